"""What no list has: a line with a name of its own, of the built-in product "other"."""

from __future__ import annotations

from decimal import Decimal

from bot.actions.access import reach, standing_of
from bot.actions.customers.adding import named_in_full
from bot.actions.opportunities.approvals import ask_discount, counts_now
from bot.actions.opportunities.exchanging import worth
from bot.actions.opportunities.lines import NewLine, counted, line_of
from bot.actions.ports import Desk
from bot.actions.set_up.stocking import stock_mode
from bot.domain.errors import Invalid
from bot.domain.history import StepKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.parties import OTHER_CODE, Product
from bot.domain.people import Member
from bot.domain.rights import Act, check
from bot.domain.stock import StockMode
from bot.reading.names import name_norm, search_key


def add_other(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    version: int | None = None,
    name: str,
    quantity: int,
    unit_price: int,
    discount: Decimal = Decimal(0),
) -> Line:
    """Quantity in thousandths, price in minor units. It takes the right to name a line."""
    opportunity = reach(actor, desk, opportunity_id, Act.LINES, version=version)
    new = NewLine(
        product_id=0, quantity=quantity, unit_price=unit_price, discount=discount, name=name
    )
    desk.step(actor, StepKind.LINES, opportunity_id=opportunity.id)
    line = any_line_of(actor, desk, opportunity, new)
    opportunity.add_line(line)
    opportunity.touched_at = desk.now
    desk.store.flush()
    ask_discount(actor, desk, opportunity, line, discount)
    return line


def any_line_of(actor: Member, desk: Desk, opportunity: Opportunity, new: NewLine) -> Line:
    """The line for a product of the list, or for one with a name of its own."""
    if new.name is None:
        return line_of(actor, desk, opportunity, new)
    check(actor, Act.LINES, standing_of(actor, desk, opportunity))
    check(actor, Act.RENAME_LINE, standing_of(actor, desk, opportunity))
    check_other(desk)
    if new.unit_price is None:
        raise Invalid("price-needed")
    product = other_product(desk)
    price = Money(new.unit_price, new.currency or opportunity.currency)
    return Line(
        product_id=product.id,
        name=named_in_full(new.name),
        quantity=counted(desk, product, new.quantity),
        unit_price=worth(desk, price, opportunity.currency, opportunity.rate).minor,
        discount=counts_now(actor, desk, opportunity, new.discount),
    )


def check_other(desk: Desk) -> None:
    """Refused where every piece has a serial number: what no list has, has none."""
    if stock_mode(desk) is StockMode.SERIAL:
        raise Invalid("other-in-serial")


def other_product(desk: Desk) -> Product:
    """The built-in product; the first who needs it brings it along. It is in no list."""
    # Whoever takes a number makes others wait: two at once never make two of it.
    desk.store.pipelines.next_number(OTHER_CODE)
    known = desk.store.catalogue.product_coded(OTHER_CODE)
    if known is not None:
        return known
    return desk.store.add(the_other(desk.organisation.currency))


def the_other(currency: str) -> Product:
    """As it is when it is not kept yet."""
    return Product(
        code=OTHER_CODE,
        name=OTHER_CODE.title(),
        search_key=search_key(OTHER_CODE),
        words_key=name_norm(OTHER_CODE),
        currency=currency,
        sellable=False,
    )
