"""The workshop, played: its tables hold together, and its module never stops a room."""

import inspect
import math
import re
from collections import Counter
from html.parser import HTMLParser

import pandas as pd
import pytest
import workshop
from course import COURSE, code_cells, read, rows, text_of
from matplotlib import pyplot as plt
from workshop import (
    board,
    cards_paper,
    count_votes,
    decide,
    outcome_paper,
    play,
    read_votes,
    save_paper,
    show_paper,
)

LESSON = COURSE / "notebooks" / "11_the_workshop_played.ipynb"
DATA = COURSE / "data"
DELEGATIONS = [row["delegation_id"] for row in rows("workshop_delegations")]
CARDS = {row["line_id"]: row for row in rows("workshop_cards")}
MOTIONS = {row["motion_id"]: row for row in rows("workshop_motions")}
TRADES = {row["trade_id"]: row for row in rows("workshop_trades")}
STANCES = {(row["motion_id"], row["delegation_id"]): row for row in rows("workshop_stances")}
KEY = {row["place"]: row for row in rows("karvelia_key")}
LAW = {row["place"]: row["text"] for row in rows("karvelia_draft")}
BASIS = Counter((row["place"], row["provision_id"]) for row in rows("karvelia_key_standards"))
ASKED_FOR = rows("workshop_motion_provisions")


@pytest.fixture(autouse=True)
def closed_figures():
    yield
    plt.close("all")


@pytest.fixture
def motions():
    table = pd.read_csv(DATA / "workshop_motions.csv", index_col="motion_id")
    asked = pd.read_csv(DATA / "workshop_motion_provisions.csv").groupby("motion_id")
    table["standards"] = asked["provision_id"].agg("; ".join)
    table["complied"] = [KEY[place]["outcome"] == "decoy" for place in table["place"]]
    return table


@pytest.fixture
def law():
    return pd.read_csv(DATA / "karvelia_draft.csv", index_col="place")


@pytest.fixture
def game(motions):
    stances = pd.read_csv(DATA / "workshop_stances.csv")
    trades = pd.read_csv(DATA / "workshop_trades.csv", index_col="trade_id")
    return lambda plan, rule="majority": play(plan, motions, stances, trades, rule)


def settled_in_full(played) -> int:
    counted = played.counted
    return int(((counted["result"] == "adopted") & (counted["complies"] == "in full")).sum())


def line_of(motion: str) -> str:
    """Return the scripted voices of a motion as a line that a trainer could type."""
    marks = {"for": "+", "against": "-", "abstain": "0"}
    return f"{motion} " + " ".join(marks[STANCES[motion, d]["voice"]] for d in DELEGATIONS)


# ---- the tables --------------------------------------------------------------------------------


def test_agenda_fills_the_lesson_and_projects_headings_that_exist():
    agenda = rows("workshop_agenda")
    (lesson,) = (row for row in rows("lessons") if row["lesson_id"] == "11")
    assert sum(int(row["minutes"]) for row in agenda) == int(lesson["minutes_lesson"]) == 180
    assert sum(int(row["minutes_short"]) for row in agenda) == 120
    assert all(int(row["minutes_short"]) <= int(row["minutes"]) for row in agenda)
    assert [int(row["number"]) for row in agenda] == list(range(1, len(agenda) + 1))
    headings = re.findall(r"^## (.+)$", text_of(LESSON), re.MULTILINE)
    assert {row["section"] for row in agenda} <= set(headings)
    assert "120 in the short form" in text_of(LESSON)


def test_trainers_timing_is_the_agenda():
    (note,) = (cell.source for cell in read(LESSON).cells if cell.id == "trainer")
    timing = re.search(r"\*\*Timing:\*\* (.*)", note)[1]
    assert re.findall(r"(\d+) minutes", timing) == [r["minutes"] for r in rows("workshop_agenda")]


