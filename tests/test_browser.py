"""Lessons and sheets in real JupyterLab, in headless Chromium.

Skipped where there is no Chromium; CI installs one and does not let it be skipped.
"""

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

import pytest
from answers import HOSTILE
from checks.feedback import Level
from course import COURSE, LESSONS, PAGES, SHEETS, SOLUTIONS, code_cells, name
from playwright.sync_api import sync_playwright

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
IN_CI = "COURSE_IN_CI" in os.environ
pytestmark = pytest.mark.skipif(
    CHROMIUM is None and not IN_CI, reason="no Chromium on this machine: install it to run this"
)
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--no-first-run",
]  # fmt: skip
QUIET = [
    "--no-browser", "--allow-root", "--ip=127.0.0.1", "--ServerApp.port_retries=0",
    "--expose-app-in-browser", "--LabApp.news_url=None", "--LabApp.extension_manager=readonly",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
]  # fmt: skip

# Each of these is begun and then waited for, as a promise that hangs would hang the whole run.
OPEN = """path => {
    window.done = undefined;
    const open = async () => {
        const app = window.jupyterapp;
        await app.restored;
        await app.commands.execute('docmanager:open', {path});
        const panel = app.shell.currentWidget;
        await panel.context.ready;
        await panel.revealed;
        await panel.sessionContext.ready;
        await panel.sessionContext.session.kernel.info;
        return panel.context.path;
    };
    open().then(opened => { window.done = opened });
}"""
CLEAR_AND_RUN_ALL = """() => {
    window.done = undefined;
    const run = name => window.jupyterapp.commands.execute(name);
    run('editmenu:clear-all').then(() => run('notebook:run-all-cells'))
        .then(done => { window.done = String(done) });
}"""
ALL_NUMBERED = """() => window.jupyterapp.shell.currentWidget.content.widgets
    .every(cell => cell.model.type !== 'code' || cell.model.executionCount > 0)"""
ANSWER = """answers => {
    for (const cell of window.jupyterapp.shell.currentWidget.content.widgets) {
        const source = answers[cell.model.sharedModel.getId()];
        if (source) cell.model.sharedModel.setSource(source);
    }
}"""
OUTPUTS = """async () => {
    const notebook = window.jupyterapp.shell.currentWidget.content;
    const found = {};
    for (const [place, cell] of notebook.widgets.entries()) {
        if (cell.model.type !== 'code') continue;
        await notebook.scrollToItem(place);  // JupyterLab draws only what is in view
        await cell.ready;
        found[cell.model.sharedModel.getId()] = {
            text: cell.node.querySelector('.jp-OutputArea').textContent,
            pictures: cell.node.querySelectorAll('.jp-OutputArea img').length,
            errors: cell.model.outputs.toJSON().filter(o => o.output_type === 'error').length,
        };
    }
    return found;
}"""
CLOSE_ALL = """async () => {
    for (const panel of [...window.jupyterapp.shell.widgets('main')]) panel.dispose();
    await window.jupyterapp.serviceManager.sessions.shutdownAll();
}"""


def as_in_readme() -> list[str]:
    """Return the options that the README's first command gives to JupyterLab."""
    readme = (COURSE / "README.md").read_text(encoding="utf-8")
    command = readme.split("<!-- command: start -->")[1].split("```")[1]
    return command.split("-m jupyterlab")[1].split()


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """Serve a copy of the course; JupyterLab writes into the folder that it serves."""
    place = tmp_path_factory.mktemp("lab")
    course = place / "course"
    ignore = shutil.ignore_patterns(".*", "__pycache__", "tests")
    shutil.copytree(COURSE, course, ignore=ignore)
    token = secrets.token_hex(16)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folders = ("_CONFIG_DIR", "_DATA_DIR", "_RUNTIME_DIR", "LAB_SETTINGS_DIR", "LAB_WORKSPACES_DIR")
    environment = os.environ | {f"JUPYTER{name}": str(place / name) for name in folders}
    with (place / "log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *as_in_readme(), *QUIET, f"--port={port}",
             f"--IdentityProvider.token={token}"],
            env=environment, cwd=course, stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip
    try:
        for _ in range(240):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"http://127.0.0.1:{port}/api", timeout=1)
                break
            time.sleep(0.25)
        else:
            pytest.fail((place / "log").read_text())
        yield f"http://127.0.0.1:{port}", token
    finally:
        server.terminate()
        server.wait(20)


