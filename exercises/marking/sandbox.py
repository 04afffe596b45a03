"""The place where copies run, and what they see there: bubblewrap's sandbox, or limits only.

In the sandbox a copy has no network and sees a read-only system, the course as learners have it
without notebooks, checks and keys, and folders of its own that are kept in memory and vanish with
it. Instead of the checks there is a package that answers nothing (``stand_in``): answers are
checked outside.
"""

import compileall
import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from checks.tables import COURSE

from .calls import refused
from .clean import clean

OWN = Path(__file__).parent
INSIDE = ("inside.py", "forks.py", "plain.py")  # what runs there
SPACE = 60_000_000  # bytes of files that a copy may write into each of these folders
PYTHON = os.path.abspath(sys.executable)  # noqa: PTH100  links of an environment stay as they are
IN_MEMORY = ("/course/exercises", "/course/own", "/dev/shm")


NO_SANDBOX = (
    "Sheets are programs written by others, and no sandbox works here: install bubblewrap (on "
    "Debian and Ubuntu: apt install bubblewrap), or add --without-sandbox to mark with limits only."
)
REFUSED = (
    "Sheets are programs written by others. bubblewrap is installed, but this system does not let "
    "it make a sandbox ({why}). {advice}, or add --without-sandbox to mark with limits only."
)
APPARMOR = (
    "Ubuntu forbids it to ordinary users: sudo sysctl -w kernel.apparmor_restrict_unprivileged_"
    "userns=0 allows it"
)
CONTAINER = (
    "In a container start that with --security-opt seccomp=unconfined or --privileged; elsewhere "
    "ask your administrator to allow user namespaces"
)
UNREADABLE = (
    "As root, marking runs sheets as an ordinary user, who cannot read the Python of the course "
    "({why}): chmod -R a+rX {python}, or mark as an ordinary user."
)
NO_COPIES = "No copy of a sheet starts here, which is no fault of the sheets."
#: Reads in the sandbox what a copy has to read, as the user that a copy becomes.
TRIAL = """
import os, sys
if os.getuid() == 0:
    os.setgroups([])
    os.setresgid(61184, 61184, 61184)
    os.setresuid(61184, 61184, 61184)
try:
    from importlib.util import find_spec
    for name in ("pandas", "IPython"):
        open(find_spec(name).origin).close()
except BaseException as error:
    print(f"{type(error).__name__}: {error}", file=sys.stderr)
    os._exit(3)
"""


@dataclass(frozen=True)
class Place:
    """Where copies run."""

    folder: Path  # what a copy sees of the course
    bwrap: str | None  # path of bubblewrap; None means limits only
    seconds: float = 20  # that one cell may run
    #: A number for each of the copies that may run side by side and does not run now.
    free: queue.SimpleQueue = field(default_factory=queue.SimpleQueue)
    #: The Python that waits to be forked (`copies.Forks`) for each of these numbers.
    waiting: dict = field(default_factory=dict)


