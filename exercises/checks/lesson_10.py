"""Lesson 10, Capstone: findings on a draft law of Karvelia, and the opinion."""

from .capstone.advice import places_in
from .capstone.findings import FindingRows, letter, unreadable
from .capstone.hearing import JUDGED, Hearing, ReplyRows, hear, left_in
from .capstone.key import REMARKS, weigh
from .capstone.rows import first_unreadable
from .capstone.told import (
    ASKED,
    holds_enough,
    praise,
    remarked,
    remarks,
    same_codes,
    still_open,
    tally,
    unless_enough,
)
from .capstone.transcript import ended, of_replies
from .drafts import Draft
from .exercise import either, exercise, in_part, no_mistake
from .forms import Parts, RowsOf
from .tables import DAY, ids, table
from .texts import articles, has, lacks, no_sentence, pattern

# 10.1 What bound Karvelia
RECORD = table("karvelia_record").set_index("instrument_id")
LATER = RECORD["in_force"] > DAY
IN_FORCE = ids((RECORD["in_force"] != "") & ~LATER)
exercise(
    "10.1",
    RowsOf("instrument_id", RECORD.index),
    right=IN_FORCE,
    mistakes={
        "turned-round": lambda rows: not rows & IN_FORCE,
        "signed-is-bound": lambda rows: rows & ids(RECORD["consented"] == ""),
        "other-form-of-day": IN_FORCE | ids(LATER),
        "consent-is-force": lambda rows: rows & ids(LATER),
    },
)

# 10.2 to 10.6 The findings, concern by concern
for concern, number in ASKED.items():
    exercise(
        number,
        FindingRows(),
        right=holds_enough(concern),
        mistakes={"unreadable-row": lambda rows: rows.unreadable, "same-codes": same_codes}
        | {kind: unless_enough(concern, remarked(kind, concern)) for kind in REMARKS},
        fields={"unreadable-row": unreadable, "otherwise": still_open(concern)}
        | {"right": praise(number, concern)}
        | {kind: remarks(kind, concern) for kind in REMARKS},
    )

# 10.7 The executive summary
SUMMARY = {"who asked": "request", "gravest": "most serious", "who acts": "recommendation"}
SUMMARY |= {"not seen": "limits"}
TEXTS = Draft(["prepared by", *SUMMARY.values()], exercise_id="10.7", places=SUMMARY)
words = pattern("10.7")


def of_summary(*tests):
    """Return a test of an opinion: is one of these tests true of its summary?"""
    return in_part("summary", either(*tests))


def upheld(opinion: dict, *severity: str) -> set[str]:
    """Return the places of the findings that hold, or of those with this severity."""
    rows = opinion["findings"]
    asked = {f.place for f in rows.findings if not severity or f.severity in severity}
    return asked & set(weigh(rows).upheld)


def named(opinion: dict, part: str) -> set[str]:
    """Return the paragraphs that a part of the summary names, of the draft of the findings."""
    return places_in(opinion["summary"][part], letter(opinion["findings"].draft).strip())


def gravest_missing(opinion: dict) -> bool:
    """Tell whether the place names no finding that holds and is called fundamental."""
    return not upheld(opinion, "fundamental") & named(opinion, "gravest")


def beside(opinion: dict) -> list[str]:
    """Return the paragraphs called most serious that are no findings, or do not hold."""
    return sorted(named(opinion, "most serious") - upheld(opinion))


def counted(opinion: dict) -> dict[str, str]:
    """Return what fills in a reply with the tally of the findings."""
    return {"tally": tally(weigh(opinion["findings"]))}


exercise(
    "10.7",
    Parts({"findings": FindingRows(), "summary": TEXTS}),
    right=no_mistake,
    mistakes={
        "unreadable-row": lambda opinion: opinion["findings"].unreadable,
        "rows-do-not-hold": lambda opinion: weigh(opinion["findings"]).precision < 0.75,
        "too-few-findings": lambda opinion: not weigh(opinion["findings"]).is_enough(),
        "copied": of_summary(*(has(part, words("example")) for part in SUMMARY.values())),
        "request-missing": of_summary(
            lacks("request", "karvelia"), lacks("who asked", words("asked"))
        ),
        "unasked": of_summary(has("request", words("unasked"))),
        "gravest-missing": gravest_missing,
        "no-finding": beside,
        "verdict-reversed": of_summary(has("most serious", words("reversed"))),
        "addressee-missing": of_summary(
            lacks("who acts", words("addressee")), lambda s: not articles(s["recommendation"])
        ),
        "order-for-advice": of_summary(has("recommendation", words("orders"))),
        "nothing-advised": of_summary(has("recommendation", words("nothing"))),
        "limits-missing": of_summary(lacks("not seen", words("limit"))),
        "limits-denied": of_summary(has("limits", words("no-limit"))),
        "beyond-the-text": of_summary(
            has("most serious", words("practice")),
            *(has(part, words("judged")) for part in SUMMARY.values()),
        ),
        "no-sentence": of_summary(
            no_sentence("request", "limits"), lacks("most serious", words("joins"))
        ),
    },
    fields={
        "unreadable-row": lambda opinion: unreadable(opinion["findings"]),
        "no-finding": lambda opinion: {"places": ", ".join(beside(opinion))},
    }
    | dict.fromkeys(["rows-do-not-hold", "too-few-findings"], counted),
)


# 10.8 The hearing
def heard(tell):
    """Return what applies this to the hearing of an answer."""
    return lambda answer: tell(hear(answer["findings"], answer["spoken"]))


def unless_met(found):
    """Return a test: are there such replies, in a hearing in which too few objections are met?"""
    return heard(lambda hearing: not hearing.is_enough() and found(hearing))


NOT_MET = {"aside": lambda hearing: hearing.aside} | {part: left_in(part) for part in JUDGED}
exercise(
    "10.8",
    Parts({"findings": FindingRows(), "spoken": ReplyRows()}),
    right=heard(Hearing.is_enough),
    mistakes={
        "too-few-findings": lambda answer: not weigh(answer["findings"]).is_enough(),
        "unreadable-row": lambda answer: answer["spoken"].unreadable,
    }
    | {kind: unless_met(found) for kind, found in NOT_MET.items()},
    fields={
        "too-few-findings": counted,
        "unreadable-row": lambda answer: {"row": first_unreadable(answer["spoken"].unreadable)},
        "right": heard(ended),
        "otherwise": heard(ended),
    }
    | {kind: heard(of_replies(found)) for kind, found in NOT_MET.items()},
)
