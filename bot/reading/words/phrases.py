"""Looking up written forms in folded text, the longest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from bot.reading.folding import fold

T = TypeVar("T")

LETTER = (
    "[a-z\u00df-\u00ff\u0100-\u024f\u0370-\u052f\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06fc]"
)
"""A letter of a script that parts its words with spaces (Thai does not)."""

THAI = "[\u0e01-\u0e4e]"

_BETWEEN = re.compile(r"[\s.'-]+")
_LETTERS = re.compile(f"{LETTER}{{2}}")
_SPACE = re.compile(r"\s*")
_MAY_BE_MISSING = frozenset(("", " ", "-", ".", "'"))
"""What a text need not begin with, though the form does."""


class Phrases(Generic[T]):
    """A table of written forms.

    A space or hyphen in a form may be either or nothing in the text; a dot may be
    missing. Forms in spaced scripts match whole words only, unless one of `followers`
    is written onto them; digits may touch them.
    """

    def __init__(self, table: Mapping[str, T], followers: Iterable[str] = ()) -> None:
        self._values = {_bare(form): value for form, value in table.items()}
        self._forms = sorted({fold(form).text for form in table}, key=_longest_first)
        self._first = frozenset(form[:1] for form in self._forms)
        self._anywhere = not self._first.isdisjoint(_MAY_BE_MISSING)
        ends = (f"|(?={word})" for word in followers)
        self._no_letter = "".join(["(?:(?!", LETTER, ")", *ends, ")"])
        self._patterns: dict[str, re.Pattern[str]] = {}

    def at(
        self, text: str, start: int, end: int | None = None, *, joined: bool = False
    ) -> tuple[T, int] | None:
        """The value of the longest form that begins at `start`, and where it ends.

        `joined`: what stands before `start` is known to be a word of its own.
        """
        first = text[start : start + 1]
        if not (self._anywhere or first in self._first):
            return None  # most places of a text begin none of the forms
        if not joined and _inside_word(text, start):
            return None
        known = first if first in self._first else ""  # what no form begins with is all alike
        pattern = self._patterns.get(known) or self._beginning(known)
        match = pattern.match(text, start, len(text) if end is None else end)
        return (self._values[_bare(match[0])], match.end()) if match else None

    def _beginning(self, first: str) -> re.Pattern[str]:
        """Of the forms that may begin so. All at once would keep the first reader waiting for
        half a second; a letter is done in a few milliseconds.
        """
        may = [form for form in self._forms if form[:1] == first or form[:1] in _MAY_BE_MISSING]
        found = "|".join(_pattern(form, self._no_letter) for form in may) or "(?!)"
        pattern = self._patterns[first] = re.compile(found)
        return pattern


def skip_space(text: str, start: int) -> int:
    """The first position from `start` on that is no space."""
    match = _SPACE.match(text, start)
    return match.end() if match else start


def _longest_first(form: str) -> tuple[int, str]:
    return -len(form), form


def _bare(form: str) -> str:
    return _BETWEEN.sub("", fold(form).text)


def _inside_word(text: str, start: int) -> bool:
    return bool(_LETTERS.match(text, max(start - 1, 0))) if start else False


def _pattern(form: str, no_letter: str) -> str:
    if re.search(THAI, form) and "." in form:
        return _thai_abbreviation(form)
    stem = form.rstrip(".")
    after = no_letter if re.match(LETTER, stem[-1:]) else ""
    if stem.endswith("'"):
        after = r"'\s?"
    return "".join(map(_char, stem.rstrip("'"))) + after + (r"\.?" if stem != form else "")


def _thai_abbreviation(form: str) -> str:
    """Dotted anywhere; without dots only as a word of its own, or it is part of another."""
    dotted = r"\.\s?".join(map(re.escape, form.rstrip(".").split("."))) + r"\.?"
    return f"(?:{dotted}|{re.escape(form.replace('.', ''))}(?!{THAI}))"


def _char(char: str) -> str:
    if char in " -":
        return r"[\s-]*"
    if char == ".":
        return r"\.?\s?"
    return r"'?\s?" if char == "'" else re.escape(char)
