"""Begin copies quickly: import what sheets import once, then fork a process for each copy.

It runs where copies run, inside the sandbox, and no learner's code ever runs in this process
itself. For each copy it is sent two files: the job, and where to tell what happens. In bubblewrap
every fork gets what a sandbox of its own would give it: processes, messages and files in memory
that nobody else sees, and that vanish with it.
"""

import ctypes
import gc
import importlib
import os
import socket
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from inside import become, die_with_parent, main, make_shell  # stands beside this file

PRELOADED = ("pandas", "matplotlib.pyplot", "checks")  # what sheets import
APART = 0x10000000 | 0x20000 | 0x8000000 | 0x20000000  # user, mount, IPC and process namespaces
NO_SETUID, NO_DEVICES = 0x2, 0x4  # of mount
DUMPABLE = 4  # of prctl
VERSION_3 = 0x20080522  # of capset


def serve(control: socket.socket, apart: Callable[[], None]) -> None:
    """Fork a process for each copy that is asked for, one after another, until nobody asks.

    ``control`` says ``+`` or ``-`` at first: whether ``apart`` can keep forks apart from those
    before and after. Then it takes the two files of a copy, says ``.`` when all of the copy is
    gone, and so on.
    """
    for name in PRELOADED:
        importlib.import_module(name)
    shell = make_shell()
    gc.freeze()  # what is shared with copies stays shared

    def begin(job: int, answers: int) -> None:
        control.close()
        os.dup2(job, 0)
        os.dup2(answers, 1)
        os.closerange(3, 256)
        apart()
        main(shell)

    trial = _fork(apart)
    control.sendall(b"-" if os.waitpid(trial, 0)[1] else b"+")
    while True:
        asked, files, _, _ = socket.recv_fds(control, 1, 2)
        if not asked:
            return
        copy = _fork(begin, *files)
        for file in files:
            os.close(file)
        os.waitpid(copy, 0)
        control.sendall(b".")


def _fork(work: Callable, *arguments) -> int:
    """Fork a process that does some work and ends; returns its number."""
    process = os.fork()
    if process == 0:
        try:
            work(*arguments)
            os._exit(0)
        finally:
            os._exit(1)
    return process


def keep_apart(user: str, space: str, folders: list[str]) -> None:
    """Go on as a process that sees nobody else, with files in memory and without any privilege.

    It becomes the user, and may write so many bytes into each folder, which is empty at first.
    Raises ``OSError`` if this system does not allow it.
    """
    if user:
        become(user)
        _call("prctl", DUMPABLE, 1, 0, 0, 0)  # else what stands in /proc/self is root's
    user, group = os.getuid(), os.getgid()
    _call("unshare", APART)
    Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1", encoding="ascii")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1", encoding="ascii")
    _leave_to_a_child()
    _leave_to_a_child()  # the first process of a namespace cannot be ended from inside

    empty = dict.fromkeys(folders, f"size={space},mode=1777") | {"/proc": "nr_inodes=1,mode=555"}
    for folder, settings in empty.items():  # in memory, over what is there
        flags = NO_SETUID | NO_DEVICES
        _call("mount", b"tmpfs", folder.encode(), b"tmpfs", flags, settings.encode())
    _call("capset", (ctypes.c_uint32 * 2)(VERSION_3, 0), (ctypes.c_uint32 * 6)())


def _leave_to_a_child() -> None:
    """Go on in a child; this process only waits for it, and ends as it does."""
    child = os.fork()
    if child:
        os.closerange(0, 256)
        os._exit(1 if os.waitpid(child, 0)[1] else 0)


def _call(name: str, *arguments) -> None:
    """Call a function of the C library that answers 0 when all is well."""
    if getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")


if __name__ == "__main__":
    user, space, *folders = sys.argv[1:]
    if not folders:  # else the sandbox does it
        die_with_parent()
    apart = partial(keep_apart, user, space, folders) if folders else lambda: None
    serve(socket.socket(fileno=0), apart)
