"""Stages from first contact to won, and how many move on from one to the next."""

from __future__ import annotations

from bot.charts import typeface
from bot.charts.canvas import Canvas
from bot.charts.frame import Room
from bot.charts.rows import BASELINE, END, LABEL_BAND, bar, inside, label_line, scale, thickness
from bot.charts.spec import FunnelSpec, FunnelStage, Tone

_PITCH = 51.0
_BAR = 20.0
_PAD = 8.0
_ROOMY = 17.0
"""A thinner bar holds no text; its note goes up to the label."""


def paint(canvas: Canvas, spec: FunnelSpec, room: Room) -> float:
    pitch = room.pitch(len(spec.stages), _PITCH)
    thick = thickness(pitch, thickest=_BAR, thinnest=12.0)
    greatest = scale(stage.value for stage in spec.stages)
    for number, stage in enumerate(spec.stages):
        _row(canvas, stage, room.top + number * pitch, thick, stage.value / greatest)
    return room.top + (len(spec.stages) - 1) * pitch + LABEL_BAND + thick


def _row(canvas: Canvas, stage: FunnelStage, top: float, thick: float, share: float) -> None:
    fill = canvas.palette.fills[stage.tone]
    end = bar(canvas, top + LABEL_BAND, thick, share, fill)
    placed = thick >= _ROOMY and _note_on_track(canvas, stage, top + LABEL_BAND, thick, end)
    label_line(
        canvas,
        top,
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
