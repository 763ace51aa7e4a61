"""How much of a product is on hand, by warehouse; a tap counts it anew."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from bot.actions.ports import Desk
from bot.actions.set_up.products import product_of
from bot.actions.set_up.stocking import stock_for, stock_mode
from bot.domain.facts import Name
from bot.domain.parties import Product
from bot.domain.people import Member
from bot.domain.stock import Level, StockMode, Warehouse
from bot.handlers.screens.set_up.page import admin_only, back, button, told
from bot.handlers.set_up.goods_presses import CountStock
from bot.handlers.set_up.presses import ShowProduct
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Flow, Reply, Say, say_of


def stock(sight: Sight) -> Reply:
    admin_only(sight)
    product = product_of(sight.desk, int(sight.params["product"]))
    places = sight.desk.store.documents.warehouses()
    levels = sight.desk.store.documents.levels([product.id]).get(product.id, ())
    at = {each.warehouse_id: each for each in levels}
    shown = [at.get(each.id, Level(each.id, 0, 0)) for each in places]
    lines: list[Say | None] = [say_of("setup-entry-title", value=Name(product.name)), None]
    lines += [_by_place(sight.desk, each) for each in shown]
    if not places:
        lines.append(say_of("stock-no-place"))
    if stock_mode(sight.desk) is StockMode.OFF:
        lines += [None, say_of("stock-is-off")]
    counts = [
        button("setup-name", CountStock(product.id, each.id), value=Name(each.name))
        for each in places
    ]
    return told(lines, Flow(counts), back(ShowProduct(product.id)))


def stock_lines(actor: Member, desk: Desk, product: Product) -> tuple[Say, ...]:
    """For whoever picks it: in one sum, or by warehouse where that is a permission."""
    levels = stock_for(actor, desk, product)
    if not levels:
        return ()
    if stock_mode(desk) is StockMode.SERIAL:
        return tuple(_by_place(desk, each) for each in levels)
    return (_together(levels),)


def _together(levels: Sequence[Level]) -> Say:
    on_hand = Decimal(sum(each.on_hand for each in levels)) / 1000
    frozen = Decimal(sum(each.frozen for each in levels)) / 1000
    return say_of("stock-together", on_hand=on_hand, frozen=frozen)


def _by_place(desk: Desk, level: Level) -> Say:
    place = desk.store.get(Warehouse, level.warehouse_id)
    return say_of(
        "stock-at",
        place=Name(place.name if place else ""),
        on_hand=Decimal(level.on_hand) / 1000,
        frozen=Decimal(level.frozen) / 1000,
    )
