"""The course as pages and hand-outs: whole, closed in itself, and the same every time."""

import io
import os
import re
import subprocess
import sys
import zipfile
from functools import cache
from html import unescape
from pathlib import PurePosixPath

import paper
import pytest
from accessibility import CODE, EVERYWHERE, PHONE, SCREEN, axe, ours, spoken_badly
from bs4 import BeautifulSoup
from course import COURSE, LESSONS, PAGES, SHEETS, code_cells, read, rows, text_of
from playwright.sync_api import sync_playwright
from pypdfium2 import PdfDocument
from test_browser import CHROMIUM, FLAGS, IN_CI

LOADS = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src",
         "object": "data", "embed": "src", "video": "src", "audio": "src"}  # fmt: skip


@cache
def pages_for_paper(solutions: bool = True) -> dict[str, str]:
    """Return the pages of the zip file, made once for all tests of a process."""
    return paper.pages(solutions)


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> bytes:
    """The zip file as the README's command makes it, solutions and all."""
    file = tmp_path_factory.mktemp("paper") / "course.zip"
    command = [sys.executable, str(COURSE / "exercises" / "paper.py"), str(file), "--solutions"]
    subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": "1"})
    return file.read_bytes()


@pytest.fixture(scope="module")
def pages(made) -> dict[str, BeautifulSoup]:
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.testzip() is None
        return {
            place.removeprefix("course/"): BeautifulSoup(archive.read(place), "html.parser")
            for place in archive.namelist()
        }


def test_the_same_course_gives_the_same_bytes(made, tmp_path, monkeypatch):
    again = pages_for_paper()
    monkeypatch.setattr(paper, "pages", lambda solutions, chosen: again)
    paper.write(tmp_path / "again.zip", solutions=True)
    assert (tmp_path / "again.zip").read_bytes() == made


def test_everything_is_in_it_and_solutions_only_when_asked_for(pages, monkeypatch):
    expected = {"index.html", "data/README.html", "notebooks/index.html", "handouts/frames.html"}
    expected |= {f"notebooks/{path.stem}.html" for path in [*LESSONS, *PAGES]}
    expected |= {"notebooks/terms.html"} | {f"handouts/terms_{p.stem[:2]}.html" for p in LESSONS}
    for path in SHEETS:
        expected |= {
            f"exercises/{path.stem}.html",
            f"exercises/{path.stem.replace('_sheet_', '_solution_')}.html",
        }
        expected.add(f"handouts/worksheet_{path.stem}.html")
    for draft in {row["draft"] for row in rows("karvelia_draft")}:
        expected.add(f"handouts/karvelia_draft_{draft}.html")
        expected |= {f"handouts/hearing_{draft}{to}.html" for to in ("", "_trainer")}
    expected |= {"handouts/role_cards.html", "handouts/review.html"}
    for path in LESSONS:
        expected |= {f"handouts/lesson_{path.stem[:2]}{to}.html" for to in ("", "_trainer")}
        expected.add(f"handouts/slides_{path.stem[:2]}.html")
    expected |= {f"handouts/plan_{r['path_id']}.html" for r in rows("paths") if r["begins"]}
    assert set(pages) == expected
    monkeypatch.setattr(paper, "to_html", lambda notebook, place: place)
    told = re.compile("solution|trainer.html")
    assert not [place for place in paper.pages(solutions=False) if told.search(place)]


def test_cards_of_the_hearing_tell_no_learner_what_complies_or_what_meets_them(pages):
    outcome = {row["place"]: row["outcome"] for row in rows("karvelia_key")}
    for draft in "ABC":
        own = [
            r
            for r in rows("objections")
            if (r["place"][0] if r["place"][1] == " " else "A") == draft
        ]
        cards = pages[f"handouts/hearing_{draft}.html"]
        told = pages[f"handouts/hearing_{draft}_trainer.html"]
        for row in own:
            defect = outcome[row["place"]] == "defect"
            assert (row["a"] in cards.text) is defect and row["met"] not in cards.text
            assert row["a"] in told.text and row["met"] in told.text
    review = pages["handouts/review.html"].text
    assert all(row["question"] in review for row in rows("review_rubric"))


def test_no_page_loads_anything_from_outside(pages):
    for place, page in pages.items():
        for tag, attribute in LOADS.items():
            for element in page.find_all(tag):
                assert element.get(attribute, "data:").startswith("data:"), (place, element.name)
        data = page.find_all("script", type="application/ld+json")  # read by machines, never run
        assert page.find_all("script") == data, place
        style = "".join(element.text for element in page.find_all("style"))
        assert "url(" not in style and "@import" not in style, place
        assert not re.search(
            r"url\(|javascript:", " ".join(e["style"] for e in page.select("[style]"))
        )
        policy = page.find("meta", {"http-equiv": "Content-Security-Policy"})["content"]
        assert policy.startswith("default-src 'none'"), place


