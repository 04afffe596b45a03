"""Where a learner stands: ``from checks.progress import progress``, then ``progress()``."""

import html
import json
from dataclasses import dataclass
from pathlib import Path

from IPython.display import display

from .feedback import MIME_TYPE, Level
from .tables import table

SHEETS = Path(__file__).resolve().parents[1]
FIRST_TO_LAST = [level.name.lower() for level in Level]  # from "not answered" to "right"
AS_SAVED = "This reads your sheets as you last saved them: run checks, save, then run it again."


@dataclass(frozen=True)
class Progress:
    """What a learner has done, as text and as HTML.

    Attributes
    ----------
    lessons : list of (title, exercises)
        Lessons that are begun; exercises map ids to levels, such as ``{"1.1": "right"}``.
    following : str
        What comes next, in one sentence.
    """

    lessons: list[tuple[str, dict[str, str]]]
    following: str

    def __str__(self) -> str:
        """Plain text, for terminals and for people who read without a browser."""
        lines = [
            f"{title}: {_count(levels)}. {'  '.join(f'{e} {_sign(s)}' for e, s in levels.items())}"
            for title, levels in self.lessons
        ]
        return "\n".join([*lines, self.following, AS_SAVED])

    __repr__ = __str__

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict:
        """Give Jupyter the overview as text and as HTML."""
        return {"text/plain": str(self), "text/html": self._html()}

    def _html(self) -> str:
        lines = "".join(
            f'<tr><th scope="row" style="text-align:left">{html.escape(title)}</th>'
            f'<td>{_count(levels)}</td><td style="text-align:left">'
            f"{', '.join(_named(e, s) for e, s in levels.items())}</td></tr>"
            for title, levels in self.lessons
        )
        head = "".join(f'<th scope="col">{name}</th>' for name in ("Lesson", "Done", "Exercises"))
        begun = f"<table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>"
        return (
            f"<div>{begun if lines else ''}<p><strong>{html.escape(self.following)}</strong></p>"
            f"<p>{AS_SAVED}</p></div>"
        )


def progress(folder: Path = SHEETS) -> None:
    """Show which exercises are done and which comes next; changes nothing.

    Parameters
    ----------
    folder : Path
        Where the sheets lie.
    """
    display(progress_in(folder))


def progress_in(folder: Path) -> Progress:
    """Return what the saved sheets in a folder show."""
    reached = _reached(folder)
    exercises, lessons = table("exercises"), table("lessons")
    in_order = sorted(exercises["exercise_id"], key=lambda e: tuple(map(int, e.split("."))))
    begun, open_ones = [], [e for e in in_order if reached.get(e) != "right"]
    for _, lesson in lessons.iterrows():
        own = [e for e in in_order if e.partition(".")[0] == lesson["lesson_id"]]
        if any(reached.get(e, "open") != "open" for e in own):
            title = f"{int(lesson['lesson_id']):02d} {lesson['title']}"
            begun.append((title, {e: reached.get(e, "open") for e in own}))
    if not open_ones:
        return Progress(begun, "All exercises of the course are done.")
    following = open_ones[0]
    title = exercises.set_index("exercise_id").loc[following, "title"]
    sheet = lessons.set_index("lesson_id").loc[following.partition(".")[0], "sheet"]
    beginning = "" if begun else "No exercise is answered yet. "
    named = f"{beginning}Next: exercise {following}, {title.rstrip('.')}, in exercises/{sheet}"
    return Progress(begun, named)


def _reached(folder: Path) -> dict[str, str]:
    """Return the best level that stands in any saved sheet, by exercise."""
    reached: dict[str, str] = {}
    for path in sorted(folder.glob("*.ipynb")):
        if "_solution_" in path.stem:
            continue
        try:
            cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
            outputs = [output for cell in cells for output in cell.get("outputs", [])]
            replies = [output.get("data", {}).get(MIME_TYPE) for output in outputs]
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            continue  # a file that is no notebook has nothing to tell
        for reply in replies:
            if isinstance(reply, dict) and reply.get("level") in FIRST_TO_LAST:
                best = max(reply["level"], reached.get(reply.get("exercise"), "open"), key=_rank)
                reached[str(reply.get("exercise"))] = best
    return reached


def _rank(level: str) -> int:
    return FIRST_TO_LAST.index(level)


def _sign(level: str) -> str:
    return Level[level.upper()].value[0]


def _named(exercise: str, level: str) -> str:
    sign, heading, _ = Level[level.upper()].value
    return f'<span style="white-space:nowrap" title="{heading}">{exercise}&nbsp;{sign}</span>'


def _count(levels: dict[str, str]) -> str:
    return f"{list(levels.values()).count('right')} of {len(levels)}"
