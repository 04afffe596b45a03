"""The figures of lesson 07 draw the tables, and its prose quotes them."""

import re
from datetime import datetime, timedelta

import pytest
from checks import find_exercise
from course import (
    BLUE,
    COURSE,
    DAY,
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

LESSON = COURSE / "notebooks" / "07_at_the_border_and_the_police_station.ipynb"

IN_FORCE = {
    code: row["in_force_latest"]
    for code, row in KAZAKHSTAN.items()
    if "" < row["in_force_latest"] <= DAY
}
PROVISIONS = {row["provision_id"]: row for row in rows("provisions")}
INSTRUMENT = {code: row["instrument_id"] for code, row in PROVISIONS.items()}
BINDING = [row for row in rows("removal_stages") if INSTRUMENT[row["provision_id"]] in IN_FORCE]
STAGES = {int(row["stage_number"]): row["stage"] for row in rows("removal_stages")}
CASES = {row["case_id"]: row for row in rows("detention_cases")}
LIMIT = next(int(row["hours"]) for row in rows("removal_law") if row["article"] == "33")
LIST_ENDS = datetime(2009, 6, 30, 12)


def moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def wait(case: dict[str, str]) -> float:
    """Return the hours in custody until a judge, or until its end, or until the list ends."""
    until = moment(case["judge_at"]) or moment(case["ended_at"]) or LIST_ENDS
    return (until - moment(case["held_from"])) / timedelta(hours=1)


def guards(protects: tuple[str, ...], lawfully_present: bool) -> list[dict[str, str]]:
    return [
        row
        for row in BINDING
        if row["protects"] in protects and (lawfully_present or row["lawful_presence"] == "false")
    ]


def test_step_2_join_shows_every_provision_with_its_force():
    shown = shown_by(LESSON, "step-2-show")
    kinds = ["bound since" in line for line in shown.splitlines()[1:]]
    assert kinds == sorted(kinds, reverse=True), "first what bound"
    removal = {
        r["provision_id"] for r in rows("provision_concerns") if r["concern_id"] == "removal"
    }
    texts = {INSTRUMENT[provision] for provision in removal}
    lines = {}
    for text in texts:
        (lines[text],) = (
            x for x in shown.splitlines() if f" {text} " in f" {x} ".replace("  ", " ")
        )
    for row in rows("provisions"):
        if row["provision_id"] in removal:
            assert row["article_or_paragraph"] in lines[row["instrument_id"]]
    for row in rows("instruments"):
        if row["instrument_id"] in texts:
            line = lines[row["instrument_id"]]
            if row["adopted"] > DAY:
                assert "adopted later" in line
            elif row["instrument_id"] in IN_FORCE:
                assert f"bound since {IN_FORCE[row['instrument_id']]}" in plain(line)
            elif row["family"] == "regional":
                # what was made among neighbours is not called out of force where nobody looked
                assert KAZAKHSTAN[row["instrument_id"]]["in_force_latest"] == ""
                assert "not known" in line
            elif row["family"] == "other":
                assert "treaty of others" in line
            elif row["force"] == "binding treaty":
                as_of = KAZAKHSTAN[row["instrument_id"]]["as_of"]
                assert f"no consent found as of {as_of}" in plain(line)
            else:
                assert row["force"] in line


def test_path_shows_binding_guarantees_at_every_stage(figure_of):
    (ax,) = figure_of["path"].axes
    drawn = {
        (to_hex(text.get_color()), round(-text.get_position()[1])): text.get_text()
        for text in ax.texts
        if text.get_position()[1] in {-number for number in STAGES} and text.get_position()[0] > 1
    }
    always, more = set(), set()
    told: dict[str, list[str]] = {BLUE: [], ORANGE: []}
    for number, stage in STAGES.items():
        for colour, lawful, seen in ((BLUE, "false", always), (ORANGE, "true", more)):
            expected = [
                f"{row['guarantee']} ({row['provision_id']})"
                for row in guards(("everyone", "foreigner"), True)
                if row["stage"] == stage and row["lawful_presence"] == lawful
            ]
            assert drawn.get((colour, number), "") == "\n".join(expected)
            if expected:
                seen.add(number)
                told[colour].append(f"{stage}: {', '.join(expected)}")
    assert figure_of["path"].words == (
        f"A path of {len(STAGES)} boxes, one below the other. Beside each, what protects a person "
        f"whatever the papers say. {'; '.join(told[BLUE])}. In a second column, what lawful "
        f"presence adds. {'; '.join(told[ORANGE])}."
    )
    boxes = [text.get_text() for text in ax.texts if text.get_bbox_patch()]
    assert boxes == [f"{number} {stage}" for number, stage in sorted(STAGES.items())]
    assert title(ax) == (
        f"At all {len(always)} stages a rule binds whatever the papers say; "
        f"at {len(more)}, lawful presence adds one"
    )
    assert always == set(STAGES), "the title says all"
    ordinary = guards(("everyone", "foreigner"), True)
    assert sum(row["lawful_presence"] == "true" for row in ordinary) == len(more), "adds one each"


def test_path_keeps_to_its_columns(figure_of):
    figure = figure_of["path"]
    figure.set_layout_engine("constrained")
    figure.draw_without_rendering()
    (ax,) = figure.axes
    right = max(t.get_window_extent().x1 for t in ax.texts if to_hex(t.get_color()) == BLUE)
    left = min(
        t.get_window_extent().x0
        for t in ax.texts
        if to_hex(t.get_color()) == ORANGE and t.get_text()
    )
    assert right < left, "the two columns do not overlap"


def test_present_counts_the_guarantees_of_four_people(figure_of):
    (ax,) = figure_of["present"].axes
    people = [
        guards(("everyone", "foreigner"), True),
        guards(("everyone", "foreigner"), False),
        guards(("everyone", "foreigner", "refugee"), False),
        guards(("everyone", "foreigner", "child"), False),
    ]
    expected = [
        [sum(int(row["stage_number"]) == number for row in person) for person in people]
        for number in sorted(STAGES)
    ]
    assert ax.images[0].get_array().tolist() == expected
    written = {tuple(map(round, text.get_position())): text.get_text() for text in ax.texts}
    for number, line in enumerate(expected):
        for column, count in enumerate(line):
            assert written[column, number] == str(count)
    names = written_on(ax.yaxis)
    assert names == [stage for _, stage in sorted(STAGES.items())]
    with_papers, without = len(people[0]), len(people[1])
    assert title(ax) == (
        f"Without permission {with_papers - without} of {with_papers} guarantees fall away, "
        "the others stay"
    )
    who = [plain(name) for name in written_on(ax.xaxis)]
    listed = ", ".join(f"{w}: {len(person)}" for w, person in zip(who, people, strict=True))
    fewer = [stage for stage, line in zip(names, expected, strict=True) if line[1] < line[0]]
    assert figure_of["present"].words == (
        f"A table of numbers by stage and person. Guarantees in all, {listed}. Without permission "
        f"there are fewer at {', '.join(fewer)}."
    )
    lost = [row["provision_id"] for row in people[0] if row not in people[1]]
    assert lost == ["ICCPR 12(1)", "ICCPR 13", "ICCPR 13"], "the answer names them"


def test_deadlines_draws_the_hours_of_the_early_cases(figure_of):
    (ax,) = figure_of["deadlines"].axes
    early = {key: case for key, case in CASES.items() if case["held_from"] < "2009-04-01"}
    order = sorted(early.values(), key=wait)
    labels = written_on(ax.yaxis)
    assert labels == [f"{case['case_id']} {case['person']}" for case in order]
    assert [bar.get_width() for bar in ax.patches] == pytest.approx(
        [wait(case) for case in order], abs=0.06
    )
    late = [wait(case) > LIMIT for case in order]
    colours = [to_hex(bar.get_facecolor()) for bar in ax.patches]
    assert colours == [ORANGE if broken else BLUE for broken in late]
    ends = [text.get_text() for text in ax.texts if text.get_text() in ("judge", "no judge")]
    assert ends == ["judge" if case["judge_at"] else "no judge" for case in order]
    assert list(ax.lines[0].get_xdata()) == [LIMIT, LIMIT]
    (limit,) = (text.get_text() for text in ax.texts if text.get_text() not in ends)
    assert limit == f"{LIMIT} hours (Article 33)", "LIMIT is read from this article"
    waits = [f"{bar.get_width():.1f}" for bar in ax.patches]
    listed = ", ".join(map(" ".join, zip(labels, waits, ends, strict=True)))
    assert figure_of["deadlines"].words == (
        f"Bars of hours until a judge or the end of custody. {listed}. Limit {LIMIT} hours."
    )
    assert title(ax) == (
        f"In {sum(late)} of {len(order)} cases the {LIMIT} hours ran out without a judge"
    )
    # “Three rows have no judge, and only two of them are late”
    unseen = [broken for case, broken in zip(order, late, strict=True) if not case["judge_at"]]
    assert (len(unseen), sum(unseen)) == (3, 2)


def test_worked_code_finds_those_whose_objection_was_overtaken():
    overtaken = [
        case["case_id"]
        for case in CASES.values()
        if case["outcome"] == "removed"
        and case["objection_at"]
        and not ("" < case["objection_decided_at"] <= case["ended_at"])
    ]
    shown = shown_by(LESSON, "worked-code")
    assert [key for key in CASES if key in shown] == overtaken
    assert {CASES[key]["presence"] for key in overtaken} == {"lawful", "without permission"}


def test_the_prose_quotes_the_tables():
    text = text_of(LESSON)
    unheard = [
        case
        for case in CASES.values()
        if case["outcome"] == "removed"
        and case["fear_stated"] == "true"
        and case["fear_examined"] == "false"
    ]
    assert [case["case_id"] for case in unheard] == ["D09", "D19", "D23"]
    assert "gives D09, D19 and D23" in text
    assert {case["presence"] for case in unheard} == {"without permission"}
    assert [bool(case["objection_decided_at"]) for case in unheard] == [True, True, False]
    assert f"holds {len(CASES)} invented cases" in text
    assert "72 hours below" in text and LIMIT == 72
    for instrument, words in {"ICCPR": "24 April 2006", "CAT": "25 September 1998"}.items():
        day = datetime.fromisoformat(IN_FORCE[instrument])
        assert f"{day.day} {day:%B %Y}" == words and words in text
    assert not IN_FORCE.keys() & {
        "ICRMW",
        "Stateless Persons Convention",
        "Statelessness Convention",
        "ILO C97",
    }


def test_detention_is_asked_for_its_need_with_an_authority_of_before_the_day():
    asked = {row["name"]: row for row in rows("frame_questions") if row["frame_id"] == "procedure"}
    number = asked["necessity"]["number"]
    behind = {
        row["provision_id"]
        for row in rows("frame_question_provisions")
        if (row["frame_id"], row["number"]) == ("procedure", number)
    }
    assert behind == {"ICCPR 9(1)", "HRC Views 560/1993"}
    views = PROVISIONS["HRC Views 560/1993"]
    assert "3 April 1997" in views["note"] and "summary" in views["note"]
    assert re.search(r"reasonable, necessary and proportionate.*looked at again", views["summary"])
    assert "arbitrary" in PROVISIONS["ICCPR 9(1)"]["summary"]
    limits = cell_of(LESSON, "rule-limits").source
    assert "on 3 April 1997 (HRC Views 560/1993" in limits and "in a summary" in limits
    answer = cell_of(LESSON, "procedure-question").source
    assert [line.split("**")[1].strip(":").lower() for line in answer.splitlines()
            if re.match(r"\d\. ", line)] == list(asked)  # fmt: skip
    assert f"{number}. **Necessity:** no." in answer
    findings = cell_of(LESSON, "step-4").source
    articles = [row["article"] for row in rows("removal_law") if int(row["article"]) < 38]
    assert re.findall(r"^\| (\d\d) ", findings, re.MULTILINE) == articles
    assert re.search(r"^\| 32 .*HRC Views 560/1993", findings, re.MULTILINE)


def test_the_sheet_asks_for_the_need_as_the_frame_and_the_law_have_it():
    procedure = [r for r in rows("frame_questions") if r["frame_id"] == "procedure"]
    (asked,) = [r for r in procedure if r["name"] == "necessity"]
    parts = ("for this person", "in proportion", "looked at again")
    (arrest,) = [r["text"] for r in rows("removal_law") if r["article"] == "32"]
    for path in sorted((COURSE / "exercises").glob("07_*.ipynb")):
        task, held = cell_of(path, "task-7-9").source, cell_of(path, "cases-7-9").source
        assert f"question {asked['number']} of the procedure frame" in task
        assert all(part in task and part in asked["question"] for part in parts)
        assert re.findall(r'^- `"(.+)"`: ', task, re.M) == list(find_exercise("7.9").form.labels)
        assert re.findall(r"^- \((\w)\)", held, re.M) == list(find_exercise("7.9").form.items)
        for words in ("valid papers", "prepare"):  # Article 32, to the letter
            assert words in arrest and words in held
        assert "Sixty-nine minutes, nine exercises" in cell_of(path, "title").source
        assert len([c for c in read(path).cells if c.id.startswith("check-")]) == 9
    assert [r["minutes_sheet"] for r in rows("lessons") if r["lesson_id"] == "7"] == ["69"]
    told = " ".join(row["says"] for row in rows("replies") if row["exercise_id"] == "7.9")
    assert set(re.findall(r"question (\d)", told)) == {asked["number"]}


def test_law_is_made_by_treaties_and_read_by_comments():
    later = cell_of(LESSON, "close").source
    assert "a comment reads law and does not make it" in later
    assert "could not be used in 2009" not in text_of(LESSON)
    adopted = {row["instrument_id"]: row["adopted"] for row in rows("instruments")}
    assert adopted["HRC GC35"] > DAY > IN_FORCE["ICCPR"]
    finding = next(row for row in rows("timeline") if row["event_id"] == "E81")
    assert finding["date"].startswith("2008-11") and "Only the opening was seen" in finding["note"]
    assert "In November 2008 the Committee against Torture" in later and "opening only" in later


def test_who_speaks_is_who_stands_in_the_table():
    family = {row["instrument_id"]: row["family"] for row in rows("instruments")}
    removal = {
        family[INSTRUMENT[r["provision_id"]]]
        for r in rows("provision_concerns")
        if r["concern_id"] == "removal"
    }
    assert removal == {"UN", "ILO", "OSCE", "regional", "other"}
    told = cell_of(LESSON, "step-2-question").source
    assert "Four families speak" in told and "we read nothing on detention or expulsion" in told
    note = next(
        row["note"]
        for row in rows("family_coverage")
        if (row["concern_id"], row["family"]) == ("removal", "regional")
    )
    assert "nothing on detention or expulsion was read" in note


def test_return_of_refugees_is_told_with_its_five_grounds():
    told = cell_of(LESSON, "entry-text").source
    grounds = "race, religion, nationality, social group or political opinion"
    assert grounds in told and grounds in PROVISIONS["Refugee Convention 33"]["summary"]
    assert "CAT 3 and ICCPR 7 ask for no ground" in told
    assert "CAT 3 and ICCPR 7 ask for none" in PROVISIONS["Refugee Convention 33"]["note"]


def test_the_words_on_which_the_lesson_turns_are_shown_where_it_explains_them():
    beside = {
        "gate-words": ("CAT 3", "ICCPR 7", "Refugee Convention 33", "Refugee Convention 33(2)"),
        "rule-quotes": ("ICCPR 9(1)", "ICCPR 9(2)", "ICCPR 9(3)", "ICCPR 9(4)", "ICCPR 13",
                        "OSCE Moscow 1991 23.1"),
        "deadlines-words": ("CRC 37(b)", "CRC 9"),
        "step-5-words": ("ICCPR 2(3)",),
    }  # fmt: skip
    words = {row["provision_id"]: row["words"] for row in rows("provision_words")}
    for cell_id, codes in beside.items():
        shown = plain(shown_by(LESSON, cell_id))
        assert all(f"“{words[code]}”" in shown for code in codes), cell_id
    assert words["Refugee Convention 33(2)"].endswith("to the community of that country.")
    assert words["ICCPR 9(4)"].startswith("Anyone who is deprived of his liberty")
    assert "ICCPR 7 does not speak of return" in cell_of(LESSON, "entry-text").source
    assert "is the Committee's reading as well" in cell_of(LESSON, "rule-limits").source


def test_what_was_not_read_is_not_claimed():
    assert "we have not read what HRC GC15 says where presence itself is in dispute" in (
        text_of(LESSON)
    )
    assert "was not read" in PROVISIONS["HRC GC15 10"]["note"]
    assert not {"HRC GC15 9", "HRC GC35 18"} & PROVISIONS.keys()
    assert "Among the concerns discussed" in cell_of(LESSON, "step-1").source


def test_the_story_is_the_one_in_the_table():
    nilufar, aziz = CASES["D01"], CASES["D02"]
    assert (nilufar["person"], aziz["person"], aziz["age"]) == ("Nilufar S.", "Aziz S.", "9")
    taken = [case for case in CASES.values() if case["order_id"] == nilufar["order_id"]]
    assert len(taken) == 5, "five people, one order"
    check = moment(nilufar["held_from"])
    assert f"{check:%A}" == "Friday" and check.month == 3
    assert f"{check + timedelta(hours=LIMIT):%A %H}" == "Monday 18", "until Monday evening"
    assert (nilufar["presence"], nilufar["reasons_told"]) == ("in dispute", "true")
    assert (nilufar["language_understood"], nilufar["consul_wanted"]) == ("false", "false")
    flights = {case["ended_at"][:10] for case in taken if case["outcome"] == "removed"}
    assert flights == {f"{check + timedelta(days=8):%Y-%m-%d}"}, "the Saturday after"
    assert {f"{moment(case['ended_at']):%A}" for case in (nilufar, aziz)} == {"Wednesday"}
    assert f"{moment(nilufar['objection_decided_at']):%A}" == "Monday"
    told = moment(nilufar["consul_told_at"])
    assert (f"{told:%A}", told.hour) == ("Saturday", 9), "the consul, on Saturday morning"
    assert {nilufar["outcome"], aziz["outcome"]} == {"released"}


def test_the_cases_are_possible():
    for case in CASES.values():
        times = [case[name] for name in ("held_from", "judge_at", "ended_at") if case[name]]
        assert times == sorted(times), case["case_id"]
        assert bool(case["ended_at"]) == (case["outcome"] != "still held")
        assert (case["outcome"] == "removed") <= bool(case["order_id"])
        assert (
            not case["objection_decided_at"] or case["objection_at"] <= case["objection_decided_at"]
        )
        assert case["objection_at"] == "" or case["order_id"]
        assert (case["fear_examined"] == "true") <= (case["fear_stated"] == "true")


def test_lawful_presence_is_asked_for_where_the_texts_ask_for_it():
    flags: dict[str, set[str]] = {"true": set(), "false": set()}
    for row in rows("removal_stages"):
        flags[row["lawful_presence"]].add(row["provision_id"])
    assert not flags["true"] & flags["false"]
    assert flags["true"] == {
        "ICCPR 12(1)",
        "ICCPR 13",
        "HRC GC15 10",  # on ICCPR 13
        "Refugee Convention 32",
        "Stateless Persons Convention 31",
    }


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []
