"""The figures of lesson 02 and its sheet draw the numbers of the tables."""

import itertools
import re

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from course import BLUE, COURSE, GREY, ORANGE, code_cells, rows, text_of, title, written_on
from looks import faults
from matplotlib.colors import to_hex

LESSON = COURSE / "notebooks" / "02_streams_work_people.ipynb"

FIGURES = {int(r["year"]): r for r in rows("figures") if r["iso3"] == "KAZ"}
COUNTED = {(r["measure"], int(r["year"])): float(r["value"]) for r in rows("kazakhstan_migration")}
EDITIONS = {
    (r["vintage"], int(r["first_year"])): int(r["net_migration"])
    for r in rows("net_migration_vintages")
    if r["iso3"] == "KAZ" and r["kind"] == "estimate"
}


def edition(name: str, first: int = 1990, last: int = 2023) -> dict[int, float]:
    """Return thousands for each year of an edition."""
    return {y: n / 1_000 for (v, y), n in EDITIONS.items() if v == name and first <= y <= last}


def figure(year: int, column: str) -> float:
    return float(FIGURES[year][column])


def line(ax, colour: str) -> dict[float, float]:
    """Return the points of the line of this colour."""
    (found,) = (x for x in ax.lines if to_hex(x.get_color()) == colour and len(x.get_xdata()) > 2)
    return dict(found.get_xydata().tolist())


def bars(ax) -> dict[float, float]:
    """Return the height of each bar by the place of its middle."""
    return {p.get_x() + p.get_width() / 2: p.get_height() for p in ax.patches}


def test_sign_draws_the_edition_of_2022_and_marks_the_gains(figure_of):
    (ax,) = figure_of["sign"].axes
    expected = edition("UN 2022")
    assert bars(ax) == pytest.approx(expected)
    colours = [to_hex(patch.get_facecolor()) for patch in ax.patches]
    assert colours == [BLUE if value > 0 else GREY for value in expected.values()]
    turn = next(year for year, value in expected.items() if value > 0)
    assert title(ax) == f"In the edition of 2022 the balance turns positive in {turn}"
    assert all(expected[year] <= 0 for year in range(1990, turn))
    low, high = (pick(expected, key=expected.get) for pick in (min, max))
    assert figure_of["sign"].words == (
        f"Bars of Kazakhstan's net migration, {min(expected)} to {max(expected)}. Deepest loss "
        f"{expected[low]:.0f} thousand in {low}; first gain in {turn}, {expected[turn]:.1f} "
        f"thousand; highest gain {expected[high]:.1f} thousand in {high}."
    )


def test_editions_show_draws_three_editions_that_differ_in_sign(figure_of):
    (ax,) = figure_of["editions-show"].axes
    newer, newest = edition("UN 2022", 2000, 2013), edition("UN 2024", 2000, 2013)
    assert line(ax, BLUE) == pytest.approx(newer)
    assert line(ax, ORANGE) == pytest.approx(newest)
    drawn = [
        (x0, x1, y0)
        for (x0, y0), (x1, y1) in ax.collections[0].get_segments()
        if np.isclose(y0, y1)
    ]
    five = edition("UN 2019", 2000, 2013)
    assert np.ravel(drawn) == pytest.approx(
        np.ravel([(year, year + 5, total / 5) for year, total in five.items()])
    )
    assert title(ax) == "Three editions of one series do not even agree on the sign"
    assert {np.sign(v[2008]) for v in (newer, newest)} == {1, -1}
    assert max(newest.values()) < 0 < min(newer[year] for year in range(2004, 2014))
    labels = {text.get_text().split(",")[0]: text for text in ax.texts}
    for name, points in {"UN 2022": newer, "UN 2024": newest}.items():
        x, y = labels[name].get_position()
        nearest = min(points, key=lambda year: abs(year - x))
        assert abs(points[nearest] - y) < 6, "a label stands beside its line"
    assert labels.keys() == {"UN 2019", "UN 2022", "UN 2024"}
    averages = ", ".join(f"{total / 5:+.1f}" for total in five.values())
    assert figure_of["editions-show"].words == (
        "Lines of Kazakhstan's net migration since 2000. UN 2022 is above zero from 2004 to 2013, "
        f"with {newer[2008]:+.1f} thousand in 2008. UN 2024 is below zero in every year, with "
        f"{newest[2008]:+.1f} thousand in 2008. UN 2019 gives five-year averages of {averages} "
        "thousand a year."
    )


