"""Quotes whose validity is over: they expire by themselves, once."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.actions.telling.hearing import can_hear, owner_of
from bot.actions.telling.notices import facts_of
from bot.domain.history import Record, RecordState, StepKind
from bot.domain.moves import Status
from bot.domain.opportunities import Engagement, Opportunity


def expired_quotes(desk: Desk) -> Sequence[int]:
    return desk.store.upkeep.expired_quotes(desk.now)


def expire_quote(desk: Desk, record_id: int) -> bool:
    """The engagement falls back when it was the last quote out; whether anything was done."""
    record = desk.store.upkeep.hold_record(record_id)
    if record is None or not _is_over(desk, record):
        return False
    opportunity = _held(desk, record)
    owner = owner_of(desk, opportunity) if opportunity is not None else None
    if not can_hear(desk, owner):
        return False
    about = opportunity.id if opportunity is not None else None
    step = desk.step(None, StepKind.RECORD, opportunity_id=about)
    step.party_id = record.party_id
    record.state = RecordState.EXPIRED
    desk.store.flush()
    if opportunity is None or opportunity.status is not Status.OPEN:
        return True
    fall_back(desk, opportunity)
    if owner is not None and owner.person is not None:
        message = Outgoing(
            chat=owner.person,
            key="quote-expired",
            facts=facts_of(None, desk, opportunity),
            dedupe=f"quote-expired:{record.id}",
        )
        desk.store.post.put(message)
    return True


def _is_over(desk: Desk, record: Record) -> bool:
    out = record.deleted_at is None and record.state in (RecordState.SENT, RecordState.CONFIRMED)
    return out and record.valid_until is not None and record.valid_until <= desk.now


def fall_back(desk: Desk, opportunity: Opportunity) -> None:
    """After a quote went: *quoted* becomes *replied* or *new*, unless another one is out."""
    if opportunity.engagement is not Engagement.QUOTED:
        return
    if desk.store.pipelines.has_quote_out(opportunity.id, desk.now):
        return
    contacted = desk.store.upkeep.contacted(opportunity.id)
    opportunity.engagement = Engagement.REPLIED if contacted else Engagement.NEW


def _held(desk: Desk, record: Record) -> Opportunity | None:
    if record.opportunity_id is None:
        return None
    return desk.store.upkeep.hold(record.opportunity_id)
