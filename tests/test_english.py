"""Plain English: readers at B2 read every sentence without a dictionary.

`AVOID` has words and idioms that slow such readers, each with a plainer way to say it. They are
looked for in lessons, sheets and pages (text, code and words of pictures), in what checks say, on
the first page, in hand-outs and in the tables that learners see. What stands in quotation marks, in
a quoted block or as code in a sentence is somebody's text, and stays as it is.
"""

import re
from functools import cache

import pytest
from course import COURSE, LESSONS, PAGES, SOLUTIONS, code_cells, name, rows, words_of_pictures
from sentences import Place, places

#: Words and idioms, and a plainer way to say each.
AVOID = {
    # old or bookish words
    "amiss": "wrong",
    "mend|mends|mended|mending": "correct, repair, put right",
    "reckon|reckons|reckoned|reckoning": "calculate, count",
    "hence|henceforth|hitherto|whence|thence": "so, from now on, until now",
    "hereby|herein|hereof|hereto|hereunder|hereafter|hereinafter": "by this, in this, after this",
    "thereby|therein|thereof|thereto|therefrom|thereafter|thereupon|thereunder": "by it, of it",
    "whereby|wherein|whereof|whereupon|wherefore": "by which, in which",
    "albeit|howbeit": "although",
    "notwithstanding": "despite, although",
    "whilst|amongst|amidst|amid": "while, among",
    "seldom": "rarely",
    "lest": "so that … not",
    "forthwith": "at once",
    "heed|heeds|heeded|heeding": "follow, take into account",
    "commonest": "most common",
    "unasked": "without being asked",
    "faultless": "without a mistake",
    "weighty|weightier|weightiest": "important, serious",
    "ruse|ruses": "trick",
    "slip|slips": "mistake; receipt",
    "opine|opined|opining": "say",
    "behove|behoves|behooves|beget|begets|befall|befalls": "another word",
    "naught|nought|aught|nigh|erstwhile|betwixt": "another word",
    "inasmuch|insofar|forasmuch": "as far as, because",
    "nonetheless|nevertheless": "still, even so",
    "likewise|moreover|furthermore": "also, and",
    # words of offices
    "in lieu": "instead",
    "pursuant to|by virtue of|on pain of|for want of": "under, because of, without",
    "prior to|subsequent to": "before, after",
    "utilise|utilize|utilised|utilized": "use",
    "commence|commences|commenced": "begin",
    "ascertain|ascertains|ascertained": "find out",
    "endeavour|endeavours": "try, effort",
    "aforementioned|aforesaid|abovementioned": "this, that",
    "inter alia|prima facie|ipso facto|per se|mutatis mutandis|vis-à-vis": "say it in English",
    "save for|save that": "except for",
    # flowery words
    "plethora|myriad|tapestry|cornerstone|paramount|pivotal|delve|delves|realm": "say it plainly",
    "foster|fosters|bolster|bolsters|thwart|thwarts|curtail|curtails": "help, stop, limit",
    # idioms
    "stand or fall|stands or falls": "depends on",
    "at a stroke": "at once",
    "by and large": "mostly",
    "payoff|pay-off": "result",
    "ink as well as|as well as ink": "words on paper and people to apply them",
    "in so many words": "directly, expressly",
    "at large": "as a whole",
    "in vain": "without result",
    "bear out|bears out|borne out|bore out|bear it out|bears it out": "support, confirm",
    "nobody but|everything but|all of it but": "only, except",
    "all but|nothing but": "almost, only, all except",
    "go by|goes by|went by": "follow, decide by",
    "hang in the air|hangs in the air": "have nothing behind it",
    "swallow|swallows": "take away entirely",
    "finger on": "point to",
    "in a nutshell": "in short",
    "at odds": "in conflict",
    "red herring|rule of thumb|grey area|slippery slope": "say what is meant",
    "blind eye|lip service|cut corners|cuts both ways|double-edged": "say what is meant",
    "let alone|so to speak|as it were": "leave it out",
    "far cry|part and parcel|lion's share|last but not least": "say what is meant",
    "face of it": "at first view",
    "boils down to|boil down to|hinges on|hinge on": "depends on, means",
    "sheds light on|shed light on|paves the way|pave the way": "explains, makes possible",
}
#: Tables in which learners see no sentence of ours: official names, texts of laws, patterns.
NOT_OURS = {
    "instrument_names", "instruments", "karvelia_draft", "patterns", "provision_words", "sources",
    "workshop_motions", "replies", "sentences",
}  # fmt: skip
QUOTED = re.compile(r"“[^”]*”|``?[^`]*``?|^ *>.*$|https?://\S+", re.MULTILINE)
WORDS = re.compile(
    "|".join(rf"(?P<w{n}>\b(?:{words})\b)" for n, words in enumerate(AVOID)), re.IGNORECASE
)


def to_avoid(text: str) -> list[tuple[str, str]]:
    """Return the words to avoid in a text, outside quotations, each with a plainer one."""
    plainer = list(AVOID.values())
    found = WORDS.finditer(QUOTED.sub(" ", " ".join(text.split(" "))))
    return [(match[0], plainer[int(match.lastgroup[1:])]) for match in found]


@cache
def texts() -> tuple[Place, ...]:
    """Return every text of the course that a learner or a trainer reads, with its place."""
    found = list(places())
    for path in [*LESSONS, *PAGES, *SOLUTIONS]:
        file = name(path).removesuffix(".ipynb")
        found += [Place(file, cell.id, cell.source) for cell in code_cells(path)]
        found += [Place(file, *words) for words in words_of_pictures(path).items()]
    for path in sorted((COURSE / "data").glob("*.csv")):
        if path.stem not in NOT_OURS:
            for number, row in enumerate(rows(path.stem), 1):
                first = f"{number} {next(iter(row.values()))}"
                found.append(Place(f"data/{path.stem}", first, "\n".join(row.values())))
    others = [*(COURSE / "notebooks").glob("*.j2"), *(COURSE / "exercises").rglob("*.j2")]
    others += [COURSE / "exercises" / "marking" / "README.md"]
    found += [Place(name(path), "", path.read_text(encoding="utf-8")) for path in sorted(others)]
    return tuple(found)


FILES = sorted({place.file for place in texts()})


@pytest.mark.parametrize("file", FILES)
def test_readers_at_b2_need_no_dictionary(file):
    found = [
        f"{place.file} {place.name}: “{word}”, plainer: {plainer}"
        for place in texts()
        if place.file == file
        for word, plainer in to_avoid(place.text)
    ]
    assert not found, "\n".join(found)


def test_everything_that_is_read_is_looked_at():
    notebooks = {name(p).removesuffix(".ipynb") for p in [*LESSONS, *PAGES, *SOLUTIONS]}
    read = {"README", "data/replies", "data/sentences", "data/results", "data/frame_questions"}
    read |= {"data/workshop_cards", "notebooks/paper_handouts.md.j2", "exercises/marking/README.md"}
    assert set(FILES) >= notebooks | read


@pytest.mark.parametrize("word", [word for words in AVOID for word in words.split("|")])
def test_a_word_to_avoid_is_found_in_a_sentence_and_not_in_a_quotation(word):
    (found,) = to_avoid(f"A rule {word} the other one.")
    assert found[0] == word and word in next(w for w in AVOID if AVOID[w] == found[1] and word in w)
    assert to_avoid(f"It says: “A rule {word} the other one.”") == []
    assert to_avoid(f"> A rule {word} the other one.") == to_avoid(f"Write `{word}`.") == []
    assert to_avoid(f"{word.upper()} it is.")


def test_words_that_only_look_alike_are_left_alone():
    plain = "Amend what you recommend; a fence; an adhesive; slippers; enough evidence; solely."
    assert to_avoid(plain) == []
