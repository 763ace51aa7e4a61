"""The outbox, seen from inside a transaction: put, take back, ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Update, bindparam, delete, select, update

from bot.actions.ports.post import Outgoing
from bot.domain.facts import facts_to_json
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import insert_into
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import AT_ONCE, NOT_YET
from bot.persistence.outbox.telling import keep_told
from bot.persistence.tables.chat import (
    IS_PENDING,
    MessageState,
    live_card,
    outbox,
    unfinished,
)
from bot.persistence.tables.people import team

_SHOWN_IN = Ready(
    lambda _: (
        select(live_card.c.chat)
        .where(
            live_card.c.bot == bindparam("of_bot"),
            live_card.c.opportunity_id == bindparam("about"),
        )
        .union(
            select(outbox.c.chat).where(
                outbox.c.bot == bindparam("of_bot"),
                unfinished(outbox.c.state),
                outbox.c.shows == bindparam("about"),
            )
        )
    )
)
"""The chats with a card of it. Made once: every change of an opportunity asks for them."""


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
            self._session.told_now.add((message.chat, message.facts.get("opportunity")))
            keep_told(self._session, message)
        return is_new

    def has(self, dedupe: str) -> bool:
        found = select(outbox.c.id).where(outbox.c.bot == self._bot, outbox.c.dedupe == dedupe)
        return self._session.scalar(found) is not None

    def told_now(self, chat: int, opportunity_id: int) -> bool:
        return (chat, opportunity_id) in self._session.told_now

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

    def show(self, message: Outgoing, opportunity_id: int) -> None:
        if self._session.hushed:
            return
        facts = facts_to_json(message.facts)
        waits = (
            outbox.c.bot == self._bot,
            outbox.c.chat == message.chat,
            outbox.c.shows == opportunity_id,
            IS_PENDING,
        )
        newer = update(outbox).where(*waits).values(key=message.key, facts=facts)
        if self._session.scalar(newer.returning(outbox.c.id)) is None:
            row = _row(message, self._bot, None) | {"shows": opportunity_id}
            new = insert_into(self._session, outbox).values(row)
            self._session.execute(new.on_conflict_do_nothing(index_elements=["bot", "dedupe"]))

    def shown_in(self, opportunity_id: int) -> frozenset[int]:
        here = {"of_bot": self._bot, "about": opportunity_id}
        return frozenset(_SHOWN_IN.column(self._session, **here))

    def hold(self, chat: int) -> None:
        # The oldest one is enough: of a chat nothing goes out before it.
        self._session.execute(self._pending(chat).values(next_at=NOT_YET))

    def release(self, chat: int, *, topic: int | None) -> None:
        self._session.execute(self._pending(chat).values(next_at=AT_ONCE, topic=topic))

    def follow(self, chat: int, to: int) -> None:
        follow_chat(self._session, self._bot, chat, to)

    def forget(self, chat: int) -> None:
        self._session.execute(self._pending(chat).values(state=MessageState.DROPPED))
        forget_cards(self._session, self._bot, chat)

    def _pending(self, chat: int) -> Update:
        return update(outbox).where(outbox.c.bot == self._bot, outbox.c.chat == chat, IS_PENDING)

    def sent(self, dedupe: str) -> bool:
        state = self._session.scalar(
            select(outbox.c.state).where(outbox.c.bot == self._bot, outbox.c.dedupe == dedupe)
        )
        return state is MessageState.SENT


def follow_chat(session: AuditedSession, bot: int, chat: int, to: int) -> None:
    """The group has a new id. Its old messages cannot be edited any more."""
    moved = update(outbox).where(
        outbox.c.bot == bot, outbox.c.chat == chat, unfinished(outbox.c.state)
    )
    session.execute(moved.values(chat=to))
    session.execute(update(team).where(team.c.chat_id == chat).values(chat_id=to))
    forget_cards(session, bot, chat)


def forget_cards(session: AuditedSession, bot: int, chat: int) -> None:
    session.execute(delete(live_card).where(live_card.c.bot == bot, live_card.c.chat == chat))


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
        "answers": message.answers,
        "state": MessageState.PENDING,
        "attempts": 0,
        # Due at once and not "now": this clock may be moved, the sender's may not.
        "next_at": AT_ONCE,
    }
