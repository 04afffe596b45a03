"""What is said of findings: how far they have come, what to look at again, and praise."""

from ..sentences import reply, say
from .advice import says_what_to_change
from .findings import CONCERNS, Rows
from .key import Comparison, of_key, weigh

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
