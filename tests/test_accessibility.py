"""Every page that the course gives to a reader, looked at by axe-core (WCAG 2.2, A and AA).

axe, which the package axe-playwright-python brings, cannot tell whether words say anything: what it
does not see is tested first, without it. Colours of figures are tested in test_palette.py.
"""

import re
from collections import Counter
from functools import cache

import matplotlib.pyplot as plt
import paper
import pytest
import workshop
from answers_10 import OPINION
from axe_playwright_python.sync_playwright import Axe
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
from playwright.sync_api import sync_playwright
from test_browser import CHROMIUM, FLAGS, IN_CI

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

#: What axe finds in any page and what we do not mend: rule, where, why.
EVERYWHERE = [
    (
        "empty-table-header",
        "table.dataframe thead th",
        "pandas leaves the corner above the names of rows empty; it is no header of anything",
    ),
]
#: ... and in the pages that `jupyter nbconvert --to html` makes, whose style is not ours.
OF_NBCONVERT = [
    *EVERYWHERE,
    (
        "color-contrast",
        ".jp-InputPrompt, .jp-OutputPrompt",
        "nbconvert writes In [1]: in pale grey; it repeats the order in which cells stand",
    ),
    (
        "color-contrast",
        ".highlight",
        "the colours of code are those of nbconvert's theme; our own pages have others",
    ),
    (
        "link-in-text-block",
        "a",
        "nbconvert's theme does not underline links; our own pages do",
    ),
]
COSTLY = [[".highlight"], [".jp-InputPrompt"], [".jp-OutputPrompt"]]  # excepted, and slow to see

PICTURE = re.compile(r"data:image/png;base64,[A-Za-z0-9+/=\s]{99,}")
DOT = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"  # a picture of one dot
RUN = """async ([context, options, excepted]) => {
    const found = await axe.run(context, options);
    return found.violations.flatMap(rule => rule.nodes.map(node => {
        const element = document.querySelector(node.target[0]);
        const own = excepted.find(([id, where]) => id === rule.id && element?.closest(where));
        const place = node.target[0].slice(-90), html = node.html.slice(0, 120);
        return [own ? own[0] + ' ' + own[1] : '', `${rule.id} (${rule.impact}): ${place} ${html}`];
    }));
}"""

# nbconvert's theme leaves out the words that a notebook stores for its pictures. They are looked at
# where they are stored; our own pages for paper have them.
WITHOUT_WORDS = "img[alt='No description has been provided for this image']"
NO_WORDS = {
    "",
    "click here",
    "details",
    "here",
    "link",
    "more",
    "page",
    "read more",
    "this",
    "website",
}
STOCK = re.compile(
    r"^(an? |the )?(graphic|image|photo|picture|screenshot) of\b|no description|alt text|<figure"
)


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


@pytest.fixture(scope="module")
def printed() -> dict[str, str]:
    """The pages of the zip file for paper, with the solutions."""
    return {place: str(page) for place, page in paper.pages(solutions=True).items()}


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


def written_in_lesson_11(tmp_path, monkeypatch) -> dict[str, str]:
    """Run lesson 11 in a folder of this test; returns the pages that it writes."""
    for folder in ("notebooks", "data"):
        (tmp_path / folder).symlink_to(COURSE / folder, target_is_directory=True)
    place = tmp_path / "room"
    place.mkdir()
    monkeypatch.chdir(place)
    monkeypatch.setattr(workshop, "show_paper", lambda paper: None)
    (place / "course.mplstyle").symlink_to(COURSE / "notebooks" / "course.mplstyle")
    names: dict[str, object] = {}
    with plt.rc_context():
        for cell in code_cells(COURSE / "notebooks" / "11_the_workshop_played.ipynb"):
            exec(cell.source, names)
        plt.close("all")
    return {path.name: path.read_text("utf-8") for path in place.glob("*.html")}


