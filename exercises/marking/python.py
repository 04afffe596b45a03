"""What a piece of a learner's Python says, without running it."""

import ast
import re
import warnings
from collections.abc import Iterator
from functools import lru_cache

MOST_LETTERS = 20_000  # of code that is taken apart; of longer code only the lines are looked at
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)


@lru_cache(maxsize=256)
def assigned(source: str) -> tuple[str, ...]:
    """Return the names to which a piece of code gives a value, outside of functions."""
    tree = parsed(source)
    if tree is None:
        return tuple(dict.fromkeys(re.findall(r"(?m)^(\w{1,100}) *=(?!=)", source)))
    return tuple(dict.fromkeys(_names(tree)))


def parsed(source: str) -> ast.Module | None:
    """Return code taken apart, or None if it is no Python that can be."""
    if len(source) > MOST_LETTERS:
        return None
    try:
        with warnings.catch_warnings(action="ignore"):
            return ast.parse(re.sub(r"(?m)^( *)[%!].*$", r"\1pass", source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _names(tree: ast.Module) -> Iterator[str]:
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop(0)
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
            targets = [node.target]
        for target in targets:
            parts = target.elts if isinstance(target, ast.Tuple | ast.List) else [target]
            yield from (part.id for part in parts if isinstance(part, ast.Name))
        waiting[:0] = [n for n in ast.iter_child_nodes(node) if not isinstance(n, SCOPES)]


def same_code(source: str, blank: str) -> bool:
    """Tell whether code is that of a blank cell, however it is spaced and whatever it remarks."""
    if source.strip() == blank.strip():
        return True
    mine, ours = parsed(source), parsed(blank)
    try:
        return None not in (mine, ours) and (not mine.body or ast.dump(mine) == ast.dump(ours))
    except RecursionError:
        return False