@contextmanager
def prepared(sandboxed: bool, seconds: float, workers: int = 1) -> Iterator[Place]:
    """Prepare a place where so many copies may run side by side; it is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="mark-") as name, _tidied_up(name):
        place = Place(Path(name) / "course", shutil.which("bwrap") if sandboxed else None, seconds)
        place.folder.mkdir()
        _lay_out(place.folder)
        for number in range(workers):
            place.free.put(number)
        try:
            yield place
        finally:
            for forks in place.waiting.values():
                forks.end()


@contextmanager
def _tidied_up(folder: str) -> Iterator[None]:
    """Have a folder removed even if this program is killed, where there is a shell to do it."""
    shell = shutil.which("sh") if os.name == "posix" else None
    if not shell:
        yield
        return
    waits = [shell, "-c", 'cat > /dev/null; rm -rf -- "$1"', "sh", folder]
    with subprocess.Popen(waits, stdin=subprocess.PIPE, start_new_session=True):
        yield


def for_checks() -> set[str]:
    """Return the names of the files in ``data/`` that only the checks need: keys and replies."""
    package = json.loads((COURSE / "data" / "datapackage.json").read_text(encoding="utf-8"))
    return {one["path"] for one in package["resources"] if one.get("for_checks")}


def _lay_out(folder: Path) -> None:
    """Put what copies see into an empty folder."""
    folder.chmod(0o755)
    left_out = shutil.ignore_patterns("*.ipynb", "__pycache__", ".*", *for_checks())
    for source in (COURSE / "data", COURSE / "notebooks", OWN / "stand_in"):
        shutil.copytree(source, folder / source.name, ignore=left_out)
    for name in ("exercises", "own", "marking"):
        (folder / name).mkdir()
    for name in INSIDE:
        shutil.copy(OWN / name, folder / "marking")
    compileall.compile_dir(folder, quiet=2)  # copies cannot write there, nor should each do it
    for path in folder.rglob("*"):  # of a course that only its owner may read
        path.chmod(0o755 if path.is_dir() else 0o644)


def works() -> bool:
    """Tell whether bubblewrap is there and may do its work on this machine."""
    return not hindrance()


def hindrance() -> str:
    """Return why there is no sandbox on this machine and what to do, or nothing."""
    bwrap = shutil.which("bwrap")
    if not bwrap:
        return NO_SANDBOX
    with tempfile.TemporaryDirectory(prefix="mark-") as name:
        Path(name).chmod(0o755)
        for part in ("exercises", "own"):
            (Path(name) / part).mkdir()
        with filtered(command_line(Place(Path(name), bwrap))) as (command, files):
            command += [PYTHON, "-c", TRIAL]
            tried = subprocess.run(command, capture_output=True, pass_fds=files, check=False)
    if tried.returncode == 0:
        return ""
    why = clean(tried.stderr.decode(errors="replace").strip().rpartition("\n")[2], 200)
    if os.getuid() == 0 and not why.startswith("bwrap:"):
        return UNREADABLE.format(why=why, python=clean(sys.prefix, 300))
    return REFUSED.format(why=why, advice=APPARMOR if _apparmor() else CONTAINER)


def _apparmor() -> bool:
    """Tell whether this is a system on which only programs with a profile make namespaces."""
    with suppress(OSError):
        setting = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
        return setting.read_text(encoding="ascii").strip() == "1"
    return False


@contextmanager
def filtered(command: list[str]) -> Iterator[tuple[list[str], tuple[int, ...]]]:
    """Add to a command line of bubblewrap the calls it refuses, and the file they stand in."""
    calls = refused()
    with tempfile.TemporaryFile() as file:
        file.write(calls)
        file.seek(0)
        files = (file.fileno(),) if calls else ()
        more = [part for number in files for part in ("--seccomp", str(number))]
        yield [command[0], *more, *command[1:]], files


def command_line(place: Place) -> list[str]:
    """Return the beginning of a command line: bubblewrap and what a copy may see."""
    inside = [str(place.bwrap), "--die-with-parent", "--new-session", "--clearenv"]
    inside += ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"]
    inside += ["--unshare-cgroup-try", "--hostname", "course"]
    if os.getuid() == 0:  # `inside.become` makes it an ordinary user, for which limits hold
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
    for name in dict.fromkeys(map(os.path.abspath, (sys.base_prefix, sys.prefix))):
        for above in [*Path(name).parents][-2::-1]:  # bubblewrap would lock others out of them
            if above.parts[1] != "usr":
                inside += ["--perms", "0755", "--dir", str(above)]
        inside += ["--ro-bind", name, name]
    inside += ["--ro-bind", str(place.folder), "/course", "--proc", "/proc", "--dev", "/dev"]
    for name in IN_MEMORY:
        inside += ["--perms", "1777", "--size", str(SPACE), "--tmpfs", name]
    inside += [
        "--dev-bind",
        "/dev/null",
        "/dev/zero",
    ]  # else it makes memory that none accounts for
    return [*inside, "--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/course/exercises"]
