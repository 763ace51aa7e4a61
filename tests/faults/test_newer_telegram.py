"""A Telegram that is newer than this bot, and one that is slow."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from structlog.processors import format_exc_info
from structlog.testing import capture_logs

from bot.sandbox.faults import Fault
from support.town import MANAGER, REP, Town, open_town

SLOW = 5.0


@pytest.fixture
async def town(sqlite_database: str) -> AsyncIterator[Town]:
    with capture_logs(processors=[format_exc_info]) as logs:
        async with open_town(sqlite_database) as opened:
            yield opened
    wrong = [
        each for each in logs if each["event"] in ("update failed", "left for the next start")
    ]
    assert [each["exception"] for each in wrong] == []


def message(number: int, **more: Any) -> dict[str, Any]:
    who = {"id": REP, "is_bot": False, "first_name": "Nora", "mood": {"kind": "fine"}}
    chat = {"id": REP, "type": "private", "first_name": "Nora", "colour": 7}
    body = {"message_id": number, "date": 1_795_000_000, "from": who, "chat": chat, **more}
    return {"update_id": 700_000_000 + number, "message": body, "trace": ["a", {"b": None}]}


async def test_fields_that_are_new_are_passed_over(town: Town) -> None:
    words = {"text": "/new", "entities": [{"type": "sparkle", "offset": 0, "length": 4}]}
    await town.take([message(1, **words, effect={"id": "x", "layers": [1, 2]})])
    assert "Who is the customer?" in town.rep.reads


@pytest.mark.parametrize(
    "content",
    [
        {"hologram": {"file_id": "h", "depth": 3}},
        {"gift": {"from": "nobody"}, "text": None},
        {"text": "Norrin", "forward_origin": {"type": "star_gate", "date": 1}},
        {"text": "Norrin", "reply_to_message": {"kind": "of another shape"}},
        {"photo": {"largest": {"file_id": "no longer a list"}}},
        {"document": {"file_id": "d"}, "media_group_id": 7},
    ],
    ids=lambda content: next(iter(content)),
)
async def test_contents_nobody_knows_stop_nothing(town: Town, content: dict[str, Any]) -> None:
    """Answered where it can be read at all; the next word is taken in any case."""
    await town.take([message(1, **content), message(2, text="/new")])
    assert "Who is the customer?" in town.rep.reads
    assert await town.chat.intake._inbox.unsettled() == []


async def test_kinds_nobody_knows_are_settled(town: Town) -> None:
    person = {"id": REP, "is_bot": False, "first_name": "Nora"}
    kinds = ("telepathy", "message_dream", "business_weather")
    odd = [
        {"update_id": 800_000_000 + number, kind: {"from": person, "id": "1"}}
        for number, kind in enumerate(kinds)
    ]
    await town.take([*odd, {"update_id": 800_000_009}, message(3, text="/new")])
    assert "Who is the customer?" in town.rep.reads
    assert await town.chat.intake._inbox.unsettled() == []


async def test_a_button_on_a_message_that_telegram_no_longer_shows(town: Town) -> None:
    await town.rep.say("/help")
    queries = town.sandbox.world.state.queries
    query = queries.ask(REP, REP, 1, "h")
    person = {"id": REP, "is_bot": False, "first_name": "Nora"}
    gone = {"message_id": 1, "date": 0, "chat": {"id": REP, "type": "private"}}
    press = {"id": query.id, "from": person, "chat_instance": "1", "data": "h"}
    await town.take([{"update_id": 900_000_001, "callback_query": {**press, "message": gone}}])
    assert town.rep.phone.toast(query.id) is not None


async def test_a_slow_server_keeps_one_waiting_and_nobody_else(town: Town) -> None:
    """Five seconds for each of Nora's answers; Maya works on, and Nora's words are in order."""
    for name in ("sendMessage", "editMessageText", "editMessageReplyMarkup"):
        fault = Fault("latency", method=name, chat_id=REP, seconds=SLOW, times=1)
        town.sandbox.world.faults.add(fault)
    town.rep.phone.say("/new")
    town.rep.phone.say("Norrin Works")
    nora = asyncio.ensure_future(town.go_on())
    await asyncio.sleep(0.2)
    maya = town.person(MANAGER)
    maya.phone.say("/new")
    waiting = town.sandbox.world.state.updates.waiting
    await town.take([each for each in waiting if each["update_id"] >= town.offset])
    assert "Who is the customer?" in maya.reads
    assert not nora.done(), "and Nora still waits"
    await nora
    assert "Create “Norrin Works”" in "".join(town.rep.buttons)
