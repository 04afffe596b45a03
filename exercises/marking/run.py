"""Run one copy of a sheet and report its answers: the only program that runs learners' code.

It runs inside the sandbox, in a process of its own, which `forks` makes where it can. It reads a
job from standard input, limits itself, runs the cells one after another and writes one line of
JSON for each thing that happens.
Nothing that it writes is trusted: the answers are checked elsewhere, so code that changes this
program, the checks or pandas changes nothing but its own answer.
"""

import ast
import gc
import io
import json
import os
import sys
import warnings

gc.disable()  # until all is imported: nothing of that is ever thrown away
from plain import encode  # noqa: E402  stands beside this file

ALLOWED = {  # what `limit` sets; see its comments
    "memory": 2_000_000_000,
    "file": 50_000_000,
    "processes": 24,
    "letters": 1_000_000,
}


class TooMuchOutput(Exception):
    """Raised by `Screen` in a cell that prints without end."""


class Screen(io.TextIOBase):
    """Takes what cells print, keeps nothing of it, and stops what never stops printing."""

    def __init__(self):
        self.letters = 0

    def writable(self) -> bool:
        """Tell that one can print here."""
        return True

    def write(self, text: str) -> int:
        """Count the letters."""
        self.letters += len(text)
        if self.letters > ALLOWED["letters"]:
            raise TooMuchOutput("prints more than is allowed")
        return len(text)


def become(user: int) -> None:
    """Become an ordinary user for good; only root can."""
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)


def limit(cpu: float, others: int) -> None:
    """Set limits that cannot be raised again.

    Parameters
    ----------
    cpu : float
        Seconds of computing for this process.
    others : int
        How many processes the user has already.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  POSIX only

    for name, most in [
        ("RLIMIT_AS", ALLOWED["memory"]),  # for each process
        ("RLIMIT_FSIZE", ALLOWED["file"]),  # for each file
        ("RLIMIT_NPROC", ALLOWED["processes"] + others),  # for the user; root has none
        ("RLIMIT_CPU", int(cpu) + 1),  # for each process
        ("RLIMIT_NOFILE", 256),
        ("RLIMIT_CORE", 0),
    ]:
        try:
            kind = getattr(resource, name)
            hard = resource.getrlimit(kind)[1]
            least = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(kind, (least, least))
        except (AttributeError, ValueError, OSError):
            continue  # not every system knows every limit


def make_shell():
    """Return the IPython shell in which cells run: it keeps no history and shows no error."""
    from IPython.core.interactiveshell import InteractiveShell  # noqa: PLC0415
    from traitlets.config import Config  # noqa: PLC0415

    settings = Config()
    settings.HistoryManager.enabled = False
    settings.InteractiveShell.colors = "nocolor"
    shell = InteractiveShell.instance(config=settings)
    shell.showtraceback = shell.showsyntaxerror = lambda *args, **kwargs: None
    warnings.simplefilter("ignore")
    return shell


def main(shell=None) -> None:
    """Read the job, run its cells, tell what happened.

    Parameters
    ----------
    shell : InteractiveShell, optional
        One that is ready; without it one is made.
    """
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

    def tell(**what) -> None:
        if os.getpid() != process:
            os._exit(0)  # a fork of this program has nothing to say
        out.write(json.dumps(what).encode() + b"\n")

    shell = shell or make_shell()
    if job["user"] is not None:
        become(job["user"])
    limit(job["cpu"], job["others"])
    gc.enable()
    tell(event="ready")

    for cell in job["cells"]:
        tell(event="begin", id=cell["id"])
        sys.stdout = sys.stderr = Screen()
        if cell["kind"] == "check":
            try:
                asked = ast.parse(cell["source"].strip(), mode="eval").body.args[1]
                asked = compile(ast.Expression(asked), "check", "eval")
                answer = encode(eval(asked, shell.user_ns))
                tell(event="answer", id=cell["id"], answer=answer)
            except BaseException as error:  # code of the learner's may raise anything
                tell(event="end", id=cell["id"], error=described(error))
            continue
        try:
            result = shell.run_cell(cell["source"], store_history=False)
            error = result.error_before_exec or result.error_in_exec
        except BaseException as raised:  # such as an exit, or a shell that was tampered with
            error = raised
        tell(event="end", id=cell["id"], error=described(error) if error else None)
    tell(event="done")
    os._exit(0)  # do not wait for threads, nor run what was registered for the end


def described(error: BaseException) -> list[str]:
    """Return the kind of an error and one line that says what it is."""
    kind = type(error)
    while kind.__name__.startswith("_"):  # Python 3.13 has a SyntaxError of its own for its shell
        kind = kind.__base__
    try:
        return [kind.__name__, " ".join(str(error).split())[:300]]
    except BaseException:
        return [kind.__name__, ""]


if __name__ == "__main__":
    main()
