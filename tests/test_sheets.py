"""Sheets are made from solutions, and both say what the blueprint says."""

import ast
import re

import pytest
from checks import find_exercise
from checks.drafts import Draft
from checks.forms import Form, InOrder, LabelEach, Number, Parts, ShortTexts, SomeOf, WholeNumber
from course import (
    COURSE,
    EXERCISES,
    SHEETS,
    SOLUTIONS,
    code_cells,
    mistakes,
    name,
    practised,
    read,
    rows,
    solution_answers,
    wanted_replies,
)
from marking.blank import make_sheet
from minutes import in_words
from nbformat.v4 import new_code_cell, new_notebook
from pinned import hints, stored
from test_citations import citations

every_pair = pytest.mark.parametrize(
    ("sheet", "solution"), list(zip(SHEETS, SOLUTIONS, strict=True)), ids=[name(p) for p in SHEETS]
)
BLUEPRINT = {row["exercise_id"]: row for row in rows("exercises")}
LESSON_OF_SHEET = {row["sheet"]: row for row in rows("lessons") if row["sheet"]}


def exercise_ids(path) -> list[str]:
    return [c.id[6:].replace("-", ".") for c in code_cells(path) if c.id.startswith("check-")]


def whole(path) -> list[str]:
    """Return the exercises of a sheet of which nothing is missing (test_recipe.py)."""
    return [exercise for exercise in exercise_ids(path) if exercise in EXERCISES]


def blueprint_of(sheet) -> list[dict[str, str]]:
    lesson = LESSON_OF_SHEET[sheet.name]["lesson_id"]
    return [row for row in BLUEPRINT.values() if row["lesson_id"] == lesson]


@every_pair
def test_sheet_is_what_the_solution_makes_it(sheet, solution):
    stored = read(sheet)
    for cell in stored.cells:
        if cell.cell_type == "code":  # what they show is compared where nbval runs the sheet
            cell.outputs, cell.execution_count = [], None
    assert stored == make_sheet(read(solution)), "run: python .authors/refresh.py"


@every_pair
def test_sheet_gives_no_answer_away(sheet, solution):
    text = sheet.read_text(encoding="utf-8")
    assert "SOLUTION" not in text
    own = {cell.id: cell for cell in read(sheet).cells}
    for cell in read(solution).cells:
        assert (cell.id in own) == ("reasoning" not in cell.metadata.get("tags", []))
        if cell.id.startswith("answer-"):
            assert "..." in own[cell.id].source and own[cell.id].source != cell.source
            assert own[cell.id].source in cell.source


def test_only_the_solutions_of_a_cell_are_left_out_and_what_stands_around_them_stays():
    region = "### BEGIN SOLUTION\nanswer = {}\n### END SOLUTION\n"
    source = f"first = ...\n{region.format(1)}second = ...\n{region.format(2)}print(first)\n"
    sheet = make_sheet(new_notebook(cells=[new_code_cell(source)]))
    assert sheet.cells[0].source == "first = ...\nsecond = ...\nprint(first)"


#: What a form holds beside gaps, because the task gives it.
GIVEN = {
    "answer-10-2": "'general'", "answer-10-3": "'movement'", "answer-10-4": "'exit'",
    "answer-10-5": "'workers'", "answer-10-6": "'removal'", "answer-10-7": "findings",
    "answer-10-8": "findings",
}  # fmt: skip


def filled_in(source: str) -> list[str]:
    """Return what in the form of an answer is no gap: values, lines of code, further comments."""
    comments = re.findall(r"#.*", source.partition("\n")[2])
    found = [comment for comment in comments if comment != "# fmt: skip"]
    to_do = []
    for line in ast.parse(source).body:
        to_do.append(line.value if isinstance(line, ast.Assign) else line)
    while to_do:
        value = to_do.pop()
        if isinstance(value, ast.Dict):
            to_do += value.values
        elif isinstance(value, (ast.List, ast.Tuple, ast.Set)):
            to_do += value.elts
        elif not (isinstance(value, ast.Constant) and value.value is ...):
            found.append(ast.unparse(value))
    return found


@every_pair
def test_forms_of_answers_hold_gaps_and_nothing_else(sheet, solution):
    for cell in code_cells(sheet):
        if cell.id.startswith("answer-"):
            assert set(filled_in(cell.source)) <= {GIVEN.get(cell.id)}, cell.id


