"""Exercises of lesson 07, At the border and the police station: admitted, held, expelled."""

import re

import pandas as pd

from .exercise import before, exercise, given
from .forms import InOrder, LabelEach, Parts, RowsOf, ShortTexts, WholeNumber
from .tables import table

CASES = table("detention_cases")
LAW = table("removal_law").set_index("article")


# 7.1 -------------------------------------------------------------------------------------------
STEPS = (
    "review",
    "notice of the reasons",
    "departure",
    "ground in law",
    "danger examined",
    "decision",
    "objection heard",
)


def _is_lawful_order(order: tuple[str, ...]) -> bool:
    return (
        order[0] == "ground in law"
        and order[-1] == "departure"
        and before("notice of the reasons", "objection heard")(order)
        and before("objection heard", "review")(order)
        and before("decision", "review")(order)
    )


exercise(
    "7.1",
    InOrder(STEPS),
    right=_is_lawful_order,
    mistakes={
        "no-ground-first": lambda order: order[0] != "ground in law",
        "departure-early": lambda order: order[-1] != "departure",
        "objection-before-notice": lambda order: (
            not before("notice of the reasons", "objection heard")(order)
        ),
        "review-before-objection": lambda order: not before("objection heard", "review")(order),
        "review-before-decision": lambda order: not before("decision", "review")(order),
    },
)

# 7.2 -------------------------------------------------------------------------------------------
GROUND, REASONS, COURT = "ground in law", "reasons understood", "court on detention"
OWN_CASE, IN_TIME, DANGER = "own case", "review in time", "danger examined"
MISSING = dict(zip("abcdef", (IN_TIME, COURT, GROUND, OWN_CASE, REASONS, DANGER), strict=True))

exercise(
    "7.2",
    LabelEach(tuple(MISSING), (GROUND, REASONS, COURT, OWN_CASE, IN_TIME, DANGER)),
    right=MISSING,
    mistakes={
        "commissioner-as-court": lambda answer: answer["b"] != COURT,
        "flight-before-court": lambda answer: answer["a"] != IN_TIME,
        "group-as-each": lambda answer: answer["d"] != OWN_CASE,
        "paper-as-understanding": lambda answer: answer["e"] != REASONS,
        "procedure-as-safety": lambda answer: answer["f"] != DANGER,
    },
)

# 7.3 and 7.5 -----------------------------------------------------------------------------------
_held_from = pd.to_datetime(CASES["held_from"])
_judge_at = pd.to_datetime(CASES["judge_at"].replace("", None))
_ended_at = pd.to_datetime(CASES["ended_at"].replace("", None))
_hour = pd.Timedelta(hours=1)
_to_judge = (_judge_at - _held_from) / _hour
_held = (_ended_at.fillna(pd.Timestamp("2009-06-30 12:00")) - _held_from) / _hour
_no_judge = _judge_at.isna()
LIMIT = int(LAW.loc["33", "hours"])


def _broken(hours: int) -> int:
    """Return in how many cases a limit of so many hours ran out without a judge."""
    return int(((_to_judge > hours) | (_no_judge & (_held > hours))).sum())


BROKEN = _broken(LIMIT)
LATE = int((_to_judge > LIMIT).sum())
NEVER = int((_no_judge & (_held > LIMIT)).sum())
ANY_WITHOUT = LATE + int(_no_judge.sum())
NOT_OPEN = LATE + int((_no_judge & (_held > LIMIT) & _ended_at.notna()).sum())
OTHER_HOURS = _broken(48)


def _keys(rows: pd.Series) -> frozenset[str]:
    return frozenset(CASES.loc[rows, "case_id"])


UNSEEN = _keys(_no_judge & (_held > LIMIT))
SHORT = _keys(_no_judge & (_held <= LIMIT))
SEEN_LATE = _keys(_to_judge > LIMIT)
STILL_HELD = _keys(_no_judge & _ended_at.isna())
CHILDREN = _keys(_no_judge & (CASES["age"].astype(int) < 18))

exercise(
    "7.3",
    WholeNumber(),
    right=BROKEN,
    mistakes={
        "never-forgotten": LATE,
        "late-forgotten": NEVER,
        "short-custody-counted": ANY_WITHOUT,
        "open-cases-lost": NOT_OPEN,
        "other-hours": OTHER_HOURS,
    },
)

