"""The figures of data/ are plausible, complete as promised, and keep their units and editions."""

import json
from pathlib import Path

import pandas as pd
import pytest

DATA = Path(__file__).parents[1] / "data"
DESCRIPTOR = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
RESOURCES = {resource["name"]: resource for resource in DESCRIPTOR["resources"]}

figures = pd.read_csv(DATA / "figures.csv")
indicators = pd.read_csv(DATA / "indicators.csv").set_index("indicator_id")
vintages = pd.read_csv(DATA / "vintages.csv").set_index("vintage")
net_migration = pd.read_csv(DATA / "net_migration_vintages.csv")
migrant_stock = pd.read_csv(DATA / "migrant_stock_vintages.csv")
kazakhstan_migration = pd.read_csv(DATA / "kazakhstan_migration.csv")
sources = pd.read_csv(DATA / "sources.csv").set_index("source_id")

KEYS = ["iso3", "year", "source_id", "confidence"]
INDICATORS = [column for column in figures.columns if column not in KEYS]
kazakhstan = figures[figures["iso3"] == "KAZ"].set_index("year")


def edition(name: str, iso3: str = "KAZ") -> pd.Series:
    chosen = net_migration[(net_migration["vintage"] == name) & (net_migration["iso3"] == iso3)]
    return chosen.set_index("first_year")["net_migration"]


def test_data_stay_below_two_megabytes():
    assert sum(path.stat().st_size for path in DATA.iterdir()) < 2_200_000


def test_every_figure_column_is_described_with_the_same_unit():
    assert sorted(indicators.index) == sorted(INDICATORS)
    units = {f["name"]: f.get("unit") for f in RESOURCES["figures"]["schema"]["fields"]}
    assert indicators["unit"].to_dict() == {name: units[name] for name in INDICATORS}


def test_units_of_the_indicators_are_the_agreed_ones():
    assert indicators["unit"].to_dict() == {
        "population": "persons",
        "birth_rate": "births per 1,000 residents",
        "net_migration": "persons",
        "migrant_stock": "persons",
        "refugees_hosted": "persons",
        "refugees_origin": "persons",
        "remittances_received": "million current US dollars",
        "remittances_paid": "million current US dollars",
        "gdp_growth": "per cent a year",
        "gdp_per_head": "current US dollars",
        "gdp_per_head_ppp": "constant 2021 international dollars",
        "unemployment": "per cent of the labour force",
        "labour_participation": "per cent of people aged 15 and over",
    }


@pytest.mark.parametrize("name", INDICATORS)
def test_first_and_last_year_are_those_of_the_values(name):
    years = figures.loc[figures[name].notna(), "year"]
    row = indicators.loc[name]
    assert (years.min(), years.max()) == (row["first_year"], row["last_year"])


@pytest.mark.parametrize("name", INDICATORS)
def test_most_states_have_every_indicator(name):
    assert figures.loc[figures[name].notna(), "iso3"].nunique() >= 48


def test_stock_and_flow_are_told_apart():
    kinds = indicators["kind"]
    assert set(kinds[kinds == "flow"].index) == {
        "net_migration",
        "remittances_received",
        "remittances_paid",
    }
    assert kinds["migrant_stock"] == kinds["population"] == "stock"


def test_one_row_for_a_state_and_year():
    assert not figures.duplicated(["iso3", "year"]).any()
    assert not net_migration.duplicated(["iso3", "vintage", "first_year"]).any()
    assert not migrant_stock.duplicated(["iso3", "vintage", "year"]).any()


def test_no_row_is_empty():
    assert figures[INDICATORS].notna().any(axis=1).all()


def test_participating_states_are_covered():
    assert figures["iso3"].nunique() == 56
    assert migrant_stock["iso3"].nunique() == 57
    assert set(migrant_stock["iso3"]) - set(figures["iso3"]) == {"VAT"}
    assert net_migration.groupby("vintage")["iso3"].nunique().to_dict() == {
        "UN 2019": 52,
        "UN 2022": 56,
        "UN 2024": 56,
    }
    assert set(net_migration["iso3"]) <= set(figures["iso3"])


