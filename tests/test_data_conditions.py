"""What must be true for a practice to work elsewhere: the course's own judgement, well grounded."""

import json
from collections import Counter

import pytest
from course import COURSE, rows

CARDS = {row["practice_id"]: row for row in rows("practices")}
NEEDS = rows("practice_conditions")


def test_every_card_is_asked_what_it_needs():
    asked = Counter(row["practice_id"] for row in NEEDS)
    assert asked.keys() == CARDS.keys()
    assert all(2 <= number <= 4 for number in asked.values())
    essential = {row["practice_id"] for row in NEEDS if row["need"] == "essential"}
    assert essential == CARDS.keys()


def test_every_condition_is_essential_to_some_card():
    conditions = [row["condition_id"] for row in rows("conditions")]
    assert {row["condition_id"] for row in NEEDS if row["need"] == "essential"} == set(conditions)
    assert [int(row["number"]) for row in rows("conditions")] == list(range(1, 9))


@pytest.mark.parametrize("row", NEEDS, ids=lambda r: f"{r['practice_id']} {r['condition_id']}")
def test_a_judgement_names_the_point_of_the_card_it_rests_on(row):
    assert CARDS[row["practice_id"]][row["rests_on"]], "a gap on a card bears no judgement"
    assert row["because"].endswith(".") and row["because"][0].isupper()
    assert 5 <= len(row["because"].split()) <= 26


def test_no_reason_is_given_twice_for_one_card():
    reasons = [(row["practice_id"], row["because"]) for row in NEEDS]
    assert len(set(reasons)) == len(reasons)


def test_an_agreement_with_a_partner_needs_the_partner():
    for row in rows("practice_partners"):
        card = row["practice_id"]
        assert {"practice_id": card, "condition_id": "agreement", "need": "essential"}.items() <= (
            next(r for r in NEEDS if (r["practice_id"], r["condition_id"]) == (card, "agreement"))
        ).items()


def test_the_package_says_whose_judgement_it_is():
    package = json.loads((COURSE / "data" / "datapackage.json").read_text(encoding="utf-8"))
    described = {r["name"]: r["description"] for r in package["resources"]}
    assert "own judgement, not a fact" in described["practice_conditions"]
    assert not any("Kazakhstan" in row["because"] for row in NEEDS)
