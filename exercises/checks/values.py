"""What may be read of a learner's answer, and how a word of it is known again.

Only plain values, and tables or columns of pandas, are looked at. Objects with behaviour of their
own are never asked anything, so that no answer can surprise a check. What is still empty raises
`NotAnswered`, what has another form `WrongForm`; what they say is meant for the learner.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache

import numpy as np
import pandas as pd

from .sentences import say

MOST_ITEMS = 1_000  # no exercise has more; keeps checks quick on any input
MOST_LETTERS = 1_000  # of a text that is looked at to tell which word is meant
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


def number_in(answer: object) -> object:
    """Return the number in a text such as “26” or “-6.2”; anything else as it is."""
    if isinstance(answer, str):
        text = str.__str__(answer).strip()[:MOST_LETTERS].replace("−", "-")
        if re.fullmatch(r"[+-]?\d{1,15}(\.\d{1,15})?", text):
            return float(text) if "." in text else int(text)
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


def items(answer: object, words: Collection[str]) -> list[object]:
    """Return the members of a set, list, tuple, column or array; nothing else has members.

    A text such as ``"a, c"`` stands for its parts, and ``"ac"`` for its letters where these are
    words that one may choose from.
    """
    answer = plain(answer)
    if isinstance(answer, str):
        letters = re.findall(r"[^\W_]", answer[:MOST_LETTERS])
        parts = re.split(r"[,;]", answer[:MOST_LETTERS])
        answer = letters if len(letters) > 1 and set(map(fold, letters)) <= set(words) else parts
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
    words = tuple(words)
    others = {**(also or {}), **dict(zip(words, words, strict=True))}
    word = _spellings(tuple(others.items())).get(fold(item)) or _nearly(item, others)
    if word is None:
        possible = listed(f"“{word}”" for word in words)
        raise WrongForm(unknown, word=short(item), possible=possible, **fields)
    return word


@cache
def _spellings(words: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Map each way to write a word, folded to small letters and single spaces, to the word."""
    return {fold(other): word for other, word in words}


def loose(word: str) -> str:
    """Return a word without signs, brackets and what is said around numbers of articles.

    “ICCPR, article 12 (2)”, “iccpr12.2” and “ICCPR 12(2)” are one; so are “cut-axis” and “cut
    axis”, “(a)” and “a”. A date with the day first is turned round.
    """
    word = re.sub(r"\b(\d\d?)\.(\d\d?)\.(\d{4})\b", r"\3-\2-\1", fold(word[:MOST_LETTERS]))
    word = re.sub(r"\b(?:articles?|art|paragraphs?|para|no|number|of|the)\b\.?", " ", word)
    return " ".join(re.findall(r"\d+|[^\W\d_]+", word))


def _nearly(item: str, others: Mapping[str, str]) -> str | None:
    """Return the one word that is meant by what is written loosely, or by the end of a code."""
    wanted = loose(item)
    same = {word for other, word in others.items() if wanted and loose(other) == wanted}
    if not same and re.search(r"\d", wanted):
        same = {word for other, word in others.items() if loose(other).endswith(f" {wanted}")}
    return same.pop() if len(same) == 1 else None


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
