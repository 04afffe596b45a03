"""Exercises of lesson 06, Migrant workers: to whom rights belong, and with what force."""

import re

from .exercise import Exercise, Mistake, given
from .forms import Draft, LabelEach, Number, OneOf, Record, SomeOf
from .tables import look_up, table

THE_DAY = "2009-10-29"
RULES = table("labour_rules").set_index("rule_id")
RECORDS = table("wage_records")
RIGHTS = table("rights_by_group")
INSTRUMENT = look_up("provisions", "provision_id", "instrument_id")
FORCE = look_up("instruments", "instrument_id", "force")

_in_force = table("treaty_actions").query("'' < in_force_latest <= @THE_DAY")
PARTIES = _in_force.groupby("instrument_id")["iso3"].agg(frozenset)


def _binds(provision: str) -> bool:
    """Tell whether a provision bound Kazakhstan on the day."""
    return "KAZ" in PARTIES.get(INSTRUMENT[provision], ())


# 6.1 -------------------------------------------------------------------------------------------
EVERYBODY, REGULAR, NOBODY = "everybody", "regular", "nobody"
ASKED = dict(
    zip(
        "abcdefgh",
        (
            "no forced labour",
            "stay after losing the job",
            "a union",
            "a decision before expulsion",
            "pay for work done",
            "sending pay home",
            "urgent medical care",
            "information in advance",
        ),
        strict=True,
    )
)


def _protects(right: str) -> str:
    """Return the widest group to which a binding provision gives a right."""
    rows = RIGHTS[(RIGHTS["right"] == right) & RIGHTS["provision_id"].map(_binds)]
    if rows["group"].isin(["all persons", "all workers"]).any():
        return EVERYBODY
    return REGULAR if (rows["group"] == "regular workers").any() else NOBODY


OWNER = {letter: _protects(right) for letter, right in ASKED.items()}
_of = {label: "".join(k for k, v in OWNER.items() if v == label) for label in set(OWNER.values())}

# 6.2 -------------------------------------------------------------------------------------------
EIGHT = (
    "ILO C29 2",
    "ILO C87 2",
    "ILO C97 6",
    "ILO C98 1",
    "ILO C100 2",
    "ILO C143 8(1)",
    "ILO C181 7",
    "ICRMW 21",
)
FITS = {
    "a": "ICRMW 21",
    "b": "ILO C143 8(1)",
    "c": "ILO C181 7",
    "d": "ILO C97 6",
    "e": "ILO C29 2",
    "f": "ILO C87 2",
    "g": "ILO C98 1",
    "h": "ILO C100 2",
}
BOUND = frozenset(filter(_binds, EIGHT))
FIT = OneOf("one of the eight provisions", '"ILO C98 1"', options=EIGHT)

# 6.3 -------------------------------------------------------------------------------------------
STATES = tuple(table("states")["iso3"])
C97, C143, ICRMW = (PARTIES[name] for name in ("ILO C97", "ILO C143", "ICRMW"))
BOTH = C97 & ICRMW

# 6.4 -------------------------------------------------------------------------------------------
PAPERS, TIME, INDEPENDENCE = "papers", "time", "independence"
REASONS, NOTHING = "reasons", "nothing"
MISSING = {
    "W12": (NOTHING,),
    "W13": (PAPERS,),
    "W14": (TIME, REASONS, INDEPENDENCE),
    "W15": (INDEPENDENCE,),
    "W18": (REASONS,),
    "W20": (NOTHING,),
}


# 6.5 -------------------------------------------------------------------------------------------
TAVARS = Number("a number of tavars", "owed = 320", within=0.5)


def _wages(worker: str) -> dict[str, int]:
    """Return what a worker earned, was paid, and had deducted with and without agreement."""
    rows = RECORDS[RECORDS["worker"] == worker]
    number = rows[["days", "day_rate", "paid", "deducted"]].astype(int)
    meals = rows["deduction"] == "meals"
    return {
        "earned": int((number["days"] * number["day_rate"]).sum()),
        "paid": int(number["paid"].sum()),
        "meals": int(number["deducted"].where(meals, 0).sum()),
        "other": int(number["deducted"].mask(meals, 0).sum()),
    }


