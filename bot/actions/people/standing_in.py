"""Who acts on an opportunity in another's place: their deputy, or who makes the next contact."""

from __future__ import annotations

from bot.actions.people.working_days import deputy_of
from bot.actions.ports import Desk
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member


def stands_in(actor: Member, desk: Desk, opportunity: Opportunity) -> bool:
    """While its assignee, or who is to make the next contact, is away; or as the latter."""
    if opportunity.assignee_id is not None and _covers(actor, desk, opportunity.assignee_id):
        return True
    waiting = desk.store.pipelines.follow_ups(opportunity.id)
    return any(
        each.member_id == actor.id or _covers(actor, desk, each.member_id) for each in waiting
    )


def _covers(actor: Member, desk: Desk, member_id: int) -> bool:
    member = desk.store.get(Member, member_id)
    deputy = deputy_of(member, desk) if member is not None else None
    return deputy is not None and deputy.id == actor.id
