"""Mark learners' sheets: one file, or a folder of files as they were handed in.

    python exercises/mark.py exercises/01_sheet_a_workshop_in_astana.ipynb
    python exercises/mark.py handed_in --csv marks.csv --html class.html
    python exercises/mark.py handed_in --gradebook moodle.csv --certificates to_sign.html

The learner's answer cells are put into a fresh copy of the sheet, which runs in a sandbox of its
own; its answers come out as plain data and are checked outside. So it does not matter whether a
sheet was renamed, or its cells moved, copied or deleted; no code in it can pass for right without
giving the right answer; and in the sandbox no code can change a learner's file.

With ``--csv`` marking can be interrupted and started again: what was marked is not marked twice.
Exit status: 0 if every exercise of every sheet is right, 1 if anything is unfinished, wrong or
unreadable, 2 if nothing could be marked or written.
"""

import os
import shutil
import signal
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from checks.tables import COURSE
from marking import sandbox
from marking.clean import clean, real_name, say
from marking.clerk import Clerks, Stuck, clerks
from marking.copies import begin
from marking.gradebook import as_gradebook, certificates
from marking.handins import HandIn, find
from marking.journal import Journal, fingerprint, place_of
from marking.learners import rows_of
from marking.report import page, report
from marking.verdicts import DONE, NoCopy, mark
from marking.written import as_csv, hindrance, write
from tqdm import tqdm

GOES_ON = "Marking was interrupted. The same command goes on where it ended."
NOT_KEPT = "If marking is interrupted it will begin anew: what is marked cannot be kept ({})."
#: What marks depend on, apart from the sheet itself.
PARTS = (
    "data/*.csv",
    "data/datapackage.json",  # the version
    "notebooks/*.py",
    "exercises/*_solution_*.ipynb",
    "exercises/**/*.py",
)


class CannotMark(Exception):
    """Nothing can be marked here; the message says why in one line."""


def mark_all(options: Namespace, found: list[HandIn], notes: Journal, hands: Clerks) -> list[dict]:
    """Mark everything that was handed in; returns rows with the keys of `COLUMNS`.

    What is marked is kept in the journal.
    """
    sandboxed, workers = not options.without_sandbox, max(1, options.workers)
    course = [file for part in PARTS for file in sorted(COURSE.glob(part))]
    course = fingerprint(*course, sys.version, str(options.seconds), str(sandboxed))
    begun: list[bool] = []

    def one(file: HandIn) -> list[dict] | str:
        """Return the rows of a file, or why there are none."""
        try:
            if file.problem:
                return file.problem
            read = hands.ask("read", path=str(file.path), inside=file.inside)
            if read["problem"]:
                return read["problem"]
            content = fingerprint(course, file.shown, read["digest"])
            if content not in notes.rows:
                own = {"learner": clean(real_name(file.parts[0])), "file": clean(file.shown)}
                notes.add(content, [row | own for row in mark(read, place, hands)])
                begun.append(True)
            return notes.rows[content]
        except Stuck as stuck:
            return str(stuck)
        except NoCopy:
            if not begun:
                raise CannotMark(sandbox.NO_COPIES) from None
            return "its copy could not be started; no fault of the sheet: mark it again"
        except Exception as problem:  # one hopeless file never stops the rest
            why = getattr(problem, "strerror", None) or type(problem).__name__
            return f"could not be marked ({why})"

    with (
        sandbox.prepared(sandboxed, options.seconds, workers) as place,
        ThreadPoolExecutor(workers) as pool,
    ):
        for _ in range(min(workers, len(found))):  # while the clerk begins
            pool.submit(begin, place)
        marked = pool.map(one, found)
        try:
            marked = tqdm(marked, total=len(found), unit="sheet", disable=None)
            return rows_of(found, list(marked), options.path)
        finally:  # if interrupted, what is being marked is finished and noted
            pool.shutdown(cancel_futures=True)


def _options(arguments: list[str] | None) -> Namespace:
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("path", nargs="?", type=Path, help="a sheet, or a folder of sheets")
    add("--csv", type=Path, metavar="FILE", help="also write the marks as CSV")
    add("--html", type=Path, metavar="FILE", help="also write a page for the class")
    add("--gradebook", type=Path, metavar="FILE", help="also write a table for Moodle's gradebook")
    add("--certificates", type=Path, metavar="FILE", help="also write certificates to sign")
    add("--seconds", type=float, default=20, help="how long one cell may run (default: 20)")
    add("--workers", type=int, default=os.cpu_count() or 1, help="sheets marked side by side")
    add("--without-sandbox", action="store_true", help="run sheets with limits only")
    return parser.parse_args(arguments)


def _work(options: Namespace) -> int:
    """Mark, write the files, then show the marks; returns the exit status."""
    path, shown = options.path, clean(options.path, 300)
    if path is None or not path.exists():
        raise CannotMark(f"There is no file or folder at {shown}.")
    outputs = {
        options.csv: as_csv,
        options.html: page,
        options.gradebook: as_gradebook,
        options.certificates: certificates,
    }
    for file in outputs:
        if why := hindrance(file, path):
            raise CannotMark(f"Nothing is marked, as {clean(file, 300)} cannot be written: {why}.")
    with clerks() as hands:
        found = list(find(path, hands))
        if all(file.problem for file in found):
            named = "".join(f"\n{clean(file.shown, 300)}: {file.problem}" for file in found)
            raise CannotMark(f"There are no notebooks (.ipynb) in {shown}.{named}")
        if not options.without_sandbox and (why := sandbox.hindrance()):
            raise CannotMark(why)
        notes = Journal(place_of(options.csv) if options.csv else None)
        try:
            rows = mark_all(options, found, notes, hands)
        except KeyboardInterrupt:
            raise CannotMark(GOES_ON if notes.path else "Marking was interrupted.") from None
    if notes.problem:
        say(NOT_KEPT.format(clean(notes.problem)), sys.stderr)
    written = True
    for file, make in outputs.items():
        try:
            if file:
                write(file, make(rows))
        except OSError as error:
            written = False
            say(f"The marks could not be written: {clean(error, 300)}.", sys.stderr)
    if written:
        notes.end()
    say(report(rows))
    if not written:
        return 2
    return 0 if all(row["result"] in DONE for row in rows) else 1


def _stop(*_) -> None:
    raise KeyboardInterrupt


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    options = _options(arguments)
    try:
        return _work(options)
    except CannotMark as why:
        say(str(why), sys.stderr)
    except OSError as why:  # such as a full disk where temporary files go
        first = why.args[0][0][2] if isinstance(why, shutil.Error) else why  # one of many files
        say(f"Nothing can be marked: {clean(first, 200)}.", sys.stderr)
    except KeyboardInterrupt:
        say("Marking was interrupted.", sys.stderr)
    return 2


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _stop)  # what is to be tidied up is tidied up
    sys.exit(main())
