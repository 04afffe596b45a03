"""Every page that the course gives to a reader, looked at by axe-core (WCAG 2.2, A and AA).

axe, which the package axe-playwright-python brings, cannot tell whether words say anything: what it
does not see is tested first, without it. Colours of figures are tested beside what they draw
(`looks`); notebooks and pages for paper where the pages are made (test_paper.py).
"""

import re
from collections import Counter
from functools import cache

import matplotlib.pyplot as plt
import pytest
import workshop
from accessibility import (
    OF_NBCONVERT,
    STOCK,
    WITHOUT_WORDS,
    axe,
    ours,
    parsed,
    spoken_badly,
)
from answers_10 import OPINION
from bs4 import BeautifulSoup
from checks import find_exercise
from checks.capstone.opinion import as_html
from checks.feedback import Feedback, Level
from checks.progress import Progress
from course import (
    COURSE,
    LESSONS,
    NOTEBOOKS,
    PAGES,
    SOLUTIONS,
    code_cells,
    mistakes,
    name,
    read,
    rows,
)
from marking.report import page as page_of_marks
from marking.verdicts import RESULTS
from nbconvert import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from test_browser import CHROMIUM, IN_CI

# ---- pages ---------------------------------------------------------------------------------------


@cache
def exporter() -> HTMLExporter:
    return HTMLExporter()


@cache
def as_html_page(path) -> str:
    """Return what `jupyter nbconvert --to html` makes of a notebook."""
    return exporter().from_notebook_node(read(path))[0]


def of_cells(*cells) -> str:
    """Return a page of some cells, as nbconvert makes it."""
    return exporter().from_notebook_node(new_notebook(cells=list(cells)))[0]


def of_output(*bundles: dict) -> str:
    outputs = [new_output("display_data", data=bundle) for bundle in bundles]
    return of_cells(new_markdown_cell("# Shown"), new_code_cell("show()", outputs=outputs))


def marks() -> str:
    """Return the page about a class in which everything has happened."""
    exercises = [row["exercise_id"] for row in rows("exercises")][: len(RESULTS)]
    mistake = next(row for row in mistakes() if row["exercise_id"] in exercises)
    made = []
    for number, learner in enumerate(("Aigerim", "Bolat", "Čiara <x>")):
        for place, exercise in enumerate(exercises):
            result = list(RESULTS)[(place + number) % len(RESULTS)]
            wrong = result == "wrong" and exercise == mistake["exercise_id"]
            made.append(
                {"learner": learner, "file": f"{number}.ipynb", "sheet": "01 A sheet",
                 "exercise": exercise, "result": result, "points": 1, "of": 2, "seconds": 0.5,
                 "mistake": mistake["reply_id"] if wrong else "", "note": "It stops.",
                 "reply": "Look at `S03`.\n\nThen again." if result == "wrong" else ""}
            )  # fmt: skip
    unreadable = {"learner": "Dana", "file": "d.ipynb", "sheet": "", "exercise": "", "points": 0,
                  "result": "unreadable", "mistake": "", "note": "no notebook", "of": 0,
                  "reply": "", "seconds": 0.0}  # fmt: skip
    return page_of_marks([*made, unreadable])


def opinion() -> str:
    given = find_exercise("10.7").form.read(OPINION)
    return as_html(given["findings"], given["summary"])


@pytest.fixture(scope="module")
def papers(tmp_path_factory) -> dict[str, str]:
    """The pages that lesson 11 writes into its folder, here one of this test."""
    course = tmp_path_factory.mktemp("course")
    for folder in ("notebooks", "data"):
        (course / folder).symlink_to(COURSE / folder, target_is_directory=True)
    place = course / "room"
    place.mkdir()
    (place / "course.mplstyle").symlink_to(COURSE / "notebooks" / "course.mplstyle")
    names: dict[str, object] = {}
    with pytest.MonkeyPatch.context() as patch, plt.rc_context():
        patch.chdir(place)
        patch.setattr(workshop, "show_paper", lambda paper: None)
        for cell in code_cells(COURSE / "notebooks" / "11_the_workshop_played.ipynb"):
            exec(cell.source, names)
            if cell.id == "outcome-save":
                break
        plt.close("all")
    return {path.name: path.read_text("utf-8") for path in place.glob("*.html")}


