"""What sentences claim follows from the tables, or is known to be our own; see `register.py`.

After a change of a text or of a table: `python tests/register.py`, and read what it shows.
"""

import pytest
import register
from claims import ROWS, claims
from sentences import Place

OLD = register.stored()
NOW = {key: (place, found) for key, place, found in register.current()}
FILES = sorted({key[0] for key in [*OLD, *NOW]})


SEE = "run python tests/register.py, and see “Change a sentence” in .github/CONTRIBUTING.md"


def listed(lines) -> str:
    return "\n" + "\n".join(lines)


@pytest.mark.parametrize("file", FILES)
def test_every_sentence_that_claims_something_is_registered(file):
    new = [f"{key[1]}: {key[2]}" for key in NOW if key[0] == file and key not in OLD]
    assert not new, listed(["new, or changed: run python tests/register.py", *new])


@pytest.mark.parametrize("file", FILES)
def test_no_registered_sentence_has_changed_or_gone(file):
    gone = [f"{key[1]}: {key[2]}" for key in OLD if key[0] == file and key not in NOW]
    assert not gone, listed(["gone, or changed: run python tests/register.py", *gone])


@pytest.mark.parametrize("file", FILES)
def test_no_row_beneath_a_sentence_has_changed(file):
    reread = [
        f"{key[1]}: {key[2]}\n    for {', '.join(changed)} changed"
        for key, row in OLD.items()
        if key[0] == file and (changed := register.changed_rows(row))
    ]
    assert not reread, listed(["reread, then run python tests/register.py", *reread])


@pytest.mark.parametrize("file", FILES)
def test_what_a_sentence_claims_follows_or_is_known_to_be_ours(file):
    """Worked out anew here: it stays red when somebody refreshes the register."""
    wrong = []
    for key, (_, found) in NOW.items():
        row = OLD.get(key, {"also": "", "ours": ""})
        ours = register.parts(row["ours"])
        left = [said for said in register.not_following(found, row) if said not in ours]
        if left and key[0] == file:
            wrong.append(f"{key[1]}: {'; '.join(left)}\n    in: {key[2]}")
    assert not wrong, listed([f"this follows from no row: {SEE}", *wrong])


def test_every_row_beneath_a_sentence_is_there():
    gone = {key for row in OLD.values() for key in register.rests_on(row)} - ROWS.keys()
    assert not gone


# ---- what is worked out -----------------------------------------------------------------------

CELL = Place("notebooks/03_the_map_of_standards", "a-cell", "On the ICRMW and on the CRC.")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("ICCPR 12(2) is on leaving.", "ICCPR 99 is on leaving."),
        (
            "The ICCPR has bound Kazakhstan since 24 April 2006.",
            "The ICCPR has bound Kazakhstan since 24 January 2006.",
        ),
        (
            "Kazakhstan ratified the ICCPR on 24 January 2006.",
            "Kazakhstan ratified the ICCPR on 24 April 2006.",
        ),
        ("In force: the CAT since 25 September 1998.", "In force: the CAT since 26 August 1998."),
        ("In force since 25 September 1998 (CAT).", "In force since 26 August 1998 (CAT)."),
        ("Türkiye signed it on 13 January 1999.", "Türkiye signed it on 13 January 1998."),
        ("HRC GC35 was adopted in 2014.", "HRC GC35 was adopted in 2004."),
        ("On the day the CRC bound Kazakhstan.", "On the day the ICRMW bound Kazakhstan."),
        ("The ICRMW did not bind Kazakhstan.", "The CRC did not bind Kazakhstan."),
        ("No ratification of the ICRMW was found.", "No ratification of the CRC was found."),
        (
            "The ICRMW bound Kyrgyzstan and Tajikistan.",
            "The ICRMW bound Kyrgyzstan and Uzbekistan.",
        ),
        ("OSCE Vienna 1989 20: a political commitment.", "OSCE Vienna 1989 20: a binding treaty."),
        ("HRC GC27 is soft law.", "The CRC is soft law."),
        ("ICCPR 12(3) requires necessity.", "HRC GC27 14 requires necessity."),
        ("HRC GC27 14 reads it so.", "ICCPR 12(3) reads it so."),
        ("A comment makes no law.", "A comment makes law."),
    ],
)
def test_what_the_tables_contradict_is_found(right, wrong):
    assert not register.contradicted(claims(right, CELL))
    assert register.contradicted(claims(wrong, CELL))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Everyone is free to leave (ICCPR 12(2)).", "Everyone is free to leave (ICCPR 12(4))."),
        ("For exit visas see S18.", "For exit visas see S22."),
        ("The CRC stands in a list of 12 June 2023.", "The CRC stands in a list of 12 June 2022."),
        ("Fifty-six States took part.", "Fifty-five States took part."),
        ("ILO conventions take twelve months.", "ILO conventions take six months."),
        ("There are 26 statements.", "There are 27 statements."),
        ("Serbia and Montenegro had signed.", "Serbia and Moldova had signed."),
        ("Bartik stands in row P13.", "Battista stands in row P13."),
        ("S12 is what Gulshara Abdykalykova holds.", "S12 is what Marta Achler holds."),
    ],
)
def test_what_follows_from_no_row_is_found(right, wrong):
    assert not register.not_following(claims(right, CELL), {})
    assert register.not_following(claims(wrong, CELL), {})


