"""Answers as plain data: written down where a learner's code runs, read again where it does not.

``encode`` turns an answer into what JSON can hold; ``decode`` makes of it an answer to which the
checks reply in the same words. Nothing is ever executed by reading. Only what the checks look at
is kept: plain values, and tables, columns and arrays of them; anything else becomes `Something`
(or `a_function`). Very long answers are cut, but stay longer than any check accepts.
"""

import json
from itertools import chain
from types import EllipsisType, NoneType

import numpy as np
import pandas as pd

MOST_ITEMS = 1_001  # one more than a check reads
MOST_LETTERS = 10_000  # of one text, or of one number as hexadecimal digits
MOST_VALUES = 200_000  # of one answer, all in all
DEEPEST = 12


class Something:
    """Stands for a value of a kind that no check looks at."""


def a_function():
    """Stand for anything that can be called."""


def _text(text: str) -> str:
    return str.__str__(text)[:MOST_LETTERS]


def _index(labels: list) -> pd.Index:
    return pd.Index(labels, dtype=object, tupleize_cols=False)


def _parts_of(table: pd.DataFrame) -> list:
    top = table.iloc[:MOST_ITEMS, :MOST_ITEMS]
    columns = [top.iloc[:, number].tolist() for number in range(top.shape[1])]
    return [len(top), top.columns.tolist(), columns]


def _table(length: int, labels: list, columns: list[list]) -> pd.DataFrame:
    cells = np.fromiter(chain(*columns), object).reshape(len(labels), min(length, MOST_ITEMS))
    return pd.DataFrame(cells.T, columns=_index(labels)).infer_objects()


#: Single values: their type, what is written of one, and how that is read again.
SINGLE = {
    "none": (NoneType, lambda _: None, lambda *_: None),
    "open": (EllipsisType, lambda _: None, lambda *_: ...),
    "bool": (bool, bool, bool),
    "text": (str, _text, _text),
    "int": (int, lambda number: hex(number)[:MOST_LETTERS], lambda digits: int(digits, 16)),
    "float": (float, lambda number: repr(float(number)), float),
    "complex": (complex, lambda _: None, lambda *_: 1j),
}
#: Values made of others: their type, the list that is written of one, and how it is made again.
MADE = {
    **{kind.__name__: (kind, list, kind) for kind in (list, tuple, set, frozenset)},
    "dict": (dict, lambda d: [[*d], [*d.values()]], lambda both: dict(zip(*both, strict=True))),
    "index": (pd.Index, lambda index: index[:MOST_ITEMS].tolist(), _index),
    "column": (
        pd.Series,
        lambda column: [column.index[:MOST_ITEMS].tolist(), column.iloc[:MOST_ITEMS].tolist()],
        lambda both: pd.Series(np.fromiter(both[1], object), _index(both[0])).infer_objects(),
    ),
    "table": (pd.DataFrame, _parts_of, lambda parts: _table(*parts)),
    "array": (
        np.ndarray,
        lambda array: [array.ndim, np.atleast_1d(array)[:MOST_ITEMS].tolist()],
        lambda both: np.fromiter(both[1], object).reshape(-1 if both[0] else ()),
    ),
}
NAMES = {kind: name for name, (kind, _, _) in (SINGLE | MADE).items()}
#: Whatever derives from one of these is taken for it; of other types only the type itself counts.
BASES = (bool, str, int, float, pd.DataFrame, pd.Series, pd.Index, np.ndarray)


def encode(answer: object) -> list:
    """Return an answer as lists, texts and numbers: ``[name, content]``."""
    try:
        return _encode(answer, DEEPEST, [MOST_VALUES])
    except Exception:  # an object may do anything when it is looked at
        return ["something"]


def _encode(value: object, depth: int, left: list[int]) -> list:
    left[0] -= 1
    if left[0] < 0:
        raise ValueError("more values than can be carried")
    if issubclass(type(value), np.generic):  # never isinstance: an object can lie about its class
        value = value.item()
        left[0] -= 1  # its plain value counts as well
    kind = next((base for base in BASES if issubclass(type(value), base)), type(value))
    name = NAMES.get(kind)
    if name in SINGLE:
        return [name, SINGLE[name][1](value)]
    if name in MADE and depth:
        written = MADE[name][1](value)[:MOST_ITEMS]
        return [name, [_encode(one, depth - 1, left) for one in written]]
    return ["function" if callable(value) else "something"]


def decode(coded: object) -> object:
    """Return the answer that was encoded; whatever is not in order becomes `Something`.

    As bytes it is JSON.
    """
    try:
        coded = json.loads(coded) if isinstance(coded, bytes) else coded
        return _decode(coded, DEEPEST, [MOST_VALUES])
    except Exception:  # what comes out of a sandbox may hold anything
        return Something()


def _decode(coded: list, depth: int, left: list[int]) -> object:
    left[0] -= 1
    if left[0] < 0 or depth < 0:
        raise ValueError("more values than can be carried")
    name, *content = coded
    if name in SINGLE:
        return SINGLE[name][2](*content)
    if name in MADE:
        (written,) = content
        return MADE[name][2]([_decode(one, depth - 1, left) for one in written[:MOST_ITEMS]])
    return a_function if name == "function" else Something()
