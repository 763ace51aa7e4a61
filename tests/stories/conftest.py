from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from support.databases import (
    database_url,
    postgres_database,
    sqlite_database,
    sqlite_template,
)
from support.days import DAYS, Day
from support.tongues import TONGUES, Tongue
from support.town import Town, open_town

__all__ = ["database_url", "postgres_database", "sqlite_database", "sqlite_template", "town"]


@pytest.fixture
async def town(sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database) as opened:
        yield opened


@pytest.fixture(params=TONGUES, ids=lambda tongue: tongue.locale.value)
def tongue(request: pytest.FixtureRequest) -> Tongue:
    return request.param


@pytest.fixture
async def their_town(sqlite_database: str, tongue: Tongue) -> AsyncIterator[Town]:
    """A town that speaks the tongue."""
    async with open_town(sqlite_database, locale=tongue.locale) as opened:
        yield opened


@pytest.fixture(params=DAYS, ids=lambda day: day.locale.value)
def day(request: pytest.FixtureRequest) -> Day:
    return request.param
