"""Hand-ins that lie, burst or dress up: no false tick, no leak, and the class goes on."""

import csv
import errno
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import mark
import pytest
from answers import RIGHT as ANSWERS_OF
from checks import find_exercise, reply_to
from checks.forms import LETTERS_OF_A_WORD, Parts, ShortTexts
from course import COURSE, SHEETS, read, rows
from handins import (
    ALL_RIGHT,
    EXERCISES,
    WHOLE,
    add,
    as_ordinary_user,
    put,
    read_marks,
    sheet,
    text_of,
    written_at,
)
from marking import clean as cleaning
from marking import clerk, copies, sandbox
from marking.clean import clean
from marking.clerk import Clerks, Stuck
from marking.journal import Journal
from marking.plain import decode, encode
from marking.report import page, report
from marking.watch import _memory, watch
from marking.written import as_csv
from test_containment import ATTACKS, WAITS, WITH_SANDBOX
from test_marking import ALL_OPEN, SANDBOX, fingerprint, handed_in, run_mark

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only on Linux")
IN_SANDBOX = pytest.mark.skipif(not SANDBOX, reason="bubblewrap does not work on this machine")
MARK = COURSE / "exercises" / "mark.py"
BLANK = text_of(read(SHEETS[1]))
OPTIONS = [] if SANDBOX else ["--without-sandbox"]


def results(path: Path, learner: str) -> dict[str, str]:
    return {r["exercise"]: r["result"] for r in read_marks(path) if r["learner"] == learner}


# What learners choose is harmless wherever it is shown

#: What LibreOffice turns into something else, in one of the languages of the region.
TURNED = [
    "1.1", "12.03", "0012", "1e5", "12:30", "2026-01-02", "5 мая", "мая 2026", "5 мамыр 2026",
    "May 5", "12 дек. 26", "TRUE", "ИСТИНА", "АҚИҚАТ", "5%", "1/2", "1\u00a0000,5", "$5", "5 ₽",
    "10:00 PM", "(5)", "-5", "1.1.26", "2026-01-02T10:00:00",
]  # fmt: skip
EVIL = [
    *TURNED,
    "=HYPERLINK(0)", "+1", "-1", "@SUM(1)", " =1", "a;=1", "a,=1", "a\t=1", "a\n=1", "a\r\n=1",
    "\x1b]0;x\x07", "a\rAnn  7 of 7", "Ann\u202eipynb", "\u2066x", "\ud800", "\udce8", "a\x00b",
    "a\u2028b", "a\u200bb", "x" * 240, "<script>alert(1)</script>", '"=1', '";=1', "\uff1d1",
    "a\u0085=1",
]  # fmt: skip


def row(text: str) -> dict:
    return {
        "learner": clean(text), "file": clean(text), "sheet": "01_a_workshop_in_astana",
        "exercise": "1.1", "result": "wrong", "mistake": "", "points": 0, "of": 1,
        "note": clean(text), "reply": f"{clean(text)}\n\n{clean(text)}", "seconds": 1.05,
    }  # fmt: skip


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_cell_is_a_formula_or_a_date_whatever_separates_cells(separator):
    text = as_csv([row(evil) for evil in EVIL])
    assert text.startswith("\ufeff") and "1.1" in text
    found = [one for line in csv.reader(io.StringIO(text[1:]), delimiter=separator) for one in line]
    assert len(found) > len(EVIL)
    for one in found:
        for line in one.splitlines():
            assert not re.match(r"\s*[=+\-@\uff1d]", line), one
    if separator == ",":
        for line in csv.DictReader(io.StringIO(text[1:])):
            assert line["exercise"] == "ex 1.1" and line["milliseconds"] == "1050"
            assert re.fullmatch(r"version 20\d\d-\d\d-\d\d", line["course"]), "no date to turn"
            assert not re.match(r"0\d|\d+[.:,e-]\d+", line["learner"]), "a date, or a number cut"


