"""From a learner's file to one verdict for each exercise.

The learner's code stands in a fresh copy of the blank sheet and runs in the sandbox, which gives
back answers as plain data. They are checked here, where no learner's code has ever run: the same
``checks`` as in the sheet, out of reach.
"""

from checks import reply_to
from checks.feedback import Level
from checks.sentences import misconception
from checks.tables import table

from .plain import decode
from .sandbox import Workshop, run
from .sheets import Submission

#: What can be said of one exercise: sign in the terminal, and its meaning.
RESULTS = {
    "right": ("✓", "right"),
    "wrong": ("↻", "wrong"),
    "form": ("▢", "not in the expected form"),
    "not answered": ("○", "not answered"),
    "error": ("!", "the answer cell stops with an error"),
    "too slow": ("⧖", "the answer cell does not end in time"),
    "too much": ("⊘", "the answer cell takes more than is allowed"),
    "stopped": ("☓", "the answer cell ends Python itself"),
}
LEVELS = {
    Level.RIGHT: "right",
    Level.MISTAKE: "wrong",
    Level.FORM: "form",
    Level.OPEN: "not answered",
}
ALLOWANCES = {  # how Python says that a limit was met
    "MemoryError": "asks for more memory than is allowed",
    "BlockingIOError": "starts more processes than are allowed",
    "TooMuchOutput": "prints more than is allowed",
}
COLUMNS = [
    "learner", "file", "sheet", "exercise", "result", "mistake", "points", "of", "note", "reply",
    "seconds",
]  # fmt: skip


class NotRun(Exception):
    """The sandbox or Python itself did not start: no learner's fault."""


def copy_of(submission: Submission, without: set[str] = frozenset()) -> list[dict]:
    """Return the cells to run: those of the blank sheet, with the learner's code in its place.

    Parameters
    ----------
    submission : Submission
    without : set of str
        Exercises whose code is left out because it ended an earlier run.
    """
    cells = []
    for cell in submission.sheet.blank.cells:
        if cell.cell_type != "code":
            continue
        kind, _, key = cell.id.partition("-")
        own = [] if kind != "answer" or key in without else submission.code[key]
        for number, source in enumerate(own or [cell.source]):
            name = f"{cell.id}-{number}" if kind == "answer" else cell.id
            kind = kind if kind in ("answer", "check") else "given"
            cells.append({"id": name, "kind": kind, "source": source})
    return cells


def mark(submission: Submission, place: Workshop, seconds: float, number: int = 0) -> list[dict]:
    """Mark one submission; returns one row for each exercise, with the keys of `COLUMNS`.

    Parameters
    ----------
    submission : Submission
    place : Workshop
        Where the copy runs.
    seconds : float
        How long one cell may run.
    number : int
        Which of the copies that run side by side this is.

    Raises
    ------
    NotRun
        If the copy could not be started.
    """
    ended: dict[str, str] = {}  # exercise -> why its code is left out
    while True:
        told = run(place, copy_of(submission, set(ended)), seconds, number)
        if told[0]["event"] != "ready" or _failed_before_answers(told):
            raise NotRun("its copy could not be started; no fault of the sheet")
        why, key = told[-1]["event"], _running(told)
        if why == "done" or key is None or key in ended:
            break  # code that nothing but force could end is left out, and the rest goes on
        ended[key] = why

    points = table("exercises").set_index("exercise_id")["points"]
    rows = []
    for key in submission.code:
        exercise = key.replace("-", ".")
        result, mistake, note, reply = _judge(key, told, ended.get(key))
        if key in submission.copies:
            said = "the answer cell stands there more than once"
            note = f"{note}; {said}" if note else f"{said}: the last on the page counts"
        of = int(points[exercise])
        rows.append(
            {
                "learner": submission.learner,
                "file": submission.path.as_posix(),
                "sheet": submission.sheet.name,
                "exercise": exercise,
                "result": result,
                "mistake": mistake,
                "points": of if result == "right" else 0,
                "of": of,
                "note": note,
                "reply": reply,
                "seconds": round(_seconds(key, told), 2),
            }
        )
    return rows


def _running(told: list[dict]) -> str | None:
    """Return the exercise whose code began last."""
    begun = [str(one.get("id")) for one in told if one["event"] == "begin"]
    answers = [name for name in begun if name.startswith("answer-")]
    return answers[-1].removeprefix("answer-").rsplit("-", 1)[0] if answers else None


def _failed_before_answers(told: list[dict]) -> bool:
    """Tell whether the course's own first cells failed, before any code of the learner's ran."""
    for one in told:
        if str(one.get("id")).startswith("answer-"):
            return False
        if one.get("error"):
            return True
    return True


def _seconds(key: str, told: list[dict]) -> float:
    of_cell = [one for one in told if str(one.get("id")).startswith(f"answer-{key}-")]
    return sum(one["seconds"] for one in of_cell if one["event"] == "end")


def _judge(key: str, told: list[dict], ended: str | None) -> tuple[str, str, str, str]:
    """Return result, mistake, note and the check's reply of one exercise."""
    if ended:
        return ended, "", RESULTS[ended][1], ""
    own = [one for one in told if str(one.get("id")).startswith((f"answer-{key}-", f"check-{key}"))]
    own = [one for one in own if one["id"].startswith("answer") or one["id"] == f"check-{key}"]
    errors = [one["error"] for one in own if one["event"] == "end" and one.get("error")]
    errors = [tuple(map(str, error)) for error in errors if isinstance(error, list)]
    name, text = errors[0] if errors and len(errors[0]) == 2 else ("", "")
    answer = next((one.get("answer") for one in own if one["event"] == "answer"), None)
    if answer is not None:
        exercise = key.replace("-", ".")
        feedback = reply_to(exercise, decode(answer))
        if not name or feedback.level is Level.RIGHT:
            note = misconception(exercise, feedback.mistake)
            return LEVELS[feedback.level], feedback.mistake, note, feedback.message
    if name in ALLOWANCES:
        return "too much", "", ALLOWANCES[name], ""
    said = " ".join(f"{name}: {text}".split())[:120]
    return "error", "", said if name else "the copy did not come this far", ""
