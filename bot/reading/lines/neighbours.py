"""Pieces of a line that mean more by what stands before them, once all are recognised."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.reading.dates.moments import Writer
from bot.reading.lines.dates import moment_at
from bot.reading.lines.parts import (
    Break,
    Number,
    Opaque,
    Part,
    Percent,
    Phone,
    ProductName,
    RoleWord,
    When,
    Word,
)
from bot.reading.lines.vague import month_at
from bot.reading.lines.words import Role

_LEADS = (Role.AT, Role.PER, Role.TOTAL, Role.QUANTITY)
_COLON = re.compile(r"\s*(?::\s*)?(?:~\s*)?")
_BETWEEN = frozenset((":", "~"))
_FEW = 3
"""Words between "call" and its day."""

_ALREADY = "แล้ว"
_LEADING = re.compile(r"\d+(?:[.,]\d+)?")
_RANGE = 3
"""Times the lower figure that the upper one of a range comes to at most."""

_OR = frozenset(("or", "ou", "یا", "الی", "หรือ", "ถึง", "to", "a"))
_TAKES_OFF = frozenset(("off", "less", "minus", "moins", "up", "down", "advance"))
_APIECE = re.compile(r"(?:تومنی|تومانی|ریالی|دلاری|یورویی|میلیونی|هزاری)$")
"""Persian says a price for each by an ending: "۴ صندلی ۲ میلیون تومانی"."""


def settled(parts: Sequence[Part], text: str, writer: Writer) -> Iterator[Part]:
    """The pieces, some of them as their neighbours make them; none is lost."""
    skip = 0
    for index, part in enumerate(parts):
        if part.start < skip:
            continue
        if _is_its_colon(index, parts, text):
            continue
        known = _together(index, parts, text, writer) or _alone(index, parts, text, writer)
        if known:
            skip = known.end
            yield known
        elif isinstance(part, RoleWord) and part.role is Role.NET:
            continue
        else:
            yield part
        if isinstance(part, Number) and _APIECE.search(text, part.start, part.end):
            yield RoleWord(part.end, part.end, Role.EACH)


def _together(index: int, parts: Sequence[Part], text: str, writer: Writer) -> Part | None:
    """What this piece and those behind it are, where they are one."""
    part = parts[index]
    twin = _named_twice(index, parts, text)
    if twin:
        return twin
    if _begins_range(index, parts, text):
        sold = any(isinstance(each, ProductName) for each in parts)
        field = "items" if sold else "amount"
        return Opaque(part.start, parts[index + 2].start, field)  # "compresseur, 4 à 5 k€"
    if isinstance(part, When):
        return _called(index, part, parts, text, writer)
    if isinstance(part, Word) and _is_between(index, parts, text):
        return Opaque(part.start, parts[index + 1].start, "items")  # "3 ou 4 caissons"
    return None


def _alone(index: int, parts: Sequence[Part], text: str, writer: Writer) -> Part | None:
    """What this piece is beside its neighbours, where it seemed another."""
    part = parts[index]
    if _joins(index, parts, text) or _changes_nothing(index, parts, text):
        return Word(part.start, part.end)  # of "Pasteur & fils"; "MD signs off", "moins cher"
    if isinstance(part, Word) and _is_a_month(index, parts, text, writer):
        return When(part.start, part.end, "either", ())
    return None


def past_colon(text: str, end: int) -> int:
    """Where what "unit price:" leads begins, or "at about"."""
    match = _COLON.match(text, end)
    return match.end() if match else end


def _is_its_colon(index: int, parts: Sequence[Part], text: str) -> bool:
    """Whether a colon stands between a word for prices or pieces and its figure."""
    part = parts[index]
    if not (isinstance(part, Break) and text[part.start : part.end] in _BETWEEN):
        return False
    lead, after = (parts[at] if 0 <= at < len(parts) else None for at in (index - 1, index + 1))
    return isinstance(lead, RoleWord) and lead.role in _LEADS and isinstance(after, Number)


def _named_twice(index: int, parts: Sequence[Part], text: str) -> ProductName | None:
    """One product by its name and its code: "pump PM-5", "PM-5 (pump)"."""
    first = parts[index]
    if not isinstance(first, ProductName):
        return None
    behind = list(parts[index + 1 : index + 3])
    if behind and isinstance(behind[0], Break) and text[behind[0].start : behind[0].end] == "(":
        behind.pop(0)
    again = behind[0] if behind else None
    if not isinstance(again, ProductName) or again.code != first.code:
        return None
    if text[first.start : first.end] == text[again.start : again.end]:
        return None
    return ProductName(first.start, again.end, first.code, first.many or again.many)


def _called(index: int, part: When, parts: Sequence[Part], text: str, writer: Writer) -> When:
    """As in "call them on 5 Jan": a day a few words behind "call" is the next contact's."""
    if part.led or part.field not in ("close", "either"):
        return part
    before = list(parts[max(index - _FEW - 1, 0) : index])
    while before and isinstance(before[-1], Word):
        before.pop()
    if not (before and isinstance(before[-1], RoleWord) and before[-1].role is Role.FOLLOW_UP):
        return part
    called = text[before[-1].end : part.start].rstrip().endswith(_ALREADY)
    if not part.days or called:
        return replace(part, field="follow_up", days=(), led=True)
    phones = (each.start for each in parts[index:] if isinstance(each, Phone))
    timed = moment_at(text[: next(phones, len(text))], part.start, writer)
    return timed or replace(part, field="follow_up", led=True)


