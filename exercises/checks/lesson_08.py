"""Exercises of lesson 08, What others do: what a practice is, and what must travel with it."""

import re

from .exercise import Exercise, Mistake, given
from .forms import Draft, LabelEach, OneOf, Record, RowsOf, SomeOf
from .tables import look_up, table

PRACTICES = table("practices").set_index("practice_id")
CONCERNS = tuple(table("concerns")["concern_id"])
CONDITIONS = tuple(table("conditions")["condition_id"])


# 8.1 -------------------------------------------------------------------------------------------
ANSWERED_BY = {
    "a": "P04", "b": "P15", "c": "P47", "d": "P32",
    "e": "P13", "f": "P35", "g": "P05", "h": "P25",
}  # fmt: skip
BOX = {letter: PRACTICES.loc[card, "concern_id"] for letter, card in ANSWERED_BY.items()}


def _boxed(concern: str, *labels: str):
    """Return a test: has a question on this concern been put into one of these boxes?"""
    return given([letter for letter in BOX if BOX[letter] == concern], *labels)


# 8.2 -------------------------------------------------------------------------------------------
VOLUNTARY, OF_OTHERS, CASE_LAW = "voluntary practice", "obligation of others", "case law"
ADVICE, SHARED = "recommendation", "shared obligation"
LABEL = {
    "voluntary practice": VOLUNTARY,
    "obligation of others": OF_OTHERS,
    "case law that binds others": CASE_LAW,
    "recommendation to others": ADVICE,
    "obligation shared with Kazakhstan": SHARED,
}
TO_SORT = ("P01", "P02", "P09", "P13", "P24", "P28", "P34", "P40")
KIND = {card: LABEL[PRACTICES.loc[card, "kind"]] for card in TO_SORT}


def _labelled(kind: str, *labels: str):
    """Return a test: has a card of this kind been given one of these labels?"""
    return given([card for card in TO_SORT if KIND[card] == kind], *labels)


# 8.3 -------------------------------------------------------------------------------------------
EARLY = frozenset(PRACTICES.index[PRACTICES["year_from"].astype(int) <= 2008])
OWN_CHOICE = frozenset(PRACTICES.index[PRACTICES["kind"] == VOLUNTARY])
ON_REMOVAL = frozenset(PRACTICES.index[PRACTICES["concern_id"] == "removal"])
ON_THE_DESK = EARLY & OWN_CHOICE & ON_REMOVAL

# 8.4 -------------------------------------------------------------------------------------------
NOT_ON_CARDS = frozenset("adfhi")

# 8.5 -------------------------------------------------------------------------------------------
ESSENTIAL = {
    "A": frozenset({"court", "help"}),
    "B": frozenset({"agreement", "records"}),
    "C": frozenset({"trust", "checks"}),
}
NOT_NEEDED = {
    "A": frozenset({"agreement", "trust"}),
    "B": frozenset(),
    "C": frozenset({"agreement"}),
}
MOST = 4


def _lacks(practice: str, condition: str):
    """Return a test: is this condition missing from the list of this practice?"""
    return lambda answer: condition not in answer[practice]


def _fits(answer: dict) -> bool:
    return all(
        ESSENTIAL[practice] <= chosen and not chosen & NOT_NEEDED[practice] and len(chosen) <= MOST
        for practice, chosen in answer.items()
    )


# 8.6 -------------------------------------------------------------------------------------------
REASON_FOR = {"P20": "b", "P32": "a"}
CAVEAT_OF = {"P20": "f", "P32": "g"}


def _holds_together(choice: dict) -> bool:
    first = choice["first"]
    return (
        choice["reason"] == REASON_FOR[first]
        and choice["caveat"] == CAVEAT_OF[first]
        and choice["kind"] == PRACTICES.loc[first, "kind"]
    )