def replies() -> str:
    """Return a page with a reply of each level, and an overview of what is done."""
    said = [Feedback("1.1", level, "Look at `S03`.\n\nThen again.") for level in Level]
    levels = {f"1.{n}": level.name.lower() for n, level in enumerate(Level, 1)}
    done = Progress([("01 A workshop in Astana", levels)], "Next comes 1.1.")
    return of_output(*(one._repr_mimebundle_() for one in [*said, done]))


# ---- words, headers, headings: what axe does not see ---------------------------------------------


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name)
def test_images_links_tables_and_languages_of_a_notebook_speak_for_themselves(path):
    assert not spoken_badly(parsed(as_html_page(path)))


@pytest.mark.parametrize(
    "page", ["README.md", "notebooks/index.md", "notebooks/terms.md", "data/README.md"]
)
def test_images_links_tables_and_languages_of_a_text_speak_for_themselves(page):
    text = (COURSE / page).read_text(encoding="utf-8")
    assert not spoken_badly(parsed(of_cells(new_markdown_cell(text))))


def test_images_links_tables_and_languages_of_what_is_written_speak(papers):
    assert set(papers) == {"role_cards.html", "outcome.html"}
    for page in (marks(), opinion(), replies(), *papers.values()):
        assert not spoken_badly(parsed(page))


@pytest.mark.parametrize(
    "text",
    [
        "![](x.png)", "![x.png](x.png)", "![A map](x.png)", "![Picture of a busy border](x.png)",
        "Read it [here](a.ipynb).", "Read [this](a.ipynb).", "<https://www.osce.org>",
        "See [https://www.osce.org](https://www.osce.org).", "[1](a.ipynb)", "[07](06_a.ipynb)",
        "The [sheet](a.ipynb) and the [sheet](b.ipynb)", "| | |\n|---|---|\n| a | b |",
        "| a | |\n|---|---|\n| a | b |", "<table><tr><td>a</td></tr></table>", "Закон о миграции",
    ],
)  # fmt: skip
def test_what_does_not_speak_is_found(text):
    assert spoken_badly(parsed(of_cells(new_markdown_cell(text))))


@pytest.mark.parametrize(
    "text",
    [
        "![The border at Korday in 2009](x.png)", "Read [the map of standards](a.ipynb).",
        "Lessons [03](03_a.ipynb) and [04](04_b.ipynb)", "[Index](i.md), then the [index](i.md)",
        "| a | b |\n|---|---|\n| a | |", 'On <span lang="ru">миграции</span>',
    ],
)  # fmt: skip
def test_what_speaks_is_left_alone(text):
    assert not spoken_badly(parsed(of_cells(new_markdown_cell(text))))


def test_no_two_figures_have_the_same_words_and_none_has_a_stock_phrase():
    words = [
        output.metadata[kind]["alt"]
        for path in [*LESSONS, *PAGES, *SOLUTIONS]
        for cell in code_cells(path)
        for output in cell.outputs
        for kind in output.get("metadata", {})
    ]
    assert len(words) > 40
    assert [said for said, times in Counter(words).items() if times > 1] == []
    assert [said for said in words if STOCK.search(said.casefold())] == []


@pytest.mark.parametrize("path", [*LESSONS, *PAGES, *SOLUTIONS], ids=name)
def test_the_words_of_a_picture_are_on_the_page_too(path):
    """JupyterLab and nbconvert's theme do not pass alternative texts on, so a fold has them."""
    cells = read(path).cells
    for cell, following in zip(cells, [*cells[1:], None], strict=True):
        for output in cell.get("outputs", []):
            for kind in output.get("metadata", {}):
                shown = "".join(str(o.get("data", {}).get("text/html", "")) for o in cell.outputs)
                words = " ".join(BeautifulSoup(shown, "html.parser").get_text(" ").split())
                said = " ".join(output.metadata[kind]["alt"].split())
                told = following and re.match(r"<details><summary>.* in words", following.source)
                assert said in words or told, cell.id


