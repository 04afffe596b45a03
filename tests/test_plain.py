"""Answers that leave the sandbox get the same reply as those that never did."""

import json

import pandas as pd
import pytest
from answers import OTHER, RIGHT, WRONG
from checks import reply_to
from checks.feedback import Level
from course import EXERCISES
from hypothesis import HealthCheck, given, settings
from marking.plain import Something, decode, encode
from test_checks import ODD, Hostile, LyingText, anything

every_exercise = pytest.mark.parametrize("exercise", EXERCISES)


def carried(answer: object) -> object:
    return decode(json.loads(json.dumps(encode(answer))))


@every_exercise
def test_answers_of_the_course_get_the_same_reply(exercise):
    answers = [*RIGHT[exercise], *[a for many in WRONG[exercise].values() for a in many]]
    answers += [answer for answer, _ in OTHER.get(exercise, [])]
    for answer in answers:
        assert reply_to(exercise, carried(answer)) == reply_to(exercise, answer)


@every_exercise
def test_odd_answers_get_the_same_reply(exercise):
    for answer in ODD:
        here, there = reply_to(exercise, answer), reply_to(exercise, carried(answer))
        hostile = isinstance(answer, list | dict) and any(
            type(one) in (Hostile, LyingText) for one in answer
        )
        if type(answer) in (Hostile, LyingText) or hostile:
            assert there.level is not Level.RIGHT
        else:
            assert there == here, answer


@every_exercise
@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(answer=anything)
def test_any_answer_gets_the_same_reply(exercise, answer):
    assert reply_to(exercise, carried(answer)) == reply_to(exercise, answer)


NESTED: list = ["list", []]
for _ in range(900):
    NESTED = ["list", [NESTED]]


@pytest.mark.parametrize(
    "forged",
    [
        None, 3, "text", [], {}, ["no such kind"], ["list"], ["list", 5], ["int", "z"], ["int", 5],
        ["float", "x"], ["dict", [["list", []]], [["none"]]], ["dict", [["none"]], []],
        ["table", [], [], 10**12], ["table", [["text", "a"]], [[["none"]]], 2],
        ["set", [["list", []]]], NESTED, ["list", [["none"]] * 10**6],
        ["list", [["list", [["none"]] * 1000]] * 1000],
    ],
    ids=range(19),
)  # fmt: skip
def test_whatever_comes_out_of_a_sandbox_can_be_read(forged):
    answer = decode(forged)
    for exercise in EXERCISES:
        assert reply_to(exercise, answer).level is not Level.RIGHT
    assert type(answer) in (Something, list, pd.DataFrame)
