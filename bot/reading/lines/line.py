"""One line, one opportunity: "Acme 20 pumps at 350 eur, 60%, close 15 Dec, met at fair".

Nothing is guessed: what may mean two things, or was not used, is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bot.reading.dates.moments import DateRead, Writer
from bot.reading.folding import Folded, fold
from bot.reading.lines.bare_count import bare_count, bare_price
from bot.reading.lines.customer import (
    CustomerRead,
    known_customers,
    names_of,
    read_customer,
    words_left,
)
from bot.reading.lines.discounts import read_discount
from bot.reading.lines.doubts import doubts
from bot.reading.lines.fields import (
    days_in_doubt,
    is_open,
    read_close,
    read_follow_up,
    read_probability,
    read_source,
)
from bot.reading.lines.figures import figures_left, says_worth, worth_alone
from bot.reading.lines.for_whom import says_for
from bot.reading.lines.inside_names import pairs_of
from bot.reading.lines.items import sort_numbers
from bot.reading.lines.lookup import Names, product_names, product_words, source_names
from bot.reading.lines.named_by_numbers import may_be_named
from bot.reading.lines.own_units import own_units
from bot.reading.lines.parts import Book, Number, Part, Phone, Span, Split, When, Word
from bot.reading.lines.prices import ItemRead, Pricing
from bot.reading.lines.scan import Scanner
from bot.reading.lines.urgency import cut_ends, urgency
from bot.reading.numbers.approximate import without_about
from bot.reading.numbers.money import MoneyRead
from bot.reading.result import CalendarName, Lang

FIELDS = ("customer", "items", "amount", "probability", "close", "source", "follow_up")
"""What can be asked for, in the order of asking."""

LONGEST = 500
"""Letters of a text that are read; behind them is no line any more."""


_SPACES = re.compile("[ \t\u200c]{2,}")
_NEW_LINE = re.compile(r" ?\n[ \n]*")


@dataclass(frozen=True, slots=True)
class LineRead:
    """What a line says; a field in `ask` was said unclearly and is to be asked.

    A `close` that is asked all the same is a day of which nothing says what it is for.

    `amount` whole units of `currency`; `note` the words that were not understood; `line`
    the line as typed, but for what `values` took of it; `days` those of which it does not say
    whether they are the close date. `unread` that note together with the figures that went
    into no field either; `worth_said`: an amount is among them, and `worth` is the only one,
    to be offered. Nothing said is None and not asked, except the customer.
    """

    line: str
    customer: CustomerRead
    items: tuple[ItemRead, ...]
    amount: Decimal | None
    currency: str | None
    probability: int | None
    close: date | None
    source: str | None
    follow_up: DateRead | None
    ask: tuple[str, ...]
    note: str
    days: tuple[date, ...] = ()
    unread: str = ""
    worth_said: bool = False
    worth: MoneyRead | None = None
    priority: str | None = None
    """"high" or "low", where a word of no other field says so."""
    discount: int = 0
    """Percent off the only product."""
    at_list_price: bool = False
    """Of what that product costs, nothing but the discount is said."""
    bare_count: Decimal | None = None
    """How many of the only product they may be, by a figure that may be its price as well."""
    bare_price: Decimal | None = None
    """The same of a figure that is near its list price."""
    currency_said: bool = False
    """Its currency was written with a figure: no part of anybody's name."""
    values: Mapping[str, int] = field(default_factory=dict)
    """Of the house's lists, by the question that asks for them; see `list_values`."""
    sought: tuple[str, ...] = ()
    """What must be a product, though nobody knows which: as it was typed, with how many of it,
    then the names that it is found by. Only the house knows; no reading says it.
    """
    splits: tuple[Split, ...] = ()
    """The ways in which the words of a new customer and of such a product may be parted."""
    alone: Split | None = None
    """The same where none of them is a name."""


