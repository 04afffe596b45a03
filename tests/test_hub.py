"""The recipe for JupyterHub, as far as it can be tested without a hub (hub_trial.py has one)."""

import re
import shlex
import subprocess
import sys
from urllib.parse import parse_qs, urlsplit

import pytest
from course import COURSE, LESSONS, SHEETS
from hub_trial import lessons_and_sheets

README = (COURSE / "README.md").read_text(encoding="utf-8")
RECIPE = (COURSE / ".server" / "README.md").read_text(encoding="utf-8")
LINK = urlsplit(re.search(r"^\[hub\]: (\S+)$", README, re.MULTILINE)[1])
GIVEN = {key: value[0] for key, value in parse_qs(LINK.query, strict_parsing=True).items()}


def pins(path) -> list[str]:
    lines = [line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines()]
    return [line for line in lines if line and not line.startswith("-r ")]


def test_the_trial_gives_every_lesson_to_some_learner_and_only_sheets_that_exist():
    work = lessons_and_sheets()
    assert [lesson for lesson, _ in work] == [path.name for path in LESSONS]
    assert {sheet for _, sheet in work} == {path.name for path in SHEETS}
    assert len(work) <= 20, "the recipe's trial has twenty learners"


def test_link_is_one_that_nbgitpuller_understands():
    assert README.count("git-pull?") == 1
    assert LINK.scheme == "https" and LINK.path == "/hub/user-redirect/git-pull"
    assert set(GIVEN) == {"repo", "branch", "targetpath", "urlpath"}
    assert re.fullmatch(r"[\w-]+", GIVEN["targetpath"])


def test_link_names_the_same_repository_as_the_link_to_binder():
    binder = re.search(r"mybinder\.org/v2/gh/([^/]+/[^/]+)/(\w+)\?", README)
    assert GIVEN["repo"] == f"https://github.com/{binder[1]}"
    assert GIVEN["branch"] == binder[2]


def test_link_opens_a_lesson_in_the_folder_to_which_it_brings_the_course():
    beginning = f"lab/tree/{GIVEN['targetpath']}/"
    assert GIVEN["urlpath"].startswith(beginning)
    assert (COURSE / GIVEN["urlpath"].removeprefix(beginning)).is_file()


def test_files_that_the_recipe_names_exist():
    named = set(re.findall(r"(?:\.server|\.binder|tests)/[\w./-]+[\w]", RECIPE))
    assert {
        ".server/hub-requirements.txt",
        ".server/jupyterhub_config.py",
        "tests/by_hand/hub_trial.py",
    } <= named
    for path in named:
        assert (COURSE / path).is_file(), path
    assert re.search(r"configurable-http-proxy@\d+\.\d+\.\d+ ", RECIPE)
    assert "\n.hub/bin/python -m jupyterhub -f .server/jupyterhub_config.py\n" in RECIPE


def test_versions_for_the_hub_are_pinned_and_none_is_that_of_the_course_twice():
    file = COURSE / ".server" / "hub-requirements.txt"
    assert "\n-r ../requirements.txt\n" in file.read_text(encoding="utf-8")
    ours = pins(file)
    assert all(re.match(r"^[\w.-]+==[\w.]+( ;.*)?$", pin) for pin in ours)
    names = [pin.partition("==")[0] for pin in ours]
    assert {"jupyterhub", "nbgitpuller"} <= set(names) and len(set(names)) == len(names)
    assert not set(names) & {pin.partition("==")[0] for pin in pins(COURSE / "requirements.txt")}


def test_settings_leave_log_in_and_accounts_to_the_faculty():
    settings = (COURSE / ".server" / "jupyterhub_config.py").read_text(encoding="utf-8")
    compile(settings, "jupyterhub_config.py", "exec")
    code = "\n".join(line for line in settings.split('"""')[2].splitlines() if line[:1] != "#")
    for only_for_trials in ("dummy", "shared-password", "simple", "allow-root", "authenticator_"):
        assert only_for_trials not in code, only_for_trials
    assert '"http://127.0.0.1:' in code


def test_recipe_counts_as_many_learners_as_its_command_simulates():
    number = re.search(r"hub_trial\.py (\d+)\n```", RECIPE)[1]
    word = {"10": "ten", "20": "twenty", "30": "thirty"}[number]
    assert f"tries it with {word} simulated learners" in RECIPE
    assert f"\n| {word.capitalize()} learners at once" in RECIPE, "measure anew: hub_trial.py"
    ci = (COURSE / ".ci" / "run").read_text(encoding="utf-8")
    assert f"s/hub_trial.py {number}$/hub_trial.py 6/" in ci, "what CI replaces by six"


def test_a_learner_may_wait_much_longer_than_the_slowest_of_the_trial():
    slowest = max(map(int, re.findall(r" (\d+) s \|$", RECIPE, re.MULTILINE)))
    settings = (COURSE / ".server" / "jupyterhub_config.py").read_text(encoding="utf-8")
    limits = dict(re.findall(r"^c\.Spawner\.(\w+_timeout) = (\d+)$", settings, re.MULTILINE))
    assert limits.keys() == {"start_timeout", "http_timeout"}
    for limit, seconds in limits.items():
        assert int(seconds) >= 3 * slowest, f"{limit}: in the trial some waited {slowest} s"


def test_image_for_kubernetes_is_the_one_for_binder_and_holds_nbgitpuller():
    command = RECIPE.split("<!-- command: image -->")[1].split("```")[1].strip()
    words = shlex.split(command.removeprefix("sh"))
    assert words[0] == ".venv/bin/jupyter-repo2docker"
    done = subprocess.run(
        [sys.executable, "-m", "repo2docker", "--no-build", "--debug", *words[1:]],
        cwd=COURSE, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if "No module named" in done.stderr and "grp" in done.stderr:
        pytest.skip("repo2docker does not run on Windows")
    assert done.returncode == 0, done.stderr[-2000:]
    recipe = done.stdout + done.stderr
    pin = next(p for p in pins(COURSE / ".server" / "hub-requirements.txt") if "nbgitpuller" in p)
    assert f"\nRUN pip install {pin}\n" in recipe
    assert '-r ".binder/requirements.txt"' in recipe
