"""What people are told stays in their /inbox until they have read it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import insert, select

from bot.actions.ports.post import Outgoing
from bot.domain.facts import facts_to_json
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables.chat import outbox
from bot.persistence.tables.opportunities import reminder
from bot.persistence.tables.people import member
from bot.persistence.tables.told import told


def keep_told(session: AuditedSession, message: Outgoing) -> None:
    """A message about something somebody did: by its step it is known when, or it says so.

    What the clock brings about, reminders and digests, is not kept: it can be read in /today.
    """
    done_at = session.step.at if session.step is not None else message.done_at
    if message.edits is not None or done_at is None:
        return
    one = member.c.person == message.chat, member.c.active
    member_id = session.scalar(select(member.c.id).where(*one))
    if member_id is not None:
        session.execute(
            insert(told).values(
                member_id=member_id,
                key=message.key,
                facts=facts_to_json(message.facts),
                at=done_at,
            )
        )


def keep_untold(session: AuditedSession, rows: Sequence[int]) -> None:
    """Reminders of which nobody knows whether they arrived, or that never did."""
    lost = session.execute(
        select(reminder.c.member_id, reminder.c.due_at.label("at"), outbox.c.key, outbox.c.facts)
        .join(outbox, outbox.c.reminder_id == reminder.c.id)
        .where(outbox.c.id.in_(rows))
    ).mappings()
    if kept := [dict(row) for row in lost]:
        session.connection().execute(insert(told), kept)
