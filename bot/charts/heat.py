"""A table whose cells are shaded by value, each with its figure."""

from __future__ import annotations

from bot.charts import typeface
from bot.charts.breaking import fits_by_words
from bot.charts.canvas import INNER, MARGIN, Canvas
from bot.charts.frame import Room
from bot.charts.palette import blend, is_dark
from bot.charts.rows import END, common, inside
from bot.charts.spec import HeatRow, HeatSpec

_LABEL_SHARE = 0.32
"""Of the width, at most; short names leave the rest to the columns."""
_LEAST_LABEL_SHARE = 0.2
"""Of the width, where large figures need more."""
_LABEL_GAP = 8.0
_AROUND = 4.0
_PITCH = 34.0
_SEAM = 3.0
_HEADER_LINE = 15.0
_HEADER_GAP = 4.0
_BLACK, _WHITE = "#15202B", "#FFFFFF"


def paint(canvas: Canvas, spec: HeatSpec, room: Room) -> float:
    size, needed = _figure_size(canvas, spec)
    labels = min(_label_room(canvas, spec), max(INNER - needed, INNER * _LEAST_LABEL_SHARE))
    wide = (INNER - labels) / max(len(spec.columns), 1)
    room = room.below(_headings(canvas, spec, room.top, wide))
    pitch = room.pitch(len(spec.rows), _PITCH)
    greatest = common((cell.value, cell.rest) for row in spec.rows for cell in row.cells)
    for number, row in enumerate(spec.rows):
        shades = [_shade(canvas, spec, cell.value / greatest) for cell in row.cells]
        top = room.top + number * pitch
        _row(canvas, row, shades, top, (wide, pitch - _SEAM, size))
    return room.top + len(spec.rows) * pitch - _SEAM


def _figure_size(canvas: Canvas, spec: HeatSpec) -> tuple[float, float]:
    """The size in which every figure has room beside the names, and the width all of it needs."""
    beside = INNER - _label_room(canvas, spec)
    needed = 0.0
    for size in (typeface.LABEL, typeface.NOTE, typeface.FOOTER):
        measure = canvas.measure(size, bold=True)
        widest = max((measure(c.printed) for row in spec.rows for c in row.cells), default=0.0)
        needed = (widest + _SEAM + _AROUND) * len(spec.columns)
        if needed <= beside:
            return size, needed
    return typeface.FOOTER, needed


def _label_room(canvas: Canvas, spec: HeatSpec) -> float:
    measure = canvas.measure(typeface.LABEL, bold=False)
    widest = max((measure(row.label) for row in spec.rows), default=0.0)
    return min(widest + _LABEL_GAP, INNER * _LABEL_SHARE)


def _headings(canvas: Canvas, spec: HeatSpec, top: float, wide: float) -> float:
    """Set the column headings in up to two lines; return the height taken.

    Where a word has no room above its column, every other heading stands a step higher, and each
    may reach over its neighbours' columns.
    """
    measure = canvas.measure(typeface.FOOTER, bold=False)
    narrow = wide - _HEADER_GAP
    if all(fits_by_words(column, narrow, measure) for column in spec.columns):
        return _in_a_row(canvas, spec, top, (wide, narrow), range(len(spec.columns))) + 4
    # The last one stands high: there no line of another bounds it where the sheet ends.
    last, rooms = len(spec.columns) - 1, (wide, 2 * wide - _HEADER_GAP)
    lifted = range(last % 2, last + 1, 2)
    high = _in_a_row(canvas, spec, top, rooms, lifted)
    low = _in_a_row(canvas, spec, top + high, rooms, range(1 - last % 2, last, 2))
    for number in lifted:
        middle = _left(number, wide, len(spec.columns)) + (wide - _SEAM) / 2
        ends = top + high + low + 2
        canvas.line((middle, top + high + 1), (middle, ends), canvas.palette.grid)
    return high + low + 4


def _in_a_row(
    canvas: Canvas, spec: HeatSpec, top: float, rooms: tuple[float, float], numbers: range
) -> float:
    """The headings of these columns; `rooms`: of a column, and of its heading."""
    size, muted = typeface.FOOTER, canvas.palette.muted
    wide, room = rooms
    measure = canvas.measure(size, bold=False)
    headings: dict[float, list[str]] = {}
    edge = END - len(spec.columns) * wide
    for number in numbers:
        middle = _left(number, wide, len(spec.columns)) + (wide - _SEAM) / 2
        # What would stand beyond the sheet's edge ends at it.
        beyond = middle + room / 2 > END
        free = min(room, END - edge - _HEADER_GAP) if beyond else room
        lines = canvas.lines(spec.columns[number], size=size, bold=False, room=free)
        half = max(map(measure, lines), default=0.0) / 2
        middle = min(middle, END - half)
        headings[middle], edge = lines, middle + half
    deepest = max(map(len, headings.values()), default=0)
    for middle, lines in headings.items():
        first = top + 10 + (deepest - len(lines)) * _HEADER_LINE
        for line_number, line in enumerate(lines):
            baseline = first + line_number * _HEADER_LINE
            canvas.text(middle, baseline, line, size=size, colour=muted, anchor="middle")
    return deepest * _HEADER_LINE


def _row(
    canvas: Canvas,
    row: HeatRow,
    shades: list[str],
    top: float,
    within: tuple[float, float, float],
) -> None:
    """`within`: how wide and how tall a cell is, and the size of its figure."""
    wide, tall, size = within
    label_room = INNER - wide * len(row.cells) - _LABEL_GAP
    baseline = inside(top, tall, typeface.LABEL)
    canvas.text(MARGIN, baseline, row.label, size=typeface.LABEL, room=label_room)
    for number, (cell, shade) in enumerate(zip(row.cells, shades, strict=True)):
        left = _left(number, wide, len(row.cells))
        canvas.box(left, top, wide - _SEAM, tall, shade)
        canvas.text(
            left + (wide - _SEAM) / 2,
            baseline,
            cell.printed,
            size=size,
            bold=True,
            colour=_WHITE if is_dark(shade) else _BLACK,
            anchor="middle",
            room=wide - _SEAM - _AROUND / 2,
        )


def _shade(canvas: Canvas, spec: HeatSpec, share: float) -> str:
    strength = min(max(share, 0.0), 1.0)
    return blend(canvas.palette.panel, canvas.palette.fills[spec.tone], strength)


def _left(column: int, wide: float, columns: int) -> float:
    """The columns end where the sheet does."""
    return END - (columns - column) * wide + _SEAM
