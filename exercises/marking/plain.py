"""Answers as plain data: written down where a learner's code runs, read again where it does not.

``encode`` turns an answer into what JSON can hold; ``decode`` makes of it an answer to which the
checks reply in the same words. Nothing is ever executed by reading. Only what the checks look at
is kept: plain values, and tables, columns and arrays of them; anything else becomes `Something`
(or `a_function`). Very long answers are cut, but stay longer than any check accepts.
"""

import numpy as np
import pandas as pd

MOST_ITEMS = 1_001  # one more than a check reads
MOST_LETTERS = 10_000  # of one text
MOST_VALUES = 200_000  # of one answer, all in all
DEEPEST = 12
GROUPS = {kind.__name__: kind for kind in (list, tuple, set, frozenset)}


class Something:
    """Stands for a value of a kind that no check looks at."""


def a_function():
    """Stand for anything that can be called."""


class TooLarge(Exception):
    """An answer with more values than can be carried."""


def encode(answer: object) -> list:
    """Return an answer as lists, texts and numbers: ``[kind, content]``."""
    try:
        return _encode(answer, DEEPEST, [MOST_VALUES])
    except Exception:  # an object may do anything when it is looked at
        return ["something"]


def _encode(value, depth: int, left: list[int]) -> list:  # noqa: PLR0911, PLR0912  one line a kind
    left[0] -= 1
    if left[0] < 0:
        raise TooLarge
    kind = type(value)  # never isinstance: an object can lie about its class
    if value is None or value is ...:
        return ["none" if value is None else "open"]
    if issubclass(kind, bool | np.bool_):
        return ["bool", bool(value)]
    if issubclass(kind, np.generic):
        item = value.item()
        return ["something"] if issubclass(type(item), np.generic) else _encode(item, depth, left)
    if issubclass(kind, str):
        return ["text", str.__str__(value)[:MOST_LETTERS]]
    if issubclass(kind, int):
        return ["int", hex(int(value))] if value.bit_length() < 10**6 else ["something"]
    if issubclass(kind, float):
        return ["float", repr(float(value))]
    if kind is complex:
        return ["complex"]
    if depth == 0:
        return ["something"]

    def each(values) -> list:
        return [_encode(one, depth - 1, left) for one in list(values)[:MOST_ITEMS]]

    if kind in GROUPS.values():
        return [kind.__name__, each(value)]
    if kind is dict:
        return ["dict", each(value.keys()), each(value.values())]
    if issubclass(kind, pd.DataFrame):
        top = value.iloc[:MOST_ITEMS, :MOST_ITEMS]
        columns = [each(top.iloc[:, number].tolist()) for number in range(top.shape[1])]
        return ["table", each(top.columns.tolist()), columns, len(top)]
    if issubclass(kind, pd.Series):
        top = value.iloc[:MOST_ITEMS]
        return ["column", each(top.index.tolist()), each(top.tolist())]
    if issubclass(kind, pd.Index):
        return ["index", each(value[:MOST_ITEMS].tolist())]
    if issubclass(kind, np.ndarray):
        if value.ndim == 0:
            return ["array of one", _encode(value.tolist(), depth - 1, left)]
        return ["array", each(value[:MOST_ITEMS].tolist())]
    return ["function" if callable(value) else "something"]


SINGLE = {  # how each kind of single value is read again
    "none": lambda: None,
    "open": lambda: ...,
    "bool": bool,
    "text": lambda text: str(text)[:MOST_LETTERS],
    "int": lambda digits: int(digits, 16),
    "float": float,
    "complex": lambda: 1j,
    "function": lambda: a_function,
    "something": Something,
}


def decode(coded: object) -> object:
    """Return the answer that was encoded; whatever is not in order becomes `Something`."""
    try:
        return _decode(coded, DEEPEST, [MOST_VALUES])
    except Exception:  # what comes out of a sandbox may hold anything
        return Something()


def _decode(coded, depth: int, left: list[int]):  # noqa: PLR0911  one for each kind
    left[0] -= 1
    if left[0] < 0 or depth < 0:
        raise TooLarge
    kind, *content = coded

    def each(values) -> list:
        return [_decode(one, depth - 1, left) for one in values[:MOST_ITEMS]]

    if kind in SINGLE:
        return SINGLE[kind](*content)
    if kind == "array of one":
        one = np.empty((), dtype=object)
        one[()] = _decode(content[0], depth - 1, left)
        return one
    first = each(content[0])
    if kind in GROUPS:
        return GROUPS[kind](first)
    if kind == "dict":
        return dict(zip(first, each(content[1]), strict=True))
    if kind in ("array", "index"):
        array = _array(first)
        return array if kind == "array" else pd.Index(array, tupleize_cols=False)
    labels = pd.Index(first, dtype=object, tupleize_cols=False)
    if kind == "column":
        return pd.Series(_array(each(content[1])), index=labels).infer_objects()
    if kind == "table":
        cells = np.empty((min(content[2], MOST_ITEMS), len(labels)), dtype=object)
        for number, column in enumerate(content[1]):
            cells[:, number] = _array(each(column))
        return pd.DataFrame(cells, columns=labels).infer_objects()
    return Something()


def _array(values: list) -> np.ndarray:
    """Return the values as an array of one dimension, whatever they are."""
    array = np.empty(len(values), dtype=object)
    for number, value in enumerate(values):
        array[number] = value
    return array
