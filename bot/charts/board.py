"""A board: a panel for each stage, with its first cards under its name and sum."""

from __future__ import annotations

from bot.charts import typeface
from bot.charts.canvas import INNER, MARGIN, Canvas
from bot.charts.frame import Room
from bot.charts.rows import END
from bot.charts.spec import BoardCard, BoardSpec, BoardStage

_GAP = 8.0
_PAD = 10.0
_EDGE = 4.0
_HEAD = 27.0
_CARD = 19.0
_FOOT = 5.0
_MOST_CARDS = 4
_FIGURE_SHARE = 0.5


def paint(canvas: Canvas, spec: BoardSpec, room: Room) -> float:
    shown = _cards_that_fit(spec, room)
    top = room.top
    for stage, count in zip(spec.stages, shown, strict=True):
        top += _stage(canvas, stage, count, top) + _GAP
    return top - _GAP


def _cards_that_fit(spec: BoardSpec, room: Room) -> list[int]:
    """How many cards each stage shows: one more in turn while there is height for it."""
    heads = len(spec.stages) * (_HEAD + _GAP) - _GAP
    free = room.height - heads
    shown = [0] * len(spec.stages)
    for wanted in range(1, _MOST_CARDS + 1):
        for number, stage in enumerate(spec.stages):
            needed = _CARD + (_FOOT if wanted == 1 else 0.0)
            if len(stage.cards) >= wanted and shown[number] == wanted - 1 and free >= needed:
                shown[number], free = wanted, free - needed
    return shown


def _stage(canvas: Canvas, stage: BoardStage, count: int, top: float) -> float:
    """Draw one panel; return how tall it is."""
    tall = _HEAD + count * _CARD + (_FOOT if count else 0.0)
    palette = canvas.palette
    canvas.box(MARGIN, top, INNER, tall, palette.panel, radius=6)
    canvas.box(MARGIN, top, _EDGE, tall, palette.fills[stage.tone], radius=2)
    baseline = top + 18
    figure = canvas.text(
        END - _PAD,
        baseline,
        stage.printed,
        size=typeface.LABEL,
        bold=True,
        colour=palette.inks[stage.tone],
        anchor="end",
        room=INNER * _FIGURE_SHARE,
    )
    start = MARGIN + _EDGE + _PAD
    room = END - _PAD - figure - 8 - start
    canvas.text(start, baseline, stage.label, size=typeface.LABEL, bold=True, room=room)
    for number, card in enumerate(stage.cards[:count]):
        _card(canvas, card, baseline + (number + 1) * _CARD)
    return tall


def _card(canvas: Canvas, card: BoardCard, baseline: float) -> None:
    start, size, muted = MARGIN + _EDGE + _PAD, typeface.NOTE, canvas.palette.muted
    figure = canvas.text(
        END - _PAD,
        baseline,
        card.printed,
        size=size,
        colour=muted,
        anchor="end",
        room=INNER * _FIGURE_SHARE,
    )
    canvas.text(start, baseline, card.label, size=size, room=END - _PAD - figure - 8 - start)
