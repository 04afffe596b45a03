"""Each exercise proved three ways, and no input makes a check raise or pass wrongly."""

import itertools
import json
import math
import re
import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

import checks
import numpy as np
import pandas as pd
import pytest
from answers import ACCEPTED, FINDINGS, HOSTILE, OTHER, REPLIES, RIGHT, WORDS, WRONG
from checks import check, find_exercise, reply_to, sundria
from checks.capstone.findings import FindingRows
from checks.capstone.hearing import ReplyRows
from checks.feedback import MIME_TYPE, Feedback, Level
from checks.forms import (
    InOrder,
    LabelEach,
    Number,
    OneOf,
    Parts,
    RowsOf,
    ShortTexts,
    SomeOf,
    WholeNumber,
)
from course import EXERCISES, cells_of_exercises, mistakes, rows, solution_answers
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pinned import as_answer, nearest, nearest_replies, references, stored

every_exercise = pytest.mark.parametrize("exercise", EXERCISES)


@pytest.fixture(scope="module")
def answers():
    return solution_answers()


# ---- three ways -------------------------------------------------------------------------------


@every_exercise
def test_the_solutions_answer_is_right(exercise, answers):
    assert reply_to(exercise, answers[exercise]).level.done


@every_exercise
def test_a_right_answer_written_otherwise_is_right_in_the_same_words(exercise, answers):
    assert RIGHT[exercise], (
        f"{exercise} is free text: write right answers and others into tests/drafts_NN.py, "
        "or into tests/answers_NN.py where it is no draft"
    )
    for answer in RIGHT[exercise]:
        if exercise in HOSTILE:  # the reply to a draft quotes it: test_drafts.py
            assert reply_to(exercise, answer).level is Level.COMPLETE
        else:
            assert reply_to(exercise, answer) == reply_to(exercise, answers[exercise])


@every_exercise
def test_a_blank_says_so(exercise):
    for blank in (..., None, "...", "", [], {}, set(), [...], {...}):
        reply = reply_to(exercise, blank)
        if isinstance(find_exercise(exercise).form, SomeOf) and blank in ([], {}, set()):
            assert reply.level is Level.MISTAKE, blank  # an empty set is an answer
            continue
        empty_of_another_kind = reply.level is Level.FORM and blank not in (..., None, "...", "")
        assert reply.level is Level.OPEN or empty_of_another_kind, blank
    assert reply_to(exercise).level is Level.OPEN


def sets_asked_for() -> list[tuple[str, str | None]]:
    """Return the exercise and, in a record of several answers, the name of every set."""
    asked = []
    for exercise in EXERCISES:
        form = find_exercise(exercise).form
        parts = form.parts.items() if isinstance(form, Parts) else [(None, form)]
        asked += [(exercise, name) for name, part in parts if isinstance(part, SomeOf)]
    return asked


@pytest.mark.parametrize(("exercise", "part"), sets_asked_for())
def test_an_empty_set_is_an_answer_that_says_there_is_none(exercise, part, answers):
    nothing = [set(), frozenset(), [], (), {}, np.array([]), pd.Series(dtype=object), pd.Index([])]
    for none in nothing:
        whole = none if part is None else {**answers[exercise], part: none}
        reply = reply_to(exercise, whole)
        assert reply.level is Level.MISTAKE, repr(none)
        start = "" if part is None else f"“{part}”: "
        said = f"{start}You say that there is none. There is at least one. "
        assert reply.message.startswith(said), repr(none)
        assert re.search(r"S\d\d|[Ss]tep \d|`|column|lesson", reply.message.partition("one. ")[2])


@pytest.mark.parametrize(("exercise", "part"), sets_asked_for())
def test_open_places_are_no_empty_set(exercise, part, answers):
    for blank in (..., None, {...}, [...]):
        whole = blank if part is None else {**answers[exercise], part: blank}
        assert reply_to(exercise, whole).level is Level.OPEN


