"""What the page asks and does, without a browser."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest

from bot.sandbox.server import Sandbox

SARA, TOM, NADIA, TEAM = 7, 8, 9, -100


class Page:
    """Asks and does as the script of the page."""

    def __init__(self, base: str, http: aiohttp.ClientSession) -> None:
        self._base = f"{base}/sandbox"
        self.http = http

    async def ask(self, path: str) -> Any:
        async with self.http.get(f"{self._base}/{path}") as response:
            return await response.json()

    async def do(self, act: str, who: int = SARA, chat: int | None = None, **facts: Any) -> Any:
        where = {"person": who, "chat": chat or who, **facts}
        async with self.http.post(f"{self._base}/do/{act}", json=where) as response:
            body = await response.json()
        return body.get("made", body.get("error"))

    async def upload(self, act: str, data: bytes, name: str, **facts: str) -> Any:
        form = aiohttp.FormData({"person": str(SARA), "chat": str(SARA), **facts})
        form.add_field("file", data, filename=name)
        async with self.http.post(f"{self._base}/do/{act}", data=form) as response:
            return (await response.json())["made"]


@pytest.fixture
async def page(sandbox: Sandbox) -> AsyncIterator[Page]:
    async with aiohttp.ClientSession() as http:
        yield Page(sandbox.base_url, http)


async def test_the_cast_and_a_chat(page: Page, sandbox: Sandbox) -> None:
    cast = await page.ask("cast")
    assert [person["label"] for person in cast["people"]] == ["Rep", "Manager", "Stranger"]
    assert cast["groups"] == [
        {"id": TEAM, "name": "Team", "label": "Team", "members": [TOM, SARA]}
    ]
    await sandbox.world.call("setMyDescription", {"description": "کار", "language_code": "fa"})
    await page.do("say", text="hello")
    chat = await page.ask(f"chat?person={SARA}&chat={SARA}")
    assert [message["text"] for message in chat["messages"]] == ["hello"]
    assert (chat["standing"], chat["description"]) == ("member", "کار")
    assert "error" in await page.ask(f"chat?person={NADIA}&chat={TEAM}")
    assert "error" in await page.ask("chat?person=x&chat=1")


async def test_every_gesture_makes_an_update(
    page: Page, sandbox: Sandbox, picture: Callable[..., bytes]
) -> None:
    said = await page.do("say", text="wrnog")
    await page.do("edit", message_id=said["message_id"], text="wrong")
    await page.upload("photo", picture(), "a.png", caption="stand")
    await page.upload("document", b"%PDF", "offer.pdf", reply_to=str(said["message_id"]))
    await page.upload("voice", b"OggS", "v.ogg", seconds="5")
    await page.do("location", latitude=35.7, longitude=51.4)
    await page.do("contact", phone="+15550100", name="Anna")
    await page.do("forward", text="call me", from_name="A customer")
    await page.do("press", message_id=said["message_id"], data="x")
    await page.do("open_link", payload="o_1")
    await page.do("block")
    await page.do("unblock")
    await page.do("remove_bot", who=TOM, chat=TEAM)
    await page.do("add_bot", who=TOM, chat=TEAM)
    updates = (await sandbox.world.call("getUpdates")).result
    kinds = [next(kind for kind in update if kind != "update_id") for update in updates]
    assert kinds == [
        "message",
        "edited_message",
        *["message"] * 6,
        "callback_query",
        "message",
        *["my_chat_member"] * 4,
        "message",
    ]
    assert updates[3]["message"]["reply_to_message"]["text"] == "wrong"
    assert updates[4]["message"]["voice"]["duration"] == 5


async def test_keys_are_pressed_by_their_words(page: Page, sandbox: Sandbox) -> None:
    markup = {"keyboard": [["Skip"]]}
    params = {"chat_id": SARA, "text": "?", "reply_markup": markup}
    await sandbox.world.call("sendMessage", params)
    assert (await page.do("key", label="Skip"))["text"] == "Skip"
    assert "no key 'Gone'" in await page.do("key", label="Gone")


async def test_files_are_shown_as_what_they_are(
    page: Page, sandbox: Sandbox, picture: Callable[..., bytes]
) -> None:
    photo = await page.upload("photo", picture(), "a.png")
    script = await page.upload("document", b"<script>", "a.html")
    for file_id, kind in (
        (photo["photo"][0]["file_id"], "image/png"),
        (script["document"]["file_id"], "application/octet-stream"),
    ):
        async with page.http.get(f"{sandbox.base_url}/sandbox/file/{file_id}") as response:
            assert response.content_type == kind
    async with page.http.get(f"{sandbox.base_url}/sandbox/file/none") as response:
        assert response.status == 404


async def test_the_clock_moves_by_known_steps(page: Page, sandbox: Sandbox, clock: Any) -> None:
    address = f"{sandbox.base_url}/sandbox/clock"
    async with page.http.post(address, json={"move": "day"}) as response:
        assert (await response.json())["now"] == "2026-11-22T10:00:00+00:00"
    async with page.http.post(address, json={"move": "year"}) as response:
        assert response.status == 400
    assert clock.moves == ["day"]
    said = await page.do("say", text="tomorrow")
    assert said["date"] >= int(clock.instant.timestamp())


async def test_what_happens_is_streamed(page: Page, sandbox: Sandbox) -> None:
    async with page.http.get(f"{sandbox.base_url}/sandbox/events") as stream:
        await stream.content.readuntil(b"\n\n")
        await sandbox.world.call("sendMessage", {"chat_id": SARA, "text": "live"})
        async with asyncio.timeout(2):
            line = await stream.content.readuntil(b"\n\n")
    event = json.loads(line.removeprefix(b"data: "))
    assert (event["kind"], event["message"]["text"]) == ("message", "live")


async def test_the_page_and_its_parts_are_served(page: Page, sandbox: Sandbox) -> None:
    for path in ("", "page/chat.js", "page/chat.css"):
        async with page.http.get(sandbox.page_url + path) as response:
            assert response.status == 200
            assert "default-src 'self'" in response.headers["Content-Security-Policy"]
