"""Changing a document before it is confirmed; its amount follows from its lines."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.actions.access import reach
from bot.actions.approvals import within_limit
from bot.actions.documents.reaching import hold_document, opportunity_of
from bot.actions.documents_port import Paper
from bot.actions.ports import Desk
from bot.domain.document_moves import must_be_editable
from bot.domain.documents import DocumentLine, TaxRate
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
    quantity: int | None = None,
    unit_price: int | None = None,
    discount: Decimal | None = None,
) -> Paper:
    """What is given is changed; a price needs the right to change prices."""
    paper = _editable(actor, desk, record_id, version)
    line = _line(paper, line_id)
    if unit_price is not None and unit_price != line.unit_price:
        _may_price(actor, desk, paper)
        line.unit_price = unit_price
    if quantity is not None:
        _check_whole(desk, line, quantity)
        line.quantity = quantity
    if discount is not None:
        _check_discount(actor, desk, paper, discount)
        line.discount = discount
    line.reckon()
    return _reckoned(desk, paper)


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
        line.tax_name = rate.name if rate else None
        line.tax_percent = rate.percent if rate else None
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


def _editable(actor: Member, desk: Desk, record_id: int, version: int | None) -> Paper:
    paper = hold_document(actor, desk, record_id, version)
    must_be_editable(paper.record)
    step = desk.step(actor, StepKind.DOCUMENT, opportunity_id=paper.record.opportunity_id)
    step.party_id = paper.record.party_id
    return paper


def _may_price(actor: Member, desk: Desk, paper: Paper) -> None:
    if paper.record.opportunity_id is not None:
        reach(actor, desk, paper.record.opportunity_id, Act.PRICE)


def _check_whole(desk: Desk, line: DocumentLine, quantity: int) -> None:
    product = desk.store.get(Product, line.product_id) if line.product_id else None
    if product is not None and product.whole_units and quantity % 1000:
        raise Invalid("quantity-not-whole")


def _check_discount(actor: Member, desk: Desk, paper: Paper, discount: Decimal) -> None:
    """More than the limit is asked for on the opportunity, where it waits for approval."""
    opportunity = opportunity_of(desk, paper)
    if opportunity is None:
        return
    most = within_limit(actor, desk, opportunity, discount)
    if most < discount:
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
