"""Where charts are drawn: one thread of its own, so that the conversation never waits for ink.

Importing this module costs nothing; the drawing library is loaded in the studio's thread.
"""

from __future__ import annotations

import asyncio
import gc
import hashlib
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

from bot.charts.spec import ChartSpec, Tile, TilesSpec, as_json

STYLE_VERSION = 5
"""Raised with every change of the look, so that pictures kept elsewhere are drawn anew."""

_DRAWINGS_BETWEEN_SWEEPS = 40
_WARM_UP = TilesSpec(title="Forsat", tiles=(Tile(label="فرصت", printed="โอกาส"),))
"""One text per script: the fonts are read before the first reader waits."""


class Studio:
    """Draws specs one after the other in one thread. Close it when the bot stops."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="studio")
        self._drawings = 0

    def warm(self) -> None:
        """Load the drawing library in the background; a drawing asked for meanwhile waits."""
        self._thread.submit(self._warm)

    async def draw(self, spec: ChartSpec) -> bytes:
        """Return the PNG of `spec`. Raise RuntimeError once the studio is closed."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._draw, spec)

    def close(self) -> None:
        """Finish the drawing at hand, drop those that wait."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _warm(self) -> None:
        """What the library keeps is there for good: sweeps after drawings do not look through it.

        Else each stops everybody for 40 ms, as the process may have put aside
        what it was built of before the library was loaded. What other threads are at in that
        moment is put aside with it: it is freed as ever, only cycles in it stay until the end.
        """
        self._draw(_WARM_UP)
        gc.collect()
        gc.freeze()

    def _draw(self, spec: ChartSpec) -> bytes:
        from bot.charts.draw import render

        picture = render(spec)
        self._drawings += 1
        if self._drawings % _DRAWINGS_BETWEEN_SWEEPS == 0:
            # figures are cycles of large objects: left to themselves they pile up
            gc.collect()
        return picture


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
