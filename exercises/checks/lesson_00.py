"""Lesson 00, Start here: what a notebook is, and what a check tells."""

from .exercise import exercise
from .forms import SomeOf, WholeNumber
from .tables import table

# 0.1 Count the statements
STATEMENTS = table("statements")
PARAGRAPHS = STATEMENTS["paragraph"].nunique()  # with the dateline, which is numbered 0
exercise(
    "0.1",
    WholeNumber(),
    right=len(STATEMENTS),
    mistakes={
        "header-counted": len(STATEMENTS) + 1,
        "paragraphs-counted": lambda number: number in (PARAGRAPHS - 1, PARAGRAPHS),
        "columns-counted": len(STATEMENTS.columns),
    },
)

# 0.2 What is true of a notebook?
exercise(
    "0.2",
    SomeOf("abcdef"),
    right=set("ace"),
    mistakes={
        "page-order": lambda chosen: "a" not in chosen,
        "check-sends": lambda chosen: "b" in chosen,
        "restart-deletes": lambda chosen: "d" in chosen or "e" not in chosen,
        "one-try": lambda chosen: "c" not in chosen or "f" in chosen,
    },
)
