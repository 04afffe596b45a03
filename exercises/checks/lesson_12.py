"""Exercises of lesson 12, Since then: what came after, what is known of it, and what is not."""

import re

from .exercise import Exercise, Mistake, given
from .forms import Draft, LabelEach, OneOf, Record, RowsOf, SomeOf
from .tables import look_up, table

DAY = "2009-10-29"
DATE_OF = look_up("timeline", "event_id", "date")
KIND_OF = look_up("timeline", "event_id", "kind")
HOW_KNOWN = look_up("evidence_since", "event_id", "known")


# 12.1 ------------------------------------------------------------------------------------------
BEFORE, AFTER, OPEN = "before", "after", "cannot be told"
DATES = {
    "a": DATE_OF["E14"],
    "b": DATE_OF["E44"],
    "c": DATE_OF["E17"],
    "d": "2009",  # an invented letter
    "e": DATE_OF["E45"],
    "f": DATE_OF["E46"],
    "g": DATE_OF["E41"],
}


def _side(date: str) -> str:
    """Return the side of the day on which a date of any precision lies."""
    if DAY.startswith(date) and date != DAY:
        return OPEN
    return BEFORE if date < DAY else AFTER


SIDE = {letter: _side(date) for letter, date in DATES.items()}
NO_DAY = "".join(letter for letter, side in SIDE.items() if side == OPEN)

# 12.2 ------------------------------------------------------------------------------------------
RULE, FINDING, REPORT, SUBJECT = "rule", "finding", "report", "subject only"
EVENTS = dict(
    zip("abcdefgh", ("E26", "E23", "E62", "E63", "E66", "E28", "E54", "E74"), strict=True)
)


def _carries(event: str) -> str:
    """Return what an event lets us say of a concern."""
    if HOW_KNOWN[event] == SUBJECT:
        return SUBJECT
    return {"national law": RULE, "NGO": REPORT}.get(KIND_OF[event], FINDING)


CARRIES = {letter: _carries(event) for letter, event in EVENTS.items()}


def _taken_for(label: str, *for_one: str):
    """Return a test: has an event that carries one of `for_one` been given this label?"""
    return given("".join(x for x in CARRIES if CARRIES[x] in for_one), label)


# 12.3 ------------------------------------------------------------------------------------------
ACTIONS = table("treaty_actions")


def _instruments(state: str, which) -> frozenset[str]:
    rows = ACTIONS[ACTIONS["iso3"] == state]
    return frozenset(rows.loc[which(rows), "instrument_id"])


NEWLY_BOUND = _instruments("UZB", lambda rows: rows["in_force_latest"] > DAY)
BY_CONSENT = _instruments("UZB", lambda rows: rows["consented"] > DAY)
NONE_FOUND = _instruments("UZB", lambda rows: rows["action"] == "none found")
BOUND_BEFORE = _instruments("UZB", lambda rows: rows["in_force_latest"].between("1", DAY))
OF_KAZAKHSTAN = _instruments("KAZ", lambda rows: rows["in_force_latest"] > DAY)

# 12.4 ------------------------------------------------------------------------------------------
DATES_SHOW, MORE, AN_AIM = "dates", "more", "aim"
SAYS = dict(zip("abcdefg", (DATES_SHOW, MORE, AN_AIM, MORE, DATES_SHOW, MORE, AN_AIM), strict=True))

# 12.6 ------------------------------------------------------------------------------------------
NOT_FROM_HERE = frozenset("bcdfg")

# 12.7 ------------------------------------------------------------------------------------------
_GAPS = ACTIONS[(ACTIONS["iso3"] == "KAZ") & ~ACTIONS["in_force_latest"].between("1", DAY)]
GAP_LIST = _GAPS.set_index("instrument_id")
CAUSAL = re.compile(
    r"\b(led to|leads to|because|thanks to|caused?|causes|as a result|due to|owing to|"
    r"result(?:ed|s) in|brought about|achieved|had no effect|changed nothing)\b"
)
VERDICT = re.compile(r"\b(violat\w+|breach\w*|compl(?:y|ies|iant)|(?:in)?compatible)\b")
NOT_KNOWING = re.compile(
    r"\b(not known|unknown|cannot|can't|could not|not seen|not read|no source|do not know|"
    r"don't know|does not say|remains? open|not told)\b"
)
NOT_PARTY = re.compile(r"\b(not (?:a )?party|(?:has|have|had|did) not ratif\w+|never ratified)\b")


