"""The program for authors makes and stores what it promises, tried on a small course."""

import shutil

import pytest
import refresh
from course import COURSE, cell_of, read
from data_page import data_page
from index_page import index_page
from nbformat import write
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

ANSWER = "# A number\nnumber = ...\n### BEGIN SOLUTION\nnumber = 7\n### END SOLUTION"
LESSON = [new_markdown_cell("# A lesson", id="title"), new_code_cell("1 + 1", id="code")]
SOLUTION = [
    new_code_cell(ANSWER, id="answer"),
    new_code_cell("print(number)", id="check"),
    new_markdown_cell("Seven, because …", id="why", metadata={"tags": ["reasoning"]}),
]


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A folder with a lesson, a solution and the tables, refreshed."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copytree(COURSE / "data", folder / "data", ignore=shutil.ignore_patterns("*.md"))
    for path, cells in (
        ("notebooks/01_lesson.ipynb", LESSON),
        ("exercises/01_solution_lesson.ipynb", SOLUTION),
    ):
        (folder / path).parent.mkdir()
        write(new_notebook(cells=cells), folder / path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(refresh, "COURSE", folder)
        refresh.main([])
    return folder


def test_pages_are_written(course):
    index, data = course / "notebooks" / "index.md", course / "data" / "README.md"
    assert index.read_text(encoding="utf-8") == index_page()
    assert data.read_text(encoding="utf-8") == data_page(course / "data")


def test_a_lesson_is_stored_with_its_outputs_and_its_marks_for_slides(course):
    lesson = read(course / "notebooks" / "01_lesson.ipynb")
    assert [cell.metadata.slideshow.slide_type for cell in lesson.cells] == ["slide", "subslide"]
    assert lesson.cells[1].outputs[0].data["text/plain"] == "2"


def test_a_sheet_is_made_without_answers_and_run_as_it_is(course):
    solution, sheet = (
        course / f"exercises/01_{kind}_lesson.ipynb" for kind in ("solution", "sheet")
    )
    assert cell_of(solution, "answer").source == ANSWER
    assert cell_of(solution, "check").outputs[0].text == "7\n"
    assert cell_of(sheet, "answer").source == "# A number\nnumber = ..."
    assert cell_of(sheet, "check").outputs[0].text == "Ellipsis\n"
    assert "why" not in [cell.id for cell in read(sheet).cells]


def test_nothing_is_stored_that_differs_from_run_to_run(course):
    for path in course.rglob("*.ipynb"):
        for cell in read(path).cells:
            assert set(cell.metadata) <= {"slideshow", "tags", "jupyter"}, (
                f"{path.name}: {cell.metadata}"
            )
