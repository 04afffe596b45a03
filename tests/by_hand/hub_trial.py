"""A class on a hub: simulated learners, each with a server, at the same time.

    python3 -m venv .hub && ...                          the command of .server/README.md
    .hub/bin/python tests/by_hand/hub_trial.py           twenty learners
    .hub/bin/python tests/by_hand/hub_trial.py 3         three

Starts JupyterHub with `.server/jupyterhub_config.py` on loopback, with a shared password in
place of the faculty's log-in and simple processes in place of system accounts, and creates the
learners over its REST API. All at once, each opens the README's nbgitpuller link (with this hub and
a local repository in place of the addresses), logs in, waits for a server, gets the course, opens
and runs a lesson and its blank sheet, fills the sheet in, runs it again and saves. Whatever cells
show is compared with what is stored. Then the course is changed upstream, in the very same
notebooks, and every learner opens the link again. pytest does not collect this file; `.ci/run` runs
it.
"""

import contextlib
import copy
import html
import json
import os
import re
import secrets
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

import nbformat
import psutil
import requests
from nbformat import NotebookNode
from websocket import create_connection

COURSE = Path(__file__).resolve().parents[2]
LONGEST = 600  # seconds for whatever a learner waits for
PICTURES = {"image/png", "image/jpeg"}  # compared by no other test either (nbval)
NEW_FILE, NEW_SENTENCE = "data/added_upstream.csv", "\n\nA sentence added upstream."


def git(*words: str, folder: Path) -> str:
    """Run git there; returns what it prints."""
    author = ("-c", "user.name=Trial", "-c", "user.email=trial@localhost")
    command = ["git", *author, *words]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def link_of_readme() -> tuple[str, dict[str, str]]:
    """Return the path and the parameters of the README's nbgitpuller link."""
    readme = (COURSE / "README.md").read_text(encoding="utf-8")
    link = urlsplit(re.search(r"https://\S+/git-pull\?[^\s>`]+", readme)[0])
    return link.path, {key: value[0] for key, value in parse_qs(link.query).items()}


class Memory(threading.Thread):
    """Watches the memory of the hub and of all that it started, as proportional set size."""

    def __init__(self, hub: int, learners: dict[str, Path]):
        super().__init__(daemon=True)
        self.hub, self.learners, self.ended = hub, learners, threading.Event()
        self.peaks = dict.fromkeys([*learners, "hub and proxy", "all"], 0)

    def run(self):
        while not self.ended.wait(1):
            now = dict.fromkeys(self.peaks, 0)
            for process in psutil.Process(self.hub).children(recursive=True):
                with contextlib.suppress(psutil.Error):
                    place = Path(process.cwd())
                    owner = [n for n, home in self.learners.items() if place.is_relative_to(home)]
                    now[owner[0] if owner else "hub and proxy"] += process.memory_full_info().pss
            now["hub and proxy"] += psutil.Process(self.hub).memory_full_info().pss
            now["all"] = sum(now.values())
            self.peaks = {who: max(self.peaks[who], now[who]) for who in now}


def lessons_and_sheets() -> list[tuple[str, str]]:
    """Return every lesson with its sheet; one that has none, with the sheet before it."""
    pairs: list[tuple[str, str]] = []
    for lesson in sorted(COURSE.glob("notebooks/[0-9]*.ipynb")):
        own = f"{lesson.name[:2]}_sheet{lesson.name[2:]}"
        found = (COURSE / "exercises" / own).exists()
        pairs.append((lesson.name, own if found else pairs[-1][1]))
    return pairs


