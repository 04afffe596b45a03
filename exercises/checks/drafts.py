"""Drafts: short texts of which a program sees the parts, and the learner judges the rest herself.

No program can tell what a text is worth. What can be decided is asked for in places: words that the
learner copies from her own text, such as those that say who decides; and in chosen words, such as
*after* or *because*, that say how the text is meant. Once all of them hold, the reply quotes them,
names the words of which no part speaks, shows another answer and asks questions to be answered by
yes or no. What she answers is hers alone; it changes no points.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from . import values
from .forms import Form, Parts, ShortTexts
from .sentences import reply, say
from .tables import table
from .texts import pattern, plain
from .values import WrongForm

COMPARED = "compared"  # where a learner writes what she has judged
YES_OR_NO = {
    **dict.fromkeys(("yes", "y", "true", "да", "иә"), "yes"),
    **dict.fromkeys(("no", "n", "false", "нет", "жоқ"), "no"),
}


@dataclass(frozen=True)
class Draft(ShortTexts):
    """Short texts, with places: parts of the answer that are copied from another part.

    The parts for which a word is chosen stand in the table `choices`.

    Read as ``dict`` of ``str``. What the learner has judged of her own text stands under
    ``compared``, such as ``"yes no yes"``; it is empty before she has.

    Attributes
    ----------
    exercise_id : str
        The exercise, whose questions stand in the table `rubrics`.
    places : mapping of str to str
        Each place, with the part from which its words are copied.
    """

    exercise_id: str = ""
    places: Mapping[str, str] = field(default_factory=dict)

    def read(self, answer: object) -> dict[str, str]:
        """Return the texts, and what is judged of them; see `Form`."""
        answer = values.dictionary(answer)
        own = {key: said for key, said in answer.items() if self._is_own(key)}
        texts = {key: text for key, text in answer.items() if key not in own}
        draft = super().read(texts or None)
        for place, part in self.places.items():
            words = draft[place]
            if plain(words) not in plain(draft[part]):
                raise WrongForm(
                    "not-in-your-words", place=place, part=part, words=values.short(words)
                )
        for part, words in chosen_words(self.exercise_id).items():
            draft[part] = values.known(draft[part], words, "unknown-option")
        return draft | {COMPARED: " ".join(self._judged(next(iter(own.values()), None)))}

    def __post_init__(self):
        """Count the places and the chosen words among the fields."""
        chosen = chosen_words(self.exercise_id)
        object.__setattr__(self, "fields", (*self.fields, *self.places, *chosen))
        super().__post_init__()

    def questions(self) -> list[tuple[str, str]]:
        """Return each question to compare by, and where to read again after a no."""
        rows = table("rubrics")
        own = rows[rows["exercise_id"] == self.exercise_id]
        return list(zip(own["question"], own["reread"], strict=True))

    def comparison(self, draft: dict[str, str]) -> Iterator[str]:
        """Yield what is said of a draft that is complete, paragraph by paragraph."""
        yield reply(self.exercise_id, "right")
        chosen = chosen_words(self.exercise_id)
        for part in (*self.places, *chosen) if self.places else self.fields:
            yield say("found-in-yours", part=part, words=draft[part])
        for part in dict.fromkeys(self.places.values()):
            if left := self.left_in(part, draft):
                yield say("left-in-yours", part=part, words=" … ".join(left))
        yield say("one-answer", model=reply(self.exercise_id, "model"))
        own = draft[COMPARED].split()
        yield say("compared" if own else "compare")
        for number, (question, reread) in enumerate(self.questions()):
            said = {"number": number + 1, "question": question}
            if not own:
                yield say("question", **said)
            else:
                yield say(f"judged-{own[number]}", **said, reread=reread)

    def left_in(self, part: str, draft: dict[str, str]) -> list[str]:
        """Return the words of a part that stand in none of its places, in the order of the text.

        A word that only joins others is left out, unless it denies.
        """
        words = pattern("any")
        text, own = draft[part], (draft[p] for p, source in self.places.items() if source == part)
        for copied in sorted(own, key=len, reverse=True):
            text = re.sub(
                r"\s+".join(map(re.escape, plain(copied).split())), "\n", text, flags=re.I
            )
        pieces = [piece.strip(" .,;:“”") for piece in text.split("\n")]
        joins = re.compile(rf"(?!{words('no')})(?:{words('joins')})?", re.I)
        return [piece for piece in pieces if not joins.fullmatch(piece)]

    @staticmethod
    def _is_own(key: object) -> bool:
        return isinstance(key, str) and values.fold(key) == COMPARED

    def _judged(self, said: object) -> list[str]:
        """Return what a learner has judged, a yes or a no for each question; or nothing yet."""
        if type(said) is dict:
            said = list(said.values())
        if isinstance(said, str):
            said = re.findall(r"[^\W\d_]+", said)
        given = said if type(said) in (list, tuple) else [said]
        plain_ones = (one for one in given if not values.is_open(one))
        words = [values.fold(str(one)) if type(one) in (str, bool) else "" for one in plain_ones]
        read = [YES_OR_NO.get(word) for word in words]
        if read and (None in read or len(read) != len(self.questions())):
            raise WrongForm("no-yes-or-no", number=len(self.questions()))
        return read


def chosen_words(exercise_id: str) -> dict[str, list[str]]:
    """Return the parts of a draft for which a word is chosen, with the words to choose from."""
    rows = table("choices")
    own = rows[rows["exercise_id"] == exercise_id]
    return own.groupby("part", sort=False)["word"].agg(list).to_dict()


def chosen_amiss(exercise_id: str) -> dict[str, Callable[[dict[str, str]], bool]]:
    """Return, under the id of its reply, a test of each chosen word that gives the point away."""
    rows = table("choices")
    own = rows[(rows["exercise_id"] == exercise_id) & (rows["reply_id"] != "")]
    return {
        reply_id: lambda draft, same=same: any(
            draft[part] == word for part, word in zip(same["part"], same["word"], strict=True)
        )
        for reply_id, same in own.groupby("reply_id", sort=False)
    }


def draft_in(form: Form, value: Any) -> tuple[Draft, dict[str, str]] | None:
    """Return the draft in an answer, with its form; None if there is none."""
    if isinstance(form, Draft):
        return form, value
    parts = form.parts.items() if isinstance(form, Parts) else ()
    return next((found for name, part in parts if (found := draft_in(part, value[name]))), None)
