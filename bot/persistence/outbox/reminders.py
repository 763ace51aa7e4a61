"""Due reminders become messages: claimed and put into the outbox in one transaction.

Any number of processes may do it at once. A reminder that is no longer wanted, because
its follow-up is done or its opportunity ended, is withdrawn here at the latest. Of
somebody who is away, the deputy is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, func, select, update

from bot.actions.ports.post import PRIORITY_REMINDER, Outgoing
from bot.domain.facts import Fact, Name
from bot.domain.followups import FollowUpState, ReminderState, out_of_quiet
from bot.domain.moves import Status
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database
from bot.persistence.outbox.post import put_all
from bot.persistence.tables.opportunities import IS_WAITING, follow_up, opportunity, reminder
from bot.persistence.tables.parties import party
from bot.persistence.tables.people import member

LATE = timedelta(minutes=5)
"""From here on the message says that it comes late."""

deputy = member.alias("deputy")


class Ear(NamedTuple):
    """Who is told, and when they may be."""

    id: int
    person: int | None
    zone: str
    quiet_from: time
    quiet_until: time

    def heard(self, at: datetime) -> datetime:
        return out_of_quiet(at, self.zone, self.quiet_from, self.quiet_until)


class SqlReminders:
    def __init__(self, database: Database, *, bot: int) -> None:
        self._database = database
        self._bot = bot

    async def fire(self, now: datetime, *, limit: int) -> int:
        """Everything that is due by `now`, in batches of `limit`."""
        fired, seen = 0, limit
        while seen == limit:
            seen, put = await self._database.write(lambda session: self._fire(session, now, limit))
            fired += put
        return fired

    def _fire(self, session: AuditedSession, now: datetime, limit: int) -> tuple[int, int]:
        """How many were looked at, and how many went out."""
        rows = session.execute(_due(now, limit)).all()
        states: dict[ReminderState, list[int]] = {each: [] for each in ReminderState}
        others, waiting, messages = [], [], []
        for row in rows:
            ear = _ear(row, now)
            later = ear.heard(now)
            if _wanted(row) and later > now:
                # It was due while nobody was there to tell it: not in the middle of the night.
                waiting.append({"row": row.id, "at": later})
                continue
            state = _fate(row, ear)
            states[state].append(row.id)
            if ear.id != row.member_id:
                others.append({"row": row.id, "who": ear.id})
            if state is ReminderState.FIRED:
                messages.append((_message(row, ear, now), row.id))
        put_all(session, messages, bot=self._bot)
        _settle(session, states, others, waiting)
        return len(rows), len(messages)


def _settle(
    session: AuditedSession,
    states: dict[ReminderState, list[int]],
    others: Sequence[dict[str, Any]],
    waiting: Sequence[dict[str, Any]],
) -> None:
    """One statement for all that became the same: a full minute has ten thousand of them."""
    connection = session.connection()
    for state, rows in states.items():
        if rows:
            connection.execute(update(reminder).where(reminder.c.id.in_(rows)).values(state=state))
    one = update(reminder).where(reminder.c.id == bindparam("row"))
    if others:
        connection.execute(one.values(member_id=bindparam("who")), others)
    if waiting:
        connection.execute(one.values(due_at=bindparam("at")), waiting)


def _due(now: datetime, limit: int) -> Select[Any]:
    return (
        select(
            reminder.c.id,
            reminder.c.follow_up_id,
            reminder.c.occurrence,
            follow_up.c.state,
            follow_up.c.due_at,
            follow_up.c.snoozed_to,
            follow_up.c.note,
            opportunity.c.id.label("opportunity_id"),
            opportunity.c.number,
            opportunity.c.title,
            opportunity.c.status,
            opportunity.c.deleted_at,
            party.c.name.label("party"),
            member.c.id.label("member_id"),
            member.c.name.label("member"),
            member.c.person,
            member.c.active,
            member.c.zone,
            member.c.quiet_from,
            member.c.quiet_until,
            member.c.away_from,
            member.c.away_until,
            deputy.c.id.label("deputy_id"),
            deputy.c.person.label("deputy_person"),
            deputy.c.zone.label("deputy_zone"),
            deputy.c.quiet_from.label("deputy_quiet_from"),
            deputy.c.quiet_until.label("deputy_quiet_until"),
        )
        .join(follow_up, follow_up.c.id == reminder.c.follow_up_id)
        .outerjoin(opportunity, opportunity.c.id == follow_up.c.opportunity_id)
        .join(party, party.c.id == _about())
        .join(member, member.c.id == reminder.c.member_id)
        .outerjoin(deputy, (deputy.c.id == member.c.deputy_id) & deputy.c.active)
        .where(IS_WAITING, reminder.c.due_at <= now)
        .order_by(reminder.c.due_at, reminder.c.id)
        .limit(limit)
        .with_for_update(of=reminder, skip_locked=True)
    )


def _about() -> Any:
    """The customer: the opportunity's, or the follow-up's own."""
    return func.coalesce(opportunity.c.party_id, follow_up.c.party_id)


def _ear(row: Any, now: datetime) -> Ear:
    """The member; while they are away their deputy, if they named one who has joined."""
    if row.deputy_person is not None and row.away_from is not None and row.away_until is not None:
        today = now.astimezone(ZoneInfo(row.zone)).date()
        if row.away_from <= today <= row.away_until:
            quiet = (row.deputy_quiet_from, row.deputy_quiet_until)
            return Ear(row.deputy_id, row.deputy_person, row.deputy_zone, *quiet)
    return Ear(row.member_id, row.person, row.zone, row.quiet_from, row.quiet_until)


def _wanted(row: Any) -> bool:
    """Not of what is done, has ended or is gone; about a customer alone nothing can end."""
    open_still = row.status in (None, Status.OPEN) and row.deleted_at is None
    return row.state is FollowUpState.PENDING and open_still and row.active


def _fate(row: Any, ear: Ear) -> ReminderState:
    if not _wanted(row):
        return ReminderState.WITHDRAWN
    # Invited, and never came: there is no chat to write to.
    return ReminderState.FAILED if ear.person is None else ReminderState.FIRED


def _message(row: Any, ear: Ear, now: datetime) -> Outgoing:
    # A crash in mid-send is not answered by sending twice: it stands in the /inbox.
    return Outgoing(
        chat=ear.person or 0,
        key="reminder",
        facts=_facts(row, ear, now),
        dedupe=f"rem:{row.follow_up_id}:{row.occurrence}",
        priority=PRIORITY_REMINDER,
        resend=False,
    )


def _facts(row: Any, ear: Ear, now: datetime) -> dict[str, Fact]:
    # Measured from when it should have been heard, whether or not it waited since.
    late = now - ear.heard(row.snoozed_to or row.due_at)
    facts: dict[str, Fact] = {
        "follow_up": row.follow_up_id,
        "occurrence": row.occurrence,
        "party": Name(row.party),
        "due": row.due_at,
        "note": Name(row.note),
        "late": late // timedelta(minutes=1) if late > LATE else 0,
    }
    if row.opportunity_id is not None:
        about = {"opportunity": row.opportunity_id, "number": row.number}
        facts |= {**about, "title": Name(row.title)}
    if ear.id != row.member_id:
        facts["for"] = Name(row.member)
    return facts
