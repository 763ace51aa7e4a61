"""Both engines, and a small company to write about."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.persistence.database.work import SqlWork
from persistence.company import Company, add_opportunity, found
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


@pytest.fixture
async def seven(work: SqlWork, company: Company) -> list[int]:  # noqa: F811
    """Open ones of three people, a minute apart but for the last two; the latest first."""

    def write(desk: Desk) -> list[int]:
        desk.step(None, StepKind.CREATE)
        owners = [company.nadia, company.omid, company.somchai] * 3
        made = [
            add_opportunity(
                desk,
                company,
                assignee_id=owner,
                created_by=company.nadia if number == 1 else owner,
                touched_at=desk.now + timedelta(minutes=min(number, 5)),
            )
            for number, owner in enumerate(owners[:7])
        ]
        return [each.id for each in reversed(made)]

    return await work.write(write)
