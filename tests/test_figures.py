"""Pictures are guarded here, because nbval does not compare them."""

import base64
import importlib
import io

import nbformat
import numpy as np
import pytest
from course import LESSONS, PAGES, SOLUTIONS, name, read
from PIL import Image
from refresh import executed as run


def shown_in(notebook) -> dict[str, tuple[str, str]]:
    """Return picture and alternative text of each cell which shows a picture."""
    return {
        cell.id: (output.data["image/png"], output.metadata["image/png"]["alt"])
        for cell in notebook.cells
        if cell.cell_type == "code"
        for output in cell.outputs
        if "image/png" in output.get("data", {})
    }


def pixels(png: str) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB"), dtype=float)


def largest_difference(old: np.ndarray, new: np.ndarray) -> float:
    """Return the largest mean difference of any square of 16 pixels, on a scale of 0 to 255.

    A changed word, dot or colour gives far more than the few units by which machines differ.
    """
    height, width = (side - side % 16 for side in old.shape[:2])
    apart = np.abs(old - new).mean(axis=2)[:height, :width]
    return apart.reshape(height // 16, 16, width // 16, 16).mean(axis=(1, 3)).max()


@pytest.mark.parametrize("path", [*LESSONS, *PAGES, *SOLUTIONS], ids=name)
def test_stored_pictures_and_their_words_are_those_of_a_fresh_run(path):
    stored = shown_in(read(path))
    fresh = shown_in(run(nbformat.from_dict(read(path)), path.parent))
    assert stored.keys() == fresh.keys()
    for cell_id, (picture, words) in stored.items():
        new_picture, new_words = fresh[cell_id]
        assert words == new_words, f"figure {cell_id}: run python .authors/refresh.py"
        old, new = pixels(picture), pixels(new_picture)
        assert old.shape == new.shape, f"figure {cell_id}: run python .authors/refresh.py"
        assert largest_difference(old, new) < 12, (
            f"figure {cell_id} differs: run python .authors/refresh.py"
        )


@pytest.mark.parametrize("path", [*LESSONS, *PAGES, *SOLUTIONS], ids=name)
def test_every_figure_has_a_test_of_the_numbers_it_draws(path):
    """Tests of lesson 01's figures stand in test_figures_01.py and begin with the cell's id;
    those of a page in a file with its whole name."""
    drawn = shown_in(read(path))
    if drawn:
        module = importlib.import_module(
            f"test_figures_{path.stem if path in PAGES else path.name[:2]}"
        )
        tests = [test for test in vars(module) if test.startswith("test_")]
        for cell_id in drawn:
            beginning = f"test_{cell_id.replace('-', '_')}_"
            assert any(test.startswith(beginning) for test in tests), cell_id
