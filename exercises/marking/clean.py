"""Words that learners choose, made harmless where they are shown: in terminals, tables and pages.

Names of files and people, and what errors say, can hold anything: escapes that rewrite a terminal,
line ends that forge a line, marks that turn the direction of reading, formulas.
"""

import codecs
import os
import re
import sys
import unicodedata
from contextlib import suppress
from typing import TextIO

MOST_LETTERS = 80
MOST_OF_A_REPLY = 5_000
#: What stands for a sign in a terminal whose letters do not have it.
PLAIN_SIGNS = {
    "✓": "+",
    "○": "o",
    "▢": "?",
    "↻": "x",
    "⧖": "~",
    "⊘": "#",
    "☓": "X",
    "×": "x",
    "≈": "=",
}
PLAIN_SIGNS |= {"“": '"', "”": '"', "’": "'", "…": "...", "–": "-", "≈": "="}
WINDOWS = ("cp866", "cp1251")  # how a zip or a disk of a Russian Windows writes names
RUSSIAN = re.compile("[\u0400-\u04ff]")
#: Where a spreadsheet sees the beginning of a cell, whatever separates its cells, and then what
#: makes it calculate.
FORMULA = re.compile(r"(^|[;,|\t\r\n])([\s\"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")
#: What it keeps as it is, although it takes it for a number.
NUMBER = re.compile(r"0|[1-9]\d{0,14}")
WORD = re.compile(r"[^\W\d_]+")
#: Words with which it takes figures for a date, a time or a number: English, Russian, Kazakh.
OF_NUMBERS = re.compile(
    r"jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?"
    r"|nov(ember)?|dec(ember)?|янв(ар[ья])?|февр?(ал[ья])?|мар(та?)?|апр(ел[ья])?|ма[йя]|июн[ья]?"
    r"|июл[ья]?|авг(уста?)?|сент?(ябр[ья])?|окт(ябр[ья])?|нояб?(р[ья])?|дек(абр[ья])?|қаң(тар)?"
    r"|ақп(ан)?|нау(рыз)?|сәу(ір)?|мам(ыр)?|мау(сым)?|шіл(де)?|там(ыз)?|қыр(күйек)?|қаз(ан)?"
    r"|қар(аша)?|жел(тоқсан)?|[ap]m|[etгж]|жыл|года?|тг|тңг|руб|kzt|rub|usd|eur"
)
TRUTHS = {"true", "false", "истина", "ложь", "ақиқат", "жалған"}


def clean(text: object, most: int = MOST_LETTERS) -> str:
    """Return a text on one line, of so many letters, with nothing in it that is not seen."""
    line = " ".join(unicodedata.normalize("NFC", str(text)[: 4 * most]).split())
    if not line.isprintable():
        line = "".join(one if one.isprintable() else _escaped(one) for one in line)
    half = most // 2
    return line if len(line) <= most else f"{line[: most - half - 1]}…{line[-half:]}"


def clean_reply(text: str) -> str:
    """Return a reply of the checks, which may quote a learner, with its paragraphs as they are."""
    paragraphs = text[:MOST_OF_A_REPLY].split("\n\n")
    return "\n\n".join(clean(one, MOST_OF_A_REPLY) for one in paragraphs)


def _escaped(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")


def real_name(name: str) -> str:
    """Return a file's name as its writer saw it, where it was not written in UTF-8."""
    try:
        name.encode()
    except UnicodeEncodeError:
        written = name.encode("utf-8", "surrogateescape" if _from_disk(name) else "replace")
        return windows_name(written) or written.decode("utf-8", "backslashreplace")
    return name


def _from_disk(name: str) -> bool:
    return all("\udc80" <= one <= "\udcff" for one in name if "\ud800" <= one <= "\udfff")


def windows_name(name: bytes) -> str:
    """Return a name that a Russian Windows wrote, or nothing if it is none."""
    for encoding in WINDOWS:
        with suppress(UnicodeDecodeError):
            read = name.decode(encoding)
            if all(RUSSIAN.match(one) for one in read if not one.isascii()):
                return read
    return ""


def cell(text: str) -> str:
    """Return a text as a spreadsheet may open it: never a formula, a date or a shortened number."""
    text = FORMULA.sub(r"\1\2'", text)
    words = WORD.findall(text.casefold()[:MOST_LETTERS])
    figures = re.search(r"\d", text) and not NUMBER.fullmatch(text)
    turned = TRUTHS.issuperset(words) if not figures else all(map(OF_NUMBERS.fullmatch, words))
    return f"'{text}" if turned and (words or figures) and text[0] != "'" else text


def _plain(error: UnicodeError) -> tuple[str, int]:
    letters = error.object[error.start : error.end]
    return "".join(PLAIN_SIGNS.get(one) or _escaped(one) for one in letters), error.end


codecs.register_error("plain signs", _plain)


def say(text: str, to: TextIO | None = None) -> None:
    """Print a text, whatever letters the terminal has, and whether or not anybody reads it."""
    stream = sys.stdout if to is None else to
    encoding = getattr(stream, "encoding", None) or "utf-8"
    try:
        print(text.encode(encoding, "plain signs").decode(encoding), file=stream, flush=True)
    except (OSError, ValueError, AttributeError):  # closed: nothing more can be said there
        with suppress(OSError, ValueError, AttributeError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