def _owed(worker: str) -> int:
    wages = _wages(worker)
    return wages["earned"] - wages["paid"] - wages["meals"]


DILNOZA = _wages("Dilnoza")
OWED = _owed("Dilnoza")
OTHERS_OWED = {_owed(worker) for worker in set(RECORDS["worker"]) - {"Dilnoza"}}


def _near(*numbers: float):
    """Return a test: is the answer one of these numbers?"""
    return lambda answer: any(TAVARS.near(answer, number) for number in numbers)


# 6.6 -------------------------------------------------------------------------------------------
FRAMES = tuple(table("frames")["frame_id"])
RESTRICTION, EQUALITY, PROCEDURE, ABSOLUTE = FRAMES
FRAME = OneOf("one of the four frames", '"procedure"', options=FRAMES)
LESS = Number("a number of per cent", "12.5", within=0.06)
_rate = {row["worker"]: int(row["day_rate"]) for _, row in RECORDS.iterrows()}
GAP = _rate["Askar"] - _rate["Rustam"]
PER_CENT = GAP / _rate["Askar"] * 100


def _is_weighed(judged: dict) -> bool:
    return (
        LESS.near(judged["per cent"], PER_CENT)
        and judged["ground"] == "nationality"
        and judged["frame"] == EQUALITY
        and judged["ask first"] == "a"
    )


# 6.7 -------------------------------------------------------------------------------------------
COMPATIBLE, IF_AMENDED = "compatible", "compatible if amended"
INCOMPATIBLE, NOT_TOLD = "incompatible", "cannot be told from the text"
FACT = OneOf("a letter", '"e"', options=tuple("abcde"))
FINDING = OneOf(
    "one of the four findings",
    '"compatible"',
    options=(COMPATIBLE, IF_AMENDED, INCOMPATIBLE, NOT_TOLD),
)
TESTED = {
    "W16 frame": (RESTRICTION, EQUALITY),
    "W16 fact": ("a",),
    "W17 frame": (ABSOLUTE,),
    "W17 fact": ("b",),
    "W17 finding": (INCOMPATIBLE,),
    "W18 frame": (PROCEDURE,),
    "W18 fact": ("c",),
    "W18 finding": (INCOMPATIBLE, IF_AMENDED),
    "W19 frame": (EQUALITY,),
    "W19 fact": ("d",),
}


def _not_in(part: str):
    """Return a test: is this part of the answer none that can be defended?"""
    return lambda answer: answer[part] not in TESTED[part]


# 6.8 -------------------------------------------------------------------------------------------
ARTICLE = RULES.loc["W14"]
_rows = RIGHTS[
    RIGHTS["right"].isin(
        ["stay after losing the job", "choice of work", "a decision before expulsion"]
    )
    & RIGHTS["group"].isin(["all persons", "all workers", "regular workers"])
]
SUPPORTS = tuple(dict.fromkeys(_rows["provision_id"]))
_LENGTH = re.compile(r"\b(?:days?|weeks?|months?|years?|rest of the permit)\b")


def _words(text: str) -> str:
    """Return a text in small letters, with single spaces and without punctuation at its ends."""
    return " ".join(text.casefold().split()).strip(" .,;:…\"'“”*")


def _supporting(draft: dict) -> str | None:
    """Return the provision that a draft names, if it supports the change."""
    text = _words(draft["provision"])
    for provision in SUPPORTS:
        code = provision.removeprefix("ILO ").partition("(")[0].casefold()
        if re.search(rf"(?<!\w){re.escape(code)}(?![\d.])", text):
            return provision
    return None


def _force(provision: str) -> str:
    if FORCE[INSTRUMENT[provision]] == "soft law":
        return "soft law"
    return "binding" if _binds(provision) else "not in force"


def _said_force(draft: dict) -> str | None:
    text = _words(draft["force"])
    if "soft" in text:
        return "soft law"
    if re.search(r"\bnot\b", text):
        return "not in force"
    return "binding" if re.search(r"\b(?:binding|in force)\b", text) else None


def _names_article(draft: dict) -> bool:
    return bool(re.search(rf"\b{ARTICLE['article']}\b|\bw14\b", _words(draft["article"])))


def _deletes(draft: dict) -> bool:
    words = _words(draft["delete"])
    return len(words.split()) >= 2 and words in _words(ARTICLE["text"])


def _adds(draft: dict) -> bool:
    text = _words(draft["add"])
    return len(text.split()) >= 5 and bool(_LENGTH.search(text))


def _force_fits(draft: dict) -> bool:
    provision = _supporting(draft)
    return provision is not None and _said_force(draft) == _force(provision)


def _reasons(draft: dict) -> bool:
    return len(draft["reason"].split()) >= 5


# -----------------------------------------------------------------------------------------------
EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "6.1",
            LabelEach(
                "one of three words for each letter",
                'protects = {"a": "regular", ...}',
                items=tuple(ASKED),
                labels=(EVERYBODY, REGULAR, NOBODY),
            ),
            is_right=lambda answer: answer == OWNER,
            right=(
                "You ask of each right who its owner is, and whether the rule bound. Most that "
                "bound protects everybody: that is what S23 calls the human rights of all "
                "migrants. One thing further: “nobody” is a statement about these tables and this "
                "day, not about the worth of the right."
            ),
            mistakes=(
                Mistake(
                    "permit-gives-rights",
                    given(_of[EVERYBODY], REGULAR),
                    "At least one right that belongs to every person or worker is kept for those "
                    "with a permit. ICCPR 8(3), ICCPR 22, ICESCR 7 and ICESCR 12 name no status. "
                    "Look at the two columns on the left of the large picture in step 2.",
                ),
                Mistake(
                    "general-rules-overlooked",
                    given(_of[EVERYBODY], NOBODY),
                    "At least one right is given to nobody although a general rule bound on the "
                    "day: the Covenants and the ILO's conventions on all workers protect migrants "
                    "without naming them. Reread the first table of step 2.",
                ),
                Mistake(
                    "guidance-as-binding",
                    given(_of[NOBODY], EVERYBODY, REGULAR),
                    "At least one right rests only on ILO C97, ILO C143, ICRMW or a "
                    "recommendation. They speak of it, but for Kazakhstan no ratification was "
                    "found, and a recommendation does not bind. Look for grey rows in step 2.",
                ),
                Mistake(
                    "expulsion-for-all",
                    given(_of[REGULAR], EVERYBODY, NOBODY),
                    "Look at the decision before expulsion again. ICCPR 13 bound on the day, and "
                    "it says in its first words whom it protects. Read its `summary`, and find "
                    "its column in the large picture of step 2.",
                ),
            ),
            otherwise="Compare your words with the large picture in step 2 of the lesson again.",
        ),
        Exercise(
            "6.2",
            Record(
                "a provision for each letter, and a list",
                'answers = {"a": "ILO C98 1", ..., "bound": ["ILO C98 1", ...]}',
                parts={
                    **dict.fromkeys(FITS, FIT),
                    "bound": SomeOf(
                        "a list of some of the eight",
                        '["ILO C98 1", ...]',
                        options=EIGHT,
                        look="Look the eight provisions up in the first table of step 2.",
                    ),
                },
            ),
            is_right=lambda answer: answer == {**FITS, "bound": BOUND},
            right=(
                "Each fact has its provision, and you know which of them bound: the four on every "
                "worker. For the other facts keep two lists, what binds (more general) and what "
                "guides (closer to the fact), and never mix them in one sentence."
            ),
            mistakes=(
                Mistake(
                    "migrant-conventions-bound",
                    lambda answer: bool(answer["bound"] - BOUND),
                    "Under `bound` stands at least one provision of a convention for which no "
                    "ratification by Kazakhstan was found. That it fits the fact best does not "
                    "make it bind. Reread the second table of step 2.",
                ),
                Mistake(
                    "bound-incomplete",
                    lambda answer: answer["bound"] < BOUND,
                    "Under `bound` something is missing. Kazakhstan ratified several ILO "
                    "conventions from 1999 on, and all of them protect foreign workers too. Look "
                    "the eight up in the first table of step 2.",
                ),
                Mistake(
                    "papers-as-force",
                    lambda answer: answer["a"] == "ILO C29 2" or answer["e"] == "ICRMW 21",
                    "Passports in a drawer and work under threat of a fine have changed places, "
                    "or one stands for both. Held papers may be a fact that points to forced "
                    "labour; by themselves they are about papers. Reread the fold in step 3.",
                ),
                Mistake(
                    "unions-mixed",
                    lambda answer: answer["f"] == "ILO C98 1" or answer["g"] == "ILO C87 2",
                    "Founding a union and being punished for joining one are two things: the "
                    "State's permission in one case, an employer's act in the other. Compare the "
                    "summaries of ILO C87 2 and ILO C98 1 in the column `summary`.",
                ),
                Mistake(
                    "sex-and-nationality",
                    lambda answer: answer["d"] == "ILO C100 2" or answer["h"] == "ILO C97 6",
                    "Two cases of lower pay, two grounds: in one people differ by nationality, in "
                    "the other by sex. Name the ground first, then pick the provision from the "
                    "column `summary`; step 3 shows why it matters.",
                ),
            ),
            otherwise=(
                "At least one fact has a provision that another fact needs more. Each of the eight "
                "fits once: read the column `summary` again and ask what is done to the person."
            ),
        ),
        Exercise(
            "6.3",
            SomeOf(
                "a list of codes, or the column `iso3` of a table",
                'both = ["ALB", ...]',
                options=STATES,
                look="See the grid in step 2, or check the codes in the column `instrument_id`.",
            ),
            is_right=lambda states: states == BOTH,
            right=(
                "You kept the rows in force on the day and compared two columns of codes. Four "
                "States and no more: a convention that fits perfectly may still bind few. Before "
                "you rely on one, look up who joined it."
            ),
            mistakes=(
                Mistake(
                    "either-for-both",
                    lambda states: states == C97 | ICRMW,
                    "These are the States bound by one or the other. Asked for are those bound by "
                    "both: keep the rows of one convention whose `iso3` also stands among the "
                    "rows of the other.",
                ),
                Mistake(
                    "one-convention-only",
                    lambda states: states in (C97, ICRMW, C143),
                    "This is the list of one convention alone. The second condition is missing: "
                    '`c97["iso3"].isin(icrmw["iso3"])` asks of each code whether it stands in the '
                    "other list too.",
                ),
                Mistake(
                    "all-three",
                    lambda states: states == C97 & C143 & ICRMW,
                    "These States are bound by all three conventions, which is more than was "
                    "asked. Leave ILO C143 out of your conditions; one State of Central Asia then "
                    "comes in. See the grid in step 2.",
                ),
                Mistake(
                    "other-pair",
                    lambda states: states in (C97 & C143, C143 & ICRMW),
                    "This is another pair of conventions. Check the two codes that you compare in "
                    "the column `instrument_id`: ILO C97 and ICRMW.",
                ),
                Mistake(
                    "no-act-counted",
                    lambda states: bool(states - (C97 | C143 | ICRMW)),
                    "At least one State stands here for which none of the conventions was in "
                    "force. A row whose `action` is “none found” is no ratification: compare "
                    "`in_force_latest` with the day.",
                ),
                Mistake(
                    "some-missing",
                    lambda states: states < BOTH,
                    "All your States belong here, but some are missing. A table misses nothing: "
                    "filter it instead of reading the picture, or go down the rows of the grid in "
                    "step 2 once more.",
                ),
            ),
            otherwise=(
                "Not these States. Take the rows in force on the day, keep one convention, and ask "
                "of each `iso3` whether it also stands among the rows of the other."
            ),
        ),
        Exercise(
            "6.4",
            LabelEach(
                "one of five words for each article",
                'missing = {"W12": "time", ...}',
                items=tuple(MISSING),
                labels=(PAPERS, TIME, INDEPENDENCE, REASONS, NOTHING),
            ),
            is_right=lambda answer: all(answer[rule] in MISSING[rule] for rule in MISSING),
            right=(
                "You found what each article leaves in another's hands, and you left two fair "
                "articles alone. For W14 time, reasons with a review, and somebody independent can "
                "all be defended. One thing further: a safeguard is complete only if the worker "
                "can use it without risking the job."
            ),
            mistakes=(
                Mistake(
                    "fair-rule-blamed",
                    lambda answer: answer["W12"] != NOTHING or answer["W20"] != NOTHING,
                    "An article that protects is given a gap. W12 asks only for notice after the "
                    "move; W20 treats the injured whatever their papers. A duty is not yet a "
                    "dependence: reread the findings in step 4.",
                ),
                Mistake(
                    "gift-hides-gap",
                    lambda answer: answer["W13"] != PAPERS,
                    "W13 opens with a benefit, free lodging. Read its second sentence alone, then "
                    "think of W04 in the lesson: where are the identity papers during the season? "
                    "See the path in step 1.",
                ),
                Mistake(
                    "judge-in-own-cause",
                    lambda answer: answer["W15"] != INDEPENDENCE,
                    "In W15 somebody does decide, but who appointed the commission, and who can "
                    "look at its decision afterwards? ICCPR 14(1) speaks of an independent "
                    "tribunal. Reread the row on a court in the picture of step 2.",
                ),
                Mistake(
                    "order-without-reasons",
                    lambda answer: answer["W18"] != REASONS,
                    "W18 is about an order to leave that needs no grounds. The worker may have a "
                    "job and a valid permit. Which safeguard does ICCPR 13 give to somebody "
                    "lawfully present? See the rule W03 in step 5.",
                ),
                Mistake(
                    "end-without-time",
                    lambda answer: answer["W14"] not in MISSING["W14"],
                    "In W14 the farm ends a contract, and with it the stay. What would a worker "
                    "need in order not to hang on this one farm? Compare how step 5 mends W03.",
                ),
            ),
            otherwise="Read the six articles again, and compare them with step 5 of the lesson.",
        ),
        Exercise(
            "6.5",
            TAVARS,
            is_right=lambda number: TAVARS.near(number, OWED),
            right=(
                "Earned, less paid, less the one deduction that was agreed. The claim holds "
                "whatever becomes of the permit: ICESCR 7 speaks of everyone who works. Keep the "
                "months apart in a real claim, since time limits may run from each."
            ),
            mistakes=(
                Mistake(
                    "deductions-believed",
                    _near(
                        DILNOZA["earned"] - DILNOZA["paid"] - DILNOZA["meals"] - DILNOZA["other"]
                    ),
                    "You subtracted every deduction, as the site did. But the contract agrees to "
                    "one only, meals; a permit fee, a deposit and a fine are pay held back. Keep "
                    "the others with `.where(...)` as in the worked example.",
                ),
                Mistake(
                    "meals-claimed",
                    _near(DILNOZA["earned"] - DILNOZA["paid"]),
                    "You claim the meals as well, though the contract agrees to that deduction. A "
                    "claim that asks too much is easily turned down as a whole. Subtract the rows "
                    "whose `deduction` is meals.",
                ),
                Mistake(
                    "deductions-only",
                    _near(DILNOZA["other"], DILNOZA["other"] + DILNOZA["meals"]),
                    "This is what was deducted. Part of her pay was simply never handed over, "
                    "without any reason named. Begin with what she earned: column `days` times "
                    "column `day_rate`.",
                ),
                Mistake(
                    "earned-or-paid",
                    _near(DILNOZA["earned"], DILNOZA["paid"]),
                    "This is all that she earned, or all that she was paid. Owed is the "
                    "difference, less what was agreed as a deduction. See the column `owed` in "
                    "the worked example.",
                ),
                Mistake(
                    "other-worker",
                    _near(*OTHERS_OWED),
                    "The reckoning is as it should be, but for somebody else. Check the name in "
                    'your condition: `records["worker"] == "Dilnoza"`.',
                ),
            ),
            otherwise=(
                "Not this number. For each of her four months: `days` times `day_rate`, less "
                "`paid`, less `deducted` where the deduction is meals; then add the months up."
            ),
        ),
        Exercise(
            "6.6",
            Record(
                "a number, two words and a letter",
                'judged = {"per cent": 12.5, "ground": "month", ...}',
                parts={
                    "per cent": LESS,
                    "ground": OneOf(
                        "one of four words",
                        '"month"',
                        options=("nationality", "sex", "trade", "month"),
                    ),
                    "frame": FRAME,
                    "ask first": OneOf("a letter", '"d"', options=tuple("abcd")),
                },
            ),
            is_right=_is_weighed,
            right=(
                "A figure, a ground, a frame and an open question: that is all a table can give. "
                "ILO C111 1 does not list nationality; the list of ICCPR 26 is open, and for the "
                "Covenant's rights the Human Rights Committee asks for no discrimination between "
                "citizens and aliens (HRC GC15 2). So name the ground before the article."
            ),
            mistakes=(
                Mistake(
                    "other-hundred",
                    lambda judged: abs(judged["per cent"] - GAP / _rate["Rustam"] * 100) < 0.5,
                    "You divided by Rustam's rate: that says by how much Askar's is higher. "
                    "“Below Askar's” makes Askar's rate the hundred per cent. Turn the fraction's "
                    "lower part round.",
                ),
                Mistake(
                    "tavars-or-share",
                    lambda judged: any(
                        abs(judged["per cent"] - number) < 0.5
                        for number in (GAP, 100 - PER_CENT, PER_CENT / 100)
                    ),
                    "This is the gap in tavars, the share that remains, or a share of one. Asked "
                    "for is the gap in per cent: the difference of the two values of `day_rate`, "
                    "divided by the higher one, times 100.",
                ),
                Mistake(
                    "other-ground",
                    lambda judged: judged["ground"] != "nationality",
                    "Look at the rows of both: trade and months are the same, and the table says "
                    "nothing on sex. What does the column `status` say?",
                ),
                Mistake(
                    "other-frame",
                    lambda judged: judged["frame"] != EQUALITY,
                    "Two people in the same work are treated differently: no right is limited by "
                    "law here, no step left out, and pay is a matter in which aims may count. "
                    "Reread the table of frames in step 3.",
                ),
                Mistake(
                    "status-first",
                    lambda judged: judged["ask first"] != "a",
                    "What you would ask first does not decide whether the two are comparable. "
                    "Pay for work done does not hang on a permit, on profit or on a union; what "
                    "the two do all day does. See the end of step 3.",
                ),
            ),
            otherwise=(
                "Ground, frame and question are right; look at the number again: the difference of "
                "the two values of `day_rate`, divided by Askar's, times 100."
            ),
        ),
        Exercise(
            "6.7",
            Record(
                "frames and findings in words, facts as letters",
                'tested = {"W16 frame": "procedure", "W16 fact": "e", ...}',
                parts={
                    part: {"frame": FRAME, "fact": FACT, "finding": FINDING}[part.split()[1]]
                    for part in TESTED
                },
            ),
            is_right=lambda answer: all(answer[part] in TESTED[part] for part in TESTED),
            right=(
                "Frame and fact go together, and one frame leaves nothing to weigh. For W16 "
                "restriction and equality are both accepted, for W18 incompatible and compatible "
                "if amended. One thing further: ICCPR 22 and ICESCR 8 list their aims; look for "
                "them before you accept one."
            ),
            mistakes=(
                Mistake(
                    "harvest-weighed",
                    _not_in("W17 frame"),
                    "W17 is put into a frame in which aims are weighed. But work under a penalty "
                    "that nobody has offered falls under ILO C29 2, and a harvest is not among "
                    "its exceptions. Reread the test of W07 in step 3.",
                ),
                Mistake(
                    "absolute-yet-amended",
                    _not_in("W17 finding"),
                    "Your finding on W17 leaves it a way to stand. In the absolute frame no aim "
                    "saves the act, and the text itself shows the facts: nothing more needs to "
                    "be known. See question 3 of that frame in step 3.",
                ),
                Mistake(
                    "removal-without-procedure",
                    _not_in("W18 frame"),
                    "In W18 the State may act, but how? It is about a person lawfully present who "
                    "is ordered out. ICCPR 13 asks for steps, so take the frame made of steps; "
                    "see its `when` in step 3.",
                ),
                Mistake(
                    "power-is-enough",
                    _not_in("W18 finding"),
                    "W18 says openly that no reasons are needed and that nothing can hold it up. "
                    "So it can be told, and it cannot stand as it is: ICCPR 13 asks for reasons "
                    "against and a review. Compare W03 in step 4.",
                ),
                Mistake(
                    "pay-in-other-frame",
                    _not_in("W19 frame"),
                    "W19 treats two groups differently in the same matter, pay. Nothing is "
                    "forbidden to anybody and no procedure is left out. Which frame begins with "
                    "the question of comparable situations? See step 3.",
                ),
                Mistake(
                    "union-in-other-frame",
                    _not_in("W16 frame"),
                    "W16 is about joining a union. ICCPR 22 lets a law limit that right for aims "
                    "it names; and two groups are treated differently. Two of the four frames "
                    "fit, but not this one. See the first row of the fold in step 3.",
                ),
                Mistake(
                    "fact-elsewhere",
                    lambda answer: any(
                        _not_in(part)(answer) for part in TESTED if part.endswith("fact")
                    ),
                    "The frames fit, but at least one deciding fact belongs to another article, "
                    "or to none: that the State decides whom it admits is true and decides "
                    "nothing here. Read the column `text` again.",
                ),
            ),
            otherwise="Compare frames and facts once more with step 3 of the lesson.",
        ),
        Exercise(
            "6.8",
            Draft(
                "six short texts in quotation marks",
                'recommendation = {"article": "article 24", "delete": "...", ...}',
                fields=("article", "delete", "add", "provision", "force", "reason"),
            ),
            is_right=lambda draft: (
                _names_article(draft)
                and _deletes(draft)
                and _adds(draft)
                and _force_fits(draft)
                and _reasons(draft)
            ),
            right=(
                "Article, words out, words in, provision, force, reason: a drafter can act on "
                "this without asking you anything. And nobody can accuse you of calling guidance "
                "an obligation. Now let a neighbour read only the new sentence: does it say who "
                "decides?"
            ),
            mistakes=(
                Mistake(
                    "no-article",
                    lambda draft: not _names_article(draft),
                    "Which article is to be changed? A recommendation without its place cannot be "
                    "carried out. W14 has a number in the column `article`.",
                ),
                Mistake(
                    "words-not-there",
                    lambda draft: not _deletes(draft),
                    "The words under `delete` do not stand in the article just so. Copy at least "
                    "two neighbouring words from it, unchanged: a drafter has to find them in "
                    "the text.",
                ),
                Mistake(
                    "no-time",
                    lambda draft: not _adds(draft),
                    "The new words under `add` need at least five words and a length of time, in "
                    "days, weeks or months, or for the rest of the permit. “A reasonable time” "
                    "leaves the decision to the office again. See step 5.",
                ),
                Mistake(
                    "other-provision",
                    lambda draft: _supporting(draft) is None,
                    "This provision does not speak to staying, choosing work or being made to "
                    "leave after a job is lost, or it has no article number. Look for one under "
                    'these rights: `rights[rights["right"] == "stay after losing the job"]`.',
                ),
                Mistake(
                    "should-as-must",
                    lambda draft: not _force_fits(draft) and _said_force(draft) == "binding",
                    "The provision supports your change, but it did not bind Kazakhstan on the "
                    "day. Calling it binding is the slip that costs an opinion its trust. Look "
                    "its force up in the second table of step 2.",
                ),
                Mistake(
                    "must-as-should",
                    lambda draft: not _force_fits(draft),
                    "The force does not fit the provision you name. Write binding, not in force "
                    "or soft law: a Covenant in force binds, a treaty without ratification does "
                    "not, and a Recommendation is soft law. See the tables in step 2.",
                ),
            ),
            otherwise=(
                "All but the reason is there. Say in at least five words why the change is needed: "
                "what would otherwise hang on whom? Step 5 gives examples."
            ),
        ),
    )
}
