"""Make what a release gives away, or set the version that it carries.

    .venv/bin/python .authors/release.py make FOLDER
    .venv/bin/python .authors/release.py version 2026-12-01

A folder gets the pages as a zip file, with and without what is for the trainer; the lessons and the
hand-outs as one PDF each; and the packages for a network that is closed, for this machine's system
and version of Python, with the command that installs from them.
"""

import argparse
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from markupsafe import Markup

COURSE = Path(__file__).resolve().parents[1]
sys.path.append(str(COURSE / "exercises"))
import paper
from printing.about import version, version_in_words

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
FOOTER = (
    '<div style="font: 8pt sans-serif; width: 100%; text-align: center">'
    '<span class="pageNumber"></span> / <span class="totalPages"></span></div>'
)
MARGIN = {"top": "14mm", "bottom": "18mm", "left": "14mm", "right": "14mm"}
#: Where the version stands as a date, and where in words.
AS_DATE = ("data/datapackage.json", "CITATION.cff", ".zenodo.json")
IN_WORDS = ("README.md", "notebooks/00_start_here.ipynb")
CLOSED = """Installs the course where no network is, on {system} with Python {python}.
Put this folder beside requirements.txt of the course, and in the folder of the course run:

    python -m venv .venv
    .venv/bin/python -m pip install --no-index --find-links wheels -r requirements.txt
"""


def bound(pages: dict[str, str], places: Iterable[str], title: str) -> str:
    """Return pages as one page: a list of contents, with gaps for the numbers, and each page."""
    parts = []
    for place in places:
        main = re.search(r"<main>(.*)<p class=\"version\">", pages[place], re.DOTALL)[1]
        parts.append((re.search("<title>(.*?)</title>", pages[place])[1], Markup(main)))
    template = paper.TEMPLATES.get_template("paper_bound.html.j2")
    return template.render(title=title, parts=parts, version=version_in_words(), home="")


def print_pdf(html: str, file: Path) -> None:
    """Print a page as PDF, with numbers of pages at the foot and in its list of contents.

    It is printed twice: the first time tells on which page each part begins.
    """
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  not among learners' packages
    from pypdfium2 import PdfDocument  # noqa: PLC0415

    chromium = next(filter(None, map(shutil.which, CHROMIUM)))
    options = {"format": "A4", "margin": MARGIN, "tagged": True, "outline": True}
    options |= {"display_header_footer": True, "header_template": "<i></i>"}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        tab = browser.new_page()
        tab.set_content(html)
        made = tab.pdf(**options, footer_template=FOOTER)
        begins = [m.get_dest().get_index() + 1 for m in PdfDocument(made).get_toc() if m.level == 0]
        numbers = iter(begins[1:])  # the first heading is that of the contents
        tab.set_content(re.sub(r"(<td class=\"page\">)", lambda m: m[1] + str(next(numbers)), html))
        tab.pdf(**options, footer_template=FOOTER, path=file)
        browser.close()


def make(folder: Path) -> None:
    """Make all files of a release in a folder, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    paper.write(folder / "course-paper.zip")
    paper.write(folder / "course-paper-for-trainers.zip", solutions=True)
    pages = paper.pages(solutions=False)
    printed = {place for place in pages if place.startswith("handouts/")}
    lessons = sorted(place for place in printed if re.search(r"/lesson_\d\d\.html", place))
    title = "Migration law against international standards"
    print_pdf(bound(pages, lessons, f"{title}: the lessons"), folder / "lessons.pdf")
    others = sorted(printed - set(lessons))
    print_pdf(bound(pages, others, f"{title}: hand-outs"), folder / "handouts.pdf")
    wheels = folder / "wheels"
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--only-binary=:all:"]
    command += ["--dest", wheels, "--requirement", COURSE / "requirements.txt"]
    subprocess.run(command, check=True)
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    how = CLOSED.format(system=sys.platform, python=python)
    (wheels / "INSTALL.txt").write_text(how, encoding="utf-8")
    shutil.make_archive(str(folder / f"wheels-{sys.platform}-{python}"), "zip", folder, "wheels")
    shutil.rmtree(wheels)


def set_version(new: str) -> None:
    """Write another version, a day, into every place where it stands."""
    words = version_in_words()
    day = date.fromisoformat(new)
    for names, old, said in (
        (AS_DATE, version(), new),
        (IN_WORDS, words, f"{day.day} {day:%B %Y}"),
    ):
        for name in names:
            text = (COURSE / name).read_text(encoding="utf-8")
            (COURSE / name).write_text(text.replace(old, said), encoding="utf-8")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True)
    making = commands.add_parser("make", help="make all files of a release")
    making.add_argument("folder", type=Path)
    making.set_defaults(run=lambda arguments: make(arguments.folder))
    setting = commands.add_parser("version", help="set the version, a day")
    setting.add_argument("day", type=lambda text: date.fromisoformat(text).isoformat())
    setting.set_defaults(run=lambda arguments: set_version(arguments.day))
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
