"""Telephone numbers, ranges and lengths in a line: digits that are no amount."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from bot.reading.lines.parts import (
    Count,
    Number,
    Opaque,
    Part,
    Percent,
    Phone,
    ProductName,
    RoleWord,
)
from bot.reading.lines.roles import Role
from bot.reading.words.phrases import skip_space

METRES = re.compile(r"m(?![a-z0-9])(?:\s+(?:of|de|du|d')(?![a-z]))?")
"""Behind a number, when it is known to be no million."""

LENGTH = re.compile(rf"(\d+(?:[.,]\d+)?)\s?{METRES.pattern}")

_PHONE = re.compile(
    r"(?:\+\s?\d|00\d|0\d)\d*(?:[\s.()-]{0,2}\d{2,})*(?=\s*(?:$|[,،;؛|)]))"
    r"|(?:\+\d{9,13}|0\d(?:[ .-]\d{2}){4}|0\d{9,10}|0\d{2,4}[ -]\d{3,4}[ -]\d{3,4})"
    r"(?=\s+[^\W\d]|[,.]\s)"
)
_OUT_OF = re.compile(
    r"(?:\d{1,2}\s?(?:chances?\s)?(?:out of|in|sur|از|จาก|ใน)\s?10"
    r"|\d{1,3}(?:/100(?!\s?[^\W\d])|\s?(?:out of|sur|از|จาก|ใน)\s?100)"
    r"|(?:\d|one|two|three|une?|deux|trois)\s?chances?\s(?:out of|in|sur)\s"
    r"(?:\d|three|four|five|trois|quatre|cinq)"
    r")(?!\d|\s?%|[.,/]\d)"
)
_PC = re.compile(r"\d{1,3}\s?pc(?![a-z])")
_EVEN = re.compile(
    r"(?:50\s?[/-]\s?50|fifty[\s-]fifty|cinquante[\s-]cinquante|moite[\s-]moitie"
    r"|پنجاه[\s-]پنجاه|فیفتی[\s-]فیفتی|(?:one|1|une) chance (?:in|sur) (?:two|2|deux)"
    r"|ห้าสิบ\s?ห้าสิบ)(?!\s?%)(?![\w/.,-]*\d)"
)
_FIGURES = re.compile(r"\d+")
_ROUND = 5
_MINUS = re.compile(r"\s[-–](?=\d)")
"""As in "pumps at 40 -10%"."""
_ALL = 100
_PARTED = re.compile(r"\d+\s+[-–]\s")
"""A figure, and a dash that may begin something else."""
_DIGITS = (9, 14)
_INSIDE = re.compile(r"(?:\w|\d[.,/-]|\+)$")
_SHARES = re.compile(
    r"\d{1,3}\s*%?\s*(?:-|–|to|or|a|ou|et|تا|یا|ถึง|หรือ)\s*\d{1,3}\s*"
    r"(?:%|percent|per cent|pct|pour ?cent|درصد|در صد|เปอร์เซ็นต์|เปอร์เซนต์)"
    r"|\d{1,3}\s*%\s*(?:-|–|to|or|a|ou|تا|یا|ถึง|หรือ)\s*\d{1,3}(?![\d%/]|[.,]\d|\s?[^\W\d]|\s?[€$£])"
)


def phone_at(text: str, at: int) -> Phone | None:
    """A number with its leading zero or plus, where a clause ends behind it.

    Digits that go on there may be an amount of their own, so nothing is skipped.
    """
    if _INSIDE.search(text, max(at - 2, 0), at):
        return None
    match = _PHONE.match(text, at)
    least, most = _DIGITS
    if match is None or not least <= sum(map(str.isdigit, match[0])) <= most:
        return None
    return Phone(at, match.end())


def _parts_here(typed: str, before: str) -> bool:
    """Whether the dash between two figures parts them, as others did before."""
    round_ones = all(int(figure) % _ROUND == 0 for figure in _FIGURES.findall(typed))
    return " - " in typed and " - " in before and not round_ones


def _prices_pieces(earlier: Sequence[Part]) -> bool:
    """Whether what follows is the price of so many pieces: "50 pumps @", "pumps x50 @"."""
    counted, lead = earlier[-2:] if len(earlier) > 1 else (None, None)
    if not (isinstance(lead, RoleWord) and lead.role is Role.AT):
        return False
    return isinstance(counted, ProductName | Count) or (
        isinstance(counted, Number) and not (counted.currency or counted.scaled)
    )


def out_of_at(text: str, at: int, *, led: bool = False) -> Opaque | None:
    """As in "7 out of 10", "۷ از ۱۰": a share whose percentage is asked."""
    if _INSIDE.search(text, max(at - 2, 0), at) and not led:
        return None
    match = _OUT_OF.match(text, at)
    return Opaque(at, match.end(), "probability") if match else None


def pc_at(text: str, at: int, before: Part | None, things: Callable[[int], bool]) -> Opaque | None:
    """As in "40pc": pieces beside a product, elsewhere perhaps a share."""
    match = None if text[at - 1 : at].isalnum() else _PC.match(text, at)
    if match is None or isinstance(before, ProductName | Count | RoleWord):
        return None
    behind = skip_space(text, match.end())
    return None if things(behind) else Opaque(at, match.end(), "probability")


def even_at(text: str, at: int) -> Percent | None:
    """As in "50/50", "fifty-fifty", "پنجاه پنجاه": one chance of two."""
    if _INSIDE.search(text, max(at - 2, 0), at):
        return None
    match = _EVEN.match(text, at)
    return Percent(at, match.end(), (Decimal(50),)) if match else None


def share_range_at(text: str, at: int, earlier: Sequence[Part]) -> Opaque | None:
    """As in "50-60 %", "۵۰ تا ۶۰ درصد": a probability nobody can know.

    "Acme - 50 pumps @ 21 - 85%" is none: its dashes part what is said, and nobody says a
    range in such figures; "@ 60 - 70%" and "oven 60 - 70%" may be either. Nor is
    "oven 640 - 90%", as no share is above a hundred.
    """
    if _INSIDE.search(text, max(at - 2, 0), at):
        return None
    match = _SHARES.match(text, at)
    if match is None or int(_FIGURES.findall(match[0])[0]) > _ALL:
        return None
    if _MINUS.search(match[0]) and any(isinstance(each, ProductName) for each in earlier):
        return None
    if _parts_here(match[0], text[:at]) and _prices_pieces(earlier):
        return None
    priced = bool(earlier) and isinstance(earlier[-1], ProductName)
    may_part = priced and _PARTED.match(match[0]) is not None
    return Opaque(at, match.end(), "probability", "amount" if may_part else "")
