"""Answers to the exercises of lesson 12: see answers.py."""

import pandas as pd
from course import COURSE, each

ACTIONS = pd.read_csv(COURSE / "data" / "treaty_actions.csv")
DAY = "2009-10-29"


def labels(letters: str, *words: str) -> dict[str, str]:
    return dict(zip(letters, words, strict=True))


BEFORE, AFTER, OPEN = "before", "after", "cannot be told"
SIDE = labels("abcdefg", BEFORE, OPEN, AFTER, OPEN, AFTER, AFTER, BEFORE)
CARRIES = labels(
    "abcdefgh", "rule", "subject only", "finding", "report", "subject only", "rule", "finding",
    "rule",
)  # fmt: skip
UZBEKISTAN = ACTIONS[ACTIONS["iso3"] == "UZB"]
NEWLY_BOUND = UZBEKISTAN[UZBEKISTAN["in_force_latest"] > DAY]
SAYS = labels("abcdefg", "dates", "more", "aim", "more", "dates", "more", "aim")
CONFLICT = {"sentence": "c", "next": "a"}
NOT_FROM_HERE = {"b", "c", "d", "f", "g"}

FOLLOWED = "In July 2011 Kazakhstan adopted its Law on Migration (E22)."
STANDARD = "For the ICRMW no consent of Kazakhstan was found as of 12 June 2023."
OPEN_QUESTION = "Which of the recommendations the Law took up we have not seen."
AIM = "The workshop was to help strengthen legislation and national capacity (S26)."
PARAGRAPH = {
    "what followed": FOLLOWED,
    "standard": STANDARD,
    "not known": OPEN_QUESTION,
    "aim": AIM,
}

RIGHT = {
    "12.1": [pd.Series(SIDE), {k.upper(): v.upper() for k, v in SIDE.items()}],
    "12.2": [pd.Series(CARRIES), dict(reversed(CARRIES.items()))],
    "12.3": [
        NEWLY_BOUND.iloc[::-1],
        NEWLY_BOUND[["instrument_id"]],
        UZBEKISTAN[pd.to_datetime(UZBEKISTAN["in_force_latest"]) > pd.Timestamp(DAY)],
        UZBEKISTAN.query("in_force_earliest > '2009-10-29'"),
    ],
    "12.4": [pd.Series(SAYS), {k: v.title() for k, v in SAYS.items()}],
    "12.5": [{"sentence": "C", "next": "A"}, {"next": {"a"}, "sentence": ["c"]}],
    "12.6": [sorted(NOT_FROM_HERE), ["B", "C", "D", "F", "G"]],
    "12.7": [
        {
            "what followed": "E26 (28 March 2012): new rules on documents for leaving for good.",
            "standard": "The CRPD has been in force for Kazakhstan since 21 May 2015.",
            "not known": "How often an application is refused is not known to us.",
            "aim": "S25: support for the government in managing labour migration better",
        },
        {
            **PARAGRAPH,
            "what followed": "In 2023 the rules of 2012 were repealed (e74), in 2020 others came "
            "(E27).",
            "standard": "None found for ilo c143 up to 2013-12-31.",
            "not known": "We cannot tell what became of the draft of December 2009.",
        },
        {**PARAGRAPH, "standard": "None found for ILO C143 until 2013-12-31."},
        *each(PARAGRAPH, "standard", "since | from | in | on 23 December", "CPED, {} 2010"),
        *each(
            PARAGRAPH,
            "not known",
            "How often is unknown | One can't tell it | We could not see it | We have not read it"
            " | No source tells it | We do not know it | We don't know it yet"
            " | The release does not say it | How often remains open | We were not told it",
        ),
    ],
}

