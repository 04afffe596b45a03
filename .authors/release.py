"""Make what a release gives away, or set the version or the address that it carries.

    .venv/bin/python .authors/release.py make FOLDER
    .venv/bin/python .authors/release.py version 2026-12-01
    .venv/bin/python .authors/release.py address OWNER/REPOSITORY

A folder gets the pages as a zip file, with and without what is for the trainer; the lessons and the
hand-outs as one PDF each; and the packages for a network that is closed, for this machine's system
and version of Python, with the command that installs from them. The names of all hold the version.
The address is that of the repository where people find the course.
"""

import argparse
import os
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
#: Where the version stands, and how.
PLACES = {
    "data/datapackage.json": '"version": "DAY"',
    "CITATION.cff": 'version: "DAY"\ndate-released: DAY\n',
    ".zenodo.json": '"version": "DAY",\n  "publication_date": "DAY"',
    "README.md": "version of WORDS",
    "notebooks/00_start_here.ipynb": "version of WORDS",
    ".github/ISSUE_TEMPLATE/2_fault.yml": "course of WORDS",
}
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
    day = version()
    tag = os.environ.get("GITHUB_REF_TYPE") == "tag" and os.environ["GITHUB_REF_NAME"]
    if tag and tag != day:
        sys.exit(f"The tag {tag} is not the version of the course, {day}.")
    folder.mkdir(parents=True, exist_ok=True)
    paper.write(folder / f"course-paper-{day}.zip")
    paper.write(folder / f"course-paper-for-trainers-{day}.zip", solutions=True)
    pages = paper.pages(solutions=False)
    printed = {place for place in pages if re.match(r"handouts/(?!slides_)", place)}
    lessons = sorted(place for place in printed if re.search(r"/lesson_\d\d\.html", place))
    title = "Migration law against international standards"
    print_pdf(bound(pages, lessons, f"{title}: the lessons"), folder / f"lessons-{day}.pdf")
    others = sorted(printed - set(lessons))
    print_pdf(bound(pages, others, f"{title}: hand-outs"), folder / f"handouts-{day}.pdf")
    pack_wheels(folder)


def pack_wheels(folder: Path) -> None:
    """Make the zip file with the packages of learners, and how they are installed."""
    wheels = folder / "wheels"
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--only-binary=:all:"]
    command += ["--dest", wheels, "--requirement", COURSE / "requirements.txt"]
    subprocess.run(command, check=True)
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    how = CLOSED.format(system=sys.platform, python=python)
    (wheels / "INSTALL.txt").write_text(how, encoding="utf-8")
    name = f"wheels-{version()}-{sys.platform}-{python}"
    shutil.make_archive(str(folder / name), "zip", folder, "wheels")
    shutil.rmtree(wheels)


def set_version(new: str) -> None:
    """Write another version, a day, into every place where it stands; if one is lost, nowhere."""
    old, texts = version(), {}
    for name, place in PLACES.items():
        before, after = (
            place.replace("DAY", day).replace("WORDS", version_in_words(day)) for day in (old, new)
        )
        text = (COURSE / name).read_text(encoding="utf-8")
        if text.count(before) != 1:
            sys.exit(f"{name} does not say {before!r} just once; nothing was changed.")
        texts[name] = text.replace(before, after)
    for name, text in texts.items():
        (COURSE / name).write_text(text, encoding="utf-8", newline="\n")


def set_address(new: str) -> None:
    """Write another repository, as in ``faculty/course``, into the links at the end of README."""
    readme = COURSE / "README.md"
    text = readme.read_text(encoding="utf-8")
    old = re.search(r"^\[binder\]: \S+?/gh/([\w.-]+)/([\w.-]+)/", text, re.MULTILINE)
    owner, name = map(re.escape, old.groups())
    before = rf"(%2F|\b){owner}(/|%2F|\.github\.io/){name}(?![\w.-])"
    after = r"\g<1>" + r"\g<2>".join(new.split("/"))
    readme.write_text(re.sub(before, after, text), encoding="utf-8", newline="\n")


def repository(text: str) -> str:
    """Return owner and name of a repository as they are, or refuse what is none."""
    if not re.fullmatch(r"[A-Za-z0-9-]+/[\w.-]+", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form OWNER/REPOSITORY")
    return text


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
    placing = commands.add_parser("address", help="set the address of the repository")
    placing.add_argument("repository", type=repository)
    placing.set_defaults(run=lambda arguments: set_address(arguments.repository))
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
