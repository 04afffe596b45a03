"""Answers to the exercises of lesson 10: see answers.py."""

import pandas as pd
from course import COURSE, each, rows

RECORD = pd.read_csv(COURSE / "data" / "karvelia_record.csv")
KEY = {row["place"]: row for row in rows("karvelia_key")}
BASIS: dict[str, list[str]] = {}
for _row in rows("karvelia_key_standards"):
    BASIS.setdefault(_row["place"], []).append(_row["provision_id"])


def draft_of(place: str) -> str:
    return place[0] if place[0] in "BC" else "A"


def defects(draft: str = "A", concern: str = "") -> list[str]:
    return [
        place
        for place, row in KEY.items()
        if row["outcome"] == "defect"
        and draft_of(place) == draft
        and concern in ("", row["concern_id"])
    ]


def row(place: str, standards: str = "", concern: str = "") -> tuple[str, ...]:
    """Return a finding: at a defect as the key has it, elsewhere with the standards given."""
    key = KEY.get(place, {})
    return (
        place,
        concern or key.get("concern_id", "general"),
        standards or "; ".join(BASIS[place][:2]),
        "missing rule",
        key.get("severity") or "minor",
        key.get("recommendation") or "Parliament: delete it, because it is not needed.",
    )


BOUND = RECORD[RECORD["in_force"] <= "2009-10-29"]
WAITING = RECORD[RECORD["in_force"] > "2009-10-29"]
SIGNED = RECORD[RECORD["consented"].isna()]
CONCERN = {"10.2": "general", "10.3": "movement", "10.4": "exit", "10.5": "workers",
           "10.6": "removal"}  # fmt: skip
# Per concern: a place that complies, a treaty that spoke to a defect and did not bind, soft law
# on it, a binding standard beside the point, a paragraph beside a defect, and one with nothing.
TRAPS = {
    "10.2": ("4(2)", ("35(1)", "ICRMW 22(1)"), ("5(2)", "HRC GC27 11"), ("3(2)", "CRC 7"), "3(1)",
             "1(1)"),
    "10.3": ("9(1)", ("8(1)", "ICRMW 39"), ("7(2)", "HRC GC27 11"), ("11(2)", "CRC 7"), "8(2)",
             "6(1)"),
    "10.4": ("15(2)", ("14(1)", "ICRMW 8"), ("13(2)", "UDHR 13(2)"), ("17(1)", "ILO C29 2"),
             "17(2)", "16(1)"),
    "10.5": ("18(1)", ("20(1)", "ICRMW 21"), ("21(2)", "ILO R86 17"), ("22(1)", "ILO C100 2"),
             "23(2)", "25(2)"),
    "10.6": ("33(1)", ("31(1)", "ICRMW 22(1)"), ("32(1)", "HRC GC15 1"), ("30(3)", "ILO C138 2"),
             "26(2)", "29(1)"),
}  # fmt: skip


def full(draft: str, exercise: str) -> list[tuple[str, ...]]:
    return [row(place) for place in defects(draft, CONCERN[exercise])]


EVERYTHING = [row(place) for place in defects()]
SUMMARY = {
    "prepared by": "three students",
    "request": "Parliament of Karvelia: does the draft accord with its treaties?",
    "most serious": "Article 14(1).",
    "recommendation": "Parliament should delete article 14(1).",
    "limits": "Practice was not seen.",
}
OPINION = {"findings": EVERYTHING, "summary": SUMMARY}
#: With all defects just three in four rows hold.
BESIDE = [row(law["place"], "CRC 7") for law in rows("karvelia_draft") if law["place"] not in KEY][
    : len(EVERYTHING) // 3
]
SAID_OTHERWISE = [
    *each(
        SUMMARY,
        "recommendation",
        "Ministry of Labour | Government | Minister | Working group",
        "{}: delete 14(1)",
    ),
    *each(
        SUMMARY,
        "limits",
        "A translation | Practice | How offices practise it | How it is applied | Its application"
        " | The original | Other laws | There was only the text | There was only a text",
    ),
    *each(
        SUMMARY,
        "limits",
        "seen | read | known | examined | supplied | reviewed | assessed",
        "Much was not {}.",
    ),
]


