"""How updates come in: stored before they are confirmed, then worked off in lanes.

A lane is one person in one chat: in order inside a lane, side by side between lanes. The
next getUpdates confirms only what is already stored, so a crash at any moment loses no
update, and settling it in the action's own transaction keeps it from acting twice.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from types import TracebackType
from typing import Any, Self, TypeVar

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.types import Update
from pydantic import ValidationError

from bot.actions.ports import Inbox, Waiting
from bot.handlers.middleware import origin_of
from bot.handlers.rawpoll import RawPoll
from bot.handlers.turn import Kit, Origin, Turn

Lane = tuple[int, int]
Job = Callable[[], Awaitable[None]]

KINDS = ["message", "edited_message", "callback_query", "my_chat_member", "inline_query"]
NOTHING: Mapping[str, Any] = {}
FIRST_PAUSE, MOST_PAUSE = 1.0, 30.0

T = TypeVar("T")

_log = structlog.get_logger(__name__)


class Lanes:
    """Runs updates one after the other per lane, all lanes at once."""

    def __init__(self, work: Callable[[Waiting, Mapping[str, Any]], Awaitable[None]]) -> None:
        """`work` is given an update, and the payload of the one that waits behind it."""
        self._work = work
        self._waiting: dict[Lane, deque[tuple[Job, Mapping[str, Any]]]] = {}
        self._group: asyncio.TaskGroup | None = None

    async def __aenter__(self) -> Self:
        self._group = await asyncio.TaskGroup().__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Waits until every lane is empty: no update is cut off in its transaction."""
        if self._group is not None:
            await self._group.__aexit__(kind, error, trace)

    def put(self, waiting: Waiting) -> None:
        lane = lane_of(waiting.payload)

        async def work() -> None:
            await self._work(waiting, self._behind(lane))

        self.append(lane, work, waiting.payload)

    def append(self, lane: Lane, job: Job, payload: Mapping[str, Any] = NOTHING) -> None:
        """Whatever else must not run beside this lane's updates."""
        queue = self._waiting.get(lane)
        if queue is not None:
            queue.append((job, payload))
            return
        if self._group is None:
            raise RuntimeError("the lanes are not open")
        self._waiting[lane] = deque([(job, payload)])
        self._group.create_task(self._run(lane))

    async def _run(self, lane: Lane) -> None:
        queue = self._waiting[lane]
        while queue:
            try:
                await queue[0][0]()
            except Exception:  # noqa: BLE001 - raised further it would cancel all other lanes
                _log.exception("left for the next start", lane=lane)
            queue.popleft()
        del self._waiting[lane]

    def _behind(self, lane: Lane) -> Mapping[str, Any]:
        queue = self._waiting[lane]
        return queue[1][1] if len(queue) > 1 else NOTHING


def lane_of(payload: Mapping[str, Any]) -> Lane:
    """(chat, person) of any update; (0, 0) where there is neither."""
    for kind, event in payload.items():
        if kind == "update_id" or not isinstance(event, dict):
            continue
        person = event.get("from", {}).get("id", 0)
        message = event.get("message", event)
        chat = message.get("chat", {}).get("id", person) if isinstance(message, dict) else person
        return int(chat), int(person)
    return 0, 0


class Intake:
    """Reads updates until it is told to stop; what it has read is always worked off."""

    def __init__(self, *, bot: Bot, dispatcher: Dispatcher, inbox: Inbox, kit: Kit) -> None:
        self._bot = bot
        self._kit = kit
        self._dispatcher = dispatcher
        self._inbox = inbox
        self._stop = asyncio.Event()
        self._refused: TelegramUnauthorizedError | None = None

    def stop(self) -> None:
        self._stop.set()

    async def poll(self) -> None:
        """Long polling until `stop`. First replays what a crash left behind.

        A network, a server or a database that is away is waited for: no lane is ever torn
        from its transaction. Raises TelegramUnauthorizedError when the token is refused.
        """
        async with Lanes(self.handle) as lanes:
            await self._surely(self._bot.delete_webhook)
            await self._surely(partial(self._take_up, lanes))
            offset = await self._surely(self._inbox.offset) or 0
            poll = RawPoll(self._bot, KINDS)
            while not self._stop.is_set():
                step = partial(self._next, poll, offset, lanes)
                offset = await self._surely(step) or offset
        if self._refused is not None:
            raise self._refused

    async def _next(self, poll: RawPoll, offset: int, lanes: Lanes) -> int:
        """One question; the offset after it, once what came is stored."""
        updates = await poll.next(offset, self._stop)
        if not updates:
            return offset
        await self.take(updates, lanes)
        return max(int(each["update_id"]) for each in updates) + 1

    async def _surely(self, job: Callable[[], Awaitable[T]]) -> T | None:
        """The job's result, tried again until it has one; None when stopped before."""
        pause = FIRST_PAUSE
        while not self._stop.is_set():
            try:
                return await job()
            except TelegramUnauthorizedError as refused:
                self._refused = refused
                self.stop()
            except TelegramRetryAfter as busy:
                await self._sleep(busy.retry_after)
            except Exception as error:  # noqa: BLE001 - raised, it would cancel the lanes
                _log.warning("updates wait", error=type(error).__name__, why=_why(error))
                await self._sleep(pause)
                pause = min(pause * 2, MOST_PAUSE)
        return None

    async def _take_up(self, lanes: Lanes) -> None:
        """What a crash left: updates without effect, and effects nobody was shown."""
        for waiting in await self._inbox.unsettled():
            lanes.put(waiting)
        # Behind the updates of the same lane, whose answers may make it needless.
        for chat, person in await self._inbox.unshown():
            turn = Turn(self._kit, Origin(update_id=0, chat=chat, person=person))
            lanes.append((chat, person), turn.catch_up)

    async def take(self, updates: Sequence[Mapping[str, Any]], lanes: Lanes) -> None:
        """Stores updates and hands the new ones to their lanes."""
        for waiting in await self._inbox.receive(updates):
            lanes.put(waiting)

    async def handle(self, waiting: Waiting, behind: Mapping[str, Any] = NOTHING) -> None:
        """One update; `behind` is what waits in its lane, so that a burst is answered once."""
        try:
            update = Update.model_validate(dict(waiting.payload), context={"bot": self._bot})
        except ValidationError:
            # A kind or a shape that is newer than this version: nothing to answer.
            _log.warning("update not understood", update_id=waiting.update_id)
            await self._inbox.discard(waiting.update_id)
            return
        if origin_of(update) is None:
            # Nobody is there to be answered, so no turn would ever settle it.
            await self._inbox.discard(waiting.update_id)
            return
        await self._dispatcher.feed_update(self._bot, update, kit=self._kit, behind=behind)

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stop.wait(), seconds)
        except TimeoutError:
            return


def _why(error: Exception) -> str:
    """What Telegram said; of any other error nothing, since it may quote an update."""
    return error.message if isinstance(error, TelegramAPIError) else ""
