"""The course in the browser alone: nothing that Pyodide lacks, and a site that opens.

The site is made and opened where `.ci/lite-requirements.txt` is installed, as it is in CI. Its
Python comes from a network that tests do not use; here its kernel runs in ordinary Python instead.
"""

import ast
import functools
import http.server
import importlib.util
import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import hand_out
import paper
import pytest
import yaml
from course import COURSE, LESSONS, SHEETS, SOLUTIONS, code_cells
from playwright.sync_api import sync_playwright
from printing import about
from test_browser import CHROMIUM, FLAGS, IN_CI

sys.path.append(str(COURSE / ".authors"))
import lite

HAS_LITE = importlib.util.find_spec("jupyterlite_core") is not None
needs_lite = pytest.mark.skipif(
    not HAS_LITE, reason="no JupyterLite here: install .ci/lite-requirements.txt"
)
needs_browser = pytest.mark.skipif(CHROMIUM is None and not IN_CI, reason="no Chromium here")
#: What the packages that the site loads bring along, as far as the course imports it.
BROUGHT = {"numpy", "markupsafe", "IPython"}
#: Not in Pyodide, or there but of no use: no processes, sockets or threads, nothing of Jupyter.
LACKING = {
    "psutil", "multiprocessing", "subprocess", "socket", "ssl", "concurrent", "asyncio",
    "threading", "zmq", "tornado", "ipykernel", "jupyter_client", "nbformat", "nbclient",
    "nbconvert", "tqdm", "resource", "fcntl", "termios", "pwd", "grp", "ctypes", "sqlite3",
    "tkinter", "curses",
}  # fmt: skip
MODULES = sorted(path.stem for path in (COURSE / "notebooks").glob("*.py"))
RUN_WITHOUT = """
import json, os, sys
import IPython.core.pylabtools, IPython.display, jinja2, matplotlib.pyplot, pandas  # these may
lacking, modules, solutions = json.load(sys.stdin)
for name in lacking:
    sys.modules[name] = None
def refuse(*arguments, **named):
    raise OSError("not in a browser")
os.fork = os.system = os.posix_spawn = refuse
sys.path[:0] = ["", "../notebooks"]
for cells in solutions:
    names = {"__name__": "__main__"}
    for cell in cells:
        exec(cell, names)
from checks.progress import progress
progress()
for name in modules:
    __import__(name)
print("all imported")
"""
#: Runs a notebook with the code of the site's kernel, in the place of Pyodide's own.
RUN_IN_KERNEL = """
import asyncio, json, sys, types
async def load(code):
    pass
sys.modules["pyodide_js"] = types.SimpleNamespace(loadPackagesFromImports=load)
lacking, wheel, cells = json.load(sys.stdin)
sys.modules |= dict.fromkeys(lacking)
sys.path.insert(0, wheel)
out = sys.stdout
import pyodide_kernel as site
shown = []
for stream in (site.stdout_stream, site.stderr_stream):
    stream.publish_stream_callback = lambda name, text: shown[-1].append([text, {}])
def note(data, metadata, transient=None):
    shown[-1].append(["", json.loads(json.dumps(data))])
site.ipython_shell.display_pub.display_data_callback = note
site.ipython_shell.displayhook.publish_execution_result = lambda n, data, m: note(data, m)
for cell in cells:
    shown.append([])
    done = asyncio.run(site.kernel_instance.run(cell))
    assert done["status"] == "ok", done
print(json.dumps(shown), file=out)
"""


