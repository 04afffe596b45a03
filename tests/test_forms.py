"""Forms of answers: each sentence about a form is said of what it is meant for, and is short."""

import re
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest
from checks import find_exercise, reply_to
from checks.feedback import Level
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
from checks.values import Said, kind
from course import rows, solution_answers

WHOLE, DECIMAL, ONE, SOME = WholeNumber(), Number(within=0.1), OneOf("abc"), SomeOf("abc")
ORDER, LABELS, TEXTS = InOrder("abc"), LabelEach("ab", ["x", "y"]), ShortTexts("ab", most_words=3)
ROWS, PARTS = RowsOf("id", "abc"), Parts({"n": WHOLE, "of": SOME})
A_TABLE, COLUMN = pd.DataFrame({"id": ["a", "b"]}), pd.Series(["a", "b"])
LONG = ["a"] * 1001

#: Under the id of each sentence: forms, and answers of which it is said.
SAID = {
    "not-answered": [
        (form, blank)
        for form in (WHOLE, DECIMAL, ONE, SOME, ORDER, LABELS, TEXTS, ROWS, PARTS)
        for blank in (..., None, "...", " ", "…")
    ] + [(ORDER, [...]), (LABELS, {}), (LABELS, {"a": ...}), (TEXTS, {"a": ""}), (PARTS, {})],
    "still-open": [(LABELS, {"a": "x"}), (LABELS, {"a": "x", "b": None}), (PARTS, {"n": 3})],
    "fields-open": [(TEXTS, {"a": "x"}), (TEXTS, {"a": "x", "b": " "})],
    "in-part": [(PARTS, {"n": "three", "of": "a"}), (PARTS, {"n": True, "of": {"a"}})],
    "whole-number-as-text": [(WHOLE, "26th"), (WHOLE, np.str_("twenty")), (WHOLE, "5,300")],
    "several-for-whole-number": [(WHOLE, pd.Series([26])), (WHOLE, A_TABLE)],
    "no-number": [
        (form, value)
        for form in (WHOLE, DECIMAL)
        for value in (True, False, np.True_, [1], {1}, 1j, Decimal(1), len, b"1")
    ] + [(DECIMAL, pd.Series([True])), (WHOLE, (1, 2))],
    "no-whole-number": [(WHOLE, 2.5), (WHOLE, float("nan")), (WHOLE, float("inf"))],
    "several-for-number": [(DECIMAL, several) for several in (COLUMN, np.zeros(2), A_TABLE)],
    "number-as-text": [(DECIMAL, "4,2"), (DECIMAL, pd.Series(["4,2"])), (DECIMAL, "four")],
    "number-with-comma": [(DECIMAL, (4, 2))],
    "number-too-large": [(DECIMAL, value) for value in (np.nan, np.inf, 1e15, -(10**400))],
    "no-option": [(ONE, value) for value in (1, True, ["a", "b"], ("a", "a"), {}, len, COLUMN)],
    "unknown-option": [
        (ONE, "z"), (ONE, {"z"}), (SOME, {"a", "z"}), (SOME, ["ab"]), (SOME, "hello"),
    ],
    "unknown-name": [
        (LABELS, {"a": "x", "b": "y", "z": "x"}),
        (TEXTS, {"a": "x", "b": "y", "z": "x"}),
        (PARTS, {"n": 3, "of": {"a"}, "z": 4}),
    ],
    "unknown-item": [(ORDER, ["a", "b", "z"])],
    "unknown-label": [(LABELS, {"a": "x", "b": "z"})],
    "unknown-key": [(ROWS, pd.DataFrame({"id": ["z"]}))],
    "set-for-order": [(ORDER, {"a", "b", "c"}), (ORDER, frozenset("abc")), (ORDER, set())],
    "twice-in-order": [(ORDER, list("abca")), (ORDER, list("aab"))],
    "missing-from-order": [(ORDER, list("ab"))],
    "column-for-table": [(ROWS, COLUMN)],
    "no-table": [(ROWS, value) for value in ("a", 3, ["a"], {"id": ["a"]}, len)],
    "no-key-column": [
        (ROWS, pd.DataFrame({"other": ["a"]})),
        (ROWS, pd.DataFrame([["a", "b"]], columns=["id", "id"])),
    ],
    "no-rows": [(ROWS, A_TABLE[:0])],
    "row-twice": [(ROWS, pd.DataFrame({"id": ["a", "b", "a"]}))],
    "field-no-text": [(TEXTS, {"a": 3, "b": "x"}), (TEXTS, {"a": ["x"], "b": "x"})],
    "field-too-long": [(TEXTS, {"a": "one two three four", "b": "x"})],
    "no-dictionary": [(form, value) for form in (LABELS, TEXTS, PARTS) for value in ("a", [], {1})],
    "table-for-column": [(SOME, A_TABLE), (ORDER, A_TABLE)],
    "other-kind": [(form, value) for form in (SOME, ORDER) for value in (3, {"a": 1}, len)],
    "too-many-entries": [
        (SOME, LONG), (ORDER, LONG), (LABELS, dict.fromkeys(range(1001), "x")),
        (ROWS, pd.DataFrame({"id": LONG})),
    ],
    "entry-no-text": [
        (SOME, {1}), (SOME, [True]), (ORDER, ["a", 2, "c"]), (LABELS, {1: "x"}),
        (LABELS, {"a": 3, "b": "x"}), (PARTS, {1: 3}), (ROWS, pd.DataFrame({"id": [1.5]})),
    ],
}  # fmt: skip
SENTENCES = {row["sentence_id"]: row for row in rows("sentences")}