@pytest.mark.parametrize("people", ["8", "16", "30"])
def test_seats_add_up_and_tables_are_equal(people):
    room = [row for row in rows("workshop_rooms") if row["people"] == people]
    assert sum(int(row["seats"]) for row in room) == int(people)
    tables = {row["seat"]: row["seats"] for row in room if row["delegation_id"]}
    assert list(tables) == DELEGATIONS and len(set(tables.values())) == 1
    assert all(row["seat"] == row["delegation_id"] for row in room if row["delegation_id"])


def test_cards_have_equal_parts_and_equal_length():
    speaks = {row["delegation_id"]: row["speaks_for"] for row in rows("workshop_delegations")}
    words, parts = {}, {}
    for delegation in DELEGATIONS:
        own = [row for row in CARDS.values() if row["delegation_id"] == delegation]
        parts[delegation] = Counter(row["part"] for row in own)
        text = " ".join([speaks[delegation], *(row["text"] for row in own)])
        words[delegation] = len(text.split())
    mean = sum(words.values()) / 4
    assert all(abs(number - mean) <= 0.1 * mean for number in words.values()), words
    assert len({tuple(sorted(part.items())) for part in parts.values()}) == 1
    assert parts["government"]["awkward fact"] == 1 and parts["government"]["red line"] == 2


def test_every_fact_on_a_card_rests_on_something_that_says_so():
    for row in CARDS.values():
        if "fact" in row["part"]:
            assert row["provision_id"] or row["practice_id"], row["line_id"]
        if row["place"]:
            article = row["place"].partition("(")[0]
            named = {a.partition("(")[0] for a in re.findall(r"article (\d+)", row["text"])}
            assert not named or article in named, row["line_id"]
    record = {row["instrument_id"]: row for row in rows("karvelia_record")}
    assert record["ICCPR"]["in_force"] == "1998-06-10"
    assert "10 June 1998" in CARDS["international_experts-5"]["text"]
    assert "10 June 1998" in text_of(LESSON)
    assert record["ICRMW"]["signed"] and not record["ICRMW"]["consented"]
    # “complies”, “breaks no standard” and the court of article 15 are decoys of the key
    assert {KEY[place]["outcome"] for place in ("26(1)", "18(1)", "15(1)")} == {"decoy"}
    assert {KEY[place]["outcome"] for place in ("32(1)", "5(2)", "7(2)", "30(1)")} == {"defect"}
    (poland,) = (row for row in rows("practices") if row["practice_id"] == "P03")
    assert (poland["iso3"], poland["year_from"]) == ("POL", "2002")


def test_names_in_the_module_are_those_of_the_table():
    table = {row["delegation_id"]: row["name"] for row in rows("workshop_delegations")}
    assert table == workshop.DELEGATIONS
    assert list(workshop.RULES) == [row["rule_id"] for row in rows("workshop_rules")]


def test_motions_change_paragraphs_of_draft_a_and_cover_the_four_concerns():
    assert len(MOTIONS) == 16 and list(MOTIONS) == [f"M{n:02d}" for n in range(1, 17)]
    for motion in MOTIONS.values():
        assert motion["place"] in KEY and " " not in motion["place"], "a paragraph of draft A"
        assert bool(motion["after"]) == (motion["change"] == "replace")
        assert motion["after"] != LAW[motion["place"]]
    concerns = {KEY[motion["place"]]["concern_id"] for motion in MOTIONS.values()}
    assert concerns == {"general", "movement", "exit", "workers", "removal"}
    by = Counter(motion["proposed_by"] for motion in MOTIONS.values())
    assert set(by) == set(DELEGATIONS)