@pytest.mark.parametrize("evil", EVIL, ids=range(len(EVIL)))
def test_nothing_that_a_learner_chooses_is_shown_raw(evil):
    rows = [row(evil)]
    for text in (report(rows), page(rows), as_csv(rows)):
        text.encode()
        shown = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\n", "")
        assert shown.isprintable()
        assert "<script>alert" not in text or text != page(rows)
    assert len(report(rows).splitlines()) == len(report([row("x")]).splitlines())
    assert "<script>alert" not in page(rows)


KEPT = ["Ann", "Group 5", "Майра 2", "2026", "12345678", "0", "ex 1.1", "Марат", "Иванова (2)", ""]


def test_what_a_spreadsheet_would_turn_into_something_else_is_a_text():
    assert [*map(cleaning.cell, TURNED)] == [f"'{one}" for one in TURNED]
    assert [*map(cleaning.cell, KEPT)] == KEPT


@pytest.mark.parametrize(("language", "number"), [("ru", 1049), ("kk", 1087), ("en", 1033)])
@pytest.mark.skipif(not shutil.which("soffice"), reason="no LibreOffice on this machine")
def test_libreoffice_opens_the_marks_as_they_are(tmp_path, language, number):
    written_at(tmp_path / "marks.csv", as_csv([row(evil) for evil in EVIL]))
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(tmp_path / 'me').as_uri()}", "--headless",
         f"--infilter=CSV:44,34,76,1,,{number},false,true,false", "--convert-to",
         f"csv:Text - txt - csv (StarCalc):44,34,76,1,,{number},false,true,true",
         "--outdir", tmp_path / "out", tmp_path / "marks.csv"],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert read_marks(tmp_path / "out" / "marks.csv") == read_marks(tmp_path / "marks.csv")


# What is written lies where no learner writes


