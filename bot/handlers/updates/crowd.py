"""Many buttons pressed at once: all are acknowledged before any is worked off.

A phone shows a pressed button as busy until it is answered. Usually the answer comes with
its effect; in a crowd the last ones would look broken for as long as all others take.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Iterable

import structlog
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.handlers.updates.payloads import Payload, query_of

CROWD = 30
"""So many presses at a time are a crowd."""
PATIENCE = 5.0
"""Seconds; an acknowledgement that takes longer is of no use any more."""

_MOST_KEPT = 10_000
_METHOD = "answerCallbackQuery"
_log = structlog.get_logger(__name__)


class Crowd:
    """Speaks to the Bot API itself: through the library a thousand calls take a second of CPU."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._done: OrderedDict[str, None] = OrderedDict()

    async def acknowledge(self, updates: Iterable[Payload], *, waiting: int = 0) -> bool:
        """Whether these, with those that are `waiting`, were so many that they were answered."""
        queries = [query for each in updates if (query := query_of(each)) is not None]
        session = self._bot.session
        if (
            len(queries) + waiting < CROWD
            or not queries
            or not isinstance(session, AiohttpSession)
        ):
            return False
        client = await session.create_session()
        url = session.api.api_url(token=self._bot.token, method=_METHOD)
        answers = await asyncio.gather(*(_answered(client, url, each) for each in queries))
        for query, answered in zip(queries, answers, strict=True):
            if answered:
                self._done[query] = None
        while len(self._done) > _MOST_KEPT:
            self._done.popitem(last=False)
        return True

    def has_answered(self, query: str | None) -> bool:
        return query in self._done


async def _answered(client: ClientSession, url: str, query: str) -> bool:
    """What could not be said so is said by its turn."""
    said = {"callback_query_id": query}
    try:
        async with client.post(url, json=said, timeout=ClientTimeout(PATIENCE)) as answer:
            return answer.ok
    except (ClientError, TimeoutError) as error:
        _log.info("not acknowledged", error=type(error).__name__)
        return False
