"""Lesson 08, What others do: what a practice is, and what must travel with it."""

import re

from .exercise import either, exercise, given, no_mistake, not_given
from .forms import LabelEach, OneOf, Parts, RowsOf, ShortTexts, SomeOf
from .tables import DAY, ids, look_up, table
from .texts import has, lacks, shorter

PRACTICES = table("practices").set_index("practice_id")


def taken(key: dict[str, str], label: str, *others: str):
    """Return a test: was an item with this label taken for one of the others, or for any other?"""
    items = [item for item in key if key[item] == label]
    return given(items, *others) if others else not_given(items, label)


# 8.1 Which concern does it answer?
ANSWERS = ["P04", "P15", "P47", "P32", "P13", "P35", "P05", "P25"]  # the cards behind (a) to (h)
BOX = dict(zip("abcdefgh", PRACTICES.loc[ANSWERS, "concern_id"], strict=True))
exercise(
    "8.1",
    LabelEach(BOX, table("concerns")["concern_id"]),
    right=BOX,
    mistakes={
        "inside-across": either(taken(BOX, "movement", "exit"), taken(BOX, "exit", "movement")),
        "leave-removed": either(taken(BOX, "exit", "removal"), taken(BOX, "removal", "exit")),
        "no-papers-no-worker": taken(BOX, "workers", "removal"),
        "foreigner-is-worker": taken(BOX, "removal", "workers"),
    },
)

# 8.2 Practice, obligation or case law?
LABEL = {  # of each kind in the table
    "voluntary practice": "voluntary practice",
    "obligation of others": "obligation of others",
    "case law that binds others": "case law",
    "recommendation to others": "recommendation",
    "obligation shared with Kazakhstan": "shared obligation",
}
VOLUNTARY, OF_OTHERS, CASE_LAW, ADVICE, SHARED = LABEL.values()
TO_SORT = ["P01", "P02", "P09", "P13", "P24", "P28", "P34", "P40"]
KIND = PRACTICES.loc[TO_SORT, "kind"].map(LABEL).to_dict()
exercise(
    "8.2",
    LabelEach(TO_SORT, LABEL.values(), also=LABEL),
    right=KIND,
    mistakes={
        "theirs-as-ours": given([card for card in TO_SORT if KIND[card] != SHARED], SHARED),
        "shared-overlooked": taken(KIND, SHARED),
        "law-at-home": taken(KIND, VOLUNTARY),
        "judgment-as-choice": taken(KIND, CASE_LAW),
        "directive-as-choice": taken(KIND, OF_OTHERS),
        "advice-as-command": taken(KIND, ADVICE),
    },
)

# 8.3 On the desk that evening
EARLY = ids(PRACTICES["year_from"] < DAY[:4])
OWN_CHOICE = ids(PRACTICES["kind"] == VOLUNTARY)
ON_REMOVAL = ids(PRACTICES["concern_id"] == "removal")
ON_THE_DESK = EARLY & OWN_CHOICE & ON_REMOVAL
exercise(
    "8.3",
    RowsOf("practice_id", PRACTICES.index),
    right=ON_THE_DESK,
    mistakes={
        "later-included": lambda rows: rows - EARLY,
        "other-concerns": lambda rows: rows - ON_REMOVAL,
        "commands-included": lambda rows: rows - OWN_CHOICE,
        "some-missing": lambda rows: rows < ON_THE_DESK,
    },
)

# 8.4 What the card does not tell
exercise(
    "8.4",
    SomeOf("abcdefghi"),
    right=set("adfhi"),
    mistakes={
        "supported-flagged": lambda letters: letters & set("bceg"),
        "model-named": lambda letters: "f" not in letters,
        "gap-as-failure": lambda letters: "i" not in letters,
        "gap-filled": lambda letters: not letters >= set("ah"),
        "one-figure-as-cause": lambda letters: "d" not in letters,
    },
)

# 8.5 What must be true for it to work here?
exercise(
    "8.5",
    Parts({practice: SomeOf(table("conditions")["condition_id"]) for practice in "ABC"}),
    right=no_mistake,  # whatever else is listed, up to four
    mistakes={
        "everything-chosen": lambda sets: any(len(chosen) > 4 for chosen in sets.values()),
        "judge-forgotten": lambda sets: "court" not in sets["A"],
        "voice-forgotten": lambda sets: "help" not in sets["A"],
        "partner-forgotten": lambda sets: "agreement" not in sets["B"],
        "years-forgotten": lambda sets: "records" not in sets["B"],
        "trust-forgotten": lambda sets: "trust" not in sets["C"],
        "checks-forgotten": lambda sets: "checks" not in sets["C"],
        "not-needed": lambda sets: sets["A"] & {"agreement", "trust"} or "agreement" in sets["C"],
    },
)

# 8.6 Which first, and why?
REASON_FOR = {"P20": "b", "P32": "a"}
CAVEAT_OF = {"P20": "f", "P32": "g"}
exercise(
    "8.6",
    Parts(
        {
            "first": OneOf(REASON_FOR),
            "reason": OneOf("abcde"),
            "caveat": OneOf("fgh"),
            "kind": OneOf([VOLUNTARY, OF_OTHERS, CASE_LAW]),
        }
    ),
    right=no_mistake,
    mistakes={
        "kind-overstated": lambda choice: (  # (d) says that it binds us as well
            choice["kind"] != PRACTICES["kind"][choice["first"]] or choice["reason"] == "d"
        ),
        "result-guessed": lambda choice: choice["reason"] == "c",
        "name-as-reason": lambda choice: choice["reason"] == "e",
        "caveat-not-there": lambda choice: choice["caveat"] == "h",
        "reason-of-the-other": lambda choice: choice["reason"] != REASON_FOR[choice["first"]],
        "caveat-of-the-other": lambda choice: choice["caveat"] != CAVEAT_OF[choice["first"]],
    },
)

# 8.7 One entry for the memo
ALSO_CALLED = {
    "Russian Federation": "russia",
    "United Kingdom": r"united kingdom|\buk\b|britain",
    "United States of America": r"united states|\busa?\b|america",
    "Parliamentary Assembly of the Council of Europe": r"parliamentary assembly|\bpace\b",
    "European Union": r"european union|\beu\b",
}
NOT_OTHERS = r"\b(not?|nobody|none|neither|only|voluntary|own choice)\b|n[o’']t\b"
UNKNOWN = r"\b(unknown|not (yet )?(known|found|told|given|said)|no (result|source|figure)|gap)\b"
CONDITION = (  # of the table `conditions`, one a line
    r"offices?|authorit|official|staff|agency|coach|passport"
    r"|court|judge|tribunal|\bboard"
    r"|inspect|monitor|check|ombuds"
    r"|regist|record|\bfiles?\b|\bdata\b"
    r"|money|budget|fund|\bcosts?\b"
    r"|agreement|other state|neighbour|partner"
    r"|trust|\bsafe|\bdare|\bfear"
    r"|\bhelp|lawyer|interpret|union|\bngo|advice"
)
COUNTED_LATER = "217|2011|one in five"  # the result of P41 was not known in October 2009
JUDGED_LATER = "2015|constitutional|struck|strik"  # part of the safeguard of P39 is younger
WITH_RESULT = EARLY & ids(PRACTICES["result"] != "") - {"P41"}


def card_of(draft: dict[str, str]) -> str:
    """Return the number of the card that a draft names, or nothing if it names none or several."""
    named = set(re.findall(r"P\d\d", draft["card"].upper()))
    return named.pop() if len(named) == 1 else ""


def about(cards, test):
    """Return a test: does a draft name one of these cards, and is this so of it?"""
    return lambda draft: card_of(draft) in cards and test(draft)


def hides_whose_or_when(draft: dict[str, str]) -> bool:
    """Tell whether the State or body of the card, or its year, is missing."""
    card = PRACTICES.loc[card_of(draft)]
    name = look_up("states", "iso3", "name").get(card["iso3"], card["body"])
    named = has("who", ALSO_CALLED.get(name, re.escape(name)))(draft)
    return not named or card["year_from"] not in draft["who"]


exercise(
    "8.7",
    ShortTexts(["card", "who", "safeguard", "binds", "result", "here"]),
    right=about(EARLY, no_mistake),
    mistakes={
        "later-card": about({*PRACTICES.index} - EARLY, no_mistake),
        "whose-when-missing": about(EARLY, hides_whose_or_when),
        "safeguard-bare": about(EARLY, shorter(4, "safeguard")),
        "bound-overstated": about(EARLY, lacks("binds", NOT_OTHERS)),
        "result-from-later": either(
            about({"P41"}, has("result", COUNTED_LATER)),
            about({"P39"}, either(has("safeguard", JUDGED_LATER), has("result", JUDGED_LATER))),
        ),
        "gap-closed": either(
            about(WITH_RESULT, shorter(2, "result")),
            about(EARLY - WITH_RESULT, lacks("result", UNKNOWN)),
        ),
        "no-condition": about(EARLY, lacks("here", CONDITION)),
    },
)
