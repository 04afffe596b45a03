"""The figures of lesson 09 draw its tables, and the invented draft of Sundria is sound."""

import json
import re
from collections import Counter, defaultdict

import pytest
from course import (
    BLUE,
    COURSE,
    KAZAKHSTAN,
    ORANGE,
    cell_of,
    plain,
    rows,
    text_of,
    title,
    written_on,
)
from looks import faults
from matplotlib.colors import to_hex

LESSON = COURSE / "notebooks" / "09_the_craft_of_a_legal_opinion.ipynb"
SOLUTION = COURSE / "exercises" / "09_solution_the_craft_of_a_legal_opinion.ipynb"
CONCERNS = ["movement", "exit", "workers", "removal"]
DEGREES = [r["severity_id"] for r in sorted(rows("severities"), key=lambda r: int(r["rank"]))]
RANK = {r["severity_id"]: int(r["rank"]) for r in rows("severities")}
PARTS = rows("opinion_parts")
ARTICLES = {r["article"]: r for r in rows("sample_articles")}
FINDINGS = {r["finding_id"]: r for r in rows("sample_findings")}
TREATIES = {r["instrument_id"]: r for r in rows("sample_treaties")}
PROVISIONS = {r["provision_id"]: r for r in rows("provisions")}
LIST = rows("sample_recommendations")
FIRST = [r for r in LIST if r["version"] == "1"]
THE_DAY = "2009-06-15"
GAPS = [f for f in FINDINGS.values() if f["finding"] != "compatible"]
UNANSWERED = [f for f in GAPS if f["finding_id"] not in {r["finding_id"] for r in FIRST}]
LOOSE = [r for r in FIRST if r["finding_id"] not in FINDINGS]


def test_anatomy_draws_every_part_with_what_it_may_claim(figure_of):
    (ax,) = figure_of["anatomy"].axes
    drawn = defaultdict(dict)
    for text in ax.texts:
        x, y = text.get_position()
        drawn[y][x] = plain(text.get_text())
    headings = drawn.pop(min(drawn))
    assert list(headings.values()) == ["Part", "holds", "may claim", "may not claim"]
    columns = ("part_id", "holds", "may_claim", "may_not_claim")
    for part in PARTS:
        cells = drawn.pop(int(part["order"]))
        assert [cells[x] for x in sorted(cells)] == [part[c] for c in columns]
        assert sorted(cells) == sorted(headings)
    assert not drawn
    judges = [part["may_claim"].startswith("A finding") for part in PARTS]
    edges = [to_hex(box.get_edgecolor()) for box in ax.patches]
    assert [edge == BLUE for edge in edges] == judges
    assert sum(judges) == 1 and title(ax).startswith("Only one part judges")
    in_order = sorted(PARTS, key=lambda part: int(part["order"]))
    told = "; ".join(f"{p['part_id']} (may claim: {p['may_claim'].lower()})" for p in in_order)
    (judging,) = (part["part_id"] for part, judge in zip(PARTS, judges, strict=True) if judge)
    assert figure_of["anatomy"].words == (
        f"Six boxes from top to bottom: {told}. Framed in blue: {judging}."
    )


def test_matrix_draws_each_gap_in_its_cell(figure_of):
    (ax,) = figure_of["matrix"].axes
    expected = defaultdict(list)
    for gap in GAPS:
        concern = ARTICLES[gap["article"]]["concern_id"]
        place = (CONCERNS.index(concern) + 0.5, DEGREES.index(gap["severity_id"]) + 0.5)
        expected[place].append(f"article {gap['article']}")
    drawn = {text.get_position(): text.get_text().split("\n") for text in ax.texts}
    assert {place: cell for place, cell in drawn.items() if cell != [""]} == expected
    shades = ax.collections[0].get_array()
    for column in range(4):
        for row in range(3):
            assert shades[row][column] == len(expected.get((column + 0.5, row + 0.5), []))
    assert written_on(ax.xaxis) == CONCERNS
    assert written_on(ax.yaxis) == DEGREES
    assert ax.yaxis_inverted(), "the gravest degree stands on top"
    assert title(ax) == "Each of the four concerns holds one fundamental gap"
    grave = Counter(
        ARTICLES[gap["article"]]["concern_id"]
        for gap in GAPS
        if gap["severity_id"] == "fundamental"
    )
    assert grave == dict.fromkeys(CONCERNS, 1)
    told = [
        f"article {g['article']} {g['severity_id']} ({ARTICLES[g['article']]['concern_id']})"
        for g in GAPS
    ]
    assert figure_of["matrix"].words == f"Table of severity by concern. Gaps: {'; '.join(told)}."


