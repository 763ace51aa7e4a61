from __future__ import annotations

import pytest

from bot.handlers.updates import intake
from support import databases
from support.databases import (
    database_url,
    postgres_database,
    sqlite_database,
    sqlite_template,
)

__all__ = ["database_url", "postgres_database", "sqlite_database", "sqlite_template"]


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "FIRST_PAUSE", 0.05)
    monkeypatch.setattr(intake, "MOST_PAUSE", 0.1)


@pytest.fixture
def postgres_emptied(postgres_database: str) -> str:
    databases._execute(postgres_database.rsplit("/", 1)[1], databases.EMPTIED)
    return postgres_database
