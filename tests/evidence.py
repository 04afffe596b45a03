"""The rows of the tables on which sentences rest, and what in a text leads to them."""

import json
import math
import re
from calendar import month_name
from collections import Counter, defaultdict
from functools import cache

from course import COURSE
from course import rows as _rows
from index_page import AND_NUMBER, NUMBER, citations, meant
from sentences import places

rows = cache(_rows)  # do not change them

#: Tables of our own words: nothing rests on a row of theirs.
LEFT_OUT = {
    "replies",
    "sentences",
    "results",
    "patterns",
    "rubrics",
    "choices",
    "karvelia_key_near",
    "outcomes",
    "statement_lessons",
    "path_items",
}
#: Tables of figures by the thousand: looked at only where the code beside reads them.
FIGURES = {"figures", "net_migration_vintages", "migrant_stock_vintages"}
#: What tells of a provision.
MATTER = ("topic", "summary", "requires", "limits_allowed", "note")
#: Tables in which a name is looked for wherever it stands.
NAMING = {"states", "people", "organisations", "practices", "instruments", "provisions"}

MONTHS = list(month_name)[1:]
_TO_TEN = "one two three four five six seven eight nine ten"
_TEENS = "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
ONES = f"{_TO_TEN} {_TEENS}".split()
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
WORDS = {word: number for number, word in enumerate(ONES[1:], 2)}
WORDS |= {ten: 10 * number for number, ten in enumerate(TENS, 2)}
WORDS |= {f"{t}-{o}": WORDS[t] + n for t in TENS for n, o in enumerate(ONES[:9], 1)}
WORD = re.compile(
    rf"\b(?=[efnst])(?:(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES[:9])}))?|{'|'.join(ONES[:0:-1])})\b",
    re.I,
)
UNIT = "per cent|working days?|minutes?|points?|hours?|days?|weeks?|months?|years?"
DATE = re.compile(
    rf"\b(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})(?: (?:19|20)\d\d)?\b|\b(?:19|20)\d\d\b"
)
COUNT = re.compile(rf"(?<![\w.,/])(\d+(?:\.\d+)?)(?![\w/]|\.\d)(?: ({UNIT})| ?(%))?")
NAME = re.compile(r"(?:(?<=[\w,;:)”(“] )[“(]?|^(?P<first>\W*))(?P<name>[A-Z][\w’'-]*[a-z][\w’-]*)")
#: A number that counts nothing: of a step, an article, a row.
REFERENCE = re.compile(
    r"\b(?:[Ss]tep|[Qq]uestion|[Ll]esson|[Ss]heet|[Ee]xercise|[Aa]rticle|[Pp]aragraph|[Ss]ection"
    r"|No\.|Principle|[Hh]int|[Rr]ow|[Cc]hapter|[Rr]ecommendation|[Rr]esolution|[Pp]lant|[Ss]tage"
    r")s? \d[\w.()/-]*(?:(?:,| and| to| or) \d[\w.()/-]*)*"
    r"|\b[A-Z]{1,4}\d+\b|\((?:\d+|[a-z])\)|^\d+\.\d+ |^\d+ ·|^\d+\.$|\bcheck \d+\.\d|\b\d+/\d+/\w+"
    r"|\b0\d\b|\d+\(\d\)[()\w]*|^\| \d+(?= )"
)
ID = re.compile(r"\b[A-Z]{1,2}\d{2,3}\b")

INSTRUMENTS = {row["instrument_id"]: row for row in rows("instruments")}
PROVISIONS = [row["provision_id"] for row in rows("provisions")]
STATES = {row["name"]: row["iso3"] for row in rows("states")} | {"Russia": "RUS"}
STATES |= {f"`{code}`": code for code in STATES.values()}
#: What instruments are called beside their codes.
CALLED = {
    "both Covenants": ("ICCPR", "ICESCR"),
    "the Covenants": ("ICCPR", "ICESCR"),
    "the Covenant": ("ICCPR",),
    "Universal Declaration": ("UDHR",),
    "Copenhagen Document": ("OSCE Copenhagen 1990",),
    "Final Act": ("OSCE Helsinki 1975",),
    "Convention against Torture": ("CAT",),
    "Second Optional Protocol": ("ICCPR-OP2",),
    "CIS convention": ("CIS Convention 2008",),
    "agreement of Belarus, Kazakhstan and Russia": ("BLR-KAZ-RUS Agreement 2010",),
    "Union's treaty": ("EAEU Treaty 2014",),
}
#: States of stories, and the tables of what binds them; the others are bound as Kazakhstan is.
INVENTED = {"Karvelia": "karvelia_record", "Sundria": "sample_treaties"}
STORY = re.compile(r"\b(?:Karvelia|Sundria|Teravia|Tarsenia|Altara|Sarmeya|Belmoria|invented)\b")
CODES = "|".join(sorted(map(re.escape, INSTRUMENTS), key=len, reverse=True))
CITED = re.compile(rf"(?<![\w-])(?=[A-Z])(?:{CODES})(?: {NUMBER}(?:{AND_NUMBER})*)?(?![\w-])")
_NAMED = re.compile(rf"(?=[A-Z`abt])(?:{'|'.join([*CALLED, *STATES])})")


