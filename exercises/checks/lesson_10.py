"""Lesson 10, Capstone: findings on a draft law of Karvelia, and the opinion."""

from .capstone.advice import places_in, says_what_to_change
from .capstone.findings import CONCERNS, FindingRows, Rows, letter, unreadable
from .capstone.key import REMARKS, Comparison, of_key, weigh
from .drafts import Draft
from .exercise import either, exercise, in_part, no_mistake
from .forms import Parts, RowsOf
from .sentences import reply, say
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
ASKED = {concern: f"10.{number}" for number, concern in enumerate(CONCERNS, 2)}


def tally(review: Comparison, rows: Rows | None = None) -> str:
    """Say how far the findings have come, and, given the rows, how far they can be followed."""
    found, there = len(review.upheld), review.planted
    said = [say("tally", found=found, there=there, named=review.named)]
    if review.elsewhere:
        asked = (f"{place} ({ASKED[of_key(place, 'concern_id')]})" for place in review.elsewhere)
        said.append(say("counted-elsewhere", places=", ".join(asked)))
    if rows:
        advice = [f.recommendation for f in rows.findings if f.place in review.upheld]
        whole = sum(map(says_what_to_change, advice))
        if whole < len(advice):
            said.append(say("not-to-be-followed", whole=whole, all=len(advice)))
    return " ".join(said)


def remarked(kind: str, concern: str):
    """Return a test: does the review hold a remark of this kind?"""
    return lambda rows: any(remark.kind == kind for remark in weigh(rows, concern).remarks)


def remarks(kind: str, concern: str):
    """Return what fills in the reply to rows with remarks of a kind: the first, advice, tally."""

    def fields(rows: Rows) -> dict[str, str]:
        review = weigh(rows, concern)
        first, *more = (remark.text for remark in review.remarks if remark.kind == kind)
        if more:
            first = say("more-remarks", remark=first, more=len(more))
        return {
            "remark": first,
            "advice": say(f"advice-{kind}"),
            "tally": tally(review, rows),
        }

    return fields


def still_open(concern: str):
    """Return what fills in the reply to rows that hold, as long as they are too few."""

    def fields(rows: Rows) -> dict[str, str]:
        review = weigh(rows, concern)
        question = of_key(review.open[0], "question") if review.open else ""
        return {"tally": tally(review, rows), "question": question}

    return fields


def praise(number: str, concern: str):
    """Return what fills in the reply to enough rows: praise if each holds, else what does not."""

    def fields(rows: Rows) -> dict[str, str]:
        review = weigh(rows, concern)
        left = [remark.text for remark in (*review.remarks, *review.beside)]
        if not left:
            return {"praise": reply(number, "praise")}
        more = say("more-remarks", remark=left[0], more=len(left) - 1) if left[1:] else left[0]
        return {"praise": say("enough-but", remark=more)}

    return fields


def holds_enough(concern: str):
    """Return a test: are all rows read, and do enough of them hold?"""
    return lambda rows: not rows.unreadable and weigh(rows, concern).is_enough()


def unless_enough(concern: str, made):
    """Return a test: is this so, of rows that do not hold enough? One slip does not undo them."""
    return lambda rows: not holds_enough(concern)(rows) and made(rows)


def same_codes(rows: Rows) -> bool:
    """Tell whether three rows or more all rest on the same three codes or more."""
    cited = {frozenset(finding.standards) for finding in rows.findings}
    return len(rows.findings) >= 3 and len(cited) == 1 and len(*cited) >= 3


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
