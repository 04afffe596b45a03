"""Shows the draft laws of Karvelia, and how a learner's findings compare with the key."""

import re
from html import escape

import matplotlib.pyplot as plt
import pandas as pd
from IPython.display import HTML, display

from .feedback import _inline
from .findings import CONCERNS, FindingRows, Review, Rows, kinds, of_key, severities, weigh
from .forms import NotAnswered, WrongForm
from .tables import table

ROWS = FindingRows(
    "a list of rows of six texts",
    'movement = [("7(1)", "movement", "ICCPR 12(1)", "vague wording", "minor", "Ministry: in 7(1) '
    'add …, because …")]',
)
_NAME = {"general": "General matters", **table("concerns").set_index("concern_id")["short_title"]}
_TO_WHOM = re.compile(r"parliament|ministry|government|minister|working group", re.I)
_WHY = re.compile(r"\b(?:because|since|as|so that|otherwise)\b", re.I)
_CHANGE = re.compile(
    r"\b(?:insert|delet|omit|replac|strik|includ|introduc|supplement|repeal|drop|lay(?:ing)? down"
    r"|(?:add|remov|writ)(?:e?s|e?d|ing|e)?\b|let\b|set\b(?! out)|(?:should|shall|to) read\b)",
    re.I,
)
#: Numbers that are no article of the draft: those of a treaty, a commitment or a time limit.
_OTHER_NUMBER = re.compile(
    r"\b(?:[A-Z]{3,}(?: (?:[CPR]|GC|GR)\d+)?|Convention|Covenant|Protocol|\w+ (?:19|20)\d\d)"
    r"(?: articles?| art\.?)? \d[\d.-]*(?: ?\(\w+\))?"
    r"|\b\d+(?: ?\(\w+\))*,? of the (?:[A-Z]{3,}|Covenant|Convention|Protocol)"
    r"|\b\d+ (?:hours?|days?|weeks?|months?|years?)\b"
)
_MOST_REMARKS, _MOST_QUESTIONS = 8, 3
_BLUE, _PALE, _DARK = "#0072B2", "#c9d3da", "#333333"


def show_law(draft: str = "A", chapter: str = "") -> None:
    """Show a draft law of Karvelia, whole or one chapter of it.

    Parameters
    ----------
    draft : str
        ``"A"``, ``"B"`` or ``"C"``.
    chapter : str
        Number of a chapter, such as ``"II"``; the whole law if it is empty.
    """
    law = table("karvelia_draft")
    law = law[law["draft"] == draft]
    if chapter:
        law = law[law["chapter"].str.startswith(f"{chapter}.")]
    if law.empty:
        print("There is no such chapter. Drafts are A, B and C; chapters are I to VI.")
        return
    text, page = [], ['<div style="max-width:46em;line-height:1.5">']
    for title, articles in law.groupby("chapter", sort=False):
        text.append(title)
        page.append(f"<p><strong>{escape(title)}</strong></p>")
        for (number, heading), paragraphs in articles.groupby(["article", "heading"], sort=False):
            text.append(f"Article {number}. {heading}")
            page.append(f"<p><strong>Article {number}. {escape(heading)}</strong><br>")
            lines = [f"({row['paragraph']}) {row['text']}" for _, row in paragraphs.iterrows()]
            text += lines
            page.append("<br>".join(map(escape, lines)) + "</p>")
    display({"text/html": "".join(page) + "</div>", "text/plain": "\n".join(text)}, raw=True)


def show_words() -> None:
    """Show the kinds of defect and the degrees of severity, each with its definition."""
    lists = {
        "Kind of defect": table("defect_kinds").set_index("defect_id")["definition"],
        "Degree of severity": table("severities").set_index("severity_id")["definition"],
    }
    for title, words in lists.items():
        head = f'<tr><th scope="col">{title}</th><th scope="col">Definition</th></tr>'
        lines = "".join(
            f"<tr><td>{escape(word)}</td><td>{escape(text)}</td></tr>"
            for word, text in words.items()
        )
        page = f"<table><thead>{head}</thead><tbody>{lines}</tbody></table>"
        page = re.sub(r"<t([hd])\b", r'<t\1 style="text-align:left"', page)
        text = "\n".join(f"{word}: {text}" for word, text in words.items())
        display({"text/html": page, "text/plain": f"{title}\n{text}"}, raw=True)


def review(findings: object) -> None:
    """Show what a learner's findings hold so far, what to look at again, and what is open.

    Parameters
    ----------
    findings : list or pandas.DataFrame
        Rows of six texts: article, concern, standards, kind, severity, recommendation. Anything
        else is answered with a sentence; nothing is ever raised.
    """
    try:
        rows = ROWS.read(findings)
    except (NotAnswered, WrongForm) as message:
        show_lines(str(message))
        return
    result = weigh(rows)
    _show_table(rows, result)
    lines = [_found(result), *rows.unreadable[:_MOST_REMARKS], *_agreement(rows, result)]
    lines += [f"↻ {remark.text}" for remark in result.remarks[:_MOST_REMARKS]]
    if len(result.remarks) > _MOST_REMARKS:
        lines.append(f"… and {len(result.remarks) - _MOST_REMARKS} more rows to look at again.")
    show_lines(*lines, *(f"→ {line}" for line in where_next(result)))
    _show_coverage(rows, result)


