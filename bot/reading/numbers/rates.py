"""Rates: base units for one unit of a currency, with up to nine decimals."""

from __future__ import annotations

from decimal import Decimal

from bot.reading.folding import fold
from bot.reading.numbers.currencies import currency_names, iso
from bot.reading.numbers.numbers import scan_number
from bot.reading.numbers.signs import is_negative, without_end
from bot.reading.result import Lang, Reading, Reason, Unread, settle


def read_rate(text: str, *, lang: Lang) -> Reading[Decimal]:
    """A number above 0 and nothing else: "1,16", "۱۱۶ هزار", "0.000862"."""
    folded = without_end(fold(text).text)
    if not folded:
        return Unread(Reason.EMPTY)
    if is_negative(folded, lang):
        return Unread(Reason.NUMBER_NEGATIVE)
    number = scan_number(folded, 0, lang)
    if number is None or number.end != len(folded):
        return Unread(Reason.NUMBER_UNCLEAR)
    return settle((each for each in number.values if each > 0), Reason.NUMBER_UNCLEAR)


def without_unit(text: str, *, unit: tuple[str, Decimal], lang: Lang) -> str:
    """As "0,92 €", without the unit that was asked for; with any other it is left as it is.

    unit: a currency, and how many of it one is: a toman is ten rials.
    """
    folded = fold(text).text.rstrip()
    names = currency_names(lang)
    for at in range(len(folded)):
        found = names.at(folded, at)
        if found is not None and found[1] == len(folded) and iso(found[0], unit[0]) == unit:
            return folded[:at]
    return text
