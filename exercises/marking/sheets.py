"""Learners' files: which sheet each is, and what of it runs to find out the answers.

All this happens in a process that can be ended (`clerk`): a file can be made so that it takes long
to read.
"""

import re
import warnings
from dataclasses import dataclass
from functools import cache

import nbformat
from checks.tables import COURSE
from nbformat import NotebookNode

from .blank import SOLUTION, make_sheet
from .python import assigned, same_code

MOST_CODE = 2_000_000  # letters of a learner's code
MOST_CELLS = 1_000  # with a learner's code
NOT_OURS = "not a sheet of this course"
UTF_16 = "its text is UTF-16: save it again as UTF-8 (in Notepad: Save as, Encoding UTF-8)"
WINDOWS = "its text is not UTF-8 but an old encoding of Windows: save it again as UTF-8"


class Unreadable(Exception):
    """A file that cannot be marked; the message says why in one line."""


@dataclass
class Sheet:
    """A sheet of the course, as its solution defines it."""

    name: str
    blank: NotebookNode
    reasoning: frozenset[str]  # texts that only the solution has
    tasks: frozenset[str]  # texts of its tasks
    names: dict[str, str]  # of the answers, by exercise


def part_of(cell_id: object) -> tuple[str, str]:
    """Return what a cell is and for which exercise: ``("answer", "1.2")``; else ``("", "")``.

    In the id of a cell, which may hold no dot, exercise 1.2 is ``1-2``; everywhere else ``1.2``.
    """
    found = re.fullmatch(r"(answer|check)-(\d+)-(\d+)", str(cell_id))
    return (found[1], f"{found[2]}.{found[3]}") if found else ("", "")


def asked(code: str) -> dict[str, str]:
    """Return what code has checked: ``{"1.3": "order"}`` for ``check("1.3", order)``."""
    return dict(re.findall(r"""\bcheck\(\s*["'](\d+\.\d+)["'](?:\s*,\s*(\w+))?""", code))


def sheet_names() -> list[str]:
    """Return the names of all sheets of the course, such as ``01_a_workshop_in_astana``."""
    found = sorted((COURSE / "exercises").glob(f"*{SOLUTION}*.ipynb"))
    return [path.stem.replace(SOLUTION, "_") for path in found]


@cache
def sheets() -> list[Sheet]:
    """Read all solutions of the course."""
    found = []
    for name in sheet_names():
        path = COURSE / "exercises" / f"{name.replace('_', SOLUTION, 1)}.ipynb"
        solution = nbformat.read(path, as_version=4)
        blank = make_sheet(solution)
        tagged = [c for c in solution.cells if "reasoning" in c.metadata.get("tags", [])]
        tasks = [cell for cell in blank.cells if cell.id.startswith("task-")]
        checks = [c.source for c in blank.cells if part_of(c.id)[0] == "check"]
        names = {one: name for check in checks for one, name in asked(check).items()}
        found.append(Sheet(name, blank, _texts(tagged), _texts(tasks), names))
    return found


def _texts(cells: list[NotebookNode]) -> frozenset[str]:
    return frozenset(" ".join(cell.source.split()) for cell in cells)


def read_notebook(written: bytes) -> NotebookNode:
    """Read a learner's notebook, of whatever format."""
    try:
        text = written.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(_advice(written)) from None
    if "\0" in text[:100]:
        raise Unreadable(UTF_16)
    try:
        with warnings.catch_warnings(action="ignore"):
            notebook = nbformat.convert(nbformat.reader.reads(text), 4)
        for cell in notebook.cells:
            cell.source = "".join(cell.get("source", ""))
            cell.setdefault("metadata", NotebookNode())
            cell.cell_type = str(cell.cell_type)
        notebook.setdefault("metadata", NotebookNode())
    except Exception as error:  # nbformat raises many kinds on broken files
        raise Unreadable(f"not a readable notebook ({type(error).__name__})") from None
    return notebook


