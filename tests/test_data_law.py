"""Law, States and participation: what the tables say follows, adds up and holds no trap.

The days from which a State is bound are worked out here from three stored things: the day of its
consent, the interval of the instrument, and the day on which the instrument itself entered into
force. The tables store the result for the lessons; here it is worked out anew and compared.
Of most agreements among neighbours the interval was not seen: their day is the one that a source
prints, and is compared with what must lie before it.
"""

from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

DATA = Path(__file__).parents[1] / "data"
WORKSHOP = "2009-10-29"
CONSENT = ["ratification", "accession", "succession"]


def table(name: str) -> pd.DataFrame:
    return pd.read_csv(DATA / f"{name}.csv")


INSTRUMENTS = table("instruments")
PROVISIONS = table("provisions")
CONCERNS = table("provision_concerns")
STATES = table("states")
ACTIONS = table("treaty_actions")
LAWS = table("kazakhstan_treaty_laws")
TREATIES = INSTRUMENTS[INSTRUMENTS["force"] == "binding treaty"]
FAMILY = INSTRUMENTS.set_index("instrument_id")["family"]


# ---- How to work out who is bound -----------------------------------------------------------


def first_day(dates: pd.Series) -> pd.Series:
    """The earliest day a date can mean: 2007 becomes 2007-01-01."""
    return pd.to_datetime(dates.astype("string"), format="ISO8601")


def last_day(dates: pd.Series) -> pd.Series:
    """The latest day a date can mean: 2007 becomes 2007-12-31."""
    text = dates.astype("string")
    day = first_day(dates)
    day = day.mask(text.str.len() == 4, day + pd.offsets.YearEnd(1))
    return day.mask(text.str.len() == 7, day + pd.offsets.MonthEnd(0))


def after_interval(day: pd.Series, rows: pd.DataFrame) -> pd.Series:
    """The day on which the instrument's own interval after `day` ends."""
    ends = day.copy()
    for (count, unit), group in rows.groupby(["interval_count", "interval_unit"]):
        ends[group.index] = day[group.index] + pd.DateOffset(**{unit: int(count)})
    next_month = rows["interval_ends"] == "first of the next month"
    return ends.mask(next_month, ends + pd.offsets.MonthBegin(1))


def with_entry_into_force(actions: pd.DataFrame, instruments: pd.DataFrame) -> pd.DataFrame:
    """Add the earliest and the latest day on which each State can have become bound.

    A State is bound when the interval after its consent has run, and not before the instrument
    itself is in force. Where no interval was seen, the stored day counts. A successor State does
    not wait: the day of its notice counts (in law the effect often runs back to independence).
    Where the day of consent is not known, it lies
    between adoption and the day up to which the row holds.
    """
    rows = actions.merge(instruments, on="instrument_id", suffixes=("", "_instrument"))
    as_of = last_day(rows["as_of"])
    consented = rows["action"].isin(CONSENT)
    earliest = first_day(rows["consented"]).fillna(first_day(rows["adopted"])).where(consented)
    latest = last_day(rows["consented"]).fillna(as_of).clip(upper=as_of).where(consented)
    in_force = first_day(rows["entered_into_force"])
    for name, day in {"earliest": earliest, "latest": latest}.items():
        bound = after_interval(day, rows).mask(rows["action"] == "succession", day)
        rows[f"consent_{name}"] = day
        bound = bound.where(~(bound < in_force), in_force)
        printed = first_day(rows[f"in_force_{name}"])
        rows[f"bound_{name}"] = printed.where(rows["interval_count"].isna(), bound)
    return rows


