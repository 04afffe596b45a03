"""What a sentence claims, and the rows of the tables that it rests on.

A claim is a provision, an instrument, an id, a date, a count, a name, or what a sentence says of
the force of a text (see `force.py`). It rests on rows that hold it and that the sentence, its cell
or its notebook names; or it is worked out from rows and compared.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product

from checks.treaties import STATES, STATUSES, status
from evidence import (
    FIGURES,
    KEY_COLUMNS,
    NAMING,
    OF_TABLE,
    ROWS,
    STORY,
    cited,
    holding,
    ids,
    named,
    plain,
    provisions,
    rows,
    speaks_of,
    stems,
    stems_of,
    table_of,
    tokens,
    usual,
)
from force import Claim, force
from sentences import Place, item, places

#: A sentence with one of these is registered, whatever else it claims.
OF_FORCE = re.compile(
    r"\b(?:bound|binds?|binding|in force|ratif\w+|acced\w+|accession|sign(?:ed|atures?)|may|must"
    r"|shall|forbid\w*|forbade|oblig\w+|allow\w*|commitments?|soft law|requires?|required"
    r"|owe[ds]?|dut(?:y|ies)|prohibit\w*|treat(?:y|ies))\b"
    r"|^(?:Yes|No|Not yet|Neither|Nobody|Both)\b",
    re.I,
)
#: Tables whose ids have to fit what a sentence says.
FITTING = {"provisions", "statements", "timeline", "practices", "labour_rules", "measures"}
#: The words for each status of a State.
SAID = dict(zip(STATUSES, ("bound|joined", "not yet", "signed", "no ", "no list|saw"), strict=True))


def claims(sentence: str, place: Place) -> list[Claim]:
    """Return what a sentence claims."""
    found = [*_citations(sentence, place), *_ids(sentence, place)]
    said = f"{sentence} {item(sentence, place)}".strip()  # of a letter, with what it stands for
    for kind, token in tokens(sentence):
        rests = {"date": _date, "count": _count, "name": _name}[kind](token, said, place)
        found.append(Claim(kind, token, tuple(rests), bool(rests)))
    found += force(sentence, place)
    if not found and OF_FORCE.search(plain(sentence)):
        near = {key for text in (place.text, *place.beside) for key in named(text)}
        near = {key for key in near if table_of(key) == "provisions"}
        best = sorted(near, key=lambda key: (-speaks_of(sentence, key), key))[:2]
        rests = tuple(key for key in best if speaks_of(sentence, key) > 3)
        found.append(Claim("word", "words of force", rests, False))
    return found


def _citations(sentence: str, place: Place) -> Iterator[Claim]:
    """Yield the texts cited; a reply may cite what its exercise or the lesson cites."""
    around = frozenset().union(*(named(text) for text in place.beside))
    codes = {f"{instrument} {number}".strip(): number for instrument, number in cited(sentence)}
    here = {key for code in codes for key in provisions(code)}
    for code, number in codes.items():
        keys = provisions(code)
        if number:
            near = place.file != "data/replies" or not around.isdisjoint(keys)
            yield Claim("provision", code, tuple(keys[:3]), near and _fits(sentence, keys, here))
        else:
            yield Claim("instrument", code, (f"instruments:{code}",))


def _ids(sentence: str, place: Place) -> Iterator[Claim]:
    found = {i: sorted(k for k in named(i, place.tables) if k.endswith(i)) for i in ids(sentence)}
    here = {key for keys in found.values() for key in keys}
    for row_id, keys in found.items():
        if keys:
            fits = len(keys) > 1 or _fits(sentence, keys, here)
            yield Claim("row", row_id, tuple(keys[:3]), fits)


def _fits(sentence: str, keys: list[str], here: set[str]) -> bool:
    """Tell whether a sentence speaks of a row, and not rather of another of its table.

    A provision is compared with the others of its instrument.
    """
    table = table_of(keys[0]) if keys else ""
    if table not in FITTING:
        return bool(keys)
    others = _siblings(table, ROWS[keys[0]].get("instrument_id", "")) - here
    most = max((speaks_of(sentence, key) for key in others), default=0)
    return max(speaks_of(sentence, key) for key in keys) > max(1, 0.6 * most)


@cache
def _siblings(table: str, instrument: str) -> frozenset[str]:
    keys = OF_TABLE[table]
    return frozenset(key for key in keys if ROWS[key].get("instrument_id", "") == instrument)


# Rows that hold a date, a name or a number


@cache
def _levels(sentence: str, place: Place) -> tuple[frozenset[str], ...]:
    """Return the rows that the sentence names, then its cell, then its notebook."""
    own = {f"exercises:{n.replace('-', '.')}" for n in re.findall(r"\d+[.-]\d", place.name)}
    if lesson := re.search(r"/(\d\d)_", place.file) or re.match(r"\| (\d\d) \|", sentence):
        own.add(f"lessons:{int(lesson[1])}")
    own &= ROWS.keys()
    cell = [named(text, place.tables) for text in (place.text, *place.beside[:-1])]
    return (
        named(sentence, place.tables) | (own if sentence.startswith("| ") else set()),
        frozenset().union(*cell, own),
        _of_notebook(place.beside[-1:], place.tables),
    )


@cache
def _of_notebook(texts: tuple[str, ...], tables: frozenset[str]) -> frozenset[str]:
    read = [OF_TABLE[table] for table in tables if table in OF_TABLE]
    return frozenset().union(*read, *(named(text, tables) for text in texts))


def _of_tables(keys: Iterable[str], tables: Iterable[str]) -> set[str]:
    return {key for key in keys if table_of(key) in tables}


def _shared(key: str, sentence: str) -> int:
    return len((stems(sentence) & stems_of(key)) - usual())


def _best(keys: Iterable[str], sentence: str, most: int = 1) -> list[str]:
    """Return the rows that share most words with a sentence."""
    return sorted(keys, key=lambda key: (-_shared(key, sentence), key))[:most]


def _date(token: str, sentence: str, place: Place) -> list[str]:
    keys, (here, cell, notebook) = holding()[token], _levels(sentence, place)
    if token in ("29 October 2009", "29 October", "2009") and not keys & here:
        return ["timeline:E16"]
    editions = _of_tables(keys, {"vintages"}) if re.search(r"edition|UN \d", sentence) else set()
    for level in (here, editions, cell):
        if keys & level:
            return _best(keys & level, sentence, 2)
    for kind, count in tokens(sentence):  # the row of a number has its year, too
        both = _of_tables(keys & holding()[count.split()[0]], place.tables)
        if kind == "count" and len(count) > 2 and both:
            return _best(both, sentence)
    year = token.isdigit()
    wider = (keys & notebook if year or cited(sentence) else keys) - _of_tables(keys, FIGURES)
    found = _best((key for key in wider if _shared(key, sentence) > year), sentence)
    return found or ([] if year else _told(token, place))


def _name(token: str, sentence: str, place: Place) -> list[str]:
    keys = holding()[token]
    by_id = {key for row_id in ids(sentence) for key in named(row_id, place.tables)}
    people = {key for key in _of_tables(keys, {"people"}) if token in ROWS[key]["name"]}
    for of_it in (_of_tables(keys, {"practices"}), _said_by(people)):
        alike = _of_tables(by_id, {table_of(key) for key in of_it})
        if alike and not alike & of_it:
            return []  # another case than that of the row, or another speaker
    for level in (*_levels(sentence, place), _of_tables(keys, NAMING)):
        if keys & level:
            return _best(keys & level, sentence)
    invented = STORY.fullmatch(token) and not place.beside
    return ["=story"] if invented else _told(token, place)


def _said_by(people: set[str]) -> set[str]:
    """Return the statements that are by some people, or name them."""
    names = {key.partition(":")[2] for key in people}
    said = [row["statement_id"] for row in rows("statements") if row["speaker_id"] in names]
    said += [row["statement_id"] for row in rows("roles") if row["person_id"] in names]
    return {f"statements:{statement}" for statement in said}


def _count(token: str, sentence: str, place: Place) -> list[str]:
    number, _, unit = token.partition(" ")
    keys, (here, cell, notebook) = holding()[token], _levels(sentence, place)
    if keys & here:
        return _best(keys & here, sentence, 2)
    if unit == "minute" and "Timing" in sentence:
        return ["=timing"]  # compared in test_lessons.py
    if unit == "month" and re.search(r"ILO conventions?\b", sentence):
        months = {row["interval_count"] for row in rows("instruments") if row["family"] == "ILO"}
        return ["=interval of ILO conventions"] if number in months else []
    found = [] if unit else _worked_out(number, sentence, place)
    if not found and (unit or float(number) > 100 or "." in number):
        wider = {key for key in keys & notebook if _shared(key, sentence)}
        wider |= _of_tables(keys & notebook, FIGURES)
        found = _held(keys & cell, number, sentence) or _held(wider, number, sentence)
    phrase = token if unit else f"{number} {_noun(number, sentence)}"
    return found or _told(phrase, place) or _fixed(number, sentence)


def _held(keys: set[str], number: str, sentence: str) -> list[str]:
    """Return the row that holds a number and the year that the sentence gives with it."""
    years = [token for kind, token in tokens(sentence) if kind == "date" and token.isdigit()]
    in_years = keys & set().union(*(holding()[year] for year in years))
    figures = set() if len(number) > 4 else _of_tables(keys, FIGURES) - in_years
    return _best(in_years or keys - figures, sentence)


# Counts that are worked out, and what is told twice


def _worked_out(number: str, sentence: str, place: Place) -> list[str]:
    """Return the count of rows, States or items that gives a number."""
    noun = _noun(number, sentence)
    for table in sorted(place.tables):
        for value in _values(table)[number]:
            if stems(value.replace("_", " ")) & stems(sentence):
                return [f"=rows {table} {value}"]
    for table in sorted(KEY_COLUMNS):
        last = table.split("_")[-1][:5]
        read = table in place.tables and float(number) > 12 and last in place.text
        if (last == noun[:5] or read) and f"{len(rows(table))}" == number:
            return [f"=rows {table}"]
    lesson = re.search(r"/(\d\d)_", place.file)
    if noun == "exercises" and lesson:
        practised = [r for r in rows("exercises") if int(r["lesson_id"]) == int(lesson[1])]
        return ["=rows exercises of the lesson"] if f"{len(practised)}" == number else []
    texts = dict.fromkeys(code for code, _ in cited(sentence) or cited(place.text))
    for treaty, answer in product(texts, STATUSES) if "States" in sentence else ():
        found = re.search(SAID[answer], sentence) and [status(s, treaty) for s in STATES]
        if found and f"{found.count(answer)}" == number:
            return [f"=States {treaty} {answer}"]
    if "States" in sentence and number in (f"{len(STATES)}", f"{len(rows('states'))}"):
        return ["=States participating"]
    return ["=listed"] if int(float(number)) in _items(sentence, place.text) else []


@cache
def _values(table: str) -> dict[str, list[str]]:
    """Return the values that some number of rows of a table have; of yes and no, the column."""
    found = defaultdict(list)
    for column in rows(table)[0]:
        of_value = Counter(row[column] for row in rows(table) if row[column])
        for value, count in of_value.items() if len(of_value) <= 12 else ():
            found[f"{count}"].append(column if value in ("true", "false") else value)
    return found


@cache
def _items(sentence: str, text: str) -> frozenset[int]:
    """Return how many items the lists of a sentence, and of its cell, have."""
    blocks = re.split(r"\n\s*\n", text)
    found = [len(re.findall(r"^(?:[-*]|\d+\.) ", block, re.M)) for block in blocks]
    found += [len(re.findall(r"^\|", block, re.M)) - 2 for block in blocks]
    found += [len(re.findall(r"^- \([a-z]\)", text, re.M))]
    found += [len(re.split(r",? and |,? or |, ", part)) for part in re.split(r"[:.;(]", sentence)]
    found += [len(re.split(r"[;,] ", sentence.partition(": ")[2]))]
    found += [len(re.findall(r"\((?:\d|[a-z])\)", sentence))]
    return frozenset(found) - {0, 1}


def _told(phrase: str, place: Place) -> list[str]:
    """What no table has must agree with itself: it is told a second time."""
    texts = "\n".join(place.beside)
    texts = texts if place.text in texts else f"{place.text}\n{texts}"
    if plain(texts).count(phrase) < 2:
        return []
    found = re.findall(rf"(?<![\d.]){re.escape(phrase)}", plain(texts))
    return ["=told"] if len(found) > 1 else []


def _noun(number: str, sentence: str) -> str:
    """Return what a number counts: the word behind it."""
    return next((word for n, word in _counted(sentence.replace("`", "")) if n == number), "nothing")


@cache
def _counted(text: str) -> list[tuple[str, str]]:
    """Return the numbers of a text that have a word behind them, each with this word."""
    return re.findall(r"(?<![\d.])(\d+(?:\.\d+)?) ([a-z]\w{2,})", plain(text).lower())


def _fixed(number: str, sentence: str) -> list[str]:
    """Some things have one number all over the course, such as six safeguards."""
    noun = _noun(number, sentence)
    told = Counter(_of_noun()[noun])
    fixed = told[number] > 2 and told[number] > 0.6 * told.total()
    return [f"=told of {noun}"] if fixed else []


@cache
def _of_noun() -> dict[str, list[str]]:
    """Return the numbers that the course gives of each noun, once for each place."""
    found = defaultdict(list)
    for place in places():
        for number, noun in set(_counted(place.text)):
            found[noun].append(number)
    return found
