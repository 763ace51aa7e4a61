"""Which messages go out next.

Of each chat only the oldest unfinished one, so that order holds within a chat; between
chats by priority. On PostgreSQL several senders claim at once and skip what another one
is just claiming; on SQLite there is one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Select, exists, select, update

from bot.actions.ports.machine import Claimed, Recipient
from bot.domain.facts import facts_from_json
from bot.domain.followups import FollowUpState, ReminderState
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.outbox.recipients import recipients
from bot.persistence.tables.chat import (
    IS_PENDING,
    MessageState,
    dialog,
    live_card,
    outbox,
    unfinished,
)
from bot.persistence.tables.opportunities import follow_up, reminder


class Target(NamedTuple):
    chat: int
    message_id: int


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
    cards = _cards(session, bot, rows)
    claimed = []
    readers = recipients(session, [row.chat for row in rows])
    for row in rows:
        changed = cards.get((row.chat, row.shows)) or _standing(targets, row)
        leased = {"state": MessageState.IN_FLIGHT, "worker": worker, "lease_until": now + lease}
        # What only changes a message may be done twice without harm.
        again = {"resend": True} if row.shows is not None and changed is not None else {}
        session.execute(
            update(outbox)
            .where(outbox.c.id == row.id)
            .values(**leased, **again, message_id=changed)
        )
        answers = cards.get((row.chat, row.answers))
        claimed.append(_claimed(row, readers[row.chat], changed, answers))
    return claimed


def _claimed(
    row: Any, recipient: Recipient, message_id: int | None, answers: int | None
) -> Claimed:
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
        answers=answers,
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


def _cards(
    session: AuditedSession, bot: int, rows: Sequence[Any]
) -> Mapping[tuple[int, int | None], int]:
    """The message ids of live cards, by chat and opportunity."""
    about = {each for row in rows for each in (row.shows, row.answers) if each is not None}
    if not about:
        return {}
    found = session.execute(
        select(live_card.c.chat, live_card.c.opportunity_id, live_card.c.message_id).where(
            live_card.c.bot == bot, live_card.c.opportunity_id.in_(about)
        )
    )
    return {(row.chat, row.opportunity_id): row.message_id for row in found}


def _standing(targets: Mapping[str, Target], row: Any) -> int | None:
    """What it changes, unless that stood in a chat that is no more: then it is said anew."""
    target = targets.get(row.edits)
    return target.message_id if target is not None and target.chat == row.chat else None


def _targets(session: AuditedSession, bot: int, rows: Sequence[Any]) -> Mapping[str, Target]:
    """Where what is to be changed stands, by its dedupe, where it was sent."""
    edited = [row.edits for row in rows if row.edits is not None]
    sent = select(outbox.c.dedupe, outbox.c.chat, outbox.c.message_id).where(
        outbox.c.bot == bot,
        outbox.c.dedupe.in_(edited),
        outbox.c.state == MessageState.SENT,
        outbox.c.message_id.is_not(None),
    )
    return {row.dedupe: Target(row.chat, row.message_id) for row in session.execute(sent)}


def _with_something_to_change(
    session: AuditedSession, rows: Sequence[Any], targets: Mapping[str, Target]
) -> Sequence[Any]:
    """Without edits of what was never sent, unless they are worth a message of their own; nor
    of a message that its reader has turned into what they look at now.
    """
    in_view = _in_view(session, targets.values())
    pointless = [
        row.id
        for row in rows
        if row.edits is not None
        and not row.resend
        and (row.edits not in targets or targets[row.edits] in in_view)
    ]
    _finish(session, pointless, MessageState.DROPPED)
    return [row for row in rows if row.id not in pointless]


def _in_view(session: AuditedSession, targets: Collection[Target]) -> set[Target]:
    """Those that are the present screen of a private chat."""
    if not targets:
        return set()
    looked_at = select(dialog.c.chat, dialog.c.message_id).where(
        dialog.c.chat == dialog.c.person,
        dialog.c.chat.in_([each.chat for each in targets]),
        dialog.c.message_id.in_([each.message_id for each in targets]),
    )
    return {Target(row.chat, row.message_id) for row in session.execute(looked_at)}


def _finish(session: AuditedSession, ids: Sequence[int], state: MessageState) -> None:
    session.execute(update(outbox).where(outbox.c.id.in_(ids)).values(state=state))