def test_a_part_of_an_answer_is_found():
    for left in ('a = ["b", "d"]', 'a = {"x": {"y": 1}}', "b = table[2:]", "print(3)", "# it is b",
                 "a = ..., 'b'", "b = ...  # later"):  # fmt: skip
        assert len(filled_in(f"# A list of letters\na = ...\n{left}")) > 0, left
    assert filled_in('# A form\na = {"x": ..., "y": [...]}  # fmt: skip\na["z"] = {...}') == []


def blank_of(sheet, exercise: str) -> tuple[str, object]:
    """Return the comment in the form of an answer, and what its check is given unfilled."""
    cells = {cell.id: cell.source for cell in code_cells(sheet)}
    key = exercise.replace(".", "-")
    names: dict[str, object] = {"findings": ...}
    exec(cells[f"answer-{key}"], names)
    asked = re.search(r", (\w+)\)$", cells[f"check-{key}"])[1]
    return cells[f"answer-{key}"].splitlines()[0], names[asked]


def gaps_asked(form: Form) -> object:
    """Return the names of the gaps in answers of this form, or how many stand in order."""
    match form:
        case Parts():
            return {name: gaps_asked(part) for name, part in form.parts.items()}
        case LabelEach():
            return dict.fromkeys(form.items)
        case ShortTexts():
            own = ["compared"] if isinstance(form, Draft) else []
            return dict.fromkeys([*form.fields, *own])
        case InOrder():
            return len(form.items)
    return None


def gaps_left(blank: object) -> object:
    """Return the same of what stands in a sheet."""
    if isinstance(blank, dict):
        return {name: gaps_left(part) for name, part in blank.items()}
    return len(blank) if isinstance(blank, list) and len(blank) > 1 else None


@every_pair
def test_forms_of_answers_have_just_the_gaps_that_their_checks_ask_for(sheet, solution):
    for exercise in whole(sheet):
        left, asked = (
            gaps_left(blank_of(sheet, exercise)[1]),
            gaps_asked(find_exercise(exercise).form),
        )
        assert left == asked, f"{exercise}: the form in the solution, and the check's"


def choices(form: Form) -> set[str]:
    """Return the words to choose from in an answer of this form."""
    if isinstance(form, Parts):
        return set().union(*map(choices, form.parts.values()))
    names = ("labels",) if isinstance(form, LabelEach) else ("options", "items", "keys")
    return set().union(*(getattr(form, name, ()) for name in names))


def given_away(comment: str, form: Form, right: object) -> set[str]:
    """Return what the comment in a form names of the words to choose from, as if it were right.

    It may name all of them; what is for all others (`or "none"`); and as an example of a set two
    that are not both right. Where a number is asked for, it names none.
    """
    words = choices(form)
    bare = set(re.findall(r"\b(?:[b-z]|[\d.,]*\d)\b", re.sub(r'"[^"]*"', "", comment)))
    quoted = words & set(re.findall(r'"([^"]+)"', comment))
    for_others = len(quoted) == 1 and f'or "{min(quoted)}"' in comment
    example = isinstance(form, SomeOf) and len(quoted) <= 2 and not quoted <= form.read(right)
    bare &= bare if isinstance(form, (Number, WholeNumber)) else words
    return bare if quoted == words or for_others or example else bare | quoted


@pytest.fixture(scope="module")
def answers():
    return solution_answers()


@every_pair
def test_comments_in_forms_of_answers_give_nothing_away(sheet, solution, answers):
    for exercise in whole(sheet):
        comment = blank_of(sheet, exercise)[0]
        told = given_away(comment, find_exercise(exercise).form, answers[exercise])
        assert not told, f"{exercise}: “{comment}” names {told}; what it may name, see given_away"


@pytest.mark.parametrize(
    ("exercise", "comment"),
    [
        ("4.3", '# A set of letters, such as {"d", "e"}'),
        ("4.3", '# A set of letters, such as {"a", "b", "d"}'),
        ("4.3", "# A set of letters; e is one of them"),
        ("4.2", '# "registration" for most'),
        ("2.2", "# A year, 2008 for instance"),
    ],
)
def test_an_answer_in_a_comment_is_found(exercise, comment, answers):
    assert given_away(comment, find_exercise(exercise).form, answers[exercise])


@every_pair
def test_exercises_are_those_of_the_blueprint_in_order(sheet, solution):
    assert exercise_ids(solution) == exercise_ids(sheet)
    in_table = [row["exercise_id"] for row in blueprint_of(sheet)]
    assert exercise_ids(sheet) == in_table, "the cells, and the rows of data/exercises.csv"


@every_pair
def test_a_sheet_says_first_its_minutes_and_how_many_exercises_it_has(sheet, solution):
    minutes = sum(int(row["minutes"]) for row in blueprint_of(sheet))
    anew = "run: python .authors/refresh.py"
    assert minutes == int(LESSON_OF_SHEET[sheet.name]["minutes_sheet"]), anew
    number = in_words(len(blueprint_of(sheet)))
    said = f"{in_words(minutes).capitalize()} minutes, {number} exercises"
    for path in (sheet, solution):
        assert f"\n\n{said}" in read(path).cells[0].source, anew


@every_pair
def test_each_task_says_what_the_blueprint_says(sheet, solution):
    cells = {cell.id: cell for cell in read(solution).cells}
    for row in (row for row in blueprint_of(sheet) if row["exercise_id"] in EXERCISES):
        key = row["exercise_id"].replace(".", "-")
        task = cells[f"task-{key}"].source
        statements = row["statements"].replace(";", "")
        line = " · ".join(filter(None, (f"{row['minutes']} minutes", row["level"], statements)))
        assert task.startswith(f"## {row['exercise_id']} {row['title']}\n\n*{line}*\n")
        for number, what in enumerate(("a question", "where to look", "a similar case"), 1):
            assert f"<details><summary>Hint {number}: {what}</summary>" in task
        assert task.rstrip().endswith("</details></details></details>"), "a ladder, one in another"
        assert f"why-{key}" in cells, "worked reasoning is missing"


def test_each_hint_stands_under_its_own_exercise():
    kept = {row["exercise_id"]: row for row in stored("hints")}
    for row in hints():
        assert row == kept.get(row["exercise_id"]), (
            f"does each hint belong to {row['exercise_id']}? Then run: python tests/pinned.py"
        )
    assert len(hints()) == len(kept)


#: Provisions that a reasoning names beside those of its task, key and replies, and for what: words
#: from the row of the provision.
NAMED_BESIDE = {
    "3.7": {"ICCPR 26": "equality"},
    "4.1": {"HRC GC27 15": "reasons", "ICCPR 2(3)": "remedy"},
    "4.6": {"HRC GC27 15": "speedy"},
    "4.8": {"HRC GC27 5": "purpose"},
    "5.1": {"Stateless Persons Convention 28": "stateless persons"},
    "5.4": {"ICCPR 2(3)": "remedy", "ICCPR 26": "discrimination"},
    "5.7": {"HRC GC27 14": "proportionate", "HRC GC27 15": "proportion in each case",
            "ICCPR 12(3)": "by law", "ICCPR 2(3)": "remedy"},
    "6.1": {"ICESCR 8": "unions", "ILO C29 2": "Forced labour", "ILO C87 2": "organisations"},
    "6.2": {"ICCPR 12(2)": "leave", "ICESCR 7": "conditions"},
    "6.8": {"ICRMW 51": "job"},
    "7.2": {"ICCPR 13": "object"},
    "7.7": {"HRC Views 560/1993": "reasons that fit the person", "ICCPR 9(1)": "grounds",
            "ICCPR 9(2)": "reasons", "ICCPR 9(4)": "court"},
    "9.4": {"ICESCR 2(3)": "Developing countries"},
}  # fmt: skip


@every_pair
def test_a_reasoning_names_the_provisions_of_its_exercise(sheet, solution):
    cells = {cell.id: cell for cell in read(solution).cells}
    for exercise in whole(solution):
        key = exercise.replace(".", "-")
        own = [cells[f"{kind}-{key}"].source for kind in ("task", "answer")]
        own += [row["says"] for row in rows("replies") if row["exercise_id"] == exercise]
        others = set(citations(cells[f"why-{key}"].source)) - set(citations("\n\n".join(own)))
        named = {" ".join(cited) for cited in others if cited[1]}
        assert named == NAMED_BESIDE.get(exercise, {}).keys(), (
            f"{exercise}: is this the provision that the key means? If it is, say in "
            "NAMED_BESIDE what it stands for"
        )


def test_what_a_provision_is_named_for_stands_in_its_row():
    provisions = {row["provision_id"]: " | ".join(row.values()) for row in rows("provisions")}
    for named in NAMED_BESIDE.values():
        for provision, words in named.items():
            assert words in provisions[provision], provision


