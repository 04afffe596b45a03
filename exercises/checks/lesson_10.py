"""Exercises of lesson 10, the capstone: findings on a draft law of Karvelia, and the opinion."""

import re

from .exercise import Exercise, Mistake
from .findings import DAY, FindingRows, Review, Rows, of_key, weigh
from .forms import Draft, Record, RowsOf
from .review import ROWS, says_what_to_change
from .tables import table

RECORD = table("karvelia_record")

# 10.1 ------------------------------------------------------------------------------------------
_came_later = RECORD["in_force"] > DAY
IN_FORCE = frozenset(RECORD.loc[(RECORD["in_force"] != "") & ~_came_later, "instrument_id"])
CONSENTED_ONLY = frozenset(RECORD.loc[_came_later, "instrument_id"])
SIGNED_ONLY = frozenset(RECORD.loc[RECORD["consented"] == "", "instrument_id"])

# 10.2 to 10.6 ----------------------------------------------------------------------------------
WHERE = {
    "general": "chapters I and VI",
    "movement": "chapter II",
    "exit": "chapter III",
    "workers": "chapter IV",
    "removal": "chapter V",
}


def _tally(review: Review) -> str:
    there = len(review.upheld) + len(review.open)
    return (
        f"So far: {len(review.upheld)} of {there} defects; paragraphs named: {review.named}. "
        "Enough: three in five found, three in four of those named."
    )


def _followed(rows: Rows, review: Review) -> str:
    """Say of the findings that hold how many recommendations name an article and a change."""
    said = [f.recommendation for f in rows.findings if f.place in review.upheld]
    whole = sum(map(says_what_to_change, said))
    if whole == len(said):
        return ""
    return (
        f" Their recommendations, not graded: {whole} of {len(said)} name an article and a change."
    )


def _has(kind: str, concern: str):
    """Return a test: does the review hold a remark of this kind?"""
    return lambda rows: any(remark.kind == kind for remark in weigh(rows, concern).remarks)


def _say(kind: str, concern: str, advice: str):
    """Return what is said of the remarks of a kind: the first, advice, and the tally."""

    def say(rows: Rows) -> str:
        review = weigh(rows, concern)
        texts = [remark.text for remark in review.remarks if remark.kind == kind]
        more = f" `review` lists {len(texts) - 1} more like it." if len(texts) > 1 else ""
        return f"{texts[0]}{more}\n\n{advice}\n\n{_tally(review)}{_followed(rows, review)}"

    return say


def _unreadable(rows: Rows) -> str:
    first = rows.unreadable[0]
    rest = len(rows.unreadable) - 1
    return (
        f"{first if len(first) < 260 else f'{first[:259]}…'}"
        + (f" (And {rest} more.)" if rest else "")
        + f"\n\nThe other rows are read and kept: {len(rows.findings)}. A row has six texts, as "
        "the grey line in the answer cell shows; mind its `,` and its quotation marks."
    )


def _findings_mistakes(concern: str) -> tuple[Mistake, ...]:
    advice = {
        "decoy": "A rule that looks harsh can comply: put the questions of lesson 04 to each "
        "paragraph.",
        "not-binding": "The table `record` says what was in force on the day.",
        "soft-alone": "Soft law helps to read a treaty, and does not replace it: lesson 03.",
        "other-standard": "Read the paragraph once more: who may no longer do what? Then look for "
        "the right of just that person.",
        "other-paragraph": "One paragraph of an article can be sound and the next one not. Quote "
        "the words that trouble you; they show which paragraph you mean.",
        "no-defect": "Naming much finds much and proves little: whoever reads an opinion stops "
        "where the first finding does not hold.",
    }
    return (
        Mistake("unreadable-row", lambda rows: bool(rows.unreadable), _unreadable),
        *(
            Mistake(kind, _has(kind, concern), _say(kind, concern, text))
            for kind, text in advice.items()
        ),
    )


