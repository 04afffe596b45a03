"""Forms forgive: how people write codes, letters, numbers, labels and dates is read as meant."""

import pytest
from checks import find_exercise, reply_to
from checks.capstone.findings import _standards
from checks.values import loose
from course import rows


def read(exercise: str, answer: object) -> object:
    return find_exercise(exercise).form.read(answer)


@pytest.mark.parametrize(
    ("exercise", "written", "meant"),
    [
        *[("0.2", w, frozenset("ace")) for w in (
            "a, c, e", "ace", "A C E", "(a), (c), (e)", "a;c;e", ["(a)", "c.", "E"],
            {"а", "с", "е"},
        )],
        ("0.2", "a", frozenset("a")),
        *[("1.3", w, tuple("bdfgaec")) for w in (
            "bdfgaec", "b, d, f, g, a, e, c", "b d f g a e c", "b-d-f-g-a-e-c", ["(b)", *"dfgaec"],
        )],
        *[("0.1", w, 26) for w in ("26", " 26 ", 26.0, "26.0")],
        *[("2.2", w, 1999) for w in ("1999", 1999)],
        *[("2.3", w, -6.2) for w in ("-6.2", "−6.2", -6.2)],
    ],
)  # fmt: skip
def test_letters_and_numbers_are_read_however_they_are_written(exercise, written, meant):
    assert read(exercise, written) == meant


@pytest.mark.parametrize(
    ("exercise", "item", "written", "meant"),
    [
        *[("5.1", "a", w, "ICCPR 12(2)") for w in (
            "ICCPR 12 (2)", "ICCPR 12.2", "iccpr12(2)", "12(2)", "12.2",
            "ICCPR, article 12, paragraph 2",
            "ICCPR art. 12(2)", "IССРR 12(2)",
        )],
        *[("3.2", "a", w, "consented, not yet in force") for w in (
            "consented not yet in force", "Consented, not yet in force",
            "consented_not_yet_in_force",
        )],
        *[("5.2", "a", w, "health or morals") for w in ("public health", "Health-or-morals")],
        *[("5.7", "a", w, "legal basis") for w in ("Legal-basis", "legal_basis", "LEGAL  BASIS")],
        *[("6.1", "a", w, "everybody") for w in ("everyone", "Everybody", "all")],
        *[("8.1", "a", w, "movement") for w in ("Movement", "movement ", "“movement”")],
        ("9.3", "W15", "none", "nothing"),
        ("12.1", "b", "cannot tell", "cannot be told"),
        ("12.4", "g", "aims", "aim"),
    ],
)  # fmt: skip
def test_labels_and_codes_are_read_however_they_are_written(exercise, item, written, meant):
    form = find_exercise(exercise).form
    answer = dict.fromkeys(form.items, meant) | {f"({item})": written}
    answer.pop(item)
    assert form.read(answer)[item] == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ICCPR, article 12, paragraph 2", ["ICCPR 12(2)"]),
        ("ICCPR 12.2; ICCPR art. 13", ["ICCPR 12(2)", "ICCPR 13"]),
        ("ICCPR 12(3), ICCPR 2(3)", ["ICCPR 12(3)", "ICCPR 2(3)"]),
        ("OSCE Copenhagen 1990 9.5", ["OSCE Copenhagen 1990 9.5"]),
        ("C29 2, ILO C 143 8(1)", ["ILO C29 2", "ILO C143 8(1)"]),
    ],
)
def test_standards_of_a_finding_are_read_however_they_are_written(written, meant):
    assert list(_standards(written)) == meant


def test_dates_with_the_day_first_are_the_same_dates():
    assert loose("no consent found as of 31.12.2013") == loose("no consent found as of 2013-12-31")


@pytest.mark.parametrize(
    ("exercise", "answer", "said"),
    [
        ("0.1", "twenty", "This is text"),
        ("0.2", "hello", "“hello” is not among the options"),
        ("0.2", {"a", "z"}, "“z”"),
        ("2.3", "6,2", "after a point"),
        ("5.1", {"a": "ICCPR 99"}, "“ICCPR 99” is not one of the labels"),
        ("5.1", {"a": "12"}, "“12” is not one of the labels"),  # which paragraph?
    ],
)
def test_what_cannot_be_told_is_named_as_it_was_read(exercise, answer, said):
    reply = reply_to(exercise, answer)
    assert reply.level.value == "form" and said in reply.message


def test_no_two_words_of_an_exercise_are_one_when_written_loosely():
    for row in rows("exercises"):
        form = find_exercise(row["exercise_id"]).form
        for part in getattr(form, "parts", {"": form}).values():
            for name in ("options", "items", "labels", "keys", "fields"):
                words = getattr(part, name, ())
                assert len({loose(word) for word in words}) == len(words), row["exercise_id"]
