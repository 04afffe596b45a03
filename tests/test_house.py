"""The house: what lies in which room, how long a module may be, and where words stand."""

import ast
import re
from pathlib import Path

from course import COURSE, SHEETS, SOLUTIONS, exercises_of, name, rows

CHECKS = COURSE / "exercises" / "checks"
PLACES = ("notebooks", "exercises", ".authors", ".server")
MODULES = sorted(path for place in PLACES for path in (COURSE / place).rglob("*.py"))


def length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_module_is_longer_than_one_can_read_at_a_sitting():
    assert len(MODULES) > 40
    assert not {name(path): n for path in MODULES if (n := length(path)) > 250}


def most_lines(exercises: int, lines: int, of: int) -> int:
    """Return how many lines checks may have: so many for some exercises, 25 for each further."""
    return lines + 25 * max(0, exercises - of)


def test_the_checks_of_a_lesson_stay_short():
    """200 lines for the seven exercises that sheets have; all together 2,400 for ninety."""
    lengths = {path: length(path) for path in sorted(CHECKS.glob("lesson_*.py"))}
    assert len(lengths) == len(SHEETS)
    for path, lines in lengths.items():
        most = most_lines(len(exercises_of(int(path.stem[-2:]))), 200, of=7)
        assert lines <= most, f"{name(path)}: {lines} lines, where {most} are the most"
    most = most_lines(len(rows("exercises")), 2_400, of=90)
    assert sum(lengths.values()) <= most, f"all lessons together: {most} lines are the most"


def test_a_sheet_is_told_from_its_solution_by_twelve_letters_and_stands_before_it():
    for sheet, solution in zip(SHEETS, SOLUTIONS, strict=True):
        assert re.fullmatch(r"\d\d_sheet_\w+\.ipynb", sheet.name)
        assert re.fullmatch(r"\d\d_solution_\w+\.ipynb", solution.name)
        assert sheet.name[:2] == solution.name[:2]
        assert sheet.name[:12] < solution.name[:12]


def test_beside_sheets_and_solutions_lies_only_what_learners_or_trainers_run():
    found = {path.name for path in (COURSE / "exercises").iterdir()} - {"__pycache__"}
    found -= {path.name for path in [*SHEETS, *SOLUTIONS]}
    assert found - {"my_opinion.html"} == {
        "checks", "marking", "printing", "hand_out.py", "mark.py", "paper.py",
    }  # fmt: skip


def strings(path: Path) -> list[str]:
    """Return the strings of a module that are no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    with_docs = ast.Module | ast.ClassDef | ast.FunctionDef
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, with_docs) and isinstance(node.body[0], ast.Expr)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    ]


def reads_like_a_sentence(text: str) -> bool:
    """Tell whether a text is a sentence, or as long as one, and no pattern, page or query."""
    words = len(re.findall(r"[A-Za-z]{2,}", text))
    ends = re.search(r"[a-z][.?!:](\s|$)", text)
    return (words >= 9 or (words >= 3 and bool(ends))) and not re.search(r"[|\\<>=]", text)


def test_what_is_said_to_a_learner_stands_in_tables_and_not_in_the_checks():
    assert reads_like_a_sentence("Look once more at the first step.")
    prose = {
        f"{name(path)}: {text[:60]}"
        for path in CHECKS.rglob("*.py")
        for text in strings(path)
        if reads_like_a_sentence(text)
    }
    assert not prose
