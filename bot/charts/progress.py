"""Goals: how much is reached, against how much of the time has passed."""

from __future__ import annotations

from bot.charts import typeface
from bot.charts.canvas import INNER, MARGIN, Canvas
from bot.charts.frame import Room
from bot.charts.rows import LABEL_BAND, bar, label_line, thickness
from bot.charts.spec import ProgressBar, ProgressSpec

_PITCH = 62.0
_BAR = 14.0
_NOTE_BAND = 17.0
_OVERHANG = 3.0
_KEY = 24.0


def paint(canvas: Canvas, spec: ProgressSpec, room: Room) -> float:
    if spec.elapsed_label and any(goal.elapsed is not None for goal in spec.bars):
        room = room.below(_key(canvas, spec.elapsed_label, room.top))
    pitch = room.pitch(len(spec.bars), _PITCH)
    noted = pitch >= LABEL_BAND + _BAR + _NOTE_BAND + 4 and any(goal.note for goal in spec.bars)
    thick = _BAR if noted else thickness(pitch, thickest=_BAR)
    for number, goal in enumerate(spec.bars):
        _goal(canvas, goal, room.top + number * pitch, thick, noted=noted)
    below = _NOTE_BAND if noted else 0.0
    return room.top + (len(spec.bars) - 1) * pitch + LABEL_BAND + thick + below


def _goal(canvas: Canvas, goal: ProgressBar, top: float, thick: float, *, noted: bool) -> None:
    ink = canvas.palette.inks[goal.note_tone]
    label_line(
        canvas,
        top,
        goal.label,
        goal.printed,
        bold=True,
        aside="" if noted else goal.note,
        aside_colour=ink,
    )
    track = top + LABEL_BAND
    share = goal.value / goal.target if goal.target > 0 else 0.0
    bar(canvas, track, thick, share, canvas.palette.fills[goal.tone])
    if goal.elapsed is not None:
        x = MARGIN + INNER * min(max(goal.elapsed, 0.0), 1.0)
        _mark(canvas, x, track - _OVERHANG, track + thick + _OVERHANG)
    if noted:
        baseline = track + thick + 14
        canvas.text(MARGIN, baseline, goal.note, size=typeface.NOTE, colour=ink)


def _mark(canvas: Canvas, x: float, top: float, bottom: float) -> None:
    """Draw the line of today, with a seam around it so that it shows on any bar."""
    canvas.line((x, top), (x, bottom), canvas.palette.background, thick=4)
    canvas.line((x, top), (x, bottom), canvas.palette.ink, thick=2)


def _key(canvas: Canvas, label: str, top: float) -> float:
    _mark(canvas, MARGIN + 1, top - 2, top + 10)
    muted = canvas.palette.muted
    canvas.text(MARGIN + 9, top + 8.5, label, size=typeface.NOTE, colour=muted, room=INNER - 9)
    return _KEY
