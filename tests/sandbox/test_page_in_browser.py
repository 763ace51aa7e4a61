"""The chat page as a person meets it, with a tiny bot that polls over HTTP behind it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from playwright.async_api import Page, expect

from bot.sandbox.server import Sandbox
from support.browser import DESK, PHONE, OpenPage

SARA, TOM, NADIA, TEAM = 7, 8, 9, -100

CARD = {
    "inline_keyboard": [
        [{"text": "Edit", "callback_data": "edit"}, {"text": "Toast", "callback_data": "toast"}],
        [{"text": "Alert", "callback_data": "alert"}],
    ]
}
KEYS = {"keyboard": [["Plain"], [{"text": "My phone", "request_contact": True}]]}
TOO_WIDE = """message => [...message.querySelectorAll(".bubble *, .inline *")]
    .filter(node => !node.matches(".row button span, .row button span *"))
    .filter(node => node.getBoundingClientRect().right > message.getBoundingClientRect().right + 1)
    .map(node => node.outerHTML.slice(0, 80))"""
WELCOME = "Hello <b>Tom</b>, see <a href='https://a.example'>this</a> &amp; <code>that</code>"


class TinyBot:
    """Answers a few words; what it needs of the Bot API goes over HTTP."""

    def __init__(self, base: str, picture: bytes) -> None:
        self._base = f"{base}/bot1:demo"
        self._picture = picture

    async def run(self) -> None:
        offset = 0
        async with aiohttp.ClientSession() as self._http:
            while True:
                for update in await self._call("getUpdates", offset=offset, timeout=20):
                    offset = update["update_id"] + 1
                    await self._answer(update)

    async def _call(self, method: str, **params: Any) -> Any:
        form = aiohttp.FormData()
        for name, value in params.items():
            file = isinstance(value, bytes)
            text = value if file or isinstance(value, str) else json.dumps(value)
            form.add_field(name, text, filename="p.png" if file else None)
        async with self._http.post(f"{self._base}/{method}", data=form) as response:
            body = await response.json()
        assert body["ok"], body
        return body["result"]

    async def _answer(self, update: dict[str, Any]) -> None:
        if "callback_query" in update:
            await self._tapped(update["callback_query"])
        elif "message" in update:
            await self._told(update["message"])

    async def _told(self, message: dict[str, Any]) -> None:
        where = {"chat_id": message["chat"]["id"]}
        match message.get("text", ""):
            case "photo":
                await self._call("sendPhoto", **where, photo=self._picture, caption="A chart")
            case "keys":
                await self._call("sendMessage", **where, text="Choose", reply_markup=KEYS)
            case "سلام":
                await self._call("sendMessage", **where, text="سلام سارا، ۲ پیگیری")
            case "slow":
                await self._call("sendChatAction", **where, action="typing")
            case "":
                kind = next(k for k in ("contact", "photo", "document") if k in message)
                await self._call("sendMessage", **where, text=f"Got a {kind}")
            case text if "reply_to_message" in message:
                said = message["reply_to_message"]["text"]
                await self._call("sendMessage", **where, text=f"{text} to {said}")
            case _:
                card = {"text": WELCOME, "parse_mode": "HTML", "reply_markup": CARD}
                await self._call("sendMessage", **where, **card)

    async def _tapped(self, query: dict[str, Any]) -> None:
        answer = {"callback_query_id": query["id"]}
        if query["data"] == "edit":
            message = query["message"]
            where = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
            await self._call("editMessageText", **where, text="Edited", reply_markup=CARD)
        elif query["data"] == "alert":
            answer |= {"text": "Not allowed", "show_alert": True}
        else:
            answer |= {"text": "Saved"}
        await self._call("answerCallbackQuery", **answer)


@pytest.fixture
async def page(
    sandbox: Sandbox, picture: Callable[..., bytes], open_page: OpenPage
) -> AsyncIterator[Page]:
    """A phone-sized page at Sara's chat, the tiny bot behind it."""
    bot = TinyBot(sandbox.base_url, picture(300, 180))
    running = asyncio.ensure_future(bot.run())
    page = await open_page(sandbox.page_url)
    yield page
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def say(page: Page, words: str) -> None:
    await page.locator("#field").fill(words)
    await page.locator("#field").press("Enter")


async def sit(page: Page, name: str) -> None:
    await page.locator(".seat", has_text=name).click()


def last(page: Page) -> Any:
    return page.locator(".message.theirs").last


