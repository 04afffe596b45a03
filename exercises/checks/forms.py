"""Forms of answers: each reads what a learner wrote and says kindly what is amiss with it.

Only plain values, and tables or columns of pandas, are looked at. Objects with behaviour of their
own are never asked anything, so that no answer can surprise a check.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

MOST_ITEMS = 1_000  # no exercise has more; keeps checks quick on any input

_NOT_ANSWERED = (
    "Replace each `...` in the answer cell by your answer, run that cell, then run this one again. "
    "The hints above the cell fold open."
)


class NotAnswered(Exception):
    """The answer is still empty, wholly or in part."""


class WrongForm(Exception):
    """The answer has another form than the exercise asks for."""


class SaidNone(Exception):
    """The answer, or a part of it, says that there is none, where there is."""


@dataclass(frozen=True)
class Form:
    """A form of answer.

    Attributes
    ----------
    expects : str
        What is expected, as the end of a sentence.
    example : str
        An example of the form, as Python code, that does not give the answer away.
    """

    expects: str
    example: str

    def read(self, answer: object):
        """Return the answer as plain Python values.

        Raises
        ------
        NotAnswered
            If it is empty.
        WrongForm
            If it has another form.
        SaidNone
            If a set of it is empty: an answer, but never a right one.
        """
        raise NotImplementedError


@dataclass(frozen=True)
class WholeNumber(Form):
    """A whole number, read as ``int``."""

    def read(self, answer: object) -> int:  # noqa: D102
        answer = _plain(answer)
        if isinstance(answer, str):
            raise WrongForm(
                "This is text. Leave the quotation marks out, so that it is a number that one can "
                "count with."
            )
        if isinstance(answer, pd.Series | pd.DataFrame):
            raise WrongForm(f"This is {_kind(answer)}, not a number. Write the one number itself.")
        if isinstance(answer, bool) or not isinstance(answer, int | float):
            raise WrongForm(f"This is {_kind(answer)}, not a number.")
        if isinstance(answer, float) and not (math.isfinite(answer) and answer.is_integer()):
            raise WrongForm("This is not a whole number.")
        return int(answer)


@dataclass(frozen=True)
class Number(Form):
    """A number with decimals, read as ``float``.

    Attributes
    ----------
    within : float
        How far an answer may lie from the expected number, in the unit asked for.
    """

    within: float

    def read(self, answer: object) -> float:  # noqa: D102
        answer = _plain(answer)
        if isinstance(answer, pd.Series) and len(answer) == 1:
            answer = _plain(answer.iloc[0])
        if isinstance(answer, pd.Series | pd.DataFrame | np.ndarray):
            raise WrongForm(
                f"This is {_kind(answer)} with several values. One number is asked for: pick it "
                "out, or add the values up."
            )
        if isinstance(answer, str):
            raise WrongForm(
                "This is text. Leave the quotation marks out and write the decimals after a point: "
                "`4.2`, not `4,2`."
            )
        if type(answer) is tuple:
            raise WrongForm(
                "This is two numbers with a comma between them. Write the decimals after a point: "
                "`4.2`, not `4,2`."
            )
        if isinstance(answer, bool) or not isinstance(answer, int | float):
            raise WrongForm(f"This is {_kind(answer)}, not a number.")
        if not abs(answer) < 1e15:
            raise WrongForm("This is no number that one can reckon with: a gap, or far too large.")
        return float(answer)

    def near(self, answer: float, expected: float) -> bool:
        """Tell whether an answer is as near as asked for; half a last digit is never held up."""
        return abs(answer - expected) <= self.within + 1e-9


@dataclass(frozen=True)
class OneOf(Form):
    """One of the given options, read as ``str``.

    Attributes
    ----------
    also : mapping of str to str
        Other spellings, each with the option that it stands for.
    """

    options: tuple[str, ...]
    also: Mapping[str, str] = field(default_factory=dict)

    def read(self, answer: object) -> str:  # noqa: D102
        answer = _plain(answer)
        if type(answer) in (list, tuple, set, frozenset) and len(answer) == 1:
            (answer,) = answer
            answer = _plain(answer)
        if not isinstance(answer, str):
            raise WrongForm(f"This is {_kind(answer)}, not one option in quotation marks.")
        return _known(answer, _spellings(self.options), "is not among the options", self.also)


@dataclass(frozen=True)
class Record(Form):
    """Several named answers, each of a form of its own, read as ``dict``."""

    parts: Mapping[str, Form]

    def read(self, answer: object) -> dict:  # noqa: D102
        answer = _dictionary(answer)
        known = _spellings(self.parts)
        given = {
            _known(name, known, "is not one of the names in this exercise"): part
            for name, part in answer.items()
        }
        read, missing, none = {}, [], []
        for name, form in self.parts.items():
            try:
                read[name] = form.read(given.get(name))
            except NotAnswered:
                missing.append(name)
            except SaidNone as said:
                read[name] = frozenset()
                none.append(f"“{name}”: {said}")
            except WrongForm as wrong:
                raise WrongForm(f"“{name}”: {wrong}") from None
        if not read:
            raise NotAnswered(_NOT_ANSWERED)
        if missing:
            raise NotAnswered(f"Still open: {_list(missing)}. The others are filled in.")
        if none:
            raise SaidNone("\n\n".join(none))
        return read


@dataclass(frozen=True)
class SomeOf(Form):
    """Some of the given options, in any order, read as ``frozenset`` of ``str``.

    Attributes
    ----------
    look : str
        Where to look, in a sentence, for a learner whose set is empty. There is always one.
    """

    options: tuple[str, ...]
    look: str

    def read(self, answer: object) -> frozenset[str]:  # noqa: D102
        if type(answer) is dict and not answer:
            answer = ()  # Python writes an empty set as `set()`; who writes `{}` means the same
        chosen = _items(answer)
        if not chosen:
            raise SaidNone(f"You say that there is none. There is at least one. {self.look}")
        spelled = _spellings(self.options)
        return frozenset(_known(item, spelled, "is not among the options") for item in chosen)


@dataclass(frozen=True)
class InOrder(Form):
    """All the given items, each once, in the learner's order, read as ``tuple`` of ``str``."""

    items: tuple[str, ...]

    def read(self, answer: object) -> tuple[str, ...]:  # noqa: D102
        if isinstance(answer, set | frozenset):
            raise WrongForm(
                "A set in braces `{ }` has no order. Write a list in square brackets `[ ]`."
            )
        spelled = _spellings(self.items)
        order = tuple(_known(item, spelled, "is not among the items") for item in _items(answer))
        if not order:
            raise NotAnswered(_NOT_ANSWERED)
        twice = sorted({item for item in order if order.count(item) > 1})
        if twice:
            raise WrongForm(f"{_list(twice)} stands in the list more than once.")
        missing = [item for item in self.items if item not in order]
        if missing:
            raise NotAnswered(f"Still missing from your list: {_list(missing)}.")
        return order


