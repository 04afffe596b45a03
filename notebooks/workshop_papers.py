"""Makes the papers of lesson 11: role cards, motions for the tables, and the outcome document."""

import re
from html import unescape
from pathlib import Path

from IPython.display import display
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from pandas import DataFrame
from workshop_votes import COMPLIES, DELEGATIONS, as_texts

_MADE_HERE = Markup('<meta name="generator" content="Migration law workshop, lesson 11">')
_BESIDE = FileSystemLoader(Path(__file__).parent)
TEMPLATES = Environment(loader=_BESIDE, autoescape=True, trim_blocks=True, lstrip_blocks=True)


def cards_paper(delegations: DataFrame, cards: DataFrame) -> str:
    """Return the role cards as HTML, each in a block of its own."""
    made = []
    for delegation in delegations.to_dict("records"):
        own = cards[cards["delegation_id"] == delegation["delegation_id"]].fillna("")
        made.append(_paper("card", delegation, own.to_dict("records")))
    return "\n".join(made)


def motions_paper(motions: DataFrame, law: DataFrame) -> str:
    """Return the motions as HTML for the tables, topic by topic, without saying which comply."""
    by_topic = as_texts(motions).rename_axis("code").reset_index().groupby("topic", sort=False)
    topics = {topic: rivals.to_dict("records") for topic, rivals in by_topic}
    return _paper("motions", topics, law["text"], DELEGATIONS)


def outcome_paper(counted: DataFrame, motions: DataFrame, law: DataFrame) -> str:
    """Return the outcome document as HTML: what was adopted, by whom, and what stays open."""
    motions = as_texts(motions)
    voted = counted.join(motions[["place", "after", "consequence", "standards"]])
    votes = voted.rename_axis("code").reset_index().to_dict("records")
    votes = [vote | {"voices": _voices(vote)} for vote in votes]
    return _paper("outcome", votes, law["text"], *_open_topics(counted, motions))


def _paper(kind: str, *parts) -> str:
    made = getattr(TEMPLATES.get_template("workshop_papers.html.j2").module, kind)(*parts)
    made = re.sub(r"(?<=>)\n\s*|\n\s*(?=<)", "", made.strip())
    return made.replace("&#39;", "&#x27;").replace("&#34;", "&quot;")  # as stored in lesson 11


def _voices(vote: dict) -> str:
    if vote["result"] == "falls":
        return "Fell: its topic had been settled."
    who = {
        voice: ", ".join(DELEGATIONS[d] for d in DELEGATIONS if vote[d] == voice) or "nobody"
        for voice in ("for", "against", "abstain")
    }
    said = f"For: {who['for']}. Against: {who['against']}. Abstaining: {who['abstain']}."
    return f"No quorum. {said}" if vote["result"] == "no quorum" else said


def _open_topics(counted: DataFrame, motions: DataFrame) -> tuple[list[str], list[str]]:
    """Name the topics that fall short: those that were voted, and those that were not."""
    short, left = [], []
    for topic, rivals in motions.groupby("topic", sort=False):
        voted = counted[counted.index.isin(rivals.index)]
        adopted = voted.loc[voted["result"] == "adopted", "complies"]
        unsound = rivals[~rivals["complied"].astype(bool)]
        first = rivals.iloc[0]
        state = "stays as drafted" if adopted.empty else COMPLIES[adopted.iloc[0]]
        if voted.empty:
            left += [f"{topic}, article {place}" for place in unsound["place"][:1]]
        elif "in full" not in set(adopted) and not (adopted.empty and first["complied"]):
            short.append(f"{topic}, article {first['place']}: {state} ({first['standards']}).")
    return short, left


def show_paper(paper: str) -> None:
    """Show a paper in the notebook."""
    text = re.sub(r"</(p|li|div|summary)>|<br>", "\n", paper)
    text = unescape(re.sub(r"<[^>]+>", "", text))
    display({"text/html": paper, "text/plain": re.sub(r"\n{2,}", "\n", text)}, raw=True)


def show_cards(delegations: DataFrame, cards: DataFrame) -> None:
    """Show each role card folded, so that nobody reads that of another table by accident."""
    folded = [
        f"<details><summary>{row['name']}: for this table only</summary>"
        f"{cards_paper(delegations[delegations['name'] == row['name']], cards)}</details>"
        for row in delegations.to_dict("records")
    ]
    show_paper("\n".join(folded))


def show_worth(trades: DataFrame) -> None:
    """Show, folded, what each text is worth with its trade: a verdict, for after the votes."""
    lines = [
        f"<li>{trade} on {row['motion_id']}: {COMPLIES[row['complies']]}</li>"
        for trade, row in trades.iterrows()
    ]
    summary = "After the second votes: what each text is worth with its trade"
    show_paper(f"<details><summary>{summary}</summary><ul>{''.join(lines)}</ul></details>")


def save_paper(paper: str, title: str, file: str) -> str:
    """Write a paper as one HTML file that can be printed, beside the notebook; say what happened.

    A file that was not made here is never overwritten.
    """
    path = Path(str(file))
    if path.name != str(file) or path.suffix != ".html":
        return f"Nothing written: “{file}” should be a plain name that ends in .html."
    template = TEMPLATES.get_template("workshop_page.html.j2")
    page = template.render(title=title, mark=_MADE_HERE, paper=Markup(paper)) + "\n"
    try:
        if path.exists() and _MADE_HERE not in path.read_text(encoding="utf-8", errors="replace"):
            return f"Nothing written: {file} is there already and was not made here."
        path.write_text(page, encoding="utf-8", newline="\n")
    except OSError:
        return f"Nothing written: this folder does not let us write {file}."
    return f"Written: {file}, beside this notebook. Open it in a browser and print it."
