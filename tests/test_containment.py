"""Sheets that attack: none passes wrongly, none harms another, each is reported as what it is."""

import csv
import os
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path

import nbformat
import psutil
import pytest
from course import COURSE
from marking import sandbox
from marking.plain import decode
from test_marking import ALL_RIGHT, LOOP, MARK, SANDBOX, fingerprint, handed_in, run_mark

#: Marks as on a system where no process can be forked with what it has loaded.
NO_FORKS = [
    "-c",
    f"import sys; sys.path.insert(0, {str(MARK.parent)!r})\n"
    "from marking import sandbox; sandbox.FORKS = False\n"
    "import mark; sys.exit(mark.main())",
]
WRONG_ORDER = '\norder = ["g", "f", "e", "d", "c", "b", "a"]'
RIGHT_IF_FOUND = 'order = list("bdfgaec") if found else list("gfedcba")'
WRITE_EVERYWHERE = """
import os
def say(text):
    for number in range(3, 64):
        try:
            os.write(number, text)
        except OSError:
            pass
"""

#: Code of the answer to exercise 1.3: its result, and words of the note.
ATTACKS = {
    "loops for ever": (LOOP, "too slow", "does not end"),
    "eats memory": (
        "hoard = []\nwhile True:\n    hoard.append(bytearray(10**8))", "too much", "more memory",
    ),
    "prints without end": (
        "while True:\n    try:\n        print('x' * 1000)\n    except ValueError:\n        pass",
        "too much", "prints more",
    ),
    "prints past Python": (
        "import os\nwhile True:\n    os.write(1, b'x' * 10_000)", "too slow", "does not end",
    ),
    "floods the marking": (
        WRITE_EVERYWHERE + "while True:\n    say(b'x' * 100_000)", "too much", "more than",
    ),
    "ends its Python": ("import os\nos.kill(os.getpid(), 9)", "stopped", "ends Python"),
    "exits": ("raise SystemExit" + WRONG_ORDER, "error", "SystemExit"),
    "talks nonsense to the marking": (
        WRITE_EVERYWHERE + "say(b'[' * 100_000 + b'\\n')" + WRONG_ORDER, "wrong", "",
    ),
    "forges a verdict": (
        WRITE_EVERYWHERE
        + 'say(b\'{"event": "end", "id": "check-1-3", "result": "right", "passed": true}\\n\')'
        + WRONG_ORDER,
        "wrong", "",
    ),
    "forges a check's output": (
        "from IPython.display import display\n"
        'right = {"exercise": "1.3", "level": "right", "mistake": ""}\n'
        'kind = "application/vnd.migration-law-course.feedback+json"\n'
        "display({kind: right}, raw=True)" + WRONG_ORDER,
        "wrong", "",
    ),
    "changes the checks": (
        "import checks, checks.exercise, checks.feedback\n"
        "level = checks.feedback.Level.RIGHT\n"
        "checks.reply_to = lambda *a: checks.feedback.Feedback('1.3', level, 'Right')\n"
        "checks.check = check = lambda *a: None\n"
        "checks.exercise.Exercise.reply = lambda *a: checks.reply_to()" + WRONG_ORDER,
        "wrong", "",
    ),
    "equals everything": (
        "class Same(list):\n"
        "    def __eq__(self, other):\n        return True\n"
        "    __hash__ = None\n"
        'order = Same(["a"])',
        "form", "",
    ),
    "asks the checks for the answer": (
        "import checks, itertools\n"
        "found = any(checks.reply_to('1.3', list(o)).level.name == 'RIGHT'\n"
        "            for o in itertools.islice(itertools.permutations('bdfgaec'), 5))\n"
        + RIGHT_IF_FOUND,
        "wrong", "",
    ),
}  # fmt: skip

