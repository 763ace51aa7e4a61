"""The limiter alone, on a clock set by hand, and against a server that counts."""

import asyncio
from contextlib import ExitStack

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.outbox.limiter import MOST_KEPT_FREE, RECENT, Limiter, is_counted
from bot.outbox.ptb import open_bot
from outbox.pretend_telegram import FloodGuard, Transport
from outbox.virtual_time import machine, run


class Hand:
    """A clock that only the test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Hand()


@pytest.fixture
def limiter(clock):
    return Limiter(clock)


def write(limiter, *chats, answer=False):
    for chat in chats:
        with limiter.call(chat, answer=answer):
            pass


@pytest.mark.parametrize(
    ("endpoint", "counted"),
    [
        ("sendMessage", True),
        ("SENDPHOTO", True),
        ("editMessageText", True),
        ("sendChatAction", False),
        ("answerCallbackQuery", False),
        ("getUpdates", False),
        ("deleteMessage", False),
    ],
)
def test_only_messages_and_edits_are_counted(endpoint, counted):
    assert is_counted(endpoint) is counted


def test_thirty_go_at_once_and_the_next_waits_for_the_first_to_age(limiter, clock):
    for chat in range(1, 31):
        assert limiter.delay(chat) == 0
        clock.now += 0.01
        write(limiter, chat)
    assert limiter.delay(31) == pytest.approx(0.71)
    clock.now += 0.72
    assert limiter.delay(31) == 0


def test_a_place_is_free_one_window_after_the_answer_not_after_the_question(limiter, clock):
    with limiter.call(7):
        clock.now = 5.0
        assert limiter.delay(7) == 1.0
    clock.now = 5.9
    assert limiter.delay(7) == pytest.approx(0.1)
    clock.now = 6.0
    assert limiter.delay(7) == 0


def test_a_group_takes_twenty_a_minute_and_a_person_does_not_mind(limiter, clock):
    for _ in range(20):
        write(limiter, -5, 5)
        clock.now += 1.0
    assert limiter.delay(-5) == pytest.approx(40.0)
    assert limiter.delay(5) == 0
    clock.now = 60.0
    assert limiter.delay(-5) == 0


def test_a_call_that_raises_counts_as_well(limiter):
    with pytest.raises(OSError, match="reset"), limiter.call(7):
        raise OSError("reset")
    assert limiter.delay(7) == 1.0


def test_answers_never_wait_but_are_counted_and_keep_a_place_for_the_next(limiter, clock):
    write(limiter, 1, 2, 3, answer=True)
    clock.now = 2.0
    write(limiter, *range(10, 37))
    assert limiter.delay(50) == pytest.approx(1.0)
    clock.now = RECENT
    write(limiter, *range(60, 89))
    assert limiter.delay(90) == 0


def test_however_many_answers_the_outbox_keeps_most_places(limiter, clock):
    with ExitStack() as answers:
        for chat in range(1, 29):
            answers.enter_context(limiter.call(chat, answer=True))
    clock.now = 2.0
    write(limiter, *range(100, 100 + 30 - MOST_KEPT_FREE - 1))
    assert limiter.delay(200) == 0
    write(limiter, 200)
    assert limiter.delay(201) > 0


def test_a_refusal_pauses_its_chat_and_the_second_chat_refused_pauses_all(limiter, clock):
    limiter.refused(7, 5.0)
    assert (limiter.delay(7), limiter.delay(8)) == (5.0, 0)
    clock.now = 1.0
    limiter.refused(8, 3.0)
    assert (limiter.delay(7), limiter.delay(9), limiter.delay()) == (4.0, 3.0, 3.0)
    clock.now = 5.0
    assert limiter.delay(7) == limiter.delay(9) == 0


def test_the_same_chat_refused_twice_pauses_nobody_else(limiter):
    limiter.refused(7, 5.0)
    limiter.refused(7, 2.0)
    assert limiter.delay(7) == 5.0
    assert limiter.delay(8) == 0


def test_idle_chats_are_forgotten(limiter, clock):
    for chat in range(1, 12_001):
        write(limiter, chat)
        clock.now += 0.1
    assert len(limiter._chats) <= 4096


async def _write_all(chats, *, half_trip, seed, writers):
    """(how many were refused, seconds it took) for these messages in this order."""
    guard = FloodGuard()
    transport = Transport(guard, half_trip=half_trip, seed=seed)
    start = machine()
    left = iter(chats)
    async with open_bot("1:a", limiter=Limiter(machine), request=transport) as bot:

        async def writer():
            for chat in left:
                await bot.post("sendMessage", {"chat_id": chat, "text": "x"})

        async with asyncio.TaskGroup() as all_of_them:
            for _ in range(writers):
                all_of_them.create_task(writer())
    assert len(transport.calls) == len(chats)
    return guard.refused, machine() - start


@settings(max_examples=25, deadline=None)
@given(
    chats=st.lists(st.sampled_from([1, 2, 3, -1, -2, *range(10, 60)]), max_size=150),
    half_trip=st.sampled_from([0.0, 0.01, 0.4, 2.0]),
    seed=st.integers(0, 1000),
    writers=st.integers(1, 40),
)
def test_no_jitter_on_the_way_exceeds_a_window_of_the_server(chats, half_trip, seed, writers):
    async def every_one():
        guard = FloodGuard()
        transport = Transport(guard, half_trip=half_trip, seed=seed)
        async with (
            open_bot("1:a", limiter=Limiter(machine), request=transport) as bot,
            asyncio.TaskGroup() as writing,
        ):
            gate = asyncio.Semaphore(writers)

            async def write_to(chat):
                async with gate:
                    await bot.post("sendMessage", {"chat_id": chat, "text": "x"})

            for chat in chats:
                writing.create_task(write_to(chat))
        return guard.refused

    assert run(every_one()) == 0


def test_a_broadcast_to_five_hundred_chats_and_ten_groups_is_fast_and_never_refused():
    people = [chat for _ in range(4) for chat in range(1, 501)][:1900]
    groups = [-group for _ in range(10) for group in range(1, 11)]
    chats = [chat for pair in zip(people[::19], groups, strict=True) for chat in pair]
    chats += [chat for index, chat in enumerate(people) if index % 19]
    assert len(chats) == 2000
    refused, seconds = run(_write_all(chats, half_trip=0.01, seed=3, writers=60))
    assert refused == 0
    assert seconds <= 70.2