def test_stock_draws_both_editions_and_how_far_they_lie_apart(figure_of):
    (ax,) = figure_of["stock"].axes
    expected: dict[str, dict[int, float]] = {"UN stock 2019": {}, "UN stock 2024": {}}
    for r in rows("migrant_stock_vintages"):
        if r["iso3"] == "KAZ" and int(r["year"]) <= 2015:
            expected[r["vintage"]][int(r["year"])] = int(r["migrant_stock"]) / 1e6
    old, new = expected.values()
    assert line(ax, GREY) == pytest.approx(old)
    assert line(ax, BLUE) == pytest.approx(new)
    assert ax.get_ylim()[0] == 0
    assert title(ax) == "From 2000 on, two editions lie more than a million people apart"
    assert all(old[year] - new[year] > 1 for year in old if year >= 2000)
    assert old[1995] - new[1995] < 1
    at = {text.get_text(): text.get_position()[1] for text in ax.texts}
    assert at == pytest.approx({"edition of 2019": old[2015], "edition of 2024": new[2015]})
    listed = "; ".join(f"{year}: {old[year]:.3g} and {new[year]:.3g}" for year in old)
    assert figure_of["stock"].words == (
        f"Two lines, the edition of 2019 and that of 2024, in millions. {listed}."
    )
    # the text calls one line nearly flat and speaks of a rise by almost a quarter
    assert max(new[y] for y in new if y >= 2000) / new[2000] < 1.12
    assert 0.2 < old[2015] / old[2000] - 1 < 0.25
    # the text speaks of about 11 of every 100 residents
    for year in (2000, 2010):
        assert round(new[year] * 1e8 / figure(year, "population")) == 11


def test_money_draws_what_was_sent_and_received(figure_of):
    (ax,) = figure_of["money"].axes
    years = range(1995, 2016)
    sent = {year: figure(year, "remittances_paid") / 1_000 for year in years}
    assert line(ax, BLUE) == pytest.approx(sent)
    received = {year: figure(year, "remittances_received") / 1_000 for year in years}
    assert line(ax, GREY) == pytest.approx(received)
    assert (
        title(ax)
        == f"Money sent out of Kazakhstan grew {sent[2008] / sent[2000]:.0f}-fold from 2000 to 2008"
    )
    told = [
        ", ".join(f"{year}: {round(line[year], 2)}" for year in (2000, 2007, 2008, 2009))
        for line in (sent, received)
    ]
    assert figure_of["money"].words == (
        f"Two lines, in thousand million dollars. Sent: {told[0]}. Received: {told[1]}."
    )
    text = text_of(LESSON)
    assert f"grew {sent[2008] / sent[2000]:.0f}-fold?" in text, "the question repeats the title"
    assert f"*{sent[2007] / sent[2000]:.0f}-fold*" in text and max(sent.values()) == sent[2007]


def test_together_draws_one_dot_a_year(figure_of):
    (ax,) = figure_of["together"].axes
    years = range(2000, 2009)
    expected = [
        (figure(year, "gdp_per_head") / 1_000, figure(year, "remittances_paid") / 1_000)
        for year in years
    ]
    dots = ax.collections[0].get_offsets()
    assert dots.tolist() == [pytest.approx(list(dot)) for dot in expected]
    r = np.corrcoef(np.transpose(expected))[0, 1]
    assert {to_hex(dot) for dot in ax.collections[0].get_facecolors()} == {BLUE}
    assert title(ax) == f"Output and money sent out rose together, 2000 to 2008 (r = {r:.2f})"
    assert r > 0.9, "the text calls it close to 1"
    path = "; ".join(f"{y}: {x:.1f}, {z:.1f}" for y, (x, z) in zip(years, expected, strict=True))
    assert figure_of["together"].words == (
        f"One dot a year: output per head and money sent out. {path}. r = {r:.2f}."
    )
    labelled = {t.get_text(): t.xy for t in ax.texts if t.get_text().isdigit()}
    assert labelled.keys() == {str(year) for year in years} - {"2001", "2002"}
    for year, place in labelled.items():
        assert tuple(place) == pytest.approx(expected[int(year) - 2000])


