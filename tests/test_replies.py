"""A reply sends to a place that exists and speaks of the matter, and names law that is at stake.

What each reply sends to is pinned as well (`pinned/references.csv`); here it is asked whether that
is right. The steps of a lesson that its exercise practises are named by the hints of the task; the
provisions on which it rests by the task, its solution and the reasoning.
"""

import ast
import math
import re
from collections import Counter
from functools import cache

import pytest
from answers import WRONG
from checks import find_exercise, reply_to
from course import COURSE, EXERCISES, LESSONS, cells_of_exercises, read, rows
from index_page import citations, meant

CELLS = cells_of_exercises()
every_exercise = pytest.mark.parametrize("exercise", EXERCISES)
REPLIES = [row for row in rows("replies") if row["reply_id"] not in ("expects", "example")]
SENTENCES = r"(?<=[.?!:;]) |(?<=[.?!]”) "
STEPS = r"[Ss]teps? (\d(?:(?:, |,? (?:and|or|to) )(?:step )?\d)*)"

Place = tuple[int, str]  # a lesson, and a step of it or the heading of another part


# ---- what stands in the lessons ---------------------------------------------------------------


def shown(cells) -> str:
    """Return what cells say and show, pictures in words; quotations of the law are left out."""
    said = []
    for cell in cells:
        said.append(cell.source)
        for output in cell.get("outputs", []) if "show_quotes(" not in cell.source else []:
            said += [output.get("text", ""), str(output.get("data", {}).get("text/plain", ""))]
            said.append(" ".join(words["alt"] for words in output.get("metadata", {}).values()))
    return "\n".join(said)


@cache
def parts_of(lesson: int) -> dict[str, list]:
    """Return the cells of each part of a lesson: under the number of a step, or its heading."""
    parts, part = {}, "beginning"
    for cell in read(LESSONS[lesson]).cells:
        heading = re.search(r"^## (?:Step (\d)\. )?(.*)$", cell.source, re.MULTILINE)
        if cell.cell_type == "markdown" and heading:
            part = heading[1] or heading[2]
        parts.setdefault(part, []).append(cell)
    return parts


@cache
def steps_of(lesson: int) -> dict[str, str]:
    """Return what is said and shown in each step of a lesson."""
    return {part: shown(cells) for part, cells in parts_of(lesson).items() if part.isdigit()}


# ---- where a reply sends ----------------------------------------------------------------------


def mentions(text: str, lesson: int) -> list[tuple[list[Place], str, str]]:
    """Return the steps that a text names together, with their sentence and their part of it."""
    found = []
    for sentence in re.split(SENTENCES, " ".join(text.split())):
        other, begin = re.search(r"[Ll]esson (\d\d)", sentence), 0
        for named in re.finditer(STEPS, sentence):
            numbers = re.findall(r"\d", named[1])
            if " to " in named[1]:
                numbers = [str(n) for n in range(int(numbers[0]), int(numbers[-1]) + 1)]
            in_lesson = int(other[1]) if other else lesson
            last = not re.search(STEPS, sentence[named.end() :])
            part = sentence[begin : len(sentence) if last else named.end()]
            found.append(([(in_lesson, number) for number in numbers], sentence, part))
            begin = named.end()
    return found


def places(text: str, lesson: int) -> list[tuple[Place, str]]:
    """Return the steps that a text names, each with its sentence."""
    return [(one, sentence) for named, sentence, _ in mentions(text, lesson) for one in named]


def lesson_of(exercise: str) -> int:
    return int(exercise.partition(".")[0])


def sent_to() -> list[tuple[str, str, Place, str]]:
    """Return exercise, reply, place and sentence for each step that a reply names."""
    return [
        (row["exercise_id"], row["reply_id"], place, sentence)
        for row in REPLIES
        for place, sentence in places(row["says"], lesson_of(row["exercise_id"]))
    ]


@cache
def in_hints(exercise: str) -> set[Place]:
    """Return the steps that the hints of a task name."""
    hints = CELLS[exercise][0].source.partition("<details>")[2]
    return {place for place, _ in places(hints, lesson_of(exercise))}


# ---- steps ------------------------------------------------------------------------------------

