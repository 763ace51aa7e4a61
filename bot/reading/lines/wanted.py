"""A product nobody sells, as it is asked for: "12 x zirconium flange at 30 eur".

What is missed is a name alone. How many of it, and for how much each, is told apart where it is
sure: the figure of "Valve DN 50" belongs to the name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.reading.folding import fold_text
from bot.reading.lines.goods import FIGURE, GoodsRead, read_goods
from bot.reading.result import CalendarName, Lang

_PIECES = frozenset(
    {
        *("pcs", "pc", "piece", "pieces", "unit", "units", "item", "items", "x", "of"),
        *("pièce", "pièces", "pce", "pces", "unité", "unités", "ex.", "de", "des", "du"),
        *("عدد", "تا", "دانه", "دونه", "ตัว", "อัน", "ชิ้น"),
    }
)
"""Words that count, and measure nothing: they are no part of what it is called."""

_TIMES = re.compile(r"(?<![^\W\d_])[x×*]\s?\d|\d\s?[x×*](?![^\W\d_])")
_LED = re.compile(r"\d")
_LAST = re.compile(r"\d[\d.,]*$")


@dataclass(frozen=True, slots=True)
class WantedRead:
    """`unit_price` whole units of `currency`; None is what was not said, or not surely."""

    name: str
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    currency: str | None = None


def read_wanted(
    text: str, *, lang: Lang, calendar: CalendarName, now: datetime, currency: str, toman: bool
) -> WantedRead:
    """The whole text is the name where nothing beside it is sure."""
    said = read_goods(text, lang=lang, calendar=calendar, now=now, currency=currency, toman=toman)
    if said is None or said.quantity is None or not _is_sure(text, said):
        return WantedRead(text)
    name = _called(text, said.names)
    if not any(map(str.isalpha, name)):
        return WantedRead(text)
    if not FIGURE.search(fold_text(text)):
        return WantedRead(name)
    return WantedRead(name, said.quantity, said.unit_price, said.currency)


def _is_sure(text: str, said: GoodsRead) -> bool:
    """A figure that ends a text without more, such as a price, may be a size."""
    folded = fold_text(text).strip()
    counted = bool(_TIMES.search(folded) or _LED.match(folded))
    return counted or said.unit_price is not None or not _LAST.search(folded)


def _called(text: str, names: tuple[str, ...]) -> str:
    """As it was typed, without the word that counted it."""
    typed = max((each for each in names if each in text), key=len, default=names[0])
    first, _, rest = typed.partition(" ")
    while rest and first.casefold() in _PIECES:
        typed = rest.strip()
        first, _, rest = typed.partition(" ")
    return typed
