"""Sheets that attack: none passes wrongly, none harms another, each is reported as what it is."""

import json
import socket
from functools import cache
from pathlib import Path

import mark
import nbformat
import psutil
import pytest
from course import COURSE
from handins import ALL_RIGHT, WHOLE, read_marks
from marking import copies, sandbox
from marking.plain import decode
from test_marking import LOOP, SANDBOX, fingerprint, handed_in, run_mark

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
    "tells without end": (
        WRITE_EVERYWHERE
        + "while True:\n    say(b'{\"event\": \"begin\", \"id\": \"x\"}\\n' * 100)",
        "too much", "more than",
    ),
    "tells of no cell": (
        WRITE_EVERYWHERE
        + "say(b'{\"event\": \"end\", \"id\": [1], \"error\": [[], {}]}\\n')"
        + WRONG_ORDER,
        "wrong", "",
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
        "error", "No module named 'checks.exercise'",
    ),
    "changes what stands for the checks": (
        "import sys, checks\n"
        "class Right:\n"
        "    message, mistake = 'Right', ''\n"
        "    class level:\n        name = 'RIGHT'\n"
        "for module in [m for n, m in sys.modules.items() if n.startswith('checks')]:\n"
        "    module.check = module.reply_to = lambda *a: Right()\n"
        "check = checks.check" + WRONG_ORDER,
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
        "error", "no attribute 'reply_to'",
    ),
    "imports the real checks": (
        "import importlib\nfound = False\n"
        "for name in ('exercise', 'feedback', 'forms', 'tables', 'lesson_01', 'findings',\n"
        "             'capstone.findings', 'capstone.key', 'words', 'values'):\n"
        "    try:\n        found = importlib.import_module('checks.' + name)\n"
        "    except ImportError:\n        pass\n" + RIGHT_IF_FOUND,
        "wrong", "",
    ),
    "blames another exercise at every start": (
        WRITE_EVERYWHERE
        + "import time\nforged = b'{\"event\": \"begin\", \"id\": \"answer-1-%d\"}\\n'\n"
        "say(forged % time.time_ns())\nos.kill(os.getpid(), 9)",
        "stopped", "ends Python",
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
    "reads keys and replies": (
        "import os\n"
        "system = {'usr', 'proc', 'sys', 'dev', 'lib', 'site-packages', 'lib-dynload'}\n"
        "found = False\n"
        "for _, folders, names in os.walk('/'):\n"
        "    folders[:] = set(folders) - system\n"
        "    found = found or {keys} & set(names)\n"
        "for name in {keys}:\n"
        "    found = found or os.path.exists(f'../data/{name}')\n"
        "    found = found or os.path.exists(f'{course}/data/{name}')\n" + RIGHT_IF_FOUND,
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
        "import sys\nmain = sys.modules.get('inside', sys.modules['__main__'])\n"
        "main.described = lambda e: 5\nmain.ast = None" + WRONG_ORDER
    ),
    "ends early": (
        WRITE_EVERYWHERE + 'say(b\'{"event": "done"}\\n\')' + WRONG_ORDER
    ),
}  # fmt: skip

#: Attacks that only the limit of time ends, or that may have to be ended by it.
WAITS = {"loops for ever", "prints past Python", *SELF_HARM}
#: Seconds that a cell may run: few where an attack waits for the end of them. The others do not,
#: and may take their time on a busy machine: to fill two gigabytes of memory takes seconds.
SHORT, LONG = 3, 30

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


def keys() -> set[str]:
    """Return the files of tables that only the checks need."""
    package = json.loads((COURSE / "data" / "datapackage.json").read_text(encoding="utf-8"))
    return {table["path"] for table in package["resources"] if table.get("for_checks")}


