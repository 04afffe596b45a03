"""Time line, practices, glossary and the points of the opinion say what they may say."""

import re

import pytest
from test_data_package import rows

CONCERNS = {"movement", "exit", "workers", "removal"}
PARTICIPATING_STATES = set(
    re.findall(
        "[A-Z]{3}",
        """ALB AND ARM AUT AZE BEL BGR BIH BLR CAN CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GEO
        GRC HRV HUN IRL ISL ITA KAZ KGZ LIE LTU LUX LVA MCO MDA MKD MLT MNE MNG NLD NOR POL PRT
        ROU RUS SMR SRB SVK SVN SWE TJK TKM TUR UKR USA UZB VAT""",
    )
)


def filled(table: str, *columns: str) -> list[tuple[str, str]]:
    return [(row[c], f"{table}: {c}") for row in rows(table) for c in columns if row[c]]


# Time line


def test_events_stand_in_the_order_of_their_dates():
    def order(date: str) -> tuple[str, int]:  # a year before its months, a month before its days
        return (date + "-01-01")[:10], len(date)

    dates = [row["date"] for row in rows("timeline")]
    assert dates == sorted(dates, key=order)


def test_known_events_follow_each_other():
    date_of = {row["title"]: row["date"] for row in rows("timeline")}
    chain = [
        "Kazakhstan joins the CSCE",
        "Provisional rules on entry and exit",
        "Constitution",
        "First migration law",
        "Rules on leaving the country",
        "OSCE Centre welcomes the end of exit permits",
        "ICCPR and ICESCR ratified",
        "Ministry asks for an opinion",
        "First Optional Protocol ratified",
        "ODIHR issues its opinion",
        "Complaints under the ICCPR become possible",
        "Workshop in Astana",
        "Government sends a draft to parliament",
        "Second workshop on a new draft",
        "Law on Migration adopted",
        "Rules on documents for permanent departure",
        "Permits for household workers",
        "Eurasian Economic Union starts",
        "Exit documents become a public service",
        "Exit document rules of 2012 repealed",
        "Ministry explains permanent departure",
    ]
    dates = [date_of[title] for title in chain]
    assert dates == sorted(dates) and len(set(dates)) == len(dates)


def test_key_dates_are_those_of_the_sources():
    date_of = {row["event_id"]: row["date"] for row in rows("timeline")}
    known = {
        "E05": "1999-01-15",
        "E06": "2001-07-26",
        "E07": "2006-01-24",
        "E11": "2009-06-02",
        "E14": "2009-09-24",
        "E15": "2009-09-30",
        "E21": "2011-05-19",
        "E22": "2011-07-22",
        "E26": "2012-03-28",
    }
    assert {event: date_of[event] for event in known} == known
    by_title = {row["title"]: row["date"] for row in rows("timeline")}
    assert by_title["First Optional Protocol ratified"] == "2009-06-30"
    assert by_title["Government sends a draft to parliament"] == "2009-12-30"
    assert by_title["Exit document rules of 2012 repealed"] == "2023-09-01"


def test_complaints_are_told_by_their_treaty():
    event = next(row for row in rows("timeline") if row["event_id"] == "E15")
    assert "ICCPR" in event["title"], "complaints under CEDAW and CAT came before"
    earlier = next(
        row["in_force_latest"]
        for row in rows("treaty_actions")
        if (row["iso3"], row["instrument_id"]) == ("KAZ", "CEDAW-OP")
    )
    assert earlier < event["date"] and earlier[:4] in event["note"]


def test_what_the_release_leaves_open_stays_open():
    for row in rows("statements"):
        assert (row["kind"] == "concern") == ("(the list is open)" in row["summary"]), row
        assert "first reason" not in row["summary"]
    titles = {row["concern_id"]: row["title"] for row in rows("concerns")}
    assert titles["exit"].startswith("Provisions for exit visas")


def test_event_titles_fit_a_figure():
    assert [r["title"] for r in rows("timeline") if len(r["title"]) > 45] == []


def test_a_conflict_names_both_dates():
    conflicts = [row for row in rows("timeline") if row["confidence"] == "conflicting"]
    assert len(conflicts) == 2
    for row in conflicts:
        assert len(set(re.findall(r"\d{1,2} (?:January|July)", row["note"]))) >= 2, row["title"]
        assert row["second_source_id"], row["title"]


def test_each_concern_has_events_before_and_after_the_workshop():
    date_of = {row["event_id"]: row["date"] for row in rows("timeline")}
    links = rows("timeline_concerns")
    for concern in CONCERNS:
        dates = [date_of[r["event_id"]] for r in links if r["concern_id"] == concern]
        assert min(dates) < "2009-10-29" < max(dates), concern


def test_an_outcome_that_was_not_seen_is_not_told():
    for row in rows("timeline"):
        if row["kind"] == "UN decision":
            assert "outcome was not seen" in row["note"], row["title"]
            assert not re.search(r"violat|breach|finds|inadmissible", row["what_happened"])


# Practices


def test_practices_are_enough_for_the_lesson():
    practices = rows("practices")
    assert len(practices) >= 16
    assert {row["concern_id"] for row in practices} == CONCERNS
    assert len({row["iso3"] for row in practices if row["iso3"]}) >= 10


