"""Updates as they come in: stored before they are confirmed, done with what they caused.

The half that marks them done is `SqlDialogs.settle`, inside the action's transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, func, select

from bot.actions.ports.lanes import lane_of
from bot.actions.ports.machine import Waiting
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database
from bot.persistence.database.inserting import insert_for
from bot.persistence.database.ready import Ready
from bot.persistence.tables.chat import IS_RECEIVED, UpdateState, dialog, seen_update
from bot.persistence.updates.dialogs import SqlDialogs

KEPT = 10_000
"""How many of the last updates are known again when they are delivered twice."""


class SqlInbox:
    def __init__(self, database: Database, *, bot: int) -> None:
        self._database = database
        self._bot = bot

    async def receive(self, updates: Iterable[Mapping[str, Any]]) -> Sequence[Waiting]:
        waiting = {each["update_id"]: Waiting(each["update_id"], each) for each in updates}
        if not waiting:
            return []
        # One by itself is what comes nearly always.
        write = self._database.write_once if len(waiting) == 1 else self._database.write
        fresh = await write(lambda session: self._keep(session, waiting))
        return [each for number, each in waiting.items() if number in fresh]

    def _keep(self, session: AuditedSession, waiting: Mapping[int, Waiting]) -> set[int]:
        kept = (keep_update(session, self._bot, each.payload) for each in waiting.values())
        return {row[0] for row in kept if row is not None}

    async def unsettled(self) -> Sequence[Waiting]:
        waiting = (
            select(seen_update.c.update_id, seen_update.c.payload)
            .where(seen_update.c.bot == self._bot, IS_RECEIVED)
            .order_by(seen_update.c.id)
        )
        return await self._database.read(
            lambda session: [Waiting(*row) for row in session.execute(waiting)]
        )

    async def unshown(self) -> Sequence[tuple[int, int]]:
        unshown = (
            select(dialog.c.chat, dialog.c.person)
            .where(dialog.c.bot == self._bot, ~dialog.c.shown)
            .order_by(dialog.c.id)
        )
        return await self._database.read(
            lambda session: [(row.chat, row.person) for row in session.execute(unshown)]
        )

    async def offset(self) -> int:
        # The last that came, not the highest: after a quiet week the numbers start anew.
        last = (
            select(seen_update.c.update_id)
            .where(seen_update.c.bot == self._bot)
            .order_by(seen_update.c.id.desc())
            .limit(1)
        )
        found = await self._database.read(lambda session: session.scalar(last))
        return 0 if found is None else found + 1

    async def discard(self, update_id: int) -> None:
        await self._database.write(
            lambda session: SqlDialogs(session, bot=self._bot).settle(update_id)
        )

    async def prune(self, *, keep: int = KEPT) -> int:
        """Forgets all done updates but the last `keep`; how many."""
        newest = (
            select(seen_update.c.id)
            .where(seen_update.c.bot == self._bot)
            .order_by(seen_update.c.id.desc())
            .limit(keep)
            .subquery()
        )
        oldest = select(func.min(newest.c.id)).scalar_subquery()
        old = delete(seen_update).where(
            seen_update.c.bot == self._bot,
            seen_update.c.state == UpdateState.DONE,
            seen_update.c.id < oldest,
        )
        return await self._database.write(
            lambda session: len(session.execute(old.returning(seen_update.c.id)).all())
        )


def storing(dialect: str) -> Any:
    """One update, unless it is there; `of_` and the name of a column is what stands in it."""
    names = ("bot", "update_id", "state", "payload", "chat", "person")
    row = insert_for(dialect, seen_update).values(
        {each: bindparam(f"of_{each}") for each in names}
    )
    kept = seen_update.c
    return row.on_conflict_do_nothing().returning(kept.update_id, kept.chat, kept.person)


_KEEPING = Ready(storing)


def keep_update(session: AuditedSession, bot: int, payload: Mapping[str, Any]) -> Any:
    """Its number, chat and person, once it is stored; None for one that was stored before."""
    row = {f"of_{name}": value for name, value in update_row(bot, payload).items()}
    return _KEEPING.first(session, **row)


def update_row(bot: int, payload: Mapping[str, Any]) -> dict[str, Any]:
    """An update as it is stored when it comes in."""
    chat, person = lane_of(payload)
    return {
        "bot": bot,
        "update_id": payload["update_id"],
        "state": UpdateState.RECEIVED,
        "payload": dict(payload),
        "chat": chat,
        "person": person,
    }
