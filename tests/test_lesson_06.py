"""The figures of lesson 06 draw the tables, and its text quotes them rightly."""

import re

import pytest
from course import (
    BLUE,
    COURSE,
    DAY,
    GREY,
    cell_of,
    code_cells,
    plain,
    rows,
    shown_by,
    text_of,
    title,
    written_on,
)
from looks import faults
from matplotlib.colors import to_hex

PALE = "#e4e4e4"
LESSON = COURSE / "notebooks" / "06_migrant_workers.ipynb"

RULES = {r["rule_id"]: r for r in rows("labour_rules") if "Teravia" in r["document"]}
RIGHTS = rows("rights_by_group")
RECORDS = rows("wage_records")
NAME = {r["iso3"]: r["name"] for r in rows("states")}
CONVENTIONS = ("ILO C97", "ILO C143", "ICRMW")
ACTS = {(r["instrument_id"], r["iso3"]): r for r in rows("treaty_actions")}
PROVISIONS = {r["provision_id"]: r for r in rows("provisions")}
REGIONAL = {r["instrument_id"] for r in rows("instruments") if r["family"] == "regional"}


def in_force(instrument: str, iso3: str = "KAZ") -> bool:
    """Tell whether an instrument was certainly in force for a State on the day."""
    since = ACTS.get((instrument, iso3), {}).get("in_force_latest", "")
    return bool(since) and since <= DAY


def binds(provision: str) -> bool:
    return in_force(PROVISIONS[provision]["instrument_id"])


def test_path_show_draws_what_hangs_on_what(figure_of):
    (ax,) = figure_of["path-show"].axes
    hangs = {r["thing"]: (r["hangs_on"], rule) for rule, r in RULES.items() if r["thing"]}
    boxes = {t.get_text(): t for t in ax.texts if t.get_bbox_patch() and t.get_text() not in RULES}
    assert boxes.keys() == {"employer", *hangs}
    place = {thing: box.get_position() for thing, box in boxes.items()}
    assert len(set(place.values())) == len(place)
    by_permit = [thing for thing, (on, _) in hangs.items() if on == "work permit"]
    lines = {(tuple(t.xyann), tuple(t.xy)): t for t in ax.texts if hasattr(t, "xyann")}
    assert len(lines) == len(hangs)
    labels = {t.get_text(): t for t in ax.texts if t.get_text() in RULES}
    assert labels.keys() == {rule for _, rule in hangs.values()}
    for thing, (on, rule) in hangs.items():
        line = lines[place[on], place[thing]]
        middle = [(a + b) / 2 for a, b in zip(place[on], place[thing], strict=True)]
        assert labels[rule].get_position() == pytest.approx(tuple(middle))
        assert place[thing][0] == place[on][0] + 1, "one step to the right of what it hangs on"
        colour = BLUE if thing in ("work permit", *by_permit) else GREY
        assert to_hex(line.arrow_patch.get_edgecolor()) == colour
        assert to_hex(boxes[thing].get_bbox_patch().get_edgecolor()) == colour
    by_employer = [thing for thing, (on, _) in hangs.items() if on == "employer"]
    assert figure_of["path-show"].words.startswith(
        f"Path from left to right. On the employer hang: {', '.join(by_employer)}. On the work "
        f"permit hang: {', '.join(by_permit)}."
    )
    assert title(ax) == (
        f"{len(hangs)} things hang on one employer, {len(by_permit)} of them by way of the permit"
    )


def test_what_the_lesson_says_of_the_path():
    assert {(r["thing"], r["hangs_on"]) for r in RULES.values() if r["thing"]} >= {
        ("work permit", "employer"),
        ("right to stay", "work permit"),
        ("labour inspectorate", "work permit"),
        ("family's stay", "work permit"),
        ("passport", "employer"),
    }
    assert RULES["W03"]["thing"] == "right to stay"
    assert RULES["W08"]["thing"] == "labour inspectorate"


