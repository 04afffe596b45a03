"""Marking that is interrupted and started again marks nothing twice and loses no row."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time

import nbformat
import pytest
from mark import GOES_ON
from test_marking import EXERCISES, MARK, SANDBOX, fingerprint, handed_in, run_mark

WRONG = 'order = ["c", "e", "a", "g", "f", "d", "b"]'
SHEETS = 5
#: Takes another time, to the hundredth of a second, whenever it runs.
SLOW = "import time\ntime.sleep(0.4 + time.time() % 0.3)\n" + WRONG


@pytest.fixture
def folder(tmp_path):
    """Return a folder of sheets, each of which takes a while."""
    folder = tmp_path / "handed in"
    folder.mkdir()
    for number in range(SHEETS):
        nbformat.write(handed_in(answer_1_3=SLOW), folder / f"learner_{number}.ipynb")
    (folder / "broken.ipynb").write_bytes(b"{")
    return folder


def begin(folder, marks):
    command = [sys.executable, MARK, folder, "--csv", marks, "--workers", "1"]
    command += [] if SANDBOX else ["--without-sandbox"]
    return subprocess.Popen(
        [str(part) for part in command],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8"}, start_new_session=True,
    )  # fmt: skip


def noted(journal) -> list[dict]:
    """Return the rows that are noted in a journal so far."""
    rows = []
    for line in journal.read_bytes().splitlines() if journal.exists() else []:
        if line.endswith(b"}"):
            rows += json.loads(line)["rows"]
    return rows


def interrupt(folder, marks, by) -> tuple[list[dict], str]:
    """Interrupt marking after some sheets; returns the rows noted by then, and what was said."""
    process = begin(folder, marks)
    journal = marks.with_name(f"{marks.name}.unfinished")
    end = time.monotonic() + 60
    while len(noted(journal)) < 2 * len(EXERCISES) and time.monotonic() < end:
        time.sleep(0.05)
    process.send_signal(by)
    said = process.communicate(timeout=60)[1]
    assert not marks.exists(), "what is written is whole"
    return noted(journal), said


def rows_of(marks) -> list[dict]:
    with marks.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def as_text(rows) -> set[tuple]:
    return {tuple(str(value) for value in row.values()) for row in rows}


@pytest.mark.parametrize("by", [signal.SIGKILL, signal.SIGINT])
def test_marking_goes_on_where_it_ended(folder, tmp_path, by):
    before = fingerprint(folder)
    first, said = interrupt(folder, tmp_path / "marks.csv", by)
    assert 2 * len(EXERCISES) <= len(first) < SHEETS * len(EXERCISES)
    assert (GOES_ON in said) == (by == signal.SIGINT) and "Traceback" not in said

    run_mark(folder, "--csv", tmp_path / "marks.csv", cwd=tmp_path)
    rows = rows_of(tmp_path / "marks.csv")
    assert as_text(first) <= as_text(rows), "to the hundredth of a second: not marked again"
    found = [(row["learner"], row["exercise"]) for row in rows]
    expected = [(f"learner_{n}", e) for n in range(SHEETS) for e in EXERCISES]
    assert sorted(found) == sorted([("broken", ""), *expected]), "none twice, none lost"
    assert fingerprint(folder) == before
    assert {path.name for path in tmp_path.iterdir()} == {"handed in", "marks.csv"}


def test_a_changed_sheet_and_a_torn_line_are_marked_again(folder, tmp_path):
    marks, journal = tmp_path / "marks.csv", tmp_path / "marks.csv.unfinished"
    first, _ = interrupt(folder, marks, signal.SIGKILL)
    changed = folder / f"{first[0]['learner']}.ipynb"
    nbformat.write(handed_in(), changed)
    lines = journal.read_bytes().rstrip(b"\n").splitlines(keepends=True)
    torn = json.loads(lines[-1])["rows"][0]["learner"]
    journal.write_bytes(b"".join([*lines[:-1], lines[-1][:200]]))

    run_mark(folder, "--csv", marks, cwd=tmp_path)
    rows = rows_of(marks)
    assert len(rows) == SHEETS * len(EXERCISES) + 1
    result = {row["learner"]: row["result"] for row in rows if row["exercise"] == "1.3"}
    assert result[changed.stem] == "right" and result[torn] == "wrong"


def test_with_other_settings_nothing_of_before_counts(folder, tmp_path):
    marks, journal = tmp_path / "marks.csv", tmp_path / "marks.csv.unfinished"
    interrupt(folder, marks, signal.SIGKILL)
    shutil.copy(journal, tmp_path / "kept")
    run_mark(folder, "--csv", marks, "--seconds", "0.3", cwd=tmp_path)
    result = {row["result"] for row in rows_of(marks) if row["exercise"] == "1.3"}
    assert result == {"too slow"}
