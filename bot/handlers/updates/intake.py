"""How updates come in: stored before they are confirmed, then worked off in lanes.

A lane is one person in one chat: in order inside a lane, side by side between lanes. The
next getUpdates confirms only what is already stored, so a crash at any moment loses no
update, and settling it in the action's own transaction keeps it from acting twice.
"""

from __future__ import annotations

import asyncio
import time
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

from bot.actions.ports import StoreAway
from bot.actions.ports.lanes import Lane, lane_of
from bot.actions.ports.machine import Inbox, Waiting
from bot.handlers.groups.standings import of_a_chat
from bot.handlers.turns.turn import Kit, Origin, Turn
from bot.handlers.updates.middleware import origin_of
from bot.handlers.updates.payloads import Payload, is_numbered, query_of
from bot.handlers.updates.rawpoll import WAIT, RawPoll
from bot.handlers.updates.threshold import admit
from bot.handlers.updates.trying import Trying
from bot.speech.say import Wire

Job = Callable[[], Awaitable[None]]

KINDS = ["message", "edited_message", "callback_query", "my_chat_member", "inline_query"]
FULL = 100
"""Updates in a batch behind which there are more."""
TAKING_IN = 5.0
"""Seconds for which what is behind full batches is awaited before anything is begun."""
NOTHING: Mapping[str, Any] = {}
FIRST_PAUSE, MOST_PAUSE = 1.0, 30.0

T = TypeVar("T")

_log = structlog.get_logger(__name__)


class Lanes:
    """Runs updates one after the other per lane, all lanes at once."""

    def __init__(
        self,
        work: Callable[[Waiting, Mapping[str, Any]], Awaitable[None]],
        *,
        catch_up: Callable[[Lane], Awaitable[None]] | None = None,
    ) -> None:
        """`work` is given an update, and the payload of the one that waits behind it.

        `catch_up` shows what was committed when the database went away before it was shown.
        """
        self._work = work
        self._catch_up = catch_up
        self._free = asyncio.Event()
        self._free.set()
        self._letting_go: asyncio.TimerHandle | None = None
        self._ending = asyncio.Event()
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
        self._ending.set()
        self.hold(0)
        if self._group is not None:
            await self._group.__aexit__(kind, error, trace)

    @property
    def under_way(self) -> int:
        """How many lanes are being worked off."""
        return len(self._waiting)

    @property
    def open(self) -> bool:
        return self._group is not None and not self._ending.is_set()

    def idle(self, lane: Lane) -> bool:
        """Nobody is at it, and nothing waits in it here."""
        return lane not in self._waiting

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

    def hold(self, seconds: float) -> None:
        """Nothing new is begun for so long, or until 0 is asked for."""
        if self._letting_go is not None:
            self._letting_go.cancel()
        if seconds <= 0:
            self._free.set()
            return
        self._free.clear()
        loop = asyncio.get_running_loop()
        self._letting_go = loop.call_later(seconds, self._free.set)

    @property
    def held(self) -> bool:
        return not self._free.is_set()

    async def _run(self, lane: Lane) -> None:
        queue = self._waiting[lane]
        while queue:
            await self._free.wait()
            try:
                await self._surely(lane, queue[0][0])
            except Exception:  # noqa: BLE001 - raised further it would cancel all other lanes
                _log.exception("left for the next start", lane=lane)
            queue.popleft()
        del self._waiting[lane]

    async def _surely(self, lane: Lane, job: Job) -> None:
        """Again and again while the database is away, so that nothing typed waits for a start.

        It may go away anew while what was missed is shown: that is tried again as well.
        """
        pause, left = FIRST_PAUSE, [job]
        while left:
            try:
                await left[0]()
            except StoreAway as away:
                if self._ending.is_set():
                    raise
                _log.warning("the database is away", why=str(away))
                if left == [job] and self._catch_up is not None:
                    left.append(partial(self._catch_up, lane))
                await sleep_until(self._ending, pause)
                pause = min(pause * 2, MOST_PAUSE)
                continue
            left.pop(0)

    def _behind(self, lane: Lane) -> Mapping[str, Any]:
        queue = self._waiting[lane]
        return queue[1][1] if len(queue) > 1 else NOTHING


