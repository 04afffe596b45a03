"""Mark learners' sheets: one file, or a folder of files as they were handed in.

    python exercises/mark.py exercises/01_a_workshop_in_astana.ipynb
    python exercises/mark.py handed_in --csv marks.csv

The learner's answer cells are put into a fresh copy of the solution, whose check cells and stored
outputs are the reference, and nbval runs that copy in a folder of its own. So it does not matter
whether a sheet was renamed, or its cells moved, copied or deleted; and no learner's file is ever
changed. Exit status: 0 if every exercise of every sheet is right, 1 if anything is unfinished,
wrong or unreadable, 2 if there is nothing to mark.
"""

import argparse
import ast
import csv
import json
import logging
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from checks.feedback import MIME_TYPE
from checks.tables import table
from nbformat import NotebookNode
from refresh import COURSE, SOLUTION, make_sheet
from tqdm import tqdm

#: What can be said of one exercise: sign in the terminal, and its meaning.
RESULTS = {
    "right": ("✓", "right"),
    "wrong": ("↻", "wrong"),
    "form": ("▢", "not in the expected form"),
    "not answered": ("○", "not answered"),
    "error": ("!", "the answer cell stops with an error"),
    "too slow": ("⧖", "the answer cell does not end in time"),
    "stopped": ("☓", "the answer cell ends Python itself"),
}
COLUMNS = ["learner", "file", "sheet", "exercise", "result", "mistake", "points", "of", "note"]
LARGEST_FILE = 20_000_000  # bytes; a filled-in sheet has some ten thousand
MEMORY = 4_000_000_000  # bytes of address space for each process of a copy


class Unreadable(Exception):
    """A file that cannot be marked; the message says why in one line."""


@dataclass
class Sheet:
    """A sheet of the course, as its solution defines it."""

    name: str
    solution: NotebookNode
    blank: NotebookNode

    def cells(self, beginning: str) -> dict[str, NotebookNode]:
        """Return the blank sheet's cells whose id begins so, by exercise (such as ``"1-2"``)."""
        return {
            cell.id.removeprefix(beginning): cell
            for cell in self.blank.cells
            if cell.id.startswith(beginning)
        }


@dataclass
class Submission:
    """One learner's file: which sheet it is, and the code that belongs to each exercise."""

    path: Path
    learner: str
    sheet: Sheet
    code: dict[str, list[str]]
    copies: list[str] = field(default_factory=list)


def sheets() -> list[Sheet]:
    """Read all solutions of the course."""
    found = []
    for path in sorted((COURSE / "exercises").glob(f"*{SOLUTION}.ipynb")):
        solution = nbformat.read(path, as_version=4)
        found.append(Sheet(path.stem.removesuffix(SOLUTION), solution, make_sheet(solution)))
    return found


def read_notebook(path: Path) -> NotebookNode:
    """Read a learner's notebook, of whatever format, without changing it.

    Raises
    ------
    Unreadable
        If it is no notebook.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Unreadable(f"larger than {LARGEST_FILE // 1_000_000} MB")
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Unreadable(f"cannot be opened ({error.strerror})") from None
    except UnicodeDecodeError:
        raise Unreadable("not a notebook: the file is not text") from None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            notebook = nbformat.reads(text, as_version=4)
        for cell in notebook.cells:
            cell.source = "".join(cell.get("source", ""))
            cell.setdefault("metadata", NotebookNode())
    except Exception as error:  # nbformat raises many kinds on broken files
        raise Unreadable(f"not a readable notebook ({type(error).__name__})") from None
    return notebook


def which_sheet(notebook: NotebookNode, known: list[Sheet]) -> Sheet:
    """Tell which sheet of the course a notebook is, by its cells and not by its file name.

    Raises
    ------
    Unreadable
        If it is none of them.
    """
    named = notebook.metadata.get("course")
    named = named.get("sheet") if isinstance(named, dict) else None
    calls = set(re.findall(r"\bcheck\(\s*[\"'](\d+)\.(\d+)[\"']", _all_code(notebook)))
    ids = {_own_id(cell) for cell in notebook.cells}

    def likeness(sheet: Sheet) -> int:
        checks = sheet.cells("check-")
        called = sum("-".join(call) in checks for call in calls)
        return called + len(ids & {cell.id for cell in sheet.blank.cells}) + (named == sheet.name)

    best = max(known, key=likeness)
    if likeness(best) == 0 or not ({key.split("-")[0] for key in best.cells("check-")}):
        raise Unreadable("not a sheet of this course")
    return best


def read_submission(path: Path, learner: str, known: list[Sheet]) -> Submission:
    """Read a learner's file and sort its code by exercise.

    A cell belongs to the exercise whose answer cell it is, by its id; failing that, because it
    gives the answer its name; any other code of the learner's belongs to the exercise whose
    answer or check comes next on the page.

    Raises
    ------
    Unreadable
        If it is no sheet of this course.
    """
    notebook = read_notebook(path)
    sheet = which_sheet(notebook, known)
    answers, ours = sheet.cells("answer-"), {cell.id: cell.source for cell in sheet.blank.cells}
    exercise_of_name = {_checked_name(check): key for key, check in sheet.cells("check-").items()}

    code: dict[str, list[str]] = {key: [] for key in answers}
    seen: Counter[str] = Counter()
    waiting: list[str] = []
    for cell in notebook.cells:
        own_id = _own_id(cell)
        key = own_id.removeprefix("answer-") if own_id.startswith("answer-") else None
        if key not in answers and cell.cell_type == "code" and own_id not in ours:
            key = next((k for n in _assigned(cell.source) if (k := exercise_of_name.get(n))), None)
        if key in answers:
            code[key] += [*waiting, cell.source]
            seen[key] += 1
            waiting = []
        elif own_id.startswith("check-") and own_id.removeprefix("check-") in answers:
            code[own_id.removeprefix("check-")] += waiting
            waiting = []
        elif cell.cell_type == "code" and cell.source.strip() != ours.get(own_id, "").strip():
            waiting.append(cell.source)
    copies = [key for key, times in seen.items() if times > 1]
    code[list(code)[-1]] += waiting
    return Submission(path, learner, sheet, code, copies)


def _own_id(cell: NotebookNode) -> str:
    """Return our id of a cell; nbgrader's copy of it survives where Jupyter gives a new id."""
    grader = cell.metadata.get("nbgrader")
    grade_id = grader.get("grade_id") if isinstance(grader, dict) else None
    return str(grade_id or cell.get("id") or "")


