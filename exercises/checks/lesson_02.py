"""Exercises of lesson 02, Streams, work, people: what figures can and cannot bear out."""

from .exercise import Exercise, Mistake, given
from .forms import InOrder, LabelEach, Number, OneOf, Record, RowsOf, WholeNumber
from .tables import table

FIGURES = table("figures").set_index(["iso3", "year"])
EDITIONS = table("net_migration_vintages")
COUNTED = table("kazakhstan_migration")


def _figure(state: str, year: int, column: str) -> float:
    return float(FIGURES.loc[(state, str(year)), column])


# 2.1 -------------------------------------------------------------------------------------------
STOCK, FLOW, RATE, LEVEL = "stock", "flow", "rate", "level"
KIND = dict(zip("abcdefgh", (STOCK, FLOW, RATE, LEVEL, STOCK, FLOW, RATE, FLOW), strict=True))


# 2.2 -------------------------------------------------------------------------------------------
def _first_gain(state: str, edition: str) -> int:
    """Return the first year in which net migration is above zero."""
    rows = EDITIONS[(EDITIONS["iso3"] == state) & (EDITIONS["vintage"] == edition)]
    return rows.loc[rows["net_migration"].astype(int) > 0, "first_year"].astype(int).min()


TURN = _first_gain("AZE", "UN 2022")

# 2.3 -------------------------------------------------------------------------------------------
PER_1000 = Number(
    "a number with its sign, such as -4.2",
    "per_1000 = row[...] / row[...] * 1_000",
    within=0.05,
)


def _net_rate(state: str, year: int) -> float:
    return _figure(state, year, "net_migration") / _figure(state, year, "population") * 1_000


RATE_2008 = _net_rate("KGZ", 2008)


def _near(*expected: float):
    """Return a test: is the answer one of these numbers, within two per cent?"""
    return lambda answer: any(abs(answer - number) <= abs(number) / 50 for number in expected)


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

# 2.5 -------------------------------------------------------------------------------------------
CLAIM = dict(zip("abcdefg", ("S13", "S14", "S15", "S16", "none", "S16", "none"), strict=True))

# 2.6 -------------------------------------------------------------------------------------------
CUT, CRISIS, AS_FLOW = "cut axis", "crisis as trend", "stock as flow"
CAUSE, COUNT_FOR_RATE, FAIR = "tie as cause", "count for rate", "fair"
CHART = dict(zip("abcdef", (CUT, CRISIS, AS_FLOW, CAUSE, COUNT_FOR_RATE, FAIR), strict=True))

# 2.7 -------------------------------------------------------------------------------------------
_early = COUNTED[COUNTED["year"].astype(int) < 2010]
OF_MEASURE = {
    measure: frozenset(rows["observation_id"]) for measure, rows in _early.groupby("measure")
}
GROSS = OF_MEASURE.get("arrivals", frozenset()) | OF_MEASURE["departures"]
LATER = frozenset(COUNTED["observation_id"]) - frozenset(_early["observation_id"])

# 2.8 -------------------------------------------------------------------------------------------
BORNE_OUT, CONTRADICTED, NOT_TESTABLE = "borne out", "contradicted", "not testable"
CHANGE = Number("a number of percentage points, with its sign", "-4.2", within=0.05)
FALL = _figure("KAZ", 2008, "unemployment") - _figure("KAZ", 2000, "unemployment")
IN_PER_CENT = FALL / _figure("KAZ", 2000, "unemployment") * 100


def _is_sound(verdict: dict) -> bool:
    return (
        verdict["first half"] == BORNE_OUT
        and CHANGE.near(verdict["change"], FALL)
        and verdict["second half"] == NOT_TESTABLE
        and verdict["caveat"] == "b"
    )


