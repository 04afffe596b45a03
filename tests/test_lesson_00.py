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
