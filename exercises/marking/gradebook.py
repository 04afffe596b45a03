"""Marks as other systems take them: a table for a gradebook, and certificates to sign."""

import pandas as pd

from .clean import cell
from .report import SHEETS, pages, totals
from .verdicts import DONE, RESULTS


def gradebook(rows: list[dict]) -> pd.DataFrame:
    """Return marks as Moodle's import of grades wants them.

    Returns
    -------
    pandas.DataFrame
        A row for each learner: ``Learner``, points for each sheet (missing where it was not handed
        in, which the import leaves as it is), and ``Feedback``: what is not done yet, by exercise.
    """
    of = {sheet: own[1] for per in totals(rows).values() for sheet, own in per.items()}
    table = []
    for learner, per in totals(rows).items():
        own = [row for row in rows if row["learner"] == learner and row["result"] not in DONE]
        said = [
            f"{row['exercise']}: {RESULTS[row['result']].meaning}" for row in own if row["exercise"]
        ]
        said += [row["note"] for row in own if not row["exercise"]]
        points = {sheet: per[sheet][0] for sheet in per}
        table.append({"Learner": learner} | points | {"Feedback": "; ".join(said)})
    names = {sheet: f"{SHEETS.get(sheet, sheet)} (points of {of[sheet]})" for sheet in sorted(of)}
    found = pd.DataFrame(table, columns=["Learner", *sorted(of), "Feedback"])
    found[sorted(of)] = found[sorted(of)].astype("Int64")
    return found.rename(columns=names)


def as_gradebook(rows: list[dict]) -> str:
    """Return the gradebook as CSV: in UTF-8 and with points as numbers, as Moodle reads it."""
    table = gradebook(rows)
    for column in ("Learner", "Feedback"):
        table[column] = table[column].map(cell)
    return table.to_csv(index=False, lineterminator="\r\n")


def certificates(rows: list[dict]) -> str:
    """Return one HTML page with a certificate on a sheet of paper for each learner."""
    per_learner = {}
    for learner, per in totals(rows).items():
        own = [row for row in rows if row["learner"] == learner]
        done = {
            sheet: {
                "title": SHEETS.get(sheet, sheet),
                "right": sum(r["sheet"] == sheet and r["result"] == "right" for r in own),
                "complete": sum(r["sheet"] == sheet and r["result"] == "complete" for r in own),
                "of": sum(r["sheet"] == sheet for r in own),
            }
            for sheet in sorted(per)
        }
        if done:
            per_learner[learner] = list(done.values())
    return pages().get_template("certificates.html.j2").render(learners=per_learner)
