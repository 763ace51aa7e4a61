"""The outbox, seen from inside a transaction: put, take back, ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, update

from bot.actions.post_port import Outgoing
from bot.domain.facts import facts_to_json
from bot.persistence.inserting import insert_into
from bot.persistence.journal import AuditedSession
from bot.persistence.tables.chat import MessageState, outbox
from bot.persistence.telling import keep_told
from bot.persistence.types import AT_ONCE


class SqlPost:
    def __init__(self, session: AuditedSession, *, bot: int) -> None:
        self._session = session
        self._bot = bot

    def put(self, message: Outgoing) -> bool:
        if self._session.hushed:
            return False
        row = insert_into(self._session, outbox).values(_row(message, self._bot, None))
        row = row.on_conflict_do_nothing(index_elements=["bot", "dedupe"])
        is_new = self._session.scalar(row.returning(outbox.c.id)) is not None
        if is_new:
            keep_told(self._session, message)
        return is_new

    def withdraw(self, dedupe: str) -> bool:
        taken = self._session.scalar(
            update(outbox)
            .where(
                outbox.c.bot == self._bot,
                outbox.c.dedupe == dedupe,
                outbox.c.state == MessageState.PENDING,
            )
            .values(state=MessageState.WITHDRAWN)
            .returning(outbox.c.id)
        )
        return taken is not None

    def sent(self, dedupe: str) -> bool:
        state = self._session.scalar(
            select(outbox.c.state).where(outbox.c.bot == self._bot, outbox.c.dedupe == dedupe)
        )
        return state is MessageState.SENT


def put_all(
    session: AuditedSession, messages: Sequence[tuple[Outgoing, int]], *, bot: int
) -> None:
    """Many at once, each with the id of its reminder; those that are there already stay."""
    if messages:
        rows = [_row(message, bot, reminder_id) for message, reminder_id in messages]
        new = insert_into(session, outbox).on_conflict_do_nothing(index_elements=["bot", "dedupe"])
        session.connection().execute(new, rows)


def _row(message: Outgoing, bot: int, reminder_id: int | None) -> dict[str, Any]:
    return {
        "bot": bot,
        "chat": message.chat,
        "topic": message.topic,
        "key": message.key,
        "facts": facts_to_json(message.facts),
        "dedupe": message.dedupe,
        "edits": message.edits,
        "priority": message.priority,
        "resend": message.resend,
        "reminder_id": reminder_id,
        "state": MessageState.PENDING,
        "attempts": 0,
        # Due at once and not "now": this clock may be moved, the sender's may not.
        "next_at": AT_ONCE,
    }
