"""Plays the workshop of lesson 11: reads and counts voices, draws the board, prints the papers.

Nothing here raises an error in front of a room: what cannot be read is named in a sentence and
left out.
"""

import re
import unicodedata
from dataclasses import dataclass
from html import escape, unescape
from itertools import pairwise
from pathlib import Path
from textwrap import shorten

import matplotlib.pyplot as plt
import pandas as pd
from IPython.display import display
from matplotlib.figure import Figure

DELEGATIONS = {
    "government": "Government",
    "parliament": "Parliament",
    "civil_society": "Civil society",
    "international_experts": "International experts",
}
QUORUM = 3  # delegations that vote or abstain
PROMISES = 2  # that each delegation keeps in the solo game
RULES = ("majority", "three of four", "consensus")
COMPLIES = ("not", "in part", "in full")
BLUE, ORANGE, GREY = "#0072B2", "#C45200", "#767676"

_MARKS = {
    "for": "+ yes y for да за иә ия",
    "against": "- no n against нет против жоқ қарсы",
    "abstain": "0 o abstain abstains abstained воздержался воздержалась қалыс",
    "absent": "x . ? absent away",
}
_VOICE = {mark: voice for voice, marks in _MARKS.items() for mark in marks.split()}
_LOOKS_LATIN = str.maketrans("МмТтОоХх−–—＋", "MmTtOoXx---+")


_NAMED = ("gov", "parl", "civil", "soc", "expert", "inter")  # how a delegation's name begins
_PARTS = ("topic", "place", "title", "after", "standards", "complies", "reason")


# ---- the room ----------------------------------------------------------------------------------


def minutes(agenda: pd.DataFrame, form: str = "long") -> pd.Series:
    """Return the minutes of each item of the agenda, in the form ``long`` or ``short``."""
    form = str(form).strip().casefold()
    if form not in ("long", "short"):
        print(f"There is no form “{form}”, so the long one is shown. Write long or short.")
    return agenda["minutes_short" if form == "short" else "minutes"]


def seats(people: int, rooms: pd.DataFrame, delegations: pd.DataFrame) -> pd.DataFrame:
    """Return who sits where: the next smaller plan, and one more person a delegation in turn.

    Parameters
    ----------
    people : int
        How many are in the room.
    rooms, delegations : pandas.DataFrame
        The tables ``workshop_rooms`` and ``workshop_delegations``.
    """
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


# ---- motions -----------------------------------------------------------------------------------


def add_motions(
    own: dict[str, dict[str, str]],
    motions: pd.DataFrame,
    law: pd.DataFrame,
    provisions: pd.DataFrame,
) -> pd.DataFrame:
    """Add the motions of the room to the prepared ones, and name what looks wrong in them.

    Parameters
    ----------
    own : dict of dict
        Under a code such as ``N01`` the parts of a motion: topic, place, title, after, standards,
        complies and reason.
    motions, law, provisions : pandas.DataFrame
        The prepared motions (code as index), the draft (place as index) and the table of
        provisions (code as index).
    """
    added = {}
    if not isinstance(own, dict):
        print("The motions of the room should stand between { and }, as in the example.")
    for name, motion in own.items() if isinstance(own, dict) else []:
        code = _padded(name)
        if not re.fullmatch(r"[A-Z]\d+", code) or not isinstance(motion, dict):
            print(f"“{name}” is left out: write a code such as N02, and parts as in the example.")
            continue
        plain = {str(part): value for part, value in motion.items()}
        parts = {part: _words(plain.get(part)) for part in _PARTS}
        said = [f"“{part}” is none of {', '.join(_PARTS)}" for part in plain if part not in _PARTS]
        if code in motions.index:
            said.append("this is a prepared motion, and yours takes its place; N02 keeps both")
        if parts["place"] not in law.index[law["draft"] == "A"]:
            said.append(f"the draft has no article “{parts['place']}”")
        same = motions.loc[motions["place"] == parts["place"], "topic"]
        if len(same) and parts["topic"] != same.iloc[0]:
            said.append(f"{same.index[0]} changes the same article; its topic is “{same.iloc[0]}”")
        named = [part.strip() for part in parts["standards"].split(";") if part.strip()]
        said += [f"our tables have no provision “{p}”" for p in named if p not in provisions.index]
        said += [] if named else ["no provision is named"]
        parts["complies"] = parts["complies"].casefold()
        if parts["complies"] not in COMPLIES:
            said.append("complies should be in full, in part or not; until it is, it counts as not")
            parts["complies"] = "not"
        for sentence in said:
            print(f"{code}: {sentence}.")
        added[code] = parts | {"topic": parts["topic"] or code, "change": "replace"}
    kept = motions[~motions.index.isin(list(added))]
    return pd.concat([kept, pd.DataFrame.from_dict(added, "index")]) if added else kept.copy()


