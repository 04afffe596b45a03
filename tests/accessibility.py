"""How a page is read: with axe-core (WCAG 2.2, A and AA), and for what axe does not see."""

import re
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from playwright.sync_api import sync_playwright
from test_browser import CHROMIUM, FLAGS

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

#: What axe finds in any page and what we do not mend: rule, where, why.
EVERYWHERE = [
    (
        "empty-table-header",
        "table.dataframe thead th",
        "pandas leaves the corner above the names of rows empty; it is no header of anything",
    ),
]
#: ... and in the pages that `jupyter nbconvert --to html` makes, whose style is not ours.
OF_NBCONVERT = [
    *EVERYWHERE,
    (
        "color-contrast",
        ".jp-InputPrompt, .jp-OutputPrompt",
        "nbconvert writes In [1]: in pale grey; it repeats the order in which cells stand",
    ),
    (
        "color-contrast",
        ".highlight",
        "the colours of code are those of nbconvert's theme; our own pages have others",
    ),
    (
        "link-in-text-block",
        "a",
        "nbconvert's theme does not underline links; our own pages do",
    ),
]
SCREEN, PHONE = 1300, 390  # pixels
CODE = [".highlight"]  # looks the same on every page, and is slow to see
#: Cells and items of words only, from the fourth row of a table or item of a list on: they look
#: like those of the first three.
ALIKE = [
    "tbody tr:nth-child(n + 4):not([style], [class])"
    " > td:not([class], [bgcolor], [style*=color], [style*=background], :has(*)),"
    "li:nth-child(n + 4):not([style], [class], :has([style], [class], :not(code)))"
]

PICTURE = re.compile(r"data:image/png;base64,[A-Za-z0-9+/=\s]{99,}")
DOT = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"  # a picture of one dot
RUN = """async ([context, options, excepted]) => {
    const found = await axe.run(context, options);
    return found.violations.flatMap(rule => rule.nodes.map(node => {
        const element = document.querySelector(node.target[0]);
        const own = excepted.find(([id, where]) => id === rule.id && element?.closest(where));
        const place = node.target[0].slice(-90), html = node.html.slice(0, 120);
        return [own ? own[0] + ' ' + own[1] : '', `${rule.id} (${rule.impact}): ${place} ${html}`];
    }));
}"""

# nbconvert's theme leaves out the words that a notebook stores for its pictures. They are looked at
# where they are stored; our own pages for paper have them.
WITHOUT_WORDS = "img[alt='No description has been provided for this image']"
NO_WORDS = {
    "",
    "click here",
    "details",
    "here",
    "link",
    "more",
    "page",
    "read more",
    "this",
    "website",
}
STOCK = re.compile(
    r"^(an? |the )?(graphic|image|photo|picture|screenshot) of\b|no description|alt text|<figure"
)


# ---- words, headers, languages: what axe does not see --------------------------------------------


def parsed(page: str) -> BeautifulSoup:
    """Return a page to look at, without its pictures."""
    return BeautifulSoup(PICTURE.sub("", page), "html.parser")


def spoken_badly(page: BeautifulSoup) -> list[str]:
    """Return what in a page does not speak for itself; what nbconvert adds is not looked at."""
    body = page.body
    found, targets = [], {}
    for image in body.select(f"img:not({WITHOUT_WORDS})"):
        words = " ".join(image.get("alt", "").split())
        if len(words.split()) < 3 or STOCK.search(words.casefold()) or "." in words.split()[0][:-1]:
            found.append(f"image “{words}”: {image.get('src', '')[:40]}")
    for link in body.select("a[href]:not(.anchor-link)"):
        image = link.find("img")
        words = " ".join((link.get_text(" ") or (image and image.get("alt")) or "").split())
        said = words.casefold().strip(".,:;→ ") or (image or {}).get("alt", "").casefold()
        if said in NO_WORDS or re.match(r"(https?:|www\.)", said) or not re.search(r"\w\w", said):
            found.append(f"link “{words}” to {link['href']}")
        number = re.fullmatch(r"\d\d", said)
        if number and not link["href"].rpartition("/")[2].startswith(f"{said}_"):
            found.append(f"link “{words}” is no lesson's number: {link['href']}")
        if targets.setdefault(said, link["href"]) != link["href"]:
            found.append(f"link “{words}” leads to {targets[said]} and to {link['href']}")
    for table in body.find_all("table"):
        heads = table.find_all("th")
        corner = table.select("thead th") if "dataframe" in table.get("class", []) else []
        if not any(head.get_text(strip=True) for head in heads):
            found.append(f"table without headers: {table.get_text(' ', strip=True)[:60]}")
        elif any(not h.get_text(strip=True) and not any(h is c for c in corner) for h in heads):
            found.append(f"table with an empty header: {table.get_text(' ', strip=True)[:60]}")
    for text in body.find_all(string=re.compile("[\u0400-\u04ff]{3}")):
        if not text.find_parent(lang=re.compile("ru|kk")) and not text.find_parent("code"):
            found.append(f"language not named: {text.strip()[:60]}")
    return found


# ---- axe -----------------------------------------------------------------------------------------


@contextmanager
def axe():
    """Open a tab; gives a function that returns what axe finds: pairs of exception and place."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        # bypass_csp: our own pages forbid all scripts, axe's too
        context = chromium.new_context(bypass_csp=True)
        context.route("**/*", lambda route: route.abort())  # nothing from outside
        tab = context.new_page()

        def look(page: str, excepted, exclude=(), width=SCREEN) -> list[tuple[str, str]]:
            page = PICTURE.sub(f"data:image/gif;base64,{DOT}", page)
            tab.set_viewport_size({"width": width, "height": 1000})
            tab.set_content(page, wait_until="domcontentloaded")
            if tab.evaluate("typeof axe") == "undefined":
                tab.evaluate(Axe().axe_script)
            context = {"include": [["html"]], "exclude": [*exclude, ALIKE]}
            options = {"runOnly": TAGS, "resultTypes": ["violations"]}
            pairs = [[rule, where] for rule, where, _ in excepted]
            return [tuple(found) for found in tab.evaluate(RUN, [context, options, pairs])]

        yield look
        chromium.close()


def ours(found: list[tuple[str, str]]) -> list[str]:
    """Return of what axe has found what is not excepted."""
    return [said for covered, said in found if not covered]