class Learner:
    """One learner: a browser's cookies for the link, then what JupyterLab asks of its server."""

    def __init__(self, name: str, hub: str, password: str, home: Path, work: tuple[str, str]):
        self.name, self.hub, self.password, self.home = name, hub, password, home
        self.browser, self.api, self.token = requests.Session(), requests.Session(), ""
        self.server = f"{hub}/user/{name}"
        self.lesson, self.sheet = f"notebooks/{work[0]}", f"exercises/{work[1]}"
        self.seconds: dict[str, float] = {}
        self.folder = ""

    def timed(self, what: str, job, *words):
        begin = time.monotonic()
        result = job(*words)
        self.seconds[what] = time.monotonic() - begin
        return result

    def open_link(self, link: str) -> None:
        """Follow the link as a browser does, to the page in which the course opens."""
        page = self.browser.get(link, timeout=LONGEST)
        if "/hub/login" in page.url:
            form = html.unescape(re.search(r'<form action="([^"]+)"', page.text)[1])
            typed = {"username": self.name, "password": self.password}
            typed["_xsrf"] = re.search(r'name="_xsrf" value="([^"]+)"', page.text)[1]
            page = self.browser.post(self.hub + form, data=typed, timeout=LONGEST)
        end = time.monotonic() + LONGEST
        while not page.url.startswith(f"{self.server}/git-pull"):
            assert page.status_code < 400, f"{page.status_code}: {page.url}"
            assert time.monotonic() < end, f"no server: {page.url}"
            time.sleep(1)
            page = self.browser.get(link, timeout=LONGEST)
        assert page.status_code == 200, page.text
        # what the page's script does
        given = {k: unquote(v) for k, v in re.findall(r'data-([\w-]+)="([^"]*)"', page.text)}
        wanted = {k: given[k] for k in ("repo", "branch", "targetpath")} | {"_xsrf": given["xsrf"]}
        address = f"{self.server}/git-pull/api?{urlencode(wanted)}"
        said = self.browser.get(address, timeout=LONGEST).text
        assert '"phase": "finished"' in said and '"phase": "error"' not in said, said
        self.folder = given["targetpath"]
        page = self.browser.get(f"{self.server}/{given['path']}", timeout=LONGEST)
        assert page.status_code == 200 and "jupyter-config-data" in page.text, page.url

    def ask(self, how: str, path: str, **words):
        answer = self.api.request(
            how, f"{self.server}/api/{path}", timeout=LONGEST,
            headers={"Authorization": f"token {self.token}"}, **words,
        )  # fmt: skip
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def read(self, path: str) -> NotebookNode:
        """Return a notebook of the learner's folder, as the server gives it."""
        model = self.ask("GET", f"contents/{self.folder}/{path}?content=1&type=notebook")
        assert "message" not in model, model["message"]  # the server's word on a broken notebook
        return nbformat.from_dict(model["content"])

    def save(self, path: str, notebook: NotebookNode) -> None:
        model = {"type": "notebook", "format": "json", "content": notebook}
        self.ask("PUT", f"contents/{self.folder}/{path}", json=model)

    def run(self, path: str, notebook: NotebookNode) -> NotebookNode:
        """Run all cells in the kernel that belongs to the file; returns the notebook with outputs.

        The kernel is left running, as it is when a learner goes on to the next notebook.
        """
        wanted = {"path": f"{self.folder}/{path}", "name": path, "type": "notebook"}
        session = self.ask("POST", "sessions", json=wanted | {"kernel": {"name": "python3"}})
        kernel = session["kernel"]["id"]
        done = copy.deepcopy(notebook)
        channels = f"kernels/{kernel}/channels?session_id={uuid.uuid4().hex}"
        socket_to = create_connection(
            f"{self.server}/api/{channels}".replace("http:", "ws:", 1),
            timeout=LONGEST, header=[f"Authorization: token {self.token}"],
        )  # fmt: skip
        with contextlib.closing(socket_to):
            reply, _ = talk(socket_to, "kernel_info_request", {})
            # JupyterLab stores this in each notebook that it saves
            done.metadata.language_info = reply["language_info"]
            for cell in done.cells:
                if cell.cell_type == "code":
                    wanted = {"code": cell.source, "silent": False, "store_history": True}
                    reply, cell.outputs = talk(socket_to, "execute_request", wanted)
                    cell.execution_count = reply["execution_count"]
                    assert reply["status"] == "ok", f"{path}, {cell.id}: {reply}"
        return done

    def lesson_and_sheet(self) -> None:
        """Run both, then the sheet with the answers of the solution; saves lesson and sheet."""
        lesson = self.timed("lesson", lambda: self.run(self.lesson, self.read(self.lesson)))
        same_outputs(lesson, stored(self.lesson))
        self.save(self.lesson, lesson)
        blank = self.timed("sheet", lambda: self.run(self.sheet, self.read(self.sheet)))
        same_outputs(blank, stored(self.sheet))
        for cell in blank.cells:
            if cell.id.startswith("answer-"):
                cell.source = self.answers()[cell.id]
        filled = self.timed("answers", self.run, self.sheet, blank)
        same_outputs(filled, stored(self.solution()), "check-")
        self.save(self.sheet, filled)

    def solution(self) -> str:
        return self.sheet.replace("_sheet_", "_solution_")

    def answers(self) -> dict[str, str]:
        """Return the learner's answers by cell: the solution's, with a remark of the learner's."""
        solved = {c.id: c.source for c in stored(self.solution()).cells if c.cell_type == "code"}
        return {
            cell_id: f"{source}\n# {self.name} wrote this"
            for cell_id, source in solved.items()
            if cell_id.startswith("answer-")
        }

    def after_update(self, link: str) -> None:
        """Open the link again: the answers are kept and still right, and what is new is there."""
        self.timed("update", self.open_link, link)
        sheet, lesson = self.read(self.sheet), self.read(self.lesson)
        nbformat.validate(sheet)
        nbformat.validate(lesson)
        sources = {cell.id: cell.source for cell in sheet.cells}
        answers = self.answers()
        lost = [cell_id for cell_id in answers if sources[cell_id] != answers[cell_id]]
        assert answers and not lost, f"answers lost in the update: {lost}"
        texts = [cell for cell in sheet.cells if cell.id.startswith("task-")]
        arrived = [cell.source.endswith(NEW_SENTENCE) for cell in [*texts, lesson.cells[0]]]
        arrived.append(sheet.cells[-1].id == "added-upstream")
        assert texts and all(arrived), f"not all of the update arrived: {arrived}"
        self.ask("GET", f"contents/{self.folder}/{NEW_FILE}")
        again = self.run(self.sheet, sheet)
        same_outputs(again, stored(self.solution()), "check-")