def _words(value: object) -> str:
    """Return a text or a number as it was typed, and nothing for anything else."""
    return str(value).strip() if isinstance(value, (str, int, float)) else ""


def motion_text(code: str, motions: pd.DataFrame, law: pd.DataFrame) -> pd.DataFrame:
    """Return one motion as a table: its paragraph before and after, and what measures it."""
    known = _code(code, motions.index)
    if known not in motions.index:
        print(f"There is no motion “{code}”. There are: {', '.join(motions.index)}.")
        return pd.DataFrame({"text": []}).rename_axis("motion")
    motion = motions.loc[known]
    shown = {
        "article": _text(motion, "place"),
        "before": str(law["text"].get(_text(motion, "place"), "")),
        "after": _text(motion, "after") or "(deleted)",
        "what else changes": _text(motion, "consequence"),
        "measured by": _text(motion, "standards"),
    }
    told = pd.Series(shown, name="text")
    return told[told != ""].to_frame().rename_axis(known)


def reasons(code: str, stances: pd.DataFrame) -> pd.DataFrame:
    """Return how the scripted delegations vote on a motion, and why."""
    known = _code(code, set(stances["motion_id"]))
    own = stances[stances["motion_id"] == known]
    if own.empty:
        print(f"No delegation has a script for “{code}”.")
    own = own.assign(delegation=own["delegation_id"].map(DELEGATIONS))
    return own[["delegation", "voice", "because"]].set_index("delegation")


# ---- votes -------------------------------------------------------------------------------------


def decide(voices_for, voices_against, abstaining, rule="majority"):
    """Say what becomes of a motion: adopted, lost or no quorum."""
    if voices_for + voices_against + abstaining < QUORUM:
        return "no quorum"
    passes = {
        "majority": voices_for > voices_against,
        "three of four": voices_for >= 3,
        "consensus": voices_against == 0 and voices_for >= 2,
    }
    return "adopted" if passes[rule] else "lost"


