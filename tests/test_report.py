"""What a trainer sees of a class: in the terminal, and on one page that can be projected."""

import csv
import io
import re

import pytest
from bs4 import BeautifulSoup
from checks import reply_to
from checks.sentences import misconception
from course import mistakes, rows
from marking.gradebook import certificates, gradebook
from marking.report import codes, misconceptions, page, report, take_up
from marking.verdicts import COLUMNS, RESULTS
from marking.written import as_csv
from playwright.sync_api import sync_playwright
from printing import about
from test_browser import CHROMIUM, FLAGS, IN_CI

MISTAKE = {(row["exercise_id"], row["reply_id"]): row["misconception"] for row in mistakes()}
HOSTILE = 'Ann <script>alert("1")</script> & Co'


def row(learner: str, exercise: str, result: str, mistake: str = "", reply: str = "") -> dict:
    lesson = next(r for r in rows("lessons") if r["lesson_id"] == exercise.partition(".")[0])
    found = {
        "learner": learner, "file": f"{learner}/{lesson['sheet']}",
        "sheet": lesson["notebook"].removesuffix(".ipynb"), "exercise": exercise,
        "result": result, "mistake": mistake, "points": int(result == "right"), "of": 1,
        "note": misconception(exercise, mistake), "reply": reply, "seconds": 0.25,
    }  # fmt: skip
    return dict.fromkeys(COLUMNS, "") | found


def a_class() -> list[dict]:
    said = reply_to("1.3", list("gfedcba"[::-1])).message
    lost = {"points": 0, "of": 0, "seconds": 0.0, "result": "unreadable", "note": "not a notebook"}
    return [
        row("Берик", "1.1", "right"),
        row("Берик", "1.3", "wrong", "reversed", "The **reply** with `code`.\n\nAnd <more>."),
        row("Берик", "2.2", "not answered"),
        row(HOSTILE, "1.1", "wrong", "", said),
        row(HOSTILE, "1.3", "wrong", "reversed", said),
        row(HOSTILE, "2.2", "too slow"),
        row("Cem", "1.1", "right"),
        row("Cem", "1.3", "right"),
        row("Cem", "2.2", "right"),
        dict.fromkeys(COLUMNS, "") | {"learner": "Dana", "file": "Dana/x.ipynb"} | lost,
    ]


@pytest.fixture(scope="module")
def shown():
    return BeautifulSoup(page(a_class()), "html.parser")


def test_terminal_has_a_line_for_each_sheet_then_what_concerns_the_class():
    text = report(a_class())
    first = text.splitlines()[0]
    assert re.split(r"  +", first) == [
        "Берик", "01_a_workshop_in_astana", "1.1 ✓", "1.3 ↻", "1 of 2", "0.50 s",
    ]  # fmt: skip
    assert "not a notebook  (Dana/x.ipynb)" in text
    parts = text.split("\n\n")
    assert f"2 × 1.3  {MISTAKE['1.3', 'reversed']}" in parts[3]
    assert parts[4].splitlines()[1].startswith("1.3  ") and "1 of 3 right" in parts[4]


def test_commonest_misconceptions_come_first_and_unknown_ones_are_not_counted():
    later = [row(name, "2.2", "wrong", "last-loss") for name in "EFG"]
    class_ = [*a_class(), *later, row("H", "1.1", "wrong", "")]
    assert misconceptions(class_) == [
        (("2.2", "last-loss", MISTAKE["2.2", "last-loss"]), 3),
        (("1.3", "reversed", MISTAKE["1.3", "reversed"]), 2),
    ]


def test_who_left_an_exercise_blank_did_not_try_it():
    assert take_up(a_class()) == [("1.3", 1, 3), ("2.2", 1, 2)]
    two_of_three = [row(name, "1.1", "right") for name in "ab"] + [row("c", "1.1", "wrong")]
    assert take_up(two_of_three) == [], "two in three is enough"
    nearly = [*two_of_three, row("d", "1.1", "error")]
    assert take_up(nearly) == [("1.1", 2, 4)], "an answer that stops with an error is a try"


