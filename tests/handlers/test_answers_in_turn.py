"""Answers to many people at once: at Telegram's pace, in order, before what is not urgent."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from aiogram import Bot

from bot.charts.studio import Studio
from bot.handlers.turns.posting import Poster
from bot.handlers.updates.crowd import CROWD
from bot.outbox.limiter import LOST_AFTER, PER_SECOND, Limiter
from bot.speech.say import Wire
from outbox.virtual_time import machine, run
from support.town import MANAGER, REP, Town

PRESSES = 1000
DIGESTS = 60
TRIP = 0.03
"""Seconds until Telegram's answer is here."""


@dataclass
class Line:
    """In the place of the way to the server: notes when what arrived there."""

    slow: float = TRIP
    arrived: list[tuple[float, str, int]] = field(default_factory=list)

    async def __call__(self, method: str, params: dict[str, Any]) -> Any:
        await asyncio.sleep(self.slow / 2)
        self.arrived.append((machine(), method, params.get("chat_id", 0)))
        await asyncio.sleep(self.slow / 2)
        return {"message_id": 1}

    def moments(self, method: str) -> list[float]:
        return [at for at, name, _ in self.arrived if name == method]


def poster(line: Line, limiter: Limiter) -> Poster:
    return Poster(cast("Bot", None), cast("Studio", None), pace=limiter, line=line)


def shows(chat: int) -> Wire:
    return Wire("editMessageText", {"chat_id": chat, "message_id": 1, "text": "x"})


def most_within(moments: list[float], seconds: float) -> int:
    """In the fullest window of so many seconds, wherever it begins."""
    ordered = sorted(moments)
    return max(sum(start <= each < start + seconds for each in ordered) for start in ordered)


def test_a_thousand_answers_keep_to_thirty_a_second_and_to_their_order() -> None:
    line = Line()

    async def crowd() -> None:
        post = poster(line, Limiter(machine)).post
        await asyncio.gather(*(post(shows(chat)) for chat in range(1, PRESSES + 1)))

    run(crowd())
    moments = line.moments("editMessageText")
    assert len(moments) == PRESSES
    assert most_within(moments, 1.0) == PER_SECOND
    chats = [chat for _, _, chat in line.arrived]
    assert all(abs(chat - place) <= PER_SECOND for place, chat in enumerate(chats, start=1))
    # 1,000 / 30, and what the way there and back adds to each window.
    assert max(moments) - min(moments) < PRESSES / PER_SECOND * (1 + 2 * TRIP)


def test_acknowledging_waits_for_nobody() -> None:
    line = Line()

    async def crowd() -> None:
        post = poster(line, Limiter(machine))
        async with asyncio.TaskGroup() as group:
            for chat in range(1, PRESSES + 1):
                group.create_task(post.post(shows(chat)))
            for query in range(PRESSES):
                answer = Wire("answerCallbackQuery", {"callback_query_id": str(query)})
                group.create_task(post.try_post(answer))

    run(crowd())
    acknowledged = line.moments("answerCallbackQuery")
    assert len(acknowledged) == PRESSES
    assert max(acknowledged) - min(line.moments("editMessageText")) <= TRIP


def test_answers_go_before_digests_and_digests_go_after_all() -> None:
    line = Line()

    async def digest(limiter: Limiter, chat: int) -> None:
        while (delay := limiter.delay(chat)) > 0:  # noqa: ASYNC110 - time frees it
            await asyncio.sleep(max(delay, 0.001))
        with limiter.call(chat):
            await asyncio.sleep(TRIP / 2)
            line.arrived.append((machine(), "sendMessage", chat))
            await asyncio.sleep(TRIP / 2)

    async def both() -> None:
        limiter = Limiter(machine)
        post = poster(line, limiter).post
        async with asyncio.TaskGroup() as group:
            for chat in range(DIGESTS):
                group.create_task(digest(limiter, 10_000 + chat))
            await asyncio.sleep(0.01)
            for chat in range(1, 301):
                group.create_task(post(shows(chat)))

    run(both())
    methods = [method for _, method, _ in line.arrived]
    assert Counter(methods) == {"editMessageText": 300, "sendMessage": DIGESTS}
    assert methods[:UNDER_WAY].count("sendMessage") == UNDER_WAY
    # A digest a second still goes: nothing waits for ever behind a busy day.
    among = methods[UNDER_WAY : UNDER_WAY + 300].count("sendMessage")
    assert among <= 300 // PER_SECOND
    moments = [at for at, _, _ in line.arrived]
    assert most_within(moments, 1.0) == PER_SECOND


UNDER_WAY = PER_SECOND
"""Digests that were on their way before anybody pressed anything."""


def test_calls_that_hang_hold_up_answers_for_five_seconds_and_no_longer() -> None:
    limiter = Limiter(machine)

    async def wait() -> float:
        begun = machine()
        stuck = [limiter.call(chat, answer=True) for chat in range(1, PER_SECOND + 1)]
        for each in stuck:
            each.__enter__()
        while (delay := limiter.answer_delay()) > 0:  # noqa: ASYNC110 - time frees it
            await asyncio.sleep(delay)
        return machine() - begun

    assert LOST_AFTER <= run(wait()) <= LOST_AFTER + 1


def test_more_a_second_where_telegram_agreed_to_it() -> None:
    line = Line()

    async def crowd() -> None:
        post = poster(line, Limiter(machine, per_second=500)).post
        await asyncio.gather(*(post(shows(chat)) for chat in range(1, PRESSES + 1)))

    run(crowd())
    assert most_within(line.moments("editMessageText"), 1.0) == 500


# In a crowd ---------------------------------------------------------------------------------


async def test_a_crowd_is_acknowledged_before_it_is_worked_off(town: Town) -> None:
    """All of a batch are answered once, and each has its effect."""
    await town.rep.say("/help")
    await town.manager.say("/help")
    phones = [town.rep.phone, town.manager.phone]
    message = {each.chat.id: each.last()["message_id"] for each in phones}
    town.sandbox.world.journal.clear()
    queries = [
        each.press(message[each.chat.id], "h") for _ in range(CROWD // 2 + 1) for each in phones
    ]
    await town.go_on()
    calls = town.sandbox.world.calls("answerCallbackQuery")
    answered = Counter(each.params["callback_query_id"] for each in calls)
    assert answered == dict.fromkeys(queries, 1)
    first_edit = town.sandbox.world.calls("editMessageText")[0]
    assert all(each.asked <= first_edit.asked for each in calls)


@pytest.mark.parametrize("person", [REP, MANAGER])
async def test_a_few_are_answered_with_their_effect(town: Town, person: int) -> None:
    someone = town.person(person)
    await someone.say("/help")
    town.sandbox.world.journal.clear()
    await someone.press(someone.message["message_id"], "nobody.knows")
    assert "older message" in someone.toast
