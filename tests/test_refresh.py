"""The program for authors makes and stores what it promises, tried on a small course."""

import re
import shutil

import pytest
import refresh
from course import COURSE, LESSONS, SOLUTIONS, cell_of, read, rows
from data_page import data_page
from index_page import index_page
from minutes import in_words, set_minutes
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


@pytest.fixture
def copied(tmp_path):
    """A copy of all in which the minutes of a sheet are said."""
    shutil.copytree(COURSE / "data", tmp_path / "data")
    shutil.copy(COURSE / "README.md", tmp_path)
    for path in [*LESSONS, *SOLUTIONS]:
        (tmp_path / path.parent.name).mkdir(exist_ok=True)
        shutil.copy(path, tmp_path / path.parent.name)
    return tmp_path


def test_minutes_of_a_sheet_are_written_wherever_they_are_said(copied):
    assert set_minutes(copied) == [], "run: python .authors/refresh.py"
    table = copied / "data" / "exercises.csv"
    own = [row for row in rows("exercises") if row["lesson_id"] == "4"]
    minutes, last = sum(int(row["minutes"]) for row in own), own[-1]
    before = f"{last['level']},{last['minutes']},"
    text = table.read_text(encoding="utf-8")
    (line,) = (line for line in text.splitlines() if line.startswith(f"{last['exercise_id']},"))
    longer = line.replace(before, f"{last['level']},{int(last['minutes']) + 40},")
    one_more = longer.replace(last["exercise_id"], "4.99").replace(
        str(int(last["minutes"]) + 40), "2"
    )
    table.write_text(text.replace(line, f"{longer}\n{one_more}"), encoding="utf-8")
    changed = {path.name for path in set_minutes(copied)}
    lesson, solution = LESSONS[4].name, SOLUTIONS[4].name
    assert changed == {"README.md", "lessons.csv", "path_items.csv", lesson, solution}
    now = str(minutes + 42)
    said = (copied / "notebooks" / lesson).read_text(encoding="utf-8")
    assert f"{now} for its exercise sheet" in said and f"then {now} minutes for the sheet" in said
    first = read(copied / "exercises" / solution).cells[0].source
    assert f"{in_words(minutes + 42).capitalize()} minutes, {in_words(len(own) + 1)} exe" in first
    assert re.search(rf"{lesson}\).* \+ {now} \|", (copied / "README.md").read_text("utf-8"))
    items = (copied / "data" / "path_items.csv").read_text(encoding="utf-8")
    assert len(re.findall(rf",sheet,\w+,4,,{now},", items)) == 2
    assert f",4.1; {last['exercise_id']}," in items
    part = int(own[0]["minutes"]) + int(last["minutes"]) + 40
    assert f"4.1; {last['exercise_id']},{part}," in items


def test_numbers_are_written_in_words():
    said = {0: "zero", 8: "eight", 19: "nineteen", 40: "forty", 69: "sixty-nine"}
    said |= {100: "one hundred", 200: "two hundred", 215: "two hundred and fifteen"}
    assert {number: in_words(number) for number in said} == said
