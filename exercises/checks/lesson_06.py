"""Exercises of lesson 06, Migrant workers: to whom rights belong, and with what force."""

import re

from .exercise import exercise, given
from .forms import LabelEach, Number, OneOf, Parts, ShortTexts, SomeOf
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
exercise(
    "6.1",
    LabelEach(tuple(ASKED), (EVERYBODY, REGULAR, NOBODY)),
    right=OWNER,
    mistakes={
        "permit-gives-rights": given(_of[EVERYBODY], REGULAR),
        "general-rules-overlooked": given(_of[EVERYBODY], NOBODY),
        "guidance-as-binding": given(_of[NOBODY], EVERYBODY, REGULAR),
        "expulsion-for-all": given(_of[REGULAR], EVERYBODY, NOBODY),
    },
)

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
FIT = OneOf(EIGHT)
exercise(
    "6.2",
    Parts({**dict.fromkeys(FITS, FIT), "bound": SomeOf(EIGHT)}),
    right={**FITS, "bound": BOUND},
    mistakes={
        "migrant-conventions-bound": lambda answer: bool(answer["bound"] - BOUND),
        "bound-incomplete": lambda answer: answer["bound"] < BOUND,
        "papers-as-force": lambda answer: answer["a"] == "ILO C29 2" or answer["e"] == "ICRMW 21",
        "unions-mixed": lambda answer: answer["f"] == "ILO C98 1" or answer["g"] == "ILO C87 2",
        "sex-and-nationality": lambda answer: (
            answer["d"] == "ILO C100 2" or answer["h"] == "ILO C97 6"
        ),
    },
)

# 6.3 -------------------------------------------------------------------------------------------
STATES = tuple(table("states")["iso3"])
C97, C143, ICRMW = (PARTIES[name] for name in ("ILO C97", "ILO C143", "ICRMW"))
BOTH = C97 & ICRMW
exercise(
    "6.3",
    SomeOf(STATES),
    right=BOTH,
    mistakes={
        "either-for-both": C97 | ICRMW,
        "one-convention-only": lambda states: states in (C97, ICRMW, C143),
        "all-three": C97 & C143 & ICRMW,
        "other-pair": lambda states: states in (C97 & C143, C143 & ICRMW),
        "no-act-counted": lambda states: bool(states - (C97 | C143 | ICRMW)),
        "some-missing": lambda states: states < BOTH,
    },
)

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
exercise(
    "6.4",
    LabelEach(tuple(MISSING), (PAPERS, TIME, INDEPENDENCE, REASONS, NOTHING)),
    right=lambda answer: all(answer[rule] in MISSING[rule] for rule in MISSING),
    mistakes={
        "fair-rule-blamed": lambda answer: answer["W12"] != NOTHING or answer["W20"] != NOTHING,
        "gift-hides-gap": lambda answer: answer["W13"] != PAPERS,
        "judge-in-own-cause": lambda answer: answer["W15"] != INDEPENDENCE,
        "order-without-reasons": lambda answer: answer["W18"] != REASONS,
        "end-without-time": lambda answer: answer["W14"] not in MISSING["W14"],
    },
)

# 6.5 -------------------------------------------------------------------------------------------
TAVARS = Number(within=0.5)


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


exercise(
    "6.5",
    TAVARS,
    right=lambda number: TAVARS.near(number, OWED),
    mistakes={
        "deductions-believed": _near(
            DILNOZA["earned"] - DILNOZA["paid"] - DILNOZA["meals"] - DILNOZA["other"]
        ),
        "meals-claimed": _near(DILNOZA["earned"] - DILNOZA["paid"]),
        "deductions-only": _near(DILNOZA["other"], DILNOZA["other"] + DILNOZA["meals"]),
        "earned-or-paid": _near(DILNOZA["earned"], DILNOZA["paid"]),
        "other-worker": _near(*OTHERS_OWED),
    },
)

# 6.6 -------------------------------------------------------------------------------------------
FRAMES = tuple(table("frames")["frame_id"])
RESTRICTION, EQUALITY, PROCEDURE, ABSOLUTE = FRAMES
FRAME = OneOf(FRAMES)
LESS = Number(within=0.06)
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


exercise(
    "6.6",
    Parts(
        {
            "per cent": LESS,
            "ground": OneOf(("nationality", "sex", "trade", "month")),
            "frame": FRAME,
            "ask first": OneOf(tuple("abcd")),
        }
    ),
    right=_is_weighed,
    mistakes={
        "other-hundred": lambda judged: abs(judged["per cent"] - GAP / _rate["Rustam"] * 100) < 0.5,
        "tavars-or-share": lambda judged: any(
            abs(judged["per cent"] - number) < 0.5
            for number in (GAP, 100 - PER_CENT, PER_CENT / 100)
        ),
        "other-ground": lambda judged: judged["ground"] != "nationality",
        "other-frame": lambda judged: judged["frame"] != EQUALITY,
        "status-first": lambda judged: judged["ask first"] != "a",
    },
)

# 6.7 -------------------------------------------------------------------------------------------
COMPATIBLE, IF_AMENDED = "compatible", "compatible if amended"
INCOMPATIBLE, NOT_TOLD = "incompatible", "cannot be told from the text"
FACT = OneOf(tuple("abcde"))
FINDING = OneOf((COMPATIBLE, IF_AMENDED, INCOMPATIBLE, NOT_TOLD))
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


exercise(
    "6.7",
    Parts(
        {
            part: {"frame": FRAME, "fact": FACT, "finding": FINDING}[part.split()[1]]
            for part in TESTED
        }
    ),
    right=lambda answer: all(answer[part] in TESTED[part] for part in TESTED),
    mistakes={
        "harvest-weighed": _not_in("W17 frame"),
        "absolute-yet-amended": _not_in("W17 finding"),
        "removal-without-procedure": _not_in("W18 frame"),
        "power-is-enough": _not_in("W18 finding"),
        "pay-in-other-frame": _not_in("W19 frame"),
        "union-in-other-frame": _not_in("W16 frame"),
        "fact-elsewhere": lambda answer: any(
            _not_in(part)(answer) for part in TESTED if part.endswith("fact")
        ),
    },
)

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


exercise(
    "6.8",
    ShortTexts(("article", "delete", "add", "provision", "force", "reason")),
    right=lambda draft: (
        _names_article(draft)
        and _deletes(draft)
        and _adds(draft)
        and _force_fits(draft)
        and _reasons(draft)
    ),
    mistakes={
        "no-article": lambda draft: not _names_article(draft),
        "words-not-there": lambda draft: not _deletes(draft),
        "no-time": lambda draft: not _adds(draft),
        "other-provision": lambda draft: _supporting(draft) is None,
        "should-as-must": lambda draft: not _force_fits(draft) and _said_force(draft) == "binding",
        "must-as-should": lambda draft: not _force_fits(draft),
    },
)
