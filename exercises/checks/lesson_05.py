"""Exercises of lesson 05, Leaving for good: conditions, permissions, deadlines and remedies."""

import re

import pandas as pd

from .exercise import before, exercise, given
from .forms import InOrder, LabelEach, Parts, RowsOf, ShortTexts
from .tables import table

# 5.1 -------------------------------------------------------------------------------------------
MOVE, LEAVE, ENTER, SENT, NONE = "ICCPR 12(1)", "ICCPR 12(2)", "ICCPR 12(4)", "ICCPR 13", "none"
RULE = dict(zip("abcdefgh", (LEAVE, LEAVE, ENTER, MOVE, NONE, SENT, LEAVE, LEAVE), strict=True))
exercise(
    "5.1",
    LabelEach(tuple(RULE), (MOVE, LEAVE, ENTER, SENT, NONE)),
    right=RULE,
    mistakes={
        "enter-anywhere": given("e", LEAVE, ENTER, MOVE),
        "return-as-leaving": given("c", LEAVE, MOVE, NONE),
        "sent-as-leaving": lambda answer: answer["f"] != SENT or given("abgh", SENT)(answer),
        "citizens-only": given("bgh", NONE, ENTER),
        "inside-as-out": lambda answer: answer["d"] != MOVE or given("abgh", MOVE)(answer),
    },
)

# 5.2 -------------------------------------------------------------------------------------------
SECURITY, ORDER, HEALTH = "national security", "public order", "health or morals"
OTHERS, OFF = "rights of others", "not on the list"
AIMS = {
    "a": {HEALTH},
    "b": {SECURITY},
    "c": {OTHERS, ORDER},
    "d": {OFF},
    "e": {ORDER},
    "f": {OFF},
    "g": {SECURITY, ORDER},
    "h": {OFF},
}
LISTED = (SECURITY, ORDER, HEALTH, OTHERS)


def _is_among(accepted: dict[str, set[str]], answer: dict[str, str]) -> bool:
    """Tell whether every label is one of those accepted for its item."""
    return all(answer[item] in labels for item, labels in accepted.items())


exercise(
    "5.2",
    LabelEach(tuple(AIMS), (*LISTED, OFF)),
    right=lambda answer: _is_among(AIMS, answer),
    mistakes={
        "need-as-order": given("d", *LISTED),
        "honour-as-security": given("f", *LISTED),
        "employer-as-others": given("h", *LISTED),
        "listed-overlooked": given("abceg", OFF),
        "other-aim": lambda answer: (
            answer["a"] not in AIMS["a"]
            or answer["b"] not in AIMS["b"]
            or answer["g"] not in AIMS["g"]
        ),
    },
)

# 5.3 -------------------------------------------------------------------------------------------
_bound = table("treaty_actions").query("iso3 == 'KAZ'").set_index("instrument_id")
_events = table("timeline").set_index("event_id")["date"]
_adopted = table("instruments").set_index("instrument_id")["adopted"]
COUNTS_SINCE = {
    "a": _bound.loc["ICCPR", "in_force_latest"],
    "b": _events["E01"],
    "c": _bound.loc["ICCPR-OP1", "in_force_latest"],
    "d": _bound.loc["CRC", "in_force_latest"],
    "e": _events["E06"],
    "f": _bound.loc["ICERD", "in_force_latest"],
    "g": _bound.loc["Refugee Convention", "in_force_latest"],
}
WRITTEN = {
    "a": _adopted["ICCPR"],
    "b": _adopted["OSCE Helsinki 1975"],
    "c": _adopted["ICCPR-OP1"] + "+",  # on the same day as the Covenant, and after it here
    "d": _adopted["CRC"],
    "e": _events["E06"],
    "f": _adopted["ICERD"],
    "g": _adopted["Refugee Convention"],
}
BY_DAY = tuple(sorted(COUNTS_SINCE, key=COUNTS_SINCE.get))
BY_ADOPTION = tuple(sorted(WRITTEN, key=WRITTEN.get))


