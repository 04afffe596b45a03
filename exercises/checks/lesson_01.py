"""Lesson 01, A workshop in Astana: reading a primary source."""

import re

from .drafts import Draft
from .exercise import before, either, exercise, given, not_given
from .forms import InOrder, LabelEach, RowsOf, SomeOf
from .sentences import reply, say
from .tables import ids, look_up, table
from .texts import at_least, denies, has, lacks, pattern

STATEMENTS = table("statements").set_index("statement_id")
MINISTER = "abdykalykova"

# 1.1 Fact, position, claim or aim?
KIND = STATEMENTS["kind"]
FACT, POSITION, CLAIM, AIM = "fact of the event", "position", "claim to test with data", "aim"
TO_SORT = ["S03", "S06", "S07", "S08", "S12", "S13", "S16", "S25", "S26"]
# That the workshop belongs to the efforts (S25) could be confirmed from papers.
ACCEPTED = {statement: {KIND[statement]} for statement in TO_SORT} | {"S25": {AIM, FACT}}


def taken_for(label: str, kind: str):
    """Return a test: has this label been given to a statement of this kind, and does not hold?"""
    of_kind = [statement for statement in TO_SORT if KIND[statement] == kind]
    return given([statement for statement in of_kind if label not in ACCEPTED[statement]], label)


def how_many_hold(answer: dict[str, str]) -> dict[str, int]:
    """Return what fills in the reply: how many labels hold, of how many."""
    hold = [answer[statement] in accepted for statement, accepted in ACCEPTED.items()]
    return {"right": sum(hold), "all": len(hold)}


exercise(
    "1.1",
    LabelEach(TO_SORT, [FACT, POSITION, CLAIM, AIM]),
    right=lambda answer: all(answer[s] in accepted for s, accepted in ACCEPTED.items()),
    mistakes={
        "position-as-fact": taken_for(FACT, POSITION),
        "claim-as-fact": taken_for(FACT, CLAIM),
        "aim-as-fact": taken_for(FACT, AIM),
        "quote-makes-claim": taken_for(CLAIM, POSITION),
    },
    fields={"otherwise": how_many_hold},
)

# 1.2 Who did what?
NAME = look_up("organisations", "organisation_id", "short_name")
SENT_BY = look_up("people", "person_id", "organisation_id")
IN_RELEASE = table("roles").query("source_id == 'press_release'")
INTERNATIONAL = ["ODIHR", "OSCE Centre", "ILO"]
NOT_SAID = "not said"


def did(action: str, what: str) -> dict[str, str]:
    """Return the one role in the press release with this action and object."""
    (role,) = IN_RELEASE.query("action == @action and object == @what").to_dict("records")
    return role


OPENER = did("opened", "workshop")["person_id"]
WHO_DID = {
    "asked for the opinion": NAME[did("asked for", "opinion")["organisation_id"]],
    "wrote the opinion": NAME[did("wrote", "opinion")["organisation_id"]],
    "wrote the draft law": NOT_SAID,
    "sent the speaker who opened the workshop": NAME[SENT_BY[OPENER]],
    "is the ministry that helped to organise": NAME["ministry"],
}
exercise(
    "1.2",
    LabelEach(WHO_DID, ["Authorities", "Ministry of Labour", *INTERNATIONAL, NOT_SAID]),
    right=WHO_DID,
    mistakes={
        "odihr-drafted-law": given(["wrote the draft law"], *INTERNATIONAL),
        "ministry-drafted-law": not_given(["wrote the draft law"], NOT_SAID),
        "odihr-asked-itself": given(["asked for the opinion"], *INTERNATIONAL),
        "ministry-asked": given(["asked for the opinion"], "Ministry of Labour"),
        "centre-wrote-opinion": given(["wrote the opinion"], "OSCE Centre"),
    },
)

# 1.3 In what order?
DATE = look_up("timeline", "event_id", "date")
EVENT = {"a": "E16", "b": "E07", "c": "E22", "d": "E11", "e": "E21", "f": "E14", "g": "E15"}
IN_TIME = tuple(sorted(EVENT, key=lambda letter: DATE[EVENT[letter]]))
exercise(
    "1.3",
    InOrder(EVENT),
    right=IN_TIME,
    mistakes={
        "reversed": IN_TIME[::-1],
        "opinion-after-workshop": before("a", "f"),
        "request-after-opinion": before("f", "d"),
        "law-before-second-workshop": before("c", "e"),
    },
)

