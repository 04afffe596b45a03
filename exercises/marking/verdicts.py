"""From a learner's file to one verdict for each exercise.

The learner's code stands in a fresh copy of the blank sheet and runs in the sandbox, which gives
back answers as plain data. They are checked here, where no learner's code has ever run: by the
very ``checks`` that answered in the sheet.
"""

from collections.abc import Collection
from itertools import takewhile

from checks import reply_to
from checks.feedback import Feedback, Level
from checks.sentences import misconception, say
from checks.tables import look_up, table

from .copies import run_copy
from .plain import decode
from .sandbox import Place
from .sheets import Submission, Unreadable, asked, part_of

RESULTS = {row.mark: row for row in table("results").itertuples()}
DONE = {look_up("results", "result_id", "mark")[level.value] for level in Level if level.done}
ALLOWANCES = {  # how Python says that a limit was met
    "MemoryError": "asks for more memory than is allowed",
    "BlockingIOError": "starts more processes than are allowed",
    "TooMuchOutput": "prints more than is allowed",
}
COLUMNS = [
    "learner", "file", "sheet", "exercise", "result", "mistake", "points", "of", "note", "reply",
    "seconds",
]  # fmt: skip


def copy_of(submission: Submission, without: Collection[str] = ()) -> list[dict]:
    """Return the cells to run: the blank sheet with the learner's code, but for some exercises."""
    cells = []
    for cell in submission.sheet.blank.cells:
        kind, exercise = part_of(cell.id)
        if kind == "check":
            cells.append({"id": cell.id, "name": asked(cell.source)[exercise]})
        elif cell.cell_type == "code":
            own = submission.code[exercise] if kind and exercise not in without else []
            cells += [{"id": cell.id, "code": code} for code in own or [cell.source]]
    return cells


def mark(submission: Submission, place: Place) -> list[dict]:
    """Mark one submission; returns one row for each exercise, with the keys of `COLUMNS`.

    Raises `Unreadable` if the sandbox or Python itself did not start.
    """
    ended: dict[str, str] = {}  # exercise -> why its code is left out
    while True:
        told = run_copy(place, copy_of(submission, ended))
        first = list(takewhile(lambda one: part_of(one.get("id"))[0] != "answer", told))
        if len(first) == len(told) or any(one.get("error") for one in first):  # the course's own
            raise Unreadable("its copy could not be started; no fault of the sheet")
        why = told[-1]["event"]
        begun = [part_of(one.get("id"))[1] for one in told if one["event"] == "begin"]
        running = [one for one in begun if one in submission.code][-1:]
        if why == "done" or not running or running[0] in ended:
            break  # code that nothing but force could end is left out, and the rest goes on
        ended[running[0]] = why
    return [_row(submission, exercise, told, ended.get(exercise)) for exercise in submission.code]


def _row(submission: Submission, exercise: str, told: list[dict], ended: str | None) -> dict:
    own = [one for one in told if part_of(one.get("id"))[1] == exercise]
    ran = [one for one in own if one["event"] == "end" and one["id"].startswith("answer")]
    of = int(look_up("exercises", "exercise_id", "points")[exercise])
    row = dict.fromkeys(COLUMNS, "") | {
        "learner": submission.learner,
        "file": submission.path.as_posix(),
        "sheet": submission.sheet.name,
        "exercise": exercise,
        "of": of,
        "seconds": round(sum(one["seconds"] for one in ran), 2),
    }
    row |= _judged(exercise, own, ended)
    row["points"] = of if row["result"] in DONE else 0
    if exercise in submission.copies:
        said = "the answer cell stands there more than once"
        note = row["note"]
        row["note"] = f"{note}; {said}" if note else f"{said}: the last on the page counts"
    return row


def _judged(exercise: str, told: list[dict], ended: str | None) -> dict[str, str]:
    """Return the result of one exercise, and what there is of mistake, note and reply."""
    if ended:
        return {"result": ended, "note": RESULTS[ended].meaning}
    errors = [one["error"] for one in told if one["event"] == "end" and one.get("error")]
    errors = [tuple(map(str, error)) for error in errors if isinstance(error, list)]
    name, text = errors[0] if errors and len(errors[0]) == 2 else ("", "")
    answer = next((one.get("answer") for one in told if one["event"] == "answer"), None)
    if answer is not None:
        feedback = reply_to(exercise, decode(answer))
        if not name or feedback.level.done:
            return {
                "result": look_up("results", "result_id", "mark")[feedback.level.value],
                "mistake": feedback.mistake,
                "note": misconception(exercise, feedback.mistake) or _own(feedback),
                "reply": feedback.message,
            }
    if name in ALLOWANCES:
        return {"result": "too much", "note": ALLOWANCES[name]}
    said = " ".join(f"{name}: {text}".split())[:120]
    return {"result": "error", "note": said if name else "the copy did not come this far"}


def _own(feedback: Feedback) -> str:
    """Say what a learner has judged herself of a text that is complete."""
    if feedback.level is not Level.COMPLETE:
        return ""
    return say("own-judgement", own=feedback.own) if feedback.own else say("own-judgement-open")
