"""For every exercise: right answers written otherwise, and answers that show each foreseen mistake.

One module for each lesson, ``answers_01`` and so on, holds dictionaries:
``RIGHT[exercise]`` is a list of right answers, written otherwise than in the solution;
``WRONG[exercise][mistake]`` is a list of answers which must be recognised as that mistake;
``OTHER[exercise]`` is a list of pairs: an answer that shows no foreseen mistake, and a few words
that the reply to it must hold; and, where more than one answer is right or the answer is a draft,
``WORDS[exercise]`` is a list of texts to make drafts of, and ``ACCEPTED[exercise]`` tells whether
an answer is right, apart from the check's own rule. ``FINDINGS`` are rows on a draft law.
"""

import importlib
from collections.abc import Callable
from pathlib import Path

RIGHT: dict[str, list] = {}
WRONG: dict[str, dict[str, list]] = {}
OTHER: dict[str, list[tuple[object, str]]] = {}
WORDS: dict[str, list[str]] = {}
ACCEPTED: dict[str, Callable[[object], bool]] = {}
FINDINGS: list[tuple[str, ...]] = []
for _file in sorted(Path(__file__).parent.glob("answers_*.py")):
    _lesson = importlib.import_module(_file.stem)
    RIGHT |= _lesson.RIGHT
    WRONG |= _lesson.WRONG
    OTHER |= _lesson.OTHER
    WORDS |= getattr(_lesson, "WORDS", {})
    ACCEPTED |= getattr(_lesson, "ACCEPTED", {})
    FINDINGS += getattr(_lesson, "FINDINGS", [])
