"""Every lesson makes a usable deck: `jupyter nbconvert --to slides --no-input LESSON`."""

import re

import pytest
from course import LESSONS, name, read
from nbconvert import SlidesExporter
from refresh import mark_slides, slide_of

every_lesson = pytest.mark.parametrize("path", LESSONS, ids=name)


def deck(path) -> list[str]:
    """Return the HTML of each slide, speaker's notes left out."""
    exporter = SlidesExporter(exclude_input=True, exclude_input_prompt=True)
    page, _ = exporter.from_notebook_node(mark_slides(read(path)))
    page = re.sub(r"<aside class=\"notes\">.*?</aside>", "", page, flags=re.DOTALL)
    return [part.split("</section>")[0] for part in re.split(r"<section[^>]*>", page)[1:]]


@every_lesson
def test_headings_begin_slides_and_code_that_shows_nothing_is_skipped(path):
    for cell in read(path).cells:
        kind = slide_of(cell)
        assert kind in ("slide", "subslide", "skip", "notes")
        if re.match(r"##? ", cell.source) and cell.cell_type == "markdown":
            assert kind == "slide", cell.id
        if cell.cell_type == "code":
            assert (kind == "skip") == (not cell.outputs), cell.id
        assert (kind == "notes") == (cell.id == "trainer"), cell.id


@every_lesson
def test_stored_marks_are_those_of_the_rule(path):
    stored = [cell.metadata.get("slideshow") for cell in read(path).cells]
    made = [cell.metadata.slideshow for cell in mark_slides(read(path)).cells]
    assert stored == made, "run: python exercises/refresh.py --slides"


@every_lesson
def test_the_deck_has_a_sane_number_of_slides_and_no_empty_one(path):
    slides = [slide for slide in deck(path) if re.sub(r"<[^>]+>|\s", "", slide)]
    kinds = [slide_of(cell) for cell in read(path).cells]
    assert len(slides) == len([kind for kind in kinds if "slide" in kind])
    assert 15 <= len(slides) <= 60


@every_lesson
def test_the_deck_shows_every_figure_keeps_answers_folded_and_hides_the_code(path):
    page = "\n".join(deck(path))
    pictures = [o for c in read(path).cells for o in c.get("outputs", []) if o.get("metadata")]
    assert page.count("<img ") == len(pictures)
    assert "<details>" in page and "<details open" not in page
    assert "import pandas" not in page and "For the trainer" not in page
