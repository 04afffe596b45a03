"""Read what learners wrote and judge it, in a process that can be ended.

A file or an answer can be made so that it takes hours or gigabytes to look at. Here it meets
limits: the clerk that is stuck with it ends, and another goes on with the rest of the class.
No learner's code runs in it.
"""

import hashlib
import json
import os
import queue
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from pathlib import Path

SECONDS = 15  # for one file or one answer; a sheet takes some hundredths of one
START = 90  # seconds that a clerk may take to start on a busy machine
MOST_MEMORY = 1_500_000_000  # bytes beside what the course itself takes
MOST_REPLY = 30_000_000  # bytes
BUSY = 1.0  # seconds that one waits for a clerk before another is taken on

SLOW = "takes longer to read than is allowed"
MUCH = "takes more memory to read than is allowed"


class Stuck(Exception):
    """What was asked takes more time or memory than is allowed; the message says which."""

    def __init__(self, why: str, result: str = "too much"):
        super().__init__(why)
        self.result = result


class Clerk:
    """A process that reads and judges; begun when it is first asked."""

    def __init__(self):
        self.process: subprocess.Popen | None = None
        self.ready = False

    def ask(self, what: str, **given: object) -> object:
        """Return what one of the functions below says; raises `Stuck` if it does not end."""
        if self.process is None:
            self.start()
        late = threading.Event()
        try:
            self.process.stdin.write(json.dumps([what, given]).encode() + b"\n")
            self.process.stdin.flush()
            self.ready = self.ready or bool(self._line(START, late))
            line = self._line(SECONDS, late)
        except OSError:
            line = b""
        if not line.endswith(b"\n"):
            self.end()
            raise Stuck(SLOW, "too slow") if late.is_set() else Stuck(MUCH)
        said, problem = json.loads(line)
        if problem:
            raise Stuck(problem)
        return said

    def start(self) -> None:
        """Begin; raises ``OSError`` where no clerk can."""
        variables = os.environ | {"PYTHONUTF8": "1", "OPENBLAS_NUM_THREADS": "1"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "marking.clerk"],
            cwd=Path(__file__).resolve().parents[1],
            env=variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl and C ends marking, which ends its clerks
        )

    def _line(self, seconds: float, late: threading.Event) -> bytes:
        """Return its next line, or what there is of it when the time is over."""

        def over() -> None:
            late.set()
            self.process.kill()

        timer = threading.Timer(seconds, over)
        timer.daemon = True
        timer.start()
        try:
            return self.process.stdout.readline(MOST_REPLY)
        finally:
            timer.cancel()

    def end(self) -> None:
        """End it, whatever it does."""
        if self.process:
            self.process.kill()
            for stream in (self.process.stdin, self.process.stdout):
                with suppress(OSError):
                    stream.close()
            self.process.wait()
        self.process, self.ready = None, False


class Clerks:
    """As many clerks as are busy at once: mostly one, for what it does takes little time."""

    def __init__(self):
        self.free: queue.SimpleQueue[Clerk] = queue.SimpleQueue()
        self.all: list[Clerk] = []
        self.take_on()

    def take_on(self) -> None:
        """Begin one more."""
        clerk = Clerk()
        clerk.start()
        self.all.append(clerk)
        self.free.put(clerk)

    def ask(self, what: str, **given: object) -> object:
        """Have a free clerk do something; raises `Stuck` if it cannot be done within limits."""
        while True:
            with suppress(queue.Empty):
                clerk = self.free.get(timeout=BUSY)
                break
            self.take_on()
        try:
            return clerk.ask(what, **given)
        finally:
            self.free.put(clerk)

    def end(self) -> None:
        """End all."""
        for clerk in self.all:
            clerk.end()


@contextmanager
def clerks():
    """Have clerks, for as long as they are needed."""
    found = Clerks()
    try:
        yield found
    finally:
        found.end()


def read(path: str, inside: list[int]) -> dict:
    """Return of a learner's file which ``sheet`` it is and what to ``run``, or the ``problem``."""
    from . import sheets  # noqa: PLC0415  only the clerk reads
    from .handins import content  # noqa: PLC0415

    try:
        written = content(Path(path), tuple(inside))
        notebook = sheets.read_notebook(written)
        sheet = sheets.which_sheet(notebook)
        cells, copies = sheets.to_run(notebook, sheet)
    except sheets.Unreadable as problem:
        return {"problem": str(problem)}
    digest = hashlib.sha256(written).hexdigest()
    return {"sheet": sheet.name, "exercises": [*sheet.names], "run": cells, "copies": copies,
            "digest": digest, "problem": ""}  # fmt: skip


def archive(path: str) -> list[dict]:
    """Return what an archive holds, as `handins.listed` does."""
    from .handins import listed  # noqa: PLC0415

    return listed(Path(path))


def judge(exercise: str, answer: str) -> dict[str, str]:
    """Return the reply to an answer as it came out of the sandbox, and what is noted of it."""
    from checks import find_exercise, reply_to  # noqa: PLC0415
    from checks.sentences import misconception  # noqa: PLC0415

    from .plain import decode  # noqa: PLC0415

    value = decode(answer.encode("latin-1"))
    feedback = reply_to(exercise, value)
    notes = [misconception(exercise, feedback.mistake) or own_judgement(feedback)]
    with suppress(Exception):  # an answer of another form speaks of no draft
        given = find_exercise(exercise).form.read(value)
        draft = getattr(given["findings"] if isinstance(given, dict) else given, "draft", "")
        notes += [f"judged on draft {draft}"] if draft else []
    return {"level": feedback.level.value, "mistake": feedback.mistake,
            "reply": feedback.message, "note": "; ".join(filter(None, notes))}  # fmt: skip


def own_judgement(feedback) -> str:
    """Say what learners have judged themselves of a text that is complete."""
    from checks.feedback import Level  # noqa: PLC0415
    from checks.sentences import say  # noqa: PLC0415

    if feedback.level is not Level.COMPLETE:
        return ""
    return say("own-judgement", own=feedback.own) if feedback.own else say("own-judgement-open")


def limit_memory() -> None:
    """Take no more memory than is allowed, where the system knows such a limit."""
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415  POSIX only

        import psutil  # noqa: PLC0415

        most = psutil.Process().memory_info().vms + MOST_MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def main() -> None:
    """Answer what is asked, a line for a line."""
    sys.modules["rfc3987_syntax"] = None  # a second to import, for addresses that no sheet has
    import checks  # noqa: F401, PLC0415  so that all is there before the time is taken

    from .sheets import sheets  # noqa: PLC0415

    work = {"read": read, "archive": archive, "judge": judge}
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sheets()
    limit_memory()
    out.write(b"ready\n")
    out.flush()
    for line in sys.stdin.buffer:
        what, given = json.loads(line)
        try:
            said = json.dumps([work[what](**given), ""])
        except MemoryError:
            said = json.dumps([None, MUCH])
        except OSError as problem:
            said = json.dumps([None, f"cannot be opened ({problem.strerror})"])
        except Exception as problem:  # one hopeless file never stops the rest
            said = json.dumps([None, f"could not be marked ({type(problem).__name__})"])
        out.write(said.encode() + b"\n")
        out.flush()


if __name__ == "__main__":
    main()
