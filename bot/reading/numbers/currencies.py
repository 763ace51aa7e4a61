"""What currencies are called: codes, symbols and words of four languages."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from bot.domain.money import CURRENCIES, TOMAN_RIALS
from bot.reading.result import Lang
from bot.reading.words.lexicon import merged
from bot.reading.words.phrases import Phrases
from bot.reading.words.vocabulary import Vocabulary

TOMAN = "toman"
"""Spoken money of Iran: ten rials; never kept, so it is no currency of the table."""

PENCE = "pence"
"""A hundredth of a pound, as prices are said in Britain: "90p each"."""

DOLLARS = frozenset({"USD", "CAD", "SGD"})
YENS = frozenset({"JPY", "CNY"})

_SIGNS = {"€": "EUR", "$": "$", "us$": "USD", "£": "GBP", "฿": "THB", "¥": "¥", "₹": "INR"} | {
    "₺": "TRY",
    "₫": "VND",
}


@cache
def currency_names(lang: Lang) -> Phrases[str]:
    """Written form -> ISO code, TOMAN, or a sign that several currencies share."""
    codes = {code.casefold(): code for code in CURRENCIES}
    return merged(lang, lambda vocabulary: codes | _SIGNS | _words(vocabulary))


def _words(vocabulary: Vocabulary) -> dict[str, str]:
    return dict(vocabulary.currencies)


def iso(name: str, default: str) -> tuple[str, Decimal]:
    """The ISO code a written name stands for and how many of its units one named unit is.

    A bare "$" or "¥" is the default currency where that is a dollar or written so.
    """
    if name == TOMAN:
        return "IRR", Decimal(TOMAN_RIALS)
    if name == PENCE:
        return "GBP", Decimal("0.01")
    if name == "$":
        return (default if default in DOLLARS else "USD"), Decimal(1)
    if name == "¥":
        return (default if default in YENS else "JPY"), Decimal(1)
    return name, Decimal(1)
