"""Exercises of lesson 03, The map of standards: how hard a text binds, on whom, since when."""

from .exercise import exercise, given
from .forms import LabelEach, OneOf, Parts, RowsOf, WholeNumber
from .tables import look_up, table

DAY = "2009-10-29"
TREATY, COMMITMENT, SOFT, DOMESTIC = (
    "binding treaty",
    "political commitment",
    "soft law",
    "domestic law",
)
BOUND, WAITING, SIGNED = "bound", "consented, not yet in force", "signed only"
NONE_FOUND, UNKNOWN = "no consent found", "not known"

FORCE = look_up("instruments", "instrument_id", "force")
ADOPTED = look_up("instruments", "instrument_id", "adopted")
INSTRUMENT_OF = look_up("provisions", "provision_id", "instrument_id")
RECORDED = look_up("instruments", "instrument_id", "actions_recorded")
JOINED = look_up("states", "iso3", "joined")
ACTIONS = table("treaty_actions").set_index(["iso3", "instrument_id"]).to_dict("index")
STATES = tuple(state for state, day in JOINED.items() if day <= DAY)


def _status(state: str, treaty: str, day: str) -> str:
    """Return whether a State was bound by a treaty on a day: one of the lesson's five answers."""
    row = ACTIONS.get((state, treaty))
    if row is None:
        return UNKNOWN
    consent, in_force = row["consented"], row["in_force_latest"]
    if in_force and in_force <= day:
        return BOUND
    if consent and (consent + "-12-31")[:10] <= day < row["in_force_earliest"]:
        return WAITING
    if row["as_of"] < day or not (consent > day or row["action"] == "none found"):
        return UNKNOWN
    return SIGNED if row["signed"] and row["signed"] <= day else NONE_FOUND


def _bound(treaty: str, states=STATES, day: str = DAY) -> frozenset[str]:
    """Return those of the States that a treaty bound on a day."""
    return frozenset(state for state in states if _status(state, treaty, day) == BOUND)


# 3.1 -------------------------------------------------------------------------------------------
TEXTS = {
    "a": "ICCPR-OP1",
    "b": "OSCE Helsinki 1975",
    "c": "UDHR",
    "d": DOMESTIC,
    "e": "ILO R151",
    "f": "ILO C182",
    "g": "OSCE Moscow 1991",
    "h": "HRC GC15",
    "i": DOMESTIC,
    "j": "Refugee Protocol",
}
FORCE_OF = {letter: FORCE.get(text, DOMESTIC) for letter, text in TEXTS.items()}

exercise(
    "3.1",
    LabelEach(tuple(TEXTS), (TREATY, COMMITMENT, SOFT, DOMESTIC)),
    right=FORCE_OF,
    mistakes={
        "law-as-treaty": given("d", TREATY),
        "protocol-as-less": given("afj", COMMITMENT, SOFT, DOMESTIC),
        "document-as-treaty": given("bg", TREATY),
        "commitment-as-guidance": given("bg", SOFT),
        "guidance-as-treaty": given("ceh", TREATY, COMMITMENT),
    },
)

# 3.2 -------------------------------------------------------------------------------------------
FIVE = (BOUND, WAITING, SIGNED, NONE_FOUND, UNKNOWN)
#: The lesson's function `status` adds to one of the five as of when the list was read.
WITH_DATE = {
    f"{NONE_FOUND} as of {day}": NONE_FOUND
    for day in sorted({DAY, *(row["as_of"] for row in ACTIONS.values())})
}
CASES = {
    "a": ("KAZ", "CPED", DAY),
    "b": ("KAZ", "ICCPR", "2006-03-01"),
    "c": ("KAZ", "ICCPR-OP1", DAY),
    "d": ("IRL", "Trafficking Protocol", DAY),
    "e": ("TJK", "ILO C97", DAY),
    "f": ("RUS", "ILO C97", DAY),
    "g": ("DEU", "ILO C189", DAY),
    "h": ("KAZ", "ILO C143", DAY),
}
STATUS_OF = {letter: _status(*case) for letter, case in CASES.items()}