def test_changes_draws_each_year_against_the_one_before(figure_of):
    (ax,) = figure_of["changes"].axes
    years = range(2000, 2009)
    amounts = [
        (figure(year, "gdp_per_head") / 1_000, figure(year, "remittances_paid") / 1_000)
        for year in years
    ]
    expected = np.diff(amounts, axis=0)
    dots = ax.collections[0]
    assert dots.get_offsets().tolist() == [pytest.approx(list(dot)) for dot in expected]
    colours = dict(zip(years[1:], map(to_hex, dots.get_facecolors()), strict=True))
    assert colours == dict.fromkeys(years[1:], "#bbbbbb") | {2008: BLUE}
    assert ax.lines[0].get_ydata() == [0, 0]
    labelled = {t.get_text(): t.xy for t in ax.texts}
    assert labelled.keys() == {str(year) for year in years[1:]}
    for year, place in labelled.items():
        assert tuple(place) == pytest.approx(expected[int(year) - 2001])
    of_amounts, of_changes, before_2008 = (
        np.corrcoef(np.transpose(points))[0, 1] for points in (amounts, expected, expected[:-1])
    )
    assert title(ax) == f"Changes from year to year: 2008 stands apart (r = {of_changes:.2f})"
    path = "; ".join(
        f"{y}: {x:+.2f}, {z:+.2f}" for y, (x, z) in zip(years[1:], expected, strict=True)
    )
    assert figure_of["changes"].words == (
        "One dot a year: the change in output per head and the change in money sent out since the "
        f"year before. {path}. r = {of_changes:.2f}."
    )
    text = text_of(LESSON)
    assert f"Of the amounts r was {of_amounts:.2f}, of their changes it is {of_changes:.2f}" in text
    assert f"Without that dot r would be {before_2008:.2f}" in text
    grew, sent = expected[-1]
    assert grew > 0 > sent and all(change > 0 for change in expected[:-1, 1])
    assert "One dot of eight does it: in 2008 output per head still rose, while the money" in text


def test_quota_and_its_like_write_thousands_with_a_comma(figure_of, charts):
    for ax, axis in ((figure_of["quota"].axes[0], "yaxis"), (charts["d"], "xaxis")):
        ax.figure.draw_without_rendering()
        large = [text for text in written_on(getattr(ax, axis)) if len(text) > 3]
        assert large and all(re.fullmatch(r"\d{1,2},000", text) for text in large)


def test_quota_draws_known_years_and_leaves_gaps(figure_of):
    (ax,) = figure_of["quota"].axes
    known = {y: v for (m, y), v in COUNTED.items() if m == "oralman quota" and 2000 <= y < 2010}
    heights = {round(place): height for place, height in bars(ax).items()}
    assert {y: h for y, h in heights.items() if h > 0} == known
    assert all(np.isnan(heights[y]) for y in range(2000, 2010) if y not in known)
    texts = [t.get_text() for t in ax.texts]
    expected = [f"{known[y]:,.0f}" if y in known else "no text\nfound" for y in range(2000, 2010)]
    assert texts == expected
    listed = "; ".join(f"{year}: {families:,.0f}" for year, families in known.items())
    gaps = ", ".join(str(year) for year in range(2000, 2010) if year not in known)
    assert figure_of["quota"].words == (
        f"Bars of the quota in families. {listed}. No text found for {gaps}."
    )
    assert title(ax) == (
        f"The quota for returning families was raised {known[2005] / known[2000]:.0f}-fold "
        "in five years"
    )


def test_work_show_draws_supply_and_demand(figure_of):
    (ax,) = figure_of["work-show"].axes
    years = range(2000, 2011)
    force = {year: COUNTED["labour force", year] / 1e6 for year in years}
    in_work = {y: n * (1 - figure(y, "unemployment") / 100) for y, n in force.items()}
    assert line(ax, BLUE) == pytest.approx(force)
    assert line(ax, ORANGE) == pytest.approx(in_work)
    assert title(ax) == f"{in_work[2008] - in_work[2000]:.1f} million more in work, 2000 to 2008"
    assert figure_of["work-show"].words == (
        f"Two rising lines. Labour force {force[2000]:.2f} million in 2000, {force[2008]:.2f} in "
        f"2008, a gain of {force[2008] - force[2000]:.2f}. In work {in_work[2000]:.2f} and "
        f"{in_work[2008]:.2f}, a gain of {in_work[2008] - in_work[2000]:.2f}. The gap between the "
        "lines, the unemployed, narrows."
    )


def test_the_verdicts_quote_the_tables():
    text = text_of(LESSON)
    force = {year: COUNTED["labour force", year] / 1e6 for year in (2000, 2008)}
    in_work = {y: n * (1 - figure(y, "unemployment") / 100) for y, n in force.items()}
    lost = -sum(EDITIONS["UN 2024", year] for year in range(2004, 2009))
    uzbekistan = next(r for r in rows("figures") if (r["iso3"], r["year"]) == ("UZB", "2000"))
    for words in (
        f"Balance of 2008: {EDITIONS['UN 2022', 2008]:+,} or −{-EDITIONS['UN 2024', 2008]:,}",
        f"that {EDITIONS['UN 2022', 2008]:,} more people came",
        f"that {-EDITIONS['UN 2024', 2008]:,} more left",
        f"{figure(2000, 'remittances_paid'):.0f} million dollars in 2000, "
        f"{figure(2008, 'remittances_paid'):,.0f} million in 2008",
        f"{COUNTED['oralman quota', 2000]:.0f} families in 2000, "
        f"{COUNTED['oralman quota', 2005]:,.0f} in 2005",
        f"Labour force +{force[2008] - force[2000]:.2f} million, in work "
        f"+{in_work[2008] - in_work[2000]:.2f} million",
        f"{COUNTED['oralman returned', 2008]:,.0f} people returned",
        f"a *loss* of about {round(lost, -3):,}",
        f"in 1997 the quota had been {COUNTED['oralman quota', 1997]:,.0f} families",
        f"from {figure(2000, 'birth_rate')} to {figure(2008, 'birth_rate')}",
        f"In persons Uzbekistan ({-float(uzbekistan['net_migration']):,.0f})",
    ):
        assert words in text, words
    quotas = {(r["period"], r["value"]) for r in rows("kazakhstan_migration")}
    assert ("whole year", "0.75") in quotas and ("plan made in 2007 for 2008 to 2010", "2.4") in (
        quotas
    )


