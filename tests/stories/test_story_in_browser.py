"""The demo as somebody meets it: a phone in a browser, a rep, the group, a manager, the clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.actions.ports import Desk
from bot.domain.facts import Fact, Term
from bot.domain.people import Member
from bot.handlers.turns.looks import reader_of
from bot.sandbox.sample.company import Part
from bot.speech.reply import Say
from support.browser import OpenPage, browser, find_browser, open_page
from support.demo import Demo, open_demo
from support.talker import seen

if TYPE_CHECKING:  # importing Playwright takes time that tests without a page need not spend
    from playwright.async_api import Locator, Page

__all__ = ["browser", "open_page"]

SLOW = 45_000
"""Milliseconds for a busy machine; each step takes a fraction of a second on an idle one."""


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    find_browser()
    async with open_demo(tmp_path, "en") as opened:
        yield opened


class Watcher:
    """Somebody at the page: takes a seat, taps by sentence, reads, keeps pictures of it."""

    def __init__(self, page: Page, demo: Demo, folder: Path) -> None:
        self.page, self.demo, self.folder = page, demo, folder
        self.part = Part.REP
        page.set_default_timeout(SLOW)

    async def sit(self, part: Part) -> None:
        self.part = part
        sample = self.demo.sample
        names = {each.id: each.name for each in sample.cast.people}
        names |= {each.id: each.title for each in sample.cast.groups}
        name = names[sample.persons.get(part, sample.team_chat)]
        await self.page.locator(".seat", has_text=name).first.click()

    async def say(self, words: str) -> None:
        await self.page.locator("#field").fill(words)
        await self.page.locator("#field").press("Enter")

    async def tap(self, key: str, **facts: Fact) -> None:
        """The button with this sentence under the newest message, once it is there."""
        await self.tap_words(await self.words(key, **facts))

    async def tap_where(self, text: str, key: str) -> None:
        """A button of the last message that says this, wherever it stands."""
        said = self.page.locator(".message.theirs", has_text=text).last
        await said.get_by_role("button", name=await self.words(key)).first.click()

    async def tap_words(self, words: str) -> None:
        await self.last.get_by_role("button", name=words).first.click()

    async def asked(self, key: str) -> None:
        await self.reads(await self.words(key))

    async def reads(self, words: str) -> None:
        """Waits until the newest message has these words."""
        await self.last.locator(".text", has_text=words).wait_for()

    async def words(self, key: str, **facts: Fact) -> str:
        """A sentence in the language of whoever sits here."""

        def ask(desk: Desk) -> str:
            member = desk.store.people.member_of(self.demo.sample.persons[self.part])
            assert isinstance(member, Member)
            return self.demo.core.tr.plain(Say(key, facts), reader_of(member, desk))

        return seen(await self.demo.core.work.read(ask))

    @property
    def last(self) -> Locator:
        return self.page.locator(".message.theirs").last

    async def snap(self, name: str) -> None:
        """A picture to look at, in the folder of this test."""
        await self.page.wait_for_timeout(200)
        await self.page.screenshot(path=self.folder / f"{name}.png")


async def make(who: Watcher, customer: str) -> None:
    """A new opportunity with two of the first product."""
    await who.say("/new")
    await who.asked("ask-customer")
    await who.say(customer)
    await who.tap_words(customer)
    await who.asked("ask-type")
    await who.snap(f"type-{customer[0]}")
    await who.tap("form-save")
    await who.tap("button-product")
    await who.asked("ask-product")
    await who.last.locator(".row button").first.click()
    await who.asked("ask-quantity")
    await who.snap(f"quantity-{customer[0]}")
    await who.say("2")
    await who.tap("form-save")
    await who.asked("line-added")
    await who.snap(f"card-{customer[0]}")


async def test_a_deal_is_made_followed_up_and_won(
    demo: Demo, open_page: OpenPage, tmp_path: Path
) -> None:
    who = Watcher(await open_page(demo.url), demo, tmp_path)
    await who.sit(Part.REP)
    await who.say("/start")
    await who.tap("button-new")
    await make(who, "Dairy North")

    await who.tap("button-follow-up")
    await who.asked("ask-when")
    await who.snap("when")
    await who.tap("form-in-an-hour")
    await who.tap("form-save")
    await who.asked("follow-up-set")
    await who.page.locator("#moves button").nth(1).click()
    await who.page.locator(".message.theirs", has_text="Follow up: Dairy North").wait_for()
    await who.snap("reminder")
    await who.tap("notice-open")
    # The morning of the new day may arrive below the card meanwhile.
    await who.tap_where("OPP-", "button-won")
    await who.tap_where(await who.words("ask-reason"), "item-quality")
    await who.tap_where(await who.words("ask-win-note"), "form-save")
    cheer = await who.words("won-cheer")
    await who.page.locator(".message.theirs", has_text=cheer).last.wait_for()
    await who.snap("won")

    await who.sit(Part.TEAM)
    await who.reads("won Dairy North")
    await who.snap("group")
    await who.sit(Part.MANAGER)
    await who.say("/report")
    # What the manager is told of the new day may arrive below the menu and below the picture.
    won_lost = who.page.get_by_role("button", name=await who.words("report-won-lost")).last
    await won_lost.wait_for()
    pictures = who.page.locator(".message.theirs img")
    shown = await pictures.count()
    await won_lost.click()
    await pictures.nth(shown).wait_for()
    await who.snap("report")

    await who.sit(Part.REP)
    await who.say("/settings")
    await who.tap("button-set-language")
    await who.tap_words("فارسی")
    # In words: the language of whoever sits here is changing at this very moment.
    await who.reads("تنظیمات شما")
    await make(who, "لبنیات روشناب")
    await who.tap("button-next-stage", stage=Term("item-qualification"))
    await who.page.locator(
        ".message.theirs", has_text=await who.words("item-qualification")
    ).wait_for()
    await who.snap("persian")
