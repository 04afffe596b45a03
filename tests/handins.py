"""Makes what learners hand in, as it comes, and reads what marking says of it."""

import csv
import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import nbformat
from answers import HOSTILE
from course import COURSE, SHEETS, SOLUTIONS, exercises_of, read
from nbformat import NotebookNode

RIGHT = {cell.id: cell.source for cell in read(SOLUTIONS[1]).cells}
EXERCISES = exercises_of(1)
#: What marking finds in a sheet that is right: where free text is asked for, it is complete.
ALL_RIGHT = {one: "complete" if one in HOSTILE else "right" for one in EXERCISES}
WHOLE = f"{len(EXERCISES)} of {len(EXERCISES)}"
ANSWERS = [f"answer-{one.replace('.', '-')}" for one in EXERCISES]
ALL = "\n\n".join(RIGHT[one] for one in ANSWERS)


def read_marks(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV of marks, with exercises spelled as everywhere else."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row | {"exercise": row["exercise"].removeprefix("ex ")} for row in rows]


def sheet(*wrong: str, keep: Callable[[NotebookNode], bool] = bool) -> NotebookNode:
    """Return sheet 01 with right answers, but for some exercises, and only the cells to be kept."""
    notebook = read(SHEETS[1])
    for cell in notebook.cells:
        if cell.id.startswith("answer-") and cell.id not in wrong:
            cell.source = RIGHT[cell.id]
    notebook.cells = [cell for cell in notebook.cells if keep(cell)]
    return notebook


def new_cell(code: str) -> NotebookNode:
    """Return a cell as a front end makes it, with an id of its own."""
    return nbformat.v4.new_code_cell(code)


def put(notebook: NotebookNode, **sources: str) -> NotebookNode:
    """Put sources into cells, named as in ``answer_1_2``."""
    for cell in notebook.cells:
        cell.source = sources.get(cell.id.replace("-", "_"), cell.source)
    return notebook


def add(notebook: NotebookNode, after: str, code: str) -> NotebookNode:
    """Add a new cell after the one with this id, or at the end."""
    ids = [cell.id for cell in notebook.cells]
    notebook.cells.insert(ids.index(after) + 1 if after in ids else len(ids), new_cell(code))
    return notebook


def text_of(notebook: NotebookNode) -> str:
    """Return a notebook as it stands in a file."""
    return nbformat.writes(notebook)


def zipped(path: Path, files: dict[str, str | bytes]) -> Path:
    """Pack files, or links to what begins with ``->``, into a zip."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (2026, 5, 4, 10, 0, 0))
            if isinstance(content, str) and content.startswith("->"):
                entry.external_attr = 0o120777 << 16
            text = content.removeprefix("->") if isinstance(content, str) else content
            archive.writestr(entry, text, zipfile.ZIP_DEFLATED)
    return path


def written_at(path: Path, text: str | bytes, saved: float = 1_800_000_000) -> Path:
    """Write a file, last saved at a time; returns its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    os.utime(path, (saved, saved))
    return path


#: Shows an ordinary user a Python that lies where only root may look.
AS_ANYBODY = """
top=$1 base=$2 hold=$3; shift 3
if [ -n "$top" ]; then
    mount --bind "$base" "$hold"
    mount -t tmpfs -o mode=755 none "$top"
    mkdir -p "$base"
    mount --move "$hold" "$base"
fi
exec setpriv --reuid 61001 --regid 61001 --clear-groups --inh-caps=-all --bounding-set=-all -- "$@"
"""


def as_ordinary_user(command: list, place: Path) -> list[str]:
    """Return a command that runs another as an ordinary user, who may write in this place.

    Where the tests themselves are run by one, it is the command itself.
    """
    command = [str(part) for part in command]
    if os.getuid() != 0:
        return command
    shut = [one for one in (COURSE, *COURSE.parents) if not one.stat().st_mode & 0o001]
    assert not shut, f"tests run as root need a course that others may read: chmod o+rx {shut[0]}"
    base = Path(sys.base_prefix).resolve()
    closed = [str(one) for one in (*base.parents, base) if not one.stat().st_mode & 0o001]
    hold = place / "hold"
    hold.mkdir(exist_ok=True)
    for path in (place, *place.rglob("*")):
        os.chown(path, 61001, 61001, follow_symlinks=False)
    return ["unshare", "--mount", "sh", "-euc", AS_ANYBODY, "sh", min(closed, default=""),
            str(base), str(hold), *command]  # fmt: skip
