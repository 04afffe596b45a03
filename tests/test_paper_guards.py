"""What is printed for learners comes from their sheets, read before it becomes HTML."""

from functools import cache

import paper
import pytest
from bs4 import BeautifulSoup
from course import SHEETS, SOLUTIONS, read
from nbformat import NotebookNode


@cache
def printed(solutions: bool) -> dict[str, NotebookNode]:
    """Return the pages of the zip file as notebooks, before they are made HTML."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paper, "to_html", lambda notebook, place: notebook)
        return paper.pages(solutions)


@pytest.mark.parametrize("solutions", [False, True])
def test_worksheets_are_those_of_the_sheets_and_give_no_answer(solutions):
    for sheet, solution in zip(SHEETS, SOLUTIONS, strict=True):
        cells = printed(solutions)[f"handouts/worksheet_{sheet.stem}.html"].cells
        ours = {cell.id: cell for cell in read(sheet).cells}
        forms = [cell for cell in cells if cell.id.startswith("answer-")]
        for form in forms:
            (shown,) = BeautifulSoup(form.source, "html.parser").select("pre")
            assert shown.text.replace("_" * 12, "...") == ours[form.id].source, form.id
        others = [cell for cell in cells if not cell.id.startswith("answer-")]
        for cell in others:
            assert cell.cell_type == "markdown" or cell.source == ours[cell.id].source, cell.id
        assert {cell.id for cell in cells} <= set(ours), sheet.name
        reasoning = {cell.id for cell in read(solution).cells} - set(ours)
        assert reasoning and len(forms) == sum(one.startswith("answer-") for one in ours)


def test_each_sheet_and_solution_is_printed_from_its_own_file():
    for path in (*SHEETS, *SOLUTIONS):
        assert printed(True)[f"exercises/{path.stem}.html"] == read(path), path.name