def _key_columns() -> dict[str, list[str]]:
    package = json.loads((COURSE / "data" / "datapackage.json").read_text(encoding="utf-8"))
    keys = {table["name"]: table["schema"]["primaryKey"] for table in package["resources"]}
    return {table: [key] if isinstance(key, str) else key for table, key in keys.items()}


KEY_COLUMNS = _key_columns()
#: The names of the rows of each table on which a sentence can rest.
OF_TABLE = {
    table: [f"{table}:{' '.join(row[column] for column in key)}" for row in rows(table)]
    for table, key in KEY_COLUMNS.items()
    if table not in LEFT_OUT
}
#: All these rows, by their names.
ROWS = {
    key: row for table, keys in OF_TABLE.items() for key, row in zip(keys, rows(table), strict=True)
}


def table_of(key: str) -> str:
    """Return the table of a row."""
    return key.partition(":")[0]


@cache
def spoken(key: str) -> str:
    """Return a row as a text, with words for its dates and units for its numbers."""
    row = ROWS[key]
    text = " | ".join(row.values())
    if table_of(key) in FIGURES:
        return text
    for year, month, day in re.findall(r"\b(\d{4})-([01]\d)(?:-(\d\d))?\b", text):
        said = f"{MONTHS[int(month) - 1]} {year}" if 1 <= int(month) <= 12 else year
        text += f" | {int(day)} {said}" if day else f" | {said}"
    for column, value in row.items():
        if unit := re.search(r"minutes|points|hours|days", column):
            text += f" | {value} {unit[0]}"
    return text + f" | {row.get('interval_count')} {row.get('interval_unit')}"


def _in_words(date: re.Match) -> str:
    return f"{int(date[3])} {['', *MONTHS][int(date[2])]} {date[1]}"


@cache
def plain(text: str) -> str:
    """Return a text without code, addresses and emphasis, its numbers in digits."""
    text = re.sub(r"\]\([^)]*\)|`[^`]*`|[*\[\]]|https?://\S+|(?<=\d),(?=\d{3})", "", text)
    text = re.sub(r"\bone (?=(?:month|week|hour|per cent)\b)", "1 ", text, flags=re.I)
    text = re.sub(r"\b(\d{4})-([01]\d)-(\d\d)\b", _in_words, text)
    text = WORD.sub(lambda found: str(WORDS[found[0].lower()]), text)
    return re.sub(rf"\b(\d+) ((?:or|and|to) \d+ ({UNIT}))\b", r"\1 \3 \2", text)


@cache
def common() -> frozenset[str]:
    """Return all words that tables and texts have in small letters."""
    held = [row for key, row in ROWS.items() if table_of(key) not in FIGURES]
    texts = [v for row in held for column, v in row.items() if not column.endswith("_id")]
    texts += [place.text for place in places()]
    return frozenset(re.findall(r"\b[a-z][\w’-]*\b", " ".join(map(plain, texts))))


def counts(text: str) -> list[tuple[str, str]]:
    """Return the numbers of a text that are no dates, each with its unit if it has one."""
    found = COUNT.findall(text)
    return [
        (number, "per cent" if sign else unit.removesuffix("s")) for number, unit, sign in found
    ]


@cache
def names() -> frozenset[str]:
    """Return all words that a row of a table has with a capital letter."""
    texts = [plain(spoken(key)) for key in ROWS if table_of(key) not in FIGURES]
    return frozenset(re.findall(r"\b[A-Z][\w’-]*", " ".join(texts)))


@cache
def tokens(text: str) -> tuple[tuple[str, str], ...]:
    """Return kind and token of every date, count and name in a text."""
    text = REFERENCE.sub(" x ", CITED.sub(" x ", plain(text)))
    found = [("date", date) for date in DATE.findall(text) if date not in ("May", "March")]
    text = DATE.sub(" x ", text)
    for number, unit in counts(text):
        if unit or number not in ("0", "1"):
            found.append(("count", f"{number} {unit}".strip()))
    for name in NAME.finditer(text):
        token = re.sub(r"[’']s?$", "", name["name"])
        if token.lower() not in common() and (name["first"] is None or token in names()):
            found.append(("name", token))
    return tuple(dict.fromkeys(found))


