"""Routers are asked in their order, and none past what stands before it."""

from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram import BaseMiddleware, Router
from aiogram.dispatcher.event.bases import UNHANDLED, SkipHandler
from aiogram.types import Chat, Message

from bot.handlers.updates.dispatching import Rooms
from bot.handlers.updates.filters import InGroup, InPrivate

MESSAGE = Message(
    message_id=1, date=datetime(2026, 11, 22, tzinfo=UTC), chat=Chat(id=1, type="private")
)


def answering(name: str, *filters: Any) -> Router:
    router = Router(name=name)

    @router.message(*filters)
    async def answer(_message: Message) -> str:
        return name

    return router


def rooms(*routers: Router) -> Rooms:
    every = Rooms("rooms")
    for each in routers:
        every.include_router(each)
    return every


async def test_the_first_that_takes_it_answers() -> None:
    of_groups, passing = answering("group", InGroup()), Router(name="passing")
    closed = answering("closed")
    closed.message.filter(InGroup())

    @passing.message()
    async def skip(_message: Message) -> None:
        raise SkipHandler

    every = rooms(of_groups, closed, passing, answering("first", InPrivate()), answering("second"))
    assert await every.propagate_event("message", MESSAGE) == "first"


async def test_what_nobody_takes_is_unhandled() -> None:
    every = rooms(answering("group", InGroup()))
    assert await every.propagate_event("message", MESSAGE) is UNHANDLED
    assert await every.propagate_event("callback_query", MESSAGE) is UNHANDLED


async def test_a_router_behind_something_is_not_asked_past_it() -> None:
    class Counting(BaseMiddleware):
        async def __call__(self, handler: Any, event: Any, data: Any) -> Any:
            return await handler(event, data)

    guarded = answering("guarded")
    guarded.message.outer_middleware(Counting())
    with pytest.raises(TypeError, match="guarded"):
        await rooms(guarded).propagate_event("message", MESSAGE)
    inner = answering("outer")
    inner.include_router(answering("inner"))
    with pytest.raises(TypeError, match="outer"):
        await rooms(inner).propagate_event("message", MESSAGE)
