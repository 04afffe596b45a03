"""Marking that is interrupted and started again marks nothing twice and loses no row."""

import json
import signal
from unittest.mock import patch

import mark
import nbformat
import pytest
from handins import read_marks
from marking.journal import place_of
from test_marking import EXERCISES, MARK, fingerprint, handed_in, run_command, run_mark

WRONG = 'order = ["c", "e", "a", "g", "f", "d", "b"]'
SHEETS = 4
#: Marks, and gets a signal when the third sheet is about to be noted, and time to be interrupted.
INTERRUPTED = [
    "-c",
    f"import sys; sys.path.insert(0, {str(MARK.parent)!r})\n"
    "import os, time, mark\n"
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


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Return a folder of sheets, and a file that is none."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))  # of Linux
    folder = tmp_path / "handed in"
    folder.mkdir()
    for number in range(SHEETS):
        nbformat.write(handed_in(answer_1_3=WRONG), folder / f"learner_{number}.ipynb")
    (folder / "broken.ipynb").write_bytes(b"{")
    return folder


def noted(journal) -> list[dict]:
    """Return the rows that are noted in a journal so far."""
    rows = []
    for line in journal.read_bytes().splitlines() if journal.exists() else []:
        if line.endswith(b"}"):
            rows += json.loads(line)["rows"]
    return rows


def interrupt(folder, marks, by) -> tuple[list[dict], str]:
    """Interrupt marking at the third sheet; returns the rows noted by then, and what was said."""
    options = [folder, "--csv", marks, "--workers", 1]
    done = run_command(by.value, *options, cwd=folder.parent, program=INTERRUPTED)
    assert done.returncode == (2 if by == signal.SIGINT else -by), done.stderr
    assert not marks.exists(), "what is written is whole"
    return noted(place_of(marks)), done.stderr


def go_on(folder, marks, *options) -> int:
    """Mark without an interruption; returns how many sheets were not marked before."""
    with patch("mark.mark", wraps=mark.mark) as marked:
        run_mark(folder, "--csv", marks, *options, cwd=folder.parent)
    return marked.call_count


def rows_of(marks) -> list[dict]:
    return read_marks(marks)


def timed(rows) -> set[tuple]:
    """Return what was found and in how many milliseconds, as noted or as in the CSV."""
    return {
        (row["learner"], row["exercise"], row["result"],
         str(row["milliseconds"] if "milliseconds" in row else round(1000 * row["seconds"])))
        for row in rows
    }  # fmt: skip


@pytest.mark.parametrize("by", [signal.SIGKILL, signal.SIGINT])
def test_marking_goes_on_where_it_ended(folder, tmp_path, by):
    before = fingerprint(folder)
    first, said = interrupt(folder, tmp_path / "marks.csv", by)
    whole = 3 if by == signal.SIGINT else 2  # what is being marked is finished where it can be
    assert len(first) == whole * len(EXERCISES)
    assert (mark.GOES_ON in said) == (by == signal.SIGINT) and "Traceback" not in said

    assert go_on(folder, tmp_path / "marks.csv") == SHEETS - whole
    rows = rows_of(tmp_path / "marks.csv")
    assert timed(first) <= timed(rows), "to the hundredth of a second"
    found = [(row["learner"], row["exercise"]) for row in rows]
    expected = [(f"learner_{n}", e) for n in range(SHEETS) for e in EXERCISES]
    assert sorted(found) == sorted([("broken", ""), *expected]), "none twice, none lost"
    assert fingerprint(folder) == before
    assert {path.name for path in tmp_path.iterdir()} == {"handed in", "marks.csv", "state"}
    assert not place_of(tmp_path / "marks.csv").exists(), "what is not needed any more is gone"


def test_a_changed_sheet_and_a_torn_line_are_marked_again(folder, tmp_path):
    marks = tmp_path / "marks.csv"
    journal = place_of(marks)
    first, _ = interrupt(folder, marks, signal.SIGKILL)
    changed = folder / f"{first[0]['learner']}.ipynb"
    nbformat.write(handed_in(), changed)
    lines = journal.read_bytes().rstrip(b"\n").splitlines(keepends=True)
    torn = json.loads(lines[-1])["rows"][0]["learner"]
    journal.write_bytes(b"".join([*lines[:-1], lines[-1][:200]]))

    assert go_on(folder, marks) == SHEETS, "one was whole, and that one has changed"
    rows = rows_of(marks)
    assert len(rows) == SHEETS * len(EXERCISES) + 1
    result = {row["learner"]: row["result"] for row in rows if row["exercise"] == "1.3"}
    assert result[changed.stem] == "right" and result[torn] == "wrong"


def test_with_other_settings_nothing_of_before_counts(folder, tmp_path):
    marks = tmp_path / "marks.csv"
    interrupt(folder, marks, signal.SIGKILL)
    assert go_on(folder, marks, "--seconds", "21") == SHEETS
    assert len(rows_of(marks)) == SHEETS * len(EXERCISES) + 1