# ---- axe -----------------------------------------------------------------------------------------

needs_chromium = pytest.mark.skipif(
    CHROMIUM is None and not IN_CI, reason="no Chromium on this machine: install it to run this"
)


@pytest.fixture(scope="module")
def look():
    with axe() as look:
        yield look


@needs_chromium
@pytest.mark.parametrize("what", [marks, opinion])
def test_axe_finds_nothing_in_a_page_that_the_course_writes(what, look):
    assert not ours(look(what(), []))


@needs_chromium
def test_axe_finds_nothing_in_the_papers_of_the_played_workshop(papers, look):
    for page in papers.values():
        assert not ours(look(page, []))


@needs_chromium
def test_axe_finds_nothing_of_ours_in_replies_of_every_level(look):
    assert not ours(look(replies(), OF_NBCONVERT))


@needs_chromium
def test_every_exception_is_needed_and_says_why(look):
    primer = COURSE / "notebooks" / "pandas_in_ten_sentences.ipynb"
    covered = {used for used, _ in look(as_html_page(primer), OF_NBCONVERT)}
    assert covered - {""} == {f"{rule} {where}" for rule, where, _ in OF_NBCONVERT}
    assert all(len(reason.split()) >= 8 for _, _, reason in OF_NBCONVERT)


def two_folds() -> str:
    fold = "<details><summary>B</summary>\n\nC\n\n</details>\n\n"
    return of_cells(new_markdown_cell("# A\n\n" + fold * 2))


def pale_reply() -> str:
    said = (
        Feedback("1.1", Level.RIGHT, "Well done.")
        ._html()
        .replace("line-height", "color:#999;line-height")
    )
    return of_output({"text/html": said})


def pale_cell(attribute: str) -> str:
    """Return a page with a long table, and a cell of its own look far down."""
    cells = ["<td>A court</td>"] * 9 + [f"<td {attribute}>No court</td>"]
    lines = "".join(f"<tr>{cell}</tr>" for cell in cells)
    head = "<thead><tr><th scope='col'>A</th></tr></thead>"
    return of_output({"text/html": f"<table>{head}<tbody>{lines}</tbody></table>"})


def pale_item(place: str) -> str:
    """Return a page with a long list, and an item of its own look far down."""
    items = "<li>A court</li>" * 9 + place.format("style='color: #999'")
    return of_output({"text/html": f"<ul>{items}</ul>"})


@needs_chromium
@pytest.mark.parametrize(
    ("rule", "page"),
    [
        ("image-alt", lambda: opinion().replace("<h2>", "<img src=x.png><h2>", 1)),
        ("link-name", lambda: of_cells(new_markdown_cell("# A\n\n[](a.ipynb)"))),
        ("heading-order", lambda: of_cells(new_markdown_cell("# A\n\n### B"))),
        ("color-contrast", pale_reply),
        ("color-contrast", lambda: pale_cell("style='color: #999'")),
        ("color-contrast", lambda: pale_cell("bgcolor='#444'")),
        ("color-contrast", lambda: pale_item("<li {}>No court</li>")),
        ("color-contrast", lambda: pale_item("<li><span {}>No court</span></li>")),
        ("color-contrast", lambda: pale_item("<li><code {}>No court</code></li>")),
        ("target-size", two_folds),
        ("html-has-lang", lambda: opinion().replace('<html lang="en">', "<html>")),
        ("document-title", lambda: re.sub("<title>.*</title>", "", marks())),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_axe_sees_what_it_should(rule, page, look):
    assert any(said.startswith(f"{rule} ") for said in ours(look(page(), OF_NBCONVERT)))


def test_the_exporter_still_leaves_out_the_words_of_pictures():
    assert parsed(as_html_page(LESSONS[1])).select(WITHOUT_WORDS)


def test_replies_take_the_colour_of_text_from_the_theme_be_it_light_or_dark():
    for level in Level:
        before, after = Feedback("1.1", level, "A `code`.")._html().split("</span>")
        assert "color:" not in after and before.count("color:") == 1  # that of the sign
