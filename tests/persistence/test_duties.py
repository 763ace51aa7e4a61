"""One process sends at a time, another takes over when it dies; all know each other's pace."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.actions.duties_port import Together
from bot.outbox.limiter import MOST_KEPT_FREE, PER_SECOND, Limiter
from bot.persistence.duties import LATELY, LEASE, SqlDuties
from bot.persistence.engines import Database
from support.databases import BOT

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
A_LITTLE = timedelta(milliseconds=1)


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


async def test_each_hears_the_others_and_not_itself(
    database: Database, both: tuple[SqlDuties, SqlDuties]
) -> None:
    one, other = both
    third = SqlDuties(database, bot=BOT, worker="c")
    paused = NOW + timedelta(seconds=30)
    assert await one.tell(7, paused, NOW) == Together(0, None)
    assert await other.tell(5, None, NOW) == Together(7, paused)
    assert await third.tell(0, None, NOW) == Together(12, paused)
    assert (await third.tell(0, None, NOW + LATELY)).answers == 0
    assert (await third.tell(0, None, paused)).paused_until is None


def test_places_are_kept_free_for_the_answers_of_others() -> None:
    time = [0.0]
    limiter = Limiter(lambda: time[0])

    def sent_at_once() -> int:
        """How many messages to as many people go out before one has to wait."""
        number = 0
        while limiter.delay(number + 1) == 0:
            number += 1
            with limiter.call(number):
                pass
        return number

    assert sent_at_once() == PER_SECOND
    time[0] += 2
    limiter.beside(0)
    assert sent_at_once() == PER_SECOND - MOST_KEPT_FREE
    time[0] += 2
    limiter.beside(20)
    assert sent_at_once() == PER_SECOND - 20
    time[0] += 2
    limiter.beside(500)
    assert sent_at_once() == 1


def test_a_refusal_of_one_process_silences_all() -> None:
    time = [0.0]
    limiter = Limiter(lambda: time[0])
    assert limiter.paused_for() == 0
    limiter.beside(0, rest=12)
    assert limiter.delay(5) == pytest.approx(12)
    assert limiter.paused_for() == pytest.approx(12)
    time[0] += 12
    assert limiter.delay(5) == 0


def test_answers_are_counted_by_the_last_second() -> None:
    time = [0.0]
    limiter = Limiter(lambda: time[0])
    for chat in range(5):
        with limiter.call(chat, answer=True):
            pass
    assert limiter.answers_lately() == 5
    time[0] += 1
    assert limiter.answers_lately() == 0
