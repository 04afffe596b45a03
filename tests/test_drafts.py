"""Free texts: the sound ones of many styles count, and what must not count is told by its name.

`drafts_NN` hold the texts: ``HONEST`` drafts, and ``HOSTILE`` pairs of the reply that a draft must
get and the draft.
"""

import re

import pytest
from answers import HONEST, HOSTILE, UNDECIDED
from checks import find_exercise, lesson_06, reply_to
from checks.drafts import COMPARED, Draft, chosen_words, draft_in
from checks.feedback import Feedback, Level
from checks.forms import Parts, ShortTexts
from checks.sentences import say
from checks.treaties import FORCE, INSTRUMENT, SOFT, binds_kazakhstan
from course import rows, solution_answers
from test_texts import alternatives

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


def draft_of(exercise: str, answer: dict) -> dict:
    """Return the draft in an answer: the answer itself, or its one part that is a draft."""
    form = find_exercise(exercise).form
    return answer if isinstance(form, Draft) else answer[part_of(form)]


def with_draft(exercise: str, answer: dict, draft: dict) -> dict:
    """Return an answer with another draft."""
    form = find_exercise(exercise).form
    return draft if isinstance(form, Draft) else answer | {part_of(form): draft}


def part_of(form: Parts) -> str:
    return next(name for name, part in form.parts.items() if isinstance(part, Draft))


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


@pytest.mark.parametrize("exercise", UNDECIDED)
def test_what_no_rule_tells_is_named_and_left_to_the_learner(exercise):
    """Each word of the text that is read stands in the reply, which says that it saw the parts."""
    for answer in UNDECIDED[exercise]:
        feedback = reply_to(exercise, answer)
        form, read = draft_in(
            find_exercise(exercise).form, find_exercise(exercise).form.read(answer)
        )
        assert feedback.level is Level.COMPLETE and say("compare") in feedback.message
        for part in set(form.places.values()) or form.fields:
            assert set(words(read[part]).split()) <= set(words(feedback.message).split()), part


def words(text: str) -> str:
    return re.sub("[“”.,;:…]", " ", text.casefold())


@pytest.mark.parametrize("exercise", DRAFTS)
def test_a_complete_text_is_quoted_and_compared_and_never_called_right(exercise, answers):
    own = draft_of(exercise, answers[exercise])
    draft = {key: text for key, text in own.items() if key != COMPARED}

    def told(draft: dict) -> Feedback:
        return reply_to(exercise, with_draft(exercise, answers[exercise], draft))

    feedback = told(draft)
    form, _ = draft_in(find_exercise(exercise).form, answers[exercise])
    read = form.read(draft)
    questions = form.questions()
    assert feedback.level is Level.COMPLETE and feedback.own == ""
    assert 3 <= len(questions) <= 5
    assert all(question in feedback.message for question, _ in questions)
    quoted = (*form.places, *chosen_words(exercise)) if form.places else form.fields
    assert all(f"“{read[part]}”" in feedback.message for part in quoted)
    own = ["yes"] * (len(questions) - 1) + ["no"]
    judged = told(draft | {COMPARED: " ".join(own)})
    assert judged.level is Level.COMPLETE and judged.own.split() == own
    assert questions[-1][1] in judged.message and questions[0][1] not in judged.message
    assert told(draft | {COMPARED: "perhaps"}).level is Level.FORM
    assert told(draft | {COMPARED: "yes"}).level is Level.FORM


@pytest.mark.parametrize("exercise", DRAFTS)
def test_places_hold_words_of_the_learners_own_text(exercise, answers):
    form, _ = draft_in(find_exercise(exercise).form, answers[exercise])
    draft = draft_of(exercise, answers[exercise])
    for place in form.places:
        other = with_draft(exercise, answers[exercise], draft | {place: "words from nowhere"})
        assert reply_to(exercise, other).level is Level.FORM, place


@pytest.mark.parametrize("exercise", [e for e in DRAFTS if chosen_words(e)])
def test_a_chosen_word_that_gives_the_point_away_is_told_before_the_text_is_read(exercise, answers):
    for choice in (row for row in rows("choices") if row["exercise_id"] == exercise):
        draft = answers[exercise] | {choice["part"]: choice["word"].upper()}
        assert said_of(exercise, draft) == (choice["reply_id"] or "right"), choice
        own = draft_of(exercise, draft) | {choice["part"]: "something else"}
        assert reply_to(exercise, own).level is Level.FORM


def test_words_of_which_no_part_speaks_are_named(answers):
    added = "Officers who like somebody may look away."
    draft = answers["7.8"] | {"add": f"{answers['7.8']['add']} {added}"}
    assert added.strip(".") in reply_to("7.8", draft).message
    assert added.strip(".") not in reply_to("7.8", answers["7.8"]).message
    form = find_exercise("4.8").form
    assert form.left_in("add", form.read(answers["4.8"])) == ["enters the address at once"]
    whole = answers["4.8"] | {"add": "The office may not refuse, and gives reasons"}
    whole |= {"binds the office": "the office MAY not refuse", "safeguard": "and gives reasons"}
    assert form.left_in("add", form.read(whole)) == []


def parts_of(form) -> list:
    return list(form.parts.values()) if isinstance(form, Parts) else [form]


def test_every_free_text_is_compared_and_not_called_right():
    assert not [
        row["exercise_id"]
        for row in rows("exercises")
        if any(
            type(part) is ShortTexts for part in parts_of(find_exercise(row["exercise_id"]).form)
        )
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
        for text in draft_of(exercise, draft).values()
        if isinstance(text, str)
    }
    found = {text: [m[0] for m in re.finditer(row["pattern"], text, re.I)] for text in texts}
    idle = [
        word
        for word, without in alternatives(row["pattern"])
        if re.fullmatch(r"(?:[^|()\[\]?*+\\]|\\.)+", word)  # words, and no other pattern
        and all([m[0] for m in re.finditer(without, t, re.I)] == found[t] for t in texts)
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