def read_votes(text: str, motions: pd.DataFrame) -> pd.DataFrame:
    """Read the voices of a room, one line a motion in the order of the votes.

    Parameters
    ----------
    text : str
        Lines such as ``M02 + + - 0``: the motion, then the voices of government, parliament,
        civil society and experts. ``+`` is for, ``-`` against, ``0`` abstains, ``x`` is absent;
        words do as well, and ``M02 ++-0``. What follows ``#`` is not read.
    motions : pandas.DataFrame
        The motions, with their code as index.

    Returns
    -------
    pandas.DataFrame
        One row a motion with the voice of each delegation. A sentence is printed for whatever
        could not be read.
    """
    found: dict[str, list[str]] = {}
    if not isinstance(text, str):
        print("The votes should be lines of text, such as: M02 + + - 0")
        text = ""
    for number, line in enumerate(text.splitlines(), 1):
        typed = re.sub(r"^\W*(\w)\s+(\d\d)\b", r"\1\2", line.partition("#")[0])  # “M 02”
        parts = re.split(r"[\s,;:|]+", typed.strip(" \t,;:|"))
        if parts == [""]:
            continue
        if len(parts) == 2 and set(_latin(parts[1])) <= set("+-0xX"):
            parts[1:] = parts[1]
        code, voices = _code(parts[0], motions.index), []
        if code not in motions.index:
            print(f"Line {number} is left out: there is no motion {parts[0]}.")
            continue
        if len(parts) > 1 + len(DELEGATIONS):
            print(f"Line {number} is left out: more than four voices for {code}.")
            continue
        named = [part for part in parts[1:] if part.casefold().startswith(_NAMED)]
        if named:
            order = ", ".join(DELEGATIONS.values())
            print(f"Line {number} is left out: not “{named[0]}”, but four voices for {order}.")
            continue
        for mark, name in zip(parts[1:], DELEGATIONS.values(), strict=False):
            voice = _VOICE.get(mark.casefold()) or _VOICE.get(_latin(mark).casefold())
            if voice is None:
                print(f"Line {number}: “{mark}” is no voice; {name} counts as absent for {code}.")
            voices.append(voice or "absent")
        if len(voices) < len(DELEGATIONS):
            print(f"Line {number}: {len(voices)} of four voices for {code}; the rest are absent.")
            voices += ["absent"] * (len(DELEGATIONS) - len(voices))
        if found.pop(code, None):
            print(f"Line {number}: {code} was voted before; only this line counts.")
        found[code] = voices
    if not found:
        print("No vote is recorded yet.")
    return pd.DataFrame.from_dict(found, "index", columns=list(DELEGATIONS)).rename_axis("motion")


def count_votes(
    votes: pd.DataFrame,
    motions: pd.DataFrame,
    rule: str = "majority",
    trades: dict[str, str] | None = None,
) -> pd.DataFrame:
    """Count the voices on each motion, in the order of the votes.

    A motion falls, and is not counted, if another one on the same topic has been adopted.

    Parameters
    ----------
    votes, motions : pandas.DataFrame
        Voices as ``read_votes`` gives them; the motions, with their code as index.
    rule : str
        One of the rules of the table ``workshop_rules``.
    trades : dict of str, optional
        What was promised for a motion, under the motion's code.
    """
    if rule not in RULES:
        print(f"There is no rule “{rule}”, so a majority decides. Rules: {', '.join(RULES)}.")
        rule = "majority"
    if not isinstance(votes, pd.DataFrame) or set(DELEGATIONS) - set(votes.columns):
        print("These are no votes. Read them with read_votes first.")
        votes = pd.DataFrame(columns=list(DELEGATIONS))
    motions = motions[~motions.index.duplicated(keep="last")]
    promised = _promised(trades, votes.index)
    settled: set[str] = set()
    rows = []
    for code, voices in votes[votes.index.isin(motions.index)].iterrows():
        motion, given = motions.loc[code], list(voices[list(DELEGATIONS)])
        counted = {voice: given.count(voice) for voice in ("for", "against", "abstain")}
        topic, complies = _text(motion, "topic") or code, motion.get("complies")
        result = "falls" if topic in settled else decide(*counted.values(), rule)
        settled |= {topic} if result == "adopted" else set()
        if complies not in COMPLIES:
            print(f"{code}: complies should be in full, in part or not; it counts as not.")
            complies = "not"
        rows.append(
            {"motion": code, "title": _text(motion, "title"), **voices, **counted}
            | {"result": result, "complies": complies, "trade": str(promised.get(code, ""))}
        )
    columns = ["motion", "title", *DELEGATIONS, "for", "against", "abstain", "result"]
    return pd.DataFrame(rows, columns=[*columns, "complies", "trade"]).set_index("motion")


