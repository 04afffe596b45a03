"""What the checks say: sentences of ``data/sentences.csv`` and ``data/replies.csv``.

A sentence with a value in it has a named field there, such as ``{number}``.
"""

import re
from functools import cache, reduce

from .tables import look_up, table


def say(sentence_id: str, **fields: object) -> str:
    """Return a sentence of the table `sentences`, with its fields filled in."""
    return fill(look_up("sentences", "sentence_id", "says")[sentence_id], fields)


def reply(exercise_id: str, reply_id: str, **fields: object) -> str:
    """Return what the table `replies` has for an exercise, with its fields filled in."""
    return fill(_replies("says")[exercise_id, reply_id], fields)


def joined(words: list[str], sentence_id: str) -> str:
    """Return words as one phrase, each joined to those before it by a sentence of the table."""
    return reduce(lambda first, other: say(sentence_id, first=first, next=other), words)


def misconception(exercise_id: str, reply_id: str) -> str:
    """Return what is believed by who makes a foreseen mistake; empty for any other reply."""
    return _replies("misconception").get((exercise_id, reply_id), "")


def fill(text: str, fields: dict[str, object]) -> str:
    """Fill in the named fields of a text; braces around anything else stay as they are.

    A field that is not given raises ``KeyError``.
    """
    return re.sub(r"\{([a-z_]+)\}", lambda found: str(fields[found[1]]), text)


@cache
def _replies(column: str) -> dict[tuple[str, str], str]:
    rows = table("replies")
    keys = zip(rows["exercise_id"], rows["reply_id"], strict=True)
    return dict(zip(keys, rows[column], strict=True))
