"""Money in words and figures: the exact form for texts, the short one for charts and buttons."""

from __future__ import annotations

import unicodedata
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from bot.domain.money import CURRENCIES, TOMAN_RIALS, Money, rounded_to
from bot.domain.people import Locale
from bot.speech.numbers import number
from bot.speech.phrases import Phrases
from bot.speech.reader import Reader

_FIGURES = 3
_NEXT_SCALE = 1000
_LARGEST_SCALE = 9
# Thai counts in ten and hundred thousands, so "350 thousand" is not said there.
_SMALLEST_SCALE = {Locale.TH: 6}


class Spoken(NamedTuple):
    """An amount in the unit it is said in, with that unit's word."""

    value: Decimal
    decimals: int
    currency: str


def full(money: Money, reader: Reader, phrases: Phrases) -> str:
    """Every digit: the reader's or the table's decimals, and more when the amount has them."""
    spoken = _spoken(money, reader)
    usual = spoken.decimals if reader.decimals is None else reader.decimals
    exact = max(usual, _decimals(spoken.value))
    return _said(
        "money-full", spoken, number(spoken.value, reader.locale, decimals=exact), phrases
    )


def compact(money: Money, reader: Reader, phrases: Phrases) -> str:
    """Three figures and a scale word, as in "2.5M €"; whole units where no word is used."""
    spoken = _spoken(money, reader)
    step = _scale(spoken.value, reader.locale)
    scaled = _three_figures(spoken.value.scaleb(-step))
    if abs(scaled) >= _NEXT_SCALE:  # 999,999 is a million, not a thousand thousands
        carried = scaled.scaleb(step)
        step = _scale(carried, reader.locale)
        scaled = _three_figures(carried.scaleb(-step))
    text = number(scaled, reader.locale)
    return _said(f"money-compact-{step}", spoken, text, phrases)


def as_written(money: Money, reader: Reader) -> Money:
    """A figure that was reckoned, in the smallest unit that its reader writes."""
    if _unit_key(money.currency, reader) != "currency-toman":
        return money.as_written
    tomans = rounded_to(money.value / TOMAN_RIALS, CURRENCIES[money.currency].shown)
    return Money.of(tomans * TOMAN_RIALS, money.currency)


def unit(currency: str, reader: Reader, phrases: Phrases) -> str:
    """The word or sign that stands beside an amount of this currency."""
    return phrases(_unit_key(currency, reader))


def _unit_key(currency: str, reader: Reader) -> str:
    return "currency-toman" if currency == "IRR" and reader.toman else f"currency-{currency}"


def _spoken(money: Money, reader: Reader) -> Spoken:
    key = _unit_key(money.currency, reader)
    in_tens = key == "currency-toman"
    value = money.value / TOMAN_RIALS if in_tens else money.value
    return Spoken(value, CURRENCIES[money.currency].shown, key)


def _said(pattern: str, spoken: Spoken, text: str, phrases: Phrases) -> str:
    currency = phrases(spoken.currency)
    kind = "sign" if unicodedata.category(currency[0]) == "Sc" else "word"
    return phrases(pattern, amount=text, currency=currency, kind=kind)


def _three_figures(value: Decimal) -> Decimal:
    """Rounded half up to three figures, but never before the decimal point."""
    decimals = max(_FIGURES - 1 - max(value.adjusted(), 0), 0)
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def _scale(value: Decimal, locale: Locale) -> int:
    """The power of ten whose word is used: 0, 3, 6 or 9."""
    if abs(value) < Decimal(1).scaleb(_SMALLEST_SCALE.get(locale, 3)):
        return 0
    return min(value.adjusted() // 3 * 3, _LARGEST_SCALE)


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0