# ---- how it is refreshed ----------------------------------------------------------------------


@pytest.fixture
def one_sentence(monkeypatch, tmp_path):
    """The course is one sentence, to be changed, and has a register of its own."""

    def put(sentence: str) -> None:
        place = Place(CELL.file, CELL.name, sentence)
        monkeypatch.setattr(register, "places", lambda: (place,))

    monkeypatch.setattr(register, "REGISTER", tmp_path / "claims.csv")
    return put


def only() -> dict[str, str]:
    (row,) = register.stored().values()
    return row


def test_a_refresh_writes_nothing_while_something_does_not_follow(one_sentence, capsys):
    one_sentence("The CRC has bound Kazakhstan since 11 September 1994.")
    assert register.main([]) == 0
    one_sentence("The CRC has bound Kazakhstan since 12 August 1994.")
    assert register.main([]) == register.main(["--ours", CELL.file]) == 1
    assert "11 September" in only()["sentence"]
    assert register.main(["--meant", f"{CELL.file}:{CELL.name}"]) == 0
    assert only()["ours"] == "in_force_latest 12 August 1994"
    assert "was: The CRC has bound Kazakhstan since 11" in capsys.readouterr().out


@pytest.mark.parametrize(
    "now", ["A State must do so.", "A State may not do so.", "A State does so."]
)
def test_other_words_of_force_are_taken_only_where_an_author_names_the_cell(
    now, one_sentence, capsys
):
    one_sentence("A State may do so. It is in the CRC.")
    assert register.main([]) == 0
    one_sentence(f"{now} It is in the CRC.")
    assert register.main([]) == (1 if "may" in now or "must" in now else 0)
    assert register.main(["--ours", CELL.file]) == 0
    assert now != "A State must do so." or "words of force: may -> must" in capsys.readouterr().out


def test_a_refresh_keeps_what_an_author_set_and_drops_what_is_gone(one_sentence):
    one_sentence("It happened on 3 May 2001, under the CRC.")
    assert register.main([]) == 1
    assert register.main(["--ours", f"{CELL.file}:{CELL.name}"]) == 0
    assert (only()["follows"], only()["ours"]) == ("judgement", "3 May 2001")
    text = register.REGISTER.read_text(encoding="utf-8")
    register.REGISTER.write_text(text.replace("judgement", "story"), encoding="utf-8")
    assert register.main([]) == 0
    assert only()["follows"] == "story"
    one_sentence("It happened on 4 May 2001, under the CRC.")
    assert register.main([]) == 1
    one_sentence("It happened under the CRC.")
    assert register.main([]) == 0
    assert (only()["follows"], only()["ours"]) == ("stated", "")


def test_an_author_may_add_rows_and_call_a_sentence_a_reading(one_sentence):
    one_sentence("On 30 January 1992 it was so, under the CRC.")
    assert register.main(["--ours", CELL.file]) == 0
    assert only()["ours"] == "30 January 1992"
    text = register.REGISTER.read_text(encoding="utf-8")
    row = f"instruments:CRC,,30 January 1992,{register.fingerprint('instruments:CRC')}"
    assert row in text
    added = f"instruments:CRC,timeline:E01,reading,{register.fingerprint('instruments:CRC')} "
    added += register.fingerprint("timeline:E01")
    register.REGISTER.write_text(text.replace(row, added), encoding="utf-8")
    assert register.main([]) == 0
    assert (only()["also"], only()["ours"]) == ("timeline:E01", "reading")
    assert only()["follows"] == "judgement"


def test_a_row_that_changes_calls_for_rereading(one_sentence, monkeypatch):
    one_sentence("It is in the CRC.")
    assert register.main([]) == 0
    assert not register.changed_rows(only())
    monkeypatch.setitem(ROWS, "instruments:CRC", ROWS["instruments:CRC"] | {"title": "another"})
    assert register.changed_rows(only()) == ["instruments:CRC"]
