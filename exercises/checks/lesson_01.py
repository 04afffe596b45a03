"""Exercises of lesson 01, A workshop in Astana: reading a primary source."""

import re

from .exercise import before, exercise
from .forms import InOrder, LabelEach, RowsOf, ShortTexts, SomeOf
from .sentences import reply
from .tables import look_up, table

STATEMENTS = table("statements")
KIND_OF = look_up("statements", "statement_id", "kind")
SPEAKER_OF = look_up("statements", "statement_id", "speaker_id")


# 1.1 -------------------------------------------------------------------------------------------
TO_SORT = ("S03", "S06", "S07", "S08", "S12", "S13", "S16", "S25", "S26")
FACT, POSITION, CLAIM, AIM = "fact of the event", "position", "claim to test with data", "aim"


ALSO = {("S25", FACT)}  # that the workshop belongs to the efforts could be confirmed from papers


def _kind_holds(answer: dict[str, str], statement: str) -> bool:
    return answer[statement] == KIND_OF[statement] or (statement, answer[statement]) in ALSO


def _labelled(kind: str, label: str):
    """Return a test: has a statement of this kind been given this label?"""
    return lambda answer: any(
        KIND_OF[s] == kind and answer[s] == label and not _kind_holds(answer, s) for s in TO_SORT
    )


def _kinds_right(answer: dict[str, str]) -> dict[str, int]:
    return {"right": sum(_kind_holds(answer, s) for s in TO_SORT), "all": len(TO_SORT)}


exercise(
    "1.1",
    LabelEach(TO_SORT, (FACT, POSITION, CLAIM, AIM)),
    right=lambda answer: all(_kind_holds(answer, s) for s in TO_SORT),
    mistakes={
        "position-as-fact": _labelled(POSITION, FACT),
        "claim-as-fact": _labelled(CLAIM, FACT),
        "aim-as-fact": _labelled(AIM, FACT),
        "quote-makes-claim": _labelled(POSITION, CLAIM),
    },
    fields={"otherwise": _kinds_right},
)

# 1.2 -------------------------------------------------------------------------------------------
ROLES = table("roles")
IN_RELEASE = ROLES[ROLES["source_id"] == "press_release"]
SHORT_NAME = look_up("organisations", "organisation_id", "short_name")
NOT_SAID = "not said"


def _who(action: str, object_: str) -> str:
    """Return the one organisation that did this, by the press release."""
    found = IN_RELEASE[(IN_RELEASE["action"] == action) & (IN_RELEASE["object"] == object_)]
    return SHORT_NAME[found["organisation_id"].item()]


_opener = IN_RELEASE.loc[IN_RELEASE["action"] == "opened", "person_id"].item()
_affiliation = look_up("people", "person_id", "organisation_id")
WHO_DID = {
    "asked for the opinion": _who("asked for", "opinion"),
    "wrote the opinion": _who("wrote", "opinion"),
    "wrote the draft law": NOT_SAID,
    "sent the speaker who opened the workshop": SHORT_NAME[_affiliation[_opener]],
    "is the ministry that helped to organise": SHORT_NAME["ministry"],
}

exercise(
    "1.2",
    LabelEach(
        tuple(WHO_DID),
        ("Authorities", "Ministry of Labour", "ODIHR", "OSCE Centre", "ILO", NOT_SAID),
    ),
    right=WHO_DID,
    mistakes={
        "odihr-drafted-law": lambda answer: (
            answer["wrote the draft law"] in ("ODIHR", "OSCE Centre", "ILO")
        ),
        "ministry-drafted-law": lambda answer: answer["wrote the draft law"] != NOT_SAID,
        "odihr-asked-itself": lambda answer: (
            answer["asked for the opinion"] in ("ODIHR", "OSCE Centre", "ILO")
        ),
        "ministry-asked": lambda answer: answer["asked for the opinion"] == "Ministry of Labour",
        "centre-wrote-opinion": lambda answer: answer["wrote the opinion"] == "OSCE Centre",
    },
)

# 1.3 -------------------------------------------------------------------------------------------
EVENT = {"a": "E16", "b": "E07", "c": "E22", "d": "E11", "e": "E21", "f": "E14", "g": "E15"}
DATE_OF = look_up("timeline", "event_id", "date")
IN_TIME = tuple(sorted(EVENT, key=lambda letter: DATE_OF[EVENT[letter]]))

exercise(
    "1.3",
    InOrder(tuple(EVENT)),
    right=IN_TIME,
    mistakes={
        "reversed": IN_TIME[::-1],
        "opinion-after-workshop": before("a", "f"),
        "request-after-opinion": before("f", "d"),
        "law-before-second-workshop": before("c", "e"),
    },
)

# 1.4 -------------------------------------------------------------------------------------------
MINISTER = "abdykalykova"
BY_MINISTER = frozenset(s for s, speaker in SPEAKER_OF.items() if speaker == MINISTER)
POSITIONS = frozenset(s for s, kind in KIND_OF.items() if kind == POSITION)

exercise(
    "1.4",
    RowsOf("statement_id", tuple(STATEMENTS["statement_id"])),
    right=BY_MINISTER,
    mistakes={
        "whole-table": lambda rows: len(rows) == len(STATEMENTS),
        "all-positions": POSITIONS,
        "only-position": BY_MINISTER & POSITIONS,
        "other-speaker": lambda rows: rows.isdisjoint(BY_MINISTER),
    },
)

# 1.5 -------------------------------------------------------------------------------------------
STANDS_IN = {"a": "S08", "c": "S04", "e": "S10", "g": "S24", "i": "S11", "k": "S21"}
NOT_IN_SOURCE = frozenset("bdfhj")

exercise(
    "1.5",
    SomeOf(tuple("abcdefghijk")),
    right=NOT_IN_SOURCE,
    mistakes={
        "supported-flagged": lambda chosen: bool(chosen - NOT_IN_SOURCE),
        "findings-guessed": lambda chosen: "b" not in chosen,
        "law-adopted": lambda chosen: "j" not in chosen,
        "inference-as-text": lambda chosen: "f" not in chosen,
    },
    fields={
        "supported-flagged": lambda chosen: {
            "places": ", ".join(
                reply("1.5", "place", statement=STANDS_IN[letter], letter=letter)
                for letter in sorted(chosen - NOT_IN_SOURCE)
            )
        }
    },
)

# 1.6 -------------------------------------------------------------------------------------------
CONCERN_OF = {
    "a": "movement",
    "b": "exit",
    "c": "workers",
    "d": "removal",
    "e": "removal",
    "f": "workers",
    "g": "movement",
    "h": "exit",
}


def _filed(lines: str, *concerns: str):
    """Return a test: is one of these lines filed under one of these concerns?"""
    return lambda answer: any(answer[line] in concerns for line in lines)


exercise(
    "1.6",
    LabelEach(tuple(CONCERN_OF), tuple(table("concerns")["concern_id"])),
    right=CONCERN_OF,
    mistakes={
        "exit-entry": lambda answer: (
            _filed("bh", "removal")(answer) or _filed("de", "exit")(answer)
        ),
        "citizens-foreigners": lambda answer: (
            _filed("ag", "removal")(answer) or _filed("de", "movement")(answer)
        ),
        "workers-everywhere": _filed("abdegh", "workers"),
        "origin-for-complaint": _filed("f", "removal"),
    },
)

# 1.7 -------------------------------------------------------------------------------------------
# fmt: off
SAYING = [
    "argues", "says", "states", "holds", "maintains", "contends", "submits", "considers",
    "believes", "thinks", "claims", "asserts", "declares", "suggests", "stresses", "emphasises",
    "emphasizes", "insists", "calls", "urges", "proposes", "advocates", "recommends", "pleads",
    "affirms", "opines", "demands", "remarks",
]
FINDING = [
    "proves", "shows", "finds", "found", "establishes", "demonstrates", "confirms", "reveals",
    "notes", "observes", "recognises", "recognizes", "acknowledges", "recalls", "points",
    "concludes", "determines", "discovers", "admits", "knows", "explains", "realises", "realizes",
]
# fmt: on


def _first_word(verb: str) -> str:
    words = re.findall(r"[a-z]+", verb.casefold())
    return next((word for word in words if word not in ("has", "had", "she", "minister")), "")


def _one_of(verbs: list[str]):
    """Return a test: is the draft's verb one of these, in present or past tense?"""

    def test(draft: dict[str, str]) -> bool:
        word = _first_word(draft["verb"])
        said = {
            "said": "says",
            "held": "holds",
            "told": "says",
            "thought": "thinks",
            "submitted": "submits",
        }.get(word, word)
        return any(said in (v, v[:-1], v[:-1] + "d", v[:-1] + "ed") for v in verbs)

    return test


def _names(person: str):
    """Return a test: does the draft name this person, by surname or by position?"""
    name = look_up("people", "person_id", "name")[person].casefold().split()[-1]
    words = {"abdykalykova": ("minister",), "kloetzer": ("deputy head",), "achler": ("achler",)}
    return lambda draft: any(w in draft["who"].casefold() for w in (name, *words[person]))


def _refers(draft: dict[str, str]) -> bool:
    where = draft["where"].casefold()
    return bool(re.search(r"\bs12\b|(\bpar(a(graph)?)?\.?|§)\s*5\b|51512", where))


def _is_fair_report(draft: dict[str, str]) -> bool:
    return (
        _names(MINISTER)(draft)
        and _one_of(SAYING)(draft)
        and _speaks_of_legislation(draft)
        and _refers(draft)
    )


def _speaks_of_legislation(draft: dict[str, str]) -> bool:
    words = draft["what"].casefold().split()
    return len(words) >= 4 and any(word.startswith(("law", "legislati")) for word in words)


_names_somebody_else = [_names("kloetzer"), _names("achler")]

exercise(
    "1.7",
    ShortTexts(("who", "verb", "what", "where")),
    right=_is_fair_report,
    mistakes={
        "finding-verb": _one_of(FINDING),
        "wrong-speaker": lambda draft: (
            not _names(MINISTER)(draft) and any(names(draft) for names in _names_somebody_else)
        ),
        "no-speaker": lambda draft: not _names(MINISTER)(draft),
        "no-reference": lambda draft: not _refers(draft),
        "verb-unknown": lambda draft: not _one_of(SAYING)(draft),
    },
)
