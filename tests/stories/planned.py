"""A day with follow-ups in it, for the stories about them."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities.creating import create
from bot.actions.ports import Desk
from bot.domain.people import Member
from support.talker import Talker, seen
from support.town import REP, Town

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
NOON = datetime(2026, 11, 21, 12)  # noqa: DTZ001 - a wall time in London


async def planned(town: Town, customer: str, *due: datetime, note: str = "") -> int:
    """Nora's, with follow-ups at these wall times of hers."""

    def inside(desk: Desk) -> int:
        nora = desk.store.people.member_of(REP)
        assert isinstance(nora, Member)
        made = create(nora, desk, customer=customer, answers={})
        for each in due:
            set_follow_up(nora, desk, made.id, due_local=each, note=note)
        return made.id

    return await town.core.work.write(inside)


async def full_day(town: Town) -> None:
    """One overdue, two today, one tomorrow, one later, and one that nobody planned."""
    await planned(town, "Early Bird", datetime(2026, 11, 21, 10, 30), note="the old offer")  # noqa: DTZ001
    await planned(town, "Norrin", NOON)
    await planned(town, "Blue Mill", NOON + 2 * HOUR)
    await planned(town, "Harbour", NOON + DAY)
    await planned(town, "Far Away", NOON + 9 * DAY)
    await planned(town, "Forgotten")
    town.clock.forward(hours=1)


def lines(talker: Talker) -> list[str]:
    return [seen(each) for each in talker.sees.splitlines()]
