"""The index and the term sheets, made from the tables and from what the notebooks name.

`python .authors/refresh.py` writes them to `notebooks/index.md` and `notebooks/terms.md`.
"""

import json
import re
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

COURSE = Path(__file__).resolve().parents[1]
sys.path.append(str(COURSE / "exercises"))

from checks.tables import look_up, table

INSTRUMENTS = set(table("instruments")["instrument_id"])
NUMBER = r"(?:[IVX]+\.)?\d+(?:\.\d+|/\d{4})*(?:\([0-9a-z]+\))*(?:-\d+(?![\d(.]))?"
AND_NUMBER = rf"(?:,? (?:and|or|to) |, ){NUMBER}(?! (?:[A-Z]|\d|months|days|years|per|million))"


def citations(text: str, instruments: set[str]) -> list[tuple[str, str]]:
    """Return the instrument and the article of each citation in a text, in its order.

    The article is empty where the whole instrument is meant. What looks like the code of an
    instrument is found even if it is none of those given. Marks of emphasis do not matter.
    """
    code = "|".join(
        [
            *sorted(map(re.escape, instruments), key=len, reverse=True),
            r"ILO [CPR]\d+",
            r"(?:HRC|CERD|CMW|CEDAW|CESCR|CRC) G[CR]\d+",
            r"OSCE [A-Z][a-z]+ \d{4}",
            r"ECHR(?: Protocol \d+)?",
            r"(?:ICCPR|ICESCR|CEDAW|CAT|CRC|CRPD)-OP\d?",
        ]
    )
    citation = re.compile(rf"(?<![\w-])({code})(?: ({NUMBER}(?:{AND_NUMBER})*))?(?![\w-])")
    found = []
    for instrument, numbers in citation.findall(re.sub(r"[*`]", "", text)):
        for number in re.findall(NUMBER, numbers) or [""]:
            found.append((instrument, number))
    return found


def meant(cited: str, provisions: list[str]) -> list[str]:
    """Return the provisions that a citation means: itself, or the parts of the article named."""
    return [
        known
        for known in provisions
        if known == cited or known.startswith((f"{cited}(", f"{cited}.", f"{cited} "))
    ]


def index_page(template: str = "index.md.j2") -> str:
    """Return as Markdown the index, or the term sheets: what lessons speak of, from the tables."""
    lessons = {row["lesson_id"]: row for row in _rows("lessons") if row["notebook"]}
    texts = {number: _text(row["notebook"]) for number, row in lessons.items()}

    def links(numbers) -> str:
        found = sorted(set(numbers) & set(lessons), key=int)
        return ", ".join(f"[{int(n):02d}]({lessons[n]['notebook']})" for n in found)

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        trim_blocks=True,
        finalize=lambda cell: cell.replace("|", "/") if isinstance(cell, str) else cell,
    )
    return environment.get_template(template).render(
        lessons=lessons.values(),
        taught=table("statement_lessons").groupby("statement_id")["lesson_id"].agg(list).to_dict(),
        provisions=_provisions(texts),
        terms=_terms(texts),
        links=links,
        named=_named,
        rows=_rows,
        look_up=look_up,
    )


def _rows(name: str) -> list[dict[str, str]]:
    return table(name).to_dict("records")


def _text(notebook: str, kinds: tuple[str, ...] = ("markdown", "code")) -> str:
    """Return what a reader sees: texts, code, and tables and words that the code shows."""
    parts = []
    for cell in json.loads((COURSE / "notebooks" / notebook).read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] not in kinds:
            continue
        parts.append("".join(cell["source"]))
        for output in cell.get("outputs", []):
            parts.append("".join(output.get("text", output.get("data", {}).get("text/plain", ""))))
    return "\n\n".join(parts)


def _named(notebook: str) -> set[str]:
    """Return the instruments that the text cells of a lesson name."""
    return {code for code, _ in citations(_text(notebook, ("markdown",)), INSTRUMENTS)}


def _provisions(texts: dict[str, str]) -> list[dict]:
    """Return the provisions that lessons name, each with these lessons."""
    codes = list(table("provisions")["provision_id"])
    used: dict[str, set[str]] = {}
    for number, text in texts.items():
        for instrument, article in set(citations(text, INSTRUMENTS)):
            for provision in meant(f"{instrument} {article}", codes) if article else ():
                used.setdefault(provision, set()).add(number)
    known = [row for row in _rows("provisions") if row["provision_id"] in used]
    return [row | {"lessons": used[row["provision_id"]]} for row in known]


def _terms(texts: dict[str, str]) -> list[dict]:
    """Return the terms of the glossary that lessons use, each with these lessons."""
    found = []
    for row in sorted(_rows("glossary"), key=lambda row: row["term"].casefold()):
        term = re.compile(rf"\b{re.escape(row['term'].split(' (')[0])}(?:s|es)?\b", re.IGNORECASE)
        found.append(row | {"lessons": [n for n, text in texts.items() if term.search(text)]})
    return [row for row in found if row["lessons"]]
