"""Whoever is at a lane hears of all that comes for it, and of nothing twice."""

from __future__ import annotations

import asyncio
import random
from datetime import UTC, datetime, timedelta

from bot.persistence.database.engines import Database
from bot.persistence.updates.dialogs import SqlDialogs
from bot.persistence.updates.lanes import AT_MOST, LEASE, SqlLanes
from support.databases import BOT

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LONG, SHORT = (1, 1), (2, 2)


def updates(person: int, first: int, count: int) -> list[dict[str, object]]:
    message = {"chat": {"id": person}, "from": {"id": person}}
    return [{"update_id": each, "message": message} for each in range(first, first + count)]


async def settled(database: Database, *numbers: int) -> None:
    await database.write(
        lambda session: [SqlDialogs(session, bot=BOT).settle(number) for number in numbers]
    )


async def test_a_very_long_lane_hides_no_other(database: Database) -> None:
    lanes = SqlLanes(database, bot=BOT, worker="a")
    other = SqlLanes(database, bot=BOT, worker="b")
    await lanes.receive([*updates(1, 1, AT_MOST * 2 + 10), *updates(2, 1000, 2)], NOW)

    long, short = await lanes.give_back([LONG, SHORT])
    assert [each["update_id"] for each in long] == list(range(1, AT_MOST * 2 + 1))
    assert [each["update_id"] for each in short] == [1000, 1001]
    # Neither is free: what comes now is for whoever has them.
    assert await other.receive([*updates(1, 2000, 1), *updates(2, 2001, 1)], NOW) == []


async def test_a_lane_is_given_back_when_nothing_waits_in_it(database: Database) -> None:
    mine = SqlLanes(database, bot=BOT, worker="a")
    other = SqlLanes(database, bot=BOT, worker="b")
    await mine.receive(updates(1, 1, 2), NOW)

    (waiting,) = await mine.give_back([LONG])
    assert [each["update_id"] for each in waiting] == [1, 2]
    assert await other.receive(updates(1, 3, 1), NOW) == []

    await settled(database, 1, 2, 3)
    assert await mine.give_back([LONG]) == [[]]
    ((lane, waiting),) = await other.receive(updates(1, 4, 1), NOW)
    assert (lane, [each["update_id"] for each in waiting]) == (LONG, [4])

    # Whoever has it no more hears of nothing in it, and takes it from nobody.
    assert await mine.give_back([LONG]) == [[]]
    assert await mine.receive(updates(1, 5, 1), NOW) == []


async def test_what_comes_meanwhile_is_for_whoever_is_there(database: Database) -> None:
    mine = SqlLanes(database, bot=BOT, worker="a")
    other = SqlLanes(database, bot=BOT, worker="b")
    ((lane, waiting),) = await mine.receive(updates(1, 1, 1), NOW)
    assert [each["update_id"] for each in waiting] == [1]
    assert await other.receive(updates(1, 2, 1), NOW) == []
    await settled(database, 1)

    (more,) = await mine.give_back([lane])
    assert [each["update_id"] for each in more] == [2]
    await settled(database, 2)
    assert await mine.give_back([lane]) == [[]]
    # Free again: the other one gets what comes next, and the whole of it.
    ((_, waiting),) = await other.receive(updates(1, 3, 1), NOW)
    assert [each["update_id"] for each in waiting] == [3]


async def test_who_takes_over_gets_what_the_dead_one_left(database: Database) -> None:
    dead = SqlLanes(database, bot=BOT, worker="a")
    other = SqlLanes(database, bot=BOT, worker="b")
    await dead.receive(updates(1, 1, 1), NOW)
    assert await other.receive(updates(1, 2, 1), NOW + LEASE - timedelta(seconds=1)) == []

    later = NOW + LEASE + timedelta(seconds=1)
    ((lane, waiting),) = await other.receive(updates(1, 3, 1), later)
    assert [each["update_id"] for each in waiting] == [1, 2, 3]
    # It only seemed dead: what it gives back is no longer its own.
    assert await dead.give_back([lane]) == [[]]
    assert await dead.receive(updates(1, 4, 1), later) == []
    await settled(database, 1, 2, 3)
    (more,) = await other.give_back([lane])
    assert [each["update_id"] for each in more] == [4]


async def test_a_worker_keeps_no_lane_that_it_does_not_know_of(database: Database) -> None:
    """The line broke when it was taken: in the table it is this worker's, who is not at it."""
    mine = SqlLanes(database, bot=BOT, worker="a")
    other = SqlLanes(database, bot=BOT, worker="b")
    await mine.receive(updates(1, 1, 1), NOW)
    await mine.receive(updates(2, 2, 1), NOW)
    await mine.renew([SHORT], NOW + LEASE - timedelta(seconds=1))

    later = NOW + LEASE + timedelta(seconds=1)
    assert await other.orphans(later) == [LONG]
    assert [each["update_id"] for each in await other.waiting(LONG)] == [1]


async def test_of_several_only_those_nobody_knocked_at_are_given_back(database: Database) -> None:
    mine = SqlLanes(database, bot=BOT, worker="a")
    other = SqlLanes(database, bot=BOT, worker="b")
    for person in (1, 2, 3):
        await mine.receive(updates(person, person, 1), NOW)
    await other.receive(updates(2, 20, 1), NOW)
    await settled(database, 1, 2, 3)

    first, second, third = await mine.give_back([(1, 1), (2, 2), (3, 3)])
    assert (first, third) == ([], [])
    assert [each["update_id"] for each in second] == [20]
    free = await other.receive([*updates(1, 31, 1), *updates(2, 32, 1), *updates(3, 33, 1)], NOW)
    assert [lane for lane, _ in free] == [(1, 1), (3, 3)]


async def test_nothing_falls_between_receiving_and_giving_back(database: Database) -> None:
    """Two workers take in what comes for five talks, and each works off what it is given."""
    chance = random.Random(20)  # noqa: S311
    done: list[int] = []

    async def bring(worker: SqlLanes, person: int, number: int) -> None:
        await asyncio.sleep(chance.random() / 20)
        for lane, given in await worker.receive(updates(person, number, 1), NOW):
            left = list(given)
            while left:
                for each in left:
                    await asyncio.sleep(chance.random() / 100)
                    await settled(database, each["update_id"])
                    done.append(each["update_id"])
                (more,) = await worker.give_back([lane])
                left = list(more)

    workers = [SqlLanes(database, bot=BOT, worker=name) for name in ("a", "b")]
    numbers = range(1, 161)
    await asyncio.gather(
        *(bring(chance.choice(workers), chance.randint(1, 5), number) for number in numbers)
    )

    assert sorted(done) == list(numbers)
    assert await workers[0].orphans(NOW + 2 * LEASE) == []
