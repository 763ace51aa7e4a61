"""Goods on hand: who sees how many there are, and an admin who counts them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from bot.actions.ports import Desk
from bot.actions.set_up.products import product_of
from bot.domain.company_settings import setting
from bot.domain.documents import TaxRate
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.parties import Product
from bot.domain.people import Member, Permission
from bot.domain.rights import Office, check_office
from bot.domain.stock import Level, StockMode, StockMove, Warehouse

WHOLE = 100


def stock_mode(desk: Desk) -> StockMode:
    return StockMode(setting(desk.organisation, "stock_mode"))


def stock_for(actor: Member, desk: Desk, product: Product) -> Sequence[Level]:
    """What this member may know of it, by warehouse; nothing where stock is not kept."""
    mode = stock_mode(desk)
    hidden = mode is StockMode.SERIAL and not actor.has(Permission.SEE_STOCK)
    if mode is StockMode.OFF or hidden or not product.stock_tracked:
        return ()
    return desk.store.documents.levels([product.id]).get(product.id, ())


def count_stock(
    actor: Member, desk: Desk, product_id: int, warehouse_id: int, *, quantity: int
) -> StockMove | None:
    """So many thousandths were counted: the difference moves; None where there is none."""
    check_office(actor, Office.SET_UP)
    product = product_of(desk, product_id)
    warehouse = desk.store.get(Warehouse, warehouse_id)
    if warehouse is None or not warehouse.active:
        raise NotFound
    if quantity < 0:
        raise Invalid("number-negative")
    if product.whole_units and quantity % 1000:
        raise Invalid("quantity-not-whole")
    levels = desk.store.documents.levels([product.id]).get(product.id, ())
    before = sum(each.on_hand for each in levels if each.warehouse_id == warehouse.id)
    desk.step(actor, StepKind.SETTINGS)
    if quantity == before:
        return None
    return desk.store.add(
        StockMove(
            product_id=product.id,
            warehouse_id=warehouse.id,
            quantity=quantity - before,
            at=desk.now,
            by=actor.id,
        )
    )


def tax_by_default(actor: Member, desk: Desk, rate_id: int, *, on: bool) -> TaxRate:
    """New documents begin with it, and with no other; or with none any more."""
    check_office(actor, Office.SET_UP)
    rate = desk.store.get(TaxRate, rate_id)
    if rate is None:
        raise NotFound
    desk.step(actor, StepKind.SETTINGS)
    for each in desk.store.documents.every_tax_rate():
        each.by_default = False
    # One at most, at every moment: the database holds it to that.
    desk.store.flush()
    rate.by_default = on
    desk.store.flush()
    return rate


def set_tax_percent(actor: Member, desk: Desk, rate_id: int, percent: Decimal) -> TaxRate:
    """Documents that have the rate already keep what it was."""
    check_office(actor, Office.SET_UP)
    rate = desk.store.get(TaxRate, rate_id)
    if rate is None:
        raise NotFound
    if not 0 <= percent <= WHOLE:
        raise Invalid("percent-range")
    desk.step(actor, StepKind.SETTINGS)
    rate.percent = percent
    return rate
