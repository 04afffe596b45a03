"""Sheets as people and platforms hand them in: nobody's marks are lost, and each is somebody's."""

import io
import os
import shutil
import sys
import unicodedata
from pathlib import Path

import mark
import nbformat
import pytest
from course import COURSE, LESSONS, PAGES, SHEETS, SOLUTIONS, read
from handins import (
    ALL,
    ALL_RIGHT,
    ANSWERS,
    EXERCISES,
    RIGHT,
    add,
    put,
    read_marks,
    sheet,
    text_of,
    written_at,
    zipped,
)
from marking.clean import say
from marking.sheets import NOT_OURS
from marking.verdicts import DONE, RESULTS
from marking.who import UNTOLD, owners
from test_marking import SANDBOX, begun, run_command, run_mark

BLANK = read(SHEETS[1])
MODES = ["sandbox", "limits only"]
WRONG = 'order = ["c", "e", "a", "g", "f", "d", "b"]'
EARLIER, LATER = 1_800_000_000, 1_800_000_100


def moved_to_checks():
    """Return a sheet whose answers stand in the cells that check them."""
    notebook = read(SHEETS[1])
    for cell in notebook.cells:
        answer = RIGHT.get(cell.id.replace("check-", "answer-"), "")
        if cell.id.startswith("check-"):
            cell.source = f"{answer}\n{cell.source}"
    return notebook


def without(*gone: str):
    return lambda cell: not cell.id.startswith(gone)


def first(cell) -> bool:
    return cell.id == "answer-1-1" or not cell.id.startswith("answer-")


def spaced():
    """Return a sheet with all answers in the last cell, and stubs that a front end rewrote."""
    notebook = read(SHEETS[1])
    for cell in notebook.cells:
        if cell.id in ANSWERS:
            cell.source = f"\n# my answer\n{cell.source}  \n\n"
    return put(notebook, answer_1_7=ALL)


#: How answers may stand in a sheet: all these are right, unless said.
PLACES = {
    "in the first cell, others deleted": lambda: put(sheet(keep=first), answer_1_1=ALL),
    "in the first cell, others blank": lambda: put(read(SHEETS[1]), answer_1_1=ALL),
    "in the last cell, others spaced": spaced,
    "in a new cell at the end": lambda: add(read(SHEETS[1]), "", ALL),
    "in a new cell at the end, alone": lambda: add(sheet(keep=without("answer-")), "", ALL),
    "in a new cell at the beginning": lambda: add(read(SHEETS[1]), "setup", ALL),
    "with nothing else": lambda: add(sheet(keep=lambda cell: False), "", ALL),
    "in the cells of checks": moved_to_checks,
    "two merged": lambda: put(
        sheet(keep=without("answer-1-2")),
        answer_1_1=f"{RIGHT['answer-1-1']}\n\n{RIGHT['answer-1-2']}",
    ),
    "emptied and written below": lambda: add(
        put(sheet(), answer_1_3=""), "check-1-3", RIGHT["answer-1-3"]
    ),
    "under magics": lambda: put(sheet(), answer_1_3=f"%%time\n{RIGHT['answer-1-3']}"),
    "in a condition": lambda: add(
        sheet("answer-1-5"), "task-1-7", 'if True:\n    not_said = {"b", "d", "f", "h", "j"}'
    ),
    "with its name used again": lambda: add(sheet(), "check-1-5", "order = 5\nwho = None"),
    "below an error": lambda: add(sheet(), "task-1-3", "1 / 0"),
    "above an error": lambda: put(sheet(), answer_1_3=f"{RIGHT['answer-1-3']}\n1 / 0"),
    "below a cell that ends Python": lambda: add(sheet(), "task-1-3", "import os\nos._exit(1)"),
    "wrong, below an error": (
        lambda: add(put(sheet(), answer_1_3=WRONG), "task-1-3", "1 / 0"), {"1.3": "wrong"}),
    "wrong, above an error": (
        lambda: put(sheet(), answer_1_3=f"{WRONG}\n1 / 0"), {"1.3": "wrong"}),
    "blank, below an error": (
        lambda: add(sheet("answer-1-3"), "task-1-3", "1 / 0"), {"1.3": "not answered"}),
    "blank": (lambda: read(SHEETS[1]), dict.fromkeys(EXERCISES, "not answered")),
}  # fmt: skip

