"""Words left over that cast doubt: a product misspelt, a digit nobody used."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from rapidfuzz import fuzz

from bot.reading.line_for_whom import says_for
from bot.reading.line_lookup import product_keys
from bot.reading.line_parts import Book, Count, Number, Opaque, Part, ProductName, Word
from bot.reading.line_words import SILENT
from bot.reading.names import search_key
from bot.reading.phrases import THAI

_ALIKE = 80
_SHORTEST = 4


def doubts(
    parts: Sequence[Part], name: Collection[Word], text: str, book: Book, *, known: bool
) -> set[str]:
    """Fields to ask because of what was not understood.

    `name` holds the words of the customer's name; `known`: that name is a customer's.
    """
    ask = {part.field for part in parts if isinstance(part, Opaque)}
    aliases = [key for key in product_keys(book) if len(key) >= _SHORTEST]
    for index, part in enumerate(parts):
        if not isinstance(part, Word) or part.known:
            continue
        typed = text[part.start : part.end]
        if search_key(typed) in SILENT:
            continue
        if _holds_a_product(typed, aliases):
            ask.add("items")
        counted = index > 0 and _counts(parts[index - 1]) and not says_for(part, text)
        if part in name and not counted:
            continue
        if counted or any(map(str.isdigit, typed)) or _near_miss(typed, aliases):
            ask.add("items")
    if not known and _product_in_name(parts):
        ask.add("items")
    return ask


def _counts(part: Part) -> bool:
    """Whether pieces of something are named next."""
    plain = isinstance(part, Number) and not part.currency and not part.scaled
    return plain or isinstance(part, Count)


def _near_miss(typed: str, aliases: Sequence[str]) -> bool:
    key = search_key(typed)
    return len(key) >= _SHORTEST and any(fuzz.ratio(key, alias) >= _ALIKE for alias in aliases)


def _holds_a_product(typed: str, aliases: Sequence[str]) -> bool:
    """Thai parts no words: a product may be glued to what stands before it."""
    key = search_key(typed)
    return re.search(THAI, key) is not None and any(
        alias in key and re.search(THAI, alias) for alias in aliases
    )


def _product_in_name(parts: Sequence[Part]) -> bool:
    """As in "Pump Masters": without a quantity, a product before a new name may be part of it."""
    return any(
        isinstance(part, ProductName)
        and isinstance(after, Word)
        and not (index and isinstance(parts[index - 1], Number | Count))
        for index, (part, after) in enumerate(pairwise(parts))
    )