exercise(
    "3.2",
    LabelEach(tuple(CASES), FIVE, also=WITH_DATE),
    right=STATUS_OF,
    mistakes={
        "signed-is-bound": given("d", BOUND, WAITING),
        "consent-is-force": given("ab", BOUND),
        "later-reaches-back": given("g", BOUND, WAITING, SIGNED),
        "gap-as-no": given("f", NONE_FOUND),
        "vague-as-unknown": given("e", UNKNOWN, WAITING, NONE_FOUND),
        "no-as-gap": given("gh", UNKNOWN),
    },
)

# 3.3 -------------------------------------------------------------------------------------------
C81 = "ILO C81"
BOUND_BY_C81 = len(_bound(C81))


def _consented(treaty: str, by: str, states=STATES) -> int:
    """Count the States that had consented to a treaty by a day, in force or not."""
    days = [ACTIONS.get((state, treaty), {}).get("consented", "") for state in states]
    return sum(bool(day) and (day + "-12-31")[:10] <= by for day in days)


exercise(
    "3.3",
    WholeNumber(),
    right=BOUND_BY_C81,
    mistakes={
        "consent-counted": _consented(C81, DAY),
        "today-counted": lambda number: (
            number
            in (
                _consented(C81, "9999"),
                len(_bound(C81, tuple(JOINED), "2023-06-01")),
            )
        ),
        "rows-counted": lambda number: number in (len(JOINED), len(STATES)),
        "others-counted": lambda number: (
            number
            in (
                len(STATES) - BOUND_BY_C81,
                len(JOINED) - BOUND_BY_C81,
            )
        ),
    },
)

# 3.4 -------------------------------------------------------------------------------------------
IN_LAW, POLITICALLY, GUIDES = "binds in law", "binds politically", "guides"
NOT_BINDING, NOT_YET = "does not bind", "not there yet"
SPEAKERS = {
    "a": "ICCPR 12(1)",
    "b": "OSCE Moscow 1991 33",
    "c": "HRC GC27 11",
    "d": "ICRMW 8",
    "e": "ILO C111 2",
    "f": "ILO C97 6",
    "g": "ILO R86 17",
    "h": "OSCE Athens 2009 decision",
    "i": "Refugee Convention 33",
    "j": "HRC GC35 3",
}


def _standing(provision: str) -> str:
    """Return what a provision did for Kazakhstan on the day of the workshop."""
    instrument = INSTRUMENT_OF[provision]
    if ADOPTED[instrument] > DAY:
        return NOT_YET
    if FORCE[instrument] == TREATY:
        return IN_LAW if _status("KAZ", instrument, DAY) == BOUND else NOT_BINDING
    return {COMMITMENT: POLITICALLY, SOFT: GUIDES}[FORCE[instrument]]


STANDING = {letter: _standing(provision) for letter, provision in SPEAKERS.items()}

exercise(
    "3.4",
    LabelEach(tuple(SPEAKERS), (IN_LAW, POLITICALLY, GUIDES, NOT_BINDING, NOT_YET)),
    right=STANDING,
    mistakes={
        "later-text": lambda answer: any(answer[item] != NOT_YET for item in "hj"),
        "commitment-as-law": given("b", IN_LAW),
        "commitment-as-nothing": given("b", GUIDES, NOT_BINDING),
        "unjoined-as-binding": given("df", IN_LAW, POLITICALLY, GUIDES),
        "guidance-as-law": given("cg", IN_LAW, POLITICALLY),
        "guidance-as-nothing": given("cg", NOT_BINDING),
    },
)

# 3.5 -------------------------------------------------------------------------------------------
TREATIES = tuple(i for i, whose in RECORDED.items() if whose == "all participating States")


def _gap_list(state: str, day: str) -> frozenset[str]:
    """Return the treaties that had been adopted by a day and did not bind a State on it."""
    existing = (treaty for treaty in TREATIES if ADOPTED[treaty] <= day)
    return frozenset(treaty for treaty in existing if _status(state, treaty, day) != BOUND)


THEN = "2003-10-29"
GAP_LIST = _gap_list("KGZ", THEN)
KGZ_WAITING = frozenset(t for t in TREATIES if _status("KGZ", t, THEN) == WAITING)
KGZ_BOUND = frozenset(t for t in TREATIES if _status("KGZ", t, THEN) == BOUND)
LATER_TREATIES = frozenset(t for t in TREATIES if ADOPTED[t] > THEN)

