"""Answers to the exercises of lesson 05: see answers.py."""

import numpy as np
import pandas as pd
from course import COURSE

APPLICATIONS = pd.read_csv(
    COURSE / "data" / "exit_applications.csv", parse_dates=["filed", "decided"]
)


def labels(letters: str, *words: str) -> dict[str, str]:
    return dict(zip(letters, words, strict=True))


def of(*ids: str) -> pd.DataFrame:
    return APPLICATIONS[
        APPLICATIONS["application_id"].isin([f"A{n}" for n in " ".join(ids).split()])
    ]


MOVE, LEAVE, ENTER, SENT = (f"ICCPR {number}" for number in ("12(1)", "12(2)", "12(4)", "13"))
RULE = labels("abcdefgh", LEAVE, LEAVE, ENTER, MOVE, "none", SENT, LEAVE, LEAVE)

SECURITY, ORDER, HEALTH = "national security", "public order", "health or morals"
OTHERS, OFF = "rights of others", "not on the list"
AIM = labels("abcdefgh", HEALTH, SECURITY, OTHERS, OFF, ORDER, OFF, SECURITY, OFF)

WHEN = ["b", "d", "f", "g", "e", "a", "c"]

YES, NO = "legitimate condition", "disguised permission"
VERDICT = labels("abcdef", YES, NO, YES, NO, NO, NO)
REASON = labels("abcdef", "passes", "law", "passes", "aim", "other rights", "remedy")
JUDGED = {"verdict": VERDICT, "reason": REASON}


def judged(verdict: dict[str, str] | None = None, **reason: str) -> dict:
    return {"verdict": {**VERDICT, **(verdict or {})}, "reason": {**REASON, **reason}}


OVER_20 = "02 03 04 06 07 08 09 10 12 13 15 16 17 18 19 21 22 23"
NO_REMEDY = "06 07 12 15 18"
REFUSED = "04 06 07 08 11 13 15 16 19 22"

MISSING = labels(
    "abcdef", "legal basis", "reasons", "time limit", "individual look", "review", "end date"
)

CLAUSE = (
    "A judge may forbid a person accused of a grave crime to go abroad for two weeks, which can be "
    "renewed. The reasoned decision can be challenged within 5 days."
)
DRAFT = {
    "article": "Art. 31, para. 3",
    "change": "Replace the words on criminal cases",
    "clause": CLAUSE,
    "provision": "article 12(3) of the ICCPR, that is ICCPR 12(3)",
    "reason": "A blanket bar is never necessary",
}
FOR_A_TIME = "A judge may keep a person here for {}, with reasons; one may appeal."
WITH_REASONS = "A judge may keep a person here for ten days, {}; one may appeal."
WITH_APPEAL = "A judge may keep a person here for ten days, with reasons; {}."
NO_TIME = "A court may order a person charged not to leave; it gives reasons; one may appeal."

RIGHT = {
    "5.1": [pd.Series(RULE), {k.upper(): v.lower() for k, v in RULE.items()}],
    "5.2": [AIM, {**AIM, "c": ORDER}, {**AIM, "g": ORDER, "c": ORDER}, pd.Series(AIM)],
    "5.3": [tuple(WHEN), np.array(WHEN), [letter.upper() for letter in WHEN]],
    "5.4": [
        JUDGED,
        judged(a="interference", b="aim", d="necessity", e="aim", f="necessity"),
        judged(e="necessity", f="law"),
        {"reason": REASON, "verdict": {k: v.title() for k, v in VERDICT.items()}},
    ],
    "5.5": [of(OVER_20).iloc[::-1], of(OVER_20)[["application_id"]]],
    "5.6": [of(NO_REMEDY), of(NO_REMEDY)[["application_id", "applicant"]]],
    "5.7": [{k: v.upper() for k, v in MISSING.items()}, pd.Series(MISSING)],
}

