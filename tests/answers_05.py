"""Answers to the exercises of lesson 05: see answers.py."""

import numpy as np
import pandas as pd
from course import COURSE, each

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
    "5.8": [
        DRAFT,
        {**DRAFT, "clause": "No permit is needed. " + CLAUSE},
        {**DRAFT, "article": "31.3", "provision": "ICCPR 2(3), OSCE Vienna 1989 21"},
        {**DRAFT, "change": "narrow it", "provision": "ICCPR, article 12(3)"},
        {**DRAFT, "article": "31, third paragraph", "provision": "Article 12(3) of the Covenant"},
        {**DRAFT, "clause": CLAUSE + " It may permit a journey to a funeral."},
        {
            **DRAFT,
            "clause": "A tribunal may keep a person charged with a grave crime here for sixty "
            "days and says why; a higher court may set it aside.",
        },
        {
            **DRAFT,
            "clause": "One does not need a permit. " + CLAUSE.replace("two weeks", "a month"),
        },
        *each(
            DRAFT,
            "change",
            "delete it | add a sentence | insert a sentence | change the words"
            " | amend the paragraph | substitute the words | strike the words | redraft it",
        ),
        *each(DRAFT, "clause", "A magistrate | A tribunal", CLAUSE.replace("A judge", "{}")),
        *each(
            DRAFT,
            "clause",
            "There is no need of a permit | One leaves without a permit",
            "{}. " + CLAUSE,
        ),
        *each(
            DRAFT,
            "clause",
            "14 days | one day | two days | three days | four days | five days | six days"
            " | seven days | eight days | nine days | twelve days | fourteen days | fifteen days"
            " | twenty days | thirty days | forty days | ninety days | a day | ten calendar days"
            " | ten working days | ten hours | ten weeks | ten months | ten years"
            " | the next fortnight",
            FOR_A_TIME,
        ),
        *each(
            DRAFT,
            "clause",
            "and explains it | and justifies it | on written grounds | and gives its grounds",
            WITH_REASONS,
        ),
        *each(
            DRAFT,
            "clause",
            "one may complain | one may contest it | it can be overturned | one may quash it"
            " | an objection is open | a review is open | it can be set aside",
            WITH_APPEAL,
        ),
        *each(DRAFT, "provision", "Article 12(3) of the Covenant | ICCPR 12(3)", "{}, OSCE Vienna"),
    ],
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
    "5.8": {
        "other-place": [{**DRAFT, "article": "Article 31(1)"}, {**DRAFT, "article": "Article 12"}],
        "open-words": [
            {**DRAFT, "clause": CLAUSE + " It may also do so on other grounds."},
            {**DRAFT, "clause": CLAUSE.replace("accused", "whose departure is not expedient,")},
            *each(
                DRAFT,
                "clause",
                "for other reasons | in the public interest | in the interest of the State"
                " | at its discretion | for flight and so on | for flight etc",
                CLAUSE + " It may also do so {}.",
            ),
        ],
        "permit-kept": [
            {**DRAFT, "clause": "The police give a permit. " + CLAUSE},
            *each(
                DRAFT,
                "clause",
                "The police give the permit | Police hand out one exit permit"
                " | One applies for permission | Proof of permission is shown"
                " | One leaves with permission | No fee is due. The police give a permit",
                "{}. " + CLAUSE,
            ),
        ],
        "police-decide": [{**DRAFT, "clause": CLAUSE.replace("A judge", "The police")}],
        "no-end": [{**DRAFT, "clause": NO_TIME}],
        "no-remedy": [
            {**DRAFT, "clause": "A court may order a person not to leave for ten days."},
            {**DRAFT, "clause": CLAUSE.replace("reasoned ", "")},
        ],
        "others-law": [
            {**DRAFT, "provision": "ECHR Protocol 4 2"},
            *each(
                DRAFT,
                "provision",
                "ECHR 8 | the European Convention | the Fourth Protocol | a judgment of Strasbourg"
                " | the law of the EU | a directive of 2004",
            ),
        ],
        "soft-law-alone": [
            {**DRAFT, "provision": "OSCE Vienna 1989 21"},
            *each(DRAFT, "provision", "HRC GC31 15 | GC27 14 | UDHR 13(2)"),
        ],
    },
}

OTHER = {
    "5.1": [],
    "5.2": [({**AIM, "e": HEALTH}, "(c) and (e)")],
    "5.3": [(list("bfdgeac"), "`in_force_latest`")],
    "5.5": [(of("11 14 12"), "above 20")],
    "5.6": [(of("01 06"), "`no appeal`")],
    "5.7": [({**MISSING, "c": "review"}, "step 5"), ({**MISSING, "f": "review"}, "tick")],
    "5.8": [
        ({**DRAFT, "change": "better words"}, "verb"),
        ({**DRAFT, "provision": "CRC 10"}, "code"),
        ({**DRAFT, "reason": "It is bad"}, "six questions"),
    ],
}

SHORT = "A court may order it, with reasons, for ten days; one may appeal."
WORDS = {
    "5.8": [
        "Article 31(3)",
        "31, paragraph 3: delete and replace it with new words",
        "replace",
        SHORT,
        NO_TIME,
        "A permit is needed. " + SHORT,
        "ICCPR 12(3)",
        "ECHR Protocol 4 2",
        "HRC GC27 15",
        "because it is never really necessary",
        "short",
    ]
}


def _accepted(draft: dict[str, str]) -> bool:
    """Tell, from the words above alone, whether a draft is sound; the solution's is."""
    if draft["article"].startswith("Article 31(3), ground"):
        return True
    in_words = {field: draft[field] for field in draft}
    return (
        in_words["article"] in WORDS["5.8"][:2]
        and in_words["change"] in ("replace", WORDS["5.8"][1])
        and in_words["clause"] == SHORT
        and in_words["provision"] == "ICCPR 12(3)"
        and len(in_words["reason"].split()) >= 5
    )


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
    "5.8": _accepted,
}
