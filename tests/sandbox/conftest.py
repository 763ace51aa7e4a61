"""A small world: Sara and Tom of one team, Nadia whom the bot never met."""

from __future__ import annotations

import struct
import zlib
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.cast import Cast, Group, Person
from bot.sandbox.server import Sandbox
from bot.sandbox.world import World
from support.browser import browser, open_page

__all__ = ["browser", "open_page"]

SARA, TOM, NADIA, TEAM = 7, 8, 9, -100


class HandClock:
    """Stands still until it is moved, business time and machine seconds apart."""

    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 21, 10, tzinfo=UTC)
        self.seconds = 1000.0
        self.moves: list[str] = []

    async def now(self) -> datetime:
        return self.instant

    async def move(self, what: str) -> None:
        self.moves.append(what)
        self.instant += {"hour": timedelta(hours=1)}.get(what, timedelta(days=1))


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def cast() -> Cast:
    return Cast(
        people=(
            Person(SARA, "Sara Ahmadi", "fa", "Rep", started=True),
            Person(TOM, "Tom", "en", "Manager", started=True),
            Person(NADIA, "Nadia", "fr", "Stranger"),
        ),
        groups=(Group(TEAM, "Team", (TOM, SARA), "Team", with_bot=True),),
    )


@pytest.fixture
def world(cast: Cast, clock: HandClock) -> World:
    return World(cast, now=lambda: clock.instant, machine=lambda: clock.seconds)


@pytest.fixture
async def sandbox(cast: Cast, clock: HandClock) -> AsyncIterator[Sandbox]:
    sandbox = Sandbox(cast, clock)
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


@pytest.fixture
def picture() -> Callable[..., bytes]:
    """A plain PNG of a width and height in pixels."""

    def draw(width: int = 60, height: int = 40, grey: int = 128) -> bytes:
        rows = (b"\0" + bytes([grey]) * width) * height
        header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
        chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in chunks
        )

    return draw
