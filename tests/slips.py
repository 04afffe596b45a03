"""Slips put into a figure on purpose, one at a time: its own tests have to see each of them.

Exchanged are any two colours, any two neighbouring numbers or names in its words; and in what is
written in the picture a number becomes another.
"""

import itertools
import re
from collections.abc import Iterator

from looks import fills
from matplotlib.collections import Collection
from matplotlib.colors import to_hex, to_rgba, to_rgba_array
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text

COLOURED = {
    Line2D: ("color", "markerfacecolor", "markeredgecolor"),
    Patch: ("facecolor", "edgecolor"),
    Collection: ("facecolor", "edgecolor"),
}
NUMBER = r"\d(?:[\d.,:-]*\d)?"
NAME = r"[^\W\d][^.;:,]*?(?=: | [+−-]?\d)"  # of what follows: a number, or a list after a colon


def slips(figure: Figure) -> Iterator[str]:
    """Put each slip into a figure, say which it is, and take it out again."""
    for one, other in itertools.combinations(sorted(fills(figure) - {"#000000", "#ffffff"}), 2):
        exchange(figure, one, other)
        yield f"the colours {one} and {other} exchanged"
        exchange(figure, one, other)
    for text in written(figure):
        was = text.get_text()
        text.set_text(re.sub(r"\d+", lambda number: str(int(number[0]) + 1), was, count=1))
        yield f"a number changed in “{was}”"
        text.set_text(was)
    words = figure.words
    for part in (NUMBER, NAME):
        found = re.finditer(part, words)
        for one, other in itertools.pairwise(found):
            if one[0] != other[0]:
                between = words[one.end() : other.start()]
                figure.words = "".join(
                    (words[: one.start()], other[0], between, one[0], words[other.end() :])
                )
                yield f"in its words “{one[0]}” and “{other[0]}” exchanged"
    figure.words = words


def written(figure: Figure) -> list[Text]:
    """Return what is written in a picture with a number, beside what stands along its axes."""
    along = {text for ax in figure.axes for axis in (ax.xaxis, ax.yaxis) for text in axis.findobj()}
    texts = [text for text in figure.findobj(Text) if text not in along]
    return [text for text in texts if re.search(r"\d", text.get_text())]


def exchange(figure: Figure, one: str, other: str) -> None:
    """Exchange two colours in all that a figure draws, frames of texts and arrows included."""
    drawn = figure.findobj()
    for text in figure.findobj(Text):
        drawn += filter(None, (text.get_bbox_patch(), getattr(text, "arrow_patch", None)))
    to = {one: other, other: one}
    for artist in dict.fromkeys(drawn):
        parts = next((p for kind, p in COLOURED.items() if isinstance(artist, kind)), ())
        for part in parts:
            now = getattr(artist, f"get_{part}")()
            if isinstance(now, str) and now in ("none", "auto", "face"):
                continue
            colours = [tuple(colour) for colour in to_rgba_array(now)]
            new = [to_rgba(to.get(to_hex(c), c), c[3]) if c[3] else c for c in colours]
            if new != colours:
                getattr(artist, f"set_{part}")(new if isinstance(artist, Collection) else new[0])