def test_motions_rest_on_provisions_that_the_key_knows_or_that_bind_karvelia():
    in_force = {r["instrument_id"] for r in rows("karvelia_record") if r["in_force"] <= "2009-10-29"
                and r["in_force"]}  # fmt: skip
    instrument = {row["provision_id"]: row["instrument_id"] for row in rows("provisions")}
    force = {row["instrument_id"]: row["force"] for row in rows("instruments")}
    assert {row["motion_id"] for row in ASKED_FOR} == set(MOTIONS)
    for row in ASKED_FOR:
        place = MOTIONS[row["motion_id"]]["place"]
        code = instrument[row["provision_id"]]
        assert code in in_force or force[code] == "political commitment" or place == "18(1)", row
        assert BASIS[place, row["provision_id"]] or row["provision_id"] == "ICCPR 2(2)", row


def test_every_topic_with_a_gap_has_a_text_that_mends_it():
    for topic in {motion["topic"] for motion in MOTIONS.values()}:
        rivals = [motion for motion in MOTIONS.values() if motion["topic"] == topic]
        assert "in full" in {motion["complies"] for motion in rivals}, topic
    assert {motion["complies"] for motion in MOTIONS.values()} == {"in full", "in part", "not"}
    worse = [m for m in MOTIONS.values() if KEY[m["place"]]["outcome"] == "decoy"]
    assert [motion["motion_id"] for motion in worse] == ["M11"]


def test_voices_rest_on_lines_of_the_delegations_own_card():
    assert set(STANCES) == {(motion, d) for motion in MOTIONS for d in DELEGATIONS}
    for (motion, delegation), row in STANCES.items():
        assert CARDS[row["line_id"]]["delegation_id"] == delegation
        own = MOTIONS[motion]["proposed_by"] == delegation
        assert own == row["because"].startswith("Its own motion")
        assert not own or row["voice"] == "for"


def test_trades_move_a_voice_and_never_one_that_rests_on_a_red_line():
    for trade in TRADES.values():
        stance = STANCES[trade["motion_id"], trade["moves"]]
        assert stance["voice"] not in ("for", trade["to"])
        assert CARDS[stance["line_id"]]["part"] != "red line", trade["trade_id"]
        assert trade["offered_by"] != trade["moves"]
        assert trade["needs"] != trade["motion_id"]
        assert MOTIONS[trade["motion_id"]]["complies"] == trade["complies"] or (
            trade["trade_id"] in ("T08", "T10")
        ), "the two trades whose price or gain is told in the lesson"
    assert TRADES["T08"]["complies"] == "in part" and MOTIONS["M14"]["complies"] == "in full"
    for delegation in DELEGATIONS:
        assert any(trade["offered_by"] == delegation for trade in TRADES.values())


def test_debrief_and_lesson_say_that_positions_are_invented():
    assert len(rows("workshop_debrief")) >= 8
    text = text_of(LESSON)
    assert "No position in this game is that of any real delegation, ministry" in text
    assert "not those of any real delegation" in workshop._INVENTED


# ---- counting ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("voices", "rule", "expected"),
    [
        ((2, 1, 1), "majority", "adopted"),
        ((1, 0, 2), "majority", "adopted"),
        ((2, 2, 0), "majority", "lost"),
        ((0, 0, 4), "majority", "lost"),
        ((2, 0, 0), "majority", "no quorum"),
        ((0, 0, 0), "majority", "no quorum"),
        ((3, 1, 0), "three of four", "adopted"),
        ((2, 0, 2), "three of four", "lost"),
        ((2, 0, 2), "consensus", "adopted"),
        ((3, 1, 0), "consensus", "lost"),
        ((1, 0, 3), "consensus", "lost"),
        ((2, 0, 0), "consensus", "no quorum"),
    ],
)
def test_each_rule_treats_ties_abstentions_and_quorum_as_the_table_says(voices, rule, expected):
    assert decide(*voices, rule) == expected


def test_the_count_shown_in_the_lesson_is_the_count_that_is_used():
    shown = re.search(r"```python\n(.*?)\n```", text_of(LESSON), re.DOTALL)[1]
    assert shown == inspect.getsource(decide).strip()


