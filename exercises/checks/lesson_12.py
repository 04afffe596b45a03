"""Lesson 12, Since then: what came after, what is known of it, and what is not."""

import re

from .drafts import Draft
from .exercise import either, exercise, given, not_given
from .forms import LabelEach, OneOf, Parts, RowsOf, SomeOf
from .sentences import reply
from .tables import DAY, look_up, table
from .texts import copied, has, lacks, pattern, shorter, told, without

EVENT = table("timeline").set_index("event_id")
DATE_OF, KIND_OF = EVENT["date"], EVENT["kind"]
HOW_KNOWN = look_up("evidence_since", "event_id", "known")
ACTIONS = table("treaty_actions").set_index("instrument_id")

# 12.1 Before or after the day?
EVENTS = dict(a="E14", b="E44", c="E17", d="an invented letter", e="E45", f="E46", g="E41")


def side(date: str) -> str:
    """Return the side of the day on which a date of any precision lies."""
    untold = DAY.startswith(date) and date != DAY
    return "cannot be told" if untold else "before" if date < DAY else "after"


SIDE = {letter: side(DATE_OF.get(event, "2009")) for letter, event in EVENTS.items()}
NO_DAY = [letter for letter in SIDE if SIDE[letter] == "cannot be told"]
exercise(
    "12.1",
    LabelEach(SIDE, ["before", "after", "cannot be told"], {"cannot tell": "cannot be told"}),
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
    RowsOf("instrument_id", dict.fromkeys(ACTIONS.index), "iso3", "UZB"),
    right=NEWLY_BOUND,
    mistakes={
        "state-missing": frozenset(),
        "by-consent": instruments("UZB", f"consented > '{DAY}'"),
        "other-state": lambda rows: rows & {*ACTIONS["iso3"]},
        "none-found-included": lambda rows: rows & instruments("UZB", "action == 'none found'"),
        "bound-before": lambda rows: rows & instruments("UZB", EARLIER),
        "some-missing": lambda rows: rows < NEWLY_BOUND,
    },
)

# 12.4 Sequence, cause or aim?
SAYS = dict(a="dates", b="more", c="aim", d="more", e="dates", f="more", g="aim")
exercise(
    "12.4",
    LabelEach(SAYS, ["dates", "more", "aim"], {"aims": "aim"}),
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
words = pattern("12.7")


def dates(draft: dict[str, str]) -> list[str]:
    """Return the dates of the events whose ids stand under “what followed”."""
    said = draft["what followed"].casefold()
    return [DATE_OF.get(f"E{number}", "") for number in re.findall(words("event"), said)]


def no_day(draft: dict[str, str]) -> bool:
    """Tell whether a standard lacks its year: since when in force, or up to when not found."""
    text = re.sub(words("ilo-number"), "ilo c", draft["standard"].casefold())
    codes = (re.sub("[ -]", r"\\W*", code.casefold()) for code in GAP_LIST.index)
    named = GAP_LIST[[bool(re.search(rf"\b{code}\b", text)) for code in codes]]
    since, bound = named["in_force_latest"], all(named["in_force_latest"])
    years = since.where(since != "", named["as_of"]).str[:4]
    not_found = has("standard", words("none" if bound else "found"))(draft)
    return named.empty or not_found == bound or not all(year in text for year in years)


def beside_its_row(draft: dict[str, str]) -> bool:
    """Tell whether the workshop is spoken of, where the row of the event does not."""
    said, events = draft["what followed"], re.findall(words("event"), draft["what followed"])
    own = " ".join(EVENT.reindex([f"E{n}" for n in events]).fillna("").sum()).casefold()
    return any(word not in own for word in re.findall(words("the-day"), said))


exercise(
    "12.7",
    Draft(PARTS, exercise_id="12.7"),
    right=has("aim", words("statement")),
    mistakes={
        "because": either(
            *(has(part, words("cause")) for part in PARTS if part != "not known"),
            without("what followed", words("after-the-day"), beside_its_row),
            has("not known", told(words("cause"), words("asked")) + f"|{words('granted')}"),
        ),
        "verdict": either(
            *(has(part, words("verdict", "praise", "judged", "adjective")) for part in PARTS[:2]),
            has("not known", told(words("verdict", "praise", "judged"), words("whether"))),
            has("aim", words("verdict", "judged")),
        ),
        "no-sentence": either(*(lacks(part, words("joins", "since")) for part in PARTS)),
        "copied": either(*(copied(part, reply("12.7", "shown"), 4) for part in PARTS)),
        "no-event": lambda draft: min(dates(draft), default="") <= DAY,
        "no-year": lambda draft: not any(day[:4] in draft["what followed"] for day in dates(draft)),
        "event-denied": has("what followed", words("denied")),
        "not-found-as-not-there": has("standard", words("not-party")),
        "no-day": no_day,
        "nothing-open": either(lacks("not known", words("open")), shorter(4, "not known")),
        "gap-filled": has("not known", words("guess")),
        "aim-as-fact": has("aim", words("reached")),
        "other-aim": either(lacks("aim", words("for-what")), has("aim", words("no-aim"))),
    },
)
