"""Which messages go out next.

Of each chat only the oldest unfinished one, so that order holds within a chat; between
chats by priority. On PostgreSQL several senders claim at once and skip what another one
is just claiming; on SQLite there is one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, exists, select, update

from bot.actions.machine_port import Claimed, Recipient
from bot.domain.facts import facts_from_json
from bot.domain.followups import FollowUpState, ReminderState
from bot.persistence.journal import AuditedSession
from bot.persistence.recipients import recipients
from bot.persistence.tables.chat import IS_PENDING, MessageState, outbox, unfinished
from bot.persistence.tables.opportunities import follow_up, reminder


def claim(
    session: AuditedSession,
    *,
    bot: int,
    worker: str,
    now: datetime,
    lease: timedelta,
    limit: int,
) -> list[Claimed]:
    """The next messages, leased for `worker` until `now + lease`."""
    rows: Sequence[Any] = session.execute(_next(bot, now, limit)).all()
    if not rows:
        return []
    rows = _still_wanted(session, rows)
    targets = _targets(session, bot, rows)
    rows = _with_something_to_change(session, rows, targets)
    if not rows:
        return []
    for row in rows:
        leased = {"state": MessageState.IN_FLIGHT, "worker": worker, "lease_until": now + lease}
        session.execute(
            update(outbox)
            .where(outbox.c.id == row.id)
            .values(**leased, message_id=targets.get(row.edits))
        )
    readers = recipients(session, [row.chat for row in rows])
    return [_claimed(row, readers[row.chat], targets.get(row.edits)) for row in rows]


def _claimed(row: Any, recipient: Recipient, message_id: int | None) -> Claimed:
    return Claimed(
        id=row.id,
        chat=row.chat,
        topic=row.topic,
        key=row.key,
        facts=facts_from_json(row.facts),
        attempts=row.attempts,
        recipient=recipient,
        message_id=message_id,
        priority=row.priority,
    )


def _next(bot: int, now: datetime, limit: int) -> Select[Any]:
    older = outbox.alias("older")
    waits_for_older = exists().where(
        older.c.bot == outbox.c.bot,
        older.c.chat == outbox.c.chat,
        older.c.id < outbox.c.id,
        unfinished(older.c.state),
    )
    return (
        select(outbox)
        .where(outbox.c.bot == bot, IS_PENDING, outbox.c.next_at <= now, ~waits_for_older)
        .order_by(outbox.c.priority, outbox.c.next_at, outbox.c.id)
        .limit(limit)
        .with_for_update(of=outbox, skip_locked=True)
    )


def _still_wanted(session: AuditedSession, rows: Sequence[Any]) -> Sequence[Any]:
    """Without reminders of what was done, or ended, since they were put into the outbox."""
    asked = [row.reminder_id for row in rows if row.reminder_id is not None]
    settled = set(
        session.scalars(
            select(reminder.c.id)
            .join(follow_up, follow_up.c.id == reminder.c.follow_up_id)
            .where(reminder.c.id.in_(asked), follow_up.c.state != FollowUpState.PENDING)
        )
    )
    gone = [row.id for row in rows if row.reminder_id in settled]
    _finish(session, gone, MessageState.WITHDRAWN)
    withdrawn = {"state": ReminderState.WITHDRAWN}
    session.execute(update(reminder).where(reminder.c.id.in_(settled)).values(withdrawn))
    return [row for row in rows if row.id not in gone]


def _targets(session: AuditedSession, bot: int, rows: Sequence[Any]) -> Mapping[str, int]:
    """The message ids of what is to be changed, by its dedupe, where it was sent."""
    edited = [row.edits for row in rows if row.edits is not None]
    sent = select(outbox.c.dedupe, outbox.c.message_id).where(
        outbox.c.bot == bot,
        outbox.c.dedupe.in_(edited),
        outbox.c.state == MessageState.SENT,
        outbox.c.message_id.is_not(None),
    )
    return {row.dedupe: row.message_id for row in session.execute(sent)}


def _with_something_to_change(
    session: AuditedSession, rows: Sequence[Any], targets: Mapping[str, int]
) -> Sequence[Any]:
    """Without edits of what was never sent, unless they are worth a message of their own."""
    pointless = [
        row.id
        for row in rows
        if row.edits is not None and row.edits not in targets and not row.resend
    ]
    _finish(session, pointless, MessageState.DROPPED)
    return [row for row in rows if row.id not in pointless]


def _finish(session: AuditedSession, ids: Sequence[int], state: MessageState) -> None:
    session.execute(update(outbox).where(outbox.c.id.in_(ids)).values(state=state))
