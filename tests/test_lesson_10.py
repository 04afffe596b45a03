"""The figures of lesson 10 and of its sheet draw what the tables say."""

import re

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from answers_10 import defects, row
from checks.capstone import review
from course import BLUE, COURSE, DAY, ORANGE, cell_of, read, rows, text_of, title, written_on
from looks import faults
from matplotlib.colors import to_hex
from matplotlib.dates import num2date

PALE = "#e4e4e4"
LESSON = COURSE / "notebooks" / "10_capstone_your_opinion.ipynb"
SHEETS = sorted((COURSE / "exercises").glob("10_*.ipynb"))
RECORD = rows("karvelia_record")
LAW = [r for r in rows("karvelia_draft") if r["draft"] == "A"]


def test_record_draws_each_treaty_from_its_entry_into_force(figure_of):
    (ax,) = figure_of["record"].axes
    names = written_on(ax.yaxis)
    assert sorted(names) == sorted(r["instrument_id"] for r in RECORD)
    in_force, signed = ax.collections[2], ax.collections[3]
    drawn = {
        names[int(y)]: (num2date(x).date().isoformat(), to_hex(colour))
        for (x, y), colour in zip(
            np.ma.getdata(in_force.get_offsets()), in_force.get_facecolors(), strict=True
        )
        if not np.isnan(x)
    }
    assert drawn == {
        r["instrument_id"]: (r["in_force"], BLUE if r["in_force"] <= DAY else ORANGE)
        for r in RECORD
        if r["in_force"]
    }
    assert "29 October 2009" in [text.get_text().strip() for text in ax.texts]
    assert {
        names[int(y)]: num2date(x).date().isoformat()
        for x, y in np.ma.getdata(signed.get_offsets())
        if not np.isnan(x)
    } == {r["instrument_id"]: r["signed"] for r in RECORD if r["signed"]}
    bound = sum("" < r["in_force"] <= DAY for r in RECORD)
    assert title(ax) == f"{bound} of {len(RECORD)} treaties bind Karvelia on the day"
    waiting = [r["instrument_id"] for r in RECORD if r["consented"] and r["in_force"] > DAY]
    signed_only = [r["instrument_id"] for r in RECORD if r["signed"] and not r["consented"]]
    assert figure_of["record"].words == (
        f"Lines of {len(RECORD)} treaties over time. In force on 29 October 2009: {bound}. Consent "
        f"given, in force later: {', '.join(waiting)}. Signed only: {', '.join(signed_only)}."
    )


def test_courts_draws_each_paragraph_and_marks_those_that_name_a_court(figure_of):
    (ax,) = figure_of["courts"].axes
    chapters = list(dict.fromkeys(r["chapter"] for r in LAW))
    within = {c: [r for r in LAW if r["chapter"] == c] for c in chapters}
    boxes = {(bar.get_y() + bar.get_height() / 2, bar.get_x()): bar for bar in ax.patches}
    assert len(boxes) == len(LAW)
    inside = {(text.get_position()[1], text.get_position()[0]): text for text in ax.texts}
    named = {}
    for row_number, (chapter, paragraphs) in enumerate(within.items()):
        (title_of_row,) = (t for t in ax.texts if t.get_text() == chapter)
        assert row_number - 0.5 < title_of_row.get_position()[1] < row_number
        for across, paragraph in enumerate(paragraphs):
            box = boxes[row_number, across]
            court = "court" in paragraph["text"]
            assert to_hex(box.get_facecolor()) == (BLUE if court else PALE), paragraph["place"]
            said = inside.get((row_number, across + box.get_width() / 2))
            assert (said.get_text() if said else "") == (paragraph["place"] if court else "")
            named[chapter] = named.get(chapter, 0) + court
    assert len(ax.texts) == len(chapters) + sum(named.values())
    listed = "; ".join(f"{chapter}: {number}" for chapter, number in named.items())
    assert figure_of["courts"].words == (
        f"Boxes, one for each paragraph; blue with its place where it names a court. {listed}."
    )
    assert title(ax) == f"{sum(named.values())} of {len(LAW)} paragraphs speak of a court"


