"""The facts of the course, read from ``data/``."""

from functools import cache
from pathlib import Path

import pandas as pd

COURSE = Path(__file__).resolve().parents[2]


@cache
def table(name: str) -> pd.DataFrame:
    """Return one table of ``data/`` with every column as text and gaps as empty strings.

    Parameters
    ----------
    name : str
        Name of the table, such as ``"statements"``.

    Returns
    -------
    pandas.DataFrame
        The same object at every call: read it, do not change it.

    Raises
    ------
    FileNotFoundError
        If ``data/`` has no such table.
    """
    return pd.read_csv(COURSE / "data" / f"{name}.csv", dtype=str, keep_default_na=False)


def look_up(name: str, key: str, value: str) -> dict[str, str]:
    """Return the two columns of a table as a dictionary, in the order of its rows."""
    rows = table(name)
    return dict(zip(rows[key], rows[value], strict=True))
