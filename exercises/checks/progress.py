"""Where a learner stands: ``from checks.progress import progress``, then ``progress()``."""

import html
import json
from dataclasses import dataclass
from pathlib import Path

from IPython.display import display

from .feedback import MIME_TYPE, Level
from .sentences import say
from .tables import table

SHEETS = Path(__file__).resolve().parents[1]
FIRST_TO_LAST = [level.value for level in Level]  # from "not answered" to "right"
DONE = {level.value for level in Level if level.done}


@dataclass(frozen=True)
class Progress:
    """What a learner has done, as text and as HTML.

    Lessons that are begun, each with its title and the levels of its exercises, such as
    ``{"1.1": "right"}``, and in one sentence what comes next.
    """

    lessons: list[tuple[str, dict[str, str]]]
    following: str

    def __str__(self) -> str:
        """Plain text, for terminals and for people who read without a browser."""
        lines = []
        for title, levels in self.lessons:
            signs = "  ".join(f"{e} {Level(level).sign}" for e, level in levels.items())
            lines.append(say("lesson-line", title=title, done=_done(levels), exercises=signs))
        return "\n".join([*lines, self.following, say("as-saved")])

    __repr__ = __str__

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict:
        """Give Jupyter the overview as text and as HTML."""
        return {"text/plain": str(self), "text/html": self._html()}

    def _html(self) -> str:
        lines = "".join(
            f'<tr><th scope="row" style="text-align:left">{html.escape(title)}</th>'
            f'<td>{_done(levels)}</td><td style="text-align:left">'
            f"{', '.join(_named(e, level) for e, level in levels.items())}</td></tr>"
            for title, levels in self.lessons
        )
        columns = (say("column-lesson"), say("column-done"), say("column-exercises"))
        head = "".join(f'<th scope="col">{name}</th>' for name in columns)
        begun = f"<table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>"
        return (
            f"<div>{begun if lines else ''}<p><strong>{html.escape(self.following)}</strong></p>"
            f"<p>{say('as-saved')}</p></div>"
        )


def progress(folder: Path = SHEETS) -> None:
    """Show which exercises of the sheets in a folder are done and which comes next."""
    display(progress_in(folder))


def progress_in(folder: Path) -> Progress:
    """Return what the saved sheets in a folder show."""
    reached = _reached(folder)
    lessons = table("lessons").set_index("lesson_id")
    titles = table("exercises").set_index("exercise_id")["title"]
    in_order = sorted(titles.index, key=lambda e: tuple(map(int, e.split("."))))
    begun = []
    for number, lesson in lessons.iterrows():
        own = {e: reached.get(e, "open") for e in in_order if e.partition(".")[0] == number}
        if set(own.values()) - {"open"}:
            begun.append((f"{int(number):02d} {lesson['title']}", own))
    following = next((e for e in in_order if reached.get(e) not in DONE), None)
    if following is None:
        return Progress(begun, say("all-done"))
    sheet = lessons.loc[following.partition(".")[0], "sheet"]
    sentence = "next-exercise" if begun else "first-exercise"
    title = titles[following].rstrip(".")
    return Progress(begun, say(sentence, exercise=following, title=title, sheet=sheet))


def _reached(folder: Path) -> dict[str, str]:
    """Return the best level that stands in any saved sheet, by exercise."""
    reached: dict[str, str] = {}
    for path in _notebooks(folder):
        try:
            cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
            if any("reasoning" in cell.get("metadata", {}).get("tags", []) for cell in cells):
                continue  # a solution under another name
            outputs = [output for cell in cells for output in cell.get("outputs", [])]
            replies = [output.get("data", {}).get(MIME_TYPE) for output in outputs]
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            continue  # a file that is no notebook has nothing to tell
        for reply in replies:
            if isinstance(reply, dict) and reply.get("level") in FIRST_TO_LAST:
                exercise = str(reply.get("exercise"))
                levels = (reply["level"], reached.get(exercise, "open"))
                reached[exercise] = max(levels, key=FIRST_TO_LAST.index)
    return reached


def _notebooks(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("*.ipynb"))
    except OSError:
        return []  # a folder that cannot be opened


def _named(exercise: str, level: str) -> str:
    """Return an exercise with the sign of its level, on one line."""
    sign, heading = Level(level).sign, Level(level).heading
    return f'<span style="white-space:nowrap" title="{heading}">{exercise}&nbsp;{sign}</span>'


def _done(levels: dict[str, str]) -> str:
    return say("done-of", done=sum(level in DONE for level in levels.values()), all=len(levels))
