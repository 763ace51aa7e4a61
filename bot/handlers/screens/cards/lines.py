"""The products of an opportunity: all of them, and one of them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from bot.actions.access import acts, reach
from bot.actions.set_up.stocking import stock_mode
from bot.domain.errors import NotFound
from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Product
from bot.domain.rights import Act
from bot.domain.stock import StockMode
from bot.handlers.cards.card_presses import (
    AddOther,
    EditLine,
    ShowLine,
    ShowLineGroups,
)
from bot.handlers.home.presses import AddProduct, DropLine, ShowLines
from bot.handlers.screens.cards.card import product_line
from bot.handlers.screens.cards.card_buttons import another_from, back_to_card
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of
from bot.speech.widths import in_row

MOST_PRODUCTS = 20

Row = tuple[Button, ...]


def product_lines(sight: Sight) -> Reply:
    """Every line, each with a button to it; and the ways to one more."""
    opportunity = _opportunity(sight)
    may = acts(sight.actor, sight.desk, opportunity)
    shown = opportunity.lines[:MOST_PRODUCTS]
    lines: list[Say | None] = [say_of("lines-title", title=Name(opportunity.title)), None]
    lines += [product_line(line, opportunity.currency) for line in shown]
    if opportunity.money is not None:
        lines += [None, say_of("lines-total", amount=opportunity.money)]
    rows: list[Row] = [
        (Button(_called("button-line", line), ShowLine(opportunity.id, line.id)),)
        for line in shown
    ]
    rows.append(Flow(_more(sight, opportunity, may)))
    return Reply(lines=tuple(lines), rows=(*rows, back_to_card(opportunity.id)))


def _more(sight: Sight, opportunity: Opportunity, may: frozenset[Act]) -> Iterator[Button]:
    at = (opportunity.id, opportunity.version)
    yield Button(say_of("button-product"), AddProduct(*at))
    if sight.desk.store.catalogue.sold_groups():
        yield Button(say_of("button-from-group"), ShowLineGroups(opportunity.id))
    if Act.RENAME_LINE in may and stock_mode(sight.desk) is not StockMode.SERIAL:
        yield Button(say_of("button-other-item"), AddOther(*at))


def product_line_page(sight: Sight) -> Reply:
    """One line: what of it may be changed by this member, and out with it."""
    opportunity = _opportunity(sight)
    line = _line(opportunity, int(sight.params["line"]))
    may = acts(sight.actor, sight.desk, opportunity)
    at = (opportunity.id, opportunity.version, line.id)
    changes = [Button(say_of("ask-quantity.label"), EditLine(*at, "quantity"))]
    if Act.PRICE in may:
        changes.append(Button(say_of("ask-unit-price.label"), EditLine(*at, "unit_price")))
    changes.append(Button(say_of("ask-discount.label"), EditLine(*at, "discount")))
    if Act.RENAME_LINE in may:
        changes.append(Button(say_of("ask-line-name.label"), EditLine(*at, "name")))
    drop = Button(say_of("form-item-remove"), DropLine(*at))
    back = (Button(say_of("button-back"), ShowLines(opportunity.id)),)
    lines = (product_line(line, opportunity.currency),)
    rows = (Flow(changes), *_another(sight, opportunity, line), (drop,), back)
    return Reply(lines=lines, rows=rows)


def _another(sight: Sight, opportunity: Opportunity, line: Line) -> Iterator[Row]:
    product = sight.desk.store.get(Product, line.product_id)
    if product is not None and product.group_id is not None:
        yield from another_from(sight, opportunity, product.group_id)


def _opportunity(sight: Sight) -> Opportunity:
    return reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.LINES)


def _line(opportunity: Opportunity, line_id: int) -> Line:
    found = next((each for each in opportunity.lines if each.id == line_id), None)
    if found is None:
        raise NotFound
    return found


def _called(key: str, line: Line) -> Say:
    """With its quantity: the same product may stand on two lines."""
    return say_of(key, quantity=Decimal(line.quantity) / 1000, product=Name(in_row(line.name)))
