"""Put the whole course into one zip file that needs no network, no Python and no Jupyter.

    python exercises/paper.py FILE.zip               lessons, sheets, pages and hand-outs
    python exercises/paper.py FILE.zip --solutions   ... and the solutions, for the trainer
    python exercises/paper.py FILE.zip --exercises 3.7 4.1 4.8     ... and one worksheet of these

Unpack it, on a memory stick for example, and open `index.html` in any browser. The hand-outs are
made for the printer: lessons without code, once with gaps for learners and once with answers and
notes for the trainer, the plan of the day, frames of questions, term sheets, worksheets, the draft
laws of Karvelia, role cards and motions. Every page carries its own style and pictures, and forbids
the browser to load anything else. The same course always gives the same bytes.
"""

import argparse
import re
import sys
import zipfile
from pathlib import Path

import nbformat
from checks.tables import COURSE, table
from markupsafe import Markup
from nbconvert import HTMLExporter, TemplateExporter
from nbconvert.filters.highlight import Highlight2HTML
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook
from printing.about import as_resource, binder, lesson_of, lite, version_in_words, welcome
from printing.lessons import lesson_for_print
from printing.room import papers_of_the_room
from printing.slides import slides_of
from printing.worksheets import worksheet

sys.path.append(str(COURSE / "notebooks"))
from workshop_papers import TEMPLATES