def test_population_has_no_gap_and_no_jump():
    population = figures.dropna(subset=["population"])
    assert (population.groupby("iso3").size() == 34).all()
    change = population.groupby("iso3")["population"].pct_change().dropna()
    assert change.between(-0.15, 0.15).all()


@pytest.mark.parametrize("name", ["gdp_per_head", "gdp_per_head_ppp"])
def test_output_per_head_does_not_jump_by_a_factor_of_ten(name):
    # the 60 dollars of Azerbaijan in 1992 stand so in the source, see the note of the indicator
    odd = (figures["iso3"] == "AZE") & (figures["year"] == 1992)
    ratio = figures[~odd].dropna(subset=[name]).groupby("iso3")[name].pct_change().dropna() + 1
    assert ratio.between(0.15, 3).all()


@pytest.mark.parametrize(
    ("name", "largest"), [("unemployment", 20), ("labour_participation", 6), ("birth_rate", 6)]
)
def test_rates_move_slowly(name, largest):
    steps = figures.dropna(subset=[name]).groupby("iso3")[name].diff().dropna()
    assert steps.abs().max() <= largest


def test_fewer_migrants_than_residents():
    both = figures.dropna(subset=["migrant_stock", "population"])
    assert (both["migrant_stock"] < both["population"]).all()
    older = migrant_stock.merge(figures[["iso3", "year", "population"]], on=["iso3", "year"])
    assert not (older["migrant_stock"] > older["population"]).any()


def test_net_migration_is_a_small_part_of_the_population():
    share = (figures["net_migration"] / figures["population"]).dropna().abs()
    assert share.max() < 0.16 and share.median() < 0.005


def test_remittances_do_not_exceed_what_the_economy_produces():
    output = figures["gdp_per_head"] * figures["population"] / 1e6
    for name in ("remittances_received", "remittances_paid"):
        share = (figures[name] / output).dropna()
        assert share.between(0, 0.6).all() and share.median() < 0.03


def test_kazakhstan_has_the_values_read_in_the_source():
    assert kazakhstan.loc[2009, "population"] == pytest.approx(16_619_846)
    assert kazakhstan.loc[2009, ["gdp_growth", "unemployment", "birth_rate"]].tolist() == [
        1.2,
        6.6,  # 6.55 in the source
        22.4,
    ]
    assert kazakhstan.loc[2007, ["gdp_per_head", "remittances_paid"]].tolist() == [6449, 4212.3]
    assert kazakhstan.loc[[2008, 2009], "remittances_paid"].tolist() == [3461.7, 2934.1]
    assert kazakhstan.loc[[2000, 2005, 2010], "migrant_stock"].tolist() == [
        1_733_374,
        1_845_637,
        1_856_870,
    ]
    assert kazakhstan.loc[2009, ["refugees_hosted", "refugees_origin"]].tolist() == [4334, 3741]


def test_editions_of_net_migration_differ_for_kazakhstan_even_in_sign():
    five_years, earlier, latest = (edition(f"UN {year}") for year in (2019, 2022, 2024))
    assert five_years[[2000, 2005]].tolist() == [44_530, -35_196]
    assert earlier[earlier > 0].index.tolist() == list(range(2004, 2014))
    assert latest[latest > 0].index.tolist() == [2016, 2017, 2019, 2022]
    assert (earlier.loc[2000:2009].sum(), latest.loc[2000:2009].sum()) == (868, -176_917)
    assert earlier[[2022, 2023]].tolist() == [0, 0]


def test_every_edition_is_described_and_used():
    used = set(net_migration["vintage"]) | set(migrant_stock["vintage"])
    assert used == set(vintages.index)
    for table, indicator in ((net_migration, "net_migration"), (migrant_stock, "migrant_stock")):
        assert (vintages.loc[table["vintage"].unique(), "indicator_id"] == indicator).all()


