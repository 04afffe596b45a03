"""What was handed in: every file below a folder, and in the archives that lie there.

Nothing is unpacked, no link is followed, and whatever cannot be marked is named with the reason.
"""

import errno
import io
import os
import re
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from .clean import windows_name
from .clerk import Clerks, Stuck

#: What systems and programs leave in folders and archives; nobody has handed it in.
LEFT = re.compile(
    r"__MACOSX|\._.*|\.~.*|~\$.*|\.Trash.*|\.DS_Store|\.git|\.ipynb_checkpoints|\.jupyter"
    r"|\.virtual_documents|\.venv|__pycache__|Thumbs\.db|desktop\.ini|\.nfs.*|\.part|\$RECYCLE\.BIN"
    r"|System Volume Information|lost\+found",
    re.IGNORECASE,
)
NOTEBOOK = re.compile(r"\.ipynb(?:[ ._-]*(?:\(\d+\)|txt|json|bak|download|htm|html))*$", re.I)
ARCHIVE = re.compile(r"\.(?:rar|7z|tar|t?gz|t?bz2|t?xz|zipx)$", re.IGNORECASE)
MOST_ENTRIES = 2_000  # of one archive
MOST_IN_ARCHIVE = 300_000_000  # bytes that all its notebooks take when they are read
DEEPEST = 2  # archives around an archive
LARGEST = 20_000_000  # bytes of a notebook; a filled-in sheet has some ten thousand
TOO_LARGE = f"larger than {LARGEST // 1_000_000} MB"
BROKEN = (zipfile.BadZipFile, OSError, NotImplementedError, EOFError, ValueError, RuntimeError)
LINK = "a link, which is not followed"
NO_NOTEBOOK = "not a notebook"


@dataclass
class HandIn:
    """One file that was handed in.

    Attributes
    ----------
    path : Path
        Where it lies; of a file in an archive, where that lies.
    inside : tuple of int
        Which file of an archive it is, after the same of archives around it.
    parts : tuple of str
        Its path below what is marked, without the suffix of archives and notebooks.
    shown : str
        The same with suffixes.
    saved : float
        When it was saved, as seconds since 1970.
    problem : str
        Why it cannot be marked, or nothing.
    """

    path: Path
    inside: tuple[int, ...]
    parts: tuple[str, ...]
    shown: str
    saved: float = 0
    problem: str = ""


def find(path: Path, clerks: Clerks) -> Iterator[HandIn]:
    """Yield what was handed in at or below a path; clerks look into archives."""
    top = path.resolve()
    for file, problem in _walk(top, top):
        inside = file.relative_to(top).parts if file != top else (top.name,)
        parts = (*inside[:-1], _stem(inside[-1]))
        shown = "/".join(inside)
        if not problem and file.name.lower().endswith(".zip"):
            for one in _entries(file, clerks):
                names = [part for part in re.split(r"[/\\]", one["name"]) if part]
                below = (*(parts if file != top else ()), *map(_stem, names)) or parts
                name = "/".join((shown, *names))
                yield HandIn(file, tuple(one["at"]), below, name, one["saved"], one["problem"])
        elif problem or not NOTEBOOK.search(file.name):
            yield HandIn(file, (), parts, shown, problem=problem or _not_a_notebook(file.name))
        else:
            yield HandIn(file, (), parts, shown, file.lstat().st_mtime)


def _entries(file: Path, clerks: Clerks) -> list[dict]:
    try:
        return clerks.ask("archive", path=str(file))
    except Stuck as stuck:
        return [_entry("", (), problem=str(stuck))]


def _walk(path: Path, top: Path) -> Iterator[tuple[Path, str]]:
    """Yield every file at or below a path with what hinders its reading; follow no link."""
    try:
        kind = path.lstat().st_mode
        if path != top and LEFT.fullmatch(path.name):
            return
        if stat.S_ISDIR(kind):
            for name in sorted(os.listdir(path)):  # noqa: PTH208  it lists a folder at once
                yield from _walk(path / name, top)
        elif stat.S_ISREG(kind):
            yield path, ""
        else:
            yield path, LINK if stat.S_ISLNK(kind) else "neither a file nor a folder"
    except OSError as problem:
        yield path, f"cannot be opened ({problem.strerror})"


