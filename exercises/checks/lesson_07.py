"""Exercises of lesson 07, At the border and the police station: admitted, held, expelled."""

import re

import pandas as pd

from .exercise import Exercise, Mistake, before, given
from .forms import Draft, InOrder, LabelEach, Record, RowsOf, WholeNumber
from .tables import table

CASES = table("detention_cases")
LAW = table("removal_law").set_index("article")


# 7.1 -------------------------------------------------------------------------------------------
STEPS = (
    "review",
    "notice of the reasons",
    "departure",
    "ground in law",
    "danger examined",
    "decision",
    "objection heard",
)


def _is_lawful_order(order: tuple[str, ...]) -> bool:
    return (
        order[0] == "ground in law"
        and order[-1] == "departure"
        and before("notice of the reasons", "objection heard")(order)
        and before("objection heard", "review")(order)
        and before("decision", "review")(order)
    )


# 7.2 -------------------------------------------------------------------------------------------
GROUND, REASONS, COURT = "ground in law", "reasons understood", "court on detention"
OWN_CASE, IN_TIME, DANGER = "own case", "review in time", "danger examined"
MISSING = dict(zip("abcdef", (IN_TIME, COURT, GROUND, OWN_CASE, REASONS, DANGER), strict=True))

# 7.3 and 7.5 -----------------------------------------------------------------------------------
_held_from = pd.to_datetime(CASES["held_from"])
_judge_at = pd.to_datetime(CASES["judge_at"].replace("", None))
_ended_at = pd.to_datetime(CASES["ended_at"].replace("", None))
_hour = pd.Timedelta(hours=1)
_to_judge = (_judge_at - _held_from) / _hour
_held = (_ended_at.fillna(pd.Timestamp("2009-06-30 12:00")) - _held_from) / _hour
_no_judge = _judge_at.isna()
LIMIT = int(LAW.loc["33", "hours"])


def _broken(hours: int) -> int:
    """Return in how many cases a limit of so many hours ran out without a judge."""
    return int(((_to_judge > hours) | (_no_judge & (_held > hours))).sum())


BROKEN = _broken(LIMIT)
LATE = int((_to_judge > LIMIT).sum())
NEVER = int((_no_judge & (_held > LIMIT)).sum())
ANY_WITHOUT = LATE + int(_no_judge.sum())
NOT_OPEN = LATE + int((_no_judge & (_held > LIMIT) & _ended_at.notna()).sum())
OTHER_HOURS = _broken(48)


def _keys(rows: pd.Series) -> frozenset[str]:
    return frozenset(CASES.loc[rows, "case_id"])


UNSEEN = _keys(_no_judge & (_held > LIMIT))
SHORT = _keys(_no_judge & (_held <= LIMIT))
SEEN_LATE = _keys(_to_judge > LIMIT)
STILL_HELD = _keys(_no_judge & _ended_at.isna())
CHILDREN = _keys(_no_judge & (CASES["age"].astype(int) < 18))

# 7.4 -------------------------------------------------------------------------------------------
ANY, LAWFUL, NO_RIGHT = "any status", "lawful presence", "no general right"
STATUS = dict(zip("abcdefgh", (ANY, LAWFUL, LAWFUL, NO_RIGHT, ANY, ANY, LAWFUL, ANY), strict=True))

# 7.6 -------------------------------------------------------------------------------------------
STOP, EXAMINE, GO = "stop", "examine first", "may go ahead"
CAT, COVENANT, REFUGEES, NONE = "CAT 3", "ICCPR 7", "Refugee Convention 33", "none"
DEFENSIBLE = {  # each pair of a decision and the provision it rests on
    "a": {(STOP, CAT), (STOP, COVENANT)},
    "b": {(EXAMINE, CAT), (EXAMINE, COVENANT), (EXAMINE, REFUGEES)},
    "c": {(GO, NONE)},
    "d": {(GO, REFUGEES), (GO, NONE), (EXAMINE, CAT), (EXAMINE, COVENANT)},
    "e": {(STOP, REFUGEES)},
    "f": {(decision, ban) for decision in (EXAMINE, STOP) for ban in (CAT, COVENANT, REFUGEES)},
}


