"""The figures and the prose of lesson 05 say what the tables say."""

import re
from datetime import date

import matplotlib.dates as mdates
from course import (
    BLUE,
    COURSE,
    DAY,
    GREY,
    KAZAKHSTAN,
    ORANGE,
    cell_of,
    code_cells,
    rows,
    shown_by,
    text_of,
    title,
    written_on,
)
from looks import faults
from matplotlib.collections import LineCollection
from matplotlib.colors import to_hex
from show import green

LIGHT = "#bbbbbb"
LESSON = COURSE / "notebooks" / "05_leaving_for_good.ipynb"
SOLUTION = COURSE / "exercises" / "05_solution_leaving_for_good.ipynb"

TABLE_MADE = date(2009, 6, 30)
PEOPLE = {row["application_id"]: row for row in rows("exit_applications")}
EVENTS = {row["event_id"]: row for row in rows("timeline")}
IN_FORCE = {code: row["in_force_latest"] for code, row in KAZAKHSTAN.items()}
SINCE = {
    "OSCE commitments": next(row["joined"] for row in rows("states") if row["iso3"] == "KAZ"),
    "CRC": IN_FORCE["CRC"],
    "Constitution, article 21": EVENTS["E31"]["date"],
    "ICERD": IN_FORCE["ICERD"],
    "Rules of 2001 on leaving": EVENTS["E06"]["date"],
    "ICCPR": IN_FORCE["ICCPR"],
    "Complaints (ICCPR-OP1)": IN_FORCE["ICCPR-OP1"],
}
PROVISIONS = {row["provision_id"]: row for row in rows("provisions")}
QUESTIONS = [row for row in rows("frame_questions") if row["frame_id"] == "restriction"]


def days_of(row: dict[str, str]) -> int:
    end = date.fromisoformat(row["decided"]) if row["decided"] else TABLE_MADE
    return (end - date.fromisoformat(row["filed"])).days


def is_late(row: dict[str, str]) -> bool:
    return days_of(row) > int(row["days_allowed"])


def in_full(day: str) -> str:
    when = date.fromisoformat(day)
    return f"{when.day} {when:%B %Y}"


# ---- the invented applications ----------------------------------------------------------------


def test_the_invented_applications_are_consistent():
    filed = [row["filed"] for row in PEOPLE.values()]
    assert filed == sorted(filed) and list(PEOPLE) == [f"A{n:02d}" for n in range(1, 25)]
    for row in PEOPLE.values():
        assert row["days_allowed"] == ("45" if int(row["children"]) else "30"), row
        assert bool(row["decided"]) == (row["decision"] != "pending"), row
        assert bool(row["ground"]) == bool(row["reasons"]) == (row["decision"] == "refused"), row
        assert bool(row["appeal"]) == (row["decision"] != "granted"), row
        assert days_of(row) > 0, row


def test_the_table_holds_the_cases_that_teach():
    by_outcome = {outcome: {row["decision"] for row in PEOPLE.values() if is_late(row) is outcome}
                  for outcome in (True, False)}  # fmt: skip
    assert by_outcome == {True: {"granted", "refused", "pending"},
                          False: {"granted", "refused", "pending"}}  # fmt: skip
    last_day = {row["applicant"] for row in PEOPLE.values()
                if days_of(row) == int(row["days_allowed"])}  # fmt: skip
    assert {"Sergei M.", "Bekzat N."} <= last_day
    assert [key for key, row in PEOPLE.items() if days_of(row) == 20] == ["A11", "A24"]
    running = {key: row["appeal"] for key, row in PEOPLE.items()
               if row["decision"] == "pending" and not is_late(row)}  # fmt: skip
    assert running == {"A23": "no appeal", "A24": "no appeal"}, "a trap of exercise 5.6"
    assert PEOPLE["A22"]["reasons"] == "no reasons" and PEOPLE["A22"]["appeal"] != "no appeal"
    assert {row["status"] for row in PEOPLE.values()} == {
        "citizen", "foreign citizen", "stateless person"
    }  # fmt: skip


# ---- figures ----------------------------------------------------------------------------------


