"""Watch a copy from outside: what it tells, how long it takes, its memory; and end it.

Each process of a copy has limits (`inside.limit`); what several take together is seen from here.
"""

import json
import os
import signal
import threading
import time
from contextlib import suppress
from subprocess import Popen
from typing import BinaryIO

import psutil

MOST_MEMORY = 3_000_000_000  # bytes, of all processes of a copy together
MOST_ANSWERS = 20_000_000  # bytes that a copy may send
START = 90  # seconds that Python and the first cells may take to start on a busy machine
GOES_ON = ("ready", "begin", "end", "answer")
LOOK = 0.2  # seconds between two looks at a copy


class Listener(threading.Thread):
    """Takes down what a copy tells, until it is done, stops, or tells too much."""

    def __init__(self, answers: BinaryIO, seconds: float):
        super().__init__(daemon=True)
        self.answers = answers
        self.seconds = seconds
        self.told: list[dict] = []  # each with the seconds since the line before
        self.last = time.monotonic()
        self.limit = max(seconds, START)  # of the next line; less when the first answer cell begins

    def run(self) -> None:
        """Listen to the end; closes the answers."""
        left = MOST_ANSWERS
        with self.answers:
            while not self.told or self.told[-1]["event"] in GOES_ON:
                line = self.answers.readline(left)
                left -= len(line)
                if what := _read(line, left):
                    now = time.monotonic()
                    self.told.append(what | {"seconds": round(now - self.last, 3)})
                    self.last = now
                    if str(what.get("id")).startswith("answer-"):
                        self.limit = self.seconds


def watch(process: Popen, answers: BinaryIO, seconds: float, cells: int) -> list[dict]:
    """Return what a copy of so many cells tells, until it is done or has to be ended."""
    listener = Listener(answers, seconds)
    last_end = listener.last + listener.limit + seconds * cells
    listener.start()
    while listener.is_alive():
        listener.join(LOOK)
        late = time.monotonic() > min(last_end, listener.last + listener.limit)
        if listener.is_alive() and (late or _memory(process) > MOST_MEMORY):
            return [*listener.told, {"event": "too slow" if late else "too much"}]
    return listener.told


def _read(line: bytes, left: int) -> dict | None:
    """Return what one line of a copy's says, or None if it says nothing."""
    if not line or left <= 0:
        return {"event": "too much" if line else "stopped"}
    try:
        told = json.loads(line)
        return told if told["event"] in {*GOES_ON, "done"} else None
    except (ValueError, RecursionError, TypeError, LookupError):
        return None


def _family(process: Popen) -> list[psutil.Process]:
    """Return a process and all that it started."""
    try:
        top = psutil.Process(process.pid)
        return [top, *top.children(recursive=True)]
    except psutil.Error:
        return []


def _memory(process: Popen) -> int:
    """Return the memory that a process and all that it started do not share with others."""
    total = 0
    for one in _family(process):
        with suppress(psutil.Error):
            used = one.memory_info()
            total += used.rss - getattr(used, "shared", 0)
    return total


def processes_of_mine() -> int:
    """Return how many processes and threads this user has: a limit counts them all."""
    mine, total = psutil.Process().username(), 0
    for one in psutil.process_iter():
        with suppress(psutil.Error):
            total += one.num_threads() if one.username() == mine else 0
    return total


def end(process: Popen) -> None:
    """End a copy and what it has started."""
    family = _family(process)
    if os.name == "posix":
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    for one in family:
        with suppress(psutil.Error):
            one.kill()
    process.wait()
