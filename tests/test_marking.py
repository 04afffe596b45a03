"""A folder of awkward submissions: each is marked for what it is, and none is changed."""

import hashlib
import io
import json
import os
import re
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from types import SimpleNamespace

import mark
import nbformat
import pytest
from classroom import filled
from course import COURSE, SHEETS, SOLUTIONS, code_cells, read, rows
from handins import read_marks
from marking import sandbox
from marking.sheets import asked, part_of
from marking.verdicts import RESULTS
from marking.written import CSV_COLUMNS

MARK = COURSE / "exercises" / "mark.py"
SECONDS = 4
SANDBOX = sandbox.works()
SHEET, SOLUTION = SHEETS[1], SOLUTIONS[1]
EXERCISES = [f"1.{n}" for n in range(1, 8)]
ALL_RIGHT = dict.fromkeys(EXERCISES, "right")
ALL_OPEN = dict.fromkeys(EXERCISES, "not answered")

LOOP = "while True:\n    pass"
STUBBORN_LOOP = (
    "while True:\n    try:\n        while True:\n            pass\n"
    "    except KeyboardInterrupt:\n        pass"
)


def handed_in(**answers: str):
    """Return the blank sheet filled in rightly, except for the answers given here."""
    right = {cell.id: cell.source for cell in read(SOLUTION).cells}
    notebook = read(SHEET)
    for cell in notebook.cells:
        if cell.id.startswith("answer-"):
            cell.source = answers.get(cell.id.replace("-", "_"), right[cell.id])
    return notebook


def cell_of(notebook, cell_id: str):
    return next(cell for cell in notebook.cells if cell.id == cell_id)


def deleted():
    notebook = handed_in()
    gone = {"answer-1-2", "check-1-3", "setup", "title", "task-1-4"}
    notebook.cells = [cell for cell in notebook.cells if cell.id not in gone]
    return notebook


def copied():
    notebook = handed_in(answer_1_5='not_said = {"b", "d", "f", "h"}')
    where = notebook.cells.index(cell_of(notebook, "answer-1-5"))
    copy = nbformat.from_dict(notebook.cells[where])
    copy.id, copy.source = "a1b2c3d4", 'not_said = {"b", "d", "f", "h", "j"}'
    notebook.cells.insert(where + 1, copy)
    return notebook


def reordered():
    notebook = handed_in()
    notebook.cells = notebook.cells[::-1]
    return notebook


def retyped():
    notebook = handed_in()
    as_text = cell_of(notebook, "answer-1-3")
    where = notebook.cells.index(as_text)
    text = nbformat.v4.new_markdown_cell(as_text.source, metadata=as_text.metadata)
    text.id = as_text.id
    notebook.cells[where] = text
    anew = cell_of(notebook, "answer-1-7")
    where = notebook.cells.index(anew)
    notebook.cells[where] = nbformat.v4.new_code_cell(anew.source)
    return notebook


def with_helper():
    notebook = handed_in(answer_1_5="not_said = letters")
    where = notebook.cells.index(cell_of(notebook, "answer-1-5"))
    notebook.cells.insert(where, nbformat.v4.new_code_cell('letters = set("bdfhj")'))
    return notebook


def checks_edited():
    notebook = handed_in(answer_1_1='kind_of = {"S03": "aim"}')
    for cell in notebook.cells:
        if cell.id.startswith("check-"):
            cell.source = "print('all right')"
    return notebook


def outputs_forged():
    notebook = handed_in(answer_1_3='order = ["a", "b", "c", "d", "e", "f", "g"]')
    cell_of(notebook, "check-1-3").outputs = cell_of(read(SOLUTION), "check-1-3").outputs
    return notebook


def other_kernel():
    notebook = handed_in()
    notebook.metadata.kernelspec = {
        "name": "julia-1.9",
        "display_name": "Julia",
        "language": "julia",
    }
    return notebook


