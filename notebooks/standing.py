"""Who was bound by what on a day: ``from standing import status``. Lesson 03 explains the rule."""

from pathlib import Path

import pandas as pd

#: The day of the workshop.
DAY = "2009-10-29"

_DATA = Path(__file__).parents[1] / "data"
_instruments = pd.read_csv(_DATA / "instruments.csv", index_col="instrument_id")
_states = pd.read_csv(_DATA / "states.csv", index_col="iso3")
_actions = pd.read_csv(_DATA / "treaty_actions.csv", index_col=["iso3", "instrument_id"])
_actions = _actions.sort_index()


def statuses_on(day: str = DAY) -> pd.Series:
    """Return the status of every State and treaty of the table ``treaty_actions`` on a day.

    Parameters
    ----------
    day : str
        Year, month, day, such as ``"2009-10-29"``; any other form raises ValueError.

    Returns
    -------
    pandas.Series
        The first that fits of ``bound``, ``consented, not yet in force``, ``signed only``,
        ``no consent found as of`` a date, and ``not known``, by (iso3, instrument_id).
    """
    pd.to_datetime(day, format="%Y-%m-%d")
    # Of a consent whose year alone is known, its last day counts
    given = (_actions["consented"] + "-12-31").str[:10]
    later = _actions["consented"] > day
    none_yet = (_actions["as_of"] >= day) & (later | (_actions["action"] == "none found"))
    answers = [
        (_actions["in_force_latest"] <= day, "bound"),
        ((given <= day) & (_actions["in_force_earliest"] > day), "consented, not yet in force"),
        (none_yet & (_actions["signed"] <= day), "signed only"),
        (none_yet, "no consent found as of " + _actions["as_of"].mask(later, day)),
    ]
    return pd.Series("not known", index=_actions.index).case_when(answers)


def status(state: str, instrument: str, day: str = DAY) -> str:
    """Return the status of one State and text on a day; KeyError for a code of no table."""
    text, _ = _instruments.loc[instrument], _states.loc[state]
    if text["force"] != "binding treaty":
        return "no treaty: " + text["force"]
    return statuses_on(day).get((state, instrument), "not known")


def why(state: str, instrument: str, day: str = DAY) -> pd.DataFrame:
    """Return what the answer of `status` follows from: a row for each point of the record.

    The name of the index asks the question, that of the only column answers it.
    """
    answer = status(state, instrument, day)
    points = {
        "title": "text", "force": "force", "adopted": "adopted", "of the text": "note on the text",
        "interval_rule": "binds a State from", "signed": "signed", "action": "act",
        "consented": "consent", "in_force_latest": "in force for it, at the latest",
        "as_of": "as the list stood on", "note": "note on the record",
    }  # fmt: skip
    text = _instruments.loc[instrument].rename({"note": "of the text"})
    record = pd.concat([text, _actions.reindex([(state, instrument)]).iloc[0]])
    record = record[list(points)].rename(points).dropna()
    return record.rename_axis(f"Was {state} bound by {instrument} on {day}?").to_frame(answer)


def standards_on(concern: str, day: str = DAY, state: str = "KAZ") -> pd.DataFrame:
    """Return the provisions of a concern, and what each was to a State on a day.

    Parameters
    ----------
    concern : str
        ``"movement"``, ``"exit"``, ``"workers"`` or ``"removal"``; of another the table is empty.
    day : str
        Year, month, day.
    state : str
        The State's alpha-3 code.

    Returns
    -------
    pandas.DataFrame
        The columns of ``provisions``, with ``family``, ``force`` and ``adopted`` of the instrument
        and ``on the day``: ``bound since`` a date, another status of `statuses_on`, the force of
        a text that is no treaty, ``treaty of others``, or ``adopted later``. Index: provision_id.
    """
    named = pd.read_csv(_DATA / "provision_concerns.csv")
    named = named.loc[named["concern_id"] == concern, "provision_id"]
    texts = pd.read_csv(_DATA / "provisions.csv", index_col="provision_id").loc[named]
    texts = texts.join(_instruments[["family", "force", "adopted"]], on="instrument_id")
    found = statuses_on(day).get(state, pd.Series(dtype=str))
    since = "bound since " + _actions["in_force_latest"].get(state, pd.Series(dtype=str))
    found = found.mask(found == "bound", since)
    treaty = texts["force"] == "binding treaty"
    texts["on the day"] = texts["instrument_id"].map(found).where(treaty, texts["force"])
    texts["on the day"] = texts["on the day"].fillna("not known")
    texts["on the day"] = texts["on the day"].mask(texts["family"] == "other", "treaty of others")
    later = texts["adopted"] > day
    if day == DAY:  # decisions under one instrument have no row of their own: the note tells
        later |= texts["note"].str.contains("after the workshop", na=False)
    texts["on the day"] = texts["on the day"].mask(later, "adopted later")
    return texts


def texts_on(concern: str, day: str = DAY, state: str = "KAZ") -> pd.DataFrame:
    """Return the texts of `standards_on` that spoke to a State on a day, by what they were to it.

    Left out is what was adopted later, and treaties that only others may join.
    """
    found = standards_on(concern, day, state)
    found = found[~found["on the day"].isin(["treaty of others", "adopted later"])]
    texts = found.groupby("on the day")["instrument_id"].unique().str.join(", ")
    return texts.reset_index(name="texts")