WRONG = {
    "12.1": {
        "no-day-as-before": [{**SIDE, "b": BEFORE}, {**SIDE, "b": BEFORE, "d": BEFORE}],
        "no-day-as-after": [{**SIDE, "b": AFTER}, {**SIDE, "d": AFTER}],
        "precise-enough-refused": [{**SIDE, "c": OPEN}, {**SIDE, "f": OPEN, "g": OPEN}],
        "sides-swapped": [{**SIDE, "a": AFTER}, {**SIDE, "g": AFTER, "e": BEFORE}],
    },
    "12.2": {
        "title-as-content": [{**CARRIES, "b": "finding"}, {**CARRIES, "e": "finding"}],
        "report-as-finding": [{**CARRIES, "d": "finding"}],
        "finding-as-report": [{**CARRIES, "c": "report"}, {**CARRIES, "f": "report"}],
        "repeal-as-nothing": [{**CARRIES, "h": "subject only"}],
        "relayed-as-unknown": [
            {**CARRIES, "c": "subject only"},
            {**CARRIES, "f": "subject only"},
        ],
    },
    "12.3": {
        "by-consent": [UZBEKISTAN[UZBEKISTAN["consented"] > DAY]],
        "other-state": [
            ACTIONS[(ACTIONS["iso3"] == "KAZ") & (ACTIONS["in_force_latest"] > DAY)],
        ],
        "none-found-included": [UZBEKISTAN[~(UZBEKISTAN["in_force_latest"] <= DAY)], UZBEKISTAN],
        "bound-before": [
            UZBEKISTAN[UZBEKISTAN["in_force_latest"] <= DAY],
            UZBEKISTAN.dropna(subset=["in_force_latest"]),
        ],
        "some-missing": [NEWLY_BOUND[NEWLY_BOUND["consented"] > "2017"]],
    },
    "12.4": {
        "cause-as-dates": [{**SAYS, "b": "dates"}],
        "following-as-dates": [{**SAYS, "d": "dates"}],
        "no-effect-as-dates": [{**SAYS, "f": "dates"}],
        "aim-as-fact": [{**SAYS, "c": "dates"}, {**SAYS, "g": "more"}],
        "sequence-suspected": [{**SAYS, "a": "more"}, {**SAYS, "e": "more"}],
    },
    "12.5": {
        "one-picked": [{**CONFLICT, "sentence": "a"}, {"sentence": "b", "next": "b"}],
        "middle-taken": [{**CONFLICT, "sentence": "d"}],
        "all-dropped": [{**CONFLICT, "sentence": "e"}],
        "more-of-the-same": [{**CONFLICT, "next": "b"}, {**CONFLICT, "next": "d"}],
    },
    "12.6": {
        "doubt-on-one-side": [NOT_FROM_HERE - {"c"}, NOT_FROM_HERE - {"d"}],
        "law-judged": [NOT_FROM_HERE - {"c", "d"}, {"b"}],
        "silence-as-proof": [NOT_FROM_HERE - {"f"}],
        "day-of-list-forgotten": [NOT_FROM_HERE - {"g"}],
        "practice-guessed": [NOT_FROM_HERE - {"b"}],
        "supported-doubted": [NOT_FROM_HERE | {"a"}, set("abcdefgh")],
    },
    "12.7": {
        "because": [
            {**PARAGRAPH, "what followed": "The workshop led to the Law of July 2011 (E22)."},
            {**PARAGRAPH, "aim": "The workshop changed nothing, whatever S26 says."},
            *each(
                PARAGRAPH,
                "what followed",
                "leads to | because of | thanks to | caused by | causes | as a result of | due to"
                " | owing to | resulted in | results in | brought about by | achieved by"
                " | had no effect on",
                "The Law of 2011 (E22): {} the workshop.",
            ),
        ],
        "verdict": [
            {**PARAGRAPH, "what followed": "In 2011 a law was adopted that complies (E22)."},
            {**PARAGRAPH, "not known": "We have not seen how often officials breach it."},
            *each(
                PARAGRAPH,
                "what followed",
                "had to comply | is compliant | violates nothing | is compatible | is incompatible",
                "The Law of 2011 (E22) {}.",
            ),
        ],
        "no-event": [
            {**PARAGRAPH, "what followed": "In July 2011 a law was adopted."},
            {**PARAGRAPH, "what followed": "In 2001 exit visas were abolished (E34)."},
            {**PARAGRAPH, "what followed": "In October 2009 a workshop was held (E16)."},
            {**PARAGRAPH, "what followed": "In 2011 a law was adopted (E99)."},
        ],
        "no-year": [
            {**PARAGRAPH, "what followed": "Kazakhstan adopted its Law on Migration (E22)."},
            {**PARAGRAPH, "what followed": "In 2012 it adopted its Law on Migration (E22)."},
        ],
        "not-found-as-not-there": [
            {**PARAGRAPH, "standard": "As of 2023 Kazakhstan is not a party to the ICRMW."},
            {**PARAGRAPH, "standard": "Up to 2023 it has not ratified ILO C97."},
            *each(
                PARAGRAPH,
                "standard",
                "have not ratified | had not ratified | did not ratify | never ratified",
                "Up to 2023 its organs {} ILO C97.",
            ),
        ],
        "no-day": [
            {**PARAGRAPH, "standard": "For the ICRMW no consent was found."},
            {**PARAGRAPH, "standard": "None found for the ICRMW as of 2013."},
            {**PARAGRAPH, "standard": "The ICCPR is in force since 2006."},
        ],
        "nothing-open": [
            {**PARAGRAPH, "not known": "Applications are handled within 20 working days."},
            {**PARAGRAPH, "not known": "unknown"},
        ],
    },
}

OTHER = {
    "12.2": [({**CARRIES, "d": "rule"}, "step 2")],
    "12.3": [(ACTIONS[ACTIONS["instrument_id"] == "OPCAT"], "`in_force_latest`")],
    "12.4": [({**SAYS, "a": "aim"}, "step 5")],
    "12.7": [({**PARAGRAPH, "aim": "to help the government"}, "S25 or S26")],
}

WORDS = {
    "12.7": [
        FOLLOWED,
        STANDARD,
        OPEN_QUESTION,
        AIM,
        "In 2009 an opinion was issued (E14).",
        "The workshop led to the Law of 2011 (E22), as S26 wished.",
        "Kazakhstan is not a party to the ICRMW as of 2023.",
        "CPED, in force since 2010",
        "S25",
        "E22 in 2011, of which we have not seen the text, S26",
        "?",
    ]
}

ACCEPTED = {
    "12.7": lambda draft: (
        draft["what followed"] in (FOLLOWED, "E22 in 2011, of which we have not seen the text, S26")
        and draft["standard"] in (STANDARD, "CPED, in force since 2010")
        and draft["not known"]
        in (OPEN_QUESTION, "E22 in 2011, of which we have not seen the text, S26")
        and draft["aim"] in (AIM, "S25", "E22 in 2011, of which we have not seen the text, S26")
    )
}