def old_format():
    return nbformat.v4.downgrade(nbformat.from_dict(handed_in()))


def unknown_metadata():
    notebook = handed_in()
    notebook.metadata = nbformat.NotebookNode(course=3, kernelspec=nbformat.NotebookNode(name="x"))
    for cell in notebook.cells:
        cell.metadata = nbformat.NotebookNode(nbgrader="?")
    return notebook


SUBMISSIONS = {
    "Иванова, финал (2)": (handed_in, ALL_RIGHT),
    "blank": (lambda: read(SHEET), ALL_OPEN),
    "wrong": (
        lambda: handed_in(
            answer_1_3='order = ["c", "e", "a", "g", "f", "d", "b"]',
            answer_1_4="said_by_minister = statements",
            answer_1_5="not_said = 5",
            answer_1_6="concern_of = ...",
        ),
        ALL_RIGHT | {"1.3": "wrong", "1.4": "wrong", "1.5": "form", "1.6": "not answered"},
    ),
    "deleted": (deleted, ALL_RIGHT | {"1.2": "not answered"}),
    "copied": (copied, ALL_RIGHT),
    "reordered": (reordered, ALL_RIGHT),
    "retyped": (retyped, ALL_RIGHT),
    "with a helper cell": (with_helper, ALL_RIGHT),
    "checks edited": (checks_edited, ALL_RIGHT | {"1.1": "not answered"}),
    "outputs forged": (outputs_forged, ALL_RIGHT | {"1.3": "wrong"}),
    "other kernel": (other_kernel, ALL_RIGHT),
    "no metadata": (unknown_metadata, ALL_RIGHT),
    "typing slip": (
        lambda: handed_in(answer_1_2='who = {"asked for the opinion": "Authorities"'),
        ALL_RIGHT | {"1.2": "error"},
    ),
    "error": (lambda: handed_in(answer_1_2="who = nobody"), ALL_RIGHT | {"1.2": "error"}),
    "endless": (lambda: handed_in(answer_1_1=LOOP), ALL_RIGHT | {"1.1": "too slow"}),
    "stubborn": (lambda: handed_in(answer_1_2=STUBBORN_LOOP), ALL_RIGHT | {"1.2": "too slow"}),
    "ends Python": (
        lambda: handed_in(answer_1_6="import os\nos._exit(0)"),
        ALL_RIGHT | {"1.6": "stopped"},
    ),
}
BROKEN = {
    "empty": b"",
    "cut off": b'{"cells": [{"cell_type": "code", "source": "x =',
    "picture": b"\x89PNG\r\n\x1a\n\x00\xff\xfe",
    "list": b"[1, 2, 3]",
    "null": b"null",
    "no cells": b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}}',
    "cells of text": b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": ["a"]}',
    "far future": b'{"nbformat": 99, "nbformat_minor": 0, "metadata": {}, "cells": []}',
    "other course": json.dumps(
        nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1")])
    ).encode(),
}


