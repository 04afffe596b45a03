"""Stands where the checks stand, in copies that are marked: whatever is called, nothing happens."""

import sys


def check(*args, **kwargs) -> None:
    """Take anything, say nothing."""


progress = review = show_law = show_words = write_opinion = check
show_frames = show_hearing = show_kinds = show_objections = check
for _name in ("progress", "review", "opinion", "capstone", "capstone.review", "capstone.opinion",
              "capstone.transcript"):  # fmt: skip
    sys.modules[f"{__name__}.{_name}"] = sys.modules[__name__]