#: What stands in a step to which a reply sends, and in no other step of the lesson: where no hint
#: of the task names this step, or where the words of the reply do not tell it from another one.
MATTER = {
    ("0.2", "none", (0, "2")): "in the order in which you ran it",
    ("0.2", "page-order", (0, "2")): "in the order in which you ran it",
    ("1.1", "aim-as-fact", (1, "5")): "An **aim** is neither a fact nor a claim",
    ("2.5", "stock-as-stream", (2, "2")): "Could the stock help?",
    ("2.5", "tie-demanded", (2, "1")): "S14 to S16 each hold two things",
    ("2.6", "negative-unfair", (2, "2")): "Bars of Kazakhstan's net migration",
    ("2.6", "stock-overlooked", (2, "2")): "To read a stock as a flow",
    ("2.6", "otherwise", (2, "3")): "Correlation is not cause",
    ("2.8", "cause-supported", (2, "3")): "Correlation is not cause",
    ("2.8", "cause-supported", (2, "5")): "what a State admits",
    ("3.1", "law-as-treaty", (3, "2")): "A treaty begins to bind a State in stages",
    ("3.2", "signed-is-bound", (3, "2")): "By itself it does not yet bind",
    ("3.2", "consent-is-force", (3, "2")): "how long after consent that is",
    ("3.4", "unjoined-as-binding", (3, "4")): "do our records show no consent by Kazakhstan",
    ("3.4", "commitment-as-law", (3, "5")): "without the form of a treaty",
    ("3.4", "guidance-as-law", (3, "5")): "texts that guide conduct or interpretation",
    ("3.4", "guidance-as-nothing", (3, "5")): "texts that guide conduct or interpretation",
    ("3.6", "signed-counted", (3, "2")): "By itself it does not yet bind",
    ("3.6", "consent-as-duty", (3, "5")): "binds the States which have consented to it",
    ("3.6", "tie-as-cause", (2, "3")): "Correlation is not cause",
    ("3.7", "unjoined-as-soft", (3, "5")): "binds the States which have consented to it",
    ("3.7", "unbinding-as-nothing", (3, "4")): "and whom did they bind?",
    ("3.7", "shortened-to-never", (3, "3")): "“Not found” and “not looked” are two things",
    ("4.3", "binding-words-flagged", (4, "5")): "in writing within five days",
    ("4.6", "office-without-clock", (4, "5")): "in writing within five days",
    ("4.7", "core-thrown-away", (4, "4")): "There are four findings",
    ("4.7", "difference-passed-over", (4, "4")): "There are four findings",
    ("4.8", "no-sentence", (4, "5")): "in writing within five days",
    ("4.8", "no-ground", (4, "5")): "in writing within five days",
    ("4.8", "not-quoted", (4, "5")): "in writing within five days",
    ("4.8", "off-the-list", (4, "3")): "aim on the list",
    ("4.8", "ground-unknown", (4, "3")): "aim on the list",
    ("4.8", "denied", (4, "3")): "### Question 6",
    ("4.8", "free-hand-again", (4, "3")): "Listen for",
    ("4.8", "chose-free-hand", (4, "3")): "Listen for",
    ("5.2", "need-as-order", (5, "2")): "The list in ICCPR 12(3) is closed",
    ("5.2", "honour-as-security", (5, "2")): "The list in ICCPR 12(3) is closed",
    ("5.2", "listed-overlooked", (5, "2")): "The list in ICCPR 12(3) is closed",
    ("5.2", "other-aim", (5, "3")): "| Ground | Aim on the list |",
    ("5.4", "notice-as-permission", (5, "5")): "It tells and does not ask",
    ("5.4", "court-as-permission", (5, "2")): "a measure that limits what the right protects",
    ("5.4", "court-as-permission", (5, "5")): "A court may order one person not to leave",
    ("5.6", "higher-authority", (5, "5")): "Can a court or a higher authority lift it?",
    ("5.7", "instruction-as-law", (5, "3")): "a rule that people can find and foresee",
    ("5.8", "open-words", (5, "3")): "power to decide without criteria",
    ("5.8", "others-law", (5, "2")): "a treaty of others binds only them",
    ("5.8", "soft-law-alone", (5, "2")): "Four kinds of force, kept apart",
    ("5.8", "no-treaty", (5, "2")): "The rule in one table",
    ("6.2", "papers-as-force", (6, "3")): "A passport in a safe is not yet forced labour",
    ("6.2", "sex-and-nationality", (6, "3")): "Mind the ground, too",
    ("6.4", "fair-rule-blamed", (6, "4")): "a strict law is not yet an unlawful one",
    ("6.4", "judge-in-own-cause", (6, "2")): "a court and a remedy",
    ("6.4", "order-without-hearing", (6, "5")): "before it the worker is heard",
    ("6.4", "end-without-time", (6, "5")): "other work for the rest of the permit",
    ("6.7", "power-is-enough", (6, "4")): "W03 end of contract",
    ("6.8", "put-back", (6, "5")): "only by a decision that gives reasons",
    ("6.8", "chose-lapse", (6, "5")): "only by a decision that gives reasons",
    ("6.8", "chose-farm", (6, "5")): "only by a decision that gives reasons",
    ("6.8", "no-sentence", (6, "5")): "only by a decision that gives reasons",
    ("6.8", "copied", (6, "5")): "only by a decision that gives reasons",
    ("6.8", "farm-decides", (6, "5")): "only by a decision that gives reasons",
    ("6.8", "open-words", (6, "5")): "only by a decision that gives reasons",
    ("6.8", "no-decider", (6, "5")): "only by a decision that gives reasons",
    ("6.8", "denied", (6, "5")): "only by a decision that gives reasons",
    ("6.8", "otherwise", (6, "5")): "**Binding reason**",
    ("7.1", "departure-early", (7, "5")): "suspensive appeal",
    ("7.2", "commissioner-as-court", (7, "2")): "a court that decides without delay",
    ("7.2", "flight-before-court", (7, "5")): "suspensive appeal",
    ("7.2", "group-as-each", (7, "2")): "without looking at each person's case",
    ("7.4", "danger-needs-papers", (7, "2")): "No return to torture, at the border either",
    ("7.4", "papers-for-court", (7, "2")): "protects a person whatever the papers say",
    ("7.4", "thirteen-for-all", (7, "2")): "article 13 foreigners lawfully in the territory",
    ("7.4", "right-to-enter", (7, "2")): "no general right to enter, says HRC GC15 5",
    ("7.4", "move-for-all", (7, "2")): "protects a person whatever the papers say",
    ("7.4", "otherwise", (7, "2")): "protects a person whatever the papers say",
    ("7.4", "otherwise", (7, "3")): "A table of numbers by stage and person",
    ("7.6", "crime-lifts-ban", (7, "2")): "Nothing cuts CAT 3 and ICCPR 7",
    ("7.6", "wish-as-danger", (7, "2")): "it gives no right to stay",
    ("7.6", "exception-overlooked", (7, "2")): "Refugee Convention 33(2) knows an exception",
    ("7.6", "assurance-ends-it", (7, "2")): "nobody sent to torture",
    ("7.6", "provision-mismatch", (7, "2")): "ICCPR 7 and CAT 3 on danger",
    ("7.6", "otherwise", (7, "2")): "Refugee Convention 33 protects a *refugee*",
    ("7.6", "word-as-proof", (7, "3")): "what she says is where an examination begins",
    ("7.7", "harsh-as-breach", (7, "4")): "may hold somebody who is likely to abscond",
    ("7.7", "difference-unasked", (7, "3")): "Article 41: no objection for listed nationals",
    ("7.8", "others-law", (7, "2")): "No return to torture, at the border either",
    ("7.8", "open-words", (7, "2")): "Nothing cuts CAT 3 and ICCPR 7",
    ("7.8", "asks-there", (7, "4")): "the consul",
    ("7.8", "proof", (7, "3")): "Where does the test stop?",
    ("7.8", "papers", (7, "2")): "protects a person whatever the papers say",
    ("7.8", "other-thing", (7, "2")): "nobody sent to torture",
    ("7.8", "no-binding-text", (7, "2")): "No return to torture, at the border either",
    ("7.8", "balance-brought-in", (7, "2")): "Nothing cuts CAT 3 and ICCPR 7",
    ("7.8", "chose-exception", (7, "2")): "Nothing cuts CAT 3 and ICCPR 7",
    ("7.9", "harsh-as-breach", (7, "2")): "is how the Committee read that word",
    ("7.9", "limit-is-need", (7, "4")): "whether or not holding *this* person is necessary",
    ("7.9", "law-is-enough", (7, "4")): "whether or not holding *this* person is necessary",
    ("8.4", "gap-as-failure", (8, "3")): "Such a gap is no failure and no success",
    ("8.6", "kind-overstated", (8, "2")): "A **voluntary practice** is a State's own choice",
    ("8.6", "name-as-reason", (8, "5")): "which of its columns are there already",
    ("8.7", "office-protected", (8, "1")): "**safeguard**",
    ("8.7", "kind-mistaken", (8, "2")): "A **voluntary practice** is a State's own choice",
    ("8.7", "bound-overstated", (8, "2")): "it obliges no other State",
    ("8.7", "chose-bound", (8, "2")): "it obliges no other State",
    ("8.7", "result-from-later", (8, "3")): "The figure counts up to August 2011",
    ("8.7", "gap-closed", (8, "3")): "Such a gap is no failure and no success",
    ("9.2", "force-lent", (9, "3")): "We join each provision to its instrument",
    ("9.7", "copied", (9, "3")): "Article 12",
    ("9.7", "reason-against", (9, "3")): "We join each provision to its instrument",
    ("9.7", "silence-as-breach", (9, "3")): "Article 12",
    ("9.7", "beyond-the-text", (9, "2")): "mandate",
    ("9.8", "copied", (9, "3")): "requested by",
    ("9.8", "unasked", (9, "2")): "mandate",
    ("9.8", "force-lent", (9, "3")): "We join each provision to its instrument",
    ("9.8", "beyond-the-text", (9, "2")): "mandate",
    ("9.8", "chose-beyond", (9, "2")): "mandate",
    ("9.8", "lighter-first", (9, "4")): "The rule should not be adopted as it stands",
    ("9.8", "advice-open", (9, "5")): "F09",
    ("9.8", "nothing-advised", (9, "5")): "F09",
    ("9.8", "translation-hidden", (9, "2")): "ODIHR worked from an English translation",
    ("9.8", "minor-included", (9, "4")): "The rule should not be adopted as it stands",
    ("9.8", "order-for-advice", (9, "1")): "advise and do not bind",
    ("10.7", "verdict-reversed", (9, "4")): "The rule should not be adopted as it stands",
    ("10.7", "addressee-missing", (9, "5")): "F09",
    ("10.7", "order-for-advice", (9, "1")): "advise and do not bind",
    ("10.7", "nothing-advised", (9, "5")): "F09",
    ("10.7", "beyond-the-text", (9, "2")): "mandate",
    ("12.4", "no-effect-as-dates", (12, "1")): "Four rungs",
    ("12.4", "aim-as-fact", (12, "5")): "An **aim** says where somebody wants to go",
    ("12.6", "none", (12, "5")): "how often it does so",
    ("12.6", "practice-guessed", (12, "5")): "the ones that we did not see",
    ("12.6", "supported-doubted", (12, "1")): "(E21)",
    ("12.6", "supported-doubted", (12, "2")): "E74",
    ("12.7", "because", (12, "1")): "Four rungs",
    ("12.7", "event-denied", (12, "1")): "Four rungs",
    ("12.7", "event-denied", (12, "2")): "with the event behind each line",
    ("12.7", "no-event", (12, "2")): "with the event behind each line",
    ("12.7", "not-found-as-not-there", (12, "4")): "seen up to",
    ("12.7", "no-day", (12, "4")): "seen up to",
    ("12.7", "aim-as-fact", (12, "5")): "The press release ends with aims",
    ("12.7", "other-aim", (12, "5")): "The press release ends with aims",
    ("12.7", "gap-filled", (12, "5")): "the ones that we did not see",
    ("12.7", "nothing-open", (12, "5")): "the ones that we did not see",
    ("12.7", "otherwise", (12, "5")): "The press release ends with aims",
}  # fmt: skip
COMMON = {"reread", "lesson", "question", "answer", "table", "column", "compare", "again", "which"}


