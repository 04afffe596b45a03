"""Pages beside the lessons, such as the one for trainers, keep what they promise."""

import json
import re

import pytest
from course import COURSE, PAGES, read, rows, text_of

LESSON = {row["lesson_id"]: row for row in rows("lessons")}
EXERCISE = {row["exercise_id"]: row for row in rows("exercises")}
ITEMS = rows("path_items")
PATHS = [row["path_id"] for row in rows("paths")]


def items(path: str, **wanted: str) -> list[dict[str, str]]:
    return [
        row
        for row in ITEMS
        if row["path_id"] == path and all(row[column] == value for column, value in wanted.items())
    ]


def minutes(found: list[dict[str, str]]) -> int:
    return sum(int(row["minutes"]) for row in found)


def trainers_timing(lesson_id: str) -> dict[str, int]:
    """Return the minutes of each part of a lesson, as its trainer's note names the parts."""
    path = COURSE / "notebooks" / LESSON[lesson_id]["notebook"]
    note = next(cell.source for cell in read(path).cells if cell.id == "trainer")
    timing = re.search(r"\*\*Timing:\*\* (.*?);", note)[1]
    return {part: int(length) for length, part in re.findall(r"(\d+) minutes ([^,]+)", timing)}


def test_there_is_a_page_for_trainers():
    assert "for_trainers.ipynb" in [path.name for path in PAGES]


def test_every_id_and_every_table_the_page_names_exists():
    path = COURSE / "notebooks" / "for_trainers.ipynb"
    known = {row["statement_id"] for row in rows("statements")}
    assert set(re.findall(r"\bS\d\d\b", text_of(path))) <= known
    for table in re.findall(r"`([a-z]+_[a-z]+)`", text_of(path)):
        assert (COURSE / "data" / f"{table}.csv").exists(), table


@pytest.mark.parametrize("path", PATHS)
def test_items_are_numbered_and_sessions_go_forward(path):
    found = items(path)
    assert [int(row["item"]) for row in found] == list(range(1, len(found) + 1))
    sessions = [int(row["session"]) for row in found]
    assert sessions == sorted(sessions) and set(sessions) == set(range(1, sessions[-1] + 1))


@pytest.mark.parametrize("row", ITEMS, ids=lambda row: f"{row['path_id']}-{row['item']}")
def test_minutes_are_those_of_the_lessons_and_exercises(row):
    kind, lesson = row["part"], LESSON.get(row["lesson_id"])
    assert bool(lesson) == ("lesson" in kind or "sheet" in kind)
    assert bool(row["takes"]) == kind.startswith("part of ")
    if lesson and not row["takes"]:
        assert row["minutes"] == lesson[f"minutes_{kind}"]
        assert f"{kind.title()} {int(row['lesson_id']):02d} {lesson['title']}" in row["what"]
    elif kind == "part of sheet":
        taken = row["takes"].split("; ")
        assert all(EXERCISE[e]["lesson_id"] == row["lesson_id"] for e in taken)
        assert int(row["minutes"]) == sum(int(EXERCISE[e]["minutes"]) for e in taken)
    elif row["takes"] == "solo mode":
        title = text_of(COURSE / "notebooks" / lesson["notebook"]).split("\n## ")[0]
        assert row["path_id"] == "alone"
        assert re.search(r"scripted delegations, about (\d+)", title)[1] == row["minutes"]
    elif row["takes"] == "short form":
        assert row["lesson_id"] == "11" and 120 <= int(row["minutes"]) < int(
            lesson["minutes_lesson"]
        )
    elif kind == "part of lesson":
        timing = trainers_timing(row["lesson_id"])
        assert int(row["minutes"]) == sum(timing[part] for part in row["takes"].split("; "))


def test_the_day_has_what_it_promises_and_ends_in_time():
    day = items("day")
    taken = [row["lesson_id"] for row in day if "lesson" in row["part"]]
    assert taken == ["0", "1", "3", "4", "9", "11"]
    assert minutes(day) <= 500 and minutes(items("day", part="break")) >= 90
    without_break = 0
    for row in day:
        own = int(row["minutes"])
        without_break = 0 if row["part"] == "break" else without_break + own
        if row["lesson_id"] == "11":  # has pauses of its own
            without_break = 0
        assert without_break <= 90, row


@pytest.mark.parametrize("other", ["5", "6", "7"])
def test_another_concern_fits_into_the_same_day(other):
    planned = minutes(items("day", lesson_id="4", part="lesson")) + minutes(
        items("day", part="spare")
    )
    assert int(LESSON[other]["minutes_lesson"]) <= planned
    own = [row for row in EXERCISE.values() if row["lesson_id"] == other]
    room_for = minutes(items("day", lesson_id="4", part="part of sheet"))
    assert int(own[0]["minutes"]) + int(own[-1]["minutes"]) <= room_for
    four = [row["exercise_id"] for row in EXERCISE.values() if row["lesson_id"] == "4"]
    assert items("day", lesson_id="4", part="part of sheet")[0]["takes"] == f"{four[0]}; {four[-1]}"


@pytest.mark.parametrize("path", ["weeks", "alone"])
def test_whole_paths_take_every_lesson_and_every_sheet_in_order(path):
    alone = items(path, part="part of lesson", takes="solo mode")
    assert [row["lesson_id"] for row in alone] == (["11"] if path == "alone" else [])
    lessons = [row["lesson_id"] for row in items(path) if "lesson" in row["part"]]
    assert lessons == list(LESSON) and len(items(path, part="lesson")) + len(alone) == len(LESSON)
    sheets = [row["lesson_id"] for row in items(path, part="sheet")]
    assert sheets == [n for n, row in LESSON.items() if row["minutes_sheet"]]


