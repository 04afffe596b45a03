"""The figures of lesson 11 draw the tables and the votes, and its text quotes them."""

import re
from collections import Counter
from html import escape, unescape
from itertools import pairwise

import pytest
import show
from course import BLUE, COURSE, ORANGE, cell_of, code_cells, read, rows, text_of, title, written_on
from looks import faults, texts
from matplotlib import pyplot as plt
from matplotlib.colors import to_hex

PALE = "#bbbbbb"
LESSON = COURSE / "notebooks" / "11_the_workshop_played.ipynb"
MOTIONS = {row["motion_id"]: row for row in rows("workshop_motions")}
NAMES = {row["delegation_id"]: row["name"] for row in rows("workshop_delegations")}
AGENDA = rows("workshop_agenda")
CELLS = {cell.id: cell.source for cell in code_cells(LESSON)}
ROW = {"in full": "complies", "in part": "complies\nin part", "not": "does not\ncomply"}


def run(until: str = "", **changes: tuple[str, str]):
    """Run the lesson, or its cells up to one, with words replaced in some of them.

    Returns its figures and its names.
    """
    shown, names = {}, {}

    def keep(figure, words):
        figure.words = words
        shown[now] = figure

    with pytest.MonkeyPatch.context() as patch, plt.rc_context():
        patch.chdir(LESSON.parent)
        patch.setattr(show, "show_figure", keep)
        for now, source in CELLS.items():
            old, new = changes.get(now.replace("-", "_"), ("", ""))
            assert old in source, now
            exec(source.replace(old, new) if old else source, names)
            if now == until:
                break
        plt.close("all")
    return shown, names


@pytest.fixture(scope="module")
def names_of_lesson() -> dict[str, object]:
    """All names of the lesson as it stands, after its last cell."""
    return run()[1]


def typed_votes() -> dict[str, list[str]]:
    """Return the voices that stand in the lesson's cell, in order."""
    lines = re.search(r'"""\n(.*?)\n"""', CELLS["room-votes"], re.DOTALL)[1].splitlines()
    return {line.split()[0]: line.split()[1:] for line in lines}


def own_motions() -> dict[str, dict]:
    names = {}
    exec(CELLS["own-motion"].partition("room_motions")[0], names)
    return names["own"]


def counted_by_hand() -> dict[str, dict]:
    """Count the typed votes by majority, quorum three, one motion a topic."""
    every = MOTIONS | own_motions()
    settled, results = set(), {}
    for code, marks in typed_votes().items():
        count = Counter(marks)
        if every[code]["topic"] in settled:
            result = "falls"
        elif 4 - count["x"] < 3:
            result = "no quorum"
        else:
            result = "adopted" if count["+"] > count["-"] else "lost"
        if result == "adopted":
            settled.add(every[code]["topic"])
        tally = {"for": count["+"], "against": count["-"], "result": result}
        results[code] = {**every[code], **tally}
    return results


def drawn_on(ax) -> dict[str, tuple]:
    """Return for each motion on a board its words, support, row and colour."""
    labels = written_on(ax.yaxis)
    edges = [0, *sorted({y for line in ax.collections for (_, y), _ in line.get_segments()})]
    drawn = {}
    for text in ax.texts:
        support, height = text.get_position()
        row = labels[sum(height > edge for edge in edges[1:])]
        fill = to_hex(text.get_bbox_patch().get_facecolor())
        drawn[text.get_text().split()[0]] = (text.get_text(), support, row, fill)
    return drawn


def expected_on_board(results) -> dict[str, tuple]:
    board = {}
    for code, vote in results.items():
        if vote["result"] in ("adopted", "lost"):
            short = vote["complies"] != "in full"
            fill = (ORANGE if short else BLUE) if vote["result"] == "adopted" else "#ffffff"
            board[code] = (f"{code}\n{vote['title']}", vote["for"], ROW[vote["complies"]], fill)
    return board


