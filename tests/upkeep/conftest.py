"""A firm on both engines, and what happens in it by itself."""

from __future__ import annotations

import pytest

from actions.firm import Firm, found_firm
from bot.persistence.database.engines import Database
from bot.persistence.database.work import SqlWork
from support.databases import (
    BOT,
    SetClock,
    database,
    database_url,
    postgres_database,
    sqlite_database,
    sqlite_template,
)

__all__ = [
    "database",
    "database_url",
    "firm",
    "postgres_database",
    "sqlite_database",
    "sqlite_template",
]


@pytest.fixture
async def firm(database: Database) -> Firm:
    clock = SetClock()
    return await found_firm(SqlWork(database, clock=clock, bot=BOT), clock)
