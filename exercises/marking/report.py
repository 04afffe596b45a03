"""Marks as a trainer reads them: lines for the terminal, and a page for the class."""

import html
import re
from collections import Counter

from checks.tables import table

from .verdicts import RESULTS, misconception

MOST_MISTAKES = 10
TAKE_UP = 5  # exercises named as those to take up again

STYLE = """
body { font: 1.1rem/1.5 system-ui, sans-serif; margin: 1.5rem; color: #1a1a1a; background: #fff; }
main { max-width: 80rem; margin: auto; }
h1, h2 { line-height: 1.2; }
table { border-collapse: collapse; margin: 0.5rem 0 1.5rem; }
caption { text-align: left; font-weight: bold; padding: 0.4rem 0; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; }
td { vertical-align: top; }
.map td { text-align: center; font-size: 1.2rem; min-width: 1.4rem; }
.scroll { overflow-x: auto; }
.right { background: #d3efe2; } .wrong { background: #cfe3f3; } .form { background: #f6e7c6; }
.open { background: #fff; } .failed { background: #f6d5d2; }
.code, :has(#codes:checked) .name { display: none; } :has(#codes:checked) .code { display: inline; }
label { display: inline-block; padding: 0.4rem; border: 1px solid #767676; border-radius: 0.3rem; }
@media print {
  body { margin: 0; font-size: 9pt; } .switch { display: none; } .scroll { overflow: visible; }
  tr, details { break-inside: avoid; } td, th { print-color-adjust: exact; }
}
"""
COLOURS = {"right": "right", "wrong": "wrong", "form": "form", "not answered": "open"}


def report(rows: list[dict]) -> str:
    """Return the marks as text: a line for each sheet, the notes, and what concerns the class."""
    lines, notes = [], []
    by_file = _grouped(rows, "file")
    width = max(len(row["learner"]) for row in rows)
    for file, own in by_file.items():
        learner = own[0]["learner"].ljust(width)
        if own[0]["result"] == "unreadable":
            lines.append(f"{learner}  {own[0]['note']}  ({file})")
            continue
        signs = "  ".join(f"{row['exercise']} {RESULTS[row['result']][0]}" for row in own)
        points, of = sum(row["points"] for row in own), sum(row["of"] for row in own)
        seconds = sum(row["seconds"] for row in own)
        lines.append(f"{learner}  {own[0]['sheet']}  {signs}  {points} of {of}  {seconds:.2f} s")
        notes += [f"{learner}  {r['exercise']}  {r['note']}" for r in own if r["note"]]
    used = {row["result"] for row in rows}
    legend = ", ".join(f"{sign} {said}" for key, (sign, said) in RESULTS.items() if key in used)
    parts = ["\n".join(lines), legend, "\n".join(notes)]
    if len(by_file) > 1:
        common = [f"{n} × {e}  {said}" for (e, _, said), n in misconceptions(rows)]
        parts += ["\n".join(["Most frequent misconceptions:", *common])] if common else []
        again = [f"{e}  {_title(e)}: {n} of {of} right" for e, n, of in take_up(rows)]
        parts += ["\n".join(["To take up again in the room:", *again])] if again else []
    return "\n\n".join(part for part in parts if part)


def misconceptions(rows: list[dict]) -> list[tuple[tuple[str, str, str], int]]:
    """Return ``(exercise, mistake, misconception)`` and how often, the commonest first."""
    found = Counter((r["exercise"], r["mistake"]) for r in rows if r["mistake"])
    ordered = sorted(found.items(), key=lambda item: (-item[1], _in_order(item[0][0]), item[0]))
    return [((*which, misconception(*which)), times) for which, times in ordered[:MOST_MISTAKES]]


def take_up(rows: list[dict]) -> list[tuple[str, int, int]]:
    """Return exercises that fewer than two in three of those who tried got right, worst first.

    Each with how many had it right, and how many tried. Who left it blank did not try.
    """
    tried = _grouped(
        [r for r in rows if r["result"] not in ("not answered", "unreadable")], "exercise"
    )
    counted = [(e, sum(r["result"] == "right" for r in own), len(own)) for e, own in tried.items()]
    hard = [one for one in counted if one[1] * 3 < one[2] * 2]
    return sorted(hard, key=lambda one: (one[1] / one[2], -one[2], _in_order(one[0])))[:TAKE_UP]


def page(rows: list[dict]) -> str:
    """Return one self-contained HTML page about the class."""
    learners = list(dict.fromkeys(row["learner"] for row in rows))
    codes = {learner: f"L{number:02d}" for number, learner in enumerate(learners, 1)}
    readable = [row for row in rows if row["result"] != "unreadable"]
    parts = [_head(rows, learners)]
    for sheet, own in sorted(_grouped(readable, "sheet").items()):
        parts.append(_heat_map(sheet, own, codes))
    parts += [_misconceptions(rows), _take_up(rows), _each_learner(rows, codes)]
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Marks of the class</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(parts)
        + "\n</main>\n</body>\n</html>\n"
    )


