"""One process sends at a time, another takes over when it dies; a 429 is told to all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.actions.ports.duties import Standing
from bot.outbox.limiter import PER_SECOND, Limiter
from bot.persistence.database.engines import Database
from bot.persistence.updates.duties import LEASE, SqlDuties
from support.databases import BOT

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
A_LITTLE = timedelta(milliseconds=1)
QUIET = Standing(0, 0, 0)


@pytest.fixture
async def both(database: Database) -> tuple[SqlDuties, SqlDuties]:
    return SqlDuties(database, bot=BOT, worker="a"), SqlDuties(database, bot=BOT, worker="b")


async def test_one_has_the_duty_until_it_dies(both: tuple[SqlDuties, SqlDuties]) -> None:
    one, other = both
    assert await one.hold("send", NOW)
    assert not await other.hold("send", NOW)
    assert await other.hold("copy", NOW)
    assert await one.hold("send", NOW + LEASE)
    assert not await other.hold("send", NOW + LEASE + LEASE)
    assert await other.hold("send", NOW + LEASE + LEASE + A_LITTLE)
    assert not await one.hold("send", NOW + LEASE + LEASE + A_LITTLE)


async def test_who_stops_leaves_it_to_others_at_once(both: tuple[SqlDuties, SqlDuties]) -> None:
    one, other = both
    assert await one.hold("send", NOW)
    await other.resign("send")
    assert not await other.hold("send", NOW)
    await one.resign("send")
    assert await other.hold("send", NOW)


async def test_a_bot_with_another_token_has_its_own(database: Database) -> None:
    assert await SqlDuties(database, bot=1, worker="a").hold("send", NOW)
    assert await SqlDuties(database, bot=2, worker="b").hold("send", NOW)


def test_a_refusal_of_one_process_silences_all() -> None:
    time = [0.0]
    limiter = Limiter(lambda: time[0])
    assert limiter.paused_for() == 0
    limiter.beside(PER_SECOND, rest=12)
    assert limiter.delay(5) == pytest.approx(12)
    assert limiter.paused_for() == pytest.approx(12)
    time[0] += 12
    assert limiter.delay(5) == 0


async def test_each_hears_of_the_silence_that_another_was_told(
    both: tuple[SqlDuties, SqlDuties],
) -> None:
    one, other = both
    paused = NOW + timedelta(seconds=30)
    assert (await one.tell(Standing(0, 0, 0, paused), 30, NOW)).paused_until is None
    assert (await other.tell(QUIET, 30, NOW)).paused_until == paused
    assert (await other.tell(QUIET, 30, paused)).paused_until is None
