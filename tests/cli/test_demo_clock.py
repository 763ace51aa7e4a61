"""The demo's clock: an hour, a day, the next Monday at nine where the company is."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from bot.cli.demo_clock import DemoTime, MovableClock
from support.databases import SetClock

SATURDAY = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("what", "now", "then"),
    [
        ("hour", SATURDAY, datetime(2026, 11, 21, 11, 30, tzinfo=UTC)),
        ("day", SATURDAY, datetime(2026, 11, 22, 10, 30, tzinfo=UTC)),
        # Nine in Tehran is half past five in Greenwich.
        ("monday", SATURDAY, datetime(2026, 11, 23, 5, 30, tzinfo=UTC)),
        # It is Monday there already, and Sunday still in Greenwich: a week on.
        (
            "monday",
            datetime(2026, 11, 22, 21, 0, tzinfo=UTC),
            datetime(2026, 11, 30, 5, 30, tzinfo=UTC),
        ),
    ],
)
async def test_where_a_move_leads(what, now, then):
    time = DemoTime(MovableClock(SetClock(now)), "Asia/Tehran")
    await time.move(what)
    assert await time.now() == then


async def test_moves_add_up_and_the_clock_goes_on():
    base = SetClock(SATURDAY)
    clock = MovableClock(base)
    time = DemoTime(clock, "UTC")
    await time.move("hour")
    base.forward(minutes=5)
    await time.move("day")
    assert clock.now() == datetime(2026, 11, 22, 11, 35, tzinfo=UTC)


async def test_what_falls_due_on_the_way_comes_at_its_quarter():
    clock = MovableClock(SetClock(SATURDAY))
    demo = DemoTime(clock, "UTC")
    seen: list[datetime] = []

    async def catch_up() -> None:
        seen.append(clock.now())

    demo.moved = catch_up
    await demo.move("hour")
    assert [each.time() for each in seen] == [time(10, 45), time(11), time(11, 15), time(11, 30)]
