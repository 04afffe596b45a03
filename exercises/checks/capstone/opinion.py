"""Makes a printable legal opinion from a learner's own findings."""

import re
from datetime import date
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from .. import find_exercise, reply_to
from ..sentences import say
from ..tables import COURSE, DAY, look_up, table
from .findings import CONCERNS, INSTRUMENT, SEVERITIES, Finding, Rows
from .key import stands, weigh
from .review import NAMES, show_lines

MARK = "Migration law workshop, lesson 10"  # by which a page of ours is known again
PAGES = Environment(
    loader=FileSystemLoader([COURSE / "notebooks", Path(__file__).parent]),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)


def write_opinion(
    opinion: object = ..., name: str = "my_opinion.html", refused: str = "mark"
) -> None:
    """Write the learner's opinion beside the sheet, once exercise 10.7 counts.

    Findings that the review does not uphold are marked as such, or left out if ``refused`` is
    ``"leave out"``. An existing file of this name is replaced only if this function wrote it.
    """
    if not reply_to("10.7", opinion).level.done:
        show_lines(say("opinion-later"))
        return
    read = find_exercise("10.7").form.read(opinion)
    held = upheld(read["findings"])
    marked = [f.place for f in read["findings"].findings if f not in held.findings]
    if refused == "leave out":
        read["findings"], marked = held, []
    path = Path(name if re.fullmatch(r"[\w-]+\.html", str(name)) else "my_opinion.html")
    try:
        written = save(as_html(read["findings"], read["summary"]), path)
    except OSError:  # such as a folder that is not the learner's own
        show_lines(say("opinion-not-written", file=path.name))
        return
    lines = [say("opinion-written" if written else "opinion-other-file", file=path.name)]
    if written and marked:
        lines.append(say("opinion-marked", places=", ".join(marked)))
    show_lines(*lines)


def as_html(rows: Rows, summary: dict[str, str]) -> str:
    """Return the opinion as one self-contained page: the findings, and the parts of 10.7."""
    law = table("karvelia_draft").set_index("place")
    findings = sorted(rows.findings, key=lambda finding: law.index.get_loc(finding.place))
    gravest = sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))
    by_concern = sorted(findings, key=lambda finding: CONCERNS.index(finding.concern))
    day = date.fromisoformat(DAY)
    return PAGES.get_template("opinion.html.j2").render(
        say=say,
        mark=MARK,
        title=say("opinion-title", law=say(f"draft-{rows.draft}")),
        day=f"{day.day} {day:%B %Y}",
        summary=summary,
        law=law,
        refused={remark.place: remark.text for remark in weigh(rows).remarks},
        counted={degree: sum(f.severity == degree for f in findings) for degree in SEVERITIES},
        concerns=[(NAMES[c], list(own)) for c, own in groupby(by_concern, lambda f: f.concern)],
        advice=[(f.place, f.severity, ", ".join(f.standards), f.recommendation) for f in gravest],
        **_standards(findings),
    )


def upheld(rows: Rows) -> Rows:
    """Return the rows without the findings that the review does not uphold."""
    refused = {remark.place for remark in weigh(rows).remarks}
    return Rows(tuple(f for f in rows.findings if f.place not in refused), rows.unreadable)


def save(page: str, path: Path) -> bool:
    """Write the page, unless a file of this name is there that is not ours; tell whether it was."""
    if path.exists() and MARK not in path.read_text(encoding="utf-8", errors="replace"):
        return False
    path.write_text(page, encoding="utf-8", newline="\n")
    return True


def _standards(findings: list[Finding]) -> dict[str, list]:
    """Return the provisions cited, in the order of their table, and their instruments."""
    summary = look_up("provisions", "provision_id", "summary")
    titles = look_up("instruments", "instrument_id", "title")
    cited = {code for finding in findings for code in finding.standards}
    in_order = [code for code in summary if code in cited]
    return {
        "standards": [(code, summary[code], stands(code)) for code in in_order],
        "instruments": [(i, titles[i]) for i in dict.fromkeys(map(INSTRUMENT.get, in_order))],
    }
