"""Probabilities: whole percents from 0 to 100."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from bot.reading.folding import fold
from bot.reading.numbers.numbers import scan_number
from bot.reading.numbers.signs import is_negative, without_end
from bot.reading.result import Lang, Read, Reading, Reason, Unread, settle
from bot.reading.words.lexicon import listed
from bot.reading.words.phrases import Phrases, skip_space

_MOST = 100
_SIGN = re.compile(r"\s*%\s*")


@dataclass(frozen=True, slots=True)
class PercentSpan:
    """A percentage at `start`..`end` of a text, and what it may mean."""

    start: int
    end: int
    values: tuple[Decimal, ...]


@cache
def percent_words(lang: Lang) -> Phrases[bool]:
    """Words for the percent sign."""
    return listed(lang, lambda vocabulary: vocabulary.percents)


def read_percent(text: str, *, lang: Lang) -> Reading[int]:
    """A whole percentage, its sign or word optional: "60", "70 %", "٪۶۰", "۴۰ درصد".

    Refused: percent-range, percent-whole, number-negative, number-unclear, empty.
    """
    folded = without_end(fold(text).text)
    if not folded:
        return Unread(Reason.EMPTY)
    if is_negative(folded, lang):
        return Unread(Reason.NUMBER_NEGATIVE)
    span = scan_percent(folded, 0, lang) or scan_number(folded, 0, lang)
    if span is None or span.end != len(folded):
        return Unread(Reason.NUMBER_UNCLEAR)
    result = settle(span.values, Reason.NUMBER_UNCLEAR)
    return (
        checked_percent(result.value)
        if isinstance(result, Read)
        else Unread(Reason.NUMBER_UNCLEAR)
    )


def checked_percent(value: Decimal) -> Reading[int]:
    """`value` as a probability: 0..100, whole."""
    if value > _MOST:
        return Unread(Reason.PERCENT_RANGE)
    return Read(int(value)) if value == int(value) else Unread(Reason.PERCENT_WHOLE)


def scan_percent(
    text: str, start: int, lang: Lang, end: int | None = None, *, apart: bool = False
) -> PercentSpan | None:
    """The percentage that begins exactly at `start` of folded text; its sign is needed.

    `apart` as in `scan_number`.
    """
    stop = len(text) if end is None else end
    sign = _SIGN.match(text, start, stop)
    if sign:
        number = scan_number(text, sign.end(), lang, stop, apart=apart)
        return PercentSpan(start, number.end, number.values) if number else None
    number = scan_number(text, start, lang, stop, apart=apart)
    if number is None:
        return None
    after = _SIGN.match(text, number.end, stop)
    if after:
        return PercentSpan(start, number.end + len(after[0].rstrip()), number.values)
    word = percent_words(lang).at(text, skip_space(text, number.end), stop)
    return PercentSpan(start, word[1], number.values) if word else None
