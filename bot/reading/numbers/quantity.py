"""Quantities: how many pieces, metres, days of work; up to three decimals."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from bot.reading.folding import fold
from bot.reading.numbers.numbers import scan_number
from bot.reading.numbers.signs import is_negative, without_end
from bot.reading.result import Lang, Read, Reading, Reason, Unread, settle
from bot.reading.words.lexicon import listed
from bot.reading.words.phrases import Phrases, skip_space

MOST = Decimal(10**12)
"""Quantities are kept as thousandths in a 64-bit integer, and multiplied by prices."""

_FINEST = Decimal("0.001")
_TIMES = re.compile(r"[x×]\s*(?=\d)")


@cache
def counters(lang: Lang) -> Phrases[bool]:
    """Words that count pieces ("pcs", "عدد", "ตัว")."""
    return listed(lang, lambda vocabulary: vocabulary.counters)


def read_quantity(text: str, *, lang: Lang, whole: bool = False) -> Reading[Decimal]:
    """A quantity above 0, e.g. "20", "2,5", "x20", "سه تا"; with `whole`, no decimals.

    Refused: quantity-*, number-negative, number-unclear, empty.
    """
    folded = without_end(fold(text).text)
    if not folded:
        return Unread(Reason.EMPTY)
    if is_negative(folded, lang):
        return Unread(Reason.NUMBER_NEGATIVE)
    times = _TIMES.match(folded)
    number = scan_number(folded, times.end() if times else 0, lang)
    if number is None or _after_counter(folded, number.end, lang) != len(folded):
        return Unread(Reason.NUMBER_UNCLEAR)
    result = settle(number.values, Reason.NUMBER_UNCLEAR)
    return checked_quantity(result.value, whole=whole) if isinstance(result, Read) else result


def checked_quantity(value: Decimal, *, whole: bool) -> Reading[Decimal]:
    """`value` as a quantity: above 0, up to three decimals, whole if it must be."""
    if value == 0:
        return Unread(Reason.QUANTITY_ZERO)
    if value > MOST:
        return Unread(Reason.QUANTITY_TOO_LARGE)
    if whole and value % 1:
        return Unread(Reason.QUANTITY_WHOLE)
    if value % _FINEST:
        return Unread(Reason.QUANTITY_TOO_FINE)
    return Read(value)


def _after_counter(folded: str, start: int, lang: Lang) -> int:
    found = counters(lang).at(folded, skip_space(folded, start), joined=True)
    return found[1] if found else start