def test_the_one_comparison_of_gross_flows_agrees_with_its_balances():
    row = {r["observation_id"]: r for r in rows("kazakhstan_migration")}
    out_2004, balance_2003, balance_2004 = (
        float(row[k]["value"]) for k in ("K013", "K026", "K027")
    )
    note = row["K027"]["note"]
    assert "9,726 or 16.7 per cent fewer" in note and "4,119 or 8.8 per cent more" in note
    in_2004 = balance_2004 + out_2004
    in_2003, out_2003 = in_2004 - 4_119, out_2004 + 9_726
    assert in_2003 - out_2003 == balance_2003
    rise, fall = (in_2004 / in_2003 - 1) * 100, (1 - out_2004 / out_2003) * 100
    assert f"arrivals rose by {rise:.1f} per cent, departures fell by {fall:.1f}" in text_of(LESSON)
    assert in_2004 + out_2004 < in_2003 + out_2003  # “fewer people moved in all”


# ---- the sheet --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def charts():
    """Run the sheet's own cells and return its six charts."""
    path = COURSE / "exercises" / "02_sheet_streams_work_people.ipynb"
    names: dict[str, object] = {}
    with pytest.MonkeyPatch.context() as patch, plt.rc_context():
        patch.chdir(path.parent)
        patch.setattr("IPython.display.display", lambda *args, **kwargs: None)
        for cell in code_cells(path):
            if cell.id == "setup" or cell.id.startswith("show-2-6"):
                exec(cell.source, names)
    return dict(zip("abcdef", names["axes"].flat, strict=True))


def test_show_2_6_draws_true_figures_in_every_chart(charts):
    assert list(bars(charts["a"]).values()) == pytest.approx(
        [COUNTED["labour force", year] / 1e6 for year in (2000, 2008)]
    )
    assert charts["b"].lines[0].get_ydata() == pytest.approx(
        [figure(year, "remittances_paid") / 1_000 for year in (2007, 2008, 2009)]
    )
    assert list(bars(charts["c"]).values()) == [pytest.approx(figure(2010, "migrant_stock") / 1e6)]
    quota = {y: v for (m, y), v in COUNTED.items() if m == "oralman quota" and 2000 <= y <= 2007}
    drawn = charts["d"].collections[0].get_offsets()
    assert sorted(drawn.tolist()) == sorted([v, figure(y, "birth_rate")] for y, v in quota.items())
    in_2000 = {r["iso3"]: r for r in rows("figures") if r["year"] == "2000"}
    assert list(bars(charts["e"]).values()) == pytest.approx(
        [-float(in_2000[state]["net_migration"]) / 1_000 for state in ("TJK", "UZB")]
    )
    assert bars(charts["f"]) == pytest.approx(edition("UN 2022", 2000, 2008))


def test_show_2_6_names_the_units_of_its_axes(charts):
    assert {letter: ax.get_ylabel() for letter, ax in charts.items()} == {
        "a": "million",
        "b": "thousand million $",
        "c": "migrant stock, million",
        "d": "births per 1,000",
        "e": "loss 2000, thousands",
        "f": "thousands a year",
    }
    assert charts["d"].get_xlabel() == "quota, families"


def test_show_2_6_misleads_where_it_means_to_and_nowhere_else(charts):
    cut = {letter: ax.get_ylim()[0] > 0 for letter, ax in charts.items() if ax.patches}
    assert cut == {"a": True, "c": False, "e": False, "f": False}
    low, high = bars(charts["a"]).values()
    start = charts["a"].get_ylim()[0]
    assert round((high - start) / (low - start)) == 12  # “twelve times as high”
    assert round((high / low - 1) * 100) == 12  # “12 per cent”
    sent = charts["b"].lines[0].get_ydata()
    assert all(later < earlier for earlier, later in itertools.pairwise(sent))
    births = pd.DataFrame(charts["d"].collections[0].get_offsets().tolist())
    assert births.corr().iloc[0, 1] > 0.9
    assert "1.86 million" in title(charts["c"])
    assert round(max(bars(charts["c"]).values()), 2) == 1.86


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []
