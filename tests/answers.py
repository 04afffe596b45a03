"""For every exercise: right answers written otherwise, and answers that show each foreseen mistake.

One module for each lesson, ``answers_01`` and so on, holds dictionaries:
``RIGHT[exercise]`` is a list of right answers, written otherwise than in the solution;
``WRONG[exercise][mistake]`` is a list of answers which must be recognised as that mistake;
``OTHER[exercise]`` is a list of pairs: an answer that shows no foreseen mistake, and a few words
that the reply to it must hold; and, where more than one answer is right or the answer is a draft,
``WORDS[exercise]`` is a list of texts to make drafts of, and ``ACCEPTED[exercise]`` tells whether
an answer is right, apart from the check's own rule. ``FINDINGS`` are rows on a draft law,
``REPLIES`` rows of a hearing.
Free texts stand in modules of their own, `drafts_NN` (test_drafts.py).

What an exercise has none of here, comes from its solution: right answers are the solution's in
another writing, mistakes are those of its nearest answers, as `pinned/nearest.csv` has them.
"""

import importlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
from checks import find_exercise
from checks.forms import (
    InOrder,
    LabelEach,
    Number,
    OneOf,
    Parts,
    RowsOf,
    SomeOf,
    WholeNumber,
)
from course import EXERCISES, SOLUTIONS, mistakes, rows, solution_answers
from pinned import as_answer, nearest, stored

RIGHT: dict[str, list] = {}
WRONG: dict[str, dict[str, list]] = {}
OTHER: dict[str, list[tuple[object, str]]] = {}
WORDS: dict[str, list[str]] = {}
ACCEPTED: dict[str, Callable[[object], bool]] = {}
FINDINGS: list[tuple[str, ...]] = []
REPLIES: list[tuple[str, ...]] = []
for _file in sorted(Path(__file__).parent.glob("answers_*.py")):
    _lesson = importlib.import_module(_file.stem)
    RIGHT |= _lesson.RIGHT
    WRONG |= _lesson.WRONG
    OTHER |= _lesson.OTHER
    WORDS |= getattr(_lesson, "WORDS", {})
    ACCEPTED |= getattr(_lesson, "ACCEPTED", {})
    FINDINGS += getattr(_lesson, "FINDINGS", [])
    REPLIES += getattr(_lesson, "REPLIES", [])

HONEST: dict[str, list[dict]] = {}
HOSTILE: dict[str, list[tuple[str, dict]]] = {}
UNDECIDED: dict[str, list[dict]] = {}
for _file in sorted(Path(__file__).parent.glob("drafts_*.py")):
    _lesson = importlib.import_module(_file.stem)
    HONEST |= _lesson.HONEST
    HOSTILE |= _lesson.HOSTILE
    UNDECIDED |= _lesson.UNDECIDED

for _row in rows("choices"):
    if _row["reply_id"]:
        _draft = HONEST[_row["exercise_id"]][0] | {_row["part"]: _row["word"]}
        HOSTILE[_row["exercise_id"]].append((_row["reply_id"], _draft))

_foreseen = {(row["exercise_id"], row["reply_id"]) for row in mistakes()}
for _exercise, _drafts in HOSTILE.items():
    RIGHT[_exercise], WRONG[_exercise], OTHER[_exercise] = HONEST[_exercise], {}, []
    for _reply, _draft in _drafts:
        if (_exercise, _reply) in _foreseen:
            WRONG[_exercise].setdefault(_reply, []).append(_draft)
        else:
            OTHER[_exercise].append((_draft, ""))


#: For each form that is no free text: a right answer, as it is read, written in other ways.
OTHERWISE = {
    WholeNumber: lambda form, right: [float(right), np.int64(right), f" {right} "],
    Number: lambda form, right: [np.float64(right), pd.Series([right]), right + form.within * 0.9],
    OneOf: lambda form, right: [f" {right} ", right.upper(), [right]],
    SomeOf: lambda form, right: [sorted(right), pd.Index(sorted(right, reverse=True))],
    InOrder: lambda form, right: [right, np.array(right), [item.upper() for item in right]],
    LabelEach: lambda form, right: [
        dict(reversed(right.items())), pd.Series(right), {k: f" {v} " for k, v in right.items()},
    ],
    RowsOf: lambda form, right: [pd.DataFrame({form.key: sorted(right, reverse=True)})],
    Parts: lambda form, right: [
        {name: otherwise(part, right[name])[0] for name, part in reversed(form.parts.items())}
    ],
}  # fmt: skip


def otherwise(form, right) -> list:
    """Return a right answer, as its form reads it, written in other ways; none of free text."""
    if isinstance(form, Parts) and not {type(part) for part in form.parts.values()} <= {*OTHERWISE}:
        return []
    return OTHERWISE[type(form)](form, right) if type(form) in OTHERWISE else []


def mistakes_nearby(exercise: str, answer: object) -> dict[str, list]:
    """Return the nearest answers that show a foreseen mistake, as they are stored, under its id.

    Where a call gives the very answer that makes a mistake, this answer as well.
    """
    kept = [row for row in stored("nearest") if row["exercise_id"] == exercise]
    reply = {row["change"]: row["reply_id"] for row in kept}
    known = find_exercise(exercise)
    found = {
        mistake: [as_answer(known.form, made)]
        for mistake, made in known.mistakes.items()
        if (exercise, mistake) in _foreseen and not callable(made)
    }
    for change, near in nearest(exercise, answer):
        if (exercise, reply.get(change)) in _foreseen:
            shown = as_answer(known.form, near)
            found.setdefault(reply[change], []).append(shown)
    return found


def complete(exercise: str) -> None:
    """Give an exercise right answers and mistakes where the modules have none of them."""
    lesson = int(exercise.partition(".")[0])
    (solution,) = [path for path in SOLUTIONS if path.name.startswith(f"{lesson:02d}_")]
    answer, form = solution_answers([solution])[exercise], find_exercise(exercise).form
    if exercise not in RIGHT:
        RIGHT[exercise] = otherwise(form, form.read(answer))
    WRONG[exercise] = mistakes_nearby(exercise, answer) | WRONG.get(exercise, {})


for _exercise in EXERCISES:
    if _exercise not in RIGHT or _exercise not in WRONG:
        complete(_exercise)