@every_pair
def test_cells_follow_nbgraders_conventions(sheet, solution):
    for path in (sheet, solution):
        for cell in code_cells(path):
            kind, _, key = cell.id.partition("-")
            grader = cell.metadata.nbgrader
            assert grader.schema_version == 3 and grader.grade_id == cell.id and not grader.task
            expected = {"answer": (True, False, False), "check": (False, True, True)}
            wanted = expected.get(kind, (False, False, True))
            assert (grader.solution, grader.grade, grader.locked) == wanted
            if kind == "check":
                row = BLUEPRINT.get(key.replace("-", "."), {"points": grader.points})
                assert grader.points == int(row["points"])
                assert cell.source.startswith(f'check("{key.replace("-", ".")}", ')
            if kind != "answer":
                assert cell.metadata.editable is False and cell.metadata.deletable is False
    for cell in code_cells(solution):
        if cell.id.startswith("answer-"):
            assert re.search(r"^### BEGIN SOLUTION\n(.|\n)+^### END SOLUTION$", cell.source, re.M)


@every_pair
def test_sheet_knows_its_name_wherever_it_is_moved(sheet, solution):
    topic = sheet.stem.replace("_sheet_", "_")
    assert read(sheet).metadata.course.sheet == read(solution).metadata.course.sheet == topic


def test_every_outcome_has_an_exercise():
    with_sheet = {row["lesson_id"] for row in LESSON_OF_SHEET.values()}  # 11 is practised in a room
    assert {row["outcome_id"] for row in BLUEPRINT.values()} == {
        row["outcome_id"] for row in rows("outcomes") if row["lesson_id"] in with_sheet
    }


def test_statements_of_written_lessons_are_practised():
    written = {row["lesson_id"] for row in BLUEPRINT.values()}
    taken = {statement for _, statement in practised()}
    for row in rows("statement_lessons"):
        assert row["lesson_id"] not in written or row["statement_id"] in taken, row


def test_foreseen_mistakes_are_those_of_the_table():
    in_table = {(row["exercise_id"], row["reply_id"]) for row in mistakes()}
    in_code = {(e, mistake) for e in EXERCISES for mistake in find_exercise(e).mistakes}
    assert not {one for one in in_table - in_code if one[0] in EXERCISES}, "no call tests for it"


def test_every_reference_in_feedback_exists():
    known = {r["statement_id"] for r in rows("statements")} | {
        r["event_id"] for r in rows("timeline")
    }
    said = "\n".join(row["says"] for row in rows("replies"))
    assert set(re.findall(r"\b[SE]\d\d\b", said)) <= known


def test_a_clause_that_a_check_looks_at_is_that_of_the_task():
    (row,) = [row for row in rows("replies") if row["reply_id"] == "clause"]
    task = next(
        cell.source
        for path in SOLUTIONS
        for cell in read(path).cells
        if cell.id == f"task-{row['exercise_id'].replace('.', '-')}"
    )
    assert row["says"] in task.replace("*", "")


def test_every_row_of_the_replies_can_be_said_and_none_is_missing():
    parts = {"expects", "example", "right", "clause", "place", "shown", "model", "praise"}
    for exercise in EXERCISES:
        own = {row["reply_id"] for row in rows("replies") if row["exercise_id"] == exercise}
        wanted = wanted_replies(exercise)
        unsaid = f"{exercise}: nothing in exercises/checks/ leads to {own - parts - wanted}"
        assert own - parts <= wanted, unsaid
        assert wanted <= own, f"{exercise}: no reply {wanted - own} in data/replies.csv"


def test_every_sentence_of_the_checks_is_said_somewhere():
    folders = [COURSE / "exercises" / name for name in ("checks", "marking")]
    files = [path for folder in folders for path in folder.rglob("*.[pj]*") if path.is_file()]
    code = "\n".join(path.read_text("utf-8") for path in files)
    for row in rows("sentences"):
        sentence = row["sentence_id"]
        first = sentence.partition("-")[0]
        assert re.search(rf"""["']{sentence}["']|"{first}-{{""", code), sentence


def test_mistakes_are_asked_in_the_order_in_which_the_table_has_them():
    for exercise in EXERCISES:
        told = [row["reply_id"] for row in rows("replies") if row["exercise_id"] == exercise]
        asked = [mistake for mistake in find_exercise(exercise).mistakes if mistake in told]
        foreseen = {row["reply_id"] for row in mistakes() if row["exercise_id"] == exercise}
        assert [m for m in asked if m in foreseen] == [m for m in told if m in foreseen], exercise
