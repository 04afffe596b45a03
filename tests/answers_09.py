"""Answers to the exercises of lesson 09: see answers.py."""

import itertools

import numpy as np
import pandas as pd

PARTS = dict(
    zip(
        "abcdefgh",
        [
            "introduction",
            "scope of review",
            "standards",
            "analysis",
            "recommendations",
            "executive summary",
            "standards",
            "scope of review",
        ],
        strict=True,
    )
)
FAULTS = {
    "N11": "guesses the practice",
    "N12": "within the mandate",
    "N13": "lends force",
    "N14": "rewrites policy",
    "N15": "hides the translation",
    "N16": "judges people",
    "N17": "within the mandate",
    "N18": "lends force",
}
MISSING = {
    "W11": "reason",
    "W12": "addressee",
    "W13": "change",
    "W14": "article",
    "W15": "nothing",
    "W16": "change",
}
ROWS = {
    "6 finding": "compatible",
    "6 standard": "ICCPR 12(3)",
    "6 force": "binding",
    "6 defect": "none",
    "10 finding": "incompatible",
    "10 standard": "ICESCR 7",
    "10 force": "binding",
    "10 defect": "contradicts a binding duty",
    "13 finding": "incompatible",
    "13 standard": "ICCPR 9(1)",
    "13 force": "binding",
    "13 defect": "delegation",
}
GRADED = {
    "order": ["c", "e", "d", "a", "b"],
    "first because": "right without exceptions",
    "last because": "wording only",
}
TRACED = {
    "no finding": {"R28", "R29"},
    "no recommendation": {"F07", "F10"},
    "other article": {"R25"},
}


def order(letters: str, first: str = "core of the right") -> dict:
    return {**GRADED, "order": list(letters), "first because": first}


RIGHT = {
    "9.1": [pd.Series(PARTS), {k.upper(): v.title() for k, v in PARTS.items()}],
    "9.2": [dict(reversed(FAULTS.items())), {k.lower(): v for k, v in FAULTS.items()}],
    "9.3": [pd.Series(MISSING), {k: f" {v} " for k, v in MISSING.items()}],
    "9.4": [
        {**ROWS, "10 standard": "ICCPR 26", "10 defect": "discrimination"},
        {**ROWS, "13 finding": "compatible if amended", "13 defect": "unfettered discretion"},
        {**ROWS, "10 defect": "Disproportionate"},
        pd.Series(ROWS),
    ],
    "9.5": [
        order("ecdab"),
        order("decab"),
        order("ceadb", "right without exceptions"),
        {**GRADED, "order": np.array(list("cedab"))},
    ],
    "9.6": [
        {**TRACED, "no finding": ["R29", "R28"]},
        {**TRACED, "no recommendation": pd.Series(["F10", "F07"]), "other article": ("R25",)},
        {k: {i.lower() for i in v} for k, v in TRACED.items()},
    ],
}

