"""Put the whole course into one zip file that needs no network, no Python and no Jupyter.

    python exercises/paper.py FILE.zip               lessons, sheets, pages and hand-outs
    python exercises/paper.py FILE.zip --solutions   ... and the solutions, for the trainer

Unpack it, on a memory stick for example, and open `index.html` in any browser. The hand-outs are
made for the printer: frames of questions, worksheets, the draft laws of Karvelia, role cards and
motions.
Every page carries its own style and pictures, and forbids the browser to load anything else.
The same course always gives the same bytes.
"""

import argparse
import csv
import re
import sys
import zipfile
from html import escape
from itertools import groupby
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "notebooks"))

import nbformat
import pandas as pd
import workshop
from jinja2 import DictLoader
from nbconvert import HTMLExporter
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook

COURSE = Path(__file__).resolve().parents[1]

STYLE = """
body { max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: white;
       font: 1.05rem/1.5 "DejaVu Sans", Verdana, Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
a { color: #00538a; text-decoration: underline; }
a.anchor-link { display: none; }
table { border-collapse: collapse; margin: 1rem 0; overflow-wrap: normal; }
th, td { border-bottom: 1px solid #999; padding: 0.3rem 0.6rem; vertical-align: top;
         text-align: left; }
pre, code { font-family: "DejaVu Sans Mono", Consolas, monospace; font-size: 0.92em;
            white-space: pre-wrap; overflow-wrap: anywhere; }
.jp-InputArea pre { background: #f4f4f4; border-left: 4px solid #999; padding: 0.6rem;
                    line-height: 1.4; }
.c1 { color: #595959; }
img { max-width: 100%; height: auto; }
blockquote { border-left: 4px solid #999; margin-left: 0; padding-left: 1rem; }
details { margin: 0.6rem 0; }
summary { cursor: pointer; }
nav { border-bottom: 1px solid #999; padding-bottom: 0.5rem; }
.card { border: 2px solid #333; padding: 0.5rem 1.2rem; margin: 1rem 0; break-inside: avoid; }
.paper { break-after: page; }
.whole { break-inside: avoid; }
.write { border-bottom: 1px solid #333; height: 1.9rem; }
.box { display: inline-block; width: 0.9em; height: 0.9em; border: 1.5px solid #333; }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  nav { display: none; }
  .jp-OutputArea, img, tr { break-inside: avoid; }
}
"""
NOTHING_ELSE = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
TEMPLATE = """
{%- extends 'lab/index.html.j2' -%}
{%- block html_head_js -%}
<meta http-equiv="Content-Security-Policy" content="POLICY">
{%- endblock -%}
{%- block notebook_css -%}<style>STYLE</style>{%- endblock -%}
{%- block html_head_js_mathjax -%}{%- endblock -%}
{%- block html_head_js_mermaidjs -%}{%- endblock -%}
{%- block body_header -%}
<body>
<nav>{% if resources.home %}<a href="{{ resources.home }}">All pages</a>{% endif %}</nav>
<main>
{%- endblock -%}
{%- block data_png scoped -%}
<img src="data:image/png;base64,{{ output.data['image/png'] | replace('\\n', '') }}"
     alt="{{ (output | get_metadata('alt', 'image/png') or '') | escape_html }}">
{%- endblock -%}
""".replace("POLICY", NOTHING_ELSE).replace("STYLE", STYLE)