def summary(**changed: str) -> dict:
    parts = {name.replace("_", " "): text for name, text in changed.items()}
    return {"findings": EVERYTHING, "summary": SUMMARY | parts}


RIGHT = {
    "10.1": [BOUND.iloc[::-1], BOUND[["instrument_id"]], RECORD.query("in_force < '2009-10-30'")],
    **{
        number: [
            full("A", number)[::-1],
            full("B", number),
            full("C", number),
            full("A", number)[:5],
            [dict(zip(COLUMNS, finding, strict=True)) for finding in full("A", number)],
            pd.DataFrame(full("A", number), columns=list(COLUMNS)),
            [(f"Art. {p} ", c.upper(), s.lower().replace(" ", "  "), k.title(), v, r)
             for p, c, s, k, v, r in full("A", number)],
            [*full("A", number), (..., "exit", ..., ..., ..., ...)],
        ]
        for number, COLUMNS in dict.fromkeys(
            CONCERN, ("article", "concern", "standards", "kind", "severity", "recommendation")
        ).items()
    },
    "10.7": [
        OPINION,
        {**OPINION, "findings": [row(place) for place in [*defects()[:17], "14(1)"]]},
        {
            "findings": [row(place) for place in defects("B")],
            "summary": SUMMARY | {"most serious": "B 6(1)"},
        },
        {
            "findings": [row(place) for place in defects("B")],
            "summary": SUMMARY | {"most serious": "Article 6(1) keeps people in."},
        },
        *({**OPINION, "summary": said} for said in SAID_OTHERWISE),
        {**OPINION, "findings": [*EVERYTHING, *BESIDE]},
    ],
}  # fmt: skip

WRONG = {
    "10.1": {
        "signed-is-bound": [RECORD, pd.concat([BOUND, SIGNED])],
        "other-form-of-day": [
            RECORD[RECORD["in_force"] <= "29.10.2009"],
            RECORD[RECORD["consented"] <= "2009-10-29"],
            RECORD.dropna(subset=["in_force"]),
        ],
        "consent-is-force": [pd.concat([BOUND, WAITING[:1]]), WAITING[1:].merge(BOUND, "outer")],
        "turned-round": [pd.concat([SIGNED, WAITING]), SIGNED],
    },
    "10.7": {
        "unreadable-row": [{**OPINION, "findings": [*EVERYTHING, ("1", "2")]}],
        "rows-do-not-hold": [
            {**OPINION, "findings": [row("1(1)", "CRC 7"), row("1(2)", "CRC 7"), row("14(1)")]}
        ],
        "too-few-findings": [{**OPINION, "findings": EVERYTHING[:6]}],
        "request-missing": [summary(request="Somebody asked something.")],
        "gravest-missing": [
            summary(most_serious="Much is wrong."),
            summary(most_serious="11(2)"),
            {
                "findings": [row(place) for place in defects("B")],
                "summary": SUMMARY | {"most serious": "Article 14(1)"},
            },
        ],
        "addressee-missing": [summary(recommendation="It should be ensured that rights are kept.")],
        "limits-missing": [summary(limits="None.")],
    },
}
for _number, (_decoy, _barred, _soft, _other, _beside, _nothing) in TRAPS.items():
    WRONG[_number] = {
        "unreadable-row": [[*full("A", _number), ("7(2)", "movement")], [("x", *"abcde")]],
        "same-codes": [
            [row(p, "ICCPR 12(3); ICCPR 13; ICCPR 26") for p in defects("A", CONCERN[_number])]
        ],
        "decoy": [[row(_decoy)], [row(_decoy), row(_nothing, "CRC 7")]],
        "not-binding": [[row(*_barred)]],
        "soft-alone": [[row(*_soft)]],
        "other-standard": [[row(*_other)]],
        "scattered": [[row(_barred[0], f"{BASIS[_barred[0]][0]}; CRC 28; ICESCR 13")]],
        "other-paragraph": [[row(_beside, "ICCPR 12(3)")]],
        "no-defect": [[row(_nothing, "ICCPR 26")]],
    }
