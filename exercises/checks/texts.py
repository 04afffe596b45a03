"""Tests of short texts, each of one entry of `ShortTexts`: of what stands there, never of style."""

import re
from collections.abc import Callable

Test = Callable[[dict[str, str]], bool]


def plain(text: str) -> str:
    """Return a text in small letters, with single spaces and without punctuation at its ends."""
    return " ".join(text.casefold().strip(" .,;:“”\"'*").split())


def has(field: str, pattern: str) -> Test:
    """Return a test: does this field hold the pattern, whatever its capitals?"""
    return lambda draft: bool(re.search(pattern, draft[field], re.IGNORECASE))


def lacks(field: str, pattern: str) -> Test:
    """Return a test: does this field lack the pattern, whatever its capitals?"""
    return lambda draft: not re.search(pattern, draft[field], re.IGNORECASE)


def shorter(words: int, *fields: str) -> Test:
    """Return a test: has one of these fields fewer words than this?"""
    return lambda draft: any(len(draft[field].split()) < words for field in fields)


def either(*tests: Test) -> Test:
    """Return a test: is one of these so?"""
    return lambda draft: any(test(draft) for test in tests)


def not_quoted(field: str, clause: str, trouble: str = "") -> Test:
    """Return a test: does this field not copy two words or more of a clause, its trouble included?

    Parameters
    ----------
    field : str
    clause : str
        The text to copy from.
    trouble : str
        A pattern that must be among the words copied.
    """

    def test(draft: dict[str, str]) -> bool:
        copied = plain(draft[field])
        found = len(copied.split()) >= 2 and copied in plain(clause)
        return not (found and re.search(trouble, copied))

    return test