#: Files that are no learner's sheet, and what is said of them.
NONE = {
    **{path.stem: (path.read_text("utf-8"), NOT_OURS) for path in (*LESSONS, *PAGES)},
    "a solution": (SOLUTIONS[3].read_text("utf-8"), f"{NOT_OURS} but a solution"),
    "another course": (
        text_of(nbformat.v4.new_notebook(cells=[
            nbformat.v4.new_markdown_cell("# Statistics", id="title"),
            nbformat.v4.new_code_cell("import pandas as pd", id="setup"),
            nbformat.v4.new_code_cell("answer = 3", id="answer-1-1"),
            nbformat.v4.new_markdown_cell("Done", id="close"),
        ])), NOT_OURS),
    "UTF-16": (text_of(sheet()).encode("utf-16"), "save it again as UTF-8"),
    "UTF-16 bare": (text_of(sheet()).encode("utf-16-le"), "save it again as UTF-8"),
    "cp1251": (
        text_of(put(sheet(), answer_1_7="# сдано")).encode("cp1251", "replace"),
        "save it again as UTF-8"),
}  # fmt: skip


@pytest.fixture(scope="module", params=MODES)
def marked(request, tmp_path_factory):
    """Mark the same folder in the sandbox, and with limits only; returns rows and what was said."""
    if request.param == "sandbox" and not SANDBOX:
        pytest.skip("bubblewrap does not work on this machine")
    place = tmp_path_factory.mktemp("places")
    folder = place / "handed in"
    for learner, made in PLACES.items():
        make = made if callable(made) else made[0]
        written_at(folder / f"{learner}.ipynb", text_of(make()))
    for learner, (content, _) in NONE.items():
        written_at(folder / f"{learner}.ipynb", content)
    options = ["--without-sandbox"] if request.param == "limits only" else []
    done = run_mark(folder, "--csv", place / "marks.csv", *options, cwd=place)
    return read_marks(place / "marks.csv"), done


def results(rows: list[dict], learner: str) -> dict[str, str]:
    return {row["exercise"]: row["result"] for row in rows if row["learner"] == learner}


@pytest.mark.parametrize("learner", PLACES)
def test_an_answer_counts_wherever_it_stands(marked, learner):
    changed = {} if callable(PLACES[learner]) else PLACES[learner][1]
    assert results(marked[0], learner) == ALL_RIGHT | changed


@pytest.mark.parametrize("learner", NONE)
def test_what_is_no_sheet_is_said_to_be_none(marked, learner):
    (row,) = (row for row in marked[0] if row["learner"] == learner)
    assert row["result"] == "unreadable" and row["points"] == "0"
    assert NONE[learner][1] in row["note"] and row["sheet"] == ""
    assert "Traceback" not in marked[1].stderr and marked[1].returncode == 1


def test_what_happened_to_a_cell_above_is_said(marked):
    notes = {row["exercise"]: row["note"] for row in marked[0]
             if row["learner"] == "below a cell that ends Python"}  # fmt: skip
    assert notes.pop("1.3") == "a cell above it was left out: it ends Python itself"
    assert notes.pop("1.7").startswith("the text itself") and set(notes.values()) == {""}


