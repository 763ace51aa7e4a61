"""What a follow-up leaves in the customer's history: that it was done, how, what came of it."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.domain.contacts import CONTACT_KINDS
from bot.domain.followups import FollowUp
from bot.domain.history import Direction, Record, RecordKind
from bot.domain.opportunities import Engagement, Opportunity
from bot.domain.people import Member


def keep_outcome(actor: Member, desk: Desk, follow_up: FollowUp) -> None:
    """One record of it, mended when more is said; without a word it says what was planned."""
    kind = follow_up.contact or RecordKind.TASK
    direction = Direction.OUT if kind in CONTACT_KINDS else Direction.NONE
    planned = follow_up.note if kind is RecordKind.TASK else ""
    text = follow_up.outcome or planned
    record = desk.store.get(Record, follow_up.record_id) if follow_up.record_id else None
    opportunity = (
        desk.store.get(Opportunity, follow_up.opportunity_id) if follow_up.opportunity_id else None
    )
    if record is not None:
        record.kind, record.direction, record.text = kind, direction, text
    else:
        party_id = opportunity.party_id if opportunity else follow_up.party_id
        record = desk.store.add(
            Record(
                party_id=party_id or 0,
                opportunity_id=follow_up.opportunity_id,
                kind=kind,
                direction=direction,
                text=text,
                at=desk.now,
                by=actor.id,
            )
        )
        follow_up.record_id = record.id
    if opportunity is not None and direction is Direction.OUT:
        _reached(desk, opportunity)


def _reached(desk: Desk, opportunity: Opportunity) -> None:
    """Our first contact with the customer is measured once; a new one has now been answered."""
    if opportunity.first_response_minutes is None:
        waited = desk.now - opportunity.created_at
        opportunity.first_response_minutes = int(waited.total_seconds()) // 60
    if opportunity.engagement is Engagement.NEW:
        opportunity.engagement = Engagement.REPLIED
    opportunity.touched_at = desk.now
