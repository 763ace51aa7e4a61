"""A few big figures, two in a row."""

from __future__ import annotations

from bot.charts import typeface
from bot.charts.canvas import INNER, MARGIN, Canvas
from bot.charts.frame import Room
from bot.charts.palette import Palette
from bot.charts.spec import Tile, TilesSpec, Tone

_IN_A_ROW = 2
_GAP = 10.0
_TALL = 112.0
_PAD = 12.0
_TALLEST_FIGURE = 0.27
_SIZES = (typeface.FIGURE, 26.0, 22.0, 18.0)


def paint(canvas: Canvas, spec: TilesSpec, room: Room) -> float:
    rows = -(-len(spec.tiles) // _IN_A_ROW)
    tall = room.pitch(rows, _TALL + _GAP) - _GAP
    wide = INNER if len(spec.tiles) == 1 else (INNER - _GAP) / _IN_A_ROW
    size = _figure_size(canvas, spec.tiles, (wide, tall))
    for number, tile in enumerate(spec.tiles):
        row, column = divmod(number, _IN_A_ROW)
        corner = (MARGIN + column * (wide + _GAP), room.top + row * (tall + _GAP))
        _tile(canvas, tile, corner, (wide, tall), size)
    return room.top + rows * (tall + _GAP) - _GAP


def _tile(
    canvas: Canvas,
    tile: Tile,
    corner: tuple[float, float],
    extent: tuple[float, float],
    size: float,
) -> None:
    (x, y), (wide, tall) = corner, extent
    canvas.box(x, y, wide, tall, canvas.palette.panel, radius=9)
    left, room = x + _PAD, wide - 2 * _PAD
    first, last = y + 24, y + tall - 13
    between = first + (last - first) * 0.52
    muted = canvas.palette.muted
    canvas.text(left, first, tile.label, size=typeface.LABEL, colour=muted, room=room)
    figure = _figure_ink(canvas.palette, tile.tone)
    canvas.text(left, between, tile.printed, size=size, bold=True, colour=figure, room=room)
    note = canvas.palette.inks[tile.note_tone]
    canvas.text(left, last, tile.note, size=typeface.NOTE, bold=True, colour=note, room=room)


def _figure_ink(palette: Palette, tone: Tone) -> str:
    return palette.ink if tone is Tone.PLAIN else palette.inks[tone]


def _figure_size(canvas: Canvas, tiles: tuple[Tile, ...], extent: tuple[float, float]) -> float:
    """Return the greatest size at which all figures fit, so that they stay comparable."""
    wide, tall = extent
    for size in _SIZES:
        widest = max(map(canvas.measure(size, bold=True), (tile.printed for tile in tiles)))
        if widest <= wide - 2 * _PAD and size <= tall * _TALLEST_FIGURE:
            return size
    return _SIZES[-1]
