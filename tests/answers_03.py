"""Answers to the exercises of lesson 03: see answers.py."""

import numpy as np
import pandas as pd
from course import COURSE

INSTRUMENTS = pd.read_csv(COURSE / "data" / "instruments.csv")
TREATIES = INSTRUMENTS[INSTRUMENTS["actions_recorded"] == "all participating States"]


def labels(letters: str, *words: str) -> dict[str, str]:
    return dict(zip(letters, words, strict=True))


def chosen(*treaties: str) -> pd.DataFrame:
    return TREATIES[TREATIES["instrument_id"].isin(treaties)]


TREATY, COMMITMENT, SOFT = "binding treaty", "political commitment", "soft law"
FORCE = labels(
    "abcdefghij", TREATY, COMMITMENT, SOFT, "domestic law", SOFT, TREATY, COMMITMENT, SOFT,
    "domestic law", TREATY,
)  # fmt: skip
WAITING, NONE = "consented, not yet in force", "no consent found"
STATUS = labels(
    "abcdefgh", WAITING, WAITING, "bound", "signed only", "bound", "not known", NONE, NONE
)
LAW, POLITICS = "binds in law", "binds politically"
STANDING = labels(
    "abcdefghij", LAW, POLITICS, "guides", "does not bind", LAW, "does not bind", "guides",
    "not there yet", LAW, "not there yet",
)  # fmt: skip
NEVER = ["ILO C143", "ILO C181", "Stateless Persons Convention", "Statelessness Convention"]
SOON = ["ICRMW", "Trafficking Protocol", "Smuggling Protocol"]
GAP = [*NEVER, *SOON, "ILO C97", "ILO C182"]
COUNTS = {
    "ICRMW origin": 5,
    "ICRMW destination": 1,
    "C143 origin": 6,
    "C143 destination": 8,
    "reading": "b",
}
C143 = {
    "force": TREATY,
    "status": NONE,
    "as of": "2013-12-31",
    "instead": "ICCPR 2(1)",
    "sentence": "b",
}

RIGHT = {
    "3.1": [pd.Series(FORCE), {k.upper(): v.title() for k, v in FORCE.items()}],
    "3.2": [
        pd.Series(STATUS),
        dict(reversed(STATUS.items())),
        {**STATUS, "g": f"{NONE} as of 2009-10-29", "h": f"{NONE} as of 2013-12-31"},
    ],
    "3.3": [42, 42.0, np.int64(42)],
    "3.4": [pd.Series(STANDING), {k: v.upper() for k, v in STANDING.items()}],
    "3.5": [chosen(*GAP).iloc[::-1], chosen(*GAP)[["instrument_id", "title"]]],
    "3.6": [
        pd.Series(COUNTS),
        {**COUNTS, "ICRMW origin": np.int64(5), "reading": "B"},
        dict(reversed(COUNTS.items())),
    ],
    "3.7": [
        pd.Series(C143),
        {**C143, "sentence": {"b"}, "force": "Binding treaty"},
        {**C143, "status": f"{NONE} as of 2013-12-31"},
    ],
}