def talk(socket_to, kind: str, content: dict) -> tuple[dict, list[NotebookNode]]:
    """Send a request to a kernel; returns its reply and the outputs until it is idle."""
    own, reply, outputs, idle = uuid.uuid4().hex, None, [], False
    header = {"msg_id": own, "msg_type": kind, "version": "5.3", "username": "", "session": own}
    message = {"header": header, "parent_header": {}, "metadata": {}, "content": content}
    socket_to.send(json.dumps(message | {"channel": "shell", "buffers": []}))
    while reply is None or not idle:
        message = json.loads(socket_to.recv())
        kind, content = message["header"]["msg_type"], message["content"]
        if message["parent_header"].get("msg_id") != own:
            continue
        if kind.endswith("_reply"):
            reply = content
        elif kind == "status":
            idle = content["execution_state"] == "idle"
        elif kind in ("stream", "display_data", "execute_result", "error"):
            output = nbformat.v4.output_from_msg(message)
            last = outputs[-1] if outputs else {}
            if kind == "stream" and last.get("name") == output.name:
                last["text"] += output.text
            else:
                outputs.append(output)
    return reply, outputs


def stored(path: str) -> NotebookNode:
    """Return a notebook as the course stores it."""
    return nbformat.read(COURSE / path, as_version=4)


def same_outputs(run: NotebookNode, reference: NotebookNode, beginning: str = "") -> None:
    """Assert that cells (those whose id begins so) show what they show in the reference."""
    expected = {c.id: c.outputs for c in reference.cells if c.cell_type == "code"}
    cells = [c for c in run.cells if c.cell_type == "code" and c.id.startswith(beginning)]
    assert cells
    for cell in cells:
        assert shown(cell.outputs) == shown(expected[cell.id]), cell.id


def shown(outputs: list) -> list:
    """Return what outputs show; of pictures, only that there is one."""
    return [
        (o.output_type, o.get("name"), o.get("text"),
         {k: v if k not in PICTURES else ... for k, v in o.get("data", {}).items()})
        for o in outputs
    ]  # fmt: skip


