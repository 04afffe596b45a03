"""Sheets for paper: tasks with what their tables show, and forms of boxes and lines."""

import ast
import re
from collections.abc import Callable, Iterable

import nbformat
from checks.tables import table
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook

MOST_BOXES, LONGEST = 6, 25  # more words, or words of more letters, are written and not ticked
FOR_PYTHON = re.compile(r",? such as \{.*?\}| in quotation marks| in braces|`")
ROWS = 8  # of a table that the learner makes as long as she likes


def worksheet(
    sheet: NotebookNode, form: Callable[..., str], chosen: Iterable[str] = ()
) -> NotebookNode:
    """Return a sheet for paper, whole or with chosen exercises only.

    Setting up, checking, code that only shows a table, and hints are left out; what that code
    shows stays.

    Parameters
    ----------
    sheet : NotebookNode
        The blank sheet.
    form : callable
        Makes the HTML of a form of what `form_of` returns.
    chosen : iterable of str
        Numbers of exercises such as ``"3.7"``; none of them takes all.
    """
    cells, own = [], True
    for cell in sheet.cells:
        kind, _, number = cell.id.partition("-")
        if kind == "task" and chosen:
            own = number.replace("-", ".") in chosen
        if not own or kind == "close":
            continue
        if cell.cell_type == "markdown":
            text = re.sub(r"<details>.*</details>", "", cell.source, flags=re.DOTALL)
            parts = [part for part in text.split("\n\n") if "Shift and Enter" not in part]
            parts = [part for part in parts if "ten_sentences" not in part]
            text = re.sub(r'`"([^`"]+)"`', r"“\1”", "\n\n".join(parts))  # quoted for Python only
            cells.append(new_markdown_cell(text, id=cell.id))
        elif kind == "answer":
            text = form(**form_of(cell.source, number.replace("-", ".")))
            cells.append(new_markdown_cell(text, id=cell.id))
        elif cell.get("outputs") and kind != "check":
            shown = nbformat.from_dict(cell)
            shown.metadata.transient = {"remove_source": True}  # nbconvert's mark for no code
            cells.append(shown)
    return new_notebook(cells=cells)


def form_of(stub: str, exercise: str) -> dict:
    """Return what a form for an answer cell is made of.

    Returns
    -------
    dict
        ``kind``: *line*, *lines* (a line for each of ``names``), *order* (``names`` are places),
        *boxes* (a box in each of ``columns`` for each name), *table* (the names, or empty rows,
        against ``columns``), *words* (texts of some length), or *computer* (a table is asked for);
        ``said``: the stub's own remark; ``rubric``: questions to compare by.
    """
    said = stub.lstrip("# ").splitlines()[0] if stub.startswith("#") else ""
    said = FOR_PYTHON.sub("", said)
    found = ast.parse(stub).body[0].value
    form = {"kind": "line", "names": [], "columns": [], "said": said, "rubric": []}
    if said.startswith("A table:"):
        form |= {"kind": "computer", "said": ""}
    elif isinstance(found, ast.Dict):
        form |= _of_names(found, said, exercise)
    elif isinstance(found, ast.List) and isinstance(found.elts[0], ast.Tuple):
        given = [getattr(one, "value", ...) for one in found.elts[0].elts]
        row = ["" if one is ... else one for one in given]
        columns = [word.strip() for word in said.strip("()").split(",")]
        form |= {"kind": "table", "names": [row] * ROWS, "columns": columns, "said": ""}
    elif isinstance(found, ast.List) and len(found.elts) > 1:
        form |= {"kind": "order", "names": [str(n) for n in range(1, len(found.elts) + 1)]}
    return form


def _of_names(found: ast.Dict, said: str, exercise: str) -> dict:
    """Return the parts of a form for an answer that is a dictionary."""
    names = [key.value for key in found.keys]
    nested = [one for one in found.values if isinstance(one, ast.Dict)]
    if len(nested) == len(names):
        rows = [[key.value, *[""] * len(names)] for key in nested[0].keys]
        return {"kind": "table", "names": rows, "columns": ["", *names]}
    if "compared" in names or nested:
        rubric = table("rubrics").query("exercise_id == @exercise")["question"]
        names += [key.value for one in nested for key in one.keys]
        names = [name for name in names if name not in ("compared", "findings", "summary")]
        return {"kind": "words", "names": names, "rubric": list(rubric)}
    columns = re.findall(r'"([^"]+)"', said)
    if 1 < len(columns) <= MOST_BOXES and max(map(len, columns)) < LONGEST:
        return {"kind": "boxes", "names": names, "columns": columns, "said": ""}
    return {"kind": "lines", "names": names}
