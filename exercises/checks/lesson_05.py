"""Exercises of lesson 05, Leaving for good: conditions, permissions, deadlines and remedies."""

import re

import pandas as pd

from .exercise import Exercise, Mistake, before, given
from .forms import Draft, InOrder, LabelEach, Record, RowsOf
from .tables import table

# 5.1 -------------------------------------------------------------------------------------------
MOVE, LEAVE, ENTER, SENT, NONE = "ICCPR 12(1)", "ICCPR 12(2)", "ICCPR 12(4)", "ICCPR 13", "none"
RULE = dict(zip("abcdefgh", (LEAVE, LEAVE, ENTER, MOVE, NONE, SENT, LEAVE, LEAVE), strict=True))

# 5.2 -------------------------------------------------------------------------------------------
SECURITY, ORDER, HEALTH = "national security", "public order", "health or morals"
OTHERS, OFF = "rights of others", "not on the list"
AIMS = {
    "a": {HEALTH},
    "b": {SECURITY},
    "c": {OTHERS, ORDER},
    "d": {OFF},
    "e": {ORDER},
    "f": {OFF},
    "g": {SECURITY, ORDER},
    "h": {OFF},
}
LISTED = (SECURITY, ORDER, HEALTH, OTHERS)


def _is_among(accepted: dict[str, set[str]], answer: dict[str, str]) -> bool:
    """Tell whether every label is one of those accepted for its item."""
    return all(answer[item] in labels for item, labels in accepted.items())


# 5.3 -------------------------------------------------------------------------------------------
_bound = table("treaty_actions").query("iso3 == 'KAZ'").set_index("instrument_id")
_events = table("timeline").set_index("event_id")["date"]
_adopted = table("instruments").set_index("instrument_id")["adopted"]
COUNTS_SINCE = {
    "a": _bound.loc["ICCPR", "in_force_latest"],
    "b": _events["E01"],
    "c": _bound.loc["ICCPR-OP1", "in_force_latest"],
    "d": _bound.loc["CRC", "in_force_latest"],
    "e": _events["E06"],
    "f": _bound.loc["ICERD", "in_force_latest"],
    "g": _bound.loc["Refugee Convention", "in_force_latest"],
}
WRITTEN = {
    "a": _adopted["ICCPR"],
    "b": _adopted["OSCE Helsinki 1975"],
    "c": _adopted["ICCPR-OP1"] + "+",  # on the same day as the Covenant, and after it here
    "d": _adopted["CRC"],
    "e": _events["E06"],
    "f": _adopted["ICERD"],
    "g": _adopted["Refugee Convention"],
}
BY_DAY = tuple(sorted(COUNTS_SINCE, key=COUNTS_SINCE.get))
BY_ADOPTION = tuple(sorted(WRITTEN, key=WRITTEN.get))