def _promised(trades: object, voted: pd.Index) -> dict[str, str]:
    """Return what was agreed for each motion that was voted; name what belongs to none."""
    if trades is not None and not isinstance(trades, dict):
        print('What was agreed should look like {"M15": "what was promised"}; it is left out.')
    promised = {}
    for name, offer in trades.items() if isinstance(trades, dict) else []:
        code = _code(name, voted)
        promised[code] = str(offer)
        if code not in voted:
            print(f"What was agreed for “{name}” is left out: no vote on it is recorded.")
    return promised


# ---- the game for one ----------------------------------------------------------------------------


@dataclass
class Game:
    """A game that has been played.

    Attributes
    ----------
    counted : pandas.DataFrame
        The votes, as ``count_votes`` gives them, with the trades made for them.
    story : pandas.DataFrame
        One row a move: what was played, and what happened.
    """

    counted: pd.DataFrame
    story: pd.DataFrame


def play(
    plan: list[str],
    motions: pd.DataFrame,
    stances: pd.DataFrame,
    trades: pd.DataFrame,
    rule: str = "majority",
) -> Game:
    """Play against scripted delegations: the same plan always gives the same game.

    Parameters
    ----------
    plan : list of str
        Motions to put to the vote and trades to strike, in order, such as
        ``["M02", "T01", "M01"]``.
    motions, trades : pandas.DataFrame
        With their codes as index.
    stances : pandas.DataFrame
        The voice of each delegation on each motion.
    rule : str
        One of the rules of the table ``workshop_rules``.
    """
    if rule not in RULES:
        print(f"There is no rule “{rule}”, so a majority decides. Rules: {', '.join(RULES)}.")
        rule = "majority"
    scripted = stances.pivot(index="motion_id", columns="delegation_id", values="voice")
    known = [*scripted.index, *trades.index]
    votes, struck, story = scripted.iloc[:0], [], []
    counted = count_votes(votes, motions, rule)
    moves = re.findall(r"[^\s,;]+", plan) if isinstance(plan, str) else plan
    for move in moves if isinstance(moves, (list, tuple)) else []:
        code = _code(move, known)
        if code in trades.index:
            said = _refused(trades.loc[code], struck, trades, counted)
            if not said:
                struck.append(code)
                said = _told(trades.loc[code])
        elif code in scripted.index and code in counted.index:
            said = "Voted already."
        elif code in scripted.index:
            made = trades.loc[struck]
            votes = pd.concat([votes, scripted.loc[[code]]])
            for _, trade in made[made["motion_id"] == code].iterrows():
                votes.loc[code, trade["moves"]] = trade["to"]
            offers = _offers(made[made["motion_id"].isin(votes.index)])
            counted = count_votes(votes, motions, rule, offers)
            counted["complies"] = _as_traded(counted["complies"], made)
            said = _outcome_of(code, counted, motions)
            if counted.loc[code, "result"] == "lost":
                said += " " + _what_would_change(code, counted, struck, trades, rule)
        else:
            said = "There is no such motion or trade; nothing happens."
        story.append({"move": code, "what happens": said})
    if not story:
        print("Nothing is planned yet. A plan is a list such as ['M02', 'T01', 'M01'].")
    return Game(counted, pd.DataFrame(story, columns=["move", "what happens"]).set_index("move"))


def _refused(trade, struck, trades, counted) -> str:
    """Say why a trade cannot be struck, or nothing if it can."""
    giver = DELEGATIONS[trade["offered_by"]]
    if trade.name in struck:
        return "Struck already."
    if trade["motion_id"] in counted.index:
        return f"Too late: {trade['motion_id']} has been voted."
    needed = trade["needs"]
    if isinstance(needed, str) and not _was_adopted(needed, counted):
        return f"Not yet: {DELEGATIONS[trade['moves']]} wants {needed} adopted first."
    if (trades.loc[struck, "offered_by"] == trade["offered_by"]).sum() >= PROMISES:
        return f"{giver} keeps no more than {PROMISES} promises."
    return ""


