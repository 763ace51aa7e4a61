"""Columns in time, each made of the same parts: how a whole changes, and what it is made of."""

from __future__ import annotations

from bot.charts.canvas import MARGIN, Canvas
from bot.charts.captions import Captions
from bot.charts.frame import Room
from bot.charts.keys import key
from bot.charts.palette import Palette
from bot.charts.rows import END, scale
from bot.charts.spec import StackedColumn, StackedSpec, Tone

_PLOT = 200.0
_LABELS = 22.0
_FIGURES = 18.0
_COLUMN = 0.66
_WIDEST_COLUMN = 60.0
_SEAM = 1.5


def paint(canvas: Canvas, spec: StackedSpec, room: Room) -> float:
    colours = _colours(canvas.palette, spec)
    named = [entry for entry in zip(spec.series, colours, strict=True) if entry[0].strip()]
    if named:
        room = room.below(key(canvas, named, room.top))
    sheet = canvas.in_time()
    tall = min(_PLOT, room.height - _LABELS - _FIGURES)
    floor = room.top + tall
    unit = tall / scale(_height(column) for column in spec.columns)
    pitch = (END - MARGIN) / len(spec.columns)
    middles = [MARGIN + pitch * (number + 0.5) for number in range(len(spec.columns))]
    for column, middle in zip(spec.columns, middles, strict=True):
        _column(sheet, column, colours, (middle, floor), (pitch, unit))
    sheet.line((MARGIN, floor), (END, floor), canvas.palette.reference)
    loud = [column.highlighted for column in spec.columns]
    captions = Captions(sheet, middles, loud.index(True) if any(loud) else len(middles) - 1)
    captions.set([column.label for column in spec.columns], floor + 17, loud=loud)
    captions.set([column.printed for column in spec.columns], floor + 17 + _FIGURES)
    return floor + _LABELS + _FIGURES


def _column(
    sheet: Canvas,
    column: StackedColumn,
    colours: list[str],
    foot: tuple[float, float],
    measures: tuple[float, float],
) -> None:
    (middle, y), (pitch, unit) = foot, measures
    wide = min(pitch * _COLUMN, _WIDEST_COLUMN)
    for value, colour in zip(column.parts, colours, strict=True):
        if value <= 0:
            continue
        tall = value * unit
        seam = min(_SEAM, tall / 2)
        sheet.box(middle - wide / 2, y - tall, wide, tall - seam, colour, radius=2)
        y -= tall


def _colours(palette: Palette, spec: StackedSpec) -> list[str]:
    colours = list(palette.series[: len(spec.series)])
    if spec.rest and colours:
        colours[-1] = palette.fills[Tone.PLAIN]
    return colours


def _height(column: StackedColumn) -> float:
    return sum(part for part in column.parts if part > 0)
