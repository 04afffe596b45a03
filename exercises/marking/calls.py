"""Which calls of Linux no copy may make: a filter for bubblewrap, as the kernel reads it.

What a sheet has no use for, and what would last beyond it or would not count as its memory: key
rings, memory that belongs to no process, tracing, the kernel's own programs.
"""

import platform
import struct
import sys

#: Numbers of calls, on x86_64 and on aarch64.
NUMBERS = {
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "memfd_create": (319, 279), "memfd_secret": (447, 447),
    "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195),
    "semget": (64, 190), "msgget": (68, 186), "mq_open": (240, 180),
    "io_uring_setup": (425, 425), "bpf": (321, 280), "perf_event_open": (298, 241),
    "userfaultfd": (323, 282), "ptrace": (101, 117), "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271), "pidfd_getfd": (438, 438), "kcmp": (312, 272),
    "syslog": (103, 116), "open_by_handle_at": (304, 265), "name_to_handle_at": (303, 264),
    "init_module": (175, 105), "finit_module": (313, 273), "kexec_load": (246, 104),
    "fanotify_init": (300, 262), "quotactl": (179, 60), "swapon": (167, 224), "acct": (163, 89),
}  # fmt: skip
MACHINES = {"x86_64": (0xC000003E, 0, 9), "aarch64": (0xC00000B7, 1, 222)}  # audit, column, mmap
X32 = 0x40000000  # what x86_64 adds to the numbers of another way of calling
NUMBER, MACHINE, FLAGS = 0, 4, 16 + 3 * 8  # where the kernel puts them
SHARED, OF_NO_FILE = 0x01, 0x20  # flags of mmap
LOAD, EQUAL, AT_LEAST, MASK, RETURN = 0x20, 0x15, 0x35, 0x54, 0x06
REFUSE, ALLOW = 0x00050001, 0x7FFF0000  # EPERM


def refused() -> bytes:
    """Return the filter for this machine; nothing where it is not known."""
    if sys.platform != "linux" or platform.machine() not in MACHINES or sys.maxsize < 2**32:
        return b""
    machine, column, mmap = MACHINES[platform.machine()]
    steps: list[tuple[int, int | str, int | str, int]] = [
        (LOAD, 0, 0, MACHINE),
        (EQUAL, 0, "refuse", machine),
        (LOAD, 0, 0, NUMBER),
        (AT_LEAST, "refuse", 0, X32),
        *((EQUAL, "refuse", 0, numbers[column]) for numbers in NUMBERS.values()),
        (EQUAL, 0, "allow", mmap),  # memory that several processes share and no file holds
        (LOAD, 0, 0, FLAGS),
        (MASK, 0, 0, SHARED | OF_NO_FILE),
        (EQUAL, "refuse", "allow", SHARED | OF_NO_FILE),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, REFUSE),
    ]
    ends = {"allow": len(steps) - 2, "refuse": len(steps) - 1}
    written = []
    for place, (code, *jumps, value) in enumerate(steps):
        yes, no = (ends[to] - place - 1 if to in ends else to for to in jumps)
        written.append(struct.pack("=HBBI", code, yes, no, value))
    return b"".join(written)
