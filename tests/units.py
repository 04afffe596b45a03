"""Units on the axes of figures are those of the columns that are drawn, in datapackage.json.

A label may count in thousands or millions: then so many must have been drawn.
"""

import json
import re
from collections.abc import Iterator

import numpy as np
from course import COURSE, plain, rows
from matplotlib.axes import Axes
from matplotlib.collections import PathCollection

PACKAGE = json.loads((COURSE / "data" / "datapackage.json").read_text(encoding="utf-8"))
SCALES = {"thousand": 1e3, "million": 1e6}
UNIT = re.compile(
    r"\b(?:thousand|million|dollar|tavar|familie|person|hour|minute|(?<!the )day)s?\b"
    r"|\bpeople\b|\bper cent\b",
    re.IGNORECASE,
)

#: Under the id of a cell and the axis the column that it draws. Where units stand in a table beside
#: the values, it is the measure.
DRAWN = {
    "sign y": "net_migration_vintages.net_migration",
    "editions-show y": "net_migration_vintages.net_migration",
    "stock y": "migrant_stock_vintages.migrant_stock",
    "money y": "figures.remittances_paid",
    "together x": "figures.gdp_per_head",
    "together y": "figures.remittances_paid",
    "quota y": "kazakhstan_migration: oralman quota",
    "work-show y": "kazakhstan_migration: labour force",
    "deadlines x": "removal_law.hours",
    "deadlines-show x": "exit_applications.days_allowed",
    "agenda x": "workshop_agenda.minutes",
}
#: What an axis shows that no column holds, and where its unit is tested.
WORKED_OUT = {
    "hours-show x": "sums of minutes, divided by 60 in test_for_trainers.py",
    "changes x": "differences of two years, divided by 1,000 in test_lesson_02.py",
    "changes y": "differences of two years, divided by 1,000 in test_lesson_02.py",
}


def column(drawn: str) -> tuple[set[float], str]:
    """Return the values of a column, or of a measure, and their unit."""
    table, measure = drawn.partition(": ")[::2]
    if measure:
        found = [row for row in rows(table) if row["measure"] == measure]
        (unit,) = {row["unit"] for row in found}
        return {float(row["value"]) for row in found}, unit
    table, name = drawn.split(".")
    (resource,) = (r for r in PACKAGE["resources"] if r["name"] == table)
    (field,) = (f for f in resource["schema"]["fields"] if f["name"] == name)
    return {float(row[name]) for row in rows(table) if row[name]}, field["unit"]


def scale(text: str) -> float:
    """Return in how many ones a text counts: 1,000 million is a thousand million."""
    return np.prod([SCALES[word] for word in re.findall("thousand|million", text.casefold())])


def noun(text: str) -> str:
    """Return a unit without thousand or million; dollars of our tables are current ones."""
    return re.sub(r"\b(?:thousands?|millions?|current) ?", "", text.casefold())


def groups(ax: Axes, axis: str) -> Iterator[np.ndarray]:
    """Yield the numbers of each line, group of dots and group of bars along an axis."""
    place = "xy".index(axis)
    for line in ax.lines:
        yield np.asarray(line.get_xydata()[:, place], dtype=float)
    for dots in ax.collections:
        if isinstance(dots, PathCollection):
            yield np.asarray(dots.get_offsets()[:, place], dtype=float)
    for bars in ax.containers:
        yield np.array([bar.get_width() if axis == "x" else bar.get_height() for bar in bars])


def wrong_unit(cell_id: str, ax: Axes, axis: str) -> str:
    """Say what is amiss with the unit in the label of an axis, or nothing."""
    label = plain(getattr(ax, f"get_{axis}label")())
    drawn = DRAWN.get(f"{cell_id} {axis}")
    if not drawn:
        asks = UNIT.search(re.sub(r"\([^)]*\)", "", label))
        known = not asks or f"{cell_id} {axis}" in WORKED_OUT
        return "" if known else f"name in tests/units.py the column behind “{label}”"
    values, unit = column(drawn)
    if unit != "persons" and noun(unit) not in noun(label):
        return f"“{label}” does not name the unit of {drawn}, {unit}"
    known = np.array(sorted(values)) * scale(unit)
    for numbers in groups(ax, axis):
        shown = numbers[np.abs(numbers) > 0] * scale(label)  # neither gaps nor a line at zero
        if len(shown) > 1 and all(np.isclose(known, number, rtol=1e-9).any() for number in shown):
            return ""
    return f"“{label}”: what is drawn, so counted, are not the values of {drawn}, in {unit}"