WRONG = {
    "5.1": {
        "enter-anywhere": [{**RULE, "e": LEAVE}, {**RULE, "e": ENTER}, dict.fromkeys(RULE, LEAVE)],
        "return-as-leaving": [{**RULE, "c": LEAVE}, {**RULE, "c": "none"}],
        "sent-as-leaving": [{**RULE, "f": LEAVE}, {**RULE, "h": SENT}, {**RULE, "f": "none"}],
        "citizens-only": [{**RULE, "b": "none"}, {**RULE, "g": "none", "h": "none"}],
        "inside-as-out": [{**RULE, "d": LEAVE}, {**RULE, "a": MOVE}],
    },
    "5.2": {
        "need-as-order": [{**AIM, "d": ORDER}, dict.fromkeys(AIM, ORDER)],
        "honour-as-security": [{**AIM, "f": SECURITY}],
        "employer-as-others": [{**AIM, "h": OTHERS}],
        "listed-overlooked": [{**AIM, "c": OFF}, dict.fromkeys(AIM, OFF)],
        "other-aim": [{**AIM, "a": ORDER}, {**AIM, "b": OTHERS}],
    },
    "5.3": {
        "by-adoption": [list("gfacbde"), list("gfcabde")],
        "newest-first": [WHEN[::-1]],
        "covenant-in-2001": [list("bdfgaec"), list("bdfagec")],
        "complaint-with-right": [list("bdfgeca")],
        "politics-last": [list("dfgebac"), list("dfgeacb")],
    },
    "5.4": {
        "notice-as-permission": [judged({"a": NO})],
        "court-as-permission": [judged({"c": NO}), judged({"c": NO}, c="interference")],
        "discretion-overlooked": [judged({"b": YES}, b="passes")],
        "private-veto": [judged({"d": YES}), judged({"e": YES}, e="passes")],
        "silence-as-answer": [judged({"f": YES}, f="passes")],
        "reason-elsewhere": [judged(b="remedy"), judged(c="interference", f="aim")],
    },
    "5.5": {
        "open-dropped": [of("02 03 04 06 07 08 09 10 13 15 16 17 19 22")],
        "limit-day-counted": [of(OVER_20, "11 24")],
        "old-limit": [of("04 06 07 09 12 15 18 19 21"), of("04 06 07 09 15 19")],
        "only-open": [of("12 18 21 23"), of("12 18 21 23 24")],
        "one-outcome": [
            of("04 06 07 08 13 15 16 19 22"),
            of("04 06 07 08 12 13 15 16 18 19 21 22 23"),
        ],
    },
    "5.6": {
        "silence-forgotten": [of("06 07 15")],
        "time-still-running": [of(NO_REMEDY, "23 24"), of("12 18 21 23 24")],
        "reasons-for-remedy": [of("06 07 15 22"), of(NO_REMEDY, "21 22")],
        "all-refused": [of(REFUSED), of(REFUSED, "12 18 21")],
        "higher-authority": [of(NO_REMEDY, "11 21 22"), of(NO_REMEDY, "21")],
    },
    "5.7": {
        "end-for-time": [{**MISSING, "c": "end date", "f": "time limit"}],
        "appeal-cures-reasons": [{**MISSING, "b": "legal basis", "a": "reasons"}],
        "group-as-case": [{**MISSING, "d": "legal basis"}],
        "instruction-as-law": [{**MISSING, "a": "individual look"}],
        "reasons-cure-review": [{**MISSING, "e": "end date"}],
    },
}

OTHER = {
    "5.1": [],
    "5.2": [({**AIM, "e": HEALTH}, "(c) and (e)")],
    "5.3": [(list("bfdgeac"), "first table of step 2")],
    "5.5": [(of("11 14 12"), "above 20")],
    "5.6": [(of("01 06"), "`no appeal`")],
    "5.7": [({**MISSING, "c": "review"}, "step 5"), ({**MISSING, "f": "review"}, "tick")],
}

ACCEPTED = {
    "5.2": lambda answer: all(
        answer[item] == aim or (item in "cg" and answer[item] == ORDER) for item, aim in AIM.items()
    ),
    "5.4": lambda answer: (
        answer["verdict"] == VERDICT
        and all(
            given == REASON[item]
            or (item, given)
            in {
                ("a", "interference"),
                ("b", "aim"),
                ("d", "necessity"),
                ("e", "aim"),
                ("e", "necessity"),
                ("f", "necessity"),
                ("f", "law"),
            }
            for item, given in answer["reason"].items()
        )
    ),
}
