"""Answers to the exercises of lesson 01: see answers.py."""

import numpy as np
import pandas as pd
from course import COURSE

STATEMENTS = pd.read_csv(COURSE / "data" / "statements.csv")

KINDS = {
    "S03": "fact of the event",
    "S06": "position",
    "S07": "position",
    "S08": "fact of the event",
    "S12": "position",
    "S13": "claim to test with data",
    "S16": "claim to test with data",
    "S25": "aim",
    "S26": "aim",
}

WHO = {
    "asked for the opinion": "Authorities",
    "wrote the opinion": "ODIHR",
    "wrote the draft law": "not said",
    "sent the speaker who opened the workshop": "OSCE Centre",
    "is the ministry that helped to organise": "Ministry of Labour",
}

ORDER = ["b", "d", "f", "g", "a", "e", "c"]

CONCERNS = dict(
    zip(
        "abcdefgh",
        ["movement", "exit", "workers", "removal", "removal", "workers", "movement", "exit"],
        strict=True,
    )
)


def by_speaker(speaker: str) -> pd.DataFrame:
    return STATEMENTS[STATEMENTS["speaker_id"] == speaker]


RIGHT = {
    "1.1": [
        dict(reversed(KINDS.items())),
        {k.lower(): v.upper() for k, v in KINDS.items()},
        {**KINDS, "S25": "fact of the event"},
    ],
    "1.2": [{k: f" {v} " for k, v in WHO.items()}, pd.Series(WHO)],
    "1.3": [tuple(ORDER), np.array(ORDER), [letter.upper() for letter in ORDER]],
    "1.4": [
        by_speaker("abdykalykova").iloc[::-1],
        by_speaker("abdykalykova")[["statement_id"]],
        STATEMENTS.query("speaker_id == 'abdykalykova'").reset_index(drop=True),
        STATEMENTS[STATEMENTS["paragraph"] == 5],
    ],
    "1.5": [list("bdfhj"), pd.Index(list("jhfdb"))],
    "1.6": [{k.upper(): v for k, v in CONCERNS.items()}],
}

WRONG = {
    "1.1": {
        "position-as-fact": [
            {**KINDS, "S06": "fact of the event"},
            dict.fromkeys(KINDS, "fact of the event"),
        ],
        "claim-as-fact": [{**KINDS, "S13": "fact of the event"}],
        "aim-as-fact": [{**KINDS, "S26": "fact of the event"}],
        "quote-makes-claim": [{**KINDS, "S12": "claim to test with data"}],
    },
    "1.2": {
        "odihr-drafted-law": [{**WHO, "wrote the draft law": "ODIHR"}],
        "ministry-drafted-law": [
            {**WHO, "wrote the draft law": "Ministry of Labour"},
            {**WHO, "wrote the draft law": "Authorities"},
        ],
        "odihr-asked-itself": [{**WHO, "asked for the opinion": "ODIHR"}],
        "ministry-asked": [{**WHO, "asked for the opinion": "Ministry of Labour"}],
        "centre-wrote-opinion": [{**WHO, "wrote the opinion": "OSCE Centre"}],
    },
    "1.3": {
        "reversed": [ORDER[::-1]],
        "opinion-after-workshop": [["b", "d", "g", "a", "f", "e", "c"]],
        "request-after-opinion": [["b", "f", "d", "g", "a", "e", "c"]],
        "law-before-second-workshop": [["b", "d", "f", "g", "a", "c", "e"]],
    },
    "1.4": {
        "whole-table": [STATEMENTS],
        "all-positions": [STATEMENTS[STATEMENTS["kind"] == "position"]],
        "only-position": [STATEMENTS[STATEMENTS["statement_id"] == "S12"]],
        "other-speaker": [by_speaker("achler"), by_speaker("kloetzer")],
    },
    "1.5": {
        "supported-flagged": [set("abdfhj"), set("e"), set("abcdefghijk")],
        "findings-guessed": [set("dfhj")],
        "law-adopted": [set("bdfh")],
        "inference-as-text": [set("bdhj")],
    },
    "1.6": {
        "exit-entry": [{**CONCERNS, "b": "removal"}, {**CONCERNS, "d": "exit"}],
        "citizens-foreigners": [{**CONCERNS, "a": "removal"}, {**CONCERNS, "e": "movement"}],
        "workers-everywhere": [{**CONCERNS, "h": "workers"}],
        "origin-for-complaint": [{**CONCERNS, "f": "removal"}],
    },
}

OTHER = {
    "1.1": [({**KINDS, "S25": "position", "S26": "position"}, "7 of 9")],
    "1.2": [({**WHO, "is the ministry that helped to organise": "ILO"}, "S03")],
    "1.3": [(["b", "d", "f", "a", "g", "e", "c"], "order")],
    "1.5": [(set("bfhj"), "S")],
}

ACCEPTED = {
    "1.1": lambda answer: (
        {**answer, "S25": "aim"} == KINDS and answer["S25"] in ("aim", "fact of the event")
    ),
}
