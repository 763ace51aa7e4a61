"""The same world on a loopback port, met by a real client library and by raw requests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.error import BadRequest, Forbidden
from telegram.ext import ExtBot

from bot.sandbox.cast import Cast
from bot.sandbox.faults import Fault
from bot.sandbox.server import Sandbox, check_host

SARA, TOM, TEAM = 7, 8, -100


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def test_a_real_client_library_works(
    sandbox: Sandbox, picture: Callable[..., bytes]
) -> None:
    base = sandbox.base_url
    bot: ExtBot[None] = ExtBot("1:demo", base_url=f"{base}/bot", base_file_url=f"{base}/file/bot")
    sara = sandbox.world.phone(SARA)
    sara.say("/start")
    async with bot:
        (update,) = await bot.get_updates(timeout=1)
        assert update.message is not None
        assert update.message.text == "/start"
        markup = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
        sent = await bot.send_photo(SARA, picture(), caption="May", reply_markup=markup)
        file = await bot.get_file(sent.photo[-1].file_id)
        assert bytes(await file.download_as_bytearray()) == picture()
        media = InputMediaPhoto(picture(grey=9), caption="June")
        edited = await bot.edit_message_media(media, SARA, sent.message_id)
        assert getattr(edited, "caption", "") == "June"
        with pytest.raises(BadRequest, match="not found"):
            await bot.send_message(55, "x")
        sara.block()
        with pytest.raises(Forbidden, match="blocked by the user"):
            await bot.send_message(SARA, "x")


async def test_json_form_and_query_say_the_same(
    sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    address = f"{sandbox.base_url}/bot1:demo/sendMessage"
    words = {"chat_id": str(SARA), "text": "سلام"}
    for request in ({"json": words}, {"data": words}, {"params": words}):
        async with http.post(address, **request) as response:
            body = await response.json()
        assert body["result"]["text"] == "سلام"
    async with http.post(address, data="[", headers={"Content-Type": "application/json"}) as bad:
        assert bad.status == 400


async def test_tokens_are_checked(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    for token, words in (("nothing", "Unauthorized: invalid token specified"),
                         ("2:demo", "Unauthorized")):  # fmt: skip
        async with http.get(f"{sandbox.base_url}/bot{token}/getMe") as response:
            assert response.status == 401
            assert (await response.json())["description"] == words
    async with http.get(f"{sandbox.base_url}/file/bot1:demo/photos/none.png") as response:
        assert response.status == 404


async def test_floods_and_gateways_look_real(
    sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    address = f"{sandbox.base_url}/bot1:demo/getMe"
    for fault in (Fault("flood", seconds=4), Fault("bad_gateway"), Fault("drop_before")):
        sandbox.world.faults.add(fault)
    async with http.get(address) as flood:
        assert (flood.status, flood.headers["Retry-After"]) == (429, "4")
    async with http.get(address) as gateway:
        assert (gateway.status, gateway.content_type) == (502, "text/html")
    with pytest.raises(aiohttp.ClientConnectionError):
        await http.post(address)


async def test_strangers_of_the_web_are_refused(
    sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    for headers in ({"Host": "evil.example"}, {"Origin": "https://evil.example"}):
        async with http.get(f"{sandbox.base_url}/sandbox/cast", headers=headers) as response:
            assert response.status == 403
    with pytest.raises(ValueError, match="this machine only"):
        check_host("0.0.0.0")  # noqa: S104 the address that must be refused


async def test_a_port_and_a_token_are_checked_before_anything_runs(cast: Cast, clock: Any) -> None:
    with pytest.raises(ValueError, match="could be a real bot's"):
        Sandbox(cast, clock, token="123456789:AAFabcdefghijklmnopqrstuvwxyz0123456")
    with pytest.raises(ValueError, match="this machine only"):
        Sandbox(cast, clock, host="192.168.1.5")


@asynccontextmanager
async def receiver(answer: Callable[[dict[str, Any], str], web.Response]) -> AsyncIterator[str]:
    """A webhook on a free port that answers as told."""

    async def take(request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        return answer(await request.json(), secret)

    app = web.Application()
    app.router.add_post("/hook", take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


async def until(settled: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not settled():  # noqa: ASYNC110 deliveries have no event of their own
            await asyncio.sleep(0.01)


async def test_a_webhook_gets_updates_in_order_again_after_a_failure(sandbox: Sandbox) -> None:
    taken: list[tuple[int, str, str]] = []

    def answer(update: dict[str, Any], secret: str) -> web.Response:
        message = update["message"]
        taken.append((message["chat"]["id"], message["text"], secret))
        if len(taken) == 1:
            return web.Response(status=500)
        reply = {"method": "sendMessage", "chat_id": message["chat"]["id"], "text": "heard"}
        return web.json_response(reply)

    world = sandbox.world
    async with receiver(answer) as url:
        world.phone(SARA).say("one")
        await world.call("setWebhook", {"url": url, "secret_token": "s3cret"})
        world.phone(SARA).say("two")
        world.phone(TOM).say("three")
        await until(lambda: not world.state.updates.waiting)
        info = (await world.call("getWebhookInfo")).result
    assert [words for chat, words, _ in taken if chat == SARA] == ["one", "one", "two"]
    assert {secret for *_, secret in taken} == {"s3cret"}
    assert [m["text"] for m in world.messages(TOM)] == ["three", "heard"]
    assert (
        info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    )
    polled = await world.call("getUpdates")
    assert polled.body["description"].startswith("Conflict: can't use getUpdates method while")
    await world.call("deleteWebhook")
    assert (await world.call("getUpdates")).result == []


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"url": "http://bot.example/hook"}, "bad webhook: An HTTPS URL must be provided"),
        ({"url": "https://bot.example:99/"}, "bad webhook: Webhook can be set up only on ports"),
        ({"url": "", "secret_token": "x" * 257}, "secret token is too long"),
        ({"url": "", "secret_token": "é"}, "secret token contains unallowed characters"),
    ],
)
async def test_webhooks_that_are_refused(
    sandbox: Sandbox, params: dict[str, str], words: str
) -> None:
    answer = await sandbox.world.call("setWebhook", params)
    assert answer.body["description"].startswith(f"Bad Request: {words}")
