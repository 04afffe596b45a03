"""Where things are, and how the tests read them."""

import csv
from pathlib import Path

import matplotlib
import matplotlib.pyplot as plt
import nbformat
import pytest
import show
from matplotlib.figure import Figure

COURSE = Path(__file__).resolve().parents[1]
LESSONS = sorted((COURSE / "notebooks").glob("[0-9][0-9]_*.ipynb"))
PAGES = sorted(set((COURSE / "notebooks").glob("*.ipynb")) - set(LESSONS))
SOLUTIONS = sorted((COURSE / "exercises").glob("*_solution_*.ipynb"))
SHEETS = [path.with_name(path.name.replace("_solution_", "_sheet_")) for path in SOLUTIONS]
NOTEBOOKS = [*LESSONS, *PAGES, *SHEETS, *SOLUTIONS]


def name(path: Path) -> str:
    """Return the name under which a test shows a file."""
    return path.relative_to(COURSE).as_posix()


def rows(table: str) -> list[dict[str, str]]:
    """Return the rows of a table of data/, every value as text."""
    with (COURSE / "data" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def mistakes() -> list[dict[str, str]]:
    """Return the foreseen mistakes: the rows of the table of replies that have a misconception."""
    return [row for row in rows("replies") if row["misconception"]]


def practised() -> list[tuple[str, str]]:
    """Return pairs of an exercise and a statement of the press release that it practises."""
    pairs = [(row["exercise_id"], row["statements"].split("; ")) for row in rows("exercises")]
    return [(exercise, statement) for exercise, found in pairs for statement in filter(None, found)]


def read(path: Path):
    """Return a notebook."""
    return nbformat.read(path, as_version=4)


def code_cells(path: Path) -> list:
    """Return the code cells of a notebook."""
    return [cell for cell in read(path).cells if cell.cell_type == "code"]


def text_of(path: Path) -> str:
    """Return all text cells of a notebook as one text."""
    return "\n\n".join(cell.source for cell in read(path).cells if cell.cell_type == "markdown")


def figures(lesson: str) -> dict[str, Figure]:
    """Run the code of a lesson here; returns the figure that each cell shows."""
    shown: dict[str, Figure] = {}
    with pytest.MonkeyPatch.context() as patch, plt.rc_context():
        patch.chdir(COURSE / "notebooks")
        patch.setattr(show, "show_figure", lambda figure, words: shown.update({now: figure}))
        matplotlib.use("agg")
        names: dict[str, object] = {}
        for cell in code_cells(COURSE / "notebooks" / f"{lesson}.ipynb"):
            now = cell.id
            exec(cell.source, names)
        plt.close("all")
    return shown
