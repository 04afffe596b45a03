"""What the tables of lesson 09 tell of Sundria, an invented State whose law is reviewed there."""

from .tables import COMPATIBLE, ids, look_up, table
from .treaties import FORCE, INSTRUMENT, TREATY

REVIEWED = "2009-06-15"  # the day of the review
#: The day from which each treaty binds Sundria.
SINCE = look_up("sample_treaties", "instrument_id", "in_force_since")
#: The provisions offered for its gap table; one of them was adopted in 2014.
LATER = "HRC GC35 3"
OFFERED = ("ICCPR 9(1)", "ICCPR 12(3)", "ICESCR 7", "ICCPR 26")
OFFERED += ("CERD GR30 33-35", LATER, "ILO C143 1", "OSCE Vienna 1989 21")
#: The provisions on which the row of an article may rest, and the defects it may name.
RESTS_ON = {"6": {"ICCPR 12(3)"}, "10": {"ICESCR 7", "ICCPR 26"}, "13": {"ICCPR 9(1)"}}
DEFECT = {
    "6": {"none"},
    "10": {"contradicts a binding duty", "discrimination", "disproportionate"},
    "13": {"delegation", "unfettered discretion"},
}
#: The gaps to be set in order, and the ranks that can be defended for each: 1 for the gravest.
GAPS = table("sample_gaps").set_index("gap_id")
RANK = {degree: int(rank) for degree, rank in look_up("severities", "severity_id", "rank").items()}
RANKS = {
    gap: {RANK[row["severity_id"]], RANK[row["also_defensible"] or row["severity_id"]]}
    for gap, row in GAPS.iterrows()
}
#: The findings of the review, and the second version of its list of recommendations.
FINDINGS = table("sample_findings").set_index("finding_id")
VERSIONS = table("sample_recommendations").set_index("recommendation_id")
LIST = VERSIONS[VERSIONS["version"] == "2"]
_led_to = LIST["finding_id"].map(FINDINGS["article"])  # the article of the finding it names
_moved = _led_to.notna() & (LIST["article"] != _led_to)
#: Recommendations without an id, and those on another article than their finding.
NO_ID, OTHER_ARTICLE = ids(LIST["finding_id"] == ""), ids(_moved)
NEED_ONE = ids(FINDINGS["finding"] != COMPATIBLE)  # findings that need a recommendation
MOVED = {"other article": OTHER_ARTICLE}
#: What a join of the list with the findings brings to light, and what it would of both versions.
TRACED = {
    "no finding": ids(_led_to.isna()),
    "no recommendation": NEED_ONE - {*LIST["finding_id"]},
    "other article": OTHER_ARTICLE,
}
IN_BOTH = TRACED | {"no recommendation": NEED_ONE - {*VERSIONS["finding_id"]}}
#: Findings whose recommendation changes another article.
MISDIRECTED = {*LIST.loc[_moved, "finding_id"]}


def force(provision: str) -> str:
    """Return the force of a provision for Sundria on the day of the review."""
    instrument = INSTRUMENT[provision]
    if FORCE[instrument] != TREATY:
        return FORCE[instrument]
    return "binding" if "" < SINCE.get(instrument, "") <= REVIEWED else "not in force"


def still_open(rows: dict[str, str]) -> list[str]:
    """Return the articles whose standard or defect does not fit."""
    return [
        article
        for article in DEFECT
        if rows[f"{article} standard"] not in RESTS_ON[article]
        or rows[f"{article} defect"] not in DEFECT[article]
    ]


def certain(degree: str) -> list[str]:
    """Return the gaps of which only this degree can be defended."""
    return [gap for gap, ranks in RANKS.items() if ranks == {RANK[degree]}]


def falls(order: tuple[str, ...]) -> bool:
    """Tell whether some choice among the defensible degrees never rises along the order."""
    lowest = 0
    for gap in order:
        lowest = min((rank for rank in RANKS[gap] if rank >= lowest), default=None)
        if lowest is None:
            return False
    return True


def lighter_first(order: tuple[str, ...]) -> bool:
    """Tell whether a gap that is certainly serious stands before a fundamental one."""
    place = order.index
    return any(place(g) > place(s) for g in certain("fundamental") for s in certain("serious"))


def reason(gap: str) -> str:
    """Return why a gap comes first, if it does: where in doubt, its gravest degree is meant."""
    doubtful = len(RANKS[gap]) > 1
    return "core of the right" if doubtful else GAPS.loc[gap, "criterion_id"]


def articles_with(*degrees: str) -> set[int]:
    """Return the articles with findings of these degrees of severity."""
    found = FINDINGS.loc[FINDINGS["severity_id"].isin(degrees), "article"]
    return {int(article.partition("(")[0]) for article in found}


#: Articles for the summary of an opinion, and those that are not for it.
GRAVE = articles_with("fundamental")
LIGHT = articles_with("minor", "") - GRAVE