def signs_of(table) -> dict[str, list[str]]:
    return {
        tr.select_one(".name").text: [td.text for td in tr.select("td")]
        for tr in table.select("tbody tr")
    }


def test_summary_comes_first_and_says_who_handed_in_what(shown):
    headings = [h.text for h in shown.select("h2")]
    assert headings == [
        "In short", "To take up again in the room", "Most frequent misconceptions",
        "Who has what", "Learner by learner",
    ]  # fmt: skip
    said = [li.text for li in shown.select_one("h2").find_next("ul").select("li")]
    assert said == [
        "4 learners, 7 sheets.",
        "01 A workshop in Astana: 3 of 4 handed it in; together 3 of 6 points.",
        "02 Streams, work, people: 3 of 4 handed it in; together 1 of 3 points.",
        "1 file could not be marked: see “Learner by learner”.",
    ]


def test_heat_map_has_a_cell_for_each_learner_and_exercise_in_three_orders(shown):
    maps = shown.select(".scroll")
    assert [m["class"][1] for m in maps] == ["by-code", "by-name", "by-points"] * 2
    first, second = maps[1], maps[4]
    assert [th.text for th in first.select("thead th")] == ["Learner", "1.1", "1.3", "Points"]
    expected = {
        "Берик": ["✓", "↻", "1 of 2"], HOSTILE: ["↻", "↻", "0 of 2"], "Cem": ["✓", "✓", "2 of 2"],
        "Dana": ["not handed in", ""],
    }  # fmt: skip
    for one in maps[:3]:
        assert signs_of(one) == expected
    assert list(signs_of(first))[:3] == sorted([HOSTILE, "Cem", "Берик"])
    assert list(signs_of(maps[2]))[:3] == [HOSTILE, "Берик", "Cem"]
    codes = [span.text for span in maps[0].select("tbody .code")][:3]
    assert codes == sorted(codes)
    said = {
        tr.select_one(".name").text: tr.select_one("span[role=img]")
        for tr in second.select("tbody tr")
    }
    assert said["Cem"]["aria-label"] == RESULTS["right"].meaning and said["Dana"] is None
    assert [td.text for td in first.select("tfoot td")] == ["2", "1", ""]
    colours = {td["class"][0] for td in first.select("tbody td[class]")}
    assert colours == {"right", "mistake", "none"}
    legend = " ".join(li.text for li in shown.select("ul li"))
    assert all(RESULTS[r].meaning in legend for r in ("right", "wrong", "not answered", "too slow"))


def test_codes_do_not_follow_the_alphabet_and_are_the_same_for_the_same_sheets():
    class_ = [row(f"Learner {n:02d}", "1.1", "right", reply=str(n)) for n in range(30)]
    found = codes(class_)
    assert sorted(found.values()) == [f"L{n:02d}" for n in range(1, 31)]
    assert list(found.values()) != sorted(found.values())
    assert codes(class_) == found
    other = codes([*class_[:-1], row("Learner 29", "1.1", "right", reply="another")])
    assert other != found, "who knows all names but not the sheets cannot tell"


def test_each_learner_sees_the_very_sentence_of_the_check(shown):
    cells = [td.get_text() for td in shown.select(".replies td")]
    assert "The **reply** with `code`.And <more>." in cells or (
        "The **reply** with code.And <more>." in cells
    )
    assert reply_to("1.3", list("abcdefg")).message.split("\n\n")[0].split("`")[0] in " ".join(
        cells
    )
    assert "One file could not be marked: not a notebook." in shown.text
    assert any(RESULTS["too slow"].meaning in cell for cell in cells)


