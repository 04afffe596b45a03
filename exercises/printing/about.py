"""What a page tells of the course: its version, where it runs, and what machines read."""

import json
import os
import re
from datetime import date

from checks.tables import COURSE, look_up, table

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def version() -> str:
    """Return the version of the course: the day of its release, such as ``2026-11-28``."""
    package = json.loads((COURSE / "data" / "datapackage.json").read_text(encoding="utf-8"))
    return package["version"]


def version_in_words(day: str = "") -> str:
    """Return the version, or another day, as people write it, such as *28 November 2026*."""
    then = date.fromisoformat(day or version())
    return f"{then.day} {then:%B %Y}"


def binder(path: str) -> str:
    """Return the address at which a file of the course opens on Binder.

    It is made of the one address in README, or of the repository in which a workflow runs; empty
    while neither is known.
    """
    readme = (COURSE / "README.md").read_text(encoding="utf-8")
    address = re.search(r"^\[binder\]: (\S+)\?urlpath=", readme, re.MULTILINE)[1]
    address = address.replace("OWNER/REPOSITORY", os.environ.get("GITHUB_REPOSITORY", ""))
    known = "/gh//" not in address
    return f"{address}?urlpath=lab/tree/{path}" if known else ""


def lite() -> str:
    """Return where, beside the pages, the course runs in the browser; empty while it does not.

    The workflow that publishes the site puts it there (`.authors/lite.py`) and says so.
    """
    return os.environ.get("COURSE_LITE", "")


def welcome() -> list[tuple[str, str]]:
    """Return what README says first in other languages: codes of languages, and paragraphs."""
    readme = (COURSE / "README.md").read_text(encoding="utf-8")
    return re.findall(r'^<p lang="(\w+)">(.+)</p>$', readme, re.MULTILINE)


def as_resource(lesson_id: str = "") -> str:
    """Return the course, or a lesson of it, as a ``LearningResource`` of schema.org, in JSON."""
    course = {
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "name": "Migration law against international standards",
        "description": "A workshop in notebooks: how international standards meet a draft law.",
        "inLanguage": "en",
        "license": LICENCE,
        "isAccessibleForFree": True,
        "version": version(),
        "educationalLevel": "university, professional training",
        "learningResourceType": "course",
    }
    if lesson_id:
        lesson = table("lessons").set_index("lesson_id").loc[lesson_id]
        outcomes = table("outcomes")
        course |= {
            "name": f"{lesson_id.zfill(2)} {lesson['title']}",
            "description": lesson["driving_question"],
            "learningResourceType": "lesson",
            "timeRequired": f"PT{lesson['minutes_lesson']}M",
            "teaches": list(outcomes.loc[outcomes["lesson_id"] == lesson_id, "outcome"]),
            "isPartOf": {"@type": "LearningResource", "name": course["name"]},
        }
    return json.dumps(course, ensure_ascii=False).replace("</", "<\\/")


def lesson_of(stem: str) -> str:
    """Return the number of the lesson whose notebook has this name; empty for another page."""
    return look_up("lessons", "notebook", "lesson_id").get(f"{stem}.ipynb", "")
