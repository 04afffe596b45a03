"""Who was bound by which treaty on a day, as the tables of treaty actions and instruments tell."""

from .tables import DAY, look_up, table

TREATY, COMMITMENT, SOFT, DOMESTIC = KINDS = (
    "binding treaty",
    "political commitment",
    "soft law",
    "domestic law",
)
BOUND, WAITING, SIGNED, NONE_FOUND, UNKNOWN = STATUSES = (
    "bound",
    "consented, not yet in force",
    "signed only",
    "no consent found",
    "not known",
)
#: Instrument of each provision; kind and day of adoption of each instrument.
INSTRUMENT = look_up("provisions", "provision_id", "instrument_id")
FORCE = look_up("instruments", "instrument_id", "force")
ADOPTED = look_up("instruments", "instrument_id", "adopted")
#: What is known of each State and treaty: the columns of the table, by (iso3, instrument_id).
ACTIONS = table("treaty_actions").set_index(["iso3", "instrument_id"]).to_dict("index")
#: The participating States on the day of the workshop.
STATES = tuple(s for s, joined in look_up("states", "iso3", "joined").items() if joined <= DAY)


def status(state: str, treaty: str, day: str = DAY) -> str:
    """Return whether a State (its alpha-3 code) was bound by a treaty on a day: of `STATUSES`."""
    row = ACTIONS.get((state, treaty))
    if row is None:
        return UNKNOWN
    consent, in_force = row["consented"], row["in_force_latest"]
    if in_force and in_force <= day:
        return BOUND
    if consent and at_the_latest(consent) <= day < row["in_force_earliest"]:
        return WAITING
    if row["as_of"] < day or not (consent > day or row["action"] == "none found"):
        return UNKNOWN
    return SIGNED if row["signed"] and row["signed"] <= day else NONE_FOUND


def bound(treaty: str, states: tuple[str, ...] = STATES, day: str = DAY) -> frozenset[str]:
    """Return those of the States that a treaty bound on a day."""
    return frozenset(state for state in states if status(state, treaty, day) == BOUND)


def binds_kazakhstan(provision: str) -> bool:
    """Tell whether a provision bound Kazakhstan on the day of the workshop."""
    return status("KAZ", INSTRUMENT[provision]) == BOUND


def at_the_latest(date: str) -> str:
    """Return the last day that a date may mean, which may be a year alone."""
    return f"{date}-12-31"[:10]
