"""Run lessons and solutions afresh, store their outputs, and make every sheet from its solution.

    python exercises/refresh.py                      all of them
    python exercises/refresh.py 01                   only files whose name begins with 01

A solution (`NN_topic_solution.ipynb`) is what an author edits. The learner's sheet
(`NN_topic.ipynb`) has the same cells with the same ids, except that the lines between
`### BEGIN SOLUTION` and `### END SOLUTION` and the cells tagged `reasoning` are left out;
its outputs are those of a run in which nothing is answered yet.
"""

import re
import sys
from copy import deepcopy
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

COURSE = Path(__file__).resolve().parents[1]
SOLUTION = "_solution"
_REGION = re.compile(r"^### BEGIN SOLUTION\n.*?^### END SOLUTION\n?", re.MULTILINE | re.DOTALL)


def make_sheet(solution: NotebookNode) -> NotebookNode:
    """Return the learner's sheet of a solution notebook, without outputs.

    Parameters
    ----------
    solution : NotebookNode
        The solution notebook; it is not changed.
    """
    sheet = deepcopy(solution)
    sheet.cells = [c for c in sheet.cells if "reasoning" not in c.metadata.get("tags", [])]
    for cell in sheet.cells:
        if cell.cell_type == "code":
            cell.source = _REGION.sub("", cell.source).rstrip("\n")
    return clear(sheet)


def clear(notebook: NotebookNode) -> NotebookNode:
    """Remove outputs, execution counts and whatever differs from machine to machine."""
    notebook.metadata.kernelspec = {
        "display_name": "Python 3 (ipykernel)",
        "language": "python",
        "name": "python3",
    }
    notebook.metadata.language_info = {"name": "python"}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    return notebook


def run(notebook: NotebookNode, folder: Path) -> NotebookNode:
    """Return the notebook with the outputs of a fresh run in ``folder``.

    Raises
    ------
    nbclient.exceptions.CellExecutionError
        If a cell raises an error.
    """
    fresh = clear(deepcopy(notebook))
    NotebookClient(
        fresh,
        timeout=120,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(folder)}},
    ).execute()
    fresh.metadata.language_info = {"name": "python"}
    return fresh


def main(beginnings: list[str]) -> None:
    """Refresh the files whose names begin with one of ``beginnings``, or all of them."""
    lessons = sorted((COURSE / "notebooks").glob("*.ipynb"))
    solutions = sorted((COURSE / "exercises").glob(f"*{SOLUTION}.ipynb"))
    for path in lessons + solutions:
        if beginnings and not path.name.startswith(tuple(beginnings)):
            continue
        notebook = nbformat.read(path, as_version=4)
        nbformat.write(run(notebook, path.parent), path)
        print("refreshed", path.relative_to(COURSE))
        if path in solutions:
            sheet = path.with_name(path.name.replace(SOLUTION, ""))
            nbformat.write(run(make_sheet(notebook), sheet.parent), sheet)
            print("made     ", sheet.relative_to(COURSE))


if __name__ == "__main__":
    main(sys.argv[1:])