def words_of_board(results) -> str:
    """Return what a board tells in words, its motions in the order of their votes."""
    worth = {"in full": "complies in full", "in part": "complies in part", "not": "does not comply"}
    voted = {code: v for code, v in results.items() if v["result"] in ("adopted", "lost")}
    told = "; ".join(
        f"{code} {vote['title']}: {vote['for']} for, {vote['against']} against, {vote['result']}, "
        f"{worth[vote['complies']]}"
        for code, vote in voted.items()
    )
    return f"Board of motions by support and compliance. {title_of_board(results)}. {told}"


def title_of_board(results) -> str:
    adopted = [fill for *_, fill in expected_on_board(results).values() if fill != "#ffffff"]
    return f"{len(adopted)} adopted, {adopted.count(ORANGE)} of them short of the standard"


# ---- the figures -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "form"),
    [('"long"', "minutes"), ('"short"', "minutes_short"), ('"brief"', "minutes"), ("3", "minutes")],
)
def test_agenda_draws_each_item_from_minute_to_minute(typed, form):
    shown, _ = run("agenda", agenda_choose=('"long"', typed))
    draws_each_item(shown["agenda"], form)


def test_agenda_of_the_lesson_is_the_long_one(figure_of):
    draws_each_item(figure_of["agenda"], "minutes")


def draws_each_item(figure, form):
    (ax,) = figure.axes
    minutes = [int(row[form]) for row in AGENDA]
    starts = [sum(minutes[:place]) for place in range(len(minutes))]
    assert [(bar.get_x(), bar.get_width()) for bar in ax.patches] == list(
        zip(starts, minutes, strict=True)
    )
    colours = {"votes": "#000000", "delegations": BLUE, "corridor": BLUE}
    assert [to_hex(bar.get_facecolor()) for bar in ax.patches] == [
        colours.get(row["kind"], PALE) for row in AGENDA
    ]
    assert [text.get_text() for text in ax.texts] == [f"{r['title']}, {r[form]}" for r in AGENDA]
    listed = "; ".join(f"{row['title']}, {row[form]}" for row in AGENDA)
    assert figure.words == f"Bars one after the other over {sum(minutes)} minutes: {listed}."
    of = Counter()
    for row in AGENDA:
        of[row["kind"]] += int(row[form])
    assert title(ax) == (
        f"Of {sum(minutes)} minutes, {of['votes']} go to votes and "
        f"{of['delegations'] + of['corridor']} to negotiation"
    )


@pytest.mark.parametrize("people", [8, 11, 16, 23, 30, 34])
def test_seats_are_as_many_as_people_and_grow_table_by_table(people):
    shown, _ = run("seats", seats_choose=("people = 16", f"people = {people}"))
    seats_all(shown["seats"], people)


def test_seats_of_the_lesson_are_for_sixteen(figure_of):
    seats_all(figure_of["seats"], 16)


def seats_all(figure, people):
    (ax,) = figure.axes
    size = max(int(row["people"]) for row in rows("workshop_rooms") if int(row["people"]) <= people)
    room = {r["seat"]: int(r["seats"]) for r in rows("workshop_rooms") if r["people"] == str(size)}
    for place in range(people - size):
        room[list(NAMES)[place % 4]] += 1
    (dots,) = ax.collections
    assert len(dots.get_offsets()) == people == sum(room.values())
    assert len({tuple(dot.tolist()) for dot in dots.get_offsets()}) == people, "nobody shares one"
    colours = Counter(to_hex(colour) for colour in dots.get_facecolors())
    assert colours[BLUE] == sum(room[delegation] for delegation in NAMES)
    labels = [f"{NAMES.get(seat, seat.capitalize())}: {number}" for seat, number in room.items()]
    assert sorted(text.get_text() for text in ax.texts) == sorted(labels)
    assert figure.words == (
        f"Four tables in a horseshoe, open in front. Seats: {', '.join(labels)}."
    )
    assert title(ax) == f"{people} people, four tables, one voice for each table"


@pytest.mark.parametrize("people", [0, -3, 1])
def test_seats_of_a_room_too_small_are_those_of_eight(people):
    shown, _ = run("seats", seats_choose=("people = 16", f"people = {people}"))
    assert title(shown["seats"].axes[0]).startswith("8 people")


