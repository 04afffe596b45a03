"""Answers to the exercises of lesson 09: see answers.py."""

import itertools

import numpy as np
import pandas as pd
from course import each

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
ADVICE = {
    "addressee": "The working group",
    "article": "Article 12",
    "change": "add that the person may ask a court for release",
    "reason": "court review of detention, ICCPR 9(4)",
}
SUMMARY = {
    "request": "The Ministry of Labour asked on 16 March 2009 for a review of the draft law on "
    "residence and labour migration.",
    "basis": "Yardsticks are treaties in force and OSCE commitments; a translation was read.",
    "findings": "Articles 5, 7(1), 9 and 11 are not compatible with treaties in force.",
    "advice": "It is recommended to delete articles 5 and 7(1) first.",
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
    "9.7": [
        ADVICE,
        {**ADVICE, "addressee": "Ministry of Labour", "article": "12, new paragraph 2"},
        {**ADVICE, "change": "Insert: “A judge decides within 48 hours.”"},
        {**ADVICE, "reason": "Article 9, paragraph 4, of the Covenant: review without delay"},
        {**ADVICE, "article": "art. 12", "reason": "it follows from article 9(4) of the ICCPR"},
        *each(
            ADVICE,
            "addressee",
            "The drafters | Those drafting it | The Government | Parliament | The Assembly"
            " | The committee | The legislature | The lawmakers | A deputy | The deputies",
        ),
        *each(
            ADVICE,
            "article",
            "(2) | , para. 2 | (see C143 10) | (see GR30 33) | (ICCPR article 9) | (ICCPR art. 9)"
            " | (9 of the ICCPR) | (9 of the Covenant) | (3 of the Convention) | (30 days)"
            " | (48 hours) | (3 months) | (2 years)",
            "Article 12 {}",
        ),
        *each(
            ADVICE,
            "change",
            "delete “police”: a court decides | replace “police” by “a court”"
            " | write: “A court decides on release” | strike “police”: a court decides"
            " | include the way to a court | provide that a court decides"
            " | introduce release by a court | supplement it by release in court"
            " | it shall read: “a court decides” | add that judicial review is open"
            " | add that a tribunal decides",
        ),
        *each(ADVICE, "reason", "9.4 | 9 para. 4", "court review is owed: ICCPR {}"),
    ],
    "9.8": [
        SUMMARY,
        {**SUMMARY, "findings": "Four rules (5, 7, 9, 11) go against ICCPR 12(3) and CAT 3."},
        {
            **SUMMARY,
            "request": "Labour Ministry, letter of March 16, on the Residence draft",
            "findings": "Articles 5, 7(1), 9, 11 (24 hours) and, less gravely, 2 and 12.",
            "advice": "The working group should begin with article 11.",
        },
        *each(
            SUMMARY,
            "request",
            "16.3.2009 | 2009-03-16",
            "The Ministry of Labour asked on {} about the draft on residence",
        ),
        *each(
            SUMMARY,
            "basis",
            "Every treaty | International obligations | Both Covenants | The ICCPR",
            "{} and OSCE commitments; a translation was read.",
        ),
        *each(
            SUMMARY,
            "advice",
            "advise | invite | encourage",
            "We {} the working group to begin with article 11.",
        ),
        *each(SUMMARY, "advice", "suggest | propose", "We {} to begin with article 11."),
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
    "9.7": {
        "no-addressee": [{**ADVICE, "addressee": "ODIHR"}, {**ADVICE, "addressee": "It"}],
        "other-article": [
            {**ADVICE, "article": "Article 13"},
            {**ADVICE, "article": "ICCPR 9(4)"},
            {**ADVICE, "article": "Articles 11 and 12"},
        ],
        "wish-for-change": [
            {**ADVICE, "change": "bring the article into line with court practice"},
            {**ADVICE, "change": "The State must respect the courts fully"},
            {**ADVICE, "change": "add a court"},
        ],
        "no-court": [{**ADVICE, "change": "add that nobody is held for too long"}],
        "no-provision": [
            {**ADVICE, "reason": "international standards ask for it"},
            {**ADVICE, "reason": "ICCPR 9(1) forbids arbitrary detention of anybody"},
            {**ADVICE, "reason": "article 9(4) of the draft says so"},
        ],
    },
    "9.8": {
        "too-long": [{**SUMMARY, "findings": SUMMARY["findings"] + " again" * 90}],
        "request-incomplete": [
            {**SUMMARY, "request": "The Ministry of Labour asked for a review of the draft law."},
            {**SUMMARY, "request": "A letter of 16 March 2009 on the residence law"},
        ],
        "translation-hidden": [{**SUMMARY, "basis": "Treaties and OSCE commitments were used."}],
        "one-yardstick": [
            {**SUMMARY, "basis": "Treaties in force; a translation was read."},
            {**SUMMARY, "basis": "OSCE commitments; a translation was read."},
        ],
        "fundamental-missing": [
            {**SUMMARY, "findings": "Articles 5, 7(1) and 9 are incompatible."},
            {**SUMMARY, "findings": "Articles 5, 7(1) and 9 go against ICCPR 11 and CAT 3."},
        ],
        "minor-included": [
            {**SUMMARY, "findings": "Articles 5, 7, 9, 11 and 14 need work."},
            {**SUMMARY, "findings": "Article 4 complies; articles 5, 7(1), 9, 11 do not."},
        ],
        "order-for-advice": [{**SUMMARY, "advice": "Sundria must delete articles 5 and 7(1)."}],
    },
}

OTHER = {
    "9.1": [({**PARTS, "a": "scope of review"}, "step 1"), ({**PARTS, "d": "standards"}, "one")],
    "9.4": [
        ({**ROWS, "13 standard": "ICCPR 26"}, "article 13"),
        ({**ROWS, "10 defect": "vague wording", "6 defect": "delegation"}, "article 6 and"),
    ],
    "9.6": [({**TRACED, "no recommendation": {"F07", "F10", "F09"}}, "outer join")],
    "9.7": [({**ADVICE, "reason": "ICCPR 9(4)"}, "`summary`")],
    "9.8": [({**SUMMARY, "advice": "We recommend this."}, "advice")],
}

WORDS = {
    "9.7": [
        "The working group",
        "ODIHR",
        "Article 12",
        "Article 13",
        "add that a court decides on the holding",
        "bring it into line with court practice",
        "court review is owed by ICCPR 9(4)",
        "ICCPR 9(4)",
        "?",
    ],
    "9.8": [*SUMMARY.values(), "Articles 5 and 9", "must " * 40, "recommended", "?"],
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
    "9.7": lambda draft: (
        draft["addressee"] in ("The working group", "The working group that revises the draft")
        and draft["article"] == "Article 12"
        and draft["change"].startswith("add")
        and draft["reason"] not in ("ICCPR 9(4)", "?")
        and "ICCPR 9(4)" in draft["reason"]
    ),
    "9.8": lambda draft: (
        "16 March" in draft["request"]
        and "translation" in draft["basis"]
        and "11" in draft["findings"]
        and "recommend" in draft["advice"]
        and draft["advice"] != "recommended"
    ),
}
