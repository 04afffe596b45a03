"""What sentences claim follows from the tables, or is known to be our own; see `register.py`.

After a change of a text or of a table: `python tests/register.py`, and read what it shows.
"""

import pytest
import register
from claims import ROWS

OLD = register.stored()
NOW = {key: (place, found) for key, place, found in register.current()}
FILES = sorted({key[0] for key in [*OLD, *NOW]})


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
    """Worked out anew here: it stays red after a refresh."""
    wrong = [
        f"{key[1]}: {', '.join(left)}\n    in: {key[2]}"
        for key, (_, found) in NOW.items()
        if key[0] == file
        and (ours := register.parts(OLD.get(key, {}).get("ours", ""))) is not None
        and (left := [claim for claim in register.not_following(found) if claim not in ours])
    ]
    assert not wrong, listed(["this follows from no row", *wrong])


def test_every_row_beneath_a_sentence_is_there():
    gone = {key for row in OLD.values() for key in register.rests_on(row)} - ROWS.keys()
    assert not gone
