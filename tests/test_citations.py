"""Every citation in a lesson, a sheet or a reply leads to a row of the tables."""

import index_page as index
import pytest
from course import NOTEBOOKS, name, read, rows

INSTRUMENTS = {row["instrument_id"] for row in rows("instruments")}
PROVISIONS = {row["provision_id"] for row in rows("provisions")}


def citations(text: str) -> list[tuple[str, str]]:
    """Return pairs of instrument and article (empty where a text cites the whole instrument)."""
    return index.citations(text, INSTRUMENTS)


def resolves(instrument: str, number: str) -> bool:
    """Tell whether the tables have the provision, a part of it, or the instrument itself."""
    if not number:
        return instrument in INSTRUMENTS
    return bool(index.meant(f"{instrument} {number}", list(PROVISIONS)))


def unknown(text: str) -> list[tuple[str, str]]:
    return [cited for cited in citations(text) if not resolves(*cited)]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name)
def test_every_citation_in_a_notebook_resolves(path):
    assert not unknown("\n\n".join(cell.source for cell in read(path).cells))


@pytest.mark.parametrize(
    "table", ["practices", "replies", "sentences", "glossary", "timeline", "exercises"]
)
def test_every_citation_in_a_table_resolves(table):
    for row in rows(table):
        assert not unknown(" | ".join(row.values())), row


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**ICCPR 12(3)** and `ILO C143 1`", [("ICCPR", "12(3)"), ("ILO C143", "1")]),
        ("ICCPR 12(1) and 12(3) apply", [("ICCPR", "12(1)"), ("ICCPR", "12(3)")]),
        ("the ICCPR, in force", [("ICCPR", "")]),
        ("ICCPR 9, 13 and 14(1)", [("ICCPR", "9"), ("ICCPR", "13"), ("ICCPR", "14(1)")]),
        ("OSCE Vienna 1989 21", [("OSCE Vienna 1989", "21")]),
        ("OSCE Copenhagen 1990 9.5", [("OSCE Copenhagen 1990", "9.5")]),
        ("HRC GC27 14", [("HRC GC27", "14")]),
        ("ILO C190", [("ILO C190", "")]),
        ("HRC Views 560/1993", [("HRC Views", "560/1993")]),
    ],
)
def test_citations_are_found_as_people_write_them(text, expected):
    assert citations(text) == expected


@pytest.mark.parametrize(
    "text", ["ICCPR 99", "ILO C190", "HRC GC27 13", "OSCE Paris 1990 3", "HRC Views 560/1994"]
)
def test_a_citation_that_leads_nowhere_is_found(text):
    assert unknown(f"As {text} says.")
