"""Exercises of lesson 09, The craft of a legal opinion: from a concern to a recommendation."""

import re
from functools import reduce

from .exercise import exercise
from .forms import InOrder, LabelEach, OneOf, Parts, ShortTexts, SomeOf
from .sentences import reply
from .tables import look_up, table


def _not_given(items, label: str):
    """Return a test: has one of these items been given another label than this one?"""
    return lambda answer: any(answer[item] != label for item in items)


# 9.1 -------------------------------------------------------------------------------------------
PARTS = tuple(table("opinion_parts")["part_id"])
INTRODUCTION, SCOPE, SUMMARY, STANDARDS, ANALYSIS, ADVICE = PARTS
PART_OF = dict(
    zip(
        "abcdefgh",
        (INTRODUCTION, SCOPE, STANDARDS, ANALYSIS, ADVICE, SUMMARY, STANDARDS, SCOPE),
        strict=True,
    )
)

exercise(
    "9.1",
    LabelEach(tuple(PART_OF), PARTS),
    right=PART_OF,
    mistakes={
        "limits-elsewhere": _not_given("bh", SCOPE),
        "force-as-finding": _not_given("cg", STANDARDS),
        "finding-as-advice": lambda answer: answer["d"] == ADVICE or answer["e"] == ANALYSIS,
        "summary-as-analysis": _not_given("f", SUMMARY),
    },
)

# 9.2 -------------------------------------------------------------------------------------------
_sentences = table("sample_sentences")
_on_sheet = _sentences[_sentences["used_in"] == "sheet"]
FAULT = dict(zip(_on_sheet["sentence_id"], _on_sheet["fault"], strict=True))
FAULTS = tuple(dict.fromkeys(_sentences["fault"]))
NO_FAULT = "within the mandate"


def _with_fault(fault: str) -> list[str]:
    return [sentence for sentence, label in FAULT.items() if label == fault]


exercise(
    "9.2",
    LabelEach(tuple(FAULT), FAULTS),
    right=FAULT,
    mistakes={
        "limit-taken-for-fault": lambda answer: any(
            answer[s] != NO_FAULT for s in _with_fault(NO_FAULT)
        ),
        "force-lent": lambda answer: any(
            answer[s] != "lends force" for s in _with_fault("lends force")
        ),
        "practice-as-known": lambda answer: any(
            answer[s] != "guesses the practice" for s in _with_fault("guesses the practice")
        ),
        "translation-overlooked": lambda answer: any(
            answer[s] != "hides the translation" for s in _with_fault("hides the translation")
        ),
        "policy-overlooked": lambda answer: any(
            answer[s] != "rewrites policy" for s in _with_fault("rewrites policy")
        ),
        "tone-overlooked": lambda answer: any(
            answer[s] != "judges people" for s in _with_fault("judges people")
        ),
    },
)

# 9.3 -------------------------------------------------------------------------------------------
_weak = table("weak_recommendations")
_weak = _weak[_weak["used_in"] == "sheet"]
MISSING = dict(zip(_weak["weak_id"], _weak["missing"], strict=True))
ELEMENTS = ("addressee", "article", "change", "reason", "nothing")


def _lacking(element: str) -> list[str]:
    return [weak for weak, missing in MISSING.items() if missing == element]


exercise(
    "9.3",
    LabelEach(tuple(MISSING), ELEMENTS),
    right=MISSING,
    mistakes={
        "passive-accepted": lambda answer: any(
            answer[w] != "addressee" for w in _lacking("addressee")
        ),
        "wish-as-change": lambda answer: any(answer[w] != "change" for w in _lacking("change")),
        "deed-without-reason": lambda answer: any(
            answer[w] != "reason" for w in _lacking("reason")
        ),
        "place-overlooked": lambda answer: any(answer[w] != "article" for w in _lacking("article")),
        "complete-doubted": lambda answer: any(answer[w] != "nothing" for w in _lacking("nothing")),
    },
)

# 9.4 -------------------------------------------------------------------------------------------
COMPATIBLE, AMENDED = "compatible", "compatible if amended"
INCOMPATIBLE, UNTOLD = "incompatible", "cannot be told from the text"
BINDING, NOT_IN_FORCE = "binding", "not in force"
COMMITMENT, SOFT = "political commitment", "soft law"
OFFERED = (
    "ICCPR 9(1)",
    "ICCPR 12(3)",
    "ICESCR 7",
    "ICCPR 26",
    "CERD GR30 33-35",
    "HRC GC35 3",
    "ILO C143 1",
    "OSCE Vienna 1989 21",
)
DEFECTS = ("none", *table("defect_kinds")["defect_id"])
_instrument = look_up("provisions", "provision_id", "instrument_id")
_force = look_up("instruments", "instrument_id", "force")
_since = look_up("sample_treaties", "instrument_id", "in_force_since")
LATER = "HRC GC35 3"  # adopted in 2014


