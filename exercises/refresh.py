"""Run lessons and solutions afresh, store their outputs, and make what is made from them.

    python exercises/refresh.py                      everything
    python exercises/refresh.py 01                   only notebooks whose name begins with 01
    python exercises/refresh.py --slides             only the slide marks of all lessons, at once

A solution (`NN_topic_solution.ipynb`) is what an author edits. The learner's sheet
(`NN_topic.ipynb`) has the same cells with the same ids, except that the lines between
`### BEGIN SOLUTION` and `### END SOLUTION` and the cells tagged `reasoning` are left out;
its outputs are those of a run in which nothing is answered yet.

Every cell of a lesson carries Jupyter's usual mark for slides, by one rule (`slide_of`), so that
`jupyter nbconvert --to slides --no-input notebooks/NN_topic.ipynb` makes a deck without code.

`data/README.md` is made from the descriptions in `data/datapackage.json`, and
`notebooks/index.md` from the tables and what the lessons name.
"""

import csv
import json
import re
import sys
from copy import deepcopy
from pathlib import Path

import nbformat
from index import index_page
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


def mark_slides(lesson: NotebookNode) -> NotebookNode:
    """Return the lesson with the slide type of each cell in its metadata."""
    marked, above = deepcopy(lesson), None
    for cell in marked.cells:
        kind = slide_of(cell, above)
        cell.metadata.slideshow = {"slide_type": kind}
        above = above if kind == "skip" else cell
    return marked


def _fit_together(text: NotebookNode, table: NotebookNode) -> bool:
    """Tell whether a text without a fold and the tables after it fit on one slide, as measured."""
    pages = [output.get("data", {}).get("text/html", "") for output in table.outputs]
    if text.cell_type != "markdown" or re.search("<details>|^[|]", text.source, re.MULTILINE):
        return False
    if not pages or not all(page.count("<table") == 1 for page in pages):
        return False
    height = 28 * (len(text.source) / 80 + text.source.count("\n\n") + 1)
    for page in pages:
        rows = [re.sub(r"<[^>]+>|\n", " ", row).split() for row in page.split("</tr>")[:-1]]
        height += 24 + sum(33 + 24 * (len(" ".join(row)) // 75) for row in rows)
    return height + 42 * text.source.startswith("#") <= 640


def describe(data: Path) -> str:
    """Return the text of `data/README.md`: every table in words, from the package's description.

    Parameters
    ----------
    data : pathlib.Path
        The folder with `datapackage.json` and the tables.
    """
    package = json.loads((data / "datapackage.json").read_text(encoding="utf-8"))
    text = [f"# {package['title'][0].upper()}{package['title'][1:]}", package["description"]]
    text.append(
        "This page is made from `datapackage.json` by `python exercises/refresh.py`. The package "
        "follows the [Data Package](https://datapackage.org) standard; every table opens with "
        '`pd.read_csv("data/NAME.csv")`. Unless a table says otherwise its licence is '
        f"{package['licenses'][0]['name']}. Addresses of all sources stand in `sources.csv`."
    )
    listed, parts = ["| Table | Rows | As of |", "|---|---|---|"], []
    for table in package["resources"]:
        with (data / table["path"]).open(encoding="utf-8", newline="") as file:
            rows = sum(1 for _ in csv.reader(file)) - 1
        listed.append(f"| [{table['title']}](#{table['name']}) | {rows:,} | {table['asOf']} |")
        licences = table.get("licenses", package["licenses"])
        sources = "; ".join(
            f"[{s['title']}]({s['path']})" if "path" in s else s["title"] for s in table["sources"]
        )
        columns = [
            f"- `{field['name']}`: {field['description']}"
            + (f" Unit: {field['unit']}." if "unit" in field else "")
            for field in table["schema"]["fields"]
        ]
        parts += [
            f'## <a id="{table["name"]}"></a>{table["title"]}',
            f"`{table['path']}`, {rows:,} rows, as of {table['asOf']}, "
            f"{' and '.join(licence['name'] for licence in licences)}",
            table["description"],
            f"**From:** {sources}.",
            "\n".join(columns),
        ]
    return "\n\n".join([*text, "\n".join(listed), *parts]) + "\n"


def main(arguments: list[str]) -> None:
    """Refresh the notebooks whose names begin with one of the arguments, or everything."""
    lessons = sorted((COURSE / "notebooks").glob("[0-9][0-9]_*.ipynb"))
    if arguments == ["--slides"]:
        for path in lessons:
            nbformat.write(mark_slides(nbformat.read(path, as_version=4)), path)
            print("marked   ", path.relative_to(COURSE))
        return
    if not arguments:
        page = COURSE / "data" / "README.md"
        page.write_text(describe(page.parent), encoding="utf-8", newline="\n")
        print("made     ", page.relative_to(COURSE))
        page = COURSE / "notebooks" / "index.md"
        page.write_text(index_page(COURSE), encoding="utf-8", newline="\n")
        print("made     ", page.relative_to(COURSE))
    pages = sorted(set((COURSE / "notebooks").glob("*.ipynb")) - set(lessons))
    solutions = sorted((COURSE / "exercises").glob(f"*{SOLUTION}.ipynb"))
    for path in lessons + pages + solutions:
        if arguments and not path.name.startswith(tuple(arguments)):
            continue
        notebook = nbformat.read(path, as_version=4)
        fresh = run(notebook, path.parent)
        nbformat.write(mark_slides(fresh) if path in lessons else fresh, path)
        print("refreshed", path.relative_to(COURSE))
        if path in solutions:
            sheet = path.with_name(path.name.replace(SOLUTION, ""))
            nbformat.write(run(make_sheet(notebook), sheet.parent), sheet)
            print("made     ", sheet.relative_to(COURSE))


if __name__ == "__main__":
    main(sys.argv[1:])
