"""Whom something is for: "20 compressors for Aria", where nobody knows compressors."""

from __future__ import annotations

from collections.abc import Sequence

from bot.reading.lines.parts import Count, Number, Opaque, Part, ProductName, RoleWord, Word
from bot.reading.lines.words import Role, role_words

Run = list[Word]
"""Words that stand together."""


def for_whom(run: Run, parts: Sequence[Part], text: str) -> Run:
    """What stands behind "for", where goods stand before it; else the whole run.

    Only counted goods are told from a name: "Tools for Schools" may be a customer's.
    """
    if not _is_counted(run, parts):
        return run
    for index, word in enumerate(run):
        joined = role_words(Role.FOR).at(text, word.start)
        if joined and not word.known:
            behind = Word(joined[1], word.end)
            rest = [behind] if behind.start < behind.end else []
            return rest + run[index + 1 :] or run
    return run


def likeliest_first(runs: Sequence[Run], parts: Sequence[Part], text: str) -> list[Run]:
    """Who is the customer when none of the names is known: counted goods come last.

    A run that "for" leads to goes before what is only said behind it.
    """
    led = [index for index, run in enumerate(runs) if _is_led(run, parts, text)]
    first_led = led[0] if led else len(runs)

    def doubt(index: int) -> int:
        if _holds_goods(runs[index], parts):
            return 3
        return 1 if index in led else 0 if index < first_led else 2

    return [runs[index] for index in sorted(range(len(runs)), key=doubt)]


def says_for(word: Word, text: str) -> bool:
    """Whether a word is "for", or in Thai begins with it."""
    return role_words(Role.FOR).at(text, word.start) is not None


def _is_led(run: Run, parts: Sequence[Part], text: str) -> bool:
    """Whether "for" stands right before the run, or at its beginning."""
    before = [part for part in parts if isinstance(part, Word) and part.end <= run[0].start]
    around = [*before[-1:], *(part for part in parts if part.start <= run[0].start < part.end)]
    found = (role_words(Role.FOR).at(text, part.start) for part in around)
    return any(each and not text[each[1] : run[0].start].strip() for each in found)


def _holds_goods(run: Run, parts: Sequence[Part]) -> bool:
    """Whether so many of it are counted, before it or as in Thai behind it."""
    if _is_counted(run, parts):
        return True
    behind = [part for part in parts if part.start >= run[-1].end][:3]
    counted = len(behind) > 1 and isinstance(behind[0], Number) and isinstance(behind[1], Count)
    return counted and not isinstance(behind[-1], ProductName)


def _is_counted(run: Run, parts: Sequence[Part]) -> bool:
    before = next((part for part in reversed(parts) if part.end <= run[0].start), None)
    if isinstance(before, RoleWord):
        return before.role is Role.TIMES
    if isinstance(before, Opaque):
        return before.field == "items"
    plain = isinstance(before, Number) and not before.currency and not before.scaled
    return plain or isinstance(before, Count)
