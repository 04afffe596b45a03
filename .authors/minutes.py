"""The minutes of sheets: the table of exercises has them, and what else says them follows.

`python .authors/refresh.py` writes them to the tables of lessons and paths, to the first and the
last cell of a lesson, to the first cell of a solution, and to the first page.
"""

import csv
import io
import re
from pathlib import Path

ONES = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(number: int) -> str:
    """Return a number below a thousand in words."""
    if number >= 100:
        rest = f" and {in_words(number % 100)}" if number % 100 else ""
        return f"{ONES[number // 100]} hundred{rest}"
    if number < 20:
        return ONES[number]
    return TENS[number // 10 - 2] + (f"-{ONES[number % 10]}" if number % 10 else "")


def set_minutes(course: Path) -> list[Path]:
    """Write minutes, and how many exercises there are, where they are said; returns what changed.

    Parameters
    ----------
    course : pathlib.Path
        The folder in which `data`, `notebooks` and `exercises` are.
    """
    tables = {name: _rows(course, name) for name in ("exercises", "lessons", "path_items")}
    minutes = {row["exercise_id"]: int(row["minutes"]) for row in tables["exercises"]}
    texts: dict[Path, str] = {}

    def put(path: Path, pattern: str, words: str) -> None:
        if path.exists():
            text = texts.get(path) or path.read_text(encoding="utf-8")
            texts[path] = re.sub(pattern, words, text, count=1)

    for lesson in (row for row in tables["lessons"] if row["sheet"]):
        number, notebook = lesson["lesson_id"], lesson["notebook"]
        own = [r["exercise_id"] for r in tables["exercises"] if r["lesson_id"] == number]
        whole = lesson["minutes_sheet"] = str(sum(map(minutes.get, own)))
        for item in (row for row in tables["path_items"] if row["lesson_id"] == number):
            if "sheet" in item["part"]:
                taken = item["takes"].split("; ") if item["takes"] else own
                item["minutes"] = str(sum(map(minutes.get, taken)))
        put(course / "notebooks" / notebook, r"\d+ for its exercise", f"{whole} for its exercise")
        put(course / "notebooks" / notebook, r"(Timing:.*; then )\d+", rf"\g<1>{whole}")
        solution = course / "exercises" / lesson["sheet"].replace("_sheet_", "_solution_")
        said = f"{in_words(int(whole)).capitalize()} minutes, {in_words(len(own))} exercises"
        put(solution, r"[A-Z][a-z -]+ minutes, [a-z-]+ exercises", said)
        put(course / "README.md", rf"({notebook}\).* \+ )\d+", rf"\g<1>{whole}")
    for name in ("lessons", "path_items"):
        made = io.StringIO()
        writer = csv.DictWriter(made, list(tables[name][0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(tables[name])
        texts[course / "data" / f"{name}.csv"] = made.getvalue()
    changed = [path for path, text in texts.items() if path.read_text(encoding="utf-8") != text]
    for path in changed:
        path.write_text(texts[path], encoding="utf-8", newline="\n")
    return changed


def _rows(course: Path, name: str) -> list[dict[str, str]]:
    with (course / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