def test_chain_draws_what_hangs_together_and_what_is_broken(figure_of):
    (ax,) = figure_of["chain"].axes
    answer = {r["finding_id"]: r["recommendation_id"] for r in FIRST}
    at = defaultdict(dict)
    for text in ax.texts:
        x, y = text.get_position()
        at[y][x] = text.get_text()
    lines = {
        start[1]: (start[0], end[0], to_hex(colour))
        for (start, end), colour in zip(
            ax.collections[0].get_segments(), ax.collections[0].get_colors(), strict=True
        )
    }
    assert len(at) == len(lines) == len(FINDINGS) + len(LOOSE)
    for row, finding in enumerate(FINDINGS.values()):
        number = finding["finding_id"]
        missing = finding in UNANSWERED
        last = "recommendation missing" if missing else answer.get(number, "none needed")
        assert at[row] == {0: finding["article"], 1: finding["provision_id"], 2: number, 3: last}
        reach = 3 if number in answer else 2
        assert lines[row] == (0, reach, ORANGE if missing else BLUE)
    for row, loose in enumerate(LOOSE, start=len(FINDINGS)):
        assert at[row] == {2: "finding missing", 3: loose["recommendation_id"]}
        assert lines[row][2] == ORANGE
    assert title(ax) == (
        f"{len(UNANSWERED)} gaps lead nowhere, and {len(LOOSE)} recommendation hangs in the air"
    )
    status = {number: "whole" if number in answer else "none needed" for number in FINDINGS}
    status |= {finding["finding_id"]: "recommendation missing" for finding in UNANSWERED}
    status |= {loose["recommendation_id"]: "finding missing" for loose in LOOSE}
    told = "; ".join(f"{number} {what}" for number, what in status.items())
    assert figure_of["chain"].words == (
        f"Chains from article to recommendation, one a line: {told}."
    )


def test_the_lesson_quotes_the_tables():
    text = text_of(LESSON)
    in_2009 = [part for part in PARTS if part["point_id"]]
    assert len(PARTS) == 6 and "works with six parts" in text
    assert len(in_2009) == 4 and "Four of the six parts have a counterpart" in text
    assert [f["finding_id"] for f in UNANSWERED] == ["F05", "F07", "F09"]
    assert "F05, F07 and F09 are gaps that lead nowhere" in text
    assert [r["recommendation_id"] for r in LOOSE] == ["R07"] and "R07 has no finding" in text
    compatible = [f["finding_id"] for f in FINDINGS.values() if f not in GAPS]
    assert compatible == ["F02"] and "F02 is *compatible*" in text
    assert len(compatible) + len(UNANSWERED) == 4 and "Four findings have no" in text
    assert KAZAKHSTAN["ICCPR"]["in_force_latest"] == "2006-04-24" and "24 April 2006" in text
    assert TREATIES["ICCPR"]["in_force_since"] == "1997-06-12" and "12 June 1997" in text
    assert "ICRMW 21 was only signed" in text
    assert TREATIES["ICRMW"]["act"] == "signature only"
    assert ARTICLES["2"]["text"].count("wife") == 1 and "“spouse” for “wife”" in text
    assert "ten days" in ARTICLES["4"]["text"] and "seven days" in ARTICLES["14"]["text"]
    assert (
        Counter(f["article"] for f in GAPS)["11"] == 2 and "Article 11 stands there twice" in text
    )


def test_nothing_of_the_real_opinion_is_claimed_beyond_its_opening_pages():
    points = {r["point_id"]: r for r in rows("opinion_points")}
    for part in PARTS:
        if part["point_id"]:
            assert points[part["point_id"]]["seen"] in ("text", "heading only")
    found = r"ODIHR(?:'s opinion)? (?:found|finds|recommend|criticis|held|concluded)\w*"
    for path in (LESSON, SOLUTION):
        sentences = [m[0] for m in re.finditer(rf"[^.?]*{found}[^.?]*[.?]", text_of(path))]
        assert all("May you write" in s or "what ODIHR really" in s for s in sentences), sentences


# ---- the vocabularies and Sundria -------------------------------------------------------------


def test_three_degrees_and_a_question_for_each():
    assert DEGREES == ["fundamental", "serious", "minor"]
    order = [RANK[r["severity_id"]] for r in rows("severity_criteria")]
    assert order == sorted(order) and set(order) == {1, 2, 3}


