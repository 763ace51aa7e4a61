"""Finding the house's own names in a line: products, sources, and words of a role."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.reading.folding import fold
from bot.reading.line_parts import Book
from bot.reading.phrases import LETTER, THAI

_PLURAL = r"(?:e?s|x)?"
_PERSIAN_PLURAL = r"(?:\s?ها(?:ی|یی)?|ی)?"
_LATIN = re.compile("[a-z]")
_SPACED = re.compile(LETTER)


@dataclass(frozen=True, slots=True)
class Names:
    """A pattern of all written names and the key each stands for."""

    pattern: re.Pattern[str]
    keys: tuple[str, ...]

    def at(self, text: str, start: int) -> tuple[str, int] | None:
        """The key of the longest name that begins at `start`, and where it ends."""
        match = self.pattern.match(text, start)
        if match is None or match.lastindex is None:
            return None
        return self.keys[match.lastindex - 1], match.end()


def product_names(book: Book) -> Names:
    """Codes and aliases, plurals included."""
    return _names(
        {code: (code, *product.aliases) for code, product in book.products.items()}, plural=True
    )


def source_names(book: Book) -> Names:
    """Aliases of the sources."""
    return _names(book.sources, plural=False)


def _names(table: Mapping[str, tuple[str, ...]], *, plural: bool) -> Names:
    forms = {fold(form).text: key for key, forms in table.items() for form in forms}
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    pattern = "|".join(f"({_pattern(form, plural=plural)})" for form in ordered)
    return Names(re.compile(pattern or "(?!)"), tuple(forms[form] for form in ordered))


def _pattern(form: str, *, plural: bool) -> str:
    """Words with or without the spaces between, whole words where words are parted."""
    words = [re.escape(word) + _ending(word, plural=plural) for word in re.split(r"[\s-]+", form)]
    after = "" if re.search(THAI + "$", form) else r"(?![a-z\d])(?!" + LETTER + ")"
    return r"[\s-]*".join(words) + after


def _ending(word: str, *, plural: bool) -> str:
    if not plural:
        return ""
    if _LATIN.search(word[-1:]):
        return _PLURAL
    return _PERSIAN_PLURAL if _SPACED.search(word[-1:]) else ""
