"""Run lessons and solutions afresh, store their outputs, and make what is made from them.

    python .authors/refresh.py                      everything
    python .authors/refresh.py 01                   only notebooks whose name begins with 01, and
                                                    what is made from the tables
    python .authors/refresh.py --slides             only the marks of all lessons, at once

A solution (`NN_solution_topic.ipynb`) is what an author edits. The learner's sheet
(`NN_sheet_topic.ipynb`) has the same cells with the same ids, except that the lines between
`### BEGIN SOLUTION` and `### END SOLUTION` and the cells tagged `reasoning` are left out;
its outputs are those of a run in which nothing is answered yet.

Code that only draws or sets up is folded, and cells of lessons get their marks for slides
(`slides`). `data/README.md` is made from the descriptions in `data/datapackage.json`
(`data_page`), `notebooks/index.md` and `notebooks/terms.md` from the tables and what the lessons
name (`index_page`). Where the minutes of a sheet are said, they are those of its exercises
(`minutes`).
"""

import sys
from copy import deepcopy
from pathlib import Path

import nbformat
from data_page import data_page
from index_page import index_page
from minutes import set_minutes
from nbclient import NotebookClient
from nbformat import NotebookNode
from slides import with_folds, with_slide_types

COURSE = Path(__file__).resolve().parents[1]
sys.path.append(str(COURSE / "exercises"))

from marking.blank import SHEET, SOLUTION, clear, make_sheet


def executed(notebook: NotebookNode, folder: Path) -> NotebookNode:
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


def main(arguments: list[str]) -> None:
    """Refresh the notebooks whose names begin with one of the arguments, or everything."""
    lessons = sorted((COURSE / "notebooks").glob("[0-9][0-9]_*.ipynb"))
    if arguments == ["--slides"]:
        for path in lessons:
            lesson = with_folds(nbformat.read(path, as_version=4))
            nbformat.write(with_slide_types(lesson), path)
            print("marked   ", path.relative_to(COURSE))
        return
    changed = set_minutes(COURSE)
    for path in changed:
        print("minutes  ", path.relative_to(COURSE))
    if arguments and COURSE / "data" / "path_items.csv" in changed:
        arguments = [*arguments, "for_trainers"]  # it shows them
    pages = sorted(set((COURSE / "notebooks").glob("*.ipynb")) - set(lessons))
    solutions = sorted((COURSE / "exercises").glob(f"*{SOLUTION}*.ipynb"))
    for path in lessons + pages + solutions:
        if arguments and not path.name.startswith(tuple(arguments)):
            continue
        notebook = nbformat.read(path, as_version=4)
        fresh = with_folds(executed(notebook, path.parent))
        nbformat.write(with_slide_types(fresh) if path in lessons else fresh, path)
        print("refreshed", path.relative_to(COURSE))
        if path in solutions:
            sheet = path.with_name(path.name.replace(SOLUTION, SHEET))
            nbformat.write(executed(make_sheet(fresh), sheet.parent), sheet)
            print("made     ", sheet.relative_to(COURSE))
    made = {"data/README.md": data_page(COURSE / "data"), "notebooks/index.md": index_page()}
    made["notebooks/terms.md"] = index_page("terms.md.j2")
    for place, text in made.items():
        (COURSE / place).write_text(text, encoding="utf-8", newline="\n")
        print("made     ", place)


if __name__ == "__main__":
    main(sys.argv[1:])