def _stem(name: str) -> str:
    return NOTEBOOK.sub("", re.sub(r"(?i)\.zip$", "", name)) or name


def _not_a_notebook(name: str) -> str:
    if ARCHIVE.search(name):
        return "an archive of a kind that is not read: unpack it, or pack it as zip"
    return NO_NOTEBOOK


def listed(path: Path) -> list[dict]:
    """Return the files in an archive: ``name``, where they are ``at``, ``saved``, ``problem``.

    It runs in a process that can be ended (`clerk`).
    """
    with open_file(path) as file:
        return _listed(file, "", (), [MOST_ENTRIES, MOST_IN_ARCHIVE])


def content(path: Path, inside: tuple[int, ...]) -> bytes:
    """Return what a file holds, or a file in an archive; raises ``OSError`` if it cannot be read.

    It runs in a process that can be ended (`clerk`).
    """
    with open_file(path) as file:
        for number in inside:
            archive = zipfile.ZipFile(file)
            file = io.BytesIO(_some(archive.open(archive.infolist()[number])))  # noqa: PLW2901
        return _some(file)


def _some(file: BinaryIO) -> bytes:
    found = file.read(LARGEST + 1)
    if len(found) > LARGEST:
        raise OSError(errno.EFBIG, TOO_LARGE)
    return found


def open_file(path: Path) -> BinaryIO:
    """Open a file for reading if it is one, and no link, and not too large to be looked at."""
    flags = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_BINARY"))
    number = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    file = os.fdopen(number, "rb")
    if not stat.S_ISREG(os.fstat(number).st_mode):
        file.close()
        raise OSError(errno.EINVAL, "neither a file nor a folder")
    return file


def _listed(file: BinaryIO, above: str, at: tuple[int, ...], left: list[int]) -> list[dict]:
    try:
        archive = zipfile.ZipFile(file)
    except BROKEN:
        return [_entry(above, at, problem="not a zip that can be read")]
    if len(at) > DEEPEST:
        return [_entry(above, at, problem="an archive in archives in archives")]
    found: list[dict] = []
    for number, entry in enumerate(archive.infolist()):
        name, here = _name(entry), (*at, number)
        left[0] -= 1
        if left[0] < 0:
            return [*found, _entry(above, at, problem="an archive of more files than are read")]
        if entry.is_dir() or any(LEFT.fullmatch(part) for part in name.split("/")):
            continue
        one = _entry(f"{above}/{name}", here, _saved(entry), _problem(entry, name, left))
        if not one["problem"] and name.lower().endswith(".zip"):
            try:
                inner = io.BytesIO(_some(archive.open(entry)))
                found += _listed(inner, one["name"], here, left)
                continue
            except BROKEN:
                one["problem"] = "not a zip that can be read"
        found.append(one)
    return found or [_entry(above, at, problem="an archive with nothing in it")]


def _entry(name: str, at: tuple[int, ...], saved: float = 0, problem: str = "") -> dict:
    return {"name": name, "at": at, "saved": saved, "problem": problem}


def _problem(entry: zipfile.ZipInfo, name: str, left: list[int]) -> str:
    if stat.S_ISLNK(entry.external_attr >> 16):
        return LINK
    if entry.flag_bits & 1:
        return "locked with a password"
    if not NOTEBOOK.search(name) and not name.lower().endswith(".zip"):
        return _not_a_notebook(name)
    left[1] -= entry.file_size
    return TOO_LARGE if entry.file_size > LARGEST or left[1] < 0 else ""


def _saved(entry: zipfile.ZipInfo) -> float:
    try:
        return datetime(*entry.date_time).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0


def _name(entry: zipfile.ZipInfo) -> str:
    """Return the name of a file in an archive, where it was packed on a Russian Windows too."""
    if entry.flag_bits & 0x800 or entry.filename.isascii():
        return entry.filename
    return windows_name(entry.filename.encode("cp437", "replace")) or entry.filename
