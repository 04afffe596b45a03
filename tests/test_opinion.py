"""The printed opinion of lesson 10, line by line: nothing that a learner found is lost in it."""

import pytest
from bs4 import BeautifulSoup
from checks import find_exercise
from checks.capstone.opinion import as_html
from course import plain, rows

LAW = {row["place"]: row for row in rows("karvelia_draft")}
SAYS = {row["provision_id"]: row["summary"] for row in rows("provisions")}
TITLES = {row["instrument_id"]: row["title"] for row in rows("instruments")}
DELETE, ADD, MEND, LIMIT = (
    "Parliament: delete article 31(1), because nobody is heard.",
    "Parliament: add a remedy to article 7(2), because there is none.",
    "Ministry of the Interior: mend article 17(1), because of its words.",
    "Parliament: limit article 14(1), because leaving is the rule.",
)
#: Not in the order of the law, of its concerns or of severity; with standards of every standing.
FINDINGS = [
    ("31(1)", "removal", "ICRMW 22(1); ICCPR 13", "missing remedy", "serious", DELETE),
    ("7(2)", "movement", "HRC GC27 11; ICCPR 12(1)", "missing rule", "serious", ADD),
    ("17(1)", "exit", "ICCPR 12(4)", "vague wording", "minor", MEND),
    (
        "14(1)", "exit", "OSCE Copenhagen 1990 9.5; ILO C97 6", "disproportionate", "fundamental",
        LIMIT,
    ),
]  # fmt: skip
SUMMARY = {
    "prepared by": "Three students",
    "request": "Parliament of Karvelia: does the draft accord with its treaties?",
    "most serious": "Article 14(1) is the gravest.",
    "recommendation": "Parliament should delete article 14(1).",
    "limits": "Practice was not seen.",
    "who asked": "Parliament of Karvelia",
    "gravest": "14(1)",
    "who acts": "Parliament",
    "not seen": "Practice was not seen",
}
#: How each provision cited stands for Karvelia on the day, in the order of their table.
STANDS = {
    "ICCPR 12(1)": "in force",
    "ICCPR 12(4)": "in force",
    "ICCPR 13": "in force",
    "ICRMW 22(1)": "signed on 2006-09-12 and not ratified",
    "ILO C97 6": "enters into force for Karvelia only on 2010-03-02",
    "HRC GC27 11": "soft law",
    "OSCE Copenhagen 1990 9.5": "political commitment",
}


@pytest.fixture(scope="module")
def page() -> BeautifulSoup:
    read = find_exercise("10.7").form.read({"findings": FINDINGS, "summary": SUMMARY})
    return BeautifulSoup(as_html(read["findings"], read["summary"]), "html.parser")


def cells(line) -> list[str]:
    return [plain(cell.text) for cell in line.select("th, td")]


def test_parts_and_findings_stand_in_the_order_of_an_opinion(page):
    articles = [
        f"Article {place}. {LAW[place]['heading']}" for place in ("7(2)", "14(1)", "17(1)", "31(1)")
    ]
    assert [(tag.name, plain(tag.text)) for tag in page.select("h1, h2, h3")] == [
        ("h1", "Opinion on the Draft Law on Migration of the Republic of Karvelia"),
        ("h2", "1. Mandate and scope"),
        ("h2", "2. Executive summary"),
        ("h2", "3. Standards applied"),
        ("h2", "4. Movement inside the country"),
        ("h3", articles[0]),
        ("h2", "5. Leaving for good"),
        ("h3", articles[1]),
        ("h3", articles[2]),
        ("h2", "6. Entry, residence, arrest, deportation"),
        ("h3", articles[3]),
        ("h2", "7. Recommendations"),
    ]


def test_every_table_has_all_its_columns_and_all_its_lines(page):
    tables = [[cells(line) for line in table.select("tr")] for table in page.select("table")]
    counted, standards, advice = tables
    assert counted == [
        ["Severity", "Findings"], ["fundamental", "1"], ["serious", "2"], ["minor", "1"],
    ]  # fmt: skip
    assert standards == [
        ["Provision", "What it says", "For Karvelia on 29 October 2009"],
        *([code, plain(SAYS[code]), how] for code, how in STANDS.items()),
    ]
    assert advice == [
        ["Article", "Severity", "Standards", "Recommendation"],
        ["14(1)", "fundamental", "OSCE Copenhagen 1990 9.5, ILO C97 6", LIMIT],
        ["7(2)", "serious", "HRC GC27 11, ICCPR 12(1)", ADD],
        ["31(1)", "serious", "ICRMW 22(1), ICCPR 13", DELETE],
        ["17(1)", "minor", "ICCPR 12(4)", MEND],
    ]


def test_each_finding_has_its_text_rule_test_conclusion_and_recommendation(page):
    definition = {row["defect_id"]: row["definition"] for row in rows("defect_kinds")}
    found = {}
    for heading in page.select("h3"):
        place = heading.text.split(". ")[0].removeprefix("Article ")
        found[place] = [
            (part.name, plain(part.text)) for part in heading.find_next_siblings(limit=6)
        ]
    assert found == {
        place: [
            ("p", "The measure."),
            ("blockquote", plain(LAW[place]["text"])),
            ("p", "The rule. " + " ".join(
                f"{code} ({STANDS[code]}): {plain(SAYS[code])}" for code in standards.split("; ")
            )),
            ("p", f"The test. The paragraph shows this kind of defect: {kind}. {definition[kind]}"),
            ("p", f"Conclusion. Severity: {severity}. Kind of defect: {kind}. "
                  f"Standards: {', '.join(standards.split('; '))}."),
            ("p", f"Recommendation. {recommendation}"),
        ]
        for place, _, standards, kind, severity, recommendation in FINDINGS
    }  # fmt: skip


def test_each_part_of_the_summary_and_each_instrument_stands_at_its_place(page):
    def under(number: int) -> list[str]:
        (heading,) = (tag for tag in page.select("h2") if tag.text.startswith(f"{number}. "))
        after = heading.find_next_siblings()
        end = next(n for n, tag in enumerate(after) if tag.name == "h2")
        return [plain(tag.text) for tag in after[:end] if tag.name == "p"]

    title, before, note = page.main.find_all(recursive=False)[:3]
    assert plain(before.text) == "Prepared by Three students. Law as of 29 October 2009."
    assert note["class"] == ["note"] and "are invented" in note.text
    assert page.title.text == title.text
    request, limits, method = under(1)
    assert [request, limits] == [SUMMARY["request"], SUMMARY["limits"]]
    assert method.startswith("Method. ") and "29 October 2009" in method
    assert under(2) == [SUMMARY["most serious"], SUMMARY["recommendation"]]
    cited = ("ICCPR", "ICRMW", "ILO C97", "HRC GC27", "OSCE Copenhagen 1990")
    assert under(3) == ["; ".join(f"{code}: {plain(TITLES[code])}" for code in cited) + "."]