def _force_on_the_day(provision: str) -> str:
    """Return the force of a provision for Sundria on 15 June 2009."""
    force = _force[_instrument[provision]]
    if force != "binding treaty":
        return force
    since = _since.get(_instrument[provision], "")
    return BINDING if since and since <= "2009-06-15" else NOT_IN_FORCE


ROWS = {
    "6": ({COMPATIBLE}, {"ICCPR 12(3)"}, {"none"}),
    "10": (
        {INCOMPATIBLE},
        {"ICESCR 7", "ICCPR 26"},
        {"contradicts a binding duty", "discrimination", "disproportionate"},
    ),
    "13": (
        {INCOMPATIBLE, AMENDED},
        {"ICCPR 9(1)"},
        {"delegation", "unfettered discretion"},
    ),
}
COLUMNS = ("finding", "standard", "force", "defect")


def _each(column: str, test):
    """Return a test: does this hold for the column of at least one of the three rows?"""
    return lambda rows: any(test(rows[f"{article} {column}"]) for article in ROWS)


def _row_is_right(rows: dict, article: str) -> bool:
    findings, standards, defects = ROWS[article]
    standard = rows[f"{article} standard"]
    return (
        rows[f"{article} finding"] in findings
        and standard in standards
        and rows[f"{article} force"] == _force_on_the_day(standard)
        and rows[f"{article} defect"] in defects
    )


def _force_misnamed(rows: dict) -> bool:
    return any(
        rows[f"{article} force"] != _force_on_the_day(rows[f"{article} standard"])
        for article in ROWS
    )


def _open_rows(rows: dict) -> dict[str, str]:
    still = [article for article in ROWS if not _row_is_right(rows, article)]
    return {"articles": reduce(lambda a, b: reply("9.4", "and-article", first=a, next=b), still)}


exercise(
    "9.4",
    Parts(
        {
            f"{article} {column}": OneOf(options)
            for article in ROWS
            for column, options in zip(
                COLUMNS,
                (
                    (COMPATIBLE, AMENDED, INCOMPATIBLE, UNTOLD),
                    OFFERED,
                    (BINDING, NOT_IN_FORCE, COMMITMENT, SOFT),
                    DEFECTS,
                ),
                strict=True,
            )
        }
    ),
    right=lambda rows: all(_row_is_right(rows, article) for article in ROWS),
    mistakes={
        "decoy-condemned": lambda rows: rows["6 finding"] != COMPATIBLE,
        "later-text": _each("standard", lambda standard: standard == LATER),
        "softer-first": _each("standard", lambda standard: _force_on_the_day(standard) != BINDING),
        "force-misnamed": _force_misnamed,
        "wages-excused": lambda rows: rows["10 finding"] != INCOMPATIBLE,
        "regulation-awaited": lambda rows: rows["13 finding"] in (COMPATIBLE, UNTOLD),
    },
    fields={"otherwise": _open_rows},
)

# 9.5 -------------------------------------------------------------------------------------------
_gaps = table("sample_gaps").set_index("gap_id")
RANK = {degree: int(rank) for degree, rank in look_up("severities", "severity_id", "rank").items()}
CRITERIA = look_up("severity_criteria", "criterion_id", "severity_id")
CRITERION = _gaps["criterion_id"].to_dict()
DEGREES = {
    gap: {RANK[row["severity_id"]], RANK[row["also_defensible"] or row["severity_id"]]}
    for gap, row in _gaps.iterrows()
}
EITHER_WAY = [gap for gap, degrees in DEGREES.items() if len(degrees) > 1]
CERTAIN = {
    degree: [gap for gap, degrees in DEGREES.items() if degrees == {rank}]
    for degree, rank in RANK.items()
}


def _can_be_defended(order: tuple[str, ...]) -> bool:
    """Tell whether some choice among the defensible degrees never rises along the order."""
    lowest = 0
    for gap in order:
        possible = [rank for rank in sorted(DEGREES[gap]) if rank >= lowest]
        if not possible:
            return False
        lowest = possible[0]
    return True