class Intake:
    """Reads updates until it is told to stop; what it has read is always worked off."""

    def __init__(self, *, bot: Bot, dispatcher: Dispatcher, inbox: Inbox, kit: Kit) -> None:
        self._meter = kit.meter
        self._bot = bot
        self._kit = kit
        self._dispatcher = dispatcher
        self._inbox = inbox
        self._stop = asyncio.Event()
        self._more_behind = False
        self._refused: TelegramUnauthorizedError | None = None

    def stop(self) -> None:
        self._stop.set()

    async def stopped(self) -> None:
        """Returns when nothing more is to be taken in; raises when the token was refused."""
        await self._stop.wait()
        if self._refused is not None:
            raise self._refused

    async def poll(self) -> None:
        """Long polling until `stop`. First replays what a crash left behind.

        A network, a server or a database that is away is waited for: no lane is ever torn
        from its transaction. Raises TelegramUnauthorizedError when the token is refused.
        """
        async with Lanes(self.work_off, catch_up=self.catch_up) as lanes:
            await self.surely(self._bot.delete_webhook)
            await self.surely(partial(self.take_up, lanes))
            offset = await self.surely(self._inbox.offset) or 0
            poll = RawPoll(self._bot, KINDS)
            while not self._stop.is_set():
                step = partial(self._next, poll, offset, lanes)
                offset = await self.surely(step) or offset
        if self._refused is not None:
            raise self._refused

    async def _next(self, poll: RawPoll, offset: int, lanes: Lanes) -> int:
        """One question; the offset after it, once what came is stored."""
        updates = await poll.next(offset, self._stop, wait=0 if lanes.held else WAIT)
        full = len(updates) >= FULL
        if full is not self._more_behind:
            # More is behind a full batch: its buttons are answered before anything else is
            # begun. Once for all that follow each other, or a flood would hold up everybody.
            self._more_behind = full
            lanes.hold(TAKING_IN if full else 0)
        if not updates:
            return offset
        await self.take(updates, lanes)
        return max(
            (each["update_id"] + 1 for each in updates if is_numbered(each)), default=offset
        )

    async def surely(self, job: Callable[[], Awaitable[T]]) -> T | None:
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

    async def take_up(self, lanes: Lanes) -> None:
        """What a crash left: updates without effect, and effects nobody was shown."""
        for waiting in await self._inbox.unsettled():
            lanes.put(waiting)
        # Behind the updates of the same lane, whose answers may make it needless.
        for lane in await self._inbox.unshown():
            lanes.append(lane, partial(self.catch_up, lane))

    async def catch_up(self, lane: Lane) -> None:
        """Shows somebody what a crash came before."""
        chat, person = lane
        await Turn(self._kit, Origin(update_id=0, chat=chat, person=person)).catch_up()

    async def take(self, updates: Sequence[Payload], lanes: Lanes) -> None:
        """Stores updates and hands the new ones to their lanes."""
        welcome, answers = await admit(updates, self._kit)
        await self.acknowledge(welcome)
        for waiting in await self._inbox.receive(welcome):
            lanes.put(waiting)
        for lane, answer in answers:
            lanes.append(lane, answer)

    async def acknowledge(self, updates: Sequence[Payload], *, waiting: int = 0) -> None:
        """Buttons that are pressed by the dozen; `waiting` talks are under way already."""
        if self._kit.crowd is not None:
            await self._kit.crowd.acknowledge(updates, waiting=waiting)

    async def admit(self, updates: Sequence[Payload]) -> list[Payload]:
        """Those of them that are to be stored; whoever is turned back is answered."""
        welcome, answers = await admit(updates, self._kit)
        for _, answer in answers:
            await answer()
        return welcome

    async def work_off(self, waiting: Waiting, behind: Mapping[str, Any] = NOTHING) -> None:
        """One update, again and again, until it is worked off or set aside."""
        await Trying(self.handle, self._kit, ending=self._stop).work_off(waiting, behind)

    async def handle(self, waiting: Waiting, behind: Mapping[str, Any] = NOTHING) -> None:
        """One update; `behind` is what waits in its lane, so that a burst is answered once."""
        try:
            update = Update.model_validate(dict(waiting.payload), context={"bot": self._bot})
        except ValidationError:
            # A kind or a shape that is newer than this version: nothing to answer.
            _log.warning("update not understood", update_id=waiting.update_id)
            await self._answer(query_of(waiting.payload))
            await self._inbox.discard(waiting.update_id)
            return
        if (news := of_a_chat(update)) is not None:
            await self._kit.work.write(news)
            await self._inbox.discard(waiting.update_id)
            return
        if origin_of(update) is None:
            # Nobody is there to be answered, so no turn would ever settle it.
            await self._inbox.discard(waiting.update_id)
            return
        begun = time.monotonic()
        await self._dispatcher.feed_update(self._bot, update, kit=self._kit, behind=behind)
        self._meter.count("forsat_updates_total", kind=update.event_type)
        self._meter.took("forsat_update_seconds", time.monotonic() - begun)

    async def _answer(self, query: str | None) -> None:
        if query is not None:
            await self._kit.poster.try_post(
                Wire("answerCallbackQuery", {"callback_query_id": query})
            )

    async def _sleep(self, seconds: float) -> None:
        await sleep_until(self._stop, seconds)


async def sleep_until(event: asyncio.Event, seconds: float) -> None:
    """So long, or shorter when the event comes."""
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return


def _why(error: Exception) -> str:
    """What Telegram said; of any other error nothing, since it may quote an update."""
    return error.message if isinstance(error, TelegramAPIError) else ""
