"""Exercises of lesson 08, What others do: what a practice is, and what must travel with it."""

import re

from .exercise import exercise, given
from .forms import LabelEach, OneOf, Parts, RowsOf, ShortTexts, SomeOf
from .tables import look_up, table

PRACTICES = table("practices").set_index("practice_id")
CONCERNS = tuple(table("concerns")["concern_id"])
CONDITIONS = tuple(table("conditions")["condition_id"])


# 8.1 -------------------------------------------------------------------------------------------
ANSWERED_BY = {
    "a": "P04", "b": "P15", "c": "P47", "d": "P32",
    "e": "P13", "f": "P35", "g": "P05", "h": "P25",
}  # fmt: skip
BOX = {letter: PRACTICES.loc[card, "concern_id"] for letter, card in ANSWERED_BY.items()}


def _boxed(concern: str, *labels: str):
    """Return a test: has a question on this concern been put into one of these boxes?"""
    return given([letter for letter in BOX if BOX[letter] == concern], *labels)


exercise(
    "8.1",
    LabelEach(tuple(BOX), CONCERNS),
    right=BOX,
    mistakes={
        "inside-across": lambda answer: (
            _boxed("movement", "exit")(answer) or _boxed("exit", "movement")(answer)
        ),
        "leave-removed": lambda answer: (
            _boxed("exit", "removal")(answer) or _boxed("removal", "exit")(answer)
        ),
        "no-papers-no-worker": _boxed("workers", "removal"),
        "foreigner-is-worker": _boxed("removal", "workers"),
    },
)

# 8.2 -------------------------------------------------------------------------------------------
VOLUNTARY, OF_OTHERS, CASE_LAW = "voluntary practice", "obligation of others", "case law"
ADVICE, SHARED = "recommendation", "shared obligation"
LABEL = {
    "voluntary practice": VOLUNTARY,
    "obligation of others": OF_OTHERS,
    "case law that binds others": CASE_LAW,
    "recommendation to others": ADVICE,
    "obligation shared with Kazakhstan": SHARED,
}
TO_SORT = ("P01", "P02", "P09", "P13", "P24", "P28", "P34", "P40")
KIND = {card: LABEL[PRACTICES.loc[card, "kind"]] for card in TO_SORT}


def _labelled(kind: str, *labels: str):
    """Return a test: has a card of this kind been given one of these labels?"""
    return given([card for card in TO_SORT if KIND[card] == kind], *labels)


exercise(
    "8.2",
    LabelEach(TO_SORT, (VOLUNTARY, OF_OTHERS, CASE_LAW, ADVICE, SHARED), also=LABEL),
    right=KIND,
    mistakes={
        "theirs-as-ours": lambda answer: any(
            answer[card] == SHARED and KIND[card] != SHARED for card in TO_SORT
        ),
        "shared-overlooked": _labelled(SHARED, VOLUNTARY, OF_OTHERS, CASE_LAW, ADVICE),
        "law-at-home": _labelled(VOLUNTARY, OF_OTHERS, CASE_LAW, ADVICE),
        "judgment-as-choice": _labelled(CASE_LAW, VOLUNTARY, OF_OTHERS, ADVICE),
        "directive-as-choice": _labelled(OF_OTHERS, VOLUNTARY, CASE_LAW, ADVICE),
        "advice-as-command": _labelled(ADVICE, VOLUNTARY, OF_OTHERS, CASE_LAW),
    },
)

# 8.3 -------------------------------------------------------------------------------------------
EARLY = frozenset(PRACTICES.index[PRACTICES["year_from"].astype(int) <= 2008])
OWN_CHOICE = frozenset(PRACTICES.index[PRACTICES["kind"] == VOLUNTARY])
ON_REMOVAL = frozenset(PRACTICES.index[PRACTICES["concern_id"] == "removal"])
ON_THE_DESK = EARLY & OWN_CHOICE & ON_REMOVAL

exercise(
    "8.3",
    RowsOf("practice_id", tuple(PRACTICES.index)),
    right=ON_THE_DESK,
    mistakes={
        "later-included": lambda rows: bool(rows - EARLY),
        "other-concerns": lambda rows: bool(rows - ON_REMOVAL),
        "commands-included": lambda rows: bool(rows - OWN_CHOICE),
        "some-missing": lambda rows: rows < ON_THE_DESK,
    },
)

# 8.4 -------------------------------------------------------------------------------------------
NOT_ON_CARDS = frozenset("adfhi")

exercise(
    "8.4",
    SomeOf(tuple("abcdefghi")),
    right=NOT_ON_CARDS,
    mistakes={
        "supported-flagged": lambda letters: bool(letters - NOT_ON_CARDS),
        "model-named": lambda letters: "f" not in letters,
        "gap-as-failure": lambda letters: "i" not in letters,
        "gap-filled": lambda letters: not {"a", "h"} <= letters,
        "one-figure-as-cause": lambda letters: "d" not in letters,
    },
)

# 8.5 -------------------------------------------------------------------------------------------
ESSENTIAL = {
    "A": frozenset({"court", "help"}),
    "B": frozenset({"agreement", "records"}),
    "C": frozenset({"trust", "checks"}),
}
NOT_NEEDED = {
    "A": frozenset({"agreement", "trust"}),
    "B": frozenset(),
    "C": frozenset({"agreement"}),
}
MOST = 4


def _lacks(practice: str, condition: str):
    """Return a test: is this condition missing from the list of this practice?"""
    return lambda answer: condition not in answer[practice]


def _fits(answer: dict) -> bool:
    return all(
        ESSENTIAL[practice] <= chosen and not chosen & NOT_NEEDED[practice] and len(chosen) <= MOST
        for practice, chosen in answer.items()
    )


exercise(
    "8.5",
    Parts({practice: SomeOf(CONDITIONS) for practice in ESSENTIAL}),
    right=_fits,
    mistakes={
        "everything-chosen": lambda answer: any(len(chosen) > MOST for chosen in answer.values()),
        "judge-forgotten": _lacks("A", "court"),
        "voice-forgotten": _lacks("A", "help"),
        "partner-forgotten": _lacks("B", "agreement"),
        "years-forgotten": _lacks("B", "records"),
        "trust-forgotten": _lacks("C", "trust"),
        "checks-forgotten": _lacks("C", "checks"),
        "not-needed": lambda answer: any(answer[p] & NOT_NEEDED[p] for p in answer),
    },
)

# 8.6 -------------------------------------------------------------------------------------------
REASON_FOR = {"P20": "b", "P32": "a"}
CAVEAT_OF = {"P20": "f", "P32": "g"}


def _holds_together(choice: dict) -> bool:
    first = choice["first"]
    return (
        choice["reason"] == REASON_FOR[first]
        and choice["caveat"] == CAVEAT_OF[first]
        and choice["kind"] == PRACTICES.loc[first, "kind"]
    )


exercise(
    "8.6",
    Parts(
        {
            "first": OneOf(tuple(REASON_FOR)),
            "reason": OneOf(tuple("abcde")),
            "caveat": OneOf(tuple("fgh")),
            "kind": OneOf((VOLUNTARY, OF_OTHERS, CASE_LAW)),
        }
    ),
    right=_holds_together,
    mistakes={
        "kind-overstated": lambda choice: (
            choice["kind"] != VOLUNTARY or choice["reason"] == "d"  # binds us as well
        ),
        "result-guessed": lambda choice: choice["reason"] == "c",
        "name-as-reason": lambda choice: choice["reason"] == "e",
        "caveat-not-there": lambda choice: choice["caveat"] == "h",
        "reason-of-the-other": lambda choice: choice["reason"] != REASON_FOR[choice["first"]],
        "caveat-of-the-other": lambda choice: choice["caveat"] != CAVEAT_OF[choice["first"]],
    },
)