def test_vocabulary_of_defects_covers_what_the_capstone_needs():
    found = {r["defect_id"] for r in rows("defect_kinds")}
    assert found == {
        "vague wording", "unfettered discretion", "aim not permitted", "disproportionate",
        "discrimination", "missing safeguard", "missing remedy", "contradicts a binding duty",
        "missing rule", "definition", "delegation", "transitional rule",
    }  # fmt: skip


@pytest.mark.parametrize("table", ["sample_findings", "sample_gaps"])
def test_degree_follows_from_its_question_and_neighbours_are_neighbours(table):
    degree_of = {r["criterion_id"]: r["severity_id"] for r in rows("severity_criteria")}
    for row in rows(table):
        if row.get("finding") == "compatible":
            assert not (row["severity_id"] or row["criterion_id"] or row["defect_id"])
            continue
        assert row["severity_id"] == degree_of[row["criterion_id"]], row
        if row["also_defensible"]:
            assert abs(RANK[row["severity_id"]] - RANK[row["also_defensible"]]) == 1, row


def test_every_finding_rests_on_a_treaty_in_force_that_speaks_to_the_concern():
    bears_on = {(r["provision_id"], r["concern_id"]) for r in rows("provision_concerns")}
    general = {"ICCPR 26", "ICCPR 12(2)"}  # equality and leaving speak to any subject
    for finding in FINDINGS.values():
        treaty = TREATIES[PROVISIONS[finding["provision_id"]]["instrument_id"]]
        assert treaty["in_force_since"] and treaty["in_force_since"] <= THE_DAY, finding
        concern = ARTICLES[finding["article"]]["concern_id"]
        known = (finding["provision_id"], concern) in bears_on
        assert known or finding["provision_id"] in general, finding


def test_sundria_joined_no_treaty_before_there_was_one():
    in_force = {r["instrument_id"]: r["entered_into_force"] for r in rows("instruments")}
    for treaty in TREATIES.values():
        joined = treaty["act"] in ("accession", "ratification")
        assert joined == bool(treaty["in_force_since"])
        if joined:
            assert in_force[treaty["instrument_id"]] < treaty["in_force_since"] <= THE_DAY


def test_three_articles_are_left_for_the_sheet_and_stand_there_word_for_word():
    left = set(ARTICLES) - {f["article"] for f in FINDINGS.values()}
    assert left == {"6", "10", "13"}
    task = cell_of(SOLUTION, "task-9-4").source
    for article in left:
        assert f"**Article {article}.** {ARTICLES[article]['text']}" in task
    quoted = cell_of(SOLUTION, "task-9-7").source
    assert f"> {ARTICLES['12']['text']}" in quoted


@pytest.mark.parametrize(
    ("task", "table", "key", "text"),
    [
        ("task-9-2", "sample_sentences", "sentence_id", "sentence"),
        ("task-9-3", "weak_recommendations", "weak_id", "text"),
        ("task-9-5", "sample_gaps", "gap_id", "gap"),
    ],
)
def test_the_sheet_gives_the_sentences_of_the_tables(task, table, key, text):
    source = cell_of(SOLUTION, task).source
    for row in rows(table):
        shown = f"- ({row[key]}) {row[text]}" in source
        assert shown == (row.get("used_in") != "lesson"), row


@pytest.mark.parametrize("table", ["weak_recommendations", "sample_sentences"])
def test_every_fault_is_shown_once_in_the_lesson_and_is_repaired(table):
    column = {"weak_recommendations": "missing", "sample_sentences": "fault"}[table]
    sound = ("nothing", "within the mandate")
    shown = [r[column] for r in rows(table) if r["used_in"] == "lesson"]
    assert len(set(shown)) == len(shown)
    assert {r[column] for r in rows(table)} - set(shown) <= {"nothing"}
    for row in rows(table):
        assert bool(row["repaired"]) == (row[column] not in sound), row


def test_repairs_have_all_four_elements():
    for row in rows("weak_recommendations"):
        good = row["repaired"] or row["text"]
        assert re.match(r"The (working group|Ministry of Labour) should \w+", good)
        assert re.search(r"article \d", good) and re.search(r"because .+\([A-Z]+ \d", good)


def test_all_of_sundria_says_that_it_is_invented():
    described = json.loads((COURSE / "data" / "datapackage.json").read_text(encoding="utf-8"))
    for resource in described["resources"]:
        if resource["name"].startswith("sample_") or resource["name"] == "weak_recommendations":
            assert resource["description"].startswith("One row is one INVENTED ")
    assert "Karvelia" not in text_of(LESSON) + text_of(SOLUTION)


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []
