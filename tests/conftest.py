"""How notebooks are compared with what they store: in the one run that nbval makes of them.

nbval leaves out pictures, their words and all other metadata, and the order of what a cell shows.
Here they are compared as well, each with the cell that shows it.
"""

import base64
import io
import os

import numpy as np
import pytest
from course import figures
from nbval.plugin import IPyNbCell
from PIL import Image

# An inherited MPLBACKEND would switch off figures in every notebook that nbval runs.
os.environ.pop("MPLBACKEND", None)

AS_NBVAL_DOES = IPyNbCell.compare_outputs
SQUARE = 16  # pixels
MOST = 12  # the largest mean difference that a square may have, on a scale of 0 to 255


def pixels(png: str) -> np.ndarray:
    """Return a stored picture as rows of red, green and blue."""
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB"), dtype=float)


def largest_difference(old: np.ndarray, new: np.ndarray) -> float:
    """Return the largest mean difference of any square of 16 pixels.

    A changed word, dot or colour gives far more than the few units by which machines differ.
    """
    apart = np.abs(old - new).mean(axis=2)
    apart = np.pad(apart, [(0, -side % SQUARE) for side in apart.shape])
    height, width = (side // SQUARE for side in apart.shape)
    return apart.reshape(height, SQUARE, width, SQUARE).mean(axis=(1, 3)).max()


def beside_the_text(output) -> dict:
    """Return of an output what nbval does not compare, except its pictures and its number."""
    kind = output["output_type"]
    data = sorted(output.get("data", {}))
    return {"kind": kind, "metadata": dict(output.get("metadata", {})), "holds": data}


def differences(fresh: list, stored: list) -> list[str]:
    """Say in what a cell's fresh outputs differ from those stored, beside their text."""
    found = []
    if len(fresh) != len(stored):
        found.append(f"{len(fresh)} outputs, {len(stored)} are stored")
    for new, old in zip(fresh, stored, strict=False):
        if beside_the_text(new) != beside_the_text(old):
            found.append(f"{beside_the_text(new)}; stored: {beside_the_text(old)}")
        elif "image/png" in old.get("data", {}):
            was, now = pixels(old["data"]["image/png"]), pixels(new["data"]["image/png"])
            if was.shape != now.shape or largest_difference(was, now) >= MOST:
                found.append("the picture is another")
    return found


def compare_outputs(self, test, ref, skip_compare=None) -> bool:
    """Compare a cell's outputs as nbval does, and then what it leaves out."""
    same = AS_NBVAL_DOES(self, test, ref, skip_compare)
    found = differences(test, ref)
    if found:
        self.comparison_traceback += [*found, "run: python .authors/refresh.py"]
    return same and not found


IPyNbCell.compare_outputs = compare_outputs


@pytest.fixture(scope="module")
def figure_of(request):
    """The figures of a module's lesson, by the id of the cell that shows them."""
    return figures(request.module.LESSON.stem)
