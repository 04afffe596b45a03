"""A place where a learner's code can run and harm nobody: bubblewrap, or limits only.

In bubblewrap's sandbox a copy has no network and sees a read-only system, the course without
solutions and without the lessons' checks, and folders of its own that are kept in memory and
vanish with it. Processes, memory, time and output are limited there as without it (`run.limit`);
what several processes take together is watched from here.

On Linux, copies that run one after another are forked from a Python that waits in the sandbox with
all that sheets import (`forks`). Elsewhere, and where the system does not let forks be kept apart,
each copy starts a Python and a sandbox of its own, which takes longer.
"""

import compileall
import json
import os
import queue
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import psutil

COURSE = Path(__file__).resolve().parents[2]
MOST_MEMORY = 3_000_000_000  # bytes, of all processes of a copy together
MOST_ANSWERS = 20_000_000  # bytes that a copy may send
SPACE = 60_000_000  # bytes of files that a copy may write
FIRST_USER = 61_184  # of the numbers that Linux systems keep free for users made on the fly
FLOOD = b"more than MOST_ANSWERS"
GOES_ON = ("ready", "begin", "end", "answer")
START = 90  # seconds that Python and the first cells may take to start on a busy machine
IN_MEMORY = ("/course/exercises", "/course/own", "/dev/shm")  # where a copy may write
FORKS = sys.platform == "linux"  # others cannot fork a Python with numpy in it, or not safely


