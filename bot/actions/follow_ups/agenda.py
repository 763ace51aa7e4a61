"""The day of a member: what is overdue, today, tomorrow, later, and what has no next step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.actions.people.working_days import deputy_of, local
from bot.actions.ports import Desk
from bot.domain.followups import FollowUp, instant
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member

MOST_NOW, MOST_TOMORROW, MOST_IDLE = 10, 4, 4
COMING_DAYS, MOST_COMING = 30, 500
FAR = timedelta(days=3650)


@dataclass(frozen=True)
class DayPlan:
    """The first of each; the numbers count all."""

    overdue: Sequence[FollowUp]
    today: Sequence[FollowUp]
    tomorrow: Sequence[FollowUp]
    idle: Sequence[Opportunity]
    """Open ones of theirs that nobody has planned a contact for."""
    done: int
    left: int
    """Overdue and still to come today."""
    for_tomorrow: int
    later: int
    without_step: int


def day_plan(actor: Member, desk: Desk) -> DayPlan:
    today = local(actor, desk.now).date()
    morning, night = day_bounds(actor, today)
    _, tomorrow_night = day_bounds(actor, today + timedelta(days=1))
    agenda, members = desk.store.agenda, whose_day(actor, desk)
    now = agenda.waiting(members, since=None, until=night, limit=MOST_NOW)
    tomorrow = agenda.waiting(members, since=night, until=tomorrow_night, limit=MOST_TOMORROW)
    left = agenda.count(members, until=night)
    soon = agenda.count(members, until=tomorrow_night)
    without_step, idle = agenda.idle(actor.id, MOST_IDLE)
    return DayPlan(
        overdue=[each for each in now if each.rings_at < desk.now],
        today=[each for each in now if each.rings_at >= desk.now],
        tomorrow=tomorrow,
        idle=idle,
        done=agenda.done(actor.id, morning, night),
        left=left,
        for_tomorrow=soon - left,
        later=agenda.count(members, until=desk.now + FAR) - soon,
        without_step=without_step,
    )


def next_of_day(actor: Member, desk: Desk, seen: Sequence[int]) -> FollowUp | None:
    """The first of today's, overdue ones among them, that was not looked at yet."""
    _, night = day_bounds(actor, local(actor, desk.now).date())
    waiting = desk.store.agenda.waiting(
        whose_day(actor, desk), since=None, until=night, limit=len(seen) + 1
    )
    return next((each for each in waiting if each.id not in seen), None)


def days_plan(actor: Member, desk: Desk, first: date, last: date) -> dict[date, int]:
    """How many follow-ups ring on each of these local days; days without any are left out."""
    since, until = day_bounds(actor, first)[0], day_bounds(actor, last)[1]
    counts: dict[date, int] = {}
    for at in desk.store.agenda.ringing(whose_day(actor, desk), since, until):
        day = local(actor, at).date()
        counts[day] = counts.get(day, 0) + 1
    return counts


def on_days(actor: Member, desk: Desk, first: date, last: date, limit: int) -> Sequence[FollowUp]:
    since, until = day_bounds(actor, first)[0], day_bounds(actor, last)[1]
    return desk.store.agenda.waiting(whose_day(actor, desk), since=since, until=until, limit=limit)


def whose_day(actor: Member, desk: Desk) -> list[int]:
    """Their own, and that of everybody away whose deputy they are."""
    covered = [desk.store.get(Member, each) for each in desk.store.agenda.covered_by(actor.id)]
    return [actor.id, *(each.id for each in covered if each and deputy_of(each, desk) is actor)]


def day_bounds(member: Member, day: date) -> tuple[datetime, datetime]:
    """From midnight to midnight where they are, as instants."""
    following = datetime.combine(day + timedelta(days=1), time())
    return instant(datetime.combine(day, time()), member.zone), instant(following, member.zone)


def coming(actor: Member, desk: Desk) -> Sequence[FollowUp]:
    """Their own of the next thirty days."""
    until = desk.now + timedelta(days=COMING_DAYS)
    return desk.store.agenda.waiting([actor.id], since=desk.now, until=until, limit=MOST_COMING)
