"""What a change of a check or of a reply must not do unseen: stored, and compared by the tests.

    python tests/pinned.py

writes it anew to the folder `pinned` beside this file. Look at what changed before you commit it.

`nearest.csv` has the nearest answers to a right one, and the reply that each of them gets. Near is
what differs in one place: one label, one element more or less, two neighbours of an order
exchanged, a number one further or just beyond what is allowed, a text without one of its words.
Where two such changes show two mistakes, both together tell which of the two is answered.

`references.csv` has what each reply sends to: steps, questions, lessons, statements, events and
provisions.

`letters.csv` has each line of a task that begins with a letter, and what the right answer makes of
this letter: two lines that change places would turn the key round.

`hints.csv` has how each hint of an exercise begins, so that no hint stands under another exercise.

`facts.csv` has a fingerprint of every column of every table, so that no fact and no sentence of a
table changes by a slip of the hand. It tells where, and git tells what.
"""

import csv
import itertools
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [
    str(HERE),
    *(str(HERE.parent / name) for name in (".authors", "exercises", "notebooks")),
]

import pandas as pd
from checks import find_exercise
from checks.capstone.findings import FindingRows, Rows
from checks.capstone.hearing import Replies, ReplyRows
from checks.drafts import Draft
from checks.forms import (
    InOrder,
    LabelEach,
    Number,
    OneOf,
    Parts,
    RowsOf,
    ShortTexts,
    SomeOf,
    WholeNumber,
)
from course import COURSE, SOLUTIONS, cells_of_exercises, read, rows, solution_answers
from index_page import citations

PINNED = HERE / "pinned"
PLACES = r"\b(?:(?:[Ss]tep|[Qq]uestion)s? \d(?:(?:,| and| to) \d)*|lesson \d\d|[SE]\d\d)\b"
HINT = 8  # words that tell one hint from another
MOST_ROWS = 40  # of a table that a right answer does not have
LETTER = r"(?<![\w)`])\(([a-k])\)\s|`\"([a-k])\"`: "  # at the beginning of what is to be judged

Change = tuple[str, Callable[[object], object]]  # its name, and what it makes of an answer


def changes(form, right) -> Iterator[Change]:
    """Yield every small change of a right answer, as the form reads it."""
    yield from CHANGES[type(form)](form, right)


def _number(form, right) -> Iterator[Change]:
    inside, beyond = form.within * 0.98, form.within * 1.02 + 1e-6
    for by in (-inside, inside, -beyond, beyond):
        yield f"{right + by:.7g}", lambda _, by=by: right + by
    yield f"{-right:.7g}", lambda _: -right


def _whole_number(form, right) -> Iterator[Change]:
    for number in (right - 1, right + 1, -right):
        yield f"{number}", lambda _, number=number: number


def _one_of(form, right) -> Iterator[Change]:
    for option in form.options:
        if option != right:
            yield option, lambda _, option=option: option


def _some_of(form, right) -> Iterator[Change]:
    for option in form.options:
        yield _more_or_less(option, right), lambda chosen, option=option: chosen ^ {option}