@dataclass(frozen=True)
class Workshop:
    """Where copies run.

    Attributes
    ----------
    folder : Path
        What a copy sees of the course.
    bwrap : str or None
        Path of bubblewrap; None means limits only.
    waiting : dict
        The Python that waits to be forked, for each of the copies that run side by side.
    """

    folder: Path
    bwrap: str | None
    waiting: dict[int, "Forks"] = field(default_factory=dict)


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
        for part in ("run.py", "forks.py", "plain.py"):
            shutil.copy(Path(__file__).with_name(part), folder / "marking")
        compileall.compile_dir(folder, quiet=2)  # copies cannot write there, nor should each do it
        (folder / "matplotlib").mkdir()  # its list of fonts takes seconds to make: once for all
        subprocess.run(
            [sys.executable, "-c", "import matplotlib.font_manager"],
            env=os.environ | {"MPLCONFIGDIR": str(folder / "matplotlib")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        place = Workshop(folder, shutil.which("bwrap") if sandboxed else None)
        try:
            yield place
        finally:
            for forks in place.waiting.values():
                forks.end()


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
    for name in IN_MEMORY:
        inside += ["--perms", "1777", "--size", str(SPACE), "--tmpfs", name]
    for name in dict.fromkeys((sys.base_prefix, sys.prefix)):
        for above in [*Path(name).parents][-2::-1]:  # bubblewrap would lock others out of them
            if above.parts[1] != "usr":
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
        if place.bwrap:
            course, own = Path("/course"), Path("/course/own")
        else:
            course, own = Path(name) / "course", Path(name)
            shutil.copytree(place.folder, course)
        job = {
            "cells": cells,
            "folder": str(course / "exercises"),
            "variables": {
                "HOME": str(own),
                "TMPDIR": str(own),
                "IPYTHONDIR": str(own / ".ipython"),
            },
            "user": None,
            "cpu": START + seconds * len(cells),
            "others": 0 if place.bwrap else _processes_of_mine(),
        }
        if FORKS and number not in place.waiting:
            place.waiting[number] = Forks(place, _user(place, number))
        if FORKS and place.waiting[number].good():
            return place.waiting[number].run(job, seconds)
        job["user"] = _user(place, number)
        process = _start(place, "run.py", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            with suppress(OSError):
                process.stdin.write(json.dumps(job).encode())
                process.stdin.close()
            return list(_watch(process.pid, process.stdout, seconds, len(cells)))
        finally:
            _end(process)


class Forks:
    """A Python that waits in the sandbox with all that sheets import, to be forked for each copy.

    Parameters
    ----------
    place : Workshop
    user : int or None
        Number of the user that copies become; None keeps this one.
    """

    def __init__(self, place: Workshop, user: int | None):
        self.place = place
        self.user = user
        self.process: subprocess.Popen | None = None
        self.control: socket.socket | None = None
        self.refused = False

    def good(self) -> bool:
        """Tell whether it works here; starts it where it does not run."""
        if self.process and self.process.poll() is not None:
            self.end()
        if self.process or self.refused:
            return not self.refused
        self.control, its = socket.socketpair()
        with its:
            self.process = _start(
                self.place, "forks.py", str(its.fileno()),
                "" if self.user is None else str(self.user), str(SPACE),
                *(IN_MEMORY if self.place.bwrap else ()),
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, pass_fds=[its.fileno()],
            )  # fmt: skip
        self.refused = self._said(START) != b"+"
        if self.refused:
            self.end()
        return not self.refused

    def run(self, job: dict, seconds: float) -> list[dict]:
        """Run one copy; returns what happened, in order."""
        reading, writing = os.pipe()
        with tempfile.TemporaryFile() as file, os.fdopen(writing, "wb"), suppress(OSError):
            file.write(json.dumps(job).encode())
            file.seek(0)
            socket.send_fds(self.control, [b"."], [file.fileno(), writing])
        answers = os.fdopen(reading, "rb")
        told = list(_watch(self.process.pid, answers, seconds, len(job["cells"])))
        if told[-1]["event"] != "done" or self._said(1) != b".":
            self.end()  # what does not end by itself ends with its sandbox
        return told

    def end(self) -> None:
        """End it, and all that it has forked."""
        if self.process:
            self.control.close()
            _end(self.process)
        self.process = None

    def _said(self, seconds: float) -> bytes:
        """Return its next word, or nothing if it does not come in time."""
        self.control.settimeout(seconds)
        try:
            return self.control.recv(1)
        except OSError:
            return b""


def _user(place: Workshop, number: int) -> int | None:
    """Return the number of the user that a copy becomes; None where only limits hold it."""
    root = os.name == "posix" and os.getuid() == 0
    return FIRST_USER + number if root and place.bwrap else None


def _start(place: Workshop, program: str, *arguments: str, **options) -> subprocess.Popen:
    """Start one of the programs that run copies, in the sandbox where there is one."""
    course = Path("/course") if place.bwrap else place.folder
    kept = {k: v for k, v in os.environ.items() if k in ("LANG", "LC_ALL", "SYSTEMROOT")}
    variables = kept | {
        "MPLCONFIGDIR": str(course / "matplotlib"),
        "MPLBACKEND": "agg",
        "OPENBLAS_NUM_THREADS": "1",
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.defpath)),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }
    command = []
    if place.bwrap:
        command = sandbox_command(place)
        command += [part for item in variables.items() for part in ("--setenv", *item)]
    return subprocess.Popen(
        [*command, sys.executable, str(course / "marking" / program), *arguments],
        cwd="/" if place.bwrap else course / "exercises",
        env=variables,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        **options,
    )


def _watch(process: int, answers: BinaryIO, seconds: float, cells: int) -> Iterator[dict]:
    """Yield what a copy tells, until it is done or has to be ended; closes the answers."""
    lines: queue.Queue[bytes] = queue.Queue(maxsize=100)
    over = threading.Event()

    def read() -> None:
        left = MOST_ANSWERS
        with answers:
            while not over.is_set():
                line = answers.readline(left)
                left -= len(line)
                if left <= 0:
                    line = FLOOD
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
                told = _read(line)
                if told is None:
                    continue
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
                if _memory(process) > MOST_MEMORY:
                    yield {"event": "too much", "seconds": round(now - last, 3)}
                    return
    finally:
        over.set()


def _read(line: bytes) -> dict | None:
    """Return what one line of a copy's says, or None if it says nothing."""
    if line is FLOOD or not line:
        return {"event": "too much" if line else "stopped"}
    try:
        told = json.loads(line)
        return told if told["event"] in {*GOES_ON, "done"} else None
    except (ValueError, RecursionError, TypeError, LookupError):
        return None


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