#: Paths as they are handed in, each with its learner.
SHEET = "01_sheet_a_workshop_in_astana"
NAMES = {
    "one folder around all": {
        f"Group 5/Ann/{SHEET}": "Ann", f"Group 5/Bob/{SHEET} (1)": "Bob",
    },
    "one folder around files": {"Group 5/Ann": "Ann", "Group 5/Bob": "Bob"},
    "a class of one": {f"Ann/{SHEET}": "Ann", "Ann/my try": "Ann"},
    "a folder for each sheet": {
        "Sheet 01/Ann": "Ann", "Sheet 01/Bob": "Bob", "Sheet 02/Ann": "Ann", "Sheet 02/Bob": "Bob",
    },
    "a folder for each sheet, of any name": {
        "Mondays work/Ann": "Ann", "Mondays work/Bob": "Bob", "Fridays/Ann": "Ann",
        "Fridays/Bob": "Bob",
    },
    "a folder for each assignment, then learner": {
        f"Assignment 1/Ann/{SHEET}": "Ann", f"Assignment 1/Bob/{SHEET}": "Bob",
    },
    "as nbgrader collects": {f"ann/{SHEET}/{SHEET}": "ann", f"bob/{SHEET}/{SHEET}": "bob"},
    "as Moodle packs, in folders": {
        f"Иванова Анна_12345_assignsubmission_file_/{SHEET}": "Иванова Анна",
        f"Ким Олег_12346_assignsubmission_file_/{SHEET}": "Ким Олег",
    },
    "as Moodle packs, flat, two of one name": {
        f"Ким Олег_12345_assignsubmission_file_{SHEET}": "Ким Олег (12345)",
        f"Ким Олег_12346_assignsubmission_file_{SHEET}": "Ким Олег (12346)",
    },
    "as Canvas packs": {
        f"kimoleg_4521_98765_{SHEET}-1": "kimoleg", f"doejane_LATE_4522_98766_{SHEET}": "doejane",
    },
    "the sheet's name and a person's": {f"{SHEET}_Ann": "Ann", f"Bob {SHEET} (2)": "Bob"},
    "numbers for names": {f"20251234/{SHEET}": "20251234", f"20251235/{SHEET}": "20251235"},
    "two writings of one letter": {
        f"{unicodedata.normalize('NFD', 'Байжанов Сергей')}/{SHEET}": "Байжанов Сергей",
        f"Ann/{SHEET}": "Ann",
    },
    "written by a Russian Windows": {
        os.fsdecode("Петрова".encode("cp866")): "Петрова",
        os.fsdecode("Ким".encode("cp1251")): "Ким",
    },
}  # fmt: skip


@pytest.mark.parametrize("shape", NAMES)
def test_who_a_learner_is(shape):
    files = [(tuple(path.split("/")), "01_a_workshop_in_astana") for path in NAMES[shape]]
    found = owners(files)
    assert [one.name for one in found] == [*NAMES[shape].values()]
    assert not any(one.said for one in found)


def test_one_person_has_a_new_number_for_each_of_moodles_assignments():
    paths = ["One/Ann_1_assignsubmission_file_/a", "Two/Ann_2_assignsubmission_file_/b"]
    files = [(tuple(path.split("/")), str(n)) for n, path in enumerate(paths)]
    assert [one.name for one in owners(files)] == ["Ann", "Ann"]


def test_where_names_tell_nothing_it_is_said():
    (one,) = owners([(("Untitled1",), "01_a_workshop_in_astana")])
    assert one.said == [UNTOLD]


def test_names_of_a_large_class_are_told_quickly():
    files = [((f"learner {n}", f"{SHEET} ({k})"), str(k)) for n in range(5_000) for k in range(2)]
    assert len({one.name for one in owners(files)}) == 5_000


BLANK_TEXT = text_of(BLANK)
KEY = COURSE / "exercises" / "01_solution_a_workshop_in_astana.ipynb"


