"""Exercises of lesson 01, A workshop in Astana: reading a primary source."""

import re

from .exercise import Exercise, Mistake, before
from .forms import Draft, InOrder, LabelEach, RowsOf, SomeOf
from .tables import look_up, table

STATEMENTS = table("statements")
KIND_OF = look_up("statements", "statement_id", "kind")
SPEAKER_OF = look_up("statements", "statement_id", "speaker_id")

# 1.1 -------------------------------------------------------------------------------------------
TO_SORT = ("S03", "S06", "S07", "S08", "S12", "S13", "S16", "S25", "S26")
FACT, POSITION, CLAIM, AIM = "fact of the event", "position", "claim to test with data", "aim"


ALSO = {("S25", FACT)}  # that the workshop belongs to the efforts could be confirmed from papers


def _kind_holds(answer: dict[str, str], statement: str) -> bool:
    return answer[statement] == KIND_OF[statement] or (statement, answer[statement]) in ALSO


def _labelled(kind: str, label: str):
    """Return a test: has a statement of this kind been given this label?"""
    return lambda answer: any(
        KIND_OF[s] == kind and answer[s] == label and not _kind_holds(answer, s) for s in TO_SORT
    )


def _kinds_right(answer: dict[str, str]) -> str:
    right = sum(_kind_holds(answer, s) for s in TO_SORT)
    return (
        f"{right} of {len(TO_SORT)} are right. For each of the others ask: could a camera in the "
        "room have recorded it (fact of the event), does somebody argue for it (position), could "
        "figures bear it out or not (claim), or is it what the work is for (aim)? Reread steps 4 "
        "and 5 of lesson 01."
    )


# 1.2 -------------------------------------------------------------------------------------------
ROLES = table("roles")
IN_RELEASE = ROLES[ROLES["source_id"] == "press_release"]
SHORT_NAME = look_up("organisations", "organisation_id", "short_name")
NOT_SAID = "not said"


def _who(action: str, object_: str) -> str:
    """Return the one organisation that did this, by the press release."""
    found = IN_RELEASE[(IN_RELEASE["action"] == action) & (IN_RELEASE["object"] == object_)]
    return SHORT_NAME[found["organisation_id"].item()]


_opener = IN_RELEASE.loc[IN_RELEASE["action"] == "opened", "person_id"].item()
_affiliation = look_up("people", "person_id", "organisation_id")
WHO_DID = {
    "asked for the opinion": _who("asked for", "opinion"),
    "wrote the opinion": _who("wrote", "opinion"),
    "wrote the draft law": NOT_SAID,
    "sent the speaker who opened the workshop": SHORT_NAME[_affiliation[_opener]],
    "is the ministry that helped to organise": SHORT_NAME["ministry"],
}

# 1.3 -------------------------------------------------------------------------------------------
EVENT = {"a": "E16", "b": "E07", "c": "E22", "d": "E11", "e": "E21", "f": "E14", "g": "E15"}
DATE_OF = look_up("timeline", "event_id", "date")
IN_TIME = tuple(sorted(EVENT, key=lambda letter: DATE_OF[EVENT[letter]]))


# 1.4 -------------------------------------------------------------------------------------------
MINISTER = "abdykalykova"
BY_MINISTER = frozenset(s for s, speaker in SPEAKER_OF.items() if speaker == MINISTER)
POSITIONS = frozenset(s for s, kind in KIND_OF.items() if kind == POSITION)

# 1.5 -------------------------------------------------------------------------------------------
STANDS_IN = {"a": "S08", "c": "S04", "e": "S10", "g": "S24", "i": "S11", "k": "S21"}
NOT_IN_SOURCE = frozenset("bdfhj")

# 1.6 -------------------------------------------------------------------------------------------
CONCERN_OF = {
    "a": "movement",
    "b": "exit",
    "c": "workers",
    "d": "removal",
    "e": "removal",
    "f": "workers",
    "g": "movement",
    "h": "exit",
}


def _filed(lines: str, *concerns: str):
    """Return a test: is one of these lines filed under one of these concerns?"""
    return lambda answer: any(answer[line] in concerns for line in lines)


# 1.7 -------------------------------------------------------------------------------------------
# fmt: off
SAYING = [
    "argues", "says", "states", "holds", "maintains", "contends", "submits", "considers",
    "believes", "thinks", "claims", "asserts", "declares", "suggests", "stresses", "emphasises",
    "emphasizes", "insists", "calls", "urges", "proposes", "advocates", "recommends", "pleads",
    "affirms", "opines", "demands", "remarks",
]
FINDING = [
    "proves", "shows", "finds", "found", "establishes", "demonstrates", "confirms", "reveals",
    "notes", "observes", "recognises", "recognizes", "acknowledges", "recalls", "points",
    "concludes", "determines", "discovers", "admits", "knows", "explains", "realises", "realizes",
]
# fmt: on


def _first_word(verb: str) -> str:
    words = re.findall(r"[a-z]+", verb.casefold())
    return next((word for word in words if word not in ("has", "had", "she", "minister")), "")


def _one_of(verbs: list[str]):
    """Return a test: is the draft's verb one of these, in present or past tense?"""

    def test(draft: dict[str, str]) -> bool:
        word = _first_word(draft["verb"])
        said = {
            "said": "says",
            "held": "holds",
            "told": "says",
            "thought": "thinks",
            "submitted": "submits",
        }.get(word, word)
        return any(said in (v, v[:-1], v[:-1] + "d", v[:-1] + "ed") for v in verbs)

    return test


def _names(person: str):
    """Return a test: does the draft name this person, by surname or by position?"""
    name = look_up("people", "person_id", "name")[person].casefold().split()[-1]
    words = {"abdykalykova": ("minister",), "kloetzer": ("deputy head",), "achler": ("achler",)}
    return lambda draft: any(w in draft["who"].casefold() for w in (name, *words[person]))


def _refers(draft: dict[str, str]) -> bool:
    where = draft["where"].casefold()
    return bool(re.search(r"\bs12\b|(\bpar(a(graph)?)?\.?|§)\s*5\b|51512", where))


def _is_fair_report(draft: dict[str, str]) -> bool:
    return (
        _names(MINISTER)(draft)
        and _one_of(SAYING)(draft)
        and _speaks_of_legislation(draft)
        and _refers(draft)
    )


def _speaks_of_legislation(draft: dict[str, str]) -> bool:
    words = draft["what"].casefold().split()
    return len(words) >= 4 and any(word.startswith(("law", "legislati")) for word in words)


_names_somebody_else = [_names("kloetzer"), _names("achler")]