def _fits_first(answer: dict) -> bool:
    first = answer["order"][0]
    if first in EITHER_WAY:  # first only if its gravest degree is meant
        return answer["first because"] == "core of the right"
    return answer["first because"] == CRITERION[first]


def _after(later: str, earlier: str):
    """Return a test: does a gap of one degree stand after one that is certainly graver?"""
    return lambda answer: any(
        answer["order"].index(grave) > answer["order"].index(light)
        for grave in CERTAIN[earlier]
        for light in CERTAIN[later]
    )


exercise(
    "9.5",
    Parts(
        {
            "order": InOrder(tuple(DEGREES)),
            "first because": OneOf(tuple(CRITERIA)),
            "last because": OneOf(tuple(CRITERIA)),
        }
    ),
    right=lambda answer: (
        _can_be_defended(answer["order"])
        and _fits_first(answer)
        and answer["last because"] == CRITERION[answer["order"][-1]]
    ),
    mistakes={
        "reversed": lambda answer: answer["order"][0] in CERTAIN["minor"],
        "wording-before-harm": lambda answer: answer["order"][-1] not in CERTAIN["minor"],
        "remedy-before-right": _after("serious", "fundamental"),
        "reason-of-another-degree": lambda answer: not _fits_first(answer),
        "last-reason": lambda answer: answer["last because"] != CRITERION[answer["order"][-1]],
    },
)

# 9.6 -------------------------------------------------------------------------------------------
_findings = table("sample_findings").set_index("finding_id")
_list = table("sample_recommendations")
_second = _list[_list["version"] == "2"]
NEEDED = frozenset(_findings.index[_findings["finding"] != COMPATIBLE])
NOT_NEEDED = frozenset(_findings.index) - NEEDED
_known = _second["finding_id"].isin(_findings.index)
NO_FINDING = frozenset(_second.loc[~_known, "recommendation_id"])
NO_KEY = frozenset(_second.loc[_second["finding_id"] == "", "recommendation_id"])
NO_RECOMMENDATION = NEEDED - frozenset(_second["finding_id"])
IN_NEITHER_LIST = NEEDED - frozenset(_list["finding_id"])
_whole = _second[_known]
_moved = _whole["article"].to_numpy() != _findings.loc[_whole["finding_id"], "article"].to_numpy()
OTHER_ARTICLE = frozenset(_whole.loc[_moved, "recommendation_id"])
THEIR_FINDINGS = frozenset(_whole.loc[_moved, "finding_id"])
TRACED = {
    "no finding": NO_FINDING,
    "no recommendation": NO_RECOMMENDATION,
    "other article": OTHER_ARTICLE,
}

exercise(
    "9.6",
    Parts(
        {
            "no finding": SomeOf(tuple(_second["recommendation_id"])),
            "no recommendation": SomeOf(tuple(_findings.index)),
            "other article": SomeOf(tuple(_second["recommendation_id"])),
        }
    ),
    right=TRACED,
    mistakes={
        "compatible-counted": lambda answer: bool(answer["no recommendation"] & NOT_NEEDED),
        "both-versions": lambda answer: (
            answer["no recommendation"] == IN_NEITHER_LIST and answer["no finding"] == NO_FINDING
        ),
        "joined-on-two-keys": lambda answer: bool(
            answer["no finding"] & OTHER_ARTICLE or answer["no recommendation"] & THEIR_FINDINGS
        ),
        "empty-id-missed": lambda answer: not answer["no finding"] >= NO_KEY,
        "dead-id-missed": lambda answer: not answer["no finding"] >= NO_FINDING,
        "article-unchecked": lambda answer: answer["other article"] != OTHER_ARTICLE,
    },
)

# 9.7 -------------------------------------------------------------------------------------------
CAN_CHANGE_THE_TEXT = (
    r"working group|drafter|drafting|minist|government|parliament|assembly|committee|"
    r"legislat|lawmaker|deput(y|ies)\b"
)
CHANGES = r"\b(add|insert|delet|replac|write|strike|includ|provide|introduc|supplement|read)"
A_COURT = r"\b(court|judge|judicial|tribunal)"


def _has(field: str, pattern: str):
    """Return a test: is this pattern in that field of the draft, whatever its capitals?"""
    return lambda draft: bool(re.search(pattern, draft[field].casefold()))


def _lacks(field: str, pattern: str):
    """Return a test: is this pattern missing in that field of the draft?"""
    return lambda draft: not _has(field, pattern)(draft)


