"""The tables of data/ keep what data/datapackage.json promises."""

import json
import re

import pandas as pd
import pytest
from course import COURSE, rows
from data_page import data_page
from frictionless import Package, system
from pinned import facts, stored

DATA = COURSE / "data"
DESCRIPTOR = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
RESOURCES = {resource["name"]: resource for resource in DESCRIPTOR["resources"]}


def test_frictionless_finds_no_error():
    with system.use_context(trusted=True):
        report = Package(DATA / "datapackage.json").validate()
    assert report.valid, "\n".join(
        f"{task.name}: {error.message}" for task in report.tasks for error in task.errors
    )


def test_every_table_is_described_and_every_description_has_a_table():
    assert sorted(path.name for path in DATA.glob("*.csv")) == sorted(
        resource["path"] for resource in DESCRIPTOR["resources"]
    )


@pytest.mark.parametrize("name", RESOURCES)
def test_description_tells_what_a_trainer_asks(name):
    resource = RESOURCES[name]
    assert resource["description"].startswith("One row ")
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", resource["asOf"])
    assert resource["sources"]
    assert all(field["description"] for field in resource["schema"]["fields"])
    assert DESCRIPTOR["licenses"][0]["name"] == "CC-BY-4.0"


# Exercise ids look like numbers ("1.2"); reading them as such loses nothing, see the schema.
LOOKS_LIKE_A_NUMBER = {"exercise_id"}


@pytest.mark.parametrize("name", RESOURCES)
def test_plain_read_csv_needs_no_cleaning(name):
    table = pd.read_csv(DATA / f"{name}.csv")
    fields = RESOURCES[name]["schema"]["fields"]
    assert list(table.columns) == [field["name"] for field in fields]
    for field in fields:
        column = table[field["name"]].dropna()
        if column.empty or field["name"] in LOOKS_LIKE_A_NUMBER:
            continue
        if field["type"] in ("integer", "number"):
            assert pd.api.types.is_numeric_dtype(column), field["name"]
        elif field["type"] == "boolean":
            assert pd.api.types.is_bool_dtype(column), field["name"]
        elif not field.get("constraints", {}).get("pattern", "").startswith(r"\d{4}"):
            assert pd.api.types.is_string_dtype(column), field["name"]
            assert (column == column.str.strip()).all(), f"{field['name']}: spaces at an end"


@pytest.mark.parametrize("name", [n for n, r in RESOURCES.items() if n != "sources"])
def test_rows_from_outside_have_source_and_confidence(name):
    columns = {field["name"] for field in RESOURCES[name]["schema"]["fields"]}
    ours = RESOURCES[name]["sources"] == [{"title": "Written for this course"}]
    assert ours or name == "concerns" or {"source_id", "confidence"} <= columns


def test_every_source_is_used():
    used = {
        row[column]
        for name in RESOURCES
        for row in rows(name)
        for column in row
        if column.endswith("source_id") and name != "sources"
    }
    assert {row["source_id"] for row in rows("sources")} - used == set()


def test_timeline_is_in_order_and_around_the_workshop():
    timeline = rows("timeline")
    assert len({row["event_id"] for row in timeline}) == len(timeline)
    when = pd.to_datetime([row["date"] for row in timeline], format="ISO8601")
    assert when.is_monotonic_increasing
    date_of = {row["event_id"]: row["date"] for row in timeline}
    kind_of = {row["event_id"]: row["kind"] for row in timeline}
    assert date_of["E16"] == "2009-10-29" and kind_of["E16"] == "workshop"
    # request before opinion before workshop before the law
    assert date_of["E11"] < date_of["E14"] < date_of["E16"] < date_of["E21"] < date_of["E22"]


def test_every_role_has_one_actor():
    for row in rows("roles"):
        actors = [row[c] for c in ("organisation_id", "person_id", "participant_id") if row[c]]
        assert len(actors) == 1, row


def test_the_source_is_taken_apart_completely():
    statements = rows("statements")
    assert [row["statement_id"] for row in statements] == [f"S{n:02d}" for n in range(1, 27)]
    paragraphs = [int(row["paragraph"]) for row in statements]
    assert paragraphs == sorted(paragraphs) and set(paragraphs) == set(range(10))
    # every concern of the release is a row of concerns, and the other way round
    assert {r["concern_id"]: r["statement_id"] for r in statements if r["concern_id"]} == {
        r["concern_id"]: r["statement_id"] for r in rows("concerns")
    }
    summary = {r["statement_id"]: r["summary"].lower() for r in statements}
    assert all(r["title"].lower() in summary[r["statement_id"]] for r in rows("concerns"))


def test_the_page_that_describes_the_tables_is_up_to_date():
    page = (DATA / "README.md").read_text(encoding="utf-8")
    assert page == data_page(DATA), "run: python .authors/refresh.py"
    for resource in RESOURCES.values():
        assert resource["description"] in page


def test_no_fact_has_changed_unseen():
    made, kept = (
        {(row["table"], row["column"]): row["fingerprint"] for row in rows_}
        for rows_ in (facts(), stored("facts"))
    )
    changed = sorted(key for key in made.keys() | kept.keys() if made.get(key) != kept.get(key))
    assert not changed, "look at what changed, then run: python tests/pinned.py"


def test_the_package_stays_small():
    assert sum(file.stat().st_size for file in DATA.iterdir()) < 2_200_000