def _was_adopted(code, counted) -> bool:
    return code in counted.index and counted.loc[code, "result"] == "adopted"


def _told(trade) -> str:
    giver, mover = DELEGATIONS[trade["offered_by"]], DELEGATIONS[trade["moves"]]
    voice = {"for": "will vote for", "abstain": "will abstain on"}[trade["to"]]
    return f"Promised by {giver}: {trade['offer']} So {mover} {voice} {trade['motion_id']}."


def _offers(made: pd.DataFrame) -> dict[str, str]:
    return made.groupby("motion_id")["offer"].agg(" ".join).to_dict()


def _as_traded(complies: pd.Series, made: pd.DataFrame) -> pd.Series:
    """A trade may change what the rule is worth; of several the least counts."""
    worth = made["complies"].map(COMPLIES.index).groupby(made["motion_id"]).min()
    return pd.Series(worth.map(dict(enumerate(COMPLIES)))).reindex(complies.index).fillna(complies)


def _outcome_of(code, counted, motions) -> str:
    vote = counted.loc[code]
    if vote["result"] == "falls":
        same = motions["topic"] == motions.loc[code, "topic"]
        first = next(c for c in motions.index[same] if _was_adopted(c, counted))
        return f"Falls without a vote: {first} has settled this topic."
    votes = f"{vote['for']} for, {vote['against']} against, {vote['abstain']} abstaining"
    if vote["result"] == "adopted":
        worth = f"complies {vote['complies']}".replace("complies not", "does not comply")
        return f"Adopted: {votes}. The text {worth}."
    return f"{vote['result'].capitalize()}: {votes}."


def _what_would_change(code, counted, struck, trades, rule) -> str:
    open_trades = trades[(trades["motion_id"] == code) & ~trades.index.isin(struck)]
    enough = []
    for name, trade in open_trades.iterrows():
        given = list(counted.loc[code, list(DELEGATIONS)].where(
            [delegation != trade["moves"] for delegation in DELEGATIONS], trade["to"]
        ))  # fmt: skip
        numbers = [given.count(voice) for voice in ("for", "against", "abstain")]
        if decide(*numbers, rule) == "adopted":
            needed, giver = trade["needs"], trade["offered_by"]
            first = isinstance(needed, str) and not _was_adopted(needed, counted)
            spent = (trades.loc[struck, "offered_by"] == giver).sum() >= PROMISES
            told = f" (once {needed} is adopted)" if first else ""
            told += f" (had {DELEGATIONS[giver]} kept a promise back)" if spent else ""
            enough.append(f"{name}{told}, {numbers[0]} to {numbers[1]}")
    if enough:
        return f"A trade before the vote would have carried it: {'; or '.join(enough)}."
    return "No single trade would have carried it."


# ---- the board -----------------------------------------------------------------------------------


