"""How fast marking is, beside nbgrader on the same sheets, and how it grows.

    python tests/by_hand/benchmark_marking.py PATH_TO_NBGRADER
    python tests/by_hand/benchmark_marking.py PATH_TO_NBGRADER --learners 30 --grow 10 100 1000
    python tests/by_hand/benchmark_marking.py none --grow --simulate 10000

nbgrader lives in an environment of its own, for instance one made by
``uv venv NB && uv pip install --compile-bytecode -p NB nbgrader pandas matplotlib ipykernel``.
Prints the time of both on the same sheets in the same run, their ratio, the floor (what starting
kernels and importing pandas and matplotlib alone would cost, one after another), and how time and
memory of marking grow with the number of sheets. At last a simulation: so many sheets, of which
each is really run once and all that say the same are taken to do the same; all else is done.
"""

# ruff: noqa: E402  run as a command, it has to say first where the course is

import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / place) for place in (".", "../exercises", "../notebooks")]

import psutil
from classroom import Faculty, hand_in
from course import COURSE, SOLUTIONS
from handins import read_marks
from jupyter_client import KernelManager
from marking import sandbox


def sheets_of_class() -> list[Path]:
    """Return three sheets: the first after "Start here", and two from further on."""
    chosen = SOLUTIONS[1:]
    return [chosen[0], chosen[1], chosen[-1]]


def floor(times: int = 3) -> float:
    """Return the seconds that it takes to start a kernel and import what sheets import."""
    began = time.perf_counter()
    for _ in range(times):
        manager = KernelManager()
        manager.start_kernel(cwd=str(COURSE / "exercises"))
        client = manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=60)
        client.execute_interactive("import pandas, matplotlib.pyplot", timeout=60)
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    return (time.perf_counter() - began) / times


MARK = COURSE / "exercises" / "mark.py"
#: Marks, and runs a copy once of those that are the same.
SIMULATED = f"""
import sys
sys.path.insert(0, {str(MARK.parent)!r})
import json, mark
from marking import verdicts
def run_copy(place, cells, whole, really=verdicts.run_copy, known={{}}):
    key = json.dumps(cells)
    if key not in known:
        known[key] = really(place, cells, whole)
    return known[key]
verdicts.run_copy = run_copy
sys.exit(mark.main())
"""


def ours(folder: Path, marks: Path, *program: str | Path) -> tuple[float, float, float]:
    """Mark a folder; returns seconds, and the peak memory in MB of the command and of all."""
    command = [sys.executable, *(program or (MARK,)), folder, "--csv", marks]
    command += [] if sandbox.works() else ["--without-sandbox"]
    began = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    watched, own, total = psutil.Process(process.pid), 0, 0
    while process.poll() is None:
        try:
            own = max(own, watched.memory_info().rss)
            tree = [watched, *watched.children(recursive=True)]
            total = max(total, sum(one.memory_info().rss for one in tree))
        except psutil.Error:
            pass
        time.sleep(0.5)
    assert process.returncode in (0, 1)
    return time.perf_counter() - began, own / 1e6, total / 1e6


def theirs(nbgrader: str, folder: Path, submitted: Path, chosen: list[Path]) -> tuple[float, dict]:
    """Autograde the same sheets; returns seconds and the points of each learner and sheet."""
    faculty = Faculty(nbgrader, folder)
    names = [faculty.make(solution) for solution in chosen]
    learners = sorted(path.name for path in submitted.iterdir())
    for learner in learners:
        for name in names:
            place = faculty.course / "submitted" / learner / name
            place.mkdir(parents=True)
            shutil.copy(submitted / learner / f"{name}.ipynb", place)
    for name in names:  # the first run makes caches, such as matplotlib's list of fonts
        faculty.run("autograde", name, "--student", learners[0])
    began = time.perf_counter()
    for name in names:
        faculty.run("autograde", name, "--force")
    seconds = time.perf_counter() - began
    faculty.run("export", "--to", str(folder / "marks.csv"))
    with (folder / "marks.csv").open(encoding="utf-8", newline="") as file:
        points = {
            (r["student_id"], r["assignment"].replace("_sheet_", "_")): float(r["score"])
            for r in csv.DictReader(file)
        }
    return seconds, points


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("nbgrader", help="path of the nbgrader command")
    parser.add_argument("--learners", type=int, default=30)
    parser.add_argument("--grow", type=int, nargs="*", default=[10, 100, 1000], metavar="SHEETS")
    parser.add_argument("--simulate", type=int, default=10_000, metavar="SHEETS")
    options = parser.parse_args()
    chosen = sheets_of_class()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.nbgrader != "none":
            compare(options, folder, chosen)
        print("sheets  seconds  a sheet  MB of the command  MB of all", flush=True)
        for number in options.grow:
            grow(folder, chosen, number)
        if options.simulate:
            print("in a simulation by copies:", flush=True)
            grow(folder, chosen, options.simulate, "-c", SIMULATED)


def compare(options: argparse.Namespace, folder: Path, chosen: list[Path]) -> None:
    """Mark the same sheets with both, and print how long each took."""
    hand_in(folder / "class", chosen, options.learners)
    total = options.learners * len(chosen)
    isolated = "in bubblewrap" if sandbox.works() else "with limits only"
    print(f"{options.learners} learners x {len(chosen)} sheets, {os.cpu_count()} cores", flush=True)
    seconds, _, _ = ours(folder / "class", folder / "ours.csv")
    print(f"marking, {isolated}: {seconds:.1f} s, {seconds / total:.2f} s a sheet", flush=True)
    bare = floor()
    print(f"floor: kernel and imports {bare:.2f} s, {bare * total:.0f} s in all", flush=True)
    slow, points = theirs(options.nbgrader, folder / "nbgrader", folder / "class", chosen)
    print(f"nbgrader autograde: {slow:.1f} s, {slow / total:.2f} s a sheet", flush=True)
    print(f"ratio: {slow / seconds:.1f}", flush=True)
    mine: dict[tuple[str, str], float] = {}
    for row in read_marks(folder / "ours.csv"):
        key = (row["learner"], row["sheet"])
        mine[key] = mine.get(key, 0) + float(row["points"])
    print(f"same points: {'yes' if mine == points else 'no'}", flush=True)


def grow(folder: Path, chosen: list[Path], number: int, *program: str) -> None:
    """Mark so many sheets, and print what that takes."""
    many = folder / str(number)
    hand_in(many, chosen, -(-number // len(chosen)))
    for extra in sorted(many.rglob("*.ipynb"))[number:]:
        extra.unlink()
    spent, own, everything = ours(many, folder / f"{number}.csv", *program)
    row = f"{number:6}  {spent:7.1f}  {spent / number:7.2f}  {own:17.0f}  {everything:9.0f}"
    print(row, flush=True)


if __name__ == "__main__":
    main()