def telling(text: str) -> set[str]:
    """Return the beginnings of the words of a text that may tell one step from another."""
    words = re.findall(r"[a-z]{4,}", re.sub(STEPS, "", text).casefold())
    return {word[:6] for word in words if word not in COMMON}


def likeness(text: str, place: Place) -> float:
    """Return how much a step speaks of what a text speaks of, by words that not every step has."""
    lesson, step = place
    in_step = {one: telling(said) for one, said in steps_of(lesson).items()}
    seen = Counter(word for words in in_step.values() for word in words)
    shared = telling(text) & in_step[step]
    return sum(math.log(len(in_step) / seen[word]) for word in shared)


def speaks_of(row: dict[str, str], place: Place, sentence: str, rivals: set[Place]) -> bool:
    """Tell whether a step is nearer to the words of a reply than its rivals are."""
    whole = f"{row['says']} {row['misconception']}"
    near = {one: likeness(sentence, one) + likeness(whole, one) / 4 for one in {place} | rivals}
    return all(near[place] > near[one] + 0.1 for one in rivals)


def test_a_step_that_a_reply_names_exists():
    assert len(sent_to()) > 300
    for exercise, reply, (lesson, step), _ in sent_to():
        assert step in steps_of(lesson), (exercise, reply, lesson, step)
    for exercise in EXERCISES:
        assert all(step in steps_of(lesson) for lesson, step in in_hints(exercise)), exercise


