"""The figures of lesson 12 draw what the tables say, and its words quote them."""

import re
from datetime import date

import matplotlib.dates as mdates
import pytest
import standing
from course import (
    BLUE,
    COURSE,
    DAY,
    GREY,
    KAZAKHSTAN,
    ORANGE,
    cell_of,
    plain,
    read,
    rows,
    shown_by,
    text_of,
    title,
    written_on,
)
from looks import faults
from matplotlib.colors import to_hex

LESSON = COURSE / "notebooks" / "12_since_then.ipynb"
GREEN, PALE = "#00704f", "#bbbbbb"

EVENTS = {row["event_id"]: row for row in rows("timeline")}
KNOWN = {row["event_id"]: row["known"] for row in rows("evidence_since")}
CONCERNS = {row["concern_id"]: row for row in rows("concerns")}
INSTRUMENTS = {row["instrument_id"]: row for row in rows("instruments")}
ACTIONS = rows("treaty_actions")
REGIONAL = {code for code, row in INSTRUMENTS.items() if row["family"] == "regional"}
NOT_BOUND = {
    code: row
    for code, row in KAZAKHSTAN.items()
    if not row["in_force_latest"] or row["in_force_latest"] > DAY
}
GAPS = {code: row for code, row in NOT_BOUND.items() if code not in REGIONAL}
STILL_OPEN = {code for code, row in GAPS.items() if not row["in_force_latest"]}


def number_of(day: str) -> float:
    """Return the place of a date on the axis; a year or a month counts from its first day."""
    return mdates.date2num(date.fromisoformat((day + "-01-01")[:10]))


def voice(kind: str) -> str:
    if kind == "NGO":
        return GREEN
    of_state = {"national law", "draft law", "practice", "regional", "treaty"}
    return BLUE if kind in of_state else ORANGE


def dots_of_events() -> list[tuple[float, float, str, str]]:
    """Return place in time, lane, edge and fill of every dot that the table asks for."""
    lane = {BLUE: 0, ORANGE: 0.25, GREEN: 0.5}
    dots = []
    for link in rows("timeline_concerns"):
        event = EVENTS[link["event_id"]]
        if event["date"] > DAY:
            edge = voice(event["kind"])
            fill = "#ffffff" if KNOWN[event["event_id"]] == "subject only" else edge
            height = int(CONCERNS[link["concern_id"]]["number"]) + lane[edge]
            dots.append((number_of(event["date"]), height, edge, fill))
    return sorted(dots)


def test_evidence_show_draws_every_later_event_once_for_each_concern(figure_of):
    (ax,) = figure_of["evidence-show"].axes
    (scatter,) = (c for c in ax.collections if len(c.get_offsets()) > 1)
    drawn = sorted(
        (x, y, to_hex(edge), to_hex(fill))
        for (x, y), edge, fill in zip(
            scatter.get_offsets().tolist(),
            scatter.get_edgecolors(),
            scatter.get_facecolors(),
            strict=True,
        )
    )
    expected = dots_of_events()
    assert [dot[2:] for dot in drawn] == [dot[2:] for dot in expected]
    for found, wanted in zip(drawn, expected, strict=True):
        assert found[:2] == pytest.approx(wanted[:2])
    assert all(x < number_of("2026-12-31") for x, *_ in drawn)


