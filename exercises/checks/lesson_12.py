"""Lesson 12, Since then: what came after, what is known of it, and what is not."""

import re

from .exercise import either, exercise, given, not_given
from .forms import LabelEach, OneOf, Parts, RowsOf, ShortTexts, SomeOf
from .tables import DAY, look_up, table
from .texts import has, lacks, shorter

DATE_OF = look_up("timeline", "event_id", "date")
KIND_OF = look_up("timeline", "event_id", "kind")
HOW_KNOWN = look_up("evidence_since", "event_id", "known")
ACTIONS = table("treaty_actions").set_index("instrument_id")

# 12.1 Before or after the day?
EVENTS = dict(a="E14", b="E44", c="E17", d="an invented letter", e="E45", f="E46", g="E41")


def side(date: str) -> str:
    """Return the side of the day on which a date of any precision lies."""
    if DAY.startswith(date) and date != DAY:
        return "cannot be told"
    return "before" if date < DAY else "after"


SIDE = {letter: side(DATE_OF.get(event, "2009")) for letter, event in EVENTS.items()}
NO_DAY = [letter for letter in SIDE if SIDE[letter] == "cannot be told"]
exercise(
    "12.1",
    LabelEach(SIDE, ["before", "after", "cannot be told"]),
    right=SIDE,
    mistakes={
        "no-day-as-before": given(NO_DAY, "before"),
        "no-day-as-after": given(NO_DAY, "after"),
        "precise-enough-refused": given(set(SIDE) - set(NO_DAY), "cannot be told"),
        "sides-swapped": lambda answer: answer != SIDE,
    },
)

# 12.2 Still live, by which evidence?
EVIDENCE = dict(a="E26", b="E23", c="E62", d="E63", e="E66", f="E28", g="E54", h="E74")


def carries(event: str) -> str:
    """Return what an event lets us say of a concern."""
    if HOW_KNOWN[event] == "subject only":
        return "subject only"
    return {"national law": "rule", "NGO": "report"}.get(KIND_OF[event], "finding")


CARRIES = {letter: carries(event) for letter, event in EVIDENCE.items()}
RELAYED = [letter for letter, event in EVIDENCE.items() if HOW_KNOWN[event] == "relayed"]


def carrying(*labels: str) -> list[str]:
    """Return the letters of the events that carry one of these."""
    return [letter for letter, label in CARRIES.items() if label in labels]


exercise(
    "12.2",
    LabelEach(CARRIES, ["rule", "finding", "report", "subject only"]),
    right=CARRIES,
    mistakes={
        "title-as-content": given(carrying("subject only"), "finding"),
        "report-as-finding": given(carrying("report"), "finding"),
        "finding-as-report": given(carrying("finding", "rule", "subject only"), "report"),
        "repeal-as-nothing": given("h", "finding", "subject only"),
        "relayed-as-unknown": given(RELAYED, "subject only"),
    },
)


# 12.3 What came into force since
def instruments(state: str, condition: str) -> frozenset[str]:
    """Return the instruments of which the rows of a State meet a condition."""
    rows = ACTIONS.query(f"iso3 == @state and {condition}", local_dict={"state": state})
    return frozenset(rows.index)


LATER, EARLIER = f"in_force_latest > '{DAY}'", f"'' < in_force_latest <= '{DAY}'"
NEWLY_BOUND = instruments("UZB", LATER)
exercise(
    "12.3",
    RowsOf("instrument_id", dict.fromkeys(ACTIONS.index)),
    right=NEWLY_BOUND,
    mistakes={
        "by-consent": instruments("UZB", f"consented > '{DAY}'"),
        "other-state": instruments("KAZ", LATER),
        "none-found-included": lambda rows: rows & instruments("UZB", "action == 'none found'"),
        "bound-before": lambda rows: rows & instruments("UZB", EARLIER),
        "some-missing": lambda rows: rows < NEWLY_BOUND,
    },
)

# 12.4 Sequence, cause or aim?
SAYS = dict(a="dates", b="more", c="aim", d="more", e="dates", f="more", g="aim")
exercise(
    "12.4",
    LabelEach(SAYS, ["dates", "more", "aim"]),
    right=SAYS,
    mistakes={
        "cause-as-dates": given("b", "dates"),
        "following-as-dates": given("d", "dates"),
        "no-effect-as-dates": given("f", "dates"),
        "aim-as-fact": not_given("cg", "aim"),
        "sequence-suspected": given("ae", "more"),
    },
)

