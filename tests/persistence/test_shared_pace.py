"""Processes with one token: together never faster than one may be, from the first message on."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.pace_sharing import fair_shares, granted
from bot.actions.ports.duties import Standing
from bot.outbox.limiter import PER_SECOND, Limiter
from bot.outbox.together import SHARE_LASTS
from bot.persistence.database.engines import Database
from bot.persistence.updates.duties import COUNTED, LATELY, SqlDuties
from support.databases import BOT

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
QUIET = Standing(0, 0, 0)
BY = Standing(0, None, 0)

STANDINGS = st.builds(
    Standing, st.integers(0, 200), st.none() | st.integers(0, 200), st.integers(0, 30)
)


@given(st.dictionaries(st.sampled_from("abcdefgh"), STANDINGS), st.integers(1, 60))
def test_shares_never_exceed_what_there_is(standings, capacity: int) -> None:
    shares = fair_shares(standings, capacity)
    assert shares.keys() == standings.keys()
    assert sum(shares.values()) <= capacity
    if any(each.others is not None for each in standings.values()):
        assert sum(shares.values()) == capacity


@given(STANDINGS, st.integers(0, 60), st.integers(0, 60), st.integers(1, 60))
def test_nothing_is_granted_that_another_still_holds(mine, target, others, capacity) -> None:
    share = granted(mine, target, others, capacity)
    assert share <= target
    assert share <= max(mine.held, capacity - others)


@pytest.mark.parametrize(
    ("standings", "shares"),
    [
        ({"a": QUIET}, {"a": 30}),
        ({"a": QUIET, "b": QUIET, "c": QUIET}, {"a": 10, "b": 10, "c": 10}),
        ({"a": QUIET, "b": QUIET, "s": BY}, {"a": 15, "b": 15, "s": 0}),
        ({"a": Standing(100, 0, 0), "b": QUIET}, {"a": 30, "b": 0}),
        ({"a": Standing(100, 0, 0), "b": Standing(5, 0, 0)}, {"a": 25, "b": 5}),
        ({"a": Standing(100, 0, 0), "s": Standing(0, 30, 0)}, {"a": 29, "s": 1}),
        ({"a": Standing(4, 0, 0), "s": Standing(0, 30, 0)}, {"a": 4, "s": 26}),
    ],
)
def test_answers_first_then_the_outbox_then_evenly(standings, shares) -> None:
    assert fair_shares(standings, PER_SECOND) == shares


async def test_a_newcomer_waits_until_others_have_let_go(database: Database) -> None:
    one, two = (SqlDuties(database, bot=BOT, worker=each) for each in "ab")
    first = await one.tell(QUIET, 30, NOW)
    assert (first.share, first.alone) == (30, True)
    assert (await two.tell(QUIET, 30, NOW)).share == 0
    # It writes half as fast from here on, and what it wrote before still counts.
    assert (await one.tell(Standing(0, 0, 30), 30, NOW)).share == 15
    assert (await two.tell(QUIET, 30, NOW)).share == 0
    assert (await one.tell(Standing(0, 0, 15), 30, NOW)).share == 15
    second = await two.tell(QUIET, 30, NOW)
    assert (second.share, second.alone) == (15, False)


async def test_the_share_of_a_dead_process_goes_to_the_others(database: Database) -> None:
    one, two = (SqlDuties(database, bot=BOT, worker=each) for each in "ab")
    assert (await one.tell(QUIET, 30, NOW)).share == 30
    assert (await two.tell(QUIET, 30, NOW + LATELY / 2)).share == 0
    assert (await two.tell(QUIET, 30, NOW + LATELY)).share == 30


async def test_who_stops_gives_its_share_back_a_second_later(database: Database) -> None:
    one, two = (SqlDuties(database, bot=BOT, worker=each) for each in "ab")
    assert (await one.tell(QUIET, 30, NOW)).share == 30
    await one.leave(NOW)
    almost = NOW + timedelta(seconds=0.99)
    assert (await two.tell(QUIET, 30, almost)).share == 0
    assert (await two.tell(QUIET, 30, NOW + timedelta(seconds=1))).share == 30


@pytest.mark.parametrize("behind", [-60, -5, 5, 60])
async def test_whose_clock_is_wrong_is_not_silenced(database: Database, behind: int) -> None:
    right, wrong = (SqlDuties(database, bot=BOT, worker=each) for each in "ab")
    shares, held = {}, dict.fromkeys("ab", 0)
    for second in range(8):
        moment = NOW + timedelta(seconds=second)
        for name, one, clock in (
            ("a", right, moment),
            ("b", wrong, moment - timedelta(seconds=behind)),
        ):
            told = await one.tell(Standing(3, 0, held[name]), 30, clock)
            shares[name] = held[name] = told.share
    assert shares == {"a": 15, "b": 15}
    # It dies: whatever time it told last, four seconds after that was heard its share is free.
    for later, share in ((0.1, 15), (3.8, 15), (0.2, 30)):
        moment += timedelta(seconds=later)
        assert (await right.tell(Standing(3, 0, 15), 30, moment)).share == share


async def test_a_clock_that_is_put_back_silences_nobody(database: Database) -> None:
    one, two = (SqlDuties(database, bot=BOT, worker=each) for each in "ab")
    held, put_back = dict.fromkeys("ab", 0), timedelta(seconds=30)
    for second in range(12):
        moment = NOW + timedelta(seconds=second)
        for name, duties in (("a", one), ("b", two)):
            clock = moment - put_back if name == "b" and second > 5 else moment
            told = await duties.tell(Standing(3, 0, held[name]), 30, clock)
            held[name] = told.share
    assert held == {"a": 15, "b": 15}


async def test_two_bots_share_nothing(database: Database) -> None:
    for bot in (1, 2):
        told = await SqlDuties(database, bot=bot, worker="a").tell(QUIET, 30, NOW)
        assert (told.share, told.alone) == (30, True)


class Office:
    """Some processes on one clock, a crowd for each of them, and the server that counts."""

    def __init__(self, database: Database, seed: int) -> None:
        self.time = 0.0
        self.random = random.Random(seed)  # noqa: S311 - when who writes
        self.sent: list[float] = []
        self.duties: dict[str, SqlDuties] = {}
        self.limiters: dict[str, Limiter] = {}
        self.waiting: dict[str, int] = {}
        self.told: dict[str, float] = {}
        for name in "abc":
            self.duties[name] = SqlDuties(database, bot=BOT, worker=name)
            self.limiters[name] = Limiter(self.clock)
            self.limiters[name].beside(0)
            self.waiting[name] = 0
            self.told[name] = 0.0

    def clock(self) -> float:
        return self.time

    async def tell(self, name: str) -> None:
        limiter = self.limiters[name]
        mine = Standing(limiter.answers_wanted() + self.waiting[name], 0, limiter.held())
        moment = NOW + timedelta(seconds=self.time)
        granted = await self.duties[name].tell(mine, PER_SECOND, moment)
        limiter.beside(granted.share)
        self.told[name] = self.time

    def write(self, name: str) -> None:
        limiter = self.limiters[name]
        if self.time - self.told[name] >= SHARE_LASTS:
            limiter.beside(0)
        while self.waiting[name] and limiter.answer_delay() == 0:
            self.waiting[name] -= 1
            with limiter.call(1, answer=True):
                self.sent.append(self.time)


@pytest.mark.parametrize("seed", range(4))
async def test_crowds_that_come_and_go_are_never_too_fast(database: Database, seed: int) -> None:
    office = Office(database, seed)
    for _ in range(60):
        office.time += office.random.uniform(0.02, 0.6)
        name = office.random.choice("abc")
        if office.random.random() < 0.3:
            office.waiting[name] += office.random.randrange(80)
        if office.random.random() < 0.6:
            await office.tell(office.random.choice("abc"))
        for each in "abc":
            office.write(each)
    assert len(office.sent) > PER_SECOND
    assert most_within(office.sent, 1.0) <= PER_SECOND


async def test_they_ask_at_once_and_share_as_if_one_after_the_other(database: Database) -> None:
    duties = [SqlDuties(database, bot=BOT, worker=f"w{each}") for each in range(5)]
    told = await asyncio.gather(*(each.tell(QUIET, PER_SECOND, NOW) for each in duties))
    assert sum(each.share for each in told) == PER_SECOND


def test_a_share_has_ended_before_others_take_it() -> None:
    assert timedelta(seconds=SHARE_LASTS) + COUNTED < LATELY


def most_within(moments: list[float], seconds: float) -> int:
    ordered = sorted(moments)
    counted: Callable[[float], int] = lambda start: sum(  # noqa: E731
        start <= each < start + seconds for each in ordered
    )
    return max(map(counted, ordered))
