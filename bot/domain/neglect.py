"""What nobody has touched for longer than its stage allows."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.followups import FollowUp
from bot.domain.lists import Stage
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity


def stale_for(
    opportunity: Opportunity,
    stage: Stage,
    coming: FollowUp | None,
    *,
    now: datetime,
    today: date,
    zone: str,
) -> int:
    """For how many local days nobody touched it; 0 while that is not too long.

    `coming` is its next contact: one that lies ahead keeps it from being stale. The filter
    *stale* says the same in SQL.
    """
    if opportunity.status is not Status.OPEN or not stage.stale_days:
        return 0
    if coming is not None and coming.due_at > now:
        return 0
    days = (today - opportunity.touched_at.astimezone(ZoneInfo(zone)).date()).days
    return days if days >= stage.stale_days else 0
