"""Run one copy of a sheet and report its answers: the only program that runs learners' code.

It runs inside the sandbox, in a process of its own, which `forks` makes where it can. It reads a
job from standard input, limits itself, runs the cells one after another and writes one line of
JSON for each thing that happens.

Nothing that it writes is trusted: the answers are checked elsewhere, so code that changes this
program, the checks or pandas changes nothing but its own answer.
"""

import gc
import io
import json
import os
import sys
import warnings
from contextlib import suppress

gc.disable()  # until all is imported: nothing of that is ever thrown away
from plain import encode  # noqa: E402  stands beside this file

MOST_LETTERS = 1_000_000  # that a cell may print
MOST = {  # what this process may take; not every system knows every limit
    "RLIMIT_AS": 2_000_000_000,
    "RLIMIT_FSIZE": 50_000_000,
    "RLIMIT_NOFILE": 64,  # what waits in sockets and pipes is memory as well
    "RLIMIT_CORE": 0,
}
MOST_PROCESSES = 24  # of the user, beside those that are there already; root has no such limit


class TooMuchOutput(Exception):
    """Raised by `Screen` in a cell that prints without end."""


class Screen(io.StringIO):
    """Takes what cells print, keeps nothing of it, and stops what never stops printing."""

    letters = 0

    def write(self, text: str) -> int:
        """Count the letters."""
        self.letters += len(text)
        if self.letters > MOST_LETTERS:
            raise TooMuchOutput("prints more than is allowed")
        return len(text)


def become(user: str) -> None:
    """Become the ordinary user with this number for good, which only root can; nothing stays."""
    if user:
        number = int(user)
        os.setgroups([])
        os.setresgid(number, number, number)
        os.setresuid(number, number, number)


def die_with_parent() -> None:
    """Be killed when who began this process ends, where the system knows how."""
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415

        ctypes.CDLL(None).prctl(1, 9)


def limit(cpu: float, others: int) -> None:
    """Set limits that cannot be raised again: seconds of computing, and what stands in `MOST`."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  POSIX only

    if others:
        die_with_parent()
    own = {"RLIMIT_NPROC": MOST_PROCESSES + others, "RLIMIT_CPU": int(cpu) + 1}
    for name, most in (MOST | own).items():
        with suppress(AttributeError, ValueError, OSError):
            kind = getattr(resource, name)
            hard = resource.getrlimit(kind)[1]
            least = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(kind, (least, least))


def make_shell():
    """Return the IPython shell in which cells run: it keeps no history and shows no error."""
    from IPython.core.interactiveshell import InteractiveShell  # noqa: PLC0415
    from traitlets.config import Config  # noqa: PLC0415

    no_history = Config(HistoryManager={"enabled": False})
    shell = InteractiveShell.instance(config=no_history, colors="nocolor")
    shell.showtraceback = shell.showsyntaxerror = lambda *args, **kwargs: None
    warnings.simplefilter("ignore")
    return shell


def main(shell, user: str = "") -> None:
    """Read the job, become a user, run the cells in a shell, tell what happened."""
    with open(0, "rb", closefd=False) as file:
        job = json.loads(file.read())
    os.chdir(job["folder"])
    os.environ.update(job["variables"])
    out = os.fdopen(os.dup(1), "wb", buffering=0)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    sys.path[0] = job["folder"]  # as in a notebook
    process = os.getpid()

    def tell(before: str = "", **what) -> None:
        if os.getpid() != process:
            os._exit(0)  # a fork of this program has nothing to say
        out.write(f"{before}{json.dumps(what)}\n".encode())

    become(user)
    limit(job["cpu"], job["others"])
    gc.enable()
    tell(event="ready")

    for cell in job["cells"]:
        if cell.get("unless") in shell.user_ns:
            continue
        tell(event="begin", id=cell["id"])
        sys.stdout = sys.stderr = Screen()
        answer, error = None, None
        try:
            if "name" in cell:
                answer = encode(eval(cell["name"], shell.user_ns))
            else:
                result = shell.run_cell(cell["code"], store_history=False)
                error = result.error_before_exec or result.error_in_exec
        except BaseException as raised:  # an exit, a shell that was tampered with, or anything
            error = raised
        if answer is not None:
            tell(f"{json.dumps(answer)}\n", event="answer", id=cell["id"])
        else:
            said = None if error is None else described(error)
            tell(event="end", id=cell["id"], error=said)
    tell(event="done")
    os._exit(0)  # do not wait for threads, nor run what was registered for the end


def described(error: BaseException) -> list[str]:
    """Return the kind of an error and one line that says what it is."""
    kind = type(error)
    while kind.__name__.startswith("_"):  # Python 3.13 has a SyntaxError of its own for its shell
        kind = kind.__base__
    try:
        return [kind.__name__[:100], " ".join(str(error)[:3000].split())[:300]]
    except BaseException:
        return [kind.__name__[:100], ""]


if __name__ == "__main__":
    main(make_shell(), *sys.argv[1:])
