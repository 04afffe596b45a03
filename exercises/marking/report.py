"""Marks as a trainer reads them: lines for the terminal, and a page for the class."""

import re
from collections import Counter
from pathlib import Path

from checks.sentences import misconception
from checks.tables import COURSE, look_up
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape

from .verdicts import DONE, RESULTS

MOST_MISTAKES = 10
TAKE_UP = 5  # exercises named as those to take up again
TITLES = look_up("exercises", "exercise_id", "title")
ORDER = {exercise: place for place, exercise in enumerate(TITLES)}


def report(rows: list[dict]) -> str:
    """Return the marks as text: a line for each sheet, the notes, and what concerns the class."""
    lines, notes = [], []
    by_file = grouped(rows, "file")
    width = max(len(row["learner"]) for row in rows)
    for file, own in by_file.items():
        learner = own[0]["learner"].ljust(width)
        if own[0]["result"] == "unreadable":
            lines.append(f"{learner}  {own[0]['note']}  ({file})")
            continue
        signs = "  ".join(f"{row['exercise']} {RESULTS[row['result']].sign}" for row in own)
        points, of, took = (sum(row[what] for row in own) for what in ("points", "of", "seconds"))
        lines.append(f"{learner}  {own[0]['sheet']}  {signs}  {points} of {of}  {took:.2f} s")
        notes += [f"{learner}  {r['exercise']}  {r['note']}" for r in own if r["note"]]
    found = {row["result"] for row in rows}
    used = [f"{one.sign} {one.meaning}" for result, one in RESULTS.items() if result in found]
    parts = ["\n".join(lines), ", ".join(used), "\n".join(notes)]
    if len(by_file) > 1:
        common = [f"{n} × {e}  {said}" for (e, _, said), n in misconceptions(rows)]
        parts += ["\n".join(["Most frequent misconceptions:", *common])] if common else []
        again = [f"{e}  {TITLES[e]}: {n} of {of} right" for e, n, of in take_up(rows)]
        parts += ["\n".join(["To take up again in the room:", *again])] if again else []
    return "\n\n".join(part for part in parts if part)


def misconceptions(rows: list[dict]) -> list[tuple[tuple[str, str, str], int]]:
    """Return ``(exercise, mistake, misconception)`` and how often, the commonest first."""
    found = Counter((r["exercise"], r["mistake"]) for r in rows if r["mistake"])
    ordered = sorted(found.items(), key=lambda item: (-item[1], ORDER[item[0][0]], item[0]))
    return [((*which, misconception(*which)), times) for which, times in ordered[:MOST_MISTAKES]]


def take_up(rows: list[dict]) -> list[tuple[str, int, int]]:
    """Return exercises that fewer than two in three of those who tried got right, worst first.

    Each with how many had it right, and how many tried. Who left it blank did not try.
    """
    tried = [row for row in rows if row["result"] not in ("not answered", "unreadable")]
    results = {e: [row["result"] for row in own] for e, own in grouped(tried, "exercise").items()}
    counted = [(e, sum(r in DONE for r in found), len(found)) for e, found in results.items()]
    hard = [one for one in counted if one[1] * 3 < one[2] * 2]
    return sorted(hard, key=lambda one: (one[1] / one[2], -one[2], ORDER[one[0]]))[:TAKE_UP]


def page(rows: list[dict]) -> str:
    """Return one self-contained HTML page about the class."""
    folders = FileSystemLoader([COURSE / "notebooks", Path(__file__).parent])
    pages = Environment(loader=folders, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    pages.filters |= {"by": grouped, "as_html": as_html}
    learners = dict.fromkeys(row["learner"] for row in rows)
    return pages.get_template("class.html.j2").render(
        rows=rows,
        codes={learner: f"L{number:02d}" for number, learner in enumerate(learners, 1)},
        results=RESULTS,
        done=DONE,
        titles=TITLES,
        misconceptions=misconceptions(rows),
        take_up=take_up(rows),
    )


def as_html(reply: str) -> Markup:
    """Escape a reply for HTML; what stands in backticks is code."""
    escaped = str(escape(reply)).replace("\n\n", "<br>")
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", escaped))


def grouped(rows: list[dict], column: str) -> dict[str, list[dict]]:
    """Return the rows by what stands in a column, in the order in which it first appears."""
    groups: dict[str, list[dict]] = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row)
    return groups