def test_voices_are_read_as_people_type_them(motions, capsys):
    votes = read_votes(
        "m2 +, -; 0 х  # late\nМ09 за против нет yes\nM12 – − + О\n\n# note", motions
    )
    assert votes.loc["M02"].tolist() == ["for", "against", "abstain", "absent"]
    assert votes.loc["M09"].tolist() == ["for", "against", "against", "for"]
    assert votes.loc["M12"].tolist() == ["against", "against", "for", "abstain"]
    assert capsys.readouterr().out == ""
    counted = count_votes(votes, motions)
    assert counted.loc["M02", ["for", "against", "abstain"]].tolist() == [1, 1, 1]
    assert counted.loc["M02", "result"] == "lost"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No vote is recorded yet"),
        (None, "lines of text"),
        (["M02 + + + +"], "lines of text"),
        ("M99 + + + +", "no motion M99"),
        ("M02 + + + + +", "more than four"),
        ("M02 + +", "2 of four voices"),
        ("M02 + + + maybe", "“maybe” is no voice; International experts counts as absent"),
        ("M02 + + + +\nM02 - - - -", "voted before"),
        ("\x00\n{}[]()\n💥 + +", "left out"),
    ],
)
def test_what_cannot_be_read_is_named_in_a_sentence(text, said, motions, law, capsys):
    votes = read_votes(text, motions)
    assert said in capsys.readouterr().out
    counted = count_votes(votes, motions)
    assert len(counted) == len(votes)
    assert board(counted) and outcome_paper(counted, motions, law)


def test_a_later_line_replaces_an_earlier_one(motions):
    votes = read_votes("M02 + + + +\nM02 - - - -", motions)
    assert len(votes) == 1 and set(votes.loc["M02"]) == {"against"}


def test_a_rival_falls_once_its_topic_is_settled_and_only_then(motions):
    first = count_votes(read_votes("M09 + + + -\nM08 + + + +", motions), motions)
    assert first["result"].tolist() == ["adopted", "falls"]
    after_loss = count_votes(read_votes("M09 - - + +\nM08 + + + +", motions), motions)
    assert after_loss["result"].tolist() == ["lost", "adopted"]


@pytest.mark.parametrize("rule", ["unanimity", None, 3, "", ["majority"]])
def test_an_unknown_rule_is_named_and_a_majority_decides(rule, motions, game, capsys):
    counted = count_votes(read_votes("M02 + + + -", motions), motions, rule)
    assert counted["result"].tolist() == ["adopted"]
    assert "There is no rule" in capsys.readouterr().out
    assert len(game(["M02"], rule).counted) == 1


@pytest.mark.parametrize("votes", [None, "M02", pd.DataFrame({"a": [1]}), math.nan])
def test_things_that_are_no_votes_are_counted_as_none(votes, motions, capsys):
    assert count_votes(votes, motions).empty
    assert "no votes" in capsys.readouterr().out


@pytest.mark.parametrize("trades", [None, "x", {"M02": 3}, {"Z": "y"}])
def test_trades_of_the_room_never_stop_the_count(trades, motions, law):
    counted = count_votes(read_votes("M02 + + + -", motions), motions, "majority", trades)
    assert outcome_paper(counted, motions, law)


@pytest.mark.parametrize(
    "own",
    [
        {"N01": {}},
        {"N01": {"topic": "services", "place": "7(9)", "title": None, "complies": "yes"}},
        {"N01": {"title": "a very long title that no cell of the board could hold <b>"}},
        {"M02": {"topic": "instructions", "place": "5(2)", "title": "again", "after": "<script>"}},
    ],
)
def test_motions_of_the_room_never_stop_the_game(own, motions, law, capsys):
    everything = pd.concat([motions, pd.DataFrame(own).T])
    code = next(iter(own))
    counted = count_votes(read_votes(f"{code} + + + +", everything), everything)
    figure, words = board(counted)
    assert counted["result"].tolist() == ["adopted"] and code in words
    assert max(len(text.get_text()) for text in figure.axes[0].texts) <= 21
    assert "<script>" not in outcome_paper(counted, everything, law)
    assert "complies should be" in capsys.readouterr().out


