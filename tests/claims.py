"""What a sentence claims, and the rows of the tables that it rests on.

A claim is a provision, an instrument, a date, a count, a name, or what a sentence says of the
force of a text. It rests on rows that hold it and that the sentence, its cell or its notebook
names; or it is worked out from such rows and compared.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product

from checks.treaties import STATES, STATUSES, status
from course import rows
from evidence import (
    FIGURES,
    ID,
    KEY_COLUMNS,
    NAMING,
    PROVISIONS,
    ROWS,
    STORY,
    cited,
    holding,
    named,
    plain,
    speaks_of,
    stems,
    stems_of,
    tokens,
    usual,
)
from force import Claim, force
from index_page import meant
from sentences import Place

#: A sentence with one of these speaks of force, whatever else it claims.
OF_FORCE = re.compile(
    r"\b(?:bound|binds?|binding|in force|ratif\w+|acced\w+|accession|sign(?:ed|atures?)|may|must"
    r"|shall|forbid\w*|forbade|oblig\w+|allow\w*|commitments?|soft law|requires?|required"
    r"|owe[ds]?|dut(?:y|ies)|prohibit\w*|treat(?:y|ies))\b",
    re.I,
)


def claims(sentence: str, place: Place) -> list[Claim]:
    """Return what a sentence claims."""
    found = [*_provisions(sentence, place)]
    for kind, token in tokens(sentence):
        find = {"date": _date, "count": _count, "name": _name}[kind]
        rests = find(token, sentence, place)
        found.append(Claim(kind, token, tuple(rests), bool(rests)))
    found += force(sentence, place)
    if not found and OF_FORCE.search(plain(sentence)):
        near = {code for text in (place.text, *place.beside) for code in named(text)}
        near = {code.removeprefix("provisions:") for code in near if code.startswith("provisions:")}
        best = sorted(near, key=lambda code: (-speaks_of(sentence, code), code))[:2]
        rests = tuple(f"provisions:{code}" for code in best if speaks_of(sentence, code) > 3)
        found.append(Claim("word", "words of force", rests, False))
    return found


def _provisions(sentence: str, place: Place) -> Iterator[Claim]:
    """Yield the texts cited; a provision has to speak of what the sentence speaks of."""
    codes = [(i, f"{i} {number}") for i, number in cited(sentence) if number]
    here = {p for _, code in codes for p in meant(code, PROVISIONS)}
    for instrument, code in codes:
        of_it = meant(code, PROVISIONS)
        others = [p for p in _of_instrument(instrument) if p not in here]
        most = max((speaks_of(sentence, p) for p in others), default=0)
        own = max((speaks_of(sentence, p) for p in of_it), default=0)
        keys = tuple(f"provisions:{p}" for p in of_it[:3])
        yield Claim("provision", code, keys, own > max(1, 0.6 * most))
    for instrument, number in cited(sentence):
        if not number:
            yield Claim("instrument", instrument, (f"instruments:{instrument}",))
    for row_id in dict.fromkeys(ID.findall(re.sub(r"\]\([^)]*\)", "", sentence))):
        if keys := sorted(k for k in named(row_id, place.tables) if k.endswith(row_id)):
            yield Claim("row", row_id, tuple(keys[:3]))


@cache
def _of_instrument(instrument: str) -> list[str]:
    return [row["provision_id"] for row in rows("provisions") if row["instrument_id"] == instrument]


def _levels(sentence: str, place: Place) -> list[frozenset[str]]:
    """Return the rows that the sentence names, then its cell, then its notebook."""
    cell = [named(text, place.tables) for text in (place.text, *place.beside[:-1])]
    own = {
        f"exercises:{number.replace('-', '.')}" for number in re.findall(r"\d+[.-]\d", place.name)
    }
    if lesson := re.search(r"/(\d\d)_", place.file):
        own.add(f"lessons:{int(lesson[1])}")
    cell = frozenset().union(own & ROWS.keys(), *cell)
    return [named(sentence, place.tables), cell, _of_notebook(place.beside[-1:], place.tables)]


@cache
def _of_notebook(texts: tuple[str, ...], tables: frozenset[str]) -> frozenset[str]:
    read = {key for key in ROWS if key.split(":")[0] in tables}
    return frozenset(read.union(*(named(text, tables) for text in texts)))


def _shared(key: str, sentence: str) -> int:
    return len((stems(sentence) & stems_of(key)) - usual())


def _best(keys: Iterable[str], sentence: str, most: int = 2) -> list[str]:
    """Return the rows that share most words with a sentence."""
    return sorted(keys, key=lambda key: (-_shared(key, sentence), key))[:most]


def _date(token: str, sentence: str, place: Place) -> list[str]:
    keys, (here, cell, notebook) = holding()[token], _levels(sentence, place)
    if token in ("29 October 2009", "29 October", "2009") and not keys & here:
        return ["timeline:E16"]
    for level in (here, cell):
        if keys & level:
            return _best(keys & level, sentence)
    figures = {k for k in keys & notebook if k.split(":")[0] in FIGURES}
    for kind, count in tokens(sentence):
        if kind == "count" and (both := figures & holding()[count.split()[0]]):
            return _best(both, sentence, 1)
    wider = keys & notebook if token.isdigit() or cited(sentence) else keys
    wider = {k for k in wider - figures if _shared(k, sentence) > token.isdigit()}
    return _best(wider, sentence, 1) or _shown(token, place) or _told(token, sentence, place)


def _name(token: str, sentence: str, place: Place) -> list[str]:
    keys, levels = holding()[token], _levels(sentence, place)
    for level in (*levels, {key for key in keys if key.split(":")[0] in NAMING}):
        if keys & level:
            return _best(keys & level, sentence, 1)
    invented = STORY.fullmatch(token) and not place.beside
    return ["=story"] if invented else _told(token, sentence, place)


def _told(token: str, sentence: str, place: Place) -> list[str]:
    """What no table has must agree with itself: it is told a second time, a count with its noun."""
    if re.fullmatch(r"[\d.]+", token):
        noun = re.search(rf"(?<![\d.]){token} (\w{{3,}})", _bare(plain(sentence)))
        if not noun:
            return []
        token = noun[0]
    texts = (
        place.beside
        if place.beside and place.text in place.beside[-1]
        else (place.text, *place.beside)
    )
    found = sum(len(re.findall(rf"(?<![\d.]){re.escape(token)}", _bare(plain(t)))) for t in texts)
    return ["=told"] if found > 1 else []


def _shown(token: str, place: Place) -> list[str]:
    return ["=shown"] if re.search(rf"(?<![\d.]){token}(?!\d|\.\d)", _bare(place.shown)) else []


@cache
def _bare(text: str) -> str:
    return re.sub(r"(?<=\d),(?=\d{3})", "", text)


def _count(token: str, sentence: str, place: Place) -> list[str]:
    number, _, unit = token.partition(" ")
    keys, (here, cell, notebook) = holding()[token], _levels(sentence, place)
    large = float(number) > 12 or "." in number
    if keys & here:
        return _best(keys & here, sentence)
    if unit == "minute" and "Timing" in sentence:
        return ["=timing"]  # compared in test_lessons.py
    if (unit or large) and keys & cell:
        return _best(keys & cell, sentence, 1)
    if found := [] if unit else _worked_out(float(number), sentence, place):
        return found
    if unit or large:
        wider = {k for k in keys & notebook if _shared(k, sentence) or k.split(":")[0] in FIGURES}
        if found := _best(wider, sentence, 1) or (_shown(number, place) if large else []):
            return found
    return _told(token, sentence, place)


def _worked_out(number: float, sentence: str, place: Place) -> list[str]:
    """Return the counts of rows, States or items that give a number."""
    words = stems(sentence)
    for table in sorted(place.tables):
        for count, column, value in _counts_of(table):
            if count == number and stems(f"{value} {table} {column}".replace("_", " ")) & words:
                return [f"=rows {table} {column} {value}".strip()]
    noun = re.search(rf"(?<![\d.]){number:.0f}(?: \w+)? (\w{{3,}})", plain(sentence))
    for table in sorted(KEY_COLUMNS) if noun else ():
        if table.split("_")[-1][:5] == noun[1].lower()[:5] and len(rows(table)) == number:
            return [f"=rows {table}"]
    if noun and noun[1] == "exercises" and number == len(_exercises_of(place)):
        return ["=rows exercises of the lesson"]
    texts = dict.fromkeys(code for code, _ in cited(sentence) or cited(place.text))
    for treaty, answer in product(texts, STATUSES) if "States" in sentence else ():
        if sum(status(state, treaty) == answer for state in STATES) == number:
            return [f"=States {treaty} {answer}"]
    if "States" in sentence and number in (len(STATES), len(rows("states"))):
        return ["=States participating"]
    return ["=listed"] if number in _items(sentence, place.text) else []


def _exercises_of(place: Place) -> list[dict[str, str]]:
    lesson = re.search(r"/(\d\d)_", place.file)
    return [r for r in rows("exercises") if lesson and int(r["lesson_id"]) == int(lesson[1])]


@cache
def _counts_of(table: str) -> list[tuple[int, str, str]]:
    """Return how many rows a table has, and how many with each of the values of a column."""
    held = rows(table)
    counts = [(len(held), "", "")]
    for column in held[0]:
        of_value = Counter(row[column] for row in held if row[column])
        if len(of_value) <= 12:
            counts += [(count, column, value) for value, count in of_value.items()]
    return counts


@cache
def _items(sentence: str, text: str) -> frozenset[int]:
    """Return how many items the lists of a sentence, and of its cell, have."""
    blocks = re.split(r"\n\s*\n", text)
    found = [len(re.findall(r"^(?:[-*]|\d+\.) ", block, re.M)) for block in blocks]
    found += [len(re.findall(r"^\|", block, re.M)) - 2 for block in blocks]
    found += [
        len(re.findall(r"^- \([a-z]\)", text, re.M)),
        len(set(re.findall(r"Step (\d)", text))),
    ]
    found += [len(re.split(r",? and |,? or |, ", part)) for part in re.split(r"[:.;(]", sentence)]
    found += [len(re.split(r"[;,] ", sentence.partition(": ")[2]))]
    found += [len(re.findall(r"\((?:\d|[a-z])\)", sentence))]
    return frozenset(found) - {0, 1}
