"""Every lesson has the frame a learner can rely on, and says what the tables say."""

import re

import pytest
from course import COURSE, LESSONS, SOLUTIONS, cell_of, name, read, rows, text_of

every_lesson = pytest.mark.parametrize("path", LESSONS, ids=name)
IN_TABLE = {row["notebook"]: row for row in rows("lessons") if row["notebook"]}


def row_of(path) -> dict[str, str]:
    return IN_TABLE[path.name]


def cell(path, cell_id: str) -> str:
    return cell_of(path, cell_id).source


def sections(path) -> dict[str, str]:
    """Return the text under each second-level heading of a lesson."""
    parts = re.split(r"^## (.+)$", text_of(path), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_the_syllabus_lists_every_lesson_and_no_other():
    assert sorted(IN_TABLE) == [path.name for path in LESSONS]
    sheets = [row["sheet"] for row in rows("lessons") if row["sheet"]]
    assert all((COURSE / "exercises" / sheet).exists() for sheet in sheets)


@every_lesson
def test_opens_with_question_outcomes_minutes_and_statements(path):
    row, title = row_of(path), cell(path, "title")
    number = int(row["lesson_id"])
    assert title.startswith(f"# {number:02d} · {row['title']}\n\n**{row['driving_question']}**")
    outcomes = [o["outcome"] for o in rows("outcomes") if o["lesson_id"] == row["lesson_id"]]
    assert outcomes and f"| {'<br>'.join(outcomes)} |" in title
    minutes = (
        f"{row['minutes_lesson']} for the lesson, {row['minutes_sheet']} for its exercise sheet"
    )
    if not row["minutes_sheet"]:  # practised in the room
        minutes = f"| **Minutes** | {row['minutes_lesson']} in the room"
    assert minutes in title
    taught = [r["statement_id"] for r in rows("statement_lessons") if r["lesson_id"] == str(number)]
    assert re.findall(r"\bS\d\d\b", title) == sorted(taught)
    assert "**Builds on**" in title


@every_lesson
def test_asks_before_it_tells(path):
    ids = [c.id for c in read(path).cells]
    assert ids.index("puzzle") < ids.index("step-1")


@every_lesson
def test_has_three_to_five_steps_each_with_a_question_that_folds_open(path):
    steps = {h: text for h, text in sections(path).items() if h.startswith("Step ")}
    assert 3 <= len(steps) <= 5
    assert [h.split(".")[0] for h in steps] == [f"Step {n}" for n in range(1, len(steps) + 1)]
    for heading, text in steps.items():
        assert "**Question.**" in text and "<details><summary>Answer" in text, heading


@every_lesson
def test_closes_as_the_style_asks(path):
    found = sections(path)
    assert "Worked example, and one for you" in found
    assert 2 <= found["Common mistakes"].count("\n- **") <= 3
    close = found["What you now know"]
    assert "**Next:**" in close and "**Sources:**" in close
    sheet = row_of(path)["sheet"]
    assert f"../exercises/{sheet}" in close if sheet else "no exercise sheet" in close
    trainer = cell(path, "trainer")
    assert trainer.startswith("<details><summary><strong>For the trainer</strong>")
    for part in ("Timing", "question for the room", "Without computers"):
        assert part in trainer


@every_lesson
def test_timing_in_the_trainers_note_adds_up_to_the_lesson(path):
    timing = re.search(r"\*\*Timing:\*\* (.*)", cell(path, "trainer"))[1]
    lesson, _, sheet = timing.partition("; then ")
    assert sum(map(int, re.findall(r"(\d+) minutes", lesson))) == int(
        row_of(path)["minutes_lesson"]
    )
    own = row_of(path)["minutes_sheet"]
    assert re.findall(r"(\d+) minutes", sheet) == ([own] if own else [])


def test_only_the_lesson_that_is_played_in_a_room_has_no_sheet():
    without = [row["lesson_id"] for row in IN_TABLE.values() if not row["sheet"]]
    assert without == ["11"]
    assert all(bool(row["sheet"]) == bool(row["minutes_sheet"]) for row in IN_TABLE.values())


@every_lesson
def test_each_statement_is_taught_under_the_heading_the_table_names(path):
    found = sections(path)
    for row in rows("statement_lessons"):
        if row["section"] and row["lesson_id"] == row_of(path)["lesson_id"]:
            code = row["statement_id"]
            assert re.search(rf"\b{code}\b", written_out(found[row["section"]])), row


def written_out(text: str) -> str:
    """Write ranges such as “S13 to S16” out in full."""

    def every(match: re.Match) -> str:
        return " ".join(f"S{n:02d}" for n in range(int(match[1]), int(match[2]) + 1))

    return re.sub(r"S(\d\d) to S(\d\d)", every, text)


def test_written_lessons_name_the_section_of_every_statement_they_teach():
    written = {row["lesson_id"] for row in IN_TABLE.values()}
    for row in rows("statement_lessons"):
        assert bool(row["section"]) == (row["lesson_id"] in written), row


def test_every_statement_has_a_lesson():
    assert {r["statement_id"] for r in rows("statement_lessons")} == {
        r["statement_id"] for r in rows("statements")
    }


@every_lesson
def test_every_id_a_lesson_names_exists(path):
    known = {r["statement_id"] for r in rows("statements")} | {
        r["event_id"] for r in rows("timeline")
    }
    code = "\n".join(c.source for c in read(path).cells)
    assert set(re.findall(r"\b[SE]\d\d\b", code)) <= known


# What is first needed in exercise sheets and lessons, and the sentence of the primer that shows it.
IDIOMS = {
    "one-code": r"pd\.read_csv\(",
    "two-code": r"\[\[\"",
    "three-code": r"\w\[\w+\[\"\w+\"\] == ",
    "four-code": r"\.isin\(\[",
    "five-code": r"\) & \(",
    "six-code": r"\.sort_values\(",
    "seven-code": r"\.value_counts\(",
    "eight-code": r"\.assign\(",
    "nine-code": r"\.merge\(",
    "ten-look-up": r"\.loc\[",
    "ten-group": r"\.groupby\(",
}


def test_the_primer_shows_what_it_promises_in_ten_sentences():
    path = COURSE / "notebooks" / "pandas_in_ten_sentences.ipynb"
    assert len(re.findall(r"^## \d+\. ", text_of(path), re.MULTILINE)) == 10
    for cell_id, idiom in IDIOMS.items():
        assert re.search(idiom, cell(path, cell_id)), cell_id


@pytest.mark.parametrize("path", [*LESSONS, *SOLUTIONS], ids=name)
def test_the_primer_can_be_reached_from_lessons_and_every_sheet(path):
    folder = "../notebooks/" if path in SOLUTIONS else ""
    assert f"]({folder}pandas_in_ten_sentences.ipynb)" in text_of(path)


@every_lesson
def test_each_lesson_leads_to_its_neighbours_and_to_the_index(path):
    number = LESSONS.index(path)
    links = re.findall(r"\]\(([\w.]+)\)", cell(path, "navigation"))
    neighbours = [*LESSONS[max(number - 1, 0) : number], "index", *LESSONS[number + 1 : number + 2]]
    assert links == ["index.md" if n == "index" else n.name for n in neighbours]
    assert read(path).cells[-1].id == "navigation"
