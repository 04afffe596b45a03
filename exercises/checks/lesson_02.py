"""Exercises of lesson 02, Streams, work, people: what figures can and cannot bear out."""

from .exercise import exercise, given
from .forms import InOrder, LabelEach, Number, OneOf, Parts, RowsOf, WholeNumber
from .tables import table

FIGURES = table("figures").set_index(["iso3", "year"])
EDITIONS = table("net_migration_vintages")
COUNTED = table("kazakhstan_migration")


def _figure(state: str, year: int, column: str) -> float:
    return float(FIGURES.loc[(state, str(year)), column])


# 2.1 -------------------------------------------------------------------------------------------
STOCK, FLOW, RATE, LEVEL = "stock", "flow", "rate", "level"
KIND = dict(zip("abcdefgh", (STOCK, FLOW, RATE, LEVEL, STOCK, FLOW, RATE, FLOW), strict=True))

exercise(
    "2.1",
    LabelEach(tuple(KIND), (STOCK, FLOW, RATE, LEVEL)),
    right=KIND,
    mistakes={
        "stock-as-flow": given("ae", FLOW),
        "flow-as-stock": given("bfh", STOCK),
        "rate-as-level": lambda answer: given("cg", LEVEL)(answer) or given("d", RATE)(answer),
        "share-as-count": given("cg", STOCK, FLOW),
    },
)


# 2.2 -------------------------------------------------------------------------------------------
def _first_gain(state: str, edition: str) -> int:
    """Return the first year in which net migration is above zero."""
    rows = EDITIONS[(EDITIONS["iso3"] == state) & (EDITIONS["vintage"] == edition)]
    return rows.loc[rows["net_migration"].astype(int) > 0, "first_year"].astype(int).min()


TURN = _first_gain("AZE", "UN 2022")

exercise(
    "2.2",
    WholeNumber(),
    right=TURN,
    mistakes={
        "other-edition": lambda year: (
            year in (_first_gain("AZE", "UN 2024"), _first_gain("AZE", "UN 2019"))
        ),
        "last-loss": TURN - 1,
        "other-state": _first_gain("KAZ", "UN 2022"),
        "not-a-year": lambda year: not 1950 <= year <= 2050,
    },
)

# 2.3 -------------------------------------------------------------------------------------------
PER_1000 = Number(within=0.05)


def _net_rate(state: str, year: int) -> float:
    return _figure(state, year, "net_migration") / _figure(state, year, "population") * 1_000


RATE_2008 = _net_rate("KGZ", 2008)


def _near(*expected: float):
    """Return a test: is the answer one of these numbers, within two per cent?"""
    return lambda answer: any(abs(answer - number) <= abs(number) / 50 for number in expected)


exercise(
    "2.3",
    PER_1000,
    right=lambda answer: PER_1000.near(answer, RATE_2008),
    mistakes={
        "sign-lost": _near(-RATE_2008),
        "per-cent": _near(RATE_2008 / 10, -RATE_2008 / 10, RATE_2008 / 1_000, -RATE_2008 / 1_000),
        "whole-number": round(RATE_2008),
        "count-for-rate": _near(_figure("KGZ", 2008, "net_migration")),
        "other-row": _near(
            _net_rate("KAZ", 2008),
            _net_rate("KGZ", 2005),
            _net_rate("KGZ", 2009),
            _net_rate("KGZ", 2000),
            _net_rate("TJK", 2008),
        ),
        "upside-down": _near(1e6 / RATE_2008, 1_000 / RATE_2008),
    },
)

# 2.4 -------------------------------------------------------------------------------------------
STATES = ("KAZ", "KGZ", "TJK", "TKM", "UZB")


def _ranked(value) -> tuple[str, ...]:
    """Return the five States, the one with the largest value first."""
    return tuple(sorted(STATES, key=value, reverse=True))


BY_STOCK = _ranked(lambda state: _figure(state, 2010, "migrant_stock"))
BY_SHARE = _ranked(
    lambda state: _figure(state, 2010, "migrant_stock") / _figure(state, 2010, "population")
)
BY_POPULATION = _ranked(lambda state: _figure(state, 2010, "population"))
BY_BALANCE = _ranked(lambda state: _net_rate(state, 2010))

