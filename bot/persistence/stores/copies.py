"""Copies of files that are still to be made. Machine time; nothing here is audited."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update

from bot.actions.ports.copies import DueCopy
from bot.domain.copies import CopyState
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database
from bot.persistence.tables.filing import file_copy

HOLD = timedelta(minutes=5)
"""Longer than any download may take; after a crash it is tried again then."""


class SqlCopies:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, now: datetime, *, limit: int) -> Sequence[DueCopy]:
        return await self._database.write(lambda session: _claim(session, now, limit))

    async def kept(self, copy_id: int) -> None:
        await self._set(copy_id, state=CopyState.KEPT)

    async def erased(self, *, limit: int) -> Sequence[DueCopy]:
        doomed = select(file_copy).where(file_copy.c.state == CopyState.ERASED).limit(limit)
        rows = await self._database.read(lambda session: session.execute(doomed).all())
        return [DueCopy(row.id, row.file_id, row.name, row.attempts) for row in rows]

    async def forget(self, copy_id: int) -> None:
        gone = delete(file_copy).where(file_copy.c.id == copy_id)
        await self._database.write(lambda session: session.execute(gone))

    async def failed(self, copy_id: int, *, again: datetime | None) -> None:
        if again is None:
            await self._set(copy_id, state=CopyState.FAILED)
        else:
            await self._set(copy_id, attempts=file_copy.c.attempts + 1, next_at=again)

    async def _set(self, copy_id: int, **values: Any) -> None:
        # What was erased while it was being copied stays erased.
        still = file_copy.c.id == copy_id, file_copy.c.state != CopyState.ERASED
        change = update(file_copy).where(*still).values(**values)
        await self._database.write(lambda session: session.execute(change))


def _claim(session: AuditedSession, now: datetime, limit: int) -> Sequence[DueCopy]:
    due = (
        select(file_copy)
        .where(file_copy.c.state == CopyState.WAITING, file_copy.c.next_at <= now)
        .order_by(file_copy.c.next_at, file_copy.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = session.execute(due).all()
    ids = [row.id for row in rows]
    session.execute(update(file_copy).where(file_copy.c.id.in_(ids)).values(next_at=now + HOLD))
    return [DueCopy(row.id, row.file_id, row.name, row.attempts) for row in rows]
