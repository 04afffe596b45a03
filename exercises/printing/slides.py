"""Lessons as slides that need no network, no program and no mouse: a page in sheets of 16 to 9.

A heading begins a slide. What does not fit on one goes on, under the same heading, on the next. The
answer to a question stands on the slide after it; other folds are left out.
"""

import math
import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

# Measured at 1280 x 720, where a letter of the text is 26 pixels high
HEIGHT, LINE, LETTERS = 520, 38, 80
ROW, ROW_LINE, ROW_LETTERS, PICTURE = 17, 28, 90, 470
KEPT_FOLDS = re.compile(r"Answer\b")


def slides_of(lesson: str) -> list[str]:
    """Return the slides of a lesson, as HTML.

    Parameters
    ----------
    lesson : str
        The cells of a lesson for print, with its answers: see `lessons.lesson_for_print`.
    """
    slides: list[list[str]] = []
    heading, room = "", 0.0
    for block, height, begins in _blocks(BeautifulSoup(lesson, "html.parser")):
        if begins == "heading":
            heading, room = block, 0.0
            slides.append([heading])
            room = HEIGHT
        elif begins == "answer" or height > room:
            slides.append([heading, block])
            room = HEIGHT - height
        else:
            slides[-1].append(block)
            room -= height
    return ["".join(slide) for slide in slides if len(slide) > 1]


def _blocks(page: BeautifulSoup) -> Iterator[tuple[str, float, str]]:
    """Yield the blocks of a page in order: HTML, height in pixels, and what it begins."""
    for element in page.find_all(["h1", "h2", "h3", "p", "ul", "ol", "table", "pre", "img", "div"]):
        if element.find_parent(["ul", "ol", "table", "details"]) or element.name == "div":
            if "answer" in element.get("class", []) and not element.find_parent(class_="answer"):
                yield from _answer(element)
            continue
        if element.find_parent(class_="answer"):
            continue
        yield from _parts(element)


def _answer(fold: Tag) -> Iterator[tuple[str, float, str]]:
    if not KEPT_FOLDS.match(fold.get_text(strip=True)):
        return
    begins = "answer"
    for element in fold.find_all(["p", "ul", "ol", "table", "pre"]):
        if not element.find_parent(["ul", "ol", "table"]):
            for block, height, _ in _parts(element):
                yield block, height, begins
                begins = ""


def _parts(element: Tag) -> Iterator[tuple[str, float, str]]:
    """Yield an element as one block, or a list by its points and a table by its rows."""
    if element.name in ("h1", "h2", "h3"):
        for link in element.find_all("a"):
            link.decompose()
        yield f"<h2>{element.decode_contents()}</h2>", 0, "heading"
    elif element.name == "img":
        yield str(element), PICTURE, ""
    elif element.name in ("ul", "ol"):
        for number, point in enumerate(element.find_all("li", recursive=False), 1):
            start = f' start="{number}"' if element.name == "ol" else ""
            yield f"<{element.name}{start}>{point}</{element.name}>", _lines(point) * LINE + 6, ""
    elif element.name == "table":
        yield from _rows(element)
    elif element.get_text(strip=True):
        yield str(element), _lines(element) * LINE + 16, ""


def _rows(table: Tag) -> Iterator[tuple[str, float, str]]:
    """Yield a table, cut between its rows into parts that fit on a slide."""
    head = str(table.thead or "")
    rows = [row for row in table.find_all("tr") if not row.find_parent("thead")]
    heads = [row for row in table.find_all("tr") if row.find_parent("thead")]
    start = '<table class="dataframe">' if "dataframe" in table.get("class", []) else "<table>"
    widths = [[len(cell.get_text()) for cell in row.find_all(["td", "th"])] for row in rows]
    columns = [max(column) ** 0.7 for column in zip(*widths, strict=False)]
    room = [max(4, 0.8 * ROW_LETTERS * one / sum(columns)) for one in columns]

    def height_of(row: list[int]) -> float:
        return ROW + ROW_LINE * max(math.ceil(n / w) for n, w in zip(row, room, strict=False))

    top = sum(height_of([len(c.get_text()) for c in row.find_all("th")]) for row in heads)
    part, height = [], top
    for row, own in zip(rows, widths, strict=True):
        if part and height + height_of(own) > HEIGHT:
            yield f"{start}{head}<tbody>{''.join(part)}</tbody></table>", height, ""
            part, height = [], top
        part.append(str(row))
        height += height_of(own)
    if part:
        yield f"{start}{head}<tbody>{''.join(part)}</tbody></table>", height + 16, ""


def _lines(element: Tag) -> int:
    """Return how many lines an element takes, each break of a line counted."""
    parts = re.split(r"<br\s*/?>", element.decode_contents())
    texts = [BeautifulSoup(part, "html.parser").get_text() for part in parts]
    return sum(max(1, math.ceil(len(text) / LETTERS)) for text in texts)
