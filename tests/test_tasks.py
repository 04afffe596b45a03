"""What a task offers and what its check knows are the same: labels, letters and what is behind."""

import ast
import re
from datetime import date

import pytest
from checks import find_exercise
from checks.forms import LabelEach, OneOf, Parts, SomeOf
from course import COURSE, EXERCISES, cells_of_exercises, rows, solution_answers
from pinned import letters, lines_of, stored
from test_checks import ANEW

CELLS = cells_of_exercises()
every_exercise = pytest.mark.parametrize("exercise", EXERCISES)


def shown(cells: list) -> str:
    """Return all that some cells say and show, without code of an answer."""
    said = []
    for cell in cells:
        said.append(re.split("### BEGIN SOLUTION", cell.source)[0])
        for output in cell.get("outputs", []):
            said += [output.get("text", ""), str(output.get("data", {}).get("text/plain", ""))]
    return "\n".join(said)


# ---- labels -----------------------------------------------------------------------------------


def choices(form) -> dict[str, tuple[str, ...]]:
    """Return, under the name of each part of an answer, the words from which one chooses."""
    if isinstance(form, Parts):
        return {name: words for name, part in form.parts.items()
                for words in choices(part).values()}  # fmt: skip
    if isinstance(form, LabelEach):
        return {"": form.labels}
    return {"": form.options} if isinstance(form, OneOf | SomeOf) else {}


def names(form) -> set[str]:
    """Return the names of the parts of an answer, and of what is labelled or put in order."""
    found = {*getattr(form, "items", ()), *getattr(form, "fields", ())}
    for name, part in form.parts.items() if isinstance(form, Parts) else ():
        found |= {name} | names(part)
    return found


#: Words in a task or its hints that are values of a table, or of a similar case.
OF_TABLES = {
    "2.2": {"AZE", "UN 2022"}, "4.5": {"nothing"}, "6.3": {"ICRMW"},
    "6.8": {"choice of work", "a decision before expulsion"}, "12.3": {"UZB"},
}  # fmt: skip
#: Words that a task does not repeat: where they stand.
ELSEWHERE = {
    ("3.7", "as of"): "year-month-day",
    ("4.7", "question"): "the six questions", ("6.3", ""): "`iso3`",
    ("9.4", "6 defect"): "kinds of the lesson", ("9.4", "10 defect"): "kinds of the lesson",
    ("9.4", "13 defect"): "kinds of the lesson", ("9.6", "no finding"): "`recommendations[",
    ("9.6", "no recommendation"): "`findings`", ("9.6", "other article"): "`recommendations[",
}  # fmt: skip
QUOTED = r'`"([^"`]+)"`'


@every_exercise
def test_a_task_offers_no_label_that_its_check_does_not_know(exercise):
    task, form = CELLS[exercise][0].source, find_exercise(exercise).form
    known = {word for words in choices(form).values() for word in words} | names(form)
    quoted = set(re.findall(QUOTED, task))
    assert quoted - known == OF_TABLES.get(exercise, set())
    asked = re.findall(r'"([^"]+)"', answer_stub(exercise).partition("\n")[0])
    assert set(asked) <= known | {"..."}


def answer_stub(exercise: str) -> str:
    (cell,) = [cell for cell in CELLS[exercise] if cell.id.startswith("answer-")]
    return cell.source.partition("### BEGIN")[0]


@every_exercise
def test_a_task_offers_every_label_that_its_check_knows(exercise):
    cells, form = CELLS[exercise], find_exercise(exercise).form
    task = cells[0].source.partition("<details>")[0]
    text = task + shown(cells[1:-3])
    for part, words in choices(form).items():
        if (exercise, part) in ELSEWHERE:
            assert ELSEWHERE[exercise, part] in task
            continue
        for word in words:
            ways = (f'`"{word}"`', f"({word}) ", f"`{word}`", f"**{word}")
            assert any(way in text for way in ways) or (len(word) > 5 and word in text), word


# ---- letters ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def answers():
    return solution_answers()


def test_each_letter_has_its_line_and_its_place_in_the_key_as_stored(answers):
    assert letters(answers) == stored("letters"), ANEW