exercise(
    "7.5",
    RowsOf("case_id", tuple(CASES["case_id"])),
    right=UNSEEN,
    mistakes={
        "short-included": lambda rows: UNSEEN <= rows <= UNSEEN | SHORT and bool(rows & SHORT),
        "late-included": lambda rows: bool(rows & SEEN_LATE),
        "still-held-lost": lambda rows: rows < UNSEEN and not rows & STILL_HELD,
        "children-lost": lambda rows: rows < UNSEEN and not rows & CHILDREN,
        "seen-included": lambda rows: bool(rows - UNSEEN - SHORT - SEEN_LATE),
    },
)

# 7.4 -------------------------------------------------------------------------------------------
ANY, LAWFUL, NO_RIGHT = "any status", "lawful presence", "no general right"
STATUS = dict(zip("abcdefgh", (ANY, LAWFUL, LAWFUL, NO_RIGHT, ANY, ANY, LAWFUL, ANY), strict=True))

exercise(
    "7.4",
    LabelEach(tuple(STATUS), (ANY, LAWFUL, NO_RIGHT)),
    right=STATUS,
    mistakes={
        "danger-needs-papers": given("eh", LAWFUL, NO_RIGHT),
        "papers-for-court": given("af", LAWFUL, NO_RIGHT),
        "thirteen-for-all": given("b", ANY, NO_RIGHT),
        "right-to-enter": given("d", ANY, LAWFUL),
        "move-for-all": given("c", ANY, NO_RIGHT),
        "refugee-articles-mixed": given("g", ANY, NO_RIGHT),
    },
)

# 7.6 -------------------------------------------------------------------------------------------
STOP, EXAMINE, GO = "stop", "examine first", "may go ahead"
CAT, COVENANT, REFUGEES, NONE = "CAT 3", "ICCPR 7", "Refugee Convention 33", "none"
DEFENSIBLE = {  # each pair of a decision and the provision it rests on
    "a": {(STOP, CAT), (STOP, COVENANT)},
    "b": {(EXAMINE, CAT), (EXAMINE, COVENANT), (EXAMINE, REFUGEES)},
    "c": {(GO, NONE)},
    "d": {(GO, REFUGEES), (GO, NONE), (EXAMINE, CAT), (EXAMINE, COVENANT)},
    "e": {(STOP, REFUGEES)},
    "f": {(decision, ban) for decision in (EXAMINE, STOP) for ban in (CAT, COVENANT, REFUGEES)},
}


def _decided(items: str, *decisions: str):
    """Return a test: has one of these cases been decided in one of these ways?"""
    return lambda answer: any(answer["decision"][item] in decisions for item in items)


def _is_defensible(answer: dict) -> bool:
    return all(
        (answer["decision"][case], answer["provision"][case]) in pairs
        for case, pairs in DEFENSIBLE.items()
    )


exercise(
    "7.6",
    Parts(
        {
            "decision": LabelEach(tuple(DEFENSIBLE), (STOP, EXAMINE, GO)),
            "provision": LabelEach(tuple(DEFENSIBLE), (CAT, COVENANT, REFUGEES, NONE)),
        }
    ),
    right=_is_defensible,
    mistakes={
        "crime-lifts-ban": _decided("a", GO, EXAMINE),
        "word-unheard": _decided("b", GO),
        "word-as-proof": _decided("b", STOP),
        "wish-as-danger": _decided("c", STOP, EXAMINE),
        "exception-overlooked": _decided("d", STOP),
        "politics-weighed": _decided("e", GO),
        "assurance-ends-it": _decided("f", GO),
        "provision-mismatch": lambda answer: (
            not _is_defensible(answer)
            and all(
                answer["decision"][case] in {decision for decision, _ in pairs}
                for case, pairs in DEFENSIBLE.items()
            )
        ),
    },
)

