"""Drafts: short texts of which a program sees the parts, and the learner judges the rest herself.

No program can tell what a text is worth. What can be decided is asked for in places: words that the
learner copies from her own text, such as those that say who decides. Once all of them hold, the
reply quotes them, shows another answer and asks questions to be answered by yes or no. What she
answers is hers alone; it changes no points.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from . import values
from .forms import Form, Parts, ShortTexts
from .sentences import reply, say
from .tables import table
from .texts import plain
from .values import WrongForm

COMPARED = "compared"  # where a learner writes what she has judged
YES_OR_NO = {
    **dict.fromkeys(("yes", "y", "true", "да", "иә"), "yes"),
    **dict.fromkeys(("no", "n", "false", "нет", "жоқ"), "no"),
}


@dataclass(frozen=True)
class Draft(ShortTexts):
    """Short texts, with places: parts of the answer that are copied from another part.

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
        return draft | {COMPARED: " ".join(self._judged(next(iter(own.values()), None)))}

    def __post_init__(self):
        """Count the places among the fields."""
        object.__setattr__(self, "fields", (*self.fields, *self.places))
        super().__post_init__()

    def questions(self) -> list[tuple[str, str]]:
        """Return each question to compare by, and where to read again after a no."""
        rows = table("rubrics")
        own = rows[rows["exercise_id"] == self.exercise_id]
        return list(zip(own["question"], own["reread"], strict=True))

    def comparison(self, draft: dict[str, str]) -> Iterator[str]:
        """Yield what is said of a draft that is complete, paragraph by paragraph."""
        yield reply(self.exercise_id, "right")
        for part in self.places or self.fields:
            yield say("found-in-yours", part=part, words=draft[part])
        yield say("one-answer", model=reply(self.exercise_id, "model"))
        own = draft[COMPARED].split()
        yield say("compared" if own else "compare")
        for number, (question, reread) in enumerate(self.questions()):
            said = {"number": number + 1, "question": question}
            if not own:
                yield say("question", **said)
            else:
                yield say(f"judged-{own[number]}", **said, reread=reread)

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


def draft_in(form: Form, value: Any) -> tuple[Draft, dict[str, str]] | None:
    """Return the draft in an answer, with its form; None if there is none."""
    if isinstance(form, Draft):
        return form, value
    parts = form.parts.items() if isinstance(form, Parts) else ()
    return next((found for name, part in parts if (found := draft_in(part, value[name]))), None)
