"""A real browser at the demo page, for the few tests that look at it as a person does.

A conftest takes the fixtures in by `from support.browser import browser, open_page`.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:  # importing Playwright takes time that tests without a page need not spend
    from playwright.async_api import Browser, Page

CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = (360, 740)
DESK = (1280, 900)

OpenPage = Callable[..., Awaitable["Page"]]


def find_browser() -> str:
    """Where the browser is; without one the test is skipped (where CI=true, it fails)."""
    if not CHROMIUM.exists():
        reason = f"no browser at {CHROMIUM}; install chromium or set CHROMIUM"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)
    return str(CHROMIUM)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A browser of its own for one test."""
    path = find_browser()
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest.fixture
async def open_page(browser: Browser) -> AsyncIterator[OpenPage]:
    """`await open_page(url, size=PHONE, dark=False)`; script errors fail the test at its end."""
    wrong: list[str] = []

    async def open_one(
        url: str, *, size: tuple[int, int] = PHONE, dark: bool = False, locale: str = "en-GB"
    ) -> Page:
        page = await browser.new_page(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            locale=locale,
            timezone_id="UTC",
        )
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        await page.goto(url)
        return page

    yield open_one
    assert wrong == []