def _all_code(notebook: NotebookNode) -> str:
    return "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")


def _checked_name(check: NotebookNode) -> str:
    """Return the name that a check cell looks at: ``order`` in ``check("1.3", order)``."""
    return check.source.rsplit(",", 1)[1].strip(" )\n")


def _assigned(source: str) -> list[str]:
    """Return the names to which a piece of code gives a value at its outermost level."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            statements = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return re.findall(r"^(\w+) *=(?!=)", source, re.MULTILINE)
    targets = [t for s in statements if isinstance(s, ast.Assign) for t in s.targets]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def graft(submission: Submission, without: set[str] = frozenset()) -> NotebookNode:
    """Return the solution with the learner's code in place of its answers.

    Parameters
    ----------
    submission : Submission
    without : set of str
        Exercises whose code is left out because it ended an earlier run.
    """
    copy = make_sheet(submission.sheet.solution)
    reference = {cell.id: cell for cell in submission.sheet.solution.cells}
    cells = []
    for cell in copy.cells:
        key = cell.id.partition("-")[2]
        if cell.id.startswith("answer-"):
            own = [] if key in without else submission.code[key]
            for number, source in enumerate(own or [cell.source]):
                part = nbformat.v4.new_code_cell(source)
                part.id = f"{cell.id}-{number}"
                cells.append(part)
            continue
        if cell.id.startswith("check-"):
            cell.outputs = reference[cell.id].outputs
            cell.execution_count = reference[cell.id].execution_count
            cell.metadata["tags"] = ["nbval-check-output"]
        if cell.cell_type == "code":
            cells.append(cell)
    copy.cells = cells
    return copy


def mark(submission: Submission, seconds: float) -> list[dict]:
    """Mark one submission; returns one row for each exercise, with the keys of `COLUMNS`.

    Parameters
    ----------
    submission : Submission
    seconds : float
        How long one cell may run.
    """
    ended: dict[str, str] = {}  # exercise -> "too slow" or "stopped"
    while True:
        cells = run_copy(graft(submission, set(ended)), seconds)
        # code that no interruption could end has taken the others down with it: go on without it
        deadly = next((c for c in cells if not c["alive"] and c["id"].startswith("answer-")), None)
        key = deadly and deadly["id"].split("-", 1)[1].rsplit("-", 1)[0]
        if key is None or key in ended:
            break
        ended[key] = "too slow" if deadly["timed_out"] else "stopped"

    points = table("exercises").set_index("exercise_id")["points"]
    rows = []
    for key in submission.code:
        exercise = key.replace("-", ".")
        own = [c for c in cells if c["id"].startswith(f"answer-{key}-")]
        check = next((c for c in cells if c["id"] == f"check-{key}"), None)
        result, mistake, note = _judge(own, check, ended.get(key))
        if key in submission.copies:
            note = (
                f"{note}; the answer cell stands there more than once"
                if note
                else ("the answer cell stands there more than once: the last on the page counts")
            )
        of = int(points[exercise])
        got = of if result == "right" else 0
        rows.append(_row(submission, exercise, result, mistake, got, of, note))
    return rows


def _judge(own: list[dict], check: dict | None, ended: str | None) -> tuple[str, str, str]:
    """Return result, mistake and note of one exercise from what its cells did."""
    if not ended and any(cell["timed_out"] for cell in own):
        ended = "too slow"
    if ended:
        return ended, "", RESULTS[ended][1]
    if check is None:
        return "error", "", "the copy could not be run to its end"
    if check["passed"]:
        return "right", "", ""
    error = next((cell["error"] for cell in own if cell["error"]), "")
    replied = {"open": "not answered", "form": "form", "mistake": "wrong"}
    if error or check["level"] not in replied:
        # a check that was content and yet did not pass has printed more than the stored output
        return "error", "", error or check["error"] or "the check cell shows something else"
    note = _misconception(check["exercise"], check["mistake"]) if check["mistake"] else ""
    return replied[check["level"]], check["mistake"], note


def _misconception(exercise: str, mistake: str) -> str:
    rows = table("mistakes")
    found = rows[(rows["exercise_id"] == exercise) & (rows["mistake_id"] == mistake)]
    return found["misconception"].item() if len(found) == 1 else ""


def _row(submission: Submission, *values) -> dict:
    path = submission.path.as_posix()
    return dict(
        zip(COLUMNS, (submission.learner, path, submission.sheet.name, *values), strict=True)
    )


def run_copy(copy: NotebookNode, seconds: float) -> list[dict]:
    """Let nbval run a grafted copy in a folder of its own; returns what each cell did."""
    with (
        tempfile.TemporaryDirectory(prefix="mark-") as folder,
        tempfile.TemporaryDirectory() as out,
    ):
        place = Path(folder) / "exercises"
        for name in ("data", "notebooks", "exercises/checks"):
            shutil.copytree(
                COURSE / name,
                Path(folder) / name,
                ignore=shutil.ignore_patterns("*.ipynb", "__pycache__", ".*"),
            )
        nbformat.write(copy, place / "copy.ipynb")
        results = Path(out) / "cells.jsonl"
        command = [sys.executable, __file__, "--run-copy", place / "copy.ipynb"]
        command += ["--results", results, "--seconds", seconds]
        cells = sum(cell.cell_type == "code" for cell in copy.cells)
        process = subprocess.Popen(
            [str(part) for part in command],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            process.wait(timeout=60 + (seconds + 6) * cells)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if not results.exists():
            return []
        return [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]


class Recorder:
    """A pytest plugin that writes down, cell by cell, what nbval found."""

    def __init__(self, results: Path, seconds: float):
        self.results = results
        self.seconds = seconds
        self.died = False

    def pytest_runtest_call(self, item):
        """Watch whether the kernel ends by itself while the coming cell runs."""
        process = (
            item.parent.kernel.km.provisioner.process if item.parent.kernel.is_alive() else None
        )
        deadline = time.monotonic() + self.seconds

        def watch():
            while time.monotonic() < deadline and item is self.item:
                if process.poll() is not None:
                    self.died = True
                time.sleep(0.1)

        self.died, self.item = False, item
        if process:
            threading.Thread(target=watch, daemon=True).start()

    def pytest_runtest_makereport(self, item, call):
        """Write one line of JSON for each cell that has run."""
        if call.when != "call":
            return
        self.item = None
        outputs = item.test_outputs or []
        errors = [out for out in outputs if out.output_type == "error"]
        replies = [out.data[MIME_TYPE] for out in outputs if MIME_TYPE in out.get("data", {})]
        reply = replies[-1] if replies and isinstance(replies[-1], dict) else {}
        problem = f"{errors[0].ename}: {errors[0].evalue}" if errors else ""
        message = str(call.excinfo.value) if call.excinfo else ""
        line = {
            "id": item.cell.id,
            "passed": call.excinfo is None,
            "timed_out": message.startswith("Timeout of") and not self.died,
            "alive": item.parent.kernel.is_alive(),
            "error": " ".join(problem.split())[:120],
            "level": reply.get("level"),
            "mistake": str(reply.get("mistake", "")),
            "exercise": str(reply.get("exercise", "")),
        }
        with self.results.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


def run_copy_here(copy: Path, results: Path, seconds: float) -> None:
    """Run nbval on a copy in this process: what the command behind `run_copy` does."""
    import pytest  # noqa: PLC0415  only this process needs it

    if sys.platform != "win32":
        import resource  # noqa: PLC0415  POSIX only

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000_000, 100_000_000))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.environ.pop("MPLBACKEND", None)  # it would switch off figures in notebooks
    (copy.parent / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    options = ["--nbval-lax", "--nbval-current-env", f"--nbval-cell-timeout={seconds}"]
    options += ["-p", "no:cacheprovider", "-p", "no:xdist", "-c", str(copy.parent / "pytest.ini")]
    pytest.main([*options, str(copy)], plugins=[Recorder(results, seconds)])


def find(path: Path) -> Iterator[tuple[Path, str]]:
    """Yield every notebook at or below a path, with the learner it belongs to.

    The learner is the first folder below ``path``, or the file's name where there is none.
    """
    if path.is_file():
        yield path, path.stem
        return
    for file in sorted(path.rglob("*.ipynb")):
        inside = file.relative_to(path)
        if ".ipynb_checkpoints" not in inside.parts and file.is_file():
            yield file, inside.parts[0] if len(inside.parts) > 1 else file.stem


def mark_all(path: Path, seconds: float, workers: int) -> list[dict]:
    """Mark every sheet at or below a path; returns rows with the keys of `COLUMNS`."""
    known = sheets()

    def one(found: tuple[Path, str]) -> list[dict]:
        file, learner = found
        try:
            return mark(read_submission(file, learner, known), seconds)
        except Unreadable as problem:
            note = str(problem)
        except Exception as problem:  # one hopeless file never stops the rest
            note = f"could not be marked ({type(problem).__name__})"
        return [
            {
                **dict.fromkeys(COLUMNS, ""),
                "learner": learner,
                "file": file.as_posix(),
                "result": "unreadable",
                "points": 0,
                "of": 0,
                "note": note,
            }
        ]

    found = list(find(path))
    with ThreadPoolExecutor(workers) as pool:
        marked = tqdm(pool.map(one, found), total=len(found), unit="sheet", disable=None)
        return [row for rows in marked for row in rows]


def report(rows: list[dict]) -> str:
    """Return the marks as text for the terminal: a line for each sheet, then the notes."""
    lines, notes = [], []
    files = list(dict.fromkeys(row["file"] for row in rows))
    width = max(len(row["learner"]) for row in rows)
    for file in files:
        own = [row for row in rows if row["file"] == file]
        learner = own[0]["learner"].ljust(width)
        if own[0]["result"] == "unreadable":
            lines.append(f"{learner}  {own[0]['note']}  ({file})")
            continue
        signs = "  ".join(f"{row['exercise']} {RESULTS[row['result']][0]}" for row in own)
        points, of = sum(row["points"] for row in own), sum(row["of"] for row in own)
        lines.append(f"{learner}  {own[0]['sheet']}  {signs}  {points} of {of}")
        notes += [f"{learner}  {r['exercise']}  {r['note']}" for r in own if r["note"]]
    used = {row["result"] for row in rows}
    legend = ", ".join(f"{sign} {said}" for key, (sign, said) in RESULTS.items() if key in used)
    return "\n".join([*lines, *([""] if legend else []), legend, *([""] if notes else []), *notes])


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(
        description="Mark learners' sheets. No learner's file is changed.",
        epilog="Exit status: 0 all right, 1 something unfinished, wrong or unreadable, "
        "2 nothing to mark.",
    )
    parser.add_argument("path", nargs="?", type=Path, help="a sheet, or a folder of sheets")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="also write the marks as CSV")
    parser.add_argument(
        "--seconds", type=float, default=20, help="how long one cell may run (default: 20)"
    )
    parser.add_argument(
        "--workers", type=int, default=os.cpu_count() or 1, help="sheets marked side by side"
    )
    parser.add_argument("--run-copy", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--results", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    logging.getLogger("traitlets").setLevel(logging.CRITICAL)  # nbformat's remarks on odd files

    if options.run_copy:
        run_copy_here(options.run_copy, options.results, options.seconds)
        return 0
    if options.path is None or not options.path.exists():
        print(f"There is no file or folder at {options.path}.", file=sys.stderr)
        return 2
    rows = mark_all(options.path, options.seconds, max(1, options.workers))
    if not rows:
        print(f"There are no notebooks (.ipynb) in {options.path}.", file=sys.stderr)
        return 2
    print(report(rows))
    if options.csv:
        try:
            with options.csv.open("w", newline="", encoding="utf-8") as file:
                writer = csv.DictWriter(file, COLUMNS)
                writer.writeheader()
                writer.writerows(rows)
        except OSError as error:
            print(f"The marks could not be written: {error}.", file=sys.stderr)
            return 2
    return 0 if all(row["result"] == "right" for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