def _more_to_find(concern: str):
    def say(rows: Rows) -> str:
        review = weigh(rows, concern)
        question = of_key(review.open[0], "question") if review.open else ""
        return (
            f"What you name, holds. {_tally(review)}{_followed(rows, review)}\n\nReread "
            f"{WHERE[concern]} with this question: {question}"
        )

    return say


def _findings_exercise(number: str, concern: str, right: str) -> Exercise:
    return Exercise(
        number,
        ROWS,
        is_right=lambda rows: not rows.unreadable and weigh(rows, concern).is_enough(),
        right=f"{right} Can your recommendations be followed? `review`, further down, counts them.",
        mistakes=_findings_mistakes(concern),
        otherwise=_more_to_find(concern),
    )


# 10.7 ------------------------------------------------------------------------------------------
SUMMARY = Draft(
    "a short text for each of the five parts",
    '{"prepared by": "…", "request": "…", "most serious": "…", …}',
    fields=("prepared by", "request", "most serious", "recommendation", "limits"),
)
OPINION = Record(
    "your findings and the five parts of the summary",
    'opinion = {"findings": findings, "summary": {"prepared by": "…", …}}',
    parts={"findings": FindingRows("rows", "rows"), "summary": SUMMARY},
)
_PLACE = re.compile(r"\b(?:[BC] )?\d+\(\d\)")
_ADDRESSEE = re.compile(r"\b(?:parliament|ministry|government|minister|working group)\b", re.I)
_LIMIT = re.compile(
    r"\b(?:translat|practice|practise|applied|application|original|other laws?\b|only (?:the|an?) "
    r"|not (?:see|read|known?|examined|supplied|reviewed|asses))",
    re.I,
)


def _gravest(rows: Rows) -> set[str]:
    """Return the places of upheld findings that the learner calls fundamental."""
    upheld = set(weigh(rows).upheld)
    return {f.place for f in rows.findings if f.place in upheld and f.severity == "fundamental"}


def _names_gravest(opinion: dict) -> bool:
    named = set(_PLACE.findall(opinion["summary"]["most serious"]))
    return bool(named & _gravest(opinion["findings"]))


def _has_addressee(opinion: dict) -> bool:
    text = opinion["summary"]["recommendation"]
    return bool(_ADDRESSEE.search(text) and re.search(r"\d", text))


def _is_complete(opinion: dict) -> bool:
    summary = opinion["summary"]
    return (
        not opinion["findings"].unreadable
        and weigh(opinion["findings"]).is_enough()
        and "karvelia" in summary["request"].casefold()
        and _names_gravest(opinion)
        and _has_addressee(opinion)
        and bool(_LIMIT.search(summary["limits"]))
    )


