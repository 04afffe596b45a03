"""Pictures are compared with those of a fresh run by nbval's run (`conftest`), numbers by tests."""

import base64
import importlib
import inspect
import io
from functools import cache

import matplotlib.pyplot as plt
import nbformat
import pytest
from conftest import differences
from course import (
    BLUE,
    GREY,
    LESSONS,
    NOTEBOOKS,
    PAGES,
    SOLUTIONS,
    code_cells,
    figures,
    name,
    words_of_pictures,
)
from nbval.plugin import IPyNbCell
from PIL import Image
from slips import slips
from units import DRAWN, WORKED_OUT, wrong_unit

drawn_by = cache(figures)
LOOKS = "test_everybody_can_read_the_figures_and_their_words_say_more_than_titles"
WITH_FIGURES = [path for path in [*LESSONS, *PAGES] if words_of_pictures(path)]


@pytest.mark.parametrize("path", [*LESSONS, *PAGES, *SOLUTIONS], ids=name)
def test_every_figure_has_a_test_of_the_numbers_it_draws_and_of_its_looks(path):
    """Tests of lesson 01's figures stand in test_lesson_01.py and begin with the cell's id;
    those of a page in a file with its whole name."""
    drawn = words_of_pictures(path)
    if drawn:
        module = module_of(path)
        for cell_id in drawn:
            assert own_tests(module, cell_id), cell_id
        assert path in SOLUTIONS or (hasattr(module, LOOKS) and path == module.LESSON)


def module_of(path):
    of_page = f"test_{path.stem}"
    return importlib.import_module(of_page if path in PAGES else f"test_lesson_{path.name[:2]}")


def own_tests(module, cell_id: str) -> list:
    beginning = f"test_{cell_id.replace('-', '_')}_"
    return [test for called, test in vars(module).items() if called.startswith(beginning)]


# ---- what the tests of a figure see --------------------------------------------------------------


def unseen(figure, tests, drawn) -> list[str]:
    """Return the slips in a figure that none of its tests sees."""

    def sees(test) -> bool:
        try:
            test(figure_of=drawn)
        except Exception:
            return True
        return False

    return [slip for slip in slips(figure) if not any(map(sees, tests))]


@pytest.mark.parametrize("path", WITH_FIGURES, ids=name)
def test_no_slip_in_a_figure_escapes_its_tests(path):
    drawn = drawn_by(path.stem)
    for cell_id, figure in drawn.items():
        tests = own_tests(module_of(path), cell_id)
        tests = [
            test for test in tests if list(inspect.signature(test).parameters) == ["figure_of"]
        ]
        for test in tests:
            test(figure_of=drawn)
        assert not unseen(figure, tests, drawn), (
            f"the tests of {cell_id} pass with this slip in it; let them ask for it: see "
            "tests/slips.py, and its neighbours for how colours, numbers and words are asked for"
        )


def test_each_kind_of_slip_is_put_in_and_taken_out():
    figure, ax = plt.subplots()
    ax.bar(["north", "south"], [1, 2], color=[BLUE, GREY])
    ax.text(0, 1, "1 court", bbox={"facecolor": GREY})
    plt.close(figure)
    figure.words = "Bars. North: 1; south: 2."
    drawn = {"bars": figure}

    def told(figure_of):
        assert figure_of["bars"].words == "Bars. North: 1; south: 2."

    def coloured(figure_of):
        assert [bar.get_facecolor() for bar in ax.patches] == colours

    def numbered(figure_of):
        assert ax.texts[0].get_text() == "1 court"

    colours = [bar.get_facecolor() for bar in ax.patches]
    every = [told, coloured, numbered]
    assert unseen(figure, every, drawn) == []
    assert [len(unseen(figure, [t for t in every if t is not one], drawn)) for one in every] == [
        2, 1, 1,
    ]  # fmt: skip
    for test in every:
        test(figure_of=drawn)


# ---- units ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", WITH_FIGURES, ids=name)
def test_units_on_the_axes_are_those_of_the_columns_that_are_drawn(path):
    for cell_id, figure in drawn_by(path.stem).items():
        for ax in figure.axes:
            assert not wrong_unit(cell_id, ax, "x") + wrong_unit(cell_id, ax, "y")


def test_axes_that_are_said_to_have_a_unit_have_one():
    shown = [drawn_by(path.stem) for path in WITH_FIGURES]
    for cell_id, axis in map(str.split, [*DRAWN, *WORKED_OUT]):
        found = [ax for drawn in shown if cell_id in drawn for ax in drawn[cell_id].axes]
        assert any(getattr(ax, f"get_{axis}label")() for ax in found), (cell_id, axis)


@pytest.mark.parametrize(
    ("cell_id", "label", "said"),
    [
        ("sign", "Net migration, thousands a year", ""),
        ("sign", "Net migration, millions a year", "what is drawn"),
        ("sign", "Net migration a year", "what is drawn"),
        ("money", "Thousand million roubles", "does not name the unit"),
        ("another", "Net migration, thousands a year", "name in tests/units.py"),
    ],
)
def test_a_wrong_unit_is_found(cell_id, label, said):
    figure, ax = plt.subplots()
    ax.bar([2004, 2005], [9.413, 9.413])
    ax.axhline(0)
    ax.set_ylabel(label)
    plt.close(figure)
    found = wrong_unit(cell_id, ax, "y")
    assert (said in found) if said else not found


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