def fingerprint(folder: Path) -> dict[str, tuple[str, float]]:
    return {
        str(path): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def run_mark(*arguments, cwd: Path) -> SimpleNamespace:
    """Run the command here, which saves the start of a Python; returns what it gave and said."""
    given = [str(one) for one in arguments] + ([] if SANDBOX else ["--without-sandbox"])
    out, err = io.StringIO(), io.StringIO()
    with chdir(cwd), redirect_stdout(out), redirect_stderr(err):
        status = mark.main(given)
    return SimpleNamespace(returncode=status, stdout=out.getvalue(), stderr=err.getvalue())


def run_command(*arguments, cwd: Path, program=(MARK,)) -> subprocess.CompletedProcess:
    """Run the command as a trainer does, in a Python of its own."""
    command = [sys.executable, *program, *arguments]
    if not SANDBOX and arguments:
        command.append("--without-sandbox")
    environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd, capture_output=True, encoding="utf-8", env=environment, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def marked(tmp_path_factory):
    """Mark the whole folder once; returns the run, the rows of the CSV, and what was there."""
    place = tmp_path_factory.mktemp("marking")
    folder = place / "handed in"
    folder.mkdir()
    for learner, (make, _) in SUBMISSIONS.items():
        nbformat.write(make(), folder / f"{learner}.ipynb")
    (folder / "old").mkdir()
    old = old_format()
    (folder / "old" / "Untitled.ipynb").write_text(json.dumps(old), encoding="utf-8")
    for learner, content in BROKEN.items():
        (folder / f"{learner}.ipynb").write_bytes(content)
    (folder / ".ipynb_checkpoints").mkdir()
    (folder / ".ipynb_checkpoints" / "blank-checkpoint.ipynb").write_bytes(b"{}")
    (folder / "a folder.ipynb").mkdir()
    (folder / "notes.txt").write_text("not a notebook", encoding="utf-8")
    before = fingerprint(folder)
    done = run_mark(folder, "--csv", place / "marks.csv", "--seconds", SECONDS, cwd=place)
    marks = read_marks(place / "marks.csv")
    return done, marks, before, fingerprint(folder), place


def rows_of(marked, learner: str) -> list[dict[str, str]]:
    return [row for row in marked[1] if row["learner"] == learner]


@pytest.mark.parametrize("learner", SUBMISSIONS)
def test_each_submission_gets_the_result_it_deserves(marked, learner):
    found = {row["exercise"]: row["result"] for row in rows_of(marked, learner)}
    assert found == SUBMISSIONS[learner][1]
    for row in rows_of(marked, learner):
        assert row["points"] == ("1" if row["result"] == "right" else "0") and row["of"] == "1"


def test_a_notebook_of_an_old_format_is_marked_like_any_other(marked):
    assert {row["exercise"]: row["result"] for row in rows_of(marked, "old")} == ALL_RIGHT


@pytest.mark.parametrize("learner", BROKEN)
def test_each_broken_file_gets_one_clear_line(marked, learner):
    (row,) = rows_of(marked, learner)
    assert row["result"] == "unreadable" and row["note"] and "\n" not in row["note"]
    line = next(line for line in marked[0].stdout.splitlines() if line.startswith(learner))
    assert row["note"] in line


def test_what_is_no_notebook_is_named_and_checkpoints_are_left_alone(marked):
    assert {row["learner"] for row in marked[1]} == {*SUBMISSIONS, *BROKEN, "old", "notes.txt"}


def test_the_recognised_mistake_is_named(marked):
    by_exercise = {row["exercise"]: row for row in rows_of(marked, "wrong")}
    assert by_exercise["1.3"]["mistake"] == "reversed"
    assert by_exercise["1.3"]["note"] == "Putting the latest event first"
    assert by_exercise["1.4"]["mistake"] == "whole-table"
    slips = {row["exercise"]: row["note"] for row in rows_of(marked, "typing slip")}
    assert slips["1.2"].startswith("SyntaxError")
    copies = {row["exercise"]: row["note"] for row in rows_of(marked, "copied")}
    assert "more than once" in copies["1.5"]


def test_no_learners_file_is_changed_and_nothing_is_left_behind(marked):
    _, _, before, after, place = marked
    assert before == after
    assert {path.name for path in place.iterdir()} == {"handed in", "marks.csv"}


def test_terminal_shows_a_line_for_each_file_and_what_the_signs_mean(marked):
    done = marked[0]
    assert done.returncode == 1, "something is unfinished or wrong"
    assert "Traceback" not in done.stdout + done.stderr
    assert any(line.startswith("Иванова") and "7 of 7" in line for line in done.stdout.splitlines())
    for result in {row["result"] for row in marked[1]} - {"unreadable"}:
        assert f"{RESULTS[result].sign} {RESULTS[result].meaning}" in done.stdout
    assert list(marked[1][0]) == CSV_COLUMNS


#: Notes on right answers: the capstone says which draft was judged.
USUAL = ("", "judged on draft A")
#: What a learner may leave in the last answer cell of sheet 10: what sheets and lessons show.
CALLS = """
from checks.progress import progress
from checks.opinion import write_opinion as of_earlier  # where it stood in sheets handed out before
from checks.review import review as looked_at
check("10.1", movement), check(), progress(), show_words(), show_law("A", "II")
review(movement), review("nothing"), write_opinion(opinion, "mine.html")
"""


def test_every_solution_is_right_where_neither_checks_nor_keys_are(tmp_path):
    """Calls of the checks in an answer cell do nothing there, and stop nothing."""
    for solution in SOLUTIONS:
        sheet = filled(solution, 0)
        if solution.name.startswith("10_"):
            cell_of(sheet, "answer-10-7").source += CALLS
        nbformat.write(sheet, tmp_path / solution.name)
    done = run_mark(tmp_path, "--csv", tmp_path / "marks.csv", cwd=tmp_path)
    marks = read_marks(tmp_path / "marks.csv")
    assert [row for row in marks if row["result"] != "right" or row["note"] not in USUAL] == []
    assert done.returncode == 0 and len(marks) == len(rows("exercises"))


def test_no_sheet_reads_a_table_that_only_the_checks_need():
    """Such tables do not travel; lessons may read them, sheets and what sheets import may not."""
    hidden = sandbox.for_checks()
    assert {"karvelia_key.csv", "sample_gaps.csv"} < hidden
    assert hidden <= {path.name for path in (COURSE / "data").glob("*.csv")}
    for path in (*SHEETS, *SOLUTIONS):
        code = "\n".join(cell.source for cell in code_cells(path))
        read = set(re.findall(r"[\"/](\w+\.csv)\"", code))
        assert read and read.isdisjoint(hidden), path.name
    show = (COURSE / "notebooks" / "show.py").read_text(encoding="utf-8")
    assert not {name for name in hidden if name in show}


def test_an_exercise_has_one_spelling_but_in_the_ids_of_cells():
    assert part_of("answer-1-2") == ("answer", "1.2") and part_of("check-10-3") == ("check", "10.3")
    others = ("show-1-1", "answer-1", "answer-1-2-3", "answer-1.2", "", None, 5, ["answer-1-2"])
    assert {part_of(other) for other in others} == {("", "")}
    code = 'check("1.3", order)\nx = check( \'1.4\' ,mine)\ncheck("2.1")\nrecheck("3.1", a)'
    assert asked(code) == {"1.3": "order", "1.4": "mine", "2.1": ""}


def test_a_learner_marks_one_sheet_of_their_own(tmp_path):
    own = tmp_path / "renamed.ipynb"
    nbformat.write(handed_in(), own)
    done = run_command(own, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "7 of 7" in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["renamed.ipynb"]


def test_there_must_be_something_to_mark(tmp_path):
    missing = run_mark(tmp_path / "nowhere", cwd=tmp_path)
    empty = run_mark(tmp_path, cwd=tmp_path)
    nothing = run_command(cwd=tmp_path)
    for done, sentence in [
        (missing, "There is no file or folder at"),
        (empty, "There are no notebooks"),
        (nothing, "There is no file or folder at"),
    ]:
        assert done.returncode == 2 and sentence in done.stderr
        assert len(done.stderr.splitlines()) == 1 and not done.stdout


def test_marks_that_cannot_be_written_are_said_and_still_shown(tmp_path):
    nbformat.write(handed_in(), tmp_path / "a.ipynb")
    done = run_mark(tmp_path / "a.ipynb", "--csv", tmp_path / "no" / "marks.csv", cwd=tmp_path)
    assert done.returncode == 2 and "could not be written" in done.stderr
    assert "7 of 7" in done.stdout
