"""The Binder recipe, as far as it can be tested without a container."""

import re
import subprocess
import sys

import pytest
from course import COURSE


@pytest.fixture(scope="module")
def recipe() -> str:
    """Return what repo2docker would build: its Dockerfile and remarks."""
    done = subprocess.run(
        [sys.executable, "-m", "repo2docker", "--no-build", "--debug", "."],
        cwd=COURSE, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if "No module named" in done.stderr and "grp" in done.stderr:
        pytest.skip("repo2docker does not run on Windows")
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout + done.stderr


def test_names_a_python_on_which_our_versions_install(recipe):
    named = (COURSE / ".binder" / "runtime.txt").read_text(encoding="utf-8").strip()
    assert named in ("python-3.11", "python-3.12", "python-3.13")  # as tests ran on it
    # without the line, or with one that it does not know, repo2docker takes another Python
    assert f"Building conda environment for {named.replace('-', '=')}\n" in recipe


def test_installs_exactly_our_requirements(recipe):
    installs = re.findall(r"^RUN .*pip install.*$", recipe, re.MULTILINE)
    assert len(installs) == 1 and installs[0].endswith('-r ".binder/requirements.txt"')
    file = COURSE / ".binder" / "requirements.txt"
    assert file.read_text(encoding="utf-8").split() == ["-r", "../requirements.txt"]
    assert (file.parent / "../requirements.txt").resolve() == COURSE / "requirements.txt"


def test_copies_the_course_before_it_installs(recipe):
    # .binder/requirements.txt points to the file beside README.md, which must be there by then
    assert recipe.index("COPY --chown=0:0 src/ ${REPO_DIR}/") < recipe.index("pip install")


def test_opens_without_a_question_as_it_does_here(recipe, tmp_path):
    script = COURSE / ".binder" / "postBuild"
    assert "RUN ./.binder/postBuild" in recipe
    done = subprocess.run(
        [script], cwd=COURSE, env={"NB_PYTHON_PREFIX": str(tmp_path), "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    made = tmp_path / "share" / "jupyter" / "lab" / "settings" / "overrides.json"
    assert made.read_bytes() == (COURSE / ".jupyter/settings/overrides.json").read_bytes()


def test_root_holds_no_second_recipe():
    # repo2docker would ignore these beside a .binder folder, and a reader would be misled
    ignored = ("runtime.txt", "environment.yml", "postBuild", "apt.txt", "Dockerfile", "binder")
    assert not [name for name in ignored if (COURSE / name).exists()]