def test_deadlines_show_draws_each_application_against_its_limit(figure_of):
    (ax,) = figure_of["deadlines-show"].axes
    names = written_on(ax.yaxis)
    expected = sorted(PEOPLE.items(), key=lambda item: days_of(item[1]))
    assert sorted(names) == sorted(f"{key}  {row['applicant']}" for key, row in expected)
    people = [PEOPLE[name.split()[0]] for name in names]
    assert [days_of(row) for row in people] == sorted(days_of(row) for row in people)

    in_time, beyond = ax.containers
    assert {to_hex(bar.get_facecolor()) for bar in in_time} == {LIGHT}
    assert {to_hex(bar.get_facecolor()) for bar in beyond} == {ORANGE}
    for row, first, second in zip(people, in_time, beyond, strict=True):
        days, allowed = days_of(row), int(row["days_allowed"])
        assert first.get_width() == min(days, allowed) == second.get_x()
        assert second.get_width() == max(days - allowed, 0)
    (limits,) = ax.lines
    assert list(limits.get_xdata()) == [int(row["days_allowed"]) for row in people]

    labels = [text for text in ax.texts if re.match(r"\d", text.get_text())]
    for place, (row, label) in enumerate(zip(people, labels, strict=True)):
        outcome = "undecided" if row["decision"] == "pending" else row["decision"]
        assert label.get_text() == f"{days_of(row)}, {outcome}"
        x, y = label.get_position()
        assert y == place and x > max(days_of(row), int(row["days_allowed"]))
    listed = "; ".join(
        f"{row['applicant']} {days_of(row)} of {row['days_allowed']}"
        for row in people
        if is_late(row)
    )
    assert figure_of["deadlines-show"].words == (
        f"Bars of days since filing. Past the days allowed: {listed}. Rest in time."
    )
    late = sum(map(is_late, people))
    assert title(ax) == f"{late} of {len(people)} applications ran past the time the law allows"


def test_kazakhstan_line_show_draws_since_when_each_text_counts(figure_of):
    (ax,) = figure_of["kazakhstan-line-show"].axes
    places = {label.get_text(): y for label, y in zip(ax.get_yticklabels(), ax.get_yticks(),
                                                      strict=True)}  # fmt: skip
    assert places.keys() == SINCE.keys()
    assert sorted(places, key=places.get, reverse=True) == sorted(SINCE, key=SINCE.get)
    lines, dots = sorted(ax.collections, key=lambda drawn: not isinstance(drawn, LineCollection))
    drawn = {}
    for (x0, y0), (x1, _) in lines.get_segments():
        drawn[y0] = day_at(x0)
        assert day_at(x1) == EVENTS["E16"]["date"]
    assert {name: drawn[place] for name, place in places.items()} == SINCE
    assert {y: day_at(x) for x, y in dots.get_offsets()} == drawn
    lines, dots = map(to_hex, lines.get_colors()), map(to_hex, dots.get_facecolors())
    colours = dict(zip(drawn, zip(lines, dots, strict=True), strict=True))
    written = {(text.get_text(), text.get_position()[1]): text for text in ax.texts}
    force = {row["instrument_id"]: row["force"] for row in rows("instruments")}
    listed = []
    for name, place in sorted(places.items(), key=lambda item: -item[1]):
        code = "ICCPR-OP1" if "OP1" in name else name
        kind, colour = "national law", GREY
        if name.startswith("OSCE"):
            kind, colour = force["OSCE Vienna 1989"], to_hex(green)
        elif force.get(code) == "binding treaty":
            kind, colour = "treaty in force", BLUE
        assert colours[place] == (colour, colour), name
        assert to_hex(written[kind, place].get_color()) == colour
        day = f"{date.fromisoformat(SINCE[name]):%d.%m.%Y}"
        assert written[day, place + 0.2].get_ha() == "right"
        listed.append(f"{name}: {day}, {kind}")
    gap = date.fromisoformat(SINCE["ICCPR"]) - date.fromisoformat(EVENTS["E34"]["date"])
    later = f"{gap.days / 365.25:.1f} years later"
    assert to_hex(written[later, places["ICCPR"] - 0.4].get_color()) == ORANGE
    (arrow,) = (text for text in ax.texts if text.get_text() == "")
    ends = [mdates.num2date(mdates.date2num(x)).date().isoformat() for x, _ in
            (arrow.xy, arrow.xyann)]  # fmt: skip
    assert ends == [EVENTS["E34"]["date"], SINCE["ICCPR"]]
    assert to_hex(arrow.arrow_patch.get_edgecolor()) == ORANGE
    for line, event, colour in zip(ax.lines, ("E34", "E16"), (ORANGE, "#000000"), strict=True):
        assert day_at(mdates.date2num(line.get_xdata()[0])) == EVENTS[event]["date"]
        assert to_hex(line.get_color()) == colour
    assert title(ax) == (
        "The ICCPR came into force for Kazakhstan after\nexit visas were reported abolished"
    )
    assert EVENTS["E34"]["date"] < SINCE["ICCPR"] < EVENTS["E16"]["date"]
    assert figure_of["kazakhstan-line-show"].words == (
        f"Lines up to the workshop, one for each text, from its day. {'; '.join(listed)}. "
        "Exit visas reported abolished: "
        f"{date.fromisoformat(EVENTS['E34']['date']):%d.%m.%Y}; the ICCPR: {later}."
    )