def test_labels_with_a_comma_in_them_are_told_apart():
    reply = reply_to("3.2", {"a": "consented"})
    assert "“bound”, “consented, not yet in force”, “signed only”" in reply.message


@every_exercise
def test_each_foreseen_mistake_gets_its_own_hint(exercise):
    texts = {}
    for mistake, answers_with_it in WRONG[exercise].items():
        for answer in answers_with_it:
            reply = reply_to(exercise, answer)
            assert (reply.level, reply.mistake) == (Level.MISTAKE, mistake), reply
            assert texts.setdefault(reply.message, mistake) == mistake


@every_exercise
def test_each_foreseen_mistake_is_made_by_an_answer_of_these_tests(exercise):
    made = set(WRONG.get(exercise, {}))
    made |= {row["reply_id"] for row in stored("nearest") if row["exercise_id"] == exercise}
    foreseen = {row["reply_id"] for row in mistakes() if row["exercise_id"] == exercise}
    assert foreseen <= made, (
        f"no nearest answer shows {sorted(foreseen - made)}: write one into tests/answers_NN.py"
    )


# ---- pinned from both sides -------------------------------------------------------------------

ANEW = "look at what changed, then run: python tests/pinned.py"


@pytest.mark.parametrize("exercise", EXERCISES)
def test_the_nearest_answers_get_the_replies_that_are_stored(exercise, answers):
    made = nearest_replies({exercise: answers[exercise]})
    kept = [row for row in stored("nearest") if row["exercise_id"] == exercise]
    made, kept = ({row["change"]: row["reply_id"] for row in rows_} for rows_ in (made, kept))
    assert made == kept, ANEW


def test_replies_send_to_the_places_that_are_stored():
    assert references() == stored("references"), ANEW


@every_exercise
def test_no_nearest_answer_passes_wrongly(exercise, answers):
    form = find_exercise(exercise).form
    if isinstance(form, FindingRows | ShortTexts) or exercise in ("10.7", "10.8"):
        return  # judged by the key: test_capstone.py; of texts the tests know only their own
    for change, near in nearest(exercise, answers[exercise]):
        passed = find_exercise(exercise).which(near) == "right"
        expected = is_right(exercise, as_answer(form, near), answers[exercise])
        assert passed == expected, change


# ---- how near is near -------------------------------------------------------------------------

#: For a number with decimals: how many its task asks for, and to how many digits a slip may be
#: rounded. Of any other the call tells both: half of the last decimal is taken for right.
DIGITS = {("2.3", ""): (1, 2), ("2.8", "change"): (1, 2), ("6.5", ""): (0, 4),
          ("6.6", "per cent"): (1, 2)}  # fmt: skip
#: Numbers of which the task need not say that one decimal is enough.
NOT_SAID = {("2.8", "change")}


def numbers_asked_for() -> list[tuple[str, str]]:
    """Return the exercise and, in a record of several answers, the name of each such number."""
    asked = []
    for exercise in EXERCISES:
        form = find_exercise(exercise).form
        parts = form.parts if isinstance(form, Parts) else {"": form}
        asked += [(exercise, name) for name, one in parts.items() if type(one) is Number]
    return asked


each_number = pytest.mark.parametrize(("exercise", "part"), numbers_asked_for())


def digits_of(exercise: str, part: str, number: float) -> tuple[int, int]:
    """Return how many decimals are enough, and how many digits of a number remain with them."""
    form = find_exercise(exercise).form
    within = (form.parts[part] if part else form).within
    decimals = max(0, round(-math.log10(2 * within)))
    before_the_point = len(str(int(abs(number)))) if abs(number) >= 1 else 0
    return DIGITS.get((exercise, part), (decimals, max(2, before_the_point + decimals)))


def with_number(answer, part: str, number: float):
    """Return an answer with another number, alone or as one of its parts."""
    return {**answer, part: number} if part else number


def number_in(answer, part: str) -> float:
    return float(np.ravel(answer[part] if part else answer)[0])


def test_numbers_of_which_more_is_known_are_asked_for():
    assert {*numbers_asked_for()} >= DIGITS.keys() >= NOT_SAID


@every_exercise
def test_a_task_says_how_many_decimals_are_enough_where_its_check_takes_one(exercise):
    numbers = [one for one in numbers_asked_for() if one[0] == exercise and one not in NOT_SAID]
    takes_one = any(digits_of(*one, 0)[0] == 1 for one in numbers)
    said = "one decimal is enough" in cells_of_exercises()[exercise][0].source.lower()
    assert said == takes_one, (
        f"{exercise}: “One decimal is enough” in its task, `within` in its call"
    )


@each_number
def test_a_number_is_right_if_it_rounds_to_what_the_task_asks_for(exercise, part, answers):
    right = number_in(answers[exercise], part)
    decimals, _ = digits_of(exercise, part, right)
    unit = 10**-decimals
    rounded = round(right, decimals)
    for number in (right, rounded, right + unit / 2, right - unit / 2, round(right, decimals + 1)):
        answer = with_number(answers[exercise], part, number)
        assert reply_to(exercise, answer).level is Level.RIGHT, number
    for number in (rounded + unit, rounded - unit):
        answer = with_number(answers[exercise], part, number)
        assert reply_to(exercise, answer).level is Level.MISTAKE, number


@each_number
def test_a_slip_is_known_when_it_is_rounded_and_no_other_number_is_taken_for_it(
    exercise, part, answers
):
    right = number_in(answers[exercise], part)
    for mistake, wrong in WRONG[exercise].items():
        slips = {number_in(answer, part) for answer in wrong} - {right, 0}
        for slip in slips - {round(right, digits_of(exercise, part, right)[0])}:
            _, digits = digits_of(exercise, part, slip)
            rounded = with_number(answers[exercise], part, float(f"{slip:.{digits}g}"))
            assert reply_to(exercise, rounded).mistake == mistake, rounded
            for other in (slip * 0.9, slip * 1.1):
                if all(abs(other - one) > abs(one) / 25 for one in slips):
                    near = with_number(answers[exercise], part, other)
                    assert reply_to(exercise, near).mistake != mistake, near


@every_exercise
def test_hints_say_where_to_look_again(exercise):
    for mistake in WRONG[exercise]:
        for answer in WRONG[exercise][mistake]:
            message = reply_to(exercise, answer).message
            assert 15 <= len(message.split()) <= 80, message
            assert re.search(r"S\d\d|E\d\d|[Ss]tep \d|\bdata\b|`|column|paragraph|[Tt]urn", message)
            assert not re.search(r"\bwrong\b(?! concern| name)|\bincorrect\b|\bfalse\b", message)


@pytest.mark.parametrize("exercise", OTHER)
def test_an_unforeseen_answer_still_gets_a_pointer(exercise):
    for answer, words in OTHER[exercise]:
        reply = reply_to(exercise, answer)
        assert (reply.level, reply.mistake) == (Level.MISTAKE, ""), reply
        assert len(reply.message.split()) >= 12 and words in reply.message


# ---- any input at all -------------------------------------------------------------------------


class Hostile:
    """An object that fails whatever is asked of it."""

    def _fail(self, *args, **kwargs):
        raise RuntimeError("hostile")

    __eq__ = __len__ = __iter__ = __str__ = __repr__ = __bool__ = __getitem__ = _fail
    __contains__ = __float__ = __int__ = __index__ = __call__ = _fail
    __hash__ = object.__hash__

    @property
    def __class__(self):
        return str


class LyingText(str):
    """Text which claims to equal everything."""

    def __eq__(self, other):
        return True

    def casefold(self):
        raise RuntimeError("hostile")

    __hash__ = str.__hash__


loop: list = []
loop.append(loop)

