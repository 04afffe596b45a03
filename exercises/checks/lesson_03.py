"""Lesson 03, The map of standards: how hard a text binds, on whom, since when."""

from . import treaties
from .exercise import either, exercise, given, not_given
from .forms import LabelEach, OneOf, Parts, RowsOf, WholeNumber
from .tables import DAY, look_up, table

# 3.1 Ten texts, four words
TREATY, COMMITMENT, SOFT, DOMESTIC = treaties.KINDS
TEXTS = {
    "a": "ICCPR-OP1", "b": "OSCE Helsinki 1975", "c": "UDHR", "e": "ILO R151", "f": "ILO C182",
    "g": "OSCE Moscow 1991", "h": "HRC GC15", "j": "Refugee Protocol",
}  # fmt: skip
LAWS = dict.fromkeys("di", DOMESTIC)  # of Kazakhstan: the table has no row for them
exercise(
    "3.1",
    LabelEach("abcdefghij", treaties.KINDS),
    right={letter: treaties.FORCE[text] for letter, text in TEXTS.items()} | LAWS,
    mistakes={
        "law-as-treaty": given("d", TREATY),
        "protocol-as-less": not_given("afj", TREATY),
        "document-as-treaty": given("bg", TREATY),
        "commitment-as-guidance": given("bg", SOFT),
        "guidance-as-treaty": given("ceh", TREATY, COMMITMENT),
    },
)

# 3.2 Bound on that day?
BOUND, WAITING, SIGNED, NONE_FOUND, UNKNOWN = treaties.STATUSES
STATUS = {
    "a": treaties.status("KAZ", "CPED"),
    "b": treaties.status("KAZ", "ICCPR", "2006-03-01"),
    "c": treaties.status("KAZ", "ICCPR-OP1"),
    "d": treaties.status("KAZ", "CIS Convention 2008"),
    "e": treaties.status("TJK", "ILO C97"),
    "f": treaties.status("RUS", "ILO C97"),
    "g": treaties.status("DEU", "ILO C189"),
    "h": treaties.status("KAZ", "ILO C143"),
}
LISTS = {row["as_of"] for row in treaties.ACTIONS.values()}
# The lesson's function `status` adds to one of the five as of when the list was read.
WITH_DATE = {f"{NONE_FOUND} as of {day}": NONE_FOUND for day in (DAY, *LISTS)}
exercise(
    "3.2",
    LabelEach(STATUS, treaties.STATUSES, also=WITH_DATE),
    right=STATUS,
    mistakes={
        "signed-is-bound": given("d", BOUND, WAITING),
        "consent-is-force": given("ab", BOUND),
        "later-reaches-back": given("g", BOUND, WAITING, SIGNED),
        "gap-as-no": given("f", NONE_FOUND),
        "vague-as-unknown": given("e", UNKNOWN, WAITING, NONE_FOUND),
        "no-as-gap": given("gh", UNKNOWN),
    },
)

# 3.3 Count among the fifty-six
C81 = "ILO C81"
BOUND_BY_C81 = len(treaties.bound(C81))
CONSENTED = [s for s in treaties.STATES if treaties.status(s, C81) in (BOUND, WAITING)]
HOW_MANY_STATES = {len(treaties.STATES), len(table("states"))}  # one of them joined later
exercise(
    "3.3",
    WholeNumber(),
    right=BOUND_BY_C81,
    mistakes={
        "consent-counted": len(CONSENTED),
        "today-counted": len(treaties.bound(C81, day="9999")),
        "rows-counted": lambda number: number in HOW_MANY_STATES,
        "others-counted": lambda number: number + BOUND_BY_C81 in HOW_MANY_STATES,
    },
)

# 3.4 Who speaks to which concern?
IN_LAW, POLITICALLY, GUIDES = "binds in law", "binds politically", "guides"
NOT_BINDING, NOT_YET = "does not bind", "not there yet"
SPEAKERS = {
    "a": "ICCPR 12(1)", "b": "OSCE Moscow 1991 33", "c": "HRC GC27 11", "d": "ICRMW 8",
    "e": "CIS Protocol 2005 1", "f": "ILO C97 6", "g": "ILO R86 17",
    "h": "OSCE Athens 2009 decision", "i": "Refugee Convention 33", "j": "HRC GC35 3",
}  # fmt: skip


def standing(provision: str) -> str:
    """Return what a provision did for Kazakhstan on the day of the workshop."""
    instrument = treaties.INSTRUMENT[provision]
    if treaties.ADOPTED[instrument] > DAY:
        return NOT_YET
    if treaties.FORCE[instrument] == TREATY:
        return IN_LAW if treaties.binds_kazakhstan(provision) else NOT_BINDING
    return {COMMITMENT: POLITICALLY, SOFT: GUIDES}[treaties.FORCE[instrument]]


exercise(
    "3.4",
    LabelEach(SPEAKERS, [IN_LAW, POLITICALLY, GUIDES, NOT_BINDING, NOT_YET]),
    right={letter: standing(provision) for letter, provision in SPEAKERS.items()},
    mistakes={
        "later-text": not_given("hj", NOT_YET),
        "commitment-as-law": given("b", IN_LAW),
        "commitment-as-nothing": given("b", GUIDES, NOT_BINDING),
        "unjoined-as-binding": given("df", IN_LAW, POLITICALLY, GUIDES),
        "guidance-as-law": given("cg", IN_LAW, POLITICALLY),
        "guidance-as-nothing": given("cg", NOT_BINDING),
    },
)

