"""What is already marked, kept beside the CSV until that is written.

One line of JSON for each marked file, known by its path and content: if marking is interrupted,
the next run with the same course and the same settings goes on where it ended.
"""

import hashlib
import json
import os
import threading
from pathlib import Path


def fingerprint(*parts: Path | str) -> str:
    """Return a fingerprint of files and words."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.read_bytes() if isinstance(part, Path) else part.encode()
        digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()


class Journal:
    """Rows of files that were marked before, and a place to note more; without a path, nothing.

    ``course`` is the fingerprint of all that marks depend on apart from the file itself.
    """

    def __init__(self, path: Path | None, course: str):
        self.path = path
        self.course = course
        self.lock = threading.Lock()
        self.known: dict[tuple[str, str], list[dict]] = {}
        if path and path.exists():
            for line in path.read_bytes().splitlines():
                try:
                    note = json.loads(line)
                    if note["course"] == course:
                        self.known[note["file"], note["content"]] = note["rows"]
                except (ValueError, LookupError, TypeError):
                    continue  # the line that was being written when marking was interrupted

    def rows_of(self, file: Path, content: str) -> list[dict] | None:
        """Return the rows of a file that was marked before, or None."""
        return self.known.get((file.as_posix(), content))

    def add(self, file: Path, content: str, rows: list[dict]) -> None:
        """Note the rows of a file, safely on disk before this returns."""
        if not self.path:
            return
        note = {"course": self.course, "file": file.as_posix(), "content": content, "rows": rows}
        with self.lock, self.path.open("ab") as journal:
            # begins a line of its own, even after one that was cut off
            journal.write(b"\n" + json.dumps(note, ensure_ascii=False).encode() + b"\n")
            journal.flush()
            os.fsync(journal.fileno())
