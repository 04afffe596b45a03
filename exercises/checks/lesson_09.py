"""Exercises of lesson 09, The craft of a legal opinion: from a concern to a recommendation."""

import re

from .exercise import Exercise, Mistake
from .forms import Draft, InOrder, LabelEach, OneOf, Record, SomeOf
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

# 9.2 -------------------------------------------------------------------------------------------
_sentences = table("sample_sentences")
_on_sheet = _sentences[_sentences["used_in"] == "sheet"]
FAULT = dict(zip(_on_sheet["sentence_id"], _on_sheet["fault"], strict=True))
FAULTS = tuple(dict.fromkeys(_sentences["fault"]))
NO_FAULT = "within the mandate"


def _with_fault(fault: str) -> list[str]:
    return [sentence for sentence, label in FAULT.items() if label == fault]


# 9.3 -------------------------------------------------------------------------------------------
_weak = table("weak_recommendations")
_weak = _weak[_weak["used_in"] == "sheet"]
MISSING = dict(zip(_weak["weak_id"], _weak["missing"], strict=True))
ELEMENTS = ("addressee", "article", "change", "reason", "nothing")


def _lacking(element: str) -> list[str]:
    return [weak for weak, missing in MISSING.items() if missing == element]


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


def _open_rows(rows: dict) -> str:
    still = [article for article in ROWS if not _row_is_right(rows, article)]
    return (
        f"Look again at article {' and article '.join(still)}: at the standard, does it speak of "
        "this subject (a home, wages, liberty)? And at the defect: what exactly does the article "
        "do? The kinds stand in the table of step 3."
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


# -----------------------------------------------------------------------------------------------
EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "9.1",
            LabelEach(
                "the name of a part for each letter",
                'part_of = {"a": "standards", ...}',
                items=tuple(PART_OF),
                labels=PARTS,
            ),
            is_right=lambda answer: answer == PART_OF,
            right=(
                "Each part claims what it can answer for. So a reader who doubts a sentence knows "
                "where to look: a summary is checked against the analysis, the analysis against "
                "the standards, the standards against the record of treaties."
            ),
            mistakes=(
                Mistake(
                    "limits-elsewhere",
                    _not_given("bh", SCOPE),
                    "A sentence about what was read, or was not, stands elsewhere than in the "
                    "scope of review. It is neither a fact of the request nor a judgement: it "
                    "tells how far the judgement reaches. See the picture in step 1.",
                ),
                Mistake(
                    "force-as-finding",
                    _not_given("cg", STANDARDS),
                    "A sentence about the force of a text stands elsewhere than among the "
                    "standards. Whether a treaty is in force says nothing yet about the draft; "
                    "the finding comes later. See the picture in step 1.",
                ),
                Mistake(
                    "finding-as-advice",
                    lambda answer: answer["d"] == ADVICE or answer["e"] == ANALYSIS,
                    "A finding and a recommendation have changed places. The finding says what "
                    "lies between an article and a standard; the recommendation says who should "
                    "change which words. Reread the columns of the picture in step 1.",
                ),
                Mistake(
                    "summary-as-analysis",
                    _not_given("f", SUMMARY),
                    "Sentence (f) names four articles and gives no reason for any of them. It "
                    "carries results on to a reader in a hurry. Which part in the picture of "
                    "step 1 may claim “only what the analysis shows”?",
                ),
            ),
            otherwise=(
                "At least one sentence stands in another part. Ask of each: the request, the "
                "reading, the force of a text, one article, what to do, or the whole in short? "
                "The picture is in step 1 of the lesson."
            ),
        ),
        Exercise(
            "9.2",
            LabelEach(
                "one of the six labels for each sentence",
                'fault_of = {"N11": "judges people", ...}',
                items=tuple(FAULT),
                labels=FAULTS,
            ),
            is_right=lambda answer: answer == FAULT,
            right=(
                "You ask of every sentence whether the reviewer can know it from what was read. "
                "All of these faults can be repaired: the table `sample_sentences` of data shows "
                "how, in its column `repaired`. An opinion loses little by it and gains trust."
            ),
            mistakes=(
                Mistake(
                    "limit-taken-for-fault",
                    lambda answer: any(answer[s] != NO_FAULT for s in _with_fault(NO_FAULT)),
                    "A sentence that only says what was read, or what stands in the article, is "
                    "marked as a fault. To name the limits of a review, or an absence that anyone "
                    "can see in the text, is just the reviewer's task. Compare the last row of "
                    "the table in step 2.",
                ),
                Mistake(
                    "force-lent",
                    lambda answer: any(
                        answer[s] != "lends force" for s in _with_fault("lends force")
                    ),
                    "A sentence calls binding in law what did not bind in law, and it is not "
                    "marked so. Look up the treaty in `treaties`, column `in_force_since`; and "
                    "what kind of promise is an OSCE document? Reread step 3.",
                ),
                Mistake(
                    "practice-as-known",
                    lambda answer: any(
                        answer[s] != "guesses the practice"
                        for s in _with_fault("guesses the practice")
                    ),
                    "N11 says how a rule is used. Could the reviewer have read that in the draft? "
                    "The request left practice aside: see the column `text` of `request`, and "
                    "step 2.",
                ),
                Mistake(
                    "translation-overlooked",
                    lambda answer: any(
                        answer[s] != "hides the translation"
                        for s in _with_fault("hides the translation")
                    ),
                    "N15 builds an argument on one small word. Whose word is it, the drafters' or "
                    "the translator's? Reread step 2, the third row of the table.",
                ),
                Mistake(
                    "policy-overlooked",
                    lambda answer: any(
                        answer[s] != "rewrites policy" for s in _with_fault("rewrites policy")
                    ),
                    "N14 tells the State what to want, not whether its text fits a standard. "
                    "Nobody had asked that. Reread step 2, the first row of the table.",
                ),
                Mistake(
                    "tone-overlooked",
                    lambda answer: any(
                        answer[s] != "judges people" for s in _with_fault("judges people")
                    ),
                    "N16 speaks of the authors and of what they want. An opinion measures words; "
                    "what somebody wished cannot be read in them. Reread step 2.",
                ),
            ),
            otherwise=(
                "At least one label does not fit. For each sentence ask: could the reviewer know "
                "it from the translated draft, the treaties and the request? If not, what did he "
                "or she add? Reread step 2."
            ),
        ),
        Exercise(
            "9.3",
            LabelEach(
                "an element, or nothing, for each recommendation",
                'missing_in = {"W11": "article", ...}',
                items=tuple(MISSING),
                labels=ELEMENTS,
            ),
            is_right=lambda answer: answer == MISSING,
            right=(
                "You read a recommendation as the person who has to carry it out. One gap is "
                "easily overlooked, and you found it twice: a verb that sounds like a change and "
                "names no words, such as improve, consider, ensure, bring into line."
            ),
            mistakes=(
                Mistake(
                    "passive-accepted",
                    lambda answer: any(answer[w] != "addressee" for w in _lacking("addressee")),
                    "W12 says “should be deleted”. By whom? The passive hides the body that is "
                    "meant. Compare the second row of the table in step 5.",
                ),
                Mistake(
                    "wish-as-change",
                    lambda answer: any(answer[w] != "change" for w in _lacking("change")),
                    "A verb such as improve or take into account passes for a change. Which words "
                    "would stand in the law afterwards? If you cannot write them down, the change "
                    "is missing. Look at W13 and W16 and the first row of the table in step 5.",
                ),
                Mistake(
                    "deed-without-reason",
                    lambda answer: any(answer[w] != "reason" for w in _lacking("reason")),
                    "W11 tells who, where and what. What will the minister answer when somebody "
                    "asks why? Look for a “because” and a provision; compare the last row of the "
                    "table in step 5.",
                ),
                Mistake(
                    "place-overlooked",
                    lambda answer: any(answer[w] != "article" for w in _lacking("article")),
                    "W14 gives a sentence to add. Where? Search it for the number of an article "
                    "of the draft; the number of a treaty's article is not one. Compare the third "
                    "row of the table in step 5.",
                ),
                Mistake(
                    "complete-doubted",
                    lambda answer: any(answer[w] != "nothing" for w in _lacking("nothing")),
                    "W15 has all it needs: look for each of the four elements of step 5 in turn. "
                    "That you might prefer another change is a different question.",
                ),
            ),
            otherwise=(
                "At least one element is another. Underline in each: who, which article, which "
                "words, why. What cannot be underlined is missing. Reread step 5."
            ),
        ),
        Exercise(
            "9.4",
            Record(
                "four short answers for each of three articles",
                'new_rows = {"6 finding": "incompatible", "6 standard": "ICCPR 26", ...}',
                parts={
                    f"{article} {column}": OneOf(f"one {column}", f'"{options[-1]}"', options)
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
                },
            ),
            is_right=lambda rows: all(_row_is_right(rows, article) for article in ROWS),
            right=(
                "One strict rule that complies, and two gaps under treaties in force. Neighbouring "
                "answers are accepted too where good reasons carry them: ICCPR 26 for the wages, "
                "compatible if amended for article 13, and more than one kind of defect. An "
                "opinion that names what complies is believed when it names what does not."
            ),
            mistakes=(
                Mistake(
                    "decoy-condemned",
                    lambda rows: rows["6 finding"] != COMPATIBLE,
                    "Article 6 is strict, but look at what it holds: a listed aim (guarding the "
                    "border), a narrow strip, reasons in writing, a court with a time limit. Go "
                    "through the questions of ICCPR 12(3) one by one, as for article 4 in step 3: "
                    "which of them gets a no?",
                ),
                Mistake(
                    "later-text",
                    _each("standard", lambda standard: standard == LATER),
                    "HRC GC35 was adopted in 2014, years after the opinion of 15 June 2009: see "
                    "the column `note` in `provisions`. It explains ICCPR 9, and that article was "
                    "in force on the day.",
                ),
                Mistake(
                    "softer-first",
                    _each("standard", lambda standard: _force_on_the_day(standard) != BINDING),
                    "At least one row leads with a text that guides, or binds only politically, or "
                    "was not in force. Put the hardest standard that speaks to the matter into "
                    "the row; the others may support it. Reread the question on article 9 in "
                    "step 3.",
                ),
                Mistake(
                    "force-misnamed",
                    _force_misnamed,
                    "At least one force is not that of the standard beside it. Take the instrument "
                    "to `treaties` and read the column `in_force_since`: a day before 15 June 2009 "
                    "means binding.",
                ),
                Mistake(
                    "wages-excused",
                    lambda rows: rows["10 finding"] != INCOMPATIBLE,
                    "Article 10 takes the wages for work that has been done. Which words could be "
                    "mended so that it stays? None: without its one sentence nothing is left of "
                    "the rule. And the text tells all that is needed. Reread the four findings in "
                    "step 3.",
                ),
                Mistake(
                    "regulation-awaited",
                    lambda rows: rows["13 finding"] in (COMPATIBLE, UNTOLD),
                    "For article 13 you wait for the Government's regulation. But ICCPR 9(1) asks "
                    "the law for the grounds of detention, and the article shows that the law does "
                    "not give them, whatever the regulation will say. Compare article 12 in "
                    "step 3, where another law was missing.",
                ),
            ),
            otherwise=_open_rows,
        ),
        Exercise(
            "9.5",
            Record(
                "a list of five letters and two of the six questions",
                'graded = {"order": ["b", "a", ...], "first because": "limit too wide", ...}',
                parts={
                    "order": InOrder("a list of five letters", '["b", "a", ...]', tuple(DEGREES)),
                    "first because": OneOf("a question", '"limit too wide"', tuple(CRITERIA)),
                    "last because": OneOf("a question", '"limit too wide"', tuple(CRITERIA)),
                },
            ),
            is_right=lambda answer: (
                _can_be_defended(answer["order"])
                and _fits_first(answer)
                and answer["last because"] == CRITERION[answer["order"][-1]]
            ),
            right=(
                "Your order can be defended, and you give the question on which it rests. Others "
                "can be defended too: the two fundamental gaps may change places, and the union "
                "gap may stand among them or beside the missing appeal. What cannot be defended is "
                "an order without a reason."
            ),
            mistakes=(
                Mistake(
                    "reversed",
                    lambda answer: answer["order"][0] in CERTAIN["minor"],
                    "The list begins with the lightest gap. The gravest stands first, because the "
                    "reader may stop after it. Turn the list round, and see the six questions of "
                    "step 4.",
                ),
                Mistake(
                    "wording-before-harm",
                    lambda answer: answer["order"][-1] not in CERTAIN["minor"],
                    "A gap of wording stands before a gap that takes something from people. Two "
                    "fees for one form are annoying; being left without an appeal or a union is "
                    "more. Ask the questions of step 4 from the top.",
                ),
                Mistake(
                    "remedy-before-right",
                    _after("serious", "fundamental"),
                    "A gap in a procedure stands before one that takes the right itself. A missing "
                    "appeal leaves a right without a guard; (c) and (e) leave no right. The first "
                    "yes in step 4 decides.",
                ),
                Mistake(
                    "reason-of-another-degree",
                    lambda answer: not _fits_first(answer),
                    "The reason for the first place is not the one that puts this gap there. Ask "
                    "the six questions of step 4 from the top, of this gap alone; the first yes is "
                    "the reason: does the right allow an exception at all, and if so, is its core "
                    "gone for a whole group?",
                ),
                Mistake(
                    "last-reason",
                    lambda answer: answer["last because"] != CRITERION[answer["order"][-1]],
                    "The order can be defended; the reason for the last place does not fit. What "
                    "would close this gap: a new step, a new remedy, or only clearer words? See "
                    "the last question of step 4.",
                ),
            ),
            otherwise=(
                "Not yet an order one can defend. Give each gap its degree with the six questions "
                "of step 4, then let no lighter degree stand before a graver one."
            ),
        ),
        Exercise(
            "9.6",
            Record(
                "three sets of ids",
                'traced = {"no finding": {"R21"}, "no recommendation": {"F01", "F02"}, ...}',
                parts={
                    "no finding": SomeOf(
                        "ids",
                        '{"R21"}',
                        tuple(_second["recommendation_id"]),
                        look="In version 2, look at the column `finding_id`, row by row.",
                    ),
                    "no recommendation": SomeOf(
                        "ids",
                        '{"F01"}',
                        tuple(_findings.index),
                        look="Which gaps does no row of version 2 name in its column `finding_id`?",
                    ),
                    "other article": SomeOf(
                        "ids",
                        '{"R21"}',
                        tuple(_second["recommendation_id"]),
                        look="In version 2, compare `article` and `article_to_change`, row by row.",
                    ),
                },
            ),
            is_right=lambda answer: answer == TRACED,
            right=(
                "Five broken chains in a list that looked finished. The join found them in three "
                "lines; a proof-reader who goes down the list once would have found the empty id "
                "and perhaps no other. Run it again on the evening before printing."
            ),
            mistakes=(
                Mistake(
                    "compatible-counted",
                    lambda answer: bool(answer["no recommendation"] & NOT_NEEDED),
                    "A compatible article stands among those that need a recommendation. Where "
                    "there is no gap, there is nothing to change: add the condition that the "
                    'column `finding` is not `"compatible"`.',
                ),
                Mistake(
                    "both-versions",
                    lambda answer: (
                        answer["no recommendation"] == IN_NEITHER_LIST
                        and answer["no finding"] == NO_FINDING
                    ),
                    "A gap is missing from your second set: a recommendation of version 1 still "
                    "answers it, but version 1 is not printed. Keep only the rows whose column "
                    "`version` is 2 before you join.",
                ),
                Mistake(
                    "joined-on-two-keys",
                    lambda answer: bool(
                        answer["no finding"] & OTHER_ARTICLE
                        or answer["no recommendation"] & THEIR_FINDINGS
                    ),
                    "One recommendation does name its finding, but another article, and so it has "
                    "fallen out of the join. Join on the column `finding_id` alone and compare "
                    "the two articles afterwards: then it stands in the third set.",
                ),
                Mistake(
                    "empty-id-missed",
                    lambda answer: not answer["no finding"] >= NO_KEY,
                    "A recommendation whose `finding_id` is empty leads back to nothing either. "
                    "It is easily lost: after the outer join look for rows where the column "
                    "`finding` is empty.",
                ),
                Mistake(
                    "dead-id-missed",
                    lambda answer: not answer["no finding"] >= NO_FINDING,
                    "One recommendation names a finding that the gap table does not have. A join "
                    '`how="left"` or `how="inner"` hides it; `how="outer"` shows it, with an empty '
                    "column `finding`.",
                ),
                Mistake(
                    "article-unchecked",
                    lambda answer: answer["other article"] != OTHER_ARTICLE,
                    "The third set is another. Among the rows with both partners compare the "
                    "column `article` of the finding with the column `article` of the "
                    "recommendation (`article_to_change` after the join).",
                ),
            ),
            otherwise=(
                "The second set is not complete, or holds too much. After an outer join of version "
                "2, keep rows where the column `recommendation_id` is empty and `finding` is not "
                '`"compatible"`.'
            ),
        ),
        Exercise(
            "9.7",
            Draft(
                "four short texts in quotation marks",
                'recommendation = {"addressee": "The Council", "article": "Rule 6", ...}',
                fields=("addressee", "article", "change", "reason"),
            ),
            is_right=_is_followable,
            right=(
                "Somebody can act on this: who, where, which words, why. Structure is all a check "
                "can see. Now swap with a neighbour and try to carry out each other's "
                "recommendation with a pencil; where the pencil stops, a word is missing."
            ),
            mistakes=(
                Mistake(
                    "no-addressee",
                    _lacks("addressee", CAN_CHANGE_THE_TEXT),
                    "The addressee is nobody who can change this text: reviewers, courts and "
                    "organisations cannot, and “the State” is everybody. Name the body that "
                    "revises the draft (S21), such as the working group or the ministry.",
                ),
                Mistake(
                    "other-article",
                    lambda draft: _numbers(draft["article"]) != {12},
                    "Which article of the draft is to be changed? Here it is the one on holding "
                    "before removal, and no other; the article of the treaty belongs into the "
                    "reason. See the column `article` of F09.",
                ),
                Mistake(
                    "wish-for-change",
                    lambda draft: (
                        not _has("change", CHANGES)(draft) or len(draft["change"].split()) < 5
                    ),
                    "The change is still a wish, or too short to be written into a law. Begin "
                    "with add, insert, replace or delete, and give the words that shall stand in "
                    "the article. Compare the column `repaired` in step 5.",
                ),
                Mistake(
                    "no-court",
                    _lacks("change", A_COURT),
                    "Your change does not close this gap. F09 says that the article names no "
                    "court: before whom may the person bring the case? See the summary of "
                    "ICCPR 9(4) in `provisions`.",
                ),
                Mistake(
                    "no-provision",
                    lambda draft: not _cites(draft["reason"], 9, 4),
                    "The reason does not name the provision of the finding, with its paragraph. A "
                    "reader who doubts it must be able to look it up: see the column "
                    "`provision_id` of F09, and write treaty, article and paragraph.",
                ),
            ),
            otherwise=(
                "All elements are there; only the reason is a bare number. Add in a few words what "
                "the provision asks: see its column `summary` in `provisions`."
            ),
        ),
        Exercise(
            "9.8",
            Draft(
                "four texts in quotation marks, 120 words in all",
                'summary = {"request": "The Town Council asked ...", "basis": "...", ...}',
                fields=("request", "basis", "findings", "advice"),
                most_words=MOST_WORDS,
            ),
            is_right=_is_summary,
            right=(
                "Who asked, what was read, what is gravest, what to do first, and nothing that "
                "the gap table does not bear. Try it on somebody with a stop-watch: after one "
                "minute, can he or she name the four articles?"
            ),
            mistakes=(
                Mistake(
                    "too-long",
                    lambda draft: _words(draft) > MOST_WORDS,
                    lambda draft: (
                        f"You have {_words(draft)} words; a reader with five minutes gets "
                        f"{MOST_WORDS}. Leave out what the analysis can say: serious gaps, long "
                        "reasons, courtesies. Turn to the example under “Four sentences for "
                        "the minister”."
                    ),
                ),
                Mistake(
                    "request-incomplete",
                    lambda draft: not _request_is_told(draft),
                    "The request is incomplete: name the draft by its title, the ministry that "
                    "asked, and the day of its letter. All three stand in the table `request`. "
                    "Without them nobody knows that the reviewer was asked.",
                ),
                Mistake(
                    "translation-hidden",
                    _lacks("basis", "translat"),
                    "The basis does not say which text was read. The reviewers had a translation, "
                    "and a reader has to know that before the first finding. See `text reviewed` "
                    "in the table `request`, and step 2.",
                ),
                Mistake(
                    "one-yardstick",
                    lambda draft: (
                        not (
                            _has("basis", YARDSTICKS)(draft) and _has("basis", "commitment")(draft)
                        )
                    ),
                    "The basis needs both yardsticks that the request names, as in S10: the "
                    "treaties that bind Sundria in law, and its OSCE commitments. See "
                    "`what was asked` in the table `request`.",
                ),
                Mistake(
                    "fundamental-missing",
                    lambda draft: not _numbers(draft["findings"]) >= GRAVE,
                    "Not every article with a fundamental gap is named by its number. Ask the gap "
                    'table: `findings[findings["severity_id"] == "fundamental"]`, column '
                    "`article`. A minister who reads only this would not hear of the others.",
                ),
                Mistake(
                    "minor-included",
                    lambda draft: bool(_numbers(draft["findings"]) & NOT_FOR_THE_SUMMARY),
                    "A minor gap, or an article that complies, takes up room among the gravest "
                    "findings. It belongs in the analysis: see what follows from each degree in "
                    "step 4, and the column `severity_id`.",
                ),
                Mistake(
                    "order-for-advice",
                    _lacks("advice", ADVISES),
                    "Your advice orders, or only reports. An opinion advises and does not bind: "
                    "write that you recommend, or what the working group should do. Reread step 1 "
                    "and S11.",
                ),
            ),
            otherwise=(
                "Almost: the advice is only a word or two. Say in a short sentence who should "
                "change what first. Turn to the example under “Four sentences for the minister”."
            ),
        ),
    )
}
