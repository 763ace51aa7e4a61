"""Updates are kept before they are confirmed, and done once."""

from __future__ import annotations

import asyncio

import pytest

from bot.actions.ports import Desk
from bot.persistence.database.engines import Database
from bot.persistence.database.work import SqlWork
from bot.persistence.updates.inbox import SqlInbox
from support.databases import BOT


@pytest.fixture
def inbox(database: Database) -> SqlInbox:
    return SqlInbox(database, bot=BOT)


def update(number: int, text: str = "سلام") -> dict[str, object]:
    return {"update_id": number, "message": {"text": text}}


def settle(number: int):
    return lambda desk: desk.store.dialogs.settle(number)


async def test_an_update_is_received_once(inbox: SqlInbox) -> None:
    first = await inbox.receive([update(7), update(8), update(8)])
    again = await inbox.receive([update(8), update(9)])
    assert [each.update_id for each in first] == [7, 8]
    assert [each.update_id for each in again] == [9]
    assert await inbox.offset() == 10


async def test_nothing_was_ever_received(inbox: SqlInbox) -> None:
    assert await inbox.receive([]) == []
    assert await inbox.offset() == 0


async def test_what_is_not_done_waits_with_all_it_said(inbox: SqlInbox, work: SqlWork) -> None:
    await inbox.receive([update(7), update(8, "ปั๊ม")])
    await work.write(settle(7))
    waiting = await inbox.unsettled()
    assert [(each.update_id, each.payload) for each in waiting] == [(8, update(8, "ปั๊ม"))]


async def test_an_update_is_done_once(inbox: SqlInbox, work: SqlWork) -> None:
    await inbox.receive([update(7)])
    assert await work.write(settle(7))
    assert not await work.write(settle(7))
    assert await inbox.receive([update(7)]) == []


async def test_an_update_that_came_another_way_is_done_once_too(work: SqlWork) -> None:
    assert await work.write(settle(7))
    assert not await work.write(settle(7))


async def test_of_ten_at_once_one_acts(work: SqlWork, inbox: SqlInbox) -> None:
    await inbox.receive([update(7)])

    def act(desk: Desk) -> bool:
        if not desk.store.dialogs.settle(7):
            return False
        dialog = desk.store.dialogs.of(1, 1)
        dialog.revision += 1
        return True

    acted = await asyncio.gather(*(work.write(act) for _ in range(10)))
    assert sorted(acted) == [False] * 9 + [True]
    assert (await work.read(lambda desk: desk.store.dialogs.of(1, 1))).revision == 1


async def test_what_fails_is_not_done(inbox: SqlInbox, work: SqlWork) -> None:
    await inbox.receive([update(7)])

    def fail(desk: Desk) -> None:
        desk.store.dialogs.settle(7)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await work.write(fail)
    assert [each.update_id for each in await inbox.unsettled()] == [7]


async def test_what_nobody_understands_is_put_aside(inbox: SqlInbox) -> None:
    await inbox.receive([update(7), update(8)])
    await inbox.discard(7)
    assert [each.update_id for each in await inbox.unsettled()] == [8]


async def test_numbers_that_start_anew_are_followed(inbox: SqlInbox) -> None:
    await inbox.receive([update(900)])
    await inbox.receive([update(3)])
    assert await inbox.offset() == 4


async def test_another_bots_updates_are_its_own(inbox: SqlInbox, database: Database) -> None:
    other = SqlInbox(database, bot=BOT + 1)
    await inbox.receive([update(7)])
    assert [each.update_id for each in await other.receive([update(7)])] == [7]
    assert await other.offset() == 8


async def test_pruning_keeps_the_last_and_what_waits(inbox: SqlInbox, work: SqlWork) -> None:
    await inbox.receive([update(each) for each in range(1, 7)])
    for each in (1, 2, 4, 5, 6):
        await work.write(settle(each))
    assert await inbox.prune(keep=2) == 3
    assert [each.update_id for each in await inbox.unsettled()] == [3]
    assert await inbox.offset() == 7


async def test_a_screen_that_was_never_shown_is_known(inbox: SqlInbox, work: SqlWork) -> None:
    def ask(desk: Desk) -> None:
        desk.store.dialogs.of(10, 20).shown = False
        desk.store.dialogs.of(11, 21)

    await work.write(ask)
    assert await inbox.unshown() == [(10, 20)]
