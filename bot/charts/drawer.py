"""Draws one picture after the other, and puts away what figures leave behind.

Importing this module costs nothing; the drawing library is loaded with the first picture.
"""

from __future__ import annotations

import gc

from bot.charts.spec import ChartSpec, Tile, TilesSpec

_DRAWINGS_BETWEEN_SWEEPS = 40
_WARM_UP = TilesSpec(title="Forsat", tiles=(Tile(label="فرصت", printed="โอกาส"),))
"""One text per script: the fonts are read before the first reader waits."""


class Drawer:
    """Not for two threads at once."""

    def __init__(self) -> None:
        self._drawings = 0

    def warm(self) -> None:
        """What the library keeps is there for good: sweeps after drawings do not look through it.

        Else each stops everybody for 40 ms, as the process may have put aside
        what it was built of before the library was loaded. What other threads are at in that
        moment is put aside with it: it is freed as ever, only cycles in it stay until the end.
        """
        self.render(_WARM_UP)
        gc.collect()
        gc.freeze()

    def render(self, spec: ChartSpec) -> bytes:
        """Return the PNG of `spec`. Raise KeyError for a kind nobody paints."""
        from bot.charts.draw import render

        picture = render(spec)
        self._drawings += 1
        if self._drawings % _DRAWINGS_BETWEEN_SWEEPS == 0:
            # figures are cycles of large objects: left to themselves they pile up
            gc.collect()
        return picture

    def close(self) -> None:
        """Nothing is held that outlives the process."""
