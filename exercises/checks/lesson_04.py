"""Lesson 04, Moving inside the country: the test of a right that may be limited."""

from .drafts import Draft
from .exercise import before, either, exercise, given, no_mistake, not_among, not_given
from .forms import InOrder, LabelEach, OneOf, Parts, RowsOf, SomeOf
from .sentences import reply
from .tables import COMPATIBLE, FINDINGS, INCOMPATIBLE, ids, table
from .texts import at_least, copied, denies, has, lacks, no_sentence, pattern, unquoted, without

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

# 4.8 Repair the clause
words = pattern("4.8")
exercise(
    "4.8",
    Draft(
        ["addressee", "article", "delete", "add", "reason"],
        exercise_id="4.8",
        places=dict.fromkeys(["binds the office", "safeguard"], "add"),
    ),
    right=at_least(5, "add", "reason"),
    mistakes={
        "no-addressee": lacks("addressee", words("addressee")),
        "no-article": lacks("article", words("place")),
        "not-quoted": unquoted("delete", reply("4.8", "clause"), words("trouble")),
        "no-sentence": either(
            no_sentence("add"),
            lambda draft: no_sentence("reason")(draft) and lacks("reason", words("verb"))(draft),
        ),
        "copied": copied("add", reply("4.8", "shown"), most=7),
        "free-hand-again": without(
            "add", words("looks-free"), has("add", words("open-words", "free-hand"))
        ),
        "off-the-list": has("add", words("off-the-list")),
        "consent-kept": has("add", words("consent")),
        "no-ground": either(
            has(
                "binds the office",
                rf"^(?!.*(?:{words('if', 'ground', 'no')})).*(?:{words('unbound')})",
            ),
            has("add", words("open-refusal")),
        ),
        "ground-unknown": either(
            has("binds the office", rf"^(?!.*(?:{words('ground')})).*{words('if')}"),
            has("add", words("refusal").replace("GROUND", words("ground")) + words("if")),
        ),
        "denied": either(
            denies("add", words("thing"), words("condition")), has("add", words("final"))
        ),
        "judge-of-itself": has("add", words("itself")),
        "no-safeguard": lacks("safeguard", words("safeguard", "length-of-time")),
        "others-law": has(
            "reason", rf"^(?!.*(?:{words('provision')})).*(?:{words('law-of-others')})"
        ),
        "no-provision": lacks("reason", words("provision")),
    },
)