def test_reviewers_stand_where_their_counts_put_them(figure_of):
    (ax,) = figure_of["reviewers"].axes
    there = len(defects())
    points = [(5 / there, 1.0), (1.0, there / len(LAW)), (20 / there, 20 / 23)]
    assert ax.collections[1].get_offsets().tolist() == [pytest.approx(p) for p in points]
    assert [to_hex(group.get_facecolor()[0]) for group in ax.collections] == [PALE, BLUE]
    names = [text.get_text() for text in ax.texts if hasattr(text, "xyann")]
    listed = "; ".join(
        f"{name}: {round(x, 2)}, {round(y, 2)}" for name, (x, y) in zip(names, points, strict=True)
    )
    assert figure_of["reviewers"].words == (
        f"Recall and precision of three invented reviewers. {listed}. Shaded: enough."
    )
    (area,) = ax.collections[0].get_paths()
    assert area.vertices.min(axis=0) == pytest.approx([0.6, 0.75])


def test_nothing_that_a_learner_reads_calls_a_defect_planted():
    for path in (LESSON, *SHEETS):
        assert not re.search("plant(ed|s)?\\b", "\n".join(c.source for c in read(path).cells))
    said = [r["says"] for name in ("replies", "sentences") for r in rows(name)]
    assert not [words for words in said if "planted" in words]


def test_the_lesson_says_how_long_the_law_is():
    text = text_of(LESSON)
    assert "of every three findings two do not hold" in text
    assert 1 / 3 - 0.05 < len(defects()) / len(LAW) < 1 / 3 + 0.05


def test_the_question_of_necessity_is_asked_under_its_number():
    procedure = [r for r in rows("frame_questions") if r["frame_id"] == "procedure"]
    (number,) = [r["number"] for r in procedure if r["name"] == "necessity"]
    ordinal = ("first", "second", "third", "fourth")[int(number) - 1]
    asked = cell_of(LESSON, "step-3-question").source
    assert f"The {ordinal}. ICCPR 9(1) protects whoever is held" in asked
    for path in SHEETS:
        hints = cell_of(path, "task-10-6").source
        assert f"the procedure frame, its question {number} for whoever is held" in hints


@pytest.mark.parametrize("found", [0, 9, 27])
def test_show_findings_draws_found_and_open_for_each_concern(found, monkeypatch):
    drawn = []
    monkeypatch.setattr(review, "display", lambda *args, **kwargs: drawn.extend(args))
    monkeypatch.setattr(review, "show_figure", lambda figure, words: drawn.append(figure))
    rows_given = [row(place) for place in defects()[:found]]
    rows_given += [row("9(1)", "ICCPR 12(3)"), row("6(1)", "CRC 7", "movement")]
    review.review(rows_given)
    (figure,) = [shown for shown in drawn if isinstance(shown, plt.Figure)]
    (ax,) = figure.axes
    names = written_on(ax.yaxis)
    counts = {
        label: dict(zip(names, (bar.get_width() for bar in group), strict=True))
        for group in ax.containers
        for label in (group.get_label(),)
    }
    short = {r["concern_id"]: r["short_title"] for r in rows("concerns")}
    short["general"] = "General matters"
    for concern, name in short.items():
        there = set(defects("A", concern))
        assert counts["found"][name] == len(there & set(defects()[:found]))
        assert counts["open"][name] == len(there - set(defects()[:found]))
        assert counts["not upheld"][name] == (2 if concern == "movement" else 0)
    assert title(ax) + ax.get_title() == f"{found} of {len(defects())} defects found"
    (table,) = [shown for shown in drawn if isinstance(shown, pd.DataFrame)]
    assert table.loc["Together", "Defects found"] == f"{found} of {len(defects())}"


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []
