"""A place where a learner's code can run and harm nobody: bubblewrap, or limits only.

In bubblewrap's sandbox a copy has no network and sees a read-only system, the course without
solutions and without the lessons' checks, and folders of its own that are kept in memory and
vanish with it. Processes, memory, time and output are limited there as without it (`run.limit`);
what several processes take together is watched from here.
"""

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

COURSE = Path(__file__).resolve().parents[2]
MOST_MEMORY = 3_000_000_000  # bytes, of all processes of a copy together
MOST_ANSWERS = 20_000_000  # bytes that a copy may send
SPACE = 60_000_000  # bytes of files that a copy may write
FIRST_USER = 61_184  # of the numbers that Linux systems keep free for users made on the fly
FLOOD = b"more than MOST_ANSWERS"
GOES_ON = ("ready", "begin", "end", "answer")
START = 90  # seconds that Python and the first cells may take to start on a busy machine


@dataclass(frozen=True)
class Workshop:
    """Where copies run.

    Attributes
    ----------
    folder : Path
        What a copy sees of the course.
    bwrap : str or None
        Path of bubblewrap; None means limits only.
    """

    folder: Path
    bwrap: str | None


@contextmanager
def workshop(sandboxed: bool) -> Iterator[Workshop]:
    """Prepare what every copy needs; it is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="mark-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        left_out = shutil.ignore_patterns("*.ipynb", "__pycache__", ".*", "lesson_[0-9]*")
        for part in ("data", "notebooks", "exercises/checks"):
            shutil.copytree(COURSE / part, folder / part, ignore=left_out)
        (folder / "marking").mkdir()
        for part in ("run.py", "plain.py"):
            shutil.copy(Path(__file__).with_name(part), folder / "marking")
        (folder / "matplotlib").mkdir()  # its list of fonts takes seconds to make: once for all
        subprocess.run(
            [sys.executable, "-c", "import matplotlib.font_manager"],
            env=os.environ | {"MPLCONFIGDIR": str(folder / "matplotlib")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        yield Workshop(folder, shutil.which("bwrap") if sandboxed else None)


def works() -> bool:
    """Tell whether bubblewrap is there and may do its work on this machine."""
    bwrap = shutil.which("bwrap")
    if not bwrap:
        return False
    with tempfile.TemporaryDirectory(prefix="mark-") as name:
        folder = Path(name)
        for part in ("data", "notebooks", "exercises/checks", "marking", "matplotlib"):
            (folder / part).mkdir(parents=True)
        command = [*sandbox_command(Workshop(folder, bwrap)), sys.executable, "-c", "pass"]
        done = subprocess.run(command, capture_output=True, check=False)
    return done.returncode == 0


def sandbox_command(place: Workshop) -> list[str]:
    """Return the beginning of a command line: bubblewrap and what a copy may see."""
    inside = [str(place.bwrap), "--die-with-parent", "--new-session", "--clearenv"]
    inside += ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"]
    inside += ["--unshare-cgroup-try", "--hostname", "course"]
    if os.getuid() == 0:  # `run.limit` becomes an ordinary user, for which limits hold
        inside += ["--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
    else:
        inside += ["--unshare-user", "--uid", "65534", "--gid", "65534"]
    inside += ["--ro-bind", "/usr", "/usr"]
    for name in ("/lib", "/lib32", "/lib64", "/bin", "/sbin"):
        if Path(name).is_symlink():
            inside += ["--symlink", str(Path(name).readlink()), name]
        else:
            inside += ["--ro-bind-try", name, name]
    for name in ("/etc/ld.so.cache", "/etc/localtime", "/etc/fonts", "/etc/alternatives"):
        inside += ["--ro-bind-try", name, name]
    inside += ["--proc", "/proc", "--dev", "/dev"]
    for name in ("/tmp", "/dev/shm", "/course/exercises"):
        inside += ["--perms", "1777", "--size", str(SPACE), "--tmpfs", name]
    for name in dict.fromkeys((sys.base_prefix, sys.prefix)):
        for above in [*Path(name).parents][-2::-1]:  # bubblewrap would lock others out of them
            if above != Path("/tmp") and above.parts[1] != "usr":
                inside += ["--perms", "0755", "--dir", str(above)]
        inside += ["--ro-bind", name, name]
    for name in ("data", "notebooks", "exercises/checks", "marking", "matplotlib"):
        inside += ["--ro-bind", str(place.folder / name), f"/course/{name}"]
    return [*inside, "--remount-ro", "/", "--chdir", "/course/exercises"]


def run(place: Workshop, cells: list[dict], seconds: float, number: int) -> list[dict]:
    """Run the cells of one copy; returns what happened, in order.

    Parameters
    ----------
    place : Workshop
    cells : list of dict
        Each with ``id``, ``kind`` (``"given"``, ``"answer"`` or ``"check"``) and ``source``.
    seconds : float
        How long one cell may run.
    number : int
        Which of the copies that run side by side this is.

    Returns
    -------
    list of dict
        What ``run.py`` tells, with the ``seconds`` since the line before. The last one is
        ``done``, or says why there was no end: ``too slow``, ``too much`` or ``stopped``.
    """
    with tempfile.TemporaryDirectory(prefix="mark-") as name:
        root = os.name == "posix" and os.getuid() == 0
        job = {
            "cells": cells,
            "user": FIRST_USER + number if root and place.bwrap else None,
            "cpu": START + seconds * len(cells),
            "others": 0 if place.bwrap else _processes_of_mine(),
        }
        if place.bwrap:
            course, command, where = Path("/course"), sandbox_command(place), "/"
            own = Path("/tmp")
        else:
            course, command, where = Path(name) / "course", [], Path(name) / "course" / "exercises"
            own = Path(name)
            shutil.copytree(place.folder, course)
        kept = {k: v for k, v in os.environ.items() if k in ("LANG", "LC_ALL", "SYSTEMROOT")}
        variables = kept | {
            "HOME": str(own),
            "TMPDIR": str(own),
            "IPYTHONDIR": str(own / ".ipython"),
            "MPLCONFIGDIR": str(course / "matplotlib"),
            "MPLBACKEND": "agg",
            "OPENBLAS_NUM_THREADS": "1",
            "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.defpath)),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUTF8": "1",
        }
        if place.bwrap:
            command += [part for item in variables.items() for part in ("--setenv", *item)]
        process = subprocess.Popen(
            [*command, sys.executable, str(course / "marking" / "run.py")],
            cwd=where,
            env=variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            with suppress(OSError):
                process.stdin.write(json.dumps(job).encode())
                process.stdin.close()
            return list(_watch(process, seconds, len(cells)))
        finally:
            _end(process)


def _watch(process: subprocess.Popen, seconds: float, cells: int) -> Iterator[dict]:
    """Yield what a copy tells, until it is done or has to be ended."""
    lines: queue.Queue[bytes] = queue.Queue(maxsize=100)
    over = threading.Event()

    def read() -> None:
        left = MOST_ANSWERS
        while not over.is_set():
            line = process.stdout.readline(left) if left > 0 else FLOOD
            left -= len(line)
            while not over.is_set():
                with suppress(queue.Full):
                    lines.put(line, timeout=1)
                    break
            if not line or line is FLOOD:
                return

    threading.Thread(target=read, daemon=True).start()
    limit = max(seconds, START)  # until the first answer cell begins
    last = looked = time.monotonic()
    end = last + limit + seconds * cells
    try:
        while True:
            with suppress(queue.Empty):
                line = lines.get(timeout=0.2)
                told = {"event": "too much"} if line is FLOOD else _read(line)
                now = time.monotonic()
                yield told | {"seconds": round(now - last, 3)}
                if told["event"] not in GOES_ON:
                    return
                last = now
                if str(told.get("id")).startswith("answer-"):
                    limit = seconds
            now = time.monotonic()
            if now > min(end, last + limit):
                yield {"event": "too slow", "seconds": round(now - last, 3)}
                return
            if now - looked > 0.2:
                looked = now
                if _memory(process.pid) > MOST_MEMORY:
                    yield {"event": "too much", "seconds": round(now - last, 3)}
                    return
    finally:
        over.set()


def _read(line: bytes) -> dict:
    """Return one line of a copy's; where it is none, the copy has stopped."""
    try:
        told = json.loads(line)
        return told if told["event"] in {*GOES_ON, "done"} else {"event": "stopped"}
    except (ValueError, RecursionError, TypeError, LookupError):
        return {"event": "stopped"}


def _memory(process: int) -> int:
    """Return the memory that a process and all that it started do not share with others."""
    total = 0
    with suppress(psutil.Error):
        top = psutil.Process(process)
        for one in [top, *top.children(recursive=True)]:
            with suppress(psutil.Error):
                used = one.memory_info()
                total += used.rss - getattr(used, "shared", 0)
    return total


def _processes_of_mine() -> int:
    """Return how many processes and threads this user has: a limit counts them all."""
    mine, total = psutil.Process().username(), 0
    for one in psutil.process_iter():
        with suppress(psutil.Error):
            total += one.num_threads() if one.username() == mine else 0
    return total


def _end(process: subprocess.Popen) -> None:
    """End a copy and what it has started."""
    started = []
    with suppress(psutil.Error):
        started = psutil.Process(process.pid).children(recursive=True)
    if os.name == "posix":
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    for one in started:
        with suppress(psutil.Error):
            one.kill()
    process.wait()