@dataclass(frozen=True)
class LabelEach(Form):
    """One of the given labels for each of the given items, read as ``dict``.

    Attributes
    ----------
    also : mapping of str to str
        Other spellings, each with the label that it stands for.
    """

    items: tuple[str, ...]
    labels: tuple[str, ...]
    also: Mapping[str, str] = field(default_factory=dict)

    def read(self, answer: object) -> dict[str, str]:  # noqa: D102
        answer = _dictionary(answer)
        items, labels = _spellings(self.items), _spellings(self.labels)
        read = {}
        for key, label in answer.items():
            item = _known(key, items, "is not one of the names in this exercise")
            if not is_open(label):
                read[item] = _known(label, labels, "is not one of the labels", self.also)
        if not read:
            raise NotAnswered(_NOT_ANSWERED)
        missing = [item for item in self.items if item not in read]
        if missing:
            raise NotAnswered(f"Still open: {_list(missing)}. The others are filled in.")
        return {item: read[item] for item in self.items}


@dataclass(frozen=True)
class RowsOf(Form):
    """A table of some of the rows of a known table, read as ``frozenset`` of their keys."""

    key: str
    keys: tuple[str, ...]

    def read(self, answer: object) -> frozenset[str]:  # noqa: D102
        answer = _plain(answer)
        if isinstance(answer, pd.Series):
            raise WrongForm(
                "This is a single column. Keep the whole table and filter its rows: "
                "`table[table[...] == ...]`."
            )
        if not isinstance(answer, pd.DataFrame):
            raise WrongForm(f"This is {_kind(answer)}, not a table.")
        if [*answer.columns].count(self.key) != 1:
            raise WrongForm(f"The table needs the column `{self.key}`, once, as in the file.")
        if answer.empty:
            raise WrongForm(
                "The table has no rows left: nothing fits the condition. Look for a slip in what "
                "is compared, such as a space or another spelling."
            )
        _not_too_many(answer)
        found = answer[self.key].tolist()
        spelled = _spellings(self.keys)
        read = [_known(key, spelled, f"is not in the column `{self.key}`") for key in found]
        if len(set(read)) < len(read):
            raise WrongForm("Some rows stand in the table more than once.")
        return frozenset(read)


@dataclass(frozen=True)
class Draft(Form):
    """A short structured text, one entry for each field, read as ``dict`` of ``str``.

    Free text is never judged; exercises check only its structure.
    """

    fields: tuple[str, ...]
    most_words: int = 60

    def read(self, answer: object) -> dict[str, str]:  # noqa: D102
        answer = _dictionary(answer)
        fields = _spellings(self.fields)
        read = {}
        for key, text in answer.items():
            name = _known(key, fields, "is not one of the names in this exercise")
            if is_open(text) or (isinstance(text, str) and not text.strip()):
                continue
            if not isinstance(text, str):
                raise WrongForm(f"“{name}” holds {_kind(text)}; it should be text in quotes.")
            if len(text.split()) > self.most_words:
                raise WrongForm(f"“{name}” is longer than {self.most_words} words.")
            read[name] = " ".join(str.__str__(text).split())
        if not read:
            raise NotAnswered(_NOT_ANSWERED)
        missing = [field for field in self.fields if field not in read]
        if missing:
            raise NotAnswered(f"Still open: {_list(missing)}.")
        return read


