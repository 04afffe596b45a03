"""What a sentence says of the force of a text, compared with the tables."""

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from checks.treaties import BOUND, DAY, STATUSES, status
from checks.treaties import STATES as PARTICIPATING
from evidence import CODES, INSTRUMENTS, INVENTED, MONTHS, ROWS, cited, named, rows, states
from index_page import NUMBER
from sentences import Place, item, section


class Claim(NamedTuple):
    """What a sentence says in one place.

    Attributes
    ----------
    kind, said : str
    rests : tuple of str
        Rows, as `table:key`, or what was worked out, with an equals sign before it.
    follows : bool
        Whether it follows from these.
    """

    kind: str
    said: str
    rests: tuple[str, ...]
    follows: bool = True


#: What a part of a sentence says of the texts in it: the first that fits.
SAYS = {
    "not bound": r"(?:not|nor|never|neither|none)(?: \w+)? (?:yet )?(?:bound|binds?|binding)\b"
    r"|(?:not|nor|never) (?:yet )?in force|no (?:ratification|consent)\b|not a party"
    r"|only signed|signed only|was signed",
    "binding treaty": r"binding treaty",
    "soft law": r"soft law|guides?\b|is no treaty",
    "political commitment": r"politically|political commitments?",
    "bound": r"bound|binds?|binding|in force|part(?:y|ies) to|are parties",
}
#: “OSCE Vienna 1989 21: a political commitment” is said of the text before the colon.
STARTS = re.compile(rf"\W*(?:an? )?(?:{'|'.join(SAYS.values())})")
#: Said of no text in particular, or of what is not so.
UNREAL = re.compile(r"\b(?:as if|as custom|whether|must|those who|States bound)\b")
PARTS = re.compile(
    r"[;|]|(?<=:)|\. |,? but |,? until |\), |, (?=and |not |in [A-Z])|, (?=as (?:soft|political))"
)
#: The column with the day of an act: after the word for it, and the word before the day.
ACTS = {
    "adopted": r"adopted\b[^.;|]{0,40}? (?:on|in)",
    "signed": r"(?:signed|signature)\b[^.;|]{0,40}? (?:on|of|in)",
    "consented": r"(?:ratified|acceded|consent(?:ed)?|deposit(?:ed)?)\b[^.;|]{0,40}? (?:on|of|in)",
    "in_force_latest": r"(?:in force|bound|binds?|binding)\b[^.;|]{0,50}? (?:since|from)",
}
WHEN = rf" ((?:\d{{1,2}} )?(?:(?:{'|'.join(MONTHS)}) )?\d{{4}})"
ACT = {
    column: re.compile(rf"(?i)(?<!no )(?<!or a )(?<!her a )\b{words}{WHEN}")
    for column, words in ACTS.items()
}
#: A treaty and the day since when it binds: “the CRC since …”, “24 April 2006 (ICCPR)”.
SINCE = re.compile(rf"({CODES})(?: {NUMBER})?,? (?:since|from){WHEN}|{WHEN.strip()} \(({CODES})\)")
#: What only a treaty does, and what only soft law does.
MAKES, READS = "requires|obliges|forbids|binds|guarantees|prohibits", "reads|explains|guides"


def force(sentence: str, place: Place) -> Iterator[Claim]:
    """Yield what a sentence says of the force of texts; a question says nothing."""
    text = re.sub(r"\]\([^)]*\)|[*`\[]", "", sentence)
    if text.rstrip("”)").endswith("?"):
        return
    before = ""
    for part in PARTS.split(text):
        of_it = before if before.endswith(":") and not cited(part) and STARTS.match(part) else part
        yield from _force_of(part, of_it, place)
        before = part
    for part in re.split(r"[;|]|\. ", text):
        for column, pattern in ACT.items():
            for date in pattern.findall(part):
                yield _act(column, date, part, sentence, place)
    yield from _list_of_states(text, place)
    if re.search(
        r"\b(?:[Cc]omments?|Committee|[Rr]ecommendations?|court) (?:\w+ )?(?:makes?|made) law", text
    ):
        yield Claim("force", "made law", (), False)
    for code, day, that_day, its_code in SINCE.findall(text):
        if code or "in force" in text:
            yield _act("in_force_latest", day or that_day, code or its_code, sentence, place)
    for code in dict.fromkeys(code for code, _ in cited(sentence)):
        not_its_own = READS if INSTRUMENTS[code]["force"] == "binding treaty" else MAKES
        for verb in re.findall(
            rf"(?<![\w-]){re.escape(code)}(?: {NUMBER})? ({not_its_own})\b", text
        ):
            yield Claim("force", f"{code} {verb}", (f"instruments:{code}",), False)