def test_board_draws_every_vote_where_support_and_compliance_put_it(figure_of):
    (ax,) = figure_of["board"].axes
    results = counted_by_hand()
    assert drawn_on(ax) == expected_on_board(results)
    assert title(ax) == title_of_board(results)
    assert figure_of["board"].words == words_of_board(results)


def test_board_of_a_unanimous_room_overlaps_nothing():
    lines = "\n".join(f"{code} + + + +" for code in MOTIONS)
    old = "\n".join(CELLS["room-votes"].splitlines()[1:-2])
    shown, _ = run("board", room_votes=(old, lines))
    figure = shown["board"]
    figure.set_layout_engine("constrained")
    figure.draw_without_rendering()
    (ax,) = figure.axes
    assert len(ax.texts) == len({motion["topic"] for motion in MOTIONS.values()})
    boxes = sorted((t.get_bbox_patch().get_window_extent() for t in ax.texts), key=lambda b: b.y0)
    assert all(low.y1 <= high.y0 for low, high in pairwise(boxes))
    assert boxes[0].y0 > ax.get_window_extent().y0


def test_neighbours_on_the_board_do_not_overlap(figure_of):
    for cell in ("board", "solo-board"):
        figure = figure_of[cell]
        figure.set_layout_engine("constrained")
        figure.draw_without_rendering()
        (ax,) = figure.axes
        widest = max(t.get_bbox_patch().get_window_extent().width for t in ax.texts)
        one = ax.transData.transform((1, 0))[0] - ax.transData.transform((0, 0))[0]
        assert widest < one, cell


@pytest.mark.parametrize("plan", ["[]", "None", "['M02', 3]"])
def test_an_empty_room_and_an_odd_plan_run_to_the_end(plan):
    old = "\n".join(CELLS["room-votes"].splitlines()[1:-2])
    shown, names = run(room_votes=(old, ""), solo_plan=(CELLS["solo-plan"], f"plan = {plan}"))
    assert title(shown["board"].axes[0]) == "No motion has been voted yet"
    assert "None of those that were voted" in names["outcome"]
    left = names["outcome"].partition("Not put to the vote")[2]
    keys = {row["place"]: row["outcome"] for row in rows("karvelia_key")}
    every = {m["topic"]: m["place"] for m in reversed([*MOTIONS.values(), *own_motions().values()])}
    for topic, place in every.items():
        short = keys[place] == "defect"
        assert (f"{topic}, article {place}" in left) == short, "the quota complies as drafted"


def test_solo_board_draws_the_game_of_the_plan(figure_of):
    (ax,) = figure_of["solo-board"].axes
    voices = {(r["motion_id"], r["delegation_id"]): r["voice"] for r in rows("workshop_stances")}
    trades = {row["trade_id"]: row for row in rows("workshop_trades")}
    plan = re.findall(r'"([MT]\d\d)"', CELLS["solo-plan"])
    worth = {code: row["complies"] for code, row in MOTIONS.items()}
    struck, settled, results = set(), set(), {}
    for move in plan:
        if move in trades:
            trade = trades[move]
            if not trade["needs"] or trade["needs"] in settled:
                voices[trade["motion_id"], trade["moves"]] = trade["to"]
                worth[trade["motion_id"]] = trade["complies"]
                struck.add(move)
            continue
        count = Counter(voices[move, delegation] for delegation in NAMES)
        fallen = MOTIONS[move]["topic"] in {MOTIONS[code]["topic"] for code in settled}
        won = count["for"] > count["against"]
        result = "falls" if fallen else "adopted" if won else "lost"
        settled |= {move} if result == "adopted" else set()
        tally = {"for": count["for"], "against": count["against"], "result": result}
        results[move] = {**MOTIONS[move], "complies": worth[move], **tally}
    assert struck == {"T08"}
    assert drawn_on(ax) == expected_on_board(results)
    assert title(ax) == title_of_board(results)
    assert figure_of["solo-board"].words == words_of_board(results)


# ---- what the text says of them ----------------------------------------------------------------


