"""Reads rows of texts, such as findings or replies, however a learner wrote them down."""

import math
from collections.abc import Callable

import pandas as pd

from ..sentences import say
from ..values import MOST_ITEMS, NotAnswered, WrongForm, fold, is_open, short

MOST_SHOWN = 260  # letters of a row that cannot be read


def read_rows(answer: object, columns: tuple[str, ...], read: Callable) -> tuple[tuple, tuple]:
    """Return what was read of the rows that are filled in, and a sentence for each unreadable one.

    Parameters
    ----------
    answer : object
        A list of rows, a table, or a single row; a row is a sequence or a dictionary of texts.
    columns : tuple of str
        The names of the texts of a row, in order.
    read : callable
        Takes the texts of a row and returns what it says, or raises `WrongForm`.
    """
    given = _as_list(answer)
    if len(given) > MOST_ITEMS:
        raise WrongForm("too-many-rows", most=f"{MOST_ITEMS:,}")
    found, unreadable = [], []
    for number, row in enumerate(given, 1):
        try:
            found.append(read(_texts(row, columns)))
        except NotAnswered:
            continue
        except WrongForm as wrong:
            unreadable.append(say("in-row", row=_named(number, row), message=wrong))
    return tuple(found), tuple(unreadable)


def first_unreadable(unreadable: tuple[str, ...]) -> str:
    """Return what is said of the first row that cannot be read, and how many more there are."""
    first, *rest = unreadable
    row = first if len(first) < MOST_SHOWN else f"{first[: MOST_SHOWN - 1]}…"
    return say("more-unreadable", row=row, more=len(rest)) if rest else row


def _named(number: int, row: object) -> str:
    """Name a row that cannot be read by its place, as it is written, and by its number."""
    first = row[0] if type(row) in (list, tuple) and row else None
    if not isinstance(first, str) or not first.strip():
        return str(number)
    return say("row-at", number=number, place=short(first))


def _as_list(answer: object) -> list:
    if is_open(answer) or (isinstance(answer, str) and not answer.strip(" ….?_")):
        raise NotAnswered("nothing-recorded")
    if isinstance(answer, pd.DataFrame):
        if not answer.columns.is_unique:
            raise WrongForm("column-twice")
        return answer.astype(object).to_dict("records") if len(answer.columns) else []
    if type(answer) is dict:
        return [answer] if answer else []
    if type(answer) is tuple and answer and all(isinstance(part, str) for part in answer):
        return [answer]  # a single row, its list forgotten
    if type(answer) not in (list, tuple):
        raise WrongForm("no-list-of-rows")
    return list(answer)


def _texts(row: object, columns: tuple[str, ...]) -> list[str]:
    """Return the texts of a row, one for each column."""
    if type(row) is dict:
        if any(not isinstance(name, str) for name in row):
            raise WrongForm("row-names-no-text", name=columns[0])
        named = {fold(name): part for name, part in row.items()}
        row = [named.get(column) for column in columns]
    if is_open(row):
        raise NotAnswered("not-answered")
    if type(row) not in (list, tuple):
        raise WrongForm("no-row", wanted=len(columns))
    if len(row) != len(columns):
        raise WrongForm(
            "parts-of-row", wanted=len(columns), number=len(row), columns=", ".join(columns)
        )
    if any(is_open(part) or _is_blank(part) for part in row):
        raise NotAnswered("not-answered")
    row = ["; ".join(sorted(part)) if _is_texts(part) else part for part in row]
    for name, part in zip(columns, row, strict=True):
        if not isinstance(part, str):
            raise WrongForm("part-no-text", part=name)
    return [str.__str__(part) for part in row]


def _is_blank(part: object) -> bool:
    if isinstance(part, float):
        return math.isnan(part)
    return isinstance(part, str) and not str.__str__(part).strip(" ….")


def _is_texts(part: object) -> bool:
    return type(part) in (list, tuple, set) and all(isinstance(one, str) for one in part)
