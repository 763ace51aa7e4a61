"""How an answer is said: as a line of the review, and on a button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bot.conversations.answers import Hours
from bot.domain.facts import Fact, Facts, Name, Percent, Several, Term
from bot.domain.money import Money, line_total
from bot.speech.reply import Say


@dataclass(frozen=True, slots=True)
class ItemSaid:
    """A product of an opportunity; what is None is not known yet."""

    product: Name | Term
    quantity: Decimal | None
    price: Money | None
    discount: int

    @property
    def total(self) -> Money | None:
        if self.quantity is None or self.price is None:
            return None
        minor = line_total(int(self.quantity * 1000), self.price.minor, Decimal(self.discount))
        return Money(minor, self.price.currency)


@dataclass(frozen=True, slots=True)
class Sum:
    """What several make together."""

    amount: Money


@dataclass(frozen=True, slots=True)
class DaysSaid:
    """How many days."""

    count: int


Sayable = Fact | Hours | ItemSaid | Sum | DaysSaid
"""A fact, a naive wall time among them, hours, or a product with what it comes to."""

MOST_ALONE = 2
"""So many words are one line."""

_LINES = {
    "money": "form-line-money",
    "percent": "form-line-percent",
    "number": "form-line-number",
    "moment": "form-line-moment",
    "day": "form-line-day",
    "hours": "form-line-hours",
    "words": "form-line-words",
    "sum": "form-line-sum",
    "days": "form-line-days",
    "item": "form-line-item",
    "item-less": "form-line-item-less",
    "item-unpriced": "form-line-item-unpriced",
    "item-uncounted": "form-line-item-uncounted",
}
_LABELS = {
    "money": "form-value-money",
    "percent": "form-value-percent",
    "number": "form-value-number",
    "moment": "form-value-moment",
    "day": "form-value-day",
    "hours": "form-value-hours",
    "words": "form-value-words",
}


def line(label: str | Name | Term, value: Sayable) -> Say:
    """A line of the review, "label: value": a day with its weekday, an amount with every digit."""
    form, facts = _parts(value)
    return Say(_LINES[form], {"label": called(label), **facts})


_USUAL = {"words": "form-usual-words", "percent": "form-usual-percent"}


def usual_line(label: str | Name | Term, value: Sayable) -> Say:
    """The same of what nobody chose and is taken all the same; a price says so by itself."""
    form, facts = _parts(value)
    return Say(_USUAL.get(form, _LINES[form]), {"label": called(label), **facts})


def lines(label: str | Name | Term, values: Sequence[Sayable]) -> tuple[Say, ...]:
    """A line for each value; words share one, so that their label is read once."""
    words = tuple(each for each in values if isinstance(each, Name | Term))
    if len(words) < len(values) or len(words) < MOST_ALONE:
        return tuple(line(label, each) for each in values)
    return (line(label, Several(words)),)


def called(label: str | Name | Term) -> Name | Term:
    """What a question is about, of which the label or its key is known."""
    return Term(label) if isinstance(label, str) else label


def on_button(value: Sayable) -> Say:
    form, facts = _parts(value)
    return Say(_LABELS[form], facts)


def _parts(value: Sayable) -> tuple[str, Facts]:
    match value:
        case ItemSaid():
            return _item(value)
        case DaysSaid():
            return "days", {"value": value.count}
        case Sum():
            return "sum", {"value": value.amount}
        case Hours():
            return "hours", {"start": value.start, "end": value.end}
        case datetime():
            return "moment", {"day": value.date(), "clock": value.time()}
        case date():
            return "day", {"value": value}
        case Money():
            return "money", {"value": value}
        case Percent():
            return "percent", {"value": value}
        case int() | Decimal():
            return "number", {"value": value}
        case _:
            return "words", {"value": value}


def _item(item: ItemSaid) -> tuple[str, Facts]:
    """With its price and what it comes to; a quantity or a price that is not known, marked."""
    facts: Facts = {"product": item.product}
    if item.quantity is None:
        return "item-uncounted", facts
    facts = {**facts, "quantity": item.quantity}
    if item.price is None or item.total is None:
        return "item-unpriced", facts
    facts = {**facts, "price": item.price, "total": item.total}
    if item.discount:
        return "item-less", {**facts, "discount": Percent(item.discount)}
    return "item", facts