def _head(rows: list[dict], learners: list[str]) -> str:
    used = {row["result"] for row in rows}
    legend = "".join(
        f'<li><span class="{COLOURS.get(key, "failed")}" aria-hidden="true"> {sign} </span>'
        f" {said}</li>"
        for key, (sign, said) in RESULTS.items()
        if key in used
    )
    return (
        "<h1>Marks of the class</h1>\n"
        f"<p>{len(learners)} learners, {len(_grouped(rows, 'file'))} sheets.</p>\n"
        '<p class="switch"><label><input type="checkbox" id="codes"> '
        "Show codes in place of names</label></p>\n"
        f"<h2>Signs</h2>\n<ul>{legend}</ul>\n<h2>Who has what</h2>"
    )


def _heat_map(sheet: str, rows: list[dict], codes: dict[str, str]) -> str:
    exercises = sorted({row["exercise"] for row in rows}, key=_in_order)
    top = "".join(f'<th scope="col" title="{html.escape(_title(e))}">{e}</th>' for e in exercises)
    lines = []
    for own in _grouped(rows, "file").values():
        found = {row["exercise"]: row for row in own}
        cells = "".join(_cell(found[e]) for e in exercises)
        points, of = sum(row["points"] for row in own), sum(row["of"] for row in own)
        name = _name(own[0]["learner"], codes)
        lines.append(f'<tr><th scope="row">{name}</th>{cells}<td>{points} of {of}</td></tr>')
    right = "".join(
        f"<td>{sum(r['result'] == 'right' for r in rows if r['exercise'] == e)}</td>"
        for e in exercises
    )
    return (
        f'<div class="scroll"><table class="map"><caption>{html.escape(sheet)}</caption>\n'
        f'<thead><tr><th scope="col">Learner</th>{top}<th scope="col">Points</th></tr></thead>\n'
        f"<tbody>{''.join(lines)}</tbody>\n"
        f'<tfoot><tr><th scope="row">Right</th>{right}<td></td></tr></tfoot></table></div>'
    )


def _cell(row: dict) -> str:
    sign, said = RESULTS[row["result"]]
    colour = COLOURS.get(row["result"], "failed")
    words = f'role="img" aria-label="{said}" title="{said}"'
    return f'<td class="{colour}"><span {words}>{sign}</span></td>'


def _misconceptions(rows: list[dict]) -> str:
    lines = "".join(
        f'<tr><td>{number}</td><th scope="row">{exercise}</th><td>{html.escape(said)}</td></tr>'
        for (exercise, _, said), number in misconceptions(rows)
    )
    return "<h2>Most frequent misconceptions</h2>\n" + (
        "<table><thead><tr><th scope='col'>How often</th><th scope='col'>Exercise</th>"
        f"<th scope='col'>Misconception</th></tr></thead><tbody>{lines}</tbody></table>"
        if lines
        else "<p>None was recognised.</p>"
    )


def _take_up(rows: list[dict]) -> str:
    lines = "".join(
        f"<li><strong>{e} {html.escape(_title(e))}</strong>: {right} of {tried} who tried have it "
        "right.</li>"
        for e, right, tried in take_up(rows)
    )
    said = f"<ol>{lines}</ol>" if lines else "<p>Nothing: most who tried have it right.</p>"
    return f"<h2>To take up again in the room</h2>\n{said}"


def _each_learner(rows: list[dict], codes: dict[str, str]) -> str:
    parts = ["<h2>Learner by learner</h2>"]
    for learner, own in _grouped(rows, "learner").items():
        parts.append(f"<h3>{_name(learner, codes)}</h3>")
        lines = []
        for row in own:
            if row["result"] == "unreadable":
                parts.append(f"<p>One file could not be marked: {html.escape(row['note'])}.</p>")
                continue
            sign, said = RESULTS[row["result"]]
            reply = "" if row["result"] == "right" else row["reply"] or row["note"]
            lines.append(
                f'<tr><th scope="row">{row["exercise"]}</th><td>{sign} {said}</td>'
                f"<td>{_inline(reply)}</td><td>{row['seconds']:.2f}</td></tr>"
            )
        if lines:
            parts.append(
                "<details><summary>Every exercise</summary><table><thead><tr>"
                '<th scope="col">Exercise</th><th scope="col">Result</th>'
                '<th scope="col">What the check says</th><th scope="col">Seconds</th>'
                f"</tr></thead><tbody>{''.join(lines)}</tbody></table></details>"
            )
    return "\n".join(parts)


def _inline(text: str) -> str:
    """Escape a reply for HTML; what stands in backticks is code."""
    escaped = html.escape(text, quote=False).replace("\n\n", "<br>")
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escaped)


def _name(learner: str, codes: dict[str, str]) -> str:
    return (
        f'<span class="name">{html.escape(learner)}</span>'
        f'<span class="code">{codes[learner]}</span>'
    )


def _title(exercise: str) -> str:
    rows = table("exercises")
    return "".join(rows.loc[rows["exercise_id"] == exercise, "title"])


def _in_order(exercise: str) -> tuple[int, ...]:
    return tuple(map(int, exercise.split(".")))


def _grouped(rows: list[dict], column: str) -> dict[str, list[dict]]:
    """Return the rows by what stands in a column, in the order in which it first appears."""
    groups: dict[str, list[dict]] = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row)
    return groups
