"""The learner's sheet, blank, as a solution makes it."""

import re
from copy import deepcopy

from nbformat import NotebookNode

SOLUTION = "_solution_"  # in the name of a solution, where the name of its sheet has `SHEET`
SHEET = "_sheet_"
_REGION = re.compile(r"^### BEGIN SOLUTION\n.*?^### END SOLUTION\n?", re.MULTILINE | re.DOTALL)


def make_sheet(solution: NotebookNode) -> NotebookNode:
    """Return the learner's sheet of a solution, which is not changed, without outputs."""
    sheet = deepcopy(solution)
    sheet.cells = [c for c in sheet.cells if "reasoning" not in c.metadata.get("tags", [])]
    for cell in sheet.cells:
        if cell.cell_type == "code":
            cell.source = _REGION.sub("", cell.source).rstrip("\n")
    return clear(sheet)


def clear(notebook: NotebookNode) -> NotebookNode:
    """Remove outputs, execution counts and whatever differs from machine to machine."""
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    notebook.metadata.update(kernelspec=kernel, language_info={"name": "python"})
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    return notebook