# ---- the game for one --------------------------------------------------------------------------


def test_the_plan_in_the_answer_settles_everything_in_full(game):
    plan = re.search(r"does it</summary>\n\n`([^`]+)`", text_of(LESSON))[1]
    topics = {m["topic"] for m in MOTIONS.values() if KEY[m["place"]]["outcome"] == "defect"}
    played = game(plan)
    assert settled_in_full(played) == len(topics) == 9
    assert "settles all nine topics in full" in text_of(LESSON)
    assert not played.story["what happens"].str.contains("Lost|Not yet|Falls|no more").any()
    assert not {"T04", "T05", "T06", "T08"} & set(plan.split())
    assert settled_in_full(game(plan.split(), "consensus")) == 1
    assert "carries one topic" in text_of(LESSON)


def test_plans_without_thought_settle_less(game):
    everything = [*TRADES, *MOTIONS]
    assert settled_in_full(game(list(MOTIONS))) == 5
    assert settled_in_full(game(everything)) == 7
    assert settled_in_full(game(list(MOTIONS)[::-1])) < 5


def test_the_same_plan_gives_the_same_game(game):
    plan = ["T03", "M04", "M12", "T07", "M16"]
    first, again = game(plan), game(plan)
    pd.testing.assert_frame_equal(first.story, again.story)
    pd.testing.assert_frame_equal(first.counted, again.counted)


def test_without_trades_the_game_is_the_count_of_the_scripted_voices(game, motions):
    typed = count_votes(read_votes("\n".join(map(line_of, MOTIONS)), motions), motions)
    pd.testing.assert_frame_equal(game(list(MOTIONS)).counted, typed, check_names=False)


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (["M01"], "T01 (once M02 is adopted), 3 to 1"),
        (["M12"], "T06, 3 to 1; or T07, 2 to 1"),
        (["M16"], "No single trade would have carried it"),
        (["M05", "M04"], "Falls without a vote: M05"),
        (["T01"], "Not yet: Parliament wants M02 adopted first"),
        (["M04", "T03"], "Too late: M04 has been voted"),
        (["T03", "T03"], "Struck already"),
        (["M04", "M04"], "Voted already"),
        (["T03", "T04", "T07"], "Civil society keeps no more than 2 promises"),
        (["M77"], "no such motion or trade"),
        ([None], "no such motion or trade"),
        ([3.5], "no such motion or trade"),
        ([["M02"]], "no such motion or trade"),
        ("m2, t1", "Parliament will vote for M01"),
    ],
)
def test_each_move_says_what_happened(plan, said, game):
    assert said in game(plan).story["what happens"].iloc[-1]


@pytest.mark.parametrize("plan", [[], "", None, 7, {}, pd.DataFrame()])
def test_an_empty_plan_is_a_game_without_moves(plan, game, capsys):
    played = game(plan)
    assert played.story.empty and played.counted.empty
    assert "Nothing is planned yet" in capsys.readouterr().out
    assert "No motion has been voted yet" in board(played.counted)[1]


def test_a_trade_can_cost_or_gain_compliance(game):
    assert game(["T08", "M14"]).counted.loc["M14", "complies"] == "in part"
    assert game(["M14"]).counted.loc["M14", "complies"] == "in full"
    assert game(["T10", "M09"]).counted.loc["M09", "complies"] == "in part"
    assert game(["T10", "M14"]).counted.loc["M14", "complies"] == "in full"