def _without_twins(order: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out the Protocol, which was adopted on the same day as the Covenant."""
    return tuple(item for item in order if item != "c")


exercise(
    "5.3",
    InOrder(tuple(COUNTS_SINCE)),
    right=BY_DAY,
    mistakes={
        "by-adoption": lambda order: _without_twins(order) == _without_twins(BY_ADOPTION),
        "newest-first": BY_DAY[::-1],
        "covenant-in-2001": before("a", "e"),
        "complaint-with-right": before("c", "a"),
        "politics-last": lambda order: order[0] != "b",
    },
)

# 5.4 -------------------------------------------------------------------------------------------
CONDITION, PERMISSION, PASSES = "legitimate condition", "disguised permission", "passes"
QUESTIONS = tuple(
    table("frame_questions").query("frame_id == 'restriction'").sort_values("number")["name"]
)
VERDICTS = {
    "a": CONDITION,
    "b": PERMISSION,
    "c": CONDITION,
    "d": PERMISSION,
    "e": PERMISSION,
    "f": PERMISSION,
}
REASONS = {
    "a": {PASSES, "interference"},
    "b": {"law", "aim"},
    "c": {PASSES},
    "d": {"aim", "necessity"},
    "e": {"other rights", "aim", "necessity"},
    "f": {"remedy", "necessity", "law"},
}


def _verdict(items: str, verdict: str):
    """Return a test: has one of these clauses been given this verdict?"""
    return lambda answer: any(answer["verdict"][item] == verdict for item in items)


def _unfounded(answer: dict) -> list[str]:
    """Return the clauses whose reason is none of those that decide."""
    return [item for item, reasons in REASONS.items() if answer["reason"][item] not in reasons]


exercise(
    "5.4",
    Parts(
        {
            "verdict": LabelEach(tuple(VERDICTS), (CONDITION, PERMISSION)),
            "reason": LabelEach(tuple(VERDICTS), (*QUESTIONS, PASSES)),
        }
    ),
    right=lambda answer: answer["verdict"] == VERDICTS and not _unfounded(answer),
    mistakes={
        "notice-as-permission": _verdict("a", PERMISSION),
        "court-as-permission": _verdict("c", PERMISSION),
        "discretion-overlooked": _verdict("b", CONDITION),
        "private-veto": _verdict("de", CONDITION),
        "silence-as-answer": _verdict("f", CONDITION),
        "reason-elsewhere": lambda answer: bool(_unfounded(answer)),
    },
    fields={
        "reason-elsewhere": lambda answer: {
            "clauses": ", ".join(f"({item})" for item in _unfounded(answer))
        }
    },
)

# 5.5 and 5.6 -----------------------------------------------------------------------------------
TABLE_MADE = pd.Timestamp("2009-06-30")
APPLICATIONS = table("exit_applications").set_index("application_id")
_ended = APPLICATIONS["decided"].replace("", TABLE_MADE.date().isoformat())
DAYS = (pd.to_datetime(_ended) - pd.to_datetime(APPLICATIONS["filed"])).dt.days
_late = DAYS.gt(APPLICATIONS["days_allowed"].astype(int))
_outcome = APPLICATIONS["decision"]


def _ids(condition: pd.Series) -> frozenset[str]:
    return frozenset(condition.index[condition])


OPEN, REFUSED, GRANTED = (_ids(_outcome == word) for word in ("pending", "refused", "granted"))
OVER_LAW = _ids(_late)
OVER_20, FROM_20 = _ids(DAYS > 20), _ids(DAYS >= 20)

NO_APPEAL = _ids(APPLICATIONS["appeal"] == "no appeal")
HIGHER = _ids(APPLICATIONS["appeal"] == "higher authority")
NO_REASONS = _ids(APPLICATIONS["reasons"] == "no reasons")
SILENCE = OPEN & OVER_LAW
STILL_RUNNING = OPEN - OVER_LAW
NO_REMEDY = NO_APPEAL & (REFUSED | SILENCE)

ROWS = {"key": "application_id", "keys": tuple(APPLICATIONS.index)}
exercise(
    "5.5",
    RowsOf(**ROWS),
    right=OVER_20,
    mistakes={
        "open-dropped": lambda rows: bool(rows) and rows in (OVER_20 - OPEN, FROM_20 - OPEN),
        "limit-day-counted": FROM_20,
        "old-limit": lambda rows: rows in (OVER_LAW, OVER_LAW - OPEN),
        "only-open": lambda rows: rows <= OPEN,
        "one-outcome": lambda rows: (
            rows <= REFUSED or rows <= GRANTED or (rows < OVER_20 and rows | GRANTED >= OVER_20)
        ),
    },
)
exercise(
    "5.6",
    RowsOf(**ROWS),
    right=NO_REMEDY,
    mistakes={
        "silence-forgotten": NO_APPEAL & REFUSED,
        "time-still-running": lambda rows: bool(rows & STILL_RUNNING),
        "reasons-for-remedy": lambda rows: (
            rows <= NO_REASONS | SILENCE and bool(rows & (NO_REASONS & HIGHER))
        ),
        "all-refused": lambda rows: rows >= REFUSED,
        "higher-authority": lambda rows: bool(rows & HIGHER),
    },
)

# 5.7 -------------------------------------------------------------------------------------------
BASIS, LOOK, WHY, TIME, END, REVIEW = (
    "legal basis",
    "individual look",
    "reasons",
    "time limit",
    "end date",
    "review",
)
MISSING = dict(zip("abcdef", (BASIS, WHY, TIME, LOOK, REVIEW, END), strict=True))
exercise(
    "5.7",
    LabelEach(tuple(MISSING), (BASIS, LOOK, WHY, TIME, END, REVIEW)),
    right=MISSING,
    mistakes={
        "end-for-time": lambda answer: answer["c"] == END or answer["f"] == TIME,
        "appeal-cures-reasons": lambda answer: answer["b"] != WHY,
        "group-as-case": lambda answer: answer["d"] != LOOK,
        "instruction-as-law": lambda answer: answer["a"] != BASIS,
        "reasons-cure-review": lambda answer: answer["e"] != REVIEW,
    },
)

# 5.8 -------------------------------------------------------------------------------------------
_NUMBER = (
    r"\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty"
    r"|forty|sixty|ninety"
)
PLACE = re.compile(r"\b31\b.*\b(3\b|third)", re.IGNORECASE)
VERB = re.compile(r"\b(delet|replac|add|insert|chang|amend|substitut|strik|redraft|narrow)", re.I)
BARRED = re.compile(
    r"expedien|other (grounds|reasons)|public interest|interests? of the state|discretion"
    r"|and so on|\betc\b",
    re.IGNORECASE,
)
PERMIT = re.compile(  # the noun, in a sentence that does not deny it
    r"(?:^|[.;])(?![^.;]*\b(?:no|not|without)\b)[^.;]*"
    r"\b(?:an?|the|exit|for|of|with) (?:exit )?(?:permit|permission)\b",
    re.IGNORECASE,
)
COURT = re.compile(r"\b(court|judge|magistrate|tribunal)", re.IGNORECASE)
LIMIT = re.compile(
    rf"\b({_NUMBER}|an?)\b[ -]?(calendar |working )?(hour|day|week|month|year)|fortnight", re.I
)
GIVES_REASONS = re.compile(
    r"\breason(s|ed)\b|\bexplain|\bwhy\b|\bjustif|\b(written|its) grounds\b", re.IGNORECASE
)
APPEAL = re.compile(
    r"\b(appeal|challeng|complain|contest|overturn|quash|objection)|\breview|\bset aside\b"
    r"|\bhigher court\b",
    re.IGNORECASE,
)
TREATY = re.compile(r"(?=.*(ICCPR|Covenant))(?=.*\b(12\b|2 ?\())", re.IGNORECASE)
OF_OTHERS = re.compile(
    r"E\.?C\.?H\.?R|European|Protocol|Strasbourg|\bEU\b|directive", re.IGNORECASE
)


def _is_sound(draft: dict[str, str]) -> bool:
    clause = draft["clause"]
    return bool(
        PLACE.search(draft["article"])
        and VERB.search(draft["change"])
        and not BARRED.search(clause)
        and not PERMIT.search(clause)
        and all(part.search(clause) for part in (COURT, LIMIT, GIVES_REASONS, APPEAL))
        and TREATY.search(draft["provision"])
        and not OF_OTHERS.search(draft["provision"])
        and len(draft["reason"].split()) >= 5
    )


def _misses(field: str, part: re.Pattern):
    """Return a test: does this field lack what the pattern looks for?"""
    return lambda draft: not part.search(draft[field])


exercise(
    "5.8",
    ShortTexts(("article", "change", "clause", "provision", "reason"), most_words=80),
    right=_is_sound,
    mistakes={
        "other-place": _misses("article", PLACE),
        "open-words": lambda draft: bool(BARRED.search(draft["clause"])),
        "permit-kept": lambda draft: bool(PERMIT.search(draft["clause"])),
        "police-decide": _misses("clause", COURT),
        "no-end": _misses("clause", LIMIT),
        "no-remedy": lambda draft: (
            _misses("clause", GIVES_REASONS)(draft) or _misses("clause", APPEAL)(draft)
        ),
        "others-law": lambda draft: bool(OF_OTHERS.search(draft["provision"])),
        "soft-law-alone": lambda draft: (
            _misses("provision", TREATY)(draft)
            and bool(re.search(r"OSCE|HRC|GC ?27|UDHR", draft["provision"]))
        ),
        "no-verb": _misses("change", VERB),
        "no-treaty": _misses("provision", TREATY),
    },
    fields={"open-words": lambda draft: {"words": BARRED.search(draft["clause"])[0].lower()}},
)
