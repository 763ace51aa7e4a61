"""Making documents: in one tap, everything that is known is copied."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.actions.access import reach
from bot.actions.customers.access import reach_customer
from bot.actions.documents.reaching import hold_document
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.domain.customer_rights import CustomerAct
from bot.domain.documents import (
    LINED,
    PAID,
    Document,
    DocumentLine,
    TaxRate,
    number_of,
    series_of,
)
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import Direction, Record, RecordKind, RecordState, StepKind
from bot.domain.money import MOST_MINOR
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rights import Act

FROM_DOCUMENT: dict[RecordKind, frozenset[RecordKind]] = {
    RecordKind.INVOICE: frozenset({RecordKind.QUOTE, RecordKind.CONTRACT}),
    RecordKind.CONTRACT: frozenset({RecordKind.QUOTE}),
    RecordKind.SALES_RETURN: frozenset({RecordKind.INVOICE}),
}
"""What may be made of what: an invoice of a quote, a return of an invoice."""

MADE_ONCE = frozenset({RecordKind.QUOTE, RecordKind.INVOICE, RecordKind.CONTRACT})
"""A second one of it may be a slip of a thumb; goods come back as often as they do."""

IN_FORCE = frozenset({RecordState.DRAFT, RecordState.SENT, RecordState.CONFIRMED})

LATEST = 5
"""Papers of a customer in which their address is looked for."""


def make_document(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    kind: RecordKind,
    version: int | None = None,
    financial: bool = False,
) -> Paper:
    """A draft with the opportunity's lines, prices, discounts, currency and customer.

    A contract is `financial` when it counts in the balance.
    """
    opportunity = reach(actor, desk, opportunity_id, Act.EDIT, version=version)
    if kind not in LINED:
        raise Invalid("document-kind")
    if not opportunity.lines:
        raise Invalid("document-needs-lines")
    party = party_of(desk, opportunity.party_id)
    begin_paper(actor, desk, opportunity.id, party.id)
    record = record_of(actor, desk, kind, party, opportunity.id, financial=financial)
    paper = write_paper(desk, record, party, currency=opportunity.currency, rate=opportunity.rate)
    paper.document.write([_copied(each) for each in opportunity.lines])
    begin_with_tax(desk, paper)
    opportunity.touched_at = desk.now
    return _reckoned(desk, paper)


def in_force(
    actor: Member, desk: Desk, opportunity_id: int, *, kind: RecordKind, financial: bool = False
) -> Paper | None:
    """The latest of this kind, unless it is over: of what is usually made once."""
    reach(actor, desk, opportunity_id, Act.SEE)
    if kind not in MADE_ONCE:
        return None
    for each in desk.store.documents.of_opportunity(opportunity_id):
        counts = each.record.kind is kind and each.record.financial == financial
        if counts and each.record.state in IN_FORCE:
            return each
    return None


def make_from(
    actor: Member, desk: Desk, record_id: int, *, kind: RecordKind, version: int | None = None
) -> Paper:
    """A draft made of another document, which becomes its parent.

    It counts as a change of the other one, so that two taps at once do not make two.
    """
    source = hold_document(actor, desk, record_id, version)
    if source.record.kind not in FROM_DOCUMENT.get(kind, frozenset()):
        raise Invalid("document-kind")
    if source.record.state in (RecordState.CANCELLED, RecordState.REJECTED):
        raise Invalid("document-not-so", state=source.record.state.value, move=kind.value)
    party = party_of(desk, source.record.party_id)
    begin_paper(actor, desk, source.record.opportunity_id, party.id)
    record = record_of(
        actor, desk, kind, party, source.record.opportunity_id, parent_id=source.record.id
    )
    given = source.document
    paper = write_paper(desk, record, party, currency=given.currency, rate=given.rate)
    paper.document.warehouse_id = given.warehouse_id
    paper.document.note = given.note
    paper.document.buyer, paper.document.buyer_address = given.buyer, given.buyer_address
    given.edits += 1
    paper.document.write([_again(each) for each in given.lines])
    return _reckoned(desk, paper)


def take_money(
    actor: Member,
    desk: Desk,
    *,
    kind: RecordKind,
    amount: int,
    opportunity_id: int | None = None,
    invoice_id: int | None = None,
    party_id: int | None = None,
) -> Paper:
    """A confirmed receipt or payment, in minor units: on an opportunity, an invoice, a customer.

    One that hangs on an invoice only counts for the customer until it is attached.
    """
    if kind not in PAID:
        raise Invalid("document-kind")
    if not 0 < amount <= MOST_MINOR:
        raise Invalid("money-not-positive" if amount <= 0 else "money-too-large")
    party, currency, rate = _payer(actor, desk, opportunity_id, invoice_id, party_id)
    begin_paper(actor, desk, opportunity_id, party.id)
    record = record_of(actor, desk, kind, party, opportunity_id, parent_id=invoice_id)
    record.state, record.amount, record.currency = RecordState.CONFIRMED, amount, currency
    paper = write_paper(desk, record, party, currency=currency, rate=rate)
    desk.store.flush()
    return paper


def _payer(
    actor: Member,
    desk: Desk,
    opportunity_id: int | None,
    invoice_id: int | None,
    party_id: int | None,
) -> tuple[Party, str, int]:
    if opportunity_id is not None:
        opportunity = reach(actor, desk, opportunity_id, Act.EDIT)
        opportunity.touched_at = desk.now
        return party_of(desk, opportunity.party_id), opportunity.currency, opportunity.rate
    if invoice_id is not None:
        invoice = hold_document(actor, desk, invoice_id, None)
        if invoice.record.kind is not RecordKind.INVOICE:
            raise Invalid("document-kind")
        party = party_of(desk, invoice.record.party_id)
        return party, invoice.document.currency, invoice.document.rate
    if party_id is None:
        raise NotFound
    party = reach_customer(actor, desk, party_id, CustomerAct.EDIT)
    return party, desk.organisation.currency, 10**9


def begin_paper(actor: Member, desk: Desk, opportunity_id: int | None, party_id: int) -> None:
    step = desk.step(actor, StepKind.DOCUMENT, opportunity_id=opportunity_id)
    step.party_id = party_id


def record_of(
    actor: Member,
    desk: Desk,
    kind: RecordKind,
    party: Party,
    opportunity_id: int | None,
    *,
    parent_id: int | None = None,
    financial: bool = False,
) -> Record:
    record = Record(
        party_id=party.id,
        opportunity_id=opportunity_id,
        parent_id=parent_id,
        kind=kind,
        direction=Direction.NONE,
        financial=financial,
        state=RecordState.DRAFT,
        valid_until=_validity(desk) if kind is RecordKind.QUOTE else None,
        at=desk.now,
        by=actor.id,
    )
    return desk.store.add(record)


def _validity(desk: Desk) -> datetime:
    """The end of its last day, where the company is."""
    zone = ZoneInfo(desk.organisation.zone)
    last = desk.today + timedelta(days=desk.organisation.quote_validity_days)
    return datetime.combine(last + timedelta(days=1), time(), zone)


def write_paper(desk: Desk, record: Record, party: Party, *, currency: str, rate: int) -> Paper:
    count = desk.store.pipelines.next_number(series_of(record.kind, desk.today))
    document = Document(
        record_id=record.id,
        number=number_of(record.kind, desk.today, count),
        day=desk.today,
        currency=currency,
        rate=rate,
        buyer=party.name,
        buyer_address=_address_of(desk, party),
        warehouse_id=_first_warehouse(desk),
    )
    return Paper(record, desk.store.add(document))


def _address_of(desk: Desk, party: Party) -> str:
    """As it was typed on their latest paper, while it still is where they are."""
    place = party.place or ""
    latest = (each.document for each in desk.store.documents.of_party(party.id, LATEST))
    # Those to suppliers, and to somebody else than the customer, name others.
    known = next((each.buyer_address for each in latest if each.buyer == party.name), place)
    return known if place in known else place


def _first_warehouse(desk: Desk) -> int | None:
    return next((each.id for each in desk.store.documents.warehouses()), None)


def begin_with_tax(desk: Desk, paper: Paper) -> None:
    """The rate that an admin has marked for new documents, on every line."""
    rate = default_tax(desk)
    for line in paper.document.lines:
        line.tax(rate)


def default_tax(desk: Desk) -> TaxRate | None:
    return next((each for each in desk.store.documents.tax_rates() if each.by_default), None)


def _reckoned(desk: Desk, paper: Paper) -> Paper:
    paper.record.amount = paper.document.sums().total
    paper.record.currency = paper.document.currency
    desk.store.flush()
    return paper


def _copied(line: Line) -> DocumentLine:
    return DocumentLine(
        product_id=line.product_id,
        name=line.name,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        discount=line.discount,
    )


def _again(line: DocumentLine) -> DocumentLine:
    return DocumentLine(
        product_id=line.product_id,
        name=line.name,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        discount=line.discount,
        tax_name=line.tax_name,
        tax_percent=line.tax_percent,
        cost=line.cost,
    )


def party_of(desk: Desk, party_id: int) -> Party:
    party = desk.store.get(Party, party_id)
    if party is None:
        raise NotFound
    return party
