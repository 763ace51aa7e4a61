"""Contact with a customer: what counts as one, and what it does to the opportunity.

An outbound call, message or visit is a contact; a note never is, nor is a call that
nobody answered, which has no direction.
"""

from __future__ import annotations

from datetime import timedelta

from bot.domain.history import Direction, Record, RecordKind
from bot.domain.moves import Status
from bot.domain.opportunities import Engagement, Opportunity

TOLD_KINDS = (RecordKind.NOTE, RecordKind.MESSAGE, RecordKind.CALL, RecordKind.VISIT)
"""What somebody can say that a message of theirs was."""

CONTACT_KINDS = frozenset({RecordKind.CALL, RecordKind.MESSAGE, RecordKind.VISIT})

USUAL_DIRECTION = {
    RecordKind.NOTE: Direction.NONE,
    RecordKind.FILE: Direction.NONE,
    RecordKind.MESSAGE: Direction.IN,
    RecordKind.CALL: Direction.OUT,
    RecordKind.VISIT: Direction.OUT,
}


def is_outbound(record: Record) -> bool:
    """Whether it was us who reached the customer."""
    return (
        record.deleted_at is None
        and record.kind in CONTACT_KINDS
        and record.direction is Direction.OUT
    )


def note_response(opportunity: Opportunity, record: Record) -> None:
    """The first outbound contact of an open one: replied, and after how many minutes.

    Written once; what was quoted stays quoted. A contact dated before the opportunity
    counts as 0 minutes.
    """
    if opportunity.status is not Status.OPEN or not is_outbound(record):
        return
    if opportunity.first_response_minutes is None:
        passed = (record.at - opportunity.created_at) // timedelta(minutes=1)
        opportunity.first_response_minutes = max(0, passed)
    if opportunity.engagement is Engagement.NEW:
        opportunity.engagement = Engagement.REPLIED


def forget_response(opportunity: Opportunity) -> None:
    """What was taken for the only outbound contact was none: a slip is put right."""
    if opportunity.status is not Status.OPEN:
        return
    opportunity.first_response_minutes = None
    if opportunity.engagement is Engagement.REPLIED:
        opportunity.engagement = Engagement.NEW
