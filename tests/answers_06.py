"""Answers to the exercises of lesson 06: see answers.py."""

import numpy as np
import pandas as pd
from course import COURSE

ACTIONS = pd.read_csv(COURSE / "data" / "treaty_actions.csv")


def labels(items, *words: str) -> dict[str, str]:
    return dict(zip(items, words, strict=True))


def bound_by(instrument: str) -> list[str]:
    rows = ACTIONS[ACTIONS["instrument_id"] == instrument]
    return sorted(rows.loc[rows["in_force_latest"] <= "2009-10-29", "iso3"])


OWNER = labels(
    "abcdefgh", "everybody", "nobody", "everybody", "regular", "everybody", "nobody", "everybody",
    "nobody",
)  # fmt: skip
FITS = {
    **labels(
        "abcdefgh", "ICRMW 21", "ILO C143 8(1)", "ILO C181 7", "ILO C97 6", "ILO C29 2",
        "ILO C87 2", "ILO C98 1", "ILO C100 2",
    ),
    "bound": ["ILO C29 2", "ILO C87 2", "ILO C98 1", "ILO C100 2"],
}  # fmt: skip
BOTH = ["ALB", "BIH", "KGZ", "TJK"]
MISSING = labels(
    ("W12", "W13", "W14", "W15", "W18", "W20"),
    "nothing", "papers", "time", "independence", "hearing", "nothing",
)  # fmt: skip
JUDGED = {"per cent": 23.1, "ground": "nationality", "frame": "equality", "ask first": "a"}
TESTED = {
    "W16 frame": "restriction",
    "W16 fact": "a",
    "W17 frame": "absolute",
    "W17 fact": "b",
    "W17 finding": "incompatible",
    "W18 frame": "procedure",
    "W18 fact": "c",
    "W18 finding": "incompatible",
    "W19 frame": "equality",
    "W19 fact": "d",
}

RIGHT = {
    "6.1": [pd.Series(OWNER), {k.upper(): v.title() for k, v in OWNER.items()}],
    "6.2": [
        {**FITS, "bound": set(FITS["bound"])},
        {k: v if k == "bound" else v.lower() for k, v in FITS.items()},
        pd.Series({**FITS, "bound": tuple(reversed(FITS["bound"]))}),
    ],
    "6.3": [set(BOTH), np.array(BOTH), pd.Series(BOTH[::-1]), [code.lower() for code in BOTH]],
    "6.4": [
        MISSING,
        {**MISSING, "W14": "hearing"},
        {**MISSING, "W14": "Review"},
        {**MISSING, "W14": "independence"},
        pd.Series(MISSING),
    ],
    "6.5": [836, 836.0, np.int64(836), pd.Series([836])],
    "6.6": [JUDGED, {**JUDGED, "per cent": 23.08, "ask first": "A"}, pd.Series(JUDGED)],
    "6.7": [
        {**TESTED, "W16 frame": "equality"},
        {**TESTED, "W18 finding": "compatible if amended"},
        {k: v.upper() for k, v in TESTED.items()},
    ],
}