exercise(
    "2.4",
    InOrder(STATES),
    right=BY_SHARE,
    mistakes={
        "by-persons": BY_STOCK,
        "smallest-first": lambda order: order in (BY_SHARE[::-1], BY_STOCK[::-1]),
        "by-population": BY_POPULATION,
        "by-balance": lambda order: order in (BY_BALANCE, BY_BALANCE[::-1]),
    },
)

# 2.5 -------------------------------------------------------------------------------------------
CLAIM = dict(zip("abcdefg", ("S13", "S14", "S15", "S16", "none", "S16", "none"), strict=True))

exercise(
    "2.5",
    LabelEach(tuple(CLAIM), ("S13", "S14", "S15", "S16", "none")),
    right=CLAIM,
    mistakes={
        "net-as-stream": given("e", "S13"),
        "stock-as-stream": given("g", "S13", "S14", "S15", "S16"),
        "work-as-economy": given("df", "S14"),
        "policy-as-stream": given("c", "S13"),
    },
)

# 2.6 -------------------------------------------------------------------------------------------
CUT, CRISIS, AS_FLOW = "cut axis", "crisis as trend", "stock as flow"
CAUSE, COUNT_FOR_RATE, FAIR = "tie as cause", "count for rate", "fair"
CHART = dict(zip("abcdef", (CUT, CRISIS, AS_FLOW, CAUSE, COUNT_FOR_RATE, FAIR), strict=True))

exercise(
    "2.6",
    LabelEach(tuple(CHART), (CUT, CRISIS, AS_FLOW, CAUSE, COUNT_FOR_RATE, FAIR)),
    right=CHART,
    mistakes={
        "negative-unfair": lambda answer: answer["f"] != FAIR,
        "axis-overlooked": lambda answer: answer["a"] != CUT,
        "tie-overlooked": lambda answer: answer["d"] != CAUSE,
        "size-overlooked": lambda answer: answer["e"] != COUNT_FOR_RATE,
        "stock-overlooked": lambda answer: answer["c"] != AS_FLOW,
    },
)

# 2.7 -------------------------------------------------------------------------------------------
_early = COUNTED[COUNTED["year"].astype(int) < 2010]
OF_MEASURE = {
    measure: frozenset(rows["observation_id"]) for measure, rows in _early.groupby("measure")
}
GROSS = OF_MEASURE.get("arrivals", frozenset()) | OF_MEASURE["departures"]
LATER = frozenset(COUNTED["observation_id"]) - frozenset(_early["observation_id"])

exercise(
    "2.7",
    RowsOf("observation_id", tuple(COUNTED["observation_id"])),
    right=GROSS,
    mistakes={
        "net-included": lambda rows: GROSS < rows <= GROSS | OF_MEASURE["balance"],
        "later-years": lambda rows: bool(rows & LATER),
        "other-measures": lambda rows: rows > GROSS,
        "some-missing": lambda rows: rows < GROSS,
    },
)

# 2.8 -------------------------------------------------------------------------------------------
BORNE_OUT, CONTRADICTED, NOT_TESTABLE = "borne out", "contradicted", "not testable"
CHANGE = Number(within=0.05)
FALL = _figure("KAZ", 2008, "unemployment") - _figure("KAZ", 2000, "unemployment")
IN_PER_CENT = FALL / _figure("KAZ", 2000, "unemployment") * 100


def _is_sound(verdict: dict) -> bool:
    return (
        verdict["first half"] == BORNE_OUT
        and CHANGE.near(verdict["change"], FALL)
        and verdict["second half"] == NOT_TESTABLE
        and verdict["caveat"] == "b"
    )


exercise(
    "2.8",
    Parts(
        {
            "first half": OneOf((BORNE_OUT, CONTRADICTED, NOT_TESTABLE)),
            "change": CHANGE,
            "second half": OneOf((BORNE_OUT, CONTRADICTED, NOT_TESTABLE)),
            "caveat": OneOf(tuple("abcd")),
        }
    ),
    right=_is_sound,
    mistakes={
        "cause-borne-out": lambda verdict: verdict["second half"] == BORNE_OUT,
        "gap-as-refutation": lambda verdict: verdict["second half"] == CONTRADICTED,
        "sign-lost": lambda verdict: CHANGE.near(verdict["change"], -FALL),
        "per-cent-for-points": lambda verdict: abs(abs(verdict["change"]) - abs(IN_PER_CENT)) < 1,
        "other-caveat": lambda verdict: verdict["caveat"] != "b",
    },
    fields={"right": lambda _: {"fall": f"{-FALL:.1f}"}},
)