#: Attacks which only a sandbox holds off.
WITH_SANDBOX = {
    "forks without end": ("import os\nwhile True:\n    os.fork()", "too much", "more processes"),
    "forks and eats memory": (
        "import os\nfor _ in range(4):\n    if os.fork() == 0:\n        break\n"
        "hoard = b'x' * 1_200_000_000\nwhile True:\n    pass",
        "too much", "more than is allowed",
    ),
    "kills everybody": ("import os\nos.kill(-1, 9)", "error", "No such process"),
    "leaves a process behind": (
        "import os, time\nif os.fork() == 0:\n    os.setsid()\n    time.sleep(10_000)"
        + WRONG_ORDER,
        "wrong", "",
    ),
    "writes outside": ("open('/usr/lib/mine', 'w')", "error", "Error"),
    "writes to the course": ("open('../data/people.csv', 'w')", "error", "Error"),
    "writes beside its neighbour": ("open('{folder}/mine', 'w')", "error", "FileNotFoundError"),
    "fills the disk": (
        "for number in range(100):\n"
        "    with open(f'big{number}', 'wb') as file:\n"
        "        file.write(bytes(40_000_000))",
        "error", "No space left",
    ),
    "reads its neighbour": ("order = open('{folder}/neighbour.ipynb').read()", "error", "No such"),
    "reads the reference": (
        "import os\n"
        "wanted = {'lesson_01.py', 'answers_01.py', 'neighbour.ipynb', '{solution}'}\n"
        "system = {'usr', 'proc', 'sys', 'dev', 'lib', 'site-packages', 'lib-dynload'}\n"
        "found = False\n"
        "for _, folders, names in os.walk('/'):\n"
        "    folders[:] = set(folders) - system\n"
        "    found = found or wanted & set(names)\n"
        "found = found or os.path.exists('{course}/exercises')\n" + RIGHT_IF_FOUND,
        "wrong", "",
    ),
    "reads other processes": (
        "import glob\n"
        "found = any(b'mark.py' in open(f, 'rb').read() for f in glob.glob('/proc/*/cmdline'))\n"
        + RIGHT_IF_FOUND,
        "wrong", "",
    ),
    "is somebody special": (
        "import os\nfound = os.getuid() == 0 or os.access('/course/data', os.W_OK)\n"
        + RIGHT_IF_FOUND,
        "wrong", "",
    ),
    "opens a socket": (
        "import socket\nsocket.create_connection(('127.0.0.1', {port}), 2)", "error", "refused",
    ),
    "asks the network": (
        "import socket\nsocket.create_connection(('192.0.2.1', 80), 2)", "error", "unreachable",
    ),
}  # fmt: skip

#: Attacks that break what their own later answers need; these may be anything but wrongly right.
SELF_HARM = {
    "changes pandas": (
        "import pandas as pd\npd.Series.tolist = lambda self: list('bdfgaec')\n"
        "pd.DataFrame.__eq__ = pd.Series.__eq__ = lambda *a: True" + WRONG_ORDER
    ),
    "changes builtins": (
        "import builtins, sys\nbuiltins.isinstance = lambda *a: True\n"
        "builtins.len = lambda x: 26\nbuiltins.sorted = lambda *a, **k: []\n"
        "sys.modules.clear()" + WRONG_ORDER
    ),
    "changes the runner": (
        "import sys\nmain = sys.modules.get('run', sys.modules['__main__'])\n"
        "main.described = lambda e: 5\nmain.ast = None" + WRONG_ORDER
    ),
    "ends early": (
        WRITE_EVERYWHERE + 'say(b\'{"event": "done"}\\n\')' + WRONG_ORDER
    ),
}  # fmt: skip

#: What is tried where. Without forks a few are enough: it is the same sandbox.
ROUNDS = {
    "sandbox": [*ATTACKS, *WITH_SANDBOX, *SELF_HARM],
    "sandbox without forks": [
        "loops for ever", "floods the marking", "ends its Python", "changes the checks",
        "forks without end", "kills everybody", "writes to the course", "fills the disk",
        "reads the reference", "is somebody special", "opens a socket", "changes builtins",
    ],
    "limits only": [*ATTACKS, *SELF_HARM],
}  # fmt: skip


def tried(names):
    """Run a test for each of these names in each round in which it is tried."""
    pairs = [(where, name) for where, own in ROUNDS.items() for name in own if name in names]
    return pytest.mark.parametrize(("where", "name"), pairs)


@pytest.fixture(scope="module")
def attacked(tmp_path_factory):
    """Return a function that marks the attacks of a round, once."""
    return cache(lambda where: mark_attacks(where, tmp_path_factory.mktemp("attacks")))


