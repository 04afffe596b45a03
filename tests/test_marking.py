"""A folder of awkward submissions: each is marked for what it is, and none is changed."""

import atexit
import hashlib
import io
import json
import os
import re
import subprocess
import sys
from contextlib import (
    ExitStack,
    chdir,
    contextmanager,
    nullcontext,
    redirect_stderr,
    redirect_stdout,
)
from functools import cache, partial
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import mark
import nbformat
import pytest
from classroom import filled
from course import COURSE, NOTEBOOKS, SHEETS, SOLUTIONS, code_cells, read, rows
from handins import ALL_RIGHT, EXERCISES, WHOLE, read_marks
from marking import clerk, sandbox, verdicts
from marking.blank import make_sheet
from marking.clerk import Clerks, Stuck
from marking.sheets import asked, part_of
from marking.verdicts import COLUMNS, DONE, RESULTS, NoCopy
from marking.written import CSV_COLUMNS

MARK = COURSE / "exercises" / "mark.py"
SECONDS = 4
SANDBOX = sandbox.works()
SHEET, SOLUTION = SHEETS[1], SOLUTIONS[1]
ALL_OPEN = dict.fromkeys(EXERCISES, "not answered")

LOOP = "while True:\n    pass"
STUBBORN_LOOP = (
    "while True:\n    try:\n        while True:\n            pass\n"
    "    except KeyboardInterrupt:\n        pass"
)


def right_answer(cell_id: str) -> str:
    return cell_of(read(SOLUTION), cell_id).source


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
    "error after an answer": (
        lambda: handed_in(
            answer_1_3='order = list("abcdefg")\n1 / 0',
            answer_1_5='not_said = {"b", "d", "f", "h", "j"}\n1 / 0',
            answer_1_6="concern_of = ...\n1 / 0",
            answer_1_7=f"{right_answer('answer-1-7')}\n1 / 0",
        ),
        ALL_RIGHT | {"1.3": "wrong", "1.6": "error"},  # as the learner saw it
    ),
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


@cache
def kept(make, *given):
    """Begin what marking needs, once for all tests; it ends with them."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(make(*given))


PREPARED, CLERKS = sandbox.prepared, mark.clerks


@contextmanager
def begun():
    """Mark with what reads, judges and runs copies as tests before have begun it."""
    with ExitStack() as stack:
        for place, make in ((sandbox, PREPARED), (mark, CLERKS)):
            again = partial(lambda make, *given: nullcontext(kept(make, *given)), make)
            stack.enter_context(mock.patch.object(place, make.__name__, again))
        yield


def run_mark(*arguments, cwd: Path, anew: bool = False) -> SimpleNamespace:
    """Run the command here, which saves the start of a Python; returns what it gave and said."""
    given = [str(one) for one in arguments] + ([] if SANDBOX else ["--without-sandbox"])
    out, err = io.StringIO(), io.StringIO()
    before = nullcontext() if anew else begun()
    with before, chdir(cwd), redirect_stdout(out), redirect_stderr(err):
        status = mark.main(given)
    return SimpleNamespace(returncode=status, stdout=out.getvalue(), stderr=err.getvalue())


def run_command(*arguments, cwd: Path, program=(MARK,)) -> subprocess.CompletedProcess:
    """Run the command as a trainer does, in a Python of its own."""
    command = [sys.executable, *program, *arguments]
    if not SANDBOX:
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
        assert row["points"] == ("1" if row["result"] in DONE else "0") and row["of"] == "1"


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
    after = [row for row in rows_of(marked, "error after an answer") if row["result"] == "error"]
    assert {(r["note"], r["mistake"], r["reply"]) for r in after} == {
        ("ZeroDivisionError: division by zero", "", "")
    }
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
    assert any(line.startswith("Иванова") and WHOLE in line for line in done.stdout.splitlines())
    for result in {row["result"] for row in marked[1]} - {"unreadable"}:
        assert f"{RESULTS[result].sign} {RESULTS[result].meaning}" in done.stdout
    assert list(marked[1][0]) == CSV_COLUMNS


#: Notes on what is done: which draft of the capstone was judged, and what a learner has judged.
USUAL = {
    "right": "|judged on draft A",
    "complete": "the text itself is the learner's own judgement: (yes ?)+(; judged on draft A)?",
}
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
    others = [row for row in marks if not re.fullmatch(USUAL[row["result"]], row["note"])]
    assert others == []
    assert done.returncode == 0 and len(marks) == len(rows("exercises"))


TABLES = {path.stem for path in (COURSE / "data").glob("*.csv")}
#: Tables that tell answers, though a lesson reads them after its questions.
TELL = {"evidence_since", "karvelia_key", "sample_sentences", "weak_recommendations"}


def read_in(*paths: Path) -> set[str]:
    """Return the tables of data/ that are named in the code of modules and notebooks."""
    code = [
        path.read_text(encoding="utf-8")
        if path.suffix == ".py"
        else "\n".join(cell.source for cell in code_cells(path))
        for path in paths
    ]
    return set(re.findall(r"[\"'/](\w+)(?:\.csv)?[\"']", "\n".join(code))) & TABLES


def test_what_only_the_checks_read_is_in_no_copy_nor_is_what_tells_answers():
    """Else the words and keys of the checks would lie beside the learner's code."""
    checks = read_in(*(COURSE / "exercises" / "checks").rglob("*.py"))
    others = read_in(*NOTEBOOKS, *(COURSE / "notebooks").glob("*.py"))
    hidden = (checks - others) | TELL
    assert {"replies", "sentences", "results", "karvelia_key_standards"} < hidden <= TABLES
    assert sandbox.for_checks() == {f"{table}.csv" for table in hidden}
    with sandbox.prepared(False, SECONDS) as place:
        there = [path.name for path in place.folder.rglob("*.csv")]
    assert sorted(there) == sorted(f"{table}.csv" for table in TABLES - hidden)