def test_editions_are_truly_different():
    wide = net_migration[net_migration["vintage"] != "UN 2019"].pivot(
        index=["iso3", "first_year"], columns="vintage", values="net_migration"
    )
    assert (wide["UN 2022"] != wide["UN 2024"]).mean() > 0.5
    wide = migrant_stock.pivot(
        index=["iso3", "year"], columns="vintage", values="migrant_stock"
    ).dropna()
    assert (wide["UN stock 2019"] != wide["UN stock 2024"]).mean() > 0.3


def test_five_year_totals_last_five_years_and_yearly_figures_one():
    length = net_migration["last_year"] - net_migration["first_year"]
    assert (length[net_migration["vintage"] == "UN 2019"] == 5).all()
    assert (length[net_migration["vintage"] != "UN 2019"] == 0).all()


def test_projections_are_the_years_after_the_edition():
    projected = net_migration[net_migration["kind"] == "projection"]
    assert set(projected["vintage"]) == {"UN 2022"}
    assert set(projected["first_year"]) == {2022, 2023}
    assert len(projected) == 2 * 56


def test_figures_carry_the_newest_editions():
    newest = net_migration[net_migration["vintage"] == "UN 2024"].rename(
        columns={"first_year": "year"}
    )
    both = figures.merge(newest, on=["iso3", "year"], suffixes=("", "_edition"))
    assert len(both) == len(newest) == figures["net_migration"].notna().sum()
    assert (both["net_migration"] == both["net_migration_edition"]).all()
    newest = migrant_stock[migrant_stock["vintage"] == "UN stock 2024"]
    both = figures.merge(newest, on=["iso3", "year"], suffixes=("", "_edition"))
    assert len(both) == figures["migrant_stock"].notna().sum()
    assert (both["migrant_stock"] == both["migrant_stock_edition"]).all()


def test_arrivals_minus_departures_is_the_balance():
    moves = kazakhstan_migration[
        kazakhstan_migration["measure"].isin(["arrivals", "departures", "balance"])
    ]
    key = ["year", "period", "source_id"]
    wide = moves.pivot(index=key, columns="measure", values="value").dropna()
    # each rounded figure may be off by half of its precision, three of them by 1.5 times
    tolerance = moves.groupby(key)["rounded_to"].max().loc[wide.index]
    gap = (wide["arrivals"] - wide["departures"] - wide["balance"]).abs()
    assert len(wide) >= 6
    assert (gap <= tolerance.where(tolerance > 1, 0) * 1.5).all()


def test_figures_for_kazakhstan_fit_their_measure():
    values = kazakhstan_migration.groupby("measure")["value"]
    low, high = values.min(), values.max()
    assert low["arrivals"] >= 4_000 and high["arrivals"] < 100_000
    assert low["departures"] >= 7_000 and high["departures"] < 200_000
    assert low["foreign labour quota, share"] >= 0.05 and high["foreign labour quota, share"] <= 2.4
    assert low["foreign labour quota, persons"] >= 20_000
    assert low["oralman quota"] == 500 and high["oralman quota"] == 15_000
    assert low["labour force"] > 7_500_000 and high["labour force"] < 10_000_000


def test_shares_are_per_cent_and_counts_are_people_or_families():
    share = kazakhstan_migration["measure"].str.endswith("share")
    per_cent = kazakhstan_migration["unit"].str.startswith("per cent")
    families = kazakhstan_migration["unit"] == "families"
    assert (share == per_cent).all()
    in_families = kazakhstan_migration["measure"].isin(
        ["oralman quota", "oralman families returned"]
    )
    assert (families == in_families).all()
    whole = kazakhstan_migration.loc[~share, "value"]
    assert (whole == whole.round()).all()


