"""Links: inside the course they lead to a file of just this name, outside to a source we name."""

import os
import re
import subprocess
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from course import COURSE, NOTEBOOKS, name, read, rows, text_of
from nbconvert.filters.markdown_mistune import markdown2html_mistune

WRITTEN = ("README.md", "exercises/marking/README.md", ".server/README.md",
           ".github/CONTRIBUTING.md")  # fmt: skip
MADE = ("notebooks/index.md", "notebooks/terms.md", "data/README.md")
TEXTS = [COURSE / page for page in (*WRITTEN, *MADE)]
README = TEXTS[0].read_text(encoding="utf-8")
NAMED_IN = ("sources", "instruments", "instrument_names")
SOURCES = {row["url"] for table in NAMED_IN for row in rows(table)}

#: Addresses of tools, which are no sources: where they may stand, and why a reader needs them.
TOOLS = {
    "https://datapackage.org": ("data/README.md", "the standard of the tables"),
    "https://www.python.org/downloads/": ("README.md", "what must be installed first"),
    "https://github.com/containers/bubblewrap": (
        "exercises/marking/README.md",
        "the sandbox for marking",
    ),
    "https://nbgrader.readthedocs.io": (".server/README.md", "another way to mark"),
    "https://jupyterhub.readthedocs.io": (".server/README.md", "the server for a faculty"),
    "https://pyodide.org": (".server/README.md", "where Python in the browser comes from"),
    "https://z2jh.jupyter.org": (".server/README.md", "the same on Kubernetes"),
    "https://creativecommons.org/licenses/by/4.0/": ("README.md", "the licence"),
    "https://mybinder.org/badge_logo.svg": ("README.md", "the picture of the link to Binder"),
}
#: The links that open the course, on hosts where it will lie: README defines them at its end.
LAUNCH = dict(re.findall(r"^\[(binder|site|lite|hub)\]: (\S+)$", README, re.MULTILINE))
ADDRESS = re.compile(r"https?://[^\s\"'<>()\[\]|\\`]+")