def status_on(day: str, actions: pd.DataFrame, instruments: pd.DataFrame) -> pd.DataFrame:
    """One status for every State and instrument; a cell without a row is not known."""
    rows = with_entry_into_force(actions, instruments)
    when = pd.Timestamp(day)
    seen_until_then = first_day(rows["as_of"]) >= when
    later = rows["consent_earliest"] > when
    no_consent_yet = later | rows["consent_earliest"].isna()
    rows["status"] = np.select(
        [
            rows["bound_latest"] <= when,
            (rows["consent_latest"] <= when) & (rows["bound_earliest"] > when),
            no_consent_yet & seen_until_then & (last_day(rows["signed"]) <= when),
            no_consent_yet & seen_until_then,
        ],
        [
            "bound",
            "consented, not yet in force",
            "signed only",
            # a later consent proves that there was none on the day itself
            "no consent found as of " + rows["as_of"].astype(str).where(~later, day),
        ],
        default="not known",
    )
    for_all = instruments.loc[
        instruments["actions_recorded"] == "all participating States", ["instrument_id"]
    ]
    cells = STATES[["iso3"]].merge(for_all, how="cross")
    found = rows[["iso3", "instrument_id", "status"]]
    return cells.merge(found, how="outer").fillna({"status": "not known"})


BOUND = with_entry_into_force(ACTIONS, INSTRUMENTS).set_index(["iso3", "instrument_id"])
ON_THE_DAY = status_on(WORKSHOP, ACTIONS, INSTRUMENTS).set_index(["iso3", "instrument_id"])[
    "status"
]


# ---- Who is bound: known cases --------------------------------------------------------------

# In force for Kazakhstan. Pages we read print the day for ICCPR, ICESCR, ICCPR-OP1, ILO C29, C81,
# C87 and C105; the others are counted by hand from the day of consent and the treaty's own rule.
KAZAKHSTAN = {
    "VCCR": "1994-02-04",
    "VCLT": "1994-02-04",
    "CRC": "1994-09-11",
    "CAT": "1998-09-25",
    "CEDAW": "1998-09-25",
    "ICERD": "1998-09-25",
    "Refugee Convention": "1999-04-15",
    "Refugee Protocol": "1999-01-15",
    "ILO C111": "2000-12-06",
    "CEDAW-OP": "2001-11-24",
    "ILO C87": "2001-12-13",
    "ILO C29": "2002-05-18",
    "ILO C98": "2002-05-18",
    "ILO C100": "2002-05-18",
    "ILO C105": "2002-05-18",
    "ILO C138": "2002-05-18",
    "ILO C81": "2002-07-06",
    "ILO C129": "2002-07-06",
    "ILO C182": "2004-02-26",
    "ICCPR": "2006-04-24",
    "ICESCR": "2006-04-24",
    "Slavery Convention 1956": "2008-05-01",
    "Trafficking Protocol": "2008-08-30",
    "Smuggling Protocol": "2008-08-30",
    "CIS Protocol 2005": "2008-01-11",
    "OPCAT": "2008-11-21",
    "ICCPR-OP1": "2009-09-30",
    "CPED": "2010-12-23",
    "CRPD": "2015-05-21",
}
# Among neighbours, where no interval was seen: the first and the last day from which a source lets
# the agreement bind Kazakhstan. That of 1994 is our inference from its Protocol of 2005.
PRINTED = {
    "CIS Agreement 1994": ("1995-08-11", "2008-01-11"),
    "Minsk Agreement 2000": ("2002-06-07", "2002-06-07"),
    "EU-KAZ Agreement 1995": ("1999-01-01", "1999-12-31"),
    "BLR-KAZ-RUS Agreement 2010": ("2012-01-01", "2012-01-01"),
    "EAEU Treaty 2014": ("2015-01-01", "2015-01-01"),
}
# Elsewhere: printed for the Netherlands, Türkiye, Luxembourg and Iceland (statelessness), and for
# the treaty as a whole where a State's deposit set it in motion; the others counted by hand.
ELSEWHERE = {
    ("KGZ", "ICRMW"): "2004-01-01",
    ("TJK", "ICRMW"): "2003-07-01",
    ("AZE", "ICRMW"): "2003-07-01",
    ("TUR", "ICRMW"): "2005-01-01",
    ("ALB", "ICRMW"): "2007-10-01",
    ("NLD", "ILO C97"): "1953-05-20",
    ("TUR", "Stateless Persons Convention"): "2015-06-24",
    ("LUX", "Statelessness Convention"): "2017-12-20",
    ("ISL", "Stateless Persons Convention"): "2021-04-26",
    ("POL", "ICERD"): "1969-01-04",
    ("AZE", "Smuggling Protocol"): "2004-01-28",
}


