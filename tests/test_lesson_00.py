"""What lesson 00 says of the course and of its own search in the time line is so."""

import re

from course import LESSONS, read, rows

CODE = {c.id: c.source for c in read(LESSONS[0]).cells}


def test_the_minutes_of_the_course_are_about_those_of_its_lessons_and_sheets():
    lessons = rows("lessons")
    minutes = sum(int(r["minutes_lesson"]) + int(r["minutes_sheet"] or 0) for r in lessons)
    said = int(re.search(r"course_minutes = (\d+)", CODE["days"])[1])
    assert abs(said - minutes) <= 50


def test_the_word_that_the_lesson_names_gives_the_longest_table():
    found = {
        word: sum(word in row["title"].casefold() for row in rows("timeline"))
        for word in ("workshop", "refugee", "opinion")
    }
    assert max(found, key=found.get) == "refugee" and sorted(found.values())[-2] < found["refugee"]
    assert "`refugee`. (" in CODE["gap"]


def test_the_answer_to_the_puzzle_is_asked_for_and_not_stored():
    cells = read(LESSONS[0]).cells
    people = [row["name"] for row in rows("people")]
    shown = [str(cell.outputs) for cell in cells if cell.cell_type == "code"]
    told = [re.sub(r"<details>.*?</details>", "", c.source, flags=re.S) for c in cells]
    assert not [name for name in people for text in [*shown, *told] if name in text]
    folded = CODE["step-2-try"].partition("<details>")[2]
    assert len(people) == 3 and folded.partition("\n\n")[2].startswith("Three: ")
    assert all(name in folded for name in people)
    assert 'people = pd.read_csv("../data/people.csv"' in CODE["first-table"]
    assert "In step 2 you ask a table" in CODE["puzzle"] and "`len(people)`" in CODE["step-2-try"]
