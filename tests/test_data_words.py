"""The words of central provisions: none is missing, each at its place, and none is another's.

Which provisions are central is worked out here from the lessons, the sheets and the tables. That
each phrase stands in the text that was read, letter for letter, was proved when it was copied; from
then on the fingerprints of `pinned.py` keep it. What the tables alone can tell is told here.
"""

import re

import index_page
import pandas as pd
import pytest
import show
from bs4 import BeautifulSoup
from course import LESSONS, SOLUTIONS, plain, read, rows
from pinned import facts, stored

PROVISIONS = {row["provision_id"]: row for row in rows("provisions")}
INSTRUMENTS = {row["instrument_id"]: row for row in rows("instruments")}
SOURCES = {row["source_id"]: row for row in rows("sources")}
ROWS = {row["provision_id"]: row for row in rows("provision_words")}
WITH_WORDS = [name for name, row in ROWS.items() if row["words"]]

#: An owner, a list, an exception that would not be whole.
LONGEST = {"ICCPR 9(4)": 45, "ICCPR 12(3)": 42, "ICCPR 13": 51, "ICRMW 20(2)": 41}
LONGEST |= {"Refugee Convention 33(2)": 57}
NOT_READ = {
    "CESCR GC20 30",
    "HRC GC15 5",
    "HRC GC31 12",
    "HRC Views 560/1993",
    "ILO C143 9(1)",
    "OSCE Budapest 1994 freedom of movement",
    "OSCE Copenhagen 1990 24",
    "OSCE Copenhagen 1990 9.5",
    "OSCE Helsinki 1975 Principle X",
    "OSCE Helsinki 1992 VI.36",
    "OSCE Helsinki 1992 VI.38",
    "OSCE Moscow 1991 33",
    "OSCE Vienna 1989 Human Contacts 12",
}
#: Words of a negation, and the rows whose summary has one though their words have none.
NO = r"\b(?:no|not|nobody|nothing|never|cannot|without|nor|bans|unlawful|refrain|exception\w*)\b"
SAID_WITHOUT = {"ICERD 5(e)(i)", "HRC GC27 14", "Refugee Protocol I"}
#: Here the words are the limits, and the summary has the right: its words are those of ICCPR 12.
OTHER_SIDE = {"ECHR Protocol 4 2"}


# ---- Which provisions are central ----------------------------------------------------------------


def named(text: str) -> set[str]:
    """Return the provisions that a text names, and the parts of the articles that it cites."""
    cited = index_page.citations(text, set(INSTRUMENTS))
    found = {
        provision
        for instrument, number in cited
        if number
        for provision in index_page.meant(f"{instrument} {number}", list(PROVISIONS))
    }
    return found | exact(text)


def exact(text: str) -> set[str]:
    """Return the provisions whose very name stands in a text."""
    alone = r"(?<!\w){}(?![\w(]|\.\d)"
    return {name for name in PROVISIONS if re.search(alone.format(re.escape(name)), text)}


def central() -> set[str]:
    """Return the provisions that lessons 03 to 10 and their sheets rest on."""
    found = {row["provision_id"] for row in rows("frame_question_provisions")}
    found |= {row["provision_id"] for row in rows("karvelia_key_standards")}
    found |= {row["provision_id"] for row in rows("sample_findings")}
    for path in LESSONS[3:11]:
        for cell in read(path).cells:
            if re.match(r"rule(?:-|$)|worked", cell.id):
                found |= named(cell.source)
    for path in SOLUTIONS:
        if "04" <= path.name[:2] <= "10":
            for cell in read(path).cells:
                if cell.id.startswith("answer"):
                    found |= exact(cell.source)
    return found


def test_every_central_provision_has_its_row():
    assert not central() - set(ROWS), "the words of these are missing"
    assert len(central()) > 100, "the rule for central provisions finds too few"


# ---- What a row says -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ROWS)
def test_words_are_a_phrase_or_a_gap_that_says_so(name):
    row = ROWS[name]
    if row["words"]:
        count = len(row["words"].replace("…", " ").split())
        assert 5 <= count <= LONGEST.get(name, 40)
        assert row["words"] == plain(row["words"])
        assert not re.search(r"[*_\[\]<>]|https?:", row["words"]), "marks of the copy are left in"
        assert row["source_id"] and row["confidence"] != "not read"
        assert not row["words"].startswith(("…", ",")) and not row["words"].endswith("…")
    else:
        assert row["confidence"] == "not read" and not row["source_id"]
        assert re.search(r"not at hand|Russian only", row["note"])


def test_what_could_not_be_read_is_known():
    assert {name for name in ROWS if name not in WITH_WORDS} == NOT_READ


