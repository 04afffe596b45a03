"""Run copies of sheets, each apart from all others.

On Linux they are forked from a Python that waits in the sandbox with all that sheets import
(`forks`). Elsewhere, and where the system does not let forks be kept apart, each copy starts a
Python and a sandbox of its own, which takes longer.
"""

import json
import os
import shutil
import socket
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen
from typing import BinaryIO

from .sandbox import IN_MEMORY, PYTHON, SPACE, Place, command_line, filtered
from .watch import START, end, processes_of_mine, watch

FIRST_USER = 61_184  # of the numbers that Linux systems keep free for users made on the fly
FORKS = sys.platform == "linux"  # others cannot fork a Python with numpy in it, or not safely


def run_copy(place: Place, cells: list[dict], whole: float | None = None) -> list[dict]:
    """Run the cells of one copy; returns what happened, in order.

    Cells have ``id`` and ``code``, or ``id`` and ``name``: the name whose value is wanted. All may
    take so many seconds as the ``whole``, or else as long as one cell each. What happened is what
    ``inside.py`` tells, with the ``seconds`` since the line before; the last is ``done``, or says
    why there was no end: ``too slow``, ``too much`` or ``stopped``.
    """
    whole = place.seconds * len(cells) if whole is None else whole
    number = place.free.get()
    forks = place.waiting.setdefault(number, Forks(place, number))
    try:
        own = tempfile.TemporaryDirectory(prefix="copy-", dir=place.folder.parent)
        with own as name, tempfile.TemporaryFile() as job:
            job.write(json.dumps(_job(place, cells, Path(name))).encode())
            job.seek(0)
            if FORKS and forks.good():
                return forks.run(job, whole)
            process = _start(place, "inside.py", forks.user, stdin=job, stdout=PIPE)
            try:
                return watch(process, process.stdout, place.seconds, whole)
            finally:
                end(process)
    finally:
        place.free.put(number)


def begin(place: Place) -> None:
    """Begin one of the processes from which copies are forked, before the first is needed."""
    number = place.free.get()
    try:
        if FORKS:
            place.waiting.setdefault(number, Forks(place, number)).good()
    finally:
        place.free.put(number)


def _job(place: Place, cells: list[dict], own: Path) -> dict:
    """Return what `inside` has to know of a copy, which may write into a folder of its own."""
    course = Path("/course")
    if place.bwrap:
        own = course / "own"
    else:
        course = own / "course"
        shutil.copytree(place.folder, course)
    return {
        "cells": cells,
        "folder": str(course / "exercises"),
        "variables": {"HOME": str(own), "TMPDIR": str(own), "IPYTHONDIR": str(own / ".ipython")},
        "cpu": START + place.seconds * len(cells),
        "others": 0 if place.bwrap else processes_of_mine(),
    }


class Forks:
    """A Python that waits where copies run, with all that sheets import, to be forked for each."""

    def __init__(self, place: Place, number: int):
        self.place = place
        #: The number of the user that a copy becomes, or nothing where only limits hold it.
        self.user = str(FIRST_USER + number) if place.bwrap and os.getuid() == 0 else ""
        self.process: Popen | None = None
        self.control: socket.socket | None = None
        self.refused = False

    def good(self) -> bool:
        """Tell whether it works here; starts it where it does not run."""
        if self.process and self.process.poll() is not None:
            self.end()
        if not self.process and not self.refused:
            self.control, its = socket.socketpair()
            settings = [self.user, str(SPACE), *(IN_MEMORY if self.place.bwrap else ())]
            with its:
                self.process = _start(self.place, "forks.py", *settings, stdin=its, stdout=DEVNULL)
            self.refused = self._said(START) != b"+"
            if self.refused:
                self.end()
        return not self.refused

    def run(self, job: BinaryIO, whole: float) -> list[dict]:
        """Run a copy for so many seconds at most; returns what happened, in order."""
        reading, writing = os.pipe()
        with os.fdopen(writing, "wb"), suppress(OSError):
            socket.send_fds(self.control, [b"."], [job.fileno(), writing])
        told = watch(self.process, os.fdopen(reading, "rb"), self.place.seconds, whole)
        if told[-1]["event"] != "done" or self._said(1) != b".":
            self.end()  # what does not end by itself ends with its sandbox
        return told

    def end(self) -> None:
        """End it, and all that it has forked."""
        if self.process:
            self.control.close()
            end(self.process)
        self.process = None

    def _said(self, seconds: float) -> bytes:
        """Return its next word, or nothing if it does not come in time."""
        self.control.settimeout(seconds)
        try:
            return self.control.recv(1)
        except OSError:
            return b""


def _start(place: Place, program: str, *arguments: str, **streams) -> Popen:
    """Start one of the programs that run copies, in the sandbox where there is one."""
    course = Path("/course") if place.bwrap else place.folder
    variables = {k: v for k, v in os.environ.items() if k in ("LANG", "LC_ALL", "SYSTEMROOT")} | {
        "MPLCONFIGDIR": str(course / "own"),
        "MPLBACKEND": "agg",
        "OPENBLAS_NUM_THREADS": "1",
        "PATH": os.pathsep.join((str(Path(PYTHON).parent), os.defpath)),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(course / "stand_in"),
        "PYTHONUTF8": "1",
    }
    python = [PYTHON, str(course / "marking" / program), *arguments]
    others = {"cwd": place.folder / "exercises", "env": variables, "stderr": DEVNULL} | streams
    if not place.bwrap:
        return Popen(python, start_new_session=True, **others)
    command = command_line(place)
    if program == "inside.py":
        command += ["--tmpfs", "/proc", "--remount-ro", "/proc"]  # as `forks` does for each fork
    command += [part for item in variables.items() for part in ("--setenv", *item)]
    with filtered(command) as (command, files):
        return Popen([*command, *python], pass_fds=files, start_new_session=True, **others)