def _advice(written: bytes) -> str:
    """Return what to do about a file that is not UTF-8."""
    if written[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in written[:4]:
        return UTF_16
    return WINDOWS if written.lstrip()[:1] == b"{" else "not a notebook: the file is not text"


def which_sheet(notebook: NotebookNode) -> Sheet:
    """Tell which sheet of the course a notebook is, by its cells and not by its file name."""
    named = notebook.metadata.get("course")
    named = named.get("sheet") if isinstance(named, dict) else None
    code = {cell.source for cell in notebook.cells if cell.cell_type == "code"}
    checked = dict(pair for one in code for pair in asked(one).items())
    given = {name for one in code for name in assigned(one)}
    texts = _texts(notebook.cells)
    answers = [(*part_of(own_id(cell)), cell.source) for cell in notebook.cells]
    answers = [(exercise, source) for kind, exercise, source in answers if kind == "answer"]

    def likeness(sheet: Sheet) -> int:
        names = sheet.names
        called = sum(checked.get(one) in ("", name) for one, name in names.items())
        tasks = len(sheet.tasks & texts)
        cells = sum(one in names and names[one] in source for one, source in answers)
        found = len(given & {*names.values()})
        sure = called or tasks or cells or found >= max(2, len(names) / 2)
        return (2 * (called + tasks) + cells + found + (named == sheet.name)) if sure else 0

    best = max(sheets(), key=likeness)
    if likeness(best) == 0:
        raise Unreadable(NOT_OURS)
    if len(best.reasoning & texts) * 2 > len(best.reasoning):
        raise Unreadable(f"{NOT_OURS} but a solution")
    return best


def own_id(cell: NotebookNode) -> str:
    """Return our id of a cell; nbgrader's copy of it survives where Jupyter gives a new id."""
    grader = cell.metadata.get("nbgrader")
    grade_id = grader.get("grade_id") if isinstance(grader, dict) else None
    return str(grade_id or cell.get("id") or "")


def to_run(notebook: NotebookNode, sheet: Sheet) -> tuple[list[dict], list[str]]:
    """Return the cells to run, and the exercises that are answered in more than one cell.

    They are those of the blank sheet, and among them the learner's code.

    Each has an ``id`` and ``code``, or the ``name`` whose value is the answer to an ``exercise``.
    Learner's cells are ``own``, and say which exercises they ``answer``. They stand as on the page;
    those of the sheet that were moved stand where the sheet has them. A blank answer cell does not
    run where the answer is there already (``unless``). An answer is looked at where the sheet
    checks it, and again after the last cell that gives it its name (``late``).
    """
    place = {cell.id: number for number, cell in enumerate(sheet.blank.cells)}
    ours = {cell.id: cell.source for cell in sheet.blank.cells}
    names, last = sheet.names, place.get("setup", -1)
    exercise_of = {name: exercise for exercise, name in names.items()}
    ordered: list[tuple[tuple[int, int, int], dict]] = []
    for number, cell in enumerate(sheet.blank.cells):
        kind, exercise = part_of(cell.id)
        if kind == "check":
            wanted = {"id": cell.id, "name": names[exercise], "exercise": exercise}
            ordered.append(((number, 2, 0), wanted))
        elif cell.cell_type == "code":
            stub = {"unless": names[exercise]} if kind else {}
            ordered.append(((number, 0, 0), {"id": cell.id, "code": cell.source} | stub))
    when: dict[str, list] = {exercise: [] for exercise in names}
    for number, cell in enumerate(notebook.cells):
        identity = own_id(cell)
        kind, exercise = part_of(identity) if identity in ours else ("", "")
        last = place.get(identity, last)
        if cell.cell_type != "code" and kind != "answer":
            continue
        if not cell.source.strip() or same_code(cell.source, ours.get(identity, "")):
            continue
        answers = [exercise_of[one] for one in assigned(cell.source) if one in exercise_of]
        if kind == "answer" and exercise not in answers:
            answers.append(exercise)
        where = (last, 1 if identity in ours else 3, number)
        own = {"id": f"answer-own-{number}", "code": cell.source, "answers": answers}
        ordered.append((where, own))
        for one in answers:
            when[one].append((where, identity not in ours or one == exercise))
    for exercise, times in when.items():
        at_home = place[f"check-{exercise.replace('.', '-')}"], 2, 0
        if times and max(times)[0] > at_home:
            late = {"id": f"late-{exercise}", "name": names[exercise], "exercise": exercise}
            ordered.append((max(times)[0], late))
    cells = [cell for _, cell in sorted(ordered, key=lambda one: one[0])]
    code = [cell["code"] for cell in cells if "answers" in cell]
    if len(code) > MOST_CELLS or sum(map(len, code)) > MOST_CODE:
        raise Unreadable("more code than is marked")
    return cells, [one for one, times in when.items() if sum(meant for _, meant in times) > 1]