WRONG = {
    "6.1": {
        "permit-gives-rights": [{**OWNER, "e": "regular"}, dict.fromkeys(OWNER, "regular")],
        "general-rules-overlooked": [{**OWNER, "c": "nobody"}, dict.fromkeys(OWNER, "nobody")],
        "guidance-as-binding": [
            {**OWNER, "b": "regular"},
            {**OWNER, "f": "everybody"},
            dict.fromkeys(OWNER, "everybody"),
        ],
        "expulsion-for-all": [{**OWNER, "d": "everybody"}, {**OWNER, "d": "nobody"}],
    },
    "6.2": {
        "migrant-conventions-bound": [
            {**FITS, "bound": [*FITS["bound"], "ILO C97 6"]},
            {**FITS, "bound": ["ICRMW 21"]},
        ],
        "bound-incomplete": [{**FITS, "bound": ["ILO C29 2"]}],
        "papers-as-force": [{**FITS, "a": "ILO C29 2", "e": "ICRMW 21"}],
        "unions-mixed": [{**FITS, "f": "ILO C98 1", "g": "ILO C87 2"}],
        "sex-and-nationality": [{**FITS, "d": "ILO C100 2", "h": "ILO C97 6"}],
    },
    "6.3": {
        "either-for-both": [set(bound_by("ILO C97")) | set(bound_by("ICRMW"))],
        "one-convention-only": [bound_by("ILO C97"), bound_by("ICRMW"), bound_by("ILO C143")],
        "all-three": [["ALB", "BIH", "TJK"]],
        "other-pair": [set(bound_by("ILO C97")) & set(bound_by("ILO C143"))],
        "no-act-counted": [[*BOTH, "KAZ"], ["UZB"]],
        "some-missing": [["KGZ", "TJK"]],
    },
    "6.4": {
        "fair-rule-blamed": [{**MISSING, "W12": "time"}, {**MISSING, "W20": "papers"}],
        "gift-hides-gap": [{**MISSING, "W13": "nothing"}, dict.fromkeys(MISSING, "nothing")],
        "judge-in-own-cause": [{**MISSING, "W15": "nothing"}, {**MISSING, "W15": "hearing"}],
        "order-without-hearing": [{**MISSING, "W18": "time"}, {**MISSING, "W18": "nothing"}],
        "end-without-time": [{**MISSING, "W14": "nothing"}, {**MISSING, "W14": "papers"}],
    },
    "6.5": {
        "deductions-believed": [306],
        "meals-claimed": [936],
        "deductions-only": [530, 630],
        "earned-or-paid": [3060, 2124],
        "other-worker": [1400, 1225, 100, 0],
    },
    "6.6": {
        "sign-turned": [{**JUDGED, "per cent": -23.1}, {**JUDGED, "per cent": -23.08}],
        "other-hundred": [{**JUDGED, "per cent": 30}],
        "tavars-or-share": [{**JUDGED, "per cent": 12}, {**JUDGED, "per cent": 76.9}],
        "other-ground": [{**JUDGED, "ground": "trade"}, {**JUDGED, "ground": "sex"}],
        "other-frame": [{**JUDGED, "frame": "restriction"}],
        "status-first": [{**JUDGED, "ask first": "b"}],
    },
    "6.7": {
        "harvest-weighed": [{**TESTED, "W17 frame": "restriction"}],
        "absolute-yet-amended": [
            {**TESTED, "W17 finding": "compatible if amended"},
            {**TESTED, "W17 finding": "cannot be told from the text"},
        ],
        "removal-without-procedure": [{**TESTED, "W18 frame": "restriction"}],
        "power-is-enough": [{**TESTED, "W18 finding": "compatible"}],
        "pay-in-other-frame": [{**TESTED, "W19 frame": "restriction"}],
        "union-in-other-frame": [{**TESTED, "W16 frame": "absolute"}],
        "fact-elsewhere": [{**TESTED, "W16 fact": "e"}, {**TESTED, "W18 fact": "e"}],
    },
}

OTHER = {
    "6.2": [({**FITS, "b": "ILO C181 7", "c": "ILO C143 8(1)"}, "`summary`")],
    "6.3": [(["ALB", "ITA"], "`iso3`")],
    "6.5": [(5, "`day_rate`")],
    "6.6": [({**JUDGED, "per cent": 50}, "times 100")],
}

ACCEPTED = {
    "6.4": lambda answer: (
        answer["W14"] in ("time", "hearing", "independence")
        and {**answer, "W14": "time"} == MISSING
    ),
    "6.7": lambda answer: (
        answer["W16 frame"] in ("restriction", "equality")
        and answer["W18 finding"] in ("incompatible", "compatible if amended")
        and {**answer, "W16 frame": "restriction", "W18 finding": "incompatible"} == TESTED
    ),
}