def _events(draft: dict[str, str]) -> list[str]:
    return re.findall(r"\bE\d\d\b", draft["what followed"].upper())


def _later_events(draft: dict[str, str]) -> bool:
    events = _events(draft)
    return bool(events) and all(DATE_OF.get(event, "") > DAY for event in events)


def _says_the_year(draft: dict[str, str]) -> bool:
    years = re.findall(r"\b(?:19|20)\d\d\b", draft["what followed"])
    return any(DATE_OF[event][:4] in years for event in _events(draft))


def _instrument(draft: dict[str, str]) -> str:
    """Return the instrument of the gap list that the draft names, or nothing."""
    text = draft["standard"].casefold()
    return next(
        (code for code in GAP_LIST.index if re.search(rf"\b{re.escape(code.casefold())}\b", text)),
        "",
    )


def _dated_standard(draft: dict[str, str]) -> bool:
    """Tell whether the text gives the year of entry into force, or up to which a list was seen."""
    code, text = _instrument(draft), draft["standard"].casefold()
    if not code:
        return False
    in_force, seen = GAP_LIST.loc[code, ["in_force_latest", "as_of"]]
    words = r"\b(since|from|on|in)\b" if in_force else r"\b(as of|up to|until)\b"
    return bool(re.search(words, text)) and (in_force or seen)[:4] in text


def _all(draft: dict[str, str]) -> str:
    return " | ".join(draft.values()).casefold()


def _leaves_open(draft: dict[str, str]) -> bool:
    text = draft["not known"].casefold()
    return len(text.split()) >= 4 and bool(NOT_KNOWING.search(text))


def _names_the_aim(draft: dict[str, str]) -> bool:
    return bool(re.search(r"\bs2[56]\b", draft["aim"].casefold()))


def _is_sound(draft: dict[str, str]) -> bool:
    return (
        not CAUSAL.search(_all(draft))
        and not VERDICT.search(_all(draft))
        and not NOT_PARTY.search(draft["standard"].casefold())
        and _later_events(draft)
        and _says_the_year(draft)
        and _dated_standard(draft)
        and _leaves_open(draft)
        and _names_the_aim(draft)
    )


