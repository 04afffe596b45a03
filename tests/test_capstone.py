"""The capstone: the invented law and its key hold together, and findings are weighed fairly."""

import itertools
import re
import shutil
import subprocess
import sys
from datetime import date, timedelta
from html import unescape
from html.parser import HTMLParser

import pytest
from answers_10 import (
    BASIS,
    CONCERN,
    EVERYTHING,
    FOLLOWED,
    KEY,
    NOT_FOLLOWED,
    OPINION,
    SUMMARY,
    TRAPS,
    defects,
    draft_of,
    row,
)
from checks import find_exercise, reply_to
from checks.capstone.advice import can_be_followed, says_what_to_change
from checks.capstone.findings import FindingRows, shown
from checks.capstone.key import severities, stands, weigh
from checks.capstone.opinion import as_html, upheld, write_opinion
from checks.capstone.review import review, show_law, show_words, where_next
from checks.feedback import Level
from checks.tables import DAY
from checks.values import WrongForm
from course import COURSE, cell_of, rows

LAW = rows("karvelia_draft")
RECORD = {r["instrument_id"]: r for r in rows("karvelia_record")}
INSTRUMENTS = {r["instrument_id"]: r for r in rows("instruments")}
PROVISIONS = {r["provision_id"]: r for r in rows("provisions")}
KINDS = rows("karvelia_key_kinds")
SEVERITIES = {r["severity_id"] for r in rows("severities")}


def read(*findings):
    return FindingRows().read(list(findings))


# ---- the invented law and its key -------------------------------------------------------------


def test_each_draft_is_numbered_without_gaps():
    for draft in "ABC":
        law = [r for r in LAW if r["draft"] == draft]
        numbers = list(dict.fromkeys(int(r["article"]) for r in law))
        assert numbers == list(range(1, len(numbers) + 1))
        for number in numbers:
            paragraphs = [int(r["paragraph"]) for r in law if r["article"] == str(number)]
            assert paragraphs == list(range(1, len(paragraphs) + 1))
        prefix = "" if draft == "A" else f"{draft} "
        assert all(r["place"] == f"{prefix}{r['article']}({r['paragraph']})" for r in law)


def test_the_capstone_is_as_large_as_the_course_says():
    law = [r for r in LAW if r["draft"] == "A"]
    decoys = [p for p, r in KEY.items() if r["outcome"] == "decoy" and draft_of(p) == "A"]
    assert len({r["article"] for r in law}) == 36
    assert (len(defects()), len(decoys)) == (27, 15)
    assert {KEY[place]["severity"] for place in defects()} == {"fundamental", "serious", "minor"}
    for draft, least in (("A", 5), ("B", 2), ("C", 2)):
        for concern in ("general", "movement", "exit", "workers", "removal"):
            assert len(defects(draft, concern)) >= least


def test_every_defect_has_standards_kinds_and_a_recommendation_that_a_reader_can_use():
    kinds = {r["place"] for r in KINDS}
    assert kinds == {place for place, r in KEY.items() if r["outcome"] == "defect"}
    for place, key in KEY.items():
        assert BASIS[place]
        if key["outcome"] == "defect":
            text = key["recommendation"]
            assert re.match(r"(Parliament|Ministry of \w+( Affairs)?): ", text), place
            assert re.search(rf"article {place.split(' ')[-1].split('(')[0]}\b", text), place
            assert re.search(r"\b(delete|replace|add|write|let|lay down)\b", text), place
            assert ", because " in text and key["severity"] and key["question"].endswith("?")
            assert severities(place) <= SEVERITIES and key["severity"] != key["also_defensible"]
        else:
            assert not (key["recommendation"] or severities(place) or key["question"])


def test_findings_rest_only_on_what_bound_karvelia_or_on_its_commitments():
    for place, codes in BASIS.items():
        if KEY[place]["outcome"] == "defect":
            assert all(stands(c) in ("in force", "political commitment") for c in codes), place
            assert any(stands(code) == "in force" for code in codes), place