def imported(code: str) -> set[str]:
    """Return the packages that code imports, those of its own folder left out."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_learners_code_imports_only_what_the_site_loads():
    texts = {path: path.read_text(encoding="utf-8") for path in COURSE.glob("notebooks/*.py")}
    texts |= {p: p.read_text(encoding="utf-8") for p in COURSE.glob("exercises/checks/**/*.py")}
    for path in [*LESSONS, *SHEETS]:
        texts[path] = "\n".join(cell.source for cell in code_cells(path))
    own = {"checks", *MODULES}
    known = (set(sys.stdlib_module_names) - LACKING) | own | BROUGHT | set(lite.PACKAGES)
    strange = {path.name: more for path, text in texts.items() if (more := imported(text) - known)}
    assert len(texts) > 50 and not strange


def test_checks_say_the_same_without_what_a_browser_lacks():
    """Every solution in one process, with nothing of the system to lean on."""
    sources = [[cell.source for cell in code_cells(path)] for path in SOLUTIONS]
    blocked = sorted(LACKING - {"threading", "ctypes", "asyncio", "concurrent"})  # libraries' own
    done = subprocess.run(
        [sys.executable, "-c", RUN_WITHOUT],
        input=json.dumps([blocked, MODULES, sources]), cwd=COURSE / "exercises",
        capture_output=True, encoding="utf-8", check=False,
        env=os.environ | {"MPLBACKEND": "agg", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = re.findall(r"^(\S) Exercise (\d+\.\d+):", done.stdout, re.MULTILINE)
    asked = [c.id[6:].replace("-", ".") for p in SOLUTIONS for c in code_cells(p)]
    asked = [number for number in asked if re.fullmatch(r"\d+\.\d+", number)]
    assert [number for _, number in said] == asked and {sign for sign, _ in said} <= {"✓", "≈"}
    assert "exercise 0.1" in done.stdout and done.stdout.endswith("all imported\n")


# ---- the site ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The site as the command makes it, given away by the simplest server; its address."""
    place = tmp_path_factory.mktemp("site")
    command = [sys.executable, COURSE / ".authors" / "lite.py", place / "lite"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

    handler = functools.partial(Quiet, directory=place)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield place, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@needs_lite
def test_the_site_holds_the_learners_copy_and_nothing_more(site):
    files = site[0] / "lite" / "files"
    found = {p.relative_to(files).as_posix(): p.read_bytes() for p in files.rglob("*.*")}
    wanted = {n: content for n, content in hand_out.files() if not n.startswith(".")}
    assert {n: c for n, c in found.items() if (files / n).is_file()} == {
        n: c for n, c in wanted.items() if "." in n
    }
    settings = json.loads((site[0] / "lite" / "jupyter-lite.json").read_text(encoding="utf-8"))
    kernel = settings["jupyter-config-data"]["litePluginSettings"]
    kernel = kernel["@jupyterlite/pyodide-kernel-extension:kernel"]
    assert kernel["loadPyodideOptions"]["packages"] == lite.PACKAGES
    assert "pyodideUrl" not in kernel, "a copy of Pyodide that is not whole is worse than none"


@needs_lite
@needs_browser
def test_the_site_opens_the_first_lesson_and_lists_the_course(site):
    """The kernel is not waited for: its Python comes from outside."""
    workflow = (COURSE / ".github" / "workflows" / "pages.yml").read_text(encoding="utf-8")
    link = re.search(r"COURSE_LITE: (\S+)", workflow)[1]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        tab = chromium.new_page(viewport={"width": 1300, "height": 1000})
        tab.set_default_timeout(60_000)
        tab.context.route("**/*", lambda route: route.continue_() if "127.0.0.1" in
                          route.request.url else route.abort())  # fmt: skip
        tab.goto(f"{site[1]}/{link}")
        tab.wait_for_selector(".jp-NotebookPanel .jp-MarkdownCell h1")
        heading = tab.inner_text(".jp-NotebookPanel h1")
        tab.wait_for_selector(".jp-DirListing-item")
        listed = tab.eval_on_selector_all(".jp-DirListing-itemText", "x => x.map(e => e.innerText)")
        tab.wait_for_selector("text=Python (Pyodide)")
        asked = tab.query_selector_all(".jp-Dialog")
        chromium.close()
    assert heading.strip("¶ ").endswith("Start here") and not asked
    assert {path.name for path in LESSONS} <= set(listed)


@needs_lite
@pytest.mark.parametrize("notebook", [LESSONS[2], SOLUTIONS[1]], ids=["lesson", "sheet"])
def test_the_sites_kernel_shows_what_is_stored(notebook):
    place = Path(sys.prefix, "share/jupyter/labextensions/@jupyterlite/pyodide-kernel-extension")
    (wheel,) = place.glob("static/pypi/pyodide_kernel-*.whl")
    cells = code_cells(notebook)
    blocked = ["psutil", "zmq", "ipykernel", "jupyter_client", "nbformat", "nbclient", "nbconvert"]
    environment = {name: value for name, value in os.environ.items() if name != "MPLBACKEND"}
    done = subprocess.run(
        [sys.executable, "-c", RUN_IN_KERNEL],
        input=json.dumps([blocked, str(wheel), [cell.source for cell in cells]]),
        cwd=notebook.parent, env=environment, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    for cell, shown in zip(cells, json.loads(done.stdout), strict=True):
        assert "".join(text for text, _ in shown) == "".join(
            o.get("text", "") for o in cell.outputs
        )
        stored = [dict(output.data) for output in cell.outputs if "data" in output]
        fresh = [data for _, data in shown if data]
        for data in [*stored, *fresh]:
            if "image/png" in data:  # what is drawn is compared elsewhere
                data["image/png"] = "a picture"
        assert fresh == stored, cell.id


# ---- what is said of it -----------------------------------------------------------------------


def test_the_link_stands_on_the_sites_first_page_only_and_leads_to_the_first_lesson(monkeypatch):
    monkeypatch.delenv("COURSE_LITE", raising=False)
    assert about.lite() == ""
    elsewhere = paper.HANDOUTS.contents([], {}, False, [], about.lite())
    assert "Lessons" in elsewhere and "Run the course" not in elsewhere
    path = COURSE / ".github" / "workflows" / "pages.yml"
    (job,) = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
    (link,) = [step["env"]["COURSE_LITE"] for step in job["steps"] if "env" in step]
    commands = [step.get("run", "") for step in job["steps"]]
    assert "python .authors/lite.py ../site/course/" + link.partition("/")[0] in commands
    assert link.partition("?path=")[2] in dict(hand_out.files())
    readme = (COURSE / "README.md").read_text(encoding="utf-8")
    assert readme.partition("[lite]: ")[2].split()[0].endswith(f"/{link}")
    monkeypatch.setenv("COURSE_LITE", link)
    monkeypatch.setattr(paper, "deck", lambda *_: "")  # only the first page is looked at
    whole = paper.to_html
    monkeypatch.setattr(
        paper, "to_html", lambda text, place: whole(text, place) if place == "index.html" else ""
    )
    assert f'href="{link}"' in paper.pages(False)["index.html"]


def test_versions_that_are_told_are_those_of_the_kernel_and_ci_makes_the_site():
    wanted = (COURSE / ".ci" / "lite-requirements.txt").read_text(encoding="utf-8")
    pins = dict(re.findall(r"^([\w-]+)==(\S+)", wanted, re.MULTILINE))
    assert pins["jupyterlite-core"] == pins["jupyterlite-pyodide-kernel"]
    assert set(pins).isdisjoint((COURSE / "requirements.txt").read_text().split("=="))
    run = (COURSE / ".ci" / "run").read_text(encoding="utf-8")
    assert "-m pip install --quiet -r .ci/lite-requirements.txt\n" in run
    assert "-m pytest tests/test_lite.py\n" in run
    pyodide = re.search(r"Pyodide (\d[\d.]*\d)", wanted)[1]
    page = (COURSE / ".server" / "README.md").read_text(encoding="utf-8")
    assert f"Pyodide {pyodide}" in page
    if HAS_LITE:
        place = Path(sys.prefix, "share/jupyter/labextensions/@jupyterlite")
        schema = place / "pyodide-kernel-extension" / "static" / "schema" / "kernel.v0.schema.json"
        told = json.loads(schema.read_text(encoding="utf-8"))["properties"]["pyodideUrl"]["default"]
        assert f"/v{pyodide}/" in told
