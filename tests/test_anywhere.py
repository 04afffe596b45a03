"""What a machine's own settings may be, and the course runs all the same."""

import os
import re
import subprocess
import sys

import pytest
from course import COURSE
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

DRAW = """import matplotlib.pyplot as plt
from show import show_figure

figure, ax = plt.subplots()
show_figure(figure, "An empty picture.")"""
PROGRAMS = (
    "exercises/paper.py",
    "exercises/hand_out.py",
    "exercises/mark.py",
    ".authors/release.py",
)


@pytest.mark.parametrize("backend", ["Agg", "svg"])
def test_pictures_are_shown_whatever_the_environment_says_of_drawing(backend, monkeypatch):
    monkeypatch.setenv("MPLBACKEND", backend)
    notebook = new_notebook(cells=[new_code_cell(DRAW)])
    place = {"metadata": {"path": str(COURSE / "notebooks")}}
    ran = NotebookClient(notebook, resources=place, timeout=60).execute()
    assert set(ran.cells[0].outputs[0]["data"]) == {"image/png", "text/plain"}


def test_every_text_file_is_opened_with_its_encoding():
    """Windows takes another one, where none is named."""
    named = re.compile(
        r"\.(?:read_text|write_text)\((?:[^()]|\([^()]*\))*|\.open\((?:\"[rwax]\+?\")?[,)][^)]*"
    )
    places = ("exercises", "notebooks", ".authors", ".server")
    modules = [path for place in places for path in (COURSE / place).rglob("*.py")]
    calls = [(path.name, c[0]) for path in modules for c in named.finditer(path.read_text("utf-8"))]
    assert len(calls) > 10
    found = [call for call in calls if "encoding" not in call[1] and '"utf-8"' not in call[1]]
    assert not found


@pytest.mark.parametrize(
    ("program", "encoding"),
    list(zip(PROGRAMS, ["cp1251", "cp1252", "cp866", "ascii"], strict=True)),
)
def test_no_program_fails_to_speak_in_an_old_encoding(program, encoding, tmp_path):
    environment = os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    command = [sys.executable, COURSE / program, "Ұйым.zip", "“nothing”"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert done.returncode == 2 and b"Traceback" not in done.stderr, done.stderr[-500:]
