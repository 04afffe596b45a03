"""Exercises of lesson 03, The map of standards: how hard a text binds, on whom, since when."""

from .exercise import Exercise, Mistake, given
from .forms import LabelEach, OneOf, Record, RowsOf, WholeNumber
from .tables import look_up, table

DAY = "2009-10-29"
TREATY, COMMITMENT, SOFT, DOMESTIC = (
    "binding treaty",
    "political commitment",
    "soft law",
    "domestic law",
)
BOUND, WAITING, SIGNED = "bound", "consented, not yet in force", "signed only"
NONE_FOUND, UNKNOWN = "no consent found", "not known"

FORCE = look_up("instruments", "instrument_id", "force")
ADOPTED = look_up("instruments", "instrument_id", "adopted")
INSTRUMENT_OF = look_up("provisions", "provision_id", "instrument_id")
RECORDED = look_up("instruments", "instrument_id", "actions_recorded")
JOINED = look_up("states", "iso3", "joined")
ACTIONS = table("treaty_actions").set_index(["iso3", "instrument_id"]).to_dict("index")
STATES = tuple(state for state, day in JOINED.items() if day <= DAY)


def _status(state: str, treaty: str, day: str) -> str:
    """Return whether a State was bound by a treaty on a day: one of the lesson's five answers."""
    row = ACTIONS.get((state, treaty))
    if row is None:
        return UNKNOWN
    consent, in_force = row["consented"], row["in_force_latest"]
    if in_force and in_force <= day:
        return BOUND
    if consent and (consent + "-12-31")[:10] <= day < row["in_force_earliest"]:
        return WAITING
    if row["as_of"] < day or not (consent > day or row["action"] == "none found"):
        return UNKNOWN
    return SIGNED if row["signed"] and row["signed"] <= day else NONE_FOUND


def _bound(treaty: str, states=STATES, day: str = DAY) -> frozenset[str]:
    """Return those of the States that a treaty bound on a day."""
    return frozenset(state for state in states if _status(state, treaty, day) == BOUND)


# 3.1 -------------------------------------------------------------------------------------------
TEXTS = {
    "a": "ICCPR-OP1",
    "b": "OSCE Helsinki 1975",
    "c": "UDHR",
    "d": DOMESTIC,
    "e": "ILO R151",
    "f": "ILO C182",
    "g": "OSCE Moscow 1991",
    "h": "HRC GC15",
    "i": DOMESTIC,
    "j": "Refugee Protocol",
}
FORCE_OF = {letter: FORCE.get(text, DOMESTIC) for letter, text in TEXTS.items()}

# 3.2 -------------------------------------------------------------------------------------------
CASES = {
    "a": ("KAZ", "CPED", DAY),
    "b": ("KAZ", "ICCPR", "2006-03-01"),
    "c": ("KAZ", "ICCPR-OP1", DAY),
    "d": ("IRL", "Trafficking Protocol", DAY),
    "e": ("TJK", "ILO C97", DAY),
    "f": ("RUS", "ILO C97", DAY),
    "g": ("DEU", "ILO C189", DAY),
    "h": ("KAZ", "ILO C143", DAY),
}
STATUS_OF = {letter: _status(*case) for letter, case in CASES.items()}

# 3.3 -------------------------------------------------------------------------------------------
C81 = "ILO C81"
BOUND_BY_C81 = len(_bound(C81))


def _consented(treaty: str, by: str, states=STATES) -> int:
    """Count the States that had consented to a treaty by a day, in force or not."""
    days = [ACTIONS.get((state, treaty), {}).get("consented", "") for state in states]
    return sum(bool(day) and (day + "-12-31")[:10] <= by for day in days)


# 3.4 -------------------------------------------------------------------------------------------
IN_LAW, POLITICALLY, GUIDES = "binds in law", "binds politically", "guides"
NOT_BINDING, NOT_YET = "does not bind", "not there yet"
SPEAKERS = {
    "a": "ICCPR 12(1)",
    "b": "OSCE Moscow 1991 33",
    "c": "HRC GC27 11",
    "d": "ICRMW 8",
    "e": "ILO C111 2",
    "f": "ILO C97 6",
    "g": "ILO R86 17",
    "h": "OSCE Athens 2009 decision",
    "i": "Refugee Convention 33",
    "j": "HRC GC35 3",
}