def test_evidence_show_says_on_how_many_concerns_only_the_state_is_known(figure_of):
    (ax,) = figure_of["evidence-show"].axes
    known = {(int(height), edge) for _, height, edge, fill in dots_of_events() if fill == edge}
    alone = [n for n in range(1, 5) if {edge for lane, edge in known if lane == n} == {BLUE}]
    assert title(ax) == (
        f"On {len(alone)} of 4 concerns, all we know in substance comes from the State"
    )
    names = {row["number"]: row["concern_id"] for row in CONCERNS.values()}
    assert [names[str(n)] for n in alone] == ["movement", "exit"], "the question names these two"
    texts = {text.get_text(): text.get_position()[1] for text in ax.texts}
    for concern in CONCERNS.values():
        assert texts[concern["short_title"]] == int(concern["number"]) - 0.25
    voices = {BLUE: "the State", ORANGE: "UN, ILO, OSCE", GREEN: "civil society"}
    counted: dict[tuple[str, str], list[int]] = {}
    for _, height, edge, fill in dots_of_events():
        title_of = next(
            c["short_title"] for c in CONCERNS.values() if int(c["number"]) == int(height)
        )
        counted.setdefault((title_of, voices[edge]), [0, 0])[fill != edge] += 1
    listed = "; ".join(
        f"{concern}, {voice}: {known} known, {other} by subject only"
        for (concern, voice), (known, other) in sorted(counted.items())
    )
    later = [row["date"] for row in EVENTS.values() if row["date"] > DAY]
    assert figure_of["evidence-show"].words == (
        f"Dots from {later[0]} to {later[-1]} in four bands, one for each concern. {listed}."
    )
    (law,) = (line for line in ax.lines if line.get_linestyle() == "--")
    assert EVENTS["E22"]["title"] == "Law on Migration adopted"
    assert mdates.date2num(law.get_xdata()[0]) == number_of(EVENTS["E22"]["date"])


def segments(ax, colour: str) -> dict[float, tuple[float, float]]:
    """Return beginning and end of every level line of this colour by its height."""
    return {
        y: (start, end)
        for lines in ax.collections
        if hasattr(lines, "get_segments") and to_hex(lines.get_edgecolors()[0]) == colour
        for (start, y), (end, _) in lines.get_segments()
    }


def labels_of(ax) -> dict[str, float]:
    """Return the height of each name on the axis."""
    return {name: y for name, y in zip(written_on(ax.yaxis), ax.get_yticks(), strict=True)}


def test_ladder_show_draws_each_gap_from_the_day_to_the_end_of_our_list(figure_of):
    (ax,) = figure_of["ladder-show"].axes
    heights = labels_of(ax)
    assert heights.keys() == GAPS.keys()
    grey, blue = segments(ax, PALE), segments(ax, BLUE)
    words = {t.get_position()[1]: (t.get_position()[0], t.get_text().strip()) for t in ax.texts}
    told = {}
    for code, row in GAPS.items():
        start = max(DAY, INSTRUMENTS[code]["adopted"] or DAY)
        start = DAY if len(start) < 10 and start[:4] <= DAY[:4] else start
        end = number_of(row["as_of"])
        assert grey[heights[code]] == pytest.approx((number_of(start), end)), code
        in_force = row["in_force_latest"]
        bar = blue.get(heights[code])
        assert bar == (pytest.approx((number_of(in_force), end)) if in_force else None), code
        said = f"in force since {in_force}" if in_force else row["as_of"]
        assert words[code][1] == said and mdates.date2num(words[code][0]) == end
        told[code] = said if in_force else f"no consent found up to {said}"
    assert "no consent found, up to" in ax.get_xlabel()
    listed = "; ".join(f"{code} {told[code]}" for code in heights)
    assert figure_of["ladder-show"].words == (
        f"Lines, one an instrument, from the day of the workshop on. {listed}."
    )
    closed = len(GAPS) - len(STILL_OPEN)
    assert title(ax) == f"{closed} of {len(GAPS)} gaps closed; each line ends where our lists end"