@cache
def holding() -> dict[str, set[str]]:
    """Return the rows that hold each token."""
    found = defaultdict(set)
    for key, row in ROWS.items():
        if table_of(key) in FIGURES:
            for value in row.values():
                found[value.lstrip("-")].add(key)
            continue
        text = plain(spoken(key))
        held = set(re.findall(r"\b[A-Z][\w’-]*", text)) | set(ID.findall(" ".join(row.values())))
        for date in set(DATE.findall(text)):
            day, month, year = re.fullmatch(r"(\d+ )?([A-Z]\w+)? ?(\d{4})?", date).groups("")
            held |= {date, year, f"{month} {year}".strip(), f"{day}{month}"}
        for number, unit in counts(text):
            held |= {number, f"{number} {unit}".strip()}
        for token in held:
            found[token].add(key)
    return found


def ids(text: str) -> list[str]:
    """Return the ids in a text, such as S18, that are no part of a citation."""
    return list(dict.fromkeys(ID.findall(CITED.sub(" ", re.sub(r"\]\([^)]*\)", "", text)))))


@cache
def provisions(cited: str) -> list[str]:
    """Return the rows of the provisions that a citation means."""
    return [f"provisions:{provision}" for provision in meant(cited, PROVISIONS)]


@cache
def cited(text: str) -> tuple[tuple[str, str], ...]:
    """Return instrument and article of every text that is named, by its code or otherwise."""
    text = re.sub(r"\]\([^)]*\)|[*`\[]", "", text)
    called = [code for name in _NAMED.findall(text) for code in CALLED.get(name, ())]
    found = citations(text, set(INSTRUMENTS)) if CITED.search(text) else []
    return tuple(dict.fromkeys([*found, *((code, "") for code in called)]))


@cache
def states(text: str) -> tuple[str, ...]:
    """Return the codes of the States that a text names."""
    return tuple(dict.fromkeys(STATES[n] for n in _NAMED.findall(text) if n in STATES))


@cache
def named(text: str, tables: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the rows that a text names: by citation, id, State, or a name in given tables."""
    found = {f"states:{state}" for state in states(text)}
    for instrument, number in cited(text):
        found.update(provisions(f"{instrument} {number}") if number else ())
        found |= {f"{table}:{instrument}" for table in ("instruments", "kazakhstan_treaty_laws")}
        found |= {f"{table}:{instrument}" for table in INVENTED.values() if STORY.search(text)}
        found |= {f"treaty_actions:{s} {instrument}" for s in ("KAZ", *states(text))}
    for row_id in ids(text):
        keys = holding()[row_id]
        found |= {k for k in keys if table_of(k) in tables} or keys
    naming = tables | NAMING - {"states"}
    for kind, token in tokens(text):
        if kind == "name":
            found |= {key for key in holding()[token] if table_of(key) in naming}
    return frozenset(found & ROWS.keys())


@cache
def stems(text: str) -> frozenset[str]:
    """Return the beginnings of the longer words of a text."""
    words = re.findall(r"[a-z]{4,}", CITED.sub(" ", plain(text)).lower())
    return frozenset(word[:5] for word in words)


@cache
def stems_of(key: str) -> frozenset[str]:
    """Return the stems of a row."""
    return stems(spoken(key))


@cache
def usual() -> frozenset[str]:
    """Return the stems by which rows cannot be told from one another."""
    seen = Counter(s for key in ROWS if table_of(key) not in FIGURES for s in stems_of(key))
    return frozenset(stem for stem, times in seen.items() if times > 250)


@cache
def matter(key: str) -> frozenset[str]:
    """Return the stems of what the tables say of a row; of a provision, all that they say."""
    return (
        stems_of(key) if table_of(key) != "provisions" else stems(" ".join(_of_provisions()[key]))
    )


@cache
def _of_provisions() -> dict[str, list[str]]:
    said = {f"provisions:{r['provision_id']}": [r[c] for c in MATTER] for r in rows("provisions")}
    questions = {(row["frame_id"], row["number"]): row for row in rows("frame_questions")}
    for row in rows("frame_question_provisions"):
        question = questions[row["frame_id"], row["number"]]
        said[f"provisions:{row['provision_id']}"] += question.values()
    for row in rows("removal_stages") + rows("rights_by_group"):
        said[f"provisions:{row['provision_id']}"] += row.values()
    return said


@cache
def weights(table: str) -> dict[str, float]:
    """Return how much each stem tells of a row of a table: the rarer, the more."""
    seen = Counter(stem for key in OF_TABLE[table] for stem in matter(key))
    return {stem: math.log(len(OF_TABLE[table]) / times) for stem, times in seen.items()}


@cache
def speaks_of(sentence: str, key: str) -> float:
    """Return how much a sentence speaks of what a row speaks of."""
    told = weights(table_of(key))
    shared = sum(told[stem] for stem in matter(key) & stems(sentence))
    return shared / (1 + 0.15 * math.log(1 + len(matter(key))))