@pytest.fixture(scope="module")
def mixed(tmp_path_factory):
    """Mark all that is handed in beside notebooks; returns rows, the run, the folder."""
    place = tmp_path_factory.mktemp("mixed")
    folder, right = place / "handed in", text_of(sheet())
    files = {
        "Aida.ipynb.txt": right, "Bek.ipynb.json": right, "Cem.IPYNB": right, "Dan.pdf": b"%PDF",
        "Ely.rar": b"Rar!", "Nil.ipynb (1)": right,
        "._Fay.ipynb": b"\0", ".git/Gus.ipynb": right, "__MACOSX/._Fay.ipynb": b"\0",
        ".Trash-0/Hal.ipynb": right, ".virtual_documents/Ina.ipynb": right,
        ".~Jan.ipynb": right, ".ipynb_checkpoints/Kim-checkpoint.ipynb": right,
    }  # fmt: skip
    for name, content in files.items():
        written_at(folder / name, content)
    zipped(folder / "Lea.zip", {
        f"work/{SHEET}.ipynb": right, "__MACOSX/work/._x.ipynb": b"\0", "work/note.docx": b"PK",
        "../../../../tmp/out.ipynb": right, "link.ipynb": f"->{KEY}",
    })  # fmt: skip
    inner = zipped(place / "inner.zip", {f"{SHEET}.ipynb": right})
    zipped(folder / "Mia.zip", {"Mia_2.zip": inner.read_bytes(), "bomb.ipynb": b" " * 30_000_000})
    inner.unlink()
    (folder / "Ola.zip").write_bytes(b"PK\3\4 no zip")
    ira = zipped(folder / "Ira.zip", {"Zadanie.ipynb": right})  # packed on a Russian Windows
    ira.write_bytes(ira.read_bytes().replace(b"Zadanie", "Задание".encode("cp866")))
    (folder / "Pia.ipynb").symlink_to(KEY)
    (folder / "Qin").symlink_to(COURSE / "exercises", target_is_directory=True)
    os.mkfifo(folder / "Rae.ipynb")
    written_at(folder / "Sal" / f"{SHEET}.ipynb", BLANK_TEXT, EARLIER)
    written_at(folder / "Sal" / f"{SHEET} (1).ipynb", right, LATER)
    written_at(folder / "Tom" / f"{SHEET}.ipynb", BLANK_TEXT, LATER)
    written_at(folder / "Tom" / "02.ipynb", SHEETS[2].read_text("utf-8"))
    written_at(folder / "Tom" / f"{SHEET}-Copy1.ipynb", right, EARLIER)
    with (folder / "Uma.ipynb").open("wb") as file:
        file.truncate(3_000_000_000)
    written_at(folder / "Untitled.ipynb", right)
    done = run_mark(folder, "--csv", place / "marks.csv", cwd=place)
    return read_marks(place / "marks.csv"), done, folder


@pytest.mark.parametrize("learner", ["Aida", "Bek", "Cem", "Nil", "Sal"])
def test_a_notebook_is_one_whatever_its_suffix(mixed, learner):
    assert results(mixed[0], learner) == ALL_RIGHT


LEFT_OUT = {
    "Dan.pdf": "not a notebook", "Ely.rar": "unpack it", "Ola": "not a zip", "Pia": "a link",
    "Qin": "a link", "Rae": "neither a file nor a folder", "Uma": "larger than 20 MB",
}  # fmt: skip


@pytest.mark.parametrize("learner", LEFT_OUT)
def test_everything_handed_in_is_named(mixed, learner):
    (row,) = (row for row in mixed[0] if row["learner"] == learner)
    assert row["result"] == "unreadable" and LEFT_OUT[learner] in row["note"]
    assert any(learner in line and row["note"] in line for line in mixed[1].stdout.splitlines())
    assert mixed[1].returncode == 1


def test_archives_are_read_inside_and_nothing_comes_out_of_them(mixed):
    rows = [row for row in mixed[0] if row["learner"] == "Lea"]
    (twice,) = {row["note"] for row in rows if row["exercise"] == "1.1"}
    assert "handed in more than once" in twice
    assert results([row for row in rows if row["exercise"]], "Lea") == ALL_RIGHT
    assert {row["note"] for row in rows if not row["exercise"]} == {
        "a link, which is not followed", "not a notebook",
    }  # fmt: skip
    assert not Path("/tmp/out.ipynb").exists()
    inner = [row for row in mixed[0] if row["learner"] == "Mia"]
    assert sum(row["result"] in DONE for row in inner) == len(EXERCISES)
    assert [row["note"] for row in inner if row["result"] == "unreadable"] == ["larger than 20 MB"]
    assert {row["file"].rpartition("/")[2] for row in mixed[0] if row["learner"] == "Ira"} == {
        "Задание.ipynb"
    }


def test_what_systems_leave_is_no_sheet(mixed):
    assert not {"Gus", "Hal", "Ina", "Jan", "Kim-checkpoint"} & {r["learner"] for r in mixed[0]}
    assert not [row for row in mixed[0] if "_Fay" in row["file"] or "__MACOSX" in row["file"]]


