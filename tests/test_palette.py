"""Colours: text can be read, what matters stands out, and no meaning hangs on hue alone.

Measured on the course's style, and on the replies of the checks. Figures are measured by the same
rules (`looks`), beside the tests of what they draw.
"""

import itertools

import matplotlib.pyplot as plt
import pytest
from checks.capstone.review import BLUE, DARK, PALE
from checks.feedback import COLOURS, Level
from course import COURSE, NOTEBOOKS, words_of_pictures
from looks import EYES, OTHER_MARK, PALETTE, alike, contrast, facts, faint, lab, too_near, unknown


def test_figures_with_another_mark_exist_and_it_is_said():
    assert set(OTHER_MARK) <= {cell_id for path in NOTEBOOKS for cell_id in words_of_pictures(path)}
    assert all(len(said.split()) > 4 for said in OTHER_MARK.values())


def test_a_figure_that_not_everybody_can_read_is_found():
    figure, ax = plt.subplots()
    ax.bar(["North", "South"], [1, 2], color=["#dd0000", "#6b6b00"])
    ax.text(0, 1, "pale", color="#aaaaaa")
    plt.close(figure)
    assert unknown(figure) == ["#6b6b00", "#dd0000"]
    assert len(alike("another", figure)) == 1 and alike("sign", figure) == []
    (said,) = faint(figure)
    assert said.startswith("“pale” #aaaaaa on ")


def test_words_that_only_repeat_the_title_are_found():
    figure, ax = plt.subplots()
    ax.bar(["North", "South", "East"], [1, 2, 3])
    ax.set_title("The east has three times as many courts as the north", loc="left")
    plt.close(figure)
    assert not facts(figure, "The east has three times as many courts as the north.")
    assert len(facts(figure, "Three bars. North 1.0, South 2.0, East 3.0 courts.")) >= 4


# ---- the palette itself --------------------------------------------------------------------------


def test_what_matters_stands_out_from_the_page():
    for colour, role in PALETTE.items():
        if role != "ground":
            assert (contrast(colour, "white") >= 3) == (role == "matters"), colour


def test_colours_of_the_style_can_be_told_apart_by_everybody_and_in_greyscale():
    with plt.rc_context(), plt.style.context(COURSE / "notebooks" / "course.mplstyle"):
        cycle = plt.rcParams["axes.prop_cycle"].by_key()["color"]
        inks = [plt.rcParams[f"{part}.color"] for part in ("text", "xtick", "ytick")]
        inks += [plt.rcParams["axes.labelcolor"], plt.rcParams["axes.titlecolor"]]
    assert len(cycle) >= 3
    assert [
        (a, b, too_near(a, b)) for a, b in itertools.combinations(cycle, 2) if too_near(a, b)
    ] == []
    assert all(contrast(colour, "white") >= 3 for colour in cycle)
    assert all(contrast(ink, "white") >= 4.5 for ink in inks if ink != "auto")


def test_bars_of_the_review_can_be_told_apart_by_everybody_and_in_greyscale():
    for one, other in itertools.combinations((BLUE, PALE, DARK), 2):
        assert not too_near(one, other)


@pytest.mark.parametrize("level", Level, ids=lambda level: level.name)
def test_replies_stand_out_on_a_light_and_on_a_dark_ground(level):
    colour = COLOURS[level.value]
    assert contrast(colour, "white") >= 4.5  # the sign, as text
    assert contrast(colour, "#111111") >= 3  # the bar, on JupyterLab's dark theme
    assert level.sign not in {other.sign for other in Level if other is not level}
    assert level.heading


@pytest.mark.parametrize(
    ("one", "other", "whom"),
    [
        ("#0072b2", "#767676", "greyscale"), ("#d55e00", "#009e73", "greyscale"),
        ("#009e73", "#767676", "deuteranopia, greyscale"), ("#dd0000", "#6b6b00", "greyscale"),
        ("#0072b2", "#bbbbbb", ""), ("#d55e00", "#bbbbbb", ""),
    ],
)  # fmt: skip
def test_colours_that_are_too_near_are_found(one, other, whom):
    assert set(whom.split(", ")) <= set(too_near(one, other).split(", "))
    assert bool(whom) == bool(too_near(one, other))


def test_contrast_and_distance_are_those_of_their_definitions():
    assert contrast("black", "white") == pytest.approx(21, abs=0.01)
    assert contrast("#767676", "white") == pytest.approx(4.54, abs=0.01)
    assert lab("white") == pytest.approx([100, 0, 0], abs=0.01)
    assert lab("red") == pytest.approx([53.24, 80.09, 67.20], abs=0.02)
    for matrix in EYES.values():  # greys stay grey
        assert matrix.sum(axis=1) == pytest.approx([1, 1, 1], abs=1e-5)