@pytest.fixture(scope="module")
def tab(lab):
    """JupyterLab in one tab of a browser: it takes longer to load than a notebook to run."""
    address, token = lab
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        tab = chromium.new_page(viewport={"width": 1300, "height": 1000})
        tab.set_default_timeout(60_000)
        tab.goto(f"{address}/lab?reset&token={token}")
        tab.wait_for_function("() => window.jupyterapp !== undefined")
        yield tab
        chromium.close()


@pytest.fixture
def page(tab):
    """The tab, with no notebook open and no kernel running before and after."""
    outside: list[str] = []

    def note(request) -> None:
        if "//127.0.0.1:" not in request.url and request.url.startswith("http"):
            outside.append(request.url)

    tab.on("request", note)
    yield tab
    tab.evaluate(CLOSE_ALL)
    tab.remove_listener("request", note)
    assert not outside, "asked for something outside"


def open_notebook(page, path) -> None:
    """Open a notebook as a click in the list of files does."""
    page.evaluate(OPEN, name(path))
    page.wait_for_function("() => window.done !== undefined")
    assert page.evaluate("window.done") == name(path)


def outputs_of(page) -> dict[str, dict]:
    """Return for each code cell its visible text, its pictures and its number of errors."""
    return page.evaluate(OUTPUTS)


def run_all(page) -> dict[str, dict]:
    """Run all cells; returns what they show."""
    page.evaluate(CLEAR_AND_RUN_ALL)
    page.wait_for_function("() => window.done !== undefined")
    page.wait_for_function(ALL_NUMBERED)
    return outputs_of(page)


def keep_picture(page, path, what: str) -> None:
    """Leave a screenshot where PICTURES points to, for somebody to look at."""
    if "PICTURES" in os.environ:
        page.screenshot(path=f"{os.environ['PICTURES']}/{path.stem}-{what}.png")


def test_the_readmes_command_opens_the_first_lesson_from_which_its_sheet_is_reached(page, lab):
    address, token = lab
    page.goto(f"{address}/?token={token}")
    page.wait_for_selector(".jp-NotebookPanel .jp-Cell")
    assert page.url.split("?")[0].endswith("/lab/tree/notebooks/00_start_here.ipynb")
    cells = "window.jupyterapp.shell.currentWidget.content"
    page.evaluate(f"() => {cells}.scrollToItem({cells}.widgets.length - 1)")
    page.click("a:has-text('00 Start here') >> nth=-1")
    page.wait_for_function(
        "() => window.jupyterapp.shell.currentWidget.context?.path"
        " === 'exercises/00_sheet_start_here.ipynb'"
    )


@pytest.mark.parametrize("path", [*LESSONS, *PAGES], ids=name)
def test_lesson_runs_without_error_and_shows_its_figures(page, path):
    open_notebook(page, path)
    outputs = run_all(page)
    assert outputs.keys() == {cell.id for cell in code_cells(path)}
    for cell in code_cells(path):
        assert outputs[cell.id]["errors"] == 0, cell.id
        words = [o.metadata["image/png"]["alt"] for o in cell.outputs if o.get("metadata")]
        assert outputs[cell.id]["pictures"] == len(words)
        assert all(said in outputs[cell.id]["text"] for said in words), "the picture in words"
    keep_picture(page, path, "lesson")


@pytest.mark.parametrize(
    ("sheet", "solution"), list(zip(SHEETS, SOLUTIONS, strict=True)), ids=[name(p) for p in SHEETS]
)
def test_sheet_shows_blanks_as_it_is_stored_and_answers_what_is_right(page, sheet, solution):
    open_notebook(page, sheet)
    blank = outputs_of(page)  # stored as nbval's run has found it
    checks = [cell_id for cell_id in blank if cell_id.startswith("check-")]
    assert checks and not any(cell["errors"] for cell in blank.values())
    for check in checks:
        number = check.removeprefix("check-").replace("-", ".")
        assert f"○ Exercise {number}: Not answered yet." in blank[check]["text"]
    keep_picture(page, sheet, "blank")

    answers = {c.id: c.source for c in code_cells(solution) if c.id.startswith("answer-")}
    page.evaluate(ANSWER, answers)
    filled = run_all(page)
    assert filled.keys() == {cell.id for cell in code_cells(sheet)}
    assert not any(cell["errors"] for cell in filled.values())
    for check in checks:
        number = check.removeprefix("check-").replace("-", ".")
        level = Level.COMPLETE if number in HOSTILE else Level.RIGHT
        said = f"{level.sign} Exercise {number}: {level.heading}."
        assert said in filled[check]["text"]
    keep_picture(page, sheet, "right")