def test_nothing_beside_the_sheets_is_believed_followed_or_replaced(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder, kept = tmp_path / "in", tmp_path / "trainers own"
    written_at(folder / "Ann.ipynb", BLANK)
    written_at(kept, "mine")
    written_at(folder / "marks.csv", "handed in")
    for name in ("new.csv.part", ".mark-x"):
        (folder / name).symlink_to(kept)
    right = [row("Ann") | {"exercise": one, "result": "right", "points": 1} for one in ALL_RIGHT]
    monkeypatch.setattr("mark.fingerprint", lambda *_: "known to the learner")
    note = json.dumps({"of": "known to the learner", "rows": right})
    written_at(folder / "new.csv.unfinished", note)
    before = fingerprint(tmp_path)
    refused = run_mark(folder, "--csv", folder / "marks.csv", cwd=tmp_path)
    assert refused.returncode == 2 and "among what was handed in" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1 and fingerprint(tmp_path) == before
    run_mark(folder, "--csv", folder / "new.csv", cwd=tmp_path)
    assert results(folder / "new.csv", "Ann") == ALL_OPEN
    after = fingerprint(tmp_path)
    assert {path: what for path, what in after.items() if path in before} == before
    assert not [path for path in (tmp_path / "state").rglob("*") if path.is_file()]


def test_rows_in_a_journal_that_marking_did_not_write_are_left_aside(tmp_path):
    good = row("Ann")
    bad = [
        [], [5], "rows", [{}], [good | {"points": "1"}], [good | {"more": 1}], None,
        [good | {"result": "excellent"}], [dict(reversed(good.items()))],
    ]  # fmt: skip
    lines = [json.dumps({"of": str(n), "rows": rows}) for n, rows in enumerate([*bad, [good]])]
    (tmp_path / "j.unfinished").write_text("\n".join(["[", "5", *lines]), encoding="utf-8")
    assert Journal(tmp_path / "j.unfinished").rows == {str(len(bad)): [good]}


@ON_LINUX
def test_a_journal_is_no_link_and_in_nobody_elses_folder(tmp_path):
    target = written_at(tmp_path / "target", "mine")
    own = tmp_path / "own"
    own.mkdir()
    (own / "j.unfinished").symlink_to(target)
    journal = Journal(own / "j.unfinished")
    journal.add("x", [row("Ann")])
    assert journal.problem and target.read_text() == "mine"
    (tmp_path / "linked").symlink_to(own)
    assert Journal(tmp_path / "linked" / "k.unfinished").problem
    kept = Journal(own / "k.unfinished")
    kept.add("x", [row("Ann")])
    assert (own / "k.unfinished").stat().st_mode & 0o077 == 0 and not kept.problem


def test_a_journal_that_cannot_be_written_costs_one_line(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("marking.journal.os.fsync", full)
    written_at(tmp_path / "in" / "Ann.ipynb", text_of(sheet()))
    written_at(tmp_path / "in" / "Bob.ipynb", text_of(sheet()))
    done = run_mark(tmp_path / "in", "--csv", tmp_path / "marks.csv", cwd=tmp_path)
    assert done.returncode == 0 and done.stdout.count(WHOLE) == 2
    (line,) = done.stderr.splitlines()
    assert "No space left on device" in line
    assert len(read_marks(tmp_path / "marks.csv")) == 2 * len(EXERCISES)


FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("error", [FULL, shutil.Error([("a", "b", str(FULL))] * 50)], ids=type)
def test_a_full_disk_for_temporary_files_is_one_line(tmp_path, monkeypatch, error):
    def full(*_):
        raise error

    monkeypatch.setattr(sandbox, "_lay_out", full)
    written_at(tmp_path / "Ann.ipynb", BLANK)
    done = run_mark(tmp_path, cwd=tmp_path, anew=True)
    (line,) = done.stderr.splitlines()
    assert done.returncode == 2 and line.endswith("No space left on device."), line
    assert len(line) < 100


# The sandbox that is refused, and those who mark


@ON_LINUX
def test_a_bubblewrap_that_is_refused_is_not_to_be_installed(tmp_path, monkeypatch):
    said = "bwrap: setting up uid map: Permission denied"
    program = written_at(tmp_path / "bin" / "bwrap", f"#!/bin/sh\necho '{said}' >&2\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    written_at(tmp_path / "Ann.ipynb", BLANK)
    errors = io.StringIO()
    monkeypatch.setattr(sys, "stderr", errors)
    assert mark.main([str(tmp_path)]) == 2
    (line,) = errors.getvalue().splitlines()
    assert said in line and "--without-sandbox" in line and "install bubblewrap" not in line
    monkeypatch.setattr(sandbox, "_apparmor", lambda: True)
    assert "apparmor_restrict_unprivileged_userns=0" in sandbox.hindrance()


@pytest.fixture(scope="module")
def open_place():
    """Return a folder in which others than its owner have places; pytest's own are closed."""
    with tempfile.TemporaryDirectory(prefix="open-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


def run_as_anybody(place: Path, *arguments, umask: int = 0o022, **variables: str):
    """Run the command as an ordinary user who has this place."""
    named = [f"{name}={value}" for name, value in variables.items()]
    command = ["env", *named, "sh", "-c", f'umask {umask:04o}; exec "$@"', "sh", sys.executable]
    command = as_ordinary_user([*command, *arguments], place)
    return subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)


def course_under(umask: int, place: Path) -> Path:
    """Copy what marking needs of the course as one who lets nobody else read it."""
    usual = os.umask(umask)
    try:
        left_out = shutil.ignore_patterns("__pycache__", ".*", "[0-9]*.html")
        for name in ("data", "exercises"):
            shutil.copytree(COURSE / name, place / name, ignore=left_out)
        (place / "notebooks").mkdir()
        for path in (COURSE / "notebooks").glob("[a-z]*.*"):
            shutil.copy(path, place / "notebooks")
        for path in place.rglob("*"):
            path.chmod(0o777 & ~umask if path.is_dir() else 0o666 & ~umask)
    finally:
        os.umask(usual)
    return place


@ON_LINUX
@IN_SANDBOX
@pytest.mark.parametrize("who", ["root", "anybody"])
def test_a_course_that_only_its_owner_reads_marks_as_any_other(open_place, who):
    tmp_path = open_place / who
    tmp_path.mkdir()
    if who == "root" and os.getuid() != 0:
        pytest.skip("only root can try it")
    course = course_under(0o077, tmp_path / "course")
    written_at(tmp_path / "in" / "Ann.ipynb", text_of(sheet()))
    command = [course / "exercises" / "mark.py", "in", "--csv", "marks.csv"]
    if who == "anybody":  # whose home cannot be written either
        done = run_as_anybody(tmp_path, *command, umask=0o077, HOME="/nowhere")
        assert "cannot be kept" in done.stderr and len(done.stderr.splitlines()) == 1
    else:
        command = [sys.executable, *map(str, command)]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert results(tmp_path / "marks.csv", "Ann") == ALL_RIGHT


@ON_LINUX
@IN_SANDBOX
def test_paths_are_found_from_the_folder_of_exercises(tmp_path):
    own = written_at(tmp_path / "Ann.ipynb", BLANK)
    python = Path(os.path.relpath(sys.executable, COURSE / "exercises"))
    done = subprocess.run([python, "mark.py", own], cwd=COURSE / "exercises",
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 1 and f"0 of {len(EXERCISES)}" in done.stdout, done.stderr


@ON_LINUX
@pytest.mark.parametrize("options", [[], ["--without-sandbox"]], ids=["sandbox", "limits only"])
def test_a_killed_marker_leaves_nothing_behind(tmp_path, options):
    if not options and not SANDBOX:
        pytest.skip("bubblewrap does not work on this machine")
    loop = f"open({str(tmp_path / 'begun')!r}, 'w')\nwhile True: pass" if options else LOOP_THERE
    written_at(tmp_path / "in" / "Ann.ipynb", text_of(put(sheet(), answer_1_1=loop)))
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    variables = os.environ | {"TMPDIR": str(temporary)}
    command = [sys.executable, str(MARK), "in", *options]
    marker = subprocess.Popen(command, cwd=tmp_path, env=variables, stderr=subprocess.DEVNULL)
    mine = wait_for(lambda: [p for p in running(temporary, marker.pid) if busy(p)])
    assert mine
    marker.kill()
    marker.wait()
    assert wait_for(lambda: not [*temporary.iterdir()]), [*temporary.iterdir()]
    assert wait_for(lambda: not [p for p in mine if p.is_running() and p.status() != "zombie"])


LOOP_THERE = "while True: pass"


def busy(process) -> bool:
    return process.cpu_times().user > 2.5


def running(temporary: Path, marker: int) -> list:
    import psutil  # noqa: PLC0415

    try:
        return psutil.Process(marker).children(recursive=True)
    except psutil.Error:
        return []


def wait_for(what, seconds: float = 30):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            if found := what():
                return found
        except Exception:
            pass
        time.sleep(0.1)
    return what()


# Whatever can be made long is bounded, and the class goes on

HEAVY = {
    "a long f-string": "x = f'" + "{1}" * 200_000 + "'",
    "a million lines": "a\n" * 900_000,
    "nested brackets": "(" * 100_000,
    "unclosed checks": 'check("1.1"' * 100_000,
}
BEGIN = b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": ['
CELL = b'{"cell_type": "code", "source": "y = 1", "metadata": {}, "outputs": []},'
BURSTING = {
    "nested lists": BEGIN + b"[" * 900_000,
    "many objects": BEGIN + b",".join([b"{}"] * 6_000_000) + b"]}",
    "many cells": text_of(sheet()).encode().replace(b'"cells": [', b'"cells": [' + CELL * 90_000),
}  # fmt: skip


@pytest.fixture(scope="module")
def heavy(tmp_path_factory):
    """Mark sheets that take long to read, and one that does not; returns rows and seconds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clerk, "SECONDS", 8)
        yield mark_heavy(tmp_path_factory.mktemp("heavy"))


def mark_heavy(place: Path) -> tuple:
    for learner, code in HEAVY.items():
        written_at(place / "in" / f"{learner}.ipynb", text_of(add(sheet(), "", code)))
    for learner, content in BURSTING.items():
        written_at(place / "in" / f"{learner}.ipynb", content)
    written_at(place / "in" / "neighbour.ipynb", text_of(sheet()))
    began = time.monotonic()
    options = ["--csv", place / "marks.csv", "--seconds", 4]  # Python itself takes 20 to begin
    done = run_mark(place / "in", *options, cwd=place)
    return place / "marks.csv", time.monotonic() - began, done


def test_what_takes_long_to_read_stops_nobody(heavy):
    marks, seconds, done = heavy
    for learner in (*HEAVY, "neighbour"):
        assert results(marks, learner) == ALL_RIGHT, learner
    for learner in BURSTING:
        (result,) = (row for row in read_marks(marks) if row["learner"] == learner)
        assert result["result"] == "unreadable" and result["note"], learner
    assert seconds < 60 and "Traceback" not in done.stderr


def test_what_takes_long_to_judge_stops_nobody(monkeypatch):
    monkeypatch.setattr(clerk, "SECONDS", 1.0)
    finding = ("B 4(1)", "movement", "ICCPR 12(2)", "too vague", "serious", "define the words")
    long = json.dumps(encode([finding] * 1_000)).encode().decode("latin-1")
    bomb = '["list", [' + ",".join(['["list", [["none"]]]'] * 900_000) + "]]"
    clerks = Clerks()
    try:
        for answer in (long, bomb):
            began = time.monotonic()
            try:
                assert clerks.ask("judge", exercise="10.3", answer=answer)["level"] != "right"
            except Stuck as stuck:
                assert stuck.result in ("too slow", "too much")
            assert time.monotonic() - began < clerk.START
        said = clerks.ask("judge", exercise="1.3", answer=json.dumps(encode(list("bdfgaec"))))
        assert said["level"] == "right"
    finally:
        clerks.end()


def drafts(form, answer):
    """Yield each form of short texts in a form, with its answer and how that is put back."""
    if isinstance(form, ShortTexts):
        yield form, answer, lambda own: own
    for name, part in form.parts.items() if isinstance(form, Parts) else ():
        for found, own, back in drafts(part, answer[name]):
            yield found, own, lambda new, n=name, b=back: {**answer, n: b(new)}


TEXTS = {
    exercise: found
    for exercise in (row["exercise_id"] for row in rows("exercises"))
    if (found := [*drafts(find_exercise(exercise).form, ANSWERS_OF[exercise][0])])
}
#: Words that the patterns of several exercises look for, again and again.
AGAIN = ["refuse work ", "no.without.", "the office, may refuse.", "12 1 2 ", "court not to, "]


@pytest.mark.parametrize("exercise", TEXTS)
def test_nothing_is_looked_for_in_a_text_that_is_too_long(exercise):
    """A pattern may take the square of the time for twice the text."""
    for form, right, back in TEXTS[exercise]:
        most = form.most_words * LETTERS_OF_A_WORD
        for field in {*form.fields} & {*right}:
            long = back({**right, field: "a," * (most // 2 + 1)})
            assert reply_to(exercise, long).level.value == "form"
            began = time.process_time()
            for again in AGAIN:
                text = f"{right[field]} {' '.join((again * 99).split()[: form.most_words - 30])}"
                reply_to(exercise, back({**right, field: text[:most]}))
                text = f"{right[field]} {again.replace(' ', '') * most}"
                reply_to(exercise, back({**right, field: text[:most]}))
            assert time.process_time() - began < 5, "some hundredths of a second"


@pytest.mark.parametrize("exercise", ["10.2", "10.3", "10.4", "10.5", "10.6"])
def test_a_thousand_findings_are_judged_at_once(exercise):
    text = "A 4(1), article 12.1 (2); " * 100
    long = [[text, "movement", text, "too vague", "serious", text]] * 1_000
    many = [
        [f"A {n % 40}({n % 5})", "exit", "; ".join([f"ICCPR 12({n % 5})"] * 4), "too vague",
         "serious", f"Parliament should define the words in article {n} because {n}"]
        for n in range(1_000)
    ]  # fmt: skip
    began = time.process_time()
    for answer in (long, many):
        assert reply_to(exercise, decode(encode(answer))).level.value != "right"
    assert time.process_time() - began < 10, "one second"


SLEEP = "import time\ntime.sleep(0.9)"
FORGES = """
import os, time
until = time.monotonic() + 60
while time.monotonic() < until:
    for number in range(3, 64):
        try:
            os.write(number, b'{"event": "begin", "id": "answer-own-8"}\\n')
        except OSError:
            pass
    time.sleep(0.1)
"""


def test_a_sheet_has_a_limit_of_its_own(tmp_path):
    many = sheet()
    for _ in range(40):
        add(many, "task-1-5", SLEEP)
    written_at(tmp_path / "in" / "many.ipynb", text_of(many))
    forged = put(sheet(), answer_1_5=FORGES)
    written_at(tmp_path / "in" / "forged.ipynb", text_of(forged))
    began = time.monotonic()
    done = run_mark("in", "--csv", "marks.csv", "--seconds", 1, "--workers", 2, cwd=tmp_path)
    assert time.monotonic() - began < 30, done.stderr
    for learner in ("many", "forged"):
        found = results(tmp_path / "marks.csv", learner)
        assert found["1.5"] == "too slow"
        assert [found[f"1.{n}"] for n in range(1, 5)] == ["right"] * 4


# The sandbox holds for root and for anybody

LEAVES_IN = ("/dev", "/dev/shm", "/dev/pts", "/dev/mqueue", "/tmp", "/course", "/course/own",
             "/proc", "/run", "/etc", "/usr")  # fmt: skip
RINGS = (-1, -2, -3, -4, -5)  # of keys: a thread's, a process's, a session's, a user's
LEAVE = f"""
import ctypes, os
libc = ctypes.CDLL(None)
for folder in {LEAVES_IN}:
    try:
        open(folder + "/left", "w").write("bdfgaec")
    except OSError:
        pass
for ring in {RINGS}:
    libc.syscall(248, b"user", b"left", b"bdfgaec", 7, ring)
libc.shmget(4711, 4096, 0o1666)
"""
FIND = f"""
import ctypes, os
libc = ctypes.CDLL(None)
found = [folder for folder in {LEAVES_IN} if os.path.exists(folder + "/left")]
found += [one for one in {RINGS} if libc.syscall(250, 10, one, b"user", b"left", 0) > 0]
found += [one for one in {RINGS[2:]} if libc.syscall(250, 11, one, None, 0) > 0]
found += ["shm"] if libc.shmget(4711, 4096, 0o666) >= 0 else []
order = list("bdfgaec") if found else list("gfedcba")
"""
TAKES = {
    "memory of no process": "import os\nos.memfd_create('x')",
    "memory that is shared": "import mmap\nmmap.mmap(-1, 10**9)",
    "memory by another name": (
        "import mmap\nwith open('/dev/zero', 'r+b') as file:\n    mmap.mmap(file.fileno(), 10**9)"
    ),
    "memory for messages": (
        "import ctypes\nif ctypes.CDLL(None).shmget(0, 10**9, 0o1600) < 0:\n    raise OSError"
    ),
    "room in dev": "open('/dev/big', 'wb').write(bytes(10**6))",
}
#: All but what waits for the end of its time, and what takes the longest: /dev is filled here.
TRIED = [n for n in (*ATTACKS, *WITH_SANDBOX) if n not in {*WAITS, "fills the disk"}]


@pytest.fixture(scope="module")
def by_anybody(open_place):
    """Have an ordinary user mark all attacks, two at a time; returns where the marks are."""
    if not SANDBOX or sys.platform != "linux":
        pytest.skip("bubblewrap does not work on this machine")
    place = open_place / "attacks"
    place.mkdir()
    hostile = {name: code for name, (code, _, _) in (ATTACKS | WITH_SANDBOX).items()}
    words = {"{folder}": str(place / "in"), "{course}": str(COURSE), "{port}": "9",
             "{keys}": "{'karvelia_key.csv'}", "{solution}": "01_solution"}  # fmt: skip
    hostile = {name: hostile[name] for name in TRIED} | TAKES
    for name, code in (hostile | {"a leaves": LEAVE, "b finds": FIND}).items():
        for word, value in words.items():
            code = code.replace(word, value)  # noqa: PLW2901
        written_at(place / "in" / f"{name}.ipynb", text_of(handed_in(answer_1_3=code)))
    written_at(place / "in" / "neighbour.ipynb", text_of(sheet()))
    started = run_as_anybody(place, MARK, "in", "--csv", "marks.csv", "--seconds", "30",
                             HOME=str(place))  # fmt: skip
    assert started.returncode == 1, started.stderr
    return place / "marks.csv"


@pytest.mark.parametrize("name", TRIED)
def test_what_holds_for_root_holds_for_anybody(by_anybody, name):
    expected = (ATTACKS | WITH_SANDBOX)[name][1]
    found = results(by_anybody, name)
    assert found == ALL_RIGHT | {"1.3": expected}
    assert results(by_anybody, "neighbour") == ALL_RIGHT


@pytest.mark.parametrize("name", TAKES)
def test_no_memory_is_taken_that_does_not_count(by_anybody, name):
    assert results(by_anybody, name) == ALL_RIGHT | {"1.3": "error"}


@IN_SANDBOX
@ON_LINUX
@pytest.mark.parametrize("forks", [True, False])
def test_a_copy_leaves_nothing_to_the_next(by_anybody, monkeypatch, forks):
    assert results(by_anybody, "b finds")["1.3"] == "wrong"
    monkeypatch.setattr(copies, "FORKS", forks)
    with sandbox.prepared(True, 10) as place:
        found = []
        for code in (LEAVE + "order = 0", FIND):
            cells = [{"id": "answer-1-1", "code": code}, {"id": "check-1-1", "name": "order"}]
            told = copies.run_copy(place, cells)
            found += [decode(one["answer"]) for one in told if one["event"] == "answer"]
    assert found == [0, list("gfedcba")]


@ON_LINUX
def test_memory_that_processes_share_counts():
    code = (
        "import mmap, time\nhoard = mmap.mmap(-1, 400_000_000)\nhoard.write(bytes(400_000_000))\n"
        "print('there', flush=True)\ntime.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"there\n"
        assert _memory(process) > 400_000_000
        process.kill()


@ON_LINUX
def test_what_a_copy_tells_has_a_most_here():
    code = 'while True:\n    print(\'{"event": "begin", "id": "x"}\')'
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        told = watch(process, process.stdout, 60, 60)
        process.kill()
    assert told[-1]["event"] == "too much" and len(told) < 20_000


def test_the_capstones_marks_say_which_draft_was_judged(tmp_path):
    rows = {row["exercise"]: row for row in marks_of_capstone(tmp_path)}
    assert "judged on draft A" in rows["10.2"]["note"] and not rows["10.1"]["note"]


def marks_of_capstone(place: Path) -> list[dict]:
    solution = read(next((COURSE / "exercises").glob("10_solution_*.ipynb")))
    right = {cell.id: cell.source for cell in solution.cells}
    own = read(next((COURSE / "exercises").glob("10_sheet_*.ipynb")))
    for cell in own.cells:
        cell.source = right[cell.id]
    written_at(place / "Ann.ipynb", text_of(own))
    run_mark(place, "--csv", place / "marks.csv", cwd=place)
    return read_marks(place / "marks.csv")


def test_a_learner_in_a_folder_that_is_closed_gets_a_sentence(tmp_path, monkeypatch, capsys):
    from checks.capstone import opinion  # noqa: PLC0415

    def closed(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(opinion, "save", closed)
    from drafts_10 import HONEST as ANSWERS  # noqa: PLC0415

    opinion.write_opinion(ANSWERS["10.7"][0])
    assert "cannot be written" in capsys.readouterr().out
