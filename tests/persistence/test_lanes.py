"""What waits in lanes that are asked for together is found for each of them."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.persistence.database.engines import Database
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
