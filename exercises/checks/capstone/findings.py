"""Reads findings on a draft law of Karvelia: a learner's rows of six texts."""

import re
from dataclasses import dataclass
from functools import cache

from ..forms import Form
from ..sentences import say
from ..tables import look_up, table
from ..values import NotAnswered, WrongForm, fold, short
from .rows import first_unreadable, read_rows

COLUMNS = ("article", "concern", "standards", "kind", "severity", "recommendation")
CONCERNS = ("general", "movement", "exit", "workers", "removal")
KINDS = tuple(table("defect_kinds")["defect_id"])
SEVERITIES = tuple(table("severities")["severity_id"])
MOST_STANDARDS = 4
MOST_NEARBY = 6  # provisions of the same article that a reply names

DRAFT = look_up("karvelia_draft", "place", "draft")
IN_USE = table("karvelia_in_use")["draft"][0]  # a trainer's choice
shown = [IN_USE]  # drafts in the order in which a learner looked at them; see `review.show_law`
INSTRUMENT = look_up("provisions", "provision_id", "instrument_id")


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

    @property
    def draft(self) -> str:
        """Letter of the draft that the rows speak of."""
        return DRAFT[self.findings[0].place] if self.findings else IN_USE


@dataclass(frozen=True)
class FindingRows(Form):
    """Findings as rows of six texts: a list of rows or a table, read as ``Rows``."""

    def read(self, answer: object) -> Rows:
        findings, unreadable = read_rows(answer, COLUMNS, _finding)
        if not findings and not unreadable:
            raise NotAnswered("no-finding")
        drafts = {DRAFT[finding.place]: finding.place for finding in findings}
        if len(drafts) > 1:
            raise WrongForm("two-drafts", places=", ".join(drafts.values()))
        return Rows(findings, unreadable)


def _finding(parts: list[str]) -> Finding:
    article, concern, standards, kind, severity, recommendation = parts
    return Finding(
        place_of(article),
        _one_of(concern, CONCERNS, "no-concern"),
        _standards(standards),
        _one_of(kind, KINDS, "no-kind"),
        _one_of(severity, SEVERITIES, "no-severity"),
        " ".join(recommendation.split()),
    )


def place_of(article: str) -> str:
    """Return the place of a paragraph, such as “7(2)” or “B 4(1)”, however it is written.

    Without its letter it belongs to the draft in use, unless another one was looked at last.
    """
    found = re.fullmatch(
        r"([abc]?)(?:article|art)?(\d+)(?:(?:paragraph|para|par|§)?\(?(\d+)\)?)?",
        re.sub(r"[\s.,:-]", "", re.sub(r"(\d)\s*[.,]\s*(\d)", r"\1(\2)", article.casefold())),
    )
    if not found:
        raise WrongForm("no-place", word=short(article))
    draft, number, paragraph = found.groups()
    last = shown[-1]
    if not draft and last != IN_USE and f"{letter(last)}{number}(1)" in DRAFT:
        raise WrongForm("which-draft", word=short(article), shown=last, other=IN_USE)
    beginning = letter(draft.upper() or IN_USE) + number
    here = [place for place in DRAFT if place.startswith(f"{beginning}(")]
    if not here:
        raise WrongForm("no-article", article=beginning)
    if paragraph is None and len(here) > 1:
        raise WrongForm("which-paragraph", article=beginning, paragraphs=", ".join(here))
    place = here[0] if paragraph is None else f"{beginning}({paragraph})"
    if place not in here:
        raise WrongForm("no-paragraph", article=beginning, paragraph=paragraph)
    return place


def letter(draft: str) -> str:
    """Return how a place of this draft begins."""
    return "" if draft == "A" else f"{draft} "


def _one_of(word: str, words: tuple[str, ...], unknown: str) -> str:
    found = next((known for known in words if fold(word) == fold(known)), None)
    if found is None:
        raise WrongForm(unknown, word=short(word), possible=", ".join(words))
    return found


def _standards(text: str) -> tuple[str, ...]:
    """Return the codes of provisions in a text, however they are spaced; order is kept."""
    parts = [
        part for part in re.split(r"[;\n]|,(?=\s*(?!art|para)[A-Za-z]{3})", text) if part.strip()
    ]
    if len(parts) > MOST_STANDARDS:
        raise WrongForm("too-many-standards", number=len(parts), most=MOST_STANDARDS)
    if not parts:
        raise WrongForm("no-standard")
    return tuple(dict.fromkeys(map(code_of, parts)))


def code_of(part: str) -> str:
    """Return the code of a provision, or that of its article where the table lists it whole."""
    squeezed = _squeeze(part)
    if squeezed not in _codes():
        squeezed = _squeeze(re.sub(r"(\d)\s*(?:\.|,?\s*para\w*\.?)\s*(\d+)", r"\1(\2)", part))
    article = squeezed.partition("(")[0]
    code = _codes().get(squeezed) or _codes().get(article)
    if code:
        return code
    nearby = [
        code
        for known, code in _codes().items()
        if known.startswith(f"{article}(") and article[-1:].isdigit()
    ]
    if nearby:
        raise WrongForm(
            "provision-nearby", word=short(part), nearby=", ".join(nearby[:MOST_NEARBY])
        )
    raise WrongForm("no-provision", word=short(part))


@cache
def _codes() -> dict[str, str]:
    return {_squeeze(code): code for code in INSTRUMENT}


def _squeeze(code: str) -> str:
    code = re.sub(r"\b(?:art|article|para|paragraph|no)\b\.?", "", fold(code))
    code = re.sub(r"[\s.,§]", "", code)
    code = re.sub(r"^cerd(?=\d)", "icerd", code)
    return re.sub(r"^(?:ilo)?c0*(?=\d)", "iloc", code)


def unreadable(rows: Rows) -> dict[str, str]:
    """Return what is said of the first row that cannot be read, and of those that are kept."""
    kept = say("rows-kept", kept=len(rows.findings))
    return {"row": first_unreadable(rows.unreadable), "kept": kept}
