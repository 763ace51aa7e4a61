"""Several products typed on a card: "4 pumps and 2 valves". Each is read as if it stood alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from bot.actions.access import acts
from bot.actions.ports import Desk
from bot.conversations.answers import Item
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
from bot.reading.lines.several import pieces_of


@dataclass(frozen=True)
class Piece:
    """One of them: `item` where it is known which product; `line` of the card that is its."""

    typed: str
    item: Item | None = None
    line: Line | None = None
    more: bool = False
    """So many beside those that are there."""
    priced: bool = False
    sold: bool = True
    """Something for sale is called so."""

    @property
    def settled(self) -> bool:
        """Nothing of it is to be asked."""
        return (
            self.item is not None and self.item.quantity is not None and not self.item.price_open
        )

    def quantity(self) -> int:
        """What becomes of its line, in thousandths."""
        before = self.line.quantity if self.line and self.more else 0
        said = self.item.quantity if self.item else None
        return thousandths(said or Decimal(0)) + before

    def values(self) -> dict[str, Any]:
        """As the line keeps them."""
        said: dict[str, Any] = {"quantity": self.quantity()}
        if self.item is not None and self.item.price is not None:
            said["unit_price"] = self.item.price.minor
        if self.item is not None and self.item.discount:
            said["discount"] = Decimal(self.item.discount)
        return said


@dataclass(frozen=True)
class Several:
    """`changes` are of lines that are there; `others` are not on the card, or shall be added."""

    changes: tuple[Piece, ...]
    others: tuple[Piece, ...]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return (*self.changes, *self.others)

    def all_new(self) -> Several:
        return Several((), tuple(replace(each, line=None) for each in self.pieces))

    @property
    def changed(self) -> Mapping[int, Mapping[str, Any]]:
        return {each.line.id: each.values() for each in self.changes if each.line is not None}


def several_in(actor: Member, desk: Desk, opportunity: Opportunity, text: str) -> Several | None:
    """None where some of it is no product, or all of it is one."""
    if opportunity.status is not Status.OPEN or Act.LINES not in acts(actor, desk, opportunity):
        return None
    adding = adding_in(text)
    typed = pieces_of(adding.rest if adding else text)
    if not typed or _is_one(actor, desk, opportunity, text):
        return None
    pieces = [_piece(actor, desk, opportunity, each) for each in typed]
    known = tuple(each for each in pieces if each is not None)
    if len(known) < len(pieces) or not any(each.sold for each in known):
        return None
    known = _with_open_prices(known)
    several = Several((), known)
    return several if adding else _parted(several)


def _is_one(actor: Member, desk: Desk, opportunity: Opportunity, text: str) -> bool:
    read = of_this_card(read_by(actor, desk, text, on_card=True))
    return of_product(actor, desk, read, opportunity.currency) is not None


def _piece(actor: Member, desk: Desk, opportunity: Opportunity, typed: str) -> Piece | None:
    """As it was typed, or without the words around the product and how many."""
    counted = counted_in(typed)
    if counted is None or not counted.more:
        found = _read(actor, desk, opportunity, typed)
        if counted is None or (found and found.item):
            return found
    found = _read(actor, desk, opportunity, counted.rest)
    return replace(found, more=counted.more) if found else None


def _read(actor: Member, desk: Desk, opportunity: Opportunity, typed: str) -> Piece | None:
    read = of_this_card(read_by(actor, desk, typed, on_card=True))
    said = of_product(actor, desk, read, opportunity.currency)
    if said is not None:
        return _known(opportunity, read, said, typed)
    if speaks_of_others(read):
        return None
    goods = goods_in(actor, desk, typed)
    if goods is None or not goods.quantity or goods.left:
        return None
    found = (lines_called(desk, opportunity, name) for name in goods.names)
    lines = next((lines for lines, nearly in found if lines and not nearly), ())
    if len(lines) != 1 or goods.currency not in (None, opportunity.currency):
        return Piece(typed, sold=only_sought(read))
    (line,) = lines
    price = None if goods.unit_price is None else Money.of(goods.unit_price, opportunity.currency)
    item = Item(line.product_id, goods.quantity, price, goods.discount)
    piece = Piece(typed, item, line, priced=price is not None)
    return piece if _changes(piece) else Piece(typed, sold=True)


def _known(opportunity: Opportunity, read: LineRead, said: Said, typed: str) -> Piece:
    product = said.answers["product"]
    price, count = said.answers.get("unit_price"), said.answers.get("quantity")
    off = said.answers.get("discount")
    item = Item(
        product if isinstance(product, int) else 0,
        count if isinstance(count, Decimal) else None,
        price if isinstance(price, Money) else None,
        off if isinstance(off, int) else 0,
        price_open="unit_price" in said.asking,
        doubted=said.doubted,
    )
    lines = [each for each in opportunity.lines if each.product_id == item.product]
    priced = read.items[0].unit_price is not None or said.doubted is not None
    return Piece(typed, item, lines[0] if len(lines) == 1 else None, priced=priced)


def _with_open_prices(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Where one price is said it may be everyone's: of those before it, it is asked."""
    last = max((at for at, each in enumerate(pieces) if each.priced), default=-1)
    return tuple(
        replace(each, item=replace(each.item, price_open=True))
        if each.item and not each.priced and at < last
        else each
        for at, each in enumerate(pieces)
    )


def _parted(several: Several) -> Several:
    """What changes a line of the card, and what does not."""
    changes = tuple(each for each in several.others if _changes(each))
    ids = [each.line.id for each in changes if each.line]
    if len(set(ids)) < len(ids):
        return several
    return Several(changes, tuple(each for each in several.others if each not in changes))


def _changes(piece: Piece) -> bool:
    if piece.line is None or not piece.settled:
        return False
    return any(getattr(piece.line, name) != value for name, value in piece.values().items())