def by_concern(rows: Rows, result: Review) -> pd.DataFrame:
    """Return, for each concern, how many defects are found and open, and rows that do not hold.

    Returns
    -------
    pandas.DataFrame
        One row for each of the five concerns; columns ``found``, ``open``, ``not upheld``.
    """
    counted = pd.DataFrame(0, index=list(CONCERNS), columns=["found", "open", "not upheld"])
    for column, places in (("found", result.upheld), ("open", result.open)):
        for place in places:
            counted.loc[of_key(place, "concern_id"), column] += 1
    filed = {finding.place: finding.concern for finding in rows.findings}
    for remark in result.remarks:
        counted.loc[filed[remark.place], "not upheld"] += 1
    return counted


def where_next(result: Review) -> list[str]:
    """Return up to three questions to reread the draft with, which do not name a place."""
    chapter = table("karvelia_draft").set_index("place")["chapter"]
    asked = dict.fromkeys((chapter[place], of_key(place, "question")) for place in result.open)
    first = dict(reversed(asked))  # one question for each chapter, the first
    lines = [f"Chapter {title} is not exhausted. Ask: {first[title]}" for title in reversed(first)]
    return lines[:_MOST_QUESTIONS]


def _show_table(rows: Rows, result: Review) -> None:
    counted = by_concern(rows, result)
    total = counted.sum()
    lines = counted.rename(index=_NAME)
    lines.loc["Together"] = total
    planted_here = (lines["found"] + lines["open"]).astype(str)
    shown = pd.DataFrame(
        {
            "Defects found": lines["found"].astype(str) + " of " + planted_here,
            "Rows that do not hold": lines["not upheld"],
        }
    )
    display(shown)


def show_lines(*lines: str) -> None:
    """Show each line as a paragraph; JupyterLab breaks printed lines in the middle of a word."""
    paragraphs = "".join(f'<p style="margin:0.4em 0">{_inline(line)}</p>' for line in lines)
    page = f'<div style="max-width:46em;line-height:1.45">{paragraphs}</div>'
    display({"text/html": page, "text/plain": "\n".join(lines)}, raw=True)


def _found(result: Review) -> str:
    return (
        f"Recall: {result.recall:.0%} of the planted defects are found. "
        f"Precision: {result.precision:.0%} of the paragraphs named hold one."
    )


def _agreement(rows: Rows, result: Review) -> list[str]:
    """Say how far kind, severity and recommendation can be defended where a finding holds."""
    upheld = {f.place: f for f in rows.findings if f.place in set(result.upheld)}
    if not upheld:
        return []
    kind = sum(finding.kind in kinds(place) for place, finding in upheld.items())
    severity = sum(finding.severity in severities(place) for place, finding in upheld.items())
    whole = sum(_can_be_followed(finding.recommendation) for finding in upheld.values())
    return [
        f"Findings that hold: {len(upheld)}. With a kind of defect that we would defend too: "
        f"{kind}; with such a severity: {severity}. Both are judgements: be ready to give the "
        "question of lesson 09 on which they rest.",
        "With a recommendation that names an addressee, an article, a change and a reason: "
        f"{whole}. Whether its words would close the gap, no check can tell: ask a colleague.",
    ]


def _can_be_followed(text: str) -> bool:
    """Tell whether a recommendation has, to the eye of a machine, its elements of lesson 09."""
    return bool(_TO_WHOM.search(text) and says_what_to_change(text) and _WHY.search(text))


def says_what_to_change(text: str) -> bool:
    """Tell whether a recommendation names, to the eye of a machine, an article and a change."""
    return bool(re.search(r"\d", _OTHER_NUMBER.sub(" ", text)) and _CHANGE.search(text))


def _show_coverage(rows: Rows, result: Review) -> None:
    counted = by_concern(rows, result)[::-1]
    names = [_NAME[concern] for concern in counted.index]
    figure, ax = plt.subplots(figsize=(9, 3.6))
    left = pd.Series(0, index=counted.index)
    for column, colour in (("found", _BLUE), ("open", _PALE), ("not upheld", _DARK)):
        bars = ax.barh(names, counted[column], left=left, color=colour, label=column)
        light = "white" if colour != _PALE else "black"
        ax.bar_label(bars, [n or "" for n in counted[column]], label_type="center", color=light)
        left += counted[column]
    ax.set_xlim(0, max(left.max(), 1))
    ax.xaxis.set_major_locator(plt.MaxNLocator(integer=True))
    ax.set_xlabel("Paragraphs of the draft law")
    found, there = len(result.upheld), len(result.upheld) + len(result.open)
    ax.set_title(f"{found} of {there} planted defects found")
    ax.legend(ncols=3, loc="upper left", bbox_to_anchor=(0, -0.22), frameon=False)
    listed = "; ".join(
        f"{_NAME[concern]}: {row['found']} found, {row['open']} open, {row['not upheld']} rows "
        "that do not hold"
        for concern, row in counted[::-1].iterrows()
    )
    words = f"Bars for each concern. {listed}."
    display(figure, metadata={"image/png": {"alt": words}})
    fold = f"<details><summary>The picture in words</summary><p>{escape(words)}</p></details>"
    display(HTML(fold))
    plt.close(figure)
