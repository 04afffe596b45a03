"""Marking that is interrupted and started again marks nothing twice and loses no row."""

import json
import signal
import sys
from argparse import Namespace
from contextlib import nullcontext
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import mark
import nbformat
import pytest
from handins import EXERCISES, read_marks
from marking.handins import find
from marking.journal import Journal, place_of
from marking.verdicts import COLUMNS
from test_marking import MARK, Clerk, fingerprint, handed_in, run_command, run_mark

WRONG = 'order = ["c", "e", "a", "g", "f", "d", "b"]'
SHEETS = 4
LEARNERS = [f"learner_{number}" for number in range(SHEETS)]
#: Marks, and gets a signal when the third sheet is about to be noted, and time to be interrupted.
INTERRUPTED = [
    "-c",
    f"import sys; sys.path.insert(0, {str(MARK.parent)!r})\n"
    "import os, signal, time, mark\n"
    "signal.signal(signal.SIGINT, signal.default_int_handler)  # not so in a shell's background\n"
    "from marking.journal import Journal\n"
    "def noted(*what, really=Journal.add, so_far=[]):\n"
    "    so_far.append(what)\n"
    "    if len(so_far) == 3:\n"
    "        os.kill(os.getpid(), by)\n"
    "        time.sleep(1)\n"
    "    really(*what)\n"
    "Journal.add, by = noted, int(sys.argv.pop(1))\n"
    "sys.exit(mark.main())",
]


@pytest.fixture(scope="module")
def interrupted(tmp_path_factory):
    """Return a function that interrupts marking by a signal, once, and tells how all was then."""

    @cache
    def once(by: signal.Signals) -> tuple[Path, dict[Path, bytes], str]:
        place = tmp_path_factory.mktemp(by.name)
        patch.setenv("XDG_STATE_HOME", str(place / "state"))  # of Linux
        folder, marks = place / "handed in", place / "marks.csv"
        folder.mkdir()
        for learner in LEARNERS:
            nbformat.write(handed_in(answer_1_3=WRONG), folder / f"{learner}.ipynb")
        (folder / "broken.ipynb").write_bytes(b"{")
        before = fingerprint(folder)
        options = [folder, "--csv", marks, "--workers", 1]
        done = run_command(by.value, *options, cwd=place, program=INTERRUPTED)
        assert done.returncode == (2 if by == signal.SIGINT else -by), done.stderr
        assert not marks.exists(), "what is written is whole"
        assert fingerprint(folder) == before
        return place, {file: file.read_bytes() for file in files_in(place)}, done.stderr

    def again(by: signal.Signals) -> SimpleNamespace:
        place, then, said = once(by)
        patch.setenv("XDG_STATE_HOME", str(place / "state"))
        for file in files_in(place):
            if file.read_bytes() != then.get(file):
                file.unlink()
        for file, content in then.items():
            if not file.exists():
                file.write_bytes(content)
        journal = place_of(place / "marks.csv")
        return SimpleNamespace(
            folder=place / "handed in", marks=place / "marks.csv", journal=journal,
            rows=noted(journal), said=said,
        )  # fmt: skip

    with pytest.MonkeyPatch.context() as patch:
        yield again


def files_in(place: Path) -> list[Path]:
    return [path for path in place.rglob("*") if path.is_file()]


def noted(journal) -> list[dict]:
    """Return the rows that are noted in a journal so far."""
    rows = []
    for line in journal.read_bytes().splitlines() if journal.exists() else []:
        if line.endswith(b"}"):
            rows += json.loads(line)["rows"]
    return rows


def go_on(there, *options, by=mark.mark) -> int:
    """Mark without an interruption; returns how many sheets were not marked before."""
    with mock.patch("mark.mark", wraps=by) as marked:
        given = [there.folder, "--csv", there.marks, "--workers", 1, *options]
        run_mark(*given, cwd=there.folder.parent)
    return marked.call_count


def timed(rows) -> set[tuple]:
    """Return what was found and in how many milliseconds, as noted or as in the CSV."""
    return {
        (row["learner"], row["exercise"], row["result"], row["note"],
         str(row["milliseconds"] if "milliseconds" in row else round(1000 * row["seconds"])))
        for row in rows
    }  # fmt: skip


@pytest.mark.parametrize("by", [signal.SIGKILL, signal.SIGINT])
def test_marking_goes_on_where_it_ended(interrupted, by):
    there = interrupted(by)
    before = fingerprint(there.folder)
    whole = 3 if by == signal.SIGINT else 2  # what is being marked is finished where it can be
    assert len(there.rows) == whole * len(EXERCISES)
    said = there.said
    assert (mark.GOES_ON in said) == (by == signal.SIGINT) and "Traceback" not in said

    assert go_on(there) == SHEETS - whole
    rows = read_marks(there.marks)
    assert timed(there.rows) <= timed(rows), "to the hundredth of a second"
    found = [(row["learner"], row["exercise"]) for row in rows]
    expected = [(learner, exercise) for learner in LEARNERS for exercise in EXERCISES]
    assert sorted(found) == sorted([("broken", ""), *expected]), "none twice, none lost"
    assert fingerprint(there.folder) == before
    left = {path.name for path in there.folder.parent.iterdir()}
    assert left == {"handed in", "marks.csv", "state"}
    assert not there.journal.exists(), "what is not needed any more is gone"


