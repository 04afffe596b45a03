"""The register of what the course claims in sentences: `tests/pinned/claims.csv`.

    python tests/register.py

writes it anew after a change of a text or of a table. First it shows every sentence that changed
or is new, and every sentence above a row that changed, beside its rows: read them. It writes
nothing while a sentence claims what follows from no row, or has other words of force than before.

    python tests/register.py --ours notebooks/05_leaving_for_good:step-4

takes both, in the sentences of this cell, as meant: what follows from no row is our own judgement,
or part of a story. The beginning of a name stands for all cells that begin so. What the tables
contradict it does not take: such a sentence is wrong. Where it is wrong on purpose, as an example
for learners, there is `--meant FILE:CELL`.

A row of the register is a sentence with a provision, an instrument, a date, a count, a name or a
word of force. After file, place and sentence come `follows` (stated in a row, derived from rows,
judgement, or story), the `rows` that it rests on, and `ours`: what in it follows from no row. An
author may write more rows into `also`, change judgement and story, and write `reading` into `ours`
where the whole sentence is our own reading; it is kept as long as the sentence is. `print` is the
fingerprint of each row.
"""

import argparse
import csv
import difflib
import re
import sys
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [
    str(HERE),
    *(str(HERE.parent / name) for name in (".authors", "exercises", "notebooks")),
]

from claims import OF_FORCE, ROWS, STORY, Claim, claims, holding
from sentences import Place, places, split

REGISTER = HERE / "pinned" / "claims.csv"
COLUMNS = ("file", "place", "sentence", "follows", "rows", "also", "ours", "print")
FORCE_OR_NOT = rf"{OF_FORCE.pattern}|\b(?:not|no|nor|never|cannot|neither|nobody|only|without)\b"
Key = tuple[str, str, str]  # file, place, sentence

#: Kinds of claims that are compared with what the tables give, not only found in them.
WORKED_OUT = {"force", "act", "States"}
FIRM = {"provision", "date", "count"}


def key_of(row: dict[str, str]) -> Key:
    """Return the key of a row of the register."""
    return row["file"], row["place"], row["sentence"]


def stored() -> dict[Key, dict[str, str]]:
    """Return the rows of the register."""
    if not REGISTER.exists():
        return {}
    with REGISTER.open(encoding="utf-8", newline="") as file:
        return {key_of(row): row for row in csv.DictReader(file)}


def current() -> Iterator[tuple[Key, Place, list[Claim]]]:
    """Yield every sentence of the course that belongs into the register, with what it claims."""
    seen = set()
    for place in places():
        for sentence in split(place.text):
            key = (place.file, place.name, sentence)
            if key not in seen and (found := claims(sentence, place)):
                seen.add(key)
                yield key, place, found


def parts(cell: str) -> list[str]:
    """Return the parts of a cell of the register."""
    return cell.split("; ") if cell else []


def fingerprint(key: str) -> str:
    """Return a short sign of what a row holds now; nothing if it is gone."""
    return sha256("|".join(ROWS[key].values()).encode()).hexdigest()[:5] if key in ROWS else ""


def rests_on(row: dict[str, str]) -> list[str]:
    """Return the rows of the tables beneath a row of the register."""
    return [key for key in parts(row["rows"]) + parts(row["also"]) if not key.startswith("=")]


def changed_rows(row: dict[str, str]) -> list[str]:
    """Return the rows beneath a row of the register that have changed or gone since."""
    pairs = zip(rests_on(row), row["print"].split(), strict=True)
    return [key for key, seen in pairs if fingerprint(key) != seen]


def not_following(found: list[Claim], row: dict[str, str]) -> list[str]:
    """Return what in a sentence follows from no row, not from those that an author added either."""
    also = set(parts(row.get("also", "")))
    left = [claim for claim in found if not claim.follows and claim.kind != "word"]
    return [claim.said for claim in left if not holding()[claim.said] & also]


def contradicted(found: list[Claim]) -> list[str]:
    """Return what in a sentence is otherwise in the tables, or cites what they do not have."""
    hard = [
        c for c in found if c.kind in ("force", "act") or (c.kind == "provision" and not c.rests)
    ]
    return [claim.said for claim in hard if not claim.follows]


def follows(found: list[Claim], place: Place, row: dict[str, str]) -> str:
    """Say how a sentence follows: derived, stated, judgement or story.

    An id leads to its row, whatever else the sentence says of it.
    """
    firm = [claim for claim in found if claim.kind != "row"]
    open_claims = not_following(firm, row) + [c.said for c in firm if c.kind == "word"]
    if not open_claims and "reading" not in parts(row["ours"]):
        worked = any(c.kind in WORKED_OUT or "=" in "".join(c.rests) for c in found)
        return "derived" if worked else "stated"
    return "story" if STORY.search(place.text) or place.name.startswith("task") else "judgement"


def entry(key: Key, place: Place, found: list[Claim], old: dict[str, str]) -> dict[str, str]:
    """Return the row of the register for a sentence; `old` has what an author set."""
    rests = list(dict.fromkeys(rest for claim in found for rest in claim.rests))
    row = dict(zip(COLUMNS, key, strict=False)) | {"rows": "; ".join(rests)}
    row["also"] = "; ".join(r for r in parts(old.get("also", "")) if r in ROWS and r not in rests)
    known = ["reading", *not_following(found, row)]
    row["ours"] = "; ".join(said for said in known if said in parts(old.get("ours", "")))
    row["follows"] = follows(found, place, row)
    ours = {"judgement", "story"}
    if old.get("sentence") == key[2] and {row["follows"], old["follows"]} == ours:
        row["follows"] = old["follows"]
    return row | {"print": " ".join(map(fingerprint, rests_on(row)))}


def nearest(key: Key, gone: list[Key]) -> Key | None:
    """Return the old sentence that a new one most likely replaces."""
    moved = [old for old in gone if old[2] == key[2]]
    alike = [old[2] for old in gone if old[:2] == key[:2]]
    close = difflib.get_close_matches(key[2], alike, 1, 0.5) or (alike if len(alike) == 1 else [])
    return moved[0] if moved else (*key[:2], close[0]) if close else None


def words_changed(row: dict[str, str], old: dict[str, str]) -> str:
    """Say which words of force, a “not” among them, a sentence has in the place of others."""
    if not old or old["sentence"] == row["sentence"]:
        return ""
    texts = [re.sub(r"\d May\b|\bMay (?=\d)", "", r["sentence"]) for r in (old, row)]
    found = [re.findall(FORCE_OR_NOT, text, re.I) for text in texts]
    was, now = (Counter(word.lower() for word in words) for words in found)
    return "" if was == now else f"{' '.join(was - now) or '-'} -> {' '.join(now - was) or '-'}"


def show(row: dict[str, str], old: dict[str, str]) -> None:
    """Print a sentence, what it was before, and the rows that it rests on."""
    print(f"\n{row['file']} {row['place']}")
    if old and old["sentence"] != row["sentence"]:
        print(f"  was: {old['sentence']}")
        kept = "; ".join(filter(None, (row["also"], row["ours"])))
        print(f"  kept: {kept}" if kept else "  kept: nothing")
    print(f"  now: {row['sentence']}")
    for rest in parts(row["rows"]) + parts(row["also"]):
        held = " | ".join(filter(None, ROWS.get(rest, {}).values()))
        changed = "  CHANGED" if old and rest in changed_rows(old) else ""
        print(f"    {rest}{changed}: {held[:200]}" if held else f"    {rest}")


def main(arguments: list[str] | None = None) -> int:
    """Show what changed and write the register; returns 1 if something does not follow."""
    parser = argparse.ArgumentParser(description="Write the register of what sentences claim.")
    for option, what in (("--ours", "our judgement, or a story"), ("--meant", "wrong on purpose")):
        parser.add_argument(option, nargs="+", metavar="FILE:CELL", default=(), help=what)
    asked = parser.parse_args(arguments)
    old, now = stored(), list(current())
    gone = [key for key in old if key not in {key for key, _, _ in now}]
    made, refused, replaced = [], [], set()
    for key, place, found in now:
        before = old.get(key) or old.get(nearest(key, gone) or key, {})
        replaced.add(key_of(before) if before else key)
        row = entry(key, place, found, before)
        if key not in old or changed_rows(before):
            show(row, before)
        where, claimed = f"{key[0]}:{key[1]}", not_following(found, row)
        meant = where in asked.meant
        taken = meant or where.startswith(tuple(asked.ours))
        wrong = [] if meant else contradicted(found)
        ours = [*parts(row["ours"]), *(said for said in claimed if taken and said not in wrong)]
        row["ours"] = "; ".join(dict.fromkeys(ours))
        left = [said for said in claimed if said not in ours]
        if (words := words_changed(row, before)) and not taken:
            left.append(f"words of force: {words}")
        refused += [f"{where}: {said}\n    in: {key[2]}" for said in left]
        made.append(row)
    for key in gone:
        if key not in replaced:
            print(f"\n{key[0]} {key[1]}\n  gone: {key[2]}")
    if refused:
        print(
            "\nNothing is written. This follows from no row, or says something else than before:\n"
        )
        print("\n".join(refused))
        return 1
    with REGISTER.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(made)
    summary(made, now)
    return 0


def summary(made: list[dict[str, str]], now: list[tuple[Key, Place, list[Claim]]]) -> None:
    """Print how many claims and sentences follow, and in which way."""
    print(f"{'claims':12} {'follow':>8} {'ours':>8}")
    counted = Counter((c.kind, c.follows) for _, _, found in now for c in found)
    for kind in dict.fromkeys(kind for kind, _ in counted):
        print(f"{kind:12} {counted[kind, True]:8} {counted[kind, False]:8}")
    firm = {key for key, _, found in now if FIRM & {claim.kind for claim in found}}
    for what, some in (
        ("sentences", made),
        ("with a provision, date or count", [r for r in made if key_of(r) in firm]),
    ):
        how = Counter(row["follows"] for row in some)
        print(f"{len(some)} {what}:", ", ".join(f"{n} {name}" for name, n in how.most_common()))


if __name__ == "__main__":
    sys.exit(main())
