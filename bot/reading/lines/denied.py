"""Words beside a value because of which it is not meant: "not 60%", "was 60%", "fair price"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from bot.reading.lines.parts import (
    Count,
    Part,
    Percent,
    ProductName,
    RoleWord,
    SourceName,
    When,
    Word,
)
from bot.reading.lines.roles import Role
from bot.reading.lines.talk import is_talk
from bot.reading.words.vocabulary import spelled

_DENIES = frozenset(
    spelled(
        "not no never was wasn't were isn't don't dont didn't formerly previously pas non sans"
        " jamais etait نه نیست نبود بدون بود قبلا سابقا ไม่ ไม่ใช่ ไม่ได้ เดิม เคย อย่า จากเดิม"
    )
)
_OVER = frozenset(
    spelled(
        "done yesterday made already fait faite زدن زدند زد زدم زدیم گرفت گرفتن گرفتند گرفتم"
        " گرفتیم شد แล้ว ไปแล้ว มาแล้ว"
    )
)
"""Behind a call: it was made."""
_SURE = frozenset(
    spelled(
        "sure certain confident chance chances signed won agreed sur certaine signe signee gagne"
        " مطمئن قطعی حتمی امضا ชัวร์ แน่นอน"
    )
)
_NO_PLACE = frozenset(spelled("price enough prix deal trade value de d'ameublement"))
"""Behind the name of a source: a fair price is no fair."""
_MEASURES = frozenset(spelled("bar ml cl mm cm g gr gram grams inch inches ft feet"))
_OF = frozenset(("de", "d'", "of"))
_ALL = Decimal(100)


def denied(parts: Sequence[Part], name: Collection[Word], text: str) -> Iterator[str]:
    """The fields whose values a neighbour makes doubtful."""
    for index, part in enumerate(parts):
        before = _word(parts, index - 1, text)
        behind = _word(parts, index + 1, text)
        beside = parts[index + 1] if behind else None
        if before in _DENIES or (isinstance(part, Percent) and behind in _DENIES and not name):
            yield from _fields(part)
        if isinstance(part, When) and part.field == "follow_up" and behind in _OVER:
            yield "follow_up"
        if (
            isinstance(part, SourceName)
            and not part.led
            and (behind in _NO_PLACE or before in _OF)
        ):
            yield "source"
        whole = isinstance(part, Percent) and part.values == (_ALL,)
        if whole and behind and beside not in name and not (behind in _SURE or is_talk(behind)):
            yield "probability"  # "100% cotton"
        if isinstance(part, Count) and text[part.start : part.end] in _MEASURES:
            yield from _measured(index, parts, text)


def _fields(part: Part) -> Iterator[str]:
    match part:
        case Percent():
            yield "probability"
        case SourceName():
            yield "source"
        case When():
            yield "follow_up" if part.field == "follow_up" else "close"
        case ProductName():
            yield "items"


def _measured(index: int, parts: Sequence[Part], text: str) -> Iterator[str]:
    """A size behind a product, unless the price is for as much of it: "pump 500 bar at 350"."""
    unit = re.escape(text[parts[index].start : parts[index].end])
    priced = any(
        isinstance(part, RoleWord)
        and part.role in (Role.EACH, Role.PER)
        and re.search(rf"{unit}$", text[part.start : part.end])
        for part in parts
    )
    if not priced:
        yield "items"


def _word(parts: Sequence[Part], index: int, text: str) -> str:
    part = parts[index] if 0 <= index < len(parts) else None
    plain = isinstance(part, Word) and not part.known
    return text[part.start : part.end] if part is not None and plain else ""