def _rows_of(form, right) -> Iterator[Change]:
    others = [key for key in form.keys if key not in right]
    step = max(1, len(others) // MOST_ROWS)
    for key in [*sorted(right), *others[::step]]:
        yield _more_or_less(key, right), lambda rows, key=key: rows ^ {key}


def _more_or_less(word: str, right) -> str:
    return f"without {word}" if word in right else f"with {word}"


def _in_order(form, right) -> Iterator[Change]:
    for one, other in itertools.pairwise(right):
        exchanged = {one: other, other: one}
        yield (
            f"{other} before {one}",
            lambda order, new=exchanged: tuple(new.get(item, item) for item in order),
        )
    yield "turned round", lambda order: order[::-1]


def _label_each(form, right) -> Iterator[Change]:
    for item, label in itertools.product(form.items, form.labels):
        if label != right[item]:
            yield f"{item}: {label}", lambda answer, i=item, to=label: {**answer, i: to}


def _short_texts(form, right) -> Iterator[Change]:
    for field in form.fields:
        words = right[field].split()
        for number, word in enumerate(words):
            less = " ".join(words[:number] + words[number + 1 :]) or "?"
            yield f"{field}: without {word} ({number + 1})", _replacing(field, less)
        yield f"{field}: one word", _replacing(field, "one")


def _replacing(field: str, text: str):
    return lambda answer: {**answer, field: text}


def _parts(form, right) -> Iterator[Change]:
    for name, part in form.parts.items():
        for change, make in changes(part, right[name]):
            yield (
                f"{name} / {change}",
                lambda answer, name=name, make=make: {**answer, name: make(answer[name])},
            )


def _finding_rows(form, right) -> Iterator[Change]:
    for number, finding in enumerate(right.findings):
        rest = right.findings[:number] + right.findings[number + 1 :]
        yield f"without {finding.place}", lambda _, rest=rest: Rows(rest, ())
        yield f"only {finding.place}", lambda _, one=finding: Rows((one,), ())
    yield "a row unreadable", lambda rows: Rows(rows.findings, ("?",))


def _reply_rows(form, right) -> Iterator[Change]:
    for number, reply in enumerate(right.replies):
        rest = right.replies[:number] + right.replies[number + 1 :]
        yield f"without {reply.objection}", lambda _, rest=rest: Replies(rest, ())
        for letter in sorted({*"abc"} - {reply.statement}):
            other = replace(reply, statement=letter)
            yield (
                f"{reply.objection} alone: {letter}",
                lambda _, other=other: Replies((other,), ()),
            )
    yield "a reply unreadable", lambda replies: Replies(replies.replies, ("?",))


CHANGES = {
    Number: _number,
    WholeNumber: _whole_number,
    OneOf: _one_of,
    SomeOf: _some_of,
    RowsOf: _rows_of,
    InOrder: _in_order,
    LabelEach: _label_each,
    ShortTexts: _short_texts,
    Draft: _short_texts,
    Parts: _parts,
    FindingRows: _finding_rows,
    ReplyRows: _reply_rows,
}


def nearest(exercise_id: str, answer: object) -> Iterator[tuple[str, object]]:
    """Yield the name of each change, and the answer that it makes of a right one.

    Parameters
    ----------
    exercise_id : str
    answer : object
        A right answer, such as the solution's.
    """
    exercise = find_exercise(exercise_id)
    right = exercise.form.read(answer)
    shows: dict[str, Change] = {}  # a change for each reply
    for name, make in changes(exercise.form, right):
        yield name, make(right)
        shows.setdefault(exercise.which(make(right)), (name, make))
    shows.pop("right", None)
    for (first, make), (second, also) in itertools.combinations(shows.values(), 2):
        both = also(make(right))
        if both not in (right, make(right), also(right)):
            yield f"{first}; {second}", both


def as_answer(form, value):
    """Return what a form has read as an answer that it would read so."""
    if isinstance(form, RowsOf):
        return pd.DataFrame({form.key: sorted(value)})
    if isinstance(form, Parts):
        return {name: as_answer(part, value[name]) for name, part in form.parts.items()}
    return list(value) if isinstance(form, InOrder) else value


def nearest_replies(answers: dict[str, object]) -> list[dict[str, str]]:
    """Return the rows of `nearest.csv`, made from the right answer to each exercise."""
    return [
        {"exercise_id": e, "change": change, "reply_id": find_exercise(e).which(near)}
        for e, answer in answers.items()
        for change, near in nearest(e, answer)
    ]


def references() -> list[dict[str, str]]:
    """Return the rows of `references.csv`, made from the table of replies."""
    instruments = {row["instrument_id"] for row in rows("instruments")}
    found = []
    for row in rows("replies"):
        named = re.findall(PLACES, row["says"])
        named += [" ".join(filter(None, cited)) for cited in citations(row["says"], instruments)]
        if named:
            key = {name: row[name] for name in ("exercise_id", "reply_id")}
            found.append(key | {"references": "; ".join(named)})
    return found


def lines_of(exercise_id: str) -> list[tuple[str, str, str]]:
    """Return each letter of a task, its line, and the part of the answer that it is for, if any."""
    cells = [cell for cell in cells_of_exercises()[exercise_id] if cell.cell_type == "markdown"]
    text = "\n".join(cell.source.partition("<details>")[0] for cell in cells[:-1])
    found, lines = [*re.finditer(LETTER, text)], []
    for at, end in zip(found, [*(one.start() for one in found[1:]), len(text)], strict=False):
        parts = re.findall(r"`([a-z ]+)`:", text[: at.start()]) if at[2] else []
        line = text[at.end() : end].partition("\n")[0].rstrip(" ,;")
        lines.append((at[1] or at[2], line, parts[-1] if parts else ""))
    begins = max((n for n, (letter, *_) in enumerate(lines) if letter == "a"), default=0)
    return lines if '`"a"`' in text else lines[begins:]  # before them a task may speak of letters


def made_of(letter: str, answer: object) -> str:
    """Return in words what an answer makes of a letter."""
    if isinstance(answer, dict):
        if letter in answer:
            return str(answer[letter])
        parts = {name: made_of(letter, part) for name, part in answer.items()}
        return "; ".join(f"{name}: {made}" for name, made in parts.items() if made)
    if isinstance(answer, set):
        return "yes" if letter in answer else "no"
    if isinstance(answer, list):
        return f"{answer.index(letter) + 1}" if letter in answer else ""
    return "yes" if answer == letter else ""


def letters(answers: dict[str, object]) -> list[dict[str, str]]:
    """Return the rows of `letters.csv`, made from the right answer to each exercise."""
    return [
        {
            "exercise_id": e,
            "letter": letter,
            "line": line,
            "right": made_of(letter, answer[part] if part else answer),
        }
        for e, answer in answers.items()
        for letter, line, part in lines_of(e)
    ]


def hints() -> list[dict[str, str]]:
    """Return the rows of `hints.csv`, made from the tasks in all solutions."""
    found = []
    for task in (cell for path in SOLUTIONS for cell in read(path).cells):
        if task.id.startswith("task-"):
            ladder = re.findall(r"<summary>Hint \d: .*?</summary>\s*([^<]+)", task.source)
            row = {"exercise_id": task.id[5:].replace("-", ".")}
            for number, hint in enumerate(ladder, 1):
                row[f"hint {number}"] = " ".join(hint.split()[:HINT])
            found.append(row)
    return found


def facts() -> list[dict[str, str]]:
    """Return the rows of `facts.csv`, made from all tables."""
    found = []
    for path in sorted((COURSE / "data").glob("*.csv")):
        table = rows(path.stem)
        for column in table[0]:
            text = "\n".join(row[column] for row in table)
            seen = sha256(text.encode()).hexdigest()[:16]
            found.append({"table": path.stem, "column": column, "fingerprint": seen})
    return found


def stored(name: str) -> list[dict[str, str]]:
    """Return the rows of a table in the folder `pinned`."""
    with (PINNED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main() -> None:
    """Write the tables anew."""
    answers = solution_answers()
    for name, made in (
        ("nearest", nearest_replies(answers)),
        ("references", references()),
        ("letters", letters(answers)),
        ("hints", hints()),
        ("facts", facts()),
    ):
        with (PINNED / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(made[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(made)
        print(f"{len(made)} rows in {name}.csv")


if __name__ == "__main__":
    main()
