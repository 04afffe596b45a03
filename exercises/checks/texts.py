"""Tests of short texts, each of one entry of `ShortTexts`: of what stands there, never of style."""

import re
from collections.abc import Callable
from functools import cache, partial

from .tables import table

Test = Callable[[dict[str, str]], bool]


def plain(text: str) -> str:
    """Return a text in small letters, with single spaces and without punctuation at its ends."""
    return " ".join(text.casefold().strip(" .,;:…“”\"'*").split())


def pattern(exercise_id: str) -> Callable[..., str]:
    """Return what returns words that the checks of an exercise look for, from `patterns`.

    It is given ids and returns any of the words under them. Those of the exercise come before those
    of ``any`` exercise.
    """
    return partial(_pattern, exercise_id)


@cache
def _pattern(exercise_id: str, *pattern_ids: str) -> str:
    rows = table("patterns").set_index(["pattern_id", "exercise_id"])["pattern"]
    return "|".join(rows[i].get(exercise_id, rows[i].get("any")) for i in pattern_ids)


def has(field: str, pattern: str) -> Test:
    """Return a test: does this field hold the pattern, whatever its capitals?

    Letters are folded: “oﬃce”, copied from a printed page, is an office.
    """
    return lambda draft: bool(re.search(pattern, draft[field].casefold(), re.IGNORECASE))


def lacks(field: str, pattern: str) -> Test:
    """Return a test: does this field lack the pattern, whatever its capitals?"""
    return lambda draft: not has(field, pattern)(draft)


def words(draft: dict[str, str]) -> int:
    """Return how many words all its fields have together, without what is judged of them."""
    return sum(len(text.split()) for field, text in draft.items() if field != "compared")


def at_least(number: int, *fields: str) -> Test:
    """Return a test: has each of these fields so many words?"""
    return lambda draft: not shorter(number, *fields)(draft)


def shorter(number: int, *fields: str) -> Test:
    """Return a test: has one of these fields fewer words than this?"""
    return lambda draft: any(len(draft[field].split()) < number for field in fields)


def articles(text: str) -> set[int]:
    """Return the articles that a text names, without those of treaties, time limits and counts."""
    text = re.sub(r"(\d)\s*\(\w+\)|\bpara(graph|\.)?\s*\d+", r"\1", text)
    text = re.sub(r"\b([A-Z]{3,5}|[CR]\d+|G[CR]\d+) (articles? |art\. )?\d+", " ", text)
    text = re.sub(r"\b\d+,? of the (I?C[A-Z]+|Covenant|Convention)", " ", text)
    text = re.sub(r"\b\d+ (hours?|days?|months?|years?|articles|rules)\b", " ", text)
    return {int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", text)}


def unquoted(field: str, clause: str, trouble: str = "") -> Test:
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


def denies(field: str, thing: str, left_out: str = "(?!)") -> Test:
    """Return a test: does this field say that a thing is not there, such as “no reasons are given”?

    What holds by two negations, such as “no order without reasons”, is there; further words of
    this kind are left out.
    """
    no = _pattern("any", "no")
    between = r"(?:[^\w.;]+\w+){0,4}?[^\w.;]+"  # in the same sentence, and near
    near = re.compile(rf"(?:{no}){between}(?:{thing})|(?:{thing})\w*{between}(?:{no})")
    taken = re.compile(rf"(?=.*(?:{thing})).*?(?:{_pattern('any', 'no-help')})")

    def test(draft: dict[str, str]) -> bool:
        text = re.sub(left_out, " ", draft[field].casefold())
        text = re.sub(_pattern("any", "no-denial"), " ", text)
        return bool(near.search(text) or any(map(taken.match, re.split("[.;]", text))))

    return test


def told(said: str, asked: str) -> str:
    """Return a pattern of what is told, and not asked, in a text that leaves something open."""
    return rf"(?:^|[.,;])(?:(?!\b(?:{asked})\b)[^.,;])*?(?:{said})"


def without(field: str, left_out: str, test: Test) -> Test:
    """Return a test of a draft from one of whose fields these words are left out."""
    return lambda draft: test(draft | {field: re.sub(left_out, " ", draft[field].casefold())})


def no_sentence(*fields: str) -> Test:
    """Return a test: is one of these fields a list of words, with too few that join them?"""
    joins = re.compile(_pattern("any", "joins"))

    def is_list(text: str) -> bool:
        number = len(text.split())
        return len(joins.findall(text.casefold())) * 6 < number or text.count(",") * 3 > number

    return lambda draft: any(is_list(draft[field]) for field in fields)


def copied(field: str, source: str, most: int = 12) -> Test:
    """Return a test: are more than so many words in a row those of a text the learner was shown?"""
    shown = " ".join(re.findall(r"\w+", source.casefold()))

    def test(draft: dict[str, str]) -> bool:
        words = re.findall(r"\w+", draft[field].casefold())
        runs = (" ".join(words[at : at + most + 1]) for at in range(len(words) - most))
        return any(run in shown for run in runs)

    return test


def up_to(place: str, field: str, pattern: str) -> Test:
    """Return a test: does the sentence hold the pattern, up to where the words of a place end?"""

    def test(draft: dict[str, str]) -> bool:
        before, there, _ = plain(draft[field]).partition(plain(draft[place]))
        words = re.split("[.;]", before)[-1] + there
        return bool(there and re.search(pattern, words))

    return test


def gap(words: Callable[..., str], place: str, field: str, **ids: str) -> Test:
    """Return a test: does a place lack what it should hold, by itself or in the sentence around it?

    Parameters
    ----------
    words : callable
        Returns the pattern under an id.
    place, field : str
        The place, and the field from which its words are copied.
    **ids : str
        What the place ``holds`` and what it may ``never`` hold; what a sentence ``around`` its
        words holds; and what may stand nowhere ``in_field``. All are left out at will.
    """
    wanted = {what: words(pattern_id) for what, pattern_id in ids.items()}

    def test(draft: dict[str, str]) -> bool:
        copied = plain(draft[place])
        sentences = [part for part in re.split("[.;]", plain(draft[field])) if copied in part]
        found = {
            "holds": [copied],
            "never": [copied],
            "around": sentences,
            "in_field": [draft[field]],
        }
        is_there = {
            what: any(re.search(pattern, text, re.I) for text in found[what])
            for what, pattern in wanted.items()
        }
        return any(there == (what in ("never", "in_field")) for what, there in is_there.items())

    return test


def found(field: str, pattern: str) -> Callable[[dict[str, str]], dict[str, str]]:
    """Return what fills the field ``words`` of a reply: what was found of the pattern."""
    return lambda draft: {"words": re.search(pattern, draft[field].casefold(), re.I)[0]}