def day_at(place: float) -> str:
    return mdates.num2date(place).date().isoformat()


def test_worked_path_show_stops_at_the_first_no(figure_of):
    (ax,) = figure_of["worked-path-show"].axes
    texts = {text.get_text(): text for text in ax.texts}
    for question in QUESTIONS:
        box = texts[f"{question['number']}  {question['name']}"].get_bbox_patch()
        number = int(question["number"])
        expected = BLUE if number < 4 else ORANGE if number == 4 else LIGHT
        assert to_hex(box.get_edgecolor()) == expected, question["name"]
        follows = texts[f"If no: {question['if_no']}"]
        assert to_hex(follows.get_color()) == (ORANGE if number == 4 else GREY)
        assert follows.get_position()[1] == -number
    answers = [text for text in ax.texts if text.get_text() in ("yes", "no")]
    assert [text.get_text() for text in answers] == ["yes", "yes", "yes", "no"]
    assert title(ax) == "The clause on maintenance stops at question 4"
    (path,) = ax.lines
    assert min(path.get_ydata()) == -4
    asked = [question["name"] for question in QUESTIONS[:4]]
    given = zip(asked, answers, strict=True)
    listed = "; ".join(f"{name}: {text.get_text()}" for name, text in given)
    assert figure_of["worked-path-show"].words == (
        f"A path of six questions. {title(ax)}. Answers: {listed}. {QUESTIONS[3]['if_no']}"
    )


# ---- tables shown, and prose ------------------------------------------------------------------


def test_every_provision_on_leaving_is_shown_with_its_force():
    bound = shown_by(LESSON, "rule-all").splitlines()
    beside = shown_by(LESSON, "rule-beside").splitlines()
    instrument = {row["instrument_id"]: row for row in rows("instruments")}
    as_of = {row["instrument_id"]: row["as_of"] for row in rows("treaty_actions")
             if row["iso3"] == "KAZ" and row["action"] == "none found"}  # fmt: skip
    for row in rows("provision_concerns"):
        if row["concern_id"] != "exit":
            continue
        text = instrument[PROVISIONS[row["provision_id"]]["instrument_id"]]
        code, day = text["instrument_id"], IN_FORCE.get(text["instrument_id"])
        if "after the workshop" in PROVISIONS[row["provision_id"]]["note"]:
            said = "adopted later"
        elif text["family"] == "other":
            said = "treaty of others"
        elif day:
            assert day <= DAY
            said = f"bound since {day}"
        elif code in as_of and text["family"] != "regional":
            said = f"no consent found as of {as_of[code]}"
        else:
            said = text["force"] if text["force"] != "binding treaty" else "not known"
        whole = rf"{re.escape(row['provision_id'])}( ·|\s*$)"
        (line,) = (x for x in [*bound, *beside] if re.search(whole, x))
        assert line.strip().startswith(f"{said} ") and (line in bound) == bool(day), row
    assert "we have not seen whether it entered into force" in text_of(LESSON)


