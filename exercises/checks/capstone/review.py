"""Shows the draft laws of Karvelia, and how a learner's findings compare with the key."""

import re
import sys
from collections.abc import Iterable
from html import escape

import matplotlib.pyplot as plt
import pandas as pd
from IPython.display import display

from ..feedback import inline
from ..sentences import say
from ..tables import COURSE, look_up, table
from ..values import NotAnswered, WrongForm
from .advice import can_be_followed
from .findings import CONCERNS, IN_USE, FindingRows, Rows, shown
from .key import Comparison, kinds, of_key, severities, weigh

sys.path.append(str(COURSE / "notebooks"))

from show import show_figure

NAMES = {"general": say("general-matters")}
NAMES |= table("concerns").set_index("concern_id")["short_title"].to_dict()
MOST_REMARKS, MOST_QUESTIONS = 8, 3
BLUE, PALE, DARK = "#0072B2", "#c9d3da", "#333333"


def show_law(draft: str = IN_USE, chapter: str = "") -> None:
    """Show a draft law of Karvelia (A, B or C), whole or one chapter of it, such as ``"II"``."""
    law = table("karvelia_draft")
    law = law[law["draft"] == draft]
    if chapter:
        law = law[law["chapter"].str.startswith(f"{chapter}.")]
    if law.empty:
        print(say("no-chapter"))
        return
    shown.append(draft)
    text, page = [], ['<div style="max-width:46em;line-height:1.5">']
    for title, articles in law.groupby("chapter", sort=False):
        text.append(title)
        page.append(f"<p><strong>{escape(title)}</strong></p>")
        for (number, heading), paragraphs in articles.groupby(["article", "heading"], sort=False):
            text.append(say("law-article", number=number, heading=heading))
            page.append(f"<p><strong>{escape(text[-1], quote=False)}</strong><br>")
            lines = [f"({row['paragraph']}) {row['text']}" for _, row in paragraphs.iterrows()]
            text += lines
            page.append("<br>".join(map(escape, lines)) + "</p>")
    display({"text/html": "".join(page) + "</div>", "text/plain": "\n".join(text)}, raw=True)


def show_words() -> None:
    """Show the kinds of defect and the degrees of severity, each with its definition."""
    kinds = look_up("defect_kinds", "defect_id", "definition")
    degrees = look_up("severities", "severity_id", "definition")
    show_words_of([say("kind-of-defect"), say("definition")], kinds.items())
    show_words_of([say("degree-of-severity"), say("definition")], degrees.items())


def show_words_of(columns: list[str], lines: Iterable[tuple[str, ...]]) -> None:
    """Show words to choose from, a line each, with what is said of them in further columns."""
    lines = list(lines)
    head = "".join(f'<th scope="col">{column}</th>' for column in columns)
    cells = ("".join(f"<td>{escape(cell)}</td>" for cell in line) for line in lines)
    body = "".join(f"<tr>{line}</tr>" for line in cells)
    page = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    page = re.sub(r"<t([hd])\b", r'<t\1 style="text-align:left"', page)
    text = "\n".join(": ".join(line) for line in lines)
    display({"text/html": page, "text/plain": f"{columns[0]}\n{text}"}, raw=True)


def review(findings: object) -> None:
    """Show what a learner's findings hold so far, what to look at again, and what is open.

    Findings are rows of six texts: article, concern, standards, kind, severity, recommendation.
    Anything else is answered with a sentence; nothing is ever raised.
    """
    try:
        rows = FindingRows().read(findings)
    except (NotAnswered, WrongForm) as message:
        show_lines(str(message))
        return
    result = weigh(rows)
    counted = by_concern(rows, result)
    _show_table(counted)
    lines = [say("recall", recall=f"{result.recall:.0%}", precision=f"{result.precision:.0%}")]
    lines += [*rows.unreadable[:MOST_REMARKS], *_agreement(rows, result)]
    remarks = [*result.remarks, *result.beside]
    lines += [say("remark-line", remark=remark.text) for remark in remarks[:MOST_REMARKS]]
    if len(remarks) > MOST_REMARKS:
        lines.append(say("more-lines", more=len(remarks) - MOST_REMARKS))
    show_lines(*lines, *where_next(result))
    _show_coverage(counted, result)