# 8.7 -------------------------------------------------------------------------------------------
NAME_OF = look_up("states", "iso3", "name")
ALSO_CALLED = {
    "Russian Federation": r"russia",
    "United Kingdom": r"united kingdom|\buk\b|britain",
    "United States of America": r"united states|\busa?\b|america",
    "The Netherlands": r"netherlands",
    "Türkiye": r"türkiye|turkey",
    "Parliamentary Assembly of the Council of Europe": r"parliamentary assembly|\bpace\b",
    "European Union": r"european union|\beu\b",
}
NOT_OTHERS = r"\b(not?|nobody|none|neither|only|voluntary|own choice)\b|n[o’']t\b"
UNKNOWN = r"\b(unknown|not (yet )?(known|found|told|given|said)|no (result|source|figure)|gap)\b"
NAMED = "|".join(
    (
        r"offices?|authorit|official|staff|agency|coach|passport",
        r"court|judge|tribunal|\bboard",
        r"inspect|monitor|check|ombuds",
        r"regist|record|\bfiles?\b|\bdata\b",
        r"money|budget|fund|\bcosts?\b",
        r"agreement|another state|other state|neighbour|partner",
        r"trust|\bsafe|\bdare|\bfear",
        r"\bhelp|lawyer|interpret|union|\bngo|advice",
    )
)
TOLD_LATER = {"P41": r"217|2011|one in five"}  # results that were not known in October 2009
ADDED_LATER = {"P39": r"2015|constitutional|struck|strik"}  # a safeguard younger than its card


def _card(draft: dict) -> str:
    """Return the number of the one card that a draft names, or nothing."""
    numbers = set(re.findall(r"p\d\d", draft["card"].casefold()))
    card = numbers.pop().upper() if len(numbers) == 1 else ""
    return card if card in PRACTICES.index else ""


def _says(field: str, pattern: str, draft: dict) -> bool:
    return re.search(pattern, draft[field].casefold()) is not None


def _names_whose_and_when(draft: dict) -> bool:
    card = PRACTICES.loc[_card(draft)]
    name = NAME_OF.get(card["iso3"], card["body"])
    pattern = ALSO_CALLED.get(name, re.escape(name.casefold()))
    return _says("who", pattern, draft) and card["year_from"] in draft["who"]


def _result_is_honest(draft: dict) -> bool:
    card = _card(draft)
    if card in TOLD_LATER or not PRACTICES.loc[card, "result"]:
        return _says("result", UNKNOWN, draft)
    return len(draft["result"].split()) >= 2


def _tells_what_came_later(draft: dict) -> bool:
    card, never = _card(draft), r"(?!)"
    return _says("result", TOLD_LATER.get(card, never), draft) or any(
        _says(field, ADDED_LATER.get(card, never), draft) for field in ("safeguard", "result")
    )


def _is_sound_entry(draft: dict) -> bool:
    return (
        _card(draft) in EARLY
        and _names_whose_and_when(draft)
        and len(draft["safeguard"].split()) >= 4
        and _says("binds", NOT_OTHERS, draft)
        and not _tells_what_came_later(draft)
        and _result_is_honest(draft)
        and _says("here", NAMED, draft)
    )


# -----------------------------------------------------------------------------------------------
EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "8.1",
            LabelEach(
                "one of four boxes for each letter",
                'box = {"a": "exit", ...}',
                items=tuple(BOX),
                labels=CONCERNS,
            ),
            is_right=lambda answer: answer == BOX,
            right=(
                "You ask what the person needs. Boxes help to find, not to think: card P38 is "
                "filed under removal, though it began with a fine for sleeping at another address."
            ),
            mistakes=(
                Mistake(
                    "inside-across",
                    lambda answer: (
                        _boxed("movement", "exit")(answer) or _boxed("exit", "movement")(answer)
                    ),
                    "Moving inside the country and leaving it have changed places somewhere. An "
                    "address and a checkpoint inside the country belong to movement, a passport "
                    "and a journey abroad to exit. Look through both boxes as in step 1.",
                ),
                Mistake(
                    "leave-removed",
                    lambda answer: (
                        _boxed("exit", "removal")(answer) or _boxed("removal", "exit")(answer)
                    ),
                    "One person wants to leave and may not; another is held or sent away and does "
                    "not want to. Both end at a border, but only the first belongs to exit. Look "
                    "through both boxes as in step 1.",
                ),
                Mistake(
                    "no-papers-no-worker",
                    _boxed("workers", "removal"),
                    "A worker who loses a permit or has no papers is filed under removal. The "
                    "question is about wages and a job: what protects the person at work? Look "
                    "through the box of workers as in step 1.",
                ),
                Mistake(
                    "foreigner-is-worker",
                    _boxed("removal", "workers"),
                    "A question on detention or on having no nationality is filed under workers. "
                    "Nobody in it works or claims a wage. Look through the other box for "
                    "foreigners as in step 1.",
                ),
            ),
            otherwise=(
                "At least one question lies in another box. Ask of each: live, leave, work, or be "
                "held and sent away? Step 1 of the lesson shows how to list the cards of a box."
            ),
        ),
        Exercise(
            "8.2",
            LabelEach(
                "one of five labels for each card",
                'kind_of = {"P01": "recommendation", ...}',
                items=TO_SORT,
                labels=(VOLUNTARY, OF_OTHERS, CASE_LAW, ADVICE, SHARED),
                also=LABEL,
            ),
            is_right=lambda answer: answer == KIND,
            right=(
                "You ask who is commanded, and by whom. Only one of the eight commands Kazakhstan, "
                "and only since 2015: on the day of the workshop none of them did. What bound it "
                "then were its own treaties; see ICCPR 12 and 13."
            ),
            mistakes=(
                Mistake(
                    "theirs-as-ours",
                    lambda answer: any(
                        answer[card] == SHARED and KIND[card] != SHARED for card in TO_SORT
                    ),
                    "The law of others is labelled as one that Kazakhstan shares. It is no member "
                    "of the European Union or the Council of Europe, and no other State's law or "
                    "court binds it. Reread step 2.",
                ),
                Mistake(
                    "shared-overlooked",
                    _labelled(SHARED, VOLUNTARY, OF_OTHERS, CASE_LAW, ADVICE),
                    "One card comes from a union of which Kazakhstan is a member today: what its "
                    "treaty asks, Kazakhstan has promised as well. Reread the question at the end "
                    "of step 2.",
                ),
                Mistake(
                    "law-at-home",
                    _labelled(VOLUNTARY, OF_OTHERS, CASE_LAW, ADVICE),
                    "An act that one State made for itself is not labelled as its own choice. "
                    "Inside that State it is law, and a board may apply it; but who obliged the "
                    "State to pass it? Reread the first kind in step 2.",
                ),
                Mistake(
                    "judgment-as-choice",
                    _labelled(CASE_LAW, VOLUNTARY, OF_OTHERS, ADVICE),
                    "A court has spoken, and the card is not labelled as case law. Look who acts "
                    "in the column `measure`: a parliament, a government, or a court that judges "
                    "a complaint or a rule?",
                ),
                Mistake(
                    "directive-as-choice",
                    _labelled(OF_OTHERS, VOLUNTARY, CASE_LAW, ADVICE),
                    "A directive is labelled as something its addressees may leave. The member "
                    "States of the European Union must carry it out in their own law. Reread the "
                    "second kind in step 2.",
                ),
                Mistake(
                    "advice-as-command",
                    _labelled(ADVICE, VOLUNTARY, OF_OTHERS, CASE_LAW),
                    "An assembly that recommends neither commands nor judges, and it is no State "
                    "that acts for itself. Which word of the five names advice? Reread the last "
                    "kind in step 2.",
                ),
            ),
            otherwise="Look again at the column `measure`: who acts, and whom does it command?",
        ),
        Exercise(
            "8.3",
            RowsOf(
                "a table of some rows of `cards`, with all its columns",
                'cards[(cards["concern"] == ...) & (cards["year"] <= ...)]',
                key="practice_id",
                keys=tuple(PRACTICES.index),
            ),
            is_right=lambda rows: rows == ON_THE_DESK,
            right=(
                "Concern, kind and year: three conditions at once. These were the free choices of "
                "others on that evening. Two of them read differently today: see the limits of "
                "P39, and when the result of P41 was counted."
            ),
            mistakes=(
                Mistake(
                    "later-included",
                    lambda rows: bool(rows - EARLY),
                    "Some of these cards began after the workshop and could not lie on the desk "
                    "that evening. A condition on the column `year` is missing, or lets them in.",
                ),
                Mistake(
                    "other-concerns",
                    lambda rows: bool(rows - ON_REMOVAL),
                    "Cards on other concerns are in your table. A condition on the column "
                    "`concern` is missing, or names another concern than removal.",
                ),
                Mistake(
                    "commands-included",
                    lambda rows: bool(rows - OWN_CHOICE),
                    "Judgments or directives are in your table. They command others and are "
                    "nobody's free choice: add a condition on the column `kind`.",
                ),
                Mistake(
                    "some-missing",
                    lambda rows: rows < ON_THE_DESK,
                    "All your cards belong there, but some are missing. Every year up to 2008 "
                    "counts, whether a result is known or not: compare your condition on the "
                    "column `year`.",
                ),
            ),
            otherwise="Look again at the columns `concern`, `kind` and `year` of what you have.",
        ),
        Exercise(
            "8.4",
            SomeOf(
                "a set of letters from a to i",
                'not_on_the_cards = {"b", "c"}',
                options=tuple("abcdefghi"),
                look="Begin with (f), and reread what step 1 says about models.",
            ),
            is_right=lambda letters: letters == NOT_ON_CARDS,
            right=(
                "You lay a finger on a point of the card, or leave the sentence out. What is left "
                "out can become a question: ask the authority that runs the practice, and the card "
                "will have a result one day."
            ),
            mistakes=(
                Mistake(
                    "supported-flagged",
                    lambda letters: bool(letters - NOT_ON_CARDS),
                    "At least one sentence in your set does stand on a card. Look under "
                    "`safeguard`, `result` and `limits` before you throw a sentence out.",
                ),
                Mistake(
                    "model-named",
                    lambda letters: "f" not in letters,
                    "A model of the workshop is let pass. S24 speaks of good practices and names "
                    "no State and no practice; our cards were collected much later. Reread step 1.",
                ),
                Mistake(
                    "gap-as-failure",
                    lambda letters: "i" not in letters,
                    "An empty result is read as “no effect”. That the card is silent says "
                    "something about our sources, nothing about the reviews. Reread the end of "
                    "step 3.",
                ),
                Mistake(
                    "gap-filled",
                    lambda letters: not {"a", "h"} <= letters,
                    "A gap has been filled with what is likely, on time or on costs. Likely is "
                    "not written: look for the sentence under `result` and `limits`.",
                ),
                Mistake(
                    "one-figure-as-cause",
                    lambda letters: "d" not in letters,
                    "The card says how many families left, once. “Fewer” needs a second figure, "
                    "and “because of” needs more than two. Reread the `limits` of P41.",
                ),
            ),
            otherwise="Lay a finger on a point of a card for each sentence: `result` or `limits`?",
        ),
        Exercise(
            "8.5",
            Record(
                "for each of the three practices a set of two to four words",
                'needs_here = {"A": {"money", "records"}, ...}',
                parts={
                    practice: SomeOf(
                        "a set of two to four words",
                        '{"money", "records"}',
                        options=CONDITIONS,
                        look="Without what would this safeguard protect nobody? Reread step 4.",
                    )
                    for practice in ESSENTIAL
                },
            ),
            is_right=_fits,
            right=(
                "Your lists hold what each safeguard cannot do without. Others may add or leave "
                "out the rest with good reason. Now the harder half: which of these are there in "
                "a place you know, and who would build the others?"
            ),
            mistakes=(
                Mistake(
                    "everything-chosen",
                    lambda answer: any(len(chosen) > MOST for chosen in answer.values()),
                    "One of your lists has more than four conditions. Who needs everything gets "
                    "nothing built: keep those without which the safeguard would protect nobody. "
                    "Reread the test in step 4.",
                ),
                Mistake(
                    "judge-forgotten",
                    _lacks("A", "court"),
                    "The safeguard of A is that a judge can order release. Without somebody "
                    "independent who sits in time, a hearing is a talk with the authority. Which "
                    "word in step 4 stands for that?",
                ),
                Mistake(
                    "voice-forgotten",
                    _lacks("A", "help"),
                    "A judge sits, but the person neither understands nor is understood. Look up "
                    "in the table of step 4 to which condition an interpreter belongs.",
                ),
                Mistake(
                    "partner-forgotten",
                    _lacks("B", "agreement"),
                    "One State alone cannot make years worked in another count. Somebody else has "
                    "to say yes: which word in step 4 stands for that?",
                ),
                Mistake(
                    "years-forgotten",
                    _lacks("B", "records"),
                    "Two States agree, and nobody knows in which years the worker paid. On what do "
                    "the years of B rest? Compare what step 4 says of registers and files.",
                ),
                Mistake(
                    "trust-forgotten",
                    _lacks("C", "trust"),
                    "The desk of C is open and nobody comes. What must people without papers "
                    "believe before they give a name? Compare the last lines of the table in "
                    "step 4.",
                ),
                Mistake(
                    "checks-forgotten",
                    _lacks("C", "checks"),
                    "The claim of C lies on the desk and the employer never hears of it. Look up "
                    "in the table of step 4 to which condition an inspector belongs.",
                ),
                Mistake(
                    "not-needed",
                    lambda answer: any(answer[p] & NOT_NEEDED[p] for p in answer),
                    "One of your conditions can be taken away without harm: no other State has to "
                    "agree to a judge or a wage desk at home, and whoever is heard in any case "
                    "need not come forward. Reread the test in step 4.",
                ),
            ),
            otherwise="Take each condition away in your mind, as the test in step 4 asks.",
        ),
        Exercise(
            "8.6",
            Record(
                "a card, two letters and a kind",
                'choice = {"first": "P20", "reason": "e", ...}',
                parts={
                    "first": OneOf("one of two cards", '"P20"', options=tuple(REASON_FOR)),
                    "reason": OneOf("a letter from a to e", '"e"', options=tuple("abcde")),
                    "caveat": OneOf("a letter from f to h", '"h"', options=tuple("fgh")),
                    "kind": OneOf(
                        "one of three kinds",
                        '"case law"',
                        options=(VOLUNTARY, OF_OTHERS, CASE_LAW),
                    ),
                },
            ),
            is_right=_holds_together,
            right=(
                "Your order, your reason and your caveat belong together. The other order can be "
                "defended as well, with its own reason and caveat; a minister should see both. "
                "One thing further: which of the two could follow the other a year later?"
            ),
            mistakes=(
                Mistake(
                    "kind-overstated",
                    lambda choice: (
                        choice["kind"] != VOLUNTARY or choice["reason"] == "d"  # binds us as well
                    ),
                    "A free choice of another State is made into a command. Swedish and Canadian "
                    "rules bind nobody in Aksuria; say what would bind it: a standard. Reread the "
                    "first kind in step 2.",
                ),
                Mistake(
                    "result-guessed",
                    lambda choice: choice["reason"] == "c",
                    "Your reason is a result, and neither card tells one: the line `result` is "
                    "empty for both. A gap is no ground for an order.",
                ),
                Mistake(
                    "name-as-reason",
                    lambda choice: choice["reason"] == "e",
                    "The good name of a State says nothing about whether its practice works in "
                    "another place. Look for a reason in what the card needs and what the ministry "
                    "has, as in the worked example after step 5.",
                ),
                Mistake(
                    "caveat-not-there",
                    lambda choice: choice["caveat"] == "h",
                    "No court on either card has struck anything down. A caveat is a limit that "
                    "the card names: read the lines `limits` and `measure` again.",
                ),
                Mistake(
                    "reason-of-the-other",
                    lambda choice: choice["reason"] != REASON_FOR[choice["first"]],
                    "Your reason speaks for the other card. Which of the two helps somebody who "
                    "is abused today, and which asks for no proof? Compare the lines `safeguard` "
                    "and `limits`.",
                ),
                Mistake(
                    "caveat-of-the-other",
                    lambda choice: choice["caveat"] != CAVEAT_OF[choice["first"]],
                    "Order and reason fit, but your caveat belongs to the other card. The price of "
                    "your own choice has to stand beside it: read its lines `measure` and "
                    "`limits`.",
                ),
            ),
            otherwise="Compare the lines `measure` and `limits` of both cards once more.",
        ),
        Exercise(
            "8.7",
            Draft(
                "six short texts in quotation marks",
                'entry = {"card": "P99", "who": "Norway, 2003", ...}',
                fields=("card", "who", "safeguard", "binds", "result", "here"),
            ),
            is_right=_is_sound_entry,
            right=(
                "Every part is there, and a reader can follow each to the card. Read the entry to "
                "a neighbour without the name of the State: does the safeguard still convince? "
                "Then it is the safeguard that travels, and not the name."
            ),
            mistakes=(
                Mistake(
                    "later-card",
                    lambda draft: _card(draft) != "" and _card(draft) not in EARLY,
                    "This card began after the workshop. On the evening of 28 October 2009 nobody "
                    "could put it into a memo: choose one whose `year` is 2008 or earlier.",
                ),
                Mistake(
                    "whose-when-missing",
                    lambda draft: _card(draft) != "" and not _names_whose_and_when(draft),
                    "A reader could not find this practice. Give in `who` the State or body of "
                    "the card, by the name in the column `whose`, and the year of the column "
                    "`year`.",
                ),
                Mistake(
                    "safeguard-bare",
                    lambda draft: _card(draft) != "" and len(draft["safeguard"].split()) < 4,
                    "What protects the person? A word or two do not tell the minister. Write a "
                    "short sentence of your own, after the line `safeguard` of the card.",
                ),
                Mistake(
                    "bound-overstated",
                    lambda draft: _card(draft) != "" and not _says("binds", NOT_OTHERS, draft),
                    "Nothing in `binds` says whom it does not bind. The minister will ask at once: "
                    "are we obliged? Say that it does not bind other States, or that it is its "
                    "own State's choice. Reread step 2.",
                ),
                Mistake(
                    "result-from-later",
                    lambda draft: _card(draft) != "" and _tells_what_came_later(draft),
                    "Part of this card became known only later: the figures of P41 were counted up "
                    "to August 2011, and the court spoke on P39 in 2015. Write what could be known "
                    "on that evening, and leave the rest open. Reread the end of step 3.",
                ),
                Mistake(
                    "gap-closed",
                    lambda draft: _card(draft) != "" and not _result_is_honest(draft),
                    "Look at `result` on the card: does it hold what you write? Where it is empty, "
                    "or was counted later, the entry says that no result is known. Reread the end "
                    "of step 3.",
                ),
                Mistake(
                    "no-condition",
                    lambda draft: _card(draft) != "" and not _says("here", NAMED, draft),
                    "What must be there for it to work? Name at least one of the eight conditions "
                    "of step 4 in `here`, such as an office, a court, records or money.",
                ),
            ),
            otherwise=(
                "Which card is it? Give one number in `card`, from P01 to P48, so that a reader "
                "can look it up in the table `practices`."
            ),
        ),
    )
}
