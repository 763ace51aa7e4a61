"""What the manager wants reached by the end of the quarter."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from bot.actions.people.goals import set_goal
from bot.actions.ports import Desk
from bot.domain.goals import GoalMeasure
from bot.domain.money import CURRENCIES
from bot.domain.people import USUAL_CALENDAR, Member
from bot.domain.reports import Days, Scope
from bot.sandbox.sample.company import Part
from bot.sandbox.sample.goods import written
from bot.speech.calendars import Month, quarter_days

HALF_YEAR = timedelta(days=182)
QUARTERS_IN_IT = 2
MORE = 1.1
"""A tenth above what the last half year brought."""
WINS = {Part.REP: 10, Part.SECOND_REP: 9}


def set_goals(desk: Desk, members: Mapping[Part, Member]) -> None:
    """Of the team in money, of those who sell in wins; in the calendar of the company."""
    month = Month.of(desk.today, USUAL_CALENDAR[desk.organisation.locale])
    days = quarter_days(month.year, month.quarter, month.calendar)
    manager = members[Part.MANAGER]
    lately = Days(desk.today - HALF_YEAR, desk.today)
    won = desk.store.figures.won_lost(Scope(everybody=True), lately).won_amount
    unit = 10 ** CURRENCIES[desk.organisation.currency].digits
    target = written(won * MORE / QUARTERS_IN_IT / unit) * unit
    set_goal(
        manager,
        desk,
        measure=GoalMeasure.AMOUNT,
        days=days,
        target=target,
        team_id=manager.team_id,
    )
    for part, wins in WINS.items():
        set_goal(
            manager,
            desk,
            measure=GoalMeasure.COUNT,
            days=days,
            target=wins,
            member_id=members[part].id,
        )
