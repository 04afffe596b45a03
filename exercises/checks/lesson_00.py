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
                "This is not the number of rows. Run the first cell of the sheet, then put "
                "`len(statements)` in a new cell and look at what it shows. The statements are "
                "numbered S01, S02 and so on: what is the last number?"
            ),
        ),
        Exercise(
            "0.2",
            SomeOf("a set of letters", '{"b", "d"}', tuple("abcdef")),
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
                    "You left out (a). The page has an order, but the notebook follows your "
                    "clicks: run the third cell before the second, and that is what counts. "
                    "Reread step 2 of lesson 00.",
                ),
                Mistake(
                    "check-sends",
                    lambda chosen: "b" in chosen,
                    "Nothing leaves your machine when you run a check: (b) is not so. It compares "
                    "your answer with the tables in `data/` and answers on your screen. Reread "
                    "step 4 of lesson 00.",
                ),
                Mistake(
                    "restart-deletes",
                    lambda chosen: "d" in chosen or "e" not in chosen,
                    "A restart clears what the notebook had computed, not what you wrote: so (d) "
                    "is not so, and (e) is the way back. Reread step 3 of lesson 00.",
                ),
                Mistake(
                    "one-try",
                    lambda chosen: "c" not in chosen or "f" in chosen,
                    "Checks and hints are for learning: run them as often as you like, nobody "
                    "counts. So (c) is true and (f) is not. Reread step 4 of lesson 00.",
                ),
            ),
            otherwise="One of your letters does not hold. Reread steps 2 to 4 of lesson 00.",
        ),
    )
}
