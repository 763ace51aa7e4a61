"""Pushing updates to a webhook: in order per chat, several chats at once, with retries."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.sandbox.chats import Json
from bot.sandbox.refusals import ConnectionDroppedError
from bot.sandbox.world import World

PATIENCE = ClientTimeout(total=60)
LONGEST_PAUSE = 60
"""How many times as long as the first one the pause between two tries becomes."""
NOT_IN_ANSWERS = ("get", "setwebhook", "deletewebhook", "close", "logout")


class WebhookPost:
    """Runs beside the server for as long as it lives; idle while no webhook is set."""

    def __init__(self, world: World, *, first_pause: float = 1.0) -> None:
        self._world = world
        self._first_pause = first_pause
        self._busy: set[int] = set()
        self._freed = asyncio.Event()

    async def run(self) -> None:
        """Deliver until cancelled."""
        self._world.state.listeners.append(self._look_again)
        try:
            async with ClientSession(timeout=PATIENCE) as session, asyncio.TaskGroup() as lanes:
                while True:
                    for update in self._due():
                        self._busy.add(_lane(update))
                        lanes.create_task(self._deliver(session, update))
                    self._freed.clear()
                    await self._freed.wait()
        finally:
            self._world.state.listeners.remove(self._look_again)

    def _look_again(self, event: Json) -> None:
        if event["kind"] in {"update", "webhook"}:
            self._freed.set()

    def _due(self) -> list[Json]:
        """The first waiting update of every chat that has none under way."""
        hook = self._world.state.webhook
        due: dict[int, Json] = {}
        for update in self._world.state.updates.waiting if hook else ():
            due.setdefault(_lane(update), update)
        free = hook.get("max_connections", 0) - len(self._busy)
        return [update for lane, update in due.items() if lane not in self._busy][: max(free, 0)]

    async def _deliver(self, session: ClientSession, update: Json) -> None:
        pause = 0.0
        try:
            while update in self._world.state.updates.waiting and self._world.state.webhook:
                retry_after = await self._attempt(session, update)
                if retry_after is None:
                    self._world.state.updates.settle(update["update_id"])
                    return
                await asyncio.sleep(max(pause, retry_after))
                longest = LONGEST_PAUSE * self._first_pause
                pause = min(max(pause * 2, self._first_pause), longest)
        finally:
            self._busy.discard(_lane(update))
            self._freed.set()

    async def _attempt(self, session: ClientSession, update: Json) -> float | None:
        """None when it was taken, else how many seconds the receiver asks to wait."""
        hook = self._world.state.webhook
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook["secret"]} if hook["secret"] else {}
        try:
            async with session.post(hook["url"], json=update, headers=headers) as response:
                text = await response.text()
                status, reason = response.status, response.reason
                wish = response.headers.get("Retry-After", "0")
        except (ClientError, TimeoutError) as error:
            self._failed(hook, f"Connection failed: {type(error).__name__}")
            return 0.0
        if status // 100 == 2:  # noqa: PLR2004 any 2xx
            await self._carry_out(text)
            return None
        self._failed(hook, f"Wrong response from the webhook: {status} {reason}")
        return float(wish) if wish.isdecimal() else 0.0

    def _failed(self, hook: dict[str, Any], words: str) -> None:
        hook["last_error_date"] = self._world.state.seconds()
        hook["last_error_message"] = words

    async def _carry_out(self, text: str) -> None:
        """Execute the method an answer may hold, as Telegram does; its result is not told."""
        try:
            body = json.loads(text or "{}")
        except ValueError:
            return
        method = body.pop("method", "") if isinstance(body, dict) else ""
        if method and not str(method).lower().startswith(NOT_IN_ANSWERS):
            with suppress(ConnectionDroppedError):
                await self._world.call(method, body)


def _lane(update: Mapping[str, Any]) -> int:
    """The chat an update belongs to, or the person when there is no chat."""
    payload = next(value for name, value in update.items() if name != "update_id")
    chat = payload.get("chat") or payload.get("message", {}).get("chat") or payload["from"]
    return int(chat["id"])
