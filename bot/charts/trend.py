"""Columns by month, with what is still expected on top and the target as a dashed line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.charts import typeface
from bot.charts.canvas import MARGIN, WIDTH, Canvas
from bot.charts.frame import Room
from bot.charts.rows import END
from bot.charts.spec import Tone, TrendColumn, TrendSpec

_PLOT = 220.0
_KEY = 26.0
_MONTHS = 22.0
_FIGURES = 18.0
_COLUMN = 0.64
_SWATCH = 10.0
_TEXT_SIZES = (typeface.LABEL, 12.0, typeface.FOOTER)


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
    if _has_key(spec):
        _key(canvas, spec, room.top)
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
    _captions(sheet, spec.columns, [c.label for c in spec.columns], baseline + 17, axis)
    _captions(
        sheet,
        spec.columns,
        [c.printed for c in spec.columns],
        baseline + 17 + _FIGURES,
        axis,
        figures=True,
    )
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
    wide = axis.pitch * _COLUMN
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


def _captions(
    sheet: Canvas,
    columns: Sequence[TrendColumn],
    texts: Sequence[str],
    baseline: float,
    axis: _Axis,
    *,
    figures: bool = False,
) -> None:
    """Set one row of texts under the columns: each one if they fit, else every second, third.

    The highlighted column (or the last) keeps its text; the caption of the picture has them all.
    """
    size, step = _fitting(sheet, texts, axis.pitch)
    kept = next((n for n, c in enumerate(columns) if c.highlighted), len(columns) - 1)
    for number, column in enumerate(columns):
        if (number - kept) % step:
            continue
        loud = column.highlighted or figures
        sheet.text(
            _within(axis.middle(number), sheet.measure(size, bold=True)(texts[number])),
            baseline,
            texts[number],
            size=size,
            bold=loud,
            colour=sheet.palette.ink if loud else sheet.palette.muted,
            anchor="middle",
        )


def _fitting(sheet: Canvas, texts: Sequence[str], pitch: float) -> tuple[float, int]:
    for size in _TEXT_SIZES:
        if _widest(sheet, texts, size) <= pitch - 3:
            return size, 1
    smallest = _TEXT_SIZES[-1]
    needed = _widest(sheet, texts, smallest) + 6
    return smallest, max(2, -int(-needed // pitch))


def _widest(sheet: Canvas, texts: Sequence[str], size: float) -> float:
    return max(map(sheet.measure(size, bold=True), texts))


def _within(middle: float, wide: float) -> float:
    """Move a text that is wider than its column back onto the sheet."""
    half = min(wide, END - MARGIN) / 2
    return min(max(middle, MARGIN + half), END - half)


def _is_stacked(spec: TrendSpec) -> bool:
    return any(column.forecast > 0 for column in spec.columns)


def _has_key(spec: TrendSpec) -> bool:
    return bool(spec.target_label) or _is_stacked(spec)


def _key(canvas: Canvas, spec: TrendSpec, top: float) -> None:
    """Explain the parts in one row: a swatch or a dash, then its words."""
    entries: list[tuple[str, Tone | None]] = []
    if _is_stacked(spec):
        entries += [(spec.value_label, spec.tone), (spec.forecast_label, Tone.OPEN)]
    if any(column.target is not None for column in spec.columns):
        entries.append((spec.target_label, None))
    entries = [(label, tone) for label, tone in entries if label]
    x, middle = MARGIN, top + 4
    share = (WIDTH - 2 * MARGIN) / max(len(entries), 1)
    for label, tone in entries:
        wide = _SWATCH if tone else 2 * _SWATCH
        if tone:
            canvas.box(
                x, middle - _SWATCH / 2, _SWATCH, _SWATCH, canvas.palette.fills[tone], radius=2
            )
        else:
            canvas.line(
                (x, middle), (x + wide, middle), canvas.palette.ink, thick=1.5, dashed=True
            )
        x += wide + 5
        x += 12 + canvas.text(x, middle + 4.3, label, size=typeface.NOTE, room=share - wide - 17)
