"""Marks as a trainer reads them."""

from .verdicts import RESULTS


def report(rows: list[dict]) -> str:
    """Return the marks as text for the terminal: a line for each sheet, then the notes."""
    lines, notes = [], []
    files = list(dict.fromkeys(row["file"] for row in rows))
    width = max(len(row["learner"]) for row in rows)
    for file in files:
        own = [row for row in rows if row["file"] == file]
        learner = own[0]["learner"].ljust(width)
        if own[0]["result"] == "unreadable":
            lines.append(f"{learner}  {own[0]['note']}  ({file})")
            continue
        signs = "  ".join(f"{row['exercise']} {RESULTS[row['result']][0]}" for row in own)
        points, of = sum(row["points"] for row in own), sum(row["of"] for row in own)
        lines.append(f"{learner}  {own[0]['sheet']}  {signs}  {points} of {of}")
        notes += [f"{learner}  {r['exercise']}  {r['note']}" for r in own if r["note"]]
    used = {row["result"] for row in rows}
    legend = ", ".join(f"{sign} {said}" for key, (sign, said) in RESULTS.items() if key in used)
    return "\n".join([*lines, *([""] if legend else []), legend, *([""] if notes else []), *notes])


def page(rows: list[dict]) -> str:
    """Return a page for the class."""
    return report(rows)
