"""Amounts of money: a number, its scale, and a currency before or behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, localcontext

from bot.domain.money import CURRENCIES, MOST_MINOR, TOMAN_RIALS, Money
from bot.reading.folding import fold
from bot.reading.numbers.currencies import DOLLARS, PENCE, currency_names, iso
from bot.reading.numbers.numbers import scan_number
from bot.reading.numbers.signs import is_negative, without_end
from bot.reading.result import Lang, Read, Reading, Reason, Unread, settle
from bot.reading.words.phrases import skip_space

_OF = re.compile(r"\s*(?:d'\s*|des?\s+)?")
_DASHED = re.compile(r"[.,]-(?!\d)")
_PRECISION = 80


@dataclass(frozen=True, slots=True)
class MoneyRead:
    """`value` whole units of `currency` (ISO 4217; toman is already rial).

    `said`: whether the writer named a currency, or the default was taken.
    """

    value: Decimal
    currency: str
    said: bool

    @property
    def money(self) -> Money:
        """The amount as it is kept; digits beyond the currency's are rounded half up."""
        return Money.of(self.value, self.currency)


@dataclass(frozen=True, slots=True)
class MoneySpan:
    """An amount found in a longer text; `currency` is its written name's meaning, if any."""

    start: int
    end: int
    values: tuple[Decimal, ...]
    currency: str | None


def read_money(text: str, *, lang: Lang, currency: str, toman: bool = False) -> Reading[MoneyRead]:
    """The amount a whole text names, e.g. "2.5M", "1 234,56 €", "۵ میلیون تومن".

    `currency` is taken when none is typed; with `toman` a bare number is toman where the
    default is IRR. Refused: money-*, number-unclear, empty.
    """
    folded = without_end(fold(text).text)
    if not folded:
        return Unread(Reason.EMPTY)
    if is_negative(folded, lang):
        return Unread(Reason.MONEY_NEGATIVE)
    span = scan_money(folded, 0, lang)
    if span is None or span.end != len(folded):
        return Unread(Reason.MONEY_UNCLEAR)
    return money_of(span, currency=currency, toman=toman)


def money_of(span: MoneySpan, *, currency: str, toman: bool) -> Reading[MoneyRead]:
    """What a found amount is worth, in its own currency or the default one."""
    code, times = iso(span.currency or currency, currency)
    if span.currency is None and toman and code == "IRR":
        times = Decimal(TOMAN_RIALS)
    said = span.currency is not None
    with localcontext(prec=_PRECISION):
        amounts = [MoneyRead(value * times, code, said) for value in span.values]
    if any(_minor(amount) > MOST_MINOR for amount in amounts):
        return Unread(Reason.MONEY_TOO_LARGE)
    result = settle(amounts, Reason.NUMBER_UNCLEAR)
    if isinstance(result, Read) and _minor(result.value) % 1:
        return Unread(Reason.MONEY_TOO_FINE)
    return result


def scan_money(
    text: str, start: int, lang: Lang, end: int | None = None, *, apart: bool = False
) -> MoneySpan | None:
    """The amount that begins exactly at `start` of folded text, its currency included.

    `apart` as in `scan_number`.
    """
    names = currency_names(lang)
    stop = len(text) if end is None else end
    before = names.at(text, start, stop)
    number_at = skip_space(text, before[1]) if before else start
    number = scan_number(text, number_at, lang, stop, apart=apart)
    if number is None:
        return None
    dashed = _DASHED.match(text, number.end, stop)
    end_at = dashed.end() if dashed else number.end
    link = _OF.match(text, end_at, stop)
    after = names.at(text, link.end() if link else end_at, stop, joined=True)
    if before and after and after[0] == PENCE:
        after = None  # "£20k p.a."
    if after and _is_the_next_ones(text, end_at, after[1], stop):
        after = None  # "x4 £35"
    named = {found[0] for found in (before, after) if found}
    if named & DOLLARS:
        named.discard("$")  # "$350 CAD" names it once and for all
    if len(named) > 1:
        return None
    name = named.pop() if named else None
    return MoneySpan(start, after[1] if after else end_at, number.values, name)


def _is_the_next_ones(text: str, end: int, sign_end: int, stop: int) -> bool:
    """Whether a sign stands apart from the number before and right before another one."""
    apart = text[end : end + 1].isspace() and not text[sign_end - 1].isalpha()
    return apart and sign_end < stop and text[sign_end].isdigit()


def _minor(amount: MoneyRead) -> Decimal:
    with localcontext(prec=_PRECISION):
        return amount.value.scaleb(CURRENCIES[amount.currency].digits)
