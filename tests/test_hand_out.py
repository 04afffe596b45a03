"""The learners' copy: nothing to look an answer up in, and everything to answer and be answered."""

import io
import re
import subprocess
import sys
import zipfile

import nbformat
import pytest
from course import COURSE, LESSONS, SHEETS, SOLUTIONS, code_cells, exercises_of, name, read
from nbclient import NotebookClient


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The copy as the command makes it, unpacked; it holds a second time the same bytes."""
    place = tmp_path_factory.mktemp("copy")
    made = []
    for file in (place / "a.zip", place / "b.zip"):
        command = [sys.executable, COURSE / "exercises" / "hand_out.py", file]
        subprocess.run(command, check=True, capture_output=True)
        made.append(file.read_bytes())
    assert made[0] == made[1]
    with zipfile.ZipFile(io.BytesIO(made[0])) as archive:
        archive.extractall(place)
    return place / "migration-law"


def test_lessons_sheets_checks_and_tables_are_in_it_and_nothing_for_trainers_or_authors(copy):
    found = {p.relative_to(copy).as_posix() for p in copy.rglob("*") if p.is_file()}
    assert {name(path) for path in [*LESSONS, *SHEETS]} <= found
    assert {"README.md", "requirements.txt", "LICENSE", ".jupyter/lab.py"} <= found
    tops = {path.split("/")[0] for path in found}
    assert tops == {
        "README.md", "requirements.txt", "LICENSE", "CITATION.cff", ".jupyter",
        "notebooks", "exercises", "data",
    }  # fmt: skip
    assert not [path for path in found if re.search(r"solution|mark|paper\.py|\.git|test", path)]
    assert {p.name for p in (copy / "exercises").iterdir()} == {"checks", *(s.name for s in SHEETS)}


def test_no_file_holds_the_answer_or_the_reasoning_of_a_solution(copy):
    texts = {
        path: path.read_text(encoding="utf-8")
        for path in copy.rglob("*")
        if path.suffix in (".ipynb", ".py", ".md") and "checks" not in path.parts
    }
    whole = "\n".join(texts.values())
    assert "SOLUTION" not in whole
    for solution in SOLUTIONS:
        reasons = [cell for cell in read(solution).cells if cell.id.startswith("why-")]
        assert len(reasons) >= 2
        for cell in reasons:
            longest = max(re.split(r"(?<=[.?!])\s", cell.source), key=len)
            assert longest not in whole.replace("\\n", "\n").replace('\\"', '"'), cell.id


def test_a_sheet_is_answered_there_and_progress_told(copy):
    sheet = nbformat.read(copy / "exercises" / SHEETS[1].name, as_version=4)
    answers = {c.id: c.source for c in code_cells(SOLUTIONS[1]) if c.id.startswith("answer-")}
    for cell in sheet.cells:
        cell.source = answers.get(cell.id, cell.source)
    sheet.cells.append(
        nbformat.v4.new_code_cell("from checks.progress import progress\n\nprogress()", id="more")
    )
    place = {"metadata": {"path": str(copy / "exercises")}}
    ran = NotebookClient(sheet, resources=place, timeout=60).execute()
    shown = [str(cell.get("outputs", "")) for cell in ran.cells]
    checks = [s for c, s in zip(ran.cells, shown, strict=True) if c.id.startswith("check-")]
    assert len(checks) == len(exercises_of(1))
    assert all("✓" in said or "≈" in said for said in checks)
    assert "'output_type': 'error'" not in "".join(shown)
    assert "No exercise is answered yet. Next: exercise" in shown[-1], "none is saved"


def test_its_first_page_leads_only_to_what_is_in_it(copy):
    page = (copy / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", page)
    assert len(links) > 13
    assert not [link for link in links if not (copy / link).exists()]
    assert "](" in page and "][" not in page and "OWNER" not in page
    assert "requirements.txt" in page and "pytest" not in page
