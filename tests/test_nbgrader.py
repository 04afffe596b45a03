"""Every sheet goes through nbgrader, to a class and back: its points are those of our marking.

Skipped where there is no nbgrader, which is not a requirement of the course: it is looked for at
the path that COURSE_NBGRADER names, then on the PATH. CI makes an environment for it from
.server/nbgrader-requirements.txt and does not let it be skipped.
"""

import csv
import os
import re
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from unittest.mock import MagicMock

import nbformat
import pytest
from checks.feedback import Level
from classroom import SETTINGS, Faculty, filled
from course import COURSE, SHEETS, SOLUTIONS, read, rows
from handins import read_marks
from marking.sheets import part_of
from test_marking import run_mark

NBGRADER = os.environ.get("COURSE_NBGRADER") or shutil.which("nbgrader")
README = (COURSE / "README.md").read_text(encoding="utf-8")
RECIPE = (COURSE / ".server" / "README.md").read_text(encoding="utf-8")
NAMES = [sheet.stem for sheet in SHEETS]
SHOWN = NAMES[1]  # the sheet of which feedback is made
#: Which of the class of `filled` they are; "blank" hands in two sheets, as they were fetched.
LEARNERS = {"right": 0, "mixed": 4, "blank": None}
HANDED_IN = [(learner, name) for learner in ("right", "mixed") for name in NAMES]
HANDED_IN += [("blank", name) for name in NAMES[:2]]
MEMORY = Path("/dev/shm")  # files that Linux keeps in memory
ALL_IS_RIGHT = "def check(*_):\n    pass\n"

needs_nbgrader = pytest.mark.skipif(
    (NBGRADER is None and "COURSE_IN_CI" not in os.environ) or sys.platform == "win32",
    reason="no nbgrader here: name its command in COURSE_NBGRADER (on Windows it has no exchange)",
)
each_sheet = pytest.mark.parametrize("name", NAMES)


def points_of(sheet: str) -> dict[str, int]:
    """Return the points of a sheet's exercises as the table has them."""
    beginning = f"{int(sheet[:2])}."
    return {
        row["exercise_id"]: int(row["points"])
        for row in rows("exercises")
        if row["exercise_id"].startswith(beginning)
    }


def handed_in(name: str) -> list[tuple[str, str]]:
    """Return learner and sheet for each copy of a sheet that was handed in."""
    return [key for key in HANDED_IN if key[1] == name]