def by_concern(rows: Rows, result: Comparison) -> pd.DataFrame:
    """Return a row for each concern: defects ``found`` and ``open``, rows ``not_upheld``."""
    counted = pd.DataFrame(0, index=list(CONCERNS), columns=["found", "open", "not_upheld"])
    for column, places in (("found", result.upheld), ("open", result.open)):
        for place in places:
            counted.loc[of_key(place, "concern_id"), column] += 1
    filed = {finding.place: finding.concern for finding in rows.findings}
    for remark in result.remarks:
        counted.loc[filed[remark.place], "not_upheld"] += 1
    return counted


def where_next(result: Comparison) -> list[str]:
    """Return up to three questions to reread the draft with, which do not name a place."""
    chapter = table("karvelia_draft").set_index("place")["chapter"]
    asked = dict.fromkeys((chapter[place], of_key(place, "question")) for place in result.open)
    first = dict(reversed(asked))  # one question for each chapter, the first
    lines = [say("where-next", chapter=title, question=first[title]) for title in reversed(first)]
    return lines[:MOST_QUESTIONS]


def show_lines(*lines: str) -> None:
    """Show each line as a paragraph; JupyterLab breaks printed lines in the middle of a word."""
    paragraphs = "".join(f'<p style="margin:0.4em 0">{inline(line)}</p>' for line in lines)
    page = f'<div style="max-width:46em;line-height:1.45">{paragraphs}</div>'
    display({"text/html": page, "text/plain": "\n".join(lines)}, raw=True)


def _show_table(counted: pd.DataFrame) -> None:
    lines = counted.rename(index=NAMES)
    lines.loc[say("together")] = counted.sum()
    found = [say("found-of", found=row.found, there=row.found + row.open)
             for row in lines.itertuples()]  # fmt: skip
    columns = {say("defects-found"): found, say("rows-not-upheld"): lines["not_upheld"]}
    display(pd.DataFrame(columns, index=lines.index))


def _agreement(rows: Rows, result: Comparison) -> list[str]:
    """Say how far kind, severity and recommendation can be defended where a finding holds."""
    upheld = {f.place: f for f in rows.findings if f.place in set(result.upheld)}
    if not upheld:
        return []
    other = {
        "another-kind": [place for place, f in upheld.items() if f.kind not in kinds(place)],
        "another-severity": [p for p, f in upheld.items() if f.severity not in severities(p)],
    }
    kind, severity = (len(upheld) - len(places) for places in other.values())
    whole = sum(can_be_followed(finding.recommendation) for finding in upheld.values())
    return [
        say("agreement", findings=len(upheld), kind=kind, severity=severity),
        *(say(sentence, places=", ".join(places)) for sentence, places in other.items() if places),
        say("followable", whole=whole),
    ]


def _show_coverage(counted: pd.DataFrame, result: Comparison) -> None:
    upwards = counted[::-1]
    names = [NAMES[concern] for concern in upwards.index]
    figure, ax = plt.subplots(figsize=(9, 3.6))
    left = pd.Series(0, index=upwards.index)
    for column, colour in (("found", BLUE), ("open", PALE), ("not_upheld", DARK)):
        label = say(f"coverage-{column.replace('_', '-')}")
        bars = ax.barh(names, upwards[column], left=left, color=colour, label=label)
        light = "white" if colour != PALE else "black"
        ax.bar_label(bars, [n or "" for n in upwards[column]], label_type="center", color=light)
        left += upwards[column]
    ax.set_xlim(0, max(left.max(), 1))
    ax.xaxis.set_major_locator(plt.MaxNLocator(integer=True))
    ax.set_xlabel(say("coverage-axis"))
    ax.set_title(say("coverage-title", found=len(result.upheld), there=result.planted))
    ax.legend(ncols=3, loc="upper left", bbox_to_anchor=(0, -0.22), frameon=False)
    listed = "; ".join(
        say("coverage-concern", concern=NAMES[concern], **row)
        for concern, row in counted.iterrows()
    )
    show_figure(figure, say("coverage-words", concerns=listed))
