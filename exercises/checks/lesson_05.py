"""Lesson 05, Leaving for good: conditions, permissions, deadlines and remedies."""

from functools import partial

import pandas as pd

from .drafts import Draft
from .exercise import before, either, exercise, given, in_part, no_mistake, not_among, not_given
from .forms import InOrder, LabelEach, Parts, RowsOf
from .sentences import reply
from .tables import ids, look_up, table
from .texts import at_least, copied, denies, found, gap, has, lacks, no_sentence, pattern, up_to
from .treaties import ACTIONS, ADOPTED

# 5.1 Leaving, entering, moving, being sent
MOVE, LEAVE, ENTER, SENT = "ICCPR 12(1)", "ICCPR 12(2)", "ICCPR 12(4)", "ICCPR 13"
RULE = dict.fromkeys("abcdefgh", LEAVE) | dict(c=ENTER, d=MOVE, e="none", f=SENT)
exercise(
    "5.1",
    LabelEach(RULE, [MOVE, LEAVE, ENTER, SENT, "none"]),
    right=RULE,
    mistakes={
        "enter-anywhere": given("e", LEAVE, ENTER, MOVE),
        "return-as-leaving": given("c", LEAVE, MOVE, "none"),
        "sent-as-leaving": either(not_given("f", SENT), given("abgh", SENT)),
        "citizens-only": given("bgh", "none", ENTER),
        "inside-as-out": either(not_given("d", MOVE), given("abgh", MOVE)),
    },
)

# 5.2 Is this aim on the list?
SECURITY, ORDER, HEALTH = "national security", "public order", "health or morals"
OTHERS, OFF = "rights of others", "not on the list"
AIMS = dict(a={HEALTH}, b={SECURITY}, c={OTHERS, ORDER}, d={OFF})
AIMS |= dict(e={ORDER}, f={OFF}, g={SECURITY, ORDER}, h={OFF})
exercise(
    "5.2",
    LabelEach(
        AIMS,
        [SECURITY, ORDER, HEALTH, OTHERS, OFF],
        also=dict.fromkeys(["public health", "health", "morals", "public morals"], HEALTH),
    ),
    right=lambda answer: answer["c"] in AIMS["c"] and answer["e"] in AIMS["e"],
    mistakes={
        "need-as-order": not_among(AIMS, "d"),
        "honour-as-security": not_among(AIMS, "f"),
        "employer-as-others": not_among(AIMS, "h"),
        "listed-overlooked": given("abceg", OFF),
        "other-aim": not_among(AIMS, "a", "b", "g"),
    },
)

# 5.3 Since when does it count?
EVENT = look_up("timeline", "event_id", "date")
TREATIES = dict(a="ICCPR", c="ICCPR-OP1", d="CRC", f="ICERD", g="Refugee Convention")
COUNTS_SINCE = {item: ACTIONS["KAZ", name]["in_force_latest"] for item, name in TREATIES.items()}
COUNTS_SINCE |= dict(b=EVENT["E01"], e=EVENT["E06"])  # joining the CSCE; the rules of 2001
WRITTEN = {item: ADOPTED[name] for item, name in TREATIES.items()}
WRITTEN |= dict(b=ADOPTED["OSCE Helsinki 1975"], e=EVENT["E06"])
BY_DAY = tuple(sorted(COUNTS_SINCE, key=COUNTS_SINCE.get))
BY_ADOPTION = sorted("abdefg", key=WRITTEN.get)  # the Protocol (c) is of the Covenant's day
exercise(
    "5.3",
    InOrder("abcdefg"),
    right=BY_DAY,
    mistakes={
        "by-adoption": lambda order: [item for item in order if item != "c"] == BY_ADOPTION,
        "newest-first": BY_DAY[::-1],
        "covenant-in-2001": before("a", "e"),
        "complaint-with-right": before("c", "a"),
        "politics-last": lambda order: order[0] != "b",
    },
)

# 5.4 Legitimate condition or disguised permission?
CONDITION, PERMISSION = VERDICTS = "legitimate condition", "disguised permission"
POSSIBLE = [*table("frame_questions").query("frame_id == 'restriction'")["name"], "passes"]
REASONS = dict(a={"passes", "interference"}, b={"law", "aim"}, c={"passes"}, d={"aim", "necessity"})
REASONS |= dict(e={"other rights", "aim", "necessity"}, f={"remedy", "necessity", "law"})


def unfounded(judged: dict[str, dict[str, str]]) -> str:
    """Name the clauses whose reason is none of those that decide."""
    return ", ".join(f"({i})" for i in REASONS if judged["reason"][i] not in REASONS[i])


exercise(
    "5.4",
    Parts({"verdict": LabelEach(REASONS, VERDICTS), "reason": LabelEach(REASONS, POSSIBLE)}),
    right=no_mistake,
    mistakes={
        "notice-as-permission": in_part("verdict", given("a", PERMISSION)),
        "court-as-permission": in_part("verdict", given("c", PERMISSION)),
        "discretion-overlooked": in_part("verdict", given("b", CONDITION)),
        "private-veto": in_part("verdict", given("de", CONDITION)),
        "silence-as-answer": in_part("verdict", given("f", CONDITION)),
        "reason-elsewhere": unfounded,
    },
    fields={"reason-elsewhere": lambda judged: {"clauses": unfounded(judged)}},
)