HANDOUTS = TEMPLATES.get_template("paper_handouts.md.j2").module
EXPORTER = HTMLExporter(extra_loaders=[TEMPLATES.loader], template_file="paper_cells.html.j2")
EXPORTER.exclude_input_prompt = EXPORTER.exclude_output_prompt = True
EXPORTER.register_filter("clean_html", lambda html: html)  # all of it is ours
EXPORTER.register_filter("highlight_code", Highlight2HTML("python"))


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table of data/."""
    return table(name).to_dict("records")


def to_html(notebook: NotebookNode, place: str) -> str:
    """Return a notebook, as it is stored, as the page that will lie at a place in the zip file."""
    first = next(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    title = re.sub(r"[#*`]|<[^>]+>", "", first.strip().splitlines()[0]).strip()
    home = "" if place == "index.html" else "../" * place.count("/") + "index.html"
    # Not HTMLExporter's own, which reads the page once more for what our template does already
    cells, _ = TemplateExporter.from_notebook_node(EXPORTER, notebook)
    parts = {"title": title, "home": home, "cells": Markup(cells), "version": version_in_words()}
    source = place.replace(".html", ".ipynb")
    if (COURSE / source).exists():
        parts["binder"] = binder(source)
    if place == "index.html" or (place.startswith("notebooks/") and lesson_of(Path(place).stem)):
        parts["resource"] = Markup(as_resource(lesson_of(Path(place).stem)))
    page = TEMPLATES.get_template("paper.html.j2").render(parts)
    page = page_with_boxes(page)
    page = page.replace('href="../README.md"', f'href="{home}"')  # here the first page is ours
    # Browsers would break a date at a hyphen
    day = r'<span style="white-space: nowrap">\g<0></span>'
    page = re.sub(r"(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])(?=[^<>]*</t[dh]>)", day, page)
    return re.sub(r'(href="(?!https?:)[^"#?]*)\.(?:ipynb|md)(["#])', r"\1.html\2", page) + "\n"


def page_with_boxes(page: str) -> str:
    """Return a page on which a table too wide for a phone scrolls in itself, also by keyboard."""
    box = r'<div class="scroll" tabindex="0" role="group" aria-label="Table">\g<0></div>'
    return re.sub(r"<table.*?</table>", box, page, flags=re.DOTALL)


def deck(lesson: NotebookNode, title: str) -> str:
    """Return a lesson as slides, on a page that needs no network."""
    printed = lesson_for_print(lesson, HANDOUTS.gap(), trainer=True)
    printed.cells = [cell for cell in printed.cells if cell.id != "trainer"]
    cells, _ = TemplateExporter.from_notebook_node(EXPORTER, printed)
    slides = [Markup(slide) for slide in slides_of(cells)]
    template = TEMPLATES.get_template("paper_slides.html.j2")
    page = template.render(title=title, slides=slides, home="../index.html")
    return page_with_boxes(page) + "\n"


def of_text(*parts: str) -> NotebookNode:
    """Return a notebook of text cells only."""
    cells = [new_markdown_cell(part, id=f"part-{n}") for n, part in enumerate(parts, 1)]
    return new_notebook(cells=cells)


def chosen_exercises(chosen: tuple[str, ...]) -> NotebookNode:
    """Return one worksheet of exercises of any sheets, in the order of the sheets."""
    cells = [new_markdown_cell("# Worksheet: " + ", ".join(chosen), id="title")]
    for row in filter(lambda row: row["sheet"], rows("lessons")):
        if own := [number for number in chosen if number.split(".")[0] == row["lesson_id"]]:
            sheet = nbformat.read(COURSE / "exercises" / row["sheet"], as_version=4)
            sheet.cells = [cell for cell in sheet.cells if re.fullmatch(r"\w+-\d+-\d+", cell.id)]
            cells += worksheet(sheet, HANDOUTS.form, own).cells
    return new_notebook(cells=cells)


def pages(solutions: bool, chosen: tuple[str, ...] = ()) -> dict[str, str]:
    """Return all pages by their place in the zip file.

    Parameters
    ----------
    solutions : bool
        Whether to put in what is for the trainer: solutions, with the key of the capstone, and
        lessons with their answers and notes.
    chosen : tuple of str
        Exercises that make a worksheet of their own, such as ``("3.7", "4.1")``.
    """
    read: dict[str, NotebookNode] = {}
    handouts: dict[str, str] = {}

    def hand_out(name: str, title: str, notebook: NotebookNode) -> None:
        handouts[f"handouts/{name}.html"] = title
        read[f"handouts/{name}.html"] = notebook

    for path in sorted((COURSE / "notebooks").glob("*.ipynb")):
        read[f"notebooks/{path.stem}.html"] = nbformat.read(path, as_version=4)
    for page in ("notebooks/index", "notebooks/terms", "data/README"):
        read[f"{page}.html"] = of_text((COURSE / f"{page}.md").read_text(encoding="utf-8"))
    for part in read["notebooks/terms.html"].cells[0].source.split('\n## <a id="')[1:]:
        name, _, sheet = part.partition('"></a>')
        hand_out(name, sheet.splitlines()[0], of_text("# " + sheet.replace("\n### ", "\n## ")))
    frames = HANDOUTS.frames(rows("frames"), rows("frame_questions"))
    hand_out("frames", "Four frames of questions", of_text(frames))
    lessons = [row for row in rows("lessons") if row["notebook"]]
    for row in lessons:
        lesson, title = read[f"notebooks/{Path(row['notebook']).stem}.html"], row["title"]
        number = row["lesson_id"].zfill(2)
        printed = lesson_for_print(lesson, HANDOUTS.gap(), trainer=False)
        hand_out(f"lesson_{number}", f"Lesson {number} {title}, to write on", printed)
        if solutions:
            printed = lesson_for_print(lesson, HANDOUTS.gap(), trainer=True)
            hand_out(
                f"lesson_{number}_trainer", f"Lesson {number} {title}, for the trainer", printed
            )
    for row in filter(lambda row: row["sheet"], lessons):
        stem = Path(row["sheet"]).stem
        for name in [stem, stem.replace("_sheet_", "_solution_")] if solutions else [stem]:
            read[f"exercises/{name}.html"] = nbformat.read(COURSE / f"exercises/{name}.ipynb", 4)
        title = f"Worksheet {row['lesson_id'].zfill(2)} {row['title']}"
        hand_out(
            f"worksheet_{stem}", title, worksheet(read[f"exercises/{stem}.html"], HANDOUTS.form)
        )
    if chosen:
        hand_out("worksheet_chosen", "Worksheet: " + ", ".join(chosen), chosen_exercises(chosen))
    for name, title, text in papers_of_the_room(HANDOUTS, solutions):
        hand_out(name, title, of_text(*text))
    for row in lessons:  # made last, of lessons as they are printed
        number = row["lesson_id"].zfill(2)
        handouts[f"handouts/slides_{number}.html"] = f"Slides {number} {row['title']}"
    contents = HANDOUTS.contents(lessons, handouts, solutions, welcome(), lite())
    read["index.html"] = of_text(contents)
    made = {place: to_html(notebook, place) for place, notebook in read.items()}
    for row in lessons:
        number = row["lesson_id"].zfill(2)
        lesson = read[f"notebooks/{Path(row['notebook']).stem}.html"]
        made[f"handouts/slides_{number}.html"] = deck(lesson, f"Slides {number} {row['title']}")
    return made


def write(file: Path, solutions: bool = False, chosen: tuple[str, ...] = ()) -> int:
    """Write the zip file, over an older one if there is one; returns the number of its pages."""
    made = pages(solutions, chosen)
    with zipfile.ZipFile(file, "w") as archive:
        for place, page in sorted(made.items()):
            entry = zipfile.ZipInfo(f"course/{place}", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, page)
    return len(made)


def main() -> None:
    """Read the command line and write the zip file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path, help="the zip file to write")
    parser.add_argument("--solutions", action="store_true", help="put the solutions in too")
    parser.add_argument(
        "--exercises",
        nargs="+",
        default=[],
        metavar="N.N",
        choices=list(table("exercises")["exercise_id"]),
        help="exercises that make one more worksheet, such as 3.7 4.1",
    )
    arguments = parser.parse_args()
    number = write(arguments.file, arguments.solutions, tuple(arguments.exercises))
    print(f"{number} pages in {arguments.file}; unpack it and open course/index.html")


if __name__ == "__main__":
    main()