def test_all_links_inside_lead_to_a_page_and_a_place_on_it(pages):
    anchors = {
        place: {e["id"] for e in page.select("[id]")} | {e["name"] for e in page.select("a[name]")}
        for place, page in pages.items()
    }
    seen = 0
    for place, page in pages.items():
        for link in page.select("a[href]"):
            address, _, anchor = link["href"].partition("#")
            if address.startswith(("https://", "http://", "mailto:")):
                continue
            target = place
            if address:
                joined = os.path.normpath(PurePosixPath(place).parent / address)
                target = PurePosixPath(joined).as_posix()
                seen += 1
            assert target in pages, f"{place}: {address}"
            if anchor:
                assert unescape(anchor) in anchors[target], f"{place}: #{anchor}"
    assert seen > 200


def test_every_page_is_reached_from_the_first(pages):
    found, to_do = set(), ["index.html"]
    while to_do:
        place = to_do.pop()
        if place not in found:
            found.add(place)
            for link in pages[place].select("a[href]"):
                address = link["href"].partition("#")[0]
                if address and not address.startswith("http"):
                    to_do.append(os.path.normpath(PurePosixPath(place).parent / address))
    assert found == set(pages)


def test_every_picture_has_the_words_of_its_notebook(pages):
    for path in [*LESSONS, *PAGES]:
        words = [
            output.metadata["image/png"]["alt"]
            for cell in read(path).cells
            for output in cell.get("outputs", [])
            if "image/png" in output.get("data", {})
        ]
        shown = [image["alt"] for image in pages[f"notebooks/{path.stem}.html"].find_all("img")]
        assert [" ".join(alt.split()) for alt in shown] == [" ".join(alt.split()) for alt in words]


def test_every_page_has_a_title_a_language_and_one_first_heading(pages):
    titles = [page.title.text for page in pages.values()]
    assert all(titles)
    for place, page in pages.items():
        assert page.html["lang"] == "en" and len(page.find_all("h1")) == 1, place
        assert len(page.select("main h1")) == len(page.find_all("main")) == 1, place
        assert page.find("meta", charset="utf-8") and page.find("meta", {"name": "viewport"}), place


def test_worksheets_hold_every_task_and_no_answer_hint_check_or_python(pages):
    for path in SHEETS:
        page = pages[f"handouts/worksheet_{path.stem}.html"]
        for cell in read(path).cells:
            if cell.id.startswith("task-"):
                assert cell.source.splitlines()[0].lstrip("# ") in page.text, cell.id
        for word in ("Hint 1", "import pandas", "Shift and Enter", "read_csv(", "answered yet"):
            assert word not in page.text, (path.stem, word)
        assert not page.select(".jp-CodeCell .jp-InputArea"), path.stem
        forms = page.select(".form-card")
        assert len(forms) == len([c for c in code_cells(path) if c.id.startswith("answer-")])
        for form in forms:
            assert form.select(".write, .box, td") and not form.select("pre, code")
            assert not re.search(r"[{}\[\]=]|[.]{3}|\bNone\b", form.text), form.text
        assert "SOLUTION" not in page.text and "Why." not in page.text, path.stem


def test_lessons_for_print_have_no_code_and_answers_only_for_the_trainer(pages):
    for path in LESSONS:
        whole = pages[f"notebooks/{path.stem}.html"]
        ours, theirs = (
            pages[f"handouts/lesson_{path.stem[:2]}{to}.html"] for to in ("", "_trainer")
        )
        for page in (ours, theirs):
            assert not page.select(".jp-CodeCell .jp-InputArea pre, details"), path.stem
            assert len(page.select("img")) == len(whole.select("img"))
            headings = [h.text for h in whole.select("h2")]
            found = [h.text for h in page.select("h2")]
            assert [h for h in found if not h.startswith("For the trainer")] == headings
        folds = [fold for fold in whole.select("main details") if not fold.find_parent("details")]
        folds = [fold for fold in folds if fold.find_parent(class_="jp-MarkdownCell")]
        note = [fold for fold in folds if fold.summary.text == "For the trainer"]
        assert len(note) == 1 and len(ours.select(".write")) == 3 * (len(folds) - 1) > 0
        said = " ".join(note[0].find("li").text.split())
        assert said in " ".join(theirs.text.split()) and said not in " ".join(ours.text.split())
        for fold in (fold for fold in folds if fold not in note):
            answer = max((e.text for e in fold.select("p, li, td, pre")), key=len)
            answer = " ".join(answer.split())
            assert answer in " ".join(theirs.text.split()), path.stem
            assert answer not in " ".join(ours.text.split()), path.stem