def _decided(items: str, *decisions: str):
    """Return a test: has one of these cases been decided in one of these ways?"""
    return lambda answer: any(answer["decision"][item] in decisions for item in items)


def _is_defensible(answer: dict) -> bool:
    return all(
        (answer["decision"][case], answer["provision"][case]) in pairs
        for case, pairs in DEFENSIBLE.items()
    )


# 7.7 -------------------------------------------------------------------------------------------
FRAMES = ("procedure", "absolute", "restriction", "equality")
COMPATIBLE, IF_AMENDED, INCOMPATIBLE, UNKNOWN = (
    "compatible",
    "compatible if amended",
    "incompatible",
    "cannot be told from the text",
)
CLAUSE_FRAME = dict(zip("abcd", ("equality", "absolute", "procedure", "procedure"), strict=True))
CLAUSE_FINDINGS = {
    "a": (INCOMPATIBLE, IF_AMENDED, UNKNOWN),
    "b": (INCOMPATIBLE,),
    "c": (UNKNOWN, IF_AMENDED),
    "d": (COMPATIBLE,),
}
CLAUSE_REASON = {
    "a": "groups treated differently",
    "b": "danger never weighed",
    "c": "text elsewhere",
    "d": "court and language secured",
}


def _is_sound(answer: dict) -> bool:
    return (
        answer["frame"] == CLAUSE_FRAME
        and answer["reason"] == CLAUSE_REASON
        and all(answer["finding"][c] in CLAUSE_FINDINGS[c] for c in CLAUSE_FINDINGS)
    )


def _found(clause: str, *findings: str):
    """Return a test: has the clause been given one of these findings?"""
    return lambda answer: answer["finding"][clause] in findings


# 7.8 -------------------------------------------------------------------------------------------
CLAUSE = LAW.loc["37", "text"]
_BINDING = r"\bCAT\s*3\b|\bICCPR\s*7\b|\bRefugee Convention\s*33\b"
_EXAMINES = r"\b(examin|assess|hear|heard|look|check|consider|decid|review)"
_HOLDS = r"\b(not|no|never|nobody|until|unless|before|after|only)\b"
_BALANCE = r"\b(unless|except(?!ion)|save where)\b[^.]*\b(secur|crim|convict|offence|public order)"


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.casefold())


def _quotes_the_clause(draft: dict[str, str]) -> bool:
    """Tell whether at least three words in a row come from the clause."""
    written, clause = _words(draft["delete"]), " ".join(_words(CLAUSE))
    return any(" ".join(written[i : i + 3]) in clause for i in range(len(written) - 2))


def _names_article(draft: dict[str, str]) -> bool:
    return bool(re.search(r"(?<!\d)37(?!\d)", draft["article"]))


def _names_binding(draft: dict[str, str]) -> bool:
    return bool(re.search(_BINDING, draft["provision"], re.IGNORECASE))


def _examines(draft: dict[str, str]) -> bool:
    return all(re.search(part, draft["add"], re.IGNORECASE) for part in (_EXAMINES, _HOLDS))


def _balances(draft: dict[str, str]) -> bool:
    return bool(re.search(_BALANCE, draft["add"], re.IGNORECASE))


def _gives_reason(draft: dict[str, str]) -> bool:
    return len(_words(draft["reason"])) >= 5


def _is_complete(draft: dict[str, str]) -> bool:
    return (
        _names_article(draft)
        and _names_binding(draft)
        and _quotes_the_clause(draft)
        and _examines(draft)
        and not _balances(draft)
        and _gives_reason(draft)
    )


