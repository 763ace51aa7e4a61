"""What can be sold: adding products, changing a field of one, taking one out of use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.actions.customers.adding import named_in_full
from bot.actions.ports import Desk
from bot.actions.set_up.shelving import use
from bot.actions.wishes.settling import grant_if_sold
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.money import CURRENCIES, MOST_MINOR, Money
from bot.domain.parties import Product, ProductGroup, alias_text
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.reading.names import name_norm, search_key

MOST_CODE = 40

OWN_CODES = "product-codes"
"""The series whose row two who need a code wait for."""


def add_product(
    actor: Member, desk: Desk, *, name: str, code: str, answers: Mapping[str, Any]
) -> Product:
    """A new product; `answers` are values by field, see `SETTERS`. Without a code it gets one."""
    check_office(actor, Office.SET_UP)
    desk.step(actor, StepKind.SETTINGS)
    product = Product(
        code="", name="", search_key="", words_key="", currency=desk.organisation.currency
    )
    for field, value in {"name": name, "code": code or own_code(desk), **answers}.items():
        _put(product, desk, field, value)
    added = desk.store.add(product)
    grant_if_sold(desk, actor, added)
    return added


def edit_product(actor: Member, desk: Desk, product_id: int, *, field: str, value: Any) -> Product:
    """Lines that have it already keep the name, the unit and the price they were made with."""
    check_office(actor, Office.SET_UP)
    product = product_of(desk, product_id)
    desk.step(actor, StepKind.SETTINGS)
    _put(product, desk, field, value)
    grant_if_sold(desk, actor, product)
    return product


def switch_product(actor: Member, desk: Desk, product_id: int, *, active: bool) -> Product:
    check_office(actor, Office.SET_UP)
    product = use(desk, actor, product_of(desk, product_id), active=active)
    grant_if_sold(desk, actor, product)
    return product


def product_of(desk: Desk, product_id: int) -> Product:
    product = desk.store.get(Product, product_id)
    if product is None:
        raise NotFound
    return product


# One field --------------------------------------------------------------------------


def _put(product: Product, desk: Desk, field: str, value: Any) -> None:
    setter = SETTERS.get(field)
    if setter is None:
        raise Invalid("field-unknown")
    setter(product, desk, value)


def _put_name(product: Product, _desk: Desk, value: str | None) -> None:
    name = named_in_full(value or "")
    product.name = name
    product.search_key, product.words_key = search_key(name), name_norm(name)


def own_code(desk: Desk) -> str:
    """P-1, P-2 …: one that no product has, found in few questions however many there are."""
    # Whoever takes a number makes others wait: two admins at once never take one code.
    desk.store.pipelines.next_number(OWN_CODES)

    def taken(number: int) -> bool:
        return desk.store.catalogue.product_coded(f"P-{number}") is not None

    first = 1
    while taken(first):
        first *= 2
    last = first // 2
    while first - last > 1:
        middle = (first + last) // 2
        first, last = (first, middle) if taken(middle) else (middle, last)
    return f"P-{first}"


def free_code(desk: Desk, value: str, *, but: Product | None = None) -> str:
    """A good code that no product has. Raises Invalid: empty, text-too-long, code-taken."""
    code = " ".join(value.split())
    if not code:
        raise Invalid("empty")
    if len(code) > MOST_CODE:
        raise Invalid("text-too-long", longest=MOST_CODE)
    known = desk.store.catalogue.product_coded(code)
    if known is not None and known is not but:
        raise Invalid("code-taken")
    return code


def _put_code(product: Product, desk: Desk, value: str | None) -> None:
    product.code = free_code(desk, value or "", but=product)


def _put_group(product: Product, desk: Desk, value: int | None) -> None:
    group = None if value is None else desk.store.get(ProductGroup, value)
    if value is not None and (group is None or not group.active):
        raise NotFound
    product.group_id = value


def _put_aliases(product: Product, _desk: Desk, value: str | None) -> None:
    """What else people call it, with commas between: found by, and read in a line."""
    product.aliases = alias_text(value)


def _put_unit(product: Product, _desk: Desk, value: str | None) -> None:
    product.unit = " ".join((value or "").split()) or None


def _put_whole(product: Product, _desk: Desk, value: bool | None) -> None:
    product.whole_units = bool(value)


def _put_price(product: Product, _desk: Desk, value: Money | None) -> None:
    """In its own currency: where it is sold in another one, at the rate of that day."""
    if value is None:
        product.unit_price = None
        return
    if value.currency not in CURRENCIES:
        raise Invalid("choice-unknown")
    if value.minor < 0:
        raise Invalid("money-negative")
    if value.minor > MOST_MINOR:
        raise Invalid("money-too-large")
    product.unit_price, product.currency = value.minor, value.currency


def _put_sellable(product: Product, _desk: Desk, value: bool | None) -> None:
    product.sellable = value is None or value


def _put_tracked(product: Product, _desk: Desk, value: bool | None) -> None:
    product.stock_tracked = bool(value)


SETTERS: dict[str, Callable[[Product, Desk, Any], None]] = {
    "name": _put_name,
    "code": _put_code,
    "group": _put_group,
    "aliases": _put_aliases,
    "unit": _put_unit,
    "whole": _put_whole,
    "price": _put_price,
    "sellable": _put_sellable,
    "tracked": _put_tracked,
}
"""The fields by their names, with the rule of each; None takes an optional one away."""