def test_what_the_learner_changes_stands_open_right_above_what_answers():
    ids = [cell.id for cell in code_cells(LESSON)]
    for own, answer in (
        ("test-fill-code", "test-fill-show"),
        ("worked-answers", "worked-path-show"),
    ):
        assert ids.index(answer) == ids.index(own) + 1
        assert cell_of(LESSON, own).metadata["tags"] == ["change"]


def test_the_concern_is_told_in_the_words_of_the_release():
    told = cell_of(LESSON, "step-1").source
    summary = next(row["summary"] for row in rows("statements") if row["statement_id"] == "S18")
    assert "provisions for exit visas" in summary and "the list is open" in summary
    assert "*provisions for exit visas*" in told and "Among the concerns discussed" in told
    assert "by our reading in the draft" in told, "the release does not say where they stood"
    assert "*provisions for exit visas* (S18)" in cell_of(LESSON, "kazakhstan-text").source
    for event in ("E84", "E86"):
        assert EVENTS[event]["note"] == "What it changed was not seen."


def test_the_oldest_binding_right_to_leave_is_the_one_of_the_children():
    since = {
        code: IN_FORCE.get(row["instrument_id"], "")
        for code, row in PROVISIONS.items()
        if row["topic"] == "leaving" or code in ("ICCPR 12(2)", "ICERD 5(d)(ii)")
    }
    binding = {code: day for code, day in since.items() if "" < day <= EVENTS["E16"]["date"]}
    assert min(binding, key=binding.get) == "CRC 10(2)" and len(binding) > 2
    rule = cell_of(LESSON, "rule").source
    assert f"the CRC since {in_full(binding['CRC 10(2)'])}, so that CRC 10(2)" in rule
    assert "oldest binding right to leave in our tables" in rule
    assert "oldest binding right to leave in our tables" in text_of(SOLUTION)
    assert "parents live in different States" in PROVISIONS["CRC 10(2)"]["note"]
    reply = next(r["says"] for r in rows("replies") if (r["exercise_id"], r["reply_id"])
                 == ("5.3", "right"))  # fmt: skip
    assert "to CRC 10(2); not yet to ICCPR 12(2)" in reply


def test_a_decision_that_was_not_read_carries_nothing():
    row = PROVISIONS["HRC Views 1585/2007"]
    assert "30 July 2009" in row["note"] and "What was found was not read" in row["note"]
    told = cell_of(LESSON, "kazakhstan-next-door").source
    assert "on 30 July 2009, three months before the workshop" in told
    assert "We have not read what it found, and conclude nothing from it" in told
    elsewhere = text_of(LESSON).replace(told, "")
    for sentence in re.findall(r"[^.;:]*1585/2007[^.;:]*", elsewhere):
        assert "we read date and parties" in sentence


def test_a_number_of_days_is_not_lent_to_a_treaty():
    finding = cell_of(LESSON, "step-4").source
    assert "No treaty in our tables gives a number of days" in finding
    days = PROVISIONS["OSCE Vienna 1989 Human Contacts 12"]["summary"]
    assert "within three working days" in days and "three working days" in finding
    assert "political commitment does, of those that we read, for one kind of journey" in finding


def test_who_is_in_the_dark_is_shown():
    expected = {
        key
        for key, row in PEOPLE.items()
        if row["reasons"] == "no reasons" or (row["decision"] == "pending" and is_late(row))
    }
    assert set(re.findall(r"A\d\d", shown_by(LESSON, "in-the-dark"))) == expected
    assert len(expected) == 7 and "seven people do not know why" in text_of(LESSON)


