"""Answers to the exercises of lesson 00: see answers.py."""

import numpy as np
import pandas as pd

RIGHT = {
    "0.1": [26, 26.0, np.int64(26), np.float64(26)],
    "0.2": [
        ["a", "c", "e"],
        ("E", " c", "a"),
        {"a", "c", "e"},
        pd.Series(["e", "a", "c"]),
        {"а", "с", "Е"},  # typed on a Cyrillic keyboard
    ],
}

WRONG = {
    "0.1": {
        "header-counted": [27],
        "paragraphs-counted": [9, 10],
        "columns-counted": [8],
    },
    "0.2": {
        "page-order": [{"c", "e"}, {"b"}],
        "check-sends": [{"a", "b", "c", "e"}],
        "restart-deletes": [{"a", "c", "d", "e"}, {"a", "c"}],
        "one-try": [{"a", "e"}, {"a", "c", "e", "f"}],
    },
}

OTHER = {"0.1": [(3, "number of rows")]}
