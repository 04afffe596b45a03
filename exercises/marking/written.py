"""The files that marking writes: the marks as CSV, which any spreadsheet opens, and pages.

No output replaces a file that was handed in, follows a link, or is there in part.
"""

import csv
import io
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from printing.about import version

from .clean import cell
from .verdicts import COLUMNS

#: In a table there are no fractions: a spreadsheet may read 1.05 as the first of May.
CSV_COLUMNS = [*COLUMNS[:-1], "milliseconds", "course"]


def as_csv(rows: list[dict]) -> str:
    """Return the marks as CSV that opens in every spreadsheet as it is, whatever its language.

    It begins with a byte order mark, no cell is a formula, and exercise 1.1 is ``ex 1.1``, which is
    no date. Each row names the version of the course that marked it.
    """
    text, course = io.StringIO(), f"version {version()}"
    text.write("\ufeff")
    writer = csv.DictWriter(text, CSV_COLUMNS, lineterminator="\r\n", extrasaction="ignore")
    writer.writeheader()
    for row in rows:
        shown = {name: cell(one) if isinstance(one, str) else one for name, one in row.items()}
        shown["exercise"] = f"ex {row['exercise']}" if row["exercise"] else ""
        writer.writerow(shown | {"milliseconds": round(1000 * row["seconds"]), "course": course})
    return text.getvalue()


def hindrance(file: Path | None, marked: Path) -> str:
    """Return why an output may not be written, or nothing: it replaces nothing handed in."""
    if file is None or not os.path.lexists(file):
        return ""
    place, marked = Path(os.path.abspath(file)), marked.resolve()  # noqa: PTH100  links are kept
    inside = {place, place.parent.resolve() / place.name, place.resolve()}
    if file.is_dir():
        return "it is a folder"
    if any(one.is_relative_to(marked) for one in inside):
        return "it is there already, among what was handed in; choose a place outside"
    return ""


def write(file: Path, text: str) -> None:
    """Write a file so that it is there as a whole or not at all."""
    number, name = tempfile.mkstemp(prefix=".mark-", dir=file.parent)
    part = Path(name)
    try:
        with os.fdopen(number, "w", encoding="utf-8", errors="backslashreplace", newline="") as out:
            out.write(text)
        if os.name == "posix":
            usual = os.umask(0)
            os.umask(usual)
            part.chmod(0o666 & ~usual)
        part.replace(file)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