@pytest.mark.parametrize("name", ROWS)
def test_the_paragraph_lies_within_the_provision(name):
    whole, part = PROVISIONS[name]["article_or_paragraph"], ROWS[name]["paragraph"]
    if part == "paragraph not seen":
        assert not re.search(r"\d", whole) or PROVISIONS[name]["instrument_id"] == "HRC Views"
    elif re.fullmatch(r"\d+-\d+", whole):
        first, last = map(int, whole.split("-"))
        assert first <= int(part) <= last
    else:
        assert re.match(rf"{re.escape(whole)}(?![\w.])", part), f"{part} is no part of {whole}"


@pytest.mark.parametrize("name", ROWS)
def test_the_official_text_has_an_address(name):
    row = ROWS[name]
    source = SOURCES.get(row["official_source_id"])
    address = source or INSTRUMENTS[PROVISIONS[name]["instrument_id"]]
    assert address["url"].startswith("https://")
    assert not source or source["official"] == "true"


@pytest.mark.parametrize("name", WITH_WORDS)
def test_a_negation_is_not_lost(name):
    ours, theirs = PROVISIONS[name]["summary"], ROWS[name]["words"]
    lost = re.search(NO, ours, re.IGNORECASE) and not re.search(NO, theirs, re.IGNORECASE)
    assert bool(lost) == (name in SAID_WITHOUT)


def stems(text: str) -> set[str]:
    """Return the beginnings of the longer words of a text."""
    return {word[:5] for word in re.findall(r"[a-z]{5,}", text.lower())}


@pytest.mark.parametrize("name", WITH_WORDS)
def test_the_words_are_about_what_the_summary_says(name):
    provision = PROVISIONS[name]
    ours = " ".join(provision[column] for column in ("summary", "topic", "requires"))
    assert bool(stems(ours) & stems(ROWS[name]["words"])) != (name in OTHER_SIDE)


def test_no_words_are_those_of_another_provision():
    words = [ROWS[name]["words"] for name in WITH_WORDS]
    assert len(set(words)) == len(words)


def test_words_of_treaties_were_read_in_the_collection_of_treaties():
    for name in WITH_WORDS:
        instrument = INSTRUMENTS[PROVISIONS[name]["instrument_id"]]
        if instrument["force"] == "binding treaty":
            elsewhere = instrument["instrument_id"] in ("ICRMW", "ILO C143")
            assert (ROWS[name]["source_id"] == "nl_treaty_texts") != elsewhere, name


def test_the_words_are_those_that_were_copied():
    made, kept = (
        {r["column"]: r["fingerprint"] for r in table if r["table"] == "provision_words"}
        for table in (facts(), stored("facts"))
    )
    assert set(made) == set(next(iter(ROWS.values())))
    assert made == kept, "compare with the text, then run: python tests/pinned.py"


# ---- How lessons show them -----------------------------------------------------------------------


def test_a_lesson_shows_the_words_in_quotation_marks_with_a_link_and_says_what_is_missing(
    monkeypatch,
):
    shown = []
    monkeypatch.setattr(show, "display", lambda data, raw: shown.append(data))
    monkeypatch.chdir("/")  # wherever it is called
    names = ["ICCPR 12(2)", "Refugee Protocol I", "OSCE Moscow 1991 33"]
    show.show_quotes(names)
    lines = BeautifulSoup(shown[0]["text/html"], "html.parser").select("tbody tr")
    cells = [[cell.get_text() for cell in line.select("td")] for line in lines]
    assert [line[0] for line in cells] == names
    assert cells[0][1:3] == [
        "12(2)",
        "“Everyone shall be free to leave any country, including his own.”",
    ]
    assert cells[2][2] == f"not read: {ROWS[names[2]]['note']}"
    assert [line.a["href"] for line in lines] == [
        SOURCES["iccpr_text_en"]["url"],
        INSTRUMENTS["Refugee Protocol"]["url"],
        SOURCES["moscow_1991_text"]["url"],
    ]
    assert "nan" not in shown[0]["text/plain"].split()


def test_no_table_of_a_lesson_breaks_a_date(monkeypatch):
    shown = []
    monkeypatch.setattr(show, "display", lambda data, raw: shown.append(data["text/html"]))
    page = "https://example.org/2009-10-29/a"
    show.show_table(pd.DataFrame({"on 2009-10-29": ["2009-10-29", "none as of 2023-06-12", page]}))
    table = BeautifulSoup(shown[0], "html.parser")
    kept = [span.text for span in table.select("span") if "nowrap" in span["style"]]
    assert kept == ["2009-10-29", "2023-06-12"]
    assert table.a["href"] == page and table.th.text == "on 2009-10-29"
