"""Watch a copy from outside: what it tells, how long it takes, its memory; and end it.

Each process of a copy has limits (`inside.limit`); what several take together is seen from here.
"""

import json
import os
import re
import signal
import threading
import time
from contextlib import suppress
from pathlib import Path
from subprocess import Popen
from typing import BinaryIO

import psutil

MOST_MEMORY = 3_000_000_000  # bytes, of all processes of a copy together
MOST_ANSWERS = 20_000_000  # bytes that a copy may send
COST = 2_000  # bytes that each line counts for besides, as it takes memory here
LONGEST = 10_000  # bytes of a line that is no answer
START = 90  # seconds that Python and the first cells may take to start on a busy machine
GOES_ON = ("ready", "begin", "end", "answer")
#: Memory that no file holds: its own, shared, swapped out, in large pages, and what maps it all.
COUNTS = r"^(?:RssAnon|RssShmem|VmSwap|HugetlbPages|VmPTE):\s+(\d+) kB"
LOOK = 0.2  # seconds between two looks at a copy


def watch(process: Popen, answers: BinaryIO, seconds: float, whole: float) -> list[dict]:
    """Return what a copy tells, until it is done, stops or has to be ended.

    Each with the ``seconds`` since the line before. A cell may take so many seconds, and all from
    the first answer cell on ``whole``, whatever the copy tells. Closes the answers.
    """
    told: list[dict] = []
    last, limit = time.monotonic(), max(seconds, START)  # less from the first answer cell on
    until, begun = last + START + whole, False

    def listen() -> None:
        nonlocal last, limit, until, begun
        left, written = MOST_ANSWERS, b""
        with answers:
            while not told or told[-1]["event"] in GOES_ON:
                line = answers.readline(max(left, 1))
                left -= len(line) + COST
                what = _read(line, left)
                if not what:
                    written = line
                    continue
                if what["event"] == "answer":
                    what["answer"], written = written, b""
                now = time.monotonic()
                told.append(what | {"seconds": round(now - last, 3)})
                last = now
                if not begun and str(what.get("id")).startswith("answer-"):
                    begun, limit, until = True, seconds, now + whole

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    while listener.is_alive():
        listener.join(LOOK)
        now = time.monotonic()
        late = now > min(until, last + limit)
        if listener.is_alive() and (late or _memory(process) > MOST_MEMORY):
            said = [*told]
            return [*said, {"event": "too slow" if late else "too much", "whole": now > until}]
    return told


def _read(line: bytes, left: int) -> dict | None:
    """Return what one line of a copy's says, or None if it is an answer or says nothing."""
    if not line or left <= 0:
        return {"event": "too much" if line else "stopped"}
    if len(line) > LONGEST or not line.startswith(b"{"):
        return None
    try:
        told = json.loads(line)
        known = told["event"] in {*GOES_ON, "done"} and isinstance(told.get("id", ""), str)
        return told if known else None
    except (ValueError, RecursionError, TypeError, LookupError):
        return None


def _family(process: Popen) -> list[psutil.Process]:
    """Return a process and all that it started."""
    with suppress(psutil.Error):
        top = psutil.Process(process.pid)
        return [top, *top.children(recursive=True)]
    return []


def _memory(process: Popen) -> int:
    """Return the memory that a process and all that it started have taken, but for files."""
    total = 0
    for one in _family(process):
        with suppress(psutil.Error):
            total += _taken(one)
    return total


def _taken(process: psutil.Process) -> int:
    """Return the memory of one process: its own, and what it shares with others it started."""
    with suppress(OSError):
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8", errors="replace")
        if found := re.findall(COUNTS, status, re.MULTILINE):
            return 1024 * sum(map(int, found))
    used = process.memory_info()
    return used.rss - getattr(used, "shared", 0)


def processes_of_mine() -> int:
    """Return how many processes and threads this user has: a limit counts them all."""
    mine = psutil.Process().username()
    found = psutil.process_iter(["username", "num_threads"])
    return sum(one.info["num_threads"] or 0 for one in found if one.info["username"] == mine)


def end(process: Popen) -> None:
    """End a copy and what it has started."""
    family = _family(process)
    with suppress(OSError, AttributeError):  # Windows has no groups of processes
        os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    for one in family:
        with suppress(psutil.Error):
            one.kill()
    process.wait()