def _standing(provision: str) -> str:
    """Return what a provision did for Kazakhstan on the day of the workshop."""
    instrument = INSTRUMENT_OF[provision]
    if ADOPTED[instrument] > DAY:
        return NOT_YET
    if FORCE[instrument] == TREATY:
        return IN_LAW if _status("KAZ", instrument, DAY) == BOUND else NOT_BINDING
    return {COMMITMENT: POLITICALLY, SOFT: GUIDES}[FORCE[instrument]]


STANDING = {letter: _standing(provision) for letter, provision in SPEAKERS.items()}

# 3.5 -------------------------------------------------------------------------------------------
TREATIES = tuple(i for i, whose in RECORDED.items() if whose == "all participating States")


def _gap_list(state: str, day: str) -> frozenset[str]:
    """Return the treaties that had been adopted by a day and did not bind a State on it."""
    existing = (treaty for treaty in TREATIES if ADOPTED[treaty] <= day)
    return frozenset(treaty for treaty in existing if _status(state, treaty, day) != BOUND)


THEN = "2003-10-29"
GAP_LIST = _gap_list("KGZ", THEN)
KGZ_WAITING = frozenset(t for t in TREATIES if _status("KGZ", t, THEN) == WAITING)
KGZ_BOUND = frozenset(t for t in TREATIES if _status("KGZ", t, THEN) == BOUND)
LATER_TREATIES = frozenset(t for t in TREATIES if ADOPTED[t] > THEN)

# 3.6 -------------------------------------------------------------------------------------------
_decade = table("figures")
_decade = _decade[_decade["year"].between("2000", "2009") & (_decade["net_migration"] != "")]
_balance = _decade["net_migration"].astype(float).groupby(_decade["iso3"]).sum()
SIDES = {
    "origin": tuple(s for s in STATES if _balance.get(s, 0) < 0),
    "destination": tuple(s for s in STATES if _balance.get(s, 0) > 0),
}
COUNTS = ("ICRMW origin", "ICRMW destination", "C143 origin", "C143 destination")


def _by_side(*treaties: str, wanted: tuple[str, ...] = (BOUND,)) -> tuple[int, ...]:
    """Count for each treaty, on each side, the States with one of the wanted statuses."""
    return tuple(
        sum(_status(state, treaty, DAY) in wanted for state in states)
        for treaty in treaties
        for states in SIDES.values()
    )


ON_EACH_SIDE = _by_side("ICRMW", "ILO C143")
OF_C97 = _by_side("ILO C97")
WITH_SIGNED = _by_side("ICRMW", "ILO C143", wanted=(BOUND, SIGNED))


def _numbers(gap: dict) -> tuple[int, ...]:
    return tuple(gap[name] for name in COUNTS)


def _icrmw_fits(gap: dict) -> bool:
    return _numbers(gap)[:2] == ON_EACH_SIDE[:2]


# 3.7 -------------------------------------------------------------------------------------------
C143 = ACTIONS["KAZ", "ILO C143"]
C143_STANDING = {
    "force": FORCE["ILO C143"],
    "status": _status("KAZ", "ILO C143", DAY),
    "as of": C143["as_of"],
    "instead": "ICCPR 2(1)",
    "sentence": "b",
}
LISTS = tuple(sorted({row["as_of"] for (state, _), row in ACTIONS.items() if state == "KAZ"}))

FIVE = (BOUND, WAITING, SIGNED, NONE_FOUND, UNKNOWN)
#: The lesson's function `status` adds to one of the five as of when the list was read.
WITH_DATE = {
    f"{NONE_FOUND} as of {day}": NONE_FOUND
    for day in sorted({DAY, *(row["as_of"] for row in ACTIONS.values())})
}