# 12.5 Two dates for one rule
exercise(
    "12.5",
    Parts({"sentence": OneOf("abcde"), "next": OneOf("abcd")}),
    right={"sentence": "c", "next": "a"},
    mistakes={
        "one-picked": lambda conflict: conflict["sentence"] in "ab",
        "middle-taken": lambda conflict: conflict["sentence"] == "d",
        "all-dropped": lambda conflict: conflict["sentence"] == "e",
        "more-of-the-same": lambda conflict: conflict["next"] != "a",
    },
)

# 12.6 Not from here
NOT_FROM_HERE = frozenset("bcdfg")
exercise(
    "12.6",
    SomeOf("abcdefgh"),
    right=NOT_FROM_HERE,
    mistakes={
        "doubt-on-one-side": lambda chosen: len(chosen & set("cd")) == 1,
        "law-judged": lambda chosen: not chosen & set("cd"),
        "silence-as-proof": lambda chosen: "f" not in chosen,
        "day-of-list-forgotten": lambda chosen: "g" not in chosen,
        "practice-guessed": lambda chosen: "b" not in chosen,
        "supported-doubted": lambda chosen: chosen > NOT_FROM_HERE,
    },
)

# 12.7 The last paragraph
PARTS = ["what followed", "standard", "not known", "aim"]
GAP_LIST = ACTIONS[(ACTIONS["iso3"] == "KAZ") & ~ACTIONS["in_force_latest"].between("1", DAY)]
CAUSAL = (
    r"\b(led to|leads to|because|thanks to|caused?|causes|as a result|due to|owing to"
    r"|result(?:ed|s) in|brought about|achieved|had no effect|changed nothing)\b"
)
VERDICT = r"\b(violat\w+|breach\w*|compl(?:y|ies|iant)|(?:in)?compatible)\b"
NOT_KNOWING = (
    r"\b(not known|unknown|cannot|can't|could not|not seen|not read|no source|do not know"
    r"|don't know|does not say|remains? open|not told)\b"
)
NOT_PARTY = r"\b(not (?:a )?party|(?:has|have|had|did) not ratif\w+|never ratified)\b"


def events(draft: dict[str, str]) -> list[str]:
    """Return the ids of events under “what followed”."""
    return re.findall(r"\bE\d\d\b", draft["what followed"].upper())


def no_later_event(draft: dict[str, str]) -> bool:
    """Tell whether no event is named there, or one that is not later than the day."""
    return not events(draft) or any(DATE_OF.get(event, "") <= DAY for event in events(draft))


def no_year(draft: dict[str, str]) -> bool:
    """Tell whether the year of none of these events is given."""
    years = re.findall(r"\b20\d\d\b", draft["what followed"])
    return not any(DATE_OF[event][:4] in years for event in events(draft))


def no_day(draft: dict[str, str]) -> bool:
    """Tell whether a standard lacks its year: since when in force, or up to when not found."""
    text = draft["standard"].casefold()
    named = (i for i in GAP_LIST.index if re.search(rf"\b{re.escape(i.casefold())}\b", text))
    instrument = next(named, None)
    if instrument is None:
        return True
    since, seen = GAP_LIST.loc[instrument, ["in_force_latest", "as_of"]]
    words = r"\b(since|from|on|in)\b" if since else r"\b(as of|up to|until)\b"
    return not re.search(words, text) or (since or seen)[:4] not in text


exercise(
    "12.7",
    ShortTexts(PARTS),
    right=has("aim", r"\bs2[56]\b"),
    mistakes={
        "because": either(*(has(field, CAUSAL) for field in PARTS)),
        "verdict": either(*(has(field, VERDICT) for field in PARTS)),
        "no-event": no_later_event,
        "no-year": no_year,
        "not-found-as-not-there": has("standard", NOT_PARTY),
        "no-day": no_day,
        "nothing-open": either(lacks("not known", NOT_KNOWING), shorter(4, "not known")),
    },
)
