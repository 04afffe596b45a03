"""What lesson 11 calls: its room, motions and board stand here; votes, game and papers beside.

Nothing here raises an error in front of a room: what cannot be read is named in a sentence and
left out. Tables come as the lesson reads them: motions and trades with their codes as index, the
draft law with its places.
"""

import re
from itertools import pairwise
from textwrap import shorten

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.figure import Figure
from pandas import DataFrame, Series
from show import blue, grey, light, orange
from workshop_game import play
from workshop_papers import (
    cards_paper,
    motions_paper,
    outcome_paper,
    save_paper,
    show_cards,
    show_paper,
    show_worth,
)
from workshop_votes import COMPLIES, DELEGATIONS, PARTS, as_texts, code_of, count_votes, read_votes

__all__ = ["add_motions", "board", "cards_paper", "count_votes", "minutes", "motion_text"]
__all__ += ["motions_paper", "outcome_paper", "play", "read_votes", "reasons", "save_paper"]
__all__ += ["seats", "show_cards", "show_paper", "show_worth"]


def minutes(agenda: DataFrame, form: str = "long") -> Series:
    """Return the minutes of each item of the agenda, in the form ``long`` or ``short``."""
    form = str(form).strip().casefold()
    if form not in ("long", "short"):
        print(f"There is no form “{form}”, so the long one is shown. Write long or short.")
    return agenda["minutes_short" if form == "short" else "minutes"]


def seats(people: int, rooms: DataFrame, delegations: DataFrame) -> DataFrame:
    """Return who sits where: the next smaller plan, and one more person a delegation in turn."""
    try:
        number = int(people)
    except (TypeError, ValueError, OverflowError):
        print(f"“{people}” is no number of people, so the plan for 16 is shown.")
        number = 16
    if not 8 <= number <= 60:
        advice = "Fewer than 8 play it alone" if number < 8 else "More than 60 are two rooms"
        number = 8 if number < 8 else 60
        print(f"{advice}; the plan for {number} is shown.")
    size = rooms.loc[rooms["people"] <= number, "people"].max()
    room = rooms[rooms["people"] == size].set_index("seat")
    turn = room["delegation_id"].map(delegations.set_index("delegation_id")["number"])
    more = (number - size) // 4 + (turn <= (number - size) % 4)
    return room.assign(seats=room["seats"] + more.where(turn.notna(), 0))


def add_motions(own: dict, motions: DataFrame, law: DataFrame, provisions: DataFrame) -> DataFrame:
    """Add the motions of the room to the prepared ones, and name what looks wrong in them.

    Under a code such as ``N01`` stand the parts of a motion: topic, place, title, after, standards,
    complies and reason.
    """
    added = {}
    if not isinstance(own, dict):
        print("The motions of the room should stand between { and }, as in the example.")
    for name, motion in own.items() if isinstance(own, dict) else []:
        code = code_of(name)
        if not re.fullmatch(r"[A-Z]\d+", code) or not isinstance(motion, dict):
            print(f"“{name}” is left out: write a code such as N02, and parts as in the example.")
            continue
        plain = {str(part): _typed(value) for part, value in motion.items()}
        parts = {part: plain.get(part, "") for part in PARTS}
        place, complies = parts["place"], parts["complies"].casefold()
        same = motions.loc[motions["place"] == place, "topic"]
        rival, topic = (same.index[0], same.iloc[0]) if len(same) else ("", parts["topic"])
        named = [part.strip() for part in parts["standards"].split(";") if part.strip()]
        doubts = {
            **{f"“{part}” is none of {', '.join(PARTS)}": part not in PARTS for part in plain},
            "this is a prepared motion, and yours takes its place; N02 keeps both": (
                code in motions.index
            ),
            f"the draft has no article “{place}”": place not in law.index[law["draft"] == "A"],
            f"{rival} changes the same article; its topic is “{topic}”": parts["topic"] != topic,
            **{f"our tables have no provision “{p}”": p not in provisions.index for p in named},
            "no provision is named": not named,
            "complies should be in full, in part or not; until it is, it counts as not": (
                complies not in COMPLIES
            ),
        }
        for doubt, fits in doubts.items():
            if fits:
                print(f"{code}: {doubt}.")
        parts["complies"] = complies if complies in COMPLIES else "not"
        added[code] = parts | {"topic": parts["topic"] or code, "change": "replace"}
    kept = motions[~motions.index.isin(list(added))]
    return pd.concat([kept, DataFrame.from_dict(added, "index")]) if added else kept.copy()