def board(counted: pd.DataFrame) -> tuple[Figure, str]:
    """Draw the board: each motion that was voted, support across and compliance upward.

    Returns
    -------
    tuple
        The figure, and what it shows in words.
    """
    voted = counted[counted["result"].isin(["adopted", "lost"])]
    adopted = voted["result"] == "adopted"
    short = adopted & (voted["complies"] != "in full")
    cells = voted.groupby(["complies", "for"]).size()
    lines = [max(3, *cells.get(word, [0])) for word in COMPLIES]  # each row as high as it needs
    edges = [0, lines[0], lines[0] + lines[1], sum(lines)]
    middles = dict(zip(COMPLIES, [(a + b) / 2 for a, b in pairwise(edges)], strict=True))

    fig, ax = plt.subplots(figsize=(9, 1.6 + 0.3 * edges[-1]))
    for (word, support), group in voted.groupby(["complies", "for"]):
        for place, (code, vote) in enumerate(group.iterrows()):
            fill = ORANGE if short[code] else BLUE if adopted[code] else "white"
            edge, ink = (fill, "white") if adopted[code] else (GREY, "black")
            box = {"boxstyle": "round,pad=0.2", "facecolor": fill, "edgecolor": edge}
            y = middles[word] + (len(group) - 1) / 2 - place
            label = f"{code} {shorten(str(vote['title']), 17, placeholder='…')}"
            ax.text(support, y, label, color=ink, bbox=box, size=10, ha="center", va="center")
    ax.hlines(edges[1:3], -0.55, 4.55, color="#dddddd")
    ax.set(xlim=(-0.55, 4.55), ylim=(0, edges[-1]), xticks=range(5))
    ax.set_yticks(list(middles.values()), ["does not\ncomply", "complies\nin part", "complies"])
    ax.set_xlabel(
        "Delegations in favour, of four (invented votes; compliance in this course's judgement)\n"
        "blue: adopted   orange: adopted, and short of the standard   white: lost"
    )
    title = f"{adopted.sum()} adopted, {short.sum()} of them short of the standard"
    title = title if len(voted) else "No motion has been voted yet"
    ax.set_title(title, loc="left")
    told = [
        f"{code} {vote['title']}: {vote['for']} for, {vote['against']} against, {vote['result']}, "
        + ("does not comply" if vote["complies"] == "not" else f"complies {vote['complies']}")
        for code, vote in voted.iterrows()
    ]
    words = f"Board of motions by support and compliance. {title}. "
    return fig, words + "; ".join(told)


# ---- papers --------------------------------------------------------------------------------------

_MADE_HERE = '<meta name="generator" content="Migration law workshop, lesson 11">'
_STYLE = """
body { font: 12pt/1.45 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em;
       color: #111; background: #fff; }
del { color: #555; } p, li, .whole { break-inside: avoid; }
.paper { border: 2px solid #111; padding: 0.6em 1.2em; margin: 1em 0; }
@media print { body { margin: 0; max-width: none; } .paper { break-after: page; }
               .paper:last-child { break-after: auto; } }
"""
_INVENTED = (
    "A game. The Republic of Karvelia, its draft law, the delegations, their positions and their "
    "votes are invented; they are not those of any real delegation, ministry or organisation."
)


def cards_paper(delegations: pd.DataFrame, cards: pd.DataFrame) -> str:
    """Return the role cards as HTML, each in a block of its own.

    Parameters
    ----------
    delegations, cards : pandas.DataFrame
        The tables ``workshop_delegations`` and ``workshop_cards``.
    """
    blocks = []
    for _, delegation in delegations.iterrows():
        own = cards[cards["delegation_id"] == delegation["delegation_id"]]
        block = [_p(f"<strong>{escape(delegation['name'])}</strong>. {delegation['speaks_for']}")]
        for part, lines in own.groupby("part", sort=False):
            items = "".join(f"<li>{escape(_with_basis(line))}</li>" for _, line in lines.iterrows())
            block.append(_p(f"<strong>{_PART[part]}</strong>") + f"<ul>{items}</ul>")
        blocks.append(_paper("".join(block) + _p(f"<small>{_INVENTED}</small>")))
    return "\n".join(blocks)


_PART = {
    "interest": "What you want",
    "red line": "Your red lines",
    "fact": "Facts you hold",
    "awkward fact": "A fact that speaks against you",
    "may trade": "What you may trade",
}


def motions_paper(motions: pd.DataFrame, law: pd.DataFrame) -> str:
    """Return the motions as HTML for the tables, topic by topic, without saying which comply.

    Parameters
    ----------
    motions, law : pandas.DataFrame
        The motions (code as index) and Karvelia's draft (place as index).
    """
    blocks = [_p("<strong>The motions</strong>, with the paragraphs that they change")]
    for topic, rivals in motions.groupby("topic", sort=False):
        drafted = [f"<strong>{escape(topic.capitalize())}</strong>"]
        for place in rivals["place"].unique():
            text = escape(str(law["text"].get(place, "")))
            drafted.append(f"Article {escape(place)} as drafted: {text}")
        moved = _list(_moved(code, motion) for code, motion in rivals.iterrows())
        blocks.append(f'<div class="whole">{_p("<br>".join(drafted))}{moved}</div>')
    return _paper("".join(blocks) + _p(f"<small>{_INVENTED}</small>"))


