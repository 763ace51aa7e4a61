"""Putting a Wire on the line: the one place that calls the Bot API for the handlers."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from typing import Any, Protocol

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import GetFile
from aiogram.types import BufferedInputFile
from aiohttp import ClientError

from bot.charts.studio import Studio, cache_key
from bot.handlers.turns.calling import Line
from bot.speech.say import Wire

PATIENCE = 10.0
"""Seconds a person's answer waits for a 429 before it is left for the next update."""

SECOND_TRY = 0.5
"""Seconds after which a call is made again when the line or the server broke."""

KNOWN_PICTURES = 500

UNCOUNTED = frozenset({"answerCallbackQuery", "answerInlineQuery", "sendChatAction"})
"""What Telegram does not count as a message: it never waits."""
SHORTEST_SLEEP = 0.001
"""A timer may ring a hair too early; without this it would ring over and over."""

Say = Callable[[str, dict[str, Any]], Awaitable[Any]]
"""The line: a method and its parameters, and Telegram's answer as JSON."""

_log = structlog.get_logger(__name__)


class Pace(Protocol):
    """The common pace of everybody who writes with this token."""

    def answer_delay(self) -> float:
        """Seconds until an answer to a person may go; 0 for now."""
        ...

    def queued(self) -> AbstractContextManager[None]:
        """While an answer waits, nothing but answers goes."""
        ...

    def call(
        self, chat: int | None = None, *, answer: bool = False
    ) -> AbstractContextManager[None]:
        """Counts one call while the block runs."""
        ...

    def refused(self, chat: int | None, seconds: float) -> None:
        """Telegram said 429."""
        ...


class EditLost(Exception):  # noqa: N818 - the message is lost, nothing erred
    """The message to edit is gone or is no longer ours: send a new one."""


@dataclass(frozen=True)
class Posted:
    message_id: int
    photo: bool


class Poster:
    """Posts wires, draws the pictures they ask for and remembers Telegram's file ids."""

    def __init__(self, bot: Bot, studio: Studio, *, pace: Pace, line: Say | None = None) -> None:
        self._bot = bot
        self._line = line or Line(bot)
        self._studio = studio
        self._pace = pace
        self._turn = asyncio.Lock()
        self._pictures: OrderedDict[str, str] = OrderedDict()

    async def post(self, wire: Wire) -> Posted | None:
        """What was shown, or None where the method shows nothing.

        Raises EditLost, and TelegramAPIError when the server refuses for another reason.
        """
        if wire.file is not None:
            name, content = wire.file
            document = BufferedInputFile(content, filename=name)
            return _posted(await self._call(wire.method, {**wire.params, "document": document}))
        if wire.draw is None:
            return _posted(await self._call(wire.method, wire.params))
        key = cache_key(wire.draw)
        media = self._pictures.get(key) or BufferedInputFile(
            await self._studio.draw(wire.draw), filename="chart.png"
        )
        posted = await self._call(wire.method, _with_media(wire, media))
        if isinstance(posted, dict) and posted.get("photo"):
            self._remember(key, posted["photo"][-1]["file_id"])
        return _posted(posted)

    async def fetch(self, file_id: str) -> bytes:
        """A file somebody sent. Raises TelegramAPIError when Telegram does not give it."""
        with self._pace.call(answer=True):
            file = await self._bot.get_file(file_id)
        try:
            content = await self._bot.download_file(file.file_path or "")
        except (ClientError, TimeoutError) as error:
            # The library names them only where it calls a method.
            said = type(error).__name__
            raise TelegramNetworkError(method=GetFile(file_id=file_id), message=said) from error
        return content.read() if content is not None else b""

    async def try_post(self, wire: Wire) -> None:
        """For what may fail without harm: removing an old keyboard, a chat action."""
        try:
            await self._call(wire.method, wire.params)
        except (TelegramAPIError, EditLost) as error:
            _log.info("not shown", method=wire.method, error=type(error).__name__)

    async def _call(self, method: str, params: dict[str, Any]) -> Any:
        try:
            return await self._persistently(method, params)
        except TelegramBadRequest as refusal:
            return _excused(refusal, method, params)

    async def _persistently(self, method: str, params: dict[str, Any]) -> Any:
        """Once more after a short 429, and when the line or the server broke."""
        try:
            return await self._counted(method, params)
        except TelegramRetryAfter as pause:
            self._pace.refused(params.get("chat_id"), pause.retry_after)
            if pause.retry_after > PATIENCE:
                raise
            await asyncio.sleep(pause.retry_after)
        except TelegramServerError:
            await asyncio.sleep(SECOND_TRY)
        except TelegramNetworkError:
            # A send that got no answer may have arrived; twice would be two live messages.
            if method.startswith("send"):
                raise
            await asyncio.sleep(SECOND_TRY)
        return await self._counted(method, params)

    async def _counted(self, method: str, params: dict[str, Any]) -> Any:
        """An answer to a person goes as soon as the token has a place, first come first served."""
        if method in UNCOUNTED:
            return await self._line(method, params)
        with ExitStack() as place:
            with self._pace.queued():
                async with self._turn:
                    while (delay := self._pace.answer_delay()) > 0:  # noqa: ASYNC110
                        await asyncio.sleep(max(delay, SHORTEST_SLEEP))
                    place.enter_context(self._pace.call(params.get("chat_id"), answer=True))
            return await self._line(method, params)

    def _remember(self, key: str, file_id: str) -> None:
        self._pictures[key] = file_id
        self._pictures.move_to_end(key)
        while len(self._pictures) > KNOWN_PICTURES:
            self._pictures.popitem(last=False)


def _excused(refusal: TelegramBadRequest, method: str, params: dict[str, Any]) -> Any:
    """An edit that changes nothing is done; one that finds no message asks for a new one."""
    text = refusal.message.lower()
    if "message is not modified" in text:
        return params.get("message_id")
    if method.startswith("edit") and ("not found" in text or "can't be edited" in text):
        raise EditLost from refusal
    if method == "answerCallbackQuery" and "query is too old" in text:
        return None
    raise refusal


def _posted(answer: Any) -> Posted | None:
    if isinstance(answer, dict):
        return Posted(answer["message_id"], photo=bool(answer.get("photo")))
    return None


def _with_media(wire: Wire, media: BufferedInputFile | str) -> dict[str, Any]:
    if wire.method == "sendPhoto":
        return {**wire.params, "photo": media}
    return {**wire.params, "media": {**wire.params["media"], "media": media}}
