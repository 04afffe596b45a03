"""Tests of short texts, each of one entry of `ShortTexts`: of what stands there, never of style."""

import re
from collections.abc import Callable

Test = Callable[[dict[str, str]], bool]


def plain(text: str) -> str:
    """Return a text in small letters, with single spaces and without punctuation at its ends."""
    return " ".join(text.casefold().strip(" .,;:“”\"'*").split())


def has(field: str, pattern: str) -> Test:
    """Return a test: does this field hold the pattern, whatever its capitals?

    Letters are folded: “oﬃce”, copied from a printed page, is an office.
    """
    return lambda draft: bool(re.search(pattern, draft[field].casefold(), re.IGNORECASE))


def lacks(field: str, pattern: str) -> Test:
    """Return a test: does this field lack the pattern, whatever its capitals?"""
    return lambda draft: not has(field, pattern)(draft)


def words(draft: dict[str, str]) -> int:
    """Return how many words all its fields have together."""
    return sum(len(text.split()) for text in draft.values())


def at_least(number: int, *fields: str) -> Test:
    """Return a test: has each of these fields so many words?"""
    return lambda draft: not shorter(number, *fields)(draft)


def shorter(number: int, *fields: str) -> Test:
    """Return a test: has one of these fields fewer words than this?"""
    return lambda draft: any(len(draft[field].split()) < number for field in fields)


def articles(text: str) -> set[int]:
    """Return the articles that a text names, without those of treaties and without time limits."""
    text = re.sub(r"(\d)\s*\(\w+\)|\bpara(graph|\.)?\s*\d+", r"\1", text)
    text = re.sub(r"\b([A-Z]{3,5}|[CR]\d+|G[CR]\d+) (articles? |art\. )?\d+", " ", text)
    text = re.sub(r"\b\d+,? of the (I?C[A-Z]+|Covenant|Convention)", " ", text)
    text = re.sub(r"\b\d+ (hours?|days?|months?|years?)\b", " ", text)
    return {int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", text)}


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
