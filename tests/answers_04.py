"""Answers to the exercises of lesson 04: see answers.py."""

import numpy as np
import pandas as pd
from course import COURSE

MEASURES = pd.read_csv(COURSE / "data" / "measures.csv")


def labels(letters: str, *words: str) -> dict[str, str]:
    return dict(zip(letters, words, strict=True))


def picked(*measure_ids: str) -> pd.DataFrame:
    return MEASURES[MEASURES["measure_id"].isin(measure_ids)]


FIRST_NO = {
    "M11": "aim",
    "M12": "law",
    "M13": "none",
    "M14": "necessity",
    "M15": "other rights",
    "M16": "remedy",
}
SYSTEM = labels("abcdefgh", *("registration", "permission") * 4)
FREE_HAND = set("defgi")
ORDER = list("bcegafd")
OFF_THE_LIST = ("M06", "M11", "M17", "M18")
MISSING = labels("abcdef", "end date", "grounds", "review", "reasons", "deadline", "exceptions")
JUDGEMENT = {
    "protected": "yes",
    "question": "other rights",
    "provision": "HRC GC27 4",
    "finding": "compatible if amended",
}

RIGHT = {
    "4.1": [pd.Series(FIRST_NO), {**FIRST_NO, "M15": "necessity"}],
    "4.2": [pd.Series(SYSTEM), {k.upper(): v.title() for k, v in SYSTEM.items()}],
    "4.3": [list("gidef"), np.array(["d", "e", "f", "g", "i"]), frozenset("DEFGI")],
    "4.4": [tuple(ORDER), np.array(ORDER), [letter.upper() for letter in ORDER]],
    "4.5": [
        picked(*OFF_THE_LIST).iloc[::-1],
        picked(*OFF_THE_LIST)[["measure_id"]],
        MEASURES[
            MEASURES["aim"].notna()
            & (MEASURES["asks"] != "nothing")
            & ~MEASURES["aim"].isin(
                ["national security", "public order", "public health", "rights of others"]
            )
        ],
    ],
    "4.6": [pd.Series(MISSING), {k: v.upper() for k, v in MISSING.items()}],
    "4.7": [
        {**JUDGEMENT, "question": "necessity"},
        {**JUDGEMENT, "finding": "cannot be told from the text"},
        pd.Series({**JUDGEMENT, "protected": "Yes"}),
    ],
}

WRONG = {
    "4.1": {
        "severe-as-no": [{**FIRST_NO, "M13": "necessity"}, dict.fromkeys(FIRST_NO, "aim")],
        "good-aim-as-listed": [{**FIRST_NO, "M11": "necessity"}, {**FIRST_NO, "M11": "none"}],
        "unpublished-overlooked": [{**FIRST_NO, "M12": "necessity"}],
        "too-wide-overlooked": [{**FIRST_NO, "M14": "none"}, {**FIRST_NO, "M14": "remedy"}],
        "consequence-overlooked": [{**FIRST_NO, "M15": "none"}],
    },
    "4.2": {
        "name-trusted": [{**SYSTEM, "d": "registration"}, dict.fromkeys(SYSTEM, "registration")],
        "hidden-no": [{**SYSTEM, "h": "registration"}, {**SYSTEM, "f": "registration"}],
        "fine-as-permission": [{**SYSTEM, "e": "permission"}, dict.fromkeys(SYSTEM, "permission")],
        "record-as-permission": [{**SYSTEM, "c": "permission"}],
    },
    "4.3": {
        "power-as-free-hand": [FREE_HAND | {"b"}, set("abcdefghij")],
        "binding-words-flagged": [FREE_HAND | {"c"}, {"j"}],
        "catch-all-missed": [set("df"), FREE_HAND - {"e"}],
        "habit-as-duty": [FREE_HAND - {"g"}],
        "papers-missed": [FREE_HAND - {"i"}],
    },
    "4.4": {
        "reversed": [ORDER[::-1]],
        "ban-not-last": [list("bcegadf")],
        "listed-after-open": [list("bcegfad")],
        "fine-above-refusal": [list("bceagfd"), list("bcgaefd")],
        "duty-before-offer": [list("cbegafd")],
    },
    "4.5": {
        "silence-as-no": [
            picked(*OFF_THE_LIST, "M01", "M19"),
            MEASURES[MEASURES["asks"] != "nothing"],
        ],
        "nothing-asked-kept": [picked(*OFF_THE_LIST, "M10")],
        "on-the-list": [picked("M02", "M03"), picked(*OFF_THE_LIST, "M02")],
        "some-missing": [picked("M11", "M17", "M18")],
    },
    "4.6": {
        "reasons-for-review": [{**MISSING, "c": "reasons", "d": "review"}],
        "office-without-clock": [{**MISSING, "e": "grounds", "b": "deadline"}],
        "measure-without-end": [{**MISSING, "a": "deadline"}],
        "procedure-for-substance": [{**MISSING, "b": "exceptions", "f": "grounds"}],
    },
    "4.7": {
        "citizens-only": [{**JUDGEMENT, "protected": "no"}],
        "text-that-does-not-bind": [
            {**JUDGEMENT, "provision": "ECHR Protocol 4 2"},
            {**JUDGEMENT, "provision": "ILO C189 9"},
        ],
        "other-subject": [
            {**JUDGEMENT, "provision": "ICCPR 12(2)"},
            {**JUDGEMENT, "provision": "CEDAW 15(4)"},
        ],
        "other-question": [{**JUDGEMENT, "question": "aim"}],
        "difference-passed-over": [{**JUDGEMENT, "finding": "compatible"}],
        "core-thrown-away": [{**JUDGEMENT, "finding": "incompatible"}],
    },
}

OTHER = {
    "4.1": [({**FIRST_NO, "M16": "none"}, "M16")],
    "4.3": [(FREE_HAND - {"d"}, "(c) to (f)")],
    "4.4": [(list("becgafd"), "two by two")],
    "4.6": [({**MISSING, "f": "end date"}, "Tick off")],
}

ACCEPTED = {
    "4.1": lambda answer: (
        {**answer, "M15": "other rights"} == FIRST_NO
        and answer["M15"] in ("other rights", "necessity")
    ),
    "4.7": lambda answer: (
        (answer["protected"], answer["provision"]) == ("yes", "HRC GC27 4")
        and answer["question"] in ("other rights", "necessity")
        and answer["finding"] in ("compatible if amended", "cannot be told from the text")
    ),
}
