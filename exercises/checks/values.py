"""What may be read of a learner's answer, and how a word of it is known again.

Only plain values, and tables or columns of pandas, are looked at. Objects with behaviour of their
own are never asked anything, so that no answer can surprise a check. What is still empty raises
`NotAnswered`, what has another form `WrongForm`; what they say is meant for the learner.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import cache

import numpy as np
import pandas as pd

from .sentences import say

MOST_ITEMS = 1_000  # no exercise has more; keeps checks quick on any input
MOST_LISTED = 12  # words of a list that a reply names
#: Cyrillic letters that look like Latin ones: learners type them without seeing the difference.
_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТУХІЅЈаеорсухіѕј", "ABEKMHOPCTYXISJaeopcyxisj")
_KINDS = {
    bool: "truth",
    int: "number",
    float: "number",
    complex: "number",
    str: "text",
    list: "list",
    tuple: "tuple",
    set: "set",
    frozenset: "set",
    dict: "dictionary",
    pd.DataFrame: "table",
    pd.Series: "column",
    type(...): "open",
    type(None): "empty",
}


class Said(Exception):
    """Something to tell the learner: a sentence of the table, with its fields."""

    def __init__(self, sentence_id: str, **fields: object):
        super().__init__(say(sentence_id, **fields))


class NotAnswered(Said):
    """The answer is still empty, wholly or in part."""


class WrongForm(Said):
    """The answer has another form than the exercise asks for."""


class SaidNone(Exception):
    """A set is empty, where there is something: of an answer in parts those named in ``args``."""


def is_open(value: object) -> bool:
    """Tell whether a value is an open place."""
    return value is ... or value is None


def plain(answer: object) -> object:
    """Return the answer, unless it is open, with single values of numpy as plain Python ones."""
    if is_open(answer):
        raise NotAnswered("not-answered")
    if isinstance(answer, np.generic):
        answer = answer.item()
    if isinstance(answer, str) and not answer.strip(" ….?_"):
        raise NotAnswered("not-answered")
    return answer


def dictionary(answer: object) -> dict:
    """Return names and values of a dictionary, or of a column with its index."""
    answer = plain(answer)
    if isinstance(answer, pd.Series):
        answer = answer.to_dict()
    if type(answer) is not dict:
        raise WrongForm("no-dictionary", kind=kind(answer))
    if not answer:
        raise NotAnswered("not-answered")
    not_too_many(answer)
    return answer


def items(answer: object) -> list[object]:
    """Return the members of a set, list, tuple, column or array; nothing else has members."""
    answer = plain(answer)
    if isinstance(answer, pd.Series | pd.Index | np.ndarray):
        answer = answer.tolist()
    if isinstance(answer, pd.DataFrame):
        raise WrongForm("table-for-column")
    if type(answer) not in (list, tuple, set, frozenset):
        raise WrongForm("other-kind", kind=kind(answer))
    not_too_many(answer)
    members = [item for item in answer if not is_open(item)]
    if answer and not members:
        raise NotAnswered("not-answered")
    return members


def not_too_many(answer) -> None:
    """Refuse what has more entries than any exercise asks for."""
    if len(answer) > MOST_ITEMS:
        raise WrongForm("too-many-entries", most=f"{MOST_ITEMS:,}")


def none_missing(read: Collection[str], names: Iterable[str], sentence: str) -> None:
    """Say in this sentence which of the names are still without an answer, if any is."""
    missing = [name for name in names if name not in read]
    if not read:
        raise NotAnswered("not-answered")
    if missing:
        raise NotAnswered(sentence, missing=listed(missing))


def fold(word: str) -> str:
    """Return a word in small letters, with single spaces and Latin look-alikes of Cyrillic."""
    return " ".join(str.__str__(word).translate(_LOOK_ALIKES).casefold().split())


def known(
    item: object,
    words: Iterable[str],
    unknown: str,
    also: Mapping[str, str] | None = None,
    **fields: str,
) -> str:
    """Return the proper spelling of an item, which may be written in another known way.

    Parameters
    ----------
    words : iterable of str
        Those that are known; ``also`` has other spellings of them.
    unknown : str
        The sentence to say, with ``fields``, of any other text.
    """
    if not isinstance(item, str):
        raise WrongForm("entry-no-text", kind=kind(item))
    others = {fold(other): word for other, word in (also or {}).items()}
    word = _spellings(tuple(words)).get(fold(item)) or others.get(fold(item))
    if word is None:
        possible = listed(f"“{word}”" for word in words)
        raise WrongForm(unknown, word=short(item), possible=possible, **fields)
    return word


@cache
def _spellings(words: tuple[str, ...]) -> dict[str, str]:
    """Map each word, folded to small letters and single spaces, to its proper spelling."""
    return {fold(word): word for word in words}


def short(text: str) -> str:
    """Return the beginning of a text in a form that is safe to print."""
    text = " ".join(str.__str__(text).replace("`", "'").split())
    text = "".join(letter if letter.isprintable() else "·" for letter in text[:60])
    return text if len(text) <= 40 else f"{text[:39]}…"


def listed(words: Iterable[str]) -> str:
    """Return words as a list, the first twelve of them by name."""
    words = list(words)
    shown, more = ", ".join(words[:MOST_LISTED]), len(words) - MOST_LISTED
    return say("and-more", shown=shown, more=more) if more > 0 else shown


def kind(value: object) -> str:
    """Name the kind of a value in everyday words, without asking the value itself."""
    name = _KINDS.get(type(value), "function" if callable(value) else "else")
    return say(f"kind-{name}")
