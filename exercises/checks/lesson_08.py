"""Lesson 08, What others do: what a practice is, and what must travel with it."""

import re

from .drafts import Draft
from .exercise import either, exercise, given, no_mistake, not_given
from .forms import LabelEach, OneOf, Parts, RowsOf, SomeOf
from .sentences import reply
from .tables import DAY, ids, look_up, table
from .texts import copied, has, lacks, no_sentence, pattern, shorter

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
    right=lambda box: box in (BOX, BOX | {"g": "removal"}),  # a check of papers can end in arrest
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
KIND_OF = PRACTICES["kind"].map(LABEL)
KIND = KIND_OF[TO_SORT].to_dict()
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
# (d) says that it binds us as well
CHOICES = {"first": OneOf(REASON_FOR), "reason": OneOf("abcde"), "caveat": OneOf("fgh")}
exercise(
    "8.6",
    Parts(CHOICES | {"kind": OneOf([VOLUNTARY, OF_OTHERS, CASE_LAW])}),
    right=no_mistake,
    mistakes={
        "kind-overstated": lambda c: c["kind"] != KIND_OF[c["first"]] or c["reason"] == "d",
        "result-guessed": lambda choice: choice["reason"] == "c",
        "name-as-reason": lambda choice: choice["reason"] == "e",
        "caveat-not-there": lambda choice: choice["caveat"] == "h",
        "reason-of-the-other": lambda choice: choice["reason"] != REASON_FOR[choice["first"]],
        "caveat-of-the-other": lambda choice: choice["caveat"] != CAVEAT_OF[choice["first"]],
    },
)

# 8.7 One entry for the memo
FIELDS = ["card", "who", "safeguard", "binds", "result", "here", "condition"]
PLACES = {"who is protected": "safeguard", "does not bind": "binds"}
WITH_RESULT = EARLY & ids(PRACTICES["result"] != "") - {"P41"}  # that of P41 is of 2011
WHOSE = PRACTICES["iso3"].map(look_up("states", "iso3", "name")).fillna(PRACTICES["body"])
words = pattern("8.7")
CALLED = look_up("patterns", "pattern_id", "pattern")  # States, bodies and kinds, by their names


def card_of(draft: dict[str, str]) -> str:
    """Return the number of the card that a draft names, or nothing if it names none or several."""
    named = set(re.findall(r"P\d\d", draft["card"].upper().replace(" ", "")))
    return named.pop() if len(named) == 1 else ""


def about(cards, test):
    """Return a test: does a draft name one of these cards, and is this so of it?"""
    return lambda draft: card_of(draft) in cards and test(draft)


def said_in(text: str, names) -> list[str]:
    """Return which of these names, or what else the table `patterns` has for them, a text holds."""
    called = {name: CALLED.get(name.casefold().replace(" ", "-"), name) for name in names}
    return [name for name in called if re.search(called[name], text, re.I)]


def hides_whose_or_when(draft: dict[str, str]) -> bool:
    """Tell whether the State or body of the card, or its year, is missing."""
    whose, year = WHOSE[card_of(draft)], PRACTICES["year_from"][card_of(draft)]
    return not said_in(draft["who"], [whose]) or year not in draft["who"]


def said_to_bind(draft: dict[str, str], names) -> list[str]:
    """Return which of these names stand under “binds”, where no word denies them."""
    clauses = re.split("[.;,:]", draft["binds"])
    return said_in(";".join(re.split(words("denies"), c, flags=re.I)[0] for c in clauses), names)


def names_another(draft: dict[str, str]) -> bool:
    """Tell whether a State is said to be bound of which the card does not speak."""
    own = f"Kazakhstan {WHOSE[card_of(draft)]} {' '.join(PRACTICES.loc[card_of(draft)])}"
    return any(name not in own for name in said_to_bind(draft, table("states")["name"]))


MISTAKES = {
    "whose-when-missing": hides_whose_or_when,
    "safeguard-bare": shorter(4, "safeguard"),
    "no-sentence": no_sentence("safeguard"),
    "copied": copied("safeguard", reply("8.7", "shown"), 8),
    "protects-nobody": has("safeguard", words("harm", "free-hand")),
    "office-protected": has("who is protected", words("office")),
    "another-state": names_another,
    "kind-mistaken": lambda d: KIND_OF[card_of(d)] not in (said_to_bind(d, KIND_OF) or {*KIND_OF}),
    "bound-overstated": either(lacks("does not bind", words("free")), has("binds", words("all"))),
    "result-from-later": about(
        {"P39", "P41"}, either(*(has(part, words("later")) for part in ("safeguard", "result")))
    ),
    "gap-closed": either(
        about(WITH_RESULT, has("result", words("guess", "off-the-card"))),
        about(EARLY - WITH_RESULT, has("result", words("guess", "no-gap"))),
    ),
    "no-condition": lacks("condition", words("condition")),
    "nothing-needed": either(has("here", words("nothing-needed")), shorter(2, "here")),
}
exercise(
    "8.7",
    Draft(FIELDS, exercise_id="8.7", places=PLACES),
    right=about(EARLY, no_mistake),
    mistakes={"later-card": about({*PRACTICES.index} - EARLY, no_mistake)}
    | {mistake: about(EARLY, made) for mistake, made in MISTAKES.items()},
)