@every_exercise
def test_a_step_that_a_reply_names_speaks_of_the_matter(exercise):
    for row in (row for row in REPLIES if row["exercise_id"] == exercise):
        named = places(row["says"], lesson_of(exercise))
        for place, sentence in named:
            phrase = MATTER.get((exercise, row["reply_id"], place))
            if phrase:
                where = [s for s, said in steps_of(place[0]).items() if phrase in said]
                assert where == [place[1]], (row["reply_id"], phrase)
                continue
            hinted = {one for one in in_hints(exercise) if one[0] == place[0]}
            assert place in hinted, (row["reply_id"], place, "no hint of the task names this step")
            rivals = hinted - {one for one, beside in named if beside == sentence}
            assert speaks_of(row, place, sentence, rivals), (row["reply_id"], place)


@every_exercise
def test_no_sentence_of_a_reply_names_a_step_or_a_provision_twice(exercise):
    for row in (row for row in REPLIES if row["exercise_id"] == exercise):
        for sentence in re.split(SENTENCES, row["says"]):
            named = [place for place, _ in places(sentence, lesson_of(exercise))]
            named += citations(sentence, INSTRUMENTS)
            assert len(set(named)) == len(named), (row["reply_id"], sentence)


def test_every_phrase_of_a_step_is_asked_for():
    assert MATTER.keys() <= {(exercise, reply, place) for exercise, reply, place, _ in sent_to()}


