"""Makes what learners hand in, as it comes, and reads what marking says of it."""

import csv
from pathlib import Path


def read_marks(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV of marks, with exercises spelled as everywhere else."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row | {"exercise": row["exercise"].removeprefix("ex ")} for row in rows]
