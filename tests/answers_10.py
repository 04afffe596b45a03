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
    "most serious": "Article 14(1) is the gravest.",
    "recommendation": "Parliament should delete article 14(1).",
    "limits": "Practice was not seen.",
    "who asked": "Parliament of Karvelia",
    "gravest": "14(1)",
    "who acts": "Parliament",
    "not seen": "Practice was not seen",
}
OPINION = {"findings": EVERYTHING, "summary": SUMMARY}
#: With all defects just three in four rows hold.
BESIDE = [row(law["place"], "CRC 7") for law in rows("karvelia_draft") if law["place"] not in KEY][
    : len(EVERYTHING) // 3
]
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
}

FINDINGS = [
    *EVERYTHING,
    *(row(place) for place in defects("B")),
    *(row(place) for trap in TRAPS.values() for place in (trap[0],)),
    *(row(*pair) for trap in TRAPS.values() for pair in trap[1:4]),
    *(row(trap[5], "CRC 7") for trap in TRAPS.values()),
]


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


ACCEPTED = {n: lambda answer, concern=c: holds(answer, concern) for n, c in CONCERN.items()}

MEETS: dict[str, dict[str, list[str]]] = {}
FAILS: dict[str, dict[str, list[tuple[str, str]]]] = {}
for _row in rows("objection_replies"):
    _value, _parts = _row["value"], (_row["objection_id"], _row["part"])
    if _row["meets"] == "yes":
        MEETS.setdefault(_parts[0], {}).setdefault(_parts[1], []).append(_value)
    else:
        FAILS.setdefault(_parts[0], {}).setdefault(_parts[1], []).append((_value, _row["says"]))
PARTS = ("statement", "words", "question", "authority", "answer")


def says(objection: str, **other: str) -> tuple[str, ...]:
    """Return a reply that meets an objection, but for the parts that are given."""
    first = {part: values[0] for part, values in MEETS[objection].items()} | other
    return (objection, *(first[part] for part in PARTS), "This is what I would say.")


def heard(replies: list, findings: list = EVERYTHING) -> dict:
    return {"findings": findings, "spoken": replies}


FIRST = [says(f"{place}-1") for place in defects()]
SECOND = [says(f"{p}-2") if f"{p}-2" in MEETS else says(f"{p}-1") for p in defects()]
CONCEDED = [*EVERYTHING, row("9(1)")]
RIGHT["10.8"] = [
    heard(FIRST), heard(FIRST[::-1]), heard(SECOND), heard(FIRST[:17]),
    heard(FIRST[10:]), heard([(..., "a", "", ..., ..., ..., ...), *FIRST]),
    heard([(r[0].replace("-1", ""), *r[1:]) for r in FIRST]),
    heard([*FIRST, says("9(1)-1")], CONCEDED),
    heard([(f" {r[0]} ", f"({r[1]})", f"“{r[2]}…”", r[3].title(), r[4].lower(), r[5].upper(), r[6])
           for r in FIRST]),
    heard(pd.DataFrame(FIRST, columns=["objection", *PARTS, "sentence"])),
    heard([says(f"{p}-1") for p in defects("B")], [row(p) for p in defects("B")]),
    heard([says(f"{p}-1") for p in defects("C")], [row(p) for p in defects("C")]),
]  # fmt: skip
WRONG["10.8"] = {
    "too-few-findings": [heard(FIRST[:3], EVERYTHING[:3])],
    "unreadable-row": [
        heard([*FIRST, ("8(1)-1", "b")]), heard([says("8(1)-1", words="words of mine")]),
        heard([says("8(1)-1", words=" ".join(["the"] * 16))]),
        heard([says("8(1)-1", statement="d")]),
        heard([says("8(1)-1", question="restriction 9")]), heard([says("8(1)-1", answer="lost")]),
        heard([says("8(1)-1", authority="ICCPR 99")]), heard([("8(1)-3", *FIRST[0][1:])]),
        heard([(*FIRST[0][:6], "so " * 61)]),
    ],
    "aside": [heard([says("9(1)-1")]), heard([*FIRST[:2], says("B 2(1)-1")])],
    "answer": [heard([says("8(1)-1", answer="withdrawn")]),
               heard([says("9(1)-1", answer="maintained")], CONCEDED)],
    "statement": [heard([says("8(1)-1", statement="a")])],
    "words": [heard([says("8(1)-1", words="residence in the capital")])],
    "question": [heard([says("8(1)-1", question="absolute 3")])],
    "authority": [heard([says("8(1)-1", authority="ICRMW 39")]),
                  heard([says("8(1)-1", authority="HRC GC27 11")])],
}  # fmt: skip
REPLIES = [*FIRST, *SECOND, says("9(1)-1"), *(says(r[0], answer="withdrawn") for r in FIRST[::3])]


def meets(reply: tuple[str, ...]) -> bool:
    """Tell whether each part of a reply is one that meets its objection."""
    wanted = MEETS[reply[0]]
    parts = dict(zip(PARTS, reply[1:], strict=False))
    words = any(part.casefold() in parts["words"].casefold() for part in wanted["words"])
    return words and all(parts[part] in wanted[part] for part in PARTS if part != "words")


def answered(answer: dict) -> bool:
    """Tell whether three in five objections are met, and three in four of the replies meet."""
    findings, replies = answer["findings"], answer["spoken"]
    cited: dict[str, set[str]] = {}
    for finding in findings:
        cited.setdefault(finding[0], set()).update(finding[2].split("; "))
    if not holds(findings) or len({draft_of(place) for place in cited}) != 1:
        return False
    put = {p for p, key in KEY.items() if p in cited and (
        key["outcome"] == "decoy" or cited[p] & set(BASIS[p]))}  # fmt: skip
    told = {reply[0].rpartition("-")[0] for reply in replies} & put
    met = {reply[0].rpartition("-")[0] for reply in replies if meets(reply)} & put
    return bool(met) and len(met) >= 0.6 * len(put) and len(met) >= 0.75 * len(told)


ACCEPTED["10.8"] = answered
OTHER["10.8"] = [(heard(FIRST[:2]), "Your replies meet what they answer")]


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