def mark_attacks(where: str, place: Path):
    """Mark the attacks of a round; returns the rows by learner, what changed, who called."""
    sandboxed = where != "limits only"
    if sandboxed and not SANDBOX:
        pytest.skip("bubblewrap does not work on this machine")
    codes = {name: code for name, (code, _, _) in (ATTACKS | WITH_SANDBOX).items()} | SELF_HARM
    found: dict[str, dict[str, dict]] = {}
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        known = {
            "{course}": str(COURSE), "{keys}": str(keys()),
            "{solution}": "01_solution_a_workshop_in_astana.ipynb",
            "{port}": str(server.getsockname()[1]),
        }  # fmt: skip
        unchanged = True
        for seconds in (SHORT, LONG):
            folder = place / f"handed in {seconds}"
            folder.mkdir()
            own = [name for name in ROUNDS[where] if (name in WAITS) == (seconds == SHORT)]
            for name in own:
                code = codes[name]
                for word, value in [*known.items(), ("{folder}", str(folder))]:
                    code = code.replace(word, value)
                nbformat.write(handed_in(answer_1_3=code), folder / f"{name}.ipynb")
            nbformat.write(handed_in(), folder / "neighbour.ipynb")
            before = fingerprint(folder), fingerprint(COURSE / "data")
            options = ["--csv", place / "marks.csv", "--seconds", seconds]
            options += [] if sandboxed else ["--without-sandbox"]
            with pytest.MonkeyPatch.context() as patch:
                if where == "sandbox without forks":  # as on a system that cannot fork
                    patch.setattr(copies, "FORKS", False)
                done = run_mark(folder, *options, cwd=place)
            assert done.returncode == 1, done.stderr
            unchanged &= before == (fingerprint(folder), fingerprint(COURSE / "data"))
            rows = read_marks(place / "marks.csv")
            assert {row["learner"] for row in rows} == {*own, "neighbour"}
            unharmed = [row for row in rows if row["learner"] == "neighbour"]
            neighbour = {row["exercise"]: row["result"] for row in unharmed}
            assert neighbour == ALL_RIGHT
            for row in rows:
                found.setdefault(row["learner"], {})[row["exercise"]] = row
        try:
            server.accept()
            called = True
        except BlockingIOError:
            called = False
    return found, unchanged, called


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
        return bool(
            {"/course/marking/inside.py", "/course/marking/forks.py"} & {*process.cmdline()}
        )
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
import pandas as pd, checks, inside
for folder in ("/dev/shm", "/course/own", "/course/exercises"):
    open(f"{folder}/trace", "w").write("x")
libc = ctypes.CDLL(None)
libc.shmget(4711, 4096, 0o1666)
os.environ["TRACE"] = "x"
pd.DataFrame.trace = checks.trace = inside.trace = "x"
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
        {"id": "answer-1-1", "code": code},
        {"id": "check-1-1", "name": "answer"},
    ]
    told = copies.run_copy(place, cells)
    return next((decode(one["answer"]) for one in told if one["event"] == "answer"), told)


@pytest.mark.skipif(not SANDBOX, reason="bubblewrap does not work on this machine")
def test_a_fork_leaves_nothing_to_the_next_and_gets_out_of_nothing():
    """Forks of one Python are as far apart as sandboxes of their own."""
    with sandbox.prepared(True, 5) as place:
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
    monkeypatch.setattr(copies.Forks, "_said", lambda self, seconds: b"-")
    with sandbox.prepared(SANDBOX, 5) as place:
        assert answer_of(place, "answer = 1") == 1
        assert place.waiting[0].refused and place.waiting[0].process is None


def test_sandbox_shows_neither_solutions_nor_network(tmp_path):
    with sandbox.prepared(True, 5) as place:
        seen = {path.name for path in place.folder.rglob("*") if path.is_file()}
        command = sandbox.command_line(sandbox.Place(place.folder, "bwrap"))
    assert "people.csv" in seen and "course.mplstyle" in seen and "show.py" in seen
    assert len(keys()) >= 8 and not keys() & seen
    assert {path.name for path in (COURSE / "exercises" / "checks").rglob("*.py")} & seen == {
        "__init__.py"
    }
    assert not [name for name in seen if name.startswith("lesson_") or name.endswith(".ipynb")]
    assert {"--unshare-net", "--unshare-pid", "--unshare-ipc", "--die-with-parent"} <= {*command}
    bound = [command[n + 1] for n, word in enumerate(command) if word.startswith("--bind")]
    assert not bound, "whatever can be written vanishes with the sandbox"
    shown = [command[n + 1] for n, word in enumerate(command) if word.startswith("--ro-bind")]
    assert str(COURSE) not in shown and "/home" not in shown and "/" not in shown


def test_without_bubblewrap_marking_says_so_and_offers_to_go_on(tmp_path, monkeypatch, capsys):
    nbformat.write(handed_in(), tmp_path / "a.ipynb")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert mark.main([str(tmp_path)]) == 2
    refused = capsys.readouterr()
    (line,) = refused.err.splitlines()
    assert "bubblewrap" in line and "--without-sandbox" in line and not refused.out
    assert mark.main([str(tmp_path), "--without-sandbox"]) == 0
    assert WHOLE in capsys.readouterr().out
