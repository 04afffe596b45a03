"""The first page keeps what it promises."""

import json
import os
import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from course import COURSE, SHEETS, SOLUTIONS, name, rows, text_of

PAGES = {
    "first": COURSE / "README.md",
    "marking": COURSE / "exercises" / "marking" / "README.md",
    "servers": COURSE / ".server" / "README.md",
    "contributing": COURSE / ".github" / "CONTRIBUTING.md",
}
TEXT = {page: path.read_text(encoding="utf-8") for page, path in PAGES.items()}
README = TEXT["first"]
TRAINERS = text_of(COURSE / "notebooks" / "for_trainers.ipynb")
TOPIC = rows("lessons")[4]["notebook"].removeprefix("04_").removesuffix(".ipynb")
REQUIREMENTS = (COURSE / "requirements.txt").read_text(encoding="utf-8")
FOR_TESTS = (COURSE / ".ci" / "requirements.txt").read_text(encoding="utf-8")
CI = (COURSE / ".ci" / "run").read_text(encoding="utf-8")
SETTINGS = tomllib.loads((COURSE / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
ROOMS = r"notebooks|exercises|data|tests|\.authors|\.server|\.ci|\.binder|\.github|\.jupyter"

every_page = pytest.mark.parametrize("page", PAGES)


def paths_in(text: str) -> set[str]:
    """Return the paths inside the course that a text writes down, in links, lines or commands."""
    text = re.sub(r"\]\([^)]*\)", "", text.replace("~/migration-law/", ""))
    found = set(re.findall(rf"(?<![\w/\\~.-])(?:{ROOMS})/[\w./*-]*", text))
    return {path.rstrip(".") for path in found}


def exists(path: Path) -> bool:
    """Say whether there is a file or folder of just this name, capitals and all."""
    path = Path(os.path.normpath(path))
    inside = path.relative_to(COURSE).parts
    folders = [COURSE.joinpath(*inside[:depth]) for depth in range(len(inside) + 1)]
    return all(deeper in folder.iterdir() for folder, deeper in pairwise(folders))


def test_syllabus_is_that_of_the_table():
    lines = re.findall(r"^\| \d\d \|.*$", README, re.MULTILINE)
    expected = []
    for row in rows("lessons"):
        title = (
            f"[{row['title']}](notebooks/{row['notebook']})" if row["notebook"] else row["title"]
        )
        minutes = " + ".join(filter(None, (row["minutes_lesson"], row["minutes_sheet"])))
        expected.append(
            f"| {int(row['lesson_id']):02d} | {title} | {row['driving_question']} | {minutes} |"
        )
    assert lines == expected


def test_first_page_is_short_and_leads_to_all_others():
    assert len(README.splitlines()) <= 90
    for path in PAGES.values():
        assert path == COURSE / "README.md" or f"]({name(path)})" in README, path


@every_page
def test_links_lead_to_a_file_of_just_this_name(page):
    links = re.findall(r"\]\((?!https?:)([^)]+)\)", TEXT[page])
    assert links
    for link in links:
        assert exists(PAGES[page].parent / link), link


@pytest.mark.parametrize("text", [*TEXT.values(), TRAINERS], ids=[*TEXT, "trainers"])
def test_paths_that_are_written_down_exist_to_the_letter(text):
    """Where a page writes NN, the path has to exist for lesson 04, with its topic."""
    assert paths_in(text)
    for path in paths_in(text):
        pattern = path.replace("NN", "04").replace("topic", TOPIC)
        found = list(COURSE.glob(pattern)) if "*" in pattern else [COURSE / pattern]
        assert found and all(map(exists, found)), path


def test_pages_name_folders_programs_and_settings():
    named = {path for text in TEXT.values() for path in paths_in(text)}
    assert len(named) >= 20
    assert {f"{room}/" for room in ("notebooks", "exercises", "data", "tests")} <= named
    assert {".authors/", ".server/"} <= paths_in(README)
    settings = [path for path in (COURSE / ".server").iterdir() if path.suffix != ".md"]
    assert {name(path) for path in settings} <= paths_in(TEXT["servers"])


def test_options_that_are_written_down_are_those_of_the_programs():
    programs = [COURSE / "exercises" / program for program in ("mark.py", "paper.py")]
    known = "\n".join(program.read_text(encoding="utf-8") for program in programs)
    written = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", TEXT["marking"] + TRAINERS))
    assert {"--csv", "--html", "--without-sandbox", "--solutions"} <= written
    for option in written - {"--to", "--no-input"}:  # nbconvert's
        assert f'"{option}"' in known, option


@pytest.mark.parametrize("text", [*TEXT.values(), TRAINERS], ids=[*TEXT, "trainers"])
def test_sheets_that_are_named_exist(text):
    named = set(re.findall(r"\b\d\d_sheet_\w+", text))
    assert named <= {sheet.stem for sheet in SHEETS}


def test_what_contributors_are_told_to_write_is_what_the_course_uses():
    """Marks, tags, ids of cells and switches that the page shows as code, for exercise 1.1."""
    shown = set(re.findall(r"`([^`\n]+)`", TEXT["contributing"]))
    words = {word for word in shown if not re.search(r"[./]|^--", word)}
    assert {"reasoning", "COURSE_WITH_HUB=1"} < words and len(words) >= 9
    used = CI + next(s for s in SOLUTIONS if s.name[:2] == "01").read_text(encoding="utf-8")
    for word in words:
        assert word.replace("-1-8", "-1-1").removesuffix("=1") in used, word


def test_ci_asks_for_the_style_that_contributors_are_asked_for():
    asked = re.findall(r"`(\.venv/bin/ruff \w+)`", TEXT["contributing"])
    assert asked == [".venv/bin/ruff check", ".venv/bin/ruff format"]
    lines = CI.splitlines()
    assert asked[0] in lines and f"{asked[1]} --check" in lines, "put both lines into .ci/run"


def test_commands_with_a_name_stand_once_each_where_programs_look_for_them():
    names = {page: re.findall(r"<!-- command: (\w+) -->\n```sh\n", TEXT[page]) for page in TEXT}
    assert names == {
        "first": ["start", "test"], "marking": [], "servers": ["hub", "image", "nbgrader"],
        "contributing": [],
    }  # fmt: skip
    asked = re.findall(r"\$\(command_of (\S+) (\w+)", CI)
    assert asked == [("README.md", "test"), (".server/README.md", "hub")]
    for page, command in asked:
        text = (COURSE / page).read_text(encoding="utf-8")
        assert f"\n<!-- command: {command} -->\n```sh\n" in text


def test_lines_for_windows_are_those_for_linux_and_run_in_powershell_too():
    linux = README.split("<!-- command: start -->\n```sh\n")[1].split("```")[0]
    windows = README.split("\n```bat\n")[1].split("```")[0]
    assert "&" not in windows and ";" not in windows  # PowerShell 5.1 has no &&
    same = linux.replace("python3 ", "py ").replace(".venv/bin/", ".venv\\Scripts\\")
    # In quotation marks, as PowerShell cuts some words that begin with a dash at their first dot.
    assert re.sub(r"--\S+", r'"\g<0>"', same) == windows


def test_learners_install_what_learners_need_and_nothing_that_only_tests_need():
    """What lessons, checks, marking and paper import is installed by the first file alone."""
    used = {"nbclient", "nbformat", "nbconvert", "tqdm", "psutil", "jinja2", "ipykernel"}
    light, tests = (set(re.findall(r"^([\w.-]+)==", t, re.M)) for t in (REQUIREMENTS, FOR_TESTS))
    assert used <= light and not light & tests
    assert {"ruff", "hypothesis", "playwright", "frictionless", "jupyter-repo2docker"} <= tests
    modules = [*COURSE.glob("notebooks/*.py"), *COURSE.glob("exercises/**/*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in modules)
    imported = set(re.findall(r"^\s*(?:import|from) (\w+)", text, re.MULTILINE))
    as_named = {re.sub("[-.]", "_", name).lower() for name in tests}
    assert not imported & as_named


def test_jupyterlab_opens_the_first_lesson_and_asks_nothing():
    settings = COURSE / ".jupyter"
    code = (settings / "lab.py").read_text(encoding="utf-8")
    opened = re.search(r'default_url = "/lab/tree/(\S+)"', code)[1]
    assert (COURSE / opened).is_file()
    said = json.loads((settings / "settings" / "overrides.json").read_text(encoding="utf-8"))
    assert said["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
    assert "-m jupyterlab --config=.jupyter/lab.py\n" in README


def test_repository_address_stands_in_one_place_and_opens_the_first_lesson():
    assert "\n".join(TEXT.values()).count("mybinder.org/v2/") == 1
    assert not any("OWNER" in TEXT[page] for page in set(PAGES) - {"first"})
    address = re.search(r"^\[binder\]: (\S+)$", README, re.MULTILINE)[1]
    path = re.search(r"urlpath=lab/tree/(\S+)", address)[1]
    assert (COURSE / path).exists()
    assert "gh/OWNER/REPOSITORY/main" in address or re.search(r"gh/[\w.-]+/[\w.-]+/\w+\?", address)


def test_every_version_is_pinned_once():
    both = REQUIREMENTS + FOR_TESTS.replace("-r ../requirements.txt\n", "", 1)
    lines = [line.partition("#")[0].strip() for line in both.splitlines()]
    pins = [line for line in lines if line]
    assert all(re.match(r"^[\w.-]+==[\w.]+( ;.*)?$", pin) for pin in pins)
    # a package may stand twice for two versions of Python, and then says for which
    packages = [re.sub(r"==[^ ]+", "", pin) for pin in pins]
    assert not [package for package in packages if packages.count(package) > 1]


def test_readme_settings_and_binder_name_the_same_versions_of_python():
    said = re.search(r"\[Python\]\([^)]*\) (.+?) and this folder", README)[1]
    versions = re.findall(r"3\.\d+", said)
    oldest, newest = versions[0], versions[-1]
    assert said == f"{', '.join(versions[:-1])} or {newest}", (
        "name each version, as tests ran on it"
    )
    assert f"Installs on Python {oldest} to {newest}." in REQUIREMENTS
    assert f"--python-version {oldest}`" in TEXT["contributing"]
    assert SETTINGS["ruff"]["target-version"] == f"py{oldest.replace('.', '')}"
    binder = (COURSE / ".binder" / "runtime.txt").read_text(encoding="utf-8").strip()
    assert binder.removeprefix("python-") in versions


def test_everything_that_is_pinned_for_the_course_itself_is_used():
    direct = re.findall(r"^([\w-]+)==\S+ +# ", REQUIREMENTS + FOR_TESTS, re.MULTILINE)
    assert {"jupyterlab", "pandas", "matplotlib", "nbval"} <= set(direct)
    places = [*COURSE.glob("exercises/**/*.py"), *COURSE.glob("tests/*.py"), COURSE / ".ci" / "run"]
    places += COURSE.glob(".authors/*.py")
    places += [*PAGES.values(), COURSE / "pyproject.toml", *COURSE.glob("notebooks/*.ipynb")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in places)
    said = {"pytest-xdist": "numprocesses", "jupyter-repo2docker": "repo2docker"}
    said["check-jsonschema"] = "check_jsonschema"
    for package in direct:
        assert re.search(rf"\b{re.escape(said.get(package, package))}\b", text), package


def test_top_level_holds_what_was_agreed_and_nothing_more():
    agreed = {"notebooks", "data", "exercises", "tests", "README.md", "requirements.txt"}
    convention = {"LICENSE", "pyproject.toml", "CITATION.cff"}
    found = {path.name for path in COURSE.iterdir() if not path.name.startswith(".")}
    assert found - {"__pycache__"} == agreed | convention


def test_licences_are_stated_consistently():
    licence = (COURSE / "LICENSE").read_text(encoding="utf-8")
    assert "MIT License" in licence and "CC BY 4.0" in licence
    assert "Code: MIT. Text, figures and tables: [CC BY 4.0]" in README
    assert '"name": "CC-BY-4.0"' in (COURSE / "data" / "datapackage.json").read_text()


def test_settings_run_every_notebook_strictly():
    options = SETTINGS["pytest"]["ini_options"]
    assert {"notebooks", "exercises", "tests"} == set(options["testpaths"])
    assert "--nbval" in options["addopts"] and "--nbval-lax" not in options["addopts"]
    assert "--nbval-current-env" in options["addopts"] and "--dist=loadfile" in options["addopts"]
    timeout = next(o for o in options["addopts"] if o.startswith("--nbval-cell-timeout="))
    assert float(timeout.split("=")[1]) <= 120


def test_first_screen_says_what_it_is_and_the_sections_follow_in_order():
    assert README.split("\n\n")[1].startswith("**A workshop in notebooks.**")
    headings = re.findall(r"^## (.+)$", README, re.MULTILINE)
    assert headings == [
        "Start", "Syllabus", "What is where", "Teach, mark, serve, contribute",
        "Licence and citation",
    ]  # fmt: skip
    assert all("\n\n\n" not in text for text in TEXT.values())
