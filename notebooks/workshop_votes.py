"""Reads and counts the voices of the workshop that is played in lesson 11."""

import re
import unicodedata
from itertools import zip_longest

from pandas import DataFrame

DELEGATIONS = {
    "government": "Government",
    "parliament": "Parliament",
    "civil_society": "Civil society",
    "international_experts": "International experts",
}
QUORUM = 3  # delegations that vote or abstain
RULES = ("majority", "three of four", "consensus")
COMPLIES = {"not": "does not comply", "in part": "complies in part", "in full": "complies in full"}
PARTS = ("topic", "place", "title", "after", "standards", "complies", "reason")

_LOOKS_LATIN = str.maketrans("МмТтОоХх−–—＋", "MmTtOoXx---+")
_NAMED = ("gov", "parl", "civil", "soc", "expert", "inter")  # how a delegation's name begins
_MARKS = {
    "for": "+ yes y for да за иә ия",
    "against": "- no n against нет против жоқ қарсы",
    "abstain": "0 o abstain abstains abstained воздержался воздержалась қалыс",
    "absent": "x . ? absent away",
}


def latin(text: str) -> str:
    """Return the text with Latin letters and signs for those that look like them."""
    return unicodedata.normalize("NFKC", text).translate(_LOOKS_LATIN)


_VOICE = {latin(mark): voice for voice, marks in _MARKS.items() for mark in marks.split()}


def code_of(typed: object) -> str:
    """Return a code as the tables write it: “m2” is M02."""
    code = latin(str(typed)).strip().upper()
    found = re.fullmatch(r"([A-Z])0*(\d{1,2})", code)
    return f"{found[1]}{int(found[2]):02d}" if found else code


def as_texts(motions: DataFrame) -> DataFrame:
    """Return each motion once, its parts as texts: empty where missing, its topic then its code."""
    once = motions[~motions.index.duplicated(keep="last")]
    texts = once.reindex(columns=[*PARTS, "consequence", "proposed_by"])
    texts = texts.where(texts.map(lambda part: isinstance(part, str)), "")
    topics = texts["topic"].where(texts["topic"] != "", texts.index)
    return texts.assign(topic=topics, complied=once.get("complied", False))


def decide(voices_for, voices_against, abstaining, rule="majority"):
    """Say what becomes of a motion: adopted, lost or no quorum."""
    if voices_for + voices_against + abstaining < QUORUM:
        return "no quorum"
    passes = {
        "majority": voices_for > voices_against,
        "three of four": voices_for >= 3,
        "consensus": voices_against == 0 and voices_for >= 2,
    }
    return "adopted" if passes[rule] else "lost"


def known_rule(rule: object) -> str:
    """Return the rule, or a majority where there is no such rule."""
    if rule in RULES:
        return rule
    print(f"There is no rule “{rule}”, so a majority decides. Rules: {', '.join(RULES)}.")
    return "majority"


def read_votes(text: str, motions: DataFrame) -> DataFrame:
    """Read the voices of a room, one line a motion in the order of the votes.

    A line is such as ``M02 + + - 0``: the motion, then the voices of government, parliament, civil
    society and experts. ``+`` is for, ``-`` against, ``0`` abstains, ``x`` is absent; words do as
    well, and ``M02 ++-0``. What follows ``#`` is not read; what cannot be read is named.
    """
    if not isinstance(text, str):
        print("The votes should be lines of text, such as: M02 + + - 0")
    found: dict[str, list[str]] = {}
    for number, line in enumerate(text.splitlines() if isinstance(text, str) else [], 1):
        typed = re.sub(r"^\W*(\w)\s+(\d\d)\b", r"\1\2", line.partition("#")[0])  # “M 02”
        name, *marks = re.split(r"[\s,;:|]+", typed.strip(" \t,;:|"))
        if len(marks) == 1 and set(latin(marks[0])) <= set("+-0xX"):
            marks = list(marks[0])
        code, named = code_of(name), [m for m in marks if m.casefold().startswith(_NAMED)]
        if not name:
            continue
        if code not in motions.index:
            print(f"Line {number} is left out: there is no motion {name}.")
        elif len(marks) > len(DELEGATIONS):
            print(f"Line {number} is left out: more than four voices for {code}.")
        elif named:
            order = ", ".join(DELEGATIONS.values())
            print(f"Line {number} is left out: not “{named[0]}”, but four voices for {order}.")
        else:
            voices = _voices(marks, f"Line {number}", code)
            if found.pop(code, None):
                print(f"Line {number}: {code} was voted before; only this line counts.")
            found[code] = voices
    if not found:
        print("No vote is recorded yet.")
    return DataFrame.from_dict(found, "index", columns=list(DELEGATIONS)).rename_axis("motion")


def _voices(marks: list[str], line: str, code: str) -> list[str]:
    """Return the voices that the marks of a line stand for."""
    voices = []
    for name, mark in zip_longest(DELEGATIONS.values(), marks, fillvalue="absent"):
        voices.append(_VOICE.get(latin(mark).casefold(), "absent"))
        if latin(mark).casefold() not in _VOICE:
            print(f"{line}: “{mark}” is no voice; {name} counts as absent for {code}.")
    if len(marks) < len(DELEGATIONS):
        print(f"{line}: {len(marks)} of four voices for {code}; the rest are absent.")
    return voices


def count_votes(votes: DataFrame, motions: DataFrame, rule="majority", trades=None) -> DataFrame:
    """Count the voices on each motion, in the order of the votes, as ``read_votes`` gives them.

    A motion falls, and is not counted, if another one on the same topic has been adopted. The rule
    is one of the table ``workshop_rules``; trades say what was promised, under a motion's code.
    """
    rule = known_rule(rule)
    if not isinstance(votes, DataFrame) or set(DELEGATIONS) - set(votes.columns):
        print("These are no votes. Read them with read_votes first.")
        votes = DataFrame(columns=list(DELEGATIONS))
    motions, promised = as_texts(motions), _promised(trades, votes)
    settled: set[str] = set()
    rows = []
    for code, voices in votes[votes.index.isin(motions.index)].iterrows():
        motion, given = motions.loc[code], list(voices[list(DELEGATIONS)])
        numbers = {voice: given.count(voice) for voice in ("for", "against", "abstain")}
        result = "falls" if motion["topic"] in settled else decide(*numbers.values(), rule)
        settled |= {motion["topic"]} if result == "adopted" else set()
        complies = motion["complies"] if motion["complies"] in COMPLIES else "not"
        if complies != motion["complies"]:
            print(f"{code}: complies should be in full, in part or not; it counts as not.")
        told = {"result": result, "complies": complies, "trade": promised.get(code, "")}
        rows.append({"motion": code, "title": motion["title"], **voices, **numbers, **told})
    columns = ["motion", "title", *DELEGATIONS, "for", "against", "abstain", "result"]
    return DataFrame(rows, columns=[*columns, "complies", "trade"]).set_index("motion")


def _promised(trades: object, votes: DataFrame) -> dict[str, str]:
    """Return what was agreed for each motion that was voted; name what belongs to none."""
    if trades is not None and not isinstance(trades, dict):
        print('What was agreed should look like {"M15": "what was promised"}; it is left out.')
    promised = {}
    for name, offer in trades.items() if isinstance(trades, dict) else []:
        promised[code_of(name)] = str(offer)
        if code_of(name) not in votes.index:
            print(f"What was agreed for “{name}” is left out: no vote on it is recorded.")
    return promised