def test_the_six_weeks_have_six_meetings_with_breaks_and_the_capstone_at_home():
    for week in map(str, range(1, 7)):
        meeting = items("weeks", session=week, place="room")
        assert len({row["lesson_id"] for row in meeting if "lesson" in row["part"]}) >= 2
        assert any(row["part"] == "break" for row in meeting)
        assert minutes(meeting) <= (250 if week == "6" else 150), week
    assert [row["place"] for row in items("weeks", lesson_id="10", part="sheet")] == ["home"]


def test_the_taster_takes_forty_five_minutes():
    assert minutes(items("taster")) == 45


def test_the_plans_on_the_page_show_the_right_clock():
    """The time at which the last item of each meeting begins, from the table alone."""
    page = {c.id: c for c in read(COURSE / "notebooks" / "for_trainers.ipynb").cells}
    begins = {row["path_id"]: row["begins"] for row in rows("paths")}
    for path, cell in (("day", "day-plan"), ("weeks", "weeks-plan"), ("taster", "taster-plan")):
        shown = page[cell].outputs[0].data["text/plain"]
        hours, past = map(int, begins[path].split(":"))
        for session in sorted({row["session"] for row in items(path)}):
            meeting = items(path, session=session, place="room")
            last = hours * 60 + past + minutes(meeting[:-1])
            line = rf"{last // 60:02d}:{last % 60:02d} +{meeting[-1]['minutes']} +"
            assert re.search(line + re.escape(meeting[-1]["what"][:40]), shown), (path, session)


def test_what_the_page_says_of_the_icrmw_is_in_the_table():
    said = {r["iso3"]: r for r in rows("treaty_actions") if r["instrument_id"] == "ICRMW"}
    text = text_of(COURSE / "notebooks" / "for_trainers.ipynb")
    assert "no ratification was found as of 12 June 2023" in text
    assert said["KAZ"]["action"] == "none found" and said["KAZ"]["as_of"] == "2023-06-12"
    assert "Kyrgyzstan and Tajikistan are parties" in text
    assert all(said[state]["in_force_latest"] for state in ("KGZ", "TJK"))


def test_dates_of_consent_on_the_page_are_in_the_tables():
    text = text_of(COURSE / "notebooks" / "for_trainers.ipynb")
    (covenant,) = [
        r for r in rows("treaty_actions") if (r["iso3"], r["instrument_id"]) == ("KAZ", "ICCPR")
    ]
    (kazakhstan,) = [r for r in rows("states") if r["iso3"] == "KAZ"]
    assert covenant["in_force_latest"] == "2006-04-24" and "since 24 April 2006" in text
    assert kazakhstan["joined"] == "1992-01-30" and "on 30 January 1992" in text


def test_the_room_gets_answers_to_the_questions_the_title_counts():
    text = text_of(COURSE / "notebooks" / "for_trainers.ipynb")
    asked = re.findall(r"^### (.*)$", text, re.MULTILINE)
    words = {11: "eleven", 12: "twelve", 13: "thirteen"}
    assert all(question.endswith("?") for question in asked)
    assert f"{words[len(asked)]} questions" in text.splitlines()[0]


def test_the_short_form_and_the_rooms_of_the_played_workshop_are_those_of_its_tables():
    if not (COURSE / "data" / "workshop_rooms.csv").exists():
        pytest.skip("the tables of lesson 11 are not here yet")
    short = sum(int(row["minutes_short"]) for row in rows("workshop_agenda"))
    assert [int(row["minutes"]) for row in ITEMS if row["takes"] == "short form"] == [short]
    text = text_of(COURSE / "notebooks" / "for_trainers.ipynb")
    for line, seat in (
        ("In each of the four delegations", "government"),
        ("Chair", "chair"),
        ("Keeper of the record and the notebook", "record"),
        ("Press, who report at the end", "press"),
    ):
        said = re.search(rf"^\| {line} \|(.*)\|$", text, re.MULTILINE)[1].split("|")
        for people, cell in zip(("8", "16", "30"), said, strict=True):
            seats = [
                r["seats"]
                for r in rows("workshop_rooms")
                if (r["people"], r["seat"]) == (people, seat)
            ]
            assert seats == ([cell.strip()] if cell.strip().isdigit() else []), (line, people)


def test_the_page_of_the_tables_tells_of_each_column_what_it_holds_and_in_which_unit():
    package = json.loads((COURSE / "data" / "datapackage.json").read_text(encoding="utf-8"))
    page = (COURSE / "data" / "README.md").read_text(encoding="utf-8")
    parts = dict(re.findall(r'^## <a id="(\w+)"></a>(.*?)(?=^## |\Z)', page, re.M | re.S))
    for table in package["resources"]:
        part = parts[table["name"]]
        assert table["title"] in part and table["asOf"] in part, table["name"]
        for column in table["schema"]["fields"]:
            (line,) = re.findall(rf"^- `{column['name']}`: .*", part, re.MULTILINE)
            assert column["description"] in line, (table["name"], line)
            assert "unit" not in column or f" Unit: {column['unit']}." in line, (
                f"{table['name']}: the page that .authors/data_page.py makes does not say the "
                f"unit of {column['name']}, {column['unit']}"
            )
