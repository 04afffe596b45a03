"""Makes a printable legal opinion from a learner's own findings."""

import re
from collections import Counter
from datetime import date
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from .. import find_exercise, reply_to
from ..sentences import say
from ..tables import COURSE, DAY, look_up, table
from ..values import NotAnswered, WrongForm
from .findings import CONCERNS, INSTRUMENT, SEVERITIES, Finding, Rows
from .hearing import QUESTIONS, Hearing, ReplyRows, hear, left, objections, put
from .key import stands, weigh
from .review import NAMES, show_lines
from .transcript import outcome

MARK = "Migration law workshop, lesson 10"  # by which a page of ours is known again
PAGES = Environment(
    loader=FileSystemLoader([COURSE / "notebooks", Path(__file__).parent]),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)


def write_opinion(
    opinion: object = ...,
    name: str = "my_opinion.html",
    refused: str = "mark",
    replies: object = ...,
) -> None:
    """Write the learner's opinion beside the sheet, once exercise 10.7 counts.

    Findings that the review does not uphold, and replies that leave an objection standing, are
    marked as such, or left out if ``refused`` is ``"leave out"``. An existing file of this name is
    replaced only if this function wrote it.
    """
    if not reply_to("10.7", opinion).level.done:
        show_lines(say("opinion-later"))
        return
    read = find_exercise("10.7").form.read(opinion)
    findings, hearing = read["findings"], _heard(read["findings"], replies)
    held = upheld(findings)
    marked = [f.place for f in findings.findings if f not in held.findings]
    if refused == "leave out":
        findings, marked, hearing.standing = held, [], []
    path = Path(name if re.fullmatch(r"[\w-]+\.html", str(name)) else "my_opinion.html")
    try:
        written = save(as_html(findings, read["summary"], hearing), path)
    except OSError:  # such as a folder that is not the learner's own
        show_lines(say("opinion-not-written", file=path.name))
        return
    lines = [say("opinion-written" if written else "opinion-other-file", file=path.name)]
    if written and marked:
        lines.append(say("opinion-marked", places=", ".join(marked)))
    show_lines(*lines)


def as_html(rows: Rows, summary: dict[str, str], hearing: Hearing | None = None) -> str:
    """Return the opinion as one self-contained page: findings, parts of 10.7, and their hearing."""
    law = table("karvelia_draft").set_index("place")
    replies = [*hearing.met, *hearing.standing] if hearing else []
    withdrawn = [r for r in replies if r.answer == "withdrawn" and not left(r)]
    gone = {reply.place for reply in withdrawn}
    findings = [finding for finding in rows.findings if finding.place not in gone]
    findings.sort(key=lambda finding: law.index.get_loc(finding.place))
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
        replies={reply.place: reply for reply in replies},
        answers=Counter(reply.answer for reply in replies),
        withdrawn=[(reply.place, reply.sentence) for reply in withdrawn],
        objections=objections(),
        questions=QUESTIONS,
        kinds=look_up("defect_kinds", "defect_id", "definition"),
        says=look_up("provisions", "provision_id", "summary"),
        stands=stands,
        standing={reply.place: outcome(reply) for reply in replies if left(reply)},
        **_standards(findings),
    )


def _heard(findings: Rows, replies: object) -> Hearing:
    """Return how the findings were heard, or a hearing without replies where none can be read."""
    try:
        return hear(findings, ReplyRows().read(replies))
    except (NotAnswered, WrongForm):
        return Hearing(put(findings))


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
