"""Follow-ups: set, done, snoozed, dismissed; and the reminders that go with them."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.actions.access import reach
from bot.actions.ports import Desk
from bot.domain.errors import ChangedMeanwhile, Invalid, NotFound
from bot.domain.followups import (
    FollowUp,
    FollowUpState,
    Reminder,
    ReminderState,
    instant,
    out_of_quiet,
)
from bot.domain.history import StepKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act

TOMORROW_AT = time(9)


def set_follow_up(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    due_local: datetime,
    note: str = "",
    member_id: int | None = None,
) -> FollowUp:
    """A follow-up at a wall time of its member, who is reminded then; not in the past."""
    opportunity = reach(actor, desk, opportunity_id, Act.FOLLOW_UP)
    if opportunity.status is not Status.OPEN:
        raise Invalid("already-ended", status=opportunity.status.value)
    who = desk.store.get(Member, member_id) if member_id else actor
    if who is None or not who.active:
        raise NotFound
    desk.step(actor, StepKind.FOLLOW_UP, opportunity_id=opportunity.id)
    opportunity.touched_at = desk.now
    return plan(desk, opportunity, who, due_local=due_local, note=note, by=actor)


def plan(
    desk: Desk,
    opportunity: Opportunity,
    who: Member,
    *,
    due_local: datetime,
    note: str = "",
    by: Member,
) -> FollowUp:
    """The follow-up with its reminder, inside a step that its caller opened."""
    follow_up = FollowUp.at(
        due_local,
        who.zone,
        opportunity_id=opportunity.id,
        member_id=who.id,
        note=note.strip(),
        created_by=by.id,
        created_at=desk.now,
    )
    if follow_up.due_at < desk.now:
        raise Invalid("follow-up-past")
    desk.store.add(follow_up)
    _remind(desk, follow_up, who, follow_up.due_at)
    return follow_up


def done(
    actor: Member,
    desk: Desk,
    follow_up_id: int,
    *,
    occurrence: int | None = None,
    outcome: str = "",
) -> FollowUp:
    follow_up = _pending(actor, desk, follow_up_id, occurrence)
    desk.step(actor, StepKind.FOLLOW_UP, opportunity_id=follow_up.opportunity_id)
    follow_up.outcome = outcome.strip()
    _end(desk, follow_up, FollowUpState.DONE)
    _touch(actor, desk, follow_up)
    return follow_up


def dismiss(
    actor: Member, desk: Desk, follow_up_id: int, *, occurrence: int | None = None
) -> FollowUp:
    """Never again."""
    follow_up = _pending(actor, desk, follow_up_id, occurrence)
    desk.step(actor, StepKind.FOLLOW_UP, opportunity_id=follow_up.opportunity_id)
    _end(desk, follow_up, FollowUpState.DISMISSED)
    return follow_up


def snooze(
    actor: Member, desk: Desk, follow_up_id: int, *, occurrence: int, minutes: int
) -> FollowUp:
    """Reminds once more, so many minutes from now."""
    if not 0 < minutes <= 7 * 24 * 60:
        raise ChangedMeanwhile
    return _again(actor, desk, follow_up_id, occurrence, desk.now + timedelta(minutes=minutes))


def snooze_to_tomorrow(
    actor: Member, desk: Desk, follow_up_id: int, *, occurrence: int
) -> FollowUp:
    """Reminds once more tomorrow at nine, by the actor's clock."""
    local = desk.now.astimezone(ZoneInfo(actor.zone))
    tomorrow = datetime.combine(local.date() + timedelta(days=1), TOMORROW_AT)
    return _again(actor, desk, follow_up_id, occurrence, instant(tomorrow, actor.zone))


def end_follow_ups(desk: Desk, opportunity_id: int) -> None:
    """An opportunity that ended reminds nobody any more; the undo brings them back."""
    for follow_up in desk.store.pipelines.follow_ups(opportunity_id):
        _end(desk, follow_up, FollowUpState.DISMISSED)


def rearm(desk: Desk, opportunity_id: int) -> None:
    """After an undo: each pending follow-up is reminded of when it is due, once.

    One whose hour passed while it was ended comes late; one that went out stays out.
    """
    for follow_up in desk.store.pipelines.follow_ups(opportunity_id):
        who = desk.store.get(Member, follow_up.member_id)
        if who is not None:
            _rearm(desk, follow_up, who)


def _rearm(desk: Desk, follow_up: FollowUp, who: Member) -> None:
    due = _heard(follow_up.snoozed_to or follow_up.due_at, who)
    reminders = desk.store.pipelines.reminders(follow_up.id)
    missed = not reminders or reminders[-1].state is ReminderState.WITHDRAWN
    for each in reminders:
        if each.state is ReminderState.PENDING and each.due_at != due:
            each.state = ReminderState.WITHDRAWN
    stands = any(
        each.due_at == due and each.state is not ReminderState.WITHDRAWN for each in reminders
    )
    if not stands and (missed or due > desk.now):
        _remind(desk, follow_up, who, due)


def _pending(actor: Member, desk: Desk, follow_up_id: int, occurrence: int | None) -> FollowUp:
    follow_up = desk.store.get(FollowUp, follow_up_id)
    if follow_up is None:
        raise NotFound
    reach(actor, desk, follow_up.opportunity_id, Act.FOLLOW_UP)
    if follow_up.state is not FollowUpState.PENDING:
        raise ChangedMeanwhile
    if occurrence is not None and occurrence != _last_occurrence(desk, follow_up):
        raise ChangedMeanwhile
    return follow_up


def _again(
    actor: Member, desk: Desk, follow_up_id: int, occurrence: int, due: datetime
) -> FollowUp:
    follow_up = _pending(actor, desk, follow_up_id, occurrence)
    who = desk.store.get(Member, follow_up.member_id) or actor
    desk.step(actor, StepKind.FOLLOW_UP, opportunity_id=follow_up.opportunity_id)
    _withdraw(desk, follow_up)
    follow_up.snoozed_to = _remind(desk, follow_up, who, due).due_at
    return follow_up


def _end(desk: Desk, follow_up: FollowUp, state: FollowUpState) -> None:
    follow_up.state = state
    _withdraw(desk, follow_up)


def _withdraw(desk: Desk, follow_up: FollowUp) -> None:
    for reminder in desk.store.pipelines.reminders(follow_up.id):
        if reminder.state is ReminderState.PENDING:
            reminder.state = ReminderState.WITHDRAWN


def _remind(desk: Desk, follow_up: FollowUp, who: Member, due: datetime) -> Reminder:
    reminder = Reminder(
        follow_up_id=follow_up.id,
        member_id=who.id,
        occurrence=_last_occurrence(desk, follow_up) + 1,
        due_at=_heard(due, who),
    )
    return desk.store.add(reminder)


def _heard(due: datetime, who: Member) -> datetime:
    """When a reminder for then is heard: not in their quiet hours."""
    return out_of_quiet(due, who.zone, who.quiet_from, who.quiet_until)


def _last_occurrence(desk: Desk, follow_up: FollowUp) -> int:
    reminders = desk.store.pipelines.reminders(follow_up.id)
    return max((each.occurrence for each in reminders), default=0)


def _touch(actor: Member, desk: Desk, follow_up: FollowUp) -> None:
    reach(actor, desk, follow_up.opportunity_id, Act.FOLLOW_UP).touched_at = desk.now