def rows(table: str) -> list[dict[str, str]]:
    """Return the rows of a table of data/, or none where there is no such table."""
    path = COURSE / "data" / f"{table}.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def to_html(notebook: NotebookNode, place: str) -> str:
    """Return a notebook as one self-contained page.

    Parameters
    ----------
    notebook : NotebookNode
        Stored with its outputs; nothing is run.
    place : str
        Where the page will lie in the zip file, such as ``notebooks/00_start_here.html``.
    """
    exporter = HTMLExporter(
        extra_loaders=[DictLoader({"paper.html.j2": TEMPLATE})],
        template_file="paper.html.j2",
        exclude_input_prompt=True,
        exclude_output_prompt=True,
    )
    first = next(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    title = re.sub(r"[#*`]|<[^>]+>", "", first.strip().splitlines()[0]).strip()
    home = "" if place == "index.html" else "../" * place.count("/") + "index.html"
    page, _ = exporter.from_notebook_node(notebook, {"metadata": {"name": title}, "home": home})
    page = re.sub(r'(href="(?!https?:)[^"#]*)\.(?:ipynb|md)(["#])', r"\1.html\2", page)
    return page + "\n"


def of_text(*parts: str) -> NotebookNode:
    """Return a notebook of text cells only."""
    cells = [new_markdown_cell(part, id=f"part-{n}") for n, part in enumerate(parts, 1)]
    return new_notebook(cells=cells)


def worksheet(sheet: NotebookNode) -> NotebookNode:
    """Return a sheet for paper: tasks, what the tables show, and lines to write on.

    Setting up, checking, code that only shows a table, and hints are left out; what that code
    shows stays. A stub such as ``verdict = ...`` becomes a form with gaps.
    """
    cells = []
    for cell in sheet.cells:
        if cell.cell_type == "markdown":
            text = re.sub(r"<details>.*</details>", "", cell.source, flags=re.DOTALL)
            parts = [part for part in text.split("\n\n") if "Shift and Enter" not in part]
            if cell.id != "close":
                cells.append(new_markdown_cell("\n\n".join(parts), id=cell.id))
        elif cell.id.startswith("answer-"):
            form = escape(cell.source.replace("...", "_" * 12))
            lines = '<div class="write"></div>' * 4
            text = f'<div class="card"><pre>{form}</pre>{lines}</div>'
            cells.append(new_markdown_cell(text, id=cell.id))
        elif cell.outputs and not cell.id.startswith("check-"):
            shown = nbformat.from_dict(cell)
            shown.metadata.transient = {"remove_source": True}  # nbconvert's mark for no code
            cells.append(shown)
    return new_notebook(cells=cells)


def frames() -> NotebookNode:
    """Return the checklists: each frame of questions on a card, with boxes to tick."""
    names = ("Tick", "Ask", "If no")
    head = f"<tr>{''.join(f'<th scope=col>{name}</th>' for name in names)}</tr>"
    cards = []
    for frame in rows("frames"):
        asked = [q for q in rows("frame_questions") if q["frame_id"] == frame["frame_id"]]
        lines = "".join(
            f'<tr><td><span class="box"></span></td><td><strong>{q["number"]}. '
            f"{escape(q['name'])}</strong><br>{escape(q['question'])}</td>"
            f"<td>If no: {escape(q['if_no'])}</td></tr>"
            for q in asked
        )
        cards.append(
            f'<div class="card"><h2>{escape(frame["title"])}</h2><p>{escape(frame["when"])} '
            f"<em>{escape(frame['example'])}.</em></p><table>{head}{lines}</table>"
            f"<p>Measure, article, provision, finding:</p>{'<div class=write></div>' * 3}</div>"
        )
    return of_text(
        "# Four frames of questions\n\nTake the frame that fits the right. "
        "Ask in this order, and note the words of the text on which each answer rests.",
        *cards,
    )


def draft_law(draft: str) -> NotebookNode:
    """Return a draft law of Karvelia, and the treaty record of that invented State."""
    law = [row for row in rows("karvelia_draft") if row["draft"] == draft]
    text = [
        f"# Republic of Karvelia: draft law {draft}\n\n**An invented State, and a law written for "
        "this course.** Any likeness to the text of a real law is chance."
    ]
    for chapter, in_chapter in groupby(law, key=lambda row: row["chapter"]):
        text.append(f"## {chapter}")
        for (number, heading), of_article in groupby(
            in_chapter, key=lambda row: (row["article"], row["heading"])
        ):
            text.append(f"**Article {number}. {heading}**")
            text += [f"({row['paragraph']}) {row['text']}" for row in of_article]
    names = {row["instrument_id"]: row["title"] for row in rows("instruments")}
    text.append("## What Karvelia has joined\n")
    record = ["| Treaty | Name | Signed | Act | On | In force |", "|---|---|---|---|---|---|"]
    for row in rows("karvelia_record"):
        columns = ("signed", "action", "consented", "in_force")
        known = [row["instrument_id"], names[row["instrument_id"]], *(row[c] for c in columns)]
        record.append(f"| {' | '.join(known)} |")
    text.append("\n".join(record))
    return of_text("\n\n".join(text))


def role_cards() -> NotebookNode:
    """Return the role cards of the played workshop, one to a page, and its motions after them."""
    names = ("delegations", "cards", "motions", "motion_provisions")
    delegations, cards, motions, asked = (
        pd.read_csv(COURSE / "data" / f"workshop_{name}.csv") for name in names
    )
    law = pd.read_csv(COURSE / "data" / "karvelia_draft.csv", index_col="place")
    motions = motions.set_index("motion_id")
    motions["standards"] = asked.groupby("motion_id")["provision_id"].agg("; ".join)
    return of_text(
        "# Role cards and motions of the played workshop\n\nThe delegations are invented; no "
        "position is that of any real one. One card for each person, for its own table only; one "
        "set of motions for each table.",
        workshop.cards_paper(delegations, cards),
        workshop.motions_paper(motions, law),
    )


def contents(lessons: list[dict[str, str]], handouts: dict[str, str], solutions: bool) -> str:
    """Return the first page, as Markdown."""
    table = ["| Lesson | Minutes | Sheet |", "|---|---|---|"]
    for row in lessons:
        number = int(row["lesson_id"])
        sheet = f"[sheet {number:02d}](exercises/{row['sheet']})" if row["sheet"] else ""
        if row["sheet"] and solutions:
            answers = row["sheet"].replace("_sheet_", "_solution_")
            sheet += f", [solution {number:02d}](exercises/{answers})"
        minutes = " + ".join(filter(None, (row["minutes_lesson"], row["minutes_sheet"])))
        lesson = f"[{number:02d} {row['title']}](notebooks/{row['notebook']})"
        table.append(f"| {lesson} | {minutes} | {sheet} |")
    return "\n\n".join(
        [
            "# Migration law against international standards",
            "**A workshop in notebooks, for reading and printing.** These pages need no network "
            "and no program but a browser. To run the cells and have your answers checked, you "
            "need the course itself. Links that begin with https lead out of these pages.",
            "## Lessons",
            "\n".join(table),
            "## More",
            "- [For trainers](notebooks/for_trainers.ipynb)\n"
            "- [Index](notebooks/index.md)\n"
            "- [pandas in ten sentences](notebooks/pandas_in_ten_sentences.ipynb)\n"
            "- [The tables](data/README.md)",
            "## For the printer",
            "\n".join(f"- [{title}]({place})" for place, title in handouts.items()),
        ]
    )


def pages(solutions: bool) -> dict[str, str | bytes]:
    """Return all files of the zip, by their place in it.

    Parameters
    ----------
    solutions : bool
        Whether the solutions go in, and with them the key of the capstone.
    """
    lessons = [row for row in rows("lessons") if row["notebook"]]
    files: dict[str, str | bytes] = {}

    def add(notebook: NotebookNode, place: str) -> None:
        files[place] = to_html(notebook, place)

    for path in sorted((COURSE / "notebooks").glob("*.ipynb")):
        add(nbformat.read(path, as_version=4), f"notebooks/{path.stem}.html")
    for page in ("notebooks/index", "data/README"):
        add(of_text((COURSE / f"{page}.md").read_text(encoding="utf-8")), f"{page}.html")

    handouts = {"handouts/frames.html": "Four frames of questions"}
    add(frames(), "handouts/frames.html")
    for row in filter(lambda row: row["sheet"], lessons):
        sheet = nbformat.read(COURSE / "exercises" / row["sheet"], as_version=4)
        stem = Path(row["sheet"]).stem
        add(sheet, f"exercises/{stem}.html")
        add(worksheet(sheet), f"handouts/worksheet_{stem}.html")
        title = f"Worksheet {int(row['lesson_id']):02d} {row['title']}"
        handouts[f"handouts/worksheet_{stem}.html"] = title
        if solutions:
            stem = stem.replace("_sheet_", "_solution_")
            solution = nbformat.read(COURSE / "exercises" / f"{stem}.ipynb", as_version=4)
            add(solution, f"exercises/{stem}.html")
    for draft in sorted({row["draft"] for row in rows("karvelia_draft")}):
        add(draft_law(draft), f"handouts/karvelia_draft_{draft}.html")
        handouts[f"handouts/karvelia_draft_{draft}.html"] = f"Karvelia: draft law {draft}, record"
    if rows("workshop_cards"):
        add(role_cards(), "handouts/role_cards.html")
        handouts["handouts/role_cards.html"] = "Role cards and motions of the played workshop"
    add(of_text(contents(lessons, handouts, solutions)), "index.html")
    return files


def write(file: Path, solutions: bool = False) -> int:
    """Write the zip file; returns the number of its pages.

    Parameters
    ----------
    file : pathlib.Path
        The zip file; an older one is replaced.
    solutions : bool
        Whether the solutions go in.
    """
    made = pages(solutions)
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
    arguments = parser.parse_args()
    number = write(arguments.file, arguments.solutions)
    print(f"{number} pages in {arguments.file}; unpack it and open course/index.html")


if __name__ == "__main__":
    main()
