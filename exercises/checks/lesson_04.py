"""Lesson 04, Moving inside the country: the test of a right that may be limited."""

import re

from .exercise import before, exercise, given, no_mistake, not_among, not_given
from .forms import InOrder, LabelEach, OneOf, Parts, RowsOf, ShortTexts, SomeOf
from .sentences import reply
from .tables import COMPATIBLE, FINDINGS, INCOMPATIBLE, ids, table
from .texts import at_least, lacks, not_quoted, plain

MEASURES = table("measures").set_index("measure_id")
QUESTIONS = table("frame_questions").query("frame_id == 'restriction'")["name"]
LISTED = ["national security", "public order", "public health", "public morals", "rights of others"]


def noes(measure_id: str) -> list[str]:
    """Return the questions of the test that get a no, in their order."""
    measure = MEASURES.loc[measure_id]
    passed = {
        "interference": measure["asks"] != "nothing",
        "law": measure["rule"] == "published law" and measure["words"] == "precise",
        "aim": measure["aim"] in [*LISTED, ""],
        "necessity": not measure["milder_means"],
        "other rights": not measure["cuts_into"],
        "remedy": measure["reasons"] != "no" and measure["review"] != "none",
    }
    return [question for question in QUESTIONS if not passed[question]]


# 4.1 Where does it stop?
FIRST_NO = {m: [*noes(m), "none"][0] for m in ("M11", "M12", "M13", "M14", "M15", "M16")}
# Whether a lost clinic is a matter of other rights or a penalty harsher than need be: both hold.
ACCEPTED = {m: {first} for m, first in FIRST_NO.items()} | {"M15": {"other rights", "necessity"}}
exercise(
    "4.1",
    LabelEach(ACCEPTED, [*QUESTIONS, "none"]),
    right=lambda answer: answer["M16"] in ACCEPTED["M16"],
    mistakes={
        "severe-as-no": not_among(ACCEPTED, "M13"),
        "good-aim-as-listed": not_among(ACCEPTED, "M11"),
        "unpublished-overlooked": not_among(ACCEPTED, "M12"),
        "too-wide-overlooked": not_among(ACCEPTED, "M14"),
        "consequence-overlooked": not_among(ACCEPTED, "M15"),
    },
)

# 4.2 Registration or permission?
SYSTEM = dict.fromkeys("abcdefgh", "registration") | dict.fromkeys("bdfh", "permission")
exercise(
    "4.2",
    LabelEach(SYSTEM, ["registration", "permission"]),
    right=SYSTEM,
    mistakes={
        "name-trusted": given("bd", "registration"),
        "hidden-no": given("fh", "registration"),
        "fine-as-permission": given("eg", "permission"),
        "record-as-permission": given("ac", "permission"),
    },
)

# 4.3 A free hand
exercise(
    "4.3",
    SomeOf("abcdefghij"),
    right=set("defgi"),
    mistakes={
        "power-as-free-hand": lambda chosen: "b" in chosen,
        "binding-words-flagged": lambda chosen: chosen & set("achj"),
        "catch-all-missed": lambda chosen: "e" not in chosen,
        "habit-as-duty": lambda chosen: "g" not in chosen,
        "papers-missed": lambda chosen: "i" not in chosen,
    },
)

# 4.4 Mildest first
MILDEST_FIRST = tuple("bcegafd")
exercise(
    "4.4",
    InOrder("abcdefg"),
    right=MILDEST_FIRST,
    mistakes={
        "reversed": MILDEST_FIRST[::-1],
        "ban-not-last": lambda order: order[-1] != "d",
        "listed-after-open": before("f", "a"),
        "fine-above-refusal": lambda order: before("a", "e")(order) or before("a", "g")(order),
        "duty-before-offer": before("c", "b"),
    },
)

# 4.5 Aims off the list
asks = MEASURES["asks"] != "nothing"
names_aim = MEASURES["aim"] != ""
listed = MEASURES["aim"].isin(LISTED)
OFF_THE_LIST = ids(asks & names_aim & ~listed)
exercise(
    "4.5",
    RowsOf("measure_id", MEASURES.index),
    right=OFF_THE_LIST,
    mistakes={
        "silence-as-no": lambda rows: rows & ids(~names_aim),
        "nothing-asked-kept": lambda rows: rows & ids(~asks),
        "on-the-list": lambda rows: rows & ids(listed),
        "some-missing": lambda rows: rows < OFF_THE_LIST,
    },
)

# 4.6 The missing safeguard
MISSING = dict(a="end date", b="grounds", c="review", d="reasons", e="deadline", f="exceptions")
exercise(
    "4.6",
    LabelEach(MISSING, sorted(MISSING.values())),
    right=MISSING,
    mistakes={
        "reasons-for-review": lambda answer: answer["c"] == "reasons" or answer["d"] == "review",
        "office-without-clock": not_given("e", "deadline"),
        "measure-without-end": not_given("a", "end date"),
        "procedure-for-substance": not_given("b", "grounds"),
    },
)

# 4.7 Three days or thirty
NOT_IN_FORCE = ["ECHR Protocol 4 2", "ILO C189 9"]
ON_OTHER_SUBJECTS = ["ICCPR 12(2)", "CEDAW 15(4)"]
exercise(
    "4.7",
    Parts(
        {
            "protected": OneOf(["yes", "no"]),
            "question": OneOf(QUESTIONS),
            "provision": OneOf(["HRC GC27 4", *ON_OTHER_SUBJECTS, *NOT_IN_FORCE]),
            "finding": OneOf(FINDINGS),
        }
    ),
    right=no_mistake,
    mistakes={
        "citizens-only": given(["protected"], "no"),
        "text-that-does-not-bind": given(["provision"], *NOT_IN_FORCE),
        "other-subject": given(["provision"], *ON_OTHER_SUBJECTS),
        "other-question": not_given(["question"], *noes("M20")),
        "difference-passed-over": given(["finding"], COMPATIBLE),
        "core-thrown-away": given(["finding"], INCOMPATIBLE),
    },
)

# 4.8 Mend the clause
CAN_CHANGE_IT = (
    r"parliament|ministr|minister|government|draft|deput|legislat|lawmaker|committee|author"
    r"|mazhilis|senate|working group"
)
SAFEGUARD = (
    r"notice|notif|\btells?\b|inform|\benters?\b|\brecord|confirm|identity|ground|reasons?\b"
    r"|writing|written|court|review|appeal|\bdays\b"
)
FREE_HAND = (
    r"expedient|sees? fit|as a rule|discretion|appropriate|where necessary|other cases"
    r"|usefulness|doubt"
)
LOOKS_FREE = (  # and is not
    r"(?:\bno|without(?: any)?) discretion|doubts? (?:about|as to|of|on|over) [^,;.]*identity"
    r"|identity [^,;.]*doubt\w*"
)
PROVISION = (
    r"iccpr,? (?:art(?:icle|\.) ?)?(?:12(?! ?\(2\))(?!\d)|2\(3\))|gc ?27"
    r"|(?:article|art\.) ?12 ?\([13]\),?(?: of)?(?: the)? (?:iccpr|covenant)"
    r"|general comment (?:no\. ?)?27|vienna 1989 2[01]|moscow 1991 33|udhr 13\(1\)"
)


def leaves_free_hand(draft: dict[str, str]) -> bool:
    """Tell whether the new words leave the office a free hand."""
    return bool(re.search(FREE_HAND, re.sub(LOOKS_FREE, "", plain(draft["add"]))))


exercise(
    "4.8",
    ShortTexts(["addressee", "article", "delete", "add", "reason"]),
    right=at_least(5, "add", "reason"),
    mistakes={
        "no-addressee": lacks("addressee", CAN_CHANGE_IT),
        "no-article": lacks("article", r"(?<!\d)12(?!\d)"),
        "not-quoted": not_quoted("delete", reply("4.8", "clause"), "refuse|doubts|usefulness"),
        "free-hand-again": leaves_free_hand,
        "no-safeguard": lacks("add", SAFEGUARD),
        "no-provision": lacks("reason", PROVISION),
    },
)