# -----------------------------------------------------------------------------------------------
EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "1.1",
            LabelEach(
                "one of four labels for each statement",
                'kind_of = {"S01": "fact of the event", ...}',
                items=TO_SORT,
                labels=(FACT, POSITION, CLAIM, AIM),
            ),
            is_right=lambda answer: all(_kind_holds(answer, s) for s in TO_SORT),
            right=(
                "You keep apart what happened, what somebody argues, what figures could test and "
                "what the work is for. Note the step from S12 to S13: the minister's call for "
                "better legislation is a position, and the reason she gives is a claim that "
                "lesson 02 puts to the figures. For S25 two labels are accepted: that the workshop "
                "belongs to the Centre's efforts is a fact, what the efforts are for is an aim."
            ),
            mistakes=(
                Mistake(
                    "position-as-fact",
                    _labelled(POSITION, FACT),
                    "At least one position is labelled as a fact of the event. That somebody said "
                    "it is a fact; what she said is her position, and others may differ. Look for "
                    "verbs such as “argues” in S06, S07 and S12.",
                ),
                Mistake(
                    "claim-as-fact",
                    _labelled(CLAIM, FACT),
                    "At least one reason that the minister gives is labelled as a fact of the "
                    "event. S13 and S16 say something about the world that figures could bear out "
                    "or not. The release brings no figure, so for its reader they are claims.",
                ),
                Mistake(
                    "aim-as-fact",
                    _labelled(AIM, FACT),
                    "An aim is labelled as a fact of the event. S26 names the means by which "
                    "something is to be reached; whether it was reached, nobody could know on that "
                    "day. Reread step 5 of lesson 01.",
                ),
                Mistake(
                    "quote-makes-claim",
                    _labelled(POSITION, CLAIM),
                    "At least one position is labelled as a claim to test with data. “The law "
                    "should be better” says what ought to be: no table can test that. “Streams "
                    "are increasing” says what is: a table can. Compare S12 with S13.",
                ),
            ),
            otherwise=_kinds_right,
        ),
        Exercise(
            "1.2",
            LabelEach(
                "one of the names for each line",
                'who = {"wrote the opinion": "ILO", ...}',
                items=tuple(WHO_DID),
                labels=(
                    "Authorities",
                    "Ministry of Labour",
                    "ODIHR",
                    "OSCE Centre",
                    "ILO",
                    NOT_SAID,
                ),
            ),
            is_right=lambda answer: answer == WHO_DID,
            right=(
                "To ask, to write, to organise and to open are four roles, and one body can hold "
                "more than one: ODIHR wrote the opinion and was among the organisers. On the "
                "author of the draft law the release is silent, and you left that place empty "
                "instead of guessing."
            ),
            mistakes=(
                Mistake(
                    "odihr-drafted-law",
                    lambda answer: answer["wrote the draft law"] in ("ODIHR", "OSCE Centre", "ILO"),
                    "An international body has become the author of the draft law. ODIHR wrote an "
                    "opinion about the draft (S08); a draft law is written by the State's own "
                    "institutions. Which one wrote this draft? Reread S08 and S09.",
                ),
                Mistake(
                    "ministry-drafted-law",
                    lambda answer: answer["wrote the draft law"] != NOT_SAID,
                    "You name an author of the draft law. It may well be so, but the release does "
                    "not say it: S03 makes the ministry an organiser, S09 speaks of authorities "
                    "who asked for an opinion. What a source does not say stays “not said”.",
                ),
                Mistake(
                    "odihr-asked-itself",
                    lambda answer: (
                        answer["asked for the opinion"] in ("ODIHR", "OSCE Centre", "ILO")
                    ),
                    "The body that reviews has become the one that asks. ODIHR reviews a draft law "
                    "when a State requests it; reread S09 for who did.",
                ),
                Mistake(
                    "ministry-asked",
                    lambda answer: answer["asked for the opinion"] == "Ministry of Labour",
                    "You know more than the release: the opinion itself says that the ministry "
                    "asked, in a letter of 2 June 2009. But the question is what the press "
                    "release says, and S09 says less. Keep your sources apart.",
                ),
                Mistake(
                    "centre-wrote-opinion",
                    lambda answer: answer["wrote the opinion"] == "OSCE Centre",
                    "The OSCE Centre and ODIHR both belong to the OSCE, but they are two bodies "
                    "with two tasks: one works in Astana, the other reviews laws from Warsaw. "
                    "Reread S08 for the author of the opinion.",
                ),
            ),
            otherwise=(
                "At least one line has the wrong name. Reread S03 (who organised), S05 (who "
                "opened), S08 (who wrote) and S09 (who asked)."
            ),
        ),
        Exercise(
            "1.3",
            InOrder(
                "a list of the seven letters, earliest first",
                'order = ["g", "a", ...]',
                items=tuple(EVENT),
            ),
            is_right=lambda order: order == IN_TIME,
            right=(
                "Request, opinion, workshop, a new draft, a law: the order of a consultation. And "
                "on the day of the workshop the ICCPR had bound Kazakhstan for more than three "
                "years, and individual complaints had been possible for almost a month."
            ),
            mistakes=(
                Mistake(
                    "reversed",
                    lambda order: order == IN_TIME[::-1],
                    "All in order, but with the latest first. A reader of law goes from cause to "
                    "effect: turn the list round, earliest first.",
                ),
                Mistake(
                    "opinion-after-workshop",
                    before("a", "f"),
                    "The workshop stands before the opinion. But the discussion rested on the "
                    "opinion (S08): it had to be there on the day. See E14 and E16 in the table.",
                ),
                Mistake(
                    "request-after-opinion",
                    before("f", "d"),
                    "The opinion stands before the request. ODIHR prepared it because it was asked "
                    "(S09): the request comes first. See E11 and E14 in the table.",
                ),
                Mistake(
                    "law-before-second-workshop",
                    before("c", "e"),
                    "The law stands before the second workshop. In May 2011 a new draft was still "
                    "being discussed; the law was adopted that July. The draft of 2009 and the law "
                    "of 2011 are two texts. See E21 and E22.",
                ),
            ),
            otherwise=(
                'Not yet in order. Show the table with `timeline.sort_values("date")` and read '
                "the seven dates from top to bottom."
            ),
        ),
        Exercise(
            "1.4",
            RowsOf(
                "a table with some of the rows of `statements`",
                'said_by_minister = statements[statements["kind"] == "concern"]',
                key="statement_id",
                keys=tuple(STATEMENTS["statement_id"]),
            ),
            is_right=lambda rows: rows == BY_MINISTER,
            right=(
                "One position and the four reasons given for it: that is all the release has from "
                "the minister. The same line of code answers “what does this person say?” for "
                "every speaker."
            ),
            mistakes=(
                Mistake(
                    "whole-table",
                    lambda rows: len(rows) == len(STATEMENTS),
                    "This is still the whole table. Put the condition in square brackets behind "
                    "the table: `statements[ ... == ... ]`.",
                ),
                Mistake(
                    "all-positions",
                    lambda rows: rows == POSITIONS,
                    "These are the positions of everybody. The question is not what kind of "
                    "statement it is but who makes it: filter by the column `speaker_id`.",
                ),
                Mistake(
                    "only-position",
                    lambda rows: rows == BY_MINISTER & POSITIONS,
                    "Her position is here, but not the reasons she gives for it. They stand in the "
                    "same paragraph and come from the same speaker: filter by `speaker_id` alone.",
                ),
                Mistake(
                    "other-speaker",
                    lambda rows: rows.isdisjoint(BY_MINISTER),
                    "None of these statements comes from the minister. Look up her code in "
                    "`people`, column `person_id`, and compare `speaker_id` with it.",
                ),
            ),
            otherwise=(
                "Some rows are missing or too many. Compare with the column `speaker_id`: it must "
                "hold the minister's code in every row of your table."
            ),
        ),
        Exercise(
            "1.5",
            SomeOf(
                "a set of letters",
                'not_said = {"a", "b"}',
                tuple("abcdefghijk"),
                look="Begin with (b): which of S01 to S26 says what ODIHR found?",
            ),
            is_right=lambda chosen: chosen == NOT_IN_SOURCE,
            right=(
                "You separate what the source says from what sounds as if it did. Findings, "
                "numbers, authors, promises, results: a press release is often silent on just "
                "these, and an honest reader says so."
            ),
            mistakes=(
                Mistake(
                    "supported-flagged",
                    lambda chosen: bool(chosen - NOT_IN_SOURCE),
                    lambda chosen: (
                        "The source does say something that you marked as missing. Reread "
                        + ", ".join(
                            f"{STANDS_IN[letter]} for ({letter})"
                            for letter in sorted(chosen - NOT_IN_SOURCE)
                        )
                        + ": there the sentence has its support."
                    ),
                ),
                Mistake(
                    "findings-guessed",
                    lambda chosen: "b" not in chosen,
                    "What did ODIHR find? The release says what the opinion measures (S10) and "
                    "that it recommends (S11), not what it found. Look at (b) again.",
                ),
                Mistake(
                    "law-adopted",
                    lambda chosen: "j" not in chosen,
                    "A text of 29 October 2009 cannot report what happened after that day. Look at "
                    "(j) again, and at E21 and E22 in the time line.",
                ),
                Mistake(
                    "inference-as-text",
                    lambda chosen: "f" not in chosen,
                    "Who wrote the draft? It is likely that a ministry did, but likely is not "
                    "said. Look at (f) again and search S01 to S26 for an author.",
                ),
            ),
            otherwise=(
                "Everything you marked is indeed missing from the source, but something else is "
                "missing too. Go through the letters once more and for each search S01 to S26."
            ),
        ),
        Exercise(
            "1.6",
            LabelEach(
                "one of the four concerns for each line",
                'concern_of = {"a": "workers", ...}',
                items=tuple(CONCERN_OF),
                labels=tuple(table("concerns")["concern_id"]),
            ),
            is_right=lambda answer: answer == CONCERN_OF,
            right=(
                "Two questions did it: who is affected, and in which direction does the person "
                "move, inside, out, in, or out again by force? The four concerns each have a "
                "lesson of their own, 04 to 07."
            ),
            mistakes=(
                Mistake(
                    "exit-entry",
                    lambda answer: _filed("bh", "removal")(answer) or _filed("de", "exit")(answer),
                    "Leaving and entering have changed places somewhere. `exit` is about people "
                    "who want to leave for good (S18); `removal` is about foreign citizens who "
                    "enter, stay, are held or are sent away (S20).",
                ),
                Mistake(
                    "citizens-foreigners",
                    lambda answer: (
                        _filed("ag", "removal")(answer) or _filed("de", "movement")(answer)
                    ),
                    "Ask who is affected. `movement` restricts where people may go and live inside "
                    "the country (S17); `removal` is about the entry, residence, arrest and "
                    "deportation of foreign citizens (S20).",
                ),
                Mistake(
                    "workers-everywhere",
                    _filed("abdegh", "workers"),
                    "A line is not about migrant workers because somebody in it works. `workers` "
                    "is about protection at work for people who came to work (S19). Ask what was "
                    "done to the person, and under which rule.",
                ),
                Mistake(
                    "origin-for-complaint",
                    _filed("f", "removal"),
                    "In (f) people crossed a border, but what they lack is their pay. Ask what the "
                    "line complains of, not where its people come from. Reread S19 and S20.",
                ),
            ),
            otherwise=(
                "At least one line is filed under the wrong concern. Ask for each: who is "
                "affected, and is it about moving inside, leaving, working, or entering and "
                "staying? Reread S17 to S20."
            ),
        ),
        Exercise(
            "1.7",
            Draft(
                "four short texts in quotation marks",
                'report = {"who": "The speaker of the parliament", "verb": "hopes", ...}',
                fields=("who", "verb", "what", "where"),
            ),
            is_right=_is_fair_report,
            right=(
                "Speaker, verb of saying, content, place: a reader can check every part of your "
                "sentence. Whether the position is right is another question, and your sentence "
                "leaves it open. Now read the sentence aloud to a neighbour: does it sound fair "
                "to the minister?"
            ),
            mistakes=(
                Mistake(
                    "finding-verb",
                    _one_of(FINDING),
                    "Your verb takes sides: whoever “shows”, “notes” or “finds” something is right "
                    "by that very word. For a position use a verb that leaves the matter open, "
                    "such as argues, says or holds. Reread step 4 of lesson 01.",
                ),
                Mistake(
                    "wrong-speaker",
                    lambda draft: (
                        not _names(MINISTER)(draft)
                        and any(names(draft) for names in _names_somebody_else)
                    ),
                    "Somebody else is named as the speaker. S12 stands in paragraph 5; look at its "
                    "`speaker_id`, and at `people` for the name.",
                ),
                Mistake(
                    "no-speaker",
                    lambda draft: not _names(MINISTER)(draft),
                    "Whose position is it? Neither the workshop nor the release argues this: a "
                    "person does. Name the person of S12 or her position.",
                ),
                Mistake(
                    "no-reference",
                    lambda draft: not _refers(draft),
                    "A reader could not find the place. Give the statement, S12, or the paragraph "
                    "of the release, paragraph 5.",
                ),
            ),
            otherwise=lambda draft: (
                "The speaker and the place are there. Say in at least four words what she argues "
                "about the law or the legislation (S12)."
                if _one_of(SAYING)(draft)
                else "The speaker and the place are there. The check does not know your verb; use "
                "a common verb of saying such as argues, says, states, holds or maintains."
            ),
        ),
    )
}
