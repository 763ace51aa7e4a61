"""The products of an opportunity in one cell, one to a line.

    P-1; 20; 350.00; 5; Pump, brass

Code, quantity, unit price in the opportunity's currency, discount in percent, and what it
was called then. The name stands last, so that it may hold whatever names hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from bot.actions.importing.cells import Cells, plain_number
from bot.domain.errors import Invalid
from bot.domain.money import CURRENCIES, Money
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.parties import OTHER_CODE, Product

SIGN = ";"
PARTS = 5
PLACES = 3


def lines_of(cells: Cells, currency: str) -> list[Line]:
    return [_line(cells, text, currency) for text in cells.lines("lines")]


def lines_said(opportunity: Opportunity, products: Mapping[int, Product]) -> str:
    return "\n".join(_said(each, products, opportunity.currency) for each in opportunity.lines)


def _line(cells: Cells, text: str, currency: str) -> Line:
    parts = [each.strip() for each in text.split(SIGN, PARTS - 1)]
    parts += [""] * (PARTS - len(parts))
    code, quantity, price, discount, name = parts
    if code == OTHER_CODE:
        product: Product | None = cells.house.other()
    else:
        product = cells.house.product(code)
    if product is None:
        raise Invalid("import-no-product", typed=code)
    if not price and product.unit_price is not None and product.currency == currency:
        unit_price = product.unit_price
    else:
        unit_price = _scaled(price, CURRENCIES[currency].digits)
    return Line(
        product_id=product.id,
        name=name or product.name,
        quantity=_scaled(quantity, PLACES),
        unit=product.unit,
        unit_price=unit_price,
        discount=plain_number(discount) if discount else Decimal(0),
    )


def _said(line: Line, products: Mapping[int, Product], currency: str) -> str:
    price = f"{Money(line.unit_price, currency).value:f}"
    quantity = f"{(Decimal(line.quantity) / 10**PLACES).normalize():f}"
    discount = f"{line.discount.normalize():f}" if line.discount else ""
    name = " ".join(line.name.split())
    return f"{SIGN} ".join((products[line.product_id].code, quantity, price, discount, name))


def _scaled(text: str, digits: int) -> int:
    """In the smallest units; refused where there is less than one of them."""
    scaled = plain_number(text).scaleb(digits)
    if scaled != scaled.to_integral_value():
        raise Invalid("number-unclear")
    return int(scaled)