def table_in(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def released(faculty: Faculty) -> list[tuple[Path, list[str]]]:
    """Return the commands that release all sheets, after those of the recipe have released one."""
    recipe = RECIPE.split("<!-- command: nbgrader -->\n```sh\n")[1].split("```")[0]
    faculty.call(["bash", "-euo", "pipefail", "-c", recipe], faculty.course)
    there = {path.name for path in (faculty.folder / "exchange").glob("*/outbound/*")}
    (by_recipe,) = there & set(NAMES)
    pairs = zip(NAMES, SOLUTIONS, strict=True)
    others = [faculty.place(solution) for name, solution in pairs if name != by_recipe]
    teacher = faculty.course
    return [(teacher, ["generate_assignment", "*"])] + [
        (teacher, ["release_assignment", name]) for name in others
    ]


@pytest.fixture(scope="module")
def room():
    """Return a folder for six thousand files: in memory where there is room, gone afterwards."""
    large = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > 500_000_000
    where = MEMORY if large else None
    with TemporaryDirectory(prefix="nbgrader-", dir=where, ignore_cleanup_errors=True) as name:
        yield Path(name)


@pytest.fixture(scope="module")
def term(room):
    """Let a class have all sheets and hand them in; grade them with nbgrader, and mark them."""
    assert NBGRADER, "nbgrader must be there in CI: COURSE_NBGRADER names its command"
    faculty = Faculty(NBGRADER, room / "faculty")
    homes = {learner: faculty.folder / "homes" / learner for learner in LEARNERS}
    for home in homes.values():
        (home / "migration-law").mkdir(parents=True)
        for name in ("data", "notebooks"):
            (home / "migration-law" / name).symlink_to(COURSE / name, target_is_directory=True)
        shutil.copy(SETTINGS, home)
    fetched = [(home, ["fetch_assignment", *NAMES]) for home in homes.values()]
    faculty.run_together([*released(faculty), *fetched])

    for learner, name in HANDED_IN:
        path = homes[learner] / "migration-law" / name / f"{name}.ipynb"
        if learner != "blank":
            solution = COURSE / "exercises" / f"{name.replace('_sheet_', '_solution_')}.ipynb"
            answers = {cell.id: cell.source for cell in filled(solution, LEARNERS[learner]).cells}
            sheet = read(path)
            for cell in sheet.cells:
                cell.source = answers[cell.id]
            nbformat.write(sheet, path)
        if learner == "mixed":
            checks = path.parent / "checks" / "__init__.py"
            checks.chmod(0o644)
            checks.write_text(ALL_IS_RIGHT, encoding="utf-8")
    submitted = [
        (homes[learner], ["submit", name, "--student", learner]) for learner, name in HANDED_IN
    ]
    collected = [(faculty.course, ["collect", name]) for name in NAMES]
    validated = [homes[learner] / "migration-law" / SHOWN for learner in ("right", "blank")]
    validated = [(folder, ["validate", f"{SHOWN}.ipynb"]) for folder in validated]
    graded = [["autograde", "*"], ["generate_feedback", SHOWN], ["export"]]
    graded = [(faculty.course, command) for command in graded]
    said, grades = faculty.graded([*submitted, *collected, *validated, *graded])

    theirs, most = {}, {}
    for learner, name, cell, points, maximum in grades:
        _, exercise = part_of(cell)
        theirs.setdefault((learner, name), {})[exercise] = points
        most.setdefault((learner, name), {})[exercise] = maximum
    marks = faculty.folder / "marks.csv"
    run_mark(faculty.course / "submitted", "--csv", marks, cwd=faculty.folder)
    ours, replies = {}, {}
    for row in read_marks(marks):
        name = f"{row['sheet'][:2]}_sheet{row['sheet'][2:]}"  # marks name the topic only
        key = (row["learner"], name)
        ours.setdefault(key, {})[row["exercise"]] = float(row["points"])
        replies[key, row["exercise"]] = row
    sums = {
        (row["student_id"], row["assignment"]): (float(row["score"]), float(row["max_score"]))
        for row in table_in(faculty.course / "grades.csv")
    }
    return SimpleNamespace(
        faculty=faculty, homes=homes, theirs=theirs, most=most, ours=ours, replies=replies,
        sums=sums, said=said,
    )  # fmt: skip


@needs_nbgrader
@each_sheet
def test_learners_get_the_sheet_as_it_is(term, name):
    got = read(term.homes["blank"] / "migration-law" / name / f"{name}.ipynb")
    sheet = read(COURSE / "exercises" / f"{name}.ipynb")
    assert [(c.id, c.source) for c in got.cells] == [(c.id, c.source) for c in sheet.cells]


@needs_nbgrader
@each_sheet
def test_points_of_every_exercise_are_those_of_our_marking(term, name):
    for key in handed_in(name):
        assert term.theirs[key] == term.ours[key], key
        assert term.sums[key][0] == sum(term.ours[key].values()), key


@needs_nbgrader
@each_sheet
def test_most_points_are_those_of_the_table(term, name):
    points = points_of(name)
    for key in handed_in(name):
        assert term.most[key] == points, key
        assert term.sums[key][1] == sum(points.values()), key


@needs_nbgrader
@each_sheet
def test_right_sheet_gets_all_blank_sheet_nothing_and_a_mixed_one_something_between(term, name):
    points = points_of(name)
    assert term.theirs["right", name] == points
    if ("blank", name) in HANDED_IN:
        assert term.theirs["blank", name] == dict.fromkeys(points, 0)
    # in spite of the checks that were handed in with it, which find everything right
    assert 0 < sum(term.theirs["mixed", name].values()) < sum(points.values())
    given = [(key, exercise) for key in handed_in(name) for exercise in points]
    found = {term.replies[one]["result"] for one in given}
    assert {"right", "wrong", "not answered"} <= found


@needs_nbgrader
def test_feedback_shows_a_learner_what_the_checks_said(term):
    headings = {
        "right": Level.RIGHT,
        "complete": Level.COMPLETE,
        "wrong": Level.MISTAKE,
        "not answered": Level.OPEN,
    }
    for learner in LEARNERS:
        page = term.faculty.course / "feedback" / learner / SHOWN / f"{SHOWN}.html"
        text = page.read_text(encoding="utf-8")
        assert "(Score: {} / {})".format(*term.sums[learner, SHOWN]) in text
        for exercise in points_of(SHOWN):
            level = headings[term.replies[(learner, SHOWN), exercise]["result"]]
            assert f"Exercise {exercise}: {level.heading}." in text


@needs_nbgrader
def test_nbgraders_own_validation_tells_a_right_sheet_from_a_blank_one(term):
    right = term.said.index("Your notebook passes all the tests")
    blank = term.said.index(f"VALIDATION FAILED ON {len(points_of(SHOWN))} CELL(S)")
    assert right < blank and term.said.count("VALIDATION FAILED") == 1


@pytest.fixture
def settings(tmp_path, monkeypatch) -> dict:
    """Return what the settings define, for a teacher who has no copy of the course."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    names = {"get_config": MagicMock(), "__file__": str(SETTINGS)}
    exec(SETTINGS.read_text(encoding="utf-8"), names)
    return names


def test_learners_get_sheets_into_the_copy_that_the_link_to_the_hub_made(settings):
    assert f"&targetpath={settings['c'].CourseDirectory.course_id}&" in README


def test_without_the_course_nothing_is_graded(settings):
    with pytest.raises(SystemExit, match=r"^The course is not at .*migration-law\. "):
        settings["put_course_beside"]()


def test_versions_for_nbgrader_are_pinned_and_none_is_that_of_the_course_twice():
    def pins(path: Path) -> list[str]:
        lines = [line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines()]
        return [line for line in lines if line and not line.startswith("-")]

    def names(found: list[str]) -> set[str]:
        return {pin.partition("==")[0] for pin in found}

    file = COURSE / ".server" / "nbgrader-requirements.txt"
    assert "\n-c ../requirements.txt\n" in file.read_text(encoding="utf-8")
    own = [pin for pin in pins(file) if "==" in pin]
    of_course = names(pins(COURSE / "requirements.txt"))
    assert all(re.match(r"^[\w.-]+==[\w.]+$", pin) for pin in own)
    assert "nbgrader" in names(own) and not names(own) & of_course
    assert names(pins(file)) - names(own) <= of_course
    assert re.search(r"nbgrader ([\d.]+\d)", RECIPE)[1] in {pin.partition("==")[2] for pin in own}