def _cites(text: str, article: int, paragraph: int) -> bool:
    """Tell whether a text cites a paragraph of the ICCPR in one of the common ways."""
    text = text.casefold()
    number = (
        rf"\b{article}(\s*\(\s*{paragraph}\s*\)|\.{paragraph}|,?\s*para(graph|\.)?\s*{paragraph}\b)"
    )
    return bool(re.search(number, text) and re.search(r"iccpr|covenant", text))


def _numbers(text: str) -> set[int]:
    """Return the articles that a text names, without those of treaties and without dates."""
    text = re.sub(r"(\d)\s*\(\w+\)|\bpara(graph|\.)?\s*\d+", r"\1", text)
    text = re.sub(r"\b([A-Z]{3,5}|[CR]\d+|G[CR]\d+) (articles? |art\. )?\d+", " ", text)
    text = re.sub(r"\b\d+,? of the (I?C[A-Z]+|Covenant|Convention)", " ", text)
    text = re.sub(r"\b\d+ (hours?|days?|months?|years?)\b", " ", text)
    return {int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", text)}


def _is_followable(draft: dict[str, str]) -> bool:
    return (
        _has("addressee", CAN_CHANGE_THE_TEXT)(draft)
        and _numbers(draft["article"]) == {12}
        and _has("change", CHANGES)(draft)
        and _has("change", A_COURT)(draft)
        and len(draft["change"].split()) >= 5
        and _cites(draft["reason"], 9, 4)
        and len(draft["reason"].split()) >= 5
    )


exercise(
    "9.7",
    ShortTexts(("addressee", "article", "change", "reason")),
    right=_is_followable,
    mistakes={
        "no-addressee": _lacks("addressee", CAN_CHANGE_THE_TEXT),
        "other-article": lambda draft: _numbers(draft["article"]) != {12},
        "wish-for-change": lambda draft: (
            not _has("change", CHANGES)(draft) or len(draft["change"].split()) < 5
        ),
        "no-court": _lacks("change", A_COURT),
        "no-provision": lambda draft: not _cites(draft["reason"], 9, 4),
    },
)

# 9.8 -------------------------------------------------------------------------------------------
MOST_WORDS = 120


def _articles_with(severity: str) -> frozenset[int]:
    found = _findings[_findings["severity_id"] == severity]["article"]
    return frozenset(int(article.partition("(")[0]) for article in found)


GRAVE = _articles_with("fundamental")
NOT_FOR_THE_SUMMARY = (_articles_with("minor") | _articles_with("")) - GRAVE
ASKED_BY = r"ministry of labour|ministry of labor|labour ministry"
LETTER = r"16(th)? march|march 16|16\.0?3\.2009|2009-03-16"
TITLE = r"residence"
YARDSTICKS = r"treat(y|ies)|obligation|covenant|iccpr"
ADVISES = r"recommend|advis|suggest|propos|should|invite|encourag"


def _words(draft: dict[str, str]) -> int:
    return sum(len(text.split()) for text in draft.values())


def _request_is_told(draft: dict[str, str]) -> bool:
    return all(_has("request", part)(draft) for part in (ASKED_BY, LETTER, TITLE))


def _is_summary(draft: dict[str, str]) -> bool:
    named = _numbers(draft["findings"])
    return (
        _words(draft) <= MOST_WORDS
        and _request_is_told(draft)
        and _has("basis", "translat")(draft)
        and _has("basis", YARDSTICKS)(draft)
        and _has("basis", "commitment")(draft)
        and named >= GRAVE
        and named.isdisjoint(NOT_FOR_THE_SUMMARY)
        and _has("advice", ADVISES)(draft)
        and len(draft["advice"].split()) >= 6
    )


exercise(
    "9.8",
    ShortTexts(("request", "basis", "findings", "advice"), most_words=MOST_WORDS),
    right=_is_summary,
    mistakes={
        "too-long": lambda draft: _words(draft) > MOST_WORDS,
        "request-incomplete": lambda draft: not _request_is_told(draft),
        "translation-hidden": _lacks("basis", "translat"),
        "one-yardstick": lambda draft: (
            not (_has("basis", YARDSTICKS)(draft) and _has("basis", "commitment")(draft))
        ),
        "fundamental-missing": lambda draft: not _numbers(draft["findings"]) >= GRAVE,
        "minor-included": lambda draft: bool(_numbers(draft["findings"]) & NOT_FOR_THE_SUMMARY),
        "order-for-advice": _lacks("advice", ADVISES),
    },
    fields={"too-long": lambda draft: {"words": _words(draft), "most": MOST_WORDS}},
)
