"""What everybody sets for themselves: language, calendar, zone, quiet hours."""

from __future__ import annotations

from datetime import time
from zoneinfo import available_timezones

from bot.actions.ports import Desk
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.followups import ReminderState, out_of_quiet
from bot.domain.history import StepKind
from bot.domain.people import USUAL_CALENDAR, Calendar, Locale, Member, Team
from bot.domain.rights import Office, check_office


def speak(actor: Member, desk: Desk, locale: Locale) -> Member:
    """The language of the chat; the calendar that goes with it comes along."""
    desk.step(actor, StepKind.SETTINGS)
    actor.locale = locale
    actor.calendar = USUAL_CALENDAR[locale]
    return actor


def count_days(actor: Member, desk: Desk, calendar: Calendar) -> Member:
    desk.step(actor, StepKind.SETTINGS)
    actor.calendar = calendar
    return actor


def live_in(actor: Member, desk: Desk, zone: str) -> Member:
    """Another time zone: what is not yet due keeps its wall time there."""
    if zone not in available_timezones():
        raise Invalid("zone-unknown")
    desk.step(actor, StepKind.SETTINGS)
    actor.zone = zone
    for follow_up in desk.store.pipelines.pending_of(actor.id):
        follow_up.move_to_zone(zone)
        for reminder in desk.store.pipelines.reminders(follow_up.id):
            # A snooze is so many minutes from then, not an hour of the day: it stays.
            if reminder.state is ReminderState.PENDING and follow_up.snoozed_to is None:
                reminder.due_at = out_of_quiet(
                    follow_up.due_at, zone, actor.quiet_from, actor.quiet_until
                )
    return actor


def be_quiet(actor: Member, desk: Desk, start: time, end: time) -> Member:
    """No reminder between the two; the same time twice means never quiet."""
    desk.step(actor, StepKind.SETTINGS)
    actor.quiet_from, actor.quiet_until = start, end
    return actor


def welcomed(actor: Member, desk: Desk) -> Member:
    """The first minute was walked, or skipped; /start offers it again."""
    desk.step(actor, StepKind.SETTINGS)
    actor.welcomed = True
    return actor


def register_group(
    actor: Member, desk: Desk, *, chat_id: int, topic_id: int | None, team_id: int | None = None
) -> Team:
    """The group becomes the team's: figures of the team may be said here."""
    check_office(actor, Office.REGISTER_GROUP)
    managed = desk.store.people.managed_teams(actor.id)
    chosen = team_id if team_id is not None else min(managed, default=None)
    team = desk.store.get(Team, chosen) if chosen is not None else None
    if team is None:
        raise NotFound("no-team")
    if team.id not in managed and actor.role != "admin":
        raise NotAllowed("not-allowed", act="register-group")
    owner = desk.store.people.team_of_chat(chat_id)
    if owner is not None and owner.id != team.id:
        raise Invalid("group-taken")
    desk.step(actor, StepKind.SETTINGS)
    team.chat_id, team.topic_id = chat_id, topic_id
    return team
