"""Stages from first contact to won, and how many move on from one to the next."""

from __future__ import annotations

from bot.charts import typeface
from bot.charts.canvas import Canvas
from bot.charts.frame import Room
from bot.charts.rows import BASELINE, END, Rows, bar, inside, label_line, scale
from bot.charts.spec import FunnelSpec, FunnelStage, Tone

_PITCH = 52.0
_BAR = 20.0
_PAD = 8.0
_ROOMY = 17.0
"""A thinner bar holds no text; its note goes up to the label."""


def paint(canvas: Canvas, spec: FunnelSpec, room: Room) -> float:
    rows = Rows.within(room, len(spec.stages), pitch=_PITCH, thick=_BAR, thinnest=11.0)
    greatest = scale(stage.value for stage in spec.stages)
    for number, stage in enumerate(spec.stages):
        _row(canvas, stage, rows, number, stage.value / greatest)
    return rows.bar(len(spec.stages) - 1) + rows.thick


def _row(canvas: Canvas, stage: FunnelStage, rows: Rows, number: int, share: float) -> None:
    track, thick = rows.bar(number), rows.thick
    end = bar(canvas, track, thick, share, canvas.palette.fills[stage.tone])
    placed = thick >= _ROOMY and _note_on_track(canvas, stage, track, thick, end)
    label_line(
        canvas,
        rows.top(number),
        stage.label,
        stage.printed,
        bold=True,
        aside="" if placed else stage.note,
        aside_colour=canvas.palette.inks[stage.note_tone],
    )


def _note_on_track(
    canvas: Canvas, stage: FunnelStage, top: float, thick: float, end: float
) -> bool:
    """Set the note beside the bar, or within it where nothing is left beside; tell if it fits."""
    bold = stage.note_tone is not Tone.PLAIN
    needed = canvas.measure(typeface.NOTE, bold=bold)(stage.note) + 2 * _PAD
    baseline = inside(top, thick, typeface.NOTE)
    if end + needed <= END:
        ink = canvas.palette.inks[stage.note_tone]
        canvas.text(end + _PAD, baseline, stage.note, size=typeface.NOTE, bold=bold, colour=ink)
        return True
    if stage.tone is Tone.PLAIN or end - needed < BASELINE:
        return False
    on_fill = canvas.palette.on_fill
    canvas.text(
        end - _PAD,
        baseline,
        stage.note,
        size=typeface.NOTE,
        bold=True,
        colour=on_fill,
        anchor="end",
    )
    return True
