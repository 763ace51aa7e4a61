"""How members and groups read, at a moment."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.domain.company_settings import setting
from bot.domain.people import Member, Team
from bot.speech.reader import Reader


def reader_of(member: Member, desk: Desk) -> Reader:
    """How this member reads, at this moment."""
    days = member.work_days
    return Reader(
        locale=member.locale,
        calendar=member.calendar,
        zone=member.zone,
        toman=desk.organisation.toman,
        decimals=setting(desk.organisation, "amount_decimals"),
        work_days=desk.organisation.work_days if days is None else days,
        now=desk.now,
    )


def reader_of_group(team: Team, desk: Desk) -> Reader:
    """Without amounts, where the team's group is not told any."""
    return Reader(
        locale=team.locale,
        calendar=team.calendar,
        zone=desk.organisation.zone,
        toman=desk.organisation.toman,
        decimals=setting(desk.organisation, "amount_decimals"),
        amounts=team.tell_amounts,
        now=desk.now,
    )
