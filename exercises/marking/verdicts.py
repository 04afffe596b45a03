"""From a learner's file to one verdict for each exercise.

The learner's code stands in a fresh copy of the blank sheet and runs in the sandbox, which gives
back answers as plain data. They are judged by a clerk, where no learner's code has ever run: by
the very ``checks`` that answered in the sheet.
"""

from itertools import takewhile
from sys import intern

from checks.feedback import Level
from checks.tables import look_up, table

from .clean import clean, clean_reply
from .clerk import Clerks, Stuck
from .copies import run_copy
from .sandbox import Place

RESULTS = {row.mark: row for row in table("results").itertuples()}
ALLOWANCES = {  # how Python says that a limit was met
    "MemoryError": "asks for more memory than is allowed",
    "BlockingIOError": "starts more processes than are allowed",
    "TooMuchOutput": "prints more than is allowed",
}
COLUMNS = [
    "learner", "file", "sheet", "exercise", "result", "mistake", "points", "of", "note", "reply",
    "seconds",
]  # fmt: skip
MOST_OF_AN_ERROR = 120
MOST_OF_A_NOTE = 500
NOT_REACHED = {"result": "error", "note": "the copy did not come this far"}
TOO_LONG = "the cells of the sheet together take longer than is allowed"
TWICE = "the answer cell stands there more than once"
LAST = "the last on the page counts"
MARK = look_up("results", "result_id", "mark")
DONE = {MARK[level.value] for level in Level if level.done}
POINTS = look_up("exercises", "exercise_id", "points")


class NoCopy(Exception):
    """The sandbox or Python itself did not start, which is no fault of the sheet."""


def mark(submission: dict, place: Place, clerks: Clerks) -> list[dict]:
    """Mark one submission, as `clerk.read` returns it; returns one row for each exercise.

    Rows have the keys of `COLUMNS`, but for the learner and the file. Raises `NoCopy` if the
    sandbox or Python itself did not start.
    """
    cells, exercises = submission["run"], submission["exercises"]
    own = {cell["id"]: cell for cell in cells if "answers" in cell}
    left = place.seconds * max(len(exercises), 3)  # for the sheet, however often it is begun anew
    ended: dict[str, str] = {}  # id of a cell -> why it is left out
    while True:
        told = run_copy(place, [cell for cell in cells if cell["id"] not in ended], left)
        first = list(takewhile(lambda one: one.get("id") not in own, told))
        why = told[-1]["event"]
        if (len(first) == len(told) and why != "done") or any(one.get("error") for one in first):
            raise NoCopy
        begun = [one["id"] for one in told if one["event"] == "begin" and one.get("id") in own]
        if why == "done" or not begun or begun[-1] in ended:
            break  # code that nothing but force could end is left out, and the rest goes on
        ended[begun[-1]] = why
        left -= sum(one.get("seconds", place.seconds) for one in told[len(first) :])
        if told[-1].get("whole") or left <= 0:
            left = 0
            break
    rows = [_row(exercise, submission, told, ended, clerks) for exercise in exercises]
    lost = {"result": "too slow", "note": TOO_LONG} if left == 0 else NOT_REACHED
    return [row if row["result"] else row | lost for row in rows]


def _row(
    exercise: str, submission: dict, told: list[dict], ended: dict[str, str], clerks: Clerks
) -> dict:
    cells = submission["run"]
    own = {
        cell["id"]: ended.get(cell["id"]) for cell in cells if exercise in cell.get("answers", ())
    }
    ran = [one for one in told if one["event"] == "end" and one.get("id") in own]
    of = int(POINTS[exercise])
    row = dict.fromkeys(COLUMNS, "") | {
        "sheet": submission["sheet"],
        "exercise": exercise,
        "of": of,
        "seconds": round(float(sum(one["seconds"] for one in ran)), 2),
    }
    asked = [cell["id"] for cell in cells if cell.get("exercise") == exercise]
    said = {one["id"]: one["answer"] for one in reversed(told) if one["event"] == "answer"}
    replies = _replies(exercise, [said[one] for one in asked if one in said], clerks)
    answered = [one for one in replies if one["result"] != MARK["open"]]
    done = [one for one in replies if one["result"] in DONE]
    errors = [one for one in told if one["event"] == "end" and one.get("id") in (*own, *asked)]
    found = [why for why in own.values() if why]
    if answered:
        counts = (done or answered)[0]
        row |= counts
    elif found:
        row |= {"result": found[-1], "note": RESULTS[found[-1]].meaning}
    else:
        row |= _error(errors) or (replies[0] if replies else {})
    row["points"] = of if row["result"] in DONE else 0
    notes = [row["note"], *_left_out(exercise, cells, ended)]
    if exercise in submission["copies"]:
        which = LAST if answered and counts is replies[-1] else "what its check saw counts"
        notes.append(f"{TWICE}: {which}" if answered else TWICE)
    row["note"] = "; ".join(note for note in notes if note)
    return row


def _replies(exercise: str, answers: list[bytes], clerks: Clerks) -> list[dict[str, str]]:
    """Return what there is of result, mistake, note and reply to each answer."""
    found = []
    for answer in dict.fromkeys(answers):
        try:
            said = clerks.ask("judge", exercise=exercise, answer=answer.decode("latin-1"))
        except Stuck as stuck:
            found.append({"result": stuck.result, "note": f"the answer {stuck}"})
            continue
        found.append(
            {
                "result": MARK[said["level"]],
                "mistake": said["mistake"],
                "note": intern(clean(said["note"], MOST_OF_A_NOTE)),  # thousands have the same
                "reply": intern(clean_reply(said["reply"])),
            }
        )
    return found


def _error(told: list[dict]) -> dict[str, str]:
    """Return the result of an answer cell that stops with an error, or nothing if none did."""
    errors = [one["error"] for one in told if isinstance(one.get("error"), list)]
    errors = [tuple(map(str, error)) for error in errors if len(error) == 2]
    if not errors:
        return {}
    name, text = errors[0]
    if name in ALLOWANCES:
        return {"result": "too much", "note": ALLOWANCES[name]}
    return {"result": "error", "note": clean(f"{name}: {text}", MOST_OF_AN_ERROR)}


def _left_out(exercise: str, cells: list[dict], ended: dict[str, str]) -> list[str]:
    """Return what is said of cells above an answer that were left out and answer nothing."""
    said, waiting = [], []
    for cell in cells:
        if cell.get("exercise") == exercise:
            said += waiting
        if "exercise" in cell:
            waiting = []
        elif cell["id"] in ended and not cell["answers"]:
            waiting.append(f"a cell above it was left out: {RESULTS[ended[cell['id']]].meaning}")
    return [one.replace("the answer cell ", "it ") for one in dict.fromkeys(said)]