def test_no_sheet_reads_a_table_that_only_the_checks_need():
    """Such tables do not travel; lessons may read them, sheets and what sheets import may not."""
    hidden = sandbox.for_checks()
    for path in (*SHEETS, *SOLUTIONS):
        code = "\n".join(cell.source for cell in code_cells(path))
        read = set(re.findall(r"[\"/](\w+\.csv)\"", code))
        assert read and read.isdisjoint(hidden), path.name
    show = (COURSE / "notebooks" / "show.py").read_text(encoding="utf-8")
    assert not {name for name in hidden if name in show}


SHOW_PLACES = """
for line in open("/proc/self/mounts", encoding="utf-8"):
    _, place, _, options = line.split()[:4]
    if "rw" in options.split(","):
        print(place)
"""


@pytest.mark.skipif(not SANDBOX, reason="bubblewrap does not work on this machine")
def test_nothing_in_the_sandbox_can_be_written_but_what_vanishes_with_it():
    """Even by somebody whom the files belong to, which learners' code is not everywhere."""
    with sandbox.prepared(True, SECONDS) as place:
        command = [*sandbox.command_line(place), sys.executable, "-c", SHOW_PLACES]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = {line for line in done.stdout.split() if not re.match("/(dev|proc)(?!/shm)", line)}
    assert found == set(sandbox.IN_MEMORY) == {"/course/exercises", "/course/own", "/dev/shm"}


def test_a_file_larger_than_any_sheet_is_not_kept(tmp_path, monkeypatch):
    file = tmp_path / "large.ipynb"
    with file.open("wb") as written:
        written.truncate(20_000_001)
    monkeypatch.setattr("marking.sheets.read_notebook", lambda _: pytest.fail("it is read"))
    with pytest.raises(OSError, match=r"larger than 20 MB$"):
        clerk.read(str(file), [])


def line(event: str, cell: str = "", seconds: float = 0.0, **what) -> dict:
    """Return a line that a copy tells."""
    return {"event": event, "id": cell, "seconds": seconds} | what


class Clerk:
    """Reads and judges as a clerk does, in this process."""

    def ask(self, what: str, **given):
        """Do what is asked."""
        return getattr(clerk, what)(**given)


@pytest.fixture
def rows_told(tmp_path, monkeypatch):
    """Return a function that marks a sheet of which the copy tells these lines.

    ``answer-1-2`` is the learner's own cell for 1.2.
    """
    nbformat.write(handed_in(), tmp_path / "a.ipynb")
    submission = clerk.read(str(tmp_path / "a.ipynb"), [])
    own = [cell for cell in submission["run"] if "answers" in cell]
    assert [cell["answers"] for cell in own] == [[one] for one in EXERCISES]
    for cell, one in zip(own, EXERCISES, strict=True):
        cell["id"] = f"answer-{one.replace('.', '-')}"

    def marked(*told: dict) -> list[dict]:
        monkeypatch.setattr(verdicts, "run_copy", lambda place, cells, whole: [*told])
        return verdicts.mark(submission, SimpleNamespace(seconds=20), Clerk())

    return marked


BEFORE = [line("ready"), line("begin", "setup"), line("end", "setup", 7, error=None)]
NO_TABLE = ["FileNotFoundError", "people.csv"]