#: What stands behind letters in the checks: rows of these tables.
EVENTS = {row["event_id"]: row for row in rows("timeline")}
PROVISIONS = {row["provision_id"]: row["instrument_id"] for row in rows("provisions")}
INSTRUMENTS = {row["instrument_id"] for row in rows("instruments")}
STATES = {row["iso3"]: row["name"] for row in rows("states")}
#: Letters of which the line says in other words what the row is.
IN_OTHER_WORDS = {
    ("5.3", "b", "E01"): "the day of joining, from which commitments count",
    ("5.3", "b", "OSCE Helsinki 1975"): "the first of the commitments",
}


def behind_letters(exercise: str) -> set[tuple[str, str]]:
    """Return pairs of a letter and a text that the check of an exercise puts behind it."""
    lesson, lines = int(exercise.partition(".")[0]), {letter for letter, *_ in lines_of(exercise)}
    if not lines:
        return set()
    code = (COURSE / "exercises" / "checks" / f"lesson_{lesson:02d}.py").read_text("utf-8")
    own = re.split(r"^# (?=\d+\.\d+ )", code, flags=re.M)
    (section,) = [part for part in own if part.startswith(f"{exercise} ")]
    found = set()
    for node in ast.walk(ast.parse(f"# {section}")):
        pairs = []
        if isinstance(node, ast.Dict):
            pairs = [(ast.unparse(key).strip("'"), value) for key, value in
                     zip(node.keys, node.values, strict=True) if key]  # fmt: skip
        elif isinstance(node, ast.Call):
            pairs = [(keyword.arg, keyword.value) for keyword in node.keywords]
        elif isinstance(node, ast.List) and len(node.elts) == len(lines):
            pairs = [*zip(sorted(lines), node.elts, strict=True)]
        for letter, value in pairs:
            if letter in lines:
                texts = [one.value for one in ast.walk(value) if isinstance(one, ast.Constant)]
                found |= {(letter, text) for text in texts if isinstance(text, str)}
    form = find_exercise(exercise).form
    known = {word for words in choices(form).values() for word in words} | names(form)
    return {(letter, text) for letter, text in found if text not in known}


def words(text: str) -> set[str]:
    return {word[:4] for word in re.findall(r"[a-z]{4,}", text.casefold())}


def is_event(event: str, line: str) -> bool:
    """Tell whether a line speaks of an event: by its id, by its date, or by its title and year."""
    dates = re.findall(r"`(\d{4}[\d-]*)`", line)
    if dates:
        return EVENTS[event]["date"] == dates[0]
    years = re.findall(r"\b\d{4}\b", line) or [EVENTS[event]["date"][:4]]
    alike = bool(words(line) & words(EVENTS[event]["title"]))
    return event in line or (alike and EVENTS[event]["date"][:4] in years)


def is_named(text: str, line: str, letter: str, why: str) -> bool:
    """Tell whether what stands behind a letter is what the line, or the reasoning, says of it."""
    if text in EVENTS:
        return is_event(text, line)
    if re.fullmatch(r"[PS]\d\d", text):
        own = re.search(rf"\({letter}\)(?:(?!\([a-k]\)).)*", why, re.DOTALL)
        return f"{text} ({letter})" in why or bool(own and text in own[0])
    if text in PROVISIONS or text in INSTRUMENTS:
        return text in line or PROVISIONS.get(text, "?") in line
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        day = date.fromisoformat(text)
        return f"{day.day} {day:%B %Y}" in line
    return STATES[text] in line if text in STATES else words(text) <= words(line)


@pytest.mark.parametrize("exercise", [e for e in EXERCISES if behind_letters(e)])
def test_what_a_check_has_behind_a_letter_is_what_its_line_says(exercise):
    lines = {letter: line for letter, line, _ in lines_of(exercise)}
    why = CELLS[exercise][-1].source
    for letter, text in behind_letters(exercise):
        named = is_named(text, lines[letter], letter, why)
        assert named != ((exercise, letter, text) in IN_OTHER_WORDS), (letter, text)