@pytest.mark.parametrize(
    ("cell", "day"), [*((("KAZ", i), d) for i, d in KAZAKHSTAN.items()), *ELSEWHERE.items()]
)
def test_day_of_entry_into_force_follows_from_consent_and_interval(cell, day):
    row = BOUND.loc[cell]
    assert row["bound_earliest"] == row["bound_latest"] == pd.Timestamp(day)


@pytest.mark.parametrize("end", ["earliest", "latest"])
def test_stored_days_follow_from_consent_and_interval(end):
    stored = ACTIONS.set_index(["iso3", "instrument_id"])[f"in_force_{end}"]
    worked_out = BOUND[f"bound_{end}"].dt.strftime("%Y-%m-%d")
    pd.testing.assert_series_equal(stored, worked_out, check_names=False, check_dtype=False)


def test_what_kazakhstan_was_bound_by_on_the_day_of_the_workshop():
    kazakhstan = ON_THE_DAY["KAZ"]
    bound = set(kazakhstan[kazakhstan == "bound"].index)
    among_neighbours = {i for i, (_, day) in PRINTED.items() if day <= WORKSHOP}
    derived = {i for i, day in KAZAKHSTAN.items() if day <= WORKSHOP}
    assert bound == derived | {"ILO C144"} | among_neighbours
    assert kazakhstan["CPED"] == "consented, not yet in force"
    assert kazakhstan["CRPD"] == "signed only"
    assert kazakhstan["ICRMW"] == "no consent found as of 2023-06-12"
    assert kazakhstan["ILO C97"] == "no consent found as of 2023-10-26"
    assert kazakhstan["ILO C143"] == "no consent found as of 2013-12-31"


def test_days_of_agreements_among_neighbours_are_those_that_sources_print():
    printed = BOUND[BOUND["interval_count"].isna()]
    assert set(printed["family"]) == {"regional"}
    in_force = printed.dropna(subset=["in_force_latest"])
    found = in_force.loc["KAZ", ["in_force_earliest", "in_force_latest"]]
    assert dict(zip(found.index, found.itertuples(index=False, name=None), strict=True)) == PRINTED
    assert (in_force["in_force_earliest"] <= in_force["in_force_latest"]).all()
    earliest = first_day(in_force["in_force_earliest"])
    for column in ("adopted", "signed", "consented", "entered_into_force"):
        assert not (earliest < first_day(in_force[column])).any(), column


def test_what_was_signed_among_neighbours_is_not_called_bound():
    kazakhstan = ON_THE_DAY["KAZ"]
    assert kazakhstan["CIS Convention 2008"] == "signed only"
    # approved at home or signed, and no source read tells whether they were in force on the day
    for agreement in (
        "KAZ-KGZ Agreement 2002",
        "KAZ-KGZ Agreement 2006",
        "KAZ-KGZ-UZB Agreement 1997",
    ):
        assert kazakhstan[agreement] == "not known", agreement
    for later in ("BLR-KAZ-RUS Agreement 2010", "EAEU Treaty 2014"):
        assert kazakhstan[later] == f"no consent found as of {WORKSHOP}", later


def test_consent_is_not_entry_into_force():
    waiting = ON_THE_DAY[ON_THE_DAY == "consented, not yet in force"].index
    assert set(waiting) == {
        ("LIE", "Stateless Persons Convention"),
        ("LIE", "Statelessness Convention"),
        ("SVK", "ILO C81"),
        ("TJK", "ILO C81"),
        ("ISL", "ILO C81"),
        ("UZB", "ILO C138"),
        ("KAZ", "CPED"),
    }


# How many of the 57 were bound on the day, instrument by instrument: what a lesson would teach.
BOUND_AT_THE_WORKSHOP = {
    "CAT": 57, "CEDAW": 55, "CRC": 56, "ICCPR": 56, "ICCPR-OP1": 52, "ICERD": 57, "ICESCR": 54,
    "ICRMW": 6, "Refugee Convention": 52, "Refugee Protocol": 52,
    "Stateless Persons Convention": 31, "Statelessness Convention": 19,
    "Trafficking Protocol": 50, "Smuggling Protocol": 48, "Slavery Convention 1956": 46,
    "ILO C29": 51, "ILO P29": 0, "ILO C81": 42, "ILO C87": 51, "ILO C97": 19, "ILO C98": 51,
    "ILO C100": 52, "ILO C105": 53, "ILO C111": 52, "ILO C138": 49, "ILO C143": 14,
    "ILO C181": 4, "ILO C182": 52, "ILO C189": 0,
}  # fmt: skip


