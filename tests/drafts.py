"""Makes the texts of `drafts_NN`: what they share is said once, and each says what is its own."""

from collections.abc import Callable


def maker(*parts: str, **rest: str) -> Callable[..., dict[str, str]]:
    """Return what makes a draft of the texts of these parts, in their order, and of the rest.

    A part with spaces in its name is given with underscores.
    """

    def make(*texts: str, **other: str) -> dict[str, str]:
        own = dict(zip(parts, texts, strict=True))
        return named(rest) | own | named(other)

    return make


def changer(draft: dict[str, str]) -> Callable[..., dict[str, str]]:
    """Return what makes a draft of this one, with other words in some parts."""
    return lambda **other: draft | named(other)


def named(parts: dict[str, str]) -> dict[str, str]:
    """Return parts under their names with spaces."""
    return {part.replace("_", " "): words for part, words in parts.items()}