def listing() -> set[str]:
    """Return the paths of all files as they are stored, to the letter, and of their folders."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    if (COURSE / ".git").exists():
        done = subprocess.run(command, cwd=COURSE, capture_output=True, text=True, check=True)
        files = {path for path in done.stdout.splitlines() if (COURSE / path).exists()}
    else:  # a copy without its history
        files = {path.relative_to(COURSE).as_posix() for path in COURSE.rglob("*")}
    folders = {parent.as_posix() for path in files for parent in Path(path).parents}
    return files | folders


FILES = listing()


def page_of(path: Path) -> BeautifulSoup:
    """Return all that a reader sees of a text or a notebook and that can hold a link."""
    if path.suffix == ".md":
        return BeautifulSoup(html_of(path.read_text(encoding="utf-8")), "html.parser")
    parts = []
    for cell in read(path).cells:
        if cell.cell_type == "markdown":
            parts.append(html_of(cell.source))
        parts += [o.get("data", {}).get("text/html", "") for o in cell.get("outputs", [])]
    return BeautifulSoup("\n".join(parts), "html.parser")


def html_of(markdown: str) -> str:
    return markdown2html_mistune(markdown)


def marks_in(path: Path) -> set[str]:
    """Return the places of a file that a link may name.

    Only those that are written down: GitHub, JupyterLab and nbconvert make different ones of
    headings.
    """
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        text = "\n".join(cell.source for cell in read(path).cells)
    return set(re.findall(r"<[^>]+\b(?:id|name)=\"([^\"]+)\"", text))


def broken(path: Path, address: str) -> str:
    """Say what is wrong with a link inside the course, or nothing."""
    parts = urlsplit(address)
    place = unquote(parts.path)
    target = path if not place else Path(os.path.normpath(path.parent / place))
    if place.startswith("/") or not target.is_relative_to(COURSE):
        return f"{address} leads out of the course"
    if target.relative_to(COURSE).as_posix() not in FILES:
        return f"{address} leads nowhere"
    if parts.fragment and parts.fragment not in marks_in(target):
        return f"{address} names a place that is not written down in {name(target)}"
    return ""


@cache
def links(path: Path) -> list[str]:
    page = page_of(path)
    found = [link["href"] for link in page.select("a[href]:not(.anchor-link)")]  # not nbconvert's
    found += [image["src"] for image in page.select("img[src]")]
    return [address for address in found if not address.startswith("data:")]


every_text = pytest.mark.parametrize("path", [*TEXTS, *NOTEBOOKS], ids=name)


@every_text
def test_links_inside_the_course_lead_to_a_file_of_just_this_name_and_a_place_in_it(path):
    inside = [address for address in links(path) if not urlsplit(address).scheme]
    assert [said for said in (broken(path, address) for address in inside) if said] == []
    if path not in (COURSE / "data" / "README.md",):
        assert inside, "no link was found: is this still the way in which they are written?"


@every_text
def test_links_have_a_known_form(path):
    for address in links(path):
        assert urlsplit(address).scheme in ("", "https"), address
        assert " " not in address and "\\" not in address, address


def addresses_in(text: str) -> set[str]:
    """Return all addresses of a text, in links and beside them."""
    return {address.rstrip(".,;:*") for address in ADDRESS.findall(unescape(text))}


def text_with_outputs(path: Path) -> str:
    if path.suffix != ".ipynb":
        return path.read_text(encoding="utf-8")
    parts = []
    for cell in read(path).cells:
        parts.append(cell.source)
        for output in cell.get("outputs", []):
            parts.append(output.get("text", ""))
            parts += [str(v) for k, v in output.get("data", {}).items() if k != "image/png"]
    return "\n".join(parts)


CODE = [*(COURSE / "exercises" / "checks").glob("*.py"), *(COURSE / "notebooks").glob("*.py")]


@pytest.mark.parametrize("path", [*TEXTS, *NOTEBOOKS, *sorted(CODE)], ids=name)
def test_every_address_outside_is_that_of_a_source_or_of_a_tool_named_here(path):
    for address in addresses_in(text_with_outputs(path)):
        if path == TEXTS[0] and address in LAUNCH.values():
            continue
        place, _ = TOOLS.get(address, ("", ""))
        assert address in SOURCES or place == name(path), address


def test_every_tool_named_here_is_linked_and_is_no_source():
    for address, (place, why) in TOOLS.items():
        assert address in addresses_in((COURSE / place).read_text(encoding="utf-8")), address
        assert why and address not in SOURCES


# ---- links that open the course ------------------------------------------------------------------


def opened(address: str) -> str:
    """Return the path inside the course that a launch link opens."""
    given = {key: values[0] for key, values in parse_qs(urlsplit(address).query).items()}
    folder = f"{given['targetpath']}/" if "targetpath" in given else ""
    start = f"lab/tree/{folder}"
    assert given["urlpath"].startswith(start)
    return given["urlpath"].removeprefix(start)


@pytest.mark.parametrize("label", ["binder", "hub"])
def test_launch_links_open_the_first_lesson_by_its_exact_name(label):
    assert opened(LAUNCH[label]) in FILES
    assert opened(LAUNCH[label]) == name(NOTEBOOKS[0])


def test_launch_links_name_one_repository_and_one_branch():
    owner, repository, branch = re.fullmatch(
        r"https://mybinder\.org/v2/gh/([\w.-]+)/([\w.-]+)/([\w.-]+)\?.*", LAUNCH["binder"]
    ).groups()
    given = parse_qs(urlsplit(LAUNCH["hub"]).query)
    assert given["repo"] == [f"https://github.com/{owner}/{repository}"]
    assert given["branch"] == [branch]
    assert LAUNCH["site"] == f"https://{owner}.github.io/{repository}/"
    assert LAUNCH["lite"].startswith(LAUNCH["site"]), "it is published beside the pages"
    assert README.count(f"{owner}/{repository}") == 2  # in its comment, and in the link to Binder
    assert README.count("mybinder.org/v2/") == README.count("git-pull?") == 1


def test_no_other_file_knows_where_the_course_lies():
    """So a fork changes the first page, and everything follows."""
    owner, repository = re.search(r"/gh/([\w.-]+)/([\w.-]+)/", LAUNCH["binder"]).groups()
    files = [path for path in FILES if not path.startswith(("tests/", ".venv/"))]
    files = [path for path in files if (COURSE / path).is_file()]
    texts = {path: (COURSE / path).read_text("utf-8", errors="replace") for path in files}
    assert len(texts) > 200 and {"CITATION.cff", ".zenodo.json"} < set(texts)
    hosts = re.compile(r"\w\.github\.io|mybinder\.org/v2/")
    assert [path for path, text in texts.items() if hosts.search(text)] == ["README.md"]
    own = re.compile(rf"{re.escape(owner)}(/|%2F|\.github\.io/){re.escape(repository)}")
    named = {path for path, text in texts.items() if own.search(text)}
    known = {
        "exercises/printing/about.py",
        ".authors/release.py",
    }  # in place of a name not yet known
    assert named - known == {"README.md"}


def test_pages_to_read_are_linked_from_the_first_page_and_through_it_from_lesson_00():
    said = page_of(TEXTS[0]).find("a", string="to read")
    assert said["href"] == LAUNCH["site"]
    assert "../README.md" in links(NOTEBOOKS[0])
    assert "[first page](../README.md) leads to them" in text_of(NOTEBOOKS[0])


def test_the_badge_is_the_link_to_binder():
    badge = page_of(TEXTS[0]).find("img", src="https://mybinder.org/badge_logo.svg")
    assert badge.parent["href"] == LAUNCH["binder"]


def test_both_lines_that_start_the_course_open_the_first_lesson():
    assert len(re.findall(r"-m jupyterlab \"?--config=\.jupyter/lab\.py\"?\n", README)) == 2
    settings = (COURSE / ".jupyter" / "lab.py").read_text(encoding="utf-8")
    assert f'default_url = "/lab/tree/{name(NOTEBOOKS[0])}"' in settings


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("00_Start_here.ipynb", "nowhere"), ("../Data/README.md", "nowhere"),
        ("x.ipynb", "nowhere"), ("../../README.md", "out of"), ("/README.md", "out of"),
        ("index.md#Statements", "a place"),
        ("01_a_workshop_in_astana.ipynb#Step-1", "a place"), ("index.md#statements", ""),
        ("../data/README.md#statements", ""), ("00_start_here.ipynb", ""), ("../exercises", ""),
        ("00%5Fstart_here.ipynb", ""),
    ],
)  # fmt: skip
def test_a_broken_link_is_found(address, said):
    found = broken(NOTEBOOKS[1], address)
    assert said in found and bool(said) == bool(found)


def test_an_address_is_found_wherever_it_stands():
    text = "See <https://a.org/x>, [b](https://b.org) and https://c.org/d. `https://e.org`"
    assert addresses_in(text) == {"https://a.org/x", "https://b.org", "https://c.org/d",
                                  "https://e.org"}  # fmt: skip
