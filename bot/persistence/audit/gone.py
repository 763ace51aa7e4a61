"""What somebody was called and what was said of them, and taking it out of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.reading.names import name_norm, search_key

LEAST_LETTERS = 4
"""Fewer are part of too many other words: they are forgotten only where they stand alone."""
LEAST_DIGITS = 7
"""As many as tell one telephone from another, whatever code stands before them."""
_NO_DIGIT = re.compile(r"\D")
_INSIDE = r"[^\W\u0e00-\u0e7f]"
"""What makes a longer word of another; Thai has no spaces between its words."""


@dataclass(frozen=True)
class Gone:
    """What a customer and their opportunities were called; how they are reached; the rest.

    Names and titles give way to `called`, so that a sentence stays one.
    """

    names: tuple[str, ...]
    titles: tuple[str, ...]
    """Others may be called the same: looked for only in what is about them."""
    reached: tuple[str, ...]
    """Telephones, mail addresses."""
    others: tuple[str, ...]
    """Places and other names. Half a town is called so: looked for only in what is theirs."""
    words: tuple[str, ...]
    """Notes and other texts: looked for only in what is about them."""
    called: str

    def scrubbed(self, value: Any, *, about: bool = False) -> Any:
        """JSON without them; with `about` it is of theirs, and texts go as well."""
        match value:
            case str():
                return self._without(value, about=about)
            case dict():
                return {key: self.scrubbed(each, about=about) for key, each in value.items()}
            case list():
                return [self.scrubbed(each, about=about) for each in value]
        return value

    def sold(self, name: str) -> str:
        """The name of a line of theirs: goods are called like titles and notes, and stay."""
        return _all_replaced(self._without(name, about=False), self.others, "", whole=True)

    def _without(self, text: str, *, about: bool) -> str:
        names = (*self.names, *(self.titles if about else ()))
        rest = (*self.reached, *((*self.others, *self.words) if about else ()))
        text = _all_replaced(text, names, self.called, whole=not about)
        return _all_replaced(text, rest, "", whole=not about)

    def is_sought(self, value: Any) -> bool:
        """Whether it may be a search for them: a part of their name is enough."""
        parts = [each for each in texts_in(value) if len(search_key(each)) >= LEAST_LETTERS]
        names = [each for each in self.names if len(search_key(each)) >= LEAST_LETTERS]
        meant = any(
            search_key(part) in search_key(name)
            or f" {name_norm(name)} " in f" {name_norm(part)} "
            for part in parts
            for name in names
        )
        return meant or self.is_meant(value)

    def is_meant(self, value: Any) -> bool:
        """Whether a name or a way to reach them stands in it."""
        texts = [each.casefold() for each in texts_in(value)]
        sought = [each.casefold() for each in (*self.names, *self.reached)]
        if any(has(text, each) for text in texts for each in sought):
            return True
        digits = [_NO_DIGIT.sub("", each)[-LEAST_DIGITS:] for each in self.reached]
        whole = [each for each in digits if len(each) == LEAST_DIGITS]
        return any(each in _NO_DIGIT.sub("", text) for text in texts for each in whole)


def texts_in(value: Any) -> Iterable[str]:
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from texts_in(each)
        case list() | tuple():
            for each in value:
                yield from texts_in(each)


def has(text: str, word: str) -> bool:
    if len(word) < LEAST_LETTERS:
        return word == text
    return stands_in(text, word)


def stands_in(text: str, word: str) -> bool:
    """As a word of its own, and as it is written."""
    return re.search(_whole(word), text) is not None


def _all_replaced(text: str, words: Iterable[str], by: str, *, whole: bool) -> str:
    for each in sorted(words, key=len, reverse=True):
        text = _replaced(text, each, by, whole=whole)
    return text


def _replaced(text: str, word: str, by: str, *, whole: bool) -> str:
    if len(word) < LEAST_LETTERS:
        return by if text.casefold() == word.casefold() else text
    pattern = _whole(word) if whole else re.escape(word)
    return re.sub(pattern, lambda _: by, text, flags=re.IGNORECASE)


def _whole(word: str) -> str:
    """A pattern of it where it is no part of a longer word."""
    before = f"(?<!{_INSIDE})" if re.match(_INSIDE, word[0]) else ""
    after = f"(?!{_INSIDE})" if re.match(_INSIDE, word[-1]) else ""
    return before + re.escape(word) + after
