"""Answers to the exercises of lesson 02: see answers.py."""

import numpy as np
import pandas as pd
from course import COURSE

FIGURES = pd.read_csv(COURSE / "data" / "figures.csv")
COUNTED = pd.read_csv(COURSE / "data" / "kazakhstan_migration.csv")


def labels(letters: str, *words: str) -> dict[str, str]:
    return dict(zip(letters, words, strict=True))


KIND = labels("abcdefgh", "stock", "flow", "rate", "average", "stock", "flow", "rate", "flow")
SHARE = ["KAZ", "UZB", "KGZ", "TJK", "TKM"]
PERSONS = ["KAZ", "UZB", "TJK", "KGZ", "TKM"]
CLAIM = labels("abcdefg", "S13", "S14", "S15", "S16", "none", "S16", "none")
CHART = labels(
    "abcdef", "cut axis", "crisis as trend", "stock as flow", "tie as cause", "count for rate",
    "fair",
)  # fmt: skip
VERDICT = {
    "first half": "supported",
    "change": -6.2,
    "second half": "not testable",
    "caveat": "b",
}


def of_kind(*measures: str) -> pd.DataFrame:
    return COUNTED[COUNTED["measure"].isin(measures)]


GROSS = of_kind("arrivals", "departures")
EARLY = COUNTED[COUNTED["year"] < 2010]

RIGHT = {
    "2.1": [pd.Series(KIND), {k.upper(): v.title() for k, v in KIND.items()}],
    "2.2": [1999, 1999.0, np.int64(1999)],
    "2.3": [-12.1, -12.11, np.float64(-12.109), pd.Series([-12.1]), -12.06],
    "2.4": [tuple(SHARE), np.array(SHARE), [code.lower() for code in SHARE]],
    "2.5": [{k: v.lower() for k, v in CLAIM.items()}, pd.Series(CLAIM)],
    "2.6": [dict(reversed(CHART.items()))],
    "2.7": [
        GROSS[GROSS["year"] < 2010].iloc[::-1],
        GROSS.query("year <= 2009"),
        COUNTED[COUNTED["observation_id"].isin(["K012", "K013"])][["observation_id"]],
    ],
    "2.8": [
        VERDICT,
        {**VERDICT, "change": -6.24, "caveat": "B"},
        {**VERDICT, "caveat": {"b"}, "change": np.float64(-6.2)},
        pd.Series(VERDICT),
    ],
}

WRONG = {
    "2.1": {
        "stock-as-flow": [{**KIND, "a": "flow"}, dict.fromkeys(KIND, "flow")],
        "flow-as-stock": [{**KIND, "b": "stock"}, dict.fromkeys(KIND, "stock")],
        "rate-as-average": [{**KIND, "c": "average"}, {**KIND, "d": "rate"}],
        "share-as-count": [{**KIND, "g": "stock"}, {**KIND, "c": "flow"}],
    },
    "2.2": {
        "other-edition": [1994],
        "last-loss": [1998],
        "other-state": [2004],
        "not-a-year": [5300, -46097, 0],
    },
    "2.3": {
        "sign-lost": [12.1],
        "per-cent": [-1.21, 1.2, -0.0121],
        "whole-number": [-12, -12.0],
        "count-for-rate": [-64404],
        "other-row": [-2.3, -7.0, -4.75],
        "upside-down": [-82.58, -82583],
    },
    "2.4": {
        "by-persons": [PERSONS],
        "smallest-first": [SHARE[::-1], PERSONS[::-1]],
        "by-population": [["UZB", "KAZ", "TJK", "TKM", "KGZ"]],
        "by-balance": [
            FIGURES[FIGURES["iso3"].isin(SHARE) & (FIGURES["year"] == 2010)]
            .assign(rate=lambda rows: rows["net_migration"] / rows["population"])
            .sort_values("rate")["iso3"]
            .tolist()
        ],
    },
    "2.5": {
        "net-as-stream": [{**CLAIM, "e": "S13"}, dict.fromkeys(CLAIM, "S13")],
        "stock-as-stream": [{**CLAIM, "g": "S13"}],
        "work-as-economy": [{**CLAIM, "d": "S14"}, {**CLAIM, "f": "S14"}],
        "policy-as-stream": [{**CLAIM, "c": "S13"}],
        "tie-demanded": [{**CLAIM, "b": "none"}, {**CLAIM, **dict.fromkeys("bcdf", "none")}],
    },
    "2.6": {
        "negative-unfair": [{**CHART, "f": "cut axis", "a": "fair"}],
        "axis-overlooked": [{**CHART, "a": "crisis as trend", "b": "cut axis"}],
        "tie-overlooked": [{**CHART, "d": "count for rate", "e": "tie as cause"}],
        "size-overlooked": [{**CHART, "e": "stock as flow", "c": "count for rate"}],
        "stock-overlooked": [{**CHART, "c": "crisis as trend", "b": "stock as flow"}],
    },
    "2.7": {
        "net-included": [EARLY[EARLY["measure"].isin(["arrivals", "departures", "balance"])]],
        "or-for-and": [
            COUNTED[COUNTED["measure"].isin(["arrivals", "departures"]) | (COUNTED["year"] < 2010)],
            pd.concat([EARLY, of_kind("arrivals", "departures", "balance")]).drop_duplicates(),
        ],
        "later-years": [GROSS, COUNTED],
        "other-measures": [EARLY],
        "some-missing": [GROSS[GROSS["year"] == 2000]],
    },
    "2.8": {
        "cause-supported": [{**VERDICT, "second half": "supported"}],
        "gap-as-refutation": [{**VERDICT, "second half": "contradicted"}],
        "sign-lost": [{**VERDICT, "change": 6.2}],
        "per-cent-for-points": [{**VERDICT, "change": -48.4}, {**VERDICT, "change": 48}],
        "other-caveat": [{**VERDICT, "caveat": "a"}, {**VERDICT, "caveat": "d"}],
    },
}

OTHER = {
    "2.1": [({**KIND, "a": "average"}, "end of step 1")],
    "2.2": [(2001, "`net_migration`")],
    "2.3": [(3.3, "`population`")],
    "2.4": [(["KAZ", "KGZ", "UZB", "TJK", "TKM"], "close together")],
    "2.5": [({**CLAIM, "a": "S16"}, "S13 to S16")],
    "2.6": [({**CHART, "b": "tie as cause"}, "used once")],
    "2.7": [(EARLY[EARLY["measure"] == "labour force"], "`measure`")],
    "2.8": [({**VERDICT, "first half": "contradicted"}, "`unemployment`")],
}
