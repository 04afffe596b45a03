"""The figures of lesson 01 draw the numbers of the tables."""

import matplotlib
import pandas as pd
from course import BLUE, COURSE, GREY, cell_of, rows, text_of, title, written_on
from looks import faults
from matplotlib.colors import to_hex

LESSON = COURSE / "notebooks" / "01_a_workshop_in_astana.ipynb"


def test_network_draws_every_actor_and_every_link_of_the_press_release(figure_of):
    (ax,) = figure_of["network"].axes
    short = {row["organisation_id"]: row["short_name"] for row in rows("organisations")}
    label = short | {row["participant_id"]: row["name"] for row in rows("participants")}
    label |= {
        row["person_id"]: f"{row['name']}\n({short[row['organisation_id']]})"
        for row in rows("people")
    }
    links = [row for row in rows("roles") if row["source_id"] == "press_release"]

    boxes = {
        t.get_text(): t.get_position()
        for t in ax.texts
        if t.get_bbox_patch().get_boxstyle().__class__.__name__ == "Round"
    }
    actors = [label[r["organisation_id"] or r["person_id"] or r["participant_id"]] for r in links]
    assert boxes.keys() == set(actors) | {"opinion", "workshop"}

    expected = sorted((boxes[a], boxes[r["object"]]) for a, r in zip(actors, links, strict=True))
    lines = {
        tuple(zip(*line.get_data(), strict=True)): to_hex(line.get_color()) for line in ax.lines
    }
    assert sorted(lines) == expected
    for (_, end), colour in lines.items():
        assert colour == (BLUE if end == boxes["opinion"] else GREY)
    actions = {t.get_text() for t in ax.texts} - boxes.keys()
    assert actions == {r["action"] for r in links if r["object"] == "opinion"}
    assert len({position for position in boxes.values()}) == len(boxes), "boxes lie on each other"

    does = [(actor, row["action"]) for actor, row in zip(actors, links, strict=True)]
    organisers = [actor for actor, action in does if action == "organised"]
    assert {pair for pair in does if pair[1] in actions} == {
        ("Authorities", "asked for"),
        ("ODIHR", "wrote"),
    }
    assert len(organisers) == 4
    assert (
        f"Four bodies have a grey line to the workshop, as organisers: {', '.join(organisers)}. "
        "Two blue lines lead to the opinion: the authorities of Kazakhstan asked for it, ODIHR "
        "wrote it." in figure_of["network"].words
    )


def test_kinds_draws_the_number_of_statements_of_each_kind(figure_of):
    (ax,) = figure_of["kinds"].axes
    counts = pd.DataFrame(rows("statements"))["kind"].value_counts().to_dict()
    ticks = written_on(ax.yaxis)
    drawn = {kind: bar.get_width() for kind, bar in zip(ticks, ax.patches, strict=True)}
    assert drawn == counts
    colours = {
        kind: to_hex(bar.get_facecolor()) for kind, bar in zip(ticks, ax.patches, strict=True)
    }
    assert colours == dict.fromkeys(counts, GREY) | {"fact of the event": BLUE}
    facts = counts["fact of the event"]
    assert title(ax) == (
        f"Only {facts} of {sum(counts.values())} statements report facts of the event"
    )
    assert [t.get_text() for t in ax.texts] == [str(int(bar.get_width())) for bar in ax.patches]
    listed = ", ".join(f"{kind} {counts[kind]}" for kind in ticks[::-1])
    assert figure_of["kinds"].words == (
        f"Bar chart of the {sum(counts.values())} statements by kind: {listed}."
    )


def test_timeline_draws_each_chosen_event_at_its_date(figure_of):
    (ax,) = figure_of["timeline"].axes
    chosen = [
        row
        for row in rows("timeline")
        if row["kind"] in ("treaty", "draft law", "workshop", "national law")
        and "2006" <= row["date"] < "2013"
    ]
    (dots,) = ax.collections
    days = [matplotlib.dates.num2date(x).date() for x, _ in dots.get_offsets()]
    expected = [pd.to_datetime(row["date"], format="ISO8601").date() for row in chosen]
    assert days == expected
    assert written_on(ax.yaxis) == [row["title"] for row in chosen]
    assert [t.get_text().strip() for t in ax.texts] == [row["date"] for row in chosen]
    colours = [to_hex(c) for c in dots.get_facecolors()]
    assert colours == [BLUE if row["kind"] == "workshop" else GREY for row in chosen]
    listed = "; ".join(f"{row['date']} {row['title']}" for row in chosen)
    assert figure_of["timeline"].words == (
        f"Time line of {len(chosen)} events, the earliest on top: {listed}."
    )
    # the title speaks of five months and almost two years
    date_of = {
        row["event_id"]: pd.Timestamp(row["date"])
        for row in rows("timeline")
        if len(row["date"]) == 10
    }
    assert round((date_of["E16"] - date_of["E11"]).days / 30.4) == 5
    assert 1.6 < (date_of["E22"] - date_of["E16"]).days / 365.25 < 2


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []


def test_the_release_is_retold_to_the_letter():
    said = {row["statement_id"]: row["summary"] for row in rows("statements")}
    read = cell_of(LESSON, "read").source
    assert "published by one of the organisers" in read and "names no author" in read
    assert "written by one of the organisers" not in text_of(LESSON)
    concerns = cell_of(LESSON, "step-3-yardsticks").source
    assert all("(the list is open)" in said[code] for code in ("S17", "S18", "S19", "S20"))
    assert "*included* these, it says: the list is open" in concerns
    assert "provisions for exit visas" in said["S18"]
    assert "on provisions for exit visas" in concerns
    assert said["S13"].startswith("Her reason: ")
    assert "gives a reason for her position" in cell_of(LESSON, "step-4-text").source
    for lesson in ("01_a_workshop_in_astana", "02_streams_work_people"):
        text = text_of(COURSE / "notebooks" / f"{lesson}.ipynb")
        assert "first reason" not in text and "her reasons" not in text
    assert "OSCE workshop" in said["S02"]
    assert "*OSCE workshop*" in cell_of(LESSON, "organisers-question").source
