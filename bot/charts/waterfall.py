"""How a level came from another: rises and falls that start where the last one ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.charts import typeface
from bot.charts.canvas import INNER, MARGIN, Canvas
from bot.charts.frame import Room
from bot.charts.rows import END, inside
from bot.charts.spec import Tone, WaterfallSpec, WaterfallStep

_AS_COLUMNS = 6
"""More steps than this leave no width for their labels and lie as rows."""
_PLOT = 210.0
_OVER = 18.0
_LABELS = 24.0
_COLUMN = 0.66
_WIDEST_COLUMN = 60.0
_ROW = 30.0
_ROW_BAR = 12.0
_ROW_GAP = 10.0
_WIDEST_LABEL = 0.42
_WIDEST_FIGURE = 0.3
_SLIVER = 1.5
"""The least a step shows of itself, in points: a change of nothing is still a step."""


@dataclass(frozen=True, slots=True)
class _Span:
    """A step between two levels, in the unit of the values."""

    step: WaterfallStep
    before: float
    after: float

    @property
    def low(self) -> float:
        return min(self.before, self.after)

    @property
    def high(self) -> float:
        return max(self.before, self.after)


def paint(canvas: Canvas, spec: WaterfallSpec, room: Room) -> float:
    spans = _spans(spec.steps)
    if len(spans) <= _AS_COLUMNS and _labels_fit(canvas, spec.steps):
        return _columns(canvas.in_time(), spans, room)
    return _rows(canvas, spans, room)


def _spans(steps: Sequence[WaterfallStep]) -> list[_Span]:
    level = 0.0
    spans: list[_Span] = []
    for step in steps:
        before = 0.0 if step.total else level
        level = before + step.value
        spans.append(_Span(step, before, level))
    return spans


def _columns(sheet: Canvas, spans: Sequence[_Span], room: Room) -> float:
    low, unit = _scale(spans, min(_PLOT, room.height - _OVER - _LABELS))
    bottom = room.top + _OVER + (max(0.0, *(span.high for span in spans)) - low) * unit
    pitch = INNER / len(spans)
    wide = min(pitch * _COLUMN, _WIDEST_COLUMN)
    label_size = _label_size(sheet, spans, pitch)
    for number, span in enumerate(spans):
        left = MARGIN + pitch * number + (pitch - wide) / 2
        top = bottom - (span.high - low) * unit
        tall = max((span.high - span.low) * unit, _SLIVER)
        sheet.box(left, top, wide, tall, _fill(sheet, span.step), radius=2)
        _column_texts(sheet, span.step, left + wide / 2, (top, bottom), label_size)
        if _meets(spans, number):
            y = bottom - (span.after - low) * unit
            sheet.line((left + wide, y), (left + pitch, y), sheet.palette.muted)
    zero = bottom + low * unit
    sheet.line((MARGIN, zero), (END, zero), sheet.palette.reference)
    return bottom + _LABELS


def _column_texts(
    sheet: Canvas,
    step: WaterfallStep,
    middle: float,
    ends: tuple[float, float],
    label_size: float,
) -> None:
    top, bottom = ends
    sheet.text(middle, top - 5, step.printed, size=typeface.NOTE, bold=True, anchor="middle")
    muted = sheet.palette.muted
    sheet.text(middle, bottom + 17, step.label, size=label_size, colour=muted, anchor="middle")


def _rows(canvas: Canvas, spans: Sequence[_Span], room: Room) -> float:
    pitch = room.pitch(len(spans), _ROW)
    start, end = _bar_band(canvas, spans)
    low, unit = _scale(spans, end - start)
    for number, span in enumerate(spans):
        top = room.top + number * pitch
        _row_texts(canvas, span.step, top, label_room=start - MARGIN, figure_room=END - end)
        x = start + (span.low - low) * unit
        wide = max((span.high - span.low) * unit, _SLIVER)
        canvas.box(x, top, wide, _ROW_BAR, _fill(canvas, span.step), radius=2)
        if _meets(spans, number):
            x = start + (span.after - low) * unit
            canvas.line((x, top + _ROW_BAR), (x, top + pitch), canvas.palette.muted)
    return room.top + (len(spans) - 1) * pitch + _ROW_BAR + 6


def _bar_band(canvas: Canvas, spans: Sequence[_Span]) -> tuple[float, float]:
    """Return where the bars may start and end, between the labels and the figures."""
    measure = canvas.measure(typeface.LABEL, bold=True)
    plain = canvas.measure(typeface.LABEL, bold=False)
    # Not every word is wider when it is bold.
    label = max(max(measure(span.step.label), plain(span.step.label)) for span in spans)
    label += _ROW_GAP
    figure = max(measure(span.step.printed) for span in spans) + _ROW_GAP
    start = MARGIN + min(label, INNER * _WIDEST_LABEL)
    return start, END - min(figure, INNER * _WIDEST_FIGURE)


def _row_texts(
    canvas: Canvas, step: WaterfallStep, top: float, *, label_room: float, figure_room: float
) -> None:
    baseline = inside(top, _ROW_BAR, typeface.LABEL)
    canvas.text(
        MARGIN,
        baseline,
        step.label,
        size=typeface.LABEL,
        bold=step.total,
        room=label_room - _ROW_GAP + 1,
    )
    canvas.text(
        END,
        baseline,
        step.printed,
        size=typeface.LABEL,
        bold=True,
        anchor="end",
        room=figure_room - _ROW_GAP + 1,
    )


def _meets(spans: Sequence[_Span], number: int) -> bool:
    """Tell whether the next step starts, or its total stands, where this one ended."""
    if number + 1 == len(spans):
        return False
    following = spans[number + 1]
    joint = following.after if following.step.total else following.before
    return joint == spans[number].after


def _scale(spans: Sequence[_Span], length: float) -> tuple[float, float]:
    """Return the lowest value shown and how many points one unit takes."""
    low = min(0.0, *(span.low for span in spans))
    high = max(0.0, *(span.high for span in spans))
    return low, length / ((high - low) or 1.0)


def _fill(canvas: Canvas, step: WaterfallStep) -> str:
    if step.total and step.tone is Tone.PLAIN:
        return canvas.palette.reference
    return canvas.palette.fills[step.tone]


def _labels_fit(canvas: Canvas, steps: Sequence[WaterfallStep]) -> bool:
    room = INNER / len(steps) - 3
    label = canvas.measure(typeface.FOOTER, bold=False)
    figure = canvas.measure(typeface.NOTE, bold=True)
    return all(label(s.label) <= room and figure(s.printed) <= room for s in steps)


def _label_size(canvas: Canvas, spans: Sequence[_Span], pitch: float) -> float:
    wide = max(canvas.measure(typeface.NOTE, bold=False)(span.step.label) for span in spans)
    return typeface.NOTE if wide <= pitch - 3 else typeface.FOOTER