ODD = [
    True, False, 0, -1, 1e300, float("nan"), float("inf"), 10**5000, 1j, Decimal("NaN"),
    Fraction(1, 3),
    "26th", "\x00", "a" * 10**6, "<script>alert(1)</script>", b"abc", date(2009, 10, 29),
    [1, 2], [None, "a"], ["a"] * 5, ["a", ["b"]], [float("nan")], list("zyx"), loop,
    list(range(10**5)),
    (), ("a",), {"a"}, frozenset("b"), range(3), iter("abc"), (letter for letter in "abc"),
    {"a": 1}, {1: "a"}, {"S03": ...}, {"S03": "nonsense"}, {"who": 3}, {"who": "x " * 500},
    {None: None}, {("a",): "b"}, {float("nan"): float("nan")},
    np.array(["a", "b"]), np.zeros((2, 2)), np.nan, np.str_("a"), np.int64(3),
    np.datetime64("2009-10-29"),
    pd.NA, pd.NaT, pd.Series(dtype=object), pd.Series([1, np.nan]), pd.Index(["a"]), pd.DataFrame(),
    pd.DataFrame({"statement_id": []}), pd.DataFrame({"statement_id": [np.nan, 1]}),
    pd.DataFrame({"statement_id": ["S12", "S12"]}), pd.DataFrame({"statement_id": ["S99"]}),
    pd.DataFrame([["S12", "S13"]], columns=["statement_id", "statement_id"]),
    pd.DataFrame({"other": ["S12"]}), pd.Timestamp("2009-10-29"), pd.Categorical(["a", "b"]),
    print, len, lambda: 1, int, list, object(), Hostile(), Hostile, LyingText("a"), [Hostile()],
    {LyingText("S03"): LyingText("x")}, [LyingText("a")], sys, NotImplemented, ValueError("x"),
]  # fmt: skip


@every_exercise
def test_odd_input_gets_a_clear_message(exercise):
    for answer in ODD:
        reply = reply_to(exercise, answer)
        assert not reply.level.done, type(answer)
        assert 8 <= len(reply.message.split()) <= 120, reply
        assert len(str(reply)) < 1500
        assert not re.search(r"Traceback|Error\b|object at 0x", str(reply)), reply
        assert not re.search(r"\{[a-z_]+\}", reply.message), "a field that nothing fills in"


def is_hostile(answer) -> bool:
    """Tell whether an odd answer fails when it is asked for anything, or holds such a thing."""
    inside = [answer]
    if type(answer) in (list, dict):
        inside += [*answer, *(answer.values() if type(answer) is dict else ())]
    return any(type(one) in (Hostile, LyingText) or one is Hostile for one in inside)


@every_exercise
def test_the_safety_net_is_for_hostile_objects_only(exercise):
    for answer in ODD:
        if not is_hostile(answer):
            assert isinstance(find_exercise(exercise).reply(answer), Feedback)


def test_what_a_learner_wrote_is_escaped():
    html = reply_to("1.5", ["<script>alert(1)</script>"])._repr_mimebundle_()["text/html"]
    assert "<script>" not in html and "&lt;script&gt;" in html


letters = st.text("abcdefghijkSs0123456789 .", max_size=4)
labels = st.sampled_from(
    sorted(
        {
            label
            for exercise in EXERCISES
            for label in getattr(find_exercise(exercise).form, "labels", ())
        }
    )
)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | letters
    | labels
)
anything = st.recursive(
    scalars | st.just(...) | st.binary(max_size=5) | st.dates() | st.complex_numbers(),
    lambda inner: (
        st.lists(inner, max_size=6)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(scalars, inner, max_size=6)
        | st.sets(scalars, max_size=6)
        | st.lists(scalars, max_size=5).map(lambda v: pd.Series(v, dtype=object))
        | st.lists(scalars, max_size=5).map(lambda v: np.array(v, dtype=object))
        | st.lists(letters, max_size=5).map(lambda v: pd.DataFrame({"statement_id": v}))
    ),
    max_leaves=12,
)