def _force_of(part: str, texts: str, place: Place) -> Iterator[Claim]:
    says = next(
        (kind for kind, words in SAYS.items() if re.search(rf"(?i)\b(?:{words})", part)), None
    )
    if not says or UNREAL.search(part):
        return
    for code in dict.fromkeys(code for code, _ in cited(texts)):
        rests, true = [f"instruments:{code}"], INSTRUMENTS[code]["force"] == says
        if says in ("bound", "not bound"):
            if re.search(rf"(?:since|from){WHEN}", part):
                continue  # an act, with its day
            bound = [_bound(s, code, _day(part)) for s in states(part) or _about(place)]
            rests += [f"treaty_actions:{state} {code}" for state in states(part) or ["KAZ"]]
            true = all(bound) if says == "bound" else not any(bound)
        yield Claim("force", f"{says}: {code}", tuple(r for r in rests if r in ROWS), true)


def _list_of_states(sentence: str, place: Place) -> Iterator[Claim]:
    """Yield whether the States that a sentence lists are those of which it says something."""
    listed = {state for state in states(sentence) if state != "KAZ"}
    codes = [code for code, _ in cited(place.text) or cited(section(place))]
    if len(listed) < 2 or cited(sentence):
        return
    if "not members of the ILO" in sentence:
        true = listed == {r["iso3"] for r in rows("states") if r["ilo_member"] == "false"}
        yield Claim("States", "not members of the ILO", ("=rows states ilo_member",), true)
        return
    for code, answer in product(dict.fromkeys(codes), STATUSES):
        if listed == {state for state in PARTICIPATING if status(state, code) == answer}:
            yield Claim("States", f"{answer}: {code}", (f"=States {code} {answer}",))
            return
    if re.search(r"bound|signed|ratified|not yet", sentence) or len(listed) > 3:
        yield Claim("States", ", ".join(sorted(listed)), (), False)


def _day(part: str) -> str:
    if found := re.search(rf"\b[Oo]n (\d+) ({'|'.join(MONTHS)}) (\d{{4}})", part):
        return f"{found[3]}-{MONTHS.index(found[2]) + 1:02}-{int(found[1]):02}"
    return DAY


def _about(place: Place) -> list[str]:
    """Return the State that a place speaks of, where a sentence names none."""
    here = [name for name in INVENTED if name in place.text]
    around = [name for name in INVENTED if "".join(place.beside).count(name) > 3]
    return (here or around or ["KAZ"])[:1]


def _bound(state: str, treaty: str, day: str) -> bool:
    if state in INVENTED:
        row = ROWS.get(f"{INVENTED[state]}:{treaty}", {})
        return "" < row.get("in_force_since", row.get("in_force", "")) <= day
    return status(state, treaty, day) == BOUND


def _act(column: str, date: str, part: str, sentence: str, place: Place) -> Claim:
    """Return the claim that a State did something about a treaty on a date."""
    events = sorted(key for key in named(part) if key.startswith("timeline:"))
    around = states(place.text) + states("".join(place.beside))
    for text in (part, item(sentence, place), sentence, place.text, section(place)):
        codes = [c for c, _ in cited(text) if INSTRUMENTS[c]["force"] == "binding treaty"]
        who = ("KAZ", *(states(part) or around))
        keys = [f"treaty_actions:{state} {code}" for state, code in product(who, codes)]
        keys += [f"{table}:{code}" for table, code in product(INVENTED.values(), codes)]
        if column == "adopted" or "for its first parties" in part:
            codes = [code for code, _ in cited(text)]
            keys = [f"instruments:{code}" for code in codes]
        keys = [key for key in dict.fromkeys([*keys, *events]) if key in ROWS]
        true = [key for key in keys if _spoken(ROWS[key], column).endswith(date)]
        if true or (keys and text in (part, item(sentence, place))):
            break
    return Claim("act", f"{column} {date}", tuple(true[:2] or keys[:2]), bool(true))


def _spoken(row: dict[str, str], column: str) -> str:
    """Return the day of an act in words."""
    same = (column, "in_force", "in_force_since", "entered_into_force")
    column = next((c for c in same if c in row), "date") if column == "in_force_latest" else column
    year, month, day = f"{row.get(column, row.get('date', ''))}--".split("-")[:3]
    return " ".join(filter(None, [day.lstrip("0"), MONTHS[int(month) - 1] if month else "", year]))
