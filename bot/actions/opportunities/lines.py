"""The products of an opportunity; its amount is their sum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.actions.access import reach, standing_of
from bot.actions.customers.adding import named_in_full
from bot.actions.opportunities.approvals import ask_discount, counts_now, settle_by_hand
from bot.actions.opportunities.exchanging import list_price, worth
from bot.actions.ports import Desk
from bot.domain.company_settings import setting
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Product, too_fine
from bot.domain.people import Member
from bot.domain.rights import Act, check


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLine:
    """A product to be added; quantity in thousandths, price in minor units.

    Without a price the product's own is taken. Typing one where the product has none
    needs only the right to pick products; changing one needs its own.
    """

    product_id: int
    quantity: int
    unit_price: int | None = None
    currency: str | None = None
    """Of the price, where it is not that of the opportunity: it is turned into that one."""
    discount: Decimal = Decimal(0)
    name: str | None = None
    """Of what stands in no price list: `other_items.any_line_of` makes a line of it."""


def add_line(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    version: int | None = None,
    product_id: int,
    quantity: int,
    unit_price: int | None = None,
    discount: Decimal = Decimal(0),
) -> Line:
    """Adds a product, with the meanings of `NewLine`."""
    opportunity = reach(actor, desk, opportunity_id, Act.LINES, version=version)
    new = NewLine(
        product_id=product_id, quantity=quantity, unit_price=unit_price, discount=discount
    )
    line = line_of(actor, desk, opportunity, new)
    desk.step(actor, StepKind.LINES, opportunity_id=opportunity.id)
    opportunity.add_line(line)
    opportunity.touched_at = desk.now
    desk.store.flush()
    ask_discount(actor, desk, opportunity, line, discount)
    return line


def line_of(actor: Member, desk: Desk, opportunity: Opportunity, new: NewLine) -> Line:
    """The line for it, refused where this actor may not sell this so."""
    check(actor, Act.LINES, standing_of(actor, desk, opportunity))
    product = desk.store.get(Product, new.product_id)
    if product is None:
        raise NotFound
    product.check_sold(new.quantity)
    counted(desk, product, new.quantity)
    return Line(
        product_id=product.id,
        name=product.name,
        quantity=new.quantity,
        unit=product.unit,
        unit_price=_price(actor, desk, opportunity, product, new),
        discount=counts_now(actor, desk, opportunity, new.discount),
    )


def change_line(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    version: int,
    line_id: int,
    field: str,
    value: Any,
) -> Line:
    """One field of it, with the meanings of `change_fields`."""
    at: dict[str, int] = {"version": version, "line_id": line_id}
    return change_fields(actor, desk, opportunity_id, **at, values={field: value})


def change_fields(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    version: int,
    line_id: int,
    values: Mapping[str, Any],
) -> Line:
    """Its "name", "quantity" in thousandths, "unit_price" in minor units, or "discount", all in
    one step.

    A discount over the limit waits for the manager; until then, and if it is refused, the
    line keeps the one it has.
    """
    opportunity = reach(actor, desk, opportunity_id, Act.LINES, version=version)
    line = next((each for each in opportunity.lines if each.id == line_id), None)
    if line is None:
        raise NotFound
    for field in NEEDS.keys() & values.keys():
        check(actor, NEEDS[field], standing_of(actor, desk, opportunity))
    desk.step(actor, StepKind.LINES, opportunity_id=opportunity.id)
    fitting = fitting_values(actor, desk, opportunity, line, values)
    opportunity.touched_at = desk.now
    wanted = Decimal(values.get("discount", 0))
    waits = "discount" in values and fitting["discount"] < wanted
    if waits:
        del fitting["discount"]
    if fitting:
        opportunity.change_line(line, **fitting)
        desk.store.flush()
    if waits:
        ask_discount(actor, desk, opportunity, line, wanted)
    elif "discount" in values:
        settle_by_hand(actor, desk, opportunity, line)
    return line


def fitting_values(
    actor: Member, desk: Desk, opportunity: Opportunity, line: Line, values: Mapping[str, Any]
) -> dict[str, Any]:
    """The same, each as the line may have it."""
    return {
        field: _checked(actor, desk, opportunity, line, field)(value)
        for field, value in values.items()
    }


NEEDS = {"name": Act.RENAME_LINE, "unit_price": Act.PRICE}


def _checked(actor: Member, desk: Desk, opportunity: Opportunity, line: Line, field: str) -> Any:
    """How a value of this field becomes one that a line may have."""
    match field:
        case "name":
            return named_in_full
        case "quantity":
            product = desk.store.get(Product, line.product_id)
            return lambda value: counted(desk, product, value)
        case "unit_price":
            return int
        case "discount":
            return lambda value: counts_now(
                actor, desk, opportunity, Decimal(value), given=line.discount
            )
    raise Invalid("field-unknown")


def counted(desk: Desk, product: Product | None, thousandths: int) -> int:
    """As many as there may be of it: whole ones, or with the decimals of the house."""
    if product is not None and product.whole_units and thousandths % 1000:
        raise Invalid("quantity-not-whole")
    decimals = setting(desk.organisation, "quantity_decimals")
    if wrong := too_fine(Decimal(thousandths) / 1000, decimals):
        raise wrong
    return thousandths


def remove_line(
    actor: Member, desk: Desk, opportunity_id: int, *, version: int, line_id: int
) -> Opportunity:
    opportunity = reach(actor, desk, opportunity_id, Act.LINES, version=version)
    line = next((each for each in opportunity.lines if each.id == line_id), None)
    if line is None:
        raise NotFound
    desk.step(actor, StepKind.LINES, opportunity_id=opportunity.id)
    opportunity.remove_line(line)
    opportunity.touched_at = desk.now
    return opportunity


def _price(
    actor: Member, desk: Desk, opportunity: Opportunity, product: Product, new: NewLine
) -> int:
    """The list price is turned into the currency of the opportunity, where a rate is known."""
    currency, rate = opportunity.currency, opportunity.rate
    listed = list_price(desk, product, currency, rate)
    if new.unit_price is None:
        if listed is None:
            raise Invalid("price-needed")
        return listed.minor
    typed = worth(desk, Money(new.unit_price, new.currency or currency), currency, rate)
    as_listed = listed is not None and listed == typed
    if listed is not None and not (as_listed or _is_list_price(product, new)):
        check(actor, Act.PRICE, standing_of(actor, desk, opportunity))
    return typed.minor


def _is_list_price(product: Product, new: NewLine) -> bool:
    return (new.unit_price, new.currency) == (product.unit_price, product.currency)
