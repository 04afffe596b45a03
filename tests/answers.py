"""For every exercise: right answers written otherwise, and answers that show each foreseen mistake.

One module for each lesson, ``answers_01`` and so on, holds dictionaries:
``RIGHT[exercise]`` is a list of right answers, written otherwise than in the solution;
``WRONG[exercise][mistake]`` is a list of answers which must be recognised as that mistake;
``OTHER[exercise]`` is a list of pairs: an answer that shows no foreseen mistake, and a few words
that the reply to it must hold; and, where more than one answer is right or the answer is a draft,
``WORDS[exercise]`` is a list of texts to make drafts of, and ``ACCEPTED[exercise]`` tells whether
an answer is right, apart from the check's own rule. ``FINDINGS`` are rows on a draft law, ``REPLIES`` rows of a hearing.
Free texts stand in modules of their own, `drafts_NN` (test_drafts.py).
"""

import importlib
from collections.abc import Callable
from pathlib import Path

from course import mistakes, rows

RIGHT: dict[str, list] = {}
WRONG: dict[str, dict[str, list]] = {}
OTHER: dict[str, list[tuple[object, str]]] = {}
WORDS: dict[str, list[str]] = {}
ACCEPTED: dict[str, Callable[[object], bool]] = {}
FINDINGS: list[tuple[str, ...]] = []
REPLIES: list[tuple[str, ...]] = []
for _file in sorted(Path(__file__).parent.glob("answers_*.py")):
    _lesson = importlib.import_module(_file.stem)
    RIGHT |= _lesson.RIGHT
    WRONG |= _lesson.WRONG
    OTHER |= _lesson.OTHER
    WORDS |= getattr(_lesson, "WORDS", {})
    ACCEPTED |= getattr(_lesson, "ACCEPTED", {})
    FINDINGS += getattr(_lesson, "FINDINGS", [])
    REPLIES += getattr(_lesson, "REPLIES", [])

HONEST: dict[str, list[dict]] = {}
HOSTILE: dict[str, list[tuple[str, dict]]] = {}
UNDECIDED: dict[str, list[dict]] = {}
for _file in sorted(Path(__file__).parent.glob("drafts_*.py")):
    _lesson = importlib.import_module(_file.stem)
    HONEST |= _lesson.HONEST
    HOSTILE |= _lesson.HOSTILE
    UNDECIDED |= _lesson.UNDECIDED

for _row in rows("choices"):
    if _row["reply_id"]:
        _draft = HONEST[_row["exercise_id"]][0] | {_row["part"]: _row["word"]}
        HOSTILE[_row["exercise_id"]].append((_row["reply_id"], _draft))

_foreseen = {(row["exercise_id"], row["reply_id"]) for row in mistakes()}
for _exercise, _drafts in HOSTILE.items():
    RIGHT[_exercise], WRONG[_exercise], OTHER[_exercise] = HONEST[_exercise], {}, []
    for _reply, _draft in _drafts:
        if (_exercise, _reply) in _foreseen:
            WRONG[_exercise].setdefault(_reply, []).append(_draft)
        else:
            OTHER[_exercise].append((_draft, ""))
