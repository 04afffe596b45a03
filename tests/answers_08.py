"""Answers to the exercises of lesson 08: see answers.py."""

import numpy as np
import pandas as pd
from course import COURSE

CARDS = pd.read_csv(COURSE / "data" / "practices.csv")
REMOVAL = CARDS["concern_id"] == "removal"
VOLUNTARY = CARDS["kind"] == "voluntary practice"
EARLY = CARDS["year_from"] < 2009

BOX = {
    **dict.fromkeys("ag", "movement"),
    **dict.fromkeys("be", "exit"),
    **dict.fromkeys("cf", "removal"),
    **dict.fromkeys("dh", "workers"),
}
KIND = {
    "P01": "case law",
    "P02": "recommendation",
    "P09": "voluntary practice",
    "P13": "case law",
    "P24": "obligation of others",
    "P28": "shared obligation",
    "P34": "voluntary practice",
    "P40": "obligation of others",
}
NEEDS = {"A": {"court", "help"}, "B": {"agreement", "records"}, "C": {"trust", "checks"}}
CHOICE = {"first": "P32", "reason": "a", "caveat": "g", "kind": "voluntary practice"}
OTHER_CHOICE = {"first": "P20", "reason": "b", "caveat": "f", "kind": "voluntary practice"}

RIGHT = {
    "8.1": [pd.Series(BOX), {letter.upper(): box.upper() for letter, box in BOX.items()}],
    "8.2": [
        pd.Series(KIND),
        {card.lower(): label.title() for card, label in KIND.items()},
        CARDS.set_index("practice_id").loc[[*KIND], "kind"],  # the labels of the table
    ],
    "8.3": [
        CARDS[REMOVAL & VOLUNTARY & EARLY].iloc[::-1],
        CARDS.query("year_from <= 2009 and practice_id in ['P34','P35','P37','P39','P41']"),
        CARDS.loc[REMOVAL & VOLUNTARY & EARLY, ["practice_id", "title"]],
    ],
    "8.4": [list("ihfda"), tuple("adfhi"), np.array(list("adfhi")), {"A", "D", "F", "H", "I"}],
    "8.5": [
        {"A": ["help", "court"], "B": ("records", "agreement"), "C": {"checks", "trust"}},
        {
            "A": {"court", "help", "office", "money"},
            "B": {"agreement", "records", "office", "court"},
            "C": {"trust", "checks", "help", "records"},
        },
        {**NEEDS, "C": {"trust", "checks", "court", "office"}, "A": {"COURT", "help", "records"}},
    ],
    "8.6": [CHOICE, OTHER_CHOICE, pd.Series(OTHER_CHOICE), {**CHOICE, "reason": {"A"}}],
}  # fmt: skip

WRONG = {
    "8.1": {
        "inside-across": [{**BOX, "a": "exit"}, {**BOX, "e": "movement"}],
        "leave-removed": [{**BOX, "b": "removal"}, {**BOX, "c": "exit"}],
        "no-papers-no-worker": [{**BOX, "h": "removal"}, {**BOX, "d": "removal"}],
        "foreigner-is-worker": [{**BOX, "f": "workers"}, {**BOX, "c": "workers"}],
    },
    "8.2": {
        "theirs-as-ours": [{**KIND, "P13": "shared obligation"}, {**KIND, "P24": KIND["P28"]}],
        "shared-overlooked": [
            {**KIND, "P28": "obligation of others"},
            dict.fromkeys(KIND, "voluntary practice"),
        ],
        "law-at-home": [{**KIND, "P09": "obligation of others"}, {**KIND, "P34": "case law"}],
        "judgment-as-choice": [
            {**KIND, "P01": "voluntary practice"},
            {**KIND, "P13": "obligation of others"},
        ],
        "directive-as-choice": [
            {**KIND, "P24": "recommendation"},
            {**KIND, "P40": "voluntary practice"},
        ],
        "advice-as-command": [{**KIND, "P02": "obligation of others"}, {**KIND, "P02": "case law"}],
    },
    "8.3": {
        "later-included": [CARDS, CARDS[REMOVAL & VOLUNTARY]],
        "other-concerns": [CARDS[VOLUNTARY & EARLY], CARDS[EARLY]],
        "commands-included": [CARDS[REMOVAL & EARLY], CARDS[REMOVAL & EARLY & ~VOLUNTARY]],
        "some-missing": [
            CARDS[REMOVAL & VOLUNTARY & (CARDS["year_from"] < 2008)],
            CARDS[REMOVAL & VOLUNTARY & EARLY & CARDS["result"].notna()],
        ],
    },
    "8.4": {
        "supported-flagged": [set("adfhib"), set("bc"), set("abcdefghi")],
        "model-named": [set("adhi")],
        "gap-as-failure": [set("adfh")],
        "gap-filled": [set("dfhi"), set("adfi"), set("fi")],
        "one-figure-as-cause": [set("afhi")],
    },
    "8.5": {
        "everything-chosen": [
            {
                **NEEDS,
                "A": {
                    "office",
                    "court",
                    "checks",
                    "records",
                    "money",
                    "agreement",
                    "trust",
                    "help",
                },
            },
            {**NEEDS, "B": {"agreement", "records", "office", "money", "court"}},
        ],
        "judge-forgotten": [{**NEEDS, "A": {"help", "money"}}],
        "voice-forgotten": [{**NEEDS, "A": {"court", "money"}}],
        "partner-forgotten": [{**NEEDS, "B": {"records", "office"}}],
        "years-forgotten": [{**NEEDS, "B": {"agreement", "money"}}],
        "trust-forgotten": [{**NEEDS, "C": {"checks", "office"}}],
        "checks-forgotten": [{**NEEDS, "C": {"trust", "help"}}],
        "not-needed": [
            {**NEEDS, "A": {"court", "help", "agreement"}},
            {**NEEDS, "C": {"trust", "checks", "agreement"}},
        ],
    },
    "8.6": {
        "kind-overstated": [
            {**CHOICE, "kind": "case law"},
            {**OTHER_CHOICE, "kind": "obligation of others"},
            {**CHOICE, "reason": "d"},
        ],
        "result-guessed": [{**OTHER_CHOICE, "reason": "c"}],
        "name-as-reason": [{**CHOICE, "reason": "e"}, {**OTHER_CHOICE, "reason": "e"}],
        "caveat-not-there": [{**CHOICE, "caveat": "h"}],
        "reason-of-the-other": [{**CHOICE, "reason": "b"}, {**OTHER_CHOICE, "reason": "a"}],
        "caveat-of-the-other": [{**CHOICE, "caveat": "f"}, {**OTHER_CHOICE, "caveat": "g"}],
    },
}

OTHER = {}


def _accepts_needs(answer: dict) -> bool:
    return (
        all(NEEDS[practice] <= set(chosen) for practice, chosen in answer.items())
        and all(len(set(chosen)) < 5 for chosen in answer.values())
        and not {"agreement", "trust"} & set(answer["A"])
        and "agreement" not in answer["C"]
    )


ACCEPTED = {
    "8.5": _accepts_needs,
    "8.6": lambda choice: choice in (CHOICE, OTHER_CHOICE),
}
