"""Ranked bars: reasons under a strip of outcomes, and leaders."""

from __future__ import annotations

from bot.charts import typeface
from bot.charts.canvas import INNER, MARGIN, Canvas
from bot.charts.frame import Room
from bot.charts.rows import BASELINE, END, Rows, bar, common, label_line, tear
from bot.charts.spec import LeadersSpec, RankedBar, ReasonsSpec, Segment, Tone

_PITCH = 49.0
_BAR = 12.0
_WORDS = 18.0
_STRIP = 18.0
_UNDER_STRIP = 20.0
_SEAM = 2.0
_RANK = 20.0


def paint_reasons(canvas: Canvas, spec: ReasonsSpec, room: Room) -> float:
    if spec.strip:
        room = room.below(_strip(canvas, spec.strip, room.top))
    return _bars(canvas, spec.bars, room, spec.tone, bold_figures=False)


def paint_leaders(canvas: Canvas, spec: LeadersSpec, room: Room) -> float:
    return _bars(canvas, spec.bars, room, spec.tone, bold_figures=True, full=spec.full)


def _bars(
    canvas: Canvas,
    bars: tuple[RankedBar, ...],
    room: Room,
    tone: Tone,
    *,
    bold_figures: bool,
    full: float = 0,
) -> float:
    rows = Rows.within(room, len(bars), pitch=_PITCH, thick=_BAR)
    greatest = full or common((row.value, row.rest) for row in bars)
    start = MARGIN + _RANK if any(row.rank for row in bars) else MARGIN
    for number, row in enumerate(bars):
        top = rows.top(number)
        muted = canvas.palette.muted
        canvas.text(
            MARGIN, top + BASELINE, row.rank, size=typeface.LABEL, colour=muted, room=_RANK
        )
        quiet = "" if bold_figures else muted
        label_line(
            canvas,
            top,
            row.label,
            canvas.joined(row.printed, row.share),
            bold=row.highlighted,
            start=start,
            colour=canvas.palette.inks[tone] if row.highlighted else quiet,
            bold_figure=bold_figures or row.highlighted,
        )
        fill = canvas.palette.fills[tone if row.highlighted else Tone.PLAIN]
        bar(canvas, rows.bar(number), rows.thick, row.value / greatest, fill, start=start)
        if row.value > greatest:
            tear(canvas, rows.bar(number), rows.thick)
    return rows.bar(len(bars) - 1) + rows.thick


def _strip(canvas: Canvas, segments: tuple[Segment, ...], top: float) -> float:
    """Draw the outcomes end to end, each under its words; return the height taken."""
    widths = _segment_widths(canvas, segments)
    x = MARGIN
    for segment, width in zip(segments, widths, strict=True):
        ink = canvas.palette.inks[segment.tone]
        # a part of nothing keeps the room of its words, but not a colour that would count
        fill = canvas.palette.fills[segment.tone] if segment.value > 0 else canvas.palette.panel
        canvas.text(
            x,
            top + BASELINE,
            segment.label,
            size=typeface.SUBTITLE,
            bold=True,
            colour=ink,
            room=width,
        )
        canvas.box(x, top + _WORDS, width, _STRIP, fill)
        x += width + _SEAM
    return _WORDS + _STRIP + _UNDER_STRIP


def _segment_widths(canvas: Canvas, segments: tuple[Segment, ...]) -> list[float]:
    """Share the strip by value, yet leave every segment the room of its words.

    What the small ones need is taken from the others in proportion to what they can spare.
    """
    whole = END - MARGIN - _SEAM * (len(segments) - 1)
    values = [max(segment.value, 0.0) for segment in segments]
    total = sum(values) or 1.0
    fair = [whole * value / total for value in values]
    measure = canvas.measure(typeface.SUBTITLE, bold=True)
    needed = [min(measure(s.label) + 6, INNER / len(segments) - _SEAM) for s in segments]
    missing = sum(max(need - width, 0) for need, width in zip(needed, fair, strict=True))
    spare = sum(max(width - need, 0) for need, width in zip(needed, fair, strict=True)) or 1.0
    taken = min(missing / spare, 1.0)
    return [
        need if width < need else width - (width - need) * taken
        for need, width in zip(needed, fair, strict=True)
    ]
