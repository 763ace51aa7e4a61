"""Lists of opportunities come the newest first, whichever index tells the order."""

from __future__ import annotations

from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.filters import AnyOf, Filter
from bot.persistence.database.work import SqlWork
from reports.random_sales import build
from reports.test_kept_against_counted import asked

OPEN, ENDED = ("open",), ("won", "lost", "closed")


@pytest.mark.parametrize("statuses", [OPEN, ENDED, ("won",), (*OPEN, *ENDED), ()])
@pytest.mark.parametrize("most", [7, 1_000])
async def test_as_if_all_were_sorted(work: SqlWork, statuses: Any, most: int) -> None:
    await work.write(lambda desk: build(desk, 41))
    conditions = (AnyOf("status", statuses),) if statuses else ()

    def look(desk: Desk) -> None:
        wanted = Filter(conditions)
        every = [
            row.opportunity for row in desk.store.listings.page(asked(desk, wanted), size=1_000)
        ]
        every.sort(key=lambda each: (each.ended_on or each.created_on, each.id), reverse=True)
        listed = desk.store.figures.listed(asked(desk, wanted), most=most)
        assert len(listed) > 1
        assert [each.id for each in listed] == [each.id for each in every[:most]]

    await work.read(look)