# ---- what a reply says of a step --------------------------------------------------------------

ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
#: What a sentence may say of a step that it names, and what the step must then have.
SAID_OF_A_STEP = {
    r"\b[Rr]ule table\b|\b[Tt]he rule in\b": r"^### The (?:rule|central provisions)",
    r"\b[Tt]ables?\b": r"^\|.*\|$|^.*\S {3,}\S.*$",
    r"\b(?:[Pp]icture|figures?|grid|rings|dots)\b": r"'image/png'",
    r"\b(?:questions?|answers?) (?:of|in|at the end of|is about)\b": r"\*\*Question\.|^\d|^### Q",
    r"\bfold\b|\banswers? in\b": r"<details><summary>",
    r"\bcell\b": r"'code'",
    r"\bstage (\d)": r"\bstage",
    r"\b([EPW]\d\d)\b(?! in the time line)": r"\b{}\b",
    r"\b[Aa]rticle (\d+)": r"(?i)\barticle\b[\s\S]*(?<!\d){}(?!\d)",
    r"\b[Qq]uestions? (\d)": r"^(?:### Question {}\b|{} {2,}|{}\. |\| {}\. )",
    rf"\b({'|'.join(ORDINALS)}) question\b": r"^(?:### Question {}\b|{} {2,}|{}\. )",
    r"[Rr]eread “([^”]+)” in": r"{}",
    r"(?:[Rr]eread|[Ss]ee) step \d(?: of the lesson)?, “([^”]+)”": r"{}",
    r"[Rr]ead them under “([^”]+)” in": r"^### {}$",
    r"(?:column|safeguard) “([^”]+)”": r"{}",
}


def marks(place: Place) -> str:
    """Return what is shown in a step, with the kinds of its cells and of what they show."""
    kinds = []
    for cell in parts_of(place[0])[place[1]]:
        kinds.append(repr(str(cell.cell_type)))
        kinds += [repr(kind) for one in cell.get("outputs", []) for kind in one.get("data", {})]
    return "\n".join([*kinds, steps_of(place[0])[place[1]]])


def has_it(place: Place, said: str, pattern: str) -> bool:
    """Tell whether a step has something; the first, second, third question may be counted."""
    there = marks(place)
    if "uestion" in pattern and there.count("**Question.**") >= ORDINALS.get(said, 99):
        return True
    number = re.escape(str(ORDINALS.get(said, said)))
    return bool(re.search(pattern.replace("{}", number), there, re.MULTILINE))


@every_exercise
def test_a_step_has_what_a_reply_says_that_it_has(exercise):
    task = shown(CELLS[exercise][:-2])
    for row in (row for row in REPLIES if row["exercise_id"] == exercise):
        for named, _, part in mentions(row["says"], lesson_of(exercise)):
            for said, has in SAID_OF_A_STEP.items():
                for found in re.findall(said, part):
                    if re.fullmatch(r"[EPW]\d\d", found) and found in task:
                        continue
                    assert any(has_it(place, found, has) for place in named), (row, found)


# ---- other lessons and chapters ---------------------------------------------------------------

#: What stands in another lesson to which a reply or a sentence sends, and in no other lesson.
OF_LESSONS = {
    ("1.1 right", 2): "S13: are migration streams increasing?",
    ("5.1 inside-as-out", 4): "# 04 · Moving inside the country",
    ("10.1 signed-is-bound", 3): "By itself it does not yet bind",
    ("10.7 request-missing", 9): "may claim: facts of the request",
    ("10.7 limits-missing", 9): "What a reviewer may not do",
    ("advice-soft-alone", 3): "texts that guide conduct or interpretation",
    ("agreement", 9): "How grave is it?",
    ("another-severity", 9): "How grave is it?",
}


def test_another_lesson_speaks_of_what_a_reply_sends_for():
    named = set()
    texts = [(f"{row['exercise_id']} {row['reply_id']}", row["says"]) for row in REPLIES]
    for name, text in [*texts, *((row["sentence_id"], row["says"]) for row in rows("sentences"))]:
        for sentence in re.split(SENTENCES, " ".join(text.split())):
            if not re.search(STEPS, sentence):
                named |= {(name, int(n)) for n in re.findall(r"[Ll]esson (\d\d)", sentence)}
    assert named == OF_LESSONS.keys()
    whole = [
        "\n".join(shown(cells) for cells in parts_of(lesson).values())
        for lesson in range(len(LESSONS))
    ]
    for (name, lesson), phrase in OF_LESSONS.items():
        assert [n for n, said in enumerate(whole) if phrase in said] == [lesson], name


PARTS = {
    "worked example": "Worked example, and one for you",
    "common mistakes": "Common mistakes",
    "puzzle": "Before you read",
    "“Four sentences for the minister”": "Four sentences for the minister",
}


@every_exercise
def test_a_part_of_a_lesson_that_a_reply_names_is_there(exercise):
    parts, task = parts_of(lesson_of(exercise)), shown(CELLS[exercise][:-2])
    for row in (row for row in REPLIES if row["exercise_id"] == exercise):
        for sentence in re.split(SENTENCES, row["says"]):
            for named, heading in PARTS.items():
                if named not in sentence:
                    continue
                (cells,) = [cells for part, cells in parts.items() if part.startswith(heading)]
                for code in re.findall(r"`([^`]+?)(?:\.\.\.[^`]*)?`", sentence):
                    assert code in shown(cells) or code in task, (row["reply_id"], code)
                for ordinal in re.findall(r"(\w+) of the common mistakes", sentence):
                    assert shown(cells).count("\n- **") >= ORDINALS[ordinal], row["reply_id"]
        for other in re.findall(r"exercise (\d+\.\d+)", row["says"]):
            assert other in EXERCISES, (row["reply_id"], other)


#: Names in tables, and one that a learner may have written.
NAMES = {column for path in (COURSE / "data").glob("*.csv") for column in rows(path.stem)[0]}
NAMES |= {path.stem for path in (COURSE / "data").glob("*.csv")} | {"inner"}


@every_exercise
def test_names_and_letters_in_a_reply_are_those_of_its_task_or_lesson(exercise):
    task = shown(cell for cell in CELLS[exercise] if not cell.id.startswith("check-"))
    lesson = "\n".join(map(shown, parts_of(lesson_of(exercise)).values()))
    for row in (row for row in REPLIES if row["exercise_id"] == exercise):
        for code in re.findall(r"`([^`]+)`", row["says"]):
            unknown = set(re.findall(r"[A-Za-z_]{3,}", code)) - NAMES
            assert not [name for name in unknown if name not in task + lesson], (row, code)
        for letter in re.findall(r"(?<!\w)\(([a-k])\)", row["says"]):
            assert re.search(rf'\({letter}\)|"{letter}"', task), (row, letter)


def test_code_in_a_reply_is_code_that_can_be_run():
    for row in REPLIES:
        for code in re.findall(r"`([^`.][^`]*[\[=][^`]*)`", row["says"]):
            ast.parse(code.replace("...", "0"))


@pytest.mark.parametrize("exercise", ["10.2", "10.3", "10.4", "10.5", "10.6"])
def test_the_chapters_to_which_a_reply_sends_are_those_of_the_task(exercise):
    chapter = r"[Cc]hapters? ([IVX]+(?: and [IVX]+)?)"
    asked = re.findall(chapter, CELLS[exercise][0].source)
    (sent,) = [row["says"] for row in REPLIES if row["exercise_id"] == exercise
               and row["reply_id"] == "otherwise"]  # fmt: skip
    assert re.findall(chapter, sent) == asked[:1] != []


# ---- law --------------------------------------------------------------------------------------

INSTRUMENTS = {row["instrument_id"] for row in rows("instruments")}
PROVISIONS = {row["provision_id"]: row for row in rows("provisions")}
#: Law that neither a task nor its solution names, and why a reply does.
BESIDE = {
    ("3.2", "later-reaches-back", "VCLT 28"): "the rule itself, in the lesson's common mistakes",
    ("4.2", "right", "HRC GC27 14"): "one thing further: what a permission has to justify",
    ("4.3", "right", "OSCE Vienna 1989 21"): "one thing further: what arbitrary words go against",
    ("4.8", "no-provision", "ICCPR 12(2)"): "the neighbour that a learner may have cited",
    ("5.6", "right", "ICCPR 2(3)"): "one thing further: the remedy that is missing",
    ("6.4", "judge-in-own-cause", "ICCPR 14(1)"): "what independence rests on, in the lesson",
    ("6.5", "right", "ICESCR 7"): "one thing further: what the claim rests on",
    ("6.6", "right", "HRC GC15 2"): "one thing further: how the grounds are read",
    ("6.6", "right", "ICCPR 26"): "one thing further: a list of grounds that is open",
    ("6.6", "right", "ILO C111 1"): "one thing further: a list of grounds that is closed",
    ("7.4", "thirteen-for-all", "ICCPR 2(3)"): "what is left to those whom article 13 leaves out",
    ("7.5", "right", "CRC 37(b)"): "one thing further: whether to hold a child at all",
    ("7.5", "right", "ICCPR 9(5)"): "one thing further: compensation",
    ("7.5", "children-lost", "CRC 37(d)"): "what protects the children who were left out",
    ("7.5", "children-lost", "ICCPR 9"): "what protects the children who were left out",
    ("7.6", "wish-as-danger", "ICCPR 13"): "the procedure that is owed, and gives no right to stay",
    ("7.7", "danger-weighed", "ICCPR 7"): "the other ban without an exception",
    ("7.8", "balance-brought-in", "Refugee Convention 33(2)"): "the exception brought in",
    ("7.8", "chose-exception", "Refugee Convention 33(2)"): "the exception that is chosen",
    ("8.2", "right", "ICCPR 12"): "one thing further: what bound then, in lesson 04",
    ("8.2", "right", "ICCPR 13"): "one thing further: what bound then, in lesson 07",
    ("9.8", "force-lent", "ICRMW"): "what a learner may have cited: did not bind, see lesson 06",
    ("9.8", "force-lent", "ILO C143"): "what a learner may have cited: did not bind, see lesson 06",
    (
        "10.4",
        "praise",
        "OSCE Copenhagen 1990 9.5",
    ): "one thing further: how rare a limit may be, in lesson 05",
}


def cited(text: str) -> set[str]:
    """Return what a text cites: codes of instruments, with the article where it has one."""
    return {" ".join(filter(None, one)) for one in citations(text, INSTRUMENTS)}


@cache
def basis(exercise: str) -> set[str]:
    """Return the law that a task, its tables, its solution and its reasoning name.

    What a task offers to choose from is not yet law on which the right answer rests.
    """
    own = [cell for cell in CELLS[exercise] if not cell.id.startswith("check-")]
    return cited("\n".join(re.sub(r'`"[^"`]+"`', "", shown([cell])) for cell in own))


