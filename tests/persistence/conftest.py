"""Both engines, and a small company to write about."""

from __future__ import annotations

import pytest

from bot.persistence.database.work import SqlWork
from persistence.company import Company, found
from support.databases import (  # noqa: F401 - pytest finds fixtures by their name here
    clock,
    database,
    database_url,
    postgres_database,
    sqlite_database,
    sqlite_template,
    work,
)


@pytest.fixture
async def company(work: SqlWork) -> Company:  # noqa: F811
    return await work.write(found)
