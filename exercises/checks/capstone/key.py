"""Weighs a learner's findings against the key of a draft law of Karvelia."""

from dataclasses import dataclass, field
from functools import cache, partial
from typing import NamedTuple

import pandas as pd

from ..sentences import say
from ..tables import DAY, look_up, table
from .findings import DRAFT, INSTRUMENT, Rows

FORCE = look_up("instruments", "instrument_id", "force")
#: Kinds of remark, in the order in which they are made; as in the table `replies`.
REMARKS = ("decoy", "not-binding", "soft-alone", "other-standard", "scattered", "other-paragraph")
REMARKS += ("no-defect",)


class Remark(NamedTuple):
    """What is said of a paragraph that was named; ``kind`` is one of `REMARKS`, or ``beside``."""

    kind: str
    place: str
    text: str


@dataclass
class Comparison:
    """How a learner's findings compare with the key of one draft.

    Places of planted defects are upheld if the findings name them, else open. There is a remark
    for each of the paragraphs named without success, and one on what stands ``beside`` a standard
    that carries a finding, and does not. Places ``elsewhere`` belong to another concern.
    """

    upheld: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    named: int = 0
    remarks: list[Remark] = field(default_factory=list)
    beside: list[Remark] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    @property
    def planted(self) -> int:
        """How many defects there are to find."""
        return len(self.upheld) + len(self.open)

    @property
    def recall(self) -> float:
        """Share of the planted defects that were found, 0 to 1."""
        return len(self.upheld) / self.planted if self.planted else 0.0

    @property
    def precision(self) -> float:
        """Share of the paragraphs named that really hold a defect of the kind, 0 to 1."""
        return len(self.upheld) / self.named if self.named else 0.0

    def is_enough(self) -> bool:
        """Tell whether three in five defects are found and three in four rows hold."""
        return self.recall >= 0.6 and self.precision >= 0.75


@cache
def _key() -> pd.DataFrame:
    return table("karvelia_key").set_index("place")


def of_key(place: str, column: str) -> str:
    """Return what the key says of a place, or an empty string."""
    return _key()[column].get(place, "")


@cache
def basis(place: str) -> frozenset[str]:
    """Return the provisions on which a finding at this place can rest."""
    rows = table("karvelia_key_standards")
    return frozenset(rows.loc[rows["place"] == place, "provision_id"])


@cache
def kinds(place: str) -> frozenset[str]:
    """Return the kinds of defect that can be defended at this place."""
    rows = table("karvelia_key_kinds")
    return frozenset(rows.loc[rows["place"] == place, "kind"])


def severities(place: str) -> frozenset[str]:
    """Return the degrees of severity that can be defended at this place."""
    return frozenset({of_key(place, "severity"), of_key(place, "also_defensible")} - {""})


def planted(draft: str, concern: str = "") -> list[str]:
    """Return the places of the defects of a draft, in order; of one concern if it is named."""
    key = _key()
    chosen = key[(key["outcome"] == "defect") & (key.index.map(DRAFT) == draft)]
    if concern:
        chosen = chosen[chosen["concern_id"] == concern]
    return list(chosen.index)


def stands(provision: str) -> str:
    """Tell in words how a provision stands for Karvelia on the day: what it is, or why not."""
    instrument = INSTRUMENT[provision]
    if FORCE[instrument] != "binding treaty":
        return FORCE[instrument]
    record = table("karvelia_record").set_index("instrument_id")
    if instrument not in record.index:
        return say("no-act")
    signed, consented, in_force = record.loc[instrument, ["signed", "consented", "in_force"]]
    if in_force and in_force <= DAY:
        return say("in-force")
    return say("in-force-later", day=in_force) if consented else say("only-signed", day=signed)


