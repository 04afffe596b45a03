"""The figure on the page for trainers draws the minutes of the table."""

from course import BLUE, COURSE, rows, text_of, title, written_on
from looks import faults
from matplotlib.colors import to_hex

LESSON = COURSE / "notebooks" / "for_trainers.ipynb"


def test_hours_show_draws_the_minutes_of_each_path(figure_of):
    (axes,) = figure_of["hours-show"].axes
    titles = {row["title"]: row["path_id"] for row in rows("paths")}
    order = [titles[name] for name in written_on(axes.yaxis)]
    assert order == [row["path_id"] for row in rows("paths")][::-1]
    hours = {}
    for place, bars in zip(("room", "home"), axes.containers, strict=True):
        for path, bar in zip(order, bars, strict=True):
            expected = sum(
                int(row["minutes"])
                for row in rows("path_items")
                if (row["path_id"], row["place"]) == (path, place)
            )
            drawn = bar.get_width() * 60
            assert abs((drawn if drawn > 0 else 0) - expected) < 1e-6, (path, place)
            hours[path, place] = expected / 60
    colours = [{to_hex(bar.get_facecolor()) for bar in bars} for bars in axes.containers]
    assert colours == [{BLUE}, {"#bbbbbb"}]
    listed = "; ".join(
        f"{row['title']}: {hours[row['path_id'], 'room']:.2f} in the room, "
        f"{hours[row['path_id'], 'home']:.2f} at home"
        for row in rows("paths")
    )
    assert figure_of["hours-show"].words == f"A bar for each path, in hours. {listed}."
    weeks = hours["weeks", "room"] + hours["weeks", "home"]
    assert f"{weeks:.0f} hours" in title(axes)
    assert "more than half in the room" in title(axes) and hours["weeks", "room"] > weeks / 2
    assert max(sum(hours[path, place] for place in ("room", "home")) for path in order) == weeks
    shown = [text.get_text() for text in axes.texts if text.get_text()]
    assert sorted(shown) == sorted(f"{value:.1f}" for value in hours.values() if value > 1)


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []


def test_the_release_is_told_to_trainers_as_it_stands():
    text = text_of(LESSON)
    assert "published by an organiser" in text and "written by an organiser" not in text
    assert "names four concerns among those discussed" in text
