"""The first page keeps what it promises."""

import re
import tomllib

from course import COURSE, rows

README = (COURSE / "README.md").read_text(encoding="utf-8")
REQUIREMENTS = (COURSE / "requirements.txt").read_text(encoding="utf-8")


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


def test_links_and_paths_lead_somewhere():
    for link in re.findall(r"\]\((?!https?:)([^)]+)\)", README):
        assert (COURSE / link).exists(), link
    named = set(re.findall(r"`((?:data|exercises|tests|notebooks)/[\w./]*)`", README))
    assert len(named) >= 8
    for path in named - {
        "exercises/NN_solution_topic.ipynb",
        "exercises/checks/lesson_NN.py",
        "tests/answers_NN.py",
    }:
        assert (COURSE / path).exists(), path


def test_repository_address_stands_in_one_place_and_opens_the_first_lesson():
    assert README.count("mybinder.org/v2/") == 1
    address = re.search(r"^\[binder\]: (\S+)$", README, re.MULTILINE)[1]
    path = re.search(r"urlpath=lab/tree/(\S+)", address)[1]
    assert (COURSE / path).exists()
    assert "gh/OWNER/REPOSITORY/main" in address or re.search(r"gh/[\w.-]+/[\w.-]+/\w+\?", address)


def test_every_version_is_pinned_once():
    lines = [line.partition("#")[0].strip() for line in REQUIREMENTS.splitlines()]
    pins = [line for line in lines if line]
    assert all(re.match(r"^[\w.-]+==[\w.]+( ;.*)?$", pin) for pin in pins)
    assert len(set(pins)) == len(pins)


def test_everything_that_is_pinned_for_the_course_itself_is_used():
    direct = re.findall(r"^([\w-]+)==\S+ +# ", REQUIREMENTS, re.MULTILINE)
    assert {"jupyterlab", "pandas", "matplotlib", "nbval"} <= set(direct)
    places = [*COURSE.glob("exercises/**/*.py"), *COURSE.glob("tests/*.py"), COURSE / ".ci" / "run"]
    places += COURSE.glob(".authors/*.py")
    places += [COURSE / "README.md", COURSE / "pyproject.toml", *COURSE.glob("notebooks/*.ipynb")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in places)
    said = {"pytest-xdist": "numprocesses", "jupyter-repo2docker": "repo2docker"}
    for package in direct:
        assert re.search(rf"\b{re.escape(said.get(package, package))}\b", text), package


def test_top_level_holds_what_was_agreed_and_nothing_more():
    agreed = {"notebooks", "data", "exercises", "tests", "README.md", "requirements.txt"}
    convention = {"LICENSE", "pyproject.toml"}
    found = {path.name for path in COURSE.iterdir() if not path.name.startswith(".")}
    assert found - {"__pycache__"} == agreed | convention


def test_licences_are_stated_consistently():
    licence = (COURSE / "LICENSE").read_text(encoding="utf-8")
    assert "MIT License" in licence and "CC BY 4.0" in licence
    assert "Code: MIT. Text, figures and tables: [CC BY 4.0]" in README
    assert '"name": "CC-BY-4.0"' in (COURSE / "data" / "datapackage.json").read_text()


def test_settings_run_every_notebook_strictly():
    options = tomllib.loads((COURSE / "pyproject.toml").read_text())["tool"]["pytest"][
        "ini_options"
    ]
    assert {"notebooks", "exercises", "tests"} == set(options["testpaths"])
    assert "--nbval" in options["addopts"] and "--nbval-lax" not in options["addopts"]
    assert "--nbval-current-env" in options["addopts"] and "--dist=loadfile" in options["addopts"]
    timeout = next(o for o in options["addopts"] if o.startswith("--nbval-cell-timeout="))
    assert float(timeout.split("=")[1]) <= 120


def test_first_screen_says_what_it_is_and_the_sections_follow_in_order():
    assert README.split("\n\n")[1].startswith("**A workshop in notebooks.**")
    headings = re.findall(r"^## (.+)$", README, re.MULTILINE)
    assert headings == [
        "Start", "Syllabus", "What is where", "For trainers", "Paper and poor connections",
        "For a whole faculty: JupyterHub", "For contributors", "Licence",
    ]  # fmt: skip
    assert "\n\n\n" not in README
