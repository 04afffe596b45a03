"""Marks as a trainer reads them: lines for the terminal, and a page for the class."""

import hashlib
import re
from collections import Counter
from pathlib import Path

from checks.sentences import misconception
from checks.tables import COURSE, look_up, table
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape
from printing.about import version_in_words

from .verdicts import DONE, RESULTS

MOST_MISTAKES = 10
TAKE_UP = 5  # exercises named as those to take up again
TITLES = look_up("exercises", "exercise_id", "title")
#: Number and title of each sheet, by the name under which marks have it.
SHEETS = {
    row["notebook"].removesuffix(".ipynb"): f"{row['lesson_id'].zfill(2)} {row['title']}"
    for row in table("lessons").to_dict("records")
}
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
    marked = [row for row in rows if row["result"] != "unreadable"]
    return (
        pages()
        .get_template("class.html.j2")
        .render(
            rows=rows,
            codes=codes(rows),
            totals=totals(rows),
            sheets={
                stem: SHEETS.get(stem, stem) for stem in sorted({row["sheet"] for row in marked})
            },
            results=RESULTS,
            done=DONE,
            titles=TITLES,
            misconceptions=misconceptions(rows),
            take_up=take_up(rows),
        )
    )


def pages() -> Environment:
    """Return the templates of pages about a class."""
    folders = FileSystemLoader([COURSE / "notebooks", Path(__file__).parent])
    found = Environment(loader=folders, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    found.filters |= {"by": grouped, "as_html": as_html}
    found.globals["version"] = version_in_words()
    return found


def codes(rows: list[dict]) -> dict[str, str]:
    """Return a code for each learner, numbered in an order that the alphabet does not tell.

    The order hangs on all that was handed in, which no learner knows. The same sheets give the same
    codes.
    """
    all_of_it = repr(sorted((row["learner"], row["exercise"], row["reply"]) for row in rows))
    learners = dict.fromkeys(row["learner"] for row in rows)

    def place(learner: str) -> bytes:
        return hashlib.sha256(f"{all_of_it}{learner}".encode("utf-8", "replace")).digest()

    width = max(2, len(str(len(learners))))
    in_order = sorted(learners, key=place)
    code = {learner: f"L{number:0{width}d}" for number, learner in enumerate(in_order, 1)}
    return {learner: code[learner] for learner in learners}


def totals(rows: list[dict]) -> dict[str, dict[str, tuple[int, int]]]:
    """Return for each learner, in order, points and possible points of each sheet handed in."""
    found: dict[str, dict[str, tuple[int, int]]] = {row["learner"]: {} for row in rows}
    for row in rows:
        if row["result"] != "unreadable":
            points, of = found[row["learner"]].get(row["sheet"], (0, 0))
            found[row["learner"]][row["sheet"]] = (points + row["points"], of + row["of"])
    return found


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