def test_region_show_counts_the_states_for_which_each_open_entry_is_in_force(figure_of):
    (ax,) = figure_of["region-show"].axes
    heights = {plain(name): y for name, y in labels_of(ax).items()}
    grey, blue = (c for c in ax.collections if not hasattr(c, "get_segments"))
    assert to_hex(grey.get_facecolors()[0]) == GREY and to_hex(blue.get_facecolors()[0]) == BLUE
    then = {y: x for x, y in grey.get_offsets().tolist()}
    now = {y: x for x, y in blue.get_offsets().tolist()}
    written = [(plain(str(t.get_position()[1])), t) for t in ax.texts if t.get_text()]
    at_right = {place: t.get_text() for place, t in written if t.get_position()[0] == 1}
    texts, unchanged = {}, []
    recorded = {
        code
        for code in STILL_OPEN
        if INSTRUMENTS[code]["actions_recorded"] == "all participating States"
    }
    assert heights.keys() == recorded - {"ILO C181"}
    for code, height in heights.items():
        cells = [r for r in ACTIONS if r["instrument_id"] == code]
        days = [(r["in_force_latest"], r["as_of"]) for r in cells if r["in_force_latest"]]
        first = sum(day <= DAY for day, _ in days)
        last = sum(day <= seen for day, seen in days)
        assert (then[height], now[height]) == (first, last), code
        seen_to = min(r["as_of"] for r in cells)
        assert at_right.pop(code) == seen_to
        beside = [t for place, t in written if place == code and t.get_position()[0] != 1]
        numbers = {to_hex(t.get_color()): t.get_text() for t in beside}
        assert numbers == {BLUE: str(last)} | ({GREY: str(first)} if first < last else {})
        least = "at least " if len(cells) < len(rows("states")) else ""
        texts[code] = f"{least}{first} then, at least {last} now; seen to {seen_to}"
        assert bool(least) == (code == "ILO C97")
        unchanged += [code] * (first == last)
    assert title(ax).startswith(
        f"{len(unchanged)} of {len(heights)} bind no further State that we could see:\n"
    )
    assert set(title(ax).partition("\n")[2].split(", ")) == set(unchanged)
    assert set(unchanged) == {"ICRMW", "ILO C97", "ILO C143"}
    assert list(at_right.values()) == ["seen up to"] and "Blue: now, at least" in ax.get_xlabel()
    listed = "; ".join(f"{code}: {texts[code]}" for code in heights)
    assert figure_of["region-show"].words == f"Pairs of dots. {listed}."


# ---- words ------------------------------------------------------------------------------------


def test_the_gap_list_tells_what_each_was_on_the_day_in_the_words_of_lesson_03():
    shown = shown_by(LESSON, "step-4-code")
    for code, row in GAPS.items():
        (line,) = (
            ln for ln in map(str.strip, shown.splitlines()) if ln.startswith(f"{code} ")
            and INSTRUMENTS[code]["title"] in ln
        )  # fmt: skip
        status = standing.status("KAZ", code).partition(" as of")[0]
        status = "adopted later" if INSTRUMENTS[code]["adopted"] > DAY else status
        assert f" {status} " in line and line.endswith(row["as_of"]), code
    assert "consented, not yet in force" in shown and "signed only" in shown


def test_what_was_not_seen_is_said_in_one_place():
    text = text_of(LESSON)
    assert "is not said again in each line" in text
    limits = "as far as|we have not seen|have not read|our lists reach|our sources reach|could see"
    assert len(re.findall(limits, text)) <= 1, "the model answer of step 3 says it of a law"
    assert "what we did not see" in cell_of(LESSON, "step-5-code").source


