"""Forms of answers: each reads what a learner wrote and says kindly what is amiss with it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from . import values
from .values import NotAnswered, SaidNone, WrongForm

WORDS = ("options", "items", "labels", "keys", "fields")  # what forms are given to choose from
LETTERS_OF_A_WORD = 20  # at most, on average; what is looked for in a text takes long in a long one


class Form:
    """A form of answer.

    What there is to choose from is given to a form in any sequence and kept as a tuple. Where a
    form has ``also``, it maps other spellings to the words for which they stand.
    """

    def __post_init__(self):
        """Keep words as tuples."""
        for name in WORDS:
            if name in vars(self):
                object.__setattr__(self, name, tuple(getattr(self, name)))

    def read(self, answer: object):
        """Return the answer as plain Python values, or raise what is amiss with it.

        `SaidNone` is raised for an empty set: an answer, but never a right one.
        """
        raise NotImplementedError


@dataclass(frozen=True)
class WholeNumber(Form):
    """A whole number, read as ``int``."""

    def read(self, answer: object) -> int:
        answer = values.number_in(values.plain(answer))
        if isinstance(answer, str):
            raise WrongForm("whole-number-as-text")
        if isinstance(answer, pd.Series | pd.DataFrame):
            raise WrongForm("several-for-whole-number", kind=values.kind(answer))
        if isinstance(answer, bool) or not isinstance(answer, int | float):
            raise WrongForm("no-number", kind=values.kind(answer))
        if isinstance(answer, float) and not (math.isfinite(answer) and answer.is_integer()):
            raise WrongForm("no-whole-number")
        return int(answer)


@dataclass(frozen=True)
class Number(Form):
    """A number with decimals, read as ``float``; it may lie so far from the expected one."""

    within: float

    def read(self, answer: object) -> float:
        answer = values.plain(answer)
        if isinstance(answer, pd.Series) and len(answer) == 1:
            answer = values.plain(answer.iloc[0])
        if isinstance(answer, pd.Series | pd.DataFrame | np.ndarray):
            raise WrongForm("several-for-number", kind=values.kind(answer))
        answer = values.number_in(answer)
        if isinstance(answer, str):
            raise WrongForm("number-as-text")
        if type(answer) is tuple:
            raise WrongForm("number-with-comma")
        if isinstance(answer, bool) or not isinstance(answer, int | float):
            raise WrongForm("no-number", kind=values.kind(answer))
        if not abs(answer) < 1e15:
            raise WrongForm("number-too-large")
        return float(answer)

    def near(self, answer: float, expected: float) -> bool:
        """Tell whether an answer is as near as asked for; half a last digit is never held up."""
        return abs(answer - expected) <= self.within + 1e-9


@dataclass(frozen=True)
class OneOf(Form):
    """One of the given options, read as ``str``."""

    options: tuple[str, ...]
    also: Mapping[str, str] = field(default_factory=dict)

    def read(self, answer: object) -> str:
        answer = values.plain(answer)
        if type(answer) in (list, tuple, set, frozenset) and len(answer) == 1:
            (answer,) = answer
            answer = values.plain(answer)
        if not isinstance(answer, str):
            raise WrongForm("no-option", kind=values.kind(answer))
        return values.known(answer, self.options, "unknown-option", self.also)


@dataclass(frozen=True)
class Parts(Form):
    """Several named answers, each of a form of its own, read as ``dict``."""

    parts: Mapping[str, Form]

    def read(self, answer: object) -> dict:
        answer = values.dictionary(answer)
        given = {
            values.known(name, self.parts, "unknown-name"): part for name, part in answer.items()
        }
        read, none = {}, []
        for name, form in self.parts.items():
            try:
                read[name] = form.read(given.get(name))
            except NotAnswered:
                continue
            except SaidNone:
                read[name] = frozenset()
                none.append(name)
            except WrongForm as wrong:
                raise WrongForm("in-part", part=name, message=wrong) from None
        values.none_missing(read, self.parts, "still-open")
        if none:
            raise SaidNone(*none)
        return read


@dataclass(frozen=True)
class SomeOf(Form):
    """Some of the given options, in any order, read as ``frozenset`` of ``str``. There is one."""

    options: tuple[str, ...]

    def read(self, answer: object) -> frozenset[str]:
        if type(answer) is dict and not answer:
            answer = ()  # Python writes an empty set as `set()`; who writes `{}` means the same
        chosen = values.items(answer, self.options)
        if not chosen:
            raise SaidNone
        return frozenset(values.known(item, self.options, "unknown-option") for item in chosen)


@dataclass(frozen=True)
class InOrder(Form):
    """All the given items, each once, in the learner's order, read as ``tuple`` of ``str``."""

    items: tuple[str, ...]

    def read(self, answer: object) -> tuple[str, ...]:
        if isinstance(answer, set | frozenset):
            raise WrongForm("set-for-order")
        order = tuple(
            values.known(item, self.items, "unknown-item")
            for item in values.items(answer, self.items)
        )
        twice = sorted({item for item in order if order.count(item) > 1})
        if twice:
            raise WrongForm("twice-in-order", twice=values.listed(twice))
        values.none_missing(order, self.items, "missing-from-order")
        return order


