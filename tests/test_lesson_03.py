"""Lesson 03: what it calls answers as the tables say, and its figures draw the same."""

import re

import pandas as pd
import pytest
import standing
from checks.treaties import status as checked_status
from course import (
    BLUE,
    COURSE,
    GREY,
    KAZAKHSTAN,
    ORANGE,
    cell_of,
    read,
    rows,
    shown_by,
    text_of,
    title,
    written_on,
)
from looks import faults
from matplotlib.colors import to_hex
from matplotlib.dates import num2date
from test_data_law import ACTIONS, INSTRUMENTS, WORKSHOP, status_on

GREEN, LIGHT, PALE = "#00704f", "#bbbbbb", "#e4e4e4"
LESSON = COURSE / "notebooks" / "03_the_map_of_standards.ipynb"
SHEET = COURSE / "exercises" / "03_sheet_the_map_of_standards.ipynb"
SOLUTION = SHEET.with_name(SHEET.name.replace("_sheet_", "_solution_"))

STATES = {row["iso3"]: row for row in rows("states")}
AT_WORKSHOP = {iso3 for iso3, row in STATES.items() if row["joined"] <= WORKSHOP}
LOOK = {
    "bound": BLUE,
    "consented, not yet in force": GREEN,
    "signed only": ORANGE,
    "no consent found": LIGHT,
    "not known": GREY,
}


def on(day: str) -> dict[tuple[str, str], str]:
    """Return the status of every cell on a day, as the data tests work it out."""
    found = status_on(day, ACTIONS, INSTRUMENTS)
    return dict(zip(zip(found["iso3"], found["instrument_id"], strict=True), found["status"],
                    strict=True))  # fmt: skip


ON_THE_DAY = {cell: status.partition(" as of ")[0] for cell, status in on(WORKSHOP).items()}
EXISTING = [
    row["instrument_id"]
    for row in rows("instruments")
    if row["actions_recorded"] == "all participating States" and row["adopted"] <= WORKSHOP
]


def bound_by(instrument: str) -> set[str]:
    """Return the codes of the participating States of 2009 that a treaty bound on the day."""
    return {state for state in AT_WORKSHOP if ON_THE_DAY[state, instrument] == "bound"}


def unknown(instrument: str) -> set[str]:
    """Return the codes of those of which it is not known."""
    return {state for state in AT_WORKSHOP if ON_THE_DAY[state, instrument] == "not known"}


def counted(instrument: str) -> str:
    """Return how many States a treaty bound, with "at least" where of some it is not known."""
    return ("at least " if unknown(instrument) else "") + str(len(bound_by(instrument)))


# ---- the function -----------------------------------------------------------------------------

DAYS = [
    "1990-01-01", "1996-02-29", "2001-07-01", "2003-06-30", "2003-07-01", "2003-10-29",
    "2006-03-01", "2006-04-24", "2007-06-01", "2007-12-31", "2008-12-31", WORKSHOP, "2010-12-23",
    "2013-12-31", "2014-06-01", "2023-07-01",
]  # fmt: skip


ADOPTED = {row["instrument_id"]: row["adopted"] for row in rows("instruments")}
UNDATED = {
    (row["iso3"], row["instrument_id"])
    for row in rows("treaty_actions")
    if row["action"] != "none found" and not row["consented"]
}


def test_the_checks_answer_as_the_lesson_does():
    for day in DAYS:
        found = standing.statuses_on(day).str.partition(" as of ")[0].to_dict()
        assert found == {cell: checked_status(*cell, day) for cell in found}, day


def test_statuses_on_answers_as_the_data_tests_do():
    for day in DAYS:
        expected = on(day)
        found = standing.statuses_on(day).to_dict()
        without_row = {cell for cell in expected if cell not in found}
        # A consent whose date was not seen at all is never placed in time; the data tests know at
        # least that it is not older than the treaty.
        cautious = {cell for cell in UNDATED if day < ADOPTED[cell[1]]}
        assert all(found[cell] == "not known" for cell in cautious), day
        assert {c: s for c, s in found.items() if c not in cautious} == {
            c: s for c, s in expected.items() if c in found and c not in cautious
        }, day
        assert all(expected[cell] == "not known" for cell in without_row), day
        assert len(found) == len(ACTIONS) and len(without_row) == 15, day


def test_status_answers_for_one_cell_and_for_none():
    for (state, instrument), expected in on(WORKSHOP).items():
        if state in ("KAZ", "KGZ", "UZB", "SRB", "HUN"):
            assert standing.status(state, instrument, WORKSHOP) == expected
    assert standing.status("RUS", "ILO C97", WORKSHOP) == "not known"


def test_status_never_answers_for_an_unknown_code():
    for state, instrument in (("XYZ", "ICCPR"), ("KAZ", "ICCPR 12")):
        with pytest.raises(KeyError):
            standing.status(state, instrument, WORKSHOP)


def test_status_says_of_other_texts_that_they_are_no_treaties():
    for row in rows("instruments"):
        answer = standing.status("KAZ", row["instrument_id"], WORKSHOP)
        is_treaty = row["force"] == "binding treaty"
        assert answer.startswith("no treaty") != is_treaty, row["instrument_id"]
        assert is_treaty or answer == f"no treaty: {row['force']}"


def test_why_puts_the_dates_beside_the_answer():
    text = shown_by(LESSON, "ask")
    asked = r"Was KAZ bound by ICCPR on 2006-03-01\? +consented, not yet in force\s"
    assert re.match(asked, text), "question and answer come first"
    for column in ("signed", "consented", "in_force_latest", "as_of"):
        assert KAZAKHSTAN["ICCPR"][column] in text
    assert "three months after the deposit" in text


def test_why_answers_first_for_any_state_and_text():
    for row in rows("treaty_actions"):
        state, instrument = row["iso3"], row["instrument_id"]
        if state not in ("KAZ", "TJK", "RUS"):
            continue
        table = standing.why(state, instrument, WORKSHOP)
        assert list(table) == [standing.status(state, instrument, WORKSHOP)]
        assert table.index.name == f"Was {state} bound by {instrument} on {WORKSHOP}?"
        told = dict(zip(table.index, table.iloc[:, 0], strict=True))
        points = {"signed": "signed", "act": "action", "consent": "consented",
                  "in force for it, at the latest": "in_force_latest"}  # fmt: skip
        for point, column in points.items():
            assert told.get(point, "") == row[column], (state, instrument, point)
    no_row = standing.why("RUS", "ILO C97")
    assert list(no_row) == ["not known"] and "act" not in no_row.index
    assert list(standing.why("KAZ", "UDHR")) == ["no treaty: soft law"]


def test_another_form_of_date_stops_and_never_answers():
    for day in ("29.10.2009", "2009", "tomorrow", "10/29/2009"):
        with pytest.raises(ValueError, match=r"time data|format"):
            standing.status("KAZ", "ICCPR", day)
            pytest.fail(f"it answered for {day}")


def test_dates_can_be_compared_as_words():
    for row in rows("treaty_actions"):
        assert len(row["consented"]) in (0, 4, 10)
        assert len(row["signed"]) in (0, 10)


@pytest.mark.parametrize("path", [LESSON, SHEET, SOLUTION], ids=lambda path: path.stem)
def test_lesson_sheet_and_solution_call_the_same_program(path):
    code = "\n".join(cell.source for cell in read(path).cells if cell.cell_type == "code")
    assert re.search(r"^from standing import .*\bstatus, statuses_on\b", code, re.MULTILINE)
    assert "def " not in code, "the rule is told in words, and called"


def test_the_five_answers_have_an_example_each():
    text = cell_of(LESSON, "step-3").source
    named = re.findall(r"^\d\. \*\*(.+?)\*\*", text, re.MULTILINE)
    assert named == ["bound", "consented, not yet in force", "signed only",
                     "no consent found as of", "not known"]  # fmt: skip
    shown = shown_by(LESSON, "five")
    assert all(answer in shown for answer in [*named, "no treaty: political commitment"])


# ---- the figures ------------------------------------------------------------------------------


def begun() -> dict[str, dict[str, str]]:
    return {
        instrument: row
        for instrument, row in KAZAKHSTAN.items()
        if any("" < row[act] <= WORKSHOP for act in ("signed", "consented", "in_force_latest"))
    }


WITHOUT_LINE = {"CIS Convention 2008", "KAZ-KGZ Agreement 2006", "KAZ-KGZ-UZB Agreement 1997"}


def test_ladder_draws_signature_consent_and_entry_into_force(figure_of):
    (ax,) = figure_of["ladder"].axes
    names = codes(ax.yaxis)
    assert set(names) == set(begun()) and len(names) == len(begun())
    lines, signatures, consents = ax.collections
    for name, line, colour in zip(names, lines.get_segments(), lines.get_colors(), strict=True):
        day = begun()[name]["in_force_latest"]
        assert (len(line) == 0) == (name in WITHOUT_LINE) == (not day), name
        if not day:
            continue
        assert f"{num2date(line[0][0]):%Y-%m-%d}" == day, name
        assert to_hex(colour) == (BLUE if day <= WORKSHOP else ORANGE), name
    for drawn, column in ((signatures, "signed"), (consents, "consented")):
        found = {names[round(y)]: f"{num2date(x):%Y-%m-%d}" for x, y in drawn.get_offsets().data
                 if pd.notna(x)}  # fmt: skip
        known = {n: (r[column] + "-12-31")[:10] for n, r in begun().items() if r[column]}
        assert found == known
    workshop = ax.lines[0].get_xdata()[0]
    assert f"{workshop:%Y-%m-%d}" == WORKSHOP


def test_ladder_counts_what_it_draws(figure_of):
    (ax,) = figure_of["ladder"].axes
    bound = [n for n, r in begun().items() if "" < r["in_force_latest"] <= WORKSHOP]
    assert title(ax) == (
        f"At least {len(bound)} treaties of our tables bound Kazakhstan on the day,\n"
        f"{len(begun()) - len(bound)} more were signed or consented to"
    )
    assert all(ON_THE_DAY["KAZ", name] == "bound" for name in bound)
    not_seen = "(no entry into force seen)"
    listed = "; ".join(
        f"{name} {begun()[name]['in_force_latest'] or not_seen}" for name in codes(ax.yaxis)[::-1]
    )
    assert figure_of["ladder"].words.startswith(
        f"Ladder of {len(begun())} treaties. Each line begins on the day of entry into force for "
        f"Kazakhstan: {listed}. A vertical line marks the workshop, {WORKSHOP}; it crosses "
        f"{len(bound)} lines."
    )
    # At least: of two agreements signed by the day it is not known whether they were in force.
    unknown = [name for name in begun() if ON_THE_DAY["KAZ", name] == "not known"]
    assert sorted(unknown) == ["KAZ-KGZ Agreement 2006", "KAZ-KGZ-UZB Agreement 1997"]


def codes(axis) -> list[str]:
    """Return the codes along an axis on which each stands before what the treaty is about."""
    return [label.partition(" · ")[0] for label in written_on(axis)]


NEAR = ["KAZ", "KGZ", "TJK", "TKM", "UZB"]
GROUPS: dict[str, list[str]] = {}
for iso3 in sorted(AT_WORKSHOP - set(NEAR)):
    GROUPS.setdefault(STATES[iso3]["region_group"], []).append(iso3)


def head(group: str) -> str:
    """Return what stands over the numbers of a group: its size, or the name of its one State."""
    inside = GROUPS[group]
    return STATES[inside[0]]["name"] if len(inside) == 1 else f"{group}: {len(inside)}"


def test_heatmap_draws_every_status_of_central_asia_once(figure_of):
    (ax,) = figure_of["heatmap"].axes
    treaties, heads = codes(ax.yaxis), written_on(ax.xaxis)
    assert sorted(treaties) == sorted(EXISTING)
    assert sorted(NEAR) == sorted(s for s in STATES if STATES[s]["region_group"] == "Central Asia")
    assert heads[: len(NEAR)] == [STATES[state]["name"] for state in NEAR]
    drawn, marks = {}, {}
    for points in ax.collections:
        (colour,) = {to_hex(face) for face in points.get_facecolors()}
        assert colour == LOOK[points.get_label()]
        marks[points.get_label()] = points.get_paths()[0].vertices.tolist()
        for x, y in points.get_offsets().data:
            drawn[NEAR[round(x)], treaties[round(y)]] = points.get_label()
    assert drawn == {(s, i): ON_THE_DAY[s, i] for s in NEAR for i in EXISTING}
    assert len(marks) == len({str(mark) for mark in marks.values()}) == 5, "each its own shape"


def test_heatmap_counts_in_each_group_whom_each_treaty_bound(figure_of):
    (ax,) = figure_of["heatmap"].axes
    treaties, heads = codes(ax.yaxis), written_on(ax.xaxis)
    order = heads[len(NEAR) :]
    assert sorted(order) == sorted(head(group) for group in GROUPS)
    group_of = {head(group): group for group in GROUPS}
    said = {}
    for text in ax.texts:
        x, y = map(round, text.get_position())
        said[heads[x], treaties[y]] = (text.get_text(), to_hex(text.get_color()))
    expected, shades = {}, {}
    for heading, group in group_of.items():
        for i in EXISTING:
            number = len(bound_by(i).intersection(GROUPS[group]))
            more = "+" if unknown(i).intersection(GROUPS[group]) else ""
            whole = number == len(GROUPS[group])
            expected[heading, i] = (f"{number}{more}", "#ffffff" if whole else "#000000")
            if number:
                shades[heading, i] = BLUE if whole else PALE
    assert said == expected
    drawn = {}
    for bars in ax.containers:
        for bar in bars:
            x, y = (round(place) for place in bar.get_center())
            drawn[heads[x], treaties[y]] = to_hex(bar.get_facecolor())
    assert drawn == shades
    names = {bars.get_label(): {to_hex(bar.get_facecolor()) for bar in bars}
             for bars in ax.containers}  # fmt: skip
    assert names == {"all States of a group": {BLUE}, "some": {PALE}}


def test_heatmap_is_sorted_as_the_text_says(figure_of):
    (ax,) = figure_of["heatmap"].axes
    treaties, heads = codes(ax.yaxis), written_on(ax.xaxis)
    family = {row["instrument_id"]: row["family"] for row in rows("instruments")}
    for name in ("UN", "ILO"):
        numbers = [len(bound_by(i)) for i in treaties if family[i] == name]
        assert numbers == sorted(numbers, reverse=True)
    assert [family[i] for i in treaties] == sorted((family[i] for i in treaties), reverse=True)
    (kazakhstan,) = (t for t in ax.get_xticklabels() if to_hex(t.get_color()) == ORANGE)
    assert kazakhstan.get_text() == heads[0] == "Kazakhstan"
    assert kazakhstan.get_fontweight() == "bold"
    assert ax.yaxis_inverted() and ax.xaxis.get_ticks_position() == "top"


def test_heatmap_fits_a_screen(figure_of):
    """A window of 1300 by 900: some 800 are left for a picture, heads and names in it."""
    for picture in figure_of.values():
        width, height = picture.get_size_inches() * picture.dpi
        assert width <= 1000 and height <= 810, picture


def test_subjects_are_words_of_the_titles(figure_of):
    full = {row["instrument_id"]: row["title"].lower() for row in rows("instruments")}
    for cell in ("ladder", "heatmap", "gap"):
        (ax,) = figure_of[cell].axes
        for label in written_on(ax.yaxis):
            code, _, subject = label.partition(" · ")
            assert subject in full[code], label
            assert subject or not re.match(r"[A-Z]{3,}$|ILO", code), "a bare abbreviation"


def test_heatmap_says_what_it_shows(figure_of):
    (ax,) = figure_of["heatmap"].axes
    assert ax.get_xlabel().startswith("29 October 2009")
    core = ["ICCPR", "ICESCR", "ICERD", "CEDAW", "CAT", "CRC"]
    on_migrants = ["ICRMW", "ILO C97", "ILO C143"]
    assert title(ax) == (
        "Core human rights treaties bound nearly all States,\n"
        "the three universal ones on migrant workers far fewer"
    )
    assert min(len(bound_by(i)) for i in core) > 50
    assert max(len(bound_by(i)) + len(unknown(i)) for i in on_migrants) < 35
    treaties = codes(ax.yaxis)
    listed = "; ".join(f"{name} {counted(name)}" for name in treaties)
    gaps = ", ".join(name for name in treaties if name in missing())
    assert figure_of["heatmap"].words == (
        f"Map of {len(EXISTING)} treaties. How many of the 56 States of 2009 each bound: {listed}. "
        f"Kazakhstan was bound by {len(EXISTING) - len(missing())} of them, not by {gaps}."
    )
    assert len(AT_WORKSHOP) == 56


def test_tiles_draws_each_state_in_its_place(figure_of):
    (ax,) = figure_of["tiles"].axes
    label = {text.get_text(): text.get_position() for text in ax.texts if len(text.get_text()) == 3}
    assert label == {
        s: (int(STATES[s]["tile_column"]), int(STATES[s]["tile_row"])) for s in AT_WORKSHOP
    }
    place = {tuple(map(float, where)): state for state, where in label.items()}
    drawn = {}
    for tiles in ax.collections:
        for where in tiles.get_offsets().data:
            drawn[place[tuple(where)]] = to_hex(tiles.get_facecolors()[0])
    shades = LOOK | {"consented, not yet in force": "#004d38", "signed only": "#e08a50"}
    shades["no consent found"] = PALE
    assert drawn == {s: shades[ON_THE_DAY[s, "ICRMW"]] for s in AT_WORKSHOP}
    assert title(ax) == (
        f"ICRMW bound {len(bound_by('ICRMW'))} of 56 participating States on {WORKSHOP}"
    )
    named: dict[str, list[str]] = {}
    for state, row in STATES.items():
        if state in AT_WORKSHOP:
            named.setdefault(ON_THE_DAY[state, "ICRMW"], []).append(row["name"])
    for entry in ax.get_legend().get_texts():
        answer, number = entry.get_text().split(": ")
        assert int(number) == len(named.get(answer, ()))
    listed = ". ".join(f"{answer}: {', '.join(named[answer])}" for answer in sorted(named))
    assert figure_of["tiles"].words == f"Tile map of ICRMW on {WORKSHOP}. {listed}."


def missing() -> list[str]:
    return [i for i in EXISTING if ON_THE_DAY["KAZ", i] != "bound"]


def test_gap_draws_who_was_bound_where_kazakhstan_was_not(figure_of):
    (ax,) = figure_of["gap"].axes
    names = codes(ax.yaxis)
    assert sorted(names) == sorted(missing())
    for name, blue_bar, white_bar in zip(names, *ax.containers, strict=True):
        number, gaps = len(bound_by(name)), len(unknown(name))
        assert blue_bar.get_width() == number
        assert (white_bar.get_x(), white_bar.get_width()) == (number, gaps)
        assert to_hex(blue_bar.get_facecolor()) == BLUE
    assert title(ax) == (
        f"{len(names)} universal treaties bound others; for Kazakhstan no consent was found"
    )
    family = {row["instrument_id"]: row["family"] for row in rows("instruments")}
    assert {family[name] for name in EXISTING} == {"UN", "ILO"}, "all on the map are universal"
    assert {ON_THE_DAY["KAZ", name] for name in names} == {"no consent found"}
    assert min(len(bound_by(name)) for name in names) > 0


def test_gap_names_the_neighbours_that_were_bound(figure_of):
    (ax,) = figure_of["gap"].axes
    listed = []
    for text in ax.texts:
        name = text.get_position()[1].partition(" · ")[0]
        near = [
            row["name"]
            for iso3, row in STATES.items()
            if row["region_group"] == "Central Asia" and iso3 in bound_by(name)
        ]
        number, _, said = text.get_text().rpartition(": ")
        assert said == (", ".join(near) or "nobody in Central Asia")
        assert near or not any(STATES[s]["region_group"] == "Central Asia" for s in unknown(name))
        assert number == counted(name)
        listed.append(f"{name} {number}, {said}")
    assert figure_of["gap"].words == (
        "Bars of how many of the 56 States each treaty bound, and whom in Central Asia: "
        f"{'; '.join(listed)}."
    )


# ---- what the text says -----------------------------------------------------------------------


def test_the_text_quotes_the_tables():
    text = text_of(LESSON)
    turkey = next(
        r for r in rows("treaty_actions") if (r["iso3"], r["instrument_id"]) == ("TUR", "ICRMW")
    )
    assert (turkey["signed"], turkey["consented"]) == ("1999-01-13", "2004-09-27")
    assert turkey["in_force_latest"] == "2005-01-01"
    six = ", ".join(sorted(STATES[s]["name"] for s in bound_by("ICRMW") - {"TUR"}))
    assert f"{six} and Türkiye" in text
    kyrgyzstan = next(
        r for r in rows("treaty_actions") if (r["iso3"], r["instrument_id"]) == ("KGZ", "ICRMW")
    )
    assert (kyrgyzstan["action"], kyrgyzstan["consented"]) == ("accession", "2003-09-29")
    assert kyrgyzstan["in_force_latest"] == "2004-01-01"
    assert "accession, deposited on 29 September 2003" in text
    iccpr = KAZAKHSTAN["ICCPR"]
    assert (iccpr["consented"], iccpr["in_force_latest"]) == ("2006-01-24", "2006-04-24")
    law = next(r for r in rows("kazakhstan_treaty_laws") if r["instrument_id"] == "ICCPR")
    assert (law["law_number"], law["law_date"]) == ("No. 91", "2005-11-28")
    assert KAZAKHSTAN["VCLT"]["in_force_latest"] == "1994-02-04"
    assert "for Kazakhstan since 4 February 1994" in text
    assert KAZAKHSTAN["ICRMW"]["as_of"] == "2023-06-12" and "list of 12 June 2023" in text
    assert STATES["KAZ"]["joined"] == "1992-01-30" and "on 30 January 1992" in text
    outside = sorted(row["name"] for row in STATES.values() if row["ilo_member"] == "false")
    assert outside == ["Andorra", "Holy See", "Liechtenstein", "Monaco"]
    assert len(missing()) == 6 and "Three of the six are the universal treaties" in text
    assert len([i for i in missing() if i in ("ICRMW", "ILO C97", "ILO C143")]) == 3


def test_what_the_text_says_of_agreements_among_neighbours():
    text = text_of(LESSON)
    convention = KAZAKHSTAN["CIS Convention 2008"]
    assert convention["signed"] == "2008-11-14" and "signed on 14 November 2008" in text
    law = next(
        r for r in rows("kazakhstan_treaty_laws") if r["instrument_id"] == "CIS Convention 2008"
    )
    assert law["law_date"] == "2009-12-31" > WORKSHOP and "law only on 31 December 2009" in text
    assert ON_THE_DAY["KAZ", "CIS Convention 2008"] == "signed only"
    for bound in ("CIS Agreement 1994", "CIS Protocol 2005"):
        assert ON_THE_DAY["KAZ", bound] == "bound"
    assert "the CIS Protocol 2005 bound it, and the CIS Convention 2008 was signed" in text
    assert (
        "our inference" in KAZAKHSTAN["CIS Agreement 1994"]["note"] and "is our inference" in text
    )
    assert "missing from our tables" not in text, "they are in the tables now"
    assert "at home" in text and {"KAZ-KGZ Agreement 2006", "KAZ-KGZ-UZB Agreement 1997"} == {
        name for name, row in begun().items() if ON_THE_DAY["KAZ", name] == "not known"
    }


@pytest.mark.parametrize("number", ["03", "06", "12"])
def test_what_was_made_for_migrants_is_called_universal_or_an_agreement_among_neighbours(number):
    """Of the conventions made for migrants only the universal ones did not bind Kazakhstan."""
    pages = [*COURSE.glob(f"notebooks/{number}_*.ipynb"), *COURSE.glob(f"exercises/{number}_*")]
    texts = [text_of(page) for page in pages]
    texts += [
        row["says"] for row in rows("replies") if row["exercise_id"].startswith(f"{int(number)}.")
    ]
    made_for = re.compile(r"(?:made|written) \W*for\W* (?:migrants|migrant workers)")
    said = re.compile("universal|neighbour|regional|CIS")
    for text in texts:
        for sentence in re.split(r"(?<=[.?!:|])\s+|\n", text):
            assert not made_for.search(sentence) or said.search(sentence), sentence


def test_a_reading_of_2014_is_not_put_beside_a_treaty_of_2011():
    text = text_of(LESSON)
    assert "or a General Comment of 2014 was not there" not in text
    assert "makes no law" in text and "HRC Views 560/1993" in text
    views = next(r for r in rows("provisions") if r["provision_id"] == "HRC Views 560/1993")
    assert "3 April 1997" in views["note"]


def test_the_covenant_itself_names_what_it_keeps_for_citizens():
    assert "ICCPR 25" in cell_of(LESSON, "rule").source
    (comment,) = (r for r in rows("provisions") if r["provision_id"] == "HRC GC15 2")
    assert "article 25 for citizens" in comment["note"]


def test_the_close_lists_what_bound_kazakhstan():
    covenants = ["ICCPR", "ICESCR"]
    others = ["CAT", "CRC", "CEDAW", "ICERD", "Refugee Convention", "Refugee Protocol"]
    eight = ["ILO C29", "ILO C87", "ILO C98", "ILO C100", "ILO C105", "ILO C111", "ILO C138"]
    for name in [*covenants, *others, *eight, "ILO C182"]:
        assert ON_THE_DAY["KAZ", name] == "bound", name
    for name in ("ICRMW", "ILO C97", "ILO C143"):
        assert ON_THE_DAY["KAZ", name] == "no consent found", name


def test_the_sheet_quotes_the_tables():
    text = text_of(SOLUTION)
    row = {(r["iso3"], r["instrument_id"]): r for r in rows("treaty_actions")}
    assert row["SVK", "ILO C81"]["consented"] == "2009-09-17"
    signed = row["KAZ", "CIS Convention 2008"]["signed"]
    assert signed == "2008-11-14" and "(signed on 14 November 2008)" in text
    assert row["DEU", "ILO C189"]["consented"][:4] == "2013"
    assert row["TJK", "ILO C97"]["consented"] == "2007"
    assert ("RUS", "ILO C97") not in row
    assert len(bound_by("ILO C143")) == 14 and "The result is 14" in text
    assert "42. Three more" in text and len(bound_by("ILO C81")) == 42
    waiting = {s for s in AT_WORKSHOP if "consented" in ON_THE_DAY[s, "ILO C81"]}
    assert waiting == {"ISL", "SVK", "TJK"}
    assert row["KGZ", "ICRMW"]["in_force_latest"] == "2004-01-01"
    for name in ("ICRMW", "ILO C97", "ILO C182"):
        assert ON_THE_DAY["KGZ", name] == "bound"


def test_origin_and_destination_are_told_as_the_figures_have_them():
    balance = pd.read_csv(COURSE / "data" / "figures.csv")
    decade = balance[balance["year"].between(2000, 2009)].groupby("iso3")["net_migration"].sum()
    origin = {s for s in AT_WORKSHOP if decade.get(s, 0) < 0}
    destination = {s for s in AT_WORKSHOP if decade.get(s, 0) > 0}
    assert (len(origin), len(destination)) == (21, 34)
    found = {i: (len(bound_by(i) & origin), len(bound_by(i) & destination))
             for i in ("ICRMW", "ILO C143", "ILO C97")}  # fmt: skip
    assert found == {"ICRMW": (5, 1), "ILO C143": (6, 8), "ILO C97": (7, 12)}
    assert sum(ON_THE_DAY[s, "ILO C97"] == "not known" for s in AT_WORKSHOP) == 14
    assert round(600 / 21) == 29 and round(800 / 34) == 24
    # the reply to 3.6: by remittances of 2009 all six are States of origin
    money = balance[balance["year"] == 2009].set_index("iso3")
    net = money["remittances_received"] - money["remittances_paid"]
    assert (net[sorted(bound_by("ICRMW"))] > 0).all()


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []
