"""Numbers in digits, with whatever signs people put between them."""

from __future__ import annotations

import re
from decimal import Decimal

from bot.reading.result import Lang

GROUPING: dict[Lang, str] = {"en": ", ", "fr": " .", "fa": "٬،,", "th": ","}
"""What parts thousands in each language."""

_ONLY_GROUPING = "٬'\u00a0"
"""Nobody means a decimal by these."""

_DECIMAL = ".,٫،"
_GROUP = 3
_GAP = "[ \u00a0]"

_SHARE = r"\s?(?:%|percent|per cent|pct|pour ?cent|درصد|เปอร์)"
"""Behind a group of digits: "400 100%" are two numbers."""

_SIZE = r"(?:ml|cl|mm|cm|kg|kw|hp|gr?|v|w|l)(?![a-z])"
"""Right behind a group: "24 500ml bottles" are no 24,500."""

_THEN_A_SHARE = rf"(?=[{_DECIMAL}]\d{{1,2}}{_SHARE})"
"""Behind a sum: "1150 each,88213,40%", "€610,35%" are a sum and a share of their own."""

LITERAL = re.compile(
    rf"(?<!\d)(?:\d{{1,3}}(?:[{_DECIMAL}]\d{{3}})+{_THEN_A_SHARE}|\d{{3,}}{_THEN_A_SHARE}"
    rf"|\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d|{_SHARE}|{_SIZE})(?:[{_DECIMAL}]\d+)?"
    rf"|\d+(?:[{_DECIMAL}٬']\d+)*|(?<![\d{_DECIMAL}])\.\d+)",
)
"""One number as typed; a space belongs to it only before exactly three digits."""


def literal_values(raw: str, lang: Lang) -> tuple[Decimal, ...]:
    """What a match of LITERAL may mean: one value, two, or none at all.

    Thousands are parted before exactly three digits only. One sign before three digits
    is the writer's grouping sign, or nobody can tell (both values).
    """
    digits = re.split(r"\D", raw)
    signs = re.findall(r"\D", raw)
    if not signs:
        return (Decimal(raw),)
    if digits[0] == "":
        return (Decimal("0" + raw),)
    if len(signs) == 1:
        return _one_sign(digits[0], signs[0], digits[1], lang)
    if len(set(signs)) == 1:
        return (_joined(digits),) if _are_groups(digits) else ()
    return _two_signs(digits, signs, lang)


def _one_sign(head: str, sign: str, tail: str, lang: Lang) -> tuple[Decimal, ...]:
    grouped = _are_groups([head, tail])
    if sign in _ONLY_GROUPING or sign == " ":
        known = sign in _ONLY_GROUPING or sign in GROUPING[lang]
        return (_joined([head, tail]),) if grouped and known else ()
    decimal = Decimal(f"{head}.{tail}")
    if not grouped:
        slipped = sign in GROUPING[lang] and len(tail) > _GROUP and head.strip("0")
        return () if slipped else (decimal,)
    joined = _joined([head, tail])
    return (joined,) if sign in GROUPING[lang] else (decimal, joined)


def _two_signs(digits: list[str], signs: list[str], lang: Lang) -> tuple[Decimal, ...]:
    *grouping, last = signs
    if len(set(grouping)) > 1 or last in grouping or last not in _DECIMAL:
        return ()
    if not _are_groups(digits[:-1]):
        return ()
    decimal = Decimal(f"{_joined(digits[:-1])}.{digits[-1]}")
    # "1 234,567": thousands by two signs, or three decimals? "." and "," leave no doubt.
    doubtful = grouping[0] not in _DECIMAL and last in GROUPING[lang] and _are_groups(digits)
    return (decimal, _joined(digits)) if doubtful else (decimal,)


def _are_groups(digits: list[str]) -> bool:
    head, *tails = digits
    return (
        1 <= len(head) <= _GROUP
        and not head.startswith("0")
        and all(len(tail) == _GROUP for tail in tails)
    )


def _joined(digits: list[str]) -> Decimal:
    return Decimal("".join(digits))
