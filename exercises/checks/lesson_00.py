"""Exercises of lesson 00, Start here."""

from .exercise import Exercise, Mistake
from .forms import SomeOf, WholeNumber
from .tables import table

STATEMENTS = table("statements")

TRUE_OF_A_NOTEBOOK = {"a", "c", "e"}

EXERCISES = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "0.1",
            WholeNumber("a whole number", "number_of_statements = 12"),
            is_right=lambda number: number == len(STATEMENTS),
            right=(
                "The table has one row for each statement of the press release, and `len(...)` "
                "counts the rows. The same question, asked of any table, tells how much is in it."
            ),
            mistakes=(
                Mistake(
                    "header-counted",
                    lambda number: number == len(STATEMENTS) + 1,
                    "One too many. The first line of the file holds the names of the columns; it "
                    "is not a statement. The bold line on top of the displayed table is that line.",
                ),
                Mistake(
                    "paragraphs-counted",
                    lambda number: number in (9, STATEMENTS["paragraph"].nunique()),
                    "This is the number of paragraphs. A paragraph can make several statements: "
                    "look at paragraph 5 in the table. The exercise asks for statements, one row "
                    "each.",
                ),
                Mistake(
                    "columns-counted",
                    lambda number: number == STATEMENTS.shape[1],
                    "This is the number of columns, which run from left to right. Each statement "
                    "is a row: count from top to bottom, or let `len(statements)` count.",
                ),
            ),
            otherwise=(
                "This is not the number of rows. Run the first cell of the sheet, then put the "
                "name of the table, `statements`, into a new cell and run it. The statements are "
                "numbered S01, S02 and so on: what is the last number?"
            ),
        ),
        Exercise(
            "0.2",
            SomeOf(
                "a set of letters",
                '{"b", "d"}',
                tuple("abcdef"),
                look="Reread step 2 of lesson 00: what does a notebook go by when cells are run?",
            ),
            is_right=lambda chosen: chosen == TRUE_OF_A_NOTEBOOK,
            right=(
                "A notebook remembers what was run, in the order in which it was run; the page "
                "only shows where the cells stand. And a check is there for you alone: try as "
                "often as you like."
            ),
            mistakes=(
                Mistake(
                    "page-order",
                    lambda chosen: "a" not in chosen,
                    "Suppose that you run the third cell before the second. What does the "
                    "notebook go by: the page, or what you did? Reread step 2 of lesson 00, then "
                    "look at (a) again.",
                ),
                Mistake(
                    "check-sends",
                    lambda chosen: "b" in chosen,
                    "A check compares your answer with the tables in the folder `data` and answers "
                    "on your screen. Who else sees it? Reread step 4 of lesson 00, then look at "
                    "(b) again.",
                ),
                Mistake(
                    "restart-deletes",
                    lambda chosen: "d" in chosen or "e" not in chosen,
                    "Two things are easily confused here: what you wrote, and what the notebook "
                    "computed from it. Which of them does a restart forget, and how does it come "
                    "back? Reread step 3 of lesson 00, then look at (d) and (e) again.",
                ),
                Mistake(
                    "one-try",
                    lambda chosen: "c" not in chosen or "f" in chosen,
                    "Checks and hints are there for learning. Does anybody count them? Reread "
                    "step 4 of lesson 00, then look at (c) and (f) again.",
                ),
            ),
            otherwise="One of your letters does not hold. Reread steps 2 to 4 of lesson 00.",
        ),
    )
}
