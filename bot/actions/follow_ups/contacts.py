"""What came of a follow-up: a call, a message or a visit, kept in the customer's history."""

from __future__ import annotations

from bot.actions.follow_ups.planning import follow_up_of, open_step
from bot.actions.ports import Desk
from bot.domain.errors import ChangedMeanwhile, Invalid, NotFound
from bot.domain.followups import FollowUp, FollowUpState
from bot.domain.history import Direction, Record, RecordKind
from bot.domain.opportunities import Engagement, Opportunity
from bot.domain.people import Member

CONTACTS = (RecordKind.CALL, RecordKind.MESSAGE, RecordKind.VISIT)
MOST_OUTCOME = 1000


def note_contact(
    actor: Member,
    desk: Desk,
    follow_up_id: int,
    *,
    contact: RecordKind | None = None,
    outcome: str | None = None,
) -> FollowUp:
    """How a follow-up that is done was made, and what came of it; said again, it is changed."""
    follow_up = follow_up_of(actor, desk, follow_up_id)
    if follow_up.state is not FollowUpState.DONE:
        raise ChangedMeanwhile
    if contact is not None and contact not in CONTACTS:
        raise NotFound
    if outcome is not None and len(outcome.strip()) > MOST_OUTCOME:
        raise Invalid("text-too-long", longest=MOST_OUTCOME)
    open_step(actor, desk, follow_up)
    follow_up.contact = contact or follow_up.contact
    if outcome is not None:
        follow_up.outcome = outcome.strip()
    if follow_up.contact or follow_up.outcome:
        _keep(actor, desk, follow_up)
    return follow_up


def _keep(actor: Member, desk: Desk, follow_up: FollowUp) -> None:
    """One record of it in the history, mended when more is said."""
    kind = follow_up.contact or RecordKind.NOTE
    direction = Direction.OUT if kind in CONTACTS else Direction.NONE
    record = desk.store.get(Record, follow_up.record_id) if follow_up.record_id else None
    opportunity = (
        desk.store.get(Opportunity, follow_up.opportunity_id) if follow_up.opportunity_id else None
    )
    if record is not None:
        record.kind, record.direction, record.text = kind, direction, follow_up.outcome
    else:
        party_id = opportunity.party_id if opportunity else follow_up.party_id
        record = desk.store.add(
            Record(
                party_id=party_id or 0,
                opportunity_id=follow_up.opportunity_id,
                kind=kind,
                direction=direction,
                text=follow_up.outcome,
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
