"""Shows a hearing: the objections that are put, and what a learner's replies meet."""

from collections.abc import Callable
from html import escape

from IPython.display import display

from ..sentences import say
from ..tables import look_up, table
from ..values import NotAnswered, WrongForm
from .findings import FindingRows
from .hearing import (
    JUDGED,
    QUESTIONS,
    Hearing,
    Reply,
    ReplyRows,
    hear,
    left,
    objections,
    place_in,
    put,
)
from .review import show_lines, show_words_of


def show_frames() -> None:
    """Show the questions that can decide, under the words by which a reply names them."""
    show_words_of([say("question-of-reply"), say("asks")], QUESTIONS.items())


def show_kinds() -> None:
    """Show the kinds of objection and the ways to end a reply, each with its meaning."""
    kinds = table("objection_kinds")[["kind_id", "says", "met_by"]]
    columns = [say("kind-of-objection"), say("ministry-says"), say("met-by")]
    show_words_of(columns, kinds.itertuples(index=False))
    answers = look_up("hearing_answers", "answer_id", "means")
    show_words_of([say("way-to-end"), say("definition")], answers.items())


def show_objections(findings: object, second_round: bool = False) -> None:
    """Show what the ministry says to a learner's findings, each with the words of the draft.

    Anything that is no findings is answered with a sentence; nothing is ever raised.
    """
    try:
        asked = put(FindingRows().read(findings), 2 if second_round else 1)
    except (NotAnswered, WrongForm) as message:
        show_lines(str(message))
        return
    if not asked:
        show_lines(say("hearing-nothing-put"))
    for objection in asked:
        _show_objection(objection)


def _show_objection(objection: str) -> None:
    row, law = objections()[objection], look_up("karvelia_draft", "place", "text")
    says = look_up("objection_kinds", "kind_id", "says")[row["kind"]]
    title = say("hearing-kind", objection=objection, kind=row["kind"], says=says)
    paragraph = say("law-paragraph", place=row["place"], text=law[row["place"]])
    statements = [f"({one}) {row[one]}" for one in "abc"]
    page = (
        '<div style="max-width:46em;line-height:1.45;margin:0.8em 0">'
        f"<p><strong>{escape(title)}</strong><br>{escape(paragraph)}</p>"
        f'<p style="border-left:0.3em solid #767676;padding-left:0.8em">'
        f"{'<br>'.join(map(escape, statements))}</p></div>"
    )
    display({"text/html": page, "text/plain": "\n".join([title, paragraph, *statements])}, raw=True)


def show_hearing(findings: object, replies: object) -> None:
    """Show for each of a learner's replies what it meets, and what it leaves standing.

    Anything else is answered with a sentence; nothing is ever raised.
    """
    try:
        hearing = hear(FindingRows().read(findings), read := ReplyRows().read(replies))
    except (NotAnswered, WrongForm) as message:
        show_lines(str(message))
        return
    lines = [tally(hearing), *read.unreadable]
    lines += [say("hearing-met", objection=r.objection, met=objections()[r.objection]["met"])
              for r in hearing.met]  # fmt: skip
    lines += map(outcome, hearing.standing)
    lines += [_not_put(reply) for reply in hearing.aside]
    if hearing.open:
        lines.append(say("hearing-open", objections=", ".join(hearing.open)))
    show_lines(*lines)


def tally(hearing: Hearing) -> str:
    """Say how far the hearing has come."""
    answered = len(hearing.met) + len(hearing.standing)
    return say("hearing-tally", met=len(hearing.met), put=len(hearing.put), answered=answered)


def outcome(reply: Reply) -> str:
    """Say what a reply meets, and the first thing that it leaves standing."""
    standing = left(reply)
    met = ", ".join(part for part in JUDGED if part not in standing)
    meets = say("hearing-met-parts", parts=met) if met else say("hearing-no-part")
    part, said = next(iter(standing.items()))
    return say("hearing-left", objection=reply.objection, meets=meets, part=part, standing=said)


def of_replies(found: Callable[[Hearing], list[Reply]]) -> Callable[[Hearing], dict[str, str]]:
    """Return what fills in the reply to a hearing of which these replies were found."""

    def fields(hearing: Hearing) -> dict[str, str]:
        first, *more = found(hearing)
        said = _not_put(first) if first in hearing.aside else outcome(first)
        if more:
            said = say("hearing-more", first=said, more=len(more))
        return {"remark": said, "tally": tally(hearing)}

    return fields


def ended(hearing: Hearing) -> dict[str, str]:
    """Return what fills in the reply to a hearing, whether or not enough objections are met."""
    standing = [outcome(reply) for reply in (*hearing.standing, *hearing.aside) if left(reply)]
    more = say("hearing-more", first=standing[0], more=len(standing) - 1) if standing[1:] else ""
    return {"tally": tally(hearing), "left": more or "".join(standing)}


def _not_put(reply: Reply) -> str:
    return say("hearing-aside", objection=reply.objection, place=place_in(reply.objection))
