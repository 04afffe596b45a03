"""Lesson 02, Streams, work, people: what figures can and cannot support."""

from .exercise import either, exercise, given, not_given
from .forms import InOrder, LabelEach, Number, OneOf, Parts, RowsOf, WholeNumber
from .tables import ids, table

FIGURES = table("figures").set_index(["iso3", "year"])


def figure(state: str, year: int, column: str) -> float:
    """Return one number of the table of figures."""
    return float(FIGURES.loc[(state, str(year)), column])


def balance(state: str, year: int) -> float:
    """Return net migration for every 1,000 residents."""
    return figure(state, year, "net_migration") / figure(state, year, "population") * 1_000


# 2.1 Stock, flow, rate or average?
EXAMPLES = {"stock": "ae", "flow": "bfh", "rate": "cg", "average": "d"}
KIND = {letter: kind for kind, letters in EXAMPLES.items() for letter in letters}
exercise(
    "2.1",
    LabelEach(sorted(KIND), EXAMPLES),
    right=KIND,
    mistakes={
        "stock-as-flow": given("ae", "flow"),
        "flow-as-stock": given("bfh", "stock"),
        "rate-as-average": either(given("cg", "average"), given("d", "rate")),
        "share-as-count": given("cg", "stock", "flow"),
    },
)


# 2.2 The year of the turn
def first_gain(state: str, edition: str) -> int:
    """Return the first year in which net migration is above zero in an edition."""
    rows = table("net_migration_vintages").query("iso3 == @state and vintage == @edition")
    return rows.loc[rows["net_migration"].astype(int) > 0, "first_year"].astype(int).min()


TURN = first_gain("AZE", "UN 2022")
IN_OTHER_EDITIONS = {first_gain("AZE", edition) for edition in ("UN 2019", "UN 2024")}
exercise(
    "2.2",
    WholeNumber(),
    right=TURN,
    mistakes={
        "other-edition": lambda year: year in IN_OTHER_EDITIONS,
        "last-loss": TURN - 1,
        "other-state": first_gain("KAZ", "UN 2022"),
        "not-a-year": lambda year: not 1950 <= year <= 2050,
    },
)

# 2.3 For every 1,000 residents
PER_1000 = Number(within=0.05)
WANTED = balance("KGZ", 2008)
OTHER_ROWS = [("KAZ", 2008), ("KGZ", 2005), ("KGZ", 2009), ("KGZ", 2000), ("TJK", 2008)]


def close_to(*numbers: float):
    """Return a test: is the answer one of these numbers, within two per cent?"""
    return lambda answer: any(abs(answer - number) <= abs(number) / 50 for number in numbers)


exercise(
    "2.3",
    PER_1000,
    right=lambda answer: PER_1000.near(answer, WANTED),
    mistakes={
        "sign-lost": close_to(-WANTED),
        "per-cent": close_to(WANTED / 10, -WANTED / 10, WANTED / 1_000, -WANTED / 1_000),
        "whole-number": round(WANTED),
        "count-for-rate": close_to(figure("KGZ", 2008, "net_migration")),
        "other-row": close_to(*(balance(*row) for row in OTHER_ROWS)),
        "upside-down": close_to(1_000_000 / WANTED, 1_000 / WANTED),
    },
)

# 2.4 Small States, large shares
STATES = ["KAZ", "KGZ", "TJK", "TKM", "UZB"]


def ranked(value) -> tuple[str, ...]:
    """Return the five States, the one with the largest value first."""
    return tuple(sorted(STATES, key=value, reverse=True))


BY_STOCK = ranked(lambda state: figure(state, 2010, "migrant_stock"))
BY_POPULATION = ranked(lambda state: figure(state, 2010, "population"))
BY_BALANCE = ranked(lambda state: balance(state, 2010))
BY_SHARE = ranked(
    lambda state: figure(state, 2010, "migrant_stock") / figure(state, 2010, "population")
)
exercise(
    "2.4",
    InOrder(STATES),
    right=BY_SHARE,
    mistakes={
        "by-persons": BY_STOCK,
        "smallest-first": lambda order: order[::-1] in (BY_SHARE, BY_STOCK),
        "by-population": BY_POPULATION,
        "by-balance": lambda order: BY_BALANCE in (order, order[::-1]),
    },
)