def test_karvelias_days_of_entry_into_force_follow_from_each_treatys_interval():
    for code, record in RECORD.items():
        if not record["consented"]:
            assert record["signed"] and not record["in_force"]
            continue
        consented = date.fromisoformat(record["consented"])
        count, unit = int(INSTRUMENTS[code]["interval_count"]), INSTRUMENTS[code]["interval_unit"]
        if unit == "months":
            months = consented.month - 1 + count
            after = consented.replace(year=consented.year + months // 12, month=months % 12 + 1)
        else:
            after = consented + timedelta(days=count)
        assert record["in_force"] == after.isoformat(), code
        assert record["consented"] <= DAY
        adopted = INSTRUMENTS[code]["adopted"]
        assert adopted < min(filter(None, (record["signed"], record["consented"])))


# What a lawyer would cite first, written down apart from the key.
FIRST = {
    "2(2)": "ICCPR 12(3)", "3(2)": "OSCE Helsinki 1975 Principle X", "5(2)": "ICCPR 12(3)",
    "35(1)": "ICCPR 13", "36(1)": "ICCPR 12(3)", "7(2)": "ICCPR 12(3)", "7(3)": "ICCPR 26",
    "8(1)": "ICCPR 12(3)", "10(1)": "Refugee Convention 26", "11(2)": "ICCPR 12(3)",
    "13(1)": "ICCPR 12(2)", "13(2)": "ICCPR 12(3)", "14(1)": "OSCE Copenhagen 1990 9.5",
    "14(2)": "ICCPR 2(3)", "17(1)": "ICCPR 12(4)", "19(1)": "ICESCR 6", "20(1)": "ILO C29 2",
    "21(2)": "ICESCR 7", "22(1)": "ILO C87 2", "23(1)": "ICCPR 14(1)",
    "26(3)": "Refugee Convention 33", "28(2)": "CRC 7", "30(1)": "ICCPR 9(4)",
    "30(3)": "CRC 37(b)", "31(1)": "ICCPR 13", "31(2)": "ICCPR 2(3)", "32(1)": "CAT 3",
    "B 2(1)": "ICCPR 12(3)", "B 3(1)": "ICCPR 2(3)", "B 4(2)": "CEDAW 15(4)",
    "B 5(1)": "ICCPR 12(3)", "B 6(1)": "ICCPR 12(2)", "B 7(1)": "ICCPR 12(3)",
    "B 8(2)": "ICESCR 8", "B 9(1)": "ILO C29 2", "B 10(1)": "ICCPR 9(2)",
    "B 11(1)": "Refugee Convention 33", "C 2(1)": "ICCPR 12(3)", "C 3(1)": "ICCPR 9(1)",
    "C 4(2)": "ICERD 5(d)(i)", "C 5(1)": "ICCPR 12(1)", "C 6(1)": "ICCPR 12(3)",
    "C 7(1)": "ICCPR 12(2)", "C 8(1)": "ILO C181 7", "C 9(1)": "ILO C138 2",
    "C 10(1)": "ICCPR 9(4)", "C 11(1)": "ICCPR 13",
}  # fmt: skip
# What no finding on these places can rest on.
NEVER = {"32(1)": "CAT 22", "21(2)": "ILO C100 2", "14(1)": "ICCPR 13", "22(1)": "ILO C29 2"}


def test_each_defect_accepts_its_first_standard():
    assert FIRST.keys() == {place for place, r in KEY.items() if r["outcome"] == "defect"}
    for place, code in FIRST.items():
        assert weigh(read(row(place, code))).upheld == [place], (place, code)
    for place, code in NEVER.items():
        assert weigh(read(row(place, code))).upheld == [], (place, code)


# Where the drafts let people be held, and what our key says of necessity there, written down apart
# from it: asked (a decoy), or asked by nobody (a defect).
NECESSITY = {
    "30(1)": ("defect", "nobody who looks again whether it is still needed"),
    "30(2)": ("decoy", "whether something milder would do"),
    "30(3)": ("defect", "nobody asks whether it is needed for the child"),
    "B 10(2)": ("decoy", "asks at least every month whether it is still needed"),
    "C 10(1)": ("defect", "nobody asks whether that is needed for this person"),
}
READING = "HRC Views 560/1993"


@pytest.mark.parametrize("place", NECESSITY)
def test_whether_detention_is_necessary_is_asked_of_each_draft(place):
    outcome, words = NECESSITY[place]
    assert KEY[place]["outcome"] == outcome and words in KEY[place]["reason"]
    if outcome == "decoy":
        assert {"ICCPR 9(1)", READING} <= set(BASIS[place])
        (remark,) = weigh(read(row(place, "ICCPR 9(1)"))).remarks
        assert remark.kind == "decoy" and words in remark.text and READING in remark.text
        return
    assert weigh(read(row(place, f"ICCPR 9(1); {READING}"))).upheld == [place]
    (remark,) = weigh(read(row(place, READING))).remarks  # it reads the treaty that binds
    assert (remark.kind, READING in remark.text) == ("soft-alone", True)


def test_who_may_be_held_without_need_is_asked_in_words_and_in_the_model_recommendation():
    for place in ("30(1)", "C 10(1)"):
        assert "needed" in KEY[place]["question"]
        assert re.search(r"\bneed(ed)?\b", KEY[place]["recommendation"])
    assert "only as a last resort" in KEY["30(3)"]["recommendation"]
    assert "disproportionate" in {r["kind"] for r in KINDS if r["place"] == "C 10(1)"}


# ---- weighing ---------------------------------------------------------------------------------


@pytest.mark.parametrize("draft", "ABC")
def test_the_full_key_scores_all_and_an_empty_table_nothing(draft):
    full = weigh(read(*(row(place) for place in defects(draft))))
    assert (full.recall, full.precision, full.remarks, full.open) == (1, 1, [], [])
    nothing = weigh(read((1, 2)))
    assert (nothing.recall, nothing.precision, nothing.is_enough()) == (0, 0, False)


def test_who_flags_everything_is_held_up_by_precision():
    law = [r["place"] for r in LAW if r["draft"] == "A"]
    standards = {place: "; ".join(BASIS.get(place, ["ICCPR 26"])[:3]) for place in law}
    result = weigh(read(*(row(place, standards[place]) for place in law)))
    assert result.recall == 1 and result.precision == len(defects()) / len(law) < 0.4
    assert not result.is_enough()


def test_each_near_miss_gets_a_remark_of_its_own():
    for concern, (decoy, barred, soft, other, beside, nothing) in TRAPS.items():
        findings = [row(decoy), row(*barred), row(*soft), row(*other), row(nothing, "ICCPR 26")]
        result = weigh(read(*findings))
        result.remarks += weigh(read(row(beside, "ICCPR 26"))).remarks
        said = {remark.place: remark for remark in result.remarks}
        places = (decoy, barred[0], soft[0], other[0], beside, nothing)
        kinds = ("decoy", "not-binding", "soft-alone", "other-standard", "other-paragraph")
        assert [said[p].kind for p in places] == [*kinds, "no-defect"], concern
        assert KEY[decoy]["reason"] in said[decoy].text
        assert barred[1] in said[barred[0]].text and "Karvelia" in said[barred[0]].text
        hidden = {c for p in places if p in BASIS and p != decoy for c in BASIS[p]}
        shown = " ".join(remark.text for remark in result.remarks if remark.place != decoy)
        assert not [code for code in hidden - {"ICCPR 26"} if code in shown]


def test_soft_law_is_called_alone_only_where_it_stands_alone():
    beside = {"UDHR 13(2)": "soft-alone", "OSCE Athens 2009 decision": "other-standard"}
    for _, barred, (place, soft), (_, other), _, _ in TRAPS.values():
        beside |= {other: "other-standard", barred[1]: "not-binding"}
        for code, kind in beside.items():
            assert code not in BASIS[place]
            for both in (f"{soft}; {code}", f"{code}; {soft}"):
                (remark,) = weigh(read(row(place, both))).remarks
                assert remark.kind == kind, (place, both)
        (alone,) = weigh(read(row(place, soft))).remarks
        assert alone.kind == "soft-alone" and soft in alone.text


def test_a_treaty_that_did_not_bind_does_no_harm_beside_one_that_did():
    assert weigh(read(row("20(1)", "ICRMW 21; ICCPR 12(2)"))).upheld == ["20(1)"]


def test_what_stands_beside_a_standard_that_carries_is_named_by_its_fault():
    result = weigh(read(row("20(1)", "ICCPR 12(2); ICRMW 21")))
    assert "ICRMW 21 beside it did not bind Karvelia" in result.beside[0].text
    result = weigh(read(row("7(2)", f"{BASIS['7(2)'][0]}; CRC 28")))
    assert result.upheld == ["7(2)"] and "On CRC 28 we would not rest it" in result.beside[0].text
    assert weigh(read(row("7(2)", "; ".join(BASIS["7(2)"][:3])))).beside == []


def test_the_same_codes_on_every_row_do_not_pass():
    for codes in (
        "ICCPR 12(3); ICCPR 13; ICCPR 2(3); ICCPR 26",
        "ICCPR 9(1); ICCPR 26; CRC 3; CAT 3",
    ):
        for number, concern in CONCERN.items():
            same = [row(place, codes) for place in defects("A", concern)]
            assert reply_to(number, same).level is not Level.RIGHT, (number, codes)


@pytest.mark.parametrize("number", CONCERN)
def test_praise_is_for_those_of_whose_rows_each_one_holds(number):
    praise = next(
        r["says"]
        for r in rows("replies")
        if (r["exercise_id"], r["reply_id"]) == (number, "praise")
    )
    whole = [row(place) for place in defects("A", CONCERN[number])]
    assert praise in reply_to(number, whole).message
    decoy, barred, *_, nothing = TRAPS[number]
    stray = row(whole[0][0], f"{BASIS[whole[0][0]][0]}; {barred[1]}")
    for other in ([*whole, row(decoy)], [*whole, row(nothing, "ICCPR 26")], [stray, *whole[1:]]):
        reply = reply_to(number, other)
        assert reply.level is Level.RIGHT and praise not in reply.message
        assert "not all of them" in reply.message
        assert any(place in reply.message for place in (decoy, nothing, whole[0][0]))


def test_a_row_of_another_concern_is_named_and_not_passed_over():
    reply = reply_to("10.2", [row("8(1)"), row("30(1)")])
    assert "belong to another exercise: 8(1) (10.3), 30(1) (10.6)" in reply.message


def test_a_provision_that_comes_to_mind_is_told_why_it_does_not_carry():
    for near in rows("karvelia_key_near"):
        assert near["provision_id"] not in BASIS[near["place"]]
        (remark,) = weigh(read(row(near["place"], near["provision_id"]))).remarks
        assert remark.text == near["because"] and near["place"] in remark.text


def test_rows_of_another_kind_or_severity_are_named(capsys):
    place = defects()[0]
    given = list(row(place))
    given[3:5] = ["delegation", "minor"]
    review([tuple(given)])
    shown = capsys.readouterr().out
    if "delegation" not in {r["kind"] for r in KINDS if r["place"] == place}:
        assert f"another kind of defect at: {place}" in shown
    assert f"another severity at: {place}" in shown


def test_a_finding_that_is_refused_is_marked_in_print_or_left_out():
    given = read(*EVERYTHING, row("9(1)", "ICCPR 12(3)"))
    page = as_html(given, SUMMARY)
    assert page.count("Not upheld by the review") == 1 and KEY["9(1)"]["reason"] in unescape(page)
    assert "Not upheld" not in as_html(upheld(given), SUMMARY)
    assert len(upheld(given).findings) == len(EVERYTHING)


def test_the_sheet_says_what_becomes_of_a_refused_row_in_print(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    findings = [*EVERYTHING, row("9(1)", "ICCPR 12(3)")]
    for refused, marked in (("mark", True), ("leave out", False)):
        write_opinion({**OPINION, "findings": findings}, refused=refused)
        page = (tmp_path / "my_opinion.html").read_text(encoding="utf-8")
        assert ("Not upheld by the review" in page) == marked
        assert ("not upheld: 9(1)." in capsys.readouterr().out) == marked
        for path in (COURSE / "exercises").glob("10_*.ipynb"):
            assert f'refused="{refused}"' in cell_of(path, "in-print").source
            assert (
                cell_of(path, "show-opinion").source
                == 'write_opinion(opinion, refused="mark", replies=hearing["spoken"])'
            )


def test_order_and_spelling_do_not_matter():
    ways = ["ICCPR 12(3); CRC 7", "crc 7;iccpr 12 (3)", "CRC art. 7, ICCPR Article 12 (3)"]
    assert (
        len({frozenset(f.standards) for way in ways for f in read(row("8(1)", way)).findings}) == 1
    )
    assert read(row("20(1)", "C29 2")).findings[0].standards == ("ILO C29 2",)
    assert read(row("20(1)", "ILO C029 2")).findings[0].standards == ("ILO C29 2",)
    for way in ("ICCPR 24(2)", "CRC 7(1); ICCPR 24", "Refugee Convention 33(1)", "ICESCR 7(a)(i)"):
        whole = read(row("28(2)", way)).findings[0].standards
        assert all("(" not in code and code in PROVISIONS for code in whole)
    for way in ("8(1)", "8 (1)", "Art. 8, para. 1", "article 8(1)", "8.1"):
        assert read(row(way, "CRC 7")).findings[0].place == "8(1)"
    for findings in itertools.permutations(EVERYTHING[:3]):
        assert weigh(read(*findings)).upheld == [f[0] for f in EVERYTHING[:3]]


@pytest.mark.parametrize(
    ("junk", "words"),
    [
        (("99(1)", "exit", "ICCPR 12(2)", "definition", "minor", "x"), "no article 99"),
        (("8", "exit", "ICCPR 12(2)", "definition", "minor", "x"), "8(1), 8(2)"),
        (("8(7)", "exit", "ICCPR 12(2)", "definition", "minor", "x"), "no paragraph (7)"),
        (("8(1)", "visas", "ICCPR 12(2)", "definition", "minor", "x"), "no concern"),
        (("8(1)", "exit", "ICCPR 12", "definition", "minor", "x"), "ICCPR 12(1), ICCPR 12(2)"),
        (("8(1)", "exit", "CRC 37(c)", "definition", "minor", "x"), "CRC 37(b), CRC 37(d)"),
        (("8(1)", "exit", "ICCPR 12(1),(3)", "definition", "minor", "x"), "ICCPR 12(3)"),
        (("8(1)", "exit", "ICCPR 12(1) and 26", "definition", "minor", "x"), "between two codes"),
        (("8(1)", "exit", "ILO C190 1", "definition", "minor", "x"), "table of provisions"),
        (("8(1)", "exit", "ICCPR 12(2)", "awful", "minor", "x"), "kind of defect"),
        (("8(1)", "exit", "ICCPR 12(2)", "definition", "huge", "x"), "severity"),
        (("8(1)", "exit", "; ".join(list(PROVISIONS)[:5]), "definition", "minor", "x"), "5 stand"),
        (("8(1)", "exit"), "2 parts instead of 6"),
        (("8(1)", 7, "ICCPR 12(2)", "definition", "minor", "x"), "“concern” should be text"),
        ("8(1) is bad", "not a row"),
        ({"Article": "8(1)", 3: "x"}, "names should be text"),
    ],
)
def test_a_junk_row_is_named_and_the_others_are_kept(junk, words):
    result = FindingRows().read([row("14(1)"), junk, row("17(1)")])
    assert [finding.place for finding in result.findings] == ["14(1)", "17(1)"]
    (said,) = result.unreadable
    assert said.startswith("Row 2") and words in said


def test_rows_of_two_drafts_are_not_mixed():
    with pytest.raises(WrongForm, match=r"two drafts: 14\(1\), B 6\(1\)\. .*the letter"):
        read(row("14(1)"), row("B 6(1)"))


@pytest.fixture
def looked_at():
    """Show a draft to the learner, and forget it after the test."""
    before = [*shown]
    yield show_law
    shown[:] = before


@pytest.mark.parametrize("draft", "BC")
def test_a_place_without_its_letter_is_not_of_draft_a_for_whoever_works_on_another(
    draft, looked_at, capsys
):
    looked_at(draft, "II")
    capsys.readouterr()
    for written in ("4(1)", "Article 4 (1)", "4.1", "4"):
        result = read((written, *row("8(1)")[1:]), row(f"{draft} 5(1)"))
        assert [finding.place for finding in result.findings] == [f"{draft} 5(1)"]
        assert f"Write `{draft} 4(1)`" in result.unreadable[0]
    kept = read((f"{draft.lower()}4(1)", *row("8(1)")[1:]))
    assert [finding.place for finding in kept.findings] == [f"{draft} 4(1)"]
    named = read(("A 4(1)", *row("8(1)")[1:]), row("14(1)"))  # the others have no article 14
    assert [finding.place for finding in named.findings] == ["4(1)", "14(1)"]
    looked_at("A", "II")
    assert read(row("8(1)")).draft == "A"


TRAINER = """
import sys; sys.path.insert(0, "exercises")
from checks import reply_to
from checks.capstone.review import show_law
show_law(chapter="II")
row = ("4(2)", "movement", "CEDAW 15(4)", "discrimination", "serious", "Parliament: delete it.")
print(reply_to("10.3", [row]))
print(reply_to("10.3", [("A 8(1)", *row[1:2], "ICCPR 12(3)", *row[3:])]))
"""


def test_a_trainer_sets_the_draft_in_one_place(tmp_path):
    for part in ("data", "notebooks", "exercises/checks"):
        keep_out = shutil.ignore_patterns("*.ipynb", "__pycache__")
        shutil.copytree(COURSE / part, tmp_path / part, ignore=keep_out)
    (tmp_path / "data" / "karvelia_in_use.csv").write_text("draft\nB\n", encoding="utf-8")
    run = [sys.executable, "-c", TRAINER]
    said = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert "Notice of a new address" in said and "Registration of residence" not in said
    assert said.count("What you name, holds. So far: 1 of") == 2


def test_the_course_is_stored_with_draft_a_in_use():
    assert [r["draft"] for r in rows("karvelia_in_use")] == ["A"]


def test_where_to_read_on_names_a_chapter_and_a_question_but_no_place():
    result = weigh(read(row("14(1)")))
    lines = where_next(result)
    assert len(lines) == 3 and not any(re.search(r"\d+\(\d\)", line) for line in lines)
    assert where_next(weigh(read(*EVERYTHING))) == []


def test_a_neighbouring_severity_counts_as_defended(capsys):
    place = next(place for place in defects() if KEY[place]["also_defensible"])
    (other,) = SEVERITIES - severities(place)
    for severity in severities(place):
        review([(*row(place)[:4], severity, "x")])
        assert "severity: 1." in capsys.readouterr().out
    review([(*row(place)[:4], other, "x")])
    assert "severity: 0." in capsys.readouterr().out


@pytest.mark.parametrize("recommendation", [KEY[place]["recommendation"] for place in defects()])
def test_review_counts_recommendations_that_have_their_elements(recommendation, capsys):
    review([(*row("14(1)")[:5], recommendation)])
    assert "a reason: 1." in capsys.readouterr().out
    wish = "Parliament: reconsider article 14(1), because leaving is the rule."
    nowhere = re.sub(r"\d", "", recommendation)
    for cut in (recommendation.split(": ")[1], nowhere, "delete 8(1)", wish):
        review([(*row("14(1)")[:5], cut)])
        assert "a reason: 0." in capsys.readouterr().out


@pytest.mark.parametrize(
    "text",
    [
        "Parliament: bring article 8 into line with ICCPR 12(3)",
        "Ministry: reconsider article 31, so that no removal is ordered at that address",
        "Parliament: delete it, because ICCPR 12(3), OSCE Vienna 1989 21, ILO C29 2, HRC GC27 11, "
        "CERD GR30 33-35, Refugee Convention 33 and article 12 of the Covenant forbid it",
        "Parliament: add a hearing within 48 hours",
        "",
    ],
)
def test_a_wish_and_the_number_of_a_treaty_are_no_change_of_an_article(text):
    assert not says_what_to_change(text)


def test_each_element_of_a_recommendation_may_be_said_otherwise():
    assert all(can_be_followed(advice["text"]) for advice in FOLLOWED)
    assert not any(says_what_to_change(advice["text"]) for advice in NOT_FOLLOWED)


@pytest.mark.parametrize("text", ["Write in 7(1) “…”", "Article 8 should be deleted", "B 4: add …"])
def test_a_place_and_a_verb_are_enough_for_a_change(text):
    assert says_what_to_change(text)


def test_a_chapter_under_way_tells_kindly_how_many_recommendations_can_be_followed():
    named = [row("7(2)"), row("7(3)")]
    good = [
        (*r[:5], "Parliament: delete article 7, because a register is no permission.")
        for r in named
    ]
    vague = [good[0], (*good[1][:5], "Bring it into line with ICCPR 12(3).")]
    plain, told = reply_to("10.3", good), reply_to("10.3", vague)
    assert (told.level, told.mistake) == (plain.level, plain.mistake)
    counted = " Their recommendations, not graded: 1 of 2 name an article and a change."
    assert counted in told.message and told.message.replace(counted, "") == plain.message
    decoy = reply_to("10.3", [*vague, row("9(1)", "ICCPR 12(3)")])
    assert decoy.mistake == "decoy" and counted in decoy.message


def test_a_wish_costs_nothing_and_a_right_answer_keeps_its_words():
    chapter = [row(place) for place in defects("A", "exit")]
    wishes = [(*r[:5], "Something should be done.") for r in chapter]
    right, wished = reply_to("10.4", chapter), reply_to("10.4", wishes)
    assert right.message == wished.message and "`review`" in right.message


def test_the_key_accepts_what_a_lawyer_would_cite_first():
    for place, code in (
        ("3(2)", "VCLT 27"), ("3(2)", "ICCPR 2(2)"), ("31(2)", "CAT 3"), ("26(3)", "CRC 22"),
        ("32(1)", "Refugee Convention 33"), ("21(2)", "Refugee Convention 24"),
    ):  # fmt: skip
        assert weigh(read(row(place, code))).upheld == [place]


@pytest.mark.parametrize("odd", [None, ..., 7, "x", [], {}, [[]], object(), [None], float("nan")])
def test_review_answers_anything_with_a_sentence(odd, capsys):
    review(odd)
    assert len(capsys.readouterr().out.split()) > 4


def shown_by(call, monkeypatch) -> dict[str, str]:
    bundles = []
    monkeypatch.setattr(
        "checks.capstone.review.display", lambda bundle, **_: bundles.append(bundle)
    )
    call()
    return {kind: "\n".join(b[kind] for b in bundles) for kind in ("text/html", "text/plain")}


def test_words_about_findings_are_shown_as_paragraphs(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for call in (review, write_opinion):
        assert "<p" in shown_by(lambda call=call: call(...), monkeypatch)["text/html"]
    blank = shown_by(lambda: review([(..., "exit", ..., ..., ..., ...)]), monkeypatch)["text/html"]
    assert "<code>...</code>" in blank and "`" not in blank


def test_the_words_to_choose_from_are_shown_with_their_definitions(monkeypatch):
    shown = shown_by(show_words, monkeypatch)
    for word in (*rows("defect_kinds"), *rows("severities")):
        name = word.get("defect_id") or word.get("severity_id")
        assert f"{name}: {word['definition']}" in shown["text/plain"]
        assert f">{name}</td>" in shown["text/html"]
    assert "_id" not in shown["text/html"]


def test_the_law_can_be_shown_by_chapter(capsys):
    show_law("A", "II")
    shown = capsys.readouterr().out
    show_law("D")
    assert "no such chapter" in capsys.readouterr().out
    assert shown is not None


# ---- the opinion ------------------------------------------------------------------------------


class Structure(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)


def page_of(opinion) -> str:
    given = find_exercise("10.7").form.read(opinion)
    return as_html(given["findings"], given["summary"])


def test_the_opinion_holds_every_row_and_every_part_of_the_summary():
    page = Structure()
    page.feed(page_of(OPINION))
    text = " ".join(" ".join(page.words).split())
    assert all(part in text for part in SUMMARY.values())
    law = {r["place"]: r["text"] for r in LAW}
    for finding in EVERYTHING:
        assert law[finding[0]] in text and text.count(finding[5]) == 2
    assert "invented" in text and "Law as of 29 October 2009" in text
    cited = {code for finding in EVERYTHING for code in finding[2].split("; ")}
    for code in cited:
        instrument = INSTRUMENTS[PROVISIONS[code]["instrument_id"]]
        assert f"{instrument['instrument_id']}: {instrument['title']}" in text


def test_the_opinion_counts_its_findings_by_severity_and_says_how_each_standard_stands():
    page = unescape(page_of(OPINION))
    for degree in SEVERITIES:
        number = sum(finding[4] == degree for finding in EVERYTHING)
        assert f"<td>{degree}</td><td>{number}</td>" in page
    for code in {code for finding in EVERYTHING for code in finding[2].split("; ")}:
        assert f"<td>{code}</td><td>{PROVISIONS[code]['summary']}</td><td>{stands(code)}" in page


def test_the_opinion_prints_how_the_committee_read_the_treaty_as_soft_law_beside_it():
    finding = row("30(3)", f"ICCPR 9(1); {READING}")
    page = page_of({**OPINION, "findings": [*EVERYTHING, finding]})
    assert f"<td>{READING}</td><td>{PROVISIONS[READING]['summary']}</td><td>soft law</td>" in page
    assert f"Standards: ICCPR 9(1), {READING}." in page


def test_the_opinion_stands_alone_and_reads_well_without_eyes():
    source = page_of(OPINION)
    page = Structure()
    page.feed(source)
    assert not re.search(r"https?://|<script|<link|<img", source)
    assert page.tags[0][0] == "html" and page.tags[0][1]["lang"] == "en"
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1 and all(b - a <= 1 for a, b in itertools.pairwise(levels))
    assert all(attrs.get("scope") == "col" for tag, attrs in page.tags if tag == "th")
    assert "@media print" in source


def test_what_a_learner_writes_cannot_break_the_page():
    hostile = "Parliament of Karvelia <script>alert(1)</script> & “x”"
    page = page_of({**OPINION, "summary": {**SUMMARY, "request": hostile}})
    assert "<script>" not in page and "&lt;script&gt;" in page


def test_the_opinion_opens_only_when_enough_holds_and_spares_other_files(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    for early in (..., {**OPINION, "findings": EVERYTHING[:4]}, 7):
        write_opinion(early)
        assert "10.7" in capsys.readouterr().out and not list(tmp_path.iterdir())
    write_opinion(OPINION)
    mine = tmp_path / "my_opinion.html"
    first = mine.read_text(encoding="utf-8")
    write_opinion(OPINION)
    assert mine.read_text(encoding="utf-8") == first
    mine.write_text("My own notes", encoding="utf-8")
    write_opinion(OPINION)
    assert mine.read_text(encoding="utf-8") == "My own notes"
    assert "not touched" in capsys.readouterr().out
    write_opinion(OPINION, "../other.html")
    assert not (tmp_path.parent / "other.html").exists()