# -----------------------------------------------------------------------------------------------
EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "12.1",
            LabelEach(
                "one of three labels for each letter",
                'side_of = {"a": "after", ...}',
                items=tuple(SIDE),
                labels=(BEFORE, AFTER, OPEN),
            ),
            is_right=lambda answer: answer == SIDE,
            right=(
                "You let each date say as much as it can and no more. A month decides, unless it "
                "is the month you ask about; so does a year. In a footnote of your own, give a "
                "date with the precision that your source has."
            ),
            mistakes=(
                Mistake(
                    "no-day-as-before",
                    given(NO_DAY, BEFORE),
                    "At least one date without a day is put before the workshop. That is what the "
                    "computer does when it compares texts. What is the last day which this date "
                    "can mean? Reread the question of step 1, on event E44.",
                ),
                Mistake(
                    "no-day-as-after",
                    given(NO_DAY, AFTER),
                    "At least one date without a day is put after the workshop. What is the first "
                    "day which it can mean? If the first lies before and the last lies after, the "
                    "date leaves it open. Reread the question of step 1.",
                ),
                Mistake(
                    "precise-enough-refused",
                    lambda answer: any(
                        answer[letter] == OPEN for letter in SIDE if letter not in NO_DAY
                    ),
                    "At least one date that does decide is called open. A month or a year is "
                    "enough when every day in it lies on the same side of 29 October 2009. "
                    "Compare step 1: only the very month of the workshop is in doubt.",
                ),
                Mistake(
                    "sides-swapped",
                    lambda answer: any(
                        {answer[letter], SIDE[letter]} == {BEFORE, AFTER} for letter in SIDE
                    ),
                    "At least one event stands on the other side of the day. Write the dates one "
                    "below the other, year first, with 2009-10-29 among them, as the column "
                    "`date` does.",
                ),
            ),
            otherwise=(
                "At least one label does not fit. For each date ask for the first and the last "
                "day that it can mean, and compare both with 29 October 2009; see step 1."
            ),
        ),
        Exercise(
            "12.2",
            LabelEach(
                "one of four labels for each letter",
                'carries = {"a": "report", ...}',
                items=tuple(CARRIES),
                labels=(RULE, FINDING, REPORT, SUBJECT),
            ),
            is_right=lambda answer: answer == CARRIES,
            right=(
                "You weigh a source by what it can carry. By rules alone all four concerns are "
                "still live: something applies. Whether it applies well is a question for "
                "findings and reports, and for two of the concerns we have read none."
            ),
            mistakes=(
                Mistake(
                    "title-as-content",
                    _taken_for(FINDING, SUBJECT),
                    "At least one event of which we know only the subject is given as a finding. "
                    "That a committee adopted a text does not tell what it found, nor for whom it "
                    "decided. Look at the rings in the picture of step 2.",
                ),
                Mistake(
                    "report-as-finding",
                    _taken_for(FINDING, REPORT),
                    "A report by civil society is given as a finding of an international body. It "
                    "may be careful and right; its author still has another mandate. See the "
                    "three voices of step 2.",
                ),
                Mistake(
                    "finding-as-report",
                    _taken_for(REPORT, FINDING, RULE, SUBJECT),
                    "At least one event is called a report of civil society, although a "
                    "government, a UN committee or a UN expert speaks in it. Who speaks? See the "
                    "three voices of step 2.",
                ),
                Mistake(
                    "repeal-as-nothing",
                    given("h", FINDING, SUBJECT),
                    "The repeal of a text is a change of rules, and we read it. What it does not "
                    "show is that the subject is gone. Go back to the two headlines of the puzzle "
                    "and to E74 in step 2.",
                ),
                Mistake(
                    "relayed-as-unknown",
                    lambda answer: any(
                        answer[letter] == SUBJECT
                        for letter in CARRIES
                        if HOW_KNOWN[EVENTS[letter]] == "relayed"
                    ),
                    "At least one event that somebody relays is treated as if nothing were known "
                    "of it. What is relayed is known, with the name of who relays it. Reread the "
                    "words above the table of full dots in step 2.",
                ),
            ),
            otherwise=(
                "At least one label does not fit. Ask of each event who speaks, and then whether "
                "the text here says what was decided or only that it was; see step 2."
            ),
        ),
        Exercise(
            "12.3",
            RowsOf(
                "a table of some rows of `actions`, with all its columns",
                'actions[(actions["iso3"] == ...) & (actions[...] > ...)]',
                key="instrument_id",
                keys=tuple(dict.fromkeys(ACTIONS["instrument_id"])),
            ),
            is_right=lambda rows: rows == NEWLY_BOUND,
            right=(
                "You asked from which day each instrument binds, and caught the one to which the "
                "State had consented before the day. Two limits remain: the column `as_of`, and "
                "the choice of instruments in our table."
            ),
            mistakes=(
                Mistake(
                    "by-consent",
                    lambda rows: rows == BY_CONSENT,
                    "This compares the day of consent with the day of the workshop. Consent binds "
                    "only from its entry into force, for ILO conventions a year later. Use the "
                    "column `in_force_latest`; see the case of Tajikistan in the worked example.",
                ),
                Mistake(
                    "other-state",
                    lambda rows: rows == OF_KAZAKHSTAN,
                    "These are the instruments of Kazakhstan. Uzbekistan has the code `UZB`; "
                    "change the condition on the column `iso3`.",
                ),
                Mistake(
                    "none-found-included",
                    lambda rows: bool(rows & NONE_FOUND),
                    "Some rows are here for which no consent was found at all. What has no day of "
                    "entry into force cannot have come into force. Ask for days greater than "
                    "the day, as the worked example does, in the column `in_force_latest`.",
                ),
                Mistake(
                    "bound-before",
                    lambda rows: bool(rows & BOUND_BEFORE),
                    "Some of these instruments bound Uzbekistan already on 29 October 2009. "
                    "Asked for is what came later: compare the column `in_force_latest` with the "
                    "day, and mind the direction of the sign.",
                ),
                Mistake(
                    "some-missing",
                    lambda rows: rows < NEWLY_BOUND,
                    "All these rows belong to the answer, but there are more. Leave out any "
                    "further condition: one on the column `iso3` and one on the column "
                    "`in_force_latest` are enough.",
                ),
            ),
            otherwise=(
                "These are other rows than those asked for. Two conditions at once: the column "
                "`iso3` is Uzbekistan, and the column `in_force_latest` lies after the day."
            ),
        ),
        Exercise(
            "12.4",
            LabelEach(
                "one of three labels for each letter",
                'says = {"a": "aim", ...}',
                items=tuple(SAYS),
                labels=(DATES_SHOW, MORE, AN_AIM),
            ),
            is_right=lambda answer: answer == SAYS,
            right=(
                "You hear the small words: “following”, “led to”, “changed nothing”. The last is "
                "the hardest, since it sounds sober; but to deny an effect one must know as much "
                "as to claim it."
            ),
            mistakes=(
                Mistake(
                    "cause-as-dates",
                    given("b", DATES_SHOW),
                    "*Led to* is a claim about causes. Two dates show that one event came after "
                    "another, and that is the first of four rungs only. Reread the ladder in "
                    "step 1.",
                ),
                Mistake(
                    "following-as-dates",
                    given("d", DATES_SHOW),
                    "“Following the advice” says more than “after the advice”: that somebody "
                    "took it. Of the advice we have seen no recommendation, and of the draft only "
                    "the beginning (E45). See the second rung in step 1.",
                ),
                Mistake(
                    "no-effect-as-dates",
                    given("f", DATES_SHOW),
                    "*It changed nothing* also speaks of causes: it claims to know what would "
                    "have happened otherwise. See the first of the common mistakes, and the last "
                    "lines of the ladder in step 1.",
                ),
                Mistake(
                    "aim-as-fact",
                    lambda answer: any(answer[letter] != AN_AIM for letter in "cg"),
                    "At least one sentence that says what somebody wants is read as one on what "
                    "happened, or the other way round. “Was to”, “serves to”: S25 and S26 speak "
                    "like that. Reread step 5.",
                ),
                Mistake(
                    "sequence-suspected",
                    given("ae", MORE),
                    "At least one sentence that only gives an order of dates is taken for more. "
                    "“After” and “since” in their plain sense of time are what dates can show. "
                    "Compare the first rung in step 1.",
                ),
            ),
            otherwise=(
                "At least one label does not fit. Ask of each sentence: could two dates alone "
                "prove it, does it name a wish, or does it know why something happened? See "
                "step 1 and step 5."
            ),
        ),
        Exercise(
            "12.5",
            Record(
                "two letters",
                'conflict = {"sentence": "e", "next": "d"}',
                parts={
                    "sentence": OneOf("a letter", '"e"', options=tuple("abcde")),
                    "next": OneOf("a letter", '"d"', options=tuple("abcd")),
                },
            ),
            is_right=lambda conflict: conflict == {"sentence": "c", "next": "a"},
            right=(
                "You kept what both agree on, named both sources for the rest, and said what you "
                "have not seen. Now a reader who finds the law can settle it; a reader of one "
                "bare date would not even know that there was something to settle."
            ),
            mistakes=(
                Mistake(
                    "one-picked",
                    lambda conflict: conflict["sentence"] in "ab",
                    "The sentence picks one of two dates and hides the other. Neither the rank of "
                    "a source nor the number of papers that copy a date settles it. Reread the "
                    "answer in step 3.",
                ),
                Mistake(
                    "middle-taken",
                    lambda conflict: conflict["sentence"] == "d",
                    "The middle of two dates is a third date, which no source gives at all. A "
                    "conflict is reported, not averaged. Reread the answer in step 3.",
                ),
                Mistake(
                    "all-dropped",
                    lambda conflict: conflict["sentence"] == "e",
                    "This throws away what both sources agree on: the duty, and the month in "
                    "which it began. Report as much as is agreed, and the conflict for the rest. "
                    "Reread the answer in step 3.",
                ),
                Mistake(
                    "more-of-the-same",
                    lambda conflict: conflict["next"] != "a",
                    "The sentence is fair. But the next step would give one more retelling, or a "
                    "vote among them. Which text fixes the day on which a rule takes effect? See "
                    "the birthdays of a rule in step 3.",
                ),
            ),
            otherwise=(
                "Look at both parts again: the sentence should hold what is agreed, both dates "
                "with their sources, and what was not seen; see step 3."
            ),
        ),
        Exercise(
            "12.6",
            SomeOf(
                "a set of letters",
                'not_from_here = {"a", "b"}',
                options=tuple("abcdefgh"),
                look="Begin with (b): which table of the lesson counts them? See step 5.",
            ),
            is_right=lambda chosen: chosen == NOT_FROM_HERE,
            right=(
                "You doubt in both directions: that a law took advice over is as unsupported as "
                "that it did not. What is left is little, dated, and safe to quote. Which single "
                "document would you ask for first?"
            ),
            mistakes=(
                Mistake(
                    "doubt-on-one-side",
                    lambda chosen: len(chosen & {"c", "d"}) == 1,
                    "Of two sentences which judge the Law of 2011 in opposite ways you doubt only "
                    "one. Both would need the advice and the law side by side. Reread the end of "
                    "step 1: no verdict either way.",
                ),
                Mistake(
                    "law-judged",
                    lambda chosen: not chosen & {"c", "d"},
                    "Two sentences judge what the Law of 2011 did with the advice. This course "
                    "has not tested that text, and of the advice we know only headings. Reread "
                    "the end of step 1.",
                ),
                Mistake(
                    "silence-as-proof",
                    lambda chosen: "f" not in chosen,
                    "That a list of topics does not name exit visas is known; that they had left "
                    "the draft is not. A release says what was talked about, not what the draft "
                    "held. Reread the text on the second workshop in step 1.",
                ),
                Mistake(
                    "day-of-list-forgotten",
                    lambda chosen: "g" not in chosen,
                    "One sentence makes “today” out of a list which ends years ago. Look up how "
                    "far our list for that convention reaches: column “seen up to”, step 4.",
                ),
                Mistake(
                    "practice-guessed",
                    lambda chosen: "b" not in chosen,
                    "One sentence counts applications. We know that a procedure exists, not how "
                    "often it ends with a yes or a no. Look for it in the table of step 5.",
                ),
                Mistake(
                    "supported-doubted",
                    lambda chosen: chosen > NOT_FROM_HERE,
                    "You found all that is unsupported, and doubt something besides that a source "
                    "does say. Look up E21, E29 and E74 in step 1 and step 2, and the column "
                    "“seen up to” in step 4.",
                ),
            ),
            otherwise=(
                "These are not quite the ones. For each sentence look for the row of a table that "
                "says just this, no less and with its day; see steps 1, 2, 4 and 5."
            ),
        ),
        Exercise(
            "12.7",
            Draft(
                "four short texts in quotation marks",
                'paragraph = {"what followed": "In 2020 … (E27).", "standard": "…", ...}',
                fields=("what followed", "standard", "not known", "aim"),
            ),
            is_right=_is_sound,
            right=(
                "An event with its year, a standard with its day, an open question said openly, "
                "and an aim left an aim. Read the four sentences aloud as one paragraph: nobody "
                "can accuse it of knowing too much. The check saw the structure; a neighbour "
                "should judge the rest."
            ),
            mistakes=(
                Mistake(
                    "because",
                    lambda draft: bool(CAUSAL.search(_all(draft))),
                    "One of your sentences speaks of causes or results (led to, because, thanks "
                    "to, achieved, changed nothing …). From here we have dates only. Say what came "
                    "after, and leave out why; see the ladder in step 1.",
                ),
                Mistake(
                    "verdict",
                    lambda draft: bool(VERDICT.search(_all(draft))),
                    "One of your sentences gives a verdict on a law or on practice (complies, "
                    "breach, compatible …). This course has not tested either. Say which rule "
                    "exists and leave the verdict to a test; see the end of step 1.",
                ),
                Mistake(
                    "no-event",
                    lambda draft: not _later_events(draft),
                    "“what followed” should name an event after 29 October 2009 by its id, such "
                    "as E22, and no earlier one, so that a reader can look it up. Choose one from "
                    "the tables of step 1 or step 2.",
                ),
                Mistake(
                    "no-year",
                    lambda draft: not _says_the_year(draft),
                    "The year of your event is missing, or it is not the one in the table. Look "
                    "up its id in the column `date` of `timeline` and write that year.",
                ),
                Mistake(
                    "not-found-as-not-there",
                    lambda draft: bool(NOT_PARTY.search(draft["standard"].casefold())),
                    "“Not party” and “has not ratified” say more than our lists. Write that no "
                    "ratification was found, and up to which day; see the column “seen up to” in "
                    "step 4.",
                ),
                Mistake(
                    "no-day",
                    lambda draft: not _dated_standard(draft),
                    "“standard” should name one code of the gap list in step 4, with its year: "
                    "since when it is in force, or “none found as of …” with the year in the "
                    "column “seen up to”.",
                ),
                Mistake(
                    "nothing-open",
                    lambda draft: not _leaves_open(draft),
                    "“not known” should leave something open in so many words, such as “we have "
                    "not seen” or “it is not known”, and say what. The table of step 5 has eight "
                    "lines to choose from.",
                ),
            ),
            otherwise=(
                "Three parts are there. The part “aim” should say what the workshop was for, and "
                "name the statement in which it stands, S25 or S26; see step 5."
            ),
        ),
    )
}