def read_line(
    text: str, *, lang: Lang, now: datetime, calendar: CalendarName, book: Book
) -> LineRead:
    """Everything one line says about an opportunity; `now` is the writer's local time."""
    whole = fold(_NEW_LINE.sub(" | ", _SPACES.sub(" ", text[:LONGEST])))
    presses, line = cut_ends(whole, names_of(book).values())
    folded = without_about(line, lang, names_of(book).values())
    writer = Writer(lang, calendar, now, terse=True)
    parts = scanner(folded, writer, book).parts()
    customer, name = read_customer(parts, folded, names_of(book))
    known = customer.match is not None
    ask = doubts(parts, name, folded.text, book, lang=lang, known=known)
    if not known:
        ask.add("customer")
    if len(text) > LONGEST:
        ask.add("items")
    numbers = sort_numbers(parts)
    priced = Pricing(numbers, book, unsure="items" in ask).priced()
    costs_said = bool({"items", "amount"} & (ask | priced.ask)) or priced.currency is not None
    probability = read_probability(parts, ask)
    close = read_close(parts, writer.today, ask)
    follow_up = read_follow_up(parts, writer.today, ask)
    source = read_source(parts, known=known, ask=ask)
    ask |= priced.ask
    amount = None if ask & {"items", "amount"} else priced.amount
    if "close" in ask:
        close = None
    elif close and is_open(parts):
        ask.add("close")
    figures = figures_left(parts, priced.items) if amount is None else []
    discount = read_discount(parts, folded.text, priced.items)
    words = [each for each in _left(parts, name, folded) if each not in discount.said]
    priority, left = urgency(presses, words, folded.text)
    lost = [*figures, *(each for each in discount.left if each not in left)]
    return LineRead(
        line=text,
        customer=customer,
        items=priced.items,
        amount=amount,
        currency=priced.currency,
        probability=None if "probability" in ask else probability,
        close=close,
        source=None if "source" in ask else source,
        follow_up=None if "follow_up" in ask else follow_up,
        ask=tuple(field for field in FIELDS if field in ask),
        note=_as_typed(left, folded),
        days=days_in_doubt(parts, writer.today) if "close" in ask else (),
        unread=_as_typed([*left, *lost], folded),
        worth_said=says_worth(figures),
        worth=None if priced.items else worth_alone(parts, figures, book),
        priority=priority,
        discount=discount.percent,
        at_list_price=discount.percent > 0 and not costs_said,
        bare_count=bare_count(parts, numbers, book),
        bare_price=bare_price(parts, numbers, book),
        currency_said=any(isinstance(each, Number) and each.currency for each in parts),
    )


def as_json(read: LineRead) -> dict[str, Any]:
    """The reading in plain values: decimals as strings, dates in ISO form."""
    return {
        "customer": _customer_json(read.customer),
        "items": [
            {
                "product": item.product,
                "qty": _decimal(item.quantity),
                "unit_price": _decimal(item.unit_price),
            }
            for item in read.items
        ],
        "amount": _decimal(read.amount),
        "currency": read.currency,
        "probability": read.probability,
        "close": read.close.isoformat() if read.close else None,
        "source": read.source,
        "follow_up": _moment(read.follow_up) if read.follow_up else None,
        "ask": list(read.ask),
        **({"priority": read.priority} if read.priority else {}),
    }


def scanner(folded: Folded, writer: Writer, book: Book) -> Scanner:
    text, products = folded.text, product_names(book)
    return Scanner(
        text,
        writer,
        products,
        [
            _up_to_product(each, text, products)
            for each in known_customers(text, names_of(book).values())
        ],
        product_words(book),
        source_names(book),
        pairs_of(names_of(book).values()),
        own_units(text),
        may_be_named(folded),
    )


def _up_to_product(customer: Span, text: str, products: Names) -> Span:
    """Without a last word that only begins a product's: "Moreau groupe électrogène"."""
    starts = [at + 1 for at in range(customer.start, customer.end) if text[at].isspace()]
    cut = (at for at in starts if (found := products.at(text, at)) and found[1] > customer.end)
    start = next(cut, None)
    return customer if start is None else Span(customer.start, len(text[:start].rstrip()))


def _left(parts: Sequence[Part], name: Collection[Word], folded: Folded) -> list[Span]:
    """The words that went into no field."""
    words = [word for run in words_left(parts, folded.text) for word in run]
    named = [word in name or word.known for word in words]
    leads = [*named, False][1:]
    left: list[Span] = [
        word
        for word, is_name, leads_to_it in zip(words, named, leads, strict=True)
        if not (is_name or (leads_to_it and says_for(word, folded.text)))
    ]
    left += (part for part in parts if isinstance(part, Phone) or _names_no_day(part))
    return left


def _as_typed(left: Iterable[Span], folded: Folded) -> str:
    ordered = sorted(left, key=lambda each: each.start)
    return " ".join(folded.typed(each.start, each.end).strip() for each in ordered)


def _names_no_day(part: Part) -> bool:
    """As in "avant Noël", or in "delivery 15 Dec", which is no day of the deal's own."""
    return isinstance(part, When) and (not part.days or part.field == "other")


def _customer_json(customer: CustomerRead) -> dict[str, Any]:
    if customer.candidates:
        return {"match": None, "candidates": list(customer.candidates)}
    if customer.new:
        return {"match": None, "new": customer.new}
    return {"match": customer.match}


def _decimal(value: Decimal | None) -> str | None:
    if value is None:
        return None
    spelled = f"{value:f}"
    return spelled.rstrip("0").rstrip(".") if "." in spelled else spelled


def _moment(read: DateRead) -> str:
    day = read.day.isoformat()
    return f"{day}T{read.at:%H:%M}" if read.at else day