def test_a_changed_sheet_and_a_torn_line_are_marked_again(interrupted):
    there = interrupted(signal.SIGKILL)
    changed = there.folder / f"{there.rows[0]['learner']}.ipynb"
    nbformat.write(handed_in(), changed)
    lines = there.journal.read_bytes().rstrip(b"\n").splitlines(keepends=True)
    torn = json.loads(lines[-1])["rows"][0]["learner"]
    there.journal.write_bytes(b"".join([*lines[:-1], lines[-1][:200]]))

    assert go_on(there) == SHEETS, "one was whole, and that one has changed"
    rows = read_marks(there.marks)
    assert len(rows) == SHEETS * len(EXERCISES) + 1
    result = {row["learner"]: row["result"] for row in rows if row["exercise"] == "1.3"}
    assert result[changed.stem] == "right" and result[torn] == "wrong"


def test_with_other_settings_nothing_of_before_counts(interrupted):
    there = interrupted(signal.SIGKILL)
    anew = [row | {"note": "marked anew"} for row in there.rows[: len(EXERCISES)]]
    assert go_on(there, "--seconds", "21", by=lambda *_: anew) == SHEETS
    rows = [row for row in read_marks(there.marks) if row["learner"] != "broken"]
    assert len(rows) == SHEETS * len(EXERCISES)
    assert timed(rows) == {
        (learner, *found[1:]) for learner in LEARNERS for found in timed(anew)
    }  # fmt: skip


def row(learner: str) -> dict:
    """Return a row as marking could have written it."""
    numbers = {"points": 1, "of": 1, "seconds": 0.5}
    return (
        dict.fromkeys(COLUMNS, "") | {"learner": learner, "sheet": "x", "result": "right"} | numbers
    )


def test_a_note_after_a_torn_line_can_be_read(tmp_path):
    """So it can be interrupted, and go on, more than once."""
    path = tmp_path / "x.unfinished"
    Journal(path).add("first", [row("Берик")])
    whole = path.read_bytes()
    path.write_bytes(whole + whole[:20])
    Journal(path).add("second", [row("Cem")])
    Journal(path).add("third", [row("Dan")])
    rows = {"first": [row("Берик")], "second": [row("Cem")], "third": [row("Dan")]}
    assert Journal(path).rows == rows


#: One file of each kind on which marks depend.
PARTS = [
    "data/people.csv", "data/datapackage.json", "notebooks/show.py",
    "exercises/01_solution_a_workshop_in_astana.ipynb",
    "exercises/mark.py", "exercises/checks/lesson_01.py", "exercises/checks/capstone/key.py",
    "exercises/marking/stand_in/checks/__init__.py",
]  # fmt: skip


def test_what_is_noted_counts_as_long_as_nothing_has_changed_on_which_marks_depend(
    tmp_path, monkeypatch
):
    for part in PARTS:
        (tmp_path / "course" / part).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "course" / part).write_text("before", encoding="utf-8")
    monkeypatch.setattr(mark, "COURSE", tmp_path / "course")
    monkeypatch.setattr(mark.sandbox, "prepared", lambda *_: nullcontext())
    sheet = tmp_path / "handed in" / "a.ipynb"
    sheet.parent.mkdir()
    nbformat.write(handed_in(), sheet)
    options = Namespace(path=sheet.parent, seconds=20, workers=1, without_sandbox=True)

    def marked_anew() -> bool:
        notes = Journal(tmp_path / "state" / "x.unfinished")
        with mock.patch("mark.mark", return_value=[row("")]) as marked:
            (found,) = mark.mark_all(options, [*find(options.path, hands)], notes, hands)
        assert found["result"] == "right" and found["learner"] == "a"
        return marked.called

    hands = Clerk()

    assert marked_anew() and not marked_anew()
    for part in PARTS:
        (tmp_path / "course" / part).write_text("after", encoding="utf-8")
        assert marked_anew() and not marked_anew(), part
    nbformat.write(handed_in(answer_1_3=WRONG), sheet)
    assert marked_anew() and not marked_anew(), "the sheet itself"
    for setting, other in [("seconds", 21), ("without_sandbox", False)]:
        vars(options)[setting] = other
        assert marked_anew() and not marked_anew(), setting
    monkeypatch.setattr(sys, "version", "4.0")
    assert marked_anew() and not marked_anew(), "another Python"
    options.workers = 2
    assert not marked_anew(), "of which nothing depends"
