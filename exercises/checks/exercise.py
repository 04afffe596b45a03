"""What an exercise is: a form, what is right, and the mistakes one can foresee.

What is said of answers stands in ``data/replies.csv``, under the ids that stand here.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .drafts import COMPARED, chosen_amiss, draft_in
from .feedback import Feedback, Level
from .forms import Form, Number
from .sentences import misconception, reply, say
from .values import NotAnswered, SaidNone, WrongForm

EXERCISES: dict[str, "Exercise"] = {}


@dataclass(frozen=True)
class Exercise:
    """An exercise: how an answer to it is read and which reply it gets.

    Attributes
    ----------
    id : str
        Lesson and number, such as ``"1.2"``.
    form : Form
        Reads an answer of any type.
    right : object
        The right answer as the form reads it, or a test of one.
    mistakes : mapping of str to object
        Under the id of a reply the answer that gets it, or a test; asked in order, before it is
        asked whether the answer is right. Replies without a misconception are pointers.
    fields : mapping of str to callable
        Under the id of a reply what fills in the fields of its sentence, given the answer. The
        field ``letters`` needs none: it names the items that the test of a mistake has found.
    """

    id: str
    form: Form
    right: Any
    mistakes: Mapping[str, Any]
    fields: Mapping[str, Callable[[Any], dict]] = field(default_factory=dict)

    def __post_init__(self):
        """Ask first whether a chosen word gives the point of a draft away."""
        object.__setattr__(self, "mistakes", {**chosen_amiss(self.id), **self.mistakes})

    def reply(self, answer: object) -> Feedback:
        """Return the feedback on an answer of any type."""
        try:
            value = self.form.read(answer)
        except NotAnswered as still_open:
            return Feedback(self.id, Level.OPEN, str(still_open))
        except SaidNone as none:
            return Feedback(self.id, Level.MISTAKE, self._said_none(none.args))
        except WrongForm as wrong:
            expects, example = (reply(self.id, column) for column in ("expects", "example"))
            expected = say("expected", expects=expects, example=example)
            return Feedback(self.id, Level.FORM, f"{wrong}\n\n{expected}")
        reply_id = self.which(value)
        draft = draft_in(self.form, value)
        if draft and reply_id == "right":
            form, texts = draft
            said = "\n\n".join(form.comparison(texts))
            return Feedback(self.id, Level.COMPLETE, said, own=texts[COMPARED])
        level = Level.RIGHT if reply_id == "right" else Level.MISTAKE
        shown = reply_id if misconception(self.id, reply_id) else ""
        return Feedback(self.id, level, self._say(reply_id, value), shown)

    def which(self, value: Any) -> str:
        """Return the id of the reply that an answer gets, as the form has read it."""
        for mistake, made in self.mistakes.items():
            if _fits(made, value):
                return mistake
        return "right" if _fits(self.right, value) else "otherwise"

    def _say(self, reply_id: str, value: Any) -> str:
        fields = {"letters": self._letters(reply_id, value)}
        if reply_id in self.fields:
            fields |= self.fields[reply_id](value)
        return reply(self.id, reply_id, **fields)

    def _letters(self, reply_id: str, value: Any) -> str:
        """Return the items of an answer that a reply is about, such as “(a), (c)”."""
        made = self.mistakes.get(reply_id)
        found = made(value) if callable(made) else []
        if reply_id == "otherwise" and isinstance(self.right, dict):
            found = [item for item, label in self.right.items() if value[item] != label]
        return ", ".join(f"({item})" for item in found) if isinstance(found, list) else ""

    def _said_none(self, parts: tuple[str, ...]) -> str:
        """Return what is said where a set is empty, or each of these parts that are sets."""
        if not parts:
            return say("said-none", look=reply(self.id, "none"))
        look = {part: say("said-none", look=reply(self.id, f"none: {part}")) for part in parts}
        return "\n\n".join(say("in-part", part=part, message=look[part]) for part in parts)


def exercise(id: str, *parts: Any, **named_parts: Any) -> None:
    """Add an exercise to ``EXERCISES``, made of the attributes of `Exercise`."""
    EXERCISES[id] = Exercise(id, *parts, **named_parts)


def given(items: Iterable[str], *labels: str) -> Callable[[dict[str, str]], list[str]]:
    """Return a test: which of these items have been given one of these labels?"""
    return lambda answer: [item for item in items if answer[item] in labels]


def not_given(items: Iterable[str], *labels: str) -> Callable[[dict[str, str]], list[str]]:
    """Return a test: which of these items have been given a label other than these?"""
    return lambda answer: [item for item in items if answer[item] not in labels]


def not_among(accepted: Mapping[str, Iterable[str]], *items: str) -> Callable[[dict], list[str]]:
    """Return a test: which of these items have been given a label not accepted for them?"""
    return lambda answer: [item for item in items if answer[item] not in accepted[item]]


def missed(key: Mapping[str, str], label: str) -> Callable[[dict[str, str]], list[str]]:
    """Return a test: has an item that should have this label been given another?"""
    return not_given([item for item, right in key.items() if right == label], label)


def before(first: str, second: str) -> Callable[[tuple[str, ...]], bool]:
    """Return a test: does the first item stand before the second?"""
    return lambda order: order.index(first) < order.index(second)


def near(form: Number, *numbers: float) -> Callable[[float], bool]:
    """Return a test: is an answer one of these numbers, as nearly as its form asks for?"""
    return lambda answer: any(form.near(answer, number) for number in numbers)


def in_part(part: str, test: Callable[[Any], Any]) -> Callable[[dict[str, Any]], Any]:
    """Return a test of an answer in parts: is this so of one of its parts?"""
    return lambda answer: test(answer[part])


def either(*tests: Callable[[Any], Any]) -> Callable[[Any], bool]:
    """Return a test: does an answer pass one of these tests?"""
    return lambda answer: any(test(answer) for test in tests)


def no_mistake(answer: object) -> bool:
    """Tell that an answer is right, as it shows none of the mistakes that were asked before."""
    return True


def _fits(wanted: Any, value: Any) -> bool:
    return wanted(value) if callable(wanted) else value == wanted
