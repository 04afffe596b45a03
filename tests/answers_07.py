"""Answers to the exercises of lesson 07: see answers.py."""

from itertools import permutations

import numpy as np
import pandas as pd
from course import COURSE

CASES = pd.read_csv(COURSE / "data" / "detention_cases.csv")


def labels(letters: str, *words: str) -> dict[str, str]:
    return dict(zip(letters, words, strict=True))


def rows_of(*case_ids: str) -> pd.DataFrame:
    return CASES[CASES["case_id"].isin(case_ids)]


WAY = [
    "ground in law", "notice of the reasons", "objection heard", "decision", "danger examined",
    "review", "departure",
]  # fmt: skip
MISSING = labels(
    "abcdef", "review in time", "court on detention", "ground in law", "own case",
    "reasons understood", "danger examined",
)  # fmt: skip
ANY, LAWFUL, NONE = "any status", "lawful presence", "no general right"
STATUS = labels("abcdefgh", ANY, LAWFUL, LAWFUL, NONE, ANY, ANY, LAWFUL, ANY)
UNSEEN = ["D02", "D05", "D16", "D20", "D23", "D24"]

STOP, EXAMINE, GO = "stop", "examine first", "may go ahead"
CAT, COVENANT, REFUGEES = "CAT 3", "ICCPR 7", "Refugee Convention 33"
DECISION = labels("abcdef", STOP, EXAMINE, GO, GO, STOP, EXAMINE)
PROVISION = labels("abcdef", CAT, REFUGEES, "none", REFUGEES, REFUGEES, CAT)

FRAME = labels("abcd", "equality", "absolute", "procedure", "procedure")
UNKNOWN, IF_AMENDED = "cannot be told from the text", "compatible if amended"
FINDING = labels("abcd", UNKNOWN, "incompatible", UNKNOWN, "compatible")
REASON = labels(
    "abcd", "groups treated differently", "danger never weighed", "text elsewhere",
    "court and language secured",
)  # fmt: skip

NEED = labels(
    "abcdef", "never asked", "never asked", "met", "milder means", "not looked at again",
    "out of proportion",
)  # fmt: skip


def swapped(first: str, second: str) -> list[str]:
    swap = {first: second, second: first}
    return [swap.get(step, step) for step in WAY]


def triage(decision: dict | None = None, provision: dict | None = None) -> dict:
    return {"decision": DECISION | (decision or {}), "provision": PROVISION | (provision or {})}


def judged(frame: dict | None = None, finding: dict | None = None, reason: dict | None = None):
    return {
        "frame": FRAME | (frame or {}),
        "finding": FINDING | (finding or {}),
        "reason": REASON | (reason or {}),
    }


RIGHT = {
    "7.1": [
        WAY,
        tuple(step.title() for step in WAY),
        swapped("objection heard", "decision"),
        ["ground in law", "danger examined", "decision", *WAY[1:3], "review", "departure"],
        np.array(["ground in law", *WAY[1:4], "review", "danger examined", "departure"]),
    ],
    "7.2": [pd.Series(MISSING), {key.upper(): label.upper() for key, label in MISSING.items()}],
    "7.3": [10, 10.0, np.int64(10)],
    "7.4": [pd.Series(STATUS), dict(reversed(STATUS.items()))],
    "7.5": [rows_of(*UNSEEN), rows_of(*UNSEEN).iloc[::-1], rows_of(*UNSEEN)[["case_id"]]],
    "7.6": [
        triage(),
        triage(provision={"a": COVENANT, "b": CAT, "d": "none", "f": COVENANT}),
        triage({"d": EXAMINE, "f": STOP}, {"b": COVENANT, "d": COVENANT}),
        triage({"d": EXAMINE}, {"d": "cat 3"}),
        triage(provision={"f": REFUGEES}),
        triage({"f": STOP}, {"f": REFUGEES}),
    ],
    "7.7": [
        judged(),
        judged(finding={"a": "incompatible", "c": IF_AMENDED}),
        judged(finding={"a": IF_AMENDED}),
    ],
    "7.9": [pd.Series(NEED), {key.upper(): label.title() for key, label in NEED.items()}],
}