def _moved(code, motion) -> str:
    by = DELEGATIONS.get(_text(motion, "proposed_by"), "the room")
    text = _text(motion, "after") or "(The paragraph is deleted.)"
    text = " ".join(filter(None, [text, _text(motion, "consequence")]))
    measured = _text(motion, "standards")
    named = f"{code} “{_text(motion, 'title')}”, {by}, article {_text(motion, 'place')}"
    return f"{named}: {text} Measured by {measured}."


def _with_basis(line) -> str:
    basis = (_text(line, "provision_id"), _text(line, "practice_id"))
    named = "; ".join(filter(None, basis))
    return f"{line['text']} ({named})" if named else line["text"]


def outcome_paper(counted: pd.DataFrame, motions: pd.DataFrame, law: pd.DataFrame) -> str:
    """Return the outcome document as HTML: what was adopted, by whom, and what stays open.

    Parameters
    ----------
    counted : pandas.DataFrame
        The votes, as ``count_votes`` or ``play`` gives them.
    motions, law : pandas.DataFrame
        The motions (code as index) and Karvelia's draft (place as index).
    """
    motions = motions[~motions.index.duplicated(keep="last")]
    adopted = counted[counted["result"] == "adopted"]
    lost = counted[counted["result"] != "adopted"]
    parts = [
        _p("<strong>Outcome of the workshop on the Draft Law on Migration of the Republic of "
           "Karvelia</strong>"),
        _p(f"<em>{_INVENTED}</em>"),
        _p(f"<strong>1. Changes recommended to the house ({len(adopted)})</strong>"),
        *(_adopted(code, vote, motions.loc[code], law) for code, vote in adopted.iterrows()),
        _p(f"<strong>2. Motions that were not adopted ({len(lost)})</strong>"),
        _list(_lost(code, vote, motions.loc[code]) for code, vote in lost.iterrows()),
        _p("<strong>3. What stays open</strong>"),
        _p("A vote changes the text, not the duty. In the judgement of this course, these topics "
           "still fall short of the provisions named:"),
        _list(_gaps(counted, motions)),
        _p(_not_voted(counted, motions)),
    ]  # fmt: skip
    return _paper("".join(parts))


def _adopted(code, vote, motion, law) -> str:
    place = _text(motion, "place")
    lines = [
        f"<strong>Article {escape(place)}</strong> ({code}). {_voices(vote)}",
        f"Before: <del>{escape(str(law['text'].get(place, '')))}</del>",
        f"After: <ins>{escape(_text(motion, 'after') or '(deleted)')}</ins> "
        + escape(_text(motion, "consequence")),
        f"Measured by: {escape(_text(motion, 'standards'))}.",
    ]
    if vote["trade"]:
        lines.append(f"Agreed with it: {escape(vote['trade'])}")
    return _p("<br>".join(lines))


def _lost(code, vote, motion) -> str:
    return f"{code}, article {_text(motion, 'place')}: {vote['title']}. {_voices(vote)}"


def _voices(vote) -> str:
    if vote["result"] == "falls":
        return "Fell: its topic had been settled."
    who = {
        voice: ", ".join(DELEGATIONS[d] for d in DELEGATIONS if vote[d] == voice) or "nobody"
        for voice in ("for", "against", "abstain")
    }
    said = f"For: {who['for']}. Against: {who['against']}. Abstaining: {who['abstain']}."
    return f"No quorum. {said}" if vote["result"] == "no quorum" else said