WELL_FORMED = {
    WholeNumber: lambda form, words: st.integers(-5, 60),
    Number: lambda form, words: st.floats(-200, 200) | st.integers(-50, 50),
    OneOf: lambda form, words: st.sampled_from(form.options),
    SomeOf: lambda form, words: st.sets(st.sampled_from(form.options)),
    InOrder: lambda form, words: st.permutations(form.items),
    LabelEach: lambda form, words: st.fixed_dictionaries(
        dict.fromkeys(form.items, st.sampled_from(form.labels))
    ),
    RowsOf: lambda form, words: st.sets(st.sampled_from(form.keys), min_size=1).map(
        lambda chosen: pd.DataFrame({form.key: sorted(chosen)})
    ),
    FindingRows: lambda form, words: st.lists(
        st.sampled_from(FINDINGS), min_size=1, max_size=40, unique_by=lambda row: (row[0], row[2])
    ),
    ReplyRows: lambda form, words: st.lists(st.sampled_from(REPLIES), min_size=1, max_size=40),
    ShortTexts: lambda form, words: st.fixed_dictionaries(
        dict.fromkeys(form.fields, st.sampled_from(words))
    ),
    Parts: lambda form, words: st.fixed_dictionaries(
        {name: WELL_FORMED[type(part)](part, words) for name, part in form.parts.items()}
    ),
}
SAME = {  # an answer may be a number or a column of one number
    WholeNumber: lambda form, answer, right: answer == right,
    Number: lambda form, answer, right: abs(np.ravel(answer - right)[0]) <= form.within,
    OneOf: lambda form, answer, right: answer == right,
    SomeOf: lambda form, answer, right: set(answer) == set(right),
    InOrder: lambda form, answer, right: list(answer) == list(right),
    LabelEach: lambda form, answer, right: answer == right,
    RowsOf: lambda form, answer, right: set(answer[form.key]) == set(right[form.key]),
    Parts: lambda form, answer, right: all(
        SAME[type(part)](part, answer[name], right[name]) for name, part in form.parts.items()
    ),
}


def well_formed(exercise: str):
    """Return a strategy for answers of the right form, mostly not right."""
    form = find_exercise(exercise).form
    return WELL_FORMED[type(form)](form, WORDS.get(exercise))


def is_right(exercise: str, answer, right) -> bool:
    """Tell, without the check's own rule, whether a well-formed answer is right."""
    if exercise in ACCEPTED:
        return ACCEPTED[exercise](answer)
    form = find_exercise(exercise).form
    return SAME[type(form)](form, answer, right)


quick = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


MOST_ANSWERS = 7_000


def all_answers(form) -> Iterator | None:
    """Yield every answer of a form, as it reads them; None if there are too many, or no end."""
    if isinstance(form, OneOf):
        number, every = len(form.options), iter(form.options)
    elif isinstance(form, InOrder):
        number, every = math.factorial(len(form.items)), itertools.permutations(form.items)
    elif isinstance(form, SomeOf):
        sizes = (itertools.combinations(form.options, n) for n in range(1, len(form.options) + 1))
        number = 2 ** len(form.options)
        every = map(frozenset, itertools.chain.from_iterable(sizes))
    elif isinstance(form, LabelEach | Parts):
        names = form.items if isinstance(form, LabelEach) else [*form.parts]
        choices = [form.labels] * len(names) if isinstance(form, LabelEach) else []
        for part in form.parts.values() if isinstance(form, Parts) else ():
            choices.append([*(all_answers(part) or ())])
        number = math.prod(map(len, choices))
        every = (dict(zip(names, values, strict=True)) for values in itertools.product(*choices))
    else:
        return None
    return every if 0 < number <= MOST_ANSWERS else None


