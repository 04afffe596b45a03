"""Exercises of lesson 04, Moving inside the country: the test of a right that may be limited."""

import re

from .exercise import before, exercise, given
from .forms import InOrder, LabelEach, OneOf, Parts, RowsOf, ShortTexts, SomeOf
from .tables import table

MEASURES = table("measures").set_index("measure_id", drop=False)
_frame = table("frame_questions")
QUESTIONS = tuple(_frame.loc[_frame["frame_id"] == "restriction", "name"])
LISTED = (
    "national security",
    "public order",
    "public health",
    "public morals",
    "rights of others",
)
COMPATIBLE, AMENDED = "compatible", "compatible if amended"
INCOMPATIBLE, CANNOT_TELL = "incompatible", "cannot be told from the text"


def _fails(measure_id: str) -> list[str]:
    """Return the questions that get a no, in their order."""
    measure = MEASURES.loc[measure_id]
    passed = {
        "interference": measure["asks"] != "nothing",
        "law": measure["rule"] == "published law" and measure["words"] == "precise",
        "aim": measure["aim"] in (*LISTED, ""),
        "necessity": not measure["milder_means"],
        "other rights": not measure["cuts_into"],
        "remedy": measure["reasons"] != "no" and measure["review"] != "none",
    }
    return [question for question in QUESTIONS if not passed[question]]


# 4.1 -------------------------------------------------------------------------------------------
SIX = ("M11", "M12", "M13", "M14", "M15", "M16")
NONE = "none"
FIRST_NO = {measure_id: [*_fails(measure_id), NONE][0] for measure_id in SIX}
# Whether a lost clinic is a matter of other rights or a penalty harsher than need be: both hold.
ACCEPTED = {measure_id: {first} for measure_id, first in FIRST_NO.items()}
ACCEPTED["M15"] = {"other rights", "necessity"}


def _misses(measure_id: str):
    """Return a test: does this measure have an answer that cannot be defended?"""
    return lambda answer: answer[measure_id] not in ACCEPTED[measure_id]


exercise(
    "4.1",
    LabelEach(SIX, (*QUESTIONS, NONE)),
    right=lambda answer: all(answer[m] in ACCEPTED[m] for m in SIX),
    mistakes={
        "severe-as-no": _misses("M13"),
        "good-aim-as-listed": _misses("M11"),
        "unpublished-overlooked": _misses("M12"),
        "too-wide-overlooked": _misses("M14"),
        "consequence-overlooked": _misses("M15"),
    },
)

# 4.2 -------------------------------------------------------------------------------------------
RECORDS, MAY_REFUSE = "registration", "permission"
SYSTEM = {letter: MAY_REFUSE if letter in "bdfh" else RECORDS for letter in "abcdefgh"}
exercise(
    "4.2",
    LabelEach(tuple(SYSTEM), (RECORDS, MAY_REFUSE)),
    right=SYSTEM,
    mistakes={
        "name-trusted": given("bd", RECORDS),
        "hidden-no": given("fh", RECORDS),
        "fine-as-permission": given("eg", MAY_REFUSE),
        "record-as-permission": given("ac", MAY_REFUSE),
    },
)

# 4.3 -------------------------------------------------------------------------------------------
FREE_HAND = frozenset("defgi")
exercise(
    "4.3",
    SomeOf(tuple("abcdefghij")),
    right=FREE_HAND,
    mistakes={
        "power-as-free-hand": lambda chosen: "b" in chosen,
        "binding-words-flagged": lambda chosen: bool(chosen & set("achj")),
        "catch-all-missed": lambda chosen: "e" not in chosen,
        "habit-as-duty": lambda chosen: "g" not in chosen,
        "papers-missed": lambda chosen: "i" not in chosen,
    },
)

# 4.4 -------------------------------------------------------------------------------------------
MILDEST_FIRST = tuple("bcegafd")
exercise(
    "4.4",
    InOrder(tuple("abcdefg")),
    right=MILDEST_FIRST,
    mistakes={
        "reversed": MILDEST_FIRST[::-1],
        "ban-not-last": lambda order: order[-1] != "d",
        "listed-after-open": before("f", "a"),
        "fine-above-refusal": lambda order: before("a", "e")(order) or before("a", "g")(order),
        "duty-before-offer": before("c", "b"),
    },
)

# 4.5 -------------------------------------------------------------------------------------------
_asks = MEASURES["asks"] != "nothing"
_named = MEASURES["aim"] != ""
_listed = MEASURES["aim"].isin(LISTED)


def _keys(condition) -> frozenset[str]:
    return frozenset(MEASURES.index[condition])


OFF_THE_LIST = _keys(_asks & _named & ~_listed)
NO_AIM = _keys(~_named)
NOTHING_ASKED = _keys(~_asks)
ON_THE_LIST = _keys(_listed)
exercise(
    "4.5",
    RowsOf("measure_id", tuple(MEASURES.index)),
    right=OFF_THE_LIST,
    mistakes={
        "silence-as-no": lambda rows: bool(rows & NO_AIM),
        "nothing-asked-kept": lambda rows: bool(rows & NOTHING_ASKED),
        "on-the-list": lambda rows: bool(rows & ON_THE_LIST),
        "some-missing": lambda rows: rows < OFF_THE_LIST,
    },
)

# 4.6 -------------------------------------------------------------------------------------------
MISSING = {
    "a": "end date",
    "b": "grounds",
    "c": "review",
    "d": "reasons",
    "e": "deadline",
    "f": "exceptions",
}
exercise(
    "4.6",
    LabelEach(tuple(MISSING), tuple(sorted(MISSING.values()))),
    right=MISSING,
    mistakes={
        "reasons-for-review": lambda answer: answer["c"] == "reasons" or answer["d"] == "review",
        "office-without-clock": lambda answer: answer["e"] != MISSING["e"],
        "measure-without-end": lambda answer: answer["a"] != MISSING["a"],
        "procedure-for-substance": lambda answer: answer["b"] != MISSING["b"],
    },
)

# 4.7 -------------------------------------------------------------------------------------------
DOUBTFUL = frozenset(_fails("M20"))
DEFENSIBLE = {AMENDED, CANNOT_TELL}
TEXTS = ("HRC GC27 4", "ICCPR 12(2)", "CEDAW 15(4)", "ECHR Protocol 4 2", "ILO C189 9")


def _is_sound(judgement: dict) -> bool:
    return (
        judgement["protected"] == "yes"
        and judgement["question"] in DOUBTFUL
        and judgement["provision"] == "HRC GC27 4"
        and judgement["finding"] in DEFENSIBLE
    )


exercise(
    "4.7",
    Parts(
        {
            "protected": OneOf(("yes", "no")),
            "question": OneOf(QUESTIONS),
            "provision": OneOf(TEXTS),
            "finding": OneOf((COMPATIBLE, AMENDED, INCOMPATIBLE, CANNOT_TELL)),
        }
    ),
    right=_is_sound,
    mistakes={
        "citizens-only": lambda judgement: judgement["protected"] == "no",
        "text-that-does-not-bind": lambda judgement: (
            judgement["provision"] in ("ECHR Protocol 4 2", "ILO C189 9")
        ),
        "other-subject": lambda judgement: judgement["provision"] in ("ICCPR 12(2)", "CEDAW 15(4)"),
        "other-question": lambda judgement: judgement["question"] not in DOUBTFUL,
        "difference-passed-over": lambda judgement: judgement["finding"] == COMPATIBLE,
        "core-thrown-away": lambda judgement: judgement["finding"] == INCOMPATIBLE,
    },
)

# 4.8 -------------------------------------------------------------------------------------------
CLAUSE = (
    "article 12. (1) whoever moves to another district applies to its office for registration. "
    "(2) the office may refuse registration where it doubts the usefulness of the move."
)
_ADDRESSEE = re.compile(
    r"parliament|ministr|minister|government|draft|deput|legislat|lawmaker|committee|author"
    r"|mazhilis|senate|working group"
)
_SAFEGUARD = re.compile(
    r"notice|notif|\btells?\b|inform|\benters?\b|\brecord|confirm|identity|ground|reasons?\b"
    r"|writing|written|court|review|appeal|\bdays\b"
)
_FREE = re.compile(
    r"expedient|sees? fit|as a rule|discretion|appropriate|where necessary|other cases"
    r"|usefulness|doubt"
)
_DEFINITE = re.compile(  # words that only look like a free hand
    r"(?:\bno|without(?: any)?) discretion|doubts? (?:about|as to|of|on|over) [^,;.]*identity"
    r"|identity [^,;.]*doubt\w*"
)
_PROVISION = re.compile(
    r"iccpr,? (?:art(?:icle|\.) ?)?(?:12(?! ?\(2\))(?!\d)|2\(3\))|gc ?27"
    r"|(?:article|art\.) ?12 ?\([13]\),?(?: of)?(?: the)? (?:iccpr|covenant)"
    r"|general comment (?:no\. ?)?27|vienna 1989 2[01]|moscow 1991 33|udhr 13\(1\)"
)


def _text(draft: dict[str, str], field: str) -> str:
    return " ".join(draft[field].casefold().strip(" .,;:“”\"'*").split())


def _quotes(draft: dict[str, str]) -> bool:
    """Tell whether `delete` copies words of the clause that hold its trouble."""
    words = _text(draft, "delete")
    trouble = ("refuse", "doubts", "usefulness")
    return len(words.split()) >= 2 and words in CLAUSE and any(word in words for word in trouble)


def _long(draft: dict[str, str], field: str) -> bool:
    return len(draft[field].split()) >= 5


_REQUIRED = {
    "addressee": lambda draft: bool(_ADDRESSEE.search(_text(draft, "addressee"))),
    "article": lambda draft: bool(re.search(r"(?<!\d)12(?!\d)", draft["article"])),
    "delete": _quotes,
    "bound": lambda draft: not _FREE.search(_DEFINITE.sub("", _text(draft, "add"))),
    "safeguard": lambda draft: bool(_SAFEGUARD.search(_text(draft, "add"))),
    "provision": lambda draft: bool(_PROVISION.search(_text(draft, "reason"))),
}


def _lacks(part: str):
    return lambda draft: not _REQUIRED[part](draft)


def _is_complete(draft: dict[str, str]) -> bool:
    long_enough = _long(draft, "add") and _long(draft, "reason")
    return long_enough and all(holds(draft) for holds in _REQUIRED.values())


exercise(
    "4.8",
    ShortTexts(("addressee", "article", "delete", "add", "reason")),
    right=_is_complete,
    mistakes={
        "no-addressee": _lacks("addressee"),
        "no-article": _lacks("article"),
        "not-quoted": _lacks("delete"),
        "free-hand-again": _lacks("bound"),
        "no-safeguard": _lacks("safeguard"),
        "no-provision": _lacks("provision"),
    },
)