async def test_text_buttons_edit_toast_alert_and_typing(page: Page) -> None:
    await sit(page, "Tom")
    await say(page, "hello")
    card = last(page)
    await expect(card.locator(".text b, .text strong")).to_have_text("Tom")
    await expect(card.locator("a")).to_have_attribute("href", "https://a.example")
    await expect(card.locator("code")).to_have_text("that")
    await card.get_by_role("button", name="Toast").click()
    await expect(page.locator("#toast.shown")).to_have_text("Saved")
    await card.get_by_role("button", name="Edit").click()
    await expect(last(page).locator(".text")).to_contain_text("Edited")
    await expect(page.locator(".message.theirs")).to_have_count(1)
    await last(page).get_by_role("button", name="Alert").click()
    await expect(page.locator("dialog.alert .words")).to_have_text("Not allowed")
    await page.get_by_role("button", name="OK").click()
    await expect(page.locator("dialog")).to_have_count(0)
    await expect(page.locator(".waiting")).to_have_count(0)
    await say(page, "slow")
    await expect(page.locator("#subtitle")).to_have_text("typing…")


async def test_an_edit_does_not_move_what_is_read(page: Page, sandbox: Sandbox) -> None:
    await sit(page, "Tom")
    for number in range(25):
        await sandbox.world.call("sendMessage", {"chat_id": TOM, "text": f"line {number}"})
    await expect(page.locator(".message")).to_have_count(25)
    log = page.locator("#log")
    await log.evaluate("node => { node.scrollTop = 100; }")
    await expect(page.locator("#down")).to_be_visible()
    edit = {"chat_id": TOM, "message_id": 25, "text": "new\n" * 8}
    await sandbox.world.call("editMessageText", edit)
    await expect(page.locator(".message").last).to_contain_text("new")
    assert await log.evaluate("node => node.scrollTop") == 100
    await page.locator("#down").click()
    await expect(page.locator("#down")).to_be_hidden()


async def test_a_message_taller_than_the_phone_is_read_from_its_beginning(
    page: Page, sandbox: Sandbox
) -> None:
    await sit(page, "Tom")
    for number in range(3):
        await sandbox.world.call("sendMessage", {"chat_id": TOM, "text": f"line {number}"})
    tall = {"chat_id": TOM, "text": "A finding\n" * 60}
    await sandbox.world.call("sendMessage", tall)
    await expect(page.locator(".message")).to_have_count(4)
    begins = "node => node.getBoundingClientRect().top - log.getBoundingClientRect().top"
    for _ in range(50):  # it glides there
        above = await last(page).evaluate(begins)
        if 0 <= above < 20:
            break
        await asyncio.sleep(0.1)
    assert 0 <= above < 20
    # Whoever reads it there is still at what came last, and follows on.
    await sandbox.world.call("sendMessage", {"chat_id": TOM, "text": "line 4"})
    await expect(last(page)).to_contain_text("line 4")
    await expect(page.locator("#down")).to_be_hidden()


async def test_a_photo_opens_large_and_shuts(page: Page) -> None:
    await sit(page, "Tom")
    await say(page, "photo")
    photo = last(page).locator(".photo")
    await expect(last(page).locator(".text")).to_contain_text("A chart")
    await photo.click()
    await expect(page.locator("dialog.enlarged img")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator("dialog")).to_have_count(0)


async def test_reply_keyboard_asks_before_it_shares(page: Page, sandbox: Sandbox) -> None:
    await sit(page, "Tom")
    await say(page, "keys")
    keyboard = page.locator("#keyboard")
    await keyboard.get_by_role("button", name="My phone").click()
    await page.get_by_role("button", name="Cancel").click()
    await keyboard.get_by_role("button", name="My phone").click()
    await page.get_by_role("button", name="Share").click()
    await expect(last(page).locator(".text")).to_contain_text("Got a contact")
    contacts = [m for m in sandbox.world.messages(TOM) if "contact" in m]
    assert len(contacts) == 1
    await page.locator("#keys").click()
    await expect(keyboard).to_be_hidden()


async def test_a_reply_quotes_and_a_file_is_sent(
    page: Page, tmp_path: Path, picture: Callable[..., bytes]
) -> None:
    await sit(page, "Tom")
    await say(page, "hello")
    await last(page).hover()
    await last(page).get_by_role("button", name="Reply").click()
    await expect(page.locator("#quote-text")).to_contain_text("Hello Tom")
    await say(page, "answer")
    await expect(last(page).locator(".text")).to_contain_text("answer to Hello Tom")
    await expect(page.locator(".mine .quoted")).to_contain_text("Hello Tom")
    (tmp_path / "offer.pdf").write_bytes(b"%PDF")
    (tmp_path / "stand.png").write_bytes(picture())
    for name, kind in (("offer.pdf", "document"), ("stand.png", "photo")):
        await page.locator("#file").set_input_files(tmp_path / name)
        await expect(last(page).locator(".text")).to_contain_text(f"Got a {kind}")