WRONG = {
    "9.1": {
        "limits-elsewhere": [{**PARTS, "b": "introduction"}, {**PARTS, "h": "analysis"}],
        "force-as-finding": [{**PARTS, "c": "analysis"}, {**PARTS, "g": "introduction"}],
        "finding-as-advice": [{**PARTS, "d": "recommendations"}, {**PARTS, "e": "analysis"}],
        "summary-as-analysis": [{**PARTS, "f": "analysis"}],
    },
    "9.2": {
        "limit-taken-for-fault": [
            {**FAULTS, "N12": "hides the translation"},
            {**FAULTS, "N17": "guesses the practice"},
        ],
        "force-lent": [
            {**FAULTS, "N13": "within the mandate"},
            {**FAULTS, "N18": "rewrites policy"},
            dict.fromkeys(FAULTS, "within the mandate"),
        ],
        "practice-as-known": [{**FAULTS, "N11": "within the mandate"}],
        "translation-overlooked": [{**FAULTS, "N15": "judges people"}],
        "policy-overlooked": [{**FAULTS, "N14": "within the mandate"}],
        "tone-overlooked": [{**FAULTS, "N16": "guesses the practice"}],
    },
    "9.3": {
        "passive-accepted": [{**MISSING, "W12": "nothing"}, dict.fromkeys(MISSING, "nothing")],
        "wish-as-change": [{**MISSING, "W13": "nothing"}, {**MISSING, "W16": "reason"}],
        "deed-without-reason": [{**MISSING, "W11": "nothing"}],
        "place-overlooked": [{**MISSING, "W14": "nothing"}],
        "complete-doubted": [{**MISSING, "W15": "change"}],
    },
    "9.4": {
        "decoy-condemned": [
            {**ROWS, "6 finding": "incompatible", "6 defect": "disproportionate"},
            {**ROWS, "6 finding": "compatible if amended"},
        ],
        "later-text": [{**ROWS, "13 standard": "HRC GC35 3", "13 force": "soft law"}],
        "softer-first": [
            {**ROWS, "10 standard": "CERD GR30 33-35", "10 force": "soft law"},
            {**ROWS, "10 standard": "ILO C143 1", "10 force": "binding"},
            {**ROWS, "6 standard": "OSCE Vienna 1989 21", "6 force": "political commitment"},
        ],
        "force-misnamed": [{**ROWS, "10 force": "soft law"}, {**ROWS, "13 force": "not in force"}],
        "wages-excused": [{**ROWS, "10 finding": "compatible if amended"}],
        "regulation-awaited": [
            {**ROWS, "13 finding": "cannot be told from the text"},
            {**ROWS, "13 finding": "compatible"},
        ],
    },
    "9.5": {
        "reversed": [order("badec")],
        "wording-before-harm": [order("cedba"), order("ecbda")],
        "remedy-before-right": [order("acedb"), order("caedb", "right without exceptions")],
        "reason-of-another-degree": [order("cedab"), order("ecdab", "unequal treatment")],
        "last-reason": [{**GRADED, "last because": "no remedy or safeguard"}],
    },
    "9.6": {
        "compatible-counted": [{**TRACED, "no recommendation": {"F02", "F07", "F10"}}],
        "both-versions": [{**TRACED, "no recommendation": {"F07"}}],
        "joined-on-two-keys": [
            {**TRACED, "no finding": {"R25", "R28", "R29"}},
            {**TRACED, "no recommendation": {"F06", "F07", "F10"}},
        ],
        "empty-id-missed": [{**TRACED, "no finding": {"R28"}}],
        "dead-id-missed": [{**TRACED, "no finding": {"R29"}}],
        "article-unchecked": [{**TRACED, "other article": {"R28"}}],
    },
}

OTHER = {
    "9.1": [({**PARTS, "a": "scope of review"}, "step 1"), ({**PARTS, "d": "standards"}, "one")],
    "9.4": [
        ({**ROWS, "13 standard": "ICCPR 26"}, "article 13"),
        ({**ROWS, "10 defect": "vague wording", "6 defect": "delegation"}, "article 6 and"),
    ],
    "9.6": [({**TRACED, "no recommendation": {"F07", "F10", "F09"}}, "outer join")],
}

FIRST = {
    "c": "right without exceptions",
    "d": "core of the right",
    "e": "core of the right",
}
DEFENSIBLE = [
    letters
    for letters in itertools.permutations("abcde")
    if letters[4] == "b" and letters.index("a") > max(letters.index("c"), letters.index("e"))
]


def same_wages(rows: dict) -> bool:
    return (rows["10 standard"], rows["10 defect"]) in set(
        itertools.product(
            ["ICESCR 7", "ICCPR 26"],
            ["contradicts a binding duty", "discrimination", "disproportionate"],
        )
    )


ACCEPTED = {
    "9.4": lambda rows: (
        same_wages(rows)
        and rows["13 finding"] in ("incompatible", "compatible if amended")
        and rows["13 defect"] in ("delegation", "unfettered discretion")
        and all(
            rows[part] == ROWS[part]
            for part in ROWS
            if part not in ("10 standard", "10 defect", "13 finding", "13 defect")
        )
    ),
    "9.5": lambda answer: (
        tuple(answer["order"]) in DEFENSIBLE
        and answer["first because"] == FIRST[answer["order"][0]]
        and answer["last because"] == "wording only"
    ),
}
