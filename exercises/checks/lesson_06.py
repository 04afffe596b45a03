"""Lesson 06, Migrant workers: to whom rights belong, and with what force."""

from collections.abc import Callable

from .drafts import Draft
from .exercise import either, exercise, given, missed, near, no_mistake, not_among, not_given
from .forms import LabelEach, Number, OneOf, Parts, SomeOf
from .sentences import reply
from .tables import AMENDED, FINDINGS, INCOMPATIBLE, table
from .texts import at_least, copied, denies, gap, has, lacks, no_sentence, pattern, unquoted, up_to
from .treaties import binds_kazakhstan, bound

# 6.1 Whose right is it?
EVERYBODY, REGULAR, NOBODY = "everybody", "regular", "nobody"
BINDING = table("rights_by_group").loc[lambda t: t["provision_id"].map(binds_kazakhstan)]
ASKED = dict(a="no forced labour", b="stay after losing the job", c="a union")
ASKED |= dict(d="a decision before expulsion", e="pay for work done", f="sending pay home")
ASKED |= dict(g="urgent medical care", h="information in advance")
TO_EVERYBODY = set(BINDING.loc[BINDING["group"].isin(["all persons", "all workers"]), "right"])
TO_REGULAR = set(BINDING.loc[BINDING["group"] == "regular workers", "right"])
OWNER = dict.fromkeys(ASKED, NOBODY)
OWNER |= {letter: REGULAR for letter, right in ASKED.items() if right in TO_REGULAR}
OWNER |= {letter: EVERYBODY for letter, right in ASKED.items() if right in TO_EVERYBODY}
OF_EVERYBODY = [letter for letter, group in OWNER.items() if group == EVERYBODY]
exercise(
    "6.1",
    LabelEach(
        OWNER,
        [EVERYBODY, REGULAR, NOBODY],
        also=dict.fromkeys(["everyone", "all", "all persons", "all workers"], EVERYBODY),
    ),
    right=OWNER,
    mistakes={
        "permit-gives-rights": given(OF_EVERYBODY, REGULAR),
        "general-rules-overlooked": given(OF_EVERYBODY, NOBODY),
        "guidance-as-binding": missed(OWNER, NOBODY),
        "expulsion-for-all": missed(OWNER, REGULAR),
    },
)

# 6.2 Which provision answers?
FITS = dict(a="ICRMW 21", b="ILO C143 8(1)", c="ILO C181 7", d="ILO C97 6")
FITS |= dict(e="ILO C29 2", f="ILO C87 2", g="ILO C98 1", h="ILO C100 2")
EIGHT = [FITS[letter] for letter in "efdghbca"]  # by number
BOUND = frozenset(filter(binds_kazakhstan, EIGHT))
exercise(
    "6.2",
    Parts(dict.fromkeys(FITS, OneOf(EIGHT)) | {"bound": SomeOf(EIGHT)}),
    right=FITS | {"bound": BOUND},
    mistakes={
        "migrant-conventions-bound": lambda answer: answer["bound"] - BOUND,
        "bound-incomplete": lambda answer: answer["bound"] < BOUND,
        "papers-as-force": either(given("a", FITS["e"]), given("e", FITS["a"])),
        "unions-mixed": either(given("f", FITS["g"]), given("g", FITS["f"])),
        "sex-and-nationality": either(given("d", FITS["h"]), given("h", FITS["d"])),
    },
)

# 6.3 Bound by both
C97, C143, ICRMW = bound("ILO C97"), bound("ILO C143"), bound("ICRMW")
exercise(
    "6.3",
    SomeOf(table("states")["iso3"]),
    right=C97 & ICRMW,
    mistakes={
        "either-for-both": C97 | ICRMW,
        "one-convention-only": lambda states: states in (C97, ICRMW, C143),
        "all-three": C97 & C143 & ICRMW,
        "other-pair": lambda states: states in (C97 & C143, C143 & ICRMW),
        "no-act-counted": lambda states: states - (C97 | C143 | ICRMW),
        "some-missing": lambda states: states < C97 & ICRMW,
    },
)

# 6.4 What is missing?
MISSING = dict(W12={"nothing"}, W13={"papers"}, W14={"time", "hearing", "independence"})
MISSING |= dict(W15={"independence"}, W18={"hearing"}, W20={"nothing"})
SAFEGUARDS = ["papers", "time", "independence", "hearing", "nothing"]
exercise(
    "6.4",
    LabelEach(MISSING, SAFEGUARDS, also={"review": "hearing", "a hearing": "hearing"}),
    right=no_mistake,
    mistakes={
        "fair-rule-blamed": not_among(MISSING, "W12", "W20"),
        "gift-hides-gap": not_among(MISSING, "W13"),
        "judge-in-own-cause": not_among(MISSING, "W15"),
        "order-without-hearing": not_among(MISSING, "W18"),
        "end-without-time": not_among(MISSING, "W14"),
    },
)

