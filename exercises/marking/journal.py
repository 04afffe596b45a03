"""What is already marked, kept beside the CSV until that is written.

One line of JSON for each marked file, known by the fingerprint of its path, its content, the
course and the settings: if marking is interrupted, the same command goes on where it ended.
"""

import hashlib
import json
import os
import threading
from contextlib import suppress
from pathlib import Path


def fingerprint(*parts: Path | str) -> str:
    """Return a fingerprint of files and words."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.read_bytes() if isinstance(part, Path) else part.encode()
        digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()


class Journal:
    """Rows of files that were marked before, by fingerprint; without a path, nothing is noted."""

    def __init__(self, path: Path | None):
        self.path = path
        self.lock = threading.Lock()
        self.rows: dict[str, list[dict]] = {}
        for line in path.read_bytes().splitlines() if path and path.exists() else []:
            with suppress(ValueError, LookupError, TypeError):  # else it was cut off in writing
                note = json.loads(line)
                self.rows[note["of"]] = note["rows"]

    def add(self, of: str, rows: list[dict]) -> None:
        """Note the rows of a file, safely on disk before this returns."""
        if not self.path:
            return
        note = json.dumps({"of": of, "rows": rows}, ensure_ascii=False).encode()
        with self.lock, self.path.open("ab") as journal:
            journal.write(b"\n" + note + b"\n")  # a line of its own, even after one cut off
            journal.flush()
            os.fsync(journal.fileno())
