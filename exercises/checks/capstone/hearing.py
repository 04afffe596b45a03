"""The hearing: what the ministry says to a learner's findings, and whether her replies meet it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from functools import cache

from ..forms import Form
from ..sentences import say
from ..tables import DAY, look_up, table
from ..texts import plain
from ..values import NotAnswered, WrongForm, known, short
from .findings import DRAFT, Rows, code_of, place_of
from .key import stands, weigh, why_not
from .rows import read_rows

STATEMENTS = ("a", "b", "c")
ANSWERS = tuple(table("hearing_answers")["answer_id"])
#: The questions that can decide: those of the frames, and two on the texts themselves.
QUESTIONS = {
    f"{row['frame_id']} {row['number']}": row["question"]
    for row in table("frame_questions").to_dict("records")
} | {one: say(f"question-{one}") for one in ("words", "force")}
MOST_WORDS = {"words": 15, "sentence": 60}  # copied from the draft, and said in her own words


@dataclass(frozen=True)
class Reply:
    """One row of a learner: what she says to an objection, and what it rests on."""

    objection: str
    statement: str
    words: str
    question: str
    authority: str
    answer: str
    sentence: str

    @property
    def place(self) -> str:
        """The paragraph of the draft of which the objection speaks."""
        return place_in(self.objection)


COLUMNS = tuple(column.name for column in fields(Reply))
#: What is judged of a reply, in this order; never its sentence.
JUDGED = ("answer", "statement", "words", "question", "authority")


@dataclass(frozen=True)
class Replies:
    """A learner's replies as read, and a sentence for each row that could not be."""

    replies: tuple[Reply, ...]
    unreadable: tuple[str, ...]


@dataclass(frozen=True)
class ReplyRows(Form):
    """Replies as rows of seven texts: a list of rows or a table, read as ``Replies``."""

    def read(self, answer: object) -> Replies:
        replies, unreadable = read_rows(answer, COLUMNS, _reply)
        if not replies and not unreadable:
            raise NotAnswered("no-reply")
        return Replies(replies, unreadable)


@dataclass
class Hearing:
    """How the replies to the objections that were put have gone.

    ``met`` and ``standing`` hold a reply for each paragraph that was answered, the last one of
    those that met the objection or else of all; ``left`` says by part what a reply leaves
    standing, ``open`` names the objections without a reply, ``aside`` replies to others.
    """

    put: list[str]
    met: list[Reply] = field(default_factory=list)
    standing: list[Reply] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    aside: list[Reply] = field(default_factory=list)

    def is_enough(self) -> bool:
        """Tell whether three in five objections are met, and three in four replies meet one."""
        answered = len(self.met) + len(self.standing)
        return bool(self.met) and len(self.met) >= max(0.6 * len(self.put), 0.75 * answered)


def place_in(objection: str) -> str:
    """Return the place of which an objection such as “8(1)-1” speaks."""
    return objection.rpartition("-")[0]


def put(findings: Rows, number: int = 1) -> list[str]:
    """Return the objections put to findings, in the order of the draft.

    They meet each finding that holds, and each paragraph that was named and complies. The first
    of a paragraph is put in the hearing, the second, where there is one, in a second round.
    """
    review = weigh(findings)
    named = {*review.upheld, *(r.place for r in review.remarks if r.kind == "decoy")}
    asked = (f"{place}-{number}" for place in DRAFT if place in named)
    return [objection for objection in asked if objection in objections()]


def hear(findings: Rows, replies: Replies) -> Hearing:
    """Compare a learner's replies with what would meet the objections to her findings."""
    hearing = Hearing(put(findings))
    places = {place_in(objection) for objection in hearing.put}
    last: dict[str, Reply] = {}
    for reply in sorted(replies.replies, key=lambda reply: not left(reply)):
        last[reply.place] = reply
    for place, reply in last.items():
        heard = hearing.aside if place not in places else hearing.standing
        (hearing.met if place in places and not left(reply) else heard).append(reply)
    hearing.open = [one for one in hearing.put if place_in(one) not in last]
    return hearing


@cache
def left(reply: Reply) -> dict[str, str]:
    """Return what a reply leaves standing: under the part of it that fails, what is said."""
    return {part: said for part in JUDGED if (said := _left(reply, part))}


@cache
def objections() -> dict[str, dict[str, str]]:
    """Return what stands in the table `objections`, by objection."""
    return table("objections").set_index("objection_id").to_dict("index")


@cache
def _known() -> dict[tuple[str, str], dict[str, tuple[bool, str]]]:
    """Return by objection and part of a reply: each value, whether it meets, and what is said."""
    known_values: dict = {}
    for row in table("objection_replies").to_dict("records"):
        of_part = known_values.setdefault((row["objection_id"], row["part"]), {})
        of_part[row["value"]] = (row["meets"] == "yes", row["says"])
    return known_values


def _left(reply: Reply, part: str) -> str:
    """Say what this part of a reply leaves standing; nothing if it meets the objection."""
    value, said = getattr(reply, part), _known()[reply.objection, part]
    if part == "words":
        found = [said[words] for words in said if plain(words) in plain(value)]
        look = objections()[reply.objection]["look"]
        found = sorted(found, reverse=True) or [(False, look)]
    else:
        found = [said.get(value, (False, ""))]
    meets, says = found[0]
    return "" if meets else says or _at_large(part, value)


def _at_large(part: str, value: str) -> str:
    """Say why a value that no objection foresees does not meet it."""
    if part == "authority" and (way := why_not(value)):
        return say("hearing-not-binding", provision=value, day=DAY, how=way)
    if part == "authority":
        summary = look_up("provisions", "provision_id", "summary")[value]
        return say("hearing-authority", provision=value, force=stands(value), summary=summary)
    return say("hearing-question", question=value, asks=QUESTIONS[value])


def _reply(parts: list[str]) -> Reply:
    objection, statement, words, question, authority, answer, sentence = parts
    named = _objection(objection)
    return Reply(
        named,
        known(statement, STATEMENTS, "no-statement"),
        _quotation(words, DRAFT[place_in(named)]),
        known(question, QUESTIONS, "no-question"),
        code_of(authority),
        known(answer, ANSWERS, "no-answer-of-hearing"),
        _not_too_long("sentence", " ".join(sentence.split())),
    )


def _objection(text: str) -> str:
    """Return the objection that is named; of a place alone the first one."""
    place, number = re.fullmatch(r"(.*?)(?:\s*[-–/]\s*(\d+)\s*)?", text, re.DOTALL).groups()
    objection = f"{place_of(place)}-{number or 1}"
    if objection not in objections():
        raise WrongForm("no-objection", word=short(text))
    return objection


def _quotation(words: str, draft: str) -> str:
    """Return words that are copied from a draft."""
    words = _not_too_long("words", " ".join(words.split()).strip(" .,;:…“”\"'"))
    law = table("karvelia_draft")
    if not any(plain(words) in plain(text) for text in law.loc[law["draft"] == draft, "text"]):
        raise WrongForm("not-in-the-draft", words=short(words))
    return words


def _not_too_long(part: str, text: str) -> str:
    if len(text.split()) > MOST_WORDS[part] or len(text) > 20 * MOST_WORDS[part]:
        raise WrongForm("too-long-for-hearing", part=part, most=MOST_WORDS[part])
    return text


def left_in(part: str) -> Callable[[Hearing], list[Reply]]:
    """Return a test: which replies fail first in this part?"""
    return lambda hearing: [one for one in hearing.standing if next(iter(left(one))) == part]