WRONG = {
    "3.1": {
        "protocol-as-less": [{**FORCE, "a": SOFT}, {**FORCE, "j": COMMITMENT}],
        "document-as-treaty": [{**FORCE, "b": TREATY}, {**FORCE, "b": TREATY, "g": TREATY}],
        "commitment-as-guidance": [{**FORCE, "b": SOFT, "g": SOFT}],
        "guidance-as-treaty": [{**FORCE, "c": TREATY}, {**FORCE, "e": TREATY}],
        "law-as-treaty": [{**FORCE, "d": TREATY}, dict.fromkeys(FORCE, TREATY)],
    },
    "3.2": {
        "signed-is-bound": [{**STATUS, "d": "bound"}, dict.fromkeys(STATUS, "bound")],
        "consent-is-force": [{**STATUS, "a": "bound"}, {**STATUS, "b": "bound"}],
        "later-reaches-back": [{**STATUS, "g": "bound"}],
        "gap-as-no": [{**STATUS, "f": NONE}],
        "vague-as-unknown": [{**STATUS, "e": "not known"}],
        "no-as-gap": [{**STATUS, "h": "not known"}, {**STATUS, "g": "not known"}],
    },
    "3.3": {
        "consent-counted": [45],
        "today-counted": [48],
        "rows-counted": [56, 57],
        "others-counted": [14, 15],
    },
    "3.4": {
        "later-text": [{**STANDING, "j": "guides"}, {**STANDING, "h": POLITICS}],
        "commitment-as-law": [{**STANDING, "b": LAW}],
        "commitment-as-nothing": [{**STANDING, "b": "does not bind"}, {**STANDING, "b": "guides"}],
        "unjoined-as-binding": [{**STANDING, "d": LAW}, {**STANDING, "f": LAW, "c": LAW}],
        "guidance-as-law": [{**STANDING, "c": LAW}, {**STANDING, "g": POLITICS}],
        "guidance-as-nothing": [{**STANDING, "g": "does not bind"}],
    },
    "3.5": {
        "waiting-left-out": [chosen(*set(GAP) - set(SOON))],
        "later-treaties": [chosen(*GAP, "ILO C189", "ILO P29"), TREATIES],
        "other-day": [chosen(*NEVER)],
        "other-state": [
            chosen("ICRMW", "ILO C97", *NEVER),
            chosen(
                *NEVER,
                "ICRMW",
                "ILO C97",
                "ILO C182",
                "ICCPR",
                "ICESCR",
                "ICCPR-OP1",
                "Slavery Convention 1956",
                "Trafficking Protocol",
                "Smuggling Protocol",
            ),
        ],
        "bound-kept": [
            TREATIES[(TREATIES["adopted"] < "2003") & ~TREATIES["instrument_id"].isin(GAP)]
        ],
    },
    "3.6": {
        "sides-swapped": [
            {
                "ICRMW origin": 1,
                "ICRMW destination": 5,
                "C143 origin": 8,
                "C143 destination": 6,
                "reading": "b",
            }
        ],
        "other-treaty": [{**COUNTS, "C143 origin": 7, "C143 destination": 12}],
        "signed-counted": [{**COUNTS, "ICRMW origin": 6, "ICRMW destination": 2}],
        "consent-as-duty": [{**COUNTS, "reading": "a"}],
        "consent-as-conduct": [{**COUNTS, "reading": "c"}],
        "tie-as-cause": [{**COUNTS, "reading": "d"}],
    },
    "3.7": {
        "unjoined-as-soft": [{**C143, "force": SOFT}],
        "membership-binds-all": [{**C143, "sentence": "c"}, {**C143, "status": "bound"}],
        "shortened-to-never": [{**C143, "sentence": "a"}],
        "unbinding-as-nothing": [{**C143, "sentence": "d"}],
        "instead-not-binding": [
            {**C143, "instead": "ILO C97 6"},
            {**C143, "instead": "OSCE Copenhagen 1990 22"},
        ],
        "other-list": [{**C143, "as of": "2009-10-29"}, {**C143, "as of": "2023-10-26"}],
    },
}

OTHER = {
    "3.1": [({**FORCE, "i": SOFT}, "one State alone")],
    "3.2": [({**STATUS, "c": WAITING}, "in order")],
    "3.3": [(3, "`joined`")],
    "3.4": [({**STANDING, "a": POLITICS}, "`instruments`")],
    "3.5": [(chosen("ICRMW"), "from top to bottom")],
    "3.6": [
        ({**COUNTS, "ICRMW origin": 9}, "The numbers of the ICRMW do not fit"),
        ({**COUNTS, "C143 origin": 9}, "The numbers of ILO C143 do not fit"),
    ],
    "3.7": [({**C143, "status": "not known"}, "no list seen")],
}
