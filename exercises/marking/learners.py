"""From what was found in each file to the rows of the class: whose they are, and which count."""

from pathlib import Path

from .clean import clean, real_name
from .handins import HandIn
from .verdicts import COLUMNS
from .who import apart, owners

MOST_NAMED = 5  # files that a note names
SAME_TIME = 2  # seconds: what some disks and archives round to


def rows_of(found: list[HandIn], marked: list[list[dict] | str], path: Path) -> list[dict]:
    """Return the rows of all files, one for each learner and exercise.

    Each file comes with its rows, or with what kept it from being marked. If a learner handed in a
    sheet more than once, the last saved counts.
    """
    sheets = ["" if isinstance(rows, str) else rows[0]["sheet"] for rows in marked]
    known = [(file.parts, sheet) for file, sheet in zip(found, sheets, strict=True)]
    whose = owners(known)
    names: dict[str, object] = {}
    latest: dict[tuple[str, str], int] = {}
    again: dict[int, list[str]] = {}
    shown = [apart(_shown(file, path), number, names) for number, file in enumerate(found)]
    for number, (owner, sheet) in enumerate(zip(whose, sheets, strict=True)):
        before = latest.setdefault((owner.name, sheet), number)
        if not sheet or before == number:
            continue
        counts, other = sorted((before, number), key=lambda n: _age(found[n], marked[n]))[::-1]
        latest[owner.name, sheet] = counts
        again[counts] = [*again.pop(before, []), *again.pop(number, []), shown[other]]
    rows = []
    for number, (owner, sheet) in enumerate(zip(whose, sheets, strict=True)):
        own = {"learner": owner.name, "file": shown[number]}
        said = [*owner.said] if path.is_dir() or len(found) > 1 else []
        if number in again:
            said.append(
                f"handed in more than once: the last saved counts, not {_all(again[number])}"
            )
        if not sheet:
            left_out = {"points": 0, "of": 0, "seconds": 0.0, "result": "unreadable"}
            note = "; ".join([clean(marked[number], 200), *said])
            rows.append(dict.fromkeys(COLUMNS, "") | left_out | own | {"note": note})
        elif latest[owner.name, sheet] == number:
            first, *rest = marked[number]
            first = first | {"note": "; ".join(filter(None, [first["note"], *said]))}
            rows += [row | own for row in (first, *rest)]
    return rows


def _age(file: HandIn, rows: list[dict]) -> tuple[float, int]:
    """Return by what the later of two files is known; if saved at once, it has more points."""
    return file.saved // SAME_TIME, sum(row["points"] for row in rows)


def _shown(file: HandIn, path: Path) -> str:
    """Return the path of a file as it is shown."""
    inside = "/".join(clean(real_name(part)) for part in file.shown.split("/"))
    whole = f"{clean(path.as_posix(), 200)}/{inside}" if path.is_dir() else inside
    return clean(whole, 400)


def _all(names: list[str]) -> str:
    named = ", ".join(clean(name, 120) for name in names[:MOST_NAMED])
    return named if len(names) <= MOST_NAMED else f"{named} and {len(names) - MOST_NAMED} more"
