"""Mark learners' sheets: one file, or a folder of files as they were handed in.

    python exercises/mark.py exercises/01_sheet_a_workshop_in_astana.ipynb
    python exercises/mark.py handed_in --csv marks.csv --html class.html

The learner's answer cells are put into a fresh copy of the sheet, which runs in a sandbox of its
own; its answers come out as plain data and are checked outside. So it does not matter whether a
sheet was renamed, or its cells moved, copied or deleted; no code in it can pass for right without
giving the right answer; and no learner's file is ever changed.

With ``--csv`` marking can be interrupted and started again: what was marked is not marked twice.
Exit status: 0 if every exercise of every sheet is right, 1 if anything is unfinished, wrong or
unreadable, 2 if nothing could be marked.
"""

import argparse
import csv
import logging
import os
import queue
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from checks.tables import COURSE
from marking import sandbox
from marking.journal import Journal, fingerprint
from marking.report import page, report
from marking.sheets import Unreadable, find, read_submission, sheets
from marking.verdicts import COLUMNS, RESULTS, NotRun, mark
from tqdm import tqdm

__all__ = ["COLUMNS", "RESULTS", "main", "mark_all"]

NO_SANDBOX = (
    "Sheets are programs written by others, and no sandbox works here: install bubblewrap (on "
    "Debian and Ubuntu: apt install bubblewrap), or add --without-sandbox to mark with limits only."
)
GOES_ON = "Marking was interrupted. The same command goes on where it ended."


def mark_all(
    path: Path, seconds: float, workers: int, sandboxed: bool = True, journal: Path | None = None
) -> list[dict]:
    """Mark every sheet at or below a path; returns rows with the keys of `COLUMNS`.

    Parameters
    ----------
    path : Path
    seconds : float
        How long one cell may run.
    workers : int
        How many sheets are marked side by side.
    sandboxed : bool
        Whether copies run in bubblewrap, or with limits only.
    journal : Path, optional
        Where to keep what is marked until all is.
    """
    found = list(find(path))
    if not found:
        return []
    known = sheets()
    notes = Journal(journal, _course(seconds, sandboxed))
    numbers: queue.SimpleQueue[int] = queue.SimpleQueue()
    for number in range(workers):
        numbers.put(number)

    def one(file: Path, learner: str, place: sandbox.Workshop) -> list[dict]:
        number = numbers.get()
        try:
            content = fingerprint(file)
            rows = notes.rows_of(file, content)
            if rows is None:
                rows = mark(read_submission(file, learner, known), place, seconds, number)
                notes.add(file, content, rows)
            return rows
        except (Unreadable, NotRun) as problem:
            note = str(problem)
        except OSError as problem:
            note = f"cannot be opened ({problem.strerror})"
        except Exception as problem:  # one hopeless file never stops the rest
            note = f"could not be marked ({type(problem).__name__})"
        finally:
            numbers.put(number)
        nothing = {"points": 0, "of": 0, "seconds": 0.0, "result": "unreadable", "note": note}
        return [
            dict.fromkeys(COLUMNS, "") | {"learner": learner, "file": file.as_posix()} | nothing
        ]

    with sandbox.workshop(sandboxed) as place, ThreadPoolExecutor(workers) as pool:
        files, learners = zip(*found, strict=True)
        marked = pool.map(one, files, learners, [place] * len(found))
        marked = tqdm(marked, total=len(found), unit="sheet", disable=None)
        try:
            return [row for rows in marked for row in rows]
        except KeyboardInterrupt:
            pool.shutdown(cancel_futures=True)  # what is being marked is finished and noted
            raise


def _course(seconds: float, sandboxed: bool) -> str:
    """Return a fingerprint of all that marks depend on apart from the sheet itself."""
    parts = [*COURSE.glob("data/*.csv"), *COURSE.glob("exercises/*_solution_*.ipynb")]
    parts += [*COURSE.glob("exercises/checks/*.py"), *COURSE.glob("exercises/marking/*.py")]
    return fingerprint(*sorted(parts), sys.version, str(seconds), str(sandboxed))


def _write(file: Path, text: str) -> None:
    """Write a file so that it is there as a whole or not at all."""
    part = file.with_name(f"{file.name}.part")
    part.write_text(text, encoding="utf-8", newline="")
    part.replace(file)


def _as_csv(rows: list[dict]) -> str:
    lines: list[str] = []
    writer = csv.DictWriter(type("Lines", (), {"write": lines.append}), COLUMNS)
    writer.writeheader()
    writer.writerows(rows)
    return "".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(
        description="Mark learners' sheets. No learner's file is changed.",
        epilog="Exit status: 0 all right, 1 something unfinished, wrong or unreadable, "
        "2 nothing could be marked.",
    )
    parser.add_argument("path", nargs="?", type=Path, help="a sheet, or a folder of sheets")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="also write the marks as CSV")
    parser.add_argument("--html", type=Path, metavar="FILE", help="also write a page for the class")
    parser.add_argument(
        "--seconds", type=float, default=20, help="how long one cell may run (default: 20)"
    )
    parser.add_argument(
        "--workers", type=int, default=os.cpu_count() or 1, help="sheets marked side by side"
    )
    parser.add_argument(
        "--without-sandbox",
        action="store_true",
        help="run sheets with limits only, where bubblewrap does not work",
    )
    options = parser.parse_args(arguments)
    logging.getLogger("traitlets").setLevel(logging.CRITICAL)  # nbformat's remarks on odd files

    if options.path is None or not options.path.exists():
        print(f"There is no file or folder at {options.path}.", file=sys.stderr)
        return 2
    if not any(find(options.path)):
        print(f"There are no notebooks (.ipynb) in {options.path}.", file=sys.stderr)
        return 2
    if not options.without_sandbox and not sandbox.works():
        print(NO_SANDBOX, file=sys.stderr)
        return 2
    journal = options.csv and options.csv.with_name(f"{options.csv.name}.unfinished")
    if journal and not journal.parent.is_dir():
        journal = None  # said below, when the marks are written
    workers = max(1, options.workers)
    sandboxed = not options.without_sandbox
    try:
        rows = mark_all(options.path, options.seconds, workers, sandboxed, journal)
    except KeyboardInterrupt:
        print(GOES_ON if journal else "Marking was interrupted.", file=sys.stderr)
        return 2
    print(report(rows))
    try:
        if options.html:
            _write(options.html, page(rows))
        if options.csv:
            _write(options.csv, _as_csv(rows))
            if journal:
                journal.unlink(missing_ok=True)
    except OSError as error:
        print(f"The marks could not be written: {error}.", file=sys.stderr)
        return 2
    return 0 if all(row["result"] == "right" for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