def test_parties_show_marks_who_was_bound_on_the_day(figure_of):
    (ax,) = figure_of["parties-show"].axes
    central_asia = {r["iso3"] for r in rows("states") if r["region_group"] == "Central Asia"}
    wanted = {s for s in NAME if any(in_force(c, s) for c in CONVENTIONS)} | central_asia
    shown = written_on(ax.xaxis)
    assert sorted(shown) == sorted(NAME[s] for s in wanted)
    assert written_on(ax.yaxis) == list(CONVENTIONS)
    drawn = {tuple(t.get_position()): (t.get_text(), to_hex(t.get_color())) for t in ax.texts}
    assert len(drawn) == len(wanted) * len(CONVENTIONS)
    for state in wanted:
        for row, convention in enumerate(CONVENTIONS):
            expected = ("?", GREY)
            if (convention, state) in ACTS:
                expected = ("●", BLUE) if in_force(convention, state) else ("○", GREY)
                assert in_force(convention, state) or (
                    ACTS[convention, state]["action"] == "none found"
                ), "a circle means that no consent was found"
            assert drawn[shown.index(NAME[state]), row] == expected, (convention, state)
    listed = " ".join(
        f"{c}: {', '.join(NAME[s] for s in sorted(wanted) if in_force(c, s))}." for c in CONVENTIONS
    )
    assert figure_of["parties-show"].words.startswith(
        f"Grid of States and conventions on 29 October 2009. Bound: {listed} For Kazakhstan no "
    )
    numbers = [sum(in_force(c, s) for s in NAME) for c in CONVENTIONS]
    assert plain(title(ax)) == (
        f"ILO C97 bound at least {numbers[0]} of these States, ILO C143 {numbers[1]}, "
        f"ICRMW {numbers[2]}; for Kazakhstan no consent was found"
    )
    assert all(ACTS[c, "KAZ"]["action"] == "none found" for c in CONVENTIONS)
    bold = [label.get_text() for label in ax.get_xticklabels() if label.get_fontweight() == "bold"]
    assert bold == ["Kazakhstan"]


def test_matrix_show_colours_what_bound(figure_of):
    (ax,) = figure_of["matrix-show"].axes
    groups = [plain(name) for name in written_on(ax.xaxis)]
    names = written_on(ax.yaxis)
    assert set(groups) == {r["group"] for r in RIGHTS} and len(set(groups)) == len(groups)
    assert names == list(dict.fromkeys(r["right"] for r in RIGHTS))
    cells: dict[tuple[int, int], list[str]] = {}
    for r in RIGHTS:
        place = (groups.index(r["group"]), names.index(r["right"]))
        cells.setdefault(place, []).append(r["provision_id"])
    drawn = {tuple(t.get_position()): t.get_text() for t in ax.texts}
    fills = {
        (round(p.get_x() + p.get_width() / 2), round(p.get_y() + p.get_height() / 2)): to_hex(
            p.get_facecolor()
        )
        for p in ax.patches
    }
    assert drawn.keys() == fills.keys() == cells.keys()
    for place, provisions in cells.items():
        first = next(filter(binds, provisions), provisions[0])
        more = f" +{len(provisions) - 1}" if len(provisions) > 1 else ""
        assert drawn[place] == first + more
        assert fills[place] == (BLUE if any(map(binds, provisions)) else PALE), provisions
    bound = {group: binding_rights(group) for group in sorted(set(groups))}
    listed = ". ".join(f"For {g}: {'; '.join(sorted(r))}" for g, r in bound.items() if r)
    assert figure_of["matrix-show"].words == (
        f"Table of {len(names)} rights by {len(groups)} groups. Blue cells. {listed}."
    )
    everybody = binding_rights("all persons", "all workers")
    lawful = binding_rights("regular workers") - everybody
    assert plain(title(ax)) == (
        f"For {len(everybody)} of {len(names)} rights a binding rule asks for no permit; "
        f"for {len(lawful)} more it asks for lawful presence"
    )


def binding_rights(*groups: str) -> set[str]:
    return {r["right"] for r in RIGHTS if r["group"] in groups and binds(r["provision_id"])}


def test_what_the_lesson_says_of_the_matrix():
    assert binding_rights("regular workers") == {"a decision before expulsion"}
    named = {"pay for work done", "a union", "safe work, inspection", "a court and a remedy"}
    assert named | {"no forced labour"} <= binding_rights("all persons", "all workers")
    every_group = {r["group"] for r in RIGHTS}
    assert "stay after losing the job" not in binding_rights(*every_group)