def is_said(sentence: str, text: str) -> bool:
    """Tell whether a text is a sentence of the table, with something in each of its fields."""
    parts = re.split(r"\{[a-z_]+\}", SENTENCES[sentence]["says"])
    return bool(re.fullmatch(".+".join(map(re.escape, parts)), text, re.DOTALL))


@pytest.mark.parametrize("sentence", SAID)
def test_a_form_says_what_is_amiss(sentence):
    for form, answer in SAID[sentence]:
        with pytest.raises(Said) as said:
            form.read(answer)
        assert is_said(sentence, str(said.value)), (answer, str(said.value))


def test_every_sentence_of_the_forms_is_said_of_an_answer_of_these_tests():
    of_forms = {s for s, row in SENTENCES.items() if row["said_by"] in ("forms", "values")}
    assert of_forms - SAID.keys() == {"and-more", *KINDS_OF_VALUES}


KINDS_OF_VALUES = [
    sentence
    for sentence, row in SENTENCES.items()
    if row["said_by"] == "values" and sentence.startswith("kind-")
]


def test_each_kind_of_value_has_its_name():
    kinds = {
        "truth": True, "number": 1, "text": "a", "list": [], "tuple": (), "set": set(),
        "dictionary": {}, "table": A_TABLE, "column": COLUMN, "open": ..., "empty": None,
        "function": len, "else": object(),
    }  # fmt: skip
    assert {f"kind-{name}" for name in kinds} == {*KINDS_OF_VALUES}
    for name, value in kinds.items():
        assert kind(value) == SENTENCES[f"kind-{name}"]["says"]


@pytest.mark.parametrize("number", [1, 2, 12, 13, 500])
def test_a_list_in_a_reply_names_twelve_words_at_most(number):
    words = [f"w{n:03d}" for n in range(number)]
    more = f" and {number - 12} more" if number > 12 else ""
    open_places = dict.fromkeys(words, "x") | dict.fromkeys(words[1:], ...)
    for form, answer in (
        (OneOf(words), "z"),
        (SomeOf(words), {"z"}),
        (InOrder(words), ["z"]),
        (LabelEach("a", words), {"a": "z"}),
        (LabelEach(words, "a"), {"z": "a"}),
        (RowsOf("id", words), pd.DataFrame({"id": ["z"]})),
        (ShortTexts([*words, "w999"]), open_places | {words[0]: ...} | {"w999": "a"}),
    ):
        with pytest.raises(Said) as said:
            form.read(answer)
        text = re.sub("[“”]", "", str(said.value))
        assert re.findall(r"w\d\d\d", text) == words[:12], form
        assert f"{words[:12][-1]}{more}." in text, form


# ---- in the exercises -------------------------------------------------------------------------

ANSWERS = solution_answers()
every_answer = pytest.mark.parametrize("exercise", ANSWERS)


def parts_of(exercise: str) -> dict[str, tuple[object, object, object]]:
    """Return, under its name, each part of an exercise: form, right part, and how it is put in."""
    form, right = find_exercise(exercise).form, ANSWERS[exercise]
    if not isinstance(form, Parts):
        return {"": (form, right, lambda part: part)}
    return {
        name: (part, right[name], lambda new, name=name: {**right, name: new})
        for name, part in form.parts.items()
    }


@every_answer
def test_what_nobody_asked_for_is_not_taken_in_silence(exercise):
    for form, right, whole in [
        *parts_of(exercise).values(),
        (find_exercise(exercise).form, ANSWERS[exercise], lambda answer: answer),
    ]:
        if isinstance(form, LabelEach | Parts | ShortTexts):
            reply = reply_to(exercise, whole({**right, "zz": "a"}))
            assert reply.level is Level.FORM and "“zz”" in reply.message


@every_answer
def test_a_number_is_no_truth_and_an_order_no_set(exercise):
    for form, right, whole in parts_of(exercise).values():
        refused = {
            InOrder: lambda right=right: [set(right), frozenset(right)],
            WholeNumber: lambda: [True, False],
            Number: lambda: [True, False, np.True_],
        }
        for answer in refused.get(type(form), list)():
            assert reply_to(exercise, whole(answer)).level is Level.FORM, answer


@every_answer
def test_an_unknown_word_is_answered_with_a_short_list(exercise):
    for form, _, whole in parts_of(exercise).values():
        unknown = {OneOf: "zz", SomeOf: {"zz"}, InOrder: ["zz"]}.get(type(form))
        if isinstance(form, LabelEach):
            unknown = dict.fromkeys(form.items, "zz")
        if isinstance(form, RowsOf):
            unknown = pd.DataFrame({form.key: ["zz"]})
        if unknown is not None:
            reply = reply_to(exercise, whole(unknown))
            named = re.findall(
                "“[^”]+”", reply.message.partition("Possible: ")[2].partition("\n")[0]
            )
            assert reply.level is Level.FORM and 2 <= len(named) <= 12
