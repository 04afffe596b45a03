"""Checks that answer a learner's exercise: ``from checks import check``.

One module a lesson (``lesson_01`` …) holds its exercises: the form of the answer, what is right,
and the mistakes foreseen. What is said of answers stands in ``data/`` (`sentences`). `forms` and
`values` read answers, `texts` looks at short texts, `feedback` shows replies, `tables` and
`treaties` know the facts; `capstone` holds what only lesson 10 needs.
"""

import importlib
import os
import re

from IPython.display import display

from .errors import error_above, watch
from .exercise import EXERCISES, Exercise
from .feedback import Feedback, Level
from .sentences import say

__all__ = ["check", "find_exercise", "reply_to"]

watch()


def find_exercise(exercise_id: str) -> Exercise | None:
    """Return the exercise with this id (such as ``"1.2"``), or None if there is none."""
    if not re.fullmatch(r"\d{1,2}\.\d{1,2}", exercise_id):
        return None
    number = int(exercise_id.partition(".")[0])
    try:
        importlib.import_module(f"{__name__}.lesson_{number:02d}")
    except ModuleNotFoundError:
        return None
    return EXERCISES.get(exercise_id)


def reply_to(exercise_id: object, answer: object = ...) -> Feedback:
    """Return the feedback on an answer, of whatever type; never raises.

    ``...`` and ``None`` mean "not answered yet".
    """
    wanted = f"{exercise_id}" if type(exercise_id) in (str, int, float) else "?"
    try:
        exercise = find_exercise(wanted)
        if exercise is None:
            number = wanted if re.fullmatch(r"[\d.]{1,6}", wanted) else "?"
            return Feedback(number, Level.FORM, say("no-such-exercise"))
        return exercise.reply(answer)
    except Exception:  # whatever an answer does when it is looked at, the learner gets a sentence
        return Feedback(wanted, Level.FORM, say("unreadable-answer"))


def check(exercise_id: object, answer: object = ...) -> None:
    """Show feedback on an answer: rich in JupyterLab, plain text elsewhere.

    Never raises at a learner. When nbgrader executes the notebook it raises ``AssertionError`` for
    anything but an answer that counts, because that is how nbgrader counts points.
    """
    feedback = reply_to(exercise_id, answer)
    if error := error_above(feedback.exercise):
        feedback = Feedback(feedback.exercise, Level.FORM, say("error-above", error=error))
    display(feedback)
    if "NBGRADER_EXECUTION" in os.environ and not feedback.level.done:
        raise AssertionError(str(feedback))