def _typed(value: object) -> str:
    """Return a text or a number as it was typed, and nothing for anything else."""
    return str(value).strip() if isinstance(value, (str, int, float)) else ""


def motion_text(code: str, motions: DataFrame, law: DataFrame) -> DataFrame:
    """Return one motion as a table: its paragraph before and after, and what measures it."""
    known = code_of(code)
    if known not in motions.index:
        print(f"There is no motion “{code}”. There are: {', '.join(motions.index)}.")
        return DataFrame({"text": []}).rename_axis("motion")
    motion = as_texts(motions).loc[known]
    shown = {
        "article": motion["place"],
        "before": str(law["text"].get(motion["place"], "")),
        "after": motion["after"] or "(deleted)",
        "what else changes": motion["consequence"],
        "measured by": motion["standards"],
    }
    told = Series(shown, name="text")
    return told[told != ""].to_frame().rename_axis(known)


def reasons(code: str, stances: DataFrame) -> DataFrame:
    """Return how the scripted delegations vote on a motion, and why."""
    own = stances[stances["motion_id"] == code_of(code)]
    if own.empty:
        print(f"No delegation has a script for “{code}”.")
    own = own.assign(delegation=own["delegation_id"].map(DELEGATIONS))
    return own[["delegation", "voice", "because"]].set_index("delegation")


def board(counted: DataFrame) -> tuple[Figure, str]:
    """Draw each motion that was voted: support across, compliance upward. And say it in words."""
    voted = counted[counted["result"].isin(["adopted", "lost"])]
    adopted = voted["result"] == "adopted"
    short = adopted & (voted["complies"] != "in full")
    cells = voted.groupby(["complies", "for"]).size()
    lines = [max(2, *cells.get(word, [0])) for word in COMPLIES]  # each row as high as it needs
    edges = [0, lines[0], lines[0] + lines[1], sum(lines)]
    middles = dict(zip(COMPLIES, [(a + b) / 2 for a, b in pairwise(edges)], strict=True))

    fig, ax = plt.subplots(figsize=(7, 1.8 + 0.52 * edges[-1]))
    for (word, support), group in voted.groupby(["complies", "for"]):
        for place, (code, vote) in enumerate(group.iterrows()):
            fill = orange if short[code] else blue if adopted[code] else "white"
            edge, ink = (fill, "white") if adopted[code] else (grey, "black")
            box = {"boxstyle": "round,pad=0.2", "facecolor": fill, "edgecolor": edge}
            y = middles[word] + (len(group) - 1) / 2 - place
            label = f"{code}\n{shorten(str(vote['title']), 17, placeholder='…')}"
            ax.text(support, y, label, color=ink, bbox=box, size=10, ha="center", va="center")
    ax.hlines(edges[1:3], -0.55, 4.55, color=light)
    ax.set(xlim=(-0.55, 4.55), ylim=(0, edges[-1]), xticks=range(5))
    ax.set_yticks(list(middles.values()), ["does not\ncomply", "complies\nin part", "complies"])
    ax.set_xlabel(
        "Delegations in favour, of four (invented votes; compliance: our judgement)\n"
        "blue: adopted   orange: adopted, short of the standard   white: lost"
    )
    title = f"{adopted.sum()} adopted, {short.sum()} of them short of the standard"
    title = title if len(voted) else "No motion has been voted yet"
    ax.set_title(title, loc="left")
    told = [
        f"{code} {vote['title']}: {vote['for']} for, {vote['against']} against, {vote['result']}, "
        + COMPLIES[vote["complies"]]
        for code, vote in voted.iterrows()
    ]
    return fig, f"Board of motions by support and compliance. {title}. " + "; ".join(told)