exercise(
    "3.5",
    RowsOf("instrument_id", TREATIES),
    right=GAP_LIST,
    mistakes={
        "later-treaties": lambda found: bool(found & LATER_TREATIES),
        "waiting-left-out": GAP_LIST - KGZ_WAITING,
        "other-day": lambda found: found in (_gap_list("KGZ", DAY), _gap_list("KGZ", "2024-01-01")),
        "other-state": lambda found: found in (_gap_list("KAZ", THEN), _gap_list("KAZ", DAY)),
        "bound-kept": lambda found: bool(found & KGZ_BOUND),
    },
)

# 3.6 -------------------------------------------------------------------------------------------
_decade = table("figures")
_decade = _decade[_decade["year"].between("2000", "2009") & (_decade["net_migration"] != "")]
_balance = _decade["net_migration"].astype(float).groupby(_decade["iso3"]).sum()
SIDES = {
    "origin": tuple(s for s in STATES if _balance.get(s, 0) < 0),
    "destination": tuple(s for s in STATES if _balance.get(s, 0) > 0),
}
COUNTS = ("ICRMW origin", "ICRMW destination", "C143 origin", "C143 destination")


def _by_side(*treaties: str, wanted: tuple[str, ...] = (BOUND,)) -> tuple[int, ...]:
    """Count for each treaty, on each side, the States with one of the wanted statuses."""
    return tuple(
        sum(_status(state, treaty, DAY) in wanted for state in states)
        for treaty in treaties
        for states in SIDES.values()
    )


ON_EACH_SIDE = _by_side("ICRMW", "ILO C143")
OF_C97 = _by_side("ILO C97")
WITH_SIGNED = _by_side("ICRMW", "ILO C143", wanted=(BOUND, SIGNED))


def _numbers(gap: dict) -> tuple[int, ...]:
    return tuple(gap[name] for name in COUNTS)


def _icrmw_fits(gap: dict) -> bool:
    return _numbers(gap)[:2] == ON_EACH_SIDE[:2]


exercise(
    "3.6",
    Parts({**dict.fromkeys(COUNTS, WholeNumber()), "reading": OneOf(("a", "b", "c", "d"))}),
    right=lambda gap: _numbers(gap) == ON_EACH_SIDE and gap["reading"] == "b",
    mistakes={
        "sides-swapped": lambda gap: _numbers(gap) == ON_EACH_SIDE[1::-1] + ON_EACH_SIDE[:1:-1],
        "signed-counted": lambda gap: _numbers(gap) == WITH_SIGNED,
        "other-treaty": lambda gap: OF_C97 in (_numbers(gap)[:2], _numbers(gap)[2:]),
        "consent-as-duty": lambda gap: gap["reading"] == "a",
        "consent-as-conduct": lambda gap: gap["reading"] == "c",
        "tie-as-cause": lambda gap: gap["reading"] == "d",
        "icrmw-does-not-fit": lambda gap: not _icrmw_fits(gap),
    },
)

# 3.7 -------------------------------------------------------------------------------------------
C143 = ACTIONS["KAZ", "ILO C143"]
C143_STANDING = {
    "force": FORCE["ILO C143"],
    "status": _status("KAZ", "ILO C143", DAY),
    "as of": C143["as_of"],
    "instead": "ICCPR 2(1)",
    "sentence": "b",
}
LISTS = tuple(sorted({row["as_of"] for (state, _), row in ACTIONS.items() if state == "KAZ"}))

exercise(
    "3.7",
    Parts(
        {
            "force": OneOf((TREATY, COMMITMENT, SOFT, DOMESTIC)),
            "status": OneOf(FIVE, also=WITH_DATE),
            "as of": OneOf((DAY, *LISTS)),
            "instead": OneOf(
                ("ICCPR 2(1)", "ILO C97 6", "ILO R151 34(1)", "OSCE Copenhagen 1990 22")
            ),
            "sentence": OneOf(("a", "b", "c", "d")),
        }
    ),
    right=C143_STANDING,
    mistakes={
        "unjoined-as-soft": lambda standing: standing["force"] != TREATY,
        "membership-binds-all": lambda standing: (
            standing["status"] == BOUND or standing["sentence"] == "c"
        ),
        "shortened-to-never": lambda standing: standing["sentence"] == "a",
        "unbinding-as-nothing": lambda standing: standing["sentence"] == "d",
        "instead-not-binding": lambda standing: standing["instead"] != "ICCPR 2(1)",
        "other-list": lambda standing: standing["as of"] != C143["as_of"],
    },
)
