"""Every lesson makes a usable deck: `jupyter nbconvert --to slides --no-input LESSON`.

And what a reader who does not program need not see is folded.
"""

import itertools
import re
import statistics

import pytest
from course import LESSONS, PAGES, SOLUTIONS, name, read
from nbconvert import SlidesExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from slides import slide_of, with_folds, with_slide_types

every_lesson = pytest.mark.parametrize("path", LESSONS, ids=name)


def deck(path) -> list[str]:
    """Return the HTML of each slide, speaker's notes left out."""
    exporter = SlidesExporter(exclude_input=True, exclude_input_prompt=True)
    page, _ = exporter.from_notebook_node(with_slide_types(read(path)))
    page = re.sub(r"<aside class=\"notes\">.*?</aside>", "", page, flags=re.DOTALL)
    return [part.split("</section>")[0] for part in re.split(r"<section[^>]*>", page)[1:]]


@every_lesson
def test_headings_begin_slides_and_code_that_shows_nothing_is_skipped(path):
    for cell in with_slide_types(read(path)).cells:
        kind = cell.metadata.slideshow["slide_type"]
        assert kind in ("slide", "subslide", "-", "skip", "notes")
        if re.match(r"##? ", cell.source) and cell.cell_type == "markdown":
            assert kind == "slide", cell.id
        if cell.cell_type == "code":
            assert (kind == "skip") == (not cell.outputs), cell.id
        assert (kind == "notes") == (cell.id == "trainer"), cell.id


@every_lesson
def test_stored_marks_are_those_of_the_rule(path):
    stored = [cell.metadata.get("slideshow") for cell in read(path).cells]
    made = [cell.metadata.slideshow for cell in with_slide_types(read(path)).cells]
    assert stored == made, "run: python .authors/refresh.py --slides"


@every_lesson
def test_the_deck_has_a_sane_number_of_slides_and_no_empty_one(path):
    slides = [slide for slide in deck(path) if re.sub(r"<[^>]+>|\s", "", slide)]
    kinds = [cell.metadata.slideshow["slide_type"] for cell in with_slide_types(read(path)).cells]
    assert len(slides) == len([kind for kind in kinds if "slide" in kind])
    assert 15 <= len(slides) <= 60


def text(source: str):
    return new_markdown_cell(source, id="step-1")


def shown(*pages: str):
    return new_code_cell(outputs=[new_output("display_data", {"text/html": p}) for p in pages])


TABLE = f"<table>{'<tr><td>two words</td></tr>' * 6}</table>"


def test_a_short_table_joins_the_text_that_leads_to_it_and_nothing_else_does():
    above = text("## Step 1. A table\n\nLook at this.")
    assert slide_of(shown(TABLE), above) == "-"
    printed = shown(TABLE)
    for line, kind in (("And a line.\n", "-"), ("And many lines.\n" * 20, "subslide")):
        printed.outputs[1:] = [new_output("stream", text=line)]
        assert slide_of(printed, above) == kind
    picture = new_code_cell(
        outputs=[new_output("display_data", {"image/png": "", "text/html": ""})]
    )
    fold = "Why?\n\n<details><summary>Answer</summary>\n\nSo.\n\n</details>"
    for above, below in (
        (text("Look at this."), picture),
        (text("Look at this."), shown(TABLE.replace("two words", "many words " * 30))),
        (text("A long way. " * 100), shown(TABLE)),
        (text(fold), shown(TABLE)),
        (text("| a | b |\n|---|---|\n| c | d |"), shown(TABLE)),
        (shown(TABLE), shown(TABLE)),
        (None, shown(TABLE)),
    ):
        assert slide_of(below, above) == "subslide"


@every_lesson
def test_what_joins_follows_a_text_on_a_slide(path):
    kept = [
        c
        for c in with_slide_types(read(path)).cells
        if c.metadata.slideshow["slide_type"] != "skip"
    ]
    for above, cell in itertools.pairwise(kept):
        if cell.metadata.slideshow["slide_type"] == "-":
            assert above.cell_type == "markdown", cell.id
            assert above.metadata.slideshow["slide_type"] in ("slide", "subslide"), cell.id


@every_lesson
def test_the_deck_shows_every_figure_keeps_answers_folded_and_hides_the_code(path):
    page = "\n".join(deck(path))
    pictures = [o for c in read(path).cells for o in c.get("outputs", []) if o.get("metadata")]
    assert page.count("<img ") == len(pictures)
    assert "<details>" in page and "<details open" not in page
    assert "import pandas" not in page and "For the trainer" not in page


# ---- folded code -------------------------------------------------------------------------------

LONGEST_SEEN = 12  # lines of a cell that stands open
MOST_SEEN = 90  # lines of a lesson that stand open


@pytest.mark.parametrize("path", [*LESSONS, *PAGES, *SOLUTIONS], ids=name)
def test_what_draws_sets_up_or_shows_nothing_is_folded(path):
    stored = [cell.metadata.get("jupyter") for cell in read(path).cells]
    made = [cell.metadata.get("jupyter") for cell in with_folds(read(path)).cells]
    assert stored == made, "run: python .authors/refresh.py"


def test_what_is_folded_follows_from_what_a_cell_shows():
    picture = [new_output("display_data", {"image/png": "", "text/html": ""})]
    cells = [
        new_code_cell("import pandas", id="tools"),
        new_code_cell("show_figure(fig)", id="figure", outputs=picture),
        new_code_cell("table", id="table", outputs=shown(TABLE).outputs),
        new_code_cell("day = 1", id="day", metadata={"tags": ["change"]}),
        new_code_cell("answer = ...", id="answer-1-1"),
        new_markdown_cell("Words", id="words"),
    ]
    folded = [c.id for c in with_folds(new_notebook(cells=cells)).cells if "jupyter" in c.metadata]
    assert folded == ["tools", "figure"]


@every_lesson
def test_what_stands_open_reads_like_a_sentence(path):
    cells = [c for c in read(path).cells if c.cell_type == "code" and "jupyter" not in c.metadata]
    lines = {cell.id: len(cell.source.splitlines()) for cell in cells}
    assert max(lines.values()) <= LONGEST_SEEN, lines
    assert statistics.median(lines.values()) <= 4, lines
    assert sum(lines.values()) <= MOST_SEEN, lines