OTHER = {
    "10.1": [(BOUND.iloc[:5], "some are missing")],
    **{number: [(full("A", number)[:1], "What you name, holds")] for number in CONCERN},
    "10.7": [],
}

FINDINGS = [
    *EVERYTHING,
    *(row(place) for place in defects("B")),
    *(row(place) for trap in TRAPS.values() for place in (trap[0],)),
    *(row(*pair) for trap in TRAPS.values() for pair in trap[1:4]),
    *(row(trap[5], "CRC 7") for trap in TRAPS.values()),
]
WORDS = {
    "10.7": ["Parliament of Karvelia", "Article 14(1)", "Parliament: delete 14(1)", "practice"]
}


def holds(findings: list, concern: str = "") -> bool:
    """Tell whether three in five of the defects are found, and three in four places hold one."""
    cited: dict[str, set[str]] = {}
    for finding in findings:
        if all(isinstance(part, str) for part in finding):
            cited.setdefault(finding[0], set()).update(finding[2].split("; "))
    if len({draft_of(place) for place in cited}) != 1:
        return False
    wanted = set(defects(draft_of(next(iter(cited))), concern))
    found = {p for p in cited if KEY.get(p, {}).get("outcome") == "defect"}
    found = {place for place in found if cited[place] & set(BASIS[place])}
    named = len(cited) - len(found - wanted)
    return len(found & wanted) >= 0.6 * len(wanted) and len(found & wanted) >= 0.75 * named


def complete(opinion: dict) -> bool:
    text = opinion["summary"]
    return (
        holds(opinion["findings"])
        and "Karvelia" in text["request"]
        and ("14(1)" in text["most serious"] or "26(3)" in text["most serious"])
        and any(finding[0] in text["most serious"] for finding in opinion["findings"])
        and text["recommendation"].startswith("Parliament")
        and "(" in text["recommendation"]
        and "practice" in text["limits"].casefold()
    )


ACCEPTED = {
    **{n: lambda answer, concern=c: holds(answer, concern) for n, c in CONCERN.items()},
    "10.7": complete,
}

ADVICE = {"text": "Parliament: delete article 8, because it has no criterion."}
#: Recommendations with an addressee, a place, a change and a reason, each said otherwise.
FOLLOWED = [
    *each(
        ADVICE,
        "text",
        "Parliament | Ministry of Labour | Government | Minister | Working group",
        "{}: delete article 8, because it has no criterion.",
    ),
    *each(
        ADVICE,
        "text",
        "because | since | as | so that | for otherwise",
        "Parliament: delete article 8, {} it has no criterion.",
    ),
    *each(
        ADVICE,
        "text",
        "insert “one” | omit “one” | replace “one” | strike “one” | include “one”"
        " | introduce “one” | supplement “one” | repeal “one” | drop “one” | lay down “one”"
        " | start laying down “one” | add “one” | remove “one” | write “one” | let “one” be"
        " | set “one” first | “one” is added | whoever adds “one” | start adding “one”"
        " | words should read “one” | words shall read “one” | the words are to read “one”",
        "Parliament: {} in article 8, because it has no criterion.",
    ),
]
#: Without a change, or without a place: numbers of a treaty, a commitment or a time limit only.
NOT_FOLLOWED = [
    *each(
        ADVICE,
        "text",
        "reconsider | set out with care",
        "Parliament: {} article 8, because it has no criterion.",
    ),
    *each(
        ADVICE,
        "text",
        "ICCPR 12(3) | ILO C29 2 | ILO P29 1 | ILO R86 17 | HRC GC27 11 | CERD GR30 33-35"
        " | Refugee Convention 33 | the Covenant 12 | the Refugee Protocol 1"
        " | OSCE Vienna 1989 21 | OSCE Athens 2009 3 | ICCPR article 12 | ICCPR art. 12"
        " | 12 of the ICCPR | 12 of the Covenant | 33 of the Convention | 1 of the Protocol",
        "Parliament: delete what goes against {}, because it has no criterion.",
    ),
    *each(
        ADVICE,
        "text",
        "hours | days | weeks | months | years",
        "Parliament: add a hearing within 48 {}, because there is none.",
    ),
]