# 1.4 Everything the minister says
BY_MINISTER = ids(STATEMENTS["speaker_id"] == MINISTER)
POSITIONS = ids(KIND == POSITION)
exercise(
    "1.4",
    RowsOf("statement_id", STATEMENTS.index),
    right=BY_MINISTER,
    mistakes={
        "whole-table": lambda rows: len(rows) == len(STATEMENTS),
        "all-positions": POSITIONS,
        "only-position": BY_MINISTER & POSITIONS,
        "other-speaker": lambda rows: not rows & BY_MINISTER,
    },
)

# 1.5 What the source does not say
STANDS_IN = {"a": "S08", "c": "S04", "e": "S10", "g": "S24", "i": "S11", "k": "S21"}


def where_it_stands(chosen: frozenset[str]) -> dict[str, str]:
    """Return what fills in the reply: where the source says what is marked as missing."""
    said = sorted(chosen & STANDS_IN.keys())
    places = [reply("1.5", "place", statement=STANDS_IN[letter], letter=letter) for letter in said]
    return {"places": ", ".join(places)}


exercise(
    "1.5",
    SomeOf("abcdefghijk"),
    right=set("bdfhj"),
    mistakes={
        "supported-flagged": lambda chosen: chosen & STANDS_IN.keys(),
        "findings-guessed": lambda chosen: "b" not in chosen,
        "law-adopted": lambda chosen: "j" not in chosen,
        "inference-as-text": lambda chosen: "f" not in chosen,
    },
    fields={"supported-flagged": where_it_stands},
)

# 1.6 Which concern is it?
LINES = {"movement": "ag", "exit": "bh", "workers": "cf", "removal": "de"}
CONCERN = {line: concern for concern, lines in LINES.items() for line in lines}
exercise(
    "1.6",
    LabelEach("abcdefgh", table("concerns")["concern_id"]),
    right=CONCERN,
    mistakes={
        "exit-entry": either(given("bh", "removal"), given("de", "exit")),
        "citizens-foreigners": either(given("ag", "removal"), given("de", "movement")),
        "workers-everywhere": given("abdegh", "workers"),
        "origin-for-complaint": given("f", "removal"),
    },
)


# 1.7 Report it fairly
def forms(verbs: str) -> set[str]:
    """Return the present and past forms of verbs that are given with the s of the present."""
    return {verb[:-1] + ending for verb in verbs.split() for ending in ("s", "", "d", "ed")}


SAYING = {"said", "told", "held", "thought", "submitted", "view", "opinion", "convinced"}
SAYING |= forms(say("verbs-of-saying"))
FINDING = {"found"} | forms(say("verbs-of-finding"))
words = pattern("1.7")


def verbs(draft: dict[str, str], known: set[str]) -> set[str]:
    """Return the verbs of a draft that are among those known; “as her view” makes any one open."""
    said = re.sub(words("as-view"), "thinks", draft["verb"].casefold())
    return known & set(re.findall("[a-z]+", said))


def complete(draft: dict[str, str]) -> bool:
    """Tell whether a draft says what is to be done with the law, and not that it is done."""
    parts = (at_least(4, "what"), has("what", words("law")), has("what", words("better")))
    return all(part(draft) for part in parts) and lacks("what", words("done"))(draft)


exercise(
    "1.7",
    Draft(["who", "verb", "what", "where"], exercise_id="1.7"),
    right=complete,
    mistakes={
        "finding-verb": lambda draft: verbs(draft, FINDING),
        "takes-sides": either(
            has("verb", words("adverb")),
            *(has(part, words("side", "judged")) for part in ("who", "verb", "what")),
        ),
        "wrong-speaker": has("who", words("others")),
        "no-speaker": lacks("who", words("speaker")),
        "not-alone": has("who", words("together")),
        "no-reference": either(lacks("where", words("place")), has("where", words("elsewhere"))),
        "lent-words": has("what", words("lent")),
        "opposite": either(has("verb", words("no")), denies("what", words("better"))),
        "no-sentence": lacks("what", words("joins")),
        "verb-unknown": lambda draft: len(verbs(draft, SAYING)) != 1,
    },
)
