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

import logging
import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pandas as pd
from checks.tables import COURSE
from marking import sandbox
from marking.journal import Journal, fingerprint
from marking.report import page, report
from marking.sheets import Unreadable, find, read_submission, sheets
from marking.verdicts import COLUMNS, DONE, mark
from tqdm import tqdm

NO_SANDBOX = (
    "Sheets are programs written by others, and no sandbox works here: install bubblewrap (on "
    "Debian and Ubuntu: apt install bubblewrap), or add --without-sandbox to mark with limits only."
)
GOES_ON = "Marking was interrupted. The same command goes on where it ended."
#: What marks depend on, apart from the sheet itself.
PARTS = ("data/*.csv", "notebooks/*.py", "exercises/*_solution_*.ipynb", "exercises/**/*.py")


def mark_all(options: Namespace, journal: Path | None) -> list[dict]:
    """Mark every sheet as the command says; returns rows with the keys of `COLUMNS`.

    What is marked is kept in the journal, where there is one, until all is.
    """
    sandboxed, workers = not options.without_sandbox, max(1, options.workers)
    course = [file for part in PARTS for file in sorted(COURSE.glob(part))]
    course = fingerprint(*course, sys.version, str(options.seconds), str(sandboxed))
    notes, known, found = Journal(journal), sheets(), list(find(options.path))

    def one(file: Path, learner: str) -> list[dict]:
        try:
            content = fingerprint(course, file.as_posix(), file)
            if content not in notes.rows:
                notes.rows[content] = mark(read_submission(file, learner, known), place)
                notes.add(content, notes.rows[content])
            return notes.rows[content]
        except Unreadable as problem:
            note = str(problem)
        except OSError as problem:
            note = f"cannot be opened ({problem.strerror})"
        except Exception as problem:  # one hopeless file never stops the rest
            note = f"could not be marked ({type(problem).__name__})"
        row = {"learner": learner, "file": file.as_posix(), "result": "unreadable", "note": note}
        return [dict.fromkeys(COLUMNS, "") | {"points": 0, "of": 0, "seconds": 0.0} | row]

    prepared = sandbox.prepared(sandboxed, options.seconds, workers)
    with prepared as place, ThreadPoolExecutor(workers) as pool:
        marked = pool.map(one, *zip(*found, strict=True))
        try:
            marked = tqdm(marked, total=len(found), unit="sheet", disable=None)
            return [row for rows in marked for row in rows]
        finally:  # if interrupted, what is being marked is finished and noted
            pool.shutdown(cancel_futures=True)


def _write(file: Path, text: str) -> None:
    """Write a file so that it is there as a whole or not at all."""
    part = file.with_name(f"{file.name}.part")
    part.write_text(text, encoding="utf-8", newline="")
    part.replace(file)


def _options(arguments: list[str] | None) -> Namespace:
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("path", nargs="?", type=Path, help="a sheet, or a folder of sheets")
    add("--csv", type=Path, metavar="FILE", help="also write the marks as CSV")
    add("--html", type=Path, metavar="FILE", help="also write a page for the class")
    add("--seconds", type=float, default=20, help="how long one cell may run (default: 20)")
    add("--workers", type=int, default=os.cpu_count() or 1, help="sheets marked side by side")
    add("--without-sandbox", action="store_true", help="run sheets with limits only")
    return parser.parse_args(arguments)


def _hindrance(path: Path | None, sandboxed: bool) -> str:
    """Return why nothing can be marked, or nothing."""
    if path is None or not path.exists():
        return f"There is no file or folder at {path}."
    if not any(find(path)):
        return f"There are no notebooks (.ipynb) in {path}."
    return "" if not sandboxed or sandbox.works() else NO_SANDBOX


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    options = _options(arguments)
    logging.getLogger("traitlets").setLevel(logging.CRITICAL)  # nbformat's remarks on odd files
    if hindrance := _hindrance(options.path, not options.without_sandbox):
        print(hindrance, file=sys.stderr)
        return 2
    csv, journal = options.csv, None
    if csv and csv.parent.is_dir():  # else it is said below, when the marks are written
        journal = csv.with_name(f"{csv.name}.unfinished")
    try:
        rows = mark_all(options, journal)
    except KeyboardInterrupt:
        print(GOES_ON if journal else "Marking was interrupted.", file=sys.stderr)
        return 2
    print(report(rows))
    try:
        if options.html:
            _write(options.html, page(rows))
        if csv:
            marks = pd.DataFrame(rows, columns=COLUMNS)
            _write(csv, marks.to_csv(index=False, lineterminator="\r\n"))
            journal.unlink(missing_ok=True)
    except OSError as error:
        print(f"The marks could not be written: {error}.", file=sys.stderr)
        return 2
    return 0 if all(row["result"] in DONE for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