def _gaps(counted, motions) -> list[str]:
    """Name the topics that were voted, are not settled in full and did not comply before."""
    gaps = []
    for topic, rivals in motions.groupby("topic", sort=False):
        voted = counted[counted.index.isin(rivals.index)]
        adopted = voted.loc[voted["result"] == "adopted", "complies"]
        first = rivals.iloc[0]
        complied = adopted.empty and bool(first.get("complied", False))
        if voted.empty or complied or "in full" in set(adopted):
            continue
        state = "stays as drafted" if adopted.empty else f"complies {adopted.iloc[0]}"
        state = state.replace("complies not", "does not comply")
        article, codes = _text(first, "place"), _text(first, "standards")
        gaps.append(f"{topic}, article {article}: {state} ({codes}).")
    return gaps or ["None of those that were voted."]


def _not_voted(counted, motions) -> str:
    """Name the topics that were never voted and did not comply before."""
    voted = set(motions.loc[motions.index.isin(counted.index), "topic"])
    complied = motions.get("complied", pd.Series(data=False, index=motions.index)).astype(bool)
    left = motions[~motions["topic"].isin(voted) & ~complied].drop_duplicates("topic")
    named = [
        escape(f"{_text(motion, 'topic') or code}, article {_text(motion, 'place')}")
        for code, motion in left.iterrows()
    ]
    if not named:
        return "Every topic that was prepared has been put to the vote."
    return f"Not put to the vote, and short of a provision as drafted: {'; '.join(named)}."


def show_paper(paper: str) -> None:
    """Show a paper in the notebook."""
    text = re.sub(r"</(p|li|div)>|<br>", "\n", paper)
    text = unescape(re.sub(r"<[^>]+>", "", text))
    display({"text/html": paper, "text/plain": re.sub(r"\n{2,}", "\n", text)}, raw=True)


def save_paper(paper: str, title: str, file: str) -> str:
    """Write a paper as one HTML file that can be printed, beside the notebook.

    Returns
    -------
    str
        What happened. A file that was not made here is never overwritten.
    """
    file = str(file)
    path = Path(file)
    page = (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n{_MADE_HERE}\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<main>\n<h1>{escape(title)}</h1>\n{paper}\n</main>\n</body>\n</html>\n"
    )
    if path.name != file or path.suffix != ".html":
        return f"Nothing written: “{file}” should be a plain name that ends in .html."
    try:
        if path.exists() and _MADE_HERE not in path.read_text(encoding="utf-8", errors="replace"):
            return f"Nothing written: {file} is there already and was not made here."
        path.write_text(page, encoding="utf-8", newline="\n")
    except OSError:
        return f"Nothing written: this folder does not let us write {file}."
    return f"Written: {file}, beside this notebook. Open it in a browser and print it."


def _p(text: str) -> str:
    return f"<p>{text}</p>"


def _list(items) -> str:
    listed = [f"<li>{escape(item)}</li>" for item in items]
    return f"<ul>{''.join(listed)}</ul>" if listed else _p("None.")


def _paper(content: str) -> str:
    border = "border: 2px solid #767676; padding: 0 1em; margin: 1em 0; max-width: 46em"
    return f'<div class="paper" style="{border}">{content}</div>'


def _latin(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_LOOKS_LATIN)


def _text(row: pd.Series, column: str) -> str:
    """Return the text in a column of a row; nothing where there is none."""
    value = row.get(column, "")
    return value if isinstance(value, str) else ""


def _code(text: object, known) -> str:
    """Return a code as the tables write it: “m2” is M02."""
    padded = _padded(text)
    return padded if padded in known else _latin(str(text)).strip().upper()


def _padded(text: object) -> str:
    code = _latin(str(text)).strip().upper()
    found = re.fullmatch(r"([A-Z])0*(\d{1,2})", code)
    return f"{found[1]}{int(found[2]):02d}" if found else code
