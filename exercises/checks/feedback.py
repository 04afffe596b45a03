"""What a check says, and how it looks."""

import html
import re
from dataclasses import dataclass
from enum import Enum

from .sentences import say
from .tables import look_up

#: Machine-readable twin of a reply; progress reads it, JupyterLab ignores it.
MIME_TYPE = "application/vnd.migration-law-course.feedback+json"


class Level(Enum):
    """How far an answer has come, from least to most. The value is an id of the table `results`."""

    OPEN = "open"
    FORM = "form"
    MISTAKE = "mistake"
    COMPLETE = "complete"
    RIGHT = "right"

    @property
    def done(self) -> bool:
        """Whether an answer counts: it is right, or a text that is complete."""
        return self in (Level.COMPLETE, Level.RIGHT)

    @property
    def sign(self) -> str:
        """The sign that stands before a reply."""
        return look_up("results", "result_id", "sign")[self.value]

    @property
    def heading(self) -> str:
        """The words above a reply."""
        return look_up("results", "result_id", "heading")[self.value]


COLOURS = {"open": "#6c757d", "form": "#8f5902", "mistake": "#0072b2"}
COLOURS |= {"complete": "#8553a8", "right": "#00704f"}


@dataclass(frozen=True)
class Feedback:
    """A reply to one answer.

    Its message is paragraphs with an empty line between; ``code`` stands in backticks. The mistake
    is the id of a foreseen one (in ``data/replies.csv``), or empty. What a learner has judged of a
    text that is complete is ``own``, such as ``"yes no yes"``.
    """

    exercise: str
    level: Level
    message: str
    mistake: str = ""
    own: str = ""

    def __str__(self) -> str:
        """Plain text, for terminals and for people who read without a browser."""
        return f"{self.level.sign} {self._heading()}\n\n{self.message}"

    __repr__ = __str__

    def _heading(self) -> str:
        return say("heading", exercise=self.exercise, heading=self.level.heading)

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict:
        """Give Jupyter the reply as text, as HTML and in a form that a program reads."""
        twin = {"exercise": self.exercise, "level": self.level.value, "mistake": self.mistake}
        return {"text/plain": str(self), "text/html": self._html(), MIME_TYPE: twin}

    def _html(self) -> str:
        colour = COLOURS[self.level.value]
        paragraphs = "".join(
            f'<p style="margin:0.4em 0 0 0">{inline(paragraph)}</p>'
            for paragraph in self.message.split("\n\n")
        )
        return (
            f'<div role="status" style="border-left:0.4em solid {colour};padding:0.4em 0.8em;'
            'max-width:46em;line-height:1.45">'
            f'<strong><span aria-hidden="true" style="color:{colour}">{self.level.sign}</span> '
            f"{html.escape(self._heading())}</strong>{paragraphs}</div>"
        )


def inline(text: str) -> str:
    """Escape a paragraph for HTML and set what stands in backticks as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))