def _without_twins(order: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out the Protocol, which was adopted on the same day as the Covenant."""
    return tuple(item for item in order if item != "c")


# 5.4 -------------------------------------------------------------------------------------------
CONDITION, PERMISSION, PASSES = "legitimate condition", "disguised permission", "passes"
QUESTIONS = tuple(
    table("frame_questions").query("frame_id == 'restriction'").sort_values("number")["name"]
)
VERDICTS = {
    "a": CONDITION,
    "b": PERMISSION,
    "c": CONDITION,
    "d": PERMISSION,
    "e": PERMISSION,
    "f": PERMISSION,
}
REASONS = {
    "a": {PASSES, "interference"},
    "b": {"law", "aim"},
    "c": {PASSES},
    "d": {"aim", "necessity"},
    "e": {"other rights", "aim", "necessity"},
    "f": {"remedy", "necessity", "law"},
}


def _verdict(items: str, verdict: str):
    """Return a test: has one of these clauses been given this verdict?"""
    return lambda answer: any(answer["verdict"][item] == verdict for item in items)


def _unfounded(answer: dict) -> list[str]:
    """Return the clauses whose reason is none of those that decide."""
    return [item for item, reasons in REASONS.items() if answer["reason"][item] not in reasons]


# 5.5 and 5.6 -----------------------------------------------------------------------------------
TABLE_MADE = pd.Timestamp("2009-06-30")
APPLICATIONS = table("exit_applications").set_index("application_id")
_ended = APPLICATIONS["decided"].replace("", TABLE_MADE.date().isoformat())
DAYS = (pd.to_datetime(_ended) - pd.to_datetime(APPLICATIONS["filed"])).dt.days
_late = DAYS.gt(APPLICATIONS["days_allowed"].astype(int))
_outcome = APPLICATIONS["decision"]


def _ids(condition: pd.Series) -> frozenset[str]:
    return frozenset(condition.index[condition])


OPEN, REFUSED, GRANTED = (_ids(_outcome == word) for word in ("pending", "refused", "granted"))
OVER_LAW = _ids(_late)
OVER_20, FROM_20 = _ids(DAYS > 20), _ids(DAYS >= 20)

NO_APPEAL = _ids(APPLICATIONS["appeal"] == "no appeal")
HIGHER = _ids(APPLICATIONS["appeal"] == "higher authority")
NO_REASONS = _ids(APPLICATIONS["reasons"] == "no reasons")
SILENCE = OPEN & OVER_LAW
STILL_RUNNING = OPEN - OVER_LAW
NO_REMEDY = NO_APPEAL & (REFUSED | SILENCE)

ROWS = {"key": "application_id", "keys": tuple(APPLICATIONS.index)}

# 5.7 -------------------------------------------------------------------------------------------
BASIS, LOOK, WHY, TIME, END, REVIEW = (
    "legal basis",
    "individual look",
    "reasons",
    "time limit",
    "end date",
    "review",
)
MISSING = dict(zip("abcdef", (BASIS, WHY, TIME, LOOK, REVIEW, END), strict=True))

# 5.8 -------------------------------------------------------------------------------------------
_NUMBER = (
    r"\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty"
    r"|forty|sixty|ninety"
)
PLACE = re.compile(r"\b31\b.*\b(3\b|third)", re.IGNORECASE)
VERB = re.compile(r"\b(delet|replac|add|insert|chang|amend|substitut|strik|redraft|narrow)", re.I)
BARRED = re.compile(
    r"expedien|other (grounds|reasons)|public interest|interests? of the state|discretion"
    r"|and so on|\betc\b",
    re.IGNORECASE,
)
PERMIT = re.compile(  # the noun, in a sentence that does not deny it
    r"(?:^|[.;])(?![^.;]*\b(?:no|not|without)\b)[^.;]*"
    r"\b(?:an?|the|exit|for|of|with) (?:exit )?(?:permit|permission)\b",
    re.IGNORECASE,
)
COURT = re.compile(r"\b(court|judge|magistrate|tribunal)", re.IGNORECASE)
LIMIT = re.compile(
    rf"\b({_NUMBER}|an?)\b[ -]?(calendar |working )?(hour|day|week|month|year)|fortnight", re.I
)
GIVES_REASONS = re.compile(
    r"\breason(s|ed)\b|\bexplain|\bwhy\b|\bjustif|\b(written|its) grounds\b", re.IGNORECASE
)
APPEAL = re.compile(
    r"\b(appeal|challeng|complain|contest|overturn|quash|objection)|\breview|\bset aside\b"
    r"|\bhigher court\b",
    re.IGNORECASE,
)
TREATY = re.compile(r"(?=.*(ICCPR|Covenant))(?=.*\b(12\b|2 ?\())", re.IGNORECASE)
OF_OTHERS = re.compile(
    r"E\.?C\.?H\.?R|European|Protocol|Strasbourg|\bEU\b|directive", re.IGNORECASE
)


def _is_sound(draft: dict[str, str]) -> bool:
    clause = draft["clause"]
    return bool(
        PLACE.search(draft["article"])
        and VERB.search(draft["change"])
        and not BARRED.search(clause)
        and not PERMIT.search(clause)
        and all(part.search(clause) for part in (COURT, LIMIT, GIVES_REASONS, APPEAL))
        and TREATY.search(draft["provision"])
        and not OF_OTHERS.search(draft["provision"])
        and len(draft["reason"].split()) >= 5
    )


def _misses(field: str, part: re.Pattern):
    """Return a test: does this field lack what the pattern looks for?"""
    return lambda draft: not part.search(draft[field])


# -----------------------------------------------------------------------------------------------
EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "5.1",
            LabelEach(
                "a provision, or none, for each letter",
                'rule_for = {"a": "ICCPR 13", ...}',
                items=tuple(RULE),
                labels=(MOVE, LEAVE, ENTER, SENT, NONE),
            ),
            is_right=lambda answer: answer == RULE,
            right=(
                "You asked who moves, in which direction, and by whose will. ICCPR 12(2) speaks of "
                "everyone: it covers the stateless person and the visitor without a visa as well "
                "as the citizen. For the papers of refugees and stateless people there are rules "
                "of their own beside it."
            ),
            mistakes=(
                Mistake(
                    "enter-anywhere",
                    given("e", LEAVE, ENTER, MOVE),
                    "Look at (e): who is asked to open a door, Sarmeya or the other State? The "
                    "freedom to leave holds against the State one leaves; it gives no entry "
                    "elsewhere. Reread “Out, in” in step 2.",
                ),
                Mistake(
                    "return-as-leaving",
                    given("c", LEAVE, MOVE, NONE),
                    "Look at (c) again: she comes back, to the country whose citizen she is. A "
                    "paragraph of its own keeps that door open. Reread “Out, in” in step 2.",
                ),
                Mistake(
                    "sent-as-leaving",
                    lambda answer: answer["f"] != SENT or given("abgh", SENT)(answer),
                    "Wanting to leave and being made to leave have changed places somewhere. Ask "
                    "by whose will the person goes. Reread “Leaving, being sent away” in step 2.",
                ),
                Mistake(
                    "citizens-only",
                    given("bgh", NONE, ENTER),
                    "A foreigner or a stateless person is left without the freedom to leave. Whom "
                    "does the paragraph name, and does it ask for a lawful stay? Reread “Citizen, "
                    "foreigner” in step 2.",
                ),
                Mistake(
                    "inside-as-out",
                    lambda answer: answer["d"] != MOVE or given("abgh", MOVE)(answer),
                    "Moving inside a country and leaving it have changed places somewhere. Which "
                    "of these people cross a border? Lesson 04 treats the first; reread “Citizen, "
                    "foreigner” in step 2.",
                ),
            ),
            otherwise=(
                "At least one letter belongs elsewhere. Ask of each: out of the country, back into "
                "one's own, inside it, or sent out by force? Reread the five pairs in step 2."
            ),
        ),
        Exercise(
            "5.2",
            LabelEach(
                "an aim, or that there is none, for each letter",
                'aim_of = {"a": "public order", ...}',
                items=tuple(AIMS),
                labels=(*LISTED, OFF),
            ),
            is_right=lambda answer: _is_among(AIMS, answer),
            right=(
                "You read the list in ICCPR 12(3) as closed. For some grounds more than one answer "
                "was accepted: maintenance serves the rights of others, and some say public order; "
                "military service serves national security, and some say public order. A listed "
                "aim is only the third of six questions."
            ),
            mistakes=(
                Mistake(
                    "need-as-order",
                    given("d", *LISTED),
                    "Look at (d). That a country needs people in some trade is a worry of policy. "
                    "Is it among the aims that ICCPR 12(3) names? Reread the rule table in step 2 "
                    "and the second of the common mistakes.",
                ),
                Mistake(
                    "honour-as-security",
                    given("f", *LISTED),
                    "Look at (f). A bad word abroad may hurt; does it endanger the nation's "
                    "security, or only its good name? Reread the rule table in step 2: which aims "
                    "are on the list?",
                ),
                Mistake(
                    "employer-as-others",
                    given("h", *LISTED),
                    "Look at (h). An employer may have claims under the contract, but has no right "
                    "that somebody stay in the country. Reread the table of aims in step 3.",
                ),
                Mistake(
                    "listed-overlooked",
                    given("abceg", OFF),
                    "At least one ground that serves a listed aim is put off the list. Whether a "
                    "ban is “necessary” there is another question; here ask only whether the aim "
                    "is named. Reread the rule table in step 2.",
                ),
                Mistake(
                    "other-aim",
                    lambda answer: (
                        answer["a"] not in AIMS["a"]
                        or answer["b"] not in AIMS["b"]
                        or answer["g"] not in AIMS["g"]
                    ),
                    "The grounds are on the list, but at least one of (a), (b) and (g) serves a "
                    "more exact aim than the one you chose: an illness, a military secret, a call "
                    "to the army. Reread the table of aims in step 3.",
                ),
            ),
            otherwise=(
                "One of (c) and (e) is filed under an aim that hardly fits. Who would be harmed if "
                "the person left: the defence of the country, the public's health, justice, or "
                "someone who is owed something? Reread the table of aims in step 3."
            ),
        ),
        Exercise(
            "5.3",
            InOrder(
                "a list of the seven letters, the earliest first",
                'since_when = ["g", "a", ...]',
                items=tuple(COUNTS_SINCE),
            ),
            is_right=lambda order: order == BY_DAY,
            right=(
                "You asked for each text since when it counted for this State, and in what force: "
                "the first is a political commitment, one is national law, the others are treaties "
                "in force. So in July 2001 one could hold Kazakhstan to its word of 1992, not yet "
                "to ICCPR 12(2)."
            ),
            mistakes=(
                Mistake(
                    "by-adoption",
                    lambda order: _without_twins(order) == _without_twins(BY_ADOPTION),
                    "This is the order in which the texts were written. A text counts for a State "
                    "from the day on which that State is bound or joins: look at the days in the "
                    "table and the picture of step 2.",
                ),
                Mistake(
                    "newest-first",
                    lambda order: order == BY_DAY[::-1],
                    "Your list begins with the latest of the seven. Turn it round, so that the "
                    "earliest stands first; the picture in step 2 reads from top to bottom.",
                ),
                Mistake(
                    "covenant-in-2001",
                    before("a", "e"),
                    "In your list the Covenant bound before the rules of 2001 were made. When did "
                    "it enter into force for Kazakhstan? Look at the picture in step 2: on which "
                    "side of the line of 2001 does its bar begin?",
                ),
                Mistake(
                    "complaint-with-right",
                    before("c", "a"),
                    "In your list one could complain about a right that did not bind yet. The "
                    "complaint came by a treaty of its own, later: see E15 in the time line, and "
                    "step 2.",
                ),
                Mistake(
                    "politics-last",
                    lambda order: order[0] != "b",
                    "The OSCE commitments do not stand first. They are no treaties, but Kazakhstan "
                    "took on the earlier ones on the day it joined, E01 in the time line. See the "
                    "rule table in step 2.",
                ),
            ),
            otherwise=(
                "Not this order. For the treaties take the column `in_force_latest` of the table "
                "`treaty_actions`, for the rest the time line, and compare the years of the "
                "neighbours in your list."
            ),
        ),
        Exercise(
            "5.4",
            Record(
                "a verdict and a reason for each of the six clauses",
                'judged = {"verdict": {"a": "disguised permission", ...}, "reason": {...}}',
                parts={
                    "verdict": LabelEach(
                        "a verdict for each letter",
                        '{"a": "disguised permission", ...}',
                        items=tuple(VERDICTS),
                        labels=(CONDITION, PERMISSION),
                    ),
                    "reason": LabelEach(
                        "a reason for each letter",
                        '{"a": "remedy", ...}',
                        items=tuple(VERDICTS),
                        labels=(*QUESTIONS, PASSES),
                    ),
                },
            ),
            is_right=lambda answer: answer["verdict"] == VERDICTS and not _unfounded(answer),
            right=(
                "Each verdict rests on the question that decides it. Where more than one question "
                "decides, each was accepted: an employer's letter lacks a listed aim, and is not "
                "necessary either; a mere notice passes all six, or hardly interferes at all. An "
                "opinion names the first, and mends them all."
            ),
            mistakes=(
                Mistake(
                    "notice-as-permission",
                    _verdict("a", PERMISSION),
                    "Look at (a). Can anybody say no to this person, and what happens to the "
                    "journey if the step is forgotten? To tell is not to ask: reread the question "
                    "of step 5.",
                ),
                Mistake(
                    "court-as-permission",
                    _verdict("c", PERMISSION),
                    "Look at (c). It stops one person, by a court, for a listed aim, for a time "
                    "and with an appeal. The freedom to leave is not without limits: reread the "
                    "rule table in step 2 and the worked example after step 5.",
                ),
                Mistake(
                    "discretion-overlooked",
                    _verdict("b", CONDITION),
                    "Look at (b). Could this person know before what the office will say, and "
                    "could a court check it? Reread the second question in step 3.",
                ),
                Mistake(
                    "private-veto",
                    _verdict("de", CONDITION),
                    "In (d) or (e) a private person can keep an adult in the country by not "
                    "signing. Which aim of the list does that serve, and for whom only? Reread "
                    "the third and the fifth question in step 3.",
                ),
                Mistake(
                    "silence-as-answer",
                    _verdict("f", CONDITION),
                    "Look at (f). The office needs only to stay silent, and nobody can look at "
                    "why. Reread the sixth question in step 3.",
                ),
                Mistake(
                    "reason-elsewhere",
                    lambda answer: bool(_unfounded(answer)),
                    lambda answer: (
                        f"The verdicts stand. The reason given for "
                        f"{', '.join(f'({item})' for item in _unfounded(answer))} is not the "
                        "question that decides. Go through the six questions of step 3 in their "
                        "order and stop at the first no; without a no, the clause passes."
                    ),
                ),
            ),
            otherwise=(
                "Go through the six clauses once more with the six questions of step 3, and give "
                "each the verdict and the first question that it fails."
            ),
        ),
        Exercise(
            "5.5",
            RowsOf(
                "a table of some rows of `applications`, with all its columns",
                'applications[applications["days"] > ...]',
                **ROWS,
            ),
            is_right=lambda rows: rows == OVER_20,
            right=(
                "You counted from the filing to the decision and, where there is none, to the day "
                "of the table. A shorter limit shows what a draft would ask of the office: here "
                "most applications would have been late, so the limit needs staff as well as ink."
            ),
            mistakes=(
                Mistake(
                    "open-dropped",
                    lambda rows: bool(rows) and rows in (OVER_20 - OPEN, FROM_20 - OPEN),
                    "The applications without a decision are missing from your table. Fill the "
                    'gaps in the column `decided` with `pd.Timestamp("2009-06-30")` before you '
                    "subtract, as step 1 does.",
                ),
                Mistake(
                    "limit-day-counted",
                    lambda rows: rows == FROM_20,
                    "Your table holds applications of exactly twenty days. *Longer than* twenty "
                    "leaves them out: the last day is in time, as the answer in step 1 says. "
                    "Compare with `>`.",
                ),
                Mistake(
                    "old-limit",
                    lambda rows: rows in (OVER_LAW, OVER_LAW - OPEN),
                    "These are the applications past the limit of the invented law, the column "
                    "`days_allowed`. Here one limit of 20 days is tried out for all.",
                ),
                Mistake(
                    "only-open",
                    lambda rows: rows <= OPEN,
                    "Your table holds only applications without a decision. Those decided after "
                    "more than twenty days count as well: fill the gaps in the column `decided`, "
                    "then compare all rows.",
                ),
                Mistake(
                    "one-outcome",
                    lambda rows: (
                        rows <= REFUSED
                        or rows <= GRANTED
                        or (rows < OVER_20 and rows | GRANTED >= OVER_20)
                    ),
                    "Some outcomes are missing from your table. How the office decided does not "
                    "matter here, only how long it took: leave the column `decision` out of the "
                    "condition.",
                ),
            ),
            otherwise=(
                "These are other rows. Make a column `days` from the filing to the decision, or to "
                "30 June 2009 where there is none, and keep the rows above 20. Step 1 shows each "
                "line."
            ),
        ),
        Exercise(
            "5.6",
            RowsOf(
                "a table of some rows of `applications`, with all its columns",
                "applications[... & (... | ...)]",
                **ROWS,
            ),
            is_right=lambda rows: rows == NO_REMEDY,
            right=(
                "Two of the five have no refusal in hand at all, only silence: a remedy has to "
                "reach that too. ICCPR 2(3) leaves open whether a court or another competent "
                "authority gives the remedy, as long as it can really help."
            ),
            mistakes=(
                Mistake(
                    "silence-forgotten",
                    lambda rows: rows == NO_APPEAL & REFUSED,
                    "Everyone in your table was refused. Those who still wait although the time "
                    "has run out need a remedy too: add them with `|`, as step 3 does in the cell "
                    "that looks for those who do not know why.",
                ),
                Mistake(
                    "time-still-running",
                    lambda rows: bool(rows & STILL_RUNNING),
                    "Your table holds people whose time is still running. They cannot complain "
                    "yet, and need not: combine `pending` with the column `late`.",
                ),
                Mistake(
                    "reasons-for-remedy",
                    lambda rows: (
                        rows <= NO_REASONS | SILENCE and bool(rows & (NO_REASONS & HIGHER))
                    ),
                    "You filtered by reasons. To know why, and to be able to complain, are two "
                    "safeguards: the one asked for stands in the column `appeal`.",
                ),
                Mistake(
                    "all-refused",
                    lambda rows: rows >= REFUSED,
                    "All refusals are in your table. Some of these people can go to a court or to "
                    'a higher authority: keep only rows with `"no appeal"` in the column '
                    "`appeal`.",
                ),
                Mistake(
                    "higher-authority",
                    lambda rows: bool(rows & HIGHER),
                    "Your table holds people who can turn to a higher authority. That can be a "
                    "remedy if it can really lift the decision: see the safeguard “review” in "
                    "step 5. Keep the column `appeal` at `no appeal`.",
                ),
            ),
            otherwise=(
                "These are other rows. Two things must hold: the column `appeal` says `no appeal`, "
                "and the person was refused, or waits although the column `late` is true."
            ),
        ),
        Exercise(
            "5.7",
            LabelEach(
                "one safeguard for each letter",
                'missing_in = {"a": "review", ...}',
                items=tuple(MISSING),
                labels=(BASIS, LOOK, WHY, TIME, END, REVIEW),
            ),
            is_right=lambda answer: answer == MISSING,
            right=(
                "Six letters, six gaps. One safeguard cannot stand in for another: an appeal "
                "without reasons has nothing to aim at, and reasons without a review convince "
                "nobody but their author."
            ),
            mistakes=(
                Mistake(
                    "end-for-time",
                    lambda answer: answer["c"] == END or answer["f"] == TIME,
                    "Two clocks have changed places. One runs while the office decides; the other "
                    "runs while a ban lasts. In (c) nothing is decided yet, in (f) it is. See the "
                    "safeguards in step 5.",
                ),
                Mistake(
                    "appeal-cures-reasons",
                    lambda answer: answer["b"] != WHY,
                    "Look at (b). There is an article and a court, but what would one write to "
                    "that court? The letter does not say what the office found. See the safeguards "
                    "in step 5.",
                ),
                Mistake(
                    "group-as-case",
                    lambda answer: answer["d"] != LOOK,
                    "Look at (d). The law, the reason and the court are there. But does the letter "
                    "say anything about this very person? See the safeguards in step 5.",
                ),
                Mistake(
                    "instruction-as-law",
                    lambda answer: answer["a"] != BASIS,
                    "Look at (a). On what does the refusal rest, and could the person have read it "
                    "before? Reread the second question in step 3 and the safeguards in step 5.",
                ),
                Mistake(
                    "reasons-cure-review",
                    lambda answer: answer["e"] != REVIEW,
                    "Look at (e). The reasons are good and the person was looked at alone. But "
                    "suppose that the office is mistaken: who could lift its decision? See the "
                    "safeguards in step 5.",
                ),
            ),
            otherwise=(
                "At least one letter lacks something else. Tick off the six safeguards of step 5 "
                "against each letter; exactly one stays without a tick, and each is missing once."
            ),
        ),
        Exercise(
            "5.8",
            Draft(
                "five short texts: place, change, new clause, provision and reason",
                'draft = {"article": "Article 31(3), ...", "change": "Replace ...", ...}',
                fields=("article", "change", "clause", "provision", "reason"),
                most_words=80,
            ),
            is_right=_is_sound,
            right=(
                "The structure is there: the place, the change, a court that decides on one "
                "person, a time, reasons, an appeal, a binding provision and a reason. Whether "
                "the words persuade, no program can say: read them to a colleague, who plays the "
                "ministry. In a real opinion the addressee would stand first."
            ),
            mistakes=(
                Mistake(
                    "other-place",
                    _misses("article", PLACE),
                    "The field `article` names another place. The ground that you are asked to "
                    "redraft stands in article 31, paragraph 3: say both numbers.",
                ),
                Mistake(
                    "open-words",
                    lambda draft: bool(BARRED.search(draft["clause"])),
                    lambda draft: (
                        f"Your clause says “{BARRED.search(draft['clause'])[0].lower()}”. Such "
                        "words bind no official, and a court could not check them. Name the case "
                        "itself: reread the second question in step 3."
                    ),
                ),
                Mistake(
                    "permit-kept",
                    lambda draft: bool(PERMIT.search(draft["clause"])),
                    "Your clause still speaks of a permit or a permission. Then everyone goes on "
                    "asking. Say who may be ordered not to leave, as in step 5; without an order "
                    "one is free to go.",
                ),
                Mistake(
                    "police-decide",
                    _misses("clause", COURT),
                    "Your clause names no court or judge. A ban on one person's leaving should not "
                    "lie with the office that investigates the case: see paragraph 3 of article 31 "
                    "after its change, in step 5.",
                ),
                Mistake(
                    "no-end",
                    _misses("clause", LIMIT),
                    "Your clause gives no time. Say how long the order may last, or by when an "
                    "appeal is decided, with a number of days, weeks or months: see the "
                    "safeguards in step 5.",
                ),
                Mistake(
                    "no-remedy",
                    lambda draft: (
                        _misses("clause", GIVES_REASONS)(draft) or _misses("clause", APPEAL)(draft)
                    ),
                    "Two things belong into the clause so that the person can defend himself or "
                    "herself: written reasons, and an appeal or a review. At least one of them is "
                    "missing; see the safeguards in step 5.",
                ),
                Mistake(
                    "others-law",
                    lambda draft: bool(OF_OTHERS.search(draft["provision"])),
                    "The field `provision` cites law that does not bind the State you advise. It "
                    "may serve as an example, not as the ground of a recommendation. Take a treaty "
                    "from the table in step 2 that is in force.",
                ),
                Mistake(
                    "soft-law-alone",
                    lambda draft: (
                        _misses("provision", TREATY)(draft)
                        and bool(re.search(r"OSCE|HRC|GC ?27|UDHR", draft["provision"]))
                    ),
                    "The field `provision` cites a political commitment or soft law alone. Put the "
                    "binding provision first, and let the other explain or support it: see the "
                    "rule table in step 2.",
                ),
            ),
            otherwise=lambda draft: (
                "The field `change` needs a verb that says what is done to the text: delete, "
                "replace, add, insert, amend."
                if not VERB.search(draft["change"])
                else "The field `provision` needs the code of the Covenant's article on leaving, "
                "or on remedies, as in the rule table of step 2."
                if not TREATY.search(draft["provision"])
                else "Say in the field `reason`, in at least five words, why the change is needed: "
                "which of the six questions did the old words fail?"
            ),
        ),
    )
}
