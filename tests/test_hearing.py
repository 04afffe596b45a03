"""The hearing of lesson 10: fair objections, and replies that are weighed part by part."""

import itertools
import re

import pytest
from answers_10 import (
    BASIS,
    CONCEDED,
    EVERYTHING,
    FAILS,
    FIRST,
    KEY,
    MEETS,
    OPINION,
    PARTS,
    defects,
    draft_of,
    heard,
    row,
    says,
)
from bs4 import BeautifulSoup
from checks import reply_to
from checks.capstone.findings import FindingRows
from checks.capstone.hearing import QUESTIONS, ReplyRows, hear, left, put
from checks.capstone.key import stands
from checks.capstone.opinion import as_html, write_opinion
from checks.capstone.transcript import show_frames, show_hearing, show_kinds, show_objections
from checks.feedback import Level
from course import plain, rows

LAW = {r["place"]: r for r in rows("karvelia_draft")}
OBJECTIONS = {r["objection_id"]: r for r in rows("objections")}
KINDS = [r["kind_id"] for r in rows("objection_kinds")]
ANSWERS = [r["answer_id"] for r in rows("hearing_answers")]
PROVISIONS = {r["provision_id"] for r in rows("provisions")}
PAIRS = [
    (f"{place}-1", f"{place}-2") for place in KEY if f"{place}-2" in OBJECTIONS
]  # fmt: skip


def read(*replies):
    return ReplyRows().read(list(replies))


def one(*parts):
    return read(parts).replies[0]


@pytest.fixture
def shown(monkeypatch) -> list[str]:
    """Return a list that takes up the text of whatever is shown."""
    texts: list[str] = []
    for module in ("review", "transcript"):
        monkeypatch.setattr(
            f"checks.capstone.{module}.display", lambda one_, **_: texts.append(one_["text/plain"])
        )
    return texts


# ---- the objections --------------------------------------------------------------------------


def test_every_defect_and_every_decoy_has_its_objections():
    asked = {place: [o for o in OBJECTIONS if o.rpartition("-")[0] == place] for place in KEY}
    for place, key in KEY.items():
        grave = key["outcome"] == "defect" and key["severity"] != "minor"
        assert asked[place] == [f"{place}-1", f"{place}-2"][: 2 if grave else 1], place
        assert len({OBJECTIONS[o]["kind"] for o in asked[place]}) == len(asked[place])
    assert sum(map(len, asked.values())) == len(OBJECTIONS)
    assert [*OBJECTIONS] == sorted(
        OBJECTIONS, key=lambda o: ([*LAW].index(o.rpartition("-")[0]), o)
    )


@pytest.mark.parametrize("draft", ["A", "B", "C"])
def test_each_kind_is_met_in_the_first_round_and_no_letter_gives_it_away(draft):
    first = [o for o in OBJECTIONS if o.endswith("-1") and draft_of(o) == draft]
    first = [o for o in first if KEY[o.rpartition("-")[0]]["outcome"] == "defect"]
    kinds = [OBJECTIONS[o]["kind"] for o in first]
    assert set(kinds) == set(KINDS) and max(map(kinds.count, KINDS)) <= 0.4 * len(kinds)
    letters = [letter for o in first for letter in MEETS[o]["statement"]]
    assert max(map(letters.count, "abc")) <= 0.5 * len(letters) and set(letters) == set("abc")
    ends = [end for o in first for end in MEETS[o]["answer"]]
    assert {"maintained", "amended"} == set(ends)


@pytest.mark.parametrize("objection", OBJECTIONS)
def test_what_meets_an_objection_can_be_found_and_stands(objection):
    place = OBJECTIONS[objection]["place"]
    decoy = KEY[place]["outcome"] == "decoy"
    told = {part: [*MEETS[objection].get(part, []), *(v for v, _ in FAILS[objection].get(part, []))]
            for part in PARTS}  # fmt: skip
    assert sorted(told["statement"]) == ["a", "b", "c"]
    assert sorted(told["answer"]) == sorted(ANSWERS)
    assert MEETS[objection]["answer"] == ["withdrawn"] or not decoy
    assert "withdrawn" not in MEETS[objection]["answer"] or decoy
    law = [plain(r["text"]).casefold() for r in LAW.values() if r["draft"] == draft_of(place)]
    for words in told["words"]:
        assert any(plain(words).casefold() in text for text in law), words
    assert set(told["question"]) <= set(QUESTIONS) and set(told["authority"]) <= PROVISIONS
    for code in MEETS[objection]["authority"]:
        assert stands(code) in ("in force", "political commitment") or (
            decoy and stands(code) == "soft law"
        ), code
    if not decoy:
        assert len(MEETS[objection]["statement"]) <= 2
        assert FAILS[objection].keys() >= {"statement", "question", "authority", "answer"}
    said = [text for part in FAILS[objection].values() for _, text in part]
    assert all(said) and len(set(said)) == len(said)