# -----------------------------------------------------------------------------------------------
EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "2.1",
            LabelEach(
                "one of four words for each letter",
                'kind_of = {"a": "flow", ...}',
                items=tuple(KIND),
                labels=(STOCK, FLOW, RATE, LEVEL),
            ),
            is_right=lambda answer: answer == KIND,
            right=(
                "You ask of each figure whether it is counted on a day, over a time, or set "
                "against another. Permits show why it matters: permits held on 1 June are a stock, "
                "permits issued in a year are a flow, and the two need not move together."
            ),
            mistakes=(
                Mistake(
                    "stock-as-flow",
                    given("ae", FLOW),
                    "At least one figure that is counted on a single day is labelled as a flow. "
                    "“On 31 December” and “on 1 June” are moments: whoever is there is counted, "
                    "whenever they came. Reread the end of step 1.",
                ),
                Mistake(
                    "flow-as-stock",
                    given("bfh", STOCK),
                    "At least one figure that adds up over a year is labelled as a stock. “In "
                    "2004”, “in the course of a year”: counting for two years would give about "
                    "twice as much. Reread the end of step 1.",
                ),
                Mistake(
                    "rate-as-level",
                    lambda answer: given("cg", LEVEL)(answer) or given("d", RATE)(answer),
                    "Rate and level have changed places somewhere. Here a level is an amount of "
                    "money for each head; a rate sets one count against another, such as births "
                    "against residents. The table at the end of step 1 has examples.",
                ),
                Mistake(
                    "share-as-count",
                    given("cg", STOCK, FLOW),
                    "A figure “for every 1,000 residents” or “as a share of” is not a count any "
                    "more: two counts have been divided. Which of the four words names that? See "
                    "the end of step 1.",
                ),
            ),
            otherwise=(
                "At least one word does not fit. Ask of each line: counted on a day, added up over "
                "a time, one count set against another, or an amount of money for each head? "
                "Reread the end of step 1."
            ),
        ),
        Exercise(
            "2.2",
            WholeNumber("a year", "first_gain = 2004"),
            is_right=lambda year: year == TURN,
            right=(
                "You read one State in one edition. In the edition of 2024 the same turn stands "
                "five years earlier: so a sentence such as “since that year more people come than "
                "leave” needs its edition beside it."
            ),
            mistakes=(
                Mistake(
                    "other-edition",
                    lambda year: (
                        year in (_first_gain("AZE", "UN 2024"), _first_gain("AZE", "UN 2019"))
                    ),
                    "This year comes from another edition, or from all editions mixed. Keep two "
                    'conditions at once: the State, and `editions["vintage"] == "UN 2022"`. Step 2 '
                    "shows how far editions can lie apart.",
                ),
                Mistake(
                    "last-loss",
                    lambda year: year == TURN - 1,
                    "This is the last year of the losses. The turn is the first year in which the "
                    "balance is above zero; look one row further down in the column "
                    "`net_migration`.",
                ),
                Mistake(
                    "other-state",
                    lambda year: year == _first_gain("KAZ", "UN 2022"),
                    "This is the year of Kazakhstan, from step 2 of the lesson. Here the question "
                    'is about Azerbaijan: `editions["iso3"] == "AZE"`.',
                ),
                Mistake(
                    "not-a-year",
                    lambda year: not 1950 <= year <= 2050,
                    "This is not a year but perhaps a number of people, or of rows. The balance "
                    "tells you where to look; the answer stands beside it, in the column "
                    "`first_year`.",
                ),
            ),
            otherwise=(
                "Not this year. Show the rows of Azerbaijan in the edition of 2022, go down the "
                "column `net_migration` from 1990, and stop at the first number without a minus."
            ),
        ),
        Exercise(
            "2.3",
            PER_1000,
            is_right=lambda answer: PER_1000.near(answer, RATE_2008),
            right=(
                "You set the balance against the population, and States of any size can now be "
                "compared. The minus belongs to the answer: more people left than came, by the "
                "edition of 2024."
            ),
            mistakes=(
                Mistake(
                    "sign-lost",
                    _near(-RATE_2008),
                    "The size is right, the sign is missing. A balance below zero means that more "
                    "people left than came; without the minus your sentence says the opposite. "
                    "Look at the column `net_migration` again.",
                ),
                Mistake(
                    "per-cent",
                    _near(RATE_2008 / 10, -RATE_2008 / 10, RATE_2008 / 1_000, -RATE_2008 / 1_000),
                    "You divided by the population, but the last step is another one. For every "
                    "1,000 residents means times 1,000; times 100 would be per cent, and without "
                    "either it is a share of one. See the worked example's `per_1000`.",
                ),
                Mistake(
                    "whole-number",
                    lambda answer: answer == round(RATE_2008),
                    "You divided and multiplied as asked, but rounded to a whole number. Keep one "
                    "decimal, as the task says: States and years that differ would look the same "
                    "without it. The column `per_1000` of the worked example has one.",
                ),
                Mistake(
                    "count-for-rate",
                    _near(_figure("KGZ", 2008, "net_migration")),
                    "This is the balance in persons, a count that grows with the size of the "
                    "State. Divide it by the column `population` and multiply by 1,000, as in the "
                    "worked example.",
                ),
                Mistake(
                    "other-row",
                    _near(
                        _net_rate("KAZ", 2008),
                        _net_rate("KGZ", 2005),
                        _net_rate("KGZ", 2009),
                        _net_rate("KGZ", 2000),
                        _net_rate("TJK", 2008),
                    ),
                    "The calculation is right, but the row is another one: check the State "
                    '(`"KGZ"`) and the year (2008) in your condition.',
                ),
                Mistake(
                    "upside-down",
                    _near(1e6 / RATE_2008, 1_000 / RATE_2008),
                    "The fraction is upside down: this is residents for each person lost. Net "
                    "migration goes above the line, the column `population` below it.",
                ),
            ),
            otherwise=(
                "Not this number. Take the row of Kyrgyzstan in 2008, divide the column "
                "`net_migration` by the column `population` and multiply by 1,000."
            ),
        ),
        Exercise(
            "2.4",
            InOrder(
                "a list of the five codes, largest share first",
                'largest_first = ["TKM", "KGZ", ...]',
                items=STATES,
            ),
            is_right=lambda order: order == BY_SHARE,
            right=(
                "You compared shares, not sizes. And keep in mind what the stock counts: people "
                "born in another State, many of whom moved inside a State that no longer exists."
            ),
            mistakes=(
                Mistake(
                    "by-persons",
                    lambda order: order == BY_STOCK,
                    "This is the order by number of persons. A large State has more of everything: "
                    "divide `migrant_stock` by `population` before you sort, as the worked example "
                    "does.",
                ),
                Mistake(
                    "smallest-first",
                    lambda order: order in (BY_SHARE[::-1], BY_STOCK[::-1]),
                    "The list begins with the smallest. `sort_values` goes upward unless you add "
                    "`ascending=False`; turn the list round.",
                ),
                Mistake(
                    "by-population",
                    lambda order: order == BY_POPULATION,
                    "This is the order of the populations. The population goes below the line; the "
                    "column to be compared is `migrant_stock`.",
                ),
                Mistake(
                    "by-balance",
                    lambda order: order in (BY_BALANCE, BY_BALANCE[::-1]),
                    "This is the order by net migration, a flow. The question is about people "
                    "born elsewhere who live there: change the column to `migrant_stock`.",
                ),
            ),
            otherwise=(
                "Not this order. Compute the column `migrant_stock` divided by the column "
                "`population` for 2010, look at the five numbers, and begin with the largest. Two "
                "of them lie close together."
            ),
        ),
        Exercise(
            "2.5",
            LabelEach(
                "a claim, or none, for each letter",
                'claim_of = {"a": "S15", ...}',
                items=tuple(CLAIM),
                labels=("S13", "S14", "S15", "S16", "none"),
            ),
            is_right=lambda answer: answer == CLAIM,
            right=(
                "You ask whether a series counts the very thing the claim speaks of. For S14 to "
                "S16 one more step would be needed even then: the tie to migration, which no "
                "single series shows."
            ),
            mistakes=(
                Mistake(
                    "net-as-stream",
                    given("e", "S13"),
                    "Net migration is given as a test of S13. It is arrivals minus departures: it "
                    "rises when fewer people leave, and can rise while both streams shrink. Reread "
                    "the first question of step 2.",
                ),
                Mistake(
                    "stock-as-stream",
                    given("g", "S13", "S14", "S15", "S16"),
                    "One stock on one day is given as a test of a claim about growth or ties. A "
                    "single count cannot show an increase, and a stock does not tell who came "
                    "when. Reread the end of step 2.",
                ),
                Mistake(
                    "work-as-economy",
                    given("df", "S14"),
                    "A series on work is filed under the economy at large. S14 speaks of economic "
                    "development, S16 of supply and demand on the labour market: who looks for "
                    "work, and how many hands employers look for. Reread step 5.",
                ),
                Mistake(
                    "policy-as-stream",
                    given("c", "S13"),
                    "Resettled families are one part of one stream. Followed over the years of a "
                    "change in policy, they speak to whether that policy did anything; which "
                    "claim is about policies? Reread step 4.",
                ),
            ),
            otherwise=(
                "At least one letter is filed elsewhere than the words of the claims allow. Read "
                "S13 to S16 once more: streams, economic development, demographic policies, supply "
                "and demand of labour."
            ),
        ),
        Exercise(
            "2.6",
            LabelEach(
                "one of the six labels for each chart",
                'verdict_on = {"a": "fair", ...}',
                items=tuple(CHART),
                labels=(CUT, CRISIS, AS_FLOW, CAUSE, COUNT_FOR_RATE, FAIR),
            ),
            is_right=lambda answer: answer == CHART,
            right=(
                "Five charts mislead although every figure in them is true. Two do it with the "
                "drawing or the choice of years, three with a title that says more than the "
                "figures. The fair one claims least."
            ),
            mistakes=(
                Mistake(
                    "negative-unfair",
                    lambda answer: answer["f"] != FAIR,
                    "Chart (f) is taken for misleading. Bars below zero are no trick: the axis "
                    "begins at zero, the edition is named, and the title claims nothing. Compare "
                    "step 2 of the lesson.",
                ),
                Mistake(
                    "axis-overlooked",
                    lambda answer: answer["a"] != CUT,
                    "Look at where the axis of chart (a) begins. Bars are compared by their "
                    "height; when the axis does not begin at zero, 12 per cent can look like a "
                    "multiple. Turn to the words for (a) below the charts.",
                ),
                Mistake(
                    "tie-overlooked",
                    lambda answer: answer["d"] != CAUSE,
                    "Chart (d) shows two series that rise together, and its title says that one "
                    "raises the other. Step 3 of the lesson has the name for that step too far.",
                ),
                Mistake(
                    "size-overlooked",
                    lambda answer: answer["e"] != COUNT_FOR_RATE,
                    "Chart (e) compares persons lost by two States of very different size. What "
                    "would the worked example of the lesson do first? Turn to its column "
                    "`per_1000`.",
                ),
                Mistake(
                    "stock-overlooked",
                    lambda answer: answer["c"] != AS_FLOW,
                    "The axis of chart (c) says “migrant stock”, its title says “came”. Who is "
                    "counted in a stock, and when did they come? Reread the end of step 2.",
                ),
            ),
            otherwise=(
                "At least one label does not fit. Each label is used once. Ask of each chart: the "
                "axis, the choice of years, the kind of figure, or the title? Reread the lesson's "
                "common mistakes and step 3."
            ),
        ),
        Exercise(
            "2.7",
            RowsOf(
                "a table of some rows of `counted`, with all its columns",
                'counted[counted["measure"].isin([...]) & (counted["year"] < ...)]',
                key="observation_id",
                keys=tuple(COUNTED["observation_id"]),
            ),
            is_right=lambda rows: rows == GROSS,
            right=(
                "So few rows, and no two that cover the same span: these are all the rows on "
                "gross flows before 2010 that we have. To show how little there is can be the "
                "most useful finding of all."
            ),
            mistakes=(
                Mistake(
                    "net-included",
                    lambda rows: GROSS < rows <= GROSS | OF_MEASURE["balance"],
                    "The balance is in your table. It is arrivals minus departures, a net figure; "
                    "gross flows are the two from which it is made. Leave it out of the list in "
                    "`isin`.",
                ),
                Mistake(
                    "later-years",
                    lambda rows: bool(rows & LATER),
                    "Rows of 2010 and after are in your table. A condition on the column `year` is "
                    "missing or lets them in: years before 2010 are `< 2010`.",
                ),
                Mistake(
                    "other-measures",
                    lambda rows: rows > GROSS,
                    "Your table holds rows on other things too, such as quotas or the labour "
                    "force. A condition on the column `measure` is missing: keep arrivals and "
                    "departures only.",
                ),
                Mistake(
                    "some-missing",
                    lambda rows: rows < GROSS,
                    "Your table holds only some of the rows asked for. Each year before 2010 "
                    "counts, whether the whole year or a part of it is covered: see the columns "
                    "`year` and `period`.",
                ),
            ),
            otherwise=(
                "These are other rows than those asked for. Keep rows whose `measure` is arrivals "
                "or departures and whose `year` is before 2010; look at the columns of what you "
                "have."
            ),
        ),
        Exercise(
            "2.8",
            Record(
                "two verdicts, a number and a letter",
                'verdict = {"first half": "contradicted", "change": 1.5, ...}',
                parts={
                    "first half": OneOf(
                        "one of three words",
                        '"contradicted"',
                        options=(BORNE_OUT, CONTRADICTED, NOT_TESTABLE),
                    ),
                    "change": CHANGE,
                    "second half": OneOf(
                        "one of three words",
                        '"contradicted"',
                        options=(BORNE_OUT, CONTRADICTED, NOT_TESTABLE),
                    ),
                    "caveat": OneOf("a letter", '"a"', options=tuple("abcd")),
                },
            ),
            is_right=_is_sound,
            right=(
                "Two halves, two verdicts, a figure with its sign, and a caveat that fits it. "
                f"Written out: “Modelled estimates show a fall of {-FALL:.1f} percentage points "
                "from 2000 to 2008; whether the number of foreign workers had to do with it, our "
                "data cannot tell.”"
            ),
            mistakes=(
                Mistake(
                    "cause-borne-out",
                    lambda verdict: verdict["second half"] == BORNE_OUT,
                    "The “because” is taken as borne out. For that you would need the number of "
                    "foreign workers in each of these years, and more than two series that move "
                    "together. See the questions in step 3 and step 5.",
                ),
                Mistake(
                    "gap-as-refutation",
                    lambda verdict: verdict["second half"] == CONTRADICTED,
                    "The “because” is called contradicted. But which figure speaks against it? "
                    "Where the data are missing, nothing is refuted either. Look for a series on "
                    "foreign workers in 2000 to 2008 in the column `measure`.",
                ),
                Mistake(
                    "sign-lost",
                    lambda verdict: CHANGE.near(verdict["change"], -FALL),
                    "The size of the change is right, its sign is not: a fall has a minus. Take "
                    "the value of 2008 and subtract the value of 2000 in the column "
                    "`unemployment`.",
                ),
                Mistake(
                    "per-cent-for-points",
                    lambda verdict: abs(abs(verdict["change"]) - abs(IN_PER_CENT)) < 1,
                    "You give the change in per cent of the first value. Asked for are percentage "
                    "points: the later rate minus the earlier one, in the column `unemployment`. "
                    "To mix them up makes a change look many times as large.",
                ),
                Mistake(
                    "other-caveat",
                    lambda verdict: verdict["caveat"] != "b",
                    "The caveat does not fit this figure. Ask: is unemployment a stock, is 2009 "
                    "among the years, is it counted in dollars? And how was it made: look up "
                    "unemployment in the table `indicators` of data.",
                ),
            ),
            otherwise=(
                "Look at the first half and the change again. The column `unemployment` for "
                "Kazakhstan in 2000 and in 2008: which is higher, and by how much?"
            ),
        ),
    )
}