def test_a_practice_belongs_to_one_other_participating_state_or_body():
    for row in rows("practices"):
        assert bool(row["iso3"]) != bool(row["body"]), row["practice_id"]
        assert not row["iso3"] or row["iso3"] in PARTICIPATING_STATES - {"KAZ"}, row["practice_id"]
    assert {row["iso3"] for row in rows("practice_partners")} <= PARTICIPATING_STATES


def test_only_an_obligation_shared_with_kazakhstan_binds_it():
    with_kazakhstan = {r["practice_id"] for r in rows("practice_partners") if r["iso3"] == "KAZ"}
    for row in rows("practices"):
        binds = row["binds_kazakhstan"] == "true"
        assert binds == (row["kind"] == "obligation shared with Kazakhstan"), row["practice_id"]
        assert binds == (row["practice_id"] in with_kazakhstan), row["practice_id"]


def test_strasbourg_and_brussels_never_bind_kazakhstan():
    publisher = {row["source_id"]: row["publisher"] for row in rows("sources")}
    seen = 0
    for row in rows("practices"):
        text = " ".join(row.values()) + publisher[row["source_id"]]
        if re.search(r"European (Court|Union|Convention)|Council of Europe|Directive|EU ", text):
            seen += 1
            assert row["binds_kazakhstan"] == "false", row["practice_id"]
    assert seen >= 10
    for row in rows("practices"):
        if publisher[row["source_id"]].startswith("European Court"):
            assert row["kind"] == "case law that binds others", row["practice_id"]
            assert "does not bind Kazakhstan" in row["limits"]


def test_later_than_the_workshop_follows_from_the_year():
    for row in rows("practices"):
        assert row["year_from"] != "2009", f"{row['practice_id']}: before or after October?"
        assert not row["year_to"] or row["year_to"] >= row["year_from"], row["practice_id"]
    for concern in CONCERNS:
        years = [row["year_from"] for row in rows("practices") if row["concern_id"] == concern]
        assert min(years) < "2009" < max(years), concern


# Glossary


def test_terms_are_unique_whatever_their_case():
    terms = [row["term"].casefold() for row in rows("glossary")]
    assert sorted(terms) == sorted(set(terms))


@pytest.mark.parametrize("language", ["russian", "kazakh"])
def test_cyrillic_columns_hold_cyrillic(language):
    # Letters, spaces, hyphens and brackets; one Russian term needs its comma.
    for form, where in filled("glossary", language):
        assert re.fullmatch(r"[\u0400-\u04FF ()\-]+", form.replace(",", "")), (where, form)
        assert "," not in form or form == "лицо, ищущее убежище"


def test_needs_review_follows_from_the_confidences():
    for row in rows("glossary"):
        high = row["russian_confidence"] == row["kazakh_confidence"] == "high"
        assert (row["needs_review"] == "false") == high, row["term"]


@pytest.mark.parametrize("language", ["russian", "kazakh"])
def test_a_translation_comes_with_its_confidence(language):
    for row in rows("glossary"):
        assert bool(row[language]) == bool(row[f"{language}_confidence"]), row["term"]
        assert row[language] or not row[f"{language}_source_id"], row["term"]
        if language == "kazakh":
            high = row["kazakh_confidence"] == "high"
            assert high == bool(row["kazakh_source_id"]), row["term"]


def test_a_term_is_not_defined_by_itself():
    for row in rows("glossary"):
        assert row["term"].casefold() not in row["definition"].casefold().split(), row["term"]


# The opinion


def test_the_opinion_is_cited_from_itself_and_from_osce_pages_only():
    url = {row["source_id"]: row["url"] for row in rows("sources")}
    for row in rows("opinion_points"):
        source = row["source_id"]
        assert source == "opinion_2009" or url[source].startswith("https://www.osce.org/"), row


def test_nothing_is_told_that_was_not_seen():
    for row in rows("opinion_points"):
        assert (row["seen"] == "heading only") == (row["kind"] == "structure"), row["point_id"]
        missing = row["seen"] in ("cut off", "not seen")
        assert missing == (row["kind"] == "limits"), row["point_id"]
        assert not re.search(r"\b(finds|found|concludes|recommends|criticis)", row["point"])
    assert any(row["seen"] == "not seen" for row in rows("opinion_points"))


def test_the_contents_of_the_opinion_are_in_order():
    parts = [r["section"] for r in rows("opinion_points") if r["kind"] == "structure"]
    numbers = ["i", "ii", "iii", "iv", "v", "vi", "vii"]
    assert parts == ["II", "III", *[f"IV({number})" for number in numbers]]
    linked = {row["concern_id"] for row in rows("opinion_point_concerns")}
    assert linked == CONCERNS


def test_dates_of_the_opinion_agree_with_the_time_line():
    when = {row["event_id"]: row["date"] for row in rows("timeline")}
    points = " ".join(row["point"] for row in rows("opinion_points"))
    assert "24 September 2009" in points and when["E14"] == "2009-09-24"
    assert "2 June 2009" in points and when["E11"] == "2009-06-02"


# All of them


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("timeline", ["what_happened"]),
        ("practices", ["problem", "measure", "safeguard", "result", "limits"]),
        ("glossary", ["definition"]),
        ("opinion_points", ["point"]),
    ],
)
def test_sentences_are_short_and_whole(table, columns):
    for text, where in filled(table, *columns):
        assert text.endswith(".") and text[0] == text[0].upper(), (where, text)
        assert len(text.split()) <= 26, (where, text)
