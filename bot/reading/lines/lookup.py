"""Finding the house's own names in a line: products, sources, and words of a role.

Making the patterns costs more than reading a line, and the house changes seldom: they are
kept for as long as its names stay the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.reading.dates.day_words import day_words, spans
from bot.reading.folding import fold_text
from bot.reading.lines.parts import Book
from bot.reading.lines.words import Role, role_words
from bot.reading.names import search_key
from bot.reading.words.phrases import LETTER, THAI

_PLURAL = r"(?:e?s|x)?"
_PERSIAN_PLURAL = r"(?:\s?ها(?:ی|یی)?|ی)?"
_LATIN = re.compile("[a-z]")
_SPACED = re.compile(LETTER)
_WORDS = re.compile(r"[\s/&,()-]+")
_APART = re.compile(r"[\s-]+")
_DECIMAL = re.compile(r"(?<=\d)[.,٫](?=\d)")
"""Of "7.5 kW", however it was typed."""
_ANY_DECIMAL = "[.,٫]"
_SHORTEST = 3
_SHORTEST_KEY = 4
"""Letters of a key that is compared with slips of the finger."""

Table = tuple[tuple[str, tuple[str, ...]], ...]
"""The names of each key."""


@dataclass(frozen=True, slots=True)
class Names:
    """A pattern of all written names and the keys each stands for."""

    pattern: re.Pattern[str]
    keys: tuple[tuple[str, ...], ...]
    squeezed: frozenset[str]

    def at(self, text: str, start: int) -> tuple[tuple[str, ...], int] | None:
        """The keys of the longest name that begins at `start`, and where it ends.

        Several keys where several are called so.
        """
        match = self.pattern.match(text, start)
        if match is None or match.lastindex is None:
            return None
        return self.keys[match.lastindex - 1], match.end()

    def is_plural(self, text: str, start: int) -> bool:
        """Whether the name that begins at `start` has an ending of its own: "pumps"."""
        match = self.pattern.match(text, start)
        if match is None or match.lastindex is None:
            return False
        return _squeezed(match[0]) not in self.squeezed


def product_names(book: Book) -> Names:
    """Codes and aliases, plurals included."""
    return _names(_products(book), plural=True)


def product_words(book: Book) -> Names:
    """Single words that only one product has in its names ("pump" of "Water pump")."""
    return _single_words(_products(book))


def product_keys(book: Book) -> tuple[str, ...]:
    """What a misspelt product is compared with; no key too short to tell."""
    return _keys(_products(book))


def source_keys(book: Book) -> tuple[str, ...]:
    """What a misspelt source is compared with."""
    return _source_keys(tuple(book.sources.values()))


def source_names(book: Book) -> Names:
    """Aliases of the sources."""
    return _names(tuple(book.sources.items()), plural=False)


def _products(book: Book) -> Table:
    return tuple((code, (code, *product.aliases)) for code, product in book.products.items())


@lru_cache(maxsize=8)
def _names(table: Table, *, plural: bool) -> Names:
    forms: dict[str, dict[str, None]] = defaultdict(dict)
    for key, written in table:
        for form in written:
            if folded := _DECIMAL.sub(".", fold_text(form).strip()):
                forms[folded][key] = None
    return _of_forms({form: tuple(keys) for form, keys in forms.items()}, plural=plural)


def _of_forms(forms: dict[str, tuple[str, ...]], *, plural: bool) -> Names:
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    pattern = "|".join(f"({_pattern(form, plural=plural)})" for form in ordered)
    keys = tuple(forms[form] for form in ordered)
    squeezed = frozenset(map(_squeezed, forms))
    return Names(re.compile(pattern or "(?!)"), keys, squeezed)


@lru_cache(maxsize=8)
def _single_words(table: Table) -> Names:
    owners: dict[str, dict[str, None]] = defaultdict(dict)
    for code, written in table:
        for word in _words(written):
            owners[word][code] = None
    forms = {word: tuple(codes) for word, codes in owners.items() if len(codes) == 1}
    return _of_forms(forms, plural=True)


@lru_cache(maxsize=8)
def _keys(table: Table) -> tuple[str, ...]:
    names = {search_key(name) for _, written in table for name in written[1:]}
    words = {search_key(word) for _, written in table for word in _words(written)}
    return tuple(sorted(key for key in names | words if len(key) >= _SHORTEST_KEY))


@lru_cache(maxsize=8)
def _source_keys(written: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    keys = (search_key(alias) for aliases in written for alias in aliases)
    return tuple(key for key in keys if len(key) >= _SHORTEST_KEY)


def _words(written: Iterable[str]) -> list[str]:
    """Of the names, not of the code; none that says something else in a line."""
    return [
        word
        for name in list(written)[1:]
        for word in _WORDS.split(fold_text(name).strip())
        if len(word) >= _SHORTEST and not re.search(rf"\d|{THAI}", word) and not _says_more(word)
    ]


def _says_more(word: str) -> bool:
    """Whether a word has a role, or measures time as the "jour" of a "crème de jour" does."""
    found = [role_words(role).at(word, 0) for role in Role]
    ends = {
        each[1] for each in (*found, spans("en").at(word, 0), day_words("en").at(word, 0)) if each
    }
    return len(word) in ends


def _squeezed(text: str) -> str:
    return _DECIMAL.sub(".", _APART.sub("", text))


def _pattern(form: str, *, plural: bool) -> str:
    """Words with or without the spaces between, whole words where words are parted."""
    words = [_spelled(word) + _ending(word, plural=plural) for word in re.split(r"[\s-]+", form)]
    after = "" if re.search(THAI + "$", form) else r"(?![a-z\d])(?!" + LETTER + ")"
    return r"[\s-]*".join(words) + after


def _spelled(word: str) -> str:
    return _ANY_DECIMAL.join(map(re.escape, _DECIMAL.split(word)))


def _ending(word: str, *, plural: bool) -> str:
    if not plural:
        return ""
    if _LATIN.search(word[-1:]):
        return _PLURAL
    return _PERSIAN_PLURAL if _SPACED.search(word[-1:]) else ""
