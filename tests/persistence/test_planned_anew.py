"""How PostgreSQL plans what reports ask again and again on one connection."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from bot.domain.reports import Grouping, Scope
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database, open_database
from bot.persistence.store import SqlStore
from persistence.test_plans import OWN, asked
from support.databases import BOT

OFTEN = 8
"""After five times it may plan for whatever days, which costs it less than it brings."""

PLANS = text(
    "SELECT coalesce(sum(custom_plans), 0), coalesce(sum(generic_plans), 0)"
    " FROM pg_prepared_statements WHERE statement LIKE :like"
)
MODE = text("SHOW plan_cache_mode")


@pytest.fixture
async def database(postgres_database: str) -> AsyncIterator[Database]:
    opened = open_database(postgres_database)
    yield opened
    await opened.close()


async def test_a_report_is_planned_for_its_own_days_however_often_it_is_asked(
    database: Database,
) -> None:
    def ask(session: AuditedSession) -> tuple[int, int]:
        for _ in range(OFTEN):
            SqlStore(session, bot=BOT).figures.tally(asked(Grouping.MEMBER))
        custom, generic = session.execute(PLANS, {"like": "%FROM roll%"}).one()
        return custom, generic

    assert await database.read(ask) == (OFTEN, 0)


async def test_what_a_conversation_asks_is_planned_once(database: Database) -> None:
    """Its questions are short, and planning them costs as much as answering them."""

    def ask(session: AuditedSession) -> tuple[str, int]:
        store = SqlStore(session, bot=BOT)
        for _ in range(OFTEN):
            store.figures.experience(Scope(everybody=True), 1)
        store.figures.experience(OWN, 1)
        _, generic = session.execute(PLANS, {"like": "%FROM stage_change%"}).one()
        return session.scalars(MODE).one(), generic

    mode, generic = await database.read(ask)
    assert mode == "auto"
    assert generic > 0


async def test_with_the_transaction_it_ends(database: Database) -> None:
    def ask(session: AuditedSession) -> str:
        SqlStore(session, bot=BOT).figures.teams()
        return session.scalars(MODE).one()

    assert await database.write(ask) == "force_custom_plan"
    assert await database.write(lambda session: session.scalars(MODE).one()) == "auto"