def test_labour_force_agrees_with_the_participation_rate():
    labour = kazakhstan_migration[kazakhstan_migration["measure"] == "labour force"]
    labour = labour.set_index("year")["value"]
    assert labour.index.tolist() == list(range(1991, 2024))
    share = (labour / kazakhstan["population"]).dropna()
    assert share.between(0.43, 0.54).all()
    assert labour.pct_change().dropna().between(-0.03, 0.03).all()


def test_quota_of_2009_is_the_sum_of_its_categories():
    quota = kazakhstan_migration[
        (kazakhstan_migration["measure"] == "foreign labour quota, share")
        & (kazakhstan_migration["year"] == 2009)
    ].set_index("period")["value"]
    categories = quota[quota.index.str.endswith("category")]
    assert len(categories) == 3
    assert categories.sum() == pytest.approx(quota["whole year"])


def test_oralman_totals_only_grow_and_families_have_members():
    returned = kazakhstan_migration[kazakhstan_migration["period"].str.startswith("1991 to")]
    wide = returned.pivot(index="year", columns="measure", values="value")
    assert wide.index.tolist() == [2011, 2015] and wide.diff().iloc[1].gt(0).all()
    size = wide["oralman returned"] / wide["oralman families returned"]
    assert size.between(3, 5).all()


def test_conflicts_stand_in_pairs_and_two_sources_are_two():
    rows = kazakhstan_migration
    conflicting = rows[rows["confidence"] == "conflicting"]
    sides = conflicting.groupby(["year", "period", "measure"])["value"].nunique()
    assert len(sides) and (sides >= 2).all()
    two = rows[rows["confidence"] == "two-sources"]
    assert two["second_source_id"].notna().all()
    assert (two["source_id"] != two["second_source_id"]).all()


def test_licence_of_every_data_source_is_stated():
    for name in ("wdi", "un_wpp_2019", "un_wpp_2024", "unhcr_population"):
        assert "CC BY" in sources.loc[name, "note"]
    wdi = sources[sources.index.str.startswith("wdi")]
    assert wdi["note"].str.contains("CC BY 4.0", regex=False).all()
    for name in ("figures", "net_migration_vintages", "migrant_stock_vintages"):
        assert RESOURCES[name]["licenses"]


def test_no_single_value_has_slipped():
    """Sums over all rows, written down when the values were compared with their sources."""
    sums = {
        "population": 41350160134,
        "birth_rate": 24566.4,
        "net_migration": 90296585,
        "migrant_stock": 997103469,
        "refugees_hosted": 175118401,
        "refugees_origin": 58887980,
        "remittances_received": 3672663.1,
        "remittances_paid": 4563479.1,
        "gdp_growth": 4548.1,
        "gdp_per_head": 52350350,
        "gdp_per_head_ppp": 62962662,
        "unemployment": 16012.8,
        "labour_participation": 107375.2,
    }
    assert figures[INDICATORS].sum().round(1).to_dict() == pytest.approx(sums, rel=1e-12)
    assert net_migration.groupby("vintage")["net_migration"].sum().to_dict() == {
        "UN 2019": 74133372,
        "UN 2022": 83977864,
        "UN 2024": 90296585,
    }
    assert migrant_stock.groupby("vintage")["migrant_stock"].sum().to_dict() == {
        "UN stock 2019": 825135938,
        "UN stock 2024": 997108467,
    }
    size = kazakhstan_migration.assign(value=kazakhstan_migration["value"].abs())
    assert size.groupby("measure")["value"].sum().round(2).to_dict() == {
        "arrivals": 158863,
        "departures": 516065,
        "balance": 110355,
        "net migration": 200000,
        "foreign labour quota, share": 7.32,
        "foreign labour quota, persons": 438742,
        "foreign workers employed": 56000,
        "work permits issued": 29462,
        "oralman quota": 57680,
        "oralman families returned": 480839,
        "oralman returned": 2253738,
        "labour force": 277284771,
    }