def test_what_is_said_of_words_never_holds_the_words_that_are_asked_for():
    for objection, row_ in OBJECTIONS.items():
        said = [row_["look"], *(text for _, text in FAILS[objection].get("words", []))]
        for text, words in itertools.product(said, MEETS[objection]["words"]):
            assert plain(words).casefold() not in plain(text).casefold(), (objection, words)


# ---- replies ---------------------------------------------------------------------------------


@pytest.mark.parametrize("objection", OBJECTIONS)
def test_each_value_that_meets_is_taken_and_each_foreseen_one_gets_its_own_answer(objection):
    for part, values in MEETS[objection].items():
        for value in values:
            assert not left(one(*says(objection, **{part: value}))), (part, value)
    for part, values in FAILS[objection].items():
        for value, said in values:
            assert left(one(*says(objection, **{part: value}))) == {part: said}, (part, value)


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_a_right_reply_serves_for_one_objection_of_a_finding_only(first, second):
    for one_, other in ((first, second), (second, first)):
        every = itertools.product(*(MEETS[one_][part] for part in PARTS))
        for parts in every:
            assert left(one(other, *parts, "The same again.")), (one_, other)


def test_who_only_says_the_finding_again_meets_next_to_nothing():
    met = []
    for objection, row_ in OBJECTIONS.items():
        place = row_["place"]
        if KEY[place]["outcome"] == "decoy":
            continue
        words = " ".join(LAW[place]["text"].split()[:15])
        for question in ("restriction 1", "restriction 2", "equality 1", "procedure 1"):
            reply = one(objection, "a", words, question, BASIS[place][0], "maintained", "Again.")
            met += [objection] if not left(reply) else []
    assert len(set(met)) <= 0.1 * len(OBJECTIONS), met


def test_the_sentence_is_never_judged():
    for sentence in ("x", "The ministry is right.", "= 1 + 1", "<b>no</b>"):
        assert not left(one(*says("8(1)-1")[:6], sentence))


def test_objections_are_put_to_what_holds_and_to_what_complies():
    findings = FindingRows().read([row("8(1)"), row("9(1)"), row("6(1)", "CRC 7"), row("14(1)")])
    assert put(findings) == ["8(1)-1", "9(1)-1", "14(1)-1"]
    assert put(findings, 2) == ["8(1)-2", "14(1)-2"]
    hearing = hear(findings, read(says("8(1)-1"), says("9(1)-1", answer="maintained")))
    assert [r.objection for r in hearing.met] == ["8(1)-1"] and hearing.open == ["14(1)-1"]
    assert [r.objection for r in hearing.standing] == ["9(1)-1"] and not hearing.is_enough()


def test_a_second_reply_to_the_same_objection_may_mend_the_first_and_undoes_no_good_one():
    findings = FindingRows().read([row("8(1)")])
    bad, good = says("8(1)-1", answer="withdrawn"), says("8(1)-1")
    for replies in ((bad, good), (good, bad)):
        hearing = hear(findings, read(*replies))
        assert len(hearing.met) == 1 and not hearing.standing


def test_three_in_five_and_three_in_four_are_enough():
    wrong = [says(r[0], answer="withdrawn") for r in FIRST]
    for met, others, enough in ((17, 0, True), (16, 0, False), (21, 6, True), (17, 6, False)):
        replies = [*FIRST[:met], *wrong[met : met + others]]
        assert hear(FindingRows().read(EVERYTHING), read(*replies)).is_enough() is enough
    assert not hear(FindingRows().read(EVERYTHING), read(says("9(1)-1"))).is_enough()