def test_the_rule_names_the_days():
    text = text_of(LESSON)
    for instrument, day in (
        ("ICCPR", "24 April 2006"),
        ("ICESCR", "24 April 2006"),
        ("ILO C29", "18 May 2002"),
        ("ILO C87", "13 December 2001"),
    ):
        since = ACTS[instrument, "KAZ"]["in_force_latest"]
        year, _, date = since.split("-")
        assert day.endswith(year) and day.startswith(str(int(date)))
        assert day in text
    for instrument, year in (("ILO C143", "2013"), ("ILO C97", "2023"), ("ICRMW", "2023")):
        assert ACTS[instrument, "KAZ"]["as_of"].startswith(year)
        assert re.search(rf"{instrument}[^,.;]* as of {year}", text)
    assert "ICRMW bound Kyrgyzstan and Tajikistan on the day" in text
    assert in_force("ICRMW", "KGZ") and in_force("ICRMW", "TJK") and not in_force("ICRMW")
    missing = [s for s in NAME if ("ILO C97", s) not in ACTS]
    assert f"we saw no list for {len(missing)} States" in text
    assert ACTS["ILO P29", "KAZ"]["action"] == "none found"
    assert ACTS["ILO P29", "KAZ"]["as_of"].startswith("2023-06")


def test_what_kazakhstan_owes_a_worker_from_a_neighbouring_state():
    """Only what the tables show in force is called binding; the rest is said to be unseen."""
    table, others = shown_by(LESSON, "step-2-binding"), shown_by(LESSON, "step-2-other")
    for agreement in ("CIS Agreement 1994", "CIS Protocol 2005"):
        assert in_force(agreement) and agreement in table and agreement not in others
    assert not in_force("CIS Convention 2008")
    assert ACTS["CIS Convention 2008", "KAZ"]["signed"] < DAY
    assert "CIS Convention 2008" in others and "CIS Convention 2008" not in table
    for agreement in ("KAZ-KGZ Agreement 2002", "KAZ-KGZ Agreement 2006"):
        row = ACTS[agreement, "KAZ"]
        assert row["action"] == "none found" and row["as_of"] < DAY
        assert agreement not in table and agreement in others
    (unseen,) = [line for line in others.splitlines() if "not known" in line]
    assert "KAZ-KGZ Agreement 2002" in unseen and "KAZ-KGZ Agreement 2006" in unseen
    (signed,) = [line for line in others.splitlines() if "signed only" in line]
    assert "CIS Convention 2008" in signed
    answer = cell_of(LESSON, "parties-question").source
    assert in_force("CIS Protocol 2005", "KGZ") and "CIS Protocol 2005, which bound both" in answer
    assert "have not seen, so we do not call them binding" in answer
    assert "follows from the treaties in the first table above" not in answer
    text = text_of(LESSON)
    assert "CIS Protocol 2005, since 11 January 2008" in text
    assert ACTS["CIS Protocol 2005", "KAZ"]["in_force_latest"] == "2008-01-11"


def test_nothing_is_claimed_from_articles_that_were_not_read():
    assert {r["provision_id"] for r in RIGHTS}.isdisjoint(
        p for p, row in PROVISIONS.items() if row["instrument_id"] in REGIONAL
    )
    assert "have not read" in cell_of(LESSON, "parties-question").source
    cited = re.findall(r"CIS (?:Agreement 1994|Protocol 2005|Convention 2008) \d", text_of(LESSON))
    assert not cited, "no article of them gives a finding"


def test_inspectors_keep_a_complaint_to_themselves_by_a_binding_rule():
    for provision in (
        "ILO C81 3",
        "ILO C81 15(c)",
        "ILO C129 3",
        "ILO C129 6(3)",
        "ILO C129 20(c)",
    ):
        assert binds(provision), provision
    assert "| **Binding reason** | ILO C81 3 and 15(c);" in cell_of(LESSON, "step-5").source
    answer = cell_of(LESSON, "step-5-question").source
    assert "ILO C81 15(c)" in answer and "ILO C129 20(c) and 6(3)" in answer
    assert PROVISIONS["ILO C81 15(c)"]["limits_allowed"].startswith("exceptions in national law")
    assert "exceptions in national law" in answer