# -----------------------------------------------------------------------------------------------
EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "7.1",
            InOrder(
                "a list of the seven steps, the first one first",
                'way = ["departure", "decision", ...]',
                items=STEPS,
            ),
            is_right=_is_lawful_order,
            right=(
                "A ground first, the departure last, and in between nobody decides about a person "
                "who was not heard. ICCPR 13 leaves room: the objection may come before the "
                "decision or against it, and danger may be examined at any point before the "
                "departure. Each such order is accepted."
            ),
            mistakes=(
                Mistake(
                    "no-ground-first",
                    lambda order: order[0] != "ground in law",
                    "Something happens before a law gives a ground for it. An office that acts "
                    "first and looks for its power afterwards does not act in accordance with law: "
                    "see question 2 of the procedure frame in step 3 of the lesson, and ICCPR 13.",
                ),
                Mistake(
                    "departure-early",
                    lambda order: order[-1] != "departure",
                    "The departure comes before another step. Whatever follows it comes too late "
                    "to help: a court cannot call an aeroplane back. Reread step 5 of the lesson "
                    "on the suspensive appeal, and CAT 3 on danger.",
                ),
                Mistake(
                    "objection-before-notice",
                    lambda order: not before("notice of the reasons", "objection heard")(order),
                    "Somebody objects before learning the reasons. Against what? To object one "
                    "has to know what is held against one, in a language one understands: see "
                    "question 3 of the procedure frame in step 3 of the lesson.",
                ),
                Mistake(
                    "review-before-objection",
                    lambda order: not before("objection heard", "review")(order),
                    "The review ends before the person has been heard. ICCPR 13 asks for both, and "
                    "a review that nobody's reasons have reached looks at one side only. See the "
                    "figure of the path in step 2 of the lesson.",
                ),
                Mistake(
                    "review-before-decision",
                    lambda order: not before("decision", "review")(order),
                    "The review comes before there is a decision. What would it review? See the "
                    "figure of the path in step 2 of the lesson: stage 6 follows stage 5.",
                ),
            ),
            otherwise="Look at the order once more: see the figure of the path in step 2.",
        ),
        Exercise(
            "7.2",
            LabelEach(
                "one of the six safeguards for each letter",
                'missing = {"a": "own case", ...}',
                items=tuple(MISSING),
                labels=(GROUND, REASONS, COURT, OWN_CASE, IN_TIME, DANGER),
            ),
            is_right=lambda answer: answer == MISSING,
            right=(
                "You looked for the step that was not taken, not for the step that looked harsh. "
                "Each of these procedures does something well; one missing step was enough to "
                "make the rest useless to the person."
            ),
            mistakes=(
                Mistake(
                    "commissioner-as-court",
                    lambda answer: answer["b"] != COURT,
                    "In (b) somebody reads the file every week. Who is it? ICCPR 9(4) speaks of a "
                    "court, and a commissioner of the police that holds the man is not one. See "
                    "stage 4 in step 2 of the lesson.",
                ),
                Mistake(
                    "flight-before-court",
                    lambda answer: answer["a"] != IN_TIME,
                    "In (a) a lawyer and a court are there. Compare the two days of the week: "
                    "which comes first? Reread step 5 of the lesson on the suspensive appeal.",
                ),
                Mistake(
                    "group-as-each",
                    lambda answer: answer["d"] != OWN_CASE,
                    "In (d) twelve people get one decision with one reason. That each may object "
                    "afterwards does not mean that anybody looked at each. Reread collective "
                    "expulsion in step 2 of the lesson, and HRC GC15 10.",
                ),
                Mistake(
                    "paper-as-understanding",
                    lambda answer: answer["e"] != REASONS,
                    "In (e) the judge comes early, and a paper is handed over. Can the woman read "
                    "it? OSCE Moscow 1991 23.1 asks for a language she understands. See question 3 "
                    "of the procedure frame in step 3 of the lesson.",
                ),
                Mistake(
                    "procedure-as-safety",
                    lambda answer: answer["f"] != DANGER,
                    "In (f) the decision, the hearing and the court are all there. What did the "
                    "man say, and who asked him about it? A faultless procedure can still send a "
                    "person to torture: CAT 3, and question 6 in step 3 of the lesson.",
                ),
            ),
            otherwise=(
                "Five of the six are found. Look at (c) again: a hearing and a review are there. "
                "On what does the decision rest? See question 2 of the procedure frame in step 3."
            ),
        ),
        Exercise(
            "7.3",
            WholeNumber("a whole number, the count of cases", "broken = 3"),
            is_right=lambda number: number == BROKEN,
            right=(
                "You counted those who waited too long for a judge and those who waited too long "
                "without one. The number measures Article 33 of an invented law. Of the Covenant "
                "one can only say that “without delay” was tested in as many cases, one by one."
            ),
            mistakes=(
                Mistake(
                    "never-forgotten",
                    lambda number: number == LATE,
                    "You counted those who saw a judge late. Those who never saw one have a gap in "
                    "`judge_at`, and a gap is neither larger nor smaller than any number: ask for "
                    "it with `isna()`, as the worked example does.",
                ),
                Mistake(
                    "late-forgotten",
                    lambda number: number == NEVER,
                    "You counted those who never saw a judge although the time had run out. Others "
                    "did see one, but later than the limit: compare `judge_at` with `held_from`.",
                ),
                Mistake(
                    "short-custody-counted",
                    lambda number: number == ANY_WITHOUT,
                    "You counted everyone without a judge. Some of them were released before the "
                    "limit had run out, so Article 33 was not broken. Count their hours to "
                    "`ended_at`; the figure in step 3 of the lesson shows one such bar.",
                ),
                Mistake(
                    "open-cases-lost",
                    lambda number: number == NOT_OPEN,
                    "Those who are still held have dropped out: their `ended_at` is empty, and a "
                    "difference with a gap is a gap. Fill it with the end of the list first, "
                    "`fillna(list_ends)`, as in step 3 of the lesson.",
                ),
                Mistake(
                    "other-hours",
                    lambda number: number == OTHER_HOURS,
                    "That is the count for 48 hours. Later texts and other laws name such numbers; "
                    "here Article 33 of the invented law counts: see the column `hours` of the "
                    "table `law`.",
                ),
            ),
            otherwise=(
                "Not this number. Hours until `judge_at`; where it is empty, until `ended_at`; "
                "where that is empty too, until the list ends. Then count the rows above the limit "
                "of Article 33. Run it on all 24 cases."
            ),
        ),
        Exercise(
            "7.4",
            LabelEach(
                "one of three labels for each letter",
                'depends_on = {"a": "lawful presence", ...}',
                items=tuple(STATUS),
                labels=(ANY, LAWFUL, NO_RIGHT),
            ),
            is_right=lambda answer: answer == STATUS,
            right=(
                "Liberty, dignity and danger do not ask for papers; moving freely and the full "
                "procedure of ICCPR 13 do; and nobody has a general right to be let in. Where "
                "presence itself is in dispute, somebody has to decide that first, with the "
                "papers in hand."
            ),
            mistakes=(
                Mistake(
                    "danger-needs-papers",
                    given("eh", LAWFUL, NO_RIGHT),
                    "A ban on return is made to depend on papers. CAT 3 protects every person, and "
                    "Refugee Convention 33 every refugee, however he or she came. See the first "
                    "figure in step 2 of the lesson, stages 1 and 7.",
                ),
                Mistake(
                    "papers-for-court",
                    given("af", LAWFUL, NO_RIGHT),
                    "A guarantee of people in custody is made to depend on papers. ICCPR 9(4) and "
                    "10(1) protect anyone deprived of liberty. See stage 4 of the first figure in "
                    "step 2 of the lesson.",
                ),
                Mistake(
                    "thirteen-for-all",
                    given("b", ANY, NO_RIGHT),
                    "ICCPR 13 is read as if it covered everyone, or nobody. Its own words cover "
                    "foreigners lawfully in the territory; others look to ICCPR 2(3), 9 and CAT 3. "
                    "See the rule in step 2 of the lesson.",
                ),
                Mistake(
                    "right-to-enter",
                    given("d", ANY, LAWFUL),
                    "A general right to enter another State is assumed. HRC GC15 5 says that the "
                    "Covenant gives none; only the bans on return and a few other rules reach the "
                    "gate. Reread step 2 of the lesson, “Begin at the gate”.",
                ),
                Mistake(
                    "move-for-all",
                    given("c", ANY, NO_RIGHT),
                    "Free movement is given to everyone, or to nobody. ICCPR 12(1) belongs to "
                    "those who are lawfully in the country. See stage 2 of the first figure in "
                    "step 2 of the lesson.",
                ),
                Mistake(
                    "refugee-articles-mixed",
                    given("g", ANY, NO_RIGHT),
                    "Two articles on refugees are mixed up. Refugee Convention 32 protects those "
                    "lawfully present against expulsion to anywhere; 33 protects every refugee "
                    "against return to persecution. See stage 5 and 7 in the table `stages`.",
                ),
            ),
            otherwise="Look at each letter again: see the two figures in step 2 and step 3.",
        ),
        Exercise(
            "7.5",
            RowsOf(
                "a table of some rows of `cases`, with all its columns",
                'cases[cases["judge_at"]... & (hours_held > ...)]',
                key="case_id",
                keys=tuple(CASES["case_id"]),
            ),
            is_right=lambda rows: rows == UNSEEN,
            right=(
                "These people were held beyond the limit and no judge saw them. Some were released "
                "in the end: that repairs nothing by itself, and ICCPR 9(5) speaks of "
                "compensation. Look at the column `age`: for a child the first question was "
                "whether to hold at all, CRC 37(b)."
            ),
            mistakes=(
                Mistake(
                    "short-included",
                    lambda rows: UNSEEN <= rows <= UNSEEN | SHORT and bool(rows & SHORT),
                    "Your table also holds people who were released before the limit. No judge saw "
                    "them, but Article 33 had not run out: a condition on `hours_held` is missing.",
                ),
                Mistake(
                    "late-included",
                    lambda rows: bool(rows & SEEN_LATE),
                    "Your table holds people who did see a judge, though late. The question here "
                    "is who saw none: `judge_at` is empty for them, so ask with `isna()`.",
                ),
                Mistake(
                    "still-held-lost",
                    lambda rows: rows < UNSEEN and not rows & STILL_HELD,
                    "Those who are still held are missing, the longest waits of all. Their "
                    "`ended_at` is empty; the column `hours_held` in the cell above fills it. Use "
                    "that instead of `ended_at`.",
                ),
                Mistake(
                    "children-lost",
                    lambda rows: rows < UNSEEN and not rows & CHILDREN,
                    "The children are missing. A condition on `age` or on the reasons told has "
                    "left them out; ICCPR 9 protects them as well, and CRC 37(d) names them.",
                ),
                Mistake(
                    "seen-included",
                    lambda rows: bool(rows - UNSEEN - SHORT - SEEN_LATE),
                    "Your table holds people who saw a judge in time. Two conditions must hold at "
                    "once, joined by `&`: no judge in the column `judge_at`, and more hours than "
                    "the limit in `hours_held`.",
                ),
            ),
            otherwise=(
                "Some of the rows asked for are missing. Both conditions together: "
                "`judge_at` is empty, and `hours_held` is above the limit of Article 33. No third "
                "condition is needed."
            ),
        ),
        Exercise(
            "7.6",
            Record(
                "for each letter a decision and the provision it rests on",
                'triage = {"decision": {"a": "stop", ...}, "provision": {"a": "CAT 3", ...}}',
                parts={
                    "decision": LabelEach(
                        "a decision for each letter",
                        '{"a": "stop", ...}',
                        items=tuple(DEFENSIBLE),
                        labels=(STOP, EXAMINE, GO),
                    ),
                    "provision": LabelEach(
                        "a provision for each letter",
                        '{"a": "CAT 3", ...}',
                        items=tuple(DEFENSIBLE),
                        labels=(CAT, COVENANT, REFUGEES, NONE),
                    ),
                },
            ),
            is_right=_is_defensible,
            right=(
                "You neither took a word for a proof nor waved it away. In (b) and (f) three "
                "provisions can be named, in (d) and (f) two decisions are defended; all are "
                "accepted. What counts is that somebody looks before the bus leaves, and writes "
                "down why."
            ),
            mistakes=(
                Mistake(
                    "crime-lifts-ban",
                    _decided("a", GO, EXAMINE),
                    "In (a) the danger of torture is shown, by doctors and a court, and it is for "
                    "today. The man's own crime weighs nothing against it: CAT 3 and ICCPR 7 know "
                    "no exception. Reread the rule in step 2 of the lesson.",
                ),
                Mistake(
                    "word-unheard",
                    _decided("b", GO),
                    "In (b) a woman has stated a fear, and nobody has asked further. Her word "
                    "alone may not prove the danger, but it opens the question; until it is "
                    "examined nobody can say “no danger”. See question 6 in step 3 of the lesson.",
                ),
                Mistake(
                    "word-as-proof",
                    _decided("b", STOP),
                    "In (b) a fear has been stated and nothing else is known. That is where an "
                    "examination begins, not its result: CAT 3 asks for substantial grounds. "
                    "See question 6 in step 3 of the lesson.",
                ),
                Mistake(
                    "wish-as-danger",
                    _decided("c", STOP, EXAMINE),
                    "In (c) the man was asked, with an interpreter, and named a wish, not a "
                    "danger. A State may end a stay after a proper procedure; ICCPR 13 gives no "
                    "right to remain. Reread the rule in step 2 of the lesson.",
                ),
                Mistake(
                    "exception-overlooked",
                    _decided("d", STOP),
                    "In (d) there is a final judgment for a particularly serious crime and a "
                    "danger to the community: Refugee Convention 33(2) lifts the protection of "
                    "article 33 then. Torture was examined without a sign. Reread the rule in "
                    "step 2.",
                ),
                Mistake(
                    "politics-weighed",
                    _decided("e", GO),
                    "In (e) good relations with a neighbour are weighed against persecution. That "
                    "is not among the exceptions of Refugee Convention 33(2): danger to security, "
                    "or a particularly serious crime. Reread the rule in step 2 of the lesson.",
                ),
                Mistake(
                    "assurance-ends-it",
                    _decided("f", GO),
                    "In (f) a letter of assurance is taken for the end of the matter. CAT 3 asks "
                    "to look at all relevant considerations, and the reports on these prisons are "
                    "among them. Reread the rule in step 2 of the lesson.",
                ),
                Mistake(
                    "provision-mismatch",
                    lambda answer: all(
                        answer["decision"][case] in {decision for decision, _ in pairs}
                        for case, pairs in DEFENSIBLE.items()
                    ),
                    "The decisions are defensible; at least one does not rest on the provision you "
                    "give. Ask of each: torture or ill-treatment (CAT 3, ICCPR 7), persecution of "
                    "a refugee (Refugee Convention 33), or neither? Reread step 2 of the lesson.",
                ),
            ),
            otherwise=(
                "Look at (e) again: the man is a recognised refugee, his freedom is in danger at "
                "home, and no crime is named. Is anything left to examine, under Refugee "
                "Convention 33? Turn to the rule in step 2 of the lesson."
            ),
        ),
        Exercise(
            "7.7",
            Record(
                "a frame, a finding and a reason for each letter",
                'judged = {"frame": {"a": "restriction", ...}, "finding": {...}, "reason": {...}}',
                parts={
                    "frame": LabelEach(
                        "a frame for each letter",
                        '{"a": "restriction", ...}',
                        items=tuple(CLAUSE_FRAME),
                        labels=FRAMES,
                    ),
                    "finding": LabelEach(
                        "a finding for each letter",
                        '{"a": "compatible", ...}',
                        items=tuple(CLAUSE_FRAME),
                        labels=(COMPATIBLE, IF_AMENDED, INCOMPATIBLE, UNKNOWN),
                    ),
                    "reason": LabelEach(
                        "a reason for each letter",
                        '{"a": "text elsewhere", ...}',
                        items=tuple(CLAUSE_FRAME),
                        labels=tuple(CLAUSE_REASON.values()),
                    ),
                },
            ),
            is_right=_is_sound,
            right=(
                "Frame, finding, reason: a reader can follow you and disagree at one point only. "
                "For (a) three findings are accepted, as the aim of the fee is not stated; for (c) "
                "two, as one may ask for the Rules or ask to move the matter into the law."
            ),
            mistakes=(
                Mistake(
                    "danger-weighed",
                    lambda answer: (
                        answer["frame"]["b"] != "absolute" or _found("b", UNKNOWN)(answer)
                    ),
                    "Clause (b) refuses to look at danger. No aim is weighed there: CAT 3 and "
                    "ICCPR 7 know no exception, and nothing in the clause is left open. See the "
                    "column `when` of the frames in step 3 of the lesson.",
                ),
                Mistake(
                    "softened",
                    _found("b", IF_AMENDED, COMPATIBLE),
                    "Clause (b) forbids the very examination that CAT 3 asks for. With it nobody "
                    "could be returned “at once”: what is left would be another measure. Other "
                    "words belong to the recommendation. Compare the finding on Article 37 in "
                    "step 4 of the lesson.",
                ),
                Mistake(
                    "gap-as-verdict",
                    _found("c", INCOMPATIBLE, COMPATIBLE),
                    "Clause (c) gets a verdict although what decides stands in Rules that nobody "
                    "has seen. Compare the finding on Article 34 in step 4 of the lesson.",
                ),
                Mistake(
                    "harsh-as-breach",
                    lambda answer: not _found("d", COMPATIBLE)(answer),
                    "Clause (d) sounds harsh, since people are held. But a ground in the person, "
                    "an end, a court at any time, an interpreter: what would ICCPR 9 ask beyond "
                    "that? Not every power to hold is a breach. Reread step 4 of the lesson.",
                ),
                Mistake(
                    "equality-overlooked",
                    lambda answer: answer["frame"]["a"] != "equality",
                    "Clause (a) treats two groups differently in the same matter. Which frame asks "
                    "about that? See Article 41 in step 3 of the lesson, and ICCPR 26.",
                ),
                Mistake(
                    "difference-unasked",
                    _found("a", COMPATIBLE),
                    "Clause (a) passes without a question. A difference by nationality needs a "
                    "legitimate aim and proportion (CERD GR30 4), and none is stated. Compare "
                    "Article 41 in step 3 of the lesson.",
                ),
            ),
            otherwise=(
                "The findings stand. At least one frame or reason belongs to another clause: each "
                "reason is used once, and (c) and (d) are both about steps to be taken. Reread the "
                "frames in step 3 of the lesson."
            ),
        ),
        Exercise(
            "7.8",
            Draft(
                "five short texts in quotation marks",
                'redraft = {"article": "Article 99", "provision": "CRC 37(b)", ...}',
                fields=("article", "provision", "delete", "add", "reason"),
            ),
            is_right=_is_complete,
            right=(
                "Article, provision, words out, words in, reason: a member of parliament can move "
                "this amendment tomorrow. The check has looked at the structure only. Let a "
                "neighbour read your new words as an officer in a hurry: what would he or she do?"
            ),
            mistakes=(
                Mistake(
                    "other-article",
                    lambda draft: not _names_article(draft),
                    "The amendment names another article, or none. Which article of the table "
                    "`law` deals with the destination? Give its number.",
                ),
                Mistake(
                    "no-binding-text",
                    lambda draft: not _names_binding(draft),
                    "No treaty provision that bans the return is named. A comment or a commitment "
                    "may stand beside it, but the binding rule comes first: stages 1 and 7 of the "
                    "first figure in step 2 of the lesson. Write its code as in the tables.",
                ),
                Mistake(
                    "nothing-deleted",
                    lambda draft: not _quotes_the_clause(draft),
                    "The part “delete” does not quote the clause. Copy the words that have to go, "
                    "at least three of them, from the column `text`: who amends must say where the "
                    "old words end.",
                ),
                Mistake(
                    "balance-brought-in",
                    _balances,
                    "Your new words make an exception, for crime or security perhaps. Refugee "
                    "Convention 33(2) knows one; CAT 3 and ICCPR 7 do not, and the clause serves "
                    "all three. Say without “unless” what must happen first. Reread the rule in "
                    "step 2.",
                ),
                Mistake(
                    "no-examination",
                    lambda draft: not _examines(draft),
                    "The new words do not yet say two things: that somebody examines what the "
                    "person says, and that removal waits until then, or does not happen. Compare "
                    "the second part of Article 36 in step 5 of the lesson.",
                ),
            ),
            otherwise=(
                "All parts are there but the reason is very short. Write at least five words: what "
                "goes wrong under the old text? Step 5 of the lesson has an example."
            ),
        ),
    )
}
