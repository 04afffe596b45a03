"""What is already marked, kept in a folder of the trainer's own until the CSV is written.

One line of JSON for each marked file, known by the fingerprint of its path, its content, the
course and the settings: if marking is interrupted, the same command goes on where it ended. It
never lies among the sheets, where a learner could have written it.
"""

import hashlib
import json
import os
import stat
import threading
import time
from contextlib import suppress
from pathlib import Path

import platformdirs

from .verdicts import COLUMNS, RESULTS

NUMBERS = {"points": int, "of": int, "seconds": float}
DAYS = 30  # after which what was never finished is thrown away


def fingerprint(*parts: Path | str) -> str:
    """Return a fingerprint of files and words."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.read_bytes() if isinstance(part, Path) else part.encode(errors="replace")
        digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()


def place_of(csv: Path) -> Path:
    """Return where the journal of a CSV lies."""
    folder = platformdirs.user_state_path("migration-law-course", appauthor=False) / "marking"
    where = os.fsencode(csv.resolve())
    return folder / f"{hashlib.sha256(where).hexdigest()[:32]}.unfinished"


class Journal:
    """Rows of files that were marked before, by fingerprint; without a path, nothing is noted.

    ``problem`` says why nothing can be noted any more.
    """

    def __init__(self, path: Path | None):
        self.path = path
        self.problem = ""
        self.lock = threading.Lock()
        self.rows: dict[str, list[dict]] = {}
        if path:
            try:
                _own_folder(path.parent)
                self._read()
            except OSError as problem:
                self._give_up(problem)

    def _read(self) -> None:
        try:
            number = _open(self.path, os.O_RDONLY)
        except FileNotFoundError:
            return
        with os.fdopen(number, "rb") as journal:
            for line in journal:
                with suppress(ValueError, LookupError, TypeError):  # else it was cut off in writing
                    note = json.loads(line)
                    if all(map(_in_order, note["rows"])) and note["rows"]:
                        self.rows[note["of"]] = note["rows"]

    def add(self, of: str, rows: list[dict]) -> None:
        """Note the rows of a file, safely on disk before this returns if they can be noted."""
        self.rows[of] = rows
        note = json.dumps({"of": of, "rows": rows}).encode()
        with self.lock:
            if not self.path:
                return
            try:
                number = _open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
                with os.fdopen(number, "ab") as journal:
                    journal.write(b"\n" + note + b"\n")  # a line of its own, after one cut off
                    journal.flush()
                    os.fsync(journal.fileno())
            except OSError as problem:
                self._give_up(problem)

    def end(self) -> None:
        """Throw away what is not needed any more: all is written."""
        if self.path:
            with suppress(OSError):
                self.path.unlink(missing_ok=True)

    def _give_up(self, problem: OSError) -> None:
        self.path, self.problem = None, problem.strerror or str(problem)


def _own_folder(folder: Path) -> None:
    """Make a folder that is nobody else's; raises ``OSError`` if there is one that is."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if hasattr(os, "getuid"):
        there = folder.lstat()
        if not stat.S_ISDIR(there.st_mode) or there.st_uid != os.getuid():
            raise OSError(f"{folder} belongs to somebody else")
        folder.chmod(0o700)
    for old in folder.glob("*.unfinished"):
        with suppress(OSError):
            if old.lstat().st_mtime < time.time() - DAYS * 86_400:
                old.unlink()


def _open(path: Path, flags: int) -> int:
    """Open a file that is no link."""
    safely = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_BINARY"))
    return os.open(path, flags | safely, 0o600)


def _in_order(row: dict) -> bool:
    """Tell whether a row is one that marking could have written."""
    return (
        list(row) == COLUMNS
        and all(type(row[one]) is NUMBERS.get(one, str) for one in COLUMNS)
        and row["result"] in RESULTS
    )