def test_the_words_of_each_provision_in_the_rule_are_shown():
    shown = "\n".join(
        shown_by(LESSON, c.id) for c in code_cells(LESSON) if c.source.startswith("show_quotes(")
    )
    row = re.search(r"Which provision\?\*\* \| (.*) \|", cell_of(LESSON, "rule").source)[1]
    codes = [
        f"{treaty} {number}"
        for treaty, numbers in re.findall(r"((?:ILO )?[A-Z]\w+) ([^;A-Z]+)", row)
        for number in re.findall(r"\d+(?:\(\d\))?", numbers)
    ]
    assert len(codes) == 8
    for code in [*codes, "ICCPR 13", "ICCPR 22(3)", "ILO C111 1", "ILO C143 8(1)"]:
        assert re.search(rf"^ *{re.escape(code)}(?:, at| +“)", shown, re.MULTILINE), code


def test_article_13_lets_the_person_speak_and_asks_the_state_for_no_reasons():
    words = next(r["words"] for r in rows("provision_words") if r["provision_id"] == "ICCPR 13")
    assert words.startswith("An alien lawfully in the territory")
    assert "except where compelling reasons of national security otherwise require" in words
    assert "be allowed to submit the reasons against his expulsion" in words
    said = [row["says"] for row in rows("replies") if row["exercise_id"] in ("6.4", "6.7")]
    said += [text_of(path) for path in sorted((COURSE / "exercises").glob("06_*.ipynb"))]
    for text in said:
        assert not re.search(r"reasons?,? (?:and|or|nor|with) (?:an? |no )?review", text)
    assert "that the State gives reasons it does not say" in text_of(LESSON)


def owed(worker: str) -> int:
    """Return earned, less paid, less the one deduction that was agreed."""
    return sum(
        int(r["days"]) * int(r["day_rate"])
        - int(r["paid"])
        - (int(r["deducted"]) if r["deduction"] == "meals" else 0)
        for r in RECORDS
        if r["worker"] == worker
    )


def test_wages_in_the_text_follow_from_the_records():
    text = text_of(LESSON)
    assert f"{owed('Farrukh'):,} tavars" in text
    rate = {r["status"]: int(r["day_rate"]) for r in RECORDS if r["trade"] == "painter"}
    less = (1 - rate["work permit"] / rate["citizen"]) * 100
    assert f"{less:.0f} per cent less" in text
    for r in RECORDS:
        assert int(r["paid"]) + int(r["deducted"]) <= int(r["days"]) * int(r["day_rate"])
        assert (r["deduction"] == "none") == (r["deducted"] == "0")
    farrukh = [r for r in RECORDS if r["worker"] == "Farrukh"]
    assert {r["status"] for r in farrukh} == {"no permit"}
    assert "permit fee" in {r["deduction"] for r in farrukh}


def test_events_in_the_text_are_those_of_the_timeline():
    text = text_of(LESSON)
    event = {r["event_id"]: r for r in rows("timeline")}
    assert event["E08"]["date"] == "2006-07-04" and "law of 4 July 2006 (event E08)" in text
    assert "140,000" in event["E39"]["title"] and "more than 140,000 people" in text
    assert "100,000" in event["E39"]["what_happened"] and "about 100,000 (E39)" in text
    assert event["E59"]["date"] == "2015-01-01" and event["E52"]["date"].startswith("2013")
    assert event["E90"]["date"] == "2012-01-01" and "simpler" in event["E90"]["note"]
    assert "from 1 January 2012 an agreement with Belarus and Russia" in text
    assert "Since 1 January 2015 citizens of the other members" not in text


def test_invented_laws_quoted_in_the_recommendation_are_those_of_the_table():
    text = text_of(LESSON).replace("~~", "")
    assert f"| {RULES['W08']['text'].removesuffix('.')}" in text
    assert RULES["W03"]["text"].partition(". ")[0] in text
    assert all(RULES[rule]["text"] for rule in re.findall(r"\bW0\d\b", text))


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []
