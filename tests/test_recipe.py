"""A new exercise stands in four places: of each one that it lacks this says so, and only this.

Tests of exercises ask those that are whole (`course.EXERCISES`), so that nothing else is in the way
of what is read here. The four places are those of “Add an exercise” in `.github/CONTRIBUTING.md`.
"""

import re

import course
import pytest
from course import COURSE, lacking, mistakes

RECIPE = (COURSE / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
RECIPE = RECIPE.partition("## Add an exercise\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("exercise", sorted(lacking()))
def test_an_exercise_stands_in_its_four_places(exercise):
    lacks = lacking()[exercise]
    assert not lacks, f"exercise {exercise} lacks {'; '.join(lacks)}: see .github/CONTRIBUTING.md"


@pytest.mark.parametrize("exercise", course.EXERCISES)
def test_an_exercise_foresees_two_mistakes_or_more(exercise):
    foreseen = [row["reply_id"] for row in mistakes() if row["exercise_id"] == exercise]
    assert len(foreseen) >= 2, (
        f"exercise {exercise} foresees {foreseen}: two mistakes at least, each with its "
        "misconception in data/replies.csv and its test in the call"
    )


def test_each_place_that_is_gone_is_named(monkeypatch):
    """Of an exercise that is there: without a cell, its row, a reply, its call."""
    table, really = course.rows, course.read

    def rows(name: str) -> list[dict[str, str]]:
        kept = [row for row in table(name) if row.get("exercise_id") != "1.3" or name != gone]
        key = ("1.3", gone)
        return [row for row in kept if (row.get("exercise_id"), row.get("reply_id")) != key]

    def read(path):
        notebook = really(path)
        notebook.cells = [cell for cell in notebook.cells if cell.id != gone]
        return notebook

    monkeypatch.setattr(course, "rows", rows)
    monkeypatch.setattr(course, "read", read)
    for gone, said in {
        "why-1-3": "the cell why-1-3 in the solution",
        "exercises": "its row in data/exercises.csv",
        "reversed": "its reply `reversed` in data/replies.csv",
        "call": "its call in exercises/checks/lesson_01.py",
    }.items():
        if gone == "call":
            monkeypatch.delitem(course.exercise.EXERCISES, "1.3")
        found = lacking.__wrapped__()
        assert {e: lacks for e, lacks in found.items() if lacks != lacking()[e]} == {"1.3": [said]}


def test_the_recipe_names_each_place_and_each_command():
    numbered = re.findall(r"^(\d)\. \*\*(.+?)\*\*", RECIPE, re.MULTILINE)
    assert [number for number, _ in numbered] == ["1", "2", "3", "4"]
    places = ("data/exercises.csv", "data/replies.csv", "exercises/checks/lesson_NN.py")
    programs = (".authors/refresh.py", "tests/pinned.py", "tests/register.py")
    for named in (*places, *programs, "tests/answers_NN.py", "tests/drafts_NN.py"):
        assert named in RECIPE, named
        path = named.replace("NN", "01")
        assert (COURSE / path).exists(), path
