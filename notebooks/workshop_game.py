"""Plays the workshop of lesson 11 for one learner, against scripted delegations."""

import re
from collections import namedtuple

from pandas import DataFrame
from workshop_votes import COMPLIES, DELEGATIONS, code_of, count_votes, decide, known_rule

PROMISES = 2  # that each delegation keeps

Game = namedtuple("Game", ["counted", "story"])  # the votes, and one row a move with what happened


def play(plan, motions: DataFrame, stances: DataFrame, trades: DataFrame, rule="majority") -> Game:
    """Play a plan: motions to vote on and trades to strike, such as ``["M02", "T01", "M01"]``.

    The same plan always gives the same game. Stances are the voices of each delegation on each
    motion; the rule is one of the table ``workshop_rules``.
    """
    rule = known_rule(rule)
    voices = stances.pivot(index="motion_id", columns="delegation_id", values="voice")
    struck, voted, story = trades.iloc[:0], [], []
    counted = count_votes(voices.loc[voted], motions, rule)
    moves = re.findall(r"[^\s,;]+", plan) if isinstance(plan, str) else plan
    for move in moves if isinstance(moves, (list, tuple)) else []:
        code = code_of(move)
        if code in trades.index:
            trade = trades.loc[code]
            said = _refused(trade, struck, counted)
            if not said:
                said = _told(trade)
                struck = trades.loc[[*struck.index, code]]
                voices.loc[trade["motion_id"], trade["moves"]] = trade["to"]
        elif code not in voices.index:
            said = "There is no such motion or trade; nothing happens."
        elif code in voted:
            said = "Voted already."
        else:
            voted.append(code)
            made = struck[struck["motion_id"].isin(voted)].groupby("motion_id")
            offers = made["offer"].agg(" ".join).to_dict()
            counted = count_votes(voices.loc[voted], motions, rule, offers)
            worth = made["complies"].agg(_least).reindex(counted.index)  # a trade may change it
            counted["complies"] = worth.fillna(counted["complies"])
            said = _outcome_of(code, counted, motions)
            if counted.loc[code, "result"] == "lost":
                said += " " + _what_would_change(code, counted, struck, trades, rule)
        story.append({"move": code, "what happens": said})
    if not story:
        print("Nothing is planned yet. A plan is a list such as ['M02', 'T01', 'M01'].")
    return Game(counted, DataFrame(story, columns=["move", "what happens"]).set_index("move"))


def _least(complies) -> str:
    return min(complies, key=list(COMPLIES).index)


def _refused(trade, struck, counted) -> str:
    """Say why a trade cannot be struck, or nothing if it can."""
    if trade.name in struck.index:
        return "Struck already."
    if trade["motion_id"] in counted.index:
        return f"Too late: {trade['motion_id']} has been voted."
    if _waits(trade, counted):
        return f"Not yet: {DELEGATIONS[trade['moves']]} wants {trade['needs']} adopted first."
    if _has_promised_enough(trade, struck):
        return f"{DELEGATIONS[trade['offered_by']]} keeps no more than {PROMISES} promises."
    return ""


def _waits(trade, counted) -> bool:
    """Say whether the motion that a trade needs first, if any, is still to be adopted."""
    return isinstance(trade["needs"], str) and not _was_adopted(trade["needs"], counted)


def _was_adopted(code, counted) -> bool:
    return code in counted.index and counted.loc[code, "result"] == "adopted"


def _has_promised_enough(trade, struck) -> bool:
    return (struck["offered_by"] == trade["offered_by"]).sum() >= PROMISES


def _told(trade) -> str:
    giver, mover = DELEGATIONS[trade["offered_by"]], DELEGATIONS[trade["moves"]]
    voice = {"for": "will vote for", "abstain": "will abstain on"}[trade["to"]]
    return f"Promised by {giver}: {trade['offer']} So {mover} {voice} {trade['motion_id']}."


def _outcome_of(code, counted, motions) -> str:
    vote = counted.loc[code]
    if vote["result"] == "falls":
        same = motions["topic"] == motions.loc[code, "topic"]
        first = next(c for c in motions.index[same] if _was_adopted(c, counted))
        return f"Falls without a vote: {first} has settled this topic."
    votes = f"{vote['for']} for, {vote['against']} against, {vote['abstain']} abstaining"
    worth = f" The text {COMPLIES[vote['complies']]}." if vote["result"] == "adopted" else ""
    return f"{vote['result'].capitalize()}: {votes}.{worth}"


def _what_would_change(code, counted, struck, trades, rule) -> str:
    """Name each trade that would have carried a lost motion, and what it would have asked for."""
    enough = []
    for name, trade in trades[trades["motion_id"] == code].iterrows():
        given = counted.loc[code, list(DELEGATIONS)]
        given = list(given.where(given.index != trade["moves"], trade["to"]))
        numbers = [given.count(voice) for voice in ("for", "against", "abstain")]
        if decide(*numbers, rule) == "adopted":
            told = f" (once {trade['needs']} is adopted)" if _waits(trade, counted) else ""
            if _has_promised_enough(trade, struck):
                told += f" (had {DELEGATIONS[trade['offered_by']]} kept a promise back)"
            enough.append(f"{name}{told}, {numbers[0]} to {numbers[1]}")
    if enough:
        return f"A trade before the vote would have carried it: {'; or '.join(enough)}."
    return "No single trade would have carried it."
