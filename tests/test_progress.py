"""A learner sees what is done and what comes next, from the sheets as saved."""

import re
import shutil

import nbformat
import pytest
from checks import find_exercise, reply_to
from checks.feedback import MIME_TYPE
from checks.progress import progress, progress_in
from checks.sentences import say
from course import LESSONS, SHEETS, SOLUTIONS, code_cells, exercises_of, read
from test_marking import fingerprint


@pytest.fixture
def folder(tmp_path):
    for sheet in SHEETS:
        shutil.copy(sheet, tmp_path)
    return tmp_path


def solve(folder, solution, *exercises):
    """Store the solution's outputs of some exercises, as a learner who has them right would."""
    path = folder / solution.name.replace("_solution_", "_sheet_")
    notebook, right = read(path), {cell.id: cell for cell in code_cells(solution)}
    for cell in notebook.cells:
        key = cell.id.removeprefix("check-").replace("-", ".")
        if cell.id.startswith("check-") and (key in exercises or not exercises):
            cell.outputs = right[cell.id].outputs
    nbformat.write(notebook, path)
    return path


def test_blank_sheets_say_where_to_begin(folder):
    found = progress_in(folder)
    assert found.lessons == []
    assert found.following.startswith("No exercise is answered yet. Next: exercise 0.1, ")
    assert found.following.endswith("in exercises/00_sheet_start_here.ipynb")


def test_done_exercises_are_counted_and_the_next_is_named(folder):
    solve(folder, SOLUTIONS[0])
    solve(folder, SOLUTIONS[1], "1.1", "1.3")
    found = progress_in(folder)
    assert [title for title, _ in found.lessons] == ["00 Start here", "01 A workshop in Astana"]
    assert found.lessons[1][1]["1.3"] == "right" and found.lessons[1][1]["1.2"] == "open"
    assert found.following.startswith("Next: exercise 1.2, ")
    assert list(found.lessons[1][1]) == exercises_of(1)
    said = f"01 A workshop in Astana: 2 of {len(exercises_of(1))}. 1.1 ✓  1.2 ○  1.3 ✓"
    assert said in str(found)
    assert say("as-saved") in str(found)


def test_a_mistake_is_shown_as_one(folder):
    path = solve(folder, SOLUTIONS[0])
    notebook = read(path)
    cell = next(cell for cell in notebook.cells if cell.id == "check-0-1")
    cell.outputs[0].data[MIME_TYPE] = reply_to("0.1", 27)._repr_mimebundle_()[MIME_TYPE]
    nbformat.write(notebook, path)
    found = progress_in(folder)
    assert found.lessons[0][1] == dict.fromkeys(exercises_of(0), "right") | {"0.1": "mistake"}
    assert found.following.startswith("Next: exercise 0.1, ")


def test_the_whole_course_done_is_said(folder):
    for solution in SOLUTIONS:
        solve(folder, solution)
    assert progress_in(folder).following == "All exercises of the course are done."


def test_only_saved_sheets_are_read_and_none_is_changed(folder):
    shutil.copy(SOLUTIONS[0], folder)
    (folder / "broken.ipynb").write_text("{", encoding="utf-8")
    (folder / "list.ipynb").write_text("[1]", encoding="utf-8")
    (folder / "odd.ipynb").write_text('{"cells": [{"outputs": [{"data": {}}, 3]}]}')
    before = fingerprint(folder)
    assert progress_in(folder).lessons == [], "a solution is nobody's sheet"
    assert fingerprint(folder) == before
    assert progress_in(folder / "nowhere").lessons == []


def test_it_is_shown_in_html_that_can_be_read_aloud(folder, capsys):
    solve(folder, SOLUTIONS[0])
    shown = progress_in(folder)._repr_mimebundle_()["text/html"]
    assert shown.count('<th scope="col">') == 3 and '<th scope="row"' in shown
    assert 'title="Right"' in shown and "✓" in shown
    assert progress(folder) is None
    done = len(exercises_of(0))
    assert capsys.readouterr().out.startswith(f"00 Start here: {done} of {done}.")


def test_lesson_00_shows_it_and_says_how_it_looks_before_the_first_answer():
    (cell,) = (cell for cell in code_cells(LESSONS[0]) if cell.id == "progress-code")
    assert re.search(r"^progress\(\)$", cell.source, re.MULTILINE)
    text = cell.outputs[0].data["text/plain"]
    assert text.startswith("No exercise is answered yet. Next: exercise 0.1, ")
    assert find_exercise("0.1") is not None
