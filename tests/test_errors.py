"""A check after a cell that ended in an error says so, and judges no older answer."""

import nbformat
import pytest
from course import COURSE
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

SHEETS = COURSE / "exercises"


def shown(*sources: str) -> list[str]:
    """Run cells in the folder of the sheets; returns the plain text that each shows."""
    cells = [new_code_cell(source) for source in ("from checks import check", *sources)]
    notebook = new_notebook(cells=cells)
    client = NotebookClient(notebook, allow_errors=True, kernel_name="python3",
                            resources={"metadata": {"path": str(SHEETS)}})  # fmt: skip
    client.execute()
    nbformat.validate(notebook)
    return [
        "".join(o.get("data", {}).get("text/plain", "") for o in cell.outputs)
        for cell in notebook.cells[1:]
    ]


@pytest.fixture(scope="module")
def told() -> list[str]:
    asks = 'check("0.1", number)'
    return shown(
        "number = 26", asks,
        "number = −7", asks,  # a typographic minus: SyntaxError
        "number = 1 / 0", asks,
        "other = 1 / 0", asks,  # a scratch cell is not the answer's
        "number = 26", "1 / 0", asks, 'check("0.1", 26)',
    )  # fmt: skip


def test_an_older_answer_is_not_judged_after_an_error(told):
    assert "✓" in told[1]
    for place, error in ((3, "SyntaxError"), (5, "ZeroDivisionError")):
        assert told[place].startswith("▢ Exercise 0.1") and error in told[place]
        assert "older one is not judged" in told[place]


def test_an_error_elsewhere_is_no_error_of_the_answer(told):
    assert told[5] == told[7], "the answer's own cell is still the one that failed"
    assert "✓" in told[10] and "✓" in told[11]
