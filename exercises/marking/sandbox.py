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
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from checks.tables import COURSE

OWN = Path(__file__).parent
INSIDE = ("inside.py", "forks.py", "plain.py")  # what runs there
SPACE = 60_000_000  # bytes of files that a copy may write into each of these folders
IN_MEMORY = ("/course/exercises", "/course/own", "/dev/shm")


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
    with tempfile.TemporaryDirectory(prefix="mark-") as name:
        place = Place(Path(name), shutil.which("bwrap") if sandboxed else None, seconds)
        _lay_out(place.folder)
        for number in range(workers):
            place.free.put(number)
        try:
            yield place
        finally:
            for forks in place.waiting.values():
                forks.end()


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


def works() -> bool:
    """Tell whether bubblewrap is there and may do its work on this machine."""
    bwrap = shutil.which("bwrap")
    if not bwrap:
        return False
    with tempfile.TemporaryDirectory(prefix="mark-") as name:
        for part in ("exercises", "own"):
            (Path(name) / part).mkdir()
        command = [*command_line(Place(Path(name), bwrap)), sys.executable, "-c", "pass"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0


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
    for name in dict.fromkeys((sys.base_prefix, sys.prefix)):
        for above in [*Path(name).parents][-2::-1]:  # bubblewrap would lock others out of them
            if above.parts[1] != "usr":
                inside += ["--perms", "0755", "--dir", str(above)]
        inside += ["--ro-bind", name, name]
    inside += ["--ro-bind", str(place.folder), "/course", "--proc", "/proc", "--dev", "/dev"]
    for name in IN_MEMORY:
        inside += ["--perms", "1777", "--size", str(SPACE), "--tmpfs", name]
    return [*inside, "--remount-ro", "/", "--chdir", "/course/exercises"]
