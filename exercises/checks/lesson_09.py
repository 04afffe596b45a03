"""Lesson 09, The craft of a legal opinion: from a concern to a recommendation."""

from functools import partial

from . import sundria
from .drafts import Draft
from .exercise import either, exercise, missed, not_given
from .forms import InOrder, LabelEach, OneOf, Parts, SomeOf
from .sentences import joined, reply
from .sundria import DEFECT, still_open
from .tables import COMPATIBLE, FINDINGS, INCOMPATIBLE, UNTOLD, table
from .texts import articles, at_least, copied, gap, has, lacks, no_sentence, pattern, shorter, words
from .treaties import COMMITMENT, SOFT

# 9.1 Which part says it?
INTRODUCTION, SCOPE, SUMMARY, STANDARDS, ANALYSIS, ADVICE = table("opinion_parts")["part_id"]
PART_OF = dict(a=INTRODUCTION, b=SCOPE, c=STANDARDS, d=ANALYSIS)
PART_OF |= dict(e=ADVICE, f=SUMMARY, g=STANDARDS, h=SCOPE)
exercise(
    "9.1",
    LabelEach(PART_OF, table("opinion_parts")["part_id"]),
    right=PART_OF,
    mistakes={
        "limits-elsewhere": not_given("bh", SCOPE),
        "force-as-finding": not_given("cg", STANDARDS),
        "finding-as-advice": lambda answer: answer["d"] == ADVICE or answer["e"] == ANALYSIS,
        "summary-as-analysis": not_given("f", SUMMARY),
    },
)

# 9.2 What a reviewer may not write
SENTENCES = table("sample_sentences").set_index("sentence_id")
FAULT = SENTENCES.loc[SENTENCES["used_in"] == "sheet", "fault"].to_dict()
exercise(
    "9.2",
    LabelEach(FAULT, dict.fromkeys(SENTENCES["fault"])),
    right=FAULT,
    mistakes={
        "limit-taken-for-fault": missed(FAULT, "within the mandate"),
        "force-lent": missed(FAULT, "lends force"),
        "practice-as-known": missed(FAULT, "guesses the practice"),
        "translation-overlooked": missed(FAULT, "hides the translation"),
        "policy-overlooked": missed(FAULT, "rewrites policy"),
        "tone-overlooked": missed(FAULT, "judges people"),
    },
)

# 9.3 Which element is missing?
WEAK = table("weak_recommendations").set_index("weak_id")
MISSING = WEAK.loc[WEAK["used_in"] == "sheet", "missing"].to_dict()
exercise(
    "9.3",
    LabelEach(MISSING, dict.fromkeys(WEAK["missing"]), {"none": "nothing"}),
    right=MISSING,
    mistakes={
        "passive-accepted": missed(MISSING, "addressee"),
        "wish-as-change": missed(MISSING, "change"),
        "deed-without-reason": missed(MISSING, "reason"),
        "place-overlooked": missed(MISSING, "article"),
        "complete-doubted": missed(MISSING, "nothing"),
    },
)

# 9.4 Three rows of the gap table
COLUMNS = {
    "finding": FINDINGS,
    "standard": sundria.OFFERED,
    "force": ["binding", "not in force", COMMITMENT, SOFT],
    "defect": ["none", *table("defect_kinds")["defect_id"]],
}


def in_a_row(test):
    """Return a test: does this hold for the standard and the force of one of the three rows?"""
    return lambda rows: any(test(rows[f"{a} standard"], rows[f"{a} force"]) for a in DEFECT)


exercise(
    "9.4",
    Parts({f"{row} {column}": OneOf(known) for row in DEFECT for column, known in COLUMNS.items()}),
    right=lambda rows: not still_open(rows),
    mistakes={
        "decoy-condemned": lambda rows: rows["6 finding"] != COMPATIBLE,
        "later-text": in_a_row(lambda standard, _: standard == sundria.LATER),
        "softer-first": in_a_row(lambda standard, _: sundria.force(standard) != "binding"),
        "force-misnamed": in_a_row(lambda standard, given: given != sundria.force(standard)),
        "wages-excused": lambda rows: rows["10 finding"] != INCOMPATIBLE,
        "regulation-awaited": lambda rows: rows["13 finding"] in (COMPATIBLE, UNTOLD),
    },
    fields={"otherwise": lambda rows: {"articles": joined(still_open(rows), "and-article")}},
)

# 9.5 The gravest first
CRITERION = OneOf(table("severity_criteria")["criterion_id"])
exercise(
    "9.5",
    Parts({"order": InOrder(sundria.RANKS), "first because": CRITERION, "last because": CRITERION}),
    right=lambda answer: sundria.falls(answer["order"]),
    mistakes={
        "reversed": lambda answer: answer["order"][0] in sundria.certain("minor"),
        "wording-before-harm": lambda answer: answer["order"][-1] not in sundria.certain("minor"),
        "remedy-before-right": lambda answer: sundria.lighter_first(answer["order"]),
        "reason-of-another-degree": lambda answer: (
            answer["first because"] != sundria.reason(answer["order"][0])
        ),
        "last-reason": lambda answer: (
            answer["last because"] != sundria.GAPS.loc[answer["order"][-1], "criterion_id"]
        ),
    },
)

# 9.6 A list put to the test
exercise(
    "9.6",
    Parts(
        {
            "no finding": SomeOf(sundria.LIST.index),
            "no recommendation": SomeOf(sundria.FINDINGS.index),
            "other article": SomeOf(sundria.LIST.index),
        }
    ),
    right=sundria.TRACED,
    mistakes={
        "compatible-counted": lambda answer: answer["no recommendation"] - sundria.NEED_ONE,
        "both-versions": lambda answer: answer | sundria.MOVED == sundria.IN_BOTH,
        "joined-on-two-keys": lambda answer: (
            answer["no finding"] & sundria.OTHER_ARTICLE
            or answer["no recommendation"] & sundria.MISDIRECTED
        ),
        "empty-id-missed": lambda answer: sundria.NO_ID - answer["no finding"],
        "dead-id-missed": lambda answer: sundria.TRACED["no finding"] - answer["no finding"],
        "article-unchecked": lambda answer: answer["other article"] != sundria.OTHER_ARTICLE,
    },
)

# 9.7 A recommendation one can follow
told = pattern("9.7")
place = partial(gap, told, field="change")
exercise(
    "9.7",
    Draft(
        ["addressee", "article", "change", "reason"],
        exercise_id="9.7",
        places=dict.fromkeys(["who asks", "who decides", "how soon", "what follows"], "change"),
    ),
    right=at_least(5, "reason"),
    mistakes={
        "no-addressee": lacks("addressee", told("lawmaker")),
        "other-article": lacks("article", told("place")),
        "wish-for-change": either(lacks("change", told("verb")), shorter(5, "change")),
        "copied": copied("change", reply("9.7", "shown"), 6),
        "no-court": place("who decides", holds="court", around="court-acts", in_field="no-court"),
        "police-asks": place("who asks", holds="held", in_field="hurdle"),
        "time-of-asking": place("how soon", around="decides", never="asking"),
        "no-delay-set": place("how soon", holds="soon", never="late"),
        "no-release": place("what follows", holds="release", in_field="kept"),
        "no-provision": lacks("reason", told("provision")),
        "reason-against": has("reason", told("against")),
        "silence-as-breach": has("reason", told("verdict")),
        "beyond-the-text": has("reason", told("practice", "judged")),
        "no-sentence": either(no_sentence("change"), lacks("reason", told("joins", "says"))),
    },
)

# 9.8 Four sentences for Sundria's minister
MOST_WORDS = 120
FIELDS = ("request", "basis", "findings", "advice")
terms = pattern("9.8")
exercise(
    "9.8",
    Draft(FIELDS, most_words=MOST_WORDS, exercise_id="9.8"),
    right=at_least(6, "advice"),
    mistakes={
        "too-long": lambda draft: words(draft) > MOST_WORDS,
        "copied": either(*(has(part, terms("example")) for part in FIELDS)),
        "request-incomplete": lacks("request", terms("request")),
        "unasked": has("request", terms("unasked")),
        "translation-hidden": lacks("basis", terms("translated")),
        "one-yardstick": lacks("basis", terms("yardsticks")),
        "force-lent": either(*(has(part, terms("not-in-force")) for part in FIELDS)),
        "beyond-the-text": either(*(has(part, terms("beyond", "judged")) for part in FIELDS)),
        "fundamental-missing": lambda draft: sundria.GRAVE - articles(draft["findings"]),
        "minor-included": lambda draft: articles(draft["findings"]) & sundria.LIGHT,
        "verdict-reversed": has("findings", terms("reversed")),
        "order-for-advice": lacks("advice", terms("advises")),
        "lighter-first": lambda draft: articles(draft["advice"]) & sundria.LIGHT,
        "advice-open": lacks("advice", terms("what")),
        "nothing-advised": has("advice", terms("nothing")),
        "number-list": either(lacks("findings", terms("tells")), lacks("findings", terms("joins"))),
        "no-sentence": no_sentence("request", "basis", "advice"),
    },
    fields={"too-long": lambda draft: {"words": words(draft), "most": MOST_WORDS}},
)