def is_open(value: object) -> bool:
    """Tell whether a value is an open place."""
    return value is ... or value is None


def _plain(answer: object) -> object:
    """Return the answer with pandas' and numpy's single values as plain Python values."""
    if is_open(answer):
        raise NotAnswered(_NOT_ANSWERED)
    if isinstance(answer, np.generic):
        answer = answer.item()
    if isinstance(answer, str) and not answer.strip(" ….?_"):
        raise NotAnswered(_NOT_ANSWERED)
    return answer


def _dictionary(answer: object) -> dict:
    """Return names and values of a dictionary, or of a column with its index."""
    answer = _plain(answer)
    if isinstance(answer, pd.Series):
        answer = answer.to_dict()
    if type(answer) is not dict:
        raise WrongForm(
            f"This is {_kind(answer)}. Keep the braces, the names and the colons of the answer "
            "cell and change only what stands to the right of each colon."
        )
    if not answer:
        raise NotAnswered(_NOT_ANSWERED)
    _not_too_many(answer)
    return answer


def _items(answer: object) -> list[object]:
    """Return the members of a set, list, tuple, column or array; nothing else has members.

    Raises
    ------
    NotAnswered
        If the answer is an open place, or has only open places as members.
    """
    answer = _plain(answer)
    if isinstance(answer, pd.Series | pd.Index | np.ndarray):
        answer = answer.tolist()
    if isinstance(answer, pd.DataFrame):
        raise WrongForm(
            'This is a table. Take the one column that is asked for: `table["column"]`.'
        )
    if type(answer) not in (list, tuple, set, frozenset):
        raise WrongForm(f"This is {_kind(answer)}.")
    _not_too_many(answer)
    items = [item for item in answer if not is_open(item)]
    if answer and not items:
        raise NotAnswered(_NOT_ANSWERED)
    return items


def _not_too_many(answer) -> None:
    if len(answer) > MOST_ITEMS:
        raise WrongForm(f"This has more than {MOST_ITEMS:,} entries: far more than are asked for.")


def _spellings(words: Iterable[str]) -> dict[str, str]:
    """Map each word, folded to small letters and single spaces, to its proper spelling."""
    return {fold(word): word for word in words}


#: Cyrillic letters that look like Latin ones: learners type them without seeing the difference.
_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТУХІЅЈаеорсухіѕј", "ABEKMHOPCTYXISJaeopcyxisj")


def fold(word: str) -> str:
    """Return a word in small letters, with single spaces and Latin look-alikes of Cyrillic."""
    return " ".join(str.__str__(word).translate(_LOOK_ALIKES).casefold().split())


def _known(
    item: object, spelled: dict[str, str], complaint: str, also: Mapping[str, str] | None = None
) -> str:
    """Return the proper spelling of an item, which may be written in another known way.

    Raises
    ------
    WrongForm
        If it is no text, or none of the known words.
    """
    if not isinstance(item, str):
        raise WrongForm(f"One entry is {_kind(item)}; each should be text in quotation marks.")
    others = {fold(other): word for other, word in (also or {}).items()}
    word = spelled.get(fold(item)) or others.get(fold(item))
    if word is None:
        possible = _list(f"“{word}”" for word in spelled.values())
        raise WrongForm(f"“{short(item)}” {complaint}. Possible: {possible}.")
    return word


def short(text: str) -> str:
    """Return the beginning of a text in a form that is safe to print."""
    text = " ".join(str.__str__(text).replace("`", "'").split())
    text = "".join(letter if letter.isprintable() else "·" for letter in text[:60])
    return text if len(text) <= 40 else f"{text[:39]}…"


def _list(words: Iterable[str]) -> str:
    words = list(words)
    shown = ", ".join(words[:12])
    return shown if len(words) <= 12 else f"{shown} and {len(words) - 12} more"


def _kind(value: object) -> str:
    """Name the kind of a value in everyday words, without asking the value itself."""
    everyday = {
        bool: "True or False",
        int: "a number",
        float: "a number",
        complex: "a number",
        str: "text",
        list: "a list",
        tuple: "a tuple",
        set: "a set",
        frozenset: "a set",
        dict: "a dictionary",
        pd.DataFrame: "a table",
        pd.Series: "a column",
        type(...): "an open place (`...`)",
        type(None): "empty",
    }
    if callable(value) and type(value) not in everyday:
        return "a function (perhaps its brackets are missing)"
    return everyday.get(type(value), "something else")
