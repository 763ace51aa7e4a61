"""The key over a chart of several parts: a swatch and a name each, on as few lines as it takes."""

from __future__ import annotations

from collections.abc import Sequence

from bot.charts import typeface
from bot.charts.canvas import INNER, MARGIN, Canvas

_SWATCH = 10.0
_AFTER_SWATCH = 5.0
_BETWEEN = 14.0
_LINE = 18.0
_UNDER = 8.0
_WIDEST = INNER / 2
"""Points of one entry: two share a line, however long their names are."""


def key(canvas: Canvas, entries: Sequence[tuple[str, str]], top: float) -> float:
    """Set (name, colour) entries from the start; return the height they take."""
    measure = canvas.measure(typeface.NOTE, bold=False)
    x, line = MARGIN, 0
    for name, colour in entries:
        room = _WIDEST - _SWATCH - _AFTER_SWATCH - _BETWEEN
        wide = _SWATCH + _AFTER_SWATCH + min(measure(name), room)
        if x > MARGIN and x + wide > MARGIN + INNER:
            x, line = MARGIN, line + 1
        middle = top + 4 + line * _LINE
        canvas.box(x, middle - _SWATCH / 2, _SWATCH, _SWATCH, colour, radius=2)
        words = x + _SWATCH + _AFTER_SWATCH
        canvas.text(words, middle + 4.3, name, size=typeface.NOTE, room=room)
        x += wide + _BETWEEN
    return (line + 1) * _LINE + _UNDER
