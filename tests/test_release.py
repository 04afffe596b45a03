"""A release: a version and an address, each set by one command, and the files to give away."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import hand_out
import paper
import pytest
import release
import test_links
from course import COURSE
from printing import about
from printing.about import version, version_in_words
from pypdfium2 import PdfDocument
from test_browser import CHROMIUM, IN_CI

OTHER = ("2027-02-03", "3 February 2027")


@pytest.fixture
def copy(tmp_path, monkeypatch) -> Path:
    """A copy of the course without its tests, which `release` takes for the course."""
    monkeypatch.setattr(release, "COURSE", tmp_path)
    monkeypatch.setattr(about, "COURSE", tmp_path)
    for path in test_links.FILES:
        if (COURSE / path).is_file() and not path.startswith(("tests/", ".venv/")):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(COURSE / path, tmp_path / path)
    return tmp_path


def texts(place: Path) -> dict[str, str]:
    return {
        path.relative_to(place).as_posix(): path.read_text("utf-8", errors="replace")
        for path in place.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def run(*arguments: str):
    """Run the command, here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["release.py", *arguments])
        release.main()


# ---- the version ---------------------------------------------------------------------------------


def test_version_changes_every_place_where_the_version_stands_and_nothing_else(copy):
    before = texts(copy)
    was_day, was_words = version(), version_in_words()
    command = [sys.executable, copy / ".authors" / "release.py", "version", OTHER[0]]
    subprocess.run(command, check=True)
    assert (version(), version_in_words()) == OTHER
    after = texts(copy)
    changed = {path for path in before if before[path] != after[path]}
    assert changed == set(release.PLACES) and set(before) == set(after)
    old = re.compile(rf"(?:version|course) of {was_words}|(?<!release.py )version\W+{was_day}")
    assert {path for path, text in before.items() if old.search(text)} == changed
    assert not [path for path, text in after.items() if old.search(text)]
    for path in changed:
        was, now = before[path].splitlines(), after[path].splitlines()
        lines = [pair for pair in zip(was, now, strict=True) if pair[0] != pair[1]]
        assert 1 <= len(lines) <= 2, path
        for line, new in lines:
            assert re.search("version|course of|publication_date|date-released", line), line
            spoken = line.replace(was_day, OTHER[0]).replace(was_words, OTHER[1])
            assert new == spoken


@pytest.mark.parametrize("day", ["yesterday", "2027-13-01", "2027-02-30", "3 February 2027", ""])
def test_version_refuses_what_is_no_day(day, copy, capsys):
    before = texts(copy)
    with pytest.raises(SystemExit) as refused:
        run("version", day)
    assert refused.value.code == 2 and "invalid" in capsys.readouterr().err
    assert texts(copy) == before


def test_version_changes_nothing_where_one_place_has_lost_it(copy):
    path = copy / "CITATION.cff"
    path.write_text(path.read_text("utf-8").replace(version(), "2020-01-01"), encoding="utf-8")
    before = texts(copy)
    with pytest.raises(SystemExit, match=r"CITATION\.cff"):
        run("version", OTHER[0])
    assert texts(copy) == before


# ---- the address ---------------------------------------------------------------------------------


def test_address_changes_all_links_of_the_first_page_and_no_other_file(copy):
    before = texts(copy)
    for owner, name in (("Faculty-of-Law", "course.2027"), ("a", "b")):  # one after the other
        run("address", f"{owner}/{name}")
        after = texts(copy)
        assert [path for path in before if before[path] != after[path]] == ["README.md"]
        page = after["README.md"]
        links = dict(re.findall(r"^\[(\w+)\]: (\S+)$", page, re.MULTILINE))
        assert links["binder"].startswith(f"https://mybinder.org/v2/gh/{owner}/{name}/main?")
        assert links["site"] == f"https://{owner}.github.io/{name}/"
        assert links["lite"].startswith(links["site"] + "lite/")
        repository = parse_qs(urlsplit(links["hub"]).query)["repo"]
        assert repository == [f"https://github.com/{owner}/{name}"]
        assert "OWNER" not in page and len(page.splitlines()) == len(
            before["README.md"].splitlines()
        )
    assert about.binder("x.ipynb") == "https://mybinder.org/v2/gh/a/b/main?urlpath=lab/tree/x.ipynb"


@pytest.mark.parametrize("address", ["course", "a/b/c", "https://github.com/a/b", "a b/c", "/b"])
def test_address_refuses_what_names_no_repository(address, copy, capsys):
    with pytest.raises(SystemExit) as refused:
        run("address", address)
    assert refused.value.code == 2 and "OWNER/REPOSITORY" in capsys.readouterr().err
    assert (copy / "README.md").read_bytes() == (COURSE / "README.md").read_bytes()


