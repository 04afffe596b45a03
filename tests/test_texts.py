"""What checks look for in short texts: each alternative of a pattern is needed by some answer."""

import itertools
import re
import sys

import pytest
from answers import HOSTILE, OTHER, RIGHT, WRONG
from answers_10 import FOLLOWED, NOT_FOLLOWED
from checks import find_exercise, reply_to
from checks.capstone.advice import can_be_followed, says_what_to_change
from checks.forms import Parts, ShortTexts
from checks.texts import has, lacks, plain, unquoted
from course import rows, solution_answers

# ---- alternatives -----------------------------------------------------------------------------

TOKENS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]))?|[|)]")


def alternatives(pattern: str) -> list[tuple[str, str]]:
    """Return each alternative of a pattern, and the pattern without it."""
    found, groups = [], [[0]]

    def close(end: int) -> None:
        bounds = [*groups.pop(), end + 1]
        parts = [pattern[a : b - 1] for a, b in itertools.pairwise(bounds)]
        for number, part in enumerate(parts if len(parts) > 1 else []):
            rest = "|".join(parts[:number] + parts[number + 1 :])
            found.append((part, pattern[: bounds[0]] + rest + pattern[end:]))

    for token in TOKENS.finditer(pattern):
        if token[0][0] == "(":
            groups.append([token.end()])
        elif token[0] == "|":
            groups[-1].append(token.end())
        elif token[0] == ")":
            close(token.start())
    close(len(pattern))
    return found


def test_each_alternative_of_a_pattern_is_left_out_in_turn():
    assert alternatives(r"(?i)\(a(?:b|c[|)]\|)") == [
        ("b", r"(?i)\(a(?:c[|)]\|)"),
        (r"c[|)]\|", r"(?i)\(a(?:b)"),
    ]
    assert alternatives("x|(?!y|z)") == [("y", "x|(?!z)"), ("z", "x|(?!y)"), ("x", "(?!y|z)"),
                                         ("(?!y|z)", "x")]  # fmt: skip
    assert alternatives(r"\bart(icle)?") == []


class Patterns:
    """Stands in for the module `re`: knows what was looked for where, and can look for less."""

    def __init__(self):
        self.asked: dict[tuple[str, int], dict] = {}
        self.by = None  # what is being asked now
        self.instead: dict[tuple[str, int], re.Pattern] = {}

    def compile(self, pattern, flags=0) -> "Pattern":
        return Pattern(self, re.compile(pattern, flags))

    def __getattr__(self, name):
        if name not in ("search", "findall", "fullmatch", "split", "sub"):
            return getattr(re, name)
        return lambda pattern, *args, **named: self.look(name, pattern, *args, **named)

    def look(self, how, pattern, *args, flags=0):
        if how in ("search", "findall", "fullmatch") and len(args) == 2:
            *args, flags = args
        known = pattern.known if isinstance(pattern, Pattern) else re.compile(pattern, flags)
        key = (known.pattern, int(known.flags))
        if self.by is not None:
            self.asked.setdefault(key, {}).setdefault(self.by, []).append((how, args))
        return getattr(self.instead.get(key, known), how)(*args)


class Pattern:
    """Stands in for a pattern that a module has compiled."""

    def __init__(self, patterns: Patterns, known: re.Pattern):
        self.patterns, self.known = patterns, known

    def __getattr__(self, how):
        return lambda *args: self.patterns.look(how, self, *args)


def result(pattern: re.Pattern, how: str, args) -> object:
    found = getattr(pattern, how)(*args)
    return found and (found.span(), found.groups()) if how in ("search", "fullmatch") else found


def of_texts(form) -> bool:
    """Tell whether a form reads short texts, alone or among its parts."""
    parts = form.parts.values() if isinstance(form, Parts) else [form]
    return any(isinstance(part, ShortTexts) for part in parts)


def askers() -> dict[str, object]:
    """Return, under a name of each answer with a text, what asks the checks about it."""
    solutions, asking = solution_answers(), {}
    for row in rows("exercises"):
        exercise = row["exercise_id"]
        if exercise not in HOSTILE and of_texts(find_exercise(exercise).form):  # test_drafts.py
            answers = [solutions[exercise], *RIGHT[exercise]]
            answers += [one for ones in WRONG[exercise].values() for one in ones]
            answers += [one for one, _ in OTHER.get(exercise, [])]
            for number, one in enumerate(answers):
                asking[f"{exercise}, {number}"] = lambda e=exercise, a=one: reply_to(e, a)
    for text in (advice["text"] for advice in [*FOLLOWED, *NOT_FOLLOWED]):
        asking[text] = lambda t=text: (can_be_followed(t), says_what_to_change(t))
    return asking


@pytest.fixture(scope="module")
def unneeded() -> dict[str, list[str]]:
    """Return, for each pattern, the alternatives without which every answer is told the same."""
    patterns, asking, missed = Patterns(), askers(), {}
    modules = [
        name for name in sys.modules if re.match(r"checks\.(lesson|texts|capstone\.ad)", name)
    ]
    with pytest.MonkeyPatch.context() as patch:
        for name in modules:
            for attribute, value in vars(sys.modules[name]).copy().items():
                if value is re:
                    patch.setattr(sys.modules[name], attribute, patterns)
                if isinstance(value, re.Pattern):
                    patch.setattr(sys.modules[name], attribute, Pattern(patterns, value))
        told = {}
        for patterns.by, ask in asking.items():
            told[patterns.by] = ask()
        patterns.by = None
        for key, asked in patterns.asked.items():
            whole = re.compile(*key)
            for alternative, rest in alternatives(key[0]):
                less = patterns.instead[key] = re.compile(rest, key[1])
                touched = [
                    by
                    for by, looks in asked.items()
                    if any(result(whole, *look) != result(less, *look) for look in looks)
                ]
                if all(asking[by]() == told[by] for by in touched):
                    missed.setdefault(key[0], []).append(alternative)
                del patterns.instead[key]
    return missed


def test_each_alternative_of_a_pattern_is_needed_by_an_answer_of_these_tests(unneeded):
    assert unneeded == {}, "write an answer with it into tests/answers_NN.py"


# ---- as it is written -------------------------------------------------------------------------

LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}  # of printed pages


def printed(answer):
    """Return an answer with its texts as a printed page has them; other parts stay."""
    if isinstance(answer, dict):
        return {name: printed(part) for name, part in answer.items()}
    if isinstance(answer, str):
        return re.sub("ff?[il]|ff", lambda found: LIGATURES[found[0]], answer)
    return answer


def test_letters_are_folded():
    for text in ("an office", "An OFFICE", "an oﬃce", "an OFFICE"):
        assert has("here", r"\boffice\b")({"here": text}), text
        assert lacks("here", r"\bofficer\b")({"here": text}), text
    assert not unquoted("delete", "The office may refuse.")({"delete": "the OﬃCE may"})
    assert plain("  “The  Oﬃce”. ") == "the office"


def test_a_text_copied_from_a_printed_page_is_read_alike():
    solutions = solution_answers()
    copied = {
        row["exercise_id"]: printed(solutions[row["exercise_id"]])
        for row in rows("exercises")
        if of_texts(find_exercise(row["exercise_id"]).form)
    }
    assert any(answer != solutions[exercise] for exercise, answer in copied.items())
    for exercise, answer in copied.items():
        told, as_typed = (reply_to(exercise, one) for one in (answer, solutions[exercise]))
        assert told.level == as_typed.level, exercise
        assert exercise in HOSTILE or told == as_typed, exercise  # a draft is quoted
