"""Official texts under the rule of a lesson, and the term sheets: in three languages, as stored."""

import re

import paper
import pytest
from bs4 import BeautifulSoup
from course import COURSE, LESSONS, cell_of, name, read, rows, shown_by, text_of
from index_page import citations, index_page
from nbconvert.filters.markdown_mistune import markdown2html_mistune

WITH_RULE = LESSONS[3:10]
LANGUAGES = {"ru": "Russian", "kk": "Kazakh"}
PAGES = {row["instrument_id"]: row["url"] for row in rows("instruments")}
NAMES = {(row["instrument_id"], row["language"]): row for row in rows("instrument_names")}
SHEETS = (COURSE / "notebooks" / "terms.md").read_text(encoding="utf-8")

every_lesson = pytest.mark.parametrize("path", LESSONS, ids=name)
every_rule = pytest.mark.parametrize("path", WITH_RULE, ids=name)


# ---- links to official texts ---------------------------------------------------------------------


def named_in(text: str) -> list[str]:
    """Return the instruments that a text names, each once, in its order."""
    return list(dict.fromkeys(code for code, _ in citations(text, set(PAGES))))


def items(path) -> dict[str, BeautifulSoup]:
    """Return what stands under the rule of a lesson, by instrument."""
    (output,) = cell_of(path, "rule-texts").outputs
    listed = BeautifulSoup(output.data["text/html"], "html.parser").select("li")
    return {item.text.split(" (English)")[0].split(" · ")[0]: item for item in listed}


@every_rule
def test_right_under_its_rule_stand_the_instruments_that_it_names_and_no_other(path):
    cells = [cell.id for cell in read(path).cells]
    assert cells[cells.index("rule") + 1] == "rule-texts"
    assert list(items(path)) == named_in(cell_of(path, "rule").source)


@every_rule
def test_each_link_is_that_of_the_table_in_its_language_and_what_is_missing_is_said(path):
    for code, item in items(path).items():
        links = {link["hreflang"]: link for link in item.select("a")}
        assert len(links) == len(item.select("a"))
        for language, word in LANGUAGES.items():
            row = NAMES.get((code, language), {"url": ""})
            link = links.pop(language, None)
            assert bool(row["url"]) == (link is not None), (code, language)
            if link:
                assert link["href"] == row["url"] and link["lang"] == language
                assert link.text == (row["short_name"] or row["title"])
                assert f"{link.text} ({word})" in item.text
            said = item.text.partition(" · none in ")[2].split(" or ")
            assert (word in said) == (link is None), (code, language)
        for language, link in links.items():
            assert (language, link["lang"], link["href"]) == ("en", "en", PAGES[code])
            assert link.text == code and item.text.startswith(f"{code} (English)")


@every_rule
def test_english_links_lead_to_one_text_and_no_list_or_search(path):
    for code, item in items(path).items():
        alone = list(PAGES.values()).count(PAGES[code]) == 1
        assert alone or not item.select("a[hreflang=en]"), code
        if re.match(r"ILO [CPR]\d|HRC GC27|UDHR|(ICCPR|ICESCR|CRC|CAT|ICRMW|VCLT|ICERD)$", code):
            assert item.select("a[hreflang=en]"), code


@every_rule
def test_the_same_links_stand_in_plain_text(path):
    plain = shown_by(path, "rule-texts")
    assert "<" not in plain and "&amp;" not in plain
    for link in (link for item in items(path).values() for link in item.select("a")):
        assert f"{link.text} {link['href']}" in plain
    for line, item in zip(
        plain.splitlines()[-len(items(path)) :], items(path).values(), strict=True
    ):
        assert re.sub(r" https://\S+", "", line) == item.text


# ---- term sheets ---------------------------------------------------------------------------------


def test_the_page_is_what_tables_and_lessons_make_it():
    assert index_page("terms.md.j2") == SHEETS, "run: python .authors/refresh.py"


def sheet_of(path) -> BeautifulSoup:
    """Return the term sheet of a lesson."""
    number = path.name[:2]
    (part,) = re.findall(rf'^## <a id="terms_{number}"></a>(.*?)(?=^## |\Z)', SHEETS, re.M | re.S)
    return BeautifulSoup(markdown2html_mistune(part), "html.parser")


def terms_on(path) -> dict[str, list]:
    """Return the cells of the forms of each term on the sheet of a lesson."""
    lines = [line.select("td") for line in sheet_of(path).select("tbody tr")]
    return {term.text: forms for term, *forms in lines}


