"""For every exercise: right answers written otherwise, and answers that show each foreseen mistake.

One module for each lesson, ``answers_01`` and so on, holds two dictionaries:
``RIGHT[exercise]`` is a list of right answers, written otherwise than in the solution;
``WRONG[exercise][mistake]`` is a list of answers which must be recognised as that mistake.
"""

import importlib
from pathlib import Path

RIGHT: dict[str, list] = {}
WRONG: dict[str, dict[str, list]] = {}
for _file in sorted(Path(__file__).parent.glob("answers_*.py")):
    _lesson = importlib.import_module(_file.stem)
    RIGHT |= _lesson.RIGHT
    WRONG |= _lesson.WRONG