def test_of_a_sheet_handed_in_twice_the_last_saved_counts_and_it_is_said(mixed):
    pairs = [(row["learner"], row["sheet"], row["exercise"]) for row in mixed[0] if row["sheet"]]
    assert len(pairs) == len(set(pairs)), "one row for each learner and exercise"
    tom = {row["exercise"]: row for row in mixed[0] if row["learner"] == "Tom"}
    assert tom["1.1"]["result"] == "not answered" and tom["2.1"]["sheet"].startswith("02_")
    assert "the last saved counts, not" in tom["1.1"]["note"] and "Copy1" in tom["1.1"]["note"]
    assert not tom["1.2"]["note"]


def test_whose_a_nameless_file_is_cannot_be_told_and_it_is_said(mixed):
    (note,) = (row["note"] for row in mixed[0]
               if row["learner"] == "Untitled" and row["exercise"] == "1.1")  # fmt: skip
    assert note == UNTOLD


def test_an_archive_is_marked_as_a_folder_is(tmp_path):
    around = f"class/{{}}_1{{}}_assignsubmission_file_/{SHEET}.ipynb"
    right = text_of(sheet())
    files = {around.format("Ann", 1): right, around.format("Bob", 2): right}
    done = run_mark(zipped(tmp_path / "all.zip", files), "--csv", "marks.csv", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert {row["learner"] for row in read_marks(tmp_path / "marks.csv")} == {"Ann", "Bob"}


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_solutions_are_nobodys_progress(tmp_path):
    from checks.progress import progress_in  # noqa: PLC0415

    shutil.copy(SOLUTIONS[1], tmp_path / "renamed.ipynb")
    assert progress_in(tmp_path).lessons == []
    shutil.copy(SOLUTIONS[1], tmp_path / SHEETS[1].name)
    assert progress_in(tmp_path).lessons == []


@pytest.mark.parametrize("encoding", ["cp866", "ascii"])
def test_any_terminal_can_show_the_marks(tmp_path, monkeypatch, encoding):
    written_at(tmp_path / "in" / os.fsdecode("Ким\u202e\x1b[2J\n✓.ipynb".encode()), BLANK_TEXT)
    terminal = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr(sys, "stdout", terminal)
    options = [] if SANDBOX else ["--without-sandbox"]
    monkeypatch.setattr(mark, "mark", lambda *_: ROWS)
    with begun():
        given = [tmp_path / "in", "--csv", tmp_path / "marks.csv", *options]
        assert mark.main([*map(str, given)]) == 1
    said = terminal.buffer.getvalue().decode(encoding)
    assert "\x1b" not in said and r"\x1b[2J" in said and "0 of 1" in said
    assert (tmp_path / "marks.csv").exists()


ROWS = [
    {"learner": "", "file": "", "sheet": "01_a_workshop_in_astana", "exercise": "1.1",
     "result": "wrong", "mistake": "", "points": 0, "of": 1, "note": "a note “✓”", "reply": "",
     "seconds": 0.01}
]  # fmt: skip


@pytest.mark.parametrize("encoding", ["cp1251", "cp1252", "cp866", "cp1256", "ascii", "utf-8"])
def test_signs_are_told_apart_in_any_terminal(encoding):
    terminal = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    signs = "".join(one.sign for one in RESULTS.values())
    say(signs, terminal)
    shown = terminal.buffer.getvalue().decode(encoding).strip()
    assert len(set(shown)) == len(signs) and "\\" not in shown
    terminal.close()
    say("to nobody", terminal)


def test_marks_are_written_although_nobody_reads_what_is_said(tmp_path):
    written_at(tmp_path / "Ann.ipynb", text_of(sheet()))
    script = (
        "import os, sys; read, write = os.pipe(); os.close(read); os.dup2(write, 1); "
        "os.close(write); os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    )
    program = ("-c", script, COURSE / "exercises" / "mark.py")
    marks = tmp_path / "marks.csv"
    done = run_command(tmp_path, "--csv", marks, "--html", tmp_path / "class.html",
                       cwd=tmp_path, program=program)  # fmt: skip
    assert done.returncode == 0 and done.stderr == "", done.stderr
    assert len(read_marks(marks)) == len(EXERCISES) and (tmp_path / "class.html").exists()