def test_learners_copy_leads_to_the_pages_once_their_address_is_known(tmp_path, monkeypatch):
    shutil.copyfile(COURSE / "README.md", tmp_path / "README.md")
    monkeypatch.setattr(release, "COURSE", tmp_path)
    monkeypatch.setattr(hand_out, "COURSE", tmp_path)
    release.set_address("OWNER/REPOSITORY")
    assert "in the browser: " not in hand_out.first_page()
    release.set_address("faculty/course")
    page = hand_out.first_page()
    assert "[to read](https://faculty.github.io/course/)" in page
    assert "[JupyterLite](https://faculty.github.io/course/lite/" in page
    assert "mybinder" not in page and ", on Binder" not in page and "][" not in page, (
        "on Binder solutions lie beside the sheets"
    )


# ---- what is given away --------------------------------------------------------------------------

SOME = re.compile(r"index|notebooks/00|handouts/(lesson_0[04]|frames|terms_01)")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The files of a release, of a few pages only and without the packages, and these pages."""
    if CHROMIUM is None and not IN_CI:
        pytest.skip("no Chromium on this machine: install it to run this")
    folder = tmp_path_factory.mktemp("release")
    with pytest.MonkeyPatch.context() as patch:
        deck, whole = paper.deck, paper.to_html
        patch.setattr(paper, "deck", lambda one, title: deck(one, title) if "00" in title else "")
        patch.setattr(
            paper, "to_html", lambda page, place: whole(page, place) if SOME.search(place) else ""
        )
        pages = {place: page for place, page in paper.pages(solutions=False).items() if page}
        patch.setattr(paper, "pages", lambda solutions, chosen=(): pages)
        patch.setattr(release, "pack_wheels", lambda folder: None)
        release.make(folder / "new")
    return folder / "new", pages


def test_names_hold_the_version_and_the_zip_files_open(made):
    folder, pages = made
    kinds = ("course-paper-%s.zip", "course-paper-for-trainers-%s.zip", "lessons-%s.pdf",
             "handouts-%s.pdf")  # fmt: skip
    assert {path.name for path in folder.iterdir()} == {kind % version() for kind in kinds}
    for path in folder.glob("*.zip"):
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            assert set(archive.namelist()) == {f"course/{place}" for place in pages}


@pytest.mark.parametrize(("name", "parts"), [("lessons", 2), ("handouts", 2)])
def test_pdfs_have_contents_with_the_numbers_of_their_pages(made, name, parts):
    document = PdfDocument(made[0] / f"{name}-{version()}.pdf")
    shown = [page.get_textpage().get_text_range() for page in document]
    for number, text in enumerate(shown, 1):
        assert f"{number} / {len(shown)}" in text.splitlines()[-1], "at the foot of each page"
    assert f"Version of {version_in_words()}" in shown[0]
    begins = [
        (mark.get_title(), mark.get_dest().get_index() + 1)
        for mark in document.get_toc()
        if mark.level == 0
    ]
    assert len(begins) == parts + 1 and begins[0][1] == 1
    for title, number in begins[1:]:
        listed = re.search(rf"^{re.escape(title)} (\d+)\r?$", shown[0], re.MULTILINE)
        assert listed and int(listed[1]) == number, title
        assert title in " ".join(shown[number - 1].split())


@pytest.mark.parametrize("name", ["lessons", "handouts"])
def test_nothing_in_a_pdf_reaches_into_the_margin_where_it_would_be_cut(made, name):
    for number, page in enumerate(PdfDocument(made[0] / f"{name}-{version()}.pdf"), 1):
        picture = page.render(scale=1, grayscale=True).to_numpy()
        picture = picture.reshape(len(picture), -1)
        edge = round(0.06 * picture.shape[1])  # less than the 14 of 210 mm that are empty
        assert picture[:, :edge].min() > 200 and picture[:, -edge:].min() > 200, number


def test_packages_lie_in_one_zip_file_with_the_command_that_installs_them(tmp_path, monkeypatch):
    asked = []

    def download(command, check):
        asked.extend(map(str, command))
        place = Path(command[command.index("--dest") + 1])
        place.mkdir()
        (place / "some-1.0-py3-none-any.whl").write_bytes(b"")

    monkeypatch.setattr(release.subprocess, "run", download)
    release.pack_wheels(tmp_path)
    assert asked[-1] == str(COURSE / "requirements.txt") and "--only-binary=:all:" in asked
    (file,) = tmp_path.iterdir()
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert file.name == f"wheels-{version()}-{sys.platform}-{python}.zip"
    with zipfile.ZipFile(file) as archive:
        inside = {name for name in archive.namelist() if not name.endswith("/")}
        assert inside == {"wheels/some-1.0-py3-none-any.whl", "wheels/INSTALL.txt"}
        told = archive.read("wheels/INSTALL.txt").decode()
    assert "--no-index --find-links wheels -r requirements.txt" in told and python in told


def test_a_tag_that_is_not_the_version_makes_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("GITHUB_REF_TYPE", "tag")
    monkeypatch.setenv("GITHUB_REF_NAME", OTHER[0])
    with pytest.raises(SystemExit, match=version()):
        release.make(tmp_path / "new")
    assert not (tmp_path / "new").exists()
