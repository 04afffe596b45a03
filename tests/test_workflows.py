"""Workflows, forms for issues and the citation: well formed, agreed, and every command exists."""

import json
import re
import subprocess
import sys

import pytest
import yaml
from course import COURSE, cell_of, name, text_of
from printing import about
from printing.about import version, version_in_words

GITHUB = COURSE / ".github"
WORKFLOWS = sorted(GITHUB.glob("workflows/*.yml"))
FORMS = sorted(GITHUB.glob("ISSUE_TEMPLATE/[0-9]*.yml"))
PATH = re.compile(r"(?<![\w./-])(?:\.ci|\.authors|exercises|notebooks|tests)(?:/[\w.-]+)*")
CITATION = yaml.safe_load((COURSE / "CITATION.cff").read_text(encoding="utf-8"))


def commands(workflow) -> list[str]:
    jobs = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"].values()
    return [step["run"] for job in jobs for step in job["steps"] if "run" in step]


@pytest.mark.parametrize(
    ("schema", "files"), [("github-workflows", WORKFLOWS), ("github-issue-forms", FORMS)]
)
def test_files_are_as_their_reader_wants_them(schema, files, tmp_path):
    assert len(files) >= 2
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}"]
    done = subprocess.run([*command, *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    (tmp_path / "broken.yml").write_text("on: push\nbody: 3\n")
    broken = subprocess.run(
        [*command, tmp_path / "broken.yml"], capture_output=True, text=True, check=False
    )
    assert broken.returncode == 1


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name)
def test_every_command_of_a_workflow_is_one_that_exists(workflow):
    assert commands(workflow)
    for command in commands(workflow):
        assert len(command.splitlines()) == 1, "what is longer belongs into the project"
        for path in PATH.findall(command):
            assert (COURSE / path).exists(), path
        for program, options in re.findall(r"python (\S+\.py)([^|&;]*)", command):
            first = options.split()[0]
            said = (COURSE / program).read_text(encoding="utf-8")
            assert first.startswith("..") or f'"{first}"' in said, command
    assert not re.search(r"pull_request_target|secrets\.", workflow.read_text())


def test_workflows_run_what_contributors_run():
    tests = yaml.safe_load((GITHUB / "workflows" / "tests.yml").read_text(encoding="utf-8"))
    linux, elsewhere = tests["jobs"]["linux"], tests["jobs"]["elsewhere"]
    assert "bash .ci/run" in [step.get("run") for step in linux["steps"]]
    readme = (COURSE / "README.md").read_text(encoding="utf-8")
    said = re.findall(r"3\.\d+", re.search(r"\[Python\]\([^)]*\) (.+?) and this folder", readme)[1])
    assert linux["strategy"]["matrix"]["python"] == said
    assert set(elsewhere["strategy"]["matrix"]["python"]) <= set(said)
    assert "schedule" in tests[True]  # YAML reads the key "on" as true
    for workflow in WORKFLOWS:
        text = workflow.read_text(encoding="utf-8")
        assert "\npermissions:\n  contents: read\n" in text, workflow.name
        assert all(
            re.fullmatch(r"actions/[\w-]+@v\d+", u) for u in re.findall(r"uses: (\S+)", text)
        )


# ---- one version, one address ----------------------------------------------------------------


def test_the_version_is_the_same_wherever_it_stands():
    zenodo = json.loads((COURSE / ".zenodo.json").read_text(encoding="utf-8"))
    assert re.fullmatch(r"20\d\d-[01]\d-[0-3]\d", version())
    assert CITATION["version"] == str(CITATION["date-released"]) == version()
    assert zenodo["version"] == zenodo["publication_date"] == version()
    readme = (COURSE / "README.md").read_text(encoding="utf-8")
    first = cell_of(COURSE / "notebooks" / "00_start_here.ipynb", "close").source
    assert f"version of {version_in_words()}" in readme
    assert f"version of {version_in_words()}" in first


def test_citation_and_archive_say_the_same_of_the_course():
    zenodo = json.loads((COURSE / ".zenodo.json").read_text(encoding="utf-8"))
    assert zenodo["title"] == CITATION["title"]
    assert zenodo["description"] == " ".join(CITATION["abstract"].split())
    assert zenodo["keywords"] == CITATION["keywords"]
    assert [one["name"] for one in zenodo["creators"]] == [a["name"] for a in CITATION["authors"]]
    assert zenodo["license"] in CITATION["license"]
    assert CITATION["cff-version"] == "1.2.0" and CITATION["title"].startswith(
        (COURSE / "README.md").read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
    )


def test_links_to_binder_follow_the_one_address_and_are_left_out_while_it_is_unknown(monkeypatch):
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    readme = (COURSE / "README.md").read_text(encoding="utf-8")
    if "OWNER/REPOSITORY" in readme:
        assert about.binder("notebooks/x.ipynb") == ""
        monkeypatch.setenv("GITHUB_REPOSITORY", "faculty/course")
        assert about.binder("notebooks/x.ipynb") == (
            "https://mybinder.org/v2/gh/faculty/course/main?urlpath=lab/tree/notebooks/x.ipynb"
        )


def test_each_lesson_is_described_to_machines_as_the_tables_tell():
    lesson = json.loads(about.as_resource("5"))
    assert lesson["@type"] == "LearningResource" and lesson["name"].startswith("05 ")
    assert lesson["timeRequired"].startswith("PT") and len(lesson["teaches"]) > 2
    assert lesson["version"] == json.loads(about.as_resource())["version"] == version()


def test_other_languages_are_greeted_first():
    spoken = dict(about.welcome())
    assert set(spoken) == {"ru", "kk"}
    for text in spoken.values():
        assert "29" in text and "2009" in text and "Binder" not in text[:40]
        # There the lesson is open already: nothing is said of how to install it
        first = re.split(r"(?<=[.?!])\s", text)[1:4]
        assert " ".join(first) in text_of(COURSE / "notebooks" / "00_start_here.ipynb")