@pytest.mark.parametrize("instrument", BOUND_AT_THE_WORKSHOP)
def test_how_many_were_bound_on_the_day_of_the_workshop(instrument):
    status = ON_THE_DAY.xs(instrument, level="instrument_id")
    assert (status == "bound").sum() == BOUND_AT_THE_WORKSHOP[instrument]


def test_eleven_states_that_a_list_had_lost_were_bound_by_the_convention_on_inspection():
    lost = ["AZE", "CYP", "FIN", "GBR", "IRL", "LUX", "MDA", "MLT", "NOR", "RUS", "SWE"]
    assert {ON_THE_DAY[state, "ILO C81"] for state in lost} == {"bound"}


def test_every_list_of_parties_says_by_what_it_was_compared():
    lists = table("participation_sources").set_index("instrument_id")
    for_all = INSTRUMENTS.query("actions_recorded == 'all participating States'")["instrument_id"]
    assert set(lists.index) == set(for_all)
    assert lists.loc["ILO C81", "differ"] == 11
    one = lists["result"] == "one list"
    assert lists.loc[one, "second_source_id"].isna().all()
    assert lists.loc[~one, "second_source_id"].notna().all()
    assert (lists["compared"] <= lists["cells"]).all() and (lists.loc[one, "compared"] == 0).all()
    cells = ACTIONS[ACTIONS["instrument_id"].isin(for_all)].groupby("instrument_id").size()
    assert lists["cells"].to_dict() == cells.to_dict()


def test_each_status_on_a_day():
    assert ON_THE_DAY["KGZ", "ICRMW"] == ON_THE_DAY["TJK", "ICRMW"] == "bound"
    assert ON_THE_DAY["TJK", "ILO C97"] == "bound"  # only the year 2007 is known, and suffices
    assert ON_THE_DAY["SRB", "ICRMW"] == "signed only"
    assert ON_THE_DAY["ARM", "ICRMW"] == "no consent found as of 2023-06-12"  # signed in 2013
    assert ON_THE_DAY["DEU", "ILO C189"] == "no consent found as of 2009-10-29"  # came in 2013
    assert ON_THE_DAY["HUN", "ILO C181"] == "not known"  # takes part, date not seen
    assert ON_THE_DAY["UZB", "ILO C97"] == "not known"  # no row
    later = status_on("2014-06-01", ACTIONS, INSTRUMENTS).set_index(["iso3", "instrument_id"])
    assert later.loc[("KAZ", "ILO C143"), "status"] == "not known"  # the list ends in 2013


def test_successors_do_not_blur_the_day_of_the_workshop():
    # The ILO lists a successor's confirmation as a ratification, so a derived day can be twelve
    # months late. In the twelve months before the workshop there is none of these.
    ilo = ACTIONS[ACTIONS["instrument_id"].str.startswith("ILO ")]
    recent = ilo[ilo["consented"].between("2008-10-30", WORKSHOP)]
    assert set(recent["iso3"]) == {"ISL", "SVK", "TJK", "UZB"}


def test_nobody_is_bound_before_the_treaty_itself_is_in_force():
    early = BOUND["bound_earliest"] < first_day(BOUND["entered_into_force"])
    assert not early.any()


# ---- Participation: plausible and complete --------------------------------------------------


def test_no_cell_is_missing_but_the_fifteen_that_are_said_to_be():
    for_all = INSTRUMENTS.query("actions_recorded == 'all participating States'")["instrument_id"]
    assert len(for_all) == 29
    cells = set(map(tuple, STATES[["iso3"]].merge(for_all, how="cross").to_numpy()))
    here = set(map(tuple, ACTIONS[["iso3", "instrument_id"]].to_numpy()))
    assert {i for _, i in cells - here} == {"ILO C97"} and len(cells - here) == 15
    recorded = INSTRUMENTS.set_index("instrument_id")["actions_recorded"]
    only_kazakhstan = set(recorded[recorded == "Kazakhstan only"].index)
    concerned = set(recorded[recorded == "States concerned"].index)
    assert {i for _, i in here - cells} == only_kazakhstan | concerned
    assert {s for s, i in here - cells if i in only_kazakhstan} == {"KAZ"}
    assert len(only_kazakhstan) == 10
    assert concerned == set(INSTRUMENTS.loc[INSTRUMENTS["family"] == "regional", "instrument_id"])
    assert {i for s, i in here - cells if s == "KAZ"} == only_kazakhstan | concerned


def test_signature_is_not_after_consent():
    both = ACTIONS.dropna(subset=["signed", "consented"])
    assert both[first_day(both["signed"]) > last_day(both["consented"])].empty


@pytest.mark.parametrize("act", ["signed", "consented"])
def test_no_act_is_before_adoption(act):
    rows = ACTIONS.merge(INSTRUMENTS, on="instrument_id").dropna(subset=[act, "adopted"])
    assert rows[last_day(rows[act]) < first_day(rows["adopted"])].empty


def test_no_act_is_after_the_day_up_to_which_its_row_holds():
    for act in ("signed", "consented"):
        rows = ACTIONS.dropna(subset=[act])
        assert rows[first_day(rows[act]) > last_day(rows["as_of"])].empty


def test_a_date_of_consent_goes_with_an_act_of_consent():
    assert ACTIONS.loc[ACTIONS["action"] == "none found", "consented"].isna().all()
    undated = ACTIONS[ACTIONS["action"].isin(CONSENT) & ACTIONS["consented"].isna()]
    of_neighbours = undated["instrument_id"].map(FAMILY) == "regional"
    assert set(map(tuple, undated.loc[of_neighbours, ["iso3", "instrument_id"]].to_numpy())) == {
        ("UKR", "CIS Agreement 1994"),
        ("KAZ", "CIS Agreement 1994"),
        ("KAZ", "Minsk Agreement 2000"),
        ("KAZ", "EU-KAZ Agreement 1995"),
    }
    assert undated.loc[of_neighbours, "note"].str.contains("not seen|only the year").all()
    others = undated[~of_neighbours]
    assert len(others) == 16 and set(others["instrument_id"]) == {"ILO C181"}
    ilo = ACTIONS["instrument_id"].str.startswith("ILO ")
    assert set(ACTIONS.loc[ilo, "action"]) == {"ratification", "none found"}
    assert ACTIONS.loc[ilo, "signed"].isna().all()


def test_only_members_of_the_ilo_ratify_its_conventions():
    outside = STATES.loc[~STATES["ilo_member"], "iso3"]
    assert set(outside) == {"AND", "LIE", "MCO", "VAT"}
    ilo = ACTIONS[ACTIONS["instrument_id"].str.startswith("ILO ")]
    assert set(ilo.loc[ilo["iso3"].isin(outside), "action"]) == {"none found"}


# instrument: (parties among the 57 here, parties in the world by a published count)
PARTIES = {
    "CAT": (57, None),
    "ICCPR": (56, None),
    "ICRMW": (6, None),
    "Refugee Convention": (52, 145),
    "Refugee Protocol": (53, 146),
    "Stateless Persons Convention": (41, 95),
    "Statelessness Convention": (36, 76),
    "ILO C97": (19, 54),
    "ILO C143": (14, 23),
    "ILO C181": (20, 32),
    "ILO C189": (11, 35),
}


@pytest.mark.parametrize("instrument", PARTIES)
def test_number_of_parties_is_plausible(instrument):
    here, world = PARTIES[instrument]
    parties = ACTIONS[(ACTIONS["instrument_id"] == instrument) & ACTIONS["action"].isin(CONSENT)]
    assert len(parties) == here
    assert world is None or here < world


def test_a_law_at_home_comes_before_consent_abroad():
    rows = LAWS.merge(ACTIONS[ACTIONS["iso3"] == "KAZ"], on="instrument_id", how="left")
    assert rows["action"].notna().all()
    dated = rows["consented"].notna()
    assert (first_day(rows["law_date"]) < last_day(rows["consented"]))[dated].all()
    # Of these the consent abroad was not seen: a law at home does not stand in for it.
    assert set(rows.loc[~dated, "instrument_id"]) == {
        "CIS Convention 2008",
        "KAZ-KGZ-UZB Agreement 1997",
        "Minsk Agreement 2000",
    }
    in_force = rows[~dated & rows["in_force_latest"].notna()]
    assert set(in_force["instrument_id"]) == {"Minsk Agreement 2000"}
    assert (first_day(in_force["law_date"]) < first_day(in_force["in_force_earliest"])).all()


# ---- States ---------------------------------------------------------------------------------


def test_fifty_six_participating_states_at_the_workshop():
    joined = last_day(STATES["joined"])
    assert len(STATES) == 57
    assert (joined <= WORKSHOP).sum() == 56
    assert set(STATES.loc[joined > WORKSHOP, "iso3"]) == {"MNG"}


def test_states_joined_in_the_order_the_osce_itself_counted():
    order = STATES.assign(day=last_day(STATES["joined"])).sort_values("day")["iso3"].tolist()
    assert [order.index(iso3) + 1 for iso3 in ("SRB", "MNE", "MNG")] == [55, 56, 57]
    # 35 founders, less Czechoslovakia, the German Democratic Republic and Yugoslavia
    assert (STATES["joined"] == "1973-06-25").sum() == 32
    assert (STATES["joined"] == "1992-01-30").sum() == 10


def test_tiles_are_distinct_and_roughly_geographic():
    tile = STATES.set_index("iso3")[["tile_row", "tile_column"]]
    assert not tile.duplicated().any()
    row, column = tile["tile_row"], tile["tile_column"]
    europe = tile.index.difference(["CAN", "USA"])
    assert column[["CAN", "USA"]].max() < column[europe].min()
    asia = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "MNG"]
    assert column[asia].min() >= column[tile.index.difference(asia)].max()
    assert row[["ISL", "NOR", "SWE", "FIN"]].max() < row[["FRA", "ITA", "UKR", "KAZ"]].min()
    assert row[["MLT", "GRC", "CYP"]].min() == row.max()


NEIGHBOURS = {
    "CAN": ["USA"],
    "IRL": ["GBR"],
    "SWE": ["NOR", "FIN"],
    "LVA": ["EST", "LTU"],
    "EST": ["FIN"],
    "POL": ["DEU", "LTU", "CZE"],
    "NLD": ["DEU", "BEL"],
    "FRA": ["BEL", "LUX", "ESP"],
    "ESP": ["PRT", "AND"],
    "AUT": ["CHE", "LIE", "CZE", "SVK", "SVN"],
    "HUN": ["SVK", "ROU", "SRB", "HRV"],
    "ITA": ["SVN", "SMR", "VAT"],
    "BIH": ["HRV", "SRB", "MNE"],
    "ALB": ["MNE", "MKD"],
    "GRC": ["MKD", "BGR", "TUR"],
    "ARM": ["TUR", "GEO", "AZE"],
    "UKR": ["RUS", "BLR", "MDA"],
    "MDA": ["ROU"],
    "RUS": ["GEO", "KAZ", "BLR"],
    "KAZ": ["UZB", "KGZ"],
    "TJK": ["KGZ"],
    "UZB": ["TKM"],
}


@pytest.mark.parametrize("iso3", NEIGHBOURS)
def test_neighbours_touch_on_the_tile_map(iso3):
    tile = STATES.set_index("iso3")[["tile_row", "tile_column"]]
    assert (tile.loc[NEIGHBOURS[iso3]] - tile.loc[iso3]).abs().max(axis=None) <= 1


# ---- Instruments ----------------------------------------------------------------------------


def test_every_instrument_is_used():
    used = set(PROVISIONS["instrument_id"]) | set(ACTIONS["instrument_id"])
    assert set(INSTRUMENTS["instrument_id"]) == used


