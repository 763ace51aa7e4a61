"""A product as it is typed where one is asked for: "3 pumps at 1200 €", "tube x2 -10%".

Nobody knows yet which product it is: what may be its name is told apart from how many of it,
for how much each, and what is off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.reading.dates.moments import Writer
from bot.reading.folding import Folded, fold, fold_text
from bot.reading.lines.line import LONGEST, LineRead, read_line, scanner
from bot.reading.lines.parts import Book, Count, Number, Part, Product, Word
from bot.reading.result import CalendarName, Lang

_ANY = "?"
FIGURE = re.compile(r"(?<![\d.,])\d[\d.,]*(?![\d.,]*\s?%)")
"""Every number but shares of a hundred."""
_PLURAL = re.compile(r"(?<=[^\W\d_]{3})[sx]\b|\s?\u200c?ها\b")


@dataclass(frozen=True, slots=True)
class GoodsRead:
    """`names` are what the product may be called, tried in turn; None is what was not said.

    `unit_price` whole units of `currency`; `discount` percent; `left` the words and figures
    that are none of these, as they were typed.
    """

    names: tuple[str, ...]
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    currency: str | None = None
    discount: int = 0
    left: str = ""

    @property
    def price_in_doubt(self) -> bool:
        """Whether a figure was said that may be what each costs, or all of them."""
        return self.unit_price is None and FIGURE.search(fold_text(self.left)) is not None


def read_goods(
    text: str, *, lang: Lang, calendar: CalendarName, now: datetime, currency: str, toman: bool
) -> GoodsRead | None:
    """None where nothing is said beside what may be a name: no number, no discount.

    `now` is the writer's local time; `currency` that of a price without one.
    """
    if len(text) > LONGEST or not any(map(str.isdigit, text)):
        return None
    book = Book(currency=currency, toman=toman)
    folded = fold(text)
    parts = scanner(folded, Writer(lang, calendar, now, terse=True), book).parts()
    names = tuple(dict.fromkeys(_names(parts, folded)))
    for name in sorted(names, key=len, reverse=True):
        known = Book(currency=currency, toman=toman, products={_ANY: Product(aliases=(name,))})
        read = read_line(text, lang=lang, now=now, calendar=calendar, book=known)
        found = _of(read, names)
        if found is not None:
            return found
    return None


def called(name: str) -> tuple[str, ...]:
    """Without the ending of several first, which finds more, and with it."""
    return tuple(dict.fromkeys((_PLURAL.sub("", name), name)))


def how_many(read: LineRead) -> Decimal | None:
    """Of the only product of a line; None where that was not said surely.

    A name alone is one piece of it in a line; and a figure may have gone nowhere.
    """
    (item,) = read.items
    figures = FIGURE.findall(fold_text(read.line))
    quantity = item.quantity if read.bare_count is None else read.bare_count
    if quantity == 1 and "1" not in figures and (figures or not read.discount):
        return None
    return quantity


def _of(read: LineRead, names: tuple[str, ...]) -> GoodsRead | None:
    if len(read.items) != 1:
        return None
    quantity, price = how_many(read), read.items[0].unit_price
    if quantity is None and price is None and not read.discount:
        return None
    return GoodsRead(names, quantity, price, read.currency, read.discount, read.unread)


def _names(parts: Sequence[Part], folded: Folded) -> Iterator[str]:
    """The longest run of words, first with the unit before it: "tube inox" of "2 tube inox".

    Each with and without the endings of several, by which nobody calls one.
    """
    runs = list(_runs(parts))
    named = [run for run in runs if _letters(run)]
    longest = max(named or runs, key=_letters, default=[])
    units = longest[:1] if len(longest) > 1 and isinstance(longest[0], Count) else []
    wholes = [longest, longest[1:]] if units else [longest]
    names = [folded.typed(each[0].start, each[-1].end).strip() for each in wholes if each]
    for name in names:
        yield from called(name)


def _runs(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Words and units that stand together; figures glued to them too: "pump 3kW"."""
    run: list[Part] = []
    for part, behind in zip(parts, [*parts[1:], None], strict=True):
        glued = isinstance(behind, Word) and behind.start == part.end
        figure = isinstance(part, Number) and glued and bool(run)
        if isinstance(part, Word | Count) or figure:
            run.append(part)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _letters(run: Sequence[Part]) -> int:
    return sum(part.end - part.start for part in run if isinstance(part, Word))
