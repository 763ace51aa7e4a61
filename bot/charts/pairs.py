"""Won beside lost, group by group, on one common scale."""

from __future__ import annotations

from bot.charts import typeface
from bot.charts.canvas import INNER, MARGIN, Canvas
from bot.charts.frame import Room
from bot.charts.rows import BASELINE, END, Rows, bar, common, inside, tear
from bot.charts.spec import Tone, WonLostPair, WonLostSpec

_PITCH = 62.0
_BAR = 15.0
_JOINED_BAR = 12.0
_BETWEEN = 3.0
_GAP = 8.0
_SEAM = 2.0
_ROOMY = 5
"""More groups than this share one line for both bars."""


def paint(canvas: Canvas, spec: WonLostSpec, room: Room) -> float:
    if len(spec.pairs) > _ROOMY:
        return _joined_rows(canvas, spec.pairs, room)
    return _double_rows(canvas, spec.pairs, room)


def _double_rows(canvas: Canvas, pairs: tuple[WonLostPair, ...], room: Room) -> float:
    rows = Rows.within(room, len(pairs), pitch=_PITCH, thick=_BAR, bars=2, thinnest=12.0)
    greatest = common((value, pair.rest) for pair in pairs for value in (pair.won, pair.lost))
    column = _figure_column(canvas, pairs)
    for number, pair in enumerate(pairs):
        baseline = rows.top(number) + BASELINE
        canvas.text(MARGIN, baseline, pair.label, size=typeface.LABEL, bold=True)
        y = rows.bar(number)
        for value, printed, tone in _sides(pair):
            end = END - column - _GAP
            bar(canvas, y, rows.thick, value / greatest, canvas.palette.fills[tone], end=end)
            if value > greatest:
                tear(canvas, y, rows.thick, end=end)
            _figure(canvas, inside(y, rows.thick, typeface.LABEL), printed, tone, room=column)
            y += rows.thick + _BETWEEN
    return rows.bar(len(pairs) - 1) + 2 * rows.thick + _BETWEEN


def _joined_rows(canvas: Canvas, pairs: tuple[WonLostPair, ...], room: Room) -> float:
    """Put both bars of a group end to end, and both figures on the line of its label."""
    rows = Rows.within(room, len(pairs), pitch=_PITCH, thick=_JOINED_BAR)
    greatest = common((_both(pair), pair.rest) for pair in pairs)
    for number, pair in enumerate(pairs):
        baseline = rows.top(number) + BASELINE
        taken = 0.0
        for _, printed, tone in reversed(_sides(pair)):
            taken += _GAP + _figure(
                canvas, baseline, printed, tone, end=END - taken, room=INNER / 3.3
            )
        canvas.text(MARGIN, baseline, pair.label, size=typeface.LABEL, room=INNER - taken)
        both = _both(pair)
        _joined_bar(canvas, pair, rows.bar(number), rows.thick, max(both, greatest))
        if both > greatest:
            tear(canvas, rows.bar(number), rows.thick)
    return rows.bar(len(pairs) - 1) + rows.thick


def _both(pair: WonLostPair) -> float:
    return max(pair.won, 0) + max(pair.lost, 0)


def _joined_bar(
    canvas: Canvas, pair: WonLostPair, top: float, thick: float, greatest: float
) -> None:
    fills = canvas.palette.fills
    end = bar(canvas, top, thick, pair.won / greatest, fills[Tone.WON])
    start = end + _SEAM if pair.won > 0 else end
    canvas.box(start, top, INNER * pair.lost / greatest - (start - end), thick, fills[Tone.LOST])


def _figure_column(canvas: Canvas, pairs: tuple[WonLostPair, ...]) -> float:
    measure = canvas.measure(typeface.LABEL, bold=True)
    widest = max(measure(printed) for pair in pairs for _, printed, _ in _sides(pair))
    return min(widest, INNER * 0.45)


def _figure(
    canvas: Canvas, baseline: float, printed: str, tone: Tone, *, room: float, end: float = END
) -> float:
    ink = canvas.palette.inks[tone]
    return canvas.text(
        end,
        baseline,
        printed,
        size=typeface.LABEL,
        bold=True,
        colour=ink,
        anchor="end",
        room=room,
    )


def _sides(pair: WonLostPair) -> tuple[tuple[float, str, Tone], tuple[float, str, Tone]]:
    return (
        (pair.won, pair.won_printed, Tone.WON),
        (pair.lost, pair.lost_printed, Tone.LOST),
    )