# -----------------------------------------------------------------------------------------------
EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "3.1",
            LabelEach(
                "one of four words for each letter",
                'force_of = {"a": "soft law", ...}',
                items=tuple(TEXTS),
                labels=(TREATY, COMMITMENT, SOFT, DOMESTIC),
            ),
            is_right=lambda answer: answer == FORCE_OF,
            right=(
                "You look at what a text is, not at its name. One thing further: many hold that "
                "parts of the Universal Declaration bind all States as custom. That is argued rule "
                "by rule, and does not turn the Declaration into a treaty."
            ),
            mistakes=(
                Mistake(
                    "law-as-treaty",
                    given("d", TREATY),
                    "The law of 2005 is taken for a treaty. It lets the State consent, but it is a "
                    "step at home, made by one State alone; toward others the deposit counts. See "
                    "the question of step 1 and the stages in step 2.",
                ),
                Mistake(
                    "protocol-as-less",
                    given("afj", COMMITMENT, SOFT, DOMESTIC),
                    "At least one protocol or convention is given less force than it has. A "
                    "protocol that States ratify or join is a treaty like any other: what counts "
                    "is the substance, not the name (VCLT 2(1), step 1).",
                ),
                Mistake(
                    "document-as-treaty",
                    given("bg", TREATY),
                    "An OSCE document is taken for a treaty. Heads of State signed the Final Act, "
                    "and yet nobody ratified it: States made a promise without the form of a "
                    "treaty. Which of the four words of step 1 names that?",
                ),
                Mistake(
                    "commitment-as-guidance",
                    given("bg", SOFT),
                    "An OSCE document is taken for mere guidance. The participating States took it "
                    "on by consensus, each for itself, and can be held to it politically; that is "
                    "more than a reading of somebody else's text. Reread step 1.",
                ),
                Mistake(
                    "guidance-as-treaty",
                    given("ceh", TREATY, COMMITMENT),
                    "A declaration of the General Assembly, a recommendation or a general comment "
                    "is given more force than it has. None of them can be ratified; they guide "
                    "conduct or interpretation. See soft law in step 1.",
                ),
            ),
            otherwise=(
                "At least one word does not fit. Ask of each text: was it made by one State alone, "
                "can States ratify or join it, did States promise it to one another, or does it "
                "advise and explain? Reread the four words of step 1."
            ),
        ),
        Exercise(
            "3.2",
            LabelEach(
                "one of the five statuses for each letter",
                'status_of = {"a": "signed only", ...}',
                items=tuple(CASES),
                labels=FIVE,
                also=WITH_DATE,
            ),
            is_right=lambda answer: answer == STATUS_OF,
            right=(
                "You keep signature, consent and entry into force apart, and what is not found "
                "apart from what is not known. In a text of your own, add the date to each “no "
                "consent found”: the list it was read from may be years old."
            ),
            mistakes=(
                Mistake(
                    "signed-is-bound",
                    given("d", BOUND, WAITING),
                    "Ireland had signed by the day, but its consent came later. A signature shows "
                    "that a State means to join; until it ratifies it only must not defeat the "
                    "treaty's object and purpose (VCLT 18, step 2).",
                ),
                Mistake(
                    "consent-is-force",
                    given("ab", BOUND),
                    "Somewhere consent is taken for entry into force. Each treaty says how long a "
                    "State waits after its deposit, and a treaty that is not yet in force itself "
                    "binds nobody. Compare the two columns in the table of step 2.",
                ),
                Mistake(
                    "later-reaches-back",
                    given("g", BOUND, WAITING, SIGNED),
                    "ILO C189 was adopted in 2011 and ratified by Germany in 2013. A later consent "
                    "does not reach back (VCLT 28): on the day asked about there was none. See the "
                    "lesson's step 3, fourth answer.",
                ),
                Mistake(
                    "gap-as-no",
                    given("f", NONE_FOUND),
                    "For Russia and ILO C97 our table has no row at all, because no list that "
                    "covers it was seen. “Not found” says that somebody looked; here nobody did. "
                    "Reread the question of step 3.",
                ),
                Mistake(
                    "vague-as-unknown",
                    given("e", UNKNOWN, WAITING, NONE_FOUND),
                    "Tajikistan ratified ILO C97 in 2007; the day is not known. But take the last "
                    "day of that year and add twelve months: is that before the workshop? The "
                    "column `in_force_latest` has it worked out.",
                ),
                Mistake(
                    "no-as-gap",
                    given("gh", UNKNOWN),
                    "Somewhere a record is taken for missing that is there. For (g) a later "
                    "consent proves that there was none on the day; for (h) a list was read and "
                    "Kazakhstan did not stand on it. See the answers of step 3.",
                ),
            ),
            otherwise=(
                "At least one status does not fit. Show the row of that case, put its dates of "
                "signature, consent and entry into force in order, and place the day asked about "
                "among them. Reread step 3."
            ),
        ),
        Exercise(
            "3.3",
            WholeNumber("a number of States", "bound_by_c81 = 14"),
            is_right=lambda number: number == BOUND_BY_C81,
            right=(
                "You counted those for which the Convention was in force on the day, among those "
                "who took part on the day. Say both when you quote the number: “of the 56 "
                "participating States of October 2009, as far as the lists show”."
            ),
            mistakes=(
                Mistake(
                    "consent-counted",
                    lambda number: number == _consented(C81, DAY),
                    "This counts every State that had ratified by the day. Some of them had to "
                    "wait: an ILO convention binds twelve months after registration. Count the "
                    "status “bound” only, as in step 4.",
                ),
                Mistake(
                    "today-counted",
                    lambda number: (
                        number
                        in (
                            _consented(C81, "9999"),
                            len(_bound(C81, tuple(JOINED), "2023-06-01")),
                        )
                    ),
                    "This counts ratifications of any date, also those after the workshop. A later "
                    "consent does not reach back; let `statuses_on` answer for 29 October 2009.",
                ),
                Mistake(
                    "rows-counted",
                    lambda number: number in (len(JOINED), len(STATES)),
                    "This is the number of States, whatever they did. Compare each answer with "
                    '`"bound"` before you add up, as the cells of the tile map in step 4 do.',
                ),
                Mistake(
                    "others-counted",
                    lambda number: (
                        number
                        in (
                            len(STATES) - BOUND_BY_C81,
                            len(JOINED) - BOUND_BY_C81,
                        )
                    ),
                    "This is the number of those that were not bound. The question asks for the "
                    "others: turn the comparison in your line with `statuses_on` round.",
                ),
            ),
            otherwise=(
                "Not this number. Take the answers for ILO C81 on 29 October 2009, keep the States "
                "that had joined the OSCE by then (column `joined`), and count “bound”."
            ),
        ),
        Exercise(
            "3.4",
            LabelEach(
                "one of five words or phrases for each letter",
                'standing = {"a": "guides", ...}',
                items=tuple(SPEAKERS),
                labels=(IN_LAW, POLITICALLY, GUIDES, NOT_BINDING, NOT_YET),
            ),
            is_right=lambda answer: answer == STANDING,
            right=(
                "For every concern some text binds, in law or politically; for workers the texts "
                "made for migrants do not. That is why an opinion for Kazakhstan in 2009 builds on "
                "rights of all persons and all workers, and uses the others to explain."
            ),
            mistakes=(
                Mistake(
                    "later-text",
                    lambda answer: any(answer[item] != NOT_YET for item in "hj"),
                    "A text that was adopted after 29 October 2009 is counted. Look at the column "
                    "`adopted` for the Athens decision and for the General Comment on liberty: the "
                    "newest text is not the one that was there. See the lesson's mistakes, step 1.",
                ),
                Mistake(
                    "commitment-as-law",
                    given("b", IN_LAW),
                    "The Moscow Document is counted as law. Participating States promised it to "
                    "one another without the form of a treaty; it binds politically. Reread the "
                    "four words of step 1.",
                ),
                Mistake(
                    "commitment-as-nothing",
                    given("b", GUIDES, NOT_BINDING),
                    "The Moscow Document is given less than it has. Kazakhstan accepted all "
                    "commitments in writing when it joined; they do not bind as law, but they are "
                    "its own promise. Reread the end of step 5.",
                ),
                Mistake(
                    "unjoined-as-binding",
                    given("df", IN_LAW, POLITICALLY, GUIDES),
                    "A treaty is given a hold on a State for which no consent was found. A treaty "
                    "binds those who have joined it: ask `status` for Kazakhstan and this treaty, "
                    "and look at the gap list of step 5.",
                ),
                Mistake(
                    "guidance-as-law",
                    given("cg", IN_LAW, POLITICALLY),
                    "A general comment or a recommendation is counted as binding. It explains or "
                    "advises; what binds is the treaty behind it, for those who have joined. See "
                    "soft law in step 1.",
                ),
                Mistake(
                    "guidance-as-nothing",
                    given("cg", NOT_BINDING),
                    "True, this text does not bind; but there is a better word. A general comment "
                    "tells how those who supervise a treaty read it, a recommendation how to "
                    "carry a policy out. See the common mistakes and step 1.",
                ),
            ),
            otherwise=(
                "At least one word does not fit. Take the text's row in `instruments`: adopted by "
                "the day? Of which force? If a treaty: in force for Kazakhstan? Step 5 asks in "
                "this order."
            ),
        ),
        Exercise(
            "3.5",
            RowsOf(
                "a table of some rows of `treaties`, with all its columns",
                'treaties[(treaties["adopted"] <= ...) & ~is_bound]',
                key="instrument_id",
                keys=TREATIES,
            ),
            is_right=lambda found: found == GAP_LIST,
            right=(
                "You kept out what did not exist and left in what was only waiting. A gap list "
                "ages quickly: always write the day above it, and before you use it, ask whether a "
                "deposit is already on its way."
            ),
            mistakes=(
                Mistake(
                    "later-treaties",
                    lambda found: bool(found & LATER_TREATIES),
                    "The list holds treaties that were adopted after 2003. No State can join "
                    "what is not there yet. Add the condition on the column `adopted`.",
                ),
                Mistake(
                    "waiting-left-out",
                    lambda found: found == GAP_LIST - KGZ_WAITING,
                    "Treaties are missing to which Kyrgyzstan had consented, but which did not yet "
                    "bind it. The task asks what did not bind “for whatever reason”: keep all "
                    'rows whose status is not `"bound"`.',
                ),
                Mistake(
                    "other-day",
                    lambda found: found in (_gap_list("KGZ", DAY), _gap_list("KGZ", "2024-01-01")),
                    "This is Kyrgyzstan's list for another day. Between 2003 and 2009 it joined "
                    'several treaties: write `"2003-10-29"` in both places, the function and the '
                    "condition on `adopted`.",
                ),
                Mistake(
                    "other-state",
                    lambda found: found in (_gap_list("KAZ", THEN), _gap_list("KAZ", DAY)),
                    'This is the list of Kazakhstan. The code of Kyrgyzstan is `"KGZ"`; the '
                    "table `states` has them all.",
                ),
                Mistake(
                    "bound-kept",
                    lambda found: bool(found & KGZ_BOUND),
                    "The list holds treaties that did bind Kyrgyzstan on the day. Keep the rows "
                    "whose status is not bound; the sign `~` before a condition turns it round.",
                ),
            ),
            otherwise=(
                "Some rows are missing or too many. Put the status beside each treaty with "
                '`treaties["instrument_id"].map(answers)`, read the column from top to bottom, and '
                "keep all but the bound ones that had been adopted."
            ),
        ),
        Exercise(
            "3.6",
            Record(
                "four whole numbers and a letter",
                'gap = {"ICRMW origin": 3, ..., "reading": "d"}',
                parts={
                    **dict.fromkeys(COUNTS, WholeNumber("a number of States", "3")),
                    "reading": OneOf("a letter", '"d"', options=("a", "b", "c", "d")),
                },
            ),
            is_right=lambda gap: _numbers(gap) == ON_EACH_SIDE and gap["reading"] == "b",
            right=(
                "You counted consent on both sides and claimed no more. Another definition of "
                "origin, say by remittances, moves single States across the line: name yours. By "
                "money received and paid in 2009, all six States bound by the ICRMW are States of "
                "origin."
            ),
            mistakes=(
                Mistake(
                    "sides-swapped",
                    lambda gap: _numbers(gap) == ON_EACH_SIDE[1::-1] + ON_EACH_SIDE[:1:-1],
                    "The two sides have changed places. A State that gained people on balance is "
                    "one of destination; `side` names it so. Look at which line of the result is "
                    "which.",
                ),
                Mistake(
                    "signed-counted",
                    lambda gap: _numbers(gap) == WITH_SIGNED,
                    "States that had only signed are among the bound ones. Compare with "
                    '`"bound"` and nothing else; step 2 tells what a signature does.',
                ),
                Mistake(
                    "other-treaty",
                    lambda gap: OF_C97 in (_numbers(gap)[:2], _numbers(gap)[2:]),
                    "These are the numbers of ILO C97, which the cell above prints as an example. "
                    "Change the treaty in `xs(...)` to the ICRMW, then to ILO C143.",
                ),
                Mistake(
                    "consent-as-duty",
                    lambda gap: gap["reading"] == "a",
                    "Reading (a) turns consent into a duty. A State is free to join a treaty or "
                    "not; it is bound because it consented, and was not bound to consent. See the "
                    "four words of step 1.",
                ),
                Mistake(
                    "consent-as-conduct",
                    lambda gap: gap["reading"] == "c",
                    "Reading (c) speaks of what States do. The numbers count to what they "
                    "consented: a bound State may fall short, an unbound one may do well. Look at "
                    "what the column of answers holds.",
                ),
                Mistake(
                    "tie-as-cause",
                    lambda gap: gap["reading"] == "d",
                    "Reading (d) names a cause. The two groups differ; why they do, no number here "
                    "says. Lesson 02, step 3, has the name for that step too far.",
                ),
            ),
            otherwise=lambda gap: (
                f"The numbers of {'ILO C143' if _icrmw_fits(gap) else 'the ICRMW'} do not fit. "
                "Take its answers of 29 October 2009, compare them with “bound”, then "
                "`groupby(side).sum()`. And read the four sentences against the size of both "
                "groups."
            ),
        ),
        Exercise(
            "3.7",
            Record(
                "five texts in quotation marks",
                'standing_of_c143 = {"force": "soft law", "as of": "2009-10-29", ...}',
                parts={
                    "force": OneOf(
                        "one of the four words",
                        '"soft law"',
                        options=(TREATY, COMMITMENT, SOFT, DOMESTIC),
                    ),
                    "status": OneOf(
                        "one of the five statuses", '"bound"', options=FIVE, also=WITH_DATE
                    ),
                    "as of": OneOf("a date", '"2009-10-29"', options=(DAY, *LISTS)),
                    "instead": OneOf(
                        "one of the four provisions",
                        '"ILO C97 6"',
                        options=(
                            "ICCPR 2(1)",
                            "ILO C97 6",
                            "ILO R151 34(1)",
                            "OSCE Copenhagen 1990 22",
                        ),
                    ),
                    "sentence": OneOf("a letter", '"d"', options=("a", "b", "c", "d")),
                },
            ),
            is_right=lambda standing: standing == C143_STANDING,
            right=(
                "Force, on whom, as of when, and what follows: with these four a reader can check "
                "every word. Citing ILO C143 openly as an example costs the opinion nothing; "
                "citing it as an obligation would cost it its credit."
            ),
            mistakes=(
                Mistake(
                    "unjoined-as-soft",
                    lambda standing: standing["force"] != TREATY,
                    "The force of a text does not hang on who has joined it. ILO C143 is open to "
                    "ratification and binds those who ratify; whether Kazakhstan is among them is "
                    "the next question. Reread step 1.",
                ),
                Mistake(
                    "membership-binds-all",
                    lambda standing: standing["status"] == BOUND or standing["sentence"] == "c",
                    "Membership of the ILO obliges to the principles of its eight fundamental "
                    "conventions. ILO C143 is not among them, and a convention itself binds only "
                    "after ratification. Reread step 5.",
                ),
                Mistake(
                    "shortened-to-never",
                    lambda standing: standing["sentence"] == "a",
                    "“Not a party, now or later” says more than was seen: one list, which ends on "
                    "one day. Write what was found and as of when. The question of step 3 is about "
                    "just that.",
                ),
                Mistake(
                    "unbinding-as-nothing",
                    lambda standing: standing["sentence"] == "d",
                    "What does not bind may still be shown: as practice of others, as an example "
                    "of wording. It only must not be called an obligation. See the common "
                    "mistakes, and in step 5 who else was bound.",
                ),
                Mistake(
                    "instead-not-binding",
                    lambda standing: standing["instead"] != "ICCPR 2(1)",
                    "The provision you cite instead does not bind Kazakhstan in law either. Check "
                    "it as in exercise 3.4: its column `force` first, then the status for "
                    "Kazakhstan.",
                ),
                Mistake(
                    "other-list",
                    lambda standing: standing["as of"] != C143["as_of"],
                    "The date is that of another list, or the day of the workshop. How long a "
                    "record holds stands in the column `as_of` of its own row.",
                ),
            ),
            otherwise=(
                "The status does not fit. Show the row with "
                '`actions.loc[("KAZ", "ILO C143")]`: was consent sought in a list and not found, '
                "or was no list seen?"
            ),
        ),
    )
}
