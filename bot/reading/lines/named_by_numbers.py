"""Numbers in words that begin a name: "Théâtre des Trois-Sapins", "Four Seasons Hotel"."""

from __future__ import annotations

import re

from bot.reading.folding import Folded

_WORDS = re.compile(r"(?<![\w-])[^\W\d_]{2,}(?=([ -])[^\W\d_]{2})")


def may_be_named(folded: Folded) -> frozenset[int]:
    """Where words begin that a name may: written large, and so is the next, or one with it."""
    return frozenset(
        match.start()
        for match in _WORDS.finditer(folded.text)
        if match[1] == "-"
        or (_is_large(folded, match.start()) and _is_large(folded, match.end() + 1))
    )


def _is_large(folded: Folded, at: int) -> bool:
    return folded.typed(at, at + 1).isupper() and folded.typed(at + 1, at + 2).islower()