def test_the_prose_quotes_the_tables():
    text = text_of(LESSON)
    madina, sergei, saule, farhod = (PEOPLE[key] for key in ("A07", "A02", "A23", "A12"))
    assert (madina["applicant"], madina["ground"]) == ("Madina T.", "not expedient")
    assert (madina["children"], madina["reasons"]) == ("1", "no reasons")
    assert madina["appeal"] == "no appeal" and is_late(madina)
    assert days_of(sergei) == 30 == int(sergei["days_allowed"])
    assert days_of(saule) == 29 and saule["decision"] == "pending"
    assert farhod["decision"] == "pending" and is_late(farhod)
    outcomes = [row["decision"] for row in PEOPLE.values()]
    assert len(outcomes) == 24 and "Twenty-four invented people" in text
    decided = len(outcomes) - outcomes.count("pending")
    assert (decided, outcomes.count("granted")) == (19, 9)
    assert "of nineteen decisions, nine were grants" in text
    assert outcomes.count("refused") == 10 and "Which of the ten refusals" in text
    assert f"in force for Kazakhstan since {in_full(SINCE['ICCPR'])}" in text
    assert f"joined on {in_full(SINCE['OSCE commitments'])}" in text
    assert "resolution is of 26 July (E06)" in text and EVENTS["E06"]["date"] == "2001-07-26"
    assert "speaks of 28 July (E34)" in text and EVENTS["E34"]["date"] == "2001-07-28"
    for practice, court_day in (("P13", "21 December 2006"), ("P15", "2 December 2014")):
        row = next(row for row in rows("practices") if row["practice_id"] == practice)
        assert court_day in row["measure"] and court_day in text and practice in text
        assert row["binds_kazakhstan"] == "false"
    for event in ("E26", "E27", "E74", "E29"):
        when = in_full(EVENTS[event]["date"])
        assert re.search(rf"{when}[^.]*\({event}\)", text), event
        assert EVENTS[event]["date"] > EVENTS["E16"]["date"]


def test_every_ground_of_article_31_is_named_in_article_and_table():
    clause = cell_of(LESSON, "article-31").source
    words = {
        "taxes": "taxes", "debts": "debts", "maintenance": "maintenance",
        "State secrets": "State secrets", "military service": "military service",
        "criminal case": "criminal case", "other parent's consent": "child's other parent",
        "employer's consent": "employer", "not expedient": "not expedient",
    }  # fmt: skip
    assert {row["ground"] for row in PEOPLE.values() if row["ground"]} == set(words)
    assert all(word in clause for word in words.values())
    assert len(words) == 8 + 1 and "Eight named grounds" in text_of(LESSON)


def test_the_reasoning_in_the_solution_quotes_the_tables():
    text = text_of(SOLUTION)
    over = [row for row in PEOPLE.values() if days_of(row) > 20]
    assert len(over) == 18 and "Eighteen of twenty-four" in text
    open_ones = {row["applicant"].split()[0] for row in over if row["decision"] == "pending"}
    assert open_ones == {"Farhod", "Nargiza", "Leyla", "Saule"}
    refused, waiting = (
        [
            row["applicant"].split()[0]
            for row in PEOPLE.values()
            if row["decision"] == decision
            and row["appeal"] == "no appeal"
            and (decision == "refused" or is_late(row))
        ]
        for decision in ("refused", "pending")
    )
    assert f"{refused[0]}, {refused[1]} and {refused[2]} were refused without appeal" in text
    assert f"{waiting[0]} and {waiting[1]} wait in vain" in text
    assert (len(refused), len(waiting)) == (3, 2)
    days = (SINCE["OSCE commitments"], SINCE["CRC"], SINCE["ICERD"],
            IN_FORCE["Refugee Convention"], EVENTS["E06"]["date"], SINCE["ICCPR"],
            SINCE["Complaints (ICCPR-OP1)"])  # fmt: skip
    assert list(days) == sorted(days)
    for day in days:
        assert in_full(day) in text, day
    adopted = {row["instrument_id"]: row["adopted"][:4] for row in rows("instruments")}
    assert (adopted["CAT"], adopted["Slavery Convention 1956"]) == ("1984", "1956")
    assert IN_FORCE["CAT"][:4] == "1998" and IN_FORCE["Slavery Convention 1956"][:4] == "2008"


def test_the_limits_of_our_reading_are_those_of_the_table():
    confidence = {row["provision_id"]: row["confidence"] for row in rows("provisions")}
    assert confidence["OSCE Copenhagen 1990 9.5"] == "one-source"
    assert "for OSCE Copenhagen 1990 9.5 we rely on one source" in text_of(LESSON)
    for row in rows("provisions"):
        if row["instrument_id"] == "HRC GC27" and not row["article_or_paragraph"].isdigit():
            assert "paragraph number was not seen" in row["note"]


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []
