"""The figures of lesson 08 draw the tables, and its text quotes them."""

import re
from collections import Counter

import pytest
from course import BLUE, COURSE, ORANGE, code_cells, plain, rows, text_of, title, written_on
from looks import faults
from matplotlib.colors import to_hex

LATER, EMPTY = "#b0b0b0", "#e4e4e4"
LESSON = COURSE / "notebooks" / "08_what_others_do.ipynb"
SHEET = COURSE / "exercises" / "08_solution_what_others_do.ipynb"

CARDS = {row["practice_id"]: row for row in rows("practices")}
YEAR = {card: int(row["year_from"]) for card, row in CARDS.items()}
EARLY = {card for card, year in YEAR.items() if year <= 2008}
NEEDS = rows("practice_conditions")


def essential(card: str) -> set[str]:
    return {
        row["condition_id"]
        for row in NEEDS
        if row["practice_id"] == card and row["need"] == "essential"
    }


# ---- the figures ------------------------------------------------------------------------------


def test_map_show_counts_the_cards_of_each_state(figure_of):
    (ax,) = figure_of["map-show"].axes
    states = {row["iso3"]: (float(row["tile_column"]), float(row["tile_row"])) for row in
              rows("states")}  # fmt: skip
    cards = Counter(row["iso3"] for row in CARDS.values() if row["iso3"])
    drawn = {t.get_position(): t.get_text() for t in ax.texts if len(t.get_text()) < 7}
    assert drawn == {
        place: f"{code}\n{cards[code]}" if cards[code] else code for code, place in states.items()
    }
    tiles = ax.collections[0]
    fill = dict(
        zip(map(tuple, tiles.get_offsets().tolist()), map(to_hex, tiles.get_facecolors()),
            strict=True)
    )  # fmt: skip
    assert fill == {place: BLUE if cards[code] else EMPTY for code, place in states.items()}
    outlined = [to_hex(edge) for edge in tiles.get_edgecolors()].index("#000000")
    assert list(states)[outlined] == "KAZ" and not cards["KAZ"]
    assert title(ax) == (
        f"{cards.total()} of {len(CARDS)} cards come from {len(cards)} of {len(states)} "
        "participating States"
    )
    assert len(cards) >= 10
    name = {row["iso3"]: row["name"] for row in rows("states")}
    most = sorted((c for c in states if cards[c]), key=lambda c: -cards[c])
    listed = ", ".join(f"{name[code]} {cards[code]}" for code in most)
    bodies = dict.fromkeys(row["body"] for row in CARDS.values() if row["body"])
    assert figure_of["map-show"].words == (
        f"Map of {len(states)} tiles. Cards by State: {listed}. Kazakhstan has none. "
        f"Cards of bodies: {', '.join(bodies)}."
    )
    (note,) = (t.get_text() for t in ax.texts if len(t.get_text()) > 20)
    assert f"{len(CARDS) - cards.total()} more cards belong to bodies" in note


def test_when_show_draws_each_card_in_its_year_and_lane(figure_of):
    (ax,) = figure_of["when-show"].axes
    lanes = written_on(ax.yaxis)
    dots = ax.collections[0]
    drawn = Counter(
        (lanes[int(height + 0.1)], round(year), to_hex(colour))
        for (year, height), colour in zip(
            dots.get_offsets().tolist(), dots.get_facecolors(), strict=True
        )
    )
    assert drawn == Counter(
        (row["kind"], YEAR[card], BLUE if card in EARLY else LATER) for card, row in CARDS.items()
    )
    places = dots.get_offsets().tolist()
    assert len({tuple(place) for place in places}) == len(CARDS), "no dot hides another"
    assert (
        title(ax) == f"{len(CARDS) - len(EARLY)} of {len(CARDS)} cards are later than the workshop"
    )
    told = []
    for kind in lanes[::-1]:
        own = {card for card, row in CARDS.items() if row["kind"] == kind}
        told.append(f"{kind}: {len(own & EARLY)} before, {len(own - EARLY)} after")
    assert figure_of["when-show"].words == (
        f"One dot a card, {min(YEAR.values())} to {max(YEAR.values())}, with a line at the "
        f"workshop. {'; '.join(told)}."
    )
    assert "workshop, 29 October 2009" in [plain(text.get_text()) for text in ax.texts]
    (line,) = ax.lines
    # a year is drawn from half a year before its tick to half a year after it
    assert line.get_xdata()[0] == pytest.approx(2008.5 + (9 + 29 / 31) / 12, abs=0.05)
    assert 2009 not in YEAR.values() and to_hex(line.get_color()) == ORANGE


def test_matrix_show_draws_every_judgement_on_the_chosen_concern(figure_of):
    (ax,) = figure_of["matrix-show"].axes
    chosen = [card for card, row in CARDS.items() if row["concern_id"] == "removal"]
    labels = written_on(ax.yaxis)
    assert labels == [f"{card}  {CARDS[card]['title']}" for card in chosen]
    numbers = {row["condition_id"]: int(row["number"]) for row in rows("conditions")}
    assert written_on(ax.xaxis) == list(numbers)
    dots = ax.collections[0]
    drawn = {
        (across, chosen[int(down)]): to_hex(colour)
        for (across, down), colour in zip(
            dots.get_offsets().tolist(), dots.get_facecolors(), strict=True
        )
    }
    assert drawn == {
        (numbers[row["condition_id"]], row["practice_id"]): BLUE
        if row["need"] == "essential"
        else "#ffffff"
        for row in NEEDS
        if row["practice_id"] in chosen
    }
    ((most, times), (_, second)) = Counter(
        condition for card in chosen for condition in essential(card)
    ).most_common(2)
    assert title(ax) == f"“{most}” is essential to {times} of {len(chosen)} cards on removal"
    assert most == "office" and times > second, "the answer below speaks of an ordinary office"
    told = [f"{c} {' and '.join(n for n in numbers if n in essential(c))}" for c in chosen]
    helpful = sum(r["practice_id"] in chosen and r["need"] == "helpful" for r in NEEDS)
    assert figure_of["matrix-show"].words == (
        f"Grid of {len(chosen)} cards on removal and eight conditions. Essential: "
        f"{'; '.join(told)}. Helpful in {helpful} more places."
    )


# ---- what the text says -----------------------------------------------------------------------


def test_the_puzzle_quotes_the_cards():
    assert "up to five years" in CARDS["P11"]["limits"]
    assert "only people lawfully present could apply" in CARDS["P39"]["limits"]
    assert (YEAR["P39"], YEAR["P32"]) == (2007, 2019)


def test_kinds_and_dates_are_told_as_they_are():
    text = text_of(LESSON)
    judgments = [row for row in CARDS.values() if row["kind"] == "case law that binds others"]
    strasbourg = [row for row in judgments if "European Convention" in row["limits"]]
    assert (len(strasbourg), len(judgments)) == (8, 10)
    assert "Eight of the ten judgments come from the European Court" in text
    assert [c for c, row in CARDS.items() if row["binds_kazakhstan"] == "true"] == ["P28"]
    assert YEAR["P28"] == 2015 and "1 January 2015" in CARDS["P28"]["note"]
    assert "from 1 January 2012" in CARDS["P28"]["note"]
    assert "made in 2010, in force from 1 January 2012" in text_of(LESSON), "later, too"
    assert "promptly" in CARDS["P42"]["safeguard"], "the word on which the judgment turns"
    directives = {c for c, row in CARDS.items() if row["body"] == "European Union"}
    assert directives - EARLY == {"P24", "P26", "P33"} and directives & EARLY == {"P40"}
    assert "24 December 2010" in CARDS["P40"]["note"] and "24 December 2010" in text
    assert "detention" in CARDS["P40"]["limits"]
    assert "217 families" in CARDS["P41"]["result"] and "August 2011" in CARDS["P41"]["result"]
    told = sum(bool(row["result"]) for row in CARDS.values())
    assert told < len(CARDS) / 2, "the text says that most cards tell no result"
    assert f"`P01` to `P{len(CARDS)}`" in text


def test_the_covenant_has_bound_kazakhstan_since_the_day_the_text_gives():
    (row,) = (
        r for r in rows("treaty_actions") if (r["iso3"], r["instrument_id"]) == ("KAZ", "ICCPR")
    )
    assert row["in_force_earliest"] == row["in_force_latest"] == "2006-04-24"
    assert text_of(LESSON).count("24 April 2006") == 2
    assert not any(
        r["iso3"] == "KAZ" and r["instrument_id"].startswith("ECHR") for r in rows("treaty_actions")
    )


def test_no_model_is_named_and_the_judgement_is_called_our_own():
    text = text_of(LESSON)
    assert "names no State whose practice was a model" in text
    assert "own judgement" in text and "ministry and her State are invented" in text


def test_the_worked_example_follows_from_the_tables():
    assert essential("P37") == {"office", "court"}
    assert essential("P34") == {"court", "money"}
    assert {CARDS[card]["kind"] for card in ("P34", "P37", "P41")} == {"voluntary practice"}
    assert not CARDS["P34"]["result"] and not CARDS["P37"]["result"]
    assert (YEAR["P34"], YEAR["P37"], YEAR["P41"]) == (2001, 2004, 2008)
    quoted = "Houses and coaches cost money every year."
    assert any(row["because"] == quoted for row in NEEDS if row["practice_id"] == "P41")
    assert quoted[0].lower() + quoted[1:-1] in text_of(LESSON)


def test_step_5_lists_what_the_early_cards_lack():
    cells = {cell.id: cell for cell in code_cells(LESSON)}
    html = cells["travels"].outputs[0].data["text/html"]
    shown = {
        card: set(lacking.split(", ")) - {"nothing"}
        for card, lacking in re.findall(
            r'left">(P\d\d)</td>.*?left">([a-z, ]+)</td>\s*</tr>', html, re.DOTALL
        )
    }
    early = {card for card in EARLY if CARDS[card]["concern_id"] == "removal"}
    assert shown == {card: essential(card) - {"office", "court"} for card in early}
    assert shown["P40"] == set(), "the answer names P40 as a card that lacks nothing"


# ---- the sheet --------------------------------------------------------------------------------


def test_the_sheets_reasons_stand_on_the_cards():
    assert all(not CARDS[card]["result"] for card in ("P20", "P32", "P34", "P04", "P09"))
    assert "one employer" in CARDS["P20"]["measure"] and "two years" in CARDS["P20"]["measure"]
    assert "burden of proof" in CARDS["P32"]["limits"]
    assert "81 per cent" in CARDS["P19"]["result"] and "civil case" in CARDS["P11"]["limits"]
    assert "hears both sides" in CARDS["P34"]["safeguard"]
    assert {"checks", "help"} == essential("P20")
    listed = {"P34", "P35", "P37", "P39", "P41"}
    assert {
        card
        for card in EARLY
        if (CARDS[card]["concern_id"], CARDS[card]["kind"]) == ("removal", "voluntary practice")
    } == listed
    named = ("Canada", "Spain", "Lithuania", "Hungary", "Belgium")
    assert f"{', '.join(named[:-1])} and {named[-1]} are left" in text_of(SHEET)


def test_the_similar_case_of_8_3_finds_something():
    found = [
        card
        for card, row in CARDS.items()
        if (row["concern_id"], row["kind"]) == ("workers", "obligation of others")
        and YEAR[card] > 2009
    ]
    assert len(found) >= 2


def test_agreements_are_told_with_their_years():
    assert "Bulgaria (2008), Portugal (2009) and Romania (2010)" in CARDS["P21"]["measure"]
    assert {CARDS[card]["kind"] for card in ("P21", "P23")} == {"voluntary practice"}


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []
