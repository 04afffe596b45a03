"""Lesson 07, At the border and the police station: admitted, held, expelled."""

import pandas as pd

from .drafts import Draft
from .exercise import before, exercise, given, in_part, no_mistake, not_given
from .forms import InOrder, LabelEach, Parts, RowsOf, WholeNumber
from .sentences import reply
from .tables import AMENDED, COMPATIBLE, FINDINGS, INCOMPATIBLE, UNTOLD, ids, look_up, table
from .texts import at_least, copied, found, gap, has, lacks, no_sentence, pattern

CASES = table("detention_cases").set_index("case_id")

# 7.1 The way of a lawful expulsion
GROUND, NOTICE, OBJECTION = "ground in law", "notice of the reasons", "objection heard"
DECISION, DANGER, REVIEW, DEPARTURE = "decision", "danger examined", "review", "departure"
exercise(
    "7.1",
    InOrder([REVIEW, NOTICE, DEPARTURE, GROUND, DANGER, DECISION, OBJECTION]),
    right=no_mistake,  # an objection comes before a decision or against it; danger at any point
    mistakes={
        "no-ground-first": lambda order: order[0] != GROUND,
        "departure-early": lambda order: order[-1] != DEPARTURE,
        "objection-before-notice": before(OBJECTION, NOTICE),
        "review-before-objection": before(REVIEW, OBJECTION),
        "review-before-decision": before(REVIEW, DECISION),
    },
)

# 7.2 Six procedures, six gaps
REASONS, COURT = "reasons understood", "court on detention"
OWN_CASE, IN_TIME = "own case", "review in time"
MISSING = {"a": IN_TIME, "b": COURT, "c": GROUND, "d": OWN_CASE, "e": REASONS, "f": DANGER}
exercise(
    "7.2",
    LabelEach(MISSING, [GROUND, REASONS, COURT, OWN_CASE, IN_TIME, DANGER]),
    right=MISSING,
    mistakes={
        "commissioner-as-court": not_given("b", COURT),
        "flight-before-court": not_given("a", IN_TIME),
        "group-as-each": not_given("d", OWN_CASE),
        "paper-as-understanding": not_given("e", REASONS),
        "procedure-as-safety": not_given("f", DANGER),
    },
)

# 7.3 Seventy-two hours
LIST_ENDS = pd.Timestamp("2009-06-30 12:00")
MOMENTS = ["held_from", "judge_at", "ended_at"]
held_from, judge_at, ended_at = (pd.to_datetime(CASES[moment]) for moment in MOMENTS)
unseen = judge_at.isna()
still_held = unseen & ended_at.isna()
waited = (judge_at.fillna(ended_at).fillna(LIST_ENDS) - held_from) / pd.Timedelta(hours=1)
broken = waited > int(look_up("removal_law", "article", "hours")["33"])
exercise(
    "7.3",
    WholeNumber(),
    right=sum(broken),
    mistakes={
        "never-forgotten": sum(broken & ~unseen),
        "late-forgotten": sum(broken & unseen),
        "short-custody-counted": sum(broken | unseen),
        "open-cases-lost": sum(broken & ~still_held),
        "other-hours": sum(waited > 48),
    },
)

# 7.4 With papers, without papers
ANY, LAWFUL, NO_RIGHT = STATUSES = ("any status", "lawful presence", "no general right")
STATUS = dict.fromkeys("abcdefgh", ANY) | dict.fromkeys("bcg", LAWFUL) | {"d": NO_RIGHT}
exercise(
    "7.4",
    LabelEach(STATUS, STATUSES),
    right=STATUS,
    mistakes={
        "danger-needs-papers": not_given("eh", ANY),
        "papers-for-court": not_given("af", ANY),
        "thirteen-for-all": not_given("b", LAWFUL),
        "right-to-enter": not_given("d", NO_RIGHT),
        "move-for-all": not_given("c", LAWFUL),
        "refugee-articles-mixed": not_given("g", LAWFUL),
    },
)

# 7.5 Held, and seen by no judge
NEVER_SEEN = ids(broken & unseen)
children = CASES["age"].astype(int) < 18
exercise(
    "7.5",
    RowsOf("case_id", CASES.index),
    right=NEVER_SEEN,
    mistakes={
        "short-included": lambda rows: NEVER_SEEN < rows <= ids(unseen),
        "late-included": lambda rows: rows & ids(broken & ~unseen),
        "still-held-lost": lambda rows: rows < NEVER_SEEN and not rows & ids(still_held),
        "children-lost": lambda rows: rows < NEVER_SEEN and not rows & ids(children),
        "seen-included": lambda rows: rows & ids(~broken & ~unseen),
    },
)

