"""Won beside lost, group by group, on one common scale."""

from __future__ import annotations

from bot.charts import typeface
from bot.charts.canvas import INNER, MARGIN, Canvas
from bot.charts.frame import Room
from bot.charts.rows import BASELINE, END, LABEL_BAND, bar, inside, scale, thickness
from bot.charts.spec import Tone, WonLostPair, WonLostSpec

_PITCH = 62.0
_BAR = 15.0
_BETWEEN = 3.0
_GAP = 8.0
_ROOMY = 5
"""More groups than this share one line for both bars."""


def paint(canvas: Canvas, spec: WonLostSpec, room: Room) -> float:
    if len(spec.pairs) > _ROOMY:
        return _joined_rows(canvas, spec.pairs, room)
    return _double_rows(canvas, spec.pairs, room)


def _double_rows(canvas: Canvas, pairs: tuple[WonLostPair, ...], room: Room) -> float:
    pitch = room.pitch(len(pairs), _PITCH)
    thick = thickness(pitch, thickest=_BAR, lines=2, thinnest=12.0)
    greatest = scale(value for pair in pairs for value in (pair.won, pair.lost))
    column = _figure_column(canvas, pairs)
    for number, pair in enumerate(pairs):
        top = room.top + number * pitch
        canvas.text(MARGIN, top + BASELINE, pair.label, size=typeface.LABEL, bold=True)
        y = top + LABEL_BAND
        for value, printed, tone in _sides(pair):
            end = END - column - _GAP
            bar(canvas, y, thick, value / greatest, canvas.palette.fills[tone], end=end)
            _figure(canvas, inside(y, thick, typeface.LABEL), printed, tone, room=column)
            y += thick + _BETWEEN
    return room.top + (len(pairs) - 1) * pitch + LABEL_BAND + 2 * thick + _BETWEEN


def _joined_rows(canvas: Canvas, pairs: tuple[WonLostPair, ...], room: Room) -> float:
    """Put both bars of a group end to end, and both figures on the line of its label."""
    pitch = room.pitch(len(pairs), _PITCH)
    thick = thickness(pitch, thickest=12.0)
    greatest = scale(max(pair.won, 0) + max(pair.lost, 0) for pair in pairs)
    for number, pair in enumerate(pairs):
        top = room.top + number * pitch
        taken = 0.0
        for _, printed, tone in reversed(_sides(pair)):
            taken += _GAP + _figure(
                canvas, top + BASELINE, printed, tone, end=END - taken, room=INNER / 3.3
            )
        canvas.text(MARGIN, top + BASELINE, pair.label, size=typeface.LABEL, room=INNER - taken)
        _joined_bar(canvas, pair, top + LABEL_BAND, thick, greatest)
    return room.top + (len(pairs) - 1) * pitch + LABEL_BAND + thick


def _joined_bar(
    canvas: Canvas, pair: WonLostPair, top: float, thick: float, greatest: float
) -> None:
    seam = canvas.palette.background
    won = max(pair.won, 0.0)
    both = won + max(pair.lost, 0.0)
    bar(canvas, top, thick, both / greatest, canvas.palette.fills[Tone.LOST])
    length = INNER * won / greatest
    if 0 < won < both:
        canvas.box(MARGIN, top, length + 2, thick, seam, radius=0)
    canvas.box(MARGIN, top, length, thick, canvas.palette.fills[Tone.WON])


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