# 2.5 Which claim does it test?
CLAIM = {"a": "S13", "b": "S14", "c": "S15", "d": "S16", "e": "none", "f": "S16", "g": "none"}
exercise(
    "2.5",
    LabelEach(CLAIM, ["S13", "S14", "S15", "S16", "none"]),
    right=CLAIM,
    mistakes={
        "net-as-stream": given("e", "S13"),
        "stock-as-stream": not_given("g", "none"),
        "work-as-economy": given("df", "S14"),
        "policy-as-stream": given("c", "S13"),
        "tie-demanded": given("bcdf", "none"),
    },
)

# 2.6 Six charts, one of them fair
VERDICT = {
    "a": "cut axis", "b": "crisis as trend", "c": "stock as flow",
    "d": "tie as cause", "e": "count for rate", "f": "fair",
}  # fmt: skip
exercise(
    "2.6",
    LabelEach(VERDICT, VERDICT.values()),
    right=VERDICT,
    mistakes={
        "negative-unfair": not_given("f", "fair"),
        "axis-overlooked": not_given("a", "cut axis"),
        "tie-overlooked": not_given("d", "tie as cause"),
        "size-overlooked": not_given("e", "count for rate"),
        "stock-overlooked": not_given("c", "stock as flow"),
    },
)

# 2.7 What was there to count with?
COUNTED = table("kazakhstan_migration").set_index("observation_id")
EARLY = COUNTED["year"].astype(int) < 2010
IS_GROSS = COUNTED["measure"].isin(["arrivals", "departures"])
GROSS, EITHER = ids(EARLY & IS_GROSS), ids(EARLY | IS_GROSS)
NET = ids(EARLY & (COUNTED["measure"] == "balance"))
exercise(
    "2.7",
    RowsOf("observation_id", COUNTED.index),
    right=GROSS,
    mistakes={
        "net-included": lambda rows: GROSS < rows <= GROSS | NET,
        "or-for-and": lambda rows: EITHER <= rows <= EITHER | ids(COUNTED["measure"] == "balance"),
        "later-years": lambda rows: rows & ids(~EARLY),
        "other-measures": lambda rows: rows > GROSS,
        "some-missing": lambda rows: rows < GROSS,
    },
)

# 2.8 A verdict with its caveat
SUPPORTED, CONTRADICTED, NOT_TESTABLE = "supported", "contradicted", "not testable"
CHANGE = Number(within=0.05)
BEFORE, AFTER = (figure("KAZ", year, "unemployment") for year in (2000, 2008))
POINTS, PER_CENT = AFTER - BEFORE, (AFTER - BEFORE) / BEFORE * 100
exercise(
    "2.8",
    Parts(
        {
            "first half": OneOf([SUPPORTED, CONTRADICTED, NOT_TESTABLE]),
            "change": CHANGE,
            "second half": OneOf([SUPPORTED, CONTRADICTED, NOT_TESTABLE]),
            "caveat": OneOf("abcd"),
        }
    ),
    right=lambda verdict: (
        verdict["first half"] == SUPPORTED and CHANGE.near(verdict["change"], POINTS)
    ),
    mistakes={
        "cause-supported": given(["second half"], SUPPORTED),
        "gap-as-refutation": given(["second half"], CONTRADICTED),
        "sign-lost": lambda verdict: CHANGE.near(verdict["change"], -POINTS),
        "per-cent-for-points": lambda verdict: abs(abs(verdict["change"]) - abs(PER_CENT)) < 1,
        "other-caveat": not_given(["caveat"], "b"),
    },
    fields={"right": lambda _: {"fall": f"{-POINTS:.1f}"}},
)
