"""A class of invented learners, and the same class under nbgrader."""

import ast
import json
import os
import shutil
import subprocess
from pathlib import Path

import nbformat
from answers import WRONG
from course import COURSE, code_cells, read
from marking.sheets import asked, part_of

SETTINGS = COURSE / ".server" / "nbgrader_config.py"
#: Runs commands of nbgrader's one after another in one Python, as nbgrader's own tests do.
TOGETHER = """
import json, os, sys
from jupyter_core.application import NoStart
from nbgrader.apps import NbGraderApp
for folder, arguments in json.load(sys.stdin):
    os.chdir(folder)
    NbGraderApp.clear_instance()
    app = NbGraderApp.instance()
    app.initialize(arguments)
    try:
        app.start()
    except NoStart:  # said of the command as a whole once its part is done
        pass
"""
#: Prints what nbgrader's gradebook holds, in a last line.
GRADES = """
from nbgrader.api import Gradebook
with Gradebook("sqlite:///gradebook.db") as book:
    print(json.dumps([
        [one.student.id, assignment.name, grade.name, grade.score, grade.max_score]
        for assignment in book.assignments
        for one in book.assignment_submissions(assignment.name)
        for notebook in one.notebooks
        for grade in notebook.grades
    ]))
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
    names = asked("\n".join(cell.source for cell in code_cells(solution)))
    sheet = read(solution.with_name(solution.name.replace("_solution_", "_sheet_")))
    answers = [cell for cell in sheet.cells if cell.id.startswith("answer-")]
    for place, cell in enumerate(answers):
        _, exercise = part_of(cell.id)
        wrong = mistakes(exercise)
        turn = (number * (place + 3) + place) % 7
        if number and turn == 0:
            continue
        cell.source = right[cell.id]
        if number and turn in (2, 5) and wrong:
            cell.source = f"{names[exercise]} = {wrong[number % len(wrong)]}"
    return sheet


def hand_in(folder: Path, solutions: list[Path], learners: int) -> None:
    """Write a folder for each learner, with their sheets in it."""
    for number in range(learners):
        own = folder / f"learner_{number:03d}"
        own.mkdir(parents=True)
        for solution in solutions:
            name = solution.name.replace("_solution_", "_sheet_")
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
        self.course.mkdir(parents=True)
        exchange = folder / "exchange"
        exchange.mkdir()
        exchange.chmod(0o777)
        (folder / "settings").mkdir()
        settings = f"c = get_config()\nc.Exchange.root = {str(exchange)!r}\n"
        (folder / "settings" / SETTINGS.name).write_text(settings, encoding="utf-8")
        (folder / "HOME").mkdir()
        (folder / "HOME" / "migration-law").symlink_to(COURSE, target_is_directory=True)

    def run(self, *arguments: str, cwd: Path | None = None) -> str:
        """Run nbgrader; returns what it said."""
        done = self.call([self.nbgrader, *arguments], cwd or self.course)
        return done.stdout + done.stderr

    def run_together(self, commands: list[tuple[Path, list[str]]], then: str = "") -> str:
        """Run many commands, each in a folder, in the time of one; returns what nbgrader said.

        Code of Python's that is to run then runs where the last command ran.
        """
        listed = json.dumps([(str(cwd), arguments) for cwd, arguments in commands])
        python = str(Path(self.nbgrader).resolve().with_name("python"))
        done = self.call([python, "-c", TOGETHER + then], self.course, listed)
        return done.stderr + done.stdout

    def graded(self, commands: list[tuple[Path, list[str]]]) -> tuple[str, list[list]]:
        """Run commands as `run_together` does, the last in the course; returns what was said.

        And learner, assignment, cell, points and maximum of each cell that is graded by then.
        """
        said, _, grades = self.run_together(commands, GRADES).rstrip().rpartition("\n")
        return said, json.loads(grades)

    def call(
        self, command: list[str], cwd: Path, given: str | None = None
    ) -> subprocess.CompletedProcess:
        """Run any command as a teacher, at whose hand nbgrader is; it has to succeed."""
        names = {"HOME": "HOME", "JUPYTER_RUNTIME_DIR": "runtime", "JUPYTER_CONFIG_DIR": "settings"}
        own = {name: str(self.folder / folder) for name, folder in names.items()}
        path = f"{Path(self.nbgrader).parent}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(
            command,
            cwd=cwd,
            env=os.environ | own | {"PATH": path},
            input=given,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done

    def place(self, solution: Path) -> str:
        """Make a sheet the source of an assignment; returns its name."""
        shutil.copy(SETTINGS, self.course)
        sheet = solution.with_name(solution.name.replace("_solution_", "_sheet_"))
        source = self.course / "source" / sheet.stem
        checks = shutil.ignore_patterns("__pycache__")
        shutil.copytree(COURSE / "exercises" / "checks", source / "checks", ignore=checks)
        shutil.copy(sheet, source)
        return sheet.stem

    def make(self, solution: Path) -> str:
        """Make an assignment of a sheet; returns its name."""
        name = self.place(solution)
        self.run("generate_assignment", name)
        return name