# 7.7 -------------------------------------------------------------------------------------------
FRAMES = ("procedure", "absolute", "restriction", "equality")
COMPATIBLE, IF_AMENDED, INCOMPATIBLE, UNKNOWN = (
    "compatible",
    "compatible if amended",
    "incompatible",
    "cannot be told from the text",
)
CLAUSE_FRAME = dict(zip("abcd", ("equality", "absolute", "procedure", "procedure"), strict=True))
CLAUSE_FINDINGS = {
    "a": (INCOMPATIBLE, IF_AMENDED, UNKNOWN),
    "b": (INCOMPATIBLE,),
    "c": (UNKNOWN, IF_AMENDED),
    "d": (COMPATIBLE,),
}
CLAUSE_REASON = {
    "a": "groups treated differently",
    "b": "danger never weighed",
    "c": "text elsewhere",
    "d": "court and language secured",
}


def _is_sound(answer: dict) -> bool:
    return (
        answer["frame"] == CLAUSE_FRAME
        and answer["reason"] == CLAUSE_REASON
        and all(answer["finding"][c] in CLAUSE_FINDINGS[c] for c in CLAUSE_FINDINGS)
    )


def _found(clause: str, *findings: str):
    """Return a test: has the clause been given one of these findings?"""
    return lambda answer: answer["finding"][clause] in findings


exercise(
    "7.7",
    Parts(
        {
            "frame": LabelEach(tuple(CLAUSE_FRAME), FRAMES),
            "finding": LabelEach(
                tuple(CLAUSE_FRAME), (COMPATIBLE, IF_AMENDED, INCOMPATIBLE, UNKNOWN)
            ),
            "reason": LabelEach(tuple(CLAUSE_FRAME), tuple(CLAUSE_REASON.values())),
        }
    ),
    right=_is_sound,
    mistakes={
        "danger-weighed": lambda answer: (
            answer["frame"]["b"] != "absolute" or _found("b", UNKNOWN)(answer)
        ),
        "softened": _found("b", IF_AMENDED, COMPATIBLE),
        "gap-as-verdict": _found("c", INCOMPATIBLE, COMPATIBLE),
        "harsh-as-breach": lambda answer: not _found("d", COMPATIBLE)(answer),
        "equality-overlooked": lambda answer: answer["frame"]["a"] != "equality",
        "difference-unasked": _found("a", COMPATIBLE),
    },
)

# 7.8 -------------------------------------------------------------------------------------------
CLAUSE = LAW.loc["37", "text"]
_BINDING = r"\bCAT\s*3\b|\bICCPR\s*7\b|\bRefugee Convention\s*33\b"
_EXAMINES = r"\b(examin|assess|hear|heard|look|check|consider|decid|review)"
_HOLDS = r"\b(not|no|never|nobody|until|unless|before|after|only)\b"
_BALANCE = r"\b(unless|except(?!ion)|save where)\b[^.]*\b(secur|crim|convict|offence|public order)"


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.casefold())


def _quotes_the_clause(draft: dict[str, str]) -> bool:
    """Tell whether at least three words in a row come from the clause."""
    written, clause = _words(draft["delete"]), " ".join(_words(CLAUSE))
    return any(" ".join(written[i : i + 3]) in clause for i in range(len(written) - 2))


def _names_article(draft: dict[str, str]) -> bool:
    return bool(re.search(r"(?<!\d)37(?!\d)", draft["article"]))


def _names_binding(draft: dict[str, str]) -> bool:
    return bool(re.search(_BINDING, draft["provision"], re.IGNORECASE))


def _examines(draft: dict[str, str]) -> bool:
    return all(re.search(part, draft["add"], re.IGNORECASE) for part in (_EXAMINES, _HOLDS))


def _balances(draft: dict[str, str]) -> bool:
    return bool(re.search(_BALANCE, draft["add"], re.IGNORECASE))


def _gives_reason(draft: dict[str, str]) -> bool:
    return len(_words(draft["reason"])) >= 5


def _is_complete(draft: dict[str, str]) -> bool:
    return (
        _names_article(draft)
        and _names_binding(draft)
        and _quotes_the_clause(draft)
        and _examines(draft)
        and not _balances(draft)
        and _gives_reason(draft)
    )


exercise(
    "7.8",
    ShortTexts(("article", "provision", "delete", "add", "reason")),
    right=_is_complete,
    mistakes={
        "other-article": lambda draft: not _names_article(draft),
        "no-binding-text": lambda draft: not _names_binding(draft),
        "nothing-deleted": lambda draft: not _quotes_the_clause(draft),
        "balance-brought-in": _balances,
        "no-examination": lambda draft: not _examines(draft),
    },
)
