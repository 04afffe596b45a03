"""Answers to the exercises of lesson 06: see answers.py."""

import numpy as np
import pandas as pd
from course import COURSE, each

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
    "nothing", "papers", "time", "independence", "reasons", "nothing",
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
DRAFT = {
    "article": "11",
    "delete": "within three days",
    "add": "within three months, unless other work is found",
    "provision": "ICRMW 51",
    "force": "treaty, not in force for Kazakhstan",
    "reason": "A worker needs time to find other work.",
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
        {**MISSING, "W14": "reasons"},
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
    "6.8": [
        DRAFT,
        {**DRAFT, "article": "Art. 11 (W14)", "delete": "“The permit lapses at once”"},
        {**DRAFT, "provision": "ICCPR 13", "force": "binding since 24 April 2006"},
        {**DRAFT, "provision": "C143 8", "force": "Not in force"},
        {**DRAFT, "provision": "ILO R86 18", "force": "soft law"},
        {**DRAFT, "add": "the permit stays valid for the rest of the permit's term of one year"},
        {**DRAFT, "article": "W14"},
        {**DRAFT, "provision": "ICCPR 13", "force": "in force since 2006"},
        *each(
            DRAFT,
            "add",
            "ten weeks, if not too late | a year, if not too late | the rest of the permit",
            "within {}",
        ),
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
        "judge-in-own-cause": [{**MISSING, "W15": "nothing"}, {**MISSING, "W15": "reasons"}],
        "order-without-reasons": [{**MISSING, "W18": "time"}, {**MISSING, "W18": "nothing"}],
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
    "6.8": {
        "no-article": [{**DRAFT, "article": "the act"}, {**DRAFT, "article": "article 9"}],
        "words-not-there": [{**DRAFT, "delete": "for whatever reason"}, {**DRAFT, "delete": "the"}],
        "no-time": [{**DRAFT, "add": "within a reasonable time that the office fixes"}],
        "other-provision": [
            {**DRAFT, "provision": "ILO C29 2"},
            {**DRAFT, "provision": "international standards"},
            {**DRAFT, "provision": "ICCPR 130"},
        ],
        "should-as-must": [
            {**DRAFT, "force": "binding"},
            {**DRAFT, "provision": "ILO R86 18", "force": "binding"},
        ],
        "must-as-should": [
            {**DRAFT, "provision": "ICCPR 13", "force": "not in force"},
            {**DRAFT, "force": "soft law"},
            {**DRAFT, "force": "strong"},
        ],
    },
}

OTHER = {
    "6.2": [({**FITS, "b": "ILO C181 7", "c": "ILO C143 8(1)"}, "`summary`")],
    "6.3": [(["ALB", "ITA"], "`iso3`")],
    "6.5": [(5, "`day_rate`")],
    "6.6": [({**JUDGED, "per cent": 50}, "times 100")],
    "6.8": [({**DRAFT, "reason": "because"}, "reason")],
}

WORDS = {
    "6.8": [
        "article 11",
        "11",
        "within three days",
        "the permit lapses at once",
        "for at least 60 days after the contract",
        "a reasonable time",
        "ILO C143 8(1)",
        "ICCPR 13",
        "ILO C29 2",
        "binding",
        "not in force",
        "soft law",
        "a worker needs time to look for work",
        "why not",
    ]
}

SOLUTION_8 = {
    "article": "article 11",
    "delete": "the permit lapses at once and the worker leaves the country within three days",
    "add": "the permit stays valid to its end, and the worker may look for other work for 60 days",
    "provision": "ILO C143 8(1)",
    "force": "not in force",
    "reason": "Losing a job alone should not make a lawful worker irregular.",
}

ACCEPTED = {
    "6.4": lambda answer: (
        answer["W14"] in ("time", "reasons", "independence")
        and {**answer, "W14": "time"} == MISSING
    ),
    "6.7": lambda answer: (
        answer["W16 frame"] in ("restriction", "equality")
        and answer["W18 finding"] in ("incompatible", "compatible if amended")
        and {**answer, "W16 frame": "restriction", "W18 finding": "incompatible"} == TESTED
    ),
    "6.8": lambda draft: (
        draft == SOLUTION_8
        or (
            draft["article"] in ("article 11", "11")
            and draft["delete"] in ("within three days", "the permit lapses at once")
            and draft["add"] == "for at least 60 days after the contract"
            and (draft["provision"], draft["force"])
            in (("ILO C143 8(1)", "not in force"), ("ICCPR 13", "binding"))
            and draft["reason"]
            in ("for at least 60 days after the contract", "a worker needs time to look for work")
        )
    ),
}
