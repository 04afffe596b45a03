"""Pictures are compared with those of a fresh run by nbval's run (`conftest`), numbers by tests."""

import base64
import importlib
import io

import nbformat
import pytest
from conftest import differences
from course import LESSONS, NOTEBOOKS, PAGES, SOLUTIONS, code_cells, name, words_of_pictures
from nbval.plugin import IPyNbCell
from PIL import Image

LOOKS = "test_everybody_can_read_the_figures_and_their_words_say_more_than_titles"


@pytest.mark.parametrize("path", [*LESSONS, *PAGES, *SOLUTIONS], ids=name)
def test_every_figure_has_a_test_of_the_numbers_it_draws_and_of_its_looks(path):
    """Tests of lesson 01's figures stand in test_lesson_01.py and begin with the cell's id;
    those of a page in a file with its whole name."""
    drawn = words_of_pictures(path)
    if drawn:
        of_page = f"test_{path.stem}"
        module = importlib.import_module(
            of_page if path in PAGES else f"test_lesson_{path.name[:2]}"
        )
        tests = [test for test in vars(module) if test.startswith("test_")]
        for cell_id in drawn:
            beginning = f"test_{cell_id.replace('-', '_')}_"
            assert any(test.startswith(beginning) for test in tests), cell_id
        assert path in SOLUTIONS or (LOOKS in tests and path == module.LESSON)


def test_a_cell_shows_one_picture_at_most():
    for path in NOTEBOOKS:
        for cell in code_cells(path):
            pictures = [o for o in cell.outputs if "image/png" in o.get("data", {})]
            assert len(pictures) <= 1, (name(path), cell.id)


# ---- what nbval's run compares -------------------------------------------------------------------


def shown(dot: tuple[int, int] | None = None, size: int = 40, **changes) -> dict:
    """Return an output with a white picture, or with a black dot in it, four pixels wide."""
    picture = Image.new("RGB", (size, size), "white")
    for place in range(16 if dot else 0):
        picture.putpixel((dot[0] + place % 4, dot[1] + place // 4), (0, 0, 0))
    file = io.BytesIO()
    picture.save(file, "png")
    png = base64.b64encode(file.getvalue()).decode()
    output = {"output_type": "display_data", "data": {"image/png": png, "text/plain": "<Figure>"},
              "metadata": {"image/png": {"alt": "Nothing."}}}  # fmt: skip
    return nbformat.from_dict(output | changes)


FOLD = nbformat.from_dict(
    {"output_type": "display_data", "data": {"text/html": "<p>Nothing.</p>"}, "metadata": {}}
)


@pytest.mark.parametrize(
    ("fresh", "stored"),
    [
        ([shown((8, 8)), FOLD], [shown(), FOLD]),
        ([shown((36, 36)), FOLD], [shown(), FOLD]),
        ([shown(size=41), FOLD], [shown(), FOLD]),
        ([shown(metadata={"image/png": {"alt": "Something."}}), FOLD], [shown(), FOLD]),
        ([shown(metadata={}), FOLD], [shown(), FOLD]),
        ([FOLD], [shown(), FOLD]),
        ([shown(), FOLD], [FOLD]),
        ([shown(data={"text/plain": "<Figure>"}), FOLD], [shown(), FOLD]),
        ([FOLD, shown()], [shown(), FOLD]),
        ([shown(output_type="execute_result"), FOLD], [shown(), FOLD]),
    ],
    ids=["dot", "dot in the corner", "size", "words", "no words", "no picture", "a picture more",
         "only its text", "order", "kind"],
)  # fmt: skip
def test_another_picture_other_words_and_another_order_are_found(fresh, stored):
    assert differences(fresh, stored)


def test_the_same_picture_is_the_same():
    assert differences([shown(), FOLD], [shown(), FOLD]) == []
    assert IPyNbCell.compare_outputs.__module__ == "conftest", "nbval asks differences(), too"