# -----------------------------------------------------------------------------------------------
EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "10.1",
            RowsOf(
                "a table of the rows of `record` that bound Karvelia",
                "bound = record[record[...] <= ...]",
                key="instrument_id",
                keys=tuple(RECORD["instrument_id"]),
            ),
            is_right=lambda rows: rows == IN_FORCE,
            right=(
                "You took the day of entry into force, not that of a signature or a deposit. Only "
                "these treaties can carry a finding by themselves; OSCE commitments stand beside "
                "them, because Karvelia is a participating State."
            ),
            mistakes=(
                Mistake(
                    "turned-round",
                    lambda rows: not rows & IN_FORCE,
                    "No treaty that was in force is left: the condition is turned round. Keep "
                    f'the rows whose `in_force` lies on or before "{DAY}".',
                ),
                Mistake(
                    "signed-is-bound",
                    lambda rows: bool(rows & SIGNED_ONLY),
                    "Your table holds a treaty which Karvelia only signed. A signature promises "
                    "not to defeat the treaty; it does not bind to its provisions. Filter by the "
                    "column `in_force`, and reread lesson 03.",
                ),
                Mistake(
                    "consent-is-force",
                    lambda rows: bool(rows & CONSENTED_ONLY),
                    "Your table holds a treaty that entered into force for Karvelia only after "
                    f"{DAY}. Between consent and force lies the interval which the treaty itself "
                    "sets: compare the columns `consented` and `in_force`.",
                ),
            ),
            otherwise=(
                "All these were in force, but some are missing. Perhaps your condition names "
                f'another column or another day; compare `in_force` with "{DAY}".'
            ),
        ),
        _findings_exercise(
            "10.2",
            "general",
            "You looked at the outer walls before the rooms: who is meant, which law prevails, who "
            "makes rules, and when. A defect here returns in every chapter.",
        ),
        _findings_exercise(
            "10.3",
            "movement",
            "You kept registration apart from permission, and left what complies alone. For each "
            "finding you could now name the question of the test at which it failed.",
        ),
        _findings_exercise(
            "10.4",
            "exit",
            "You found where asking comes before going, and saw that a narrow order of a court is "
            "no exit visa. OSCE Copenhagen 1990 9.5 wants limits to be very rare exceptions.",
        ),
        _findings_exercise(
            "10.5",
            "workers",
            "You kept the right to be admitted to work, which nobody has, apart from rights at "
            "work, which everyone has; and you relied on treaties that bound Karvelia.",
        ),
        _findings_exercise(
            "10.6",
            "removal",
            "You asked at each step who decides, on what ground and under whose review, and kept "
            "the ban on return to torture free of any weighing.",
        ),
        Exercise(
            "10.7",
            OPINION,
            is_right=_is_complete,
            right=(
                "Your opinion has what a reader needs: who asked, what is gravest, what should "
                "change, and what you could not see. The next cell sets it in print. Give it to a "
                "colleague and ask which sentence is not borne out by a row."
            ),
            mistakes=(
                Mistake(
                    "unreadable-row",
                    lambda opinion: bool(opinion["findings"].unreadable),
                    lambda opinion: _unreadable(opinion["findings"]),
                ),
                Mistake(
                    "rows-do-not-hold",
                    lambda opinion: weigh(opinion["findings"]).precision < 0.75,
                    lambda opinion: (
                        "Too many of the paragraphs you name hold no defect, or rest on a standard "
                        "that does not carry. `review(findings)` lists them; take them out or "
                        f"change the standard.\n\n{_tally(weigh(opinion['findings']))}"
                    ),
                ),
                Mistake(
                    "too-few-findings",
                    lambda opinion: not weigh(opinion["findings"]).is_enough(),
                    lambda opinion: (
                        "What you name, holds, but too much is still open. `review(findings)` "
                        f"tells which chapter to reread.\n\n{_tally(weigh(opinion['findings']))}"
                    ),
                ),
                Mistake(
                    "request-missing",
                    lambda opinion: "karvelia" not in opinion["summary"]["request"].casefold(),
                    "The part `request` does not say whose draft is reviewed. An opinion opens "
                    "with its mandate: who asked, which draft, which State. Reread lesson 09.",
                ),
                Mistake(
                    "gravest-missing",
                    lambda opinion: not _names_gravest(opinion),
                    "The part `most serious` names no paragraph that is among your findings, "
                    "holds, and is called fundamental by you. Name at least one, such as `7(2)`: "
                    "a minister may read nothing else.",
                ),
                Mistake(
                    "addressee-missing",
                    lambda opinion: not _has_addressee(opinion),
                    "The part `recommendation` lacks an addressee (Parliament, a ministry, the "
                    "Government) or an article. Nobody feels meant by “it should be ensured”.",
                ),
                Mistake(
                    "limits-missing",
                    lambda opinion: not _LIMIT.search(opinion["summary"]["limits"]),
                    "The part `limits` should say what you did not see: the practice, other laws, "
                    "or the original of a translation. Reread lesson 09 on what a reviewer may "
                    "not do.",
                ),
            ),
            otherwise="Look at the five parts of the summary once more.",
        ),
    )
}
