"""Jupyter's usual marks for slides, by one rule for every cell of a lesson, and for folded code.

With them ``jupyter nbconvert --to slides --no-input notebooks/NN_topic.ipynb`` makes a deck
without code.
"""

import re
from copy import deepcopy

from nbformat import NotebookNode


def slide_of(cell: NotebookNode, above: NotebookNode | None = None) -> str:
    """Return the slide type of a lesson's cell.

    A heading begins a slide. Texts, tables and figures each stand on a slide of their own beneath
    it; answers stay folded there. A short table joins the text that leads to it. Code that shows
    nothing is skipped, as are the links to other lessons. The trainer's note becomes the speaker's.

    Parameters
    ----------
    cell : NotebookNode
        A cell with its outputs.
    above : NotebookNode, optional
        The cell that is shown before it.
    """
    if cell.id == "trainer":
        return "notes"
    if cell.id == "navigation":
        return "skip"
    if cell.cell_type == "code":
        if above is not None and _fit_together(above, cell):
            return "-"
        return "subslide" if cell.outputs else "skip"
    return "slide" if re.match(r"##? ", cell.source) else "subslide"


def with_slide_types(lesson: NotebookNode) -> NotebookNode:
    """Return the lesson with the slide type of each cell in its metadata."""
    marked, above = deepcopy(lesson), None
    for cell in marked.cells:
        kind = slide_of(cell, above)
        cell.metadata.slideshow = {"slide_type": kind}
        above = above if kind == "skip" else cell
    return marked


def with_folds(notebook: NotebookNode) -> NotebookNode:
    """Return the notebook with the code folded that only draws, sets up or shows nothing.

    Open stays what the learner writes or changes: answers, and cells tagged ``change``.
    """
    marked = deepcopy(notebook)
    for cell in marked.cells:
        cell.metadata.pop("jupyter", None)
        own = cell.id.startswith("answer-") or "change" in cell.metadata.get("tags", [])
        draws = any("image/png" in output.get("data", {}) for output in cell.get("outputs", []))
        if cell.cell_type == "code" and not own and (draws or not cell.outputs):
            cell.metadata.jupyter = {"source_hidden": True}
    return marked


def _fit_together(text: NotebookNode, table: NotebookNode) -> bool:
    """Tell whether a text without a fold and the tables after it fit on one slide, as measured."""
    printed = "".join(output.get("text", "") for output in table.outputs)
    shown = [output.data for output in table.outputs if "data" in output]
    pages = [data.get("text/html", "") for data in shown]
    if text.cell_type != "markdown" or re.search("<details>|^[|]", text.source, re.MULTILINE):
        return False
    if not pages or not all(page.count("<table") == 1 for page in pages):
        return False
    lines = len(text.source) / 80 + text.source.count("\n\n") + printed.count("\n")
    height = 28 * (lines + 1)
    for page in pages:
        rows = [re.sub(r"<[^>]+>|\n", " ", row).split() for row in page.split("</tr>")[:-1]]
        height += 24 + sum(33 + 24 * (len(" ".join(row)) // 75) for row in rows)
    return height + 42 * text.source.startswith("#") <= 640
