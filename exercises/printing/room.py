"""Papers of the room: plans of the day, draft laws, cards of the hearing, role cards."""

import sys
from collections.abc import Iterator

from checks.tables import COURSE, table

sys.path.append(str(COURSE / "notebooks"))
from workshop_papers import cards_paper, motions_paper


def papers_of_the_room(handouts, solutions: bool) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield each paper: its name, its title, and its cells of Markdown.

    Parameters
    ----------
    handouts : module of a template
        Has a macro for each kind of paper.
    solutions : bool
        Whether to add what is for the trainer alone.
    """
    for path in table("paths").query("begins != ''").to_dict("records"):
        yield f"plan_{path['path_id']}", f"Plan: {path['title']}", (_plan_of(handouts, path),)
    record = table("karvelia_record").merge(table("instruments")[["instrument_id", "title"]])
    for draft, law in table("karvelia_draft").groupby("draft"):
        text = handouts.draft_law(draft, law.to_dict("records"), record.to_dict("records"))
        yield f"karvelia_draft_{draft}", f"Karvelia: draft law {draft}, record", (text,)
    for draft in table("karvelia_draft")["draft"].unique():
        title = f"Cards of objections to findings on draft {draft}"
        yield f"hearing_{draft}", title, (_cards_of_hearing(handouts, draft),)
        if solutions:
            told = _cards_of_hearing(handouts, draft, meets=True)
            yield f"hearing_{draft}_trainer", f"{title}, with what meets them", (told,)
    rubric = table("review_rubric").to_dict("records")
    yield "review", "A colleague's review of an opinion", (handouts.review(rubric),)
    yield "role_cards", "Role cards and motions of the played workshop", _role_cards()


def _role_cards() -> tuple[str, ...]:
    """Return the role cards of the played workshop, one to a page, and its motions after them."""
    motions = table("workshop_motions").set_index("motion_id")
    asked = table("workshop_motion_provisions").groupby("motion_id")["provision_id"]
    law = table("karvelia_draft").set_index("place")
    return (
        "# Role cards and motions of the played workshop\n\nThe delegations are invented; no "
        "position is that of any real one. One card for each person, for its own table only; one "
        "set of motions for each table.",
        cards_paper(table("workshop_delegations"), table("workshop_cards")),
        motions_paper(motions.assign(standards=asked.agg("; ".join)), law),
    )


def _cards_of_hearing(handouts, draft: str, meets: bool = False) -> str:
    """Return the objections to findings on a draft as cards, with a form or with what meets them.

    Paragraphs that comply are there for the trainer only: a card would tell that they do.
    """
    law, key = table("karvelia_draft"), table("karvelia_key").set_index("place")["outcome"]
    own = table("objections")
    own = own[own["place"].isin(law.loc[law["draft"] == draft, "place"])]
    if not meets:
        own = own[own["place"].map(key) == "defect"]
    found = table("objection_replies").query("meets == 'yes'")
    values = found.groupby(["objection_id", "part"], sort=False)["value"].agg(list)
    met = {one: values[one].to_dict() for one in own["objection_id"]} if meets else {}
    says = table("objection_kinds").set_index("kind_id")["says"]
    text = law.set_index("place")["text"]
    return handouts.hearing(own.to_dict("records"), text, says, met)


def _plan_of(handouts, path: dict[str, str]) -> str:
    """Return the plan of a path as Markdown: each item of the room with its time of day."""
    items = table("path_items")
    own = items[(items["path_id"] == path["path_id"]) & (items["place"] == "room")]
    own = own.to_dict("records")
    hours, minutes = map(int, path["begins"].split(":"))
    before: dict[str, int] = {}
    for row in own:
        at = hours * 60 + minutes + before.get(row["session"], 0)
        before[row["session"]] = before.get(row["session"], 0) + int(row["minutes"])
        row["at"] = f"{at // 60:02d}:{at % 60:02d}"
    return handouts.plan(path, own)
