"""Columns by month, with what is still expected on top and the target as a dashed line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.charts import typeface
from bot.charts.canvas import INNER, MARGIN, Canvas
from bot.charts.captions import Captions
from bot.charts.frame import Room
from bot.charts.rows import END
from bot.charts.spec import Tone, TrendColumn, TrendSpec

_PLOT = 220.0
_KEY = 26.0
_MONTHS = 22.0
_FIGURES = 18.0
_COLUMN = 0.64
_WIDEST_COLUMN = 60.0
_SWATCH = 10.0
_BETWEEN = 12.0


@dataclass(frozen=True, slots=True)
class _Axis:
    """Where values stand: `zero` and `unit` in points, `pitch` between two columns."""

    zero: float
    unit: float
    pitch: float

    def y(self, value: float) -> float:
        return self.zero - value * self.unit

    def middle(self, number: int) -> float:
        return MARGIN + self.pitch * (number + 0.5)


def paint(canvas: Canvas, spec: TrendSpec, room: Room) -> float:
    if entries := _key_entries(spec):
        _key(canvas, entries, room.top)
        room = room.below(_KEY)
    sheet = canvas.in_time()
    tall = min(_PLOT, room.height - _MONTHS - _FIGURES)
    axis = _axis(spec.columns, room.top, tall)
    for number, column in enumerate(spec.columns):
        _column(sheet, spec, column, number, axis)
    rule = canvas.palette.reference
    sheet.line((MARGIN, axis.zero), (END, axis.zero), rule)
    for number, column in enumerate(spec.columns):
        _target(sheet, column, number, axis)
    baseline = room.top + tall
    kept = next((n for n, c in enumerate(spec.columns) if c.highlighted), len(spec.columns) - 1)
    captions = Captions(sheet, [axis.middle(n) for n in range(len(spec.columns))], kept)
    captions.set([c.label for c in spec.columns], baseline + 17, loud=_highlights(spec))
    captions.set([c.printed for c in spec.columns], baseline + 17 + _FIGURES)
    return baseline + _MONTHS + _FIGURES


def _axis(columns: Sequence[TrendColumn], top: float, tall: float) -> _Axis:
    tops = [max(c.value, 0) + max(c.forecast, 0) for c in columns]
    targets = [c.target for c in columns if c.target is not None]
    high = max([*tops, *targets, 0.0])
    low = min([*(c.value for c in columns), *targets, 0.0])
    unit = tall / ((high - low) or 1.0)
    return _Axis(
        zero=top + high * unit if high > low else top + tall,
        unit=unit,
        pitch=(END - MARGIN) / len(columns),
    )


def _column(sheet: Canvas, spec: TrendSpec, column: TrendColumn, number: int, axis: _Axis) -> None:
    wide = min(axis.pitch * _COLUMN, _WIDEST_COLUMN)
    left = axis.middle(number) - wide / 2
    lively = column.highlighted or _is_stacked(spec)
    fill = sheet.palette.fills[spec.tone if lively else Tone.PLAIN]
    top, bottom = sorted((axis.y(column.value), axis.zero))
    sheet.box(left, top, wide, bottom - top, fill)
    if column.forecast > 0:
        base = axis.y(max(column.value, 0.0))
        expected = column.forecast * axis.unit
        seam = 1.5 if column.value > 0 else 0.0
        sheet.box(left, base - expected, wide, expected - seam, sheet.palette.fills[Tone.OPEN])


def _target(sheet: Canvas, column: TrendColumn, number: int, axis: _Axis) -> None:
    if column.target is None:
        return
    half = axis.pitch * 0.46
    middle, y = axis.middle(number), axis.y(column.target)
    sheet.line((middle - half, y), (middle + half, y), sheet.palette.ink, thick=1.5, dashed=True)


def _highlights(spec: TrendSpec) -> list[bool]:
    return [column.highlighted for column in spec.columns]


def _is_stacked(spec: TrendSpec) -> bool:
    return any(column.forecast > 0 for column in spec.columns)


def _key_entries(spec: TrendSpec) -> list[tuple[str, Tone | None]]:
    """Return what the key explains: words and their colour, or None for the dashes."""
    entries: list[tuple[str, Tone | None]] = []
    if _is_stacked(spec):
        entries += [(spec.value_label, spec.tone), (spec.forecast_label, Tone.OPEN)]
    if any(column.target is not None for column in spec.columns):
        entries.append((spec.target_label, None))
    return [(label, tone) for label, tone in entries if label]


def _key(canvas: Canvas, entries: list[tuple[str, Tone | None]], top: float) -> None:
    x, middle = MARGIN, top + 4
    share = INNER / len(entries)
    for label, tone in entries:
        sign = _sign(canvas, x, middle, tone) + 5
        room = share - sign - _BETWEEN
        words = canvas.text(x + sign, middle + 4.3, label, size=typeface.NOTE, room=room)
        x += sign + words + _BETWEEN


def _sign(canvas: Canvas, x: float, middle: float, tone: Tone | None) -> float:
    """Draw a swatch of the tone, or a dash; return how wide it is."""
    if tone:
        fill = canvas.palette.fills[tone]
        canvas.box(x, middle - _SWATCH / 2, _SWATCH, _SWATCH, fill, radius=2)
        return _SWATCH
    end = x + 2 * _SWATCH
    canvas.line((x, middle), (end, middle), canvas.palette.ink, thick=1.5, dashed=True)
    return end - x
