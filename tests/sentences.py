"""The sentences of the course: of lessons, pages, solutions, the first page and feedback."""

import json
import re
from dataclasses import dataclass
from functools import cache

from course import COURSE, LESSONS, PAGES, SOLUTIONS, rows

END = re.compile(  # of a sentence; an abbreviation, a number or an initial has a full stop, too
    r"(?<!\bNo)(?<!\bv)(?<!\b[A-Z])[.?!;][”\")*_]*\s+(?=\([a-z]\) )"
    r"|(?<!\bNo)(?<!\bv)(?<!\b[A-Z])[.?!][”\")*_]*\s+(?=[“\"(*_`\[]*[A-Z0-9…])"
)


def split(text: str) -> list[str]:
    """Return the sentences of a text in Markdown; a heading or a row of a table counts as one."""
    text = re.sub(r"^```.*?^```$|<!--.*?-->", "", text, flags=re.S | re.M)
    text = re.sub(r"<br>|</?(?:details|summary)[^>]*>", "\n\n", text)
    text = re.sub(r"</?\w+[^>]*>|^(?:> ?)+|^[|:\- ]+$", "", text, flags=re.M)
    text = re.sub(r"^ *(?:#+|[-*]|\d+\.) +(.*)$", r"\n\n\1", text, flags=re.M)
    text = re.sub(r"^(\|.*)$", r"\n\n\1\n\n", text, flags=re.M)
    found = []
    for block in re.split(r"\n\s*\n", text):
        line = " ".join(block.split())
        ends = [] if line.startswith("|") else [match.end() for match in END.finditer(line)]
        found += [line[a:b].strip() for a, b in zip([0, *ends], [*ends, None], strict=True)]
    return [sentence for sentence in found if sentence]


@dataclass(frozen=True)
class Place:
    """Where sentences stand: a cell, a section of the first page or a row of feedback.

    Attributes
    ----------
    file, name : str
        For instance `notebooks/05_leaving_for_good` and `step-1`.
    text : str
    beside : tuple of str
        The other texts that it belongs to: its notebook, or its exercise and the lesson.
    tables : frozenset of str
        The tables that the code beside it reads.
    """

    file: str
    name: str
    text: str
    beside: tuple[str, ...] = ()
    tables: frozenset[str] = frozenset()


def _text_cells(cells: list[dict]) -> dict[str, str]:
    return {
        cell["id"]: "".join(cell["source"])
        for cell in cells
        if cell["cell_type"] == "markdown" and cell["id"] != "navigation"
    }


def _tables(cells: list[dict]) -> frozenset[str]:
    code = "\n".join("".join(cell["source"]) for cell in cells)
    if "from standing import" in code:  # what that module reads, the lesson reads through it
        code += (COURSE / "notebooks" / "standing.py").read_text(encoding="utf-8")
    return frozenset(re.findall(r"(?:data/|_DATA / \")(\w+)\.csv", code))


@cache
def places() -> tuple[Place, ...]:
    """Return all places, in the order of the course."""
    found, of_lesson = [], {}
    for path in [*LESSONS, *PAGES, *SOLUTIONS]:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        texts, file = _text_cells(cells), path.relative_to(COURSE).with_suffix("").as_posix()
        all_of_it, tables = "\n\n".join(texts.values()), _tables(cells)
        found += [Place(file, name, text, (all_of_it,), tables) for name, text in texts.items()]
        of_lesson.setdefault(path.name[:2], []).append((texts, all_of_it, tables))
    page = (COURSE / "README.md").read_text(encoding="utf-8")
    for part in re.split(r"^##? ", page, flags=re.M)[1:]:
        heading, text = part.split("\n", 1)
        found.append(Place("README", heading, text, (page,)))
    for row in rows("replies"):
        if row["reply_id"] == "example":  # code, no sentence
            continue
        exercise, key = row["exercise_id"], f"{row['exercise_id']} {row['reply_id']}"
        lesson, sheet = of_lesson[f"{int(exercise.split('.')[0]):02d}"]
        end = "-" + exercise.replace(".", "-")
        task = "\n\n".join(text for name, text in sheet[0].items() if name.endswith(end))
        text = f"{row['says']}\n\n{row['misconception']}"
        found.append(Place("data/replies", key, text, (task, lesson[1]), lesson[2] | sheet[2]))
    for row in rows("sentences"):
        key = f"{row['said_by']} {row['sentence_id']}"
        found.append(Place("data/sentences", key, row["says"]))
    return tuple(found)


def section(place: Place) -> str:
    """Return the exercise to which a place belongs, as its sheet has it; or nothing."""
    if place.file == "data/replies":
        return place.beside[0]
    number = re.search(r"-(\d+)-(\d)$", place.name)
    parts = re.split(r"^## ", place.beside[-1], flags=re.M) if number else []
    return next((part for part in parts if part.startswith(f"{number[1]}.{number[2]} ")), "")


def item(sentence: str, place: Place) -> str:
    """Return the item of an exercise on which a sentence that begins with a letter is said."""
    letter = re.match(r"(?:\W*Why\W+)?\(([a-z])\) ", sentence)
    found = re.search(rf"^- \({letter[1]}\) (.*)$", section(place), re.M) if letter else None
    return found[1] if found else ""
