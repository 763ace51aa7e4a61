"""Flood limits by sliding windows, and things that go wrong on purpose."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.faults import Fault
from bot.sandbox.rates import Rates
from bot.sandbox.refusals import ConnectionDroppedError
from bot.sandbox.world import World

SARA, TOM, TEAM = 7, 8, -100


async def send(world: World, chat_id: int) -> Any:
    return await world.call("sendMessage", {"chat_id": chat_id, "text": "x"})


async def test_a_chat_takes_a_burst_then_one_a_second(world: World, clock: Any) -> None:
    world.rates = Rates(world.machine, chat_burst=3)
    assert [(await send(world, SARA)).status for _ in range(4)] == [200, 200, 200, 429]
    assert (await send(world, TOM)).status == 200
    refused = await send(world, SARA)
    assert refused.body["parameters"] == {"retry_after": 3}
    assert refused.body["description"] == "Too Many Requests: retry after 3"
    clock.seconds += 3
    assert (await send(world, SARA)).status == 200
    action = await world.call("sendChatAction", {"chat_id": SARA, "action": "typing"})
    assert action.status == 200


async def test_a_group_takes_twenty_a_minute(world: World, clock: Any) -> None:
    world.rates = Rates(world.machine)
    for _ in range(20):
        assert (await send(world, TEAM)).status == 200
        clock.seconds += 1
    refused = await send(world, TEAM)
    assert refused.body["parameters"] == {"retry_after": 40}


async def test_a_token_takes_thirty_a_second(world: World, clock: Any) -> None:
    world.rates = Rates(world.machine, chat_burst=100)
    statuses = [(await send(world, SARA)).status for _ in range(31)]
    assert statuses == [200] * 30 + [429]
    clock.seconds += 1
    assert (await send(world, SARA)).status == 200


@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        (Fault("server_error"), 500, "Internal Server Error"),
        (Fault("blocked", chat_id=SARA), 403, "Forbidden: bot was blocked by the user"),
        (Fault("flood", seconds=7), 429, "Too Many Requests: retry after 7"),
        (
            Fault("migrated", "sendmessage", move_to=-5),
            400,
            "Bad Request: group chat was upgraded",
        ),
    ],
)
async def test_faults_answer_and_pass(world: World, fault: Fault, status: int, words: str) -> None:
    world.faults.add(fault)
    wrong = await send(world, SARA)
    assert wrong.status == status
    assert wrong.body["description"].startswith(words)
    assert (await send(world, SARA)).status == 200
    assert len(world.messages(SARA)) == 1


async def test_faults_choose_their_method_and_chat(world: World) -> None:
    world.faults.add(Fault("server_error", "editMessageText"))
    world.faults.add(Fault("server_error", chat_id=TOM, times=2))
    assert (await send(world, SARA)).status == 200
    assert [(await send(world, TOM)).status for _ in range(3)] == [500, 500, 200]
    world.faults.clear()
    assert world.faults.pending == []


async def test_a_line_that_breaks_before_or_after(world: World) -> None:
    for kind, kept in (("drop_before", 0), ("drop_after", 1)):
        world.faults.add(Fault(kind))
        with pytest.raises(ConnectionDroppedError):
            await send(world, SARA)
        assert len(world.messages(SARA)) == kept
    assert [call.status for call in world.calls("sendMessage")] == [None, None]


async def test_a_broken_gateway_answers_with_a_page(world: World) -> None:
    world.faults.add(Fault("latency", seconds=0.01))
    world.faults.add(Fault("bad_gateway"))
    answer = await send(world, SARA)
    assert answer.status == 502
    assert answer.page.startswith("<html>")


async def test_the_journal_tells_what_was_called(world: World) -> None:
    await world.call("getUpdates")
    await world.call("sendPhoto", {"chat_id": SARA}, {"photo": b"xx"})
    (call,) = world.calls()
    assert (call.method, call.params) == ("sendPhoto", {"chat_id": SARA, "photo": 2})
    assert call.refusal == "Bad Request: IMAGE_PROCESS_FAILED"
    world.journal.clear()
    assert world.calls() == []
