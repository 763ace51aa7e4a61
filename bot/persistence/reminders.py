"""Due reminders become messages: claimed and put into the outbox in one transaction.

Any number of processes may do it at once. A reminder that is no longer wanted, because
its follow-up is done or its opportunity ended, is withdrawn here at the latest.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, select, update

from bot.actions.ports import PRIORITY_REMINDER, Outgoing
from bot.domain.facts import Fact, Name
from bot.domain.followups import FollowUpState, ReminderState, out_of_quiet
from bot.domain.moves import Status
from bot.persistence.engines import Database
from bot.persistence.journal import AuditedSession
from bot.persistence.post import SqlPost
from bot.persistence.tables.opportunities import IS_WAITING, follow_up, opportunity, reminder
from bot.persistence.tables.parties import party
from bot.persistence.tables.people import member

LATE = timedelta(minutes=5)
"""From here on the message says that it comes late."""


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
        for row in rows:
            if _wanted(row) and (later := _heard(now, row)) > now:
                # It was due while nobody was there to tell it: not in the middle of the night.
                waits = update(reminder).where(reminder.c.id == row.id).values(due_at=later)
                session.execute(waits)
            else:
                states[self._tell(session, row, now)].append(row.id)
        for state, ids in states.items():
            if ids:
                settled = update(reminder).where(reminder.c.id.in_(ids)).values(state=state)
                session.execute(settled)
        return len(rows), len(states[ReminderState.FIRED])

    def _tell(self, session: AuditedSession, row: Any, now: datetime) -> ReminderState:
        """What becomes of it."""
        if not _wanted(row):
            return ReminderState.WITHDRAWN
        if row.person is None:
            # Invited, and never came: there is no chat to write to.
            return ReminderState.FAILED
        message = Outgoing(
            chat=row.person,
            key="reminder",
            facts=_facts(row, now),
            dedupe=f"rem:{row.follow_up_id}:{row.occurrence}",
            priority=PRIORITY_REMINDER,
        )
        SqlPost(session, bot=self._bot).put(message, reminder_id=row.id)
        return ReminderState.FIRED


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
            member.c.person,
            member.c.active,
            member.c.zone,
            member.c.quiet_from,
            member.c.quiet_until,
        )
        .join(follow_up, follow_up.c.id == reminder.c.follow_up_id)
        .join(opportunity, opportunity.c.id == follow_up.c.opportunity_id)
        .join(party, party.c.id == opportunity.c.party_id)
        .join(member, member.c.id == reminder.c.member_id)
        .where(IS_WAITING, reminder.c.due_at <= now)
        .order_by(reminder.c.due_at, reminder.c.id)
        .limit(limit)
        .with_for_update(of=reminder, skip_locked=True)
    )


def _wanted(row: Any) -> bool:
    return (
        row.state is FollowUpState.PENDING
        and row.status is Status.OPEN
        and row.deleted_at is None
        and row.active
    )


def _heard(at: datetime, row: Any) -> datetime:
    return out_of_quiet(at, row.zone, row.quiet_from, row.quiet_until)


def _facts(row: Any, now: datetime) -> dict[str, Fact]:
    return {
        "follow_up": row.follow_up_id,
        "opportunity": row.opportunity_id,
        "occurrence": row.occurrence,
        "number": row.number,
        "title": Name(row.title),
        "party": Name(row.party),
        "due": row.due_at,
        "note": Name(row.note),
        # Measured from when it should have been heard, whether or not it waited since.
        "late": int(now - _heard(row.snoozed_to or row.due_at, row) > LATE),
    }