def replies() -> str:
    """Return a page with a reply of each level, and an overview of what is done."""
    said = [Feedback("1.1", level, "Look at `S03`.\n\nThen again.") for level in Level]
    levels = dict(
        zip(("1.1", "1.2", "1.3", "1.4"), [level.name.lower() for level in Level], strict=True)
    )
    done = Progress([("01 A workshop in Astana", levels)], "Next comes 1.1.")
    return of_output(*(one._repr_mimebundle_() for one in [*said, done]))


# ---- words, headers, headings: what axe does not see ---------------------------------------------


def spoken_badly(page: str) -> list[str]:
    """Return what in a page does not speak for itself; what nbconvert adds is not looked at."""
    soup = BeautifulSoup(page, "html.parser")
    for added in soup.select(f"a.anchor-link, head, {WITHOUT_WORDS}"):
        added.decompose()
    found, targets = [], {}
    for image in soup.find_all("img"):
        words = " ".join(image.get("alt", "").split())
        if len(words.split()) < 3 or STOCK.search(words.casefold()) or "." in words.split()[0][:-1]:
            found.append(f"image “{words}”: {image.get('src', '')[:40]}")
    for link in soup.select("a[href]"):
        image = link.find("img")
        words = " ".join((link.get_text(" ") or (image and image.get("alt")) or "").split())
        said = words.casefold().strip(".,:;→ ") or (image or {}).get("alt", "").casefold()
        if said in NO_WORDS or re.match(r"(https?:|www\.)", said) or not re.search(r"\w\w", said):
            found.append(f"link “{words}” to {link['href']}")
        number = re.fullmatch(r"\d\d", said)
        if number and not link["href"].rpartition("/")[2].startswith(f"{said}_"):
            found.append(f"link “{words}” is no lesson's number: {link['href']}")
        if targets.setdefault(said, link["href"]) != link["href"]:
            found.append(f"link “{words}” leads to {targets[said]} and to {link['href']}")
    for table in soup.find_all("table"):
        heads = table.find_all("th")
        corner = table.select("thead th") if "dataframe" in table.get("class", []) else []
        if not any(head.get_text(strip=True) for head in heads):
            found.append(f"table without headers: {table.get_text(' ', strip=True)[:60]}")
        elif any(not h.get_text(strip=True) and not any(h is c for c in corner) for h in heads):
            found.append(f"table with an empty header: {table.get_text(' ', strip=True)[:60]}")
    for text in soup.find_all(string=re.compile("[\u0400-\u04ff]{3}")):
        if not text.find_parent(lang=re.compile("ru|kk")) and not text.find_parent("code"):
            found.append(f"language not named: {text.strip()[:60]}")
    return found


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name)
def test_images_links_tables_and_languages_of_a_notebook_speak_for_themselves(path):
    assert not spoken_badly(as_html_page(path))


@pytest.mark.parametrize("page", ["README.md", "notebooks/index.md", "data/README.md"])
def test_images_links_tables_and_languages_of_a_text_speak_for_themselves(page):
    text = (COURSE / page).read_text(encoding="utf-8")
    assert not spoken_badly(of_cells(new_markdown_cell(text)))


def test_images_links_tables_and_languages_of_printed_pages_speak_for_themselves(printed):
    found = {place: spoken_badly(page) for place, page in printed.items()}
    assert not {place: said for place, said in found.items() if said}


def test_images_links_tables_and_languages_of_what_is_written_speak(tmp_path, monkeypatch):
    papers = written_in_lesson_11(tmp_path, monkeypatch)
    assert set(papers) == {"role_cards.html", "outcome.html"}
    for page in (marks(), opinion(), replies(), *papers.values()):
        assert not spoken_badly(page)


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
    assert spoken_badly(of_cells(new_markdown_cell(text)))


