"""The figures and the prose of lesson 04 say what the tables say."""

import re

from course import (
    COURSE,
    DAY,
    KAZAKHSTAN,
    ORANGE,
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

LESSON = COURSE / "notebooks" / "04_moving_inside_the_country.ipynb"
TESTED = {row["measure_id"]: row for row in rows("measures") if row["shown_in"] == "lesson"}
QUESTIONS = {
    int(row["number"]): row for row in rows("frame_questions") if row["frame_id"] == "restriction"
}
LISTED = {
    "national security",
    "public order",
    "public health",
    "public morals",
    "rights of others",
}
RUNGS = ["nothing", "notice", "proof", "permission", "ban"]


def answers(measure: dict[str, str]) -> dict[str, str]:
    """Answer the six questions for a measure, from the facts of its row."""
    words = {True: "yes", False: "no"}
    law = measure["rule"] == "published law" and measure["words"] == "precise"
    remedy = measure["reasons"] == "yes" and measure["review"] == "court"
    silent = "not said" in (measure["reasons"], measure["review"])
    silent = silent and measure["reasons"] != "no" and measure["review"] != "none"
    return {
        "interference": words[measure["asks"] != "nothing"],
        "law": words[law],
        "aim": words[measure["aim"] in LISTED] if measure["aim"] else "not said",
        "necessity": words[not measure["milder_means"]],
        "other rights": words[not measure["cuts_into"]],
        "remedy": "not said" if silent else words[remedy],
    }


ANSWERS = {measure_id: answers(row) for measure_id, row in TESTED.items()}
FIRST_NO = {i: next((q for q, a in six.items() if a == "no"), "") for i, six in ANSWERS.items()}


def test_path_asks_the_six_questions_in_order_and_says_what_follows(figure_of):
    (ax,) = figure_of["path"].axes
    place = {plain(t.get_text()): t.get_position() for t in ax.texts if len(t.get_text()) > 3}
    assert place.pop("compatible")[1] < -6.5, "below the last box"
    assert len(place) == 2 * len(QUESTIONS)
    for number, row in QUESTIONS.items():
        box = place[f"{number}. {row['name'].upper()} {row['question']}"]
        after_no = place[row["if_no"]]
        assert box[1] == after_no[1] == -number and box[0] < after_no[0]
    signs = [t.get_text() for t in ax.texts if t.get_text() in ("yes", "no")]
    assert signs.count("no") == 6 and signs.count("yes") == 6
    assert list(QUESTIONS) == [1, 2, 3, 4, 5, 6]
    listed = " ".join(
        f"{number}. {row['question']} If no: {row['if_no']}" for number, row in QUESTIONS.items()
    )
    assert figure_of["path"].words == (
        f"Six boxes; a yes leads down, after the sixth to compatible. {listed}"
    )


def test_path_marks_the_noes_that_no_weighing_can_mend(figure_of):
    (ax,) = figure_of["path"].axes
    assert title(ax) == "Six questions in one order: a no to 2 or 3 cannot be weighed away"
    marked = {plain(t.get_text()) for t in ax.texts if to_hex(t.get_color()) == ORANGE}
    assert marked == {QUESTIONS[2]["if_no"], QUESTIONS[3]["if_no"]}
    for number, row in QUESTIONS.items():
        final = row["if_no"].startswith("It is incompatible;")
        assert final == (number in (2, 3))


def test_ladder_show_puts_every_measure_on_its_rung(figure_of):
    (ax,) = figure_of["ladder-show"].axes
    drawn = {t.get_text()[2:]: t for t in ax.texts}
    assert drawn.keys() == {row["name"] for row in TESTED.values()}
    listed = []
    for measure_id, row in TESTED.items():
        text = drawn[row["name"]]
        assert text.get_position()[1] == RUNGS.index(row["asks"])
        mildest = ANSWERS[measure_id]["necessity"] == "yes"
        assert text.get_text()[0] == ("✓" if mildest else "✗")
        assert to_hex(text.get_color()) == ("#0072b2" if mildest else ORANGE)
        sign = "mildest that works" if mildest else "too much"
        listed.append(f"{row['asks']}: {row['name']}, {sign}")
    assert figure_of["ladder-show"].words == (
        f"A ladder of five rungs with ten measures on it. {'; '.join(listed)}."
    )
    places = [text.get_position() for text in drawn.values()]
    assert len(set(places)) == len(places), "no label lies on another"
    rungs = written_on(ax.yaxis)
    assert [rung.split()[-1] for rung in rungs] == ["asked", *RUNGS[1:]]


def test_ladder_show_title_follows_from_the_table(figure_of):
    (ax,) = figure_of["ladder-show"].axes
    assert title(ax) == "A ban can be the mildest means that works; a proof can be too much"
    necessity = {(row["asks"], ANSWERS[i]["necessity"]) for i, row in TESTED.items()}
    assert ("ban", "yes") in necessity and ("ban", "no") in necessity
    assert ("proof", "no") in necessity


def test_matrix_show_answers_every_question_for_every_measure(figure_of):
    (ax,) = figure_of["matrix-show"].axes
    names = written_on(ax.xaxis)
    assert names == [row["name"] for row in QUESTIONS.values()]
    measures = written_on(ax.yaxis)
    asked = [i for i in TESTED if ANSWERS[i]["interference"] == "yes"]
    assert measures == [f"{i}  {TESTED[i]['name']}" for i in asked]
    drawn = {t.get_position(): t.get_text() for t in ax.texts}
    assert len(drawn) == len(asked) * len(names)
    shade = {"yes": "#cfe3f1", "no": "#f7d3bc", "NO": "#ee9a63", "not said": "#e4e4e4"}
    colour = {
        (round(p.get_x() + p.get_width() / 2), round(p.get_y() + p.get_height() / 2)): p
        for p in ax.patches
    }
    for (column, row), words in drawn.items():
        measure_id, question = asked[row], names[column]
        expected = ANSWERS[measure_id][question]
        assert words == ("NO" if FIRST_NO[measure_id] == question else expected)
        assert to_hex(colour[column, row].get_facecolor()) == shade[words]


def test_matrix_show_title_follows_from_the_table(figure_of):
    (ax,) = figure_of["matrix-show"].axes
    asked = [six for six in ANSWERS.values() if six["interference"] == "yes"]
    passing = sum(set(six.values()) == {"yes"} for six in asked)
    expected = f"{passing} of {len(asked)} pass; each question from 2 to 6 stops at least one"
    assert title(ax) == expected
    told = {TESTED[i]["name"]: i for i, six in ANSWERS.items() if six["interference"] == "yes"}
    listed = "; ".join(f"{name}: {FIRST_NO[i] or 'none'}" for name, i in told.items())
    silent = "; ".join(name for name, i in told.items() if "not said" in ANSWERS[i].values())
    assert figure_of["matrix-show"].words == (
        f"Measures and six questions. First no: {listed}. Something is not said in: {silent}."
    )
    assert set(FIRST_NO.values()) - {"", "interference"} == {
        row["name"] for number, row in QUESTIONS.items() if number > 1
    }


def test_the_text_of_the_lesson_follows_from_the_tables():
    text = re.sub(r"[*>]", "", text_of(LESSON))
    paragraphs = re.split(r" (?=\(\d\) )", TESTED["M01"]["clause"])
    assert len(paragraphs) == 3
    assert text.count(" ".join(paragraphs)) == 2, "article 9 stands in the puzzle and in step 5"
    assert len(TESTED) == 10 and "ten invented measures" in text
    # the answers that the text gives
    assert ANSWERS["M01"] == {
        "interference": "yes",
        "law": "no",
        "aim": "not said",
        "necessity": "no",
        "other rights": "no",
        "remedy": "not said",
    }
    assert set(ANSWERS["M02"].values()) == set(ANSWERS["M03"].values()) == {"yes"}
    assert list(ANSWERS["M04"].values()) == ["yes"] * 5 + ["not said"]
    others = [six for i, six in ANSWERS.items() if i != "M04" and "not said" in six.values()]
    assert all("no" in six.values() for six in others), "only M04 hangs on a silence alone"
    assert TESTED["M04"]["asks"] == "ban"
    assert FIRST_NO["M06"] == "aim" and ANSWERS["M06"]["necessity"] == "no"
    assert ANSWERS["M06"]["other rights"] == "no" and ANSWERS["M06"]["remedy"] == "yes"
    assert FIRST_NO["M08"] == "remedy"
    assert list(ANSWERS["M09"].values()) == ["yes", "yes", "yes", "no", "yes", "yes"]
    assert FIRST_NO["M10"] == "interference"


def test_what_the_text_says_of_force_follows_from_the_tables():
    since = {code: row["in_force_latest"] for code, row in KAZAKHSTAN.items()}
    in_force = {code: day for code, day in since.items() if day}
    text = text_of(LESSON)
    assert in_force["ICCPR"] == "2006-04-24" and "since 24 April 2006" in text
    assert "for three and a half years" in text  # April 2006 to October 2009
    for bound in ("ICERD", "ICESCR", "CRC", "CEDAW"):
        assert in_force[bound] <= DAY
    assert "ICRMW" not in in_force and "Stateless Persons Convention" not in in_force
    as_of = {code: row["as_of"] for code, row in KAZAKHSTAN.items()}
    assert as_of["ICRMW"] == "2023-06-12" and "a list of 12 June 2023 for the ICRMW" in text
    assert as_of["Stateless Persons Convention"] == "2024-05-31"
    assert "one of 31 May 2024 for the Stateless Persons Convention" in text
    force = {row["instrument_id"]: row["force"] for row in rows("instruments")}
    assert force["UDHR"] == force["HRC GC27"] == "soft law"
    assert force["OSCE Vienna 1989"] == force["OSCE Moscow 1991"] == "political commitment"
    confidence = {row["provision_id"]: row["confidence"] for row in rows("provisions")}
    assert confidence["OSCE Moscow 1991 33"] == "one-source", "the text says: one source only"
    read = {p.rpartition(" ")[2] for p, c in confidence.items() if re.match(r"HRC GC27 \d+$", p)}
    assert read == {"2", "4", "5", "11", "14", "15"}, "the text lists the paragraphs we read"
    listed = next(r for r in rows("provisions") if r["provision_id"] == "ICCPR 12(3)")
    for aim in ("national security", "public order", "public health or morals", "rights of others"):
        assert aim in listed["limits_allowed"]


def test_the_tables_of_rules_say_what_each_was_on_the_day():
    lines = shown_by(LESSON, "step-2-code").splitlines()
    others = shown_by(LESSON, "step-2-others").splitlines()
    instrument = {row["instrument_id"]: row for row in rows("instruments")}
    provisions = {row["provision_id"]: row for row in rows("provisions")}
    movement = [r["provision_id"] for r in rows("provision_concerns")
                if r["concern_id"] == "movement"]  # fmt: skip
    assert len(lines) + len(others) == 2 + len(movement), "each stands in one of the two tables"
    for code in movement:
        text = instrument[provisions[code]["instrument_id"]]
        act = KAZAKHSTAN.get(text["instrument_id"], {"in_force_latest": ""})
        since = act["in_force_latest"]
        later = text["adopted"] > DAY or "after the workshop" in provisions[code]["note"]
        if later:
            said = "adopted later"
        elif text["family"] == "other":
            said = "treaty of others"
        elif text["force"] != "binding treaty":
            said = text["force"]
        else:
            said = f"bound since {since}" if since else f"no consent found as of {act['as_of']}"
            assert since <= DAY
        (line,) = (x.strip() for x in [*lines, *others] if x.strip().startswith(f"{code} "))
        assert line.endswith(f" {said}") and (line in map(str.strip, lines)) == bool(since), code
    assert "ODIHR Registration Guidelines subject" in movement
    assert (
        "whether it was out on the day of the workshop is not known to us"
        in (instrument["ODIHR Registration Guidelines"]["note"])
    )
    assert "guidelines on registration were out on the day we do not know" in text_of(LESSON)


def test_what_the_learner_changes_stands_open_right_above_what_answers():
    ids = [cell.id for cell in code_cells(LESSON)]
    for own, answer in (("step-3-form-code", "matrix-mine"), ("gap-choose", "gap-code")):
        assert ids.index(answer) == ids.index(own) + 1
        assert cell_of(LESSON, own).metadata["tags"] == ["change"]
    assert cell_of(LESSON, "gap-choose").source == 'measure = "M06"'


def test_the_questions_are_the_same_and_the_aims_differ():
    told = cell_of(LESSON, "step-3-form").source
    assert "The questions are the same" in told and "the aims differ from article" in told
    assert "frame is the same for every right" not in text_of(LESSON)
    limits = {row["provision_id"]: row["limits_allowed"] for row in rows("provisions")}
    assert "in a democratic society" in limits["ICCPR 22"], "a list with words of its own"
    assert "in a democratic society" not in limits["ICCPR 12(3)"]
    assert not re.search("security|order|health|morals", limits["ICCPR 17"]), "names none"


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []
