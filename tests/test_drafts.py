"""Free texts: the sound ones of many styles count, and what must not count is told by its name.

`drafts_NN` hold the texts: ``HONEST`` drafts, and ``HOSTILE`` pairs of the reply that a draft must
get and the draft.
"""

import re
from collections.abc import Iterator

import pytest
from answers import HONEST, HOSTILE
from checks import find_exercise, lesson_06, reply_to
from checks.drafts import COMPARED, Draft, draft_in
from checks.feedback import Level
from checks.forms import ShortTexts
from checks.treaties import FORCE, INSTRUMENT, SOFT, binds_kazakhstan
from course import rows
from test_checks import solution_answers

DRAFTS = sorted({row["exercise_id"] for row in rows("rubrics")})


@pytest.fixture(scope="module")
def answers():
    return solution_answers()


def said_of(exercise: str, draft: dict) -> str:
    """Return the id of the reply to a draft, or how far it came before it got one."""
    found = find_exercise(exercise)
    level = reply_to(exercise, draft).level
    if level not in (Level.MISTAKE, Level.COMPLETE):
        return level.value
    return found.which(found.form.read(draft))


def alternatives(pattern: str) -> Iterator[tuple[str, str]]:
    """Yield each word of a pattern that stands between bars, and the pattern without it."""
    for found in re.finditer(r"\|(?:[^|()\[\]?*+\\]|\\.)+(?=[|)])", pattern):
        yield found[0], pattern[: found.start()] + pattern[found.end() :]


@pytest.mark.parametrize("exercise", DRAFTS)
def test_sound_texts_of_many_styles_count(exercise):
    refused = [
        (said, draft) for draft in HONEST[exercise] if (said := said_of(exercise, draft)) != "right"
    ]
    print(f"{exercise}: {len(HONEST[exercise]) - len(refused)} of {len(HONEST[exercise])} sound")
    assert len(refused) * 50 <= len(HONEST[exercise]), refused


@pytest.mark.parametrize("exercise", DRAFTS)
def test_texts_that_must_not_count_are_told_by_name(exercise):
    told = [(wanted, said_of(exercise, draft), draft) for wanted, draft in HOSTILE[exercise]]
    apart = [one for one in told if one[0] == one[1]]
    print(f"{exercise}: {len(apart)} of {len(told)} told by name")
    assert [one for one in told if one[0] != one[1]] == []
    assert len(told) + len(HONEST[exercise]) >= 40


@pytest.mark.parametrize("exercise", DRAFTS)
def test_a_complete_text_is_quoted_and_compared_and_never_called_right(exercise, answers):
    draft = {key: text for key, text in answers[exercise].items() if key != COMPARED}
    feedback = reply_to(exercise, draft)
    form, read = draft_in(find_exercise(exercise).form, find_exercise(exercise).form.read(draft))
    questions = form.questions()
    assert feedback.level is Level.COMPLETE and feedback.own == ""
    assert 3 <= len(questions) <= 5
    assert all(question in feedback.message for question, _ in questions)
    assert all(f"“{read[part]}”" in feedback.message for part in form.places or form.fields)
    own = ["yes"] * (len(questions) - 1) + ["no"]
    judged = reply_to(exercise, draft | {COMPARED: " ".join(own)})
    assert judged.level is Level.COMPLETE and judged.own.split() == own
    assert questions[-1][1] in judged.message and questions[0][1] not in judged.message
    assert reply_to(exercise, draft | {COMPARED: "perhaps"}).level is Level.FORM
    assert reply_to(exercise, draft | {COMPARED: "yes"}).level is Level.FORM


@pytest.mark.parametrize("exercise", DRAFTS)
def test_places_hold_words_of_the_learners_own_text(exercise, answers):
    form = find_exercise(exercise).form
    if isinstance(form, Draft):
        for place in form.places:
            other = answers[exercise] | {place: "words from nowhere"}
            assert reply_to(exercise, other).level is Level.FORM, place


def test_every_free_text_is_compared_and_not_called_right():
    assert not [
        row["exercise_id"]
        for row in rows("exercises")
        if type(find_exercise(row["exercise_id"]).form) is ShortTexts
    ]


@pytest.mark.parametrize(
    "row", rows("patterns"), ids=lambda r: f"{r['exercise_id']}-{r['pattern_id']}"
)
def test_each_alternative_of_a_pattern_is_needed_by_a_text(row):
    """Without it the pattern would no longer be found in one of the texts, or in fewer words."""
    own = [row["exercise_id"]] if row["exercise_id"] != "any" else DRAFTS
    texts = {
        text.casefold()
        for exercise in own
        for draft in [*HONEST[exercise], *(draft for _, draft in HOSTILE[exercise])]
        for text in draft.values()
        if isinstance(text, str)
    }
    found = {text: [m[0] for m in re.finditer(row["pattern"], text, re.I)] for text in texts}
    idle = [
        word
        for word, without in alternatives(row["pattern"])
        if all([m[0] for m in re.finditer(without, t, re.I)] == found[t] for t in texts)
    ]
    assert not idle, (
        "write a text into tests/drafts_NN.py that needs these words, or leave them out"
    )


def test_the_force_of_each_provision_in_the_patterns_of_6_8_is_the_one_of_the_tables():
    losing_a_job = ("stay after losing the job", "choice of work", "a decision before expulsion")
    owners = ("all persons", "all workers", "regular workers")
    supporting = {
        row["provision_id"].partition("(")[0]
        for row in rows("rights_by_group")
        if row["right"] in losing_a_job and row["group"] in owners
    }
    for provision in INSTRUMENT:
        force = "binding" if binds_kazakhstan(provision) else "not-in-force"
        force = "soft-law" if FORCE[INSTRUMENT[provision]] == SOFT else force
        wanted = force if provision.partition("(")[0] in supporting else None
        assert lesson_06.in_fact({"provision": provision}) == wanted, provision
    assert lesson_06.in_fact({"provision": "ICRMW 520"}) is None
