"""What a check says, and how it looks."""

import html
import re
from dataclasses import dataclass
from enum import Enum

#: Machine-readable twin of a reply; marking reads it, JupyterLab ignores it.
MIME_TYPE = "application/vnd.migration-law-course.feedback+json"


class Level(Enum):
    """How far an answer has come. The value is ``(sign, heading, colour)``."""

    OPEN = ("○", "Not answered yet", "#6c757d")
    FORM = ("▢", "Not in the expected form", "#8f5902")
    MISTAKE = ("↻", "Look again", "#0072b2")
    RIGHT = ("✓", "Right", "#00704f")


@dataclass(frozen=True)
class Feedback:
    """A reply to one answer.

    Attributes
    ----------
    exercise : str
        Id of the exercise, such as ``"1.2"``.
    level : Level
        How far the answer has come.
    message : str
        One or more paragraphs, separated by an empty line; ``code`` stands in backticks.
    mistake : str
        Id of the foreseen mistake (a row of ``data/mistakes.csv``), or an empty string.
    """

    exercise: str
    level: Level
    message: str
    mistake: str = ""

    def __str__(self) -> str:
        """Plain text, for terminals and for people who read without a browser."""
        sign, heading, _ = self.level.value
        return f"{sign} Exercise {self.exercise}: {heading}.\n\n{self.message}"

    __repr__ = __str__

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict:
        """Give Jupyter the reply as text, as HTML and in a form that marking reads."""
        return {
            "text/plain": str(self),
            "text/html": self._html(),
            MIME_TYPE: {
                "exercise": self.exercise,
                "level": self.level.name.lower(),
                "mistake": self.mistake,
            },
        }

    def _html(self) -> str:
        sign, heading, colour = self.level.value
        paragraphs = "".join(
            f'<p style="margin:0.4em 0 0 0">{_inline(paragraph)}</p>'
            for paragraph in self.message.split("\n\n")
        )
        return (
            f'<div role="status" style="border-left:0.4em solid {colour};padding:0.4em 0.8em;'
            'max-width:46em;line-height:1.45">'
            f'<strong><span aria-hidden="true" style="color:{colour}">{sign}</span> '
            f"Exercise {html.escape(self.exercise)}: {heading}.</strong>{paragraphs}</div>"
        )


def _inline(text: str) -> str:
    """Escape a paragraph for HTML and set what stands in backticks as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))
