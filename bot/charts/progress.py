"""Goals: how much is reached, against how much of the time has passed."""

from __future__ import annotations

from bot.charts import typeface
from bot.charts.canvas import INNER, MARGIN, Canvas
from bot.charts.frame import Room
from bot.charts.rows import Rows, bar, label_line
from bot.charts.spec import ProgressBar, ProgressSpec

_PITCH = 62.0
_BAR = 14.0
_NOTE_BAND = 17.0
_WITH_NOTES = 54.0
"""Rows closer than this have no line for the note; it goes up to the figure."""
_OVERHANG = 3.0
"""Below the track only: above it stands the figure."""
_KEY = 24.0


def paint(canvas: Canvas, spec: ProgressSpec, room: Room) -> float:
    if spec.elapsed_label and any(goal.elapsed is not None for goal in spec.bars):
        room = room.below(_key(canvas, spec.elapsed_label, room.top))
    rows = Rows.within(room, len(spec.bars), pitch=_PITCH, thick=_BAR)
    noted = rows.pitch >= _WITH_NOTES and any(goal.note for goal in spec.bars)
    for number, goal in enumerate(spec.bars):
        _goal(canvas, goal, rows, number, noted=noted)
    return rows.bar(len(spec.bars) - 1) + rows.thick + (_NOTE_BAND if noted else 0.0)


def _goal(canvas: Canvas, goal: ProgressBar, rows: Rows, number: int, *, noted: bool) -> None:
    ink = canvas.palette.inks[goal.note_tone]
    label_line(
        canvas,
        rows.top(number),
        goal.label,
        goal.printed,
        bold=True,
        aside="" if noted else goal.note,
        aside_colour=ink,
    )
    track, thick = rows.bar(number), rows.thick
    share = goal.value / goal.target if goal.target > 0 else 0.0
    bar(canvas, track, thick, share, canvas.palette.fills[goal.tone])
    if goal.elapsed is not None:
        x = MARGIN + INNER * min(max(goal.elapsed, 0.0), 1.0)
        _mark(canvas, x, track, track + thick + _OVERHANG)
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
