"""Answers to the exercises of lesson 12: see answers.py."""

import pandas as pd
from course import COURSE

ACTIONS = pd.read_csv(COURSE / "data" / "treaty_actions.csv")
DAY = "2009-10-29"


def labels(letters: str, *words: str) -> dict[str, str]:
    return dict(zip(letters, words, strict=True))


BEFORE, AFTER, OPEN = "before", "after", "cannot be told"
SIDE = labels("abcdefg", BEFORE, OPEN, AFTER, OPEN, AFTER, AFTER, BEFORE)
CARRIES = labels(
    "abcdefgh", "rule", "subject only", "finding", "report", "subject only", "rule", "finding",
    "rule",
)  # fmt: skip
UZBEKISTAN = ACTIONS[ACTIONS["iso3"] == "UZB"]
NEWLY_BOUND = UZBEKISTAN[UZBEKISTAN["in_force_latest"] > DAY]
SAYS = labels("abcdefg", "dates", "more", "aim", "more", "dates", "more", "aim")
CONFLICT = {"sentence": "c", "next": "a"}
NOT_FROM_HERE = {"b", "c", "d", "f", "g"}

RIGHT = {
    "12.1": [pd.Series(SIDE), {k.upper(): v.upper() for k, v in SIDE.items()}],
    "12.2": [pd.Series(CARRIES), dict(reversed(CARRIES.items()))],
    "12.3": [
        NEWLY_BOUND.iloc[::-1],
        NEWLY_BOUND[["instrument_id"]],
        UZBEKISTAN[pd.to_datetime(UZBEKISTAN["in_force_latest"]) > pd.Timestamp(DAY)],
        UZBEKISTAN.query("in_force_earliest > '2009-10-29'"),
    ],
    "12.4": [pd.Series(SAYS), {k: v.title() for k, v in SAYS.items()}],
    "12.5": [{"sentence": "C", "next": "A"}, {"next": {"a"}, "sentence": ["c"]}],
    "12.6": [sorted(NOT_FROM_HERE), ["B", "C", "D", "F", "G"]],
}

WRONG = {
    "12.1": {
        "no-day-as-before": [{**SIDE, "b": BEFORE}, {**SIDE, "b": BEFORE, "d": BEFORE}],
        "no-day-as-after": [{**SIDE, "b": AFTER}, {**SIDE, "d": AFTER}],
        "precise-enough-refused": [{**SIDE, "c": OPEN}, {**SIDE, "f": OPEN, "g": OPEN}],
        "sides-swapped": [{**SIDE, "a": AFTER}, {**SIDE, "g": AFTER, "e": BEFORE}],
    },
    "12.2": {
        "title-as-content": [{**CARRIES, "b": "finding"}, {**CARRIES, "e": "finding"}],
        "report-as-finding": [{**CARRIES, "d": "finding"}],
        "finding-as-report": [{**CARRIES, "c": "report"}, {**CARRIES, "f": "report"}],
        "repeal-as-nothing": [{**CARRIES, "h": "subject only"}],
        "relayed-as-unknown": [
            {**CARRIES, "c": "subject only"},
            {**CARRIES, "f": "subject only"},
        ],
    },
    "12.3": {
        "state-missing": [
            ACTIONS[ACTIONS["in_force_latest"] > DAY],
            ACTIONS[(ACTIONS["iso3"] == "UZB") | (ACTIONS["in_force_latest"] > DAY)],
        ],
        "by-consent": [UZBEKISTAN[UZBEKISTAN["consented"] > DAY]],
        "other-state": [
            ACTIONS[(ACTIONS["iso3"] == "KAZ") & (ACTIONS["in_force_latest"] > DAY)],
            ACTIONS[(ACTIONS["iso3"] == "KGZ") & (ACTIONS["in_force_latest"] > DAY)],
            ACTIONS[(ACTIONS["iso3"] == "TJK") & (ACTIONS["in_force_latest"] > DAY)],
        ],
        "none-found-included": [UZBEKISTAN[~(UZBEKISTAN["in_force_latest"] <= DAY)], UZBEKISTAN],
        "bound-before": [
            UZBEKISTAN[UZBEKISTAN["in_force_latest"] <= DAY],
            UZBEKISTAN.dropna(subset=["in_force_latest"]),
        ],
        "some-missing": [NEWLY_BOUND[NEWLY_BOUND["consented"] > "2017"]],
    },
    "12.4": {
        "cause-as-dates": [{**SAYS, "b": "dates"}],
        "following-as-dates": [{**SAYS, "d": "dates"}],
        "no-effect-as-dates": [{**SAYS, "f": "dates"}],
        "aim-as-fact": [{**SAYS, "c": "dates"}, {**SAYS, "g": "more"}],
        "sequence-suspected": [{**SAYS, "a": "more"}, {**SAYS, "e": "more"}],
    },
    "12.5": {
        "one-picked": [{**CONFLICT, "sentence": "a"}, {"sentence": "b", "next": "b"}],
        "middle-taken": [{**CONFLICT, "sentence": "d"}],
        "all-dropped": [{**CONFLICT, "sentence": "e"}],
        "more-of-the-same": [{**CONFLICT, "next": "b"}, {**CONFLICT, "next": "d"}],
    },
    "12.6": {
        "doubt-on-one-side": [NOT_FROM_HERE - {"c"}, NOT_FROM_HERE - {"d"}],
        "law-judged": [NOT_FROM_HERE - {"c", "d"}, {"b"}],
        "silence-as-proof": [NOT_FROM_HERE - {"f"}],
        "day-of-list-forgotten": [NOT_FROM_HERE - {"g"}],
        "practice-guessed": [NOT_FROM_HERE - {"b"}],
        "supported-doubted": [NOT_FROM_HERE | {"a"}, set("abcdefgh")],
    },
}

OTHER = {
    "12.2": [({**CARRIES, "d": "rule"}, "step 2")],
    "12.3": [
        (ACTIONS[ACTIONS["instrument_id"] == "OPCAT"].drop(columns="iso3"), "`in_force_latest`")
    ],
    "12.4": [({**SAYS, "a": "aim"}, "step 5")],
}
