"""A row of a bar chart: a line with the label and the figure, and a track with its bar."""

from __future__ import annotations

from collections.abc import Iterable

from bot.charts import typeface
from bot.charts.canvas import MARGIN, WIDTH, Canvas

LABEL_BAND = 18.0
"""From the top of a row to the top of its bar, in points; Thai marks need all of it."""

BASELINE = 13.0
"""From the top of a row to the baseline of its label."""

END = WIDTH - MARGIN
_GAP = 8.0
_WIDEST_FIGURE = 0.6


def thickness(pitch: float, *, thickest: float, lines: int = 1, thinnest: float = 8.0) -> float:
    """Return how thick `lines` bars of a row may be; a crowded chart has thin bars."""
    free = (pitch - LABEL_BAND - 4.0 * lines) / lines
    return max(thinnest, min(thickest, free))


def label_line(
    canvas: Canvas,
    top: float,
    label: str,
    printed: str,
    *,
    bold: bool = False,
    start: float = MARGIN,
    colour: str = "",
    bold_figure: bool = True,
    aside: str = "",
    aside_colour: str = "",
) -> None:
    """Set the label at the start, the figure at the end, and `aside` before the figure.

    The figure is never cut for the label's sake: a name is recognised by its beginning, a
    figure is not.
    """
    baseline, room = top + BASELINE, END - start
    taken = canvas.text(
        END,
        baseline,
        printed,
        size=typeface.VALUE,
        bold=bold_figure,
        colour=colour,
        anchor="end",
        room=room * _WIDEST_FIGURE,
    )
    taken += _GAP if taken else 0
    if aside:
        taken += _GAP + canvas.text(
            END - taken,
            baseline,
            aside,
            size=typeface.NOTE,
            colour=aside_colour or canvas.palette.muted,
            anchor="end",
            room=(room - taken) * _WIDEST_FIGURE,
        )
    canvas.text(start, baseline, label, size=typeface.LABEL, bold=bold, room=room - taken)


def bar(
    canvas: Canvas,
    top: float,
    thick: float,
    share: float,
    colour: str,
    *,
    start: float = MARGIN,
    end: float = END,
) -> float:
    """Fill `share` (0 to 1) of a pale track from `start` to `end`; return where the bar ends."""
    filled = (end - start) * min(max(share, 0.0), 1.0)
    canvas.box(start, top, end - start, thick, canvas.palette.panel)
    canvas.box(start, top, filled, thick, colour)
    return start + filled


def scale(values: Iterable[float]) -> float:
    """Return the value that fills the track: the greatest, or 1 where there is nothing."""
    return max((value for value in values if value > 0), default=1.0)


def inside(top: float, thick: float, size: float) -> float:
    """Return the baseline that centres text of `size` in a bar."""
    return top + thick / 2 + size * 0.35