# 8.7 -------------------------------------------------------------------------------------------
NAME_OF = look_up("states", "iso3", "name")
ALSO_CALLED = {
    "Russian Federation": r"russia",
    "United Kingdom": r"united kingdom|\buk\b|britain",
    "United States of America": r"united states|\busa?\b|america",
    "The Netherlands": r"netherlands",
    "Türkiye": r"türkiye|turkey",
    "Parliamentary Assembly of the Council of Europe": r"parliamentary assembly|\bpace\b",
    "European Union": r"european union|\beu\b",
}
NOT_OTHERS = r"\b(not?|nobody|none|neither|only|voluntary|own choice)\b|n[o’']t\b"
UNKNOWN = r"\b(unknown|not (yet )?(known|found|told|given|said)|no (result|source|figure)|gap)\b"
NAMED = "|".join(
    (
        r"offices?|authorit|official|staff|agency|coach|passport",
        r"court|judge|tribunal|\bboard",
        r"inspect|monitor|check|ombuds",
        r"regist|record|\bfiles?\b|\bdata\b",
        r"money|budget|fund|\bcosts?\b",
        r"agreement|another state|other state|neighbour|partner",
        r"trust|\bsafe|\bdare|\bfear",
        r"\bhelp|lawyer|interpret|union|\bngo|advice",
    )
)
TOLD_LATER = {"P41": r"217|2011|one in five"}  # results that were not known in October 2009
ADDED_LATER = {"P39": r"2015|constitutional|struck|strik"}  # a safeguard younger than its card


def _card(draft: dict) -> str:
    """Return the number of the one card that a draft names, or nothing."""
    numbers = set(re.findall(r"p\d\d", draft["card"].casefold()))
    card = numbers.pop().upper() if len(numbers) == 1 else ""
    return card if card in PRACTICES.index else ""


def _says(field: str, pattern: str, draft: dict) -> bool:
    return re.search(pattern, draft[field].casefold()) is not None


def _names_whose_and_when(draft: dict) -> bool:
    card = PRACTICES.loc[_card(draft)]
    name = NAME_OF.get(card["iso3"], card["body"])
    pattern = ALSO_CALLED.get(name, re.escape(name.casefold()))
    return _says("who", pattern, draft) and card["year_from"] in draft["who"]


def _result_is_honest(draft: dict) -> bool:
    card = _card(draft)
    if card in TOLD_LATER or not PRACTICES.loc[card, "result"]:
        return _says("result", UNKNOWN, draft)
    return len(draft["result"].split()) >= 2


def _tells_what_came_later(draft: dict) -> bool:
    card, never = _card(draft), r"(?!)"
    return _says("result", TOLD_LATER.get(card, never), draft) or any(
        _says(field, ADDED_LATER.get(card, never), draft) for field in ("safeguard", "result")
    )


def _is_sound_entry(draft: dict) -> bool:
    return (
        _card(draft) in EARLY
        and _names_whose_and_when(draft)
        and len(draft["safeguard"].split()) >= 4
        and _says("binds", NOT_OTHERS, draft)
        and not _tells_what_came_later(draft)
        and _result_is_honest(draft)
        and _says("here", NAMED, draft)
    )


exercise(
    "8.7",
    ShortTexts(("card", "who", "safeguard", "binds", "result", "here")),
    right=_is_sound_entry,
    mistakes={
        "later-card": lambda draft: _card(draft) != "" and _card(draft) not in EARLY,
        "whose-when-missing": lambda draft: _card(draft) != "" and not _names_whose_and_when(draft),
        "safeguard-bare": lambda draft: _card(draft) != "" and len(draft["safeguard"].split()) < 4,
        "bound-overstated": lambda draft: (
            _card(draft) != "" and not _says("binds", NOT_OTHERS, draft)
        ),
        "result-from-later": lambda draft: _card(draft) != "" and _tells_what_came_later(draft),
        "gap-closed": lambda draft: _card(draft) != "" and not _result_is_honest(draft),
        "no-condition": lambda draft: _card(draft) != "" and not _says("here", NAMED, draft),
    },
)
