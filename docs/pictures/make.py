# noqa: INP001 - a script, not a package
"""Takes the pictures of the README from the demo: `.venv/bin/python docs/pictures/make.py`.

Needs Debian's chromium (or CHROMIUM=/path/to/it) and the development packages.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

HERE = Path(__file__).parent
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
PHONE = {"width": 360, "height": 740}
PORT = "8790"
PATIENCE = 30_000


@contextmanager
def demo() -> Iterator[str]:
    """The address of a demo of our own, stopped at the end."""
    command = [Path(sys.executable).with_name("forsat"), "demo", "--port", PORT]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603
    try:
        said = iter(running.stdout or ())
        opened = next(line for line in said if line.startswith("Open "))
        yield opened.split()[1]
    finally:
        running.terminate()
        running.wait()


def tap(page: Page, label: str) -> None:
    page.locator(".message.theirs").last.get_by_role("button", name=label).first.click()


def read(page: Page, words: str) -> None:
    page.locator(".message.theirs").last.locator(".text", has_text=words).wait_for()


def say(page: Page, words: str) -> None:
    page.locator("#field").fill(words)
    page.locator("#field").press("Enter")


def conversation(page: Page) -> None:
    """A rep fills an opportunity in, up to its review, where it is about to be saved."""
    page.locator(".seat", has_text="Rep").first.click()
    say(page, "/new")
    read(page, "Who is the customer?")
    say(page, "Dairy North")
    tap(page, "Dairy North")
    read(page, "What kind of opportunity")
    tap(page, "Standard")
    for answer, question in (("2.5k", "How much"), ("60%", "How likely"), ("15 Dec", "expect")):
        while question not in page.locator(".message.theirs").last.inner_text():
            tap(page, "Skip")
            page.wait_for_timeout(300)
        say(page, answer)
        page.wait_for_timeout(500)
    tap(page, "Referral")
    read(page, "Source: Referral")
    page.locator("#keys").click()
    page.wait_for_timeout(500)
    picture = Image.open(BytesIO(page.screenshot()))
    picture.quantize(256).save(HERE / "conversation.png", optimize=True)


def report(page: Page) -> None:
    """The picture itself, as the manager gets it."""
    page.locator(".seat", has_text="Manager").first.click()
    say(page, "/report")
    tap(page, "Won and lost")
    image = page.locator(".message.theirs").last.locator("img")
    image.wait_for()
    picture = page.request.get(image.evaluate("node => node.src"))
    (HERE / "report.png").write_bytes(picture.body())


def main() -> None:
    with demo() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport=PHONE, device_scale_factor=2, color_scheme="light")
        page.set_default_timeout(PATIENCE)
        page.goto(address)
        conversation(page)
        report(page)
        browser.close()


if __name__ == "__main__":
    main()