def test_the_text_on_the_votes_holds():
    votes, results = typed_votes(), counted_by_hand()
    text = text_of(LESSON)
    assert votes["M09"].count("+") == votes["M15"].count("+") == 3, "three voices, twice"
    assert results["M09"]["complies"] == "not" and results["M15"]["complies"] == "in full"
    assert results["M12"]["result"] == results["M11"]["result"] == "lost"
    adopted = [code for code, vote in results.items() if vote["result"] == "adopted"]
    unopposed = [code for code in adopted if "-" not in votes[code]]
    assert (len(adopted), len(unopposed)) == (5, 1)
    assert "recommended five changes by majority; one of the five found no voice against" in text
    worth = Counter(results[code]["complies"] for code in adopted)
    assert worth["not"] == worth["in part"] == 1, "one falls short, and one in part"
    assert {vote["result"] for vote in results.values()} == {
        "adopted", "lost", "falls", "no quorum",
    }  # fmt: skip


def test_rules_compared_stop_what_the_text_says(names_of_lesson):
    by_rule = names_of_lesson["by_rule"]
    assert by_rule["consensus"][["M09", "M02", "M15"]].tolist() == ["lost"] * 3
    assert by_rule.loc["M08", "consensus"] == "adopted"
    assert by_rule["three of four"][["M09", "M13"]].tolist() == ["adopted", "lost"]


def test_the_hasty_plan_is_read_rightly(names_of_lesson):
    story = names_of_lesson["game"].story["what happens"]
    assert story["M04"].startswith("Falls") and story["T01"].startswith("Not yet")
    stances = {(r["motion_id"], r["delegation_id"]): r for r in rows("workshop_stances")}
    cards = {row["line_id"]: row["part"] for row in rows("workshop_cards")}
    voices = Counter(stances["M14", delegation]["voice"] for delegation in NAMES)
    assert voices["for"] > voices["against"], "T08 bought a voice that M14 did not need"
    against = [stances["M16", d] for d in NAMES if stances["M16", d]["voice"] == "against"]
    assert [cards[row["line_id"]] for row in against] == ["red line", "red line"]
    assert names_of_lesson["gaps"] == 9


def test_reasons_stand_below_the_board_for_every_motion_that_was_voted():
    shown = cell_of(LESSON, "board-why").outputs[0].data["text/html"]
    every = MOTIONS | own_motions()
    for code in typed_votes():
        assert escape(every[code]["reason"], quote=False) in shown, code


def test_trades_fit_a_narrow_screen_and_lose_nothing():
    head, *lines = cell_of(LESSON, "corridor").outputs[0].data["text/html"].split("<tr>")
    lines = [re.findall(r"<td[^>]*>(.*?)</td>", line) for line in lines]
    assert re.findall(r"<th [^>]*>(.*?)</th>", head) == [
        "trade", "motion", "offer", "wins",
    ]  # fmt: skip
    for trade, line in zip(rows("workshop_trades"), lines, strict=True):
        after = f", only after {trade['needs']}" if trade["needs"] else ""
        assert line == [
            trade["trade_id"],
            trade["motion_id"],
            f"{NAMES[trade['offered_by']]}: {trade['offer']}",
            f"{NAMES[trade['moves']]}, {trade['to']}{after}",
        ]


def test_what_a_text_is_worth_with_its_trade_is_folded_until_after_the_votes():
    worth = cell_of(LESSON, "corridor").outputs[-1].data["text/html"]
    assert worth.startswith("<details><summary>After the second votes") and worth.count("<li>")
    told = {"in full": "complies in full", "in part": "complies in part", "not": "does not comply"}
    for trade in rows("workshop_trades"):
        line = f"<li>{trade['trade_id']} on {trade['motion_id']}: {told[trade['complies']]}</li>"
        assert line in worth


# ---- in the room -------------------------------------------------------------------------------

VERDICT = r"complies? (?:in|with)|do(?:es)? not comply|cannot be defended"
PRINT = "one card for each person, for its own table only; one set of motions for each table"