@pytest.mark.parametrize("trade", TRADES)
def test_a_trade_changes_one_voice_and_stands_in_the_outcome(trade, game, motions, law):
    row = TRADES[trade]
    before, after = game(["M02", row["motion_id"]]), game(["M02", trade, row["motion_id"]])
    if row["motion_id"] == "M03":  # its topic is settled by M02
        before, after = game(["M03"]), game(["T02", "M03"])
    old, new = (g.counted.loc[row["motion_id"], DELEGATIONS] for g in (before, after))
    assert new[old != new].to_dict() == {row["moves"]: row["to"]}
    assert row["offer"] in outcome_paper(after.counted, motions, law)


# ---- papers ------------------------------------------------------------------------------------


class Balanced(HTMLParser):
    """Raises an error where a tag is closed that was not open."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in ("br", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_outcome_tells_votes_dissent_trades_and_gaps(motions, law):
    votes = read_votes("M09 + + + -\nM08 + + + +\nM12 - - + +\nM15 - + + 0\nM11 - - + 0", motions)
    counted = count_votes(votes, motions, "majority", {"M15": "A list <of> means."})
    paper = outcome_paper(counted, motions, law)
    parser = Balanced()
    parser.feed(paper)
    assert not parser.open
    assert "For: Government, Parliament, Civil society. Against: International experts." in paper
    assert LAW["20(1)"] in paper and MOTIONS["M09"]["after"] in paper
    assert "Agreed with it: A list &lt;of&gt; means." in paper
    assert "Fell: its topic had been settled." in paper
    _, gaps = paper.split("What stays open")
    assert "passports, article 20(1): does not comply (ICCPR 12(2); ILO C29 2)" in gaps
    assert "detention, article 30(1): stays as drafted" in gaps
    assert "return" not in gaps and "quota" not in gaps
    assert "A game. The Republic of Karvelia" in paper


def test_every_card_is_a_block_of_its_own(capsys):
    cards = pd.read_csv(DATA / "workshop_cards.csv")
    delegations = pd.read_csv(DATA / "workshop_delegations.csv")
    paper = cards_paper(delegations, cards)
    blocks = paper.split('<div class="paper"')[1:]
    assert len(blocks) == 4
    for block, delegation in zip(blocks, rows("workshop_delegations"), strict=True):
        assert delegation["speaks_for"] in block and "A game." in block
        own = [row for row in CARDS.values() if row["delegation_id"] == delegation["delegation_id"]]
        assert block.count("<li>") == len(own)
    parser = Balanced()
    parser.feed(paper)
    assert not parser.open
    show_paper(paper)
    assert "break-after: page" in workshop._STYLE


def test_paper_is_written_and_no_foreign_file_is_touched(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert save_paper("<p>ä</p>", "A & B", "outcome.html").startswith("Written")
    page = (tmp_path / "outcome.html").read_text(encoding="utf-8")
    assert "A &amp; B" in page and "<p>ä</p>" in page and "http" not in page
    assert save_paper("<p>new</p>", "A", "outcome.html").startswith("Written")
    (tmp_path / "mine.html").write_bytes(b"my own \xff")
    assert "was not made here" in save_paper("<p></p>", "A", "mine.html")
    assert (tmp_path / "mine.html").read_bytes() == b"my own \xff"
    for name in ("notes.txt", "../up.html", "", None, "a/b.html", 3):
        assert save_paper("<p></p>", "A", name).startswith("Nothing written")
    (tmp_path / "folder.html").mkdir()
    assert save_paper("<p></p>", "A", "folder.html").startswith("Nothing written")
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "folder.html",
        "mine.html",
        "outcome.html",
    ]


def test_what_the_lesson_writes_is_not_kept_in_the_repository():
    ignored = (COURSE / ".gitignore").read_text(encoding="utf-8").splitlines()
    written = [
        name
        for cell in code_cells(LESSON)
        if "save_paper(" in cell.source
        for name in re.findall(r'"(\w+\.html)"', cell.source)
    ]
    assert len(written) == 2
    assert {f"notebooks/{name}" for name in written} <= set(ignored)
