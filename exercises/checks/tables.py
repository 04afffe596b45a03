"""The facts of the course, read from ``data/``."""

from functools import cache
from pathlib import Path

import pandas as pd

COURSE = Path(__file__).resolve().parents[2]


@cache
def table(name: str) -> pd.DataFrame:
    """Return a table of ``data/`` with every column as text and gaps as empty strings.

    It is the same object at every call: read it, do not change it. One that is not there raises
    ``FileNotFoundError``.
    """
    return pd.read_csv(COURSE / "data" / f"{name}.csv", dtype=str, keep_default_na=False)


@cache
def look_up(name: str, key: str, value: str) -> dict[str, str]:
    """Return two columns of a table as a dictionary, in the order of its rows; do not change it."""
    rows = table(name)
    return dict(zip(rows[key], rows[value], strict=True))


def ids(condition: pd.Series) -> frozenset[str]:
    """Return the ids, in the index, of the rows for which a condition holds."""
    return frozenset(condition.index[condition])


#: The day of the workshop, on which the course asks who is bound by what.
DAY = look_up("timeline", "event_id", "date")["E16"]

#: The findings of a review, from the mildest to the gravest, and what one says of a silence.
COMPATIBLE, AMENDED, INCOMPATIBLE, UNTOLD = FINDINGS = (
    "compatible",
    "compatible if amended",
    "incompatible",
    "cannot be told from the text",
)
