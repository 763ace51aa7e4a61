"""Who is told of what happens by itself, and when they may be told."""

from __future__ import annotations

from datetime import time
from zoneinfo import ZoneInfo

from bot.actions.ports import Desk
from bot.domain.followups import out_of_quiet
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member

MORNING, EVENING = time(8), time(21)
"""Between them nobody is asleep, not even who has set no quiet hours."""


def owner_of(desk: Desk, opportunity: Opportunity) -> Member | None:
    """Its assignee, else its creator; nobody when both have left."""
    for member_id in (opportunity.assignee_id, opportunity.created_by):
        member = desk.store.get(Member, member_id) if member_id else None
        if member is not None and member.active:
            return member
    return None


def can_hear(desk: Desk, member: Member | None) -> bool:
    """Whether it is day where they are; where nobody is told, it is always."""
    if member is None:
        return True
    awake = out_of_quiet(desk.now, member.zone, member.quiet_from, member.quiet_until) == desk.now
    return awake and MORNING <= desk.now.astimezone(ZoneInfo(member.zone)).time() < EVENING
