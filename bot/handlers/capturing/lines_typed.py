"""A product of the card in view by what it was called in typed words, and what they change."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.actions.opportunities.exchanging import list_price
from bot.actions.ports import Desk
from bot.conversations.context import Context
from bot.conversations.kinds.amounts import Amount
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Product, alias_list
from bot.handlers.capturing.fields_typed import value_in
from bot.reading.lines.deleting import product_to_delete
from bot.reading.lines.line_change import off_of_one, prices_of_one
from bot.reading.names import name_norm, search_key
from bot.reading.words.near import begun_names, near_names
from bot.reading.words.phrases import THAI

_LEAST = 3
"""Letters of a name within words that are written as one, as Thai does."""
_THAI = re.compile(THAI)
_PLURAL = re.compile(r"(?:[sx]|ها(?:ی)?)$")
_FAR = 3
"""Times the price of the list, or a part of it: then a price is asked."""


@dataclass(frozen=True)
class OfLine:
    """A change of one of these lines: what is off, its price, or that it goes."""

    lines: tuple[Line, ...]
    off: int | None = None
    price: Money | None = None
    typed: str = ""
    """The price as it was typed."""
    doubtful: bool = False
    """Its name was only nearly typed, or the price is far from the list's."""

    @property
    def sure(self) -> bool:
        return len(self.lines) == 1 and not self.doubtful


def of_line_in(desk: Desk, opportunity: Opportunity, text: str, context: Context) -> OfLine | None:
    """What the text says of a product that is on the card; None where it names none of them."""
    if not opportunity.lines:
        return None
    off = off_of_one(text, lang=context.lang)
    if off is not None:
        lines, near = lines_called(desk, opportunity, off.name)
        doubtful = near or not off.surely
        if lines or off.surely:
            return OfLine(lines, off=off.percent, doubtful=doubtful) if lines else None
    for said in prices_of_one(text):
        price = value_in(Amount(), said.price, context)
        lines, near = lines_called(desk, opportunity, said.name)
        if isinstance(price, Money) and lines:
            far = any(_is_far(desk, opportunity, each, price) for each in lines)
            return OfLine(lines, price=price, typed=said.price, doubtful=near or far)
    name = product_to_delete(text)
    lines, near = lines_called(desk, opportunity, name) if name else ((), False)
    return OfLine(lines, doubtful=near) if lines else None


def lines_called(desk: Desk, opportunity: Opportunity, name: str) -> tuple[tuple[Line, ...], bool]:
    """Those called so, by any of their product's names; and whether only nearly so, or only by
    how a word begins.
    """
    called = {each.id: _names_of(desk, each) for each in opportunity.lines}
    every = {(line, at): each for line, names in called.items() for at, each in enumerate(names)}
    ids: set[int] = set()
    whole = False
    for typed in dict.fromkeys((name, _without_plural(name))):
        ids = {line for line, _ in begun_names(typed, every)} if typed else set()
        key = search_key(typed)
        joined = len(key) >= _LEAST and not key.isascii()
        if not ids and joined:
            ids = {line for (line, _), each in every.items() if key in search_key(each)}
        if ids:
            whole = _THAI.search(typed) is not None or any(
                _in_whole_words(typed, each) for each in every.values()
            )
            break
    if not ids and name.isalpha():
        ids = {line for line, _ in near_names(name, every)}
    return tuple(each for each in opportunity.lines if each.id in ids), not whole


def _in_whole_words(typed: str, name: str) -> bool:
    """Of "all" and "gas" an alloy and a gate would begin so."""
    return set(_without_plural(typed).split()) <= set(_without_plural(name).split())


def _names_of(desk: Desk, line: Line) -> tuple[str, ...]:
    product = desk.store.get(Product, line.product_id)
    if product is None or product.is_other:
        return (line.name,)
    return (line.name, product.name, product.code, *alias_list(product.aliases))


def _without_plural(name: str) -> str:
    return " ".join(_PLURAL.sub("", each) for each in name_norm(name).split())


def _is_far(desk: Desk, opportunity: Opportunity, line: Line, price: Money) -> bool:
    product = desk.store.get(Product, line.product_id)
    if product is None or price.currency != opportunity.currency:
        return False
    listed = list_price(desk, product, opportunity.currency, opportunity.rate)
    usual = listed.minor if listed else 0
    return bool(usual) and not usual <= price.minor * _FAR <= usual * _FAR * _FAR