def change_upstream(repository: Path, place: Path) -> None:
    """Publish an update that touches every lesson, and all that learners have changed in sheets."""
    git("clone", "--quiet", str(repository), str(place), folder=place.parent)
    for path in sorted(place.glob("notebooks/[0-9]*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        notebook.cells[0].source += NEW_SENTENCE
        nbformat.write(notebook, path)
    for path in sorted(place.glob("exercises/*_sheet_*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        for cell in notebook.cells:
            if cell.id.startswith("task-"):
                cell.source += NEW_SENTENCE
            if cell.id.startswith("answer-"):  # where the learner has written too
                cell.source += "\n# A hint added upstream"
        last = nbformat.v4.new_markdown_cell("A cell added upstream.")
        last.id = "added-upstream"
        notebook.cells.append(last)
        nbformat.write(notebook, path)
    (place / NEW_FILE).write_text("a,b\n1,2\n", encoding="utf-8")
    git("add", "--all", folder=place)
    git("commit", "--quiet", "--message", "Changed upstream", folder=place)
    git("push", "--quiet", folder=place)


@contextlib.contextmanager
def running_hub(place: Path, password: str, token: str):
    """Start the hub in a folder of its own; gives its address and process id."""
    port, inner, proxy = free_port(), free_port(), free_port()
    settings = f"""
load_subconfig({str(COURSE / ".server" / "jupyterhub_config.py")!r})
c = get_config()
c.JupyterHub.bind_url = "http://127.0.0.1:{port}"
c.JupyterHub.hub_port = {inner}
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{proxy}"
c.JupyterHub.db_url = "sqlite:///hub.sqlite"
c.JupyterHub.cookie_secret_file = "cookie_secret"
c.ConfigurableHTTPProxy.pid_file = "proxy.pid"
c.JupyterHub.authenticator_class = "shared-password"
c.SharedPasswordAuthenticator.user_password = {password!r}
c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = {str(place)!r} + "/{{username}}"
c.Spawner.args = c.Spawner.args + (["--allow-root"] if {os.geteuid() == 0} else [])
c.JupyterHub.services = [{{"name": "trial", "api_token": {token!r}}}]
c.JupyterHub.load_roles = [
    {{"name": "trial", "services": ["trial"],
      "scopes": ["admin:users", "tokens", "access:servers"]}}
]
"""
    (place / "config.py").write_text(settings, encoding="utf-8")
    log = (place / "hub.log").open("w")
    quiet = {k: v for k, v in os.environ.items() if k != "MPLBACKEND"}
    hub = subprocess.Popen(
        [sys.executable, "-m", "jupyterhub", "-f", "config.py"],
        cwd=place, env=quiet, stdout=log, stderr=subprocess.STDOUT,
    )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(120):
            with contextlib.suppress(requests.ConnectionError):
                if requests.get(f"{address}/hub/health", timeout=5).ok:
                    break
            assert hub.poll() is None, (place / "hub.log").read_text()[-3000:]
            time.sleep(0.5)
        yield address, hub.pid
    finally:
        started = psutil.Process(hub.pid).children(recursive=True) if hub.poll() is None else []
        hub.terminate()  # stops the servers and the proxy too
        with contextlib.suppress(subprocess.TimeoutExpired):
            hub.wait(60)
        for process in [*started, hub]:
            with contextlib.suppress(psutil.Error, OSError):
                process.kill()
        log.close()


def report(learners: list[Learner], memory: Memory, seconds: float) -> None:
    print(f"{len(learners)} learners on {os.cpu_count()} cores: complete in {seconds:.0f} s\n")
    print(f"{'':34} {'median':>8} {'most':>8}")
    for what, words in {
        "link": "link opened to course open, s",
        "lesson": "lesson opened and run, s",
        "sheet": "blank sheet opened and run, s",
        "answers": "answered sheet run, s",
        "update": "link opened again, s",
    }.items():
        took = [learner.seconds[what] for learner in learners]
        print(f"{words:34} {statistics.median(took):8.1f} {max(took):8.1f}")
    used = [memory.peaks[learner.name] / 2**20 for learner in learners]
    print(f"{'memory for a learner, MiB':34} {statistics.median(used):8.0f} {max(used):8.0f}")
    print(
        f"{'memory for hub and proxy, MiB':34} {'':8} {memory.peaks['hub and proxy'] / 2**20:8.0f}"
    )
    print(f"{'memory for all at once, MiB':34} {'':8} {memory.peaks['all'] / 2**20:8.0f}")


def main(number: int) -> int:
    begin = time.monotonic()
    place = Path(tempfile.mkdtemp(prefix="hub"))
    repository = place / "course.git"
    git("clone", "--quiet", "--bare", str(COURSE), str(repository), folder=place)
    password, token = secrets.token_hex(16), secrets.token_hex(32)
    work = lessons_and_sheets()
    path, given = link_of_readme()
    # whatever is checked out here is published under the branch that the link names
    git("update-ref", f"refs/heads/{given['branch']}", "HEAD", folder=repository)
    git("symbolic-ref", "HEAD", f"refs/heads/{given['branch']}", folder=repository)
    given["repo"] = repository.as_uri()
    failed = {}
    with running_hub(place, password, token) as (hub, process):
        link = f"{hub}{path}?{urlencode(given)}"
        names = [f"learner-{n:02d}" for n in range(1, number + 1)]
        admin = {"Authorization": f"token {token}"}
        made = requests.post(
            f"{hub}/hub/api/users", json={"usernames": names}, headers=admin, timeout=60
        )
        assert made.status_code == 201, made.text
        learners = [
            Learner(name, hub, password, place / name, work[n % len(work)])
            for n, name in enumerate(names)
        ]
        memory = Memory(process, {learner.name: learner.home for learner in learners})
        memory.start()
        for learner in learners:
            address = f"{hub}/hub/api/users/{learner.name}/tokens"
            learner.token = requests.post(address, headers=admin, json={}, timeout=60).json()[
                "token"
            ]

        def all_do(job):
            def one(learner):
                try:
                    job(learner)
                except Exception as problem:
                    failed[learner.name] = f"{learner.sheet}: {problem!r}"

            with ThreadPoolExecutor(number) as pool:
                list(pool.map(one, [one for one in learners if one.name not in failed]))

        all_do(lambda learner: learner.timed("link", learner.open_link, link))
        all_do(Learner.lesson_and_sheet)
        change_upstream(repository, place / "upstream")
        all_do(lambda learner: learner.after_update(link))
        memory.ended.set()
        memory.join()
    if failed:
        print(f"{number - len(failed)} passed, {len(failed)} failed; log: {place / 'hub.log'}")
        print(*(f"{name}: {problem[:2000]}" for name, problem in failed.items()), sep="\n")
        return 1
    report(learners, memory, time.monotonic() - begin)
    shutil.rmtree(place)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 20))
