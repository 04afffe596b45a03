"""Makes a printable legal opinion from a learner's own findings."""

import re
from datetime import date
from html import escape
from pathlib import Path

from . import find_exercise, reply_to
from .feedback import Level
from .findings import CONCERNS, DAY, SEVERITIES, Finding, Rows, draft_of, stands
from .review import show_lines
from .tables import look_up, table

_MARK = '<meta name="generator" content="Migration law workshop, lesson 10">'
_STYLE = """
body { font: 11pt/1.5 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em;
       color: #111; background: #fff; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 1.8em; } h3 { font-size: 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #888; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
blockquote { margin: 0.5em 1.5em; font-style: italic; }
.note { border: 2px solid #111; padding: 0.6em 1em; }
@page { margin: 2cm; }
@media print { body { margin: 0; max-width: none; }
               h2, h3, blockquote, blockquote + p { break-after: avoid; }
               blockquote, p, tr { break-inside: avoid; } }
"""
_TITLE = {
    "A": "Draft Law on Migration",
    "B": "Draft Law on Residence",
    "C": "Draft Law on Registration and Travel",
}


def write_opinion(opinion: object = ..., name: str = "my_opinion.html") -> None:
    """Write the learner's opinion beside the sheet, once exercise 10.7 is right.

    Parameters
    ----------
    opinion : dict
        The answer to exercise 10.7.
    name : str
        Name of the file; an existing file is replaced only if this function wrote it.
    """
    if reply_to("10.7", opinion).level is not Level.RIGHT:
        show_lines("Your opinion opens as soon as check 10.7 says “Right”.")
        return
    read = find_exercise("10.7").form.read(opinion)
    path = Path(name if re.fullmatch(r"[\w-]+\.html", str(name)) else "my_opinion.html")
    if save(as_html(read["findings"], read["summary"]), path):
        show_lines(
            f"Your opinion stands in {path.name}, in the folder of this sheet. Open it with a "
            "double click, then choose “Trust HTML”; in a web browser it can be printed."
        )
    else:
        show_lines(f"{path.name} holds something else and was not touched. Choose another name.")


def as_html(rows: Rows, summary: dict[str, str]) -> str:
    """Return the opinion as one self-contained page.

    Parameters
    ----------
    rows : Rows
        The learner's findings, as read by ``FindingRows``.
    summary : dict of str
        The parts of exercise 10.7, in the learner's words.
    """
    draft = draft_of(rows)
    names = {"general": "General matters"} | look_up("concerns", "concern_id", "short_title")
    findings = sorted(rows.findings, key=_in_order_of_the_law)
    title = f"Opinion on the {_TITLE[draft]} of the Republic of Karvelia"
    part = iter(range(1, 10))
    page = [
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n{_MARK}\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>",
        f"<p>Prepared by {escape(summary['prepared by'])}. Law as of {_day()}.</p>",
        '<p class="note">An exercise. The Republic of Karvelia, its draft law and its treaty '
        "record are invented. The findings are those of the person named above.</p>",
        f"<h2>{next(part)}. Mandate and scope</h2>",
        _paragraph(summary["request"]),
        _paragraph(summary["limits"]),
        f"<h2>{next(part)}. Executive summary</h2>",
        _paragraph(summary["most serious"]),
        _paragraph(summary["recommendation"]),
        _counts(findings),
        f"<h2>{next(part)}. Standards applied</h2>",
        _standards(findings),
    ]
    for concern in CONCERNS:
        of_concern = [finding for finding in findings if finding.concern == concern]
        if of_concern:
            page.append(f"<h2>{next(part)}. {escape(names[concern])}</h2>")
            page += map(_analysis, of_concern)
    page += [f"<h2>{next(part)}. Recommendations</h2>", _recommendations(findings)]
    return "\n".join(page) + "\n</main>\n</body>\n</html>\n"


def save(page: str, path: Path) -> bool:
    """Write the page, unless another file of this name is there that this tool did not make.

    Returns
    -------
    bool
        Whether the page was written.
    """
    if path.exists() and _MARK not in path.read_text(encoding="utf-8", errors="replace"):
        return False
    path.write_text(page, encoding="utf-8", newline="\n")
    return True


def _in_order_of_the_law(finding: Finding) -> int:
    return list(table("karvelia_draft")["place"]).index(finding.place)


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _day() -> str:
    day = date.fromisoformat(DAY)
    return f"{day.day} {day:%B %Y}"


def _table(columns: list[str], lines: list[list[str]]) -> str:
    head = "".join(f'<th scope="col">{column}</th>' for column in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>\n" for line in lines
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>"


def _counts(findings: list[Finding]) -> str:
    counted = [
        [severity, str(sum(finding.severity == severity for finding in findings))]
        for severity in SEVERITIES
    ]
    return _table(["Severity", "Findings"], counted)


def _standards(findings: list[Finding]) -> str:
    summary = look_up("provisions", "provision_id", "summary")
    cited = {code for finding in findings for code in finding.standards}
    in_order = [code for code in summary if code in cited]
    listed = _table(
        ["Provision", "What it says", f"For Karvelia on {_day()}"],
        [[code, summary[code], stands(code)] for code in in_order],
    )
    instrument = look_up("provisions", "provision_id", "instrument_id")
    titles = look_up("instruments", "instrument_id", "title")
    used = dict.fromkeys(instrument[code] for code in in_order)
    return listed + _paragraph("; ".join(f"{code}: {titles[code]}" for code in used) + ".")


def _analysis(finding: Finding) -> str:
    law = table("karvelia_draft").set_index("place").loc[finding.place]
    about = (
        f"Severity: {finding.severity}. Kind of defect: {finding.kind}. "
        f"Standards: {', '.join(finding.standards)}."
    )
    return (
        f"<h3>Article {finding.place}. {escape(law['heading'])}</h3>\n"
        f"<blockquote>{escape(law['text'])}</blockquote>\n"
        f"{_paragraph(about)}\n"
        f"<p><strong>Recommendation.</strong> {escape(finding.recommendation)}</p>"
    )


def _recommendations(findings: list[Finding]) -> str:
    gravest = sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))
    return _table(
        ["Article", "Severity", "Standards", "Recommendation"],
        [[f.place, f.severity, ", ".join(f.standards), f.recommendation] for f in gravest],
    )
