"""Where things are, and how the tests read them."""

import csv
import io
import re
from collections.abc import Iterable
from contextlib import redirect_stdout
from functools import cache
from pathlib import Path

import matplotlib
import matplotlib.pyplot as plt
import nbformat
import pytest
import show
from checks import exercise, find_exercise
from checks.forms import Parts, SomeOf
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.figure import Figure

COURSE = Path(__file__).resolve().parents[1]
LESSONS = sorted((COURSE / "notebooks").glob("[0-9][0-9]_*.ipynb"))
PAGES = sorted(set((COURSE / "notebooks").glob("*.ipynb")) - set(LESSONS))
SOLUTIONS = sorted((COURSE / "exercises").glob("*_solution_*.ipynb"))
SHEETS = [path.with_name(path.name.replace("_solution_", "_sheet_")) for path in SOLUTIONS]
NOTEBOOKS = [*LESSONS, *PAGES, *SHEETS, *SOLUTIONS]

DAY = "2009-10-29"  # of the workshop
BLUE, ORANGE, GREEN, GREY = "#0072b2", "#c45200", "#009e73", "#767676"


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


#: What Kazakhstan has done about each treaty.
KAZAKHSTAN = {row["instrument_id"]: row for row in rows("treaty_actions") if row["iso3"] == "KAZ"}


def read(path: Path):
    """Return a notebook."""
    return nbformat.read(path, as_version=4)


def code_cells(path: Path) -> list:
    """Return the code cells of a notebook."""
    return [cell for cell in read(path).cells if cell.cell_type == "code"]


def cell_of(path: Path, cell_id: str):
    """Return a cell of a notebook."""
    return next(cell for cell in read(path).cells if cell.id == cell_id)


@cache
def cells_of_exercises() -> dict[str, list]:
    """Return the cells of each exercise in the solutions, from its task to its reasoning."""
    found: dict[str, list] = {}
    for path in SOLUTIONS:
        inside = []
        for cell in read(path).cells:
            if cell.id.startswith("task-"):
                inside = found.setdefault(cell.id[5:].replace("-", "."), [])
            inside.append(cell)
            if cell.id.startswith("why-"):
                inside = []
    return found


def wanted_replies(exercise_id: str) -> set[str]:
    """Return the ids of the replies that an exercise needs, as its call in the checks stands."""
    known = find_exercise(exercise_id)
    wanted = {"expects", "example", "right", *known.mistakes}
    wanted |= set() if known.right is exercise.no_mistake else {"otherwise"}
    parts = known.form.parts if isinstance(known.form, Parts) else {"": known.form}
    sets = [name for name, part in parts.items() if isinstance(part, SomeOf)]
    return wanted | {f"none: {name}" if name else "none" for name in sets}


@cache
def lacking() -> dict[str, list[str]]:
    """Return for each exercise which of its four places it lacks: see “Add an exercise”.

    An exercise is whatever stands in one of them.
    """
    table = {row["exercise_id"] for row in rows("exercises")}
    said: dict[str, set[str]] = {}
    for row in rows("replies"):
        said.setdefault(row["exercise_id"], set()).add(row["reply_id"])
    cells = {cell.id for path in SOLUTIONS for cell in read(path).cells}
    in_cells = {one[1] for id in cells if (one := re.fullmatch(r"\w+-(\d+-\d+)", id))}
    for lesson in {row["lesson_id"] for row in rows("exercises")}:
        find_exercise(f"{lesson}.1")  # adds those of its lesson
    found = {}
    for one in {*table, *said, *exercise.EXERCISES, *(id.replace("-", ".") for id in in_cells)}:
        key, number = one.replace(".", "-"), int(one.partition(".")[0])
        ids = [f"{kind}-{key}" for kind in ("task", "answer", "check", "why")]
        lacks = [f"the cell {id} in the solution" for id in ids if id not in cells]
        lacks += ["its row in data/exercises.csv"] if one not in table else []
        if one not in exercise.EXERCISES:
            lacks.append(f"its call in exercises/checks/lesson_{number:02d}.py")
        wanted = wanted_replies(one) if one in exercise.EXERCISES else {"expects", "right"}
        lacks += [f"its reply `{reply}` in data/replies.csv"
                  for reply in sorted(wanted - said.get(one, set()))]  # fmt: skip
        found[one] = lacks
    return found


#: The exercises that are whole; of any other one test says what it lacks (test_recipe.py).
EXERCISES = [r["exercise_id"] for r in rows("exercises") if not lacking()[r["exercise_id"]]]


def exercises_of(lesson: int) -> list[str]:
    """Return the exercises of a lesson, in the order of the table."""
    return [r["exercise_id"] for r in rows("exercises") if r["lesson_id"] == str(lesson)]


def solution_answers(solutions: Iterable[Path] = SOLUTIONS) -> dict[str, object]:
    """Run the answer cells of solutions; returns the answer to each exercise."""
    answers = {}
    for path in solutions:
        names: dict[str, object] = {}
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(io.StringIO()):
            patch.chdir(path.parent)
            for cell in code_cells(path):
                if cell.id.startswith("check-"):
                    name = cell.source.rsplit(",", 1)[1].strip(" )")
                    answers[cell.id[6:].replace("-", ".")] = names[name]
                else:
                    exec(cell.source, names)
    return answers


def words_of_pictures(path: Path) -> dict[str, str]:
    """Return the alternative text of the picture that each cell of a notebook stores."""
    return {
        cell.id: output.metadata["image/png"]["alt"]
        for cell in code_cells(path)
        for output in cell.outputs
        if "image/png" in output.get("data", {})
    }


def shown_by(path: Path, cell_id: str) -> str:
    """Return what a cell shows, as plain text."""
    outputs = cell_of(path, cell_id).outputs
    return "\n".join(out.get("text", "") or out.data["text/plain"] for out in outputs)


def text_of(path: Path) -> str:
    """Return all text cells of a notebook as one text."""
    return "\n\n".join(cell.source for cell in read(path).cells if cell.cell_type == "markdown")


def figures(lesson: str) -> dict[str, Figure]:
    """Run the code of a lesson here; returns the figure that each cell shows, with its `words`."""
    shown: dict[str, Figure] = {}

    def keep(figure: Figure, words: str) -> None:
        figure.words = words
        shown[now] = figure

    with pytest.MonkeyPatch.context() as patch, plt.rc_context():
        patch.chdir(COURSE / "notebooks")
        patch.setattr(show, "show_figure", keep)
        matplotlib.use("agg")
        names: dict[str, object] = {}
        for cell in code_cells(COURSE / "notebooks" / f"{lesson}.ipynb"):
            now = cell.id
            exec(cell.source, names)
        plt.close("all")
    return shown


def title(ax: Axes) -> str:
    """Return the title of a figure's axes."""
    return ax.get_title(loc="left")


def written_on(axis: Axis) -> list[str]:
    """Return what is written on an axis of a figure, in order."""
    return [label.get_text() for label in axis.get_ticklabels()]


def each(draft: dict[str, str], field: str, texts: str, within: str = "{}") -> list[dict[str, str]]:
    """Return a draft with each of some texts, with bars between, in one of its fields.

    Where ``within`` is given, a text stands there in place of the braces.
    """
    return [{**draft, field: within.replace("{}", text)} for text in texts.split(" | ")]


def plain(text: str) -> str:
    """Return a text on one line, with single spaces."""
    return " ".join(text.split())
