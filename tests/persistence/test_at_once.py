"""What is one statement is a transaction by itself, without a session or a beginning."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, bindparam, event, insert, make_url, select
from sqlalchemy.exc import IntegrityError

from bot.actions.ports import Desk, StoreAway
from bot.domain.history import StepKind
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database import engines
from bot.persistence.database.engines import Database
from bot.persistence.database.ready import Ready
from bot.persistence.database.work import SqlWork
from bot.persistence.tables.chat import dialog
from persistence.company import Company, add_opportunity
from support.databases import BOT

_TALK = Ready(
    lambda _: (
        insert(dialog)
        .values(
            bot=BOT, chat=bindparam("at"), person=1, revision=0, photo=False, shown=True, version=1
        )
        .returning(dialog.c.id)
    )
)
_CHATS = Ready(lambda _: select(dialog.c.chat).order_by(dialog.c.chat))


async def chats(database: Database) -> list[Any]:
    return await database.read(_CHATS.column)


async def test_it_is_kept_and_nothing_is_begun(database: Database) -> None:
    begun: list[Any] = []

    def hear(connection: Connection) -> None:
        begun.append(connection)

    event.listen(Engine, "begin", hear)
    try:
        number = await database.write_once(lambda session: _TALK.cell(session, at=5))
    finally:
        event.remove(Engine, "begin", hear)
    assert (number > 0, begun) == (True, [])
    assert await chats(database) == [5]
    # The connection begins its next transaction as ever, and can take it back.
    with pytest.raises(IntegrityError):
        await database.write(lambda session: [_TALK.cell(session, at=each) for each in (6, 5)])
    assert await chats(database) == [5]


async def test_a_second_statement_is_refused(database: Database) -> None:
    def twice(session: AuditedSession) -> None:
        _TALK.cell(session, at=5)
        _TALK.cell(session, at=6)

    with pytest.raises(RuntimeError, match="second statement"):
        await database.write_once(twice)
    assert await chats(database) == [5]


async def test_who_does_what_at_once_is_told_of_a_refusal(database: Database) -> None:
    done = await asyncio.gather(
        *(database.write_once(lambda session: _TALK.cell(session, at=5)) for _ in range(4)),
        return_exceptions=True,
    )
    assert [isinstance(each, IntegrityError) for each in done].count(True) == 3
    assert await chats(database) == [5]


async def test_a_locked_file_may_pass(
    sqlite_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0)
    database = engines.open_database(sqlite_database)
    file = Path(make_url(sqlite_database).database or "")
    other = sqlite3.connect(file, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreAway):
            await database.write_once(lambda session: _TALK.cell(session, at=5))
        other.execute("ROLLBACK")
        await database.write_once(lambda session: _TALK.cell(session, at=5))
        assert await chats(database) == [5]
    finally:
        other.close()
        await database.close()


async def test_what_a_message_is_about_is_noted_with_it(work: SqlWork, company: Company) -> None:
    def add(desk: Desk) -> int:
        desk.step(None, StepKind.CREATE)
        return add_opportunity(desk, company).id

    number = await work.write(add)

    async def noted(**more: Any) -> tuple[Any, int | None]:
        def note(desk: Desk) -> None:
            desk.store.dialogs.note_shown(1, 2, 7, photo=False, **more)

        await work.write_once(note, nested=True)
        return await work.read(
            lambda desk: (desk.store.dialogs.of(1, 2).message_id, desk.store.filing.subject(1, 7))
        )

    await work.write(lambda desk: desk.store.dialogs.of(1, 2).id)
    assert await noted(about=number) == (7, number)
    assert await noted(blank=False) == (7, None)
    assert await noted() == (7, None)
