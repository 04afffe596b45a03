"""What bound whom on a day, as the lessons' module tells, agrees with the key of the checks."""

import pytest
import standing
from checks.treaties import ACTIONS
from checks.treaties import status as by_key
from course import rows

WORKSHOP = standing.DAY
FORCE = {row["instrument_id"]: row["force"] for row in rows("instruments")}


@pytest.mark.parametrize("day", ["1992-02-29", "2006-03-01", WORKSHOP, "2010-01-01", "2024-01-01"])
def test_statuses_are_those_of_the_key(day):
    found = standing.statuses_on(day).str.partition(" as of ")[0].to_dict()
    assert found == {pair: by_key(*pair, day) for pair in ACTIONS}


def test_a_date_in_another_form_is_refused():
    with pytest.raises(ValueError, match=r"29\.10\.2009"):
        standing.statuses_on("29.10.2009")


def test_one_status_names_a_text_that_is_no_treaty_and_stops_at_an_unknown_code():
    assert standing.status("KAZ", "ICCPR") == "bound"
    assert standing.status("KAZ", "OSCE Moscow 1991") == "no treaty: political commitment"
    for wrong in (("KAZ", "ICCRP"), ("QQQ", "ICCPR")):
        with pytest.raises(KeyError):
            standing.status(*wrong)


@pytest.mark.parametrize("concern", ["movement", "exit", "workers", "removal"])
def test_each_provision_of_a_concern_says_what_it_was_on_the_day(concern):
    table = standing.standards_on(concern)
    named = [r["provision_id"] for r in rows("provision_concerns") if r["concern_id"] == concern]
    assert list(table.index) == named
    for provision, row in table.iterrows():
        said, instrument = row["on the day"], row["instrument_id"]
        key = by_key("KAZ", instrument, WORKSHOP)
        if said == "treaty of others":
            assert row["family"] == "other", provision
        elif said == "adopted later":
            known = "" if row["adopted"] != row["adopted"] else row["adopted"]
            assert known > WORKSHOP or "after the workshop" in row["note"], provision
        elif FORCE[instrument] != "binding treaty":
            assert said == FORCE[instrument], provision
        elif key == "bound":
            assert said == f"bound since {ACTIONS['KAZ', instrument]['in_force_latest']}"
        else:
            assert said.partition(" as of ")[0] == key, provision


@pytest.mark.parametrize("concern", ["movement", "exit", "workers", "removal"])
def test_each_text_of_a_concern_stands_under_what_it_was(concern):
    table = standing.texts_on(concern)
    assert table["on the day"].is_unique and list(table) == ["on the day", "texts"]
    told = {
        (answer, text)
        for answer, texts in table.itertuples(index=False)
        for text in texts.split(", ")
    }
    provisions = standing.standards_on(concern)
    left_out = ["treaty of others", "adopted later"]
    assert told == {
        (row["on the day"], row["instrument_id"])
        for _, row in provisions.iterrows()
        if row["on the day"] not in left_out
    }


def test_another_day_and_another_state_are_told_apart():
    early = standing.standards_on("exit", "2006-03-01")["on the day"]
    assert early["ICCPR 12(2)"] == "consented, not yet in force"
    assert standing.standards_on("exit", state="UZB")["on the day"]["ICCPR 12(2)"].startswith(
        "bound since 1995-12-28"
    )
    assert standing.standards_on("nothing").empty