# 6.5 What is Dilnoza owed?
TAVARS = Number(within=0.5)
RECORDS = table("wage_records").astype(dict.fromkeys(["days", "day_rate", "paid", "deducted"], int))
RECORDS = RECORDS.assign(earned=RECORDS["days"] * RECORDS["day_rate"])
MEALS = RECORDS[RECORDS["deduction"] == "meals"].groupby("worker")["deducted"].sum()
SUMS = RECORDS.groupby("worker")[["earned", "paid", "deducted"]].sum()
OWED = (SUMS["earned"] - SUMS["paid"]).sub(MEALS, fill_value=0)
EARNED, PAID, DEDUCTED = SUMS.loc["Dilnoza"]
exercise(
    "6.5",
    TAVARS,
    right=near(TAVARS, OWED["Dilnoza"]),
    mistakes={
        "deductions-believed": near(TAVARS, EARNED - PAID - DEDUCTED),
        "meals-claimed": near(TAVARS, EARNED - PAID),
        "deductions-only": near(TAVARS, DEDUCTED - MEALS["Dilnoza"], DEDUCTED),
        "earned-or-paid": near(TAVARS, EARNED, PAID),
        "other-worker": near(TAVARS, *OWED.drop("Dilnoza")),
    },
)

# 6.6 Same walls, other pay
RESTRICTION, EQUALITY, PROCEDURE, ABSOLUTE = FRAMES = table("frames")["frame_id"]
LESS = Number(within=0.06)
ASKAR, RUSTAM = RECORDS.groupby("worker")["day_rate"].last()[["Askar", "Rustam"]]
GAP = ASKAR - RUSTAM
PER_CENT = GAP / ASKAR * 100
SLIPS = [GAP, 100 - PER_CENT, PER_CENT / 100]  # in tavars, what remains, a share of one
JUDGED = {"per cent": LESS, "ground": OneOf(["nationality", "sex", "trade", "month"])}
JUDGED |= {"frame": OneOf(FRAMES), "ask first": OneOf("abcd")}
exercise(
    "6.6",
    Parts(JUDGED),
    right=lambda judged: LESS.near(judged["per cent"], PER_CENT),
    mistakes={
        "sign-turned": lambda judged: abs(judged["per cent"] + PER_CENT) < 0.5,
        "other-hundred": lambda judged: abs(judged["per cent"] - GAP / RUSTAM * 100) < 0.5,
        "tavars-or-share": lambda judged: min(abs(judged["per cent"] - one) for one in SLIPS) < 0.5,
        "other-ground": not_given(["ground"], "nationality"),
        "other-frame": not_given(["frame"], EQUALITY),
        "status-first": not_given(["ask first"], "a"),
    },
)

# 6.7 Choose the frame, with its fact
TESTED = {"W16 frame": {RESTRICTION, EQUALITY}, "W16 fact": {"a"}}
TESTED |= {"W17 frame": {ABSOLUTE}, "W17 fact": {"b"}, "W17 finding": {INCOMPATIBLE}}
TESTED |= {"W18 frame": {PROCEDURE}, "W18 fact": {"c"}, "W18 finding": {INCOMPATIBLE, AMENDED}}
TESTED |= {"W19 frame": {EQUALITY}, "W19 fact": {"d"}}
OPTIONS = {"frame": FRAMES, "fact": "abcde", "finding": FINDINGS}
exercise(
    "6.7",
    Parts({part: OneOf(OPTIONS[part.split()[1]]) for part in TESTED}),
    right=no_mistake,
    mistakes={
        "harvest-weighed": not_among(TESTED, "W17 frame"),
        "absolute-yet-amended": not_among(TESTED, "W17 finding"),
        "removal-without-procedure": not_among(TESTED, "W18 frame"),
        "power-is-enough": not_among(TESTED, "W18 finding"),
        "pay-in-other-frame": not_among(TESTED, "W19 frame"),
        "union-in-other-frame": not_among(TESTED, "W16 frame"),
        "fact-elsewhere": not_among(TESTED, "W16 fact", "W17 fact", "W18 fact", "W19 fact"),
    },
)

# 6.8 Amend article 11
ARTICLE = table("labour_rules").set_index("rule_id").loc["W14"]
FORCES = ("soft-law", "not-in-force", "binding")
words = pattern("6.8")


def force(field: str, end: str = "") -> Callable[[dict[str, str]], str | None]:
    """Return what finds the first force whose pattern, with this end of its id, a field holds."""
    return lambda draft: next((f for f in FORCES if has(field, words(f + end))(draft)), None)


said, in_fact = force("force"), force("provision", "-provision")
exercise(
    "6.8",
    Draft(
        ["article", "delete", "add", "provision", "force", "reason"],
        exercise_id="6.8",
        places=dict.fromkeys(["who decides", "how long"], "add"),
    ),
    right=at_least(5, "reason"),
    mistakes={
        "no-article": lacks("article", rf"\b{ARTICLE['article']}\b|\bw14\b"),
        "words-not-there": unquoted("delete", ARTICLE["text"]),
        "put-back": either(has("add", words("put-back")), has("how long", words("hours"))),
        "no-sentence": no_sentence("add", "reason"),
        "copied": copied("reason", reply("6.8", "shown"), most=7),
        "farm-decides": either(has("who decides", words("farm")), has("add", words("farm-may"))),
        "open-words": has("add", words("open-words", "free-hand")),
        "no-decider": lacks("who decides", words("office")),
        "no-time": lacks("how long", words("length-of-time", "permit-ends")),
        "denied": denies("add", words("thing"), words("condition")),
        "time-of-office": either(
            up_to("how long", "add", words("within")),
            gap(words, "how long", "add", around="stays"),
        ),
        "name-one": has("provision", words("several")),
        "other-provision": lambda draft: not in_fact(draft),
        "should-as-must": lambda draft: (
            in_fact(draft) != "binding"
            and (said(draft) == "binding" or has("reason", words("must"))(draft))
        ),
        "must-as-should": lambda draft: said(draft) != in_fact(draft),
    },
)
