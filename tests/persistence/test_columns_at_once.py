"""A member who chooses fields in two chats at the same moment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable

import pytest

from bot.actions.lists.columns import chosen_columns, toggle_column
from bot.actions.ports import Desk
from bot.domain.columns import Where
from support.sales import member_of
from support.town import REP, Town, open_town


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Town]:
    async with open_town(database_url) as opened:
        yield opened


async def test_one_row_is_made_and_nobody_fails(town: Town) -> None:
    usual = await town.kept(lambda desk: chosen_columns(member_of(desk, REP), desk, Where.FILE))
    first, second = usual[:2]

    def without(name: str) -> Awaitable[None]:
        def act(desk: Desk) -> None:
            toggle_column(member_of(desk, REP), desk, Where.FILE, name)

        return town.core.work.write(act)

    await asyncio.gather(*(without(each) for each in (first, second)))
    kept = await town.kept(lambda desk: chosen_columns(member_of(desk, REP), desk, Where.FILE))
    assert set(kept) < set(usual)
    assert await town.kept(lambda desk: desk.store.many.columns(member_of(desk, REP).id))
