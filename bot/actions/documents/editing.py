"""Changing a document before it is confirmed; its amount follows from its lines."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.actions.access import reach
from bot.actions.customers.adding import named_in_full
from bot.actions.documents.making import default_tax
from bot.actions.documents.reaching import hold_document, opportunity_of
from bot.actions.opportunities.approvals import most_unasked
from bot.actions.opportunities.exchanging import list_price
from bot.actions.opportunities.lines import counted
from bot.actions.opportunities.other_items import check_other, other_product
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.domain.document_moves import must_be_editable
from bot.domain.documents import TAKES_MORE, DocumentLine, TaxRate
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import RecordKind, StepKind
from bot.domain.parties import Product
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.domain.stock import Warehouse


def change_document_line(
    actor: Member,
    desk: Desk,
    record_id: int,
    line_id: int,
    *,
    version: int | None = None,
    name: str | None = None,
    quantity: int | None = None,
    unit_price: int | None = None,
    discount: Decimal | None = None,
) -> Paper:
    """What is given is changed; a price and a name each need the right to change them."""
    paper = _editable(actor, desk, record_id, version)
    line = _line(paper, line_id)
    if unit_price is not None and unit_price != line.unit_price:
        _check_right(actor, desk, paper, Act.PRICE)
        line.unit_price = unit_price
    if name is not None:
        _check_right(actor, desk, paper, Act.RENAME_LINE)
        line.name = named_in_full(name)
    if quantity is not None:
        product = desk.store.get(Product, line.product_id) if line.product_id else None
        line.quantity = counted(desk, product, quantity)
    if discount is not None:
        _check_discount(actor, desk, paper, discount)
        line.discount = discount
    line.reckon()
    return _reckoned(desk, paper)


def add_document_line(
    actor: Member,
    desk: Desk,
    record_id: int,
    *,
    version: int | None = None,
    product_id: int,
    quantity: int,
    unit_price: int | None = None,
    discount: Decimal = Decimal(0),
) -> Paper:
    """One more product, in thousandths and minor units; the opportunity stays as it is.

    Without a price the product's own is taken; another one than that needs the right to
    change prices.
    """
    paper = _editable(actor, desk, record_id, version)
    _check_open_to_more(actor, desk, paper, Act.LINES)
    product = desk.store.get(Product, product_id)
    if product is None:
        raise NotFound
    product.check_sold(quantity)
    _check_discount(actor, desk, paper, discount)
    line = DocumentLine(
        product_id=product.id,
        name=product.name,
        quantity=counted(desk, product, quantity),
        unit=product.unit,
        unit_price=_price_of(actor, desk, paper, product, unit_price),
        discount=discount,
    )
    return _add(desk, paper, line)


def add_other_to_document(
    actor: Member,
    desk: Desk,
    record_id: int,
    *,
    version: int | None = None,
    name: str,
    quantity: int,
    unit_price: int,
    discount: Decimal = Decimal(0),
) -> Paper:
    """What no list has, with a name of its own; it takes the right to name a line."""
    paper = _editable(actor, desk, record_id, version)
    _check_open_to_more(actor, desk, paper, Act.LINES)
    _check_right(actor, desk, paper, Act.RENAME_LINE)
    check_other(desk)
    _check_discount(actor, desk, paper, discount)
    product = other_product(desk)
    line = DocumentLine(
        product_id=product.id,
        name=named_in_full(name),
        quantity=counted(desk, product, quantity),
        unit_price=unit_price,
        discount=discount,
    )
    return _add(desk, paper, line)


def drop_document_line(
    actor: Member, desk: Desk, record_id: int, line_id: int, *, version: int | None = None
) -> Paper:
    """All but the last: a document says something."""
    paper = _editable(actor, desk, record_id, version)
    line = _line(paper, line_id)
    if len(paper.document.lines) == 1:
        raise Invalid("document-needs-lines")
    paper.document.lines.remove(line)
    return _reckoned(desk, paper)


def tax_document(
    actor: Member,
    desk: Desk,
    record_id: int,
    *,
    version: int | None = None,
    rate_id: int | None,
    line_id: int | None = None,
) -> Paper:
    """The rate of one line or of all of them; None takes the tax off."""
    paper = _editable(actor, desk, record_id, version)
    rate = desk.store.get(TaxRate, rate_id) if rate_id is not None else None
    if rate_id is not None and (rate is None or not rate.active):
        raise NotFound
    lines = paper.document.lines if line_id is None else [_line(paper, line_id)]
    for line in lines:
        line.tax(rate)
    return _reckoned(desk, paper)


def annotate_document(
    actor: Member, desk: Desk, record_id: int, note: str, *, version: int | None = None
) -> Paper:
    paper = _editable(actor, desk, record_id, version)
    paper.document.annotate(note)
    return _reckoned(desk, paper)


def address_document(
    actor: Member,
    desk: Desk,
    record_id: int,
    *,
    version: int | None = None,
    buyer: str | None = None,
    address: str | None = None,
) -> Paper:
    """Whom the paper names, and where they are. The customer's own card stays as it is."""
    paper = _editable(actor, desk, record_id, version)
    paper.document.address_to(buyer=buyer, address=address)
    return _reckoned(desk, paper)