WRONG = {
    "7.1": {
        "no-ground-first": [WAY[::-1], swapped("ground in law", "notice of the reasons")],
        "departure-early": [
            swapped("departure", "review"),
            ["ground in law", "departure", *WAY[1:6]],
        ],
        "objection-before-notice": [swapped("notice of the reasons", "objection heard")],
        "review-before-objection": [
            [
                "ground in law",
                "notice of the reasons",
                "decision",
                "review",
                "objection heard",
                "danger examined",
                "departure",
            ],
        ],
        "review-before-decision": [swapped("review", "decision")],
    },
    "7.2": {
        "commissioner-as-court": [{**MISSING, "b": "review in time", "a": "court on detention"}],
        "flight-before-court": [{**MISSING, "a": "own case", "d": "review in time"}],
        "group-as-each": [{**MISSING, "d": "ground in law", "c": "own case"}],
        "paper-as-understanding": [{**MISSING, "e": "court on detention"}],
        "procedure-as-safety": [{**MISSING, "f": "ground in law"}],
    },
    "7.3": {
        "never-forgotten": [4],
        "late-forgotten": [6],
        "short-custody-counted": [12],
        "open-cases-lost": [8],
        "other-hours": [18],
    },
    "7.4": {
        "danger-needs-papers": [{**STATUS, "e": LAWFUL}, dict.fromkeys(STATUS, LAWFUL)],
        "papers-for-court": [{**STATUS, "a": LAWFUL}, {**STATUS, "f": NONE}],
        "thirteen-for-all": [{**STATUS, "b": ANY}, dict.fromkeys(STATUS, ANY)],
        "right-to-enter": [{**STATUS, "d": ANY}, {**STATUS, "d": LAWFUL}],
        "move-for-all": [{**STATUS, "c": ANY}],
        "refugee-articles-mixed": [{**STATUS, "g": ANY}],
    },
    "7.5": {
        "short-included": [CASES[CASES["judge_at"].isna()], rows_of(*UNSEEN, "D08")],
        "late-included": [rows_of(*UNSEEN, "D01", "D09", "D15", "D19"), CASES],
        "still-held-lost": [rows_of("D02", "D05", "D20", "D23")],
        "children-lost": [rows_of("D05", "D16", "D23", "D24")],
        "seen-included": [rows_of(*UNSEEN, "D07"), rows_of("D10", "D12")],
    },
    "7.6": {
        "crime-lifts-ban": [triage({"a": GO}), triage({"a": EXAMINE})],
        "word-unheard": [triage({"b": GO}, {"b": "none"})],
        "word-as-proof": [triage({"b": STOP})],
        "wish-as-danger": [triage({"c": EXAMINE}, {"c": CAT}), triage({"c": STOP})],
        "exception-overlooked": [triage({"d": STOP})],
        "politics-weighed": [triage({"e": GO}, {"e": "none"})],
        "assurance-ends-it": [triage({"f": GO}, {"f": "none"})],
        "provision-mismatch": [
            triage(provision={"a": REFUGEES}),
            triage(provision={"c": CAT}),
            triage({"d": EXAMINE}, {"d": REFUGEES}),
        ],
    },
    "7.7": {
        "danger-weighed": [judged({"b": "restriction"}), judged(finding={"b": UNKNOWN})],
        "softened": [judged(finding={"b": IF_AMENDED}), judged(finding={"b": "compatible"})],
        "gap-as-verdict": [
            judged(finding={"c": "incompatible"}),
            judged(finding={"c": "compatible"}),
        ],
        "harsh-as-breach": [judged(finding={"d": "incompatible"}), judged(finding={"d": UNKNOWN})],
        "equality-overlooked": [judged({"a": "procedure"})],
        "difference-unasked": [judged(finding={"a": "compatible"})],
    },
    "7.9": {
        "law-is-enough": [{**NEED, "a": "met"}, dict.fromkeys(NEED, "met")],
        "limit-is-need": [{**NEED, "b": "met"}, {**NEED, "b": "met", "f": "met"}],
        "weighed-unseen": [
            {**NEED, "a": "milder means"},
            {**NEED, "b": "out of proportion", "c": "never asked"},
            {**NEED, "b": "not looked at again"},
        ],
        "harsh-as-breach": [dict.fromkeys(NEED, "never asked"), {**NEED, "c": "milder means"}],
        "bed-as-reason": [{**NEED, "d": "met"}],
        "stamp-as-look": [{**NEED, "e": "met"}, {**NEED, "e": "met", "f": "met"}],
        "court-as-weight": [{**NEED, "f": "met"}],
    },
}

OTHER = {
    "7.2": [({**MISSING, "c": "own case"}, "(c)")],
    "7.3": [(24, "list ends")],
    "7.5": [(rows_of("D02", "D16"), "Some of the rows"), (rows_of("D08"), "Both conditions")],
    "7.6": [(triage({"e": EXAMINE}), "(e)")],
    "7.7": [
        (judged({"c": "restriction"}), "another clause"),
        (judged(reason={"a": "text elsewhere", "c": "groups treated differently"}), "reason"),
    ],
    "7.9": [
        ({**NEED, "e": "never asked"}, "another reason"),
        ({**NEED, "d": "out of proportion"}, "milder means at hand"),
        ({**NEED, "f": "not looked at again"}, "weigh"),
    ],
}


#: What may stand between the ground and the departure: the orders that keep the sense.
BETWEEN = {
    order
    for order in permutations(WAY[1:-1])
    if [s for s in order if s in ("notice of the reasons", "objection heard", "review")]
    == ["notice of the reasons", "objection heard", "review"]
    and [s for s in order if s in ("decision", "review")] == ["decision", "review"]
}


def in_sense(way) -> bool:
    """Tell whether an order is one of all those that keep the sense, listed one by one."""
    return (way[0], way[-1]) == ("ground in law", "departure") and tuple(way[1:-1]) in BETWEEN


def defensible(answer) -> bool:
    decided, rests_on = answer["decision"], answer["provision"]
    banned = (CAT, COVENANT)
    return (
        decided["a"] == STOP
        and rests_on["a"] in banned
        and decided["b"] == EXAMINE
        and rests_on["b"] in (*banned, REFUGEES)
        and (decided["c"], rests_on["c"]) == (GO, "none")
        and rests_on["d"] in {GO: (REFUGEES, "none"), EXAMINE: banned, STOP: ()}[decided["d"]]
        and (decided["e"], rests_on["e"]) == (STOP, REFUGEES)
        and decided["f"] in (STOP, EXAMINE)
        and rests_on["f"] in (*banned, REFUGEES)
    )


ACCEPTED = {
    "7.1": in_sense,
    "7.6": defensible,
    "7.7": lambda answer: (
        answer["frame"] == FRAME
        and answer["reason"] == REASON
        and answer["finding"]["a"] != "compatible"
        and answer["finding"]["b"] == "incompatible"
        and answer["finding"]["c"] in (UNKNOWN, IF_AMENDED)
        and answer["finding"]["d"] == "compatible"
    ),
}