# 5.5 Longer than twenty days
APPLICATIONS = table("exit_applications").set_index("application_id")
ENDED = APPLICATIONS["decided"].replace("", "2009-06-30")  # the day on which the table was made
DAYS = (pd.to_datetime(ENDED) - pd.to_datetime(APPLICATIONS["filed"])).dt.days
OVER_20, FROM_20 = ids(DAYS > 20), ids(DAYS >= 20)
OVER_LAW = ids(DAYS.gt(APPLICATIONS["days_allowed"].astype(int)))
DECISION = APPLICATIONS["decision"]
OPEN, REFUSED, GRANTED = (ids(DECISION.eq(word)) for word in ("pending", "refused", "granted"))
exercise(
    "5.5",
    RowsOf("application_id", APPLICATIONS.index),
    right=OVER_20,
    mistakes={
        "open-dropped": lambda rows: rows in (OVER_20 - OPEN, FROM_20 - OPEN),
        "limit-day-counted": FROM_20,
        "old-limit": lambda rows: rows in (OVER_LAW, OVER_LAW - OPEN),
        "only-open": lambda rows: rows <= OPEN,
        "one-outcome": lambda rows: (
            rows <= REFUSED or rows <= GRANTED or OVER_20 - GRANTED <= rows < OVER_20
        ),
    },
)

# 5.6 Left without a remedy
NO_APPEAL = ids(APPLICATIONS["appeal"] == "no appeal")
HIGHER = ids(APPLICATIONS["appeal"] == "higher authority")
NOT_TOLD = ids(APPLICATIONS["reasons"] == "no reasons")
SILENCE = OPEN & OVER_LAW
exercise(
    "5.6",
    RowsOf("application_id", APPLICATIONS.index),
    right=NO_APPEAL & (REFUSED | SILENCE),
    mistakes={
        "silence-forgotten": NO_APPEAL & REFUSED,
        "time-still-running": lambda rows: rows & (OPEN - OVER_LAW),
        "reasons-for-remedy": lambda rows: rows & NOT_TOLD & HIGHER and rows <= NOT_TOLD | SILENCE,
        "all-refused": lambda rows: rows >= REFUSED,
        "higher-authority": lambda rows: rows & HIGHER,
    },
)

# 5.7 Six letters from the exit office
MISSING = dict(a="legal basis", b="reasons", c="time limit", d="individual look")
MISSING |= dict(e="review", f="end date")
SAFEGUARDS = ["legal basis", "individual look", "reasons", "time limit", "end date", "review"]
exercise(
    "5.7",
    LabelEach(MISSING, SAFEGUARDS),
    right=MISSING,
    mistakes={
        "end-for-time": either(given("c", "end date"), given("f", "time limit")),
        "appeal-cures-reasons": not_given("b", "reasons"),
        "group-as-case": not_given("d", "individual look"),
        "instruction-as-law": not_given("a", "legal basis"),
        "reasons-cure-review": not_given("e", "review"),
    },
)

# 5.8 From bar to court order
PLACES = ("who decides", "for whom", "until when", "reasons", "review")
words = pattern("5.8")
place = partial(gap, words, field="clause")
exercise(
    "5.8",
    Draft(
        ["article", "change", "clause", "provision", "reason"],
        most_words=80,
        exercise_id="5.8",
        places=dict.fromkeys(PLACES, "clause"),
    ),
    right=at_least(5, "reason"),
    mistakes={
        "other-place": lacks("article", words("place")),
        "no-sentence": no_sentence("clause", "reason"),
        "copied": copied("clause", reply("5.8", "shown")),
        "open-words": has("clause", words("free-hand")),
        "permit-kept": has("clause", words("permit")),
        "other-ground": lacks("clause", words("charged")),
        "police-decide": place(
            "who decides", holds="court", around="court-acts", in_field="office"
        ),
        "everyone-again": has("for whom", words("everyone")),
        "automatic": has("clause", words("automatic")),
        "time-of-appeal": up_to("until when", "clause", words("review")),
        "no-end": either(
            lacks("until when", words("length-of-time", "event")), has("clause", words("endless"))
        ),
        "no-reasons": either(lacks("reasons", words("why")), denies("clause", words("why"))),
        "no-remedy": either(
            place("review", holds="review", in_field="final"), denies("clause", words("review"))
        ),
        "others-law": has("provision", words("law-of-others")),
        "soft-law-alone": has("provision", rf"^(?!{words('covenant')}).*(OSCE|HRC|GC ?27|UDHR)"),
        "no-verb": lacks("change", words("verb")),
        "no-treaty": lacks("provision", words("covenant")),
    },
    fields={"open-words": found("clause", words("free-hand"))},
)
