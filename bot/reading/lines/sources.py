"""Where people were met: a source's name in a line, led by a word for it or bare."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.reading.lines.lookup import Names
from bot.reading.lines.parts import Opaque, Phone, RoleWord, SourceName
from bot.reading.lines.phones import phone_at
from bot.reading.lines.word_ends import NO_WORD
from bot.reading.lines.words import Role, role_words
from bot.reading.words.phrases import skip_space

_LINK = re.compile(r"[\s:=]*(?:(?:of|de)\s+)?")
_TO_NUMBER = re.compile(r"[\s:=.]*")
_PARTICLES = re.compile(r"(?:มา|ให้|ครับ|ค่ะ|คะ|นะ)+(?!\w)")
_SOMEBODY = re.compile(r"(?:the|him|her|them|back|again|อีกที|อีกครั้ง)(?![a-z])")

InsideWord = Callable[[int], bool]


def source_at(
    text: str, at: int, sources: Names, inside_word: InsideWord
) -> SourceName | Opaque | RoleWord | Phone | None:
    """The source that begins at `at`, or a word for one whose name is not known."""
    for role in (Role.MET, Role.MAY_MEET):
        lead = role_words(role).at(text, at)
        link = _LINK.match(text, lead[1]) if lead else None
        named = _named(text, at, link.end(), sources, inside_word, led=True) if link else None
        if named:
            return named
    named = _named(text, at, at, sources, inside_word, led=False)
    if named:
        return _number_of(text, named) or _call(text, named) or named
    lead = role_words(Role.MET).at(text, at)
    return Opaque(at, lead[1], "source") if lead else None


def _named(
    text: str, at: int, start: int, sources: Names, inside_word: InsideWord, *, led: bool
) -> SourceName | Opaque | None:
    found = sources.at(text, start)
    if found is None:
        return None
    if inside_word(found[1]) and not _PARTICLES.match(text, found[1]):
        return Opaque(at, found[1], "source") if found[1] - start > NO_WORD else None
    if len(found[0]) > 1:
        return Opaque(at, found[1], "source")
    return SourceName(at, found[1], found[0][0], led=led)


def _number_of(text: str, named: SourceName | Opaque) -> Phone | None:
    """As in "phone 0612345678", "تلفن 0912…": the word says what the number is, no source."""
    link = _TO_NUMBER.match(text, named.end)
    number = phone_at(text, link.end()) if link else None
    return Phone(named.start, number.end) if number else None


def _call(text: str, named: SourceName | Opaque) -> RoleWord | None:
    """As in "phone the lad in O'Dowd Thurs": what is to be done, and no source."""
    calls = role_words(Role.FOLLOW_UP).at(text, named.start)
    if calls is None:
        return None
    whom = _SOMEBODY.match(text, skip_space(text, calls[1]))
    return RoleWord(named.start, calls[1], Role.FOLLOW_UP) if whom else None