def hold_quote_until(
    actor: Member, desk: Desk, record_id: int, day: date, *, version: int | None = None
) -> Paper:
    """The last day a quote holds, where the company is; not a day that is over."""
    paper = _editable(actor, desk, record_id, version)
    if paper.record.kind is not RecordKind.QUOTE:
        raise Invalid("document-kind")
    if day < desk.today:
        raise Invalid("day-past")
    zone = ZoneInfo(desk.organisation.zone)
    paper.record.valid_until = datetime.combine(day + timedelta(days=1), time(), zone)
    return _reckoned(desk, paper)


def take_goods_from(
    actor: Member, desk: Desk, record_id: int, warehouse_id: int, *, version: int | None = None
) -> Paper:
    paper = _editable(actor, desk, record_id, version)
    warehouse = desk.store.get(Warehouse, warehouse_id)
    if warehouse is None or not warehouse.active:
        raise NotFound
    paper.document.warehouse_id = warehouse.id
    return _reckoned(desk, paper)


def _check_open_to_more(actor: Member, desk: Desk, paper: Paper, act: Act) -> None:
    """What comes back was on the invoice; a request asks for what the opportunity has."""
    if paper.record.kind not in TAKES_MORE:
        raise Invalid("document-kind")
    _check_right(actor, desk, paper, act)


def _editable(actor: Member, desk: Desk, record_id: int, version: int | None) -> Paper:
    paper = hold_document(actor, desk, record_id, version)
    must_be_editable(paper.record)
    step = desk.step(actor, StepKind.DOCUMENT, opportunity_id=paper.record.opportunity_id)
    step.party_id = paper.record.party_id
    return paper


def _check_right(actor: Member, desk: Desk, paper: Paper, act: Act) -> None:
    if paper.record.opportunity_id is not None:
        reach(actor, desk, paper.record.opportunity_id, act)


def _price_of(
    actor: Member, desk: Desk, paper: Paper, product: Product, unit_price: int | None
) -> int:
    """The list price in the document's currency, where no other one is typed."""
    document = paper.document
    listed = list_price(desk, product, document.currency, document.rate)
    if unit_price is None:
        if listed is None:
            raise Invalid("price-needed")
        return listed.minor
    if listed is not None and listed.minor != unit_price:
        _check_right(actor, desk, paper, Act.PRICE)
    return unit_price


def _add(desk: Desk, paper: Paper, line: DocumentLine) -> Paper:
    """Last, with the tax that the other lines have in common, else the usual one."""
    taxes = {(each.tax_name, each.tax_percent) for each in paper.document.lines}
    if len(taxes) == 1:
        ((line.tax_name, line.tax_percent),) = taxes
    else:
        line.tax(default_tax(desk))
    paper.document.write([*paper.document.lines, line])
    return _reckoned(desk, paper)


def _check_discount(actor: Member, desk: Desk, paper: Paper, discount: Decimal) -> None:
    """More than the limit is asked for on the opportunity, where it waits for approval."""
    opportunity = opportunity_of(desk, paper)
    if opportunity is None:
        return
    most = most_unasked(actor, desk, opportunity)
    if most is not None and most < discount:
        raise Invalid("document-discount", percent=most)


def _line(paper: Paper, line_id: int) -> DocumentLine:
    line = paper.document.line(line_id)
    if line is None:
        raise NotFound
    return line


def _reckoned(desk: Desk, paper: Paper) -> Paper:
    paper.record.amount = paper.document.sums().total
    paper.document.edits += 1
    desk.store.flush()
    return paper