def weigh(rows: Rows, concern: str = "") -> Comparison:
    """Compare a learner's rows with the key, for the defects of one concern if it is named.

    Rows on the same paragraph count once; rows on another concern are upheld all the same.
    """
    cited: dict[str, list[str]] = {}
    for finding in rows.findings:
        cited.setdefault(finding.place, []).extend(finding.standards)
    wanted = planted(rows.draft, concern)
    holds = {place for place, standards in cited.items() if _rests(place, standards)}
    review = Comparison(
        upheld=[place for place in wanted if place in holds],
        open=[place for place in wanted if place not in holds],
        named=len(cited) - len(holds - set(wanted)),
    )
    remarks = [_remark(place, cited) for place in cited if place not in holds]
    review.remarks = sorted(remarks, key=lambda remark: REMARKS.index(remark.kind))
    review.beside = [one for place in cited if place in holds for one in _beside(place, cited)]
    review.elsewhere = [place for place in cited if place in holds - set(wanted)]
    return review


def _rests(place: str, standards: list[str]) -> bool:
    """Tell whether a defect is named, and at least half of what is cited for it carries it."""
    fits = basis(place).intersection(standards)
    return of_key(place, "outcome") == "defect" and len(_stray(place, standards)) <= len(fits) > 0


def _stray(place: str, standards: list[str]) -> list[str]:
    """Return what is cited and carries nothing here; soft law may guide beside what carries."""
    others = (code for code in dict.fromkeys(standards) if code not in basis(place))
    return [code for code in others if stands(code) != "soft law"]


def _beside(place: str, cited: dict[str, list[str]]) -> list[Remark]:
    """Name what is cited for a finding that holds, and carries nothing: each code by its fault."""
    stray = _stray(place, cited[place])
    barred = {code: way for code in stray if (way := why_not(code))}
    told = [
        say("beside-not-binding", place=place, provision=code, day=DAY, how=way)
        for code, way in barred.items()
    ]
    if others := [code for code in stray if code not in barred]:
        told.append(say("beside-other", place=place, provisions=", ".join(others)))
    return [Remark("beside", place, text) for text in told]


def why_not(provision: str) -> str:
    """Say why a provision did not bind Karvelia on the day, of a treaty; else nothing."""
    way = stands(provision)
    return "" if way in (say("in-force"), *FORCE.values()) else way


def _remark(place: str, cited: dict[str, list[str]]) -> Remark:
    """Say why a paragraph was named without success, and never what the key holds of it."""
    remark = partial(_say, place)
    outcome = of_key(place, "outcome")
    if outcome == "decoy":
        allowed = ", ".join(sorted(basis(place)))
        return remark("decoy", reason=of_key(place, "reason"), provisions=allowed)
    if outcome != "defect":
        article = place.partition("(")[0]
        beside = [p for p in planted(DRAFT[place]) if p.startswith(f"{article}(")]
        if set(beside) - cited.keys():
            return remark("other-paragraph", article=article)
        return remark("no-defect")
    return _on_standards(place, cited[place])


def _say(place: str, kind: str, **fields: str) -> Remark:
    return Remark(kind, place, say(f"remark-{kind}", place=place, **fields))


def _on_standards(place: str, cited: list[str]) -> Remark:
    """Say why the standards that are cited for a defect do not carry the finding."""
    remark = partial(_say, place)
    codes = dict.fromkeys(cited)
    if not basis(place).isdisjoint(codes):
        return remark("scattered", provisions=", ".join(_stray(place, cited)))
    if {stands(code) for code in codes} == {"soft law"}:
        return remark("soft-alone", provisions=", ".join(codes))
    for code in filter(why_not, codes):
        return remark("not-binding", provision=code, day=DAY, how=why_not(code))
    known = (_near(place, code) for code in codes)
    if because := next(filter(None, known), ""):
        return remark("near", because=because)._replace(kind="other-standard")
    return remark("other-standard", provisions=", ".join(codes))


def _near(place: str, provision: str) -> str:
    """Say why a provision that comes to mind does not carry a finding, where the key has it."""
    rows = table("karvelia_key_near")
    own = rows[(rows["place"] == place) & (rows["provision_id"] == provision)]
    return own["because"].iloc[0] if len(own) else ""
