"""A class of invented learners, and the same class under nbgrader."""

import ast
import os
import shutil
import subprocess
from pathlib import Path

import nbformat
from answers import WRONG
from course import COURSE, read

CONFIG = """c = get_config()
c.CourseDirectory.course_id = "course"
c.ClearSolutions.enabled = False
c.Exchange.root = {exchange!r}
c.ExecutePreprocessor.timeout = 60
"""


def mistakes(exercise: str) -> list[str]:
    """Return wrong answers that can be written down as they are, as code."""
    written = []
    for answers in WRONG[exercise].values():
        for answer in answers[:1]:
            try:
                if ast.literal_eval(repr(answer)) == answer:
                    written.append(repr(answer))
            except (ValueError, SyntaxError):
                continue
    return written


def filled(solution: Path, number: int):
    """Return a sheet as learner ``number`` would hand it in: right, wrong and blank answers.

    Learner 0 has everything right.
    """
    right = {cell.id: cell.source for cell in read(solution).cells}
    names = {
        cell.id.removeprefix("check-"): cell.source.rsplit(",", 1)[1].strip(" )\n")
        for cell in read(solution).cells
        if cell.id.startswith("check-")
    }
    sheet = read(solution.with_name(solution.name.replace("_solution", "")))
    answers = [cell for cell in sheet.cells if cell.id.startswith("answer-")]
    for place, cell in enumerate(answers):
        key = cell.id.removeprefix("answer-")
        wrong = mistakes(key.replace("-", "."))
        turn = (number * (place + 3) + place) % 7
        if number and turn == 0:
            continue
        cell.source = right[cell.id]
        if number and turn in (2, 5) and wrong:
            cell.source = f"{names[key]} = {wrong[number % len(wrong)]}"
    return sheet


def hand_in(folder: Path, solutions: list[Path], learners: int) -> None:
    """Write a folder for each learner, with their sheets in it."""
    for number in range(learners):
        own = folder / f"learner_{number:03d}"
        own.mkdir(parents=True)
        for solution in solutions:
            name = solution.name.replace("_solution", "")
            nbformat.write(filled(solution, number), own / name)


class Faculty:
    """A course directory of nbgrader's, with some sheets of the course as assignments.

    Parameters
    ----------
    nbgrader : str
        Path of the nbgrader command, in an environment of its own.
    folder : Path
        An empty folder.
    """

    def __init__(self, nbgrader: str, folder: Path):
        self.nbgrader = nbgrader
        self.folder = folder
        self.course = folder / "course"
        exchange = folder / "exchange"
        exchange.mkdir(parents=True)
        exchange.chmod(0o777)
        self.course.mkdir()
        text = CONFIG.format(exchange=str(exchange))
        (self.course / "nbgrader_config.py").write_text(text, encoding="utf-8")

    def run(self, *arguments: str, cwd: Path | None = None) -> str:
        """Run nbgrader; returns what it said."""
        home = {name: str(self.folder / name) for name in ("HOME", "JUPYTER_RUNTIME_DIR")}
        Path(home["HOME"]).mkdir(exist_ok=True)
        path = f"{Path(self.nbgrader).parent}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(
            [self.nbgrader, *arguments],
            cwd=cwd or self.course,
            env=os.environ | home | {"PATH": path, "JUPYTER_NO_CONFIG": "1"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    def make(self, solution: Path) -> str:
        """Make an assignment of a sheet, with the course around it; returns its name."""
        sheet = solution.with_name(solution.name.replace("_solution", ""))
        source = self.course / "source" / sheet.stem
        checks = shutil.ignore_patterns("__pycache__")
        shutil.copytree(COURSE / "exercises" / "checks", source / "checks", ignore=checks)
        shutil.copy(sheet, source)
        self.run("generate_assignment", sheet.stem)
        return sheet.stem

    def surround(self, learner: str) -> None:
        """Put tables and styles where a learner's autograded sheets look for them."""
        own = self.course / "autograded" / learner
        own.mkdir(parents=True, exist_ok=True)
        for name in ("data", "notebooks"):
            if not (own / name).exists():
                (own / name).symlink_to(COURSE / name, target_is_directory=True)