# 7.6 Before the bus leaves
STOP, EXAMINE, GO = DECISIONS = ("stop", "examine first", "may go ahead")
CAT, COVENANT, REFUGEES, NONE = BANS = ("CAT 3", "ICCPR 7", "Refugee Convention 33", "none")
DEFENSIBLE = {  # each pair of a decision and the provision it rests on
    "a": {(STOP, CAT), (STOP, COVENANT)},
    "b": {(EXAMINE, CAT), (EXAMINE, COVENANT), (EXAMINE, REFUGEES)},
    "c": {(GO, NONE)},
    "d": {(GO, REFUGEES), (GO, NONE), (EXAMINE, CAT), (EXAMINE, COVENANT)},
    "e": {(STOP, REFUGEES)},
    "f": {(decision, ban) for decision in (EXAMINE, STOP) for ban in (CAT, COVENANT, REFUGEES)},
}


def is_defensible(triage: dict) -> bool:
    """Tell whether each decision can be defended and rests on a fitting provision."""
    decision, provision = triage["decision"], triage["provision"]
    return all((decision[case], provision[case]) in DEFENSIBLE[case] for case in DEFENSIBLE)


exercise(
    "7.6",
    Parts({"decision": LabelEach("abcdef", DECISIONS), "provision": LabelEach("abcdef", BANS)}),
    right=is_defensible,
    mistakes={
        "crime-lifts-ban": in_part("decision", not_given("a", STOP)),
        "word-unheard": in_part("decision", given("b", GO)),
        "word-as-proof": in_part("decision", given("b", STOP)),
        "wish-as-danger": in_part("decision", not_given("c", GO)),
        "exception-overlooked": in_part("decision", given("d", STOP)),
        "politics-weighed": in_part("decision", given("e", GO)),
        "assurance-ends-it": in_part("decision", given("f", GO)),
        "provision-mismatch": lambda triage: (  # that (e) is examined, no mistake says
            triage["decision"]["e"] == STOP and not is_defensible(triage)
        ),
    },
)

# 7.7 Frame, finding, reason
FRAME = {"a": "equality", "b": "absolute", "c": "procedure", "d": "procedure"}
GROUPS, UNWEIGHED = "groups treated differently", "danger never weighed"
ELSEWHERE, SECURED = "text elsewhere", "court and language secured"
REASON = {"a": GROUPS, "b": UNWEIGHED, "c": ELSEWHERE, "d": SECURED}
FRAMES = ["procedure", "absolute", "restriction", "equality"]
CHOICES = {"frame": FRAMES, "finding": FINDINGS, "reason": REASON.values()}
exercise(
    "7.7",
    Parts({part: LabelEach("abcd", choices) for part, choices in CHOICES.items()}),
    right=lambda judged: judged["frame"] == FRAME and judged["reason"] == REASON,
    mistakes={
        "danger-weighed": lambda c: c["frame"]["b"] != "absolute" or c["finding"]["b"] == UNTOLD,
        "softened": in_part("finding", given("b", AMENDED, COMPATIBLE)),
        "gap-as-verdict": in_part("finding", given("c", INCOMPATIBLE, COMPATIBLE)),
        "harsh-as-breach": in_part("finding", not_given("d", COMPATIBLE)),
        "equality-overlooked": in_part("frame", not_given("a", "equality")),
        "difference-unasked": in_part("finding", given("a", COMPATIBLE)),
    },
)

# 7.8 Other words for Article 37
PLACES = dict.fromkeys(("who examines", "what is examined", "until when"), "add")
words = pattern("7.8")
SAID = ("balance-brought-in", "goes-on", "asks-there", "proof", "papers", "unheard")
exercise(
    "7.8",
    Draft(["article", "provision", "delete", "add", "reason"], exercise_id="7.8", places=PLACES),
    right=at_least(5, "reason"),
    mistakes={
        "other-article": lacks("article", r"(?<!\d)37(?!\d)"),
        "others-law": has("provision", words("law-of-others")),
        "no-binding-text": lacks("provision", words("ban")),
        "nothing-deleted": lacks("delete", r"whatever\W+the\W+person|the\W+person\W+says"),
        "no-sentence": no_sentence("add", "reason"),
        "copied": copied("add", reply("7.8", "shown")),
        **{mistake: has("add", words(mistake)) for mistake in SAID},
        "open-words": has("add", words("open-words", "free-hand")),
        "no-examination": gap(words, "who examines", "add", holds="body", around="examines"),
        "other-thing": gap(words, "what is examined", "add", holds="danger", never="other-thing"),
        "no-wait": has("until when", words("no-waiting")),
    },
    fields={"open-words": found("add", words("open-words", "free-hand"))},
)

# 7.9 Needed for this person?
MET, NEVER, MILDER = "met", "never asked", "milder means"
AGAIN, HEAVY = "not looked at again", "out of proportion"
NEED = {"a": NEVER, "b": NEVER, "c": MET, "d": MILDER, "e": AGAIN, "f": HEAVY}
exercise(
    "7.9",
    LabelEach(NEED, [MET, NEVER, MILDER, AGAIN, HEAVY]),
    right=NEED,
    mistakes={
        "law-is-enough": given("a", MET),
        "limit-is-need": given("b", MET),
        "weighed-unseen": not_given("ab", NEVER),
        "harsh-as-breach": not_given("c", MET),
        "bed-as-reason": given("d", MET),
        "stamp-as-look": given("e", MET),
        "court-as-weight": given("f", MET),
    },
)