@pytest.mark.parametrize(
    "told",
    [
        [line("stopped")],
        [*BEFORE[:2], line("too slow")],
        [*BEFORE, line("too much")],
        [*BEFORE[:2], line("end", "setup", error=NO_TABLE), line("begin", "answer-1-1"),
         line("end", "answer-1-1", error=None), line("done")],
    ],
    ids=["never started", "slow at first", "no answer begun", "the course's own error"],
)  # fmt: skip
def test_where_no_answer_is_reached_it_is_no_fault_of_the_sheet(rows_told, told):
    with pytest.raises(NoCopy):
        rows_told(*told)


def test_seconds_are_those_of_all_answer_cells_of_an_exercise(rows_told):
    rows = rows_told(
        *BEFORE,
        *[line("begin", "answer-1-1", 2), line("end", "answer-1-1", 1.25, error=None)],
        *[line("begin", "answer-1-1", 2), line("end", "answer-1-1", 0.503, error=None)],
        line("answer", "check-1-1", 3, answer=b'["none"]', error=None),
        *[line("begin", "answer-1-2", 2), line("end", "answer-1-2", 0.25, error=NO_TABLE)],
        line("done"),
    )
    assert [row["seconds"] for row in rows] == [1.75, 0.25, *[0.0] * (len(EXERCISES) - 2)]


def test_one_hopeless_file_is_named_and_never_stops_the_rest(tmp_path, monkeypatch):
    folder = tmp_path / "handed in"
    folder.mkdir()
    for learner in ("a", "full", "hopeless", "locked", "z"):
        nbformat.write(read(SHEET), folder / f"{learner}.ipynb")
    really = Clerks.ask

    def ask(self, what, **given):
        path = Path(given.get("path", ""))
        if path.stem == "locked":
            raise Stuck("cannot be opened (Permission denied)")
        return really(self, what, **given) | {"name": path.stem}

    def mark_it(submission, *_):
        if submission["name"] == "hopeless":
            raise KeyError("of whatever kind")
        if submission["name"] == "full":
            raise OSError(28, "No space left on device")
        found = {"sheet": submission["sheet"], "exercise": "1.1", "result": "right"}
        return [dict.fromkeys(COLUMNS, "") | found | {"points": 1, "of": 1, "seconds": 0.5}]

    monkeypatch.setattr(Clerks, "ask", ask)
    monkeypatch.setattr(mark, "mark", mark_it)
    done = run_mark(folder, "--csv", tmp_path / "marks.csv", cwd=tmp_path)
    rows = read_marks(tmp_path / "marks.csv")
    marks = {row["learner"]: (row["result"], row["note"]) for row in rows}
    assert marks == {
        "a": ("right", ""),
        "full": ("unreadable", "could not be marked (No space left on device)"),
        "hopeless": ("unreadable", "could not be marked (KeyError)"),
        "locked": ("unreadable", "cannot be opened (Permission denied)"),
        "z": ("right", ""),
    }
    assert done.returncode == 1 and all(note in done.stdout for _, note in marks.values())


def test_of_a_solution_only_what_is_marked_is_left_out():
    code = "a = ...\n### BEGIN SOLUTION\na = 1\n### END SOLUTION\nb = a\n"
    solution = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code * 2 + "c = b")])
    assert make_sheet(solution).cells[0].source == "a = ...\nb = a\n" * 2 + "c = b"
    assert solution.cells[0].source == code * 2 + "c = b"


def test_an_exercise_has_one_spelling_but_in_the_ids_of_cells():
    assert part_of("answer-1-2") == ("answer", "1.2") and part_of("check-10-3") == ("check", "10.3")
    others = ("show-1-1", "answer-1", "answer-1-2-3", "answer-1.2", "", None, 5, ["answer-1-2"])
    assert {part_of(other) for other in others} == {("", "")}
    code = 'check("1.3", order)\nx = check( \'1.4\' ,mine)\ncheck("2.1")\nrecheck("3.1", a)'
    assert asked(code) == {"1.3": "order", "1.4": "mine", "2.1": ""}


def test_a_learner_marks_one_sheet_of_their_own(tmp_path):
    own = tmp_path / "renamed.ipynb"
    nbformat.write(handed_in(answer_1_2="who = ..."), own)
    done = run_command(own, cwd=tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"{len(EXERCISES) - 1} of {len(EXERCISES)}" in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["renamed.ipynb"]


def test_there_must_be_something_to_mark(tmp_path):
    missing = run_mark(tmp_path / "nowhere", cwd=tmp_path)
    empty = run_mark(tmp_path, cwd=tmp_path)
    nothing = run_mark(cwd=tmp_path)
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
    assert WHOLE in done.stdout
