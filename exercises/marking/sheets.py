"""Learners' files: which sheet each is, and which code belongs to which exercise."""

import ast
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from checks.tables import COURSE
from nbformat import NotebookNode

from .blank import SOLUTION, make_sheet

LARGEST_FILE = 20_000_000  # bytes; a filled-in sheet has some ten thousand


class Unreadable(Exception):
    """A file that cannot be marked; the message says why in one line."""


@dataclass
class Sheet:
    """A sheet of the course, as its solution defines it."""

    name: str
    solution: NotebookNode
    blank: NotebookNode

    def cells(self, beginning: str) -> dict[str, NotebookNode]:
        """Return the blank sheet's cells whose id begins so, by exercise (such as ``"1-2"``)."""
        return {
            cell.id.removeprefix(beginning): cell
            for cell in self.blank.cells
            if cell.id.startswith(beginning)
        }


@dataclass
class Submission:
    """One learner's file: which sheet it is, and the code that belongs to each exercise."""

    path: Path
    learner: str
    sheet: Sheet
    code: dict[str, list[str]]
    copies: list[str] = field(default_factory=list)


def sheets() -> list[Sheet]:
    """Read all solutions of the course."""
    found = []
    for path in sorted((COURSE / "exercises").glob(f"*{SOLUTION}*.ipynb")):
        solution = nbformat.read(path, as_version=4)
        found.append(Sheet(path.stem.replace(SOLUTION, "_"), solution, make_sheet(solution)))
    return found


def read_notebook(path: Path) -> NotebookNode:
    """Read a learner's notebook, of whatever format, without changing it.

    Raises
    ------
    Unreadable
        If it is no notebook.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Unreadable(f"larger than {LARGEST_FILE // 1_000_000} MB")
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Unreadable(f"cannot be opened ({error.strerror})") from None
    except UnicodeDecodeError:
        raise Unreadable("not a notebook: the file is not text") from None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            notebook = nbformat.reads(text, as_version=4)
        for cell in notebook.cells:
            cell.source = "".join(cell.get("source", ""))
            cell.setdefault("metadata", NotebookNode())
    except Exception as error:  # nbformat raises many kinds on broken files
        raise Unreadable(f"not a readable notebook ({type(error).__name__})") from None
    return notebook


def which_sheet(notebook: NotebookNode, known: list[Sheet]) -> Sheet:
    """Tell which sheet of the course a notebook is, by its cells and not by its file name.

    Raises
    ------
    Unreadable
        If it is none of them.
    """
    named = notebook.metadata.get("course")
    named = named.get("sheet") if isinstance(named, dict) else None
    calls = set(re.findall(r"\bcheck\(\s*[\"'](\d+)\.(\d+)[\"']", _all_code(notebook)))
    ids = {own_id(cell) for cell in notebook.cells}

    def likeness(sheet: Sheet) -> int:
        checks = sheet.cells("check-")
        called = sum("-".join(call) in checks for call in calls)
        return called + len(ids & {cell.id for cell in sheet.blank.cells}) + (named == sheet.name)

    best = max(known, key=likeness)
    if likeness(best) == 0 or not ({key.split("-")[0] for key in best.cells("check-")}):
        raise Unreadable("not a sheet of this course")
    return best


def read_submission(path: Path, learner: str, known: list[Sheet]) -> Submission:
    """Read a learner's file and sort its code by exercise.

    A cell belongs to the exercise whose answer cell it is, by its id; failing that, because it
    gives the answer its name; any other code of the learner's belongs to the exercise whose
    answer or check comes next on the page.

    Raises
    ------
    Unreadable
        If it is no sheet of this course.
    """
    notebook = read_notebook(path)
    sheet = which_sheet(notebook, known)
    answers, ours = sheet.cells("answer-"), {cell.id: cell.source for cell in sheet.blank.cells}
    exercise_of_name = {_checked_name(check): key for key, check in sheet.cells("check-").items()}

    code: dict[str, list[str]] = {key: [] for key in answers}
    seen: Counter[str] = Counter()
    waiting: list[str] = []
    for cell in notebook.cells:
        identity = own_id(cell)
        key = identity.removeprefix("answer-") if identity.startswith("answer-") else None
        if key not in answers and cell.cell_type == "code" and identity not in ours:
            key = next((k for n in _assigned(cell.source) if (k := exercise_of_name.get(n))), None)
        if key in answers:
            code[key] += [*waiting, cell.source]
            seen[key] += 1
            waiting = []
        elif identity.startswith("check-") and identity.removeprefix("check-") in answers:
            code[identity.removeprefix("check-")] += waiting
            waiting = []
        elif cell.cell_type == "code" and cell.source.strip() != ours.get(identity, "").strip():
            waiting.append(cell.source)
    copies = [key for key, times in seen.items() if times > 1]
    code[list(code)[-1]] += waiting
    return Submission(path, learner, sheet, code, copies)


def own_id(cell: NotebookNode) -> str:
    """Return our id of a cell; nbgrader's copy of it survives where Jupyter gives a new id."""
    grader = cell.metadata.get("nbgrader")
    grade_id = grader.get("grade_id") if isinstance(grader, dict) else None
    return str(grade_id or cell.get("id") or "")


def _all_code(notebook: NotebookNode) -> str:
    return "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")


def _checked_name(check: NotebookNode) -> str:
    """Return the name that a check cell looks at: ``order`` in ``check("1.3", order)``."""
    return check.source.rsplit(",", 1)[1].strip(" )\n")


def _assigned(source: str) -> list[str]:
    """Return the names to which a piece of code gives a value at its outermost level."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            statements = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return re.findall(r"^(\w+) *=(?!=)", source, re.MULTILINE)
    targets = [t for s in statements if isinstance(s, ast.Assign) for t in s.targets]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def find(path: Path) -> Iterator[tuple[Path, str]]:
    """Yield every notebook at or below a path, with the learner it belongs to.

    The learner is the first folder below ``path``, or the file's name where there is none.
    """
    if path.is_file():
        yield path, path.stem
        return
    for file in sorted(path.rglob("*.ipynb")):
        inside = file.relative_to(path)
        if ".ipynb_checkpoints" not in inside.parts and file.is_file():
            yield file, inside.parts[0] if len(inside.parts) > 1 else file.stem
