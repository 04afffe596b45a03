"""Exercises of lesson 12, Since then: what came after, what is known of it, and what is not."""

import re

from .exercise import exercise, given
from .forms import LabelEach, OneOf, Parts, RowsOf, ShortTexts, SomeOf
from .tables import look_up, table

DAY = "2009-10-29"
DATE_OF = look_up("timeline", "event_id", "date")
KIND_OF = look_up("timeline", "event_id", "kind")
HOW_KNOWN = look_up("evidence_since", "event_id", "known")


# 12.1 ------------------------------------------------------------------------------------------
BEFORE, AFTER, OPEN = "before", "after", "cannot be told"
DATES = {
    "a": DATE_OF["E14"],
    "b": DATE_OF["E44"],
    "c": DATE_OF["E17"],
    "d": "2009",  # an invented letter
    "e": DATE_OF["E45"],
    "f": DATE_OF["E46"],
    "g": DATE_OF["E41"],
}


def _side(date: str) -> str:
    """Return the side of the day on which a date of any precision lies."""
    if DAY.startswith(date) and date != DAY:
        return OPEN
    return BEFORE if date < DAY else AFTER


SIDE = {letter: _side(date) for letter, date in DATES.items()}
NO_DAY = "".join(letter for letter, side in SIDE.items() if side == OPEN)

exercise(
    "12.1",
    LabelEach(tuple(SIDE), (BEFORE, AFTER, OPEN)),
    right=SIDE,
    mistakes={
        "no-day-as-before": given(NO_DAY, BEFORE),
        "no-day-as-after": given(NO_DAY, AFTER),
        "precise-enough-refused": lambda answer: any(
            answer[letter] == OPEN for letter in SIDE if letter not in NO_DAY
        ),
        "sides-swapped": lambda answer: any(
            {answer[letter], SIDE[letter]} == {BEFORE, AFTER} for letter in SIDE
        ),
    },
)

# 12.2 ------------------------------------------------------------------------------------------
RULE, FINDING, REPORT, SUBJECT = "rule", "finding", "report", "subject only"
EVENTS = dict(
    zip("abcdefgh", ("E26", "E23", "E62", "E63", "E66", "E28", "E54", "E74"), strict=True)
)


def _carries(event: str) -> str:
    """Return what an event lets us say of a concern."""
    if HOW_KNOWN[event] == SUBJECT:
        return SUBJECT
    return {"national law": RULE, "NGO": REPORT}.get(KIND_OF[event], FINDING)


CARRIES = {letter: _carries(event) for letter, event in EVENTS.items()}


def _taken_for(label: str, *for_one: str):
    """Return a test: has an event that carries one of `for_one` been given this label?"""
    return given("".join(x for x in CARRIES if CARRIES[x] in for_one), label)


exercise(
    "12.2",
    LabelEach(tuple(CARRIES), (RULE, FINDING, REPORT, SUBJECT)),
    right=CARRIES,
    mistakes={
        "title-as-content": _taken_for(FINDING, SUBJECT),
        "report-as-finding": _taken_for(FINDING, REPORT),
        "finding-as-report": _taken_for(REPORT, FINDING, RULE, SUBJECT),
        "repeal-as-nothing": given("h", FINDING, SUBJECT),
        "relayed-as-unknown": lambda answer: any(
            answer[letter] == SUBJECT
            for letter in CARRIES
            if HOW_KNOWN[EVENTS[letter]] == "relayed"
        ),
    },
)

# 12.3 ------------------------------------------------------------------------------------------
ACTIONS = table("treaty_actions")


def _instruments(state: str, which) -> frozenset[str]:
    rows = ACTIONS[ACTIONS["iso3"] == state]
    return frozenset(rows.loc[which(rows), "instrument_id"])


NEWLY_BOUND = _instruments("UZB", lambda rows: rows["in_force_latest"] > DAY)
BY_CONSENT = _instruments("UZB", lambda rows: rows["consented"] > DAY)
NONE_FOUND = _instruments("UZB", lambda rows: rows["action"] == "none found")
BOUND_BEFORE = _instruments("UZB", lambda rows: rows["in_force_latest"].between("1", DAY))
OF_KAZAKHSTAN = _instruments("KAZ", lambda rows: rows["in_force_latest"] > DAY)

exercise(
    "12.3",
    RowsOf("instrument_id", tuple(dict.fromkeys(ACTIONS["instrument_id"]))),
    right=NEWLY_BOUND,
    mistakes={
        "by-consent": BY_CONSENT,
        "other-state": OF_KAZAKHSTAN,
        "none-found-included": lambda rows: bool(rows & NONE_FOUND),
        "bound-before": lambda rows: bool(rows & BOUND_BEFORE),
        "some-missing": lambda rows: rows < NEWLY_BOUND,
    },
)

# 12.4 ------------------------------------------------------------------------------------------
DATES_SHOW, MORE, AN_AIM = "dates", "more", "aim"
SAYS = dict(zip("abcdefg", (DATES_SHOW, MORE, AN_AIM, MORE, DATES_SHOW, MORE, AN_AIM), strict=True))