@pytest.mark.parametrize(
    "text",
    [
        "![The border at Korday in 2009](x.png)", "Read [the map of standards](a.ipynb).",
        "Lessons [03](03_a.ipynb) and [04](04_b.ipynb)", "[Index](i.md), then the [index](i.md)",
        "| a | b |\n|---|---|\n| a | |", 'On <span lang="ru">миграции</span>',
    ],
)  # fmt: skip
def test_what_speaks_is_left_alone(text):
    assert not spoken_badly(of_cells(new_markdown_cell(text)))


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
def tab():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        # bypass_csp: our own pages forbid all scripts, axe's too
        context = chromium.new_context(viewport={"width": 1100, "height": 1000}, bypass_csp=True)
        context.route("**/*", lambda route: route.abort())  # nothing from outside
        yield context.new_page()
        chromium.close()


@pytest.fixture
def look(tab):
    """Return a function that gives what axe finds: pairs of exception, if any, and place."""

    def run(page: str, excepted, exclude=()) -> list[tuple[str, str]]:
        tab.set_content(
            PICTURE.sub(f"data:image/gif;base64,{DOT}", page), wait_until="domcontentloaded"
        )
        tab.evaluate(Axe().axe_script)
        context = {"include": [["html"]], "exclude": list(exclude)}
        options = {"runOnly": TAGS, "resultTypes": ["violations"]}
        pairs = [[rule, where] for rule, where, _ in excepted]
        return [tuple(found) for found in tab.evaluate(RUN, [context, options, pairs])]

    return run


def ours(found: list[tuple[str, str]]) -> list[str]:
    return [said for covered, said in found if not covered]


@needs_chromium
@pytest.mark.parametrize("path", NOTEBOOKS, ids=name)
def test_axe_finds_nothing_of_ours_in_a_notebook(path, look):
    assert not ours(look(as_html_page(path), OF_NBCONVERT, COSTLY))


@needs_chromium
def test_axe_finds_nothing_of_ours_in_pages_for_paper(printed, look):
    found = {}
    for place, page in printed.items():  # code has the same colours everywhere, and takes long
        spared = () if "_solution_" in place else COSTLY[:1]
        found[place] = ours(look(page, EVERYWHERE, spared))
    assert len(found) > 50
    assert not {place: said for place, said in found.items() if said}


@needs_chromium
@pytest.mark.parametrize("what", [marks, opinion])
def test_axe_finds_nothing_in_a_page_that_the_course_writes(what, look):
    assert not ours(look(what(), []))


@needs_chromium
def test_axe_finds_nothing_in_the_papers_of_the_played_workshop(tmp_path, monkeypatch, look):
    for page in written_in_lesson_11(tmp_path, monkeypatch).values():
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


@needs_chromium
@pytest.mark.parametrize(
    ("rule", "page"),
    [
        ("image-alt", lambda: opinion().replace("<h2>", "<img src=x.png><h2>", 1)),
        ("link-name", lambda: of_cells(new_markdown_cell("# A\n\n[](a.ipynb)"))),
        ("heading-order", lambda: of_cells(new_markdown_cell("# A\n\n### B"))),
        ("color-contrast", pale_reply),
        ("target-size", two_folds),
        ("html-has-lang", lambda: opinion().replace('<html lang="en">', "<html>")),
        ("document-title", lambda: re.sub("<title>.*</title>", "", marks())),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_axe_sees_what_it_should(rule, page, look):
    assert any(said.startswith(f"{rule} ") for said in ours(look(page(), OF_NBCONVERT)))


def test_the_exporter_still_leaves_out_the_words_of_pictures_and_our_pages_do_not(printed):
    lesson = LESSONS[1]
    assert BeautifulSoup(as_html_page(lesson), "html.parser").select(WITHOUT_WORDS)
    assert "No description" not in "".join(printed.values())


def test_replies_take_the_colour_of_text_from_the_theme_be_it_light_or_dark():
    for level in Level:
        before, after = Feedback("1.1", level, "A `code`.")._html().split("</span>")
        assert "color:" not in after and before.count("color:") == 1  # that of the sign
