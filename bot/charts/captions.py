"""The words under columns: as many as there is room for, the important one first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.charts import typeface
from bot.charts.canvas import MARGIN, Canvas
from bot.charts.rows import END

_SIZES = (typeface.LABEL, typeface.NOTE, typeface.FOOTER)
_GAP = 2.0


@dataclass(frozen=True, slots=True)
class Captions:
    """Where columns stand (their middles, in points) and which of them always keeps its words."""

    sheet: Canvas
    middles: Sequence[float]
    kept: int

    def set(self, texts: Sequence[str], baseline: float, *, loud: Sequence[bool] = ()) -> None:
        """Set one text per column, all if they fit, else every second, third and so on.

        `loud` texts are bold, the others quiet; without `loud`, all are bold.
        """
        size, step = self._fitting(texts)
        taken: list[tuple[float, float]] = []
        for number in sorted(range(len(texts)), key=lambda n: n != self.kept):
            left, right = self._span(number, texts[number], size)
            if (number - self.kept) % step or any(
                left < end and start < right for start, end in taken
            ):
                continue
            taken.append((left, right))
            bold = not loud or loud[number]
            palette = self.sheet.palette
            self.sheet.text(
                (left + right) / 2,
                baseline,
                texts[number],
                size=size,
                bold=bold,
                colour=palette.ink if bold else palette.muted,
                anchor="middle",
            )

    def _fitting(self, texts: Sequence[str]) -> tuple[float, int]:
        """Return the size and the step at which neighbours do not touch."""
        pitch = (END - MARGIN) / len(texts)
        for size in _SIZES:
            widest = max(map(self.sheet.measure(size, bold=True), texts)) + _GAP
            if widest <= pitch:
                return size, 1
        return _SIZES[-1], max(2, -int(-widest // pitch))

    def _span(self, number: int, text: str, size: float) -> tuple[float, float]:
        """Return what a text takes of the line; one that is too wide is moved onto the sheet."""
        wide = min(self.sheet.measure(size, bold=True)(text), END - MARGIN)
        left = min(max(self.middles[number] - wide / 2, MARGIN), END - wide)
        return left, left + wide
