"""What everybody sets for themselves: language, calendar, zone, quiet hours."""

from __future__ import annotations

from datetime import time
from zoneinfo import available_timezones

from bot.actions.ports import Desk
from bot.actions.telling.digests import replan_all
from bot.domain.errors import Invalid, NotFound
from bot.domain.facts import Name
from bot.domain.followups import ReminderState, out_of_quiet
from bot.domain.history import StepKind
from bot.domain.people import USUAL_CALENDAR, USUAL_EVENTS, Calendar, Locale, Member, Role, Team
from bot.domain.rights import Office, check_office
from bot.reading.names import search_key


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
    _keep_quiet(actor, desk)
    replan_all(desk, actor)
    return actor


def hear_news(actor: Member, desk: Desk, *, on: bool) -> Member:
    """What others do to one's opportunities is told, or not; of one's rights it always is."""
    desk.step(actor, StepKind.SETTINGS)
    actor.hears_news = on
    return actor


def be_quiet(actor: Member, desk: Desk, start: time, end: time) -> Member:
    """No reminder between the two; the same time twice means never quiet."""
    desk.step(actor, StepKind.SETTINGS)
    actor.quiet_from, actor.quiet_until = start, end
    _keep_quiet(actor, desk)
    replan_all(desk, actor)
    return actor


def _keep_quiet(actor: Member, desk: Desk) -> None:
    """What is still to come is heard when it is due, or when the quiet hours end."""
    for follow_up in desk.store.pipelines.pending_of(actor.id):
        # A snooze is so many minutes from then, not an hour of the day: no zone moves it.
        due = follow_up.snoozed_to or follow_up.due_at
        heard = out_of_quiet(due, actor.zone, actor.quiet_from, actor.quiet_until)
        for reminder in desk.store.pipelines.reminders(follow_up.id):
            if reminder.state is ReminderState.PENDING:
                reminder.due_at = heard


def welcomed(actor: Member, desk: Desk) -> Member:
    """The first minute was walked, or skipped; /start offers it again."""
    desk.step(actor, StepKind.SETTINGS)
    actor.welcomed = True
    return actor


def register_group(
    actor: Member,
    desk: Desk,
    *,
    chat_id: int,
    topic_id: int | None,
    team_id: int | None = None,
    name: str = "",
) -> Team:
    """The group becomes a team's: figures of the team may be said here.

    A manager's own team, for an admin any; with several, its id or its `name` says which.
    """
    check_office(actor, Office.REGISTER_GROUP)
    team = _team_to_register(actor, desk, team_id, name)
    owner = desk.store.people.team_of_chat(chat_id)
    if owner is not None and owner.id != team.id:
        raise Invalid("group-taken")
    desk.step(actor, StepKind.SETTINGS)
    if team.chat_id is None:
        team.events = team.events or USUAL_EVENTS
    elif team.chat_id != chat_id:
        desk.store.post.forget(team.chat_id)
    team.chat_id, team.topic_id, team.heard = chat_id, topic_id, True
    desk.store.flush()
    desk.store.post.release(chat_id, topic=topic_id)
    return team


def _team_to_register(actor: Member, desk: Desk, team_id: int | None, name: str) -> Team:
    managed = desk.store.people.managed_teams(actor.id)
    fitting = [
        team
        for team in desk.store.people.teams()
        if team_id in (None, team.id)
        and (not name or search_key(team.name) == search_key(name))
        and (actor.role is Role.ADMIN or team.id in managed)
    ]
    if not fitting:
        raise NotFound("no-team")
    if len(fitting) > 1:
        names = ", ".join(team.name for team in fitting)
        raise Invalid("which-team", teams=Name(names))
    return fitting[0]
