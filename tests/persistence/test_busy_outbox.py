"""An outbox with thousands of messages: the next ones come cheap, the old ones go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import func, select, text

from bot.actions.ports.machine import Claimed
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database
from bot.persistence.outbox.claiming import _next
from bot.persistence.outbox.queue import SqlQueue
from bot.persistence.tables.chat import MessageState, outbox
from persistence.test_plans import statements
from support.databases import BOT

pytestmark = pytest.mark.usefixtures("company")

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
WAITING = 5_000
CHATS = 500


def row(number: int, state: MessageState = MessageState.PENDING) -> dict[str, Any]:
    return {
        "bot": BOT,
        "chat": 1000 + number % CHATS,
        "key": "assigned",
        "facts": {},
        "dedupe": f"busy:{number}",
        "priority": 1 + number % 3,
        "resend": True,
        "state": state,
        "attempts": 0,
        "next_at": datetime(1970, 1, 1, tzinfo=UTC),
    }


def fill(session: AuditedSession, rows: Sequence[dict[str, Any]]) -> None:
    session.connection().execute(outbox.insert(), rows)


@pytest.fixture
async def queue(database: Database) -> SqlQueue:
    return SqlQueue(database, bot=BOT)


async def test_the_next_of_five_thousand_are_found_without_sorting(database: Database) -> None:
    await database.write(lambda session: fill(session, [row(each) for each in range(WAITING)]))

    def plan(session: AuditedSession) -> str:
        session.execute(text("ANALYZE outbox"))
        with statements() as asked:
            session.execute(_next(BOT, NOW, 4)).all()
        postgres = session.connection().dialect.name == "postgresql"
        explain = "EXPLAIN ANALYZE " if postgres else "EXPLAIN QUERY PLAN "
        found = session.connection().exec_driver_sql(explain + asked[-1][0], asked[-1][1])
        return "\n".join(str(each[-1]) for each in found)

    said = await database.write(plan)
    assert "ix_outbox_next" in said, said
    assert "Sort" not in said, said
    assert "TEMP B-TREE" not in said, said
    assert "Seq Scan on outbox" not in said, said
    assert "SCAN outbox" not in said, said


async def test_every_one_of_them_is_claimed_once_and_in_order(
    database: Database, queue: SqlQueue
) -> None:
    many = 300
    await database.write(lambda session: fill(session, [row(each) for each in range(many)]))
    seen: list[Claimed] = []
    while rows := await queue.claim("w", NOW, limit=50):
        for each in rows:
            await queue.sent(each.id, each.id, NOW)
        seen += rows
    assert len({each.id for each in seen}) == len(seen) == many
    assert [each.priority for each in seen] == sorted(each.priority for each in seen)


async def test_what_was_done_with_long_ago_is_forgotten(
    database: Database, queue: SqlQueue
) -> None:
    states = [MessageState.PENDING, MessageState.SENT, MessageState.DEAD, MessageState.IN_FLIGHT]
    rows = [row(each, states[each % 4]) for each in range(2_400)]
    await database.write(lambda session: fill(session, rows))
    assert await queue.prune(keep=400) == 1_000
    assert await queue.prune(keep=400) == 0

    def left(session: AuditedSession) -> dict[str, int]:
        counted = select(outbox.c.state, func.count()).group_by(outbox.c.state)
        return {state.value: number for state, number in session.execute(counted)}

    # Nothing that waits or is on its way is ever forgotten.
    kept = {"pending": 600, "in-flight": 600, "sent": 100, "dead": 100}
    assert await database.read(left) == kept
    assert await queue.depth() == 1_200