exercise(
    "12.4",
    LabelEach(tuple(SAYS), (DATES_SHOW, MORE, AN_AIM)),
    right=SAYS,
    mistakes={
        "cause-as-dates": given("b", DATES_SHOW),
        "following-as-dates": given("d", DATES_SHOW),
        "no-effect-as-dates": given("f", DATES_SHOW),
        "aim-as-fact": lambda answer: any(answer[letter] != AN_AIM for letter in "cg"),
        "sequence-suspected": given("ae", MORE),
    },
)

# 12.6 ------------------------------------------------------------------------------------------
NOT_FROM_HERE = frozenset("bcdfg")

exercise(
    "12.6",
    SomeOf(tuple("abcdefgh")),
    right=NOT_FROM_HERE,
    mistakes={
        "doubt-on-one-side": lambda chosen: len(chosen & {"c", "d"}) == 1,
        "law-judged": lambda chosen: not chosen & {"c", "d"},
        "silence-as-proof": lambda chosen: "f" not in chosen,
        "day-of-list-forgotten": lambda chosen: "g" not in chosen,
        "practice-guessed": lambda chosen: "b" not in chosen,
        "supported-doubted": lambda chosen: chosen > NOT_FROM_HERE,
    },
)

# 12.7 ------------------------------------------------------------------------------------------
_GAPS = ACTIONS[(ACTIONS["iso3"] == "KAZ") & ~ACTIONS["in_force_latest"].between("1", DAY)]
GAP_LIST = _GAPS.set_index("instrument_id")
CAUSAL = re.compile(
    r"\b(led to|leads to|because|thanks to|caused?|causes|as a result|due to|owing to|"
    r"result(?:ed|s) in|brought about|achieved|had no effect|changed nothing)\b"
)
VERDICT = re.compile(r"\b(violat\w+|breach\w*|compl(?:y|ies|iant)|(?:in)?compatible)\b")
NOT_KNOWING = re.compile(
    r"\b(not known|unknown|cannot|can't|could not|not seen|not read|no source|do not know|"
    r"don't know|does not say|remains? open|not told)\b"
)
NOT_PARTY = re.compile(r"\b(not (?:a )?party|(?:has|have|had|did) not ratif\w+|never ratified)\b")


def _events(draft: dict[str, str]) -> list[str]:
    return re.findall(r"\bE\d\d\b", draft["what followed"].upper())


def _later_events(draft: dict[str, str]) -> bool:
    events = _events(draft)
    return bool(events) and all(DATE_OF.get(event, "") > DAY for event in events)


def _says_the_year(draft: dict[str, str]) -> bool:
    years = re.findall(r"\b(?:19|20)\d\d\b", draft["what followed"])
    return any(DATE_OF[event][:4] in years for event in _events(draft))


def _instrument(draft: dict[str, str]) -> str:
    """Return the instrument of the gap list that the draft names, or nothing."""
    text = draft["standard"].casefold()
    return next(
        (code for code in GAP_LIST.index if re.search(rf"\b{re.escape(code.casefold())}\b", text)),
        "",
    )


def _dated_standard(draft: dict[str, str]) -> bool:
    """Tell whether the text gives the year of entry into force, or up to which a list was seen."""
    code, text = _instrument(draft), draft["standard"].casefold()
    if not code:
        return False
    in_force, seen = GAP_LIST.loc[code, ["in_force_latest", "as_of"]]
    words = r"\b(since|from|on|in)\b" if in_force else r"\b(as of|up to|until)\b"
    return bool(re.search(words, text)) and (in_force or seen)[:4] in text


def _all(draft: dict[str, str]) -> str:
    return " | ".join(draft.values()).casefold()


def _leaves_open(draft: dict[str, str]) -> bool:
    text = draft["not known"].casefold()
    return len(text.split()) >= 4 and bool(NOT_KNOWING.search(text))


def _names_the_aim(draft: dict[str, str]) -> bool:
    return bool(re.search(r"\bs2[56]\b", draft["aim"].casefold()))


def _is_sound(draft: dict[str, str]) -> bool:
    return (
        not CAUSAL.search(_all(draft))
        and not VERDICT.search(_all(draft))
        and not NOT_PARTY.search(draft["standard"].casefold())
        and _later_events(draft)
        and _says_the_year(draft)
        and _dated_standard(draft)
        and _leaves_open(draft)
        and _names_the_aim(draft)
    )


exercise(
    "12.7",
    ShortTexts(("what followed", "standard", "not known", "aim")),
    right=_is_sound,
    mistakes={
        "because": lambda draft: bool(CAUSAL.search(_all(draft))),
        "verdict": lambda draft: bool(VERDICT.search(_all(draft))),
        "no-event": lambda draft: not _later_events(draft),
        "no-year": lambda draft: not _says_the_year(draft),
        "not-found-as-not-there": lambda draft: bool(
            NOT_PARTY.search(draft["standard"].casefold())
        ),
        "no-day": lambda draft: not _dated_standard(draft),
        "nothing-open": lambda draft: not _leaves_open(draft),
    },
)

exercise(
    "12.5",
    Parts({"sentence": OneOf(tuple("abcde")), "next": OneOf(tuple("abcd"))}),
    right={"sentence": "c", "next": "a"},
    mistakes={
        "one-picked": lambda conflict: conflict["sentence"] in "ab",
        "middle-taken": lambda conflict: conflict["sentence"] == "d",
        "all-dropped": lambda conflict: conflict["sentence"] == "e",
        "more-of-the-same": lambda conflict: conflict["next"] != "a",
    },
)
