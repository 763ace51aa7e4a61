"""What the chat page asks for: the cast, a chat, files, the clock, and what happens live."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

from aiohttp import web

from bot.sandbox.acts import ACTS
from bot.sandbox.api import read_request
from bot.sandbox.chats import Json
from bot.sandbox.commands import menu
from bot.sandbox.refusals import ApiError
from bot.sandbox.world import World

HEARTBEAT_SECONDS = 15
FONTS = Path(__file__).parents[1] / "charts" / "fonts"
"""The fonts that charts and papers carry; the page borrows them."""
MOVES = {"hour", "day", "monday"}


class Time(Protocol):
    async def ask(self) -> datetime: ...

    async def move(self, what: str) -> datetime: ...


class PageApi:
    """Routes of the page; everything a person does goes through their Phone."""

    def __init__(self, world: World, time: Time, page: Path) -> None:
        self._world = world
        self._time = time
        self._page = page

    def routes(self) -> list[web.AbstractRouteDef]:
        return [
            web.get("/", self._index),
            web.static("/page", self._page),
            web.static("/fonts", FONTS),
            web.get("/sandbox/cast", self._cast),
            web.get("/sandbox/chat", self._chat),
            web.get("/sandbox/events", self._events),
            web.get("/sandbox/file/{file_id}", self._file),
            web.post("/sandbox/do/{act}", self._do),
            web.get("/sandbox/clock", self._clock),
            web.post("/sandbox/clock", self._move_clock),
        ]

    async def _index(self, _: web.Request) -> web.FileResponse:
        return web.FileResponse(self._page / "index.html")

    async def _cast(self, _: web.Request) -> web.Response:
        """The bot, the people, and the groups, each with what the switch shows of them."""
        state = self._world.state
        people = [
            {"id": p.id, "name": p.name, "label": p.label, "language": p.language}
            for p in state.cast.people
        ]
        labels = {group.id: group.label for group in state.cast.groups}
        groups = [
            {
                "id": chat.id,
                "name": chat.info["title"],
                "label": labels.get(chat.id, ""),
                "members": chat.members,
            }
            for chat in state.chats.values()
            if not chat.private and chat.moved_to is None
        ]
        told = {"bot": state.bot, "people": people, "groups": groups, "zone": state.cast.zone}
        return web.json_response(told)

    async def _chat(self, request: web.Request) -> web.Response:
        """One chat as one person sees it."""
        try:
            person, chat_id = int(request.query["person"]), int(request.query["chat"])
            chat = self._world.phone(person, chat_id).chat
        except (LookupError, ValueError) as wrong:
            return web.json_response({"error": str(wrong)}, status=400)
        shown = {
            "messages": self._world.messages(chat_id),
            "keyboard": chat.keyboard,
            "commands": menu(self._world.state, chat, person),
            "standing": chat.bot,
            "description": self._description(person),
        }
        return web.json_response(shown)

    def _description(self, person_id: int) -> str:
        """What the bot says of itself before it is started, in the person's language."""
        profile = self._world.state.profile
        language = self._world.state.cast.person(person_id).language
        return profile.get(f"description:{language}") or profile.get("description:", "")

    async def _file(self, request: web.Request) -> web.Response:
        """A file; only checked pictures and sound keep a type the browser would show."""
        file = self._world.state.files.find(request.match_info["file_id"])
        if file is None:
            raise web.HTTPNotFound
        shown = file.kind in {"photo", "voice"}
        kind = file.mime if shown else "application/octet-stream"
        return web.Response(body=file.data, content_type=kind)

    async def _do(self, request: web.Request) -> web.Response:
        """Something a person does; answers with the message or query it made."""
        act = ACTS.get(request.match_info["act"])
        if act is None:
            raise web.HTTPNotFound
        values, files = await read_request(request)
        try:
            phone = self._world.phone(int(values["person"]), int(values["chat"]))
            made = act(phone, values, files)
        except ApiError as refused:
            return web.json_response({"error": refused.description}, status=400)
        except (LookupError, ValueError) as wrong:
            return web.json_response({"error": str(wrong)}, status=400)
        return web.json_response({"made": made})

    async def _clock(self, _: web.Request) -> web.Response:
        return web.json_response({"now": (await self._time.ask()).isoformat()})

    async def _move_clock(self, request: web.Request) -> web.Response:
        move = (await request.json()).get("move")
        if move not in MOVES:
            return web.json_response({"error": f"move is one of {sorted(MOVES)}"}, status=400)
        now = await self._time.move(move)
        self._world.state.tell("clock", now=now.isoformat())
        return web.json_response({"now": now.isoformat()})

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events until the page goes away."""
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        stream = web.StreamResponse(headers=headers)
        await stream.prepare(request)
        with self._heard() as events:
            await stream.write(b": hello\n\n")
            with suppress(ConnectionResetError):
                while True:
                    await stream.write(await _line(events))
        return stream

    @contextmanager
    def _heard(self) -> Iterator[asyncio.Queue[Json]]:
        events: asyncio.Queue[Json] = asyncio.Queue()
        listeners = self._world.state.listeners
        listeners.append(events.put_nowait)
        try:
            yield events
        finally:
            listeners.remove(events.put_nowait)


async def _line(events: asyncio.Queue[Json]) -> bytes:
    """The next event, or a sign of life when nothing happens for a while."""
    try:
        event = await asyncio.wait_for(events.get(), HEARTBEAT_SECONDS)
    except TimeoutError:
        return b": still here\n\n"
    return f"data: {json.dumps(event)}\n\n".encode()