def test_force_is_never_blurred():
    osce = INSTRUMENTS["family"] == "OSCE"
    guidance = INSTRUMENTS["instrument_id"].str.contains("Handbook|Guidelines")
    assert set(INSTRUMENTS.loc[osce & ~guidance, "force"]) == {"political commitment"}
    assert set(INSTRUMENTS.loc[guidance, "force"]) == {"soft law"}
    assert INSTRUMENTS.loc[guidance, "note"].str.contains("not a commitment of States").all()
    assert "political commitment" not in set(INSTRUMENTS.loc[~osce, "force"])
    assert set(INSTRUMENTS.loc[INSTRUMENTS["family"] == "regional", "force"]) == {"binding treaty"}
    soft = INSTRUMENTS[(INSTRUMENTS["force"] == "soft law") & ~guidance]["instrument_id"]
    assert soft.str.contains("UDHR| GC| GR| R\\d| Declaration | Views| Principles").all()
    acts = INSTRUMENTS["actions_recorded"] != "not recorded"
    assert set(INSTRUMENTS.loc[acts, "force"]) == {"binding treaty"}


COUNTED = {
    "the day of the deposit": (0, "days"),
    "the thirtieth day": (30, "days"),
    "the ninetieth day": (90, "days"),
    "three months": (3, "months"),
    "twelve months": (12, "months"),
}


COUNTED_TREATIES = TREATIES[TREATIES["interval_rule"].notna()]


@pytest.mark.parametrize("instrument", COUNTED_TREATIES["instrument_id"])
def test_interval_says_in_figures_what_the_rule_says_in_words(instrument):
    row = COUNTED_TREATIES.set_index("instrument_id").loc[instrument]
    rule = row["interval_rule"]
    (words,) = [words for words in COUNTED if words in rule]
    assert (row["interval_count"], row["interval_unit"]) == COUNTED[words]
    assert row["interval_from"] == ("registration" if "registration" in rule else "deposit")
    assert (row["interval_ends"] == "first of the next month") == ("first day of the month" in rule)


def test_only_agreements_among_neighbours_lack_an_interval():
    without = TREATIES[TREATIES["interval_rule"].isna()]
    assert set(without["family"]) == {"regional"} and len(without) == 9
    columns = [c for c in without if c.startswith("interval_")]
    assert without[columns].isna().all(axis=None)


def test_other_texts_have_no_interval():
    others = INSTRUMENTS[INSTRUMENTS["force"] != "binding treaty"]
    columns = [c for c in others if c.startswith("interval_") or c == "entered_into_force"]
    assert others[columns].isna().all(axis=None)


def test_intervals_are_those_of_the_treaties():
    groups = TREATIES.groupby(["interval_count", "interval_unit"])["instrument_id"].agg(set)
    ilo = set(TREATIES.loc[TREATIES["family"] == "ILO", "instrument_id"])
    assert groups[12, "months"] == ilo
    assert groups[3, "months"] == {
        "ICCPR", "ICCPR-OP1", "ICCPR-OP2", "ICESCR", "ICESCR-OP", "CEDAW-OP", "ICRMW",
    }  # fmt: skip
    assert groups[30, "days"] == {
        "ICERD", "CEDAW", "CAT", "CRC", "CRPD", "CPED", "OPCAT", "VCCR", "VCLT",
        "Trafficking Protocol", "Smuggling Protocol",
    }  # fmt: skip
    assert groups[90, "days"] == {
        "Refugee Convention", "Stateless Persons Convention", "Statelessness Convention",
    }  # fmt: skip
    assert groups[0, "days"] == {
        "Refugee Protocol", "Slavery Convention 1956", "ECHR Protocol 4", "CIS Protocol 2005",
    }  # fmt: skip


def test_treaties_enter_into_force_after_adoption():
    known = TREATIES.dropna(subset=["adopted", "entered_into_force"])
    assert (last_day(known["adopted"]) < first_day(known["entered_into_force"])).all()
    for_all = TREATIES.query("actions_recorded == 'all participating States'")
    assert for_all["entered_into_force"].notna().all()


