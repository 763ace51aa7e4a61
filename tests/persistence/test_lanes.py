"""What waits in lanes that are asked for together is found for each of them."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.persistence.database.engines import Database
from bot.persistence.updates.dialogs import SqlDialogs
from bot.persistence.updates.lanes import AT_MOST, SqlLanes
from support.databases import BOT

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LONG, SHORT = (1, 1), (2, 2)


def updates(person: int, first: int, count: int) -> list[dict[str, object]]:
    message = {"chat": {"id": person}, "from": {"id": person}}
    return [{"update_id": each, "message": message} for each in range(first, first + count)]


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

    await database.write(
        lambda session: [SqlDialogs(session, bot=BOT).settle(number) for number in (1, 2, 3)]
    )
    assert await mine.give_back([LONG]) == [[]]
    ((lane, waiting),) = await other.receive(updates(1, 4, 1), NOW)
    assert (lane, [each["update_id"] for each in waiting]) == (LONG, [4])

    # Whoever has it no more hears of nothing in it, and takes it from nobody.
    assert await mine.give_back([LONG]) == [[]]
    assert await mine.receive(updates(1, 5, 1), NOW) == []
