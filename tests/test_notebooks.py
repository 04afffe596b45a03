"""What nbval does not see: every notebook is stored as a fresh, complete, portable run."""

import ast
import re
from itertools import pairwise

import nbformat
import pytest
from course import LESSONS, NOTEBOOKS, SOLUTIONS, code_cells, name, read

every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=name)

NBVAL_MARKER = re.compile(r"^\s*#\s*(NBVAL|PYTEST_VALIDATE)_\w+", re.MULTILINE)
FORBIDDEN_IN_CODE = {
    "asks for keyboard input": r"\binput\s*\(",
    "runs a shell command or installs": r"^\s*[!%]|\bsubprocess\b|\bos\.system\b|\bpip\b",
    "uses the network": r"\b(requests|urllib|httpx?|socket)\b|https?://",
    "names an absolute path": r"[\"'](/|~|[A-Za-z]:[\\/])\w",
    "reads the clock": r"\b(now|today|utcnow|perf_counter|time\.time|localtime)\s*\(",
    "draws lots": r"\brandom\b|\bsample\(|\bshuffle\(",
}
FORBIDDEN_IN_OUTPUTS = {
    "an absolute path": r"/(home|root|tmp|usr|Users|work|build)/|[A-Z]:\\",
    "a memory address": r"0x[0-9a-f]{6,}",
    "a random id of a styled table": r"\bT_[0-9a-f]{5}\b",
}
PICTURES = ("image/png", "image/jpeg", "image/svg+xml")
LONGEST_CELL = 16  # lines of a cell that stands open; answer cells may be longer


def shown(cell) -> str:
    """Return all that a cell's outputs show, except pictures."""
    texts = []
    for output in cell.outputs:
        texts.append(output.get("text", ""))
        texts += [str(v) for k, v in output.get("data", {}).items() if k not in PICTURES]
    return "\n".join(texts)


@every_notebook
def test_is_valid_and_names_only_what_is_the_same_everywhere(path):
    notebook = read(path)
    nbformat.validate(notebook)
    assert notebook.metadata.kernelspec.name == "python3"
    assert notebook.metadata.language_info == {"name": "python"}
    assert not any("execution" in cell.metadata for cell in notebook.cells), "clock in metadata"
    assert path.read_text(encoding="utf-8").endswith("}\n")


@every_notebook
def test_every_code_cell_is_stored_as_run_from_top_to_bottom(path):
    counts = [cell.execution_count for cell in code_cells(path)]
    assert counts == list(range(1, len(counts) + 1))
    for cell in code_cells(path):
        assert cell.source.strip()
        numbers = [o.execution_count for o in cell.outputs if o.output_type == "execute_result"]
        assert set(numbers) <= {cell.execution_count}, cell.id


@every_notebook
def test_cells_that_end_in_an_expression_have_a_stored_output(path):
    for cell in code_cells(path):
        last = ast.parse(cell.source).body[-1]
        silent = ("set_option", "close", "use")
        if isinstance(last, ast.Expr):
            call = getattr(getattr(last.value, "func", None), "attr", "")
            assert cell.outputs or call in silent, f"{cell.id} shows nothing"


@every_notebook
def test_no_error_or_warning_is_stored(path):
    for cell in code_cells(path):
        for output in cell.outputs:
            assert output.output_type != "error", cell.id
            assert output.get("name") != "stderr", cell.id


@every_notebook
def test_ids_are_unique_and_speak(path):
    ids = [cell.id for cell in read(path).cells]
    assert len(set(ids)) == len(ids)
    for own_id in ids:
        assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", own_id), own_id
        assert not re.fullmatch(r"[0-9a-f]{8}", own_id), f"{own_id} was given by a program"


@every_notebook
def test_no_marker_or_tag_changes_what_is_compared(path):
    for cell in read(path).cells:
        tags = set(cell.metadata.get("tags", []))
        assert tags <= ({"reasoning"} if path in SOLUTIONS else {"change"}), cell.id
        assert not NBVAL_MARKER.search(cell.source), cell.id


@every_notebook
def test_no_code_cell_does_what_differs_from_machine_to_machine(path):
    for cell in code_cells(path):
        for reason, pattern in FORBIDDEN_IN_CODE.items():
            found = re.search(pattern, cell.source, re.MULTILINE)
            assert not found, f"{cell.id} {reason}: {found[0]!r}"


@every_notebook
def test_no_output_shows_what_differs_from_machine_to_machine(path):
    for cell in code_cells(path):
        for what, pattern in FORBIDDEN_IN_OUTPUTS.items():
            found = re.search(pattern, shown(cell))
            assert not found, f"{cell.id} shows {what}: {found[0]!r}"


@every_notebook
def test_code_cells_that_stand_open_are_short(path):
    for cell in code_cells(path):
        if not cell.id.startswith("answer-") and "jupyter" not in cell.metadata:
            assert len(cell.source.splitlines()) <= LONGEST_CELL, cell.id


@every_notebook
def test_every_picture_says_in_words_what_it_shows(path):
    for cell in code_cells(path):
        for output in cell.outputs:
            for kind in PICTURES:
                if kind in output.get("data", {}):
                    words = output.metadata.get(kind, {}).get("alt", "").split()
                    assert len(words) >= 12, f"{cell.id}: alternative text is missing or short"


@every_notebook
def test_text_cells_can_be_read_aloud(path):
    for cell in read(path).cells:
        if cell.cell_type == "markdown":
            visible = re.sub(r"<details>.*</details>", "", cell.source, flags=re.DOTALL)
            assert len(visible.split()) <= 200, f"{cell.id} has {len(visible.split())} words"


@every_notebook
def test_headings_do_not_skip_a_level(path):
    text = "\n".join(c.source for c in read(path).cells if c.cell_type == "markdown")
    levels = [len(marks) for marks in re.findall(r"^(#+) ", text, re.MULTILINE)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_there_are_lessons_and_sheets():
    assert len(LESSONS) >= 2 and len(SOLUTIONS) >= 2