def _changes_nothing(index: int, parts: Sequence[Part], text: str) -> bool:
    """Whether a word that takes something off a price has no figure beside it."""
    part = parts[index]
    if not (isinstance(part, RoleWord) and part.role is Role.CHANGED_PRICE):
        return False
    around = (parts[at] for at in (index - 1, index + 1) if 0 <= at < len(parts))
    figures = any(isinstance(each, Number | Percent) for each in around)
    return text[part.start : part.end] in _TAKES_OFF and not figures


def _is_between(index: int, parts: Sequence[Part], text: str) -> bool:
    """Whether a word leaves two figures to choose from."""
    around = [parts[at] for at in (index - 1, index + 1) if 0 <= at < len(parts)]
    plain = [isinstance(each, Number) and not (each.currency or each.scaled) for each in around]
    return text[parts[index].start : parts[index].end] in _OR and len(plain) == 2 and all(plain)  # noqa: PLR2004


def _begins_range(index: int, parts: Sequence[Part], text: str) -> bool:
    """Whether "à" stands between two figures of one size, the lower first, and is no price's."""
    low, link, high = (*parts[index : index + 3], None, None, None)[:3]
    if not (isinstance(low, Number) and isinstance(link, RoleWord) and isinstance(high, Number)):
        return False
    counted = index and isinstance(parts[index - 1], RoleWord)  # "x10 à 12 €", "qté 10 à 12 €"
    if link.role is not Role.AT or text[link.start : link.end] != "a" or counted:
        return False
    figures = _LEADING.match(text, high.start)
    top = float(figures[0].replace(",", ".")) if figures else 0
    plain = not (low.currency or low.scaled) and len(low.values) == 1
    return plain and float(low.values[0]) < top <= _RANGE * float(low.values[0])


def _joins(index: int, parts: Sequence[Part], text: str) -> bool:
    """Whether "&" stands between two words of a name."""
    if text[parts[index].start : parts[index].end] != "&":
        return False
    around = (parts[at] for at in (index - 1, index + 1) if 0 <= at < len(parts))
    return all(isinstance(each, Word) and not each.known for each in around)


def _is_a_month(index: int, parts: Sequence[Part], text: str, writer: Writer) -> bool:
    """Whether a month stands by itself: "..., 60%, janvier"; in a name it is none."""
    part = parts[index]
    around = (parts[at] for at in (index - 1, index + 1) if 0 <= at < len(parts))
    if index == 0 or any(isinstance(each, Word | Opaque) for each in around):
        return False
    end = month_at(text, part.start, writer.lang)
    return end is not None and end >= part.end