def test_a_plan_is_one_sheet_with_the_times_of_the_page_for_trainers(pages):
    told = pages["notebooks/for_trainers.html"].text
    for row in rows("paths"):
        if row["begins"]:
            lines = pages[f"handouts/plan_{row['path_id']}.html"].select("tbody tr")
            cells = [[cell.text for cell in line.select("td")] for line in lines]
            items = [
                [r["minutes"], r["what"], r["takes"]]
                for r in rows("path_items")
                if (r["path_id"], r["place"]) == (row["path_id"], "room")
            ]
            assert [cell[1:] for cell in cells] == items
            assert cells[0][0] == row["begins"]
            for at, _, what, _ in cells:
                assert re.search(rf"{at}\s+\d+\s+{re.escape(what)}", told), what


def test_exercises_chosen_by_number_make_one_worksheet(tmp_path):
    cells = paper.chosen_exercises(("3.7", "4.1", "4.8")).cells
    named = [cell.id for cell in cells if cell.id.startswith(("task-", "answer-"))]
    assert named == [f"{kind}-{n}" for n in ("3-7", "4-1", "4-8") for kind in ("task", "answer")]
    command = [sys.executable, COURSE / "exercises" / "paper.py", tmp_path / "x.zip"]
    done = subprocess.run(
        [*command, "--exercises", "3.99"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2 and "3.99" in done.stderr and not (tmp_path / "x.zip").exists()


def test_frames_and_draft_laws_are_those_of_the_tables(pages):
    text = pages["handouts/frames.html"].text
    for row in rows("frame_questions"):
        assert row["question"] in text and row["if_no"] in text
    for row in rows("karvelia_draft"):
        page = pages[f"handouts/karvelia_draft_{row['draft']}.html"].text
        assert f"({row['paragraph']}) {row['text']}" in page, row["place"]
        assert "An invented State, and a law written for this course. Any likeness" in page
        assert row["chapter"] in page
    columns = ("signed", "action", "consented", "in_force")
    record = [[row["instrument_id"], *(row[c] for c in columns)] for row in rows("karvelia_record")]
    for draft in {row["draft"] for row in rows("karvelia_draft")}:
        page = pages[f"handouts/karvelia_draft_{draft}.html"]
        lines = [[cell.text for cell in line.find_all("td")] for line in page.select("tbody tr")]
        assert [[code, *told] for code, _, *told in lines] == record
        law = [row for row in rows("karvelia_draft") if row["draft"] == draft]
        named = {f"Article {row['article']}. {row['heading']}" for row in law}
        for heading in named:
            assert len(page.find_all("strong", string=heading)) == 1, (draft, heading)
    key = pages["handouts/karvelia_draft_A.html"].text
    assert not any(
        row["recommendation"] and row["recommendation"] in key for row in rows("karvelia_key")
    )


def test_first_page_names_each_lesson_with_its_minutes_sheet_and_solution(pages):
    lines = pages["index.html"].select("tbody tr")
    lessons = [row for row in rows("lessons") if row["notebook"]]
    for line, row in zip(lines, lessons, strict=True):
        number = f"{int(row['lesson_id']):02d}"
        lesson, minutes, sheets = (cell.text for cell in line.find_all("td"))
        assert lesson == f"{number} {row['title']}"
        both = [row["minutes_lesson"], row["minutes_sheet"]]
        assert minutes.split(" + ") == [one for one in both if one], number
        assert sheets == (f"sheet {number}, solution {number}" if row["sheet"] else "")


def test_role_cards_hold_the_lines_of_their_table_one_card_to_a_page(pages):
    page = pages["handouts/role_cards.html"]
    *cards, motions = page.select(".paper")
    assert "break-after: page" in "".join(s.text for s in page.select("style"))
    assert len(cards) == len(rows("workshop_delegations")) == 4
    for delegation, card in zip(rows("workshop_delegations"), cards, strict=True):
        assert delegation["name"] in card.text and delegation["speaks_for"] in card.text
        for row in rows("workshop_cards"):
            own = row["delegation_id"] == delegation["delegation_id"]
            assert (row["text"] in card.text) == own
            if own:
                assert all(row[code] in card.text for code in ("provision_id", "practice_id"))
        assert "invented" in card.text
    assert motions.text.count("Measured by") == len(rows("workshop_motions"))


def test_motions_hold_text_and_provisions_and_do_not_say_which_comply(pages):
    motions = pages["handouts/role_cards.html"].select(".paper")[-1].text
    for row in rows("workshop_motions"):
        assert f"{row['motion_id']} “{row['title']}”" in motions and row["after"] in motions
        assert row["reason"] not in motions
    for row in rows("workshop_motion_provisions"):
        assert row["provision_id"] in motions


@pytest.mark.skipif(CHROMIUM is None and not IN_CI, reason="no Chromium on this machine")
def test_pages_open_without_a_network_and_without_an_error(made, tmp_path):
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        archive.extractall(tmp_path)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        context = browser.new_context(offline=True, viewport={"width": 1100, "height": 1000})
        page = context.new_page()
        errors: list[str] = []
        asked: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
        page.on("request", lambda request: asked.append(request.url))
        page.goto((tmp_path / "course" / "index.html").as_uri())
        page.click("text=02 Streams, work, people")
        page.wait_for_function("document.querySelectorAll('img').length > 3")
        widths = page.eval_on_selector_all("img", "all => all.map(image => image.naturalWidth)")
        assert all(width > 300 for width in widths)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        page.go_back()
        page.click("text=Four frames of questions")
        assert page.locator("h2").count() == len(rows("frames"))
        browser.close()
    assert not errors
    assert all(url.startswith(("file:", "data:")) for url in asked)


def test_the_first_page_and_the_page_for_trainers_tell_the_command():
    readme = (COURSE / "README.md").read_text(encoding="utf-8")
    page = text_of(COURSE / "notebooks" / "for_trainers.ipynb")
    assert "exercises/paper.py" in readme and "memory stick" in readme
    assert "python exercises/paper.py" in page and "## Paper and poor connections" in page


# ---- how they are read ---------------------------------------------------------------------------


def test_images_links_tables_and_languages_of_every_page_speak_for_themselves(pages):
    found = {place: spoken_badly(page) for place, page in pages.items()}
    assert not {place: said for place, said in found.items() if said}
    assert "No description" not in "".join(str(page.body) for page in pages.values())


#: One page of each kind, the last with a table that is wider than a phone.
OF_EACH_KIND = (
    "index", "notebooks/05", "notebooks/index", "notebooks/for_trainers", "exercises/05_sheet",
    "exercises/05_solution", "handouts/terms_05", "handouts/worksheet_05", "handouts/plan_day",
    "handouts/role_cards", "handouts/slides_00", "exercises/08_sheet",
)  # fmt: skip


@pytest.mark.skipif(CHROMIUM is None and not IN_CI, reason="no Chromium on this machine")
def test_axe_finds_nothing_of_ours_on_a_phone_and_sees_what_is_a_fault_only_there(pages):
    with axe() as look:
        for kind in OF_EACH_KIND:
            (place,) = [place for place in pages if place.startswith(kind)]
            page = str(pages[place])
            assert not ours(look(page, EVERYWHERE, CODE, PHONE)), place
        mute = page.replace(' tabindex="0"', "")
        found = {width: ours(look(mute, EVERYWHERE, CODE, width)) for width in (SCREEN, PHONE)}
    assert not found[SCREEN]
    assert any(said.startswith("scrollable-region-focusable ") for said in found[PHONE])


@pytest.mark.skipif(CHROMIUM is None and not IN_CI, reason="no Chromium on this machine")
def test_axe_finds_nothing_of_ours_in_any_page(made):
    found, seen = {}, set()
    with zipfile.ZipFile(io.BytesIO(made)) as archive, axe() as look:
        for place in archive.namelist():
            if re.search(r"handouts/(lesson|slides)_(?!05)", place):
                continue  # what these show is looked at in the lessons themselves
            page = archive.read(place).decode("utf-8")
            kinds = set(re.findall(r'<span class="(\w+)">', page))  # of words of code
            found[place] = ours(look(page, EVERYWHERE, [CODE] if kinds <= seen else ()))
            seen |= kinds
    assert len(found) > 50
    assert not {place: said for place, said in found.items() if said}


# ---- on a phone, and on paper ------------------------------------------------------------------


#: Boxes whose content is wider than they are and scrolls, or is cut off: class, and what is inside.
BOXES = """[...document.querySelectorAll("body *")]
    .filter(one => one.clientWidth && one.scrollWidth > one.clientWidth + 1
                   && getComputedStyle(one).overflowX != "visible")
    .map(one => one.className + ": " + [...one.children].map(child => child.tagName).join(" "))"""


@pytest.fixture(scope="module")
def unpacked(made, tmp_path_factory):
    """The pages as files, and a browser's tab to open them in."""
    place = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        archive.extractall(place)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield sorted((place / "course").rglob("*.html")), browser.new_page()
        browser.close()


@pytest.mark.skipif(CHROMIUM is None and not IN_CI, reason="no Chromium on this machine")
def test_no_page_is_wider_than_a_phone_or_a_screen_and_only_tables_scroll_in_themselves(unpacked):
    files, tab = unpacked
    wide, cut, scrolled = {}, {}, 0
    for file in files:
        tab.goto(file.as_uri())
        for width in (PHONE, SCREEN):
            tab.set_viewport_size({"width": width, "height": 800})
            if (found := tab.evaluate("document.documentElement.scrollWidth")) > width:
                wide[file.name, width] = found
            boxes = tab.evaluate(BOXES)
            tables = [box for box in boxes if box == "scroll: TABLE"]
            scrolled += len(tables)
            if others := set(boxes) - set(tables):
                cut[file.name, width] = others
    assert not wide
    assert not cut
    assert scrolled > 20


@pytest.mark.skipif(CHROMIUM is None and not IN_CI, reason="no Chromium on this machine")
def test_what_is_printed_has_no_half_empty_page_and_no_broken_date(unpacked):
    files, tab = unpacked
    empty, broken = {}, {}
    for file in (file for file in files if file.parent.name == "handouts"):
        if file.stem.startswith("slides"):
            continue
        tab.goto(file.as_uri())
        margin = dict.fromkeys(("top", "bottom", "left", "right"), "14mm")
        printed = PdfDocument(tab.pdf(format="A4", margin=margin))
        for number, page in enumerate(printed, 1):
            picture = page.render(scale=0.3, grayscale=True).to_numpy()
            inked = (picture.reshape(len(picture), -1) < 200).any(axis=1).nonzero()[0]
            reached = inked.max() / len(picture) if len(inked) else 0
            if number < len(printed) and reached < 0.5:
                empty[f"{file.stem}, page {number}"] = round(reached, 2)
            text = page.get_textpage().get_text_range()
            if cut := re.findall(r"\b(?:19|20)\d\d-[\r\n]+\d\d|\b\d\d\d\d-\d\d-[\r\n]+", text):
                broken[f"{file.stem}, page {number}"] = cut
    assert not empty
    assert not broken


def test_slides_hold_the_lesson_with_each_answer_after_its_question_and_no_note(pages):
    for path in LESSONS:
        page = pages[f"handouts/slides_{path.stem[:2]}.html"]
        slides = page.select("section")
        text = " ".join(" ".join(slide.text.split()) for slide in slides)
        trainer = pages[f"handouts/lesson_{path.stem[:2]}_trainer.html"]
        for heading in trainer.select("main h2"):
            title = heading.text.removesuffix("¶")
            assert title in text or title.startswith("For the trainer"), title
        assert len(page.select("img")) == len(trainer.select("img"))
        note = trainer.find(id="For-the-trainer").find_next("li").text
        assert " ".join(note.split()) not in text and len(slides) > 15
        for slide in slides[1:]:
            assert slide.h2 and len(slide.find_all(recursive=False)) > 1
    cards = " ".join(pages["handouts/slides_11.html"].text.split())
    told = [row["text"] for row in rows("workshop_cards") if row["text"] in cards]
    assert not told, "a card is for its own table only"


@pytest.mark.skipif(CHROMIUM is None and not IN_CI, reason="no Chromium on this machine")
def test_no_slide_overflows_and_its_letters_can_be_read_from_the_last_row(unpacked):
    files, tab = unpacked
    tab.set_viewport_size({"width": 1280, "height": 720})
    over, small = {}, {}
    for file in (file for file in files if file.stem.startswith("slides_")):
        tab.goto(file.as_uri())
        sizes = tab.eval_on_selector_all(
            "section", "all => all.map(one => [one.scrollHeight, one.scrollWidth])"
        )
        for number, (height, width) in enumerate(sizes, 1):
            if height > 720 or width > 1280:
                over[f"{file.stem}, {number}"] = (height, width)
        letters = "all => Math.min(...all.map(one => parseFloat(getComputedStyle(one).fontSize)))"
        if (least := tab.eval_on_selector_all("section :is(p, li, td, th, h2)", letters)) < 20:
            small[file.stem] = least
    assert not over
    assert not small
