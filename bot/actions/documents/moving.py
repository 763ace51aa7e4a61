"""What a document brings about when it is sent, confirmed, rejected or cancelled."""

from __future__ import annotations

from bot.actions.by_itself.expiring import fall_back
from bot.actions.documents.reaching import hold_document, opportunity_of
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.domain.document_moves import DocumentMove, move_document
from bot.domain.errors import Invalid
from bot.domain.history import Record, RecordKind, RecordState, StepKind
from bot.domain.moves import Status
from bot.domain.opportunities import Engagement, Opportunity
from bot.domain.parties import Product
from bot.domain.people import Member
from bot.domain.stock import TAKES, StockMove


def move(
    actor: Member, desk: Desk, record_id: int, what: DocumentMove, *, version: int | None = None
) -> Paper:
    """Confirming or cancelling twice does nothing the second time but say so."""
    paper = hold_document(actor, desk, record_id, version)
    was = paper.record.state
    if what is DocumentMove.CONFIRM and not paper.record.amount:
        raise Invalid("document-empty")
    step = desk.step(actor, StepKind.DOCUMENT, opportunity_id=paper.record.opportunity_id)
    step.party_id = paper.record.party_id
    move_document(paper.record, what)
    paper.document.edits += 1
    _stock(actor, desk, paper, was)
    opportunity = opportunity_of(desk, paper)
    if opportunity is not None:
        _engage(desk, opportunity, paper.record, what)
    desk.store.flush()
    return paper


def cancel_quotes_out(desk: Desk, opportunity: Opportunity) -> int:
    """All that are out, inside a step that its caller opened; how many. For a loss."""
    out = desk.store.documents.quotes_out(opportunity.id, desk.now)
    for record in out:
        move_document(record, DocumentMove.CANCEL)
        paper = desk.store.documents.of_record(record.id)
        if paper is not None:
            paper.document.edits += 1
    desk.store.flush()
    if out:
        fall_back(desk, opportunity)
    return len(out)


def _engage(desk: Desk, opportunity: Opportunity, record: Record, what: DocumentMove) -> None:
    if opportunity.status is not Status.OPEN:
        return
    opportunity.touched_at = desk.now
    if record.kind is not RecordKind.QUOTE:
        return
    if what is DocumentMove.CONFIRM:
        opportunity.engagement = Engagement.QUOTED
    elif what is not DocumentMove.SEND:
        desk.store.flush()
        fall_back(desk, opportunity)


def _stock(actor: Member, desk: Desk, paper: Paper, was: RecordState) -> None:
    """A confirmed invoice takes, a return gives back, and cancelling undoes it."""
    sign = TAKES.get(paper.record.kind, 0)
    place = paper.document.warehouse_id
    if paper.record.state is RecordState.CANCELLED:
        sign = -sign if was is RecordState.CONFIRMED else 0
    elif paper.record.state is not RecordState.CONFIRMED:
        sign = 0
    if sign == 0 or place is None:
        return
    for line in paper.document.lines:
        product = desk.store.get(Product, line.product_id) if line.product_id else None
        if product is not None and product.stock_tracked:
            desk.store.add(
                StockMove(
                    product_id=product.id,
                    warehouse_id=place,
                    quantity=sign * line.quantity,
                    record_id=paper.record.id,
                    at=desk.now,
                    by=actor.id,
                )
            )
