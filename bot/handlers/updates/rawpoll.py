"""getUpdates as plain JSON: what is stored is what came, newer fields and all."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import GetUpdates
from aiohttp import ClientError, ClientTimeout

WAIT = 25
"""Seconds the server may hold the question; at most 50."""


class RawPoll:
    def __init__(self, bot: Bot, kinds: Sequence[str]) -> None:
        self._bot = bot
        self._kinds = list(kinds)

    async def next(
        self, offset: int, stop: asyncio.Event, *, wait: int = WAIT
    ) -> list[dict[str, Any]]:
        """The next batch from `offset`; empty when none came, or when `stop` was set.

        The server holds the question for `wait` seconds when it has nothing.
        """
        asking = asyncio.ensure_future(self._ask(offset, wait))
        stopping = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return await asking if asking.done() else []
        finally:
            for each in (asking, stopping):
                each.cancel()

    async def _ask(self, offset: int, wait: int) -> list[dict[str, Any]]:
        session = self._bot.session
        if not isinstance(session, AiohttpSession):
            raise TypeError("polling needs an aiohttp session")
        params = {
            "offset": offset,
            "limit": 100,
            "timeout": wait,
            "allowed_updates": self._kinds,
        }
        method = GetUpdates(offset=offset)
        url = session.api.api_url(token=self._bot.token, method="getUpdates")
        client = await session.create_session()
        try:
            async with client.post(url, json=params, timeout=ClientTimeout(wait + 10)) as answer:
                body = await answer.json(content_type=None)
        except (ClientError, ValueError) as error:
            raise TelegramNetworkError(method=method, message=type(error).__name__) from None
        if not isinstance(body, dict):
            raise TelegramServerError(method=method, message=f"no JSON, status {answer.status}")
        if not body.get("ok"):
            raise _refusal(method, body)
        return list(body["result"])


def _refusal(method: GetUpdates, body: dict[str, Any]) -> TelegramAPIError:
    code, said = body.get("error_code"), str(body.get("description", ""))
    if code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
        return TelegramUnauthorizedError(method=method, message=said)
    if code == HTTPStatus.TOO_MANY_REQUESTS:
        seconds = int(body.get("parameters", {}).get("retry_after", 1))
        return TelegramRetryAfter(method=method, message=said, retry_after=seconds)
    return TelegramServerError(method=method, message=f"{code} {said}")