@dataclass(frozen=True)
class LabelEach(Form):
    """One of the given labels for each of the given items, read as ``dict``."""

    items: tuple[str, ...]
    labels: tuple[str, ...]
    also: Mapping[str, str] = field(default_factory=dict)

    def read(self, answer: object) -> dict[str, str]:
        answer = values.dictionary(answer)
        read = {}
        for key, label in answer.items():
            item = values.known(key, self.items, "unknown-name")
            if not values.is_open(label):
                read[item] = values.known(label, self.labels, "unknown-label", self.also)
        values.none_missing(read, self.items, "still-open")
        return {item: read[item] for item in self.items}


@dataclass(frozen=True)
class RowsOf(Form):
    """A table of some of the rows of a known table, read as ``frozenset`` of their keys.

    All its rows should have one ``value`` in the column ``alike``: a table with several values
    there is read as an empty one, and one with another value as that value alone.
    """

    key: str
    keys: tuple[str, ...]
    alike: str = ""
    value: str = ""

    def read(self, answer: object) -> frozenset[str]:
        answer = values.plain(answer)
        if isinstance(answer, pd.Series):
            raise WrongForm("column-for-table")
        if not isinstance(answer, pd.DataFrame):
            raise WrongForm("no-table", kind=values.kind(answer))
        if [*answer.columns].count(self.key) != 1:
            raise WrongForm("no-key-column", column=self.key)
        if answer.empty:
            raise WrongForm("no-rows")
        values.not_too_many(answer)
        alike = answer[self.alike] if [*answer.columns].count(self.alike) == 1 else []
        alike = frozenset(value for value in alike if isinstance(value, str))
        if alike - {self.value}:
            return alike if len(alike) == 1 else frozenset()
        found = answer[self.key].tolist()
        read = [values.known(key, self.keys, "unknown-key", column=self.key) for key in found]
        if len(set(read)) < len(read):
            raise WrongForm("row-twice")
        return frozenset(read)


@dataclass(frozen=True)
class ShortTexts(Form):
    """A short structured text, one entry for each field, read as ``dict`` of ``str``.

    Free text is never judged; exercises check only its structure.
    """

    fields: tuple[str, ...]
    most_words: int = 60

    def read(self, answer: object) -> dict[str, str]:
        read = {}
        for key, text in values.dictionary(answer).items():
            name = values.known(key, self.fields, "unknown-name")
            if values.is_open(text) or (isinstance(text, str) and not text.strip()):
                continue
            if not isinstance(text, str):
                raise WrongForm("field-no-text", field=name, kind=values.kind(text))
            most = self.most_words
            if len(text) > most * LETTERS_OF_A_WORD or len(text.split()) > most:
                raise WrongForm("field-too-long", field=name, most=self.most_words)
            read[name] = " ".join(str.__str__(text).split())
        values.none_missing(read, self.fields, "fields-open")
        return read