# Where no page printed the day, it must follow from the consent that set the treaty in motion.
@pytest.mark.parametrize(
    ("iso3", "instrument"),
    [("NOR", "ILO P29"), ("NOR", "ILO C87"), ("SWE", "ILO C98"), ("BEL", "ILO C100"),
     ("DNK", "ILO C105"), ("GBR", "Slavery Convention 1956")],
)  # fmt: skip
def test_entry_into_force_agrees_with_the_consent_that_caused_it(iso3, instrument):
    row = BOUND.loc[(iso3, instrument)]
    assert row["bound_latest"] == pd.Timestamp(row["entered_into_force"])
    interval = pd.DateOffset(**{row["interval_unit"]: int(row["interval_count"])})
    assert pd.Timestamp(row["consented"]) + interval == pd.Timestamp(row["entered_into_force"])


# ---- Provisions -----------------------------------------------------------------------------

BY_CONCERN = CONCERNS.merge(PROVISIONS, how="left", on="provision_id")


def test_provision_ids_are_instrument_and_paragraph():
    joined = PROVISIONS["instrument_id"] + " " + PROVISIONS["article_or_paragraph"].astype(str)
    assert (PROVISIONS["provision_id"] == joined).all()


def test_there_are_enough_provisions_and_none_is_in_conflict():
    family = PROVISIONS["instrument_id"].map(FAMILY)
    assert family.isin(["UN", "ILO"]).sum() >= 90
    assert (family == "OSCE").sum() >= 25
    assert "conflicting" not in set(PROVISIONS["confidence"])


def test_every_provision_bears_on_a_concern_but_those_on_treaties_as_such():
    of_treaties = PROVISIONS.loc[PROVISIONS["instrument_id"] == "VCLT", "provision_id"]
    without = set(PROVISIONS["provision_id"]) - set(CONCERNS["provision_id"])
    assert without == set(of_treaties) and len(without) == 7


def test_silence_of_a_family_is_said():
    coverage = table("family_coverage")
    found = set(zip(BY_CONCERN["concern_id"], BY_CONCERN["instrument_id"].map(FAMILY), strict=True))
    said = set(coverage[coverage["speaks"]][["concern_id", "family"]].itertuples(index=False))
    assert {tuple(pair) for pair in said} == found
    assert len(coverage) == len(CONCERNS["concern_id"].unique()) * INSTRUMENTS["family"].nunique()
    assert len(coverage) == 20
    for family in ("UN", "ILO", "OSCE"):
        assert {c for c, f in found if f == family} == {"movement", "exit", "workers", "removal"}


def test_core_provisions_stand_with_their_concern():
    core = {
        "movement": {"ICCPR 12(1)", "ICCPR 12(3)", "OSCE Moscow 1991 33", "UDHR 13(1)"},
        "exit": {"ICCPR 12(2)", "ICCPR 12(3)", "OSCE Copenhagen 1990 9.5", "OSCE Vienna 1989 20"},
        "workers": {"ILO C97 6", "ILO C143 1", "OSCE Copenhagen 1990 22", "OSCE Moscow 1991 38"},
        "removal": {"ICCPR 9(4)", "ICCPR 13", "CAT 3", "Refugee Convention 33", "ICRMW 22(1)"},
    }
    by_concern = CONCERNS.groupby("concern_id")["provision_id"].agg(set)
    for concern, provisions in core.items():
        assert provisions <= by_concern[concern]


@pytest.mark.parametrize("provision_id", PROVISIONS["provision_id"])
def test_a_summary_is_one_short_sentence(provision_id):
    summary = PROVISIONS.set_index("provision_id").loc[provision_id, "summary"]
    assert 7 <= len(summary.split()) <= 25
    assert summary.endswith(".") and ". " not in summary


def test_no_two_provisions_of_an_instrument_are_told_alike():
    for _, group in PROVISIONS.groupby("instrument_id")["summary"]:
        assert all(one != other for one, other in combinations(group, 2))


def test_a_second_source_stands_behind_two_sources():
    for rows in (INSTRUMENTS, PROVISIONS, STATES, ACTIONS):
        two = rows[rows["confidence"] == "two-sources"]
        assert two["second_source_id"].notna().all()
        assert (two["second_source_id"] != two["source_id"]).all()


def test_conflicts_are_explained():
    for rows in (INSTRUMENTS, PROVISIONS, STATES, ACTIONS):
        assert rows.loc[rows["confidence"] == "conflicting", "note"].notna().all()
