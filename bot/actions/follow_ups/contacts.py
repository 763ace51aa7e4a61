"""What came of a follow-up: a call, a message or a visit, kept in the customer's history."""

from __future__ import annotations

from bot.actions.follow_ups.outcomes import keep_outcome
from bot.actions.follow_ups.planning import follow_up_of, open_step
from bot.actions.ports import Desk
from bot.actions.undo import latest_undoable
from bot.domain.errors import ChangedMeanwhile, Invalid, NotFound
from bot.domain.followups import FollowUp, FollowUpState
from bot.domain.history import RecordKind, Step
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
    _open_step(actor, desk, follow_up)
    follow_up.contact = contact or follow_up.contact
    if outcome is not None:
        follow_up.outcome = outcome.strip()
    keep_outcome(actor, desk, follow_up)
    return follow_up


def _open_step(actor: Member, desk: Desk, follow_up: FollowUp) -> Step:
    """Said right after, it belongs to the step of `done`: one undo takes both back."""
    latest = (
        latest_undoable(actor, desk, follow_up.opportunity_id)
        if follow_up.opportunity_id is not None
        else None
    )
    if latest is not None and _ended(desk, latest, follow_up):
        return desk.store.history.begin(latest)
    return open_step(actor, desk, follow_up)


def _ended(desk: Desk, step: Step, follow_up: FollowUp) -> bool:
    return any(
        (each.entity, each.entity_id, each.field) == ("follow_up", follow_up.id, "ended_at")
        for each in desk.store.history.changes(step.id)
    )