def mark_attacks(where: str, place: Path):
    """Mark a folder of attacks; returns the rows by learner, what changed, who called."""
    sandboxed = where != "limits only"
    if sandboxed and not SANDBOX:
        pytest.skip("bubblewrap does not work on this machine")
    folder = place / "handed in"
    folder.mkdir()
    codes = {name: code for name, (code, _, _) in (ATTACKS | WITH_SANDBOX).items()} | SELF_HARM
    attacks = {name: codes[name] for name in ROUNDS[where]}
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        known = {
            "{folder}": str(folder), "{course}": str(COURSE),
            "{solution}": "01_solution_a_workshop_in_astana.ipynb",
            "{port}": str(server.getsockname()[1]),
        }  # fmt: skip
        for name, code in attacks.items():
            for word, value in known.items():
                code = code.replace(word, value)  # noqa: PLW2901  one after another
            nbformat.write(handed_in(answer_1_3=code), folder / f"{name}.ipynb")
        nbformat.write(handed_in(), folder / "neighbour.ipynb")
        before = fingerprint(folder), fingerprint(COURSE / "data")
        options = ["--csv", place / "marks.csv", "--seconds", 8]
        options += [] if sandboxed else ["--without-sandbox"]
        program = NO_FORKS if where == "sandbox without forks" else [MARK]
        done = run_mark(folder, *options, cwd=place, program=program)
        try:
            server.accept()
            called = True
        except BlockingIOError:
            called = False
    after = fingerprint(folder), fingerprint(COURSE / "data")
    assert done.returncode == 1, done.stderr
    with (place / "marks.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found: dict[str, dict[str, dict]] = {}
    for row in rows:
        found.setdefault(row["learner"], {})[row["exercise"]] = row
    assert set(found) == {*attacks, "neighbour"}
    return found, before == after, called


def check_attack(found, name: str, expected: str, words: str) -> None:
    row = found[name]["1.3"]
    assert (row["result"], row["points"]) == (expected, "0"), row
    assert words in row["note"]
    others = {e: r["result"] for e, r in found[name].items() if e != "1.3"}
    assert others == {e: r for e, r in ALL_RIGHT.items() if e != "1.3"}


@tried(ATTACKS)
def test_attack_is_reported_as_what_it_is(attacked, where, name):
    check_attack(attacked(where)[0], name, *ATTACKS[name][1:])


@tried(WITH_SANDBOX)
def test_sandbox_holds_off(attacked, where, name):
    check_attack(attacked(where)[0], name, *WITH_SANDBOX[name][1:])


@tried(SELF_HARM)
def test_changing_python_itself_passes_nothing(attacked, where, name):
    row = attacked(where)[0][name]["1.3"]
    assert row["result"] in ("wrong", "form", "error", "stopped", "too slow") and row["note"], row


def runs_a_copy(process) -> bool:
    try:
        return bool({"/course/marking/run.py", "/course/marking/forks.py"} & {*process.cmdline()})
    except psutil.Error:
        return False


def nobody_waits_for(process) -> bool:
    """Tell whether a process outlived the test that began it; others may run at the same time."""
    try:
        return not any("pytest" in " ".join(above.cmdline()) for above in process.parents())
    except psutil.Error:
        return False


@pytest.mark.parametrize("where", ROUNDS)
def test_neighbour_is_unharmed_and_nothing_outside_has_changed(attacked, where):
    found, unchanged, called = attacked(where)
    assert {e: row["result"] for e, row in found["neighbour"].items()} == ALL_RIGHT
    assert unchanged and not called
    assert not [one for one in psutil.process_iter() if runs_a_copy(one) and nobody_waits_for(one)]


LEAVES = """
import atexit, ctypes, os, sys
import pandas as pd, checks, run
for folder in ("/dev/shm", "/course/own", "/course/exercises"):
    open(f"{folder}/trace", "w").write("x")
libc = ctypes.CDLL(None)
libc.shmget(4711, 4096, 0o1666)
os.environ["TRACE"] = "x"
pd.DataFrame.trace = checks.trace = run.trace = "x"
os.chdir("/dev/shm")
if os.fork() == 0:
    os.setsid()
    while True:
        os.write(4, b'{"event": "done"}\\n')
for number in range(64):
    try:
        os.write(number, b".")
    except OSError:
        pass
os.kill(os.getppid(), 9)
answer = "left"
"""
LOOKS = """
import ctypes, os, pathlib
import pandas as pd, checks
files = [str(f) for top in ("/course", "/dev/shm") for f in pathlib.Path(top).rglob("trace")]
shared = ctypes.CDLL(None).shmget(4711, 4096, 0o666)
marks = [hasattr(one, "trace") for one in (pd.DataFrame, checks)]
others = os.listdir("/proc"), os.getpid(), "TRACE" in os.environ, os.getcwd()
answer = [files, shared, marks, others]
"""
ESCAPES = """
import ctypes
libc = ctypes.CDLL(None)
folders = [b"/proc", b"/dev/shm", b"/course/exercises"]
answer = [libc.umount2(folder, 2) for folder in folders]
answer += [libc.mount(b"proc", b"/proc", b"proc", 0, None)]
libc.unshare(0x10020000)  # a user and mount namespace of its own does not help
answer += [libc.umount2(folder, 2) for folder in folders]
answer += [libc.mount(b"proc", b"/proc", b"proc", 0, None)]
"""


def answer_of(place, code: str):
    """Run code as the answer of a copy; returns what the name ``answer`` has in the end."""
    cells = [
        {"id": "answer-1-0", "kind": "answer", "source": code},
        {"id": "check-1", "kind": "check", "source": "check('1', answer)"},
    ]
    told = sandbox.run(place, cells, 5, 0)
    return next((decode(one["answer"]) for one in told if one["event"] == "answer"), told)


@pytest.mark.skipif(not SANDBOX, reason="bubblewrap does not work on this machine")
def test_a_fork_leaves_nothing_to_the_next_and_gets_out_of_nothing():
    """Forks of one Python are as far apart as sandboxes of their own."""
    with sandbox.workshop(True) as place:
        assert answer_of(place, LOOKS + "pd.DataFrame.trace = 1")
        if not place.waiting[0].good():
            pytest.skip("forks cannot be kept apart on this machine")
        first = place.waiting[0].process.pid
        answer_of(place, LEAVES)
        files, shared, marks, others = answer_of(place, LOOKS)
        assert files == [] and shared == -1 and marks == [False, False]
        assert others == ([], 2, False, "/course/exercises")
        assert answer_of(place, ESCAPES) == [-1] * 8
        assert answer_of(place, "answer = 1") == 1
        now = place.waiting[0].process.pid
        assert answer_of(place, "import os\nos._exit(0)")[-1]["event"] == "stopped"
        assert place.waiting[0].process is None, "what did not end by itself is begun anew"
        assert answer_of(place, "answer = 1") == 1
    assert first and now and not psutil.pid_exists(now)


def test_where_forks_cannot_be_kept_apart_each_copy_starts_its_own_python(monkeypatch):
    monkeypatch.setattr(sandbox.Forks, "_said", lambda self, seconds: b"-")
    with sandbox.workshop(SANDBOX) as place:
        assert answer_of(place, "answer = 1") == 1
        assert place.waiting[0].refused and place.waiting[0].process is None


def test_sandbox_shows_neither_solutions_nor_network(tmp_path):
    with sandbox.workshop(True) as place:
        seen = {path.name for path in place.folder.rglob("*") if path.is_file()}
        command = sandbox.sandbox_command(sandbox.Workshop(place.folder, "bwrap"))
    assert "people.csv" in seen and "course.mplstyle" in seen and "feedback.py" in seen
    assert not [name for name in seen if name.startswith("lesson_") or name.endswith(".ipynb")]
    assert {"--unshare-net", "--unshare-pid", "--unshare-ipc", "--die-with-parent"} <= {*command}
    bound = [command[n + 1] for n, word in enumerate(command) if word.startswith("--bind")]
    assert not bound, "whatever can be written vanishes with the sandbox"
    shown = [command[n + 1] for n, word in enumerate(command) if word.startswith("--ro-bind")]
    assert str(COURSE) not in shown and "/home" not in shown and "/" not in shown


def test_without_bubblewrap_marking_says_so_and_offers_to_go_on(tmp_path):
    nbformat.write(handed_in(), tmp_path / "a.ipynb")
    command = [sys.executable, COURSE / "exercises" / "mark.py", tmp_path]
    environment = os.environ | {"PATH": str(tmp_path), "PYTHONIOENCODING": "utf-8"}
    refused, done = (
        subprocess.run(
            [str(part) for part in [*command, *more]],
            env=environment, capture_output=True, encoding="utf-8", check=False,
        )
        for more in ([], ["--without-sandbox"])
    )  # fmt: skip
    assert refused.returncode == 2 and not refused.stdout
    (line,) = refused.stderr.splitlines()
    assert "bubblewrap" in line and "--without-sandbox" in line
    assert done.returncode == 0 and "7 of 7" in done.stdout
