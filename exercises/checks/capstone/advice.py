"""Looks, with the eye of a machine, at what a recommendation says: to whom, what and why."""

import re

_TO_WHOM = re.compile(r"parliament|ministry|government|minister|working group", re.I)
_WHY = re.compile(r"\b(?:because|since|as|so that|otherwise)\b", re.I)
_CHANGE = re.compile(
    r"\b(?:insert|delet|omit|replac|strik|includ|introduc|supplement|repeal|drop|lay(?:ing)? down"
    r"|(?:add|remov|writ)(?:e?s|e?d|ing|e)?\b|let\b|set\b(?! out)|(?:should|shall|to) read\b)",
    re.I,
)
#: Numbers that are no article of the draft: those of a treaty, a commitment or a time limit.
_OTHER_NUMBER = re.compile(
    r"\b(?:[A-Z]{3,}(?: (?:[CPR]|GC|GR)\d+)?|Convention|Covenant|Protocol|\w+ (?:19|20)\d\d)"
    r"(?: articles?| art\.?)? \d[\d.-]*(?: ?\(\w+\))?"
    r"|\b\d+(?: ?\(\w+\))*,? of the (?:[A-Z]{3,}|Covenant|Convention|Protocol)"
    r"|\b\d+ (?:hours?|days?|weeks?|months?|years?)\b"
)

_PLACE = re.compile(
    r"(?:\b([BC]) )?\b(\d+)(?: ?\( ?|\.|,? ?(?:\b(?:paragraphs?|paras?|par)\b\.?|§) ?)(\d+)", re.I
)


def places_in(text: str, letter: str = "") -> set[str]:
    """Return the paragraphs that a text names, such as “7(2)”, however it writes them.

    Those without the letter of a draft get this one.
    """
    found = _PLACE.findall(_OTHER_NUMBER.sub(" ", text))
    return {
        f"{draft.upper() or letter} {article}({part})".strip() for draft, article, part in found
    }


def can_be_followed(text: str) -> bool:
    """Tell whether a recommendation has its elements of lesson 09."""
    return bool(_TO_WHOM.search(text) and says_what_to_change(text) and _WHY.search(text))


def says_what_to_change(text: str) -> bool:
    """Tell whether a recommendation names an article and a change."""
    return bool(re.search(r"\d", _OTHER_NUMBER.sub(" ", text)) and _CHANGE.search(text))
