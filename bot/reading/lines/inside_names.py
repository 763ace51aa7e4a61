"""Products that are only words of a customer's name: "Kirkgate Tile Shop", "کاشی نگین"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from bot.reading.lines.customer import words_of
from bot.reading.names import search_key

_BEFORE = re.compile(r"[^\s,،;؛|!?()\[\]:&+\"/]+(?=\s*$)")
_BEHIND = re.compile(r"\s*([^\s,،;؛|!?()\[\]:&+\"/]+)")

Pairs = frozenset[tuple[str, str]]
"""Words that stand beside each other in a name, as keys."""


def pairs_of(names: Iterable[str]) -> Pairs:
    """Of all the customers' names."""
    return frozenset(pair for name in names for pair in _pairs(name))


@lru_cache(maxsize=4096)
def _pairs(name: str) -> tuple[tuple[str, str], ...]:
    return tuple(pairwise(words_of(name)))


def is_inside_name(text: str, start: int, end: int, pairs: Pairs) -> bool:
    """Whether the word before or behind `start`..`end` is beside it in a customer's name too."""
    word = search_key(text[start:end])
    before, behind = _BEFORE.search(text, 0, start), _BEHIND.match(text, end)
    return (before is not None and (search_key(before[0]), word) in pairs) or (
        behind is not None and (word, search_key(behind[1])) in pairs
    )
