"""A product that is on the card already, typed with how many of it: "seal kit 20".

Its line may be changed, or one more is wanted: which of the two is asked, by buttons.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from bot.actions.access import acts
from bot.actions.ports import Desk
from bot.conversations.answers import Answer
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.capturing.goods_sought import goods_in
from bot.handlers.capturing.line_in_form import read_by
from bot.handlers.capturing.line_on_card import (
    Said,
    bare_price_of,
    of_product,
    of_this_card,
    only_sought,
    speaks_of_others,
)
from bot.handlers.capturing.lines_typed import lines_called
from bot.handlers.forms.item_lines import thousandths
from bot.reading.lines.adding import adding_in
from bot.reading.lines.counted_words import counted_in
from bot.reading.lines.line import LineRead


@dataclass(frozen=True)
class Again:
    """Lines of the card whose product was typed, and what was said of it."""

    lines: tuple[Line, ...]
    quantity: int
    """In thousandths."""
    price: Money | None = None
    discount: int = 0
    maybe_price: Money | None = None
    """The figure behind the product may count it, or be what one costs."""

    more: bool = False
    """So many beside those that are there."""

    def quantity_of(self, line: Line) -> int:
        """What becomes of it, in thousandths."""
        return self.quantity + (line.quantity if self.more else 0)

    def values(self, line: Line) -> dict[str, Any]:
        """As the line keeps them."""
        said: dict[str, Any] = {"quantity": self.quantity_of(line)}
        if self.price is not None:
            said["unit_price"] = self.price.minor
        if self.discount:
            said["discount"] = Decimal(self.discount)
        return said


def again_in(actor: Member, desk: Desk, opportunity: Opportunity, text: str) -> Again | None:
    """None where a word asks for one line more, or where a line would not change by it."""
    open_to = opportunity.status is Status.OPEN and Act.LINES in acts(actor, desk, opportunity)
    if not (open_to and opportunity.lines and any(map(str.isdigit, text))):
        return None
    counted = counted_in(text)
    if adding_in(text) and not (counted and counted.more):
        return None
    again = _read_again(actor, desk, opportunity, text)
    if again is None and counted is not None:
        again = _read_again(actor, desk, opportunity, counted.rest)
        again = replace(again, more=counted.more) if again else None
    if again is None or again.maybe_price is not None:
        return again
    return None if all(_is_so(each, again.values(each)) for each in again.lines) else again


def bare_of(text: str) -> str:
    """The product and how many, without the words around them."""
    counted = counted_in(text)
    return counted.rest if counted else text


def _read_again(actor: Member, desk: Desk, opportunity: Opportunity, text: str) -> Again | None:
    read = of_this_card(read_by(actor, desk, text, on_card=True))
    if only_sought(read):
        return _sought(actor, desk, opportunity, read.sought[0])
    if not read.items and not speaks_of_others(read):
        return _sought(actor, desk, opportunity, text)
    return _known(actor, desk, opportunity, read)


def _known(actor: Member, desk: Desk, opportunity: Opportunity, read: LineRead) -> Again | None:
    said = of_product(actor, desk, read, opportunity.currency)
    if said is None:
        return None
    lines = [each for each in opportunity.lines if each.product_id == said.answers["product"]]
    count = said.answers.get("quantity") if said.figure is None else said.figure
    left_open = said.asking - ({"quantity"} if said.figure is not None else set())
    if said.doubted is not None:
        left_open -= {"unit_price"}  # the button says it in full, so that a tap is sure of it
    if not lines or not count or left_open:
        return None
    return Again(
        tuple(lines),
        thousandths(count),
        _price_said(read, said, opportunity),
        int(str(said.answers.get("discount", 0))),
        None if said.figure is None else bare_price_of(desk, said.figure, opportunity.currency),
    )


def _price_said(read: LineRead, said: Said, opportunity: Opportunity) -> Money | None:
    """That of the list too: a line may have another one."""
    price: Answer | None = said.answers.get("unit_price") or said.doubted
    if isinstance(price, Money):
        return price
    listed = read.items[0].unit_price
    return None if listed is None else Money.of(listed, opportunity.currency)


def _sought(actor: Member, desk: Desk, opportunity: Opportunity, typed: str) -> Again | None:
    """Of several products that are called so, those that are on the card."""
    goods = goods_in(actor, desk, typed)
    if goods is None or not goods.quantity or goods.left:
        return None
    if goods.currency not in (None, opportunity.currency):
        return None
    found = (lines_called(desk, opportunity, name)[0] for name in goods.names)
    lines = next(filter(None, found), ())
    price = goods.unit_price
    if not lines:
        return None
    return Again(
        lines,
        thousandths(goods.quantity),
        None if price is None else Money.of(price, opportunity.currency),
        goods.discount,
    )


def _is_so(line: Line, values: dict[str, Any]) -> bool:
    return all(getattr(line, name) == value for name, value in values.items())
