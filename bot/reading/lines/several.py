"""Several products in one text: "4 pumps and 2 valves", « 4 pompes, 2 filtres »."""

from __future__ import annotations

import re

from bot.reading.folding import fold

_JOINED = re.compile(
    r"\s*(?:[;؛|\n&+]|[,،](?!\d)|,(?=\s))\s*(?:(?:and|et|plus|و)\s+)?"
    r"|\s+(?:and|plus|as\s+well\s+as|et|ainsi\s+que|avec|و)\s+"
    r"|\s*(?:และ|พร้อมกับ)\s*|\s+กับ\s*(?=[^\W\d])"
)
MOST = 12
"""Pieces that are read; more of them are a list of another kind."""


def pieces_of(text: str) -> tuple[str, ...]:
    """As they were typed, each with a figure and a word; none where some piece lacks one."""
    folded = fold(text)
    pieces, at = [], 0
    for joined in _JOINED.finditer(folded.text):
        pieces.append(folded.typed(at, joined.start()))
        at = joined.end()
    pieces.append(folded.typed(at, len(folded.text)))
    said = tuple(each.strip(" .!") for each in pieces if each.strip(" .!"))
    if not 1 < len(said) <= MOST or not all(map(_counts_something, said)):
        return ()
    return said


def _counts_something(piece: str) -> bool:
    return any(map(str.isdigit, piece)) and any(map(str.isalpha, piece))
