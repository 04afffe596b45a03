"""The course's index page, made from the tables and from what the notebooks name.

`python .authors/refresh.py` writes it to `notebooks/index.md`.
"""

import csv
import json
import re
from pathlib import Path

NUMBER = r"(?:[IVX]+\.)?\d+(?:\.\d+|/\d{4})*(?:\([0-9a-z]+\))*(?:-\d+(?![\d(.]))?"
AND_NUMBER = rf"(?:,? (?:and|or|to) |, ){NUMBER}(?! (?:[A-Z]|\d|months|days|years|per|million))"


def _rows(data: Path, table: str) -> list[dict[str, str]]:
    with (data / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def citations(text: str, instruments: set[str]) -> list[tuple[str, str]]:
    """Return the citations in a text, in its order.

    Parameters
    ----------
    text : str
        Prose or code; marks of emphasis do not matter.
    instruments : set of str
        The codes of the table of instruments.

    Returns
    -------
    list of (str, str)
        Pairs of instrument and article; the article is empty where the whole instrument is meant.
        What looks like the code of an instrument is found even if the table does not have it.
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


def index_page(course: Path) -> str:
    """Return the index as Markdown: statements, concerns, provisions and terms, with their lessons.

    Parameters
    ----------
    course : pathlib.Path
        The folder with `data/` and `notebooks/`.
    """
    data = course / "data"
    lessons = {r["lesson_id"]: r for r in _rows(data, "lessons") if r["notebook"]}
    texts = {number: _text(course / "notebooks" / r["notebook"]) for number, r in lessons.items()}

    def links(numbers) -> str:
        found = sorted(set(numbers) & set(lessons), key=int)
        return ", ".join(f"[{int(n):02d}]({lessons[n]['notebook']})" for n in found)

    parts = [
        "# Index",
        "Where the course speaks of what. Numbers lead to lessons. This page is made from the "
        "tables and the notebooks by `python .authors/refresh.py`.",
        "[Lessons](#lessons) · [Statements](#statements) · [Concerns](#concerns) · "
        "[Provisions](#provisions) · [Terms](#terms)",
        '## <a id="lessons"></a>Lessons',
        _table(
            ["Lesson", "Question", "Exercise sheet"],
            [
                [
                    f"[{int(n):02d} {r['title']}]({r['notebook']})",
                    r["driving_question"],
                    f"[sheet {int(n):02d}](../exercises/{r['sheet']})" if r["sheet"] else "",
                ]
                for n, r in lessons.items()
            ],
        ),
        '## <a id="statements"></a>Statements of the press release',
    ]
    taught = _rows(data, "statement_lessons")
    practised = _rows(data, "exercises")
    statements = [
        [
            r["statement_id"],
            r["summary"],
            links(t["lesson_id"] for t in taught if t["statement_id"] == r["statement_id"]),
            ", ".join(p["exercise_id"] for p in practised if r["statement_id"] in p["statements"]),
        ]
        for r in _rows(data, "statements")
    ]
    parts.append(_table(["Statement", "What it says", "Lessons", "Exercises"], statements))
    parts.append('## <a id="concerns"></a>Concerns')
    parts.append(
        _table(
            ["Concern", "Its own lesson", "Lessons that return to it"],
            [
                [
                    r["title"],
                    links([r["lesson_id"]]),
                    links(
                        u["lesson_id"]
                        for u in taught
                        if u["statement_id"] == r["statement_id"]
                        and u["lesson_id"] != r["lesson_id"]
                    ),
                ]
                for r in _rows(data, "concerns")
            ],
        )
    )
    parts.append('## <a id="provisions"></a>Provisions')
    parts.append("Every provision that a lesson names or shows, with its kind of force.")
    parts.append(_provisions(data, texts, links))
    parts.append('## <a id="terms"></a>Terms')
    parts.append(
        "Terms of the glossary that lessons use. Russian and Kazakh forms marked * are to be "
        "looked at by a lawyer who works in that language."
    )
    parts.append(_terms(data, texts, links))
    return "\n\n".join(parts) + "\n"


def _text(notebook: Path) -> str:
    """Return what a reader sees: texts, code, and tables and words that the code shows."""
    parts = []
    for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
        parts.append("".join(cell["source"]))
        for output in cell.get("outputs", []):
            parts.append("".join(output.get("text", output.get("data", {}).get("text/plain", ""))))
    return "\n\n".join(parts)


def _table(columns: list[str], lines: list[list[str]]) -> str:
    rows = [columns, ["---"] * len(columns), *lines]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "/") for cell in row) + " |" for row in rows
    )


def _provisions(data: Path, texts: dict[str, str], links) -> str:
    force = {r["instrument_id"]: r["force"] for r in _rows(data, "instruments")}
    known = {r["provision_id"]: r for r in _rows(data, "provisions")}
    used: dict[str, set[str]] = {}
    for number, text in texts.items():
        for instrument, article in set(citations(text, set(force))):
            for provision in meant(f"{instrument} {article}", list(known)) if article else ():
                used.setdefault(provision, set()).add(number)
    lines = [
        [code, force[row["instrument_id"]], row["summary"], links(used[code])]
        for code, row in known.items()
        if code in used
    ]
    return _table(["Provision", "Force", "What it says", "Lessons"], lines)


def _terms(data: Path, texts: dict[str, str], links) -> str:
    lines = []
    for row in sorted(_rows(data, "glossary"), key=lambda r: r["term"].casefold()):
        term = re.compile(rf"\b{re.escape(row['term'].split(' (')[0])}(?:s|es)?\b", re.IGNORECASE)
        found = [number for number, text in texts.items() if term.search(text)]
        if found:
            foreign = [
                f'<span lang="{code}">{row[language]}</span>'
                + ("*" if row[f"{language}_confidence"] != "high" else "")
                if row[language]
                else ""
                for language, code in (("russian", "ru"), ("kazakh", "kk"))
            ]
            lines.append([row["term"], row["definition"], *foreign, links(found)])
    return _table(["Term", "What it means", "Russian", "Kazakh", "Lessons"], lines)