def rests_on(exercise: str, law: str) -> bool:
    """Tell whether an exercise rests on a provision, or on a part of this article or treaty."""
    parts = (f"{law}(", f"{law}.", f"{law} ")
    return any(one == law or one.startswith(parts) for one in basis(exercise))


def named_law() -> set[tuple[str, str, str]]:
    """Return exercise, reply and law for all that the replies cite."""
    return {
        (row["exercise_id"], row["reply_id"], law) for row in REPLIES for law in cited(row["says"])
    }


def test_a_provision_that_a_reply_names_is_one_on_which_its_exercise_rests():
    assert len(named_law()) > 100
    assert {one for one in named_law() if not rests_on(one[0], one[2])} == BESIDE.keys()


def test_law_beside_the_exercise_stands_in_its_lesson_or_in_a_table_that_it_reads():
    for (exercise, reply, law), why in BESIDE.items():
        lessons = [lesson_of(exercise), *map(int, re.findall(r"lesson (\d\d)", why))]
        parts = [cells for lesson in lessons for cells in parts_of(lesson).values()]
        text = "\n".join(map(shown, parts))
        for table in re.findall(r"data/(rights_by_group|removal_stages)\.csv", text):
            text += "\n".join(["", *(row["provision_id"] for row in rows(table))])
        named = cited(text)
        assert any(one == law or one.startswith(f"{law}(") for one in named), (exercise, reply, law)


def beginnings(text: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[a-z]{4,}", text.casefold())}


@cache
def of_provision(law: str) -> set[str]:
    """Return what the table says of a provision, or of its parts: the beginnings of rare words."""
    columns = ("topic", "summary", "requires", "limits_allowed", "note")
    rare = 0.08 * len(PROVISIONS)
    said = {one: beginnings(" ".join(map(row.get, columns))) for one, row in PROVISIONS.items()}
    known = Counter(word for words in said.values() for word in words)
    words = set().union(*(said[one] for one in meant(law, [*PROVISIONS])))
    return {word for word in words if known[word] <= rare}


#: Provisions of which a reply says something else than the table does: whom they protect, say.
SAID_OTHERWISE = {
    *(("6.1", "permit-gives-rights", law) for law in ("ICCPR 8(3)", "ICCPR 22")),
    *(("6.1", "permit-gives-rights", law) for law in ("ICESCR 7", "ICESCR 12")),
    ("6.5", "right", "ICESCR 7"),
    ("6.7", "right", "ICESCR 8"),
    *(("7.4", "thirteen-for-all", law) for law in ("ICCPR 2(3)", "ICCPR 9")),
    *(("7.7", reply, "ICCPR 26") for reply in ("equality-overlooked", "difference-unasked")),
    ("7.9", "limit-is-need", "ICCPR 9(1)"),
    ("7.8", "papers", "CAT 3"),
    ("8.2", "right", "ICCPR 13"),
    ("9.4", "later-text", "ICCPR 9"),
    *(("9.7", reply, "ICCPR 9(4)") for reply in ("silence-as-breach", "beyond-the-text")),
}


def test_a_reply_says_of_a_provision_what_the_table_says_of_it():
    apart = set()
    for row in REPLIES:
        said = beginnings(f"{row['says']} {row['misconception']}")
        for law in cited(row["says"]) - INSTRUMENTS:
            if not said & of_provision(law):
                apart.add((row["exercise_id"], row["reply_id"], law))
    assert apart == SAID_OTHERWISE


# ---- letters ----------------------------------------------------------------------------------


WITH_LETTERS = [(r["exercise_id"], r["reply_id"]) for r in REPLIES if "{letters}" in r["says"]]


@pytest.mark.parametrize(("exercise", "reply"), WITH_LETTERS)
def test_a_reply_names_the_letters_that_it_is_about(exercise, reply):
    if reply == "otherwise":
        assert isinstance(find_exercise(exercise).right, dict), "the letters come from the key"
    for answer in WRONG[exercise].get(reply, []):
        said = reply_to(exercise, answer).message
        assert re.search(r"\b(?:at|In) \(\w\)(?:, \(\w\))*[ .:]", said), said


def test_letters_are_those_of_the_items_that_are_wrong_and_no_others():
    right = dict(find_exercise("5.1").right)
    for wrong, letters in (("b", "In (b) a"), ("gb", "In (b), (g) a"), ("a", "at (a).")):
        assert letters in reply_to("5.1", {**right, **dict.fromkeys(wrong, "none")}).message