def test_page_is_one_file_that_loads_nothing_and_runs_nothing(shown):
    assert not shown.select("script, link, img, iframe") and "url(" not in shown.style.text
    assert not re.search(r"https?://|\son\w+=", str(shown))
    assert shown.html["lang"] == "en" and len(shown.select("h1")) == 1
    assert all(th.get("scope") in ("col", "row") for th in shown.select("th"))
    assert shown.select("table caption") and "print" in shown.style.text
    assert HOSTILE in shown.text


@pytest.mark.skipif(CHROMIUM is None and not IN_CI, reason="no Chromium on this machine")
def test_names_are_shown_only_when_asked_for_even_on_paper_where_all_replies_are_open():
    names = ("Берик", "Ann", "Cem", "Dana")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        tab = browser.new_page()
        tab.set_content(page(a_class()))
        before = tab.inner_text("body")
        tab.emulate_media(media="print")
        printed = tab.inner_text("body")
        tab.emulate_media(media="screen")
        tab.focus("#names")
        tab.keyboard.press("Space")
        after = tab.inner_text("body")
        narrow = "document.documentElement.scrollWidth <= window.innerWidth"
        tab.set_viewport_size({"width": 600, "height": 800})
        fits = tab.evaluate(narrow)
        browser.close()
    assert all(name in after for name in names) and "L01" not in after
    for text in (before, printed):
        assert not any(name in text for name in names)
        assert all(f"L0{number}" in text for number in range(1, 5))
    assert "Show names" in before and "Show names" not in printed
    assert "And <more>." in printed and "And <more>." not in before
    assert fits


def test_marks_of_two_versions_can_be_told_apart(monkeypatch, tmp_path):
    """In each row of the CSV, on the page of the class, and on each certificate."""

    def marks(day: str) -> list[str]:
        package = tmp_path / day / "data" / "datapackage.json"
        package.parent.mkdir(parents=True)
        package.write_text(f'{{"version": "{day}"}}', encoding="utf-8")
        monkeypatch.setattr(about, "COURSE", package.parents[1])
        class_ = a_class()
        table = csv.DictReader(io.StringIO(as_csv(class_).removeprefix("\ufeff")))
        assert [line["course"] for line in table] == [f"version {day}"] * len(class_)
        return [as_csv(class_), page(class_), *certificates(class_).split("</section>")[:-1]]

    before, after = marks("2026-11-28"), marks("2027-02-03")
    assert len(before) == len(after) == 2 + 3, "who handed in nothing readable has no certificate"
    for old, new in zip(before[1:], after[1:], strict=True):
        assert "version of 28 November 2026" in old and "version of 3 February 2027" in new
        assert "28 November 2026" not in new


# ---- for other systems ---------------------------------------------------------------------------


def test_gradebook_has_a_row_for_each_learner_and_numbers_that_are_numbers():
    table = gradebook(a_class())
    assert list(table.columns) == [
        "Learner", "01 A workshop in Astana (points of 2)",
        "02 Streams, work, people (points of 1)", "Feedback",
    ]  # fmt: skip
    text = table.to_csv(index=False).splitlines()
    assert text[1] == "Берик,1,0,1.3: wrong; 2.2: not answered"
    assert text[3] == "Cem,2,1," and text[4] == "Dana,,,not a notebook"


def test_a_certificate_says_exactly_what_was_done_and_can_be_signed():
    later = row("Cem", "1.7", "complete")
    shown = BeautifulSoup(certificates([*a_class(), later]), "html.parser")
    found = {}
    for sheet in shown.select("section"):
        cells = [[cell.text for cell in line.select("th, td")] for line in sheet.select("tbody tr")]
        found[sheet.strong.text] = cells
    assert found["Cem"] == [
        ["01 A workshop in Astana", "2", "1", "3"], ["02 Streams, work, people", "1", "0", "1"],
    ]  # fmt: skip
    assert found[HOSTILE][0] == ["01 A workshop in Astana", "0", "0", "2"]
    assert "Dana" not in found and not shown.select("script")
    assert "signature" in shown.select_one(".sign").text and "own judgement" in shown.text
