"""How many days things took: a dot for the middle, a band for the usual spread."""

from __future__ import annotations

from bot.charts.canvas import INNER, MARGIN, Canvas
from bot.charts.frame import Room
from bot.charts.rows import END, Rows, label_line, scale
from bot.charts.spec import DaysRow, DaysSpec, Tone

_PITCH = 54.0
_BAND = 7.0
_DOT = 6.0


def paint(canvas: Canvas, spec: DaysSpec, room: Room) -> float:
    rows = Rows.within(room, len(spec.rows), pitch=_PITCH, thick=_BAND)
    longest = scale(value for row in spec.rows for value in (row.value, row.high or 0.0))
    for number, row in enumerate(spec.rows):
        label_line(
            canvas,
            rows.top(number),
            row.label,
            row.printed,
            bold=row.highlighted,
            colour=canvas.palette.inks[Tone.OPEN] if row.highlighted else "",
            aside=row.count,
        )
        _spread(canvas, row, rows.bar(number) + _DOT, longest)
    return rows.bar(len(spec.rows) - 1) + 2 * _DOT


def _spread(canvas: Canvas, row: DaysRow, y: float, longest: float) -> None:
    canvas.line((MARGIN, y), (END, y), canvas.palette.grid)
    if row.low is not None and row.high is not None:
        left, right = _x(row.low, longest), _x(row.high, longest)
        quiet = canvas.palette.fills[Tone.PLAIN]
        canvas.box(left, y - _BAND / 2, right - left, _BAND, quiet, radius=_BAND / 2)
    canvas.dot(_x(row.value, longest), y, _DOT, canvas.palette.fills[Tone.OPEN])


def _x(days: float, longest: float) -> float:
    """Place a day on the axis, which leaves room for half a dot at both ends."""
    share = min(max(days / longest, 0.0), 1.0)
    return MARGIN + _DOT + (INNER - 2 * _DOT) * share
