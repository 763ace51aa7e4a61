from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from support.databases import (
    database_url,
    postgres_database,
    sqlite_database,
    sqlite_template,
)
from support.town import Town, open_town

__all__ = ["database_url", "postgres_database", "sqlite_database", "sqlite_template", "town"]


@pytest.fixture
async def town(sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database) as opened:
        yield opened