def words_of(path) -> str:
    """Return all that a lesson says: its text, its code, and what that shows."""
    cells = read(path).cells
    shown = [shown_by(path, cell.id) for cell in cells if cell.get("outputs")]
    return "\n".join([cell.source for cell in cells] + shown)


@every_lesson
def test_a_sheet_has_exactly_the_terms_that_its_lesson_uses(path):
    words = words_of(path)
    used = [
        row["term"]
        for row in sorted(rows("glossary"), key=lambda row: row["term"].casefold())
        if re.search(rf"\b{re.escape(row['term'])}(s|es)?\b", words, re.IGNORECASE)
    ]
    assert list(terms_on(path)) == used and len(used) > 5


@every_lesson
def test_forms_are_those_of_the_glossary_in_their_language_with_a_star_or_said_to_be_missing(path):
    glossary = {row["term"]: row for row in rows("glossary")}
    held = {row["source_id"]: row["instrument_id"] for row in rows("instrument_texts")}
    for term, cells in terms_on(path).items():
        row = glossary[term]
        review = []
        for cell, language, word in zip(cells, ("ru", "kk"), ("russian", "kazakh"), strict=True):
            star = "*" if row[f"{word}_confidence"] != "high" else ""
            seen = held.get(row[f"{word}_source_id"], "")
            if row[word]:
                assert cell.span["lang"] == language and cell.span.text == row[word]
                assert cell.text == row[word] + star + (f", {seen}" if seen else "")
            else:
                assert cell.text == "missing"
            review.append(star or not row[word])
        assert any(review) == (row["needs_review"] == "true"), term


@every_lesson
def test_a_sheet_has_the_instruments_that_the_text_names_with_their_names(path):
    listed = sheet_of(path).select("li")
    assert [item.strong.text for item in listed] == sorted(named_in(text_of(path)))
    for item in listed:
        code = item.strong.text
        told = item.text.removeprefix(f"{code}: ")
        for language, word in LANGUAGES.items():
            row = NAMES.get((code, language))
            if row:
                form = ", ".join(dict.fromkeys(filter(None, (row["short_name"], row["title"]))))
                assert form in [span.text for span in item.select(f"span[lang={language}]")]
                star = "*" if row["confidence"] != "high" else ""
                assert re.search(rf"{word} {re.escape(form + star)}(;|$)", told), code
            else:
                assert re.search(rf"{word} missing(;|$)", told), code
    if path in WITH_RULE:
        assert set(items(path)) <= {item.strong.text for item in listed}


def test_the_sheets_show_some_of_each_kind_that_is_missing():
    assert "| missing |" in SHEETS and "Kazakh missing" in SHEETS
    assert "Russian missing" not in SHEETS, "each instrument has a Russian name"


def test_a_source_that_holds_an_instruments_text_says_so_and_some_term_was_seen_in_it():
    titles = {row["source_id"]: row["title"] for row in rows("sources")}
    seen = {row[f"{word}_source_id"] for row in rows("glossary") for word in ("russian", "kazakh")}
    told = {"ICRMW": "All Migrant Workers", "Trafficking Protocol": "trafficking in persons"}
    for row in rows("instrument_texts"):
        code, title = row["instrument_id"], titles[row["source_id"]]
        number = re.sub(r".* G?C(\d+)", r"No. \1", code)
        assert told.get(code, number) in title, row
        assert row["source_id"] in seen, row


def test_on_paper_each_lesson_has_its_sheet_as_a_hand_out():
    made = paper.pages(False)
    first = BeautifulSoup(made["index.html"], "html.parser")
    for path in LESSONS:
        place = f"handouts/terms_{path.name[:2]}.html"
        page, sheet = BeautifulSoup(made[place], "html.parser"), sheet_of(path)
        heading = sheet.p.text.split("\n")[0]
        assert page.title.text == first.find("a", href=place).text == heading
        assert [h.name for h in page.select("h1, h2, h3")][:2] == ["h1", "h2"]
        for what in ("td", "li"):
            told = [" ".join(cell.text.split()) for cell in page.select(f"main {what}")]
            assert told == [" ".join(cell.text.split()) for cell in sheet.select(what)]
        spoken = [span["lang"] for span in page.select("main [lang]")]
        assert spoken == [span["lang"] for span in sheet.select("[lang]")] and "kk" in spoken
