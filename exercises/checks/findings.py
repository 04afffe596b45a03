"""Findings on a draft law of Karvelia: reads a learner's rows and weighs them against the key."""

import math
import re
from dataclasses import dataclass, field
from functools import cache

import pandas as pd

from .forms import MOST_ITEMS, Form, NotAnswered, WrongForm, fold, is_open, short
from .tables import look_up, table

COLUMNS = ("article", "concern", "standards", "kind", "severity", "recommendation")
CONCERNS = ("general", "movement", "exit", "workers", "removal")
KINDS = tuple(table("defect_kinds")["defect_id"])
SEVERITIES = tuple(table("severities")["severity_id"])
MOST_STANDARDS = 4
DAY = "2009-10-29"  # the day on which Karvelia's duties are looked at

_TEXT = look_up("karvelia_draft", "place", "text")
_DRAFT = look_up("karvelia_draft", "place", "draft")
_INSTRUMENT = look_up("provisions", "provision_id", "instrument_id")
_FORCE = look_up("instruments", "instrument_id", "force")


@dataclass(frozen=True)
class Finding:
    """One row of a learner: something that a paragraph of the draft law gets wrong."""

    place: str
    concern: str
    standards: tuple[str, ...]
    kind: str
    severity: str
    recommendation: str


@dataclass(frozen=True)
class Rows:
    """A learner's rows as read: the findings, and a sentence for each row that could not be."""

    findings: tuple[Finding, ...]
    unreadable: tuple[str, ...]


@dataclass(frozen=True)
class Remark:
    """What is said of a paragraph that was named without success; ``kind`` as in mistakes.csv."""

    kind: str
    place: str
    text: str


