"""Which answers stand in a cell that ended in an error: no check judges the answer before it."""

import re

from IPython import get_ipython

GIVES = re.compile(r"^(\w+)[ \t]*=(?!=)", re.MULTILINE)
FAILED: dict[str, str] = {}  # name -> the kind of error in the cell that should have given it


def watch() -> None:
    """Take note, from now on, of every cell that ends in an error; once, and only in Jupyter."""
    shell = get_ipython()
    if shell and _note not in shell.events.callbacks["post_run_cell"]:
        shell.events.register("post_run_cell", _note)


def error_above(exercise_id: str) -> str:
    """Return the kind of error in the cell with the answer that is being checked, or nothing."""
    shell = get_ipython()
    cell = shell.user_ns.get("In", [""])[-1] if shell else ""
    asked = re.search(rf"""check\(\s*["']{re.escape(exercise_id)}["']\s*,\s*(\w+)""", cell)
    return FAILED.get(asked[1], "") if asked else ""


def _note(result) -> None:
    """Note of each name that a cell gives a value whether the cell ended in an error."""
    error = result.error_before_exec or result.error_in_exec
    for name in GIVES.findall(result.info.raw_cell or "" if result.info else ""):
        FAILED.pop(name, None)
        if error:
            FAILED[name] = type(error).__name__
