"""What a path leaves out is not needed by what it takes."""

import re

from course import SHEETS, read, rows

EXERCISE = re.compile(r"(?<![\d(.])(\d{1,2}\.\d)(?![\d(])")


def needs() -> dict[str, set[str]]:
    """Return for each exercise the others that its task or its code speaks of."""
    found: dict[str, set[str]] = {}
    for path in SHEETS:
        makes = {}  # which answer a name is of
        for cell in read(path).cells:
            kind, _, number = cell.id.partition("-")
            own = number.replace("-", ".")
            if kind == "task":
                body = re.sub(r"<details>.*</details>", "", cell.source, flags=re.DOTALL)
                found[own] = set(EXERCISE.findall(body.split("\n", 1)[1])) - {own}
            elif kind == "answer":
                makes |= dict.fromkeys(re.findall(r"^(\w+) = ", cell.source, re.MULTILINE), own)
            elif kind in ("check", "show") and own in found:
                called = re.findall(r"\b\w+\b", cell.source)
                found[own] |= {makes[name] for name in called if name in makes} - {own}
    return found


def taken(path: str) -> dict[str, set[str]]:
    """Return for each exercise of a path all that were taken before it in the same path."""
    so_far: set[str] = set()
    before = {}
    for row in (row for row in rows("path_items") if row["path_id"] == path):
        own = [r["exercise_id"] for r in rows("exercises") if r["lesson_id"] == row["lesson_id"]]
        some = EXERCISE.findall(row["takes"])
        for exercise in some or (own if "sheet" in row["part"] else []):
            before[exercise] = set(so_far)
            so_far.add(exercise)
    return before


def test_no_exercise_of_a_path_needs_one_that_the_path_leaves_out():
    said = needs()
    assert len(said) > 80 and any(said.values()), "some exercises build on others"
    for path in {row["path_id"] for row in rows("paths")}:
        lacking = {e: said[e] - before for e, before in taken(path).items() if said[e] - before}
        assert not lacking, path


def test_the_lesson_that_the_day_lets_you_choose_stands_alone_as_well():
    said = needs()
    for lesson in ("4", "5", "6", "7"):
        own = [row["exercise_id"] for row in rows("exercises") if row["lesson_id"] == lesson]
        chosen = [own[0], f"{lesson}.8"]
        assert not {e: said[e] - set(chosen) for e in chosen if said[e] - set(chosen)}