# 3.5 The gap list of a neighbour
RECORDED = look_up("instruments", "instrument_id", "actions_recorded")
TREATIES = [treaty for treaty, of in RECORDED.items() if of == "all participating States"]
THEN = "2003-10-29"
IN_KYRGYZSTAN = {treaty: treaties.status("KGZ", treaty, THEN) for treaty in TREATIES}


def gap_list(state: str, day: str) -> set[str]:
    """Return the treaties that had been adopted by a day and did not bind a State on it."""
    there = [treaty for treaty in TREATIES if treaties.ADOPTED[treaty] <= day]
    return {treaty for treaty in there if treaties.status(state, treaty, day) != BOUND}


GAP_LIST = gap_list("KGZ", THEN)
exercise(
    "3.5",
    RowsOf("instrument_id", TREATIES),
    right=GAP_LIST,
    mistakes={
        "later-treaties": lambda rows: any(treaties.ADOPTED[treaty] > THEN for treaty in rows),
        "waiting-left-out": {t for t in GAP_LIST if IN_KYRGYZSTAN[t] != WAITING},
        "other-day": lambda rows: rows in (gap_list("KGZ", DAY), gap_list("KGZ", "2024-01-01")),
        "other-state": lambda rows: rows in (gap_list("KAZ", THEN), gap_list("KAZ", DAY)),
        "bound-kept": lambda rows: any(IN_KYRGYZSTAN[treaty] == BOUND for treaty in rows),
    },
)

# 3.6 Origin and destination
DECADE = table("figures").query("'2000' <= year <= '2009' and net_migration != ''")
GAIN = DECADE["net_migration"].astype(float).groupby(DECADE["iso3"]).sum()
ORIGIN = [state for state in treaties.STATES if GAIN.get(state, 0) < 0]
DESTINATION = [state for state in treaties.STATES if GAIN.get(state, 0) > 0]


def on_each_side(treaty: str, *wanted: str) -> tuple[int, ...]:
    """Count the States of origin, and those of destination, with one of the wanted statuses."""
    found = {state for state in treaties.STATES if treaties.status(state, treaty) in wanted}
    return tuple(len(found.intersection(side)) for side in (ORIGIN, DESTINATION))


def counted(gap: dict) -> list[tuple[int, ...]]:
    """Return the pairs of numbers in an answer: for each treaty, origin and destination."""
    return [(gap[f"{treaty} origin"], gap[f"{treaty} destination"]) for treaty in ("ICRMW", "C143")]


ICRMW, C143, C97 = (on_each_side(treaty, BOUND) for treaty in ("ICRMW", "ILO C143", "ILO C97"))
WITH_SIGNED = [on_each_side(treaty, BOUND, SIGNED) for treaty in ("ICRMW", "ILO C143")]
COUNTS = ["ICRMW origin", "ICRMW destination", "C143 origin", "C143 destination"]
exercise(
    "3.6",
    Parts(dict.fromkeys(COUNTS, WholeNumber()) | {"reading": OneOf("abcd")}),
    right=lambda gap: counted(gap) == [ICRMW, C143],
    mistakes={
        "sides-swapped": lambda gap: counted(gap) == [ICRMW[::-1], C143[::-1]],
        "signed-counted": lambda gap: counted(gap) == WITH_SIGNED,
        "other-treaty": lambda gap: C97 in counted(gap),
        "consent-as-duty": given(["reading"], "a"),
        "consent-as-conduct": given(["reading"], "c"),
        "tie-as-cause": given(["reading"], "d"),
        "icrmw-does-not-fit": lambda gap: counted(gap)[0] != ICRMW,
    },
)

# 3.7 The standing of one provision
AS_OF = {treaty: row["as_of"] for (who, treaty), row in treaties.ACTIONS.items() if who == "KAZ"}
exercise(
    "3.7",
    Parts(
        {
            "force": OneOf(treaties.KINDS),
            "status": OneOf(treaties.STATUSES, also=WITH_DATE),
            "as of": OneOf([DAY, *sorted(set(AS_OF.values()))]),
            "instead": OneOf(
                ["ICCPR 2(1)", "ILO C97 6", "ILO R151 34(1)", "OSCE Copenhagen 1990 22"]
            ),
            "sentence": OneOf("abcd"),
        }
    ),
    right=lambda answer: answer["status"] == treaties.status("KAZ", "ILO C143"),
    mistakes={
        "unjoined-as-soft": not_given(["force"], treaties.FORCE["ILO C143"]),
        "membership-binds-all": either(given(["status"], BOUND), given(["sentence"], "c")),
        "shortened-to-never": given(["sentence"], "a"),
        "unbinding-as-nothing": given(["sentence"], "d"),
        "instead-not-binding": lambda answer: not treaties.binds_kazakhstan(answer["instead"]),
        "other-list": not_given(["as of"], AS_OF["ILO C143"]),
    },
)
