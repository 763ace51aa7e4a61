"""The words that give the parts of a line their roles, in four languages."""

from __future__ import annotations

from functools import cache

from bot.reading.lines.deal_words import DEALS
from bot.reading.lines.moment_words import CALLS, MOMENTS
from bot.reading.lines.price_words import PRICES
from bot.reading.lines.roles import Role
from bot.reading.lines.unclear_words import UNCLEAR
from bot.reading.names import search_key
from bot.reading.words.phrases import Phrases
from bot.reading.words.vocabulary import spelled

__all__ = ("SILENT", "Role", "call_words", "role_keys", "role_words")

_FORMS = MOMENTS | PRICES | DEALS | UNCLEAR

SILENT = frozenset(map(search_key, spelled("and et و & + กับ และ the le la les - / ")))
"""Keys of words that join names and items; none of them is a name or a note."""


@cache
def role_keys(role: Role) -> tuple[str, ...]:
    """The single words of one role, as keys: what a slip of the finger is compared with."""
    return tuple(sorted({search_key(form) for form in _FORMS[role] if " " not in form}))


@cache
def role_words(role: Role) -> Phrases[bool]:
    """The forms of one role, of all languages."""
    return Phrases(dict.fromkeys(_FORMS[role], True))


@cache
def call_words() -> Phrases[bool]:
    """The forms of a call, of all languages."""
    return Phrases(dict.fromkeys(CALLS, True))