@pytest.mark.parametrize(
    "exercise", [e for e in EXERCISES if all_answers(find_exercise(e).form) is not None]
)
def test_of_all_the_answers_that_there_are_only_the_right_ones_pass(exercise, answers):
    known = find_exercise(exercise)
    passed = 0
    for value in all_answers(known.form):
        expected = is_right(exercise, as_answer(known.form, value), answers[exercise])
        assert (known.which(value) == "right") == expected, value
        passed += expected
    assert passed >= 1


@pytest.mark.parametrize("exercise", ["9.5"])
def test_an_order_that_rises_once_in_whatever_way_does_not_fall(exercise):
    rank = {row["severity_id"]: int(row["rank"]) for row in rows("severities")}
    ranks = {
        row["gap_id"]: {
            rank[row["severity_id"]],
            rank[row["also_defensible"] or row["severity_id"]],
        }
        for row in rows("sample_gaps")
    }
    orders = {
        order: any(list(way) == sorted(way) for way in itertools.product(*map(ranks.get, order)))
        for order in all_answers(find_exercise(exercise).form.parts["order"])
    }
    assert {order: sundria.falls(order) for order in orders} == orders
    assert 0 < sum(orders.values()) < len(orders)


@every_exercise
@quick
@given(answer=anything)
def test_no_input_makes_a_check_raise(exercise, answer):
    reply = reply_to(exercise, answer)
    assert isinstance(reply, Feedback) and reply.message
    bundle = reply._repr_mimebundle_()
    json.dumps(bundle)
    assert bundle[MIME_TYPE]["level"] == reply.level.name.lower()


@every_exercise
@quick
@given(data=st.data())
def test_no_input_passes_wrongly(exercise, data, answers):
    if exercise in HOSTILE:
        return  # of free texts the tests know only their own: test_drafts.py
    answer = data.draw(st.just(answers[exercise]) | well_formed(exercise))
    passed = reply_to(exercise, answer).level.done
    assert passed == is_right(exercise, answer, answers[exercise])


@quick
@given(exercise=anything, answer=anything)
def test_no_exercise_number_makes_a_check_raise(exercise, answer):
    assert isinstance(reply_to(exercise, answer), Feedback)


def test_an_unknown_exercise_is_named_kindly():
    for number in ["9.9", "1.99", "99.1", "", "abc", None, 1.99, [], Hostile()]:
        reply = reply_to(number, 1)
        assert reply.level is Level.FORM and "no exercise" in reply.message


# ---- how it is shown --------------------------------------------------------------------------


def test_outside_jupyter_feedback_is_plain_text(capsys):
    assert check("0.1", 27) is None
    assert capsys.readouterr().out.startswith("↻ Exercise 0.1: Look again.\n\nOne too many.")


def test_check_raises_only_where_nbgrader_counts_points(monkeypatch, capsys):
    answers = {level: ("0.1", answer) for level, answer in zip(Level, (..., "x", 27), strict=False)}
    answers |= {Level.COMPLETE: ("5.8", RIGHT["5.8"][0]), Level.RIGHT: ("0.1", 26)}
    assert [reply_to(*answer).level for answer in answers.values()] == list(answers) == list(Level)
    for answer in answers.values():
        check(*answer)
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    for level, answer in answers.items():
        if level.done:
            check(*answer)
            continue
        with pytest.raises(AssertionError, match=level.heading):
            check(*answer)
    for unknown in ("9.9", None):
        with pytest.raises(AssertionError):
            check(unknown, 26)


def test_missing_facts_are_said_kindly(monkeypatch):
    monkeypatch.setattr(checks, "find_exercise", lambda _: 1 / 0)
    assert reply_to("0.1", 26).level is Level.FORM


def test_colour_is_never_the_only_difference():
    signs = [level.sign for level in Level]
    headings = [level.heading for level in Level]
    assert len(set(signs)) == len(set(headings)) == len(Level) == 5
