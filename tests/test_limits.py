"""Limits are met exactly: what lies on a limit is on the side on which the text puts it.

No row of a table need lie on a limit, and a check that takes it for the wrong side would look right
on all of them. So a row is moved onto the limit here, and just beyond, and the lesson made anew.
"""

import importlib
import re
import sys

import pandas as pd
import pytest
from answers import HONEST, RIGHT
from checks import find_exercise, reply_to, tables, treaties
from checks.capstone.key import Comparison
from checks.forms import ShortTexts
from course import COURSE, DAY, rows

THEN = "2003-10-29"  # the day of exercise 3.5
UNSEEN = {"D02", "D05", "D16", "D20", "D23", "D24"}
GROSS = {"K012", "K013"}
EARLY_CHOICES = {"P34", "P35", "P37", "P39", "P41"}

#: Exercise, table, row, what is changed in it; then an answer, as the form reads it, and its reply.
LIMITS = [
    # more than 72 hours, by a judge, by a release or by the end of the list
    ("7.3", "detention_cases", "D07", {"judge_at": "2009-02-13T14:00"}, 10, "right"),
    ("7.3", "detention_cases", "D07", {"judge_at": "2009-02-13T14:01"}, 11, "right"),
    ("7.3", "detention_cases", "D08", {"ended_at": "2009-02-19T08:00"}, 10, "right"),
    ("7.3", "detention_cases", "D08", {"ended_at": "2009-02-19T08:01"}, 11, "right"),
    ("7.3", "detention_cases", "D24", {"held_from": "2009-06-27T12:00"}, 9, "right"),
    ("7.3", "detention_cases", "D24", {"held_from": "2009-06-27T11:59"}, 10, "right"),
    ("7.3", "detention_cases", "D07", {"judge_at": "2009-02-12T14:00"}, 18, "other-hours"),
    ("7.3", "detention_cases", "D07", {"judge_at": "2009-02-12T14:01"}, 19, "other-hours"),
    ("7.5", "detention_cases", "D08", {"ended_at": "2009-02-19T08:00"}, UNSEEN, "right"),
    ("7.5", "detention_cases", "D08", {"ended_at": "2009-02-19T08:01"}, UNSEEN | {"D08"}, "right"),
    # a child is under 18
    ("7.5", "detention_cases", "D05", {"age": "18"}, UNSEEN - {"D02", "D20"}, "children-lost"),
    ("7.5", "detention_cases", "D05", {"age": "17"}, UNSEEN - {"D02", "D20"}, "otherwise"),
    # longer than 20 days; longer than the days allowed
    ("5.5", "exit_applications", "A01", {"decided": "2009-02-01"}, "as before", "right"),
    ("5.5", "exit_applications", "A01", {"decided": "2009-02-02"}, "and A01", "right"),
    # a gain is above zero
    ("2.2", "net_migration_vintages", "AZE UN 2022 1998", {"net_migration": "0"}, 1999, "right"),
    ("2.2", "net_migration_vintages", "AZE UN 2022 1998", {"net_migration": "1"}, 1998, "right"),
    # before 2010
    ("2.7", "kazakhstan_migration", "K001", {"year": "2010"}, GROSS, "right"),
    ("2.7", "kazakhstan_migration", "K001", {"year": "2009"}, GROSS | {"K001"}, "right"),
    # of a card only the year is known: it must be over before the day
    ("8.3", "practices", "P43", {"year_from": "2009"}, EARLY_CHOICES, "right"),
    ("8.3", "practices", "P43", {"year_from": "2008"}, EARLY_CHOICES | {"P43"}, "right"),
    # in force on the day itself
    ("10.1", "karvelia_record", "ILO C97", {"in_force": DAY}, "and ILO C97", "right"),
    ("10.1", "karvelia_record", "ILO C97", {"in_force": "2009-10-30"}, "as before", "right"),
    ("10.1", "karvelia_record", "ILO C97", {"in_force": "2009-10-30"}, "and ILO C97",
     "consent-is-force"),
]  # fmt: skip


def anew(lesson: str, patch: pytest.MonkeyPatch) -> dict:
    """Make the exercises of a lesson anew, from the tables as they are now; returns them by id."""
    made: dict = {}
    find_exercise(f"{int(lesson)}.1")
    patch.setattr("checks.exercise.EXERCISES", made)
    patch.delitem(sys.modules, f"checks.lesson_{lesson}")
    importlib.import_module(f"checks.lesson_{lesson}")
    return made


def changed(table: pd.DataFrame, row: str, values: dict[str, str]) -> pd.DataFrame:
    """Return a copy of a table with other values in the row with these keys."""
    keys = table.iloc[:, 0]
    for column in table.columns[1:3]:
        if keys.eq(row).sum() != 1:
            keys = keys + " " + table[column]
    assert keys.eq(row).sum() == 1, row
    copy = table.copy()
    for column, value in values.items():
        assert copy.loc[keys == row, column].item() != value
        copy.loc[keys == row, column] = value
    return copy


@pytest.mark.parametrize("limit", LIMITS)
def test_what_lies_on_a_limit_is_on_its_side(limit, monkeypatch):
    exercise, table, row, values, answer, reply = limit
    known, whole = tables.table, tables.table(table)
    if isinstance(answer, str):
        as_before = find_exercise(exercise).right
        answer = as_before | {answer.removeprefix("and ")} - {"as before"}
    moved = changed(whole, row, values)
    monkeypatch.setattr(tables, "table", lambda name: moved if name == table else known(name))
    monkeypatch.setattr(tables, "look_up", tables.look_up.__wrapped__)
    made = anew(f"{int(exercise.partition('.')[0]):02d}", monkeypatch)
    assert made[exercise].which(answer) == reply


@pytest.mark.parametrize(("day", "there"), [(DAY, True), ("2009-10-30", False)])
def test_a_text_is_there_from_the_day_of_its_adoption(day, there, monkeypatch):
    monkeypatch.setitem(treaties.ADOPTED, "HRC GC35", day)
    assert (anew("03", monkeypatch)["3.4"].right["j"] == "guides") == there
    monkeypatch.setitem(treaties.ADOPTED, "ILO C189", THEN if there else "2003-10-30")
    gaps = anew("03", monkeypatch)["3.5"]
    assert ("ILO C189" in gaps.right) == there
    assert gaps.which(gaps.right) == "right"
    assert (gaps.which(gaps.right | {"ILO C189"}) == "later-treaties") != there


# ---- lengths of texts -------------------------------------------------------------------------


def least() -> set[tuple[str, int, str]]:
    """Return each exercise whose code asks for so many words of a field, with these two."""
    found = set()
    for row in rows("exercises"):
        code = COURSE / "exercises" / "checks" / f"lesson_{int(row['lesson_id']):02d}.py"
        own = (
            code.read_text("utf-8")
            .partition(f'    "{row["exercise_id"]}",')[2]
            .partition("\n)\n")[0]
        )
        for number, fields in re.findall(r"(?:at_least|shorter)\((\d), (.*?)\)", own):
            for field in re.findall(r'"([^"]+)"', fields):
                found.add((row["exercise_id"], int(number), field))
    return found


@pytest.mark.parametrize(("exercise", "number", "field"), sorted(least()))
def test_fewer_words_than_the_least_do_not_make_a_draft_complete(exercise, number, field):
    known = find_exercise(exercise)
    for draft in map(known.form.read, HONEST[exercise]):
        fewer = " ".join(draft[field].split()[: number - 1])
        assert known.which({**draft, field: fewer}) != "right"


def test_the_most_words_are_not_too_many_and_one_more_is():
    seen = set()
    for row in rows("exercises"):
        exercise = row["exercise_id"]
        form = find_exercise(exercise).form
        if not isinstance(form, ShortTexts):
            continue
        for field in form.fields:
            for more, is_said in ((0, False), (1, True)):
                text = " ".join(["word"] * (form.most_words + more))
                reply = reply_to(exercise, {**RIGHT[exercise][0], field: text})
                said = f"longer than {form.most_words} words" in reply.message
                assert said == is_said, (exercise, field, more)
        seen.add((exercise, form.most_words))
    assert {"5.8": 80, "9.8": 120}.items() <= dict(seen).items()
    assert {most for exercise, most in seen if exercise not in ("5.8", "9.8")} == {60}


def test_a_summary_may_have_as_many_words_as_its_task_says():
    draft = RIGHT["9.8"][0]
    room = 120 - len(" ".join(draft.values()).split())
    for more, told in ((0, "right"), (1, "too-long")):
        filler = ("then to look at the rest of it " * 120).split()[: room + more]
        longer = {**draft, "advice": " ".join([draft["advice"], *filler])}
        assert find_exercise("9.8").which(longer) == told


# ---- counts -----------------------------------------------------------------------------------


@pytest.mark.parametrize("practice", "ABC")
def test_four_conditions_are_not_too_many_and_five_are(practice):
    needs = {"A": {"court", "help"}, "B": {"agreement", "records"}, "C": {"trust", "checks"}}
    more = ["office", "money", "records" if practice != "B" else "court"]
    for number, told in ((2, "right"), (3, "everything-chosen")):
        answer = {**needs, practice: needs[practice] | {*more[:number]}}
        assert find_exercise("8.5").which(answer) == told


@pytest.mark.parametrize(
    ("found", "beside", "enough"), [(3, 1, True), (2, 0, False), (3, 2, False), (6, 2, True)]
)
def test_three_in_five_found_and_three_in_four_that_hold_are_enough(found, beside, enough):
    places = ["7(2)", "7(3)", "8(1)", "10(1)", "11(2)"] * (1 + found // 4)
    review = Comparison(upheld=places[:found], open=places[found:], named=found + beside)
    assert review.is_enough() == enough
