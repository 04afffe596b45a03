"""How figures look: text can be read, what matters stands out, and no meaning hangs on hue alone.

Measured on figures as the lessons draw them. Words of figures are held here against what is drawn.
"""

import itertools
import re

import numpy as np
from course import plain, words_of_pictures
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import Collection, PathCollection
from matplotlib.colors import to_hex, to_rgba_array
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text

#: Every colour that a figure may fill or draw with. On white, "matters" has a contrast of at least
#: 3 to 1. "pale" has less: for what stays behind, always with a name or a number beside it.
PALETTE = {
    "#0072b2": "matters", "#c45200": "matters", "#a34700": "matters", "#009e73": "matters",
    "#00704f": "matters", "#004d38": "matters", "#767676": "matters", "#595959": "matters",
    "#333333": "matters",
    "#000000": "matters", "#ffffff": "ground",
    "#999999": "pale", "#b0b0b0": "pale", "#bbbbbb": "pale", "#cccccc": "pale", "#c9d3da": "pale",
    "#dddddd": "pale", "#e4e4e4": "pale", "#e6e6e6": "pale", "#eeeeee": "pale",
    "#cfe3f1": "pale", "#dfeaf3": "pale", "#e3eff7": "pale", "#f7d3bc": "pale", "#ee9a63": "pale",
    "#e08a50": "pale",
}  # fmt: skip

#: Figures in which two colours are too near to each other in grey, or for some eyes, and what else
#: tells apart what they mean.
OTHER_MARK = {
    "network": "the blue lines are thicker, carry their verbs, and end at the opinion",
    "kinds": "each bar has its name; the title counts the one that is meant",
    "timeline": "each dot has its name; both workshops are called so",
    "sign": "the bars lie on two sides of zero",
    "editions-show": "each line has its name beside it, the averages are thick strokes",
    "stock": "each line has its name beside it",
    "money": "each line has its name beside it",
    "work-show": "each line has its name beside it",
    "ladder": "what came later begins right of the line of the day",
    "heatmap": "each state of things has a shape of its own",
    "kazakhstan-line-show": "the name of each row says what kind of text it is",
    "path": "the two columns have headings",
    "path-show": "what hangs on the permit is drawn behind it",
    "parties-show": "full circle, empty circle and question mark",
    "ladder-show": "a tick or a cross stands in each box",
    "matrix-show": "the answer stands in each cell, the first no in capitals",
    "worked-path-show": "yes or no stands beside each box",
    "deadlines": "judge or no judge is written in the bar; the line shows the limit",
    "when-show": "the line of the day has its name; dots are no lines",
    "chain": "where the chain breaks, it says what is missing",
    "record": "what came later lies right of the line of the day",
    "courts": "only the boxes in blue have their place written in them",
    "seats": "each seat has its name",
    "board": "the row says how far a motion complies, white is lost",
    "solo-board": "the row says how far a motion complies, white is lost",
    "evidence-show": "the name of each row says whose voice it is",
    "region-show": "both numbers are written beside the dots, the left one is then",
}

LIGHTNESS = 15  # least difference in lightness (L* of CIELAB, 0 to 100) in greyscale
APART = 15  # least distance in CIELAB for any eyes; 2 to 3 can just be told apart side by side

# Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision
# Deficiency, 2009: full severity, for linear RGB.
EYES = {
    "usual": np.eye(3),
    "protanopia": np.array([[0.152286, 1.052583, -0.204868],
                            [0.114503, 0.786281, 0.099216],
                            [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968],
                              [0.280085, 0.672501, 0.047413],
                              [-0.011820, 0.042940, 0.968881]]),
    "tritanopia": np.array([[1.255528, -0.076749, -0.178779],
                            [-0.078411, 0.930809, 0.147602],
                            [0.004733, 0.691367, 0.303900]]),
}  # fmt: skip
TO_XYZ = np.array([[0.4124564, 0.3575761, 0.1804375],
                   [0.2126729, 0.7151522, 0.0721750],
                   [0.0193339, 0.1191920, 0.9503041]])  # fmt: skip
WHITE = TO_XYZ.sum(axis=1)


def linear(colour) -> np.ndarray:
    """Return a colour as linear RGB."""
    srgb = to_rgba_array(colour)[0, :3]
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def lab(colour, eyes: str = "usual") -> np.ndarray:
    """Return a colour as some eyes see it, in CIELAB."""
    x, y, z = (TO_XYZ @ np.clip(EYES[eyes] @ linear(colour), 0, 1)) / WHITE
    x, y, z = (np.cbrt(v) if v > (6 / 29) ** 3 else v * 841 / 108 + 4 / 29 for v in (x, y, z))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def contrast(one, other) -> float:
    """Return the contrast ratio of WCAG, 1 to 21."""
    darker, lighter = sorted(TO_XYZ[1] @ linear(colour) for colour in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def too_near(one, other) -> str:
    """Say for whom two colours are too near to each other, or nothing."""
    near = [e for e in EYES if np.linalg.norm(lab(one, e) - lab(other, e)) < APART]
    if abs(lab(one)[0] - lab(other)[0]) < LIGHTNESS:
        near.append("greyscale")
    return ", ".join(near)


# ---- figures -------------------------------------------------------------------------------------


def opaque(colours) -> list[str]:
    return [to_hex(colour[:3]) for colour in to_rgba_array(colours) if colour[3] > 0]


def texts(figure: Figure) -> list[Text]:
    return [t for t in figure.findobj(Text) if t.get_visible() and t.get_text().strip()]


def fills(figure: Figure) -> set[str]:
    """Return the colours of bars, dots, lines and boxes; frames, ticks and grid are left out."""
    found: list[str] = []
    for ax in figure.axes:
        frame = {ax.patch, *ax.spines.values()}
        frame |= {line for axis in (ax.xaxis, ax.yaxis) for line in axis.findobj(Line2D)}
        for artist in ax.findobj():
            if artist in frame or not artist.get_visible():
                continue
            if isinstance(artist, Line2D) and len(artist.get_xdata()):
                found += opaque(artist.get_color())
            elif isinstance(artist, PathCollection):
                found += opaque(artist.get_facecolor())
            elif isinstance(artist, Collection) and artist.get_array() is None:
                faces = opaque(artist.get_facecolor())
                found += faces or opaque(artist.get_edgecolor())
            elif isinstance(artist, Patch):
                found += opaque(artist.get_facecolor())
            if isinstance(artist, Text) and artist.get_bbox_patch() and artist.get_text().strip():
                found += opaque(artist.get_bbox_patch().get_facecolor())
    return set(found)


def unknown(figure: Figure) -> list[str]:
    """Return the colours of a figure that are not in the palette."""
    return sorted(fills(figure) - set(PALETTE))


def alike(cell_id: str, figure: Figure) -> list[str]:
    """Say which colours of a figure are too near to each other, with no other mark."""
    coloured = sorted(fills(figure) - {"#000000", "#ffffff", "#dddddd", "#eeeeee"})
    pairs = [] if cell_id in OTHER_MARK else itertools.combinations(coloured, 2)
    return [f"{a} and {b}: {too_near(a, b)}" for a, b in pairs if too_near(a, b)]


def faint(figure: Figure) -> list[str]:
    """Return texts whose contrast to what lies behind them is below 4.5 (3 if large)."""
    canvas = FigureCanvasAgg(figure)
    figure.draw_without_rendering()  # everything takes its place
    figure.set_layout_engine("none")  # nothing moves any more
    shown = [
        (t, t.get_window_extent(), to_hex(to_rgba_array(t.get_color())[0])) for t in texts(figure)
    ]
    for text, _, _ in shown:
        text.set_color("none")
    canvas.draw()
    picture = np.asarray(canvas.buffer_rgba())[::-1, :, :3]
    found = []
    for text, box, colour in shown:
        text.set_color(colour)
        part = picture[max(int(box.y0), 0) : int(box.y1) + 1, max(int(box.x0), 0) : int(box.x1) + 1]
        if not part.size:
            continue
        grounds, times = np.unique(part.reshape(-1, 3), axis=0, return_counts=True)
        ground = to_hex(grounds[times.argmax()] / 255)
        bold = text.get_fontweight() in ("bold", "semibold", 700)
        large = text.get_fontsize() >= (14 if bold else 18)
        if contrast(colour, ground) < (3 if large else 4.5):
            found.append(
                f"“{plain(text.get_text())}” {colour} on {ground}: {contrast(colour, ground):.2f}"
            )
    return found


def words_in(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:[.,]\d+)?|[^\W\d]{2,}", text.casefold()))


def facts(figure: Figure, words: str) -> set[str]:
    """Return what the words tell beyond the titles: numbers, and names that the figure shows."""
    figure.draw_without_rendering()  # so that the axes have their words
    titles = [
        ax.get_title(loc=place) for ax in figure.axes for place in ("left", "center", "right")
    ]
    titles.append(figure.get_suptitle())
    shown = words_in(" ".join(t.get_text() for t in texts(figure) if t.get_text() not in titles))
    told = words_in(words) - words_in(" ".join(titles))
    return {word for word in told if word in shown or word[0].isdigit()}


def faults(path, drawn: dict[str, Figure]) -> list[str]:
    """Say what in the figures of a notebook not everybody can read, or is not told in words."""
    found = []
    for cell_id, figure in drawn.items():
        found += [f"{cell_id}: {colour} is not in the palette" for colour in unknown(figure)]
        found += [f"{cell_id}: {said}" for said in [*alike(cell_id, figure), *faint(figure)]]
    for cell_id, words in words_of_pictures(path).items():
        if cell_id not in drawn:
            found.append(f"{cell_id}: its picture is not shown by show_figure")
        elif len(facts(drawn[cell_id], words)) < 4:
            found.append(f"{cell_id}: its words say little beyond its title: {words}")
    return found
