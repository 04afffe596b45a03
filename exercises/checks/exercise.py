"""What an exercise is: a form, a right answer, and the mistakes one can foresee."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from .feedback import Feedback, Level
from .forms import Form, NotAnswered, SaidNone, WrongForm


@dataclass(frozen=True)
class Mistake:
    """A misconception that an answer can show.

    Attributes
    ----------
    id : str
        Its id in ``data/mistakes.csv``.
    made : callable
        Takes the answer as the form reads it; true if the answer shows the misconception.
    say : str or callable
        What to tell the learner and what to reread; a callable takes the answer.
    """

    id: str
    made: Callable[[Any], bool]
    say: str | Callable[[Any], str]


@dataclass(frozen=True)
class Exercise:
    """An exercise and all that is said about answers to it.

    Attributes
    ----------
    id : str
        Lesson and number, such as ``"1.2"``.
    form : Form
        Reads an answer of any type.
    is_right : callable
        Takes the answer as the form reads it.
    right : str
        Said of every right answer, however it is written: marking compares this very text.
    mistakes : tuple of Mistake
        Tried in this order on an answer that is not right.
    otherwise : str or callable
        Said when no foreseen mistake fits.
    """

    id: str
    form: Form
    is_right: Callable[[Any], bool]
    right: str
    mistakes: tuple[Mistake, ...]
    otherwise: str | Callable[[Any], str]

    def reply(self, answer: object) -> Feedback:
        """Return the feedback on an answer of any type."""
        try:
            value = self.form.read(answer)
        except NotAnswered as still_open:
            return Feedback(self.id, Level.OPEN, str(still_open))
        except SaidNone as none:
            return Feedback(self.id, Level.MISTAKE, str(none))
        except WrongForm as wrong:
            message = (
                f"{wrong}\n\nExpected: {self.form.expects}. For example: `{self.form.example}`"
            )
            return Feedback(self.id, Level.FORM, message)
        if self.is_right(value):
            return Feedback(self.id, Level.RIGHT, self.right)
        for mistake in self.mistakes:
            if mistake.made(value):
                return Feedback(self.id, Level.MISTAKE, _text(mistake.say, value), mistake.id)
        return Feedback(self.id, Level.MISTAKE, _text(self.otherwise, value))


def given(items: Iterable[str], *labels: str) -> Callable[[dict[str, str]], bool]:
    """Return a test: has one of these items been given one of these labels?"""
    return lambda answer: any(answer[item] in labels for item in items)


def before(first: str, second: str) -> Callable[[tuple[str, ...]], bool]:
    """Return a test: does the first item stand before the second?"""
    return lambda order: order.index(first) < order.index(second)


def _text(say: str | Callable[[Any], str], value: Any) -> str:
    return say if isinstance(say, str) else say(value)
