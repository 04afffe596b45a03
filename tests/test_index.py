"""The index leads from every statement, concern, provision and term to the lessons."""

import re

from course import COURSE, practised, rows, text_of
from index_page import citations, index_page

PAGE = COURSE / "notebooks" / "index.md"
TEXT = PAGE.read_text(encoding="utf-8")
WRITTEN = {row["lesson_id"]: row["notebook"] for row in rows("lessons") if row["notebook"]}


def line(beginning: str) -> str:
    return next(line for line in TEXT.splitlines() if line.startswith(f"| {beginning} |"))


def test_the_page_is_what_tables_and_lessons_make_it():
    assert index_page() == TEXT, "run: python .authors/refresh.py"


def test_links_lead_somewhere():
    for link in re.findall(r"\]\((?!#)([^)]+)\)", TEXT):
        assert (PAGE.parent / link).exists(), link
    anchors = set(re.findall(r'<a id="(\w+)">', TEXT))
    assert set(re.findall(r"\]\(#(\w+)\)", TEXT)) == anchors


def test_each_statement_names_its_lessons_and_exercises(subtests):
    for row in rows("statements"):
        with subtests.test(str(row)):
            taught = [
                r["lesson_id"]
                for r in rows("statement_lessons")
                if r["statement_id"] == row["statement_id"] and r["lesson_id"] in WRITTEN
            ]
            found = line(row["statement_id"])
            assert re.findall(r"\]\((\w+\.ipynb)\)", found) == [WRITTEN[n] for n in taught]
            for exercise, statement in practised():
                if statement == row["statement_id"]:
                    assert re.search(rf"\b{re.escape(exercise)}\b", found)


def test_each_concern_has_its_lesson():
    for row in rows("concerns"):
        assert WRITTEN[row["lesson_id"]] in line(row["title"])


def test_a_provision_is_listed_with_just_the_lessons_that_name_it():
    codes = {row["instrument_id"] for row in rows("instruments")}
    naming = {
        name
        for name in WRITTEN.values()
        if ("ICCPR", "12(4)") in citations(text_of(COURSE / "notebooks" / name), codes)
        or ("ICCPR", "12") in citations(text_of(COURSE / "notebooks" / name), codes)
    }
    assert naming <= set(re.findall(r"\((\w+\.ipynb)\)", line("ICCPR 12(4)")))
    listed = re.findall(r"^\| ([A-Z][^|]+?) \| (?:binding|soft|political)", TEXT, re.MULTILINE)
    assert set(listed) <= {row["provision_id"] for row in rows("provisions")}
    assert len(listed) == len(set(listed)) > 100


def test_uncertain_translations_are_marked():
    term = next(row for row in rows("glossary") if row["kazakh_confidence"] == "medium")
    assert f"{term['kazakh']}</span>*" in line(term["term"])


def test_a_term_without_a_form_says_so_and_the_term_sheets_are_linked():
    lines = [row for row in rows("glossary") if f"| {row['term']} |" in TEXT]
    for row in lines:
        missing = [row["russian"], row["kazakh"]].count("")
        assert line(row["term"]).split(" | ").count("missing") == missing, row["term"]
    assert any(not row["kazakh"] for row in lines)
    assert "[term sheets](terms.md)" in TEXT