def seen_at_once(until: str = "") -> str:
    """Return what stands open on the screen and on slides, up to a cell: folds are left out."""
    parts = []
    for cell in read(LESSON).cells:
        if cell.id == until:
            break
        shown = cell.source if cell.cell_type == "markdown" and cell.id != "trainer" else ""
        pages = [o.data.get("text/html", "") for o in cell.get("outputs", []) if "data" in o]
        parts += [shown, *pages]
    return unescape(re.sub(r"<details.*?</details>", "", "\n".join(parts), flags=re.DOTALL))


def test_no_role_card_stands_open():
    shown = seen_at_once()
    for line in rows("workshop_cards"):
        assert line["text"] not in shown, line["line_id"]
    cards = cell_of(LESSON, "cards").outputs[0].data["text/html"]
    assert cards.count("<details>") == cards.count("</details>") == len(NAMES)
    for name in NAMES.values():
        assert f"<summary>{name}: for this table only</summary>" in cards


def test_no_verdict_stands_open_before_the_board():
    before = seen_at_once(until="board")
    assert "Which of them comply is not shown yet" in before
    assert not re.findall(VERDICT, before)
    for motion in MOTIONS.values():
        assert motion["reason"] not in before


def test_no_verdict_on_a_motion_that_was_not_voted_stands_open_before_the_second_votes():
    shown = seen_at_once(until="step-5")
    for code, motion in MOTIONS.items():
        assert (motion["reason"] in shown) == (code in typed_votes()), code


def test_how_many_cards_to_print_is_said_once_and_everywhere_the_same():
    lesson, trainers = text_of(LESSON), text_of(COURSE / "notebooks" / "for_trainers.ipynb")
    assert lesson.count(PRINT) == 1 and "each person" not in cell_of(LESSON, "trainer").source
    assert trainers.casefold().count(PRINT) == 1 and "Role cards | one" not in trainers
    paper = (COURSE / "exercises" / "printing" / "room.py").read_text(encoding="utf-8")
    assert PRINT in " ".join(re.sub(r'"\s+"', "", paper).split()).casefold()


NARROWEST = 600  # pixels of a figure in JupyterLab at 1024 by 768 with the list of files open


def test_letters_can_be_read_on_a_small_projector(figure_of):
    for cell, figure in figure_of.items():
        least = min(text.get_fontsize() for text in texts(figure))
        assert least / 72 * NARROWEST / figure.get_figwidth() >= 11.5, cell


def test_sixteen_motions_are_prepared_and_votes_fit_into_their_time():
    assert len(MOTIONS) == 16 and "Sixteen are prepared" in text_of(LESSON)
    first = next(row for row in AGENDA if row["title"] == "First votes")
    second = next(row for row in AGENDA if row["title"] == "Second votes")
    assert "four minutes" in first["what_happens"]
    long, short = (
        [int(row[form]) // 4 for row in (first, second)] for form in ("minutes", "minutes_short")
    )
    assert (long, short) == ([5, 6], [4, 4])
    assert "five in the first round and six in the second; in the short form for four and four" in (
        text_of(LESSON)
    )


def test_statements_of_the_release_are_shown_where_the_roles_begin():
    shown = {cell.id: "".join(o.data["text/plain"] for o in cell.outputs if "data" in o)
             for cell in read(LESSON).cells if cell.id.endswith("-source")}  # fmt: skip
    for cell, codes in {
        "step-1-source": ("S03", "S04", "S05"),
        "step-2-source": ("S06", "S07", "S12"),
        "step-5-source": ("S25", "S26"),
    }.items():
        summaries = {row["statement_id"]: row["summary"] for row in rows("statements")}
        assert all(summaries[code] in shown[cell] for code in codes)


def test_nothing_but_topics_is_reported_of_what_was_said():
    kinds = {row["statement_id"]: row["kind"] for row in rows("statements")}
    assert {code for code, kind in kinds.items() if kind == "concern"} == {
        "S17", "S18", "S19", "S20"
    }  # fmt: skip
    assert "reports only topics (S17 to S20, S24)" in text_of(LESSON)
    assert "nothing but a topic" not in text_of(LESSON)


def test_everybody_can_read_the_figures_and_their_words_say_more_than_titles(figure_of):
    assert faults(LESSON, figure_of) == []
