"""A pretend Telegram in memory: the bot calls it, people tap and type in it, tests read it."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bot.sandbox.cast import Cast
from bot.sandbox.chats import Json
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.inline import InlineBar
from bot.sandbox.journal import Answer, Call, Journal
from bot.sandbox.methods import BY_LOWER_NAME, METHODS
from bot.sandbox.params import Params, Upload
from bot.sandbox.phone import Phone
from bot.sandbox.rates import Rates
from bot.sandbox.refusals import (
    ApiError,
    ConnectionDroppedError,
    forbidden,
    migrated,
    server_error,
    too_many,
)
from bot.sandbox.state import State

DEMO_TOKEN = re.compile(r"[0-9]{1,6}:demo[A-Za-z0-9_-]*")
BAD_GATEWAY = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


class World:
    """One bot among its people.

    `now` gives the instant messages are dated with, aware UTC, and may be moved; `machine` gives
    seconds for limits and waiting, as time.monotonic. With `rates` calls above Telegram's
    limits are refused.
    """

    def __init__(
        self,
        cast: Cast,
        *,
        now: Callable[[], datetime],
        machine: Callable[[], float],
        token: str = "1:demo",  # noqa: S107 the one form a sandbox takes; it opens nothing
        username: str = "forsat_demo_bot",
        name: str = "Forsat",
        rates: Rates | None = None,
    ) -> None:
        check_token(token)
        self.token = token
        self.rates = rates
        self.faults = Faults()
        self.journal = Journal()
        self.machine = machine
        bot = _bot(int(token.partition(":")[0]), name, username)
        self.state = State(cast, bot, now=now, machine=machine)

    async def call(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        files: Mapping[str, Upload | bytes] | None = None,
    ) -> Answer:
        """One Bot API call by the bot; the HTTP side does the same.

        Raises ConnectionDroppedError only when a fault asks for it.
        """
        given = Params(params or {}, files)
        name = BY_LOWER_NAME.get(method.lower(), method)
        call = self.journal.begin(name, given.plain(), self.machine())
        try:
            answer = await self._answer(name, given)
        except ApiError as refused:
            call.refusal = refused.description
            answer = Answer(refused.code, refused.envelope())
        call.status, call.answered = answer.status, self.machine()
        return answer

    async def _answer(self, name: str, given: Params) -> Answer:
        chat_id = _number(given.values.get("chat_id"))
        faults = self.faults.take(name, chat_id)
        for fault in faults:
            await _go_wrong(fault)
        if any(fault.kind == "bad_gateway" for fault in faults):
            return Answer(502, page=BAD_GATEWAY)
        if self.rates is not None:
            self.rates.admit(name, chat_id)
        result = await self._carry_out(name, given)
        if any(fault.kind == "drop_after" for fault in faults):
            raise ConnectionDroppedError
        return Answer(200, {"ok": True, "result": result})

    async def _carry_out(self, name: str, given: Params) -> Any:
        if name not in METHODS:
            raise ApiError(404, "Not Found: method not found")
        result = METHODS[name](self.state, given)
        return await result if inspect.isawaitable(result) else result

    def phone(self, person_id: int, chat_id: int | None = None) -> Phone:
        """Somebody's view of a chat, of their own with the bot when none is named."""
        return Phone(self.state, person_id, person_id if chat_id is None else chat_id)

    def inline(self, person_id: int, chat_id: int | None = None) -> InlineBar:
        """Somebody's text field after typing the bot's name."""
        return InlineBar(self.state, person_id, person_id if chat_id is None else chat_id)

    def messages(self, chat_id: int) -> list[Json]:
        """What stands in a chat, oldest first, as Bot API messages."""
        return [message.body for message in self.state.chats[chat_id].messages.values()]

    def calls(self, *methods: str) -> list[Call]:
        """What the bot called, oldest first; without names all but getUpdates."""
        return self.journal.of(*methods)

    def dump(self) -> Json:
        """The world as JSON, without faults, rates and the journal."""
        return {"token": self.token, "state": self.state.dump()}

    @classmethod
    def restore(
        cls,
        kept: Json,
        *,
        now: Callable[[], datetime],
        machine: Callable[[], float],
        rates: Rates | None = None,
    ) -> World:
        """A world as it was dumped."""
        cast = Cast.restore(kept["state"]["cast"])
        world = cls(cast, now=now, machine=machine, token=kept["token"], rates=rates)
        world.state.bot = kept["state"]["bot"]
        world.state.restore(kept["state"])
        return world


def check_token(token: str) -> None:
    """ValueError for anything but a demo token, so a real bot is never run in a sandbox."""
    if not DEMO_TOKEN.fullmatch(token):
        words = "the sandbox takes only tokens such as 1:demo; this one could be a real bot's"
        raise ValueError(f"{words}, and a pretend Telegram must not get to know it")


async def _go_wrong(fault: Fault) -> None:
    match fault.kind:
        case "latency":
            await asyncio.sleep(fault.seconds)
        case "drop_before":
            raise ConnectionDroppedError
        case "server_error":
            raise server_error()
        case "blocked":
            raise forbidden("bot was blocked by the user")
        case "migrated":
            raise migrated(fault.move_to)
        case "flood":
            raise too_many(int(fault.seconds))


def _number(value: Any) -> int:
    text = str(value or "")
    return int(text) if text.lstrip("-").isdecimal() else 0


def _bot(bot_id: int, name: str, username: str) -> Json:
    can = {"can_join_groups": True, "can_read_all_group_messages": False}
    can |= {"supports_inline_queries": True, "can_connect_to_business": False}
    can |= {"has_main_web_app": False, "has_topics_enabled": False}
    can |= {"allows_users_to_create_topics": False, "can_manage_bots": False}
    return {"id": bot_id, "is_bot": True, "first_name": name, "username": username, **can}