def test_at_a_paragraph_that_complies_the_ministry_is_right_and_says_why():
    for place, key in KEY.items():
        if key["outcome"] == "decoy":
            said = left(one(*says(f"{place}-1", answer="maintained")))["answer"]
            assert len(said.split()) > 5 and said != key["reason"]
            assert not left(one(*says(f"{place}-1")))
    reply = reply_to("10.8", heard([says("9(1)-1", answer="amended")], CONCEDED))
    assert reply.mistake == "answer" and reply.level == Level.MISTAKE


@pytest.mark.parametrize("odd", [..., None, 7, "8(1)", [], [[]], {}, [("a",)], {"a": 1}, [...]])
def test_any_input_gets_a_sentence(odd, shown):
    show_objections(odd)
    show_hearing(odd, FIRST)
    show_hearing(EVERYTHING, odd)
    assert len(shown) == 3 and all(text.strip() for text in shown)
    assert str(reply_to("10.8", heard(odd))).strip()
    assert str(reply_to("10.8", {"findings": odd, "spoken": FIRST})).strip()


def test_what_is_shown_holds_the_words_of_the_draft_and_all_three_statements(shown):
    show_objections(EVERYTHING)
    text = "\n".join(shown)
    for place in defects():
        objection = OBJECTIONS[f"{place}-1"]
        for said in (LAW[place]["text"], *(objection[letter] for letter in "abc")):
            assert said in text
        assert objection["met"] not in text
    show_frames()
    show_kinds()
    text = "\n".join(shown)
    assert all(one_ in text for one_ in (*QUESTIONS, *KINDS, *ANSWERS))


# ---- the opinion -----------------------------------------------------------------------------


def page_of(replies, findings=EVERYTHING) -> BeautifulSoup:
    rows_ = FindingRows().read(findings)
    hearing = hear(rows_, ReplyRows().read(replies))
    return BeautifulSoup(as_html(rows_, OPINION["summary"], hearing), "html.parser")


def test_under_each_finding_stand_measure_rule_test_objection_reply_and_conclusion():
    page = page_of(FIRST)
    for heading in page.select("h3"):
        place = re.match(r"Article (\S+)\.", heading.text)[1]
        after = list(itertools.takewhile(lambda t: t.name not in ("h2", "h3"),
                                         heading.find_next_siblings()))  # fmt: skip
        names = [tag.strong.text.rstrip(".") for tag in after if tag.strong]
        assert names == [
            "The measure", "The rule", "The test", "The objection considered", "The reply",
            "Conclusion", "Recommendation",
        ]  # fmt: skip
        text, objection = plain(" ".join(tag.text for tag in after)), OBJECTIONS[f"{place}-1"]
        for said in (LAW[place]["text"], *(objection[letter] for letter in "abc"),
                     "This is what I would say.", MEETS[f"{place}-1"]["words"][0],
                     QUESTIONS[MEETS[f"{place}-1"]["question"][0]]):  # fmt: skip
            assert plain(said) in text


def test_a_reply_that_does_not_meet_is_printed_with_a_frame_or_left_out(tmp_path, monkeypatch):
    bad = says("8(1)-1", statement="a")
    page = page_of([*(reply for reply in FIRST if reply[0] != bad[0]), bad])
    (note,) = [n for n in page.select(".note") if "does not see the objection met" in n.text]
    assert "8(1)-1" in note.text
    monkeypatch.chdir(tmp_path)
    write_opinion(OPINION, refused="leave out", replies=[bad])
    text = (tmp_path / "my_opinion.html").read_text(encoding="utf-8")
    assert OBJECTIONS["8(1)-1"]["a"] not in text


def test_a_finding_withdrawn_in_the_hearing_stands_at_the_end_and_in_no_advice():
    page = page_of([*FIRST, says("9(1)-1")], CONCEDED)
    assert not any(heading.text.startswith("Article 9(1)") for heading in page.select("h3"))
    advice, withdrawn = page.select("table")[-2:]
    places = [[line.td.text for line in table.select("tbody tr")] for table in (advice, withdrawn)]
    assert "9(1)" not in places[0] and places[1] == ["9(1)"]
    assert "withdrawn 1" in plain(page.text)


def test_without_a_hearing_the_opinion_says_nothing_of_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for replies in (..., 7, []):
        write_opinion(OPINION, replies=replies)
        text = (tmp_path / "my_opinion.html").read_text(encoding="utf-8")
        assert "objection considered" not in text and "ministry was heard" not in text
