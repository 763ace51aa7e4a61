"""Asking a supplier for prices, keeping the answer, and quoting the customer out of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, localcontext

from bot.actions.access import acts, reach
from bot.actions.customers.adding import add_party
from bot.actions.documents.making import (
    begin_paper,
    begin_with_tax,
    party_of,
    record_of,
    write_paper,
)
from bot.actions.documents.reaching import hold_document, opportunity_of
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.domain.document_moves import must_be_editable
from bot.domain.documents import DocumentLine
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import RecordKind, RecordState, StepKind
from bot.domain.money import MOST_MINOR, rounded
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act

MOST_MARGIN = 1000
"""Percent on top of what a supplier asks; more is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class Margin:
    """Of one line, in minor units: what the supplier asks and the customer pays for one."""

    cost: int
    price: int

    @property
    def percent(self) -> Decimal:
        """Of the price, to a tenth; 0 where there is no price."""
        if self.price == 0:
            return Decimal(0)
        with localcontext(prec=60):
            share = Decimal(self.price - self.cost) * 1000 / self.price
            return Decimal(rounded(share)) / 10


def ask_supplier(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    supplier: int | str,
    version: int | None = None,
) -> Paper:
    """The opportunity's lines without their prices, to whoever sells them to us.

    A supplier is an id or the name of a new one.
    """
    opportunity = reach(actor, desk, opportunity_id, Act.EDIT, version=version)
    if not opportunity.lines:
        raise Invalid("document-needs-lines")
    customer = party_of(desk, opportunity.party_id)
    begin_paper(actor, desk, opportunity.id, customer.id)
    if isinstance(supplier, str):
        seller = add_party(actor, desk, name=supplier)
        desk.store.flush()
    else:
        seller = party_of(desk, supplier)
    seller.must_be_active()
    seller.supplier = True
    kind = RecordKind.SUPPLIER_REQUEST
    record = record_of(actor, desk, kind, customer, opportunity.id)
    record.currency = opportunity.currency
    paper = write_paper(desk, record, seller, currency=opportunity.currency, rate=opportunity.rate)
    paper.document.supplier_id = seller.id
    paper.document.write(
        [
            DocumentLine(
                product_id=each.product_id,
                name=each.name,
                quantity=each.quantity,
                unit=each.unit,
                unit_price=0,
            )
            for each in opportunity.lines
        ]
    )
    opportunity.touched_at = desk.now
    desk.store.flush()
    return paper


def keep_answer(
    actor: Member,
    desk: Desk,
    record_id: int,
    line_id: int,
    *,
    cost: int,
    version: int | None = None,
) -> Paper:
    """What the supplier asks for one unit, in minor units."""
    paper = _request(actor, desk, record_id, version)
    line = paper.document.line(line_id)
    if line is None:
        raise NotFound
    if not 0 <= cost <= MOST_MINOR:
        raise Invalid("money-negative" if cost < 0 else "money-too-large")
    step = desk.step(actor, StepKind.DOCUMENT, opportunity_id=paper.record.opportunity_id)
    step.party_id = paper.record.party_id
    line.cost = cost
    paper.document.edits += 1
    desk.store.flush()
    return paper


def quote_of_answer(
    actor: Member, desk: Desk, record_id: int, *, percent: Decimal, version: int | None = None
) -> Paper:
    """The customer's quote: what the supplier asks for each line, and a margin on top."""
    request = _request(actor, desk, record_id, version)
    opportunity = opportunity_of(desk, request)
    if opportunity is None:
        raise NotFound
    reach(actor, desk, opportunity.id, Act.PRICE)
    if not 0 <= percent <= MOST_MARGIN:
        raise Invalid("margin-range", most=MOST_MARGIN)
    party = party_of(desk, opportunity.party_id)
    lines = [_with_margin(each, percent) for each in request.document.lines]
    begin_paper(actor, desk, opportunity.id, party.id)
    record = record_of(
        actor, desk, RecordKind.QUOTE, party, opportunity.id, parent_id=request.record.id
    )
    asked = request.document
    paper = write_paper(desk, record, party, currency=asked.currency, rate=asked.rate)
    paper.document.write(lines)
    begin_with_tax(desk, paper)
    record.amount, record.currency = paper.document.sums().total, request.document.currency
    desk.store.flush()
    return paper


def margin_of(actor: Member, desk: Desk, paper: Paper, line: DocumentLine) -> Margin | None:
    """What is earned on one, for who may change prices; None where it is not known.

    Of a request against the price on the opportunity, of a quote against its own.
    """
    opportunity = opportunity_of(desk, paper)
    if line.cost is None or opportunity is None:
        return None
    if Act.PRICE not in acts(actor, desk, opportunity):
        return None
    if paper.record.kind is RecordKind.SUPPLIER_REQUEST:
        price = _sold_at(opportunity, line)
        return None if price is None else Margin(line.cost, price)
    return Margin(line.cost, _reduced(line.unit_price, line.discount))


def _sold_at(opportunity: Opportunity, line: DocumentLine) -> int | None:
    """What the customer pays for one, by the opportunity's line of the same goods."""
    for each in opportunity.lines:
        if (each.product_id, each.name) == (line.product_id, line.name):
            return _reduced(each.unit_price, each.discount)
    return None


def _reduced(price: int, discount: Decimal) -> int:
    with localcontext(prec=60):
        return rounded(price * (100 - discount) / 100)


def _with_margin(line: DocumentLine, percent: Decimal) -> DocumentLine:
    if line.cost is None:
        raise Invalid("supplier-answer-missing", product=line.name)
    with localcontext(prec=60):
        price = rounded(line.cost * (100 + percent) / 100)
    return DocumentLine(
        product_id=line.product_id,
        name=line.name,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=price,
        cost=line.cost,
    )


def _request(actor: Member, desk: Desk, record_id: int, version: int | None) -> Paper:
    paper = hold_document(actor, desk, record_id, version)
    if paper.record.kind is not RecordKind.SUPPLIER_REQUEST:
        raise Invalid("document-kind")
    if paper.record.state is not RecordState.CONFIRMED:
        must_be_editable(paper.record)
    return paper
