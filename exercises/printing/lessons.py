"""Lessons for the printer, without code: with gaps for learners, with answers for the trainer."""

import re

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook

#: A fold with no other fold in it.
FOLD = re.compile(
    r"<details[^>]*><summary>((?:(?!<details).)*?)</summary>((?:(?!<details).)*?)</details>",
    re.DOTALL,
)
NOTE = "<details><summary><strong>For the trainer</strong></summary>"
IN_WORDS = "The picture in words"


def lesson_for_print(lesson: NotebookNode, gap: str, trainer: bool) -> NotebookNode:
    """Return a lesson without code and without what only a screen can do.

    Parameters
    ----------
    lesson : NotebookNode
        The lesson with its outputs.
    gap : str
        What stands in the place of an answer in the learners' copy: HTML, lines to write on.
    trainer : bool
        Whether answers are printed, and the note for the trainer.
    """
    cells = []
    for cell in lesson.cells:
        if cell.id == "navigation" or (cell.id == "trainer" and not trainer):
            continue
        if cell.cell_type == "markdown":
            cells.append(new_markdown_cell(_for_paper(cell.source, gap, trainer), id=cell.id))
        elif cell.outputs:
            shown = nbformat.from_dict(cell)
            shown.metadata.transient = {"remove_source": True}  # nbconvert's mark for no code
            shown.outputs = [one for one in shown.outputs if IN_WORDS not in _html(one)]
            for output in shown.outputs:  # folds such as role cards, which are a hand-out too
                if "<details" in _html(output):
                    output.data["text/html"] = _for_paper(_html(output), "", trainer)
            cells.append(shown)
    return new_notebook(cells=cells)


def _for_paper(text: str, gap: str, trainer: bool) -> str:
    text = re.sub(
        rf"{re.escape(NOTE)}(.*)</details>", r"## For the trainer\1", text, flags=re.DOTALL
    )
    text = re.sub(r"\[([^\]]+)\]\((?!https?:)[^)]*\)", r"\1", text)  # paper leads nowhere
    text = re.sub(r'<a href="(?!https?:)[^"]*">(.*?)</a>', r"\1", text)
    answer = r'<div class="answer"><p><strong>\1</strong></p>\2</div>' if trainer else gap
    while "<details" in text:  # from the innermost outwards
        text = FOLD.sub(answer, text)
    return text


def _html(output: NotebookNode) -> str:
    return "".join(output.get("data", {}).get("text/html", ""))