def test_the_gap_list_is_as_the_text_says():
    text = text_of(LESSON)
    assert len(GAPS) == 12 and "read today, there are twelve" in text
    on_the_map = text_of(LESSON.with_name("03_the_map_of_standards.ipynb"))
    assert "Lesson 03 listed six" in text and "that these six texts cannot be cited" in on_the_map
    later = {code for code in GAPS if INSTRUMENTS[code]["adopted"] > DAY}
    assert later == {"ILO C189", "ILO P29"} and "(ILO C189 and ILO P29)" in text
    assert KAZAKHSTAN["CPED"]["consented"][:7] == "2009-02" < DAY
    assert KAZAKHSTAN["CRPD"]["signed"][:7] == "2008-12"
    assert KAZAKHSTAN["ICESCR-OP"]["signed"][:7] == "2010-09"
    assert [KAZAKHSTAN[code]["in_force_latest"] for code in ("CPED", "CRPD", "ICCPR-OP2")] == [
        "2010-12-23", "2015-05-21", "2022-06-24",
    ]  # fmt: skip
    assert "since 23 December 2010, 21 May 2015 and 24 June 2022" in text
    assert KAZAKHSTAN["ICCPR"]["in_force_latest"] == "2006-04-24"
    undated = [
        r for r in ACTIONS if r["instrument_id"] == "ILO C181" and r["action"] != "none found"
    ]
    assert sum(not r["consented"] for r in undated) == 16 and "since for 16 States" in text
    assert sum(r["instrument_id"] == "ILO C97" for r in ACTIONS) == 42 and "42 of the 57" in text
    for code, article in (("CPED", 39), ("CRPD", 45), ("ICCPR-OP2", 8)):
        assert f"(article {article})" in INSTRUMENTS[code]["interval_rule"]
        assert f"article {article} of the {code}" in text


def test_what_neighbours_agreed_since_is_told_as_the_tables_have_it():
    """Of what was made for migrant workers since, only the universal treaties are missing."""
    shown = shown_by(LESSON, "neighbours")
    told = {code for code in REGIONAL if code in shown}
    assert told == {c for c, r in NOT_BOUND.items() if c in REGIONAL and r["as_of"] > DAY}
    assert told == {"CIS Convention 2008", "BLR-KAZ-RUS Agreement 2010", "EAEU Treaty 2014"}
    assert not KAZAKHSTAN["CIS Convention 2008"]["in_force_latest"] and "not seen" in shown
    note = cell_of(LESSON, "neighbours-note").source
    assert EVENTS["E89"]["date"] == "2009-12-31" and "law of 31 December 2009" in note
    assert "reservation" in EVENTS["E89"]["what_happened"] and "with a reservation (E89)" in note
    assert "a step at home, and not the day from which it binds" in note
    agreement, treaty = KAZAKHSTAN["BLR-KAZ-RUS Agreement 2010"], KAZAKHSTAN["EAEU Treaty 2014"]
    assert agreement["in_force_latest"] == EVENTS["E90"]["date"] == "2012-01-01"
    assert treaty["in_force_latest"] == EVENTS["E59"]["date"] == "2015-01-01"
    assert "from 1 January 2012 (E90)" in note and "on 1 January 2015 (E59)" in note
    assert "end of the agreement" in agreement["note"] and "took its place" in note
    text = text_of(LESSON)
    assert "Of the universal treaties written *for* migrant workers none" in text
    for universal in ("ICRMW", "ILO C97", "ILO C143"):
        assert KAZAKHSTAN[universal]["action"] == "none found"
    later = {c for c, r in KAZAKHSTAN.items() if r["in_force_latest"] > DAY}
    assert (len(later - REGIONAL), len(later & REGIONAL)) == (3, 2)
    sheet = text_of(COURSE / "exercises" / "12_sheet_since_then.ipynb")
    assert "three more universal treaties of our table, and at least two among neighbours" in sheet


def test_testimony_of_2011_is_weighed_and_not_left_out():
    (rung,) = (
        line
        for line in cell_of(LESSON, "step-1-because").source.splitlines()
        if line.startswith("| 3. Testimony")
    )
    assert "No source" not in rung
    assert all(words in rung for words in ("2011 (E21)", "interested party", "*new* draft"))
    assert EVENTS["E21"]["source_id"] == "osce_2011_workshop"
    assert "page holds the draft in full" in EVENTS["E45"]["note"]
    assert "can be read in full; we read its opening" in text_of(LESSON)


def test_a_wish_is_not_made_a_forecast():
    assert "So there would be revisions" not in text_of(LESSON)


