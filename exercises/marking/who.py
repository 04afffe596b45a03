"""Whose each file is, as far as names tell it, and which of several counts.

Learning platforms and people hand in folders of many shapes: a folder for each learner, a folder
for each sheet, one folder around all, or everything side by side. Moodle and Canvas write learners
into the names of files.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from checks.tables import table

from .clean import clean, real_name

MOODLE = re.compile(r"(.+?)_(\d+)_assignsubmission_\w+?_")
CANVAS = re.compile(r"([^\W\d_]+)(?:_LATE)?_(\d+)_\d+_.")
#: Folders and files that are called after what was to be done, and not after who did it.
TASK = re.compile(
    r"(?:(?:exercise|sheet|lesson|assignment|homework|hw|lab|task|week|day|module|part|задание|лист"
    r"|занятие|урок|неделя|день|дз|работа|тапсырма|сабақ|апта|күн)s?(?:[\s_.№#-]*\d+)?"
    r"|submitted|submissions?|handed.?in|uploads?|downloads?|notebooks?|course|migration.law|work"
    r"|my|untitled\d*|copy of|copy|copy\d+|final|draft|attempt|try|version|new|answers?|solutions?"
    r"|копия|тетрадь|ответы?|черновик)(?:[\s_-]*\(?\d*\)?)|[\W_]*\d{0,3}[\W_]*",
    re.IGNORECASE,
)
File = tuple[tuple[str, ...], str]  # its path in parts, and which sheet it is
MOST_LETTERS = 300  # of a name that is looked at
UNTOLD = "whose it is cannot be told from its name"
SEVERAL = 3  # names in a folder that are those of people, if all did the same sheet


@dataclass
class Owner:
    """Whose a file is: a name, a number of the platform's, and what is to be said of it."""

    name: str
    number: str = ""
    said: list[str] = field(default_factory=list)


@cache
def _sheet_name() -> re.Pattern:
    """Return what finds the name of a sheet's file, with what browsers add to it."""
    names = "|".join(re.escape(Path(name).stem) for name in table("lessons")["sheet"] if name)
    return re.compile(rf"(?:{names})(?:[\s_-]*(?:\(\d+\)|copy ?\d*))*", re.IGNORECASE)


@lru_cache(maxsize=10_000)
def person(name: str) -> tuple[str, str]:
    """Return the person in the name of a file or folder, and a platform's number, or nothing."""
    rest = name = unicodedata.normalize("NFC", real_name(name))[:MOST_LETTERS]
    for platform in (MOODLE, CANVAS):
        if found := platform.match(name):
            return found[1].strip(), found[2]
    if _sheet_name().search(name):
        rest = _sheet_name().sub("", name).strip(" _-–,.()")
    return (rest, "") if rest and not TASK.fullmatch(rest) else ("", "")


def _people(files: list[File], depth: int) -> list[set[str]]:
    """Return for each sheet the people after whom the files of one folder are called."""
    people: dict[str, set[str]] = defaultdict(set)
    for parts, sheet in files:
        if sheet and len(parts) == depth + 1 and person(parts[depth])[0]:
            people[sheet].add(person(parts[depth])[0])
    return list(people.values())


def _several(files: list[File], depth: int) -> bool:
    """Tell whether one folder around all files holds those of several people."""
    while len({parts[: depth + 1] for parts, _ in files if len(parts) > depth + 1}) == 1:
        depth += 1
    folders = {parts[depth] for parts, _ in files if len(parts) > depth + 1}
    same = max(_people(files, depth), key=len, default=set())
    return max(len(same), sum(bool(person(one)[0]) for one in folders)) > 1


def owners(files: list[File]) -> list[Owner]:
    """Return whose each file is, of which its path in parts is known, and which sheet it is.

    The path begins below what is marked, and its last part has no suffix.
    """
    by_platform = [next((who for who in map(person, parts) if who[1]), None) for parts, _ in files]
    found = {number: Owner(*who) for number, who in enumerate(by_platform) if who}
    _assign(files, [n for n in range(len(files)) if n not in found], 0, ("", ""), found)
    whose = [found[number] for number in range(len(files))]
    _tell_apart(whose, [sheet for _, sheet in files])
    return whose


def _assign(
    files: list[File], own: list[int], depth: int, above: tuple[str, str], found: dict[int, Owner]
) -> None:
    """Find whose the files in one folder are, and in those below; failing that, ``above``'s."""
    whole = len(own) == len(files)
    folders: dict[str, list[int]] = defaultdict(list)
    for one in own:
        parts = files[one][0]
        if len(parts) > depth + 1:
            folders[parts[depth]].append(one)
        else:
            who = next((who for who in (person(parts[depth]), above) if who[0]), None)
            found[one] = Owner(*who) if who else Owner(parts[depth], "", [UNTOLD])
    people = {f: _people([files[n] for n in theirs], depth + 1) for f, theirs in folders.items()}
    often = Counter(name for sets in people.values() for name in set().union(*sets))
    for folder, theirs in folders.items():
        who = person(folder)
        same = max(people[folder], key=len, default=set())
        several = len(same) >= SEVERAL or sum(often[name] > 1 for name in same) > 1
        if whole and len(theirs) == len(own):  # one folder around all
            several = _several([files[n] for n in theirs], depth + 1)
        if who[0] and not several:
            for one in theirs:
                found[one] = Owner(*who)
        else:
            _assign(files, theirs, depth + 1, who if who[0] and not several else above, found)


def _tell_apart(found: list[Owner], sheets: list[str]) -> None:
    """Write numbers to the names of people who have the same; then names as they are shown.

    Moodle gives a person a new number for each assignment; with one sheet under two numbers they
    are two.
    """
    numbers: dict[str, dict[str, set]] = defaultdict(lambda: defaultdict(set))
    for owner, sheet in zip(found, sheets, strict=True):
        numbers[owner.name][owner.number].add(sheet)
    shown: dict[str, tuple[str, str]] = {}
    for owner in found:
        others = [of for number, of in numbers[owner.name].items() if number != owner.number]
        mine = numbers[owner.name][owner.number]
        two = owner.number and any(mine & of for of in others)
        own = (owner.name, owner.number if two else "")
        name = clean(f"{owner.name} ({owner.number})" if two else owner.name) or "?"
        owner.name = apart(name, own, shown)


def apart(name: str, own: object, shown: dict[str, object]) -> str:
    """Return a name under which nobody else is shown."""
    unique, more = name, 1
    while shown.setdefault(unique, own) != own:
        more += 1
        unique = f"{name} #{more}"
    return unique
