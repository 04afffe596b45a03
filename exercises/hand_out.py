"""Make the copy of the course that learners get: no solutions, no tests, no history.

    python exercises/hand_out.py FILE.zip

In it lessons run and sheets are answered by their checks as here. Solutions, tests and the programs
of trainers, authors and servers are left out. The tables of data/ stay as they are: the checks read
them, the key of the capstone too. The same course always gives the same bytes.
"""

import argparse
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from checks.tables import COURSE

KEPT = (
    "notebooks/*.*",
    "exercises/*_sheet_*.ipynb",
    "exercises/checks/**/*.py",
    "data/*.*",
    ".jupyter/**/*.*",
    "requirements.txt",
    "LICENSE",
    "CITATION.cff",
)
SECTIONS = ("Start", "Syllabus", "Licence and citation")


def files() -> Iterator[tuple[str, bytes]]:
    """Yield each file of the learners' copy, by its path, with what is in it."""
    for pattern in KEPT:
        for path in sorted(COURSE.glob(pattern)):
            made_here = path.suffix == ".html" or "__pycache__" in path.parts
            if path.is_file() and not made_here:
                yield path.relative_to(COURSE).as_posix(), path.read_bytes()
    yield "README.md", first_page().encode()


def first_page() -> str:
    """Return README for learners: what the course is, how to start it, what is in it.

    Binder is left out, as solutions are there too; so are pages to read and JupyterLite as long as
    nobody knows their address.
    """
    opening, *sections = (COURSE / "README.md").read_text(encoding="utf-8").split("\n## ")
    chosen = [text for text in sections if text.split("\n", 1)[0] in SECTIONS]
    page = "\n## ".join([opening, *chosen])
    links = dict(re.findall(r"^\[(\w+)\]: (\S+)$", page, re.MULTILINE))
    page = re.sub(r" on Binder,|\n\[!\[.*\n", "", page)
    if "OWNER" in links["site"]:
        page = re.sub(r"\nOr without installing .*\n", "", page)
    page = re.sub(r"\n<!-- The address .*", "\n", page, flags=re.DOTALL)
    return re.sub(r"\]\[(\w+)\]", lambda link: f"]({links[link[1]]})", page)


def main() -> None:
    """Read the command line and write the zip file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path, help="the zip file to write")
    file = parser.parse_args().file
    found = sorted(files())
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in found:
            entry = zipfile.ZipInfo(f"migration-law/{name}", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, content)
    print(f"{len(found)} files in {file}, without solutions")


if __name__ == "__main__":
    main()
