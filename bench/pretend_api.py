"""A Bot API that only answers, and people who go on as soon as they read an answer."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientSession, TCPConnector, web

BOT = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
PATIENCE = 30.0
"""Seconds after which an answer is counted as none."""
PICTURES = {"sendphoto", "editmessagemedia"}
SHOWS = {"sendmessage", "editmessagetext", *PICTURES}
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


@dataclass
class Rep:
    """One person: what stands on their phone, and when they last read something new."""

    id: int
    message: dict[str, Any] = field(default_factory=dict)
    read: asyncio.Event = field(default_factory=asyncio.Event)

    def button(self, words: str) -> str:
        rows = self.message.get("reply_markup", {}).get("inline_keyboard", [])
        for each in itertools.chain.from_iterable(rows):
            if words in each["text"].casefold():
                return str(each["callback_data"])
        raise LookupError(f"no {words} among {rows} under {self.message.get('text')}")


class PretendApi:
    """`latency` in seconds is waited before each answer."""

    def __init__(self) -> None:
        self.latency = 0.0
        self.reps: dict[int, Rep] = {}
        self.calls = 0
        self.pictures = 0
        self.secret = ""
        self.hook = ""
        self._numbers = itertools.count(1)
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._called)
        self._runner = web.AppRunner(app, access_log=None)
        self.base = ""

    async def start(self) -> None:
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.base = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        await self._runner.cleanup()

    async def _called(self, request: web.Request) -> web.Response:
        method = request.match_info["method"].lower()
        given = await _parameters(request)
        self.calls += 1
        if self.latency:
            await asyncio.sleep(self.latency)
        return web.json_response({"ok": True, "result": self._answer(method, given)})

    def _answer(self, method: str, given: dict[str, Any]) -> Any:
        if method == "getme":
            return BOT
        if method == "setwebhook":
            self.hook, self.secret = given["url"], given.get("secret_token", "")
            return True
        if "chat_id" not in given or method == "sendchataction":
            return True
        chat = int(given["chat_id"])
        self.pictures += method in PICTURES
        number = int(given.get("message_id") or next(self._numbers))
        message = {
            "message_id": number,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": "Rep"},
            "from": BOT,
            "text": given.get("text", "…"),
        }
        if method in SHOWS and chat in self.reps:
            markup = given.get("reply_markup") or {}
            shown = json.loads(markup) if isinstance(markup, str) else markup
            rep = self.reps[chat]
            rep.message = {**message, "reply_markup": shown}
            rep.read.set()
        return message


async def _parameters(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    return dict(await request.post())


class Crowd:
    """Brings updates to webhooks, in turn, and notes in how many seconds each was answered."""

    _updates = itertools.count(int(time.time() * 1000))
    """Of all crowds: an update of a number that was seen before is done already."""

    _names = itertools.count()
    """Of all crowds as well: no customer is made twice of one name."""

    def __init__(self, api: PretendApi, *urls: str) -> None:
        self._api = api
        self._urls = itertools.cycle(urls)
        self._client = ClientSession(connector=TCPConnector(limit=0))
        self.took: list[float] = []
        self.running = True
        self.unanswered = 0

    async def close(self) -> None:
        await self._client.close()

    async def work(self, rep: Rep) -> None:
        """The same four updates over and over: a whole opportunity."""
        for number in self._names:
            for step in (
                lambda: self._say(rep, "/new"),
                lambda: self._say(rep, f"Customer {rep.id} {number}"),  # noqa: B023
                lambda: self._tap(rep, "create"),
                lambda: self._tap(rep, "save"),
            ):
                if not self.running:
                    return
                await step()

    async def ask(self, rep: Rep, words: str) -> None:
        """The same question again and again."""
        while self.running:
            await self._say(rep, words)

    async def begin(self, rep: Rep) -> None:
        """A new opportunity, of which the customer is named and nothing more."""
        await self._say(rep, "/new")
        await self._say(rep, f"Customer {rep.id}")

    async def _say(self, rep: Rep, text: str) -> None:
        message = {**_of(rep), "message_id": 1, "text": text}
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        await self._bring(rep, {"message": message})

    async def _tap(self, rep: Rep, words: str) -> None:
        data = rep.button(words)
        query = {"id": "1", "from": _of(rep)["from"], "chat_instance": "1", "data": data}
        await self._bring(rep, {"callback_query": {**query, "message": rep.message}})

    async def _bring(self, rep: Rep, event: dict[str, Any]) -> None:
        rep.read.clear()
        begun = time.perf_counter()
        update = {"update_id": next(self._updates), **event}
        headers = {SECRET: self._api.secret}
        async with self._client.post(next(self._urls), json=update, headers=headers) as answer:
            if answer.status != 200:
                raise RuntimeError(f"the webhook said {answer.status}")
        try:
            await asyncio.wait_for(rep.read.wait(), PATIENCE)
        except TimeoutError:
            self.unanswered += 1
        self.took.append(time.perf_counter() - begun)


def _of(rep: Rep) -> dict[str, Any]:
    return {
        "date": int(time.time()),
        "chat": {"id": rep.id, "type": "private", "first_name": "Rep"},
        "from": {"id": rep.id, "is_bot": False, "first_name": "Rep", "language_code": "en"},
    }