@dataclass
class Review:
    """How a learner's findings compare with the key of one draft.

    Attributes
    ----------
    upheld, open : list of str
        Places of planted defects which the findings name, and which they do not name yet.
    named : int
        How many different paragraphs the findings name.
    remarks : list of Remark
        One for each paragraph that was named without success.
    """

    upheld: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    named: int = 0
    remarks: list[Remark] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Share of the planted defects that were found, 0 to 1."""
        planted = len(self.upheld) + len(self.open)
        return len(self.upheld) / planted if planted else 0.0

    @property
    def precision(self) -> float:
        """Share of the paragraphs named that really hold a defect of the kind, 0 to 1."""
        return len(self.upheld) / self.named if self.named else 0.0

    def is_enough(self) -> bool:
        """Tell whether three in five defects are found and three in four rows hold."""
        return self.recall >= 0.6 and self.precision >= 0.75


# ---- reading -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class FindingRows(Form):
    """Findings as rows of six texts: a list of rows or a table, read as ``Rows``."""

    def read(self, answer: object) -> Rows:  # noqa: D102
        given = _as_list(answer)
        if len(given) > MOST_ITEMS:
            raise WrongForm(f"More than {MOST_ITEMS:,} rows: far more than the draft has.")
        findings, unreadable = [], []
        for number, row in enumerate(given, 1):
            try:
                findings.append(_read_row(row))
            except NotAnswered:
                continue
            except WrongForm as wrong:
                unreadable.append(f"Row {number}: {wrong}")
        if not findings and not unreadable:
            raise NotAnswered(
                "No finding is recorded yet. Copy the row with the `...`, fill in its six parts, "
                "run that cell, then this one. A row of which a part is still open is not counted."
            )
        drafts = {_DRAFT[finding.place] for finding in findings}
        if len(drafts) > 1:
            raise WrongForm("These rows speak of two drafts. Keep one draft in one list.")
        return Rows(tuple(findings), tuple(unreadable))


def _as_list(answer: object) -> list:
    if is_open(answer) or (isinstance(answer, str) and not answer.strip(" ….?_")):
        raise NotAnswered("Nothing is recorded yet. The hints above the cell fold open.")
    if isinstance(answer, pd.DataFrame):
        if not answer.columns.is_unique:
            raise WrongForm("Two columns of this table have the same name.")
        return answer.astype(object).to_dict("records") if len(answer.columns) else []
    if type(answer) is dict:
        return [answer] if answer else []
    if type(answer) is tuple and answer and all(isinstance(part, str) for part in answer):
        return [answer]  # a single row, its list forgotten
    if type(answer) not in (list, tuple):
        raise WrongForm("This is not a list of rows.")
    return list(answer)


def _read_row(row: object) -> Finding:
    if type(row) is dict:
        if any(not isinstance(name, str) for name in row):
            raise WrongForm("its names should be text, such as “article”.")
        named = {fold(name): part for name, part in row.items()}
        row = [named.get(column) for column in COLUMNS]
    if is_open(row):
        raise NotAnswered
    if type(row) not in (list, tuple):
        raise WrongForm("this is not a row of six parts in round brackets.")
    if len(row) != len(COLUMNS):
        raise WrongForm(
            f"it has {len(row)} parts instead of six ({', '.join(COLUMNS)}). Look for a missing "
            "comma or quotation mark."
        )
    if any(is_open(part) or _is_blank(part) for part in row):
        raise NotAnswered
    if type(row[2]) in (list, tuple, set) and all(isinstance(part, str) for part in row[2]):
        row = [*row[:2], "; ".join(sorted(row[2])), *row[3:]]
    for name, part in zip(COLUMNS, row, strict=True):
        if not isinstance(part, str):
            raise WrongForm(f"“{name}” should be text in quotation marks.")
    article, concern, standards, kind, severity, recommendation = map(str.__str__, row)
    return Finding(
        _place(article),
        _one_of(concern, CONCERNS, "concern"),
        _standards(standards),
        _one_of(kind, KINDS, "kind of defect"),
        _one_of(severity, SEVERITIES, "severity"),
        " ".join(recommendation.split()),
    )


def _is_blank(part: object) -> bool:
    if isinstance(part, float):
        return math.isnan(part)
    return isinstance(part, str) and not str.__str__(part).strip(" ….")


def _place(article: str) -> str:
    """Return the place of a paragraph, such as “7(2)” or “B 4(1)”, however it is written."""
    found = re.fullmatch(
        r"([abc]?)(?:article|art)?(\d+)(?:(?:paragraph|para|par|§)?\(?(\d+)\)?)?",
        re.sub(r"[\s.,:-]", "", re.sub(r"(\d)\s*[.,]\s*(\d)", r"\1(\2)", article.casefold())),
    )
    if not found:
        raise WrongForm(f"“{short(article)}” is no place in a draft; write `7(2)`.")
    draft, number, paragraph = found.groups()
    beginning = ("" if draft in ("", "a") else f"{draft.upper()} ") + number
    here = [place for place in _TEXT if place.startswith(f"{beginning}(")]
    if not here:
        raise WrongForm(f"the draft has no article {beginning}.")
    if paragraph is None and len(here) > 1:
        raise WrongForm(f"name the paragraph of article {beginning}: {', '.join(here)}.")
    place = here[0] if paragraph is None else f"{beginning}({paragraph})"
    if place not in here:
        raise WrongForm(f"article {beginning} has no paragraph ({paragraph}).")
    return place


def _one_of(word: str, words: tuple[str, ...], what: str) -> str:
    for known in words:
        if fold(word) == fold(known):
            return known
    raise WrongForm(f"“{short(word)}” is no {what}. Possible: {', '.join(words)}.")


def _squeeze(code: str) -> str:
    code = re.sub(r"\b(?:art|article|para|paragraph|no)\b\.?", "", fold(code))
    code = re.sub(r"[\s.,§]", "", code)
    code = re.sub(r"^cerd(?=\d)", "icerd", code)
    return re.sub(r"^(?:ilo)?c0*(?=\d)", "iloc", code)


@cache
def _codes() -> dict[str, str]:
    return {_squeeze(code): code for code in _INSTRUMENT}


def _standards(text: str) -> tuple[str, ...]:
    """Return the codes of provisions in a text, however they are spaced; order is kept."""
    parts = [part for part in re.split(r"[;\n]|,(?=\s*[A-Za-z]{3})", text) if part.strip()]
    if len(parts) > MOST_STANDARDS:
        raise WrongForm(
            f"it names {len(parts)} standards. Choose the {MOST_STANDARDS} that matter most; an "
            "opinion that cites everything persuades nobody."
        )
    codes = []
    for part in parts:
        code = _code(_squeeze(part))
        if code is None:
            raise WrongForm(f"“{short(part)}” {_advice(_squeeze(part))}")
        codes.append(code)
    if not codes:
        raise WrongForm("it names no standard.")
    return tuple(dict.fromkeys(codes))


def _code(squeezed: str) -> str | None:
    """Return the code of a provision, or that of its article where the table lists it whole."""
    return _codes().get(squeezed) or _codes().get(squeezed.partition("(")[0])


def _advice(squeezed: str) -> str:
    article = squeezed.partition("(")[0]
    nearby = [
        code
        for known, code in _codes().items()
        if known.startswith(f"{article}(") and article[-1:].isdigit()
    ]
    if nearby:
        return (
            f"is not in the table of provisions; of that article it has {', '.join(nearby[:6])}. "
            "Put `;` between two codes."
        )
    return (
        "is not in the table of provisions, which is a selection. Look there for a neighbour, and "
        "write codes such as `ICCPR 12(3)`, with `;` between."
    )


# ---- weighing ----------------------------------------------------------------------------------


@cache
def _key() -> pd.DataFrame:
    return table("karvelia_key").set_index("place")


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
    chosen = key[(key["outcome"] == "defect") & (key.index.map(_DRAFT) == draft)]
    if concern:
        chosen = chosen[chosen["concern_id"] == concern]
    return list(chosen.index)


def of_key(place: str, column: str) -> str:
    """Return what the key says of a place, or an empty string."""
    return _key()[column].get(place, "")


def stands(provision: str) -> str:
    """Tell how a provision stands for Karvelia on the day.

    Returns
    -------
    str
        ``"in force"``, ``"political commitment"``, ``"soft law"``, or why it did not bind.
    """
    instrument = _INSTRUMENT[provision]
    if _FORCE[instrument] != "binding treaty":
        return _FORCE[instrument]
    record = table("karvelia_record").set_index("instrument_id")
    if instrument not in record.index:
        return "no act of Karvelia is on record"
    signed, consented, in_force = record.loc[instrument, ["signed", "consented", "in_force"]]
    if in_force and in_force <= DAY:
        return "in force"
    if consented:
        return f"enters into force for Karvelia only on {in_force}"
    return f"signed on {signed} and not ratified"


def draft_of(rows: Rows) -> str:
    """Return the letter of the draft that the rows speak of."""
    return _DRAFT[rows.findings[0].place] if rows.findings else "A"


def weigh(rows: Rows, concern: str = "") -> Review:
    """Compare a learner's rows with the key.

    Parameters
    ----------
    rows : Rows
        As read by ``FindingRows``. Rows on the same paragraph count once.
    concern : str
        Look for the defects of this concern only; rows that name others are upheld all the same.

    Returns
    -------
    Review
    """
    cited: dict[str, list[str]] = {}
    for finding in rows.findings:
        cited.setdefault(finding.place, []).extend(finding.standards)
    wanted = planted(draft_of(rows), concern)
    holds = {place for place, standards in cited.items() if _rests(place, standards)}
    review = Review(
        upheld=[place for place in wanted if place in holds],
        open=[place for place in wanted if place not in holds],
        named=len(cited) - len(holds - set(wanted)),
    )
    for place, standards in cited.items():
        if place not in holds:
            review.remarks.append(_remark(place, standards, set(cited)))
    order = list(_REMARKS)
    review.remarks.sort(key=lambda remark: order.index(remark.kind))
    return review


def _rests(place: str, standards: list[str]) -> bool:
    return of_key(place, "outcome") == "defect" and not basis(place).isdisjoint(standards)


_REMARKS = ("decoy", "not-binding", "soft-alone", "other-standard", "other-paragraph", "no-defect")


def _remark(place: str, standards: list[str], named: set[str]) -> Remark:
    """Say why a paragraph was named without success, and never what the key holds of it."""
    if of_key(place, "outcome") == "decoy":
        allowed = ", ".join(sorted(basis(place)))
        return Remark(
            "decoy", place, f"{place} complies. {of_key(place, 'reason')} Reread {allowed}."
        )
    if of_key(place, "outcome") != "defect":
        article = place.split("(", maxsplit=1)[0]
        if any(p.startswith(f"{article}(") and p not in named for p in planted(_DRAFT[place])):
            text = f"Article {article} deserves a finding, but not its paragraph {place}."
            return Remark("other-paragraph", place, text)
        text = f"{place} has no planted defect. Which right would it touch, and whose?"
        return Remark("no-defect", place, text)
    how = {code: stands(code) for code in standards}
    if all(way == "soft law" for way in how.values()):
        text = (
            f"{place} is the right place, but it rests on soft law alone ({', '.join(how)}), "
            "which guides and does not bind. Name a treaty or a commitment that says the same."
        )
        return Remark("soft-alone", place, text)
    barred = [c for c, way in how.items() if way not in ("in force", *set(_FORCE.values()))]
    if barred:
        text = (
            f"{place} is the right place, but {barred[0]} did not bind Karvelia on {DAY}: "
            f"{how[barred[0]]}. Which standard that was in force says something similar?"
        )
        return Remark("not-binding", place, text)
    text = f"{place} is the right place, but {', '.join(how)} does not speak of what happens there."
    return Remark("other-standard", place, text)
