"""Sheets that attack: none passes wrongly, none harms another, each is reported as what it is."""

import csv
import os
import socket
import subprocess
import sys

import nbformat
import psutil
import pytest
from course import COURSE
from marking import sandbox
from test_marking import ALL_RIGHT, LOOP, SANDBOX, fingerprint, handed_in, run_mark

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
        "import sys\nmain = sys.modules['__main__']\n"
        "main.described = lambda e: 5\nmain.ast = None" + WRONG_ORDER
    ),
    "ends early": (
        WRITE_EVERYWHERE + 'say(b\'{"event": "done"}\\n\')' + WRONG_ORDER
    ),
}  # fmt: skip


@pytest.fixture(scope="module", params=["sandbox", "limits only"])
def attacked(request, tmp_path_factory):
    """Mark a folder of attacks; returns the rows by learner, what changed, who called."""
    if request.param == "sandbox" and not SANDBOX:
        pytest.skip("bubblewrap does not work on this machine")
    place = tmp_path_factory.mktemp("attacks")
    folder = place / "handed in"
    folder.mkdir()
    attacks = {name: code for name, (code, _, _) in ATTACKS.items()} | SELF_HARM
    if request.param == "sandbox":
        attacks |= {name: code for name, (code, _, _) in WITH_SANDBOX.items()}
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        known = {
            "{folder}": str(folder), "{course}": str(COURSE),
            "{solution}": "01_a_workshop_in_astana_solution.ipynb",
            "{port}": str(server.getsockname()[1]),
        }  # fmt: skip
        for name, code in attacks.items():
            for word, value in known.items():
                code = code.replace(word, value)  # noqa: PLW2901  one after another
            nbformat.write(handed_in(answer_1_3=code), folder / f"{name}.ipynb")
        nbformat.write(handed_in(), folder / "neighbour.ipynb")
        before = fingerprint(folder), fingerprint(COURSE / "data")
        options = ["--csv", place / "marks.csv", "--seconds", 5]
        options += ["--without-sandbox"] if request.param != "sandbox" else []
        done = run_mark(folder, *options, cwd=place)
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


@pytest.mark.parametrize("name", ATTACKS)
def test_attack_is_reported_as_what_it_is(attacked, name):
    check_attack(attacked[0], name, *ATTACKS[name][1:])


@pytest.mark.parametrize("name", WITH_SANDBOX)
def test_sandbox_holds_off(attacked, name):
    if name not in attacked[0]:
        pytest.skip("needs the sandbox")
    check_attack(attacked[0], name, *WITH_SANDBOX[name][1:])


@pytest.mark.parametrize("name", SELF_HARM)
def test_changing_python_itself_passes_nothing(attacked, name):
    row = attacked[0][name]["1.3"]
    assert row["result"] in ("wrong", "form", "error", "stopped", "too slow") and row["note"], row


def test_neighbour_is_unharmed_and_nothing_outside_has_changed(attacked):
    found, unchanged, called = attacked
    assert {e: row["result"] for e, row in found["neighbour"].items()} == ALL_RIGHT
    assert unchanged and not called
    left = [p.info["cmdline"] or [] for p in psutil.process_iter(["cmdline"])]
    assert not [line for line in left if "/course/marking/run.py" in line]


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
