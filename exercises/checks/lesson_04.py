"""Exercises of lesson 04, Moving inside the country: the test of a right that may be limited."""

import re

from .exercise import Exercise, Mistake, before, given
from .forms import Draft, InOrder, LabelEach, OneOf, Record, RowsOf, SomeOf
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


# 4.2 -------------------------------------------------------------------------------------------
RECORDS, MAY_REFUSE = "registration", "permission"
SYSTEM = {letter: MAY_REFUSE if letter in "bdfh" else RECORDS for letter in "abcdefgh"}


# 4.3 -------------------------------------------------------------------------------------------
FREE_HAND = frozenset("defgi")

# 4.4 -------------------------------------------------------------------------------------------
MILDEST_FIRST = tuple("bcegafd")


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

# 4.6 -------------------------------------------------------------------------------------------
MISSING = {
    "a": "end date",
    "b": "grounds",
    "c": "review",
    "d": "reasons",
    "e": "deadline",
    "f": "exceptions",
}

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


# -----------------------------------------------------------------------------------------------
EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "4.1",
            LabelEach(
                "the name of a question, or none, for each measure",
                'first_no = {"M11": "remedy", ...}',
                items=SIX,
                labels=(*QUESTIONS, NONE),
            ),
            is_right=lambda answer: all(answer[m] in ACCEPTED[m] for m in SIX),
            right=(
                "You ask in order and stop at the first no. M15 can be told in two ways, as a "
                "clinic refused (other rights) or as a penalty harsher than need be (necessity); "
                "both are accepted. And M13 shows that a severe measure can pass where area, aim "
                "and remedy are in order."
            ),
            mistakes=(
                Mistake(
                    "severe-as-no",
                    _misses("M13"),
                    "The wells (M13) get a no. Nobody may settle there, which is severe; but "
                    "go through the clause: a small area on a map, public health, reasons, a "
                    "court. Which question would say no? Reread the firing range in step 3.",
                ),
                Mistake(
                    "good-aim-as-listed",
                    _misses("M11"),
                    "In M11 hold the aim against the list of ICCPR 12(3), word by word. A sensible "
                    "policy is not yet national security, public order, health, morals or the "
                    "rights of others. Reread question 3 of step 3.",
                ),
                Mistake(
                    "unpublished-overlooked",
                    _misses("M12"),
                    "In M12 look at the kind of text in which the duty stands. Could a landlord "
                    "have read it? The second question comes before all weighing: reread question "
                    "2 of step 3.",
                ),
                Mistake(
                    "too-wide-overlooked",
                    _misses("M14"),
                    "M14 has a listed aim, listed grounds, reasons and a court. But compare what "
                    "is protected with what is closed: one site, one province. Which question asks "
                    "for the mildest means? See the ladder in step 3.",
                ),
                Mistake(
                    "consequence-overlooked",
                    _misses("M15"),
                    "In M15 the duty itself is mild. Look at what happens to those who forget it: "
                    "who pays, and with what? ICESCR 12 stands beside ICCPR 12. Reread question 5 "
                    "of step 3.",
                ),
            ),
            otherwise=(
                "Five answers hold; look at M16 again. Its aim, its time and its grounds are in "
                "order. What can a visitor do who is refused? Reread question 6 of step 3."
            ),
        ),
        Exercise(
            "4.2",
            LabelEach(
                "registration or permission for each letter",
                'system = {"a": "permission", ...}',
                items=tuple(SYSTEM),
                labels=(RECORDS, MAY_REFUSE),
            ),
            is_right=lambda answer: answer == SYSTEM,
            right=(
                "You ask who has the last word on the move, not what the rule is called. That a "
                "rule is a permission does not yet make it incompatible, and a registration can "
                "still fail the test; but a permission has more to justify (HRC GC27 14)."
            ),
            mistakes=(
                Mistake(
                    "name-trusted",
                    given("bd", RECORDS),
                    "The words “registers” and “notice” have been taken at their name. In (b) the "
                    "office turns people down, in (d) it returns what it does not accept. Reread "
                    "question 4 of step 3: can the office say no?",
                ),
                Mistake(
                    "hidden-no",
                    given("fh", RECORDS),
                    "A no can be hidden. In (f) somebody must agree first; in (h) a quota makes "
                    "people wait until the places of the next year. Reread question 4 of step 3: "
                    "no, or not yet.",
                ),
                Mistake(
                    "fine-as-permission",
                    given("eg", MAY_REFUSE),
                    "A duty with a fine, or with a paper to show, has been taken for a permission. "
                    "Either makes it heavier, but the office still has to enter the address. On "
                    "the ladder of step 3 they stand below permission.",
                ),
                Mistake(
                    "record-as-permission",
                    given("ac", MAY_REFUSE),
                    "A plain notice has been taken for a permission. In (a) and (c) nobody decides "
                    "anything: the office enters what it is told. Reread question 4 of step 3 for "
                    "the two systems.",
                ),
            ),
            otherwise=(
                "At least one label does not fit. Ask of each rule in turn: can anybody stop or "
                "delay the move? Reread question 4 of step 3."
            ),
        ),
        Exercise(
            "4.3",
            SomeOf(
                "a set of letters",
                'free_hand = {"a", "b"}',
                tuple("abcdefghij"),
                look="Begin with (e), and with the words to listen for in question 2 of step 3.",
            ),
            is_right=lambda chosen: chosen == FREE_HAND,
            right=(
                "Five phrases that fit any decision, and among them one on papers and one on "
                "reasons: a free hand hides in procedure as well as in grounds. OSCE Vienna 1989 "
                "21 asks that limits be neither abused nor applied arbitrarily; precise words are "
                "the first protection."
            ),
            mistakes=(
                Mistake(
                    "power-as-free-hand",
                    lambda chosen: "b" in chosen,
                    "Phrase (b) only says who decides. A power is not yet a free hand; what counts "
                    "is whether words bind it. Reread question 2 of step 3 and look for those "
                    "words.",
                ),
                Mistake(
                    "binding-words-flagged",
                    lambda chosen: bool(chosen & set("achj")),
                    "You marked a phrase that binds the office: a time, a ground that anyone can "
                    "look up on a list, written reasons, a court. These are safeguards. Compare "
                    "the new article 9 in step 5.",
                ),
                Mistake(
                    "catch-all-missed",
                    lambda chosen: "e" not in chosen,
                    "A list of grounds is worth as much as its last entry. Look at (e): which case "
                    "would not fit it? Question 2 of step 3 names such words.",
                ),
                Mistake(
                    "habit-as-duty",
                    lambda chosen: "g" not in chosen,
                    "Look at (g): what does it leave of the written reasons? Two small words turn "
                    "a duty into a habit. They stand among the words to listen for in question 2 "
                    "of step 3.",
                ),
                Mistake(
                    "papers-missed",
                    lambda chosen: "i" not in chosen,
                    "Grounds are not the only place where a free hand hides. Look at (i): how long "
                    "can the office go on asking? Turn to question 2 of step 3 once more.",
                ),
            ),
            otherwise=(
                "Everything you marked is a free hand, but one more ground fits any decision. Go "
                "through (c) to (f) and ask what Zarina could foresee; question 2 of step 3 helps."
            ),
        ),
        Exercise(
            "4.4",
            InOrder(
                "a list of the seven letters, mildest first",
                'mildest_first = ["d", "a", ...]',
                items=tuple("abcdefg"),
            ),
            is_right=lambda order: order == MILDEST_FIRST,
            right=(
                "Each means asks what the one before it asks, and something more. A drafter climbs "
                "this ladder from below and stops at the first rung that works; a reviewer asks "
                "why the rung below did not (HRC GC27 14)."
            ),
            mistakes=(
                Mistake(
                    "reversed",
                    lambda order: order == MILDEST_FIRST[::-1],
                    "All in order, but with the most severe first. Necessity begins at the foot of "
                    "the ladder in step 3: turn the list round, mildest first.",
                ),
                Mistake(
                    "ban-not-last",
                    lambda order: order[-1] != "d",
                    "The last rung is not the closed district. Where nobody gets a yes, nothing "
                    "more can be asked of anyone: look at the top of the ladder in step 3.",
                ),
                Mistake(
                    "listed-after-open",
                    before("f", "a"),
                    "A refusal where the office sees fit stands below one that is bound by a list. "
                    "Which of the two can be foreseen? Compare question 2 of step 3.",
                ),
                Mistake(
                    "fine-above-refusal",
                    lambda order: before("a", "e")(order) or before("a", "g")(order),
                    "A fine or a paper stands above a refusal. Whoever pays, or brings the paper, "
                    "may still live there; whoever is refused may not. See the ladder in step 3.",
                ),
                Mistake(
                    "duty-before-offer",
                    before("c", "b"),
                    "A duty stands below an offer. “Residents who wish” asks nothing of anybody: "
                    "turn to the lowest rung of the ladder in step 3.",
                ),
            ),
            otherwise=(
                "Not yet in order. Compare (c), (e) and (g) two by two: a reminder, a fine, a fine "
                "and a paper. The ladder in step 3 has the rungs around them."
            ),
        ),
        Exercise(
            "4.5",
            RowsOf(
                "a table of some rows of `measures`, with all its columns",
                'measures[(measures["asks"] != ...) & ~measures["aim"].isin(...)]',
                key="measure_id",
                keys=tuple(MEASURES.index),
            ),
            is_right=lambda rows: rows == OFF_THE_LIST,
            right=(
                "Three conditions, and a silence kept apart from a no. The same line works on "
                "three hundred articles of a real draft, once somebody has read them and filled in "
                "the table; the reading it does not do."
            ),
            mistakes=(
                Mistake(
                    "silence-as-no",
                    lambda rows: bool(rows & NO_AIM),
                    "A measure that gives no aim is among your rows. An empty field is not on the "
                    "list, so `~` lets it in; but silence is “not said”, not a no. Add a condition "
                    'with `measures["aim"].isna()`.',
                ),
                Mistake(
                    "nothing-asked-kept",
                    lambda rows: bool(rows & NOTHING_ASKED),
                    "A measure that asks nothing is among your rows. It leaves the test at "
                    'question 1, whatever its aim: add the condition `measures["asks"] != '
                    '"nothing"`.',
                ),
                Mistake(
                    "on-the-list",
                    lambda rows: bool(rows & ON_THE_LIST),
                    "Measures with an aim on the list are among your rows. `isin` finds those that "
                    "are on it; you want the others. Put `~` before the condition on the column "
                    "`aim`.",
                ),
                Mistake(
                    "some-missing",
                    lambda rows: rows < OFF_THE_LIST,
                    "Each of your rows belongs here, but some are missing. Take the whole table, "
                    "the measures of the lesson included, and every kind of `asks` but one.",
                ),
            ),
            otherwise=(
                "These are other rows than those asked for. Look at the columns `asks` and `aim` "
                "of what you have."
            ),
        ),
        Exercise(
            "4.6",
            LabelEach(
                "one of six safeguards for each letter",
                'missing = {"a": "reasons", ...}',
                items=tuple(MISSING),
                labels=tuple(sorted(MISSING.values())),
            ),
            is_right=lambda answer: answer == MISSING,
            right=(
                "You see what is not there, which is the harder half of reading a draft. None of "
                "the six rules fails for its aim; each would pass with one sentence more. Such "
                "rules are found `compatible if amended`."
            ),
            mistakes=(
                Mistake(
                    "reasons-for-review",
                    lambda answer: answer["c"] == "reasons" or answer["d"] == "review",
                    "Reasons and review have changed places. In (c) the person knows why, but has "
                    "nowhere to go; in (d) there is a court, but nothing to argue against. Reread "
                    "question 6 of step 3.",
                ),
                Mistake(
                    "office-without-clock",
                    lambda answer: answer["e"] != MISSING["e"],
                    "Rule (e) names the ground, asks for written reasons and has a court. But "
                    "suppose that the office does not answer at all. Reread question 6 of step 3 "
                    "and the new article 9 in step 5.",
                ),
                Mistake(
                    "measure-without-end",
                    lambda answer: answer["a"] != MISSING["a"],
                    "Compare (a) with the outbreak M04 of the table: reasons, exceptions and a "
                    "court are there. What will have become of the closure in a year? Reread the "
                    "question under the ladder in step 3.",
                ),
                Mistake(
                    "procedure-for-substance",
                    lambda answer: answer["b"] != MISSING["b"],
                    "Rule (b) has speed, writing, reasons and a court. But why may the commander "
                    "say no? Fine procedure does not tell. Reread question 2 of step 3.",
                ),
            ),
            otherwise=(
                "At least one safeguard does not fit. Tick off for each rule which of the six it "
                "has, and see which is left. Reread questions 2, 4 and 6 of step 3."
            ),
        ),
        Exercise(
            "4.7",
            Record(
                "four words or phrases from the task",
                'judgement = {"protected": "no", "question": "aim", ...}',
                parts={
                    "protected": OneOf("yes or no", '"no"', options=("yes", "no")),
                    "question": OneOf("the name of a question", '"aim"', options=QUESTIONS),
                    "provision": OneOf("one of five codes", '"CEDAW 15(4)"', options=TEXTS),
                    "finding": OneOf(
                        "one of four findings",
                        '"compatible"',
                        options=(COMPATIBLE, AMENDED, INCOMPATIBLE, CANNOT_TELL),
                    ),
                },
            ),
            is_right=_is_sound,
            right=(
                "Lawful presence carries the freedom, and unequal treatment needs a reason. On the "
                "question, other rights and necessity can both be defended; on the finding, "
                "compatible if amended and cannot be told from the text: each with its reason. "
                "Which would you put to the drafters first?"
            ),
            mistakes=(
                Mistake(
                    "citizens-only",
                    lambda judgement: judgement["protected"] == "no",
                    "ICCPR 12(1) speaks of everyone lawfully in the country, not of citizens. What "
                    "does a valid permit make of a foreigner's presence? Reread Bermet's case "
                    "under question 1 of step 3.",
                ),
                Mistake(
                    "text-that-does-not-bind",
                    lambda judgement: judgement["provision"] in ("ECHR Protocol 4 2", "ILO C189 9"),
                    "This text was not in force for Kazakhstan on the day, and so not for "
                    "Tarsenia: one belongs to the Council of Europe, one is of 2011. See the "
                    "column `force` in step 2.",
                ),
                Mistake(
                    "other-subject",
                    lambda judgement: judgement["provision"] in ("ICCPR 12(2)", "CEDAW 15(4)"),
                    "This provision is in force, but speaks of something else: of leaving a "
                    "country, or of women and men. Look for the one on lawful presence in the "
                    "column `topic` of step 2.",
                ),
                Mistake(
                    "other-question",
                    lambda judgement: judgement["question"] not in DOUBTFUL,
                    "On this question the clause gives no cause for complaint: a duty in precise "
                    "words, a listed aim, reasons and a court. What is different for the two "
                    "groups, and is it needed? Reread questions 4 and 5 of step 3.",
                ),
                Mistake(
                    "difference-passed-over",
                    lambda judgement: judgement["finding"] == COMPATIBLE,
                    "Compatible would mean that every answer is yes. But one group has a tenth of "
                    "the other's time, and the text gives no reason for it. Reread the table of "
                    "findings in step 4.",
                ),
                Mistake(
                    "core-thrown-away",
                    lambda judgement: judgement["finding"] == INCOMPATIBLE,
                    "As it stands the clause fails for foreigners; so far you are right. But the "
                    "finding also says what other words could do, and incompatible is for measures "
                    "of which nothing could stay. Reread the table of findings in step 4.",
                ),
            ),
            otherwise="Look at the four parts once more, with steps 2, 3 and 4 of the lesson.",
        ),
        Exercise(
            "4.8",
            Draft(
                "five short texts in quotation marks",
                'recommendation = {"addressee": "The ministry of health", "article": "7", ...}',
                fields=("addressee", "article", "delete", "add", "reason"),
            ),
            is_right=_is_complete,
            right=(
                "Addressee, article, words out, words in, reason with its provision: a drafter can "
                "act on it tomorrow. The check knows structure only; whether your words are the "
                "best ones, a colleague who plays an unwilling official will tell you."
            ),
            mistakes=(
                Mistake(
                    "no-addressee",
                    _lacks("addressee"),
                    "Who is to act? Name the body that can change a draft law: the ministry that "
                    "drafts it, the government, the parliament or its committee. Reread step 5.",
                ),
                Mistake(
                    "no-article",
                    _lacks("article"),
                    "A reader could not find the place. Give the number of the article, and best "
                    "its paragraph too, as step 5 does for article 9.",
                ),
                Mistake(
                    "not-quoted",
                    _lacks("delete"),
                    "Under `delete` copy words of the clause exactly as they stand, at least two, "
                    "and among them those that let the office say no. Paraphrase leaves a drafter "
                    "guessing; see step 5.",
                ),
                Mistake(
                    "free-hand-again",
                    _lacks("bound"),
                    "Your new words leave a free hand again: one of them fits any decision. Name a "
                    "ground that one can look up, or let the office record only. See the words to "
                    "listen for in question 2 of step 3.",
                ),
                Mistake(
                    "no-safeguard",
                    _lacks("safeguard"),
                    "The check finds no safeguard in `add`. A notice in place of consent, a named "
                    "ground, written reasons, a time, a court: choose at least one and write it "
                    "out. The new article 9 in step 5 has several.",
                ),
                Mistake(
                    "no-provision",
                    _lacks("provision"),
                    "The reason does not name a provision on movement inside a country. Give its "
                    "code, such as those in the rule table of step 2; ICCPR 12(2) is about "
                    "leaving.",
                ),
            ),
            otherwise=(
                "All five parts are there, but `add` or `reason` is very short. Write at least "
                "five words in each, so that a drafter could copy the one and follow the other."
            ),
        ),
    )
}
