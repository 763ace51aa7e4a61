"""Where charts are drawn: by one thread, here or in a process of its own, so that the
conversation never waits for ink.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

from bot.charts.apart import DrawerApart
from bot.charts.drawer import Drawer
from bot.charts.spec import ChartSpec, as_json

STYLE_VERSION = 5
"""Raised with every change of the look, so that pictures kept elsewhere are drawn anew."""


class Studio:
    """Draws specs one after the other. Close it when the bot stops.

    `apart` for who talks meanwhile: the thread only waits then for a process that draws.
    """

    def __init__(self, *, apart: bool = False) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="studio")
        self._drawer = DrawerApart() if apart else Drawer()

    def warm(self) -> None:
        """Load the drawing library in the background; a drawing asked for meanwhile waits."""
        self._thread.submit(self._drawer.warm)

    async def draw(self, spec: ChartSpec) -> bytes:
        """Return the PNG of `spec`. Raise RuntimeError once the studio is closed."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._drawer.render, spec)

    def close(self) -> None:
        """Finish the drawing at hand, drop those that wait."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._drawer.close()


@asynccontextmanager
async def open_studio() -> AsyncIterator[Studio]:
    """A studio that is closed at the end; nothing is loaded before the first drawing."""
    studio = Studio()
    try:
        yield studio
    finally:
        studio.close()


def cache_key(spec: ChartSpec) -> str:
    """Return a name for the picture: equal for equal specs drawn in the same style."""
    told = f"{STYLE_VERSION}\n{as_json(spec)}"
    return hashlib.sha256(told.encode()).hexdigest()