async def test_persian_runs_from_the_right(page: Page) -> None:
    await sit(page, "Sara")
    assert await page.locator("#field").get_attribute("placeholder") == "پیام"
    await say(page, "سلام")
    text = last(page).locator(".text")
    await expect(text).to_contain_text("سلام سارا")
    assert await text.evaluate("node => getComputedStyle(node).direction") == "rtl"
    await expect(last(page).locator(".meta")).to_contain_text("۱۰:۰۰")


async def test_commands_of_the_person_stand_in_the_menu(page: Page, sandbox: Sandbox) -> None:
    for language, words in (("", "Write one down"), ("fa", "ثبت فرصت")):
        commands = [{"command": "new", "description": words}]
        params = {"commands": commands, "language_code": language}
        await sandbox.world.call("setMyCommands", params)
    await sit(page, "Tom")
    await page.locator("#menu").click()
    await expect(page.locator("#commands")).to_contain_text("Write one down")
    await page.keyboard.press("Escape")
    await sit(page, "Sara")
    await page.locator("#field").press_sequentially("/n")
    await page.locator("#commands button", has_text="ثبت فرصت").click()
    await expect(page.locator(".mine .command")).to_have_text("/new")


async def test_the_demo_strip_switches_people_and_moves_the_clock(
    page: Page, sandbox: Sandbox, clock: Any
) -> None:
    await sit(page, "Sara")
    for words in ("one", "two"):
        await sandbox.world.call("sendMessage", {"chat_id": TOM, "text": words})
    tom = page.locator(".seat", has_text="Tom")
    await expect(tom.locator(".badge")).to_have_text("2")
    await tom.click()
    await expect(tom.locator(".badge")).to_have_text("")
    await expect(tom).to_have_attribute("aria-pressed", "true")
    await expect(page.locator(".message")).to_have_count(2)
    await expect(page.locator("#clock b")).to_have_text("۱۰:۰۰")
    await page.get_by_role("button", name="+۱ ساعت").click()
    await expect(page.locator("#clock b")).to_have_text("۱۱:۰۰")
    await page.get_by_role("button", name="دوشنبهٔ بعد").click()
    await expect(page.locator("#clock")).to_contain_text("یکشنبه")
    assert clock.moves == ["hour", "monday"]


async def test_a_stranger_starts_and_one_who_blocked_comes_back(
    page: Page, sandbox: Sandbox
) -> None:
    await sandbox.world.call("setMyDescription", {"description": "I keep opportunities."})
    await sit(page, "Nadia")
    await expect(page.locator("#empty")).to_contain_text("I keep opportunities.")
    await page.get_by_role("button", name="Démarrer").click()
    await expect(last(page).locator(".text")).to_contain_text("Hello")
    sandbox.world.phone(NADIA).block()
    await page.get_by_role("button", name="Relancer le bot").click()
    await expect(page.locator("#field")).to_be_visible()


async def test_the_group_has_writers(page: Page, sandbox: Sandbox) -> None:
    await sit(page, "Team")
    await say(page, "between us")
    await page.locator("#writer").select_option(label="Tom")
    await expect(page.locator(".message.theirs .sender")).to_have_text("Sara Ahmadi")
    await say(page, "and me")
    await expect(page.locator(".message.mine")).to_contain_text("and me")
    assert [m["from"]["id"] for m in sandbox.world.messages(TEAM)] == [SARA, TOM]


@pytest.mark.parametrize("size", [PHONE, DESK])
async def test_nothing_is_wider_than_the_screen(
    sandbox: Sandbox, open_page: OpenPage, size: tuple[int, int]
) -> None:
    long = "x" * 300
    markup = {"inline_keyboard": [[{"text": long, "callback_data": "x"}] * 3]}
    params = {"chat_id": SARA, "text": f"{long} <pre>{long}</pre>", "parse_mode": "HTML"}
    await sandbox.world.call("sendMessage", {**params, "reply_markup": markup})
    page = await open_page(sandbox.page_url, size=size, dark=True)
    await expect(page.locator(".message")).to_have_count(1)
    assert await page.locator(".message").evaluate(TOO_WIDE) == []
    await page.locator("#theme").click()
    assert await page.evaluate("document.documentElement.dataset.theme") == "light"
