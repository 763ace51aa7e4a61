"""The reminders that go with follow-ups: planned, put off, taken back, planned anew."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.actions.people.working_days import local, work_days_of
from bot.actions.ports import Desk
from bot.domain.digests import LOOK_AHEAD
from bot.domain.followups import FollowUp, Reminder, ReminderState, instant, out_of_quiet
from bot.domain.people import Member
from bot.domain.subscriptions import MORNING


def remind(desk: Desk, follow_up: FollowUp, who: Member, due: datetime) -> Reminder:
    """The next occurrence, for when it is heard."""
    reminder = Reminder(
        follow_up_id=follow_up.id,
        member_id=who.id,
        occurrence=last_occurrence(desk, follow_up) + 1,
        due_at=heard(due, who),
    )
    return desk.store.add(reminder)


def heard(due: datetime, who: Member) -> datetime:
    """When a reminder for then is heard: not in their quiet hours."""
    return out_of_quiet(due, who.zone, who.quiet_from, who.quiet_until)


def at_work(moment: datetime, who: Member, desk: Desk) -> datetime:
    """Then, or the first moment later on a day they work, by nine, not in their quiet hours.

    Who works on no day is told all the same.
    """
    works, soonest = work_days_of(who, desk).works, heard(moment, who)
    day = local(who, soonest).date()
    if works(day):
        return soonest
    ahead = (day + timedelta(days=each) for each in range(1, LOOK_AHEAD))
    found = next((each for each in ahead if works(each)), None)
    if found is None:
        return soonest
    return heard(instant(datetime.combine(found, MORNING), who.zone), who)


def last_occurrence(desk: Desk, follow_up: FollowUp) -> int:
    reminders = desk.store.pipelines.reminders(follow_up.id)
    return max((each.occurrence for each in reminders), default=0)


def withdraw(desk: Desk, follow_up: FollowUp) -> None:
    for reminder in desk.store.pipelines.reminders(follow_up.id):
        if reminder.state is ReminderState.PENDING:
            reminder.state = ReminderState.WITHDRAWN


def rearm(desk: Desk, opportunity_id: int) -> None:
    """After an undo: each pending follow-up is reminded of when it is due, once.

    One whose hour passed while it was ended comes late; one that went out stays out.
    """
    for follow_up in desk.store.pipelines.follow_ups(opportunity_id):
        who = desk.store.get(Member, follow_up.member_id)
        if who is not None:
            _rearm(desk, follow_up, who)


def _rearm(desk: Desk, follow_up: FollowUp, who: Member) -> None:
    due = heard(follow_up.rings_at, who)
    reminders = desk.store.pipelines.reminders(follow_up.id)
    missed = not reminders or reminders[-1].state is ReminderState.WITHDRAWN
    for each in reminders:
        if each.state is ReminderState.PENDING and each.due_at != due:
            each.state = ReminderState.WITHDRAWN
    stands = any(
        each.due_at == due and each.state is not ReminderState.WITHDRAWN for each in reminders
    )
    if not stands and (missed or due > desk.now):
        remind(desk, follow_up, who, due)