def test_the_worked_example_and_its_gap_are_as_the_tables_have_them():
    def later(state: str) -> list[tuple[str, str, str]]:
        return [
            (r["instrument_id"], r["consented"], r["in_force_latest"])
            for r in ACTIONS
            if r["iso3"] == state and r["in_force_latest"] > DAY
        ]

    assert later("KGZ") == [("ILO P29", "2020-10-06", "2021-10-06")]
    assert sorted(later("TJK"))[0] == ("ILO C81", "2009-10-21", "2010-10-21")
    assert len(later("TJK")) == 2
    assert len(later("UZB")) == 4
    assert ("ILO C138", "2009-03-06", "2010-03-06") in later("UZB")


def test_the_second_protocol_has_three_days():
    event = EVENTS["E79"]
    assert event["date"] == KAZAKHSTAN["ICCPR-OP2"]["consented"] == "2022-03-24"
    assert "2 January 2021" in event["note"] and "24 June 2022" in event["what_happened"]
    text = text_of(LESSON)
    assert all(day in text for day in ("2 January 2021", "24 March 2022", "24 June 2022"))


def test_events_that_the_text_quotes_stand_in_the_tables():
    text = text_of(LESSON)
    assert "2001-07" in EVENTS["E34"]["date"] and "2023-09" in EVENTS["E74"]["date"]
    assert EVENTS["E44"]["date"] == "2009-10" and "`2009-10`" in text
    assert EVENTS["E21"]["date"][:7] == "2011-05"
    assert "exit visas are not among them" in EVENTS["E21"]["note"] and "not among them" in text
    assert (
        "7 January 2017" in EVENTS["E64"]["note"]
        and "US Mission 1 January" in EVENTS["E64"]["note"]
    )
    assert {KNOWN["E23"], KNOWN["E66"]} == {"subject only"}
    assert KNOWN["E29"] == "relayed"
    disputed = [row for row in EVENTS.values() if row["confidence"] == "conflicting"]
    assert len(disputed) == 2 and "two rows carry the mark" in text


def test_the_law_of_2011_gets_no_verdict():
    text = " ".join(cell.source for cell in read(LESSON).cells).casefold()
    assert "no verdict on the law of 2011" in text
    assert not re.search(
        r"\blaw of (?:July )?2011 (?:complies|violates|breaches|fails|meets)", text
    )


# ---- the tables of this lesson ----------------------------------------------------------------


def test_how_well_we_know_is_said_of_every_later_event_and_no_other():
    assert list(KNOWN) == [e for e, row in EVENTS.items() if row["date"] > DAY]


def test_what_was_not_seen_is_not_called_known():
    for event, known in KNOWN.items():
        note = EVENTS[event]["note"]
        if re.search(r"[Oo]utcome was not seen|[Cc]ontent (?:on migrants )?not seen", note):
            assert known == "subject only", event
        if EVENTS[event]["kind"] == "UN decision":
            assert known == "subject only", event


def test_each_concern_has_known_lines_with_events_and_open_questions():
    lines = rows("concerns_since")
    bears_on = {(r["event_id"], r["concern_id"]) for r in rows("timeline_concerns")}
    for concern in CONCERNS:
        own = [r for r in lines if r["concern_id"] == concern]
        assert [int(r["line"]) for r in own] == list(range(1, len(own) + 1))
        known = [r for r in own if r["kind"] == "known"]
        assert len(known) >= 3 and len(own) - len(known) == 2
        assert all(KNOWN[r["event_id"]] != "subject only" for r in known), concern
        for row in own:
            assert not row["event_id"] or (row["event_id"], concern) in bears_on, row
    assert sum(r["kind"] == "not known" for r in lines) == 8, "a hint on the sheet counts them"


def test_known_lines_give_no_verdict_and_quote_their_events_year():
    for row in rows("concerns_since"):
        assert not re.search(
            r"violat|breach|compl(?:y|ies)|compatib|because|led to", row["statement"]
        )
        if row["kind"] == "known" and (years := re.findall(r"\b20\d\d\b", row["statement"])):
            assert EVENTS[row["event_id"]]["date"][:4] in years, row


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []
