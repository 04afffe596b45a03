"""Learners' files: which sheet each is, and which code belongs to which exercise."""

import ast
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
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
    blank: NotebookNode

    def cells(self, kind: str) -> dict[str, NotebookNode]:
        """Return the ``"answer"`` or ``"check"`` cells of the blank sheet, by exercise."""
        parts = [(*part_of(cell.id), cell) for cell in self.blank.cells]
        return {exercise: cell for found, exercise, cell in parts if found == kind}


@dataclass
class Submission:
    """One learner's file: which sheet it is, and the code that belongs to each exercise."""

    path: Path
    learner: str
    sheet: Sheet
    code: dict[str, list[str]]
    copies: list[str]  # exercises whose answer cell stands there more than once


def part_of(cell_id: object) -> tuple[str, str]:
    """Return what a cell is and for which exercise: ``("answer", "1.2")``; else ``("", "")``.

    In the id of a cell, which may hold no dot, exercise 1.2 is ``1-2``; everywhere else ``1.2``.
    """
    found = re.fullmatch(r"(answer|check)-(\d+)-(\d+)", str(cell_id))
    return (found[1], f"{found[2]}.{found[3]}") if found else ("", "")


def asked(code: str) -> dict[str, str]:
    """Return what code has checked: ``{"1.3": "order"}`` for ``check("1.3", order)``."""
    return dict(re.findall(r"""\bcheck\(\s*["'](\d+\.\d+)["'](?:\s*,\s*(\w+))?""", code))


def sheets() -> list[Sheet]:
    """Read all solutions of the course."""
    return [
        Sheet(path.stem.replace(SOLUTION, "_"), make_sheet(nbformat.read(path, as_version=4)))
        for path in sorted((COURSE / "exercises").glob(f"*{SOLUTION}*.ipynb"))
    ]


def read_notebook(path: Path) -> NotebookNode:
    """Read a learner's notebook, of whatever format, without changing it."""
    if path.stat().st_size > LARGEST_FILE:
        raise Unreadable(f"larger than {LARGEST_FILE // 1_000_000} MB")
    content = path.read_bytes()
    try:
        with warnings.catch_warnings(action="ignore"):
            notebook = nbformat.reads(content.decode("utf-8-sig"), as_version=4)
        for cell in notebook.cells:
            cell.source = "".join(cell.get("source", ""))
            cell.setdefault("metadata", NotebookNode())
    except UnicodeDecodeError:
        raise Unreadable("not a notebook: the file is not text") from None
    except Exception as error:  # nbformat raises many kinds on broken files
        raise Unreadable(f"not a readable notebook ({type(error).__name__})") from None
    return notebook


def which_sheet(notebook: NotebookNode, known: list[Sheet]) -> Sheet:
    """Tell which sheet of the course a notebook is, by its cells and not by its file name."""
    named = notebook.metadata.get("course")
    named = named.get("sheet") if isinstance(named, dict) else None
    code = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    ids = {own_id(cell) for cell in notebook.cells}

    def likeness(sheet: Sheet) -> int:
        called = len(set(asked(code)) & set(sheet.cells("check")))
        return called + len(ids & {cell.id for cell in sheet.blank.cells}) + (named == sheet.name)

    best = max(known, key=likeness)
    if likeness(best) == 0:
        raise Unreadable("not a sheet of this course")
    return best


def read_submission(path: Path, learner: str, known: list[Sheet]) -> Submission:
    """Read a learner's file and sort its code by exercise.

    A cell belongs to the exercise whose answer cell it is, by its id; failing that, because it
    gives the answer its name; any other code of the learner's belongs to the exercise whose
    answer or check comes next on the page. Raises `Unreadable` if it is no sheet of this course.
    """
    notebook = read_notebook(path)
    sheet = which_sheet(notebook, known)
    ours = {cell.id: cell.source.strip() for cell in sheet.blank.cells}
    exercise_of = {asked(cell.source)[one]: one for one, cell in sheet.cells("check").items()}
    code: dict[str, list[str]] = {exercise: [] for exercise in sheet.cells("answer")}
    answers: Counter[str] = Counter()
    waiting: list[str] = []
    for cell in notebook.cells:
        identity = own_id(cell)
        kind, exercise = part_of(identity)
        if cell.cell_type == "code" and identity not in ours:
            named = [exercise_of[name] for name in _assigned(cell.source) if name in exercise_of]
            kind, exercise = ("answer", named[0]) if named else ("", "")
        if kind and exercise in code:
            code[exercise] += waiting
            waiting = []
            if kind == "answer":
                code[exercise].append(cell.source)
                answers[exercise] += 1
        elif cell.cell_type == "code" and cell.source.strip() != ours.get(identity, ""):
            waiting.append(cell.source)
    code[list(code)[-1]] += waiting
    copies = [exercise for exercise, times in answers.items() if times > 1]
    return Submission(path, learner, sheet, code, copies)


def own_id(cell: NotebookNode) -> str:
    """Return our id of a cell; nbgrader's copy of it survives where Jupyter gives a new id."""
    grader = cell.metadata.get("nbgrader")
    grade_id = grader.get("grade_id") if isinstance(grader, dict) else None
    return str(grade_id or cell.get("id") or "")


def _assigned(source: str) -> list[str]:
    """Return the names to which a piece of code gives a value at its outermost level."""
    try:
        with warnings.catch_warnings(action="ignore"):
            statements = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return re.findall(r"^(\w+) *=(?!=)", source, re.MULTILINE)
    targets = [t for s in statements if isinstance(s, ast.Assign) for t in s.targets]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def find(path: Path) -> Iterator[tuple[Path, str]]:
    """Yield every notebook at or below a path, with the learner it belongs to.

    The learner is the first folder below ``path``, or the file's name where there is none.
    """
    for file in [path] if path.is_file() else sorted(path.rglob("*.ipynb")):
        inside = file.relative_to(path)
        if ".ipynb_checkpoints" not in inside.parts and file.is_file():
            yield file, inside.parts[0] if len(inside.parts) > 1 else file.stem
