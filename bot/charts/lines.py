"""Lines in time: one figure, or a few of the same unit, day by day or month by month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.charts import typeface
from bot.charts.canvas import MARGIN, Canvas
from bot.charts.captions import Captions
from bot.charts.frame import Room
from bot.charts.keys import key
from bot.charts.rows import END
from bot.charts.spec import LinePoint, LineSpec

_PLOT = 190.0
_OVER = 18.0
_LABELS = 22.0
_THICK = 2.5
_DOT = 3.5
_QUIET_DOT = 2.0
_UNDER = 16.0
_FEW = 32
"""Up to so many points each has a dot: a month of days."""
_MOST_LABELS = 5


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where a value stands: `floor` of zero, `unit` points for one, `pitch` between steps."""

    floor: float
    unit: float
    pitch: float

    def at(self, number: int, value: float) -> tuple[float, float]:
        return MARGIN + self.pitch * (number + 0.5), self.floor - value * self.unit


def paint(canvas: Canvas, spec: LineSpec, room: Room) -> float:
    colours = canvas.palette.series[: len(spec.series)]
    named = [entry for entry in zip(spec.series, colours, strict=True) if entry[0].strip()]
    if len(named) > 1:
        room = room.below(key(canvas, named, room.top))
    sheet = canvas.in_time()
    plot, bottom = _plot(spec, room)
    sheet.line((MARGIN, plot.floor), (END, plot.floor), canvas.palette.reference)
    for number, colour in enumerate(colours):
        _line(sheet, spec.points, number, colour, plot)
    _figures(sheet, spec.points, plot)
    _labels(sheet, spec.points, plot, bottom)
    return bottom + _LABELS


def _plot(spec: LineSpec, room: Room) -> tuple[_Plot, float]:
    told = [value for point in spec.points for value in point.values if value is not None]
    high, low = max([*told, 0.0]), min([*told, 0.0])
    tall = min(_PLOT, room.height - _OVER - _LABELS)
    unit = tall / ((high - low) or 1.0)
    top = room.top + _OVER
    floor = top + high * unit if high > low else top + tall
    return _Plot(floor, unit, (END - MARGIN) / len(spec.points)), top + tall


def _line(
    sheet: Canvas, points: Sequence[LinePoint], number: int, colour: str, plot: _Plot
) -> None:
    for (at, before), (then, after) in pairwise(_told(points, number)):
        if then == at + 1:
            sheet.line(plot.at(at, before), plot.at(then, after), colour, thick=_THICK)
    for at, value in _told(points, number):
        if points[at].printed or _alone(points, number, at):
            sheet.dot(*plot.at(at, value), _DOT, colour)
        elif len(points) <= _FEW:
            sheet.dot(*plot.at(at, value), _QUIET_DOT, colour)


def _told(points: Sequence[LinePoint], number: int) -> Iterator[tuple[int, float]]:
    for at, point in enumerate(points):
        value = point.values[number]
        if value is not None:
            yield at, value


def _alone(points: Sequence[LinePoint], number: int, at: int) -> bool:
    """A value between two gaps would be no line at all."""
    around = [points[n].values[number] for n in (at - 1, at + 1) if 0 <= n < len(points)]
    return all(value is None for value in around)


def _figures(sheet: Canvas, points: Sequence[LinePoint], plot: _Plot) -> None:
    """Over the points that are told, from the last; what would cover another is left out."""
    taken: list[tuple[float, float]] = []
    measure = sheet.measure(typeface.NOTE, bold=True)
    for at in reversed(range(len(points))):
        told = [value for value in points[at].values if value is not None]
        if not points[at].printed or not told:
            continue
        middle, y = plot.at(at, max(told))
        wide = min(measure(points[at].printed), END - MARGIN)
        left = min(max(middle - wide / 2, MARGIN), END - wide)
        if any(left < end + 4 and start - 4 < left + wide for start, end in taken):
            continue
        taken.append((left, left + wide))
        sheet.text(
            left + wide / 2,
            _baseline(points, at, y, plot),
            points[at].printed,
            size=typeface.NOTE,
            bold=True,
            anchor="middle",
        )


def _baseline(points: Sequence[LinePoint], at: int, y: float, plot: _Plot) -> float:
    """Over the point, or under it at the bottom of a dip, where a line passes on both sides."""
    beside = [points[n].values[0] for n in (at - 1, at + 1) if 0 <= n < len(points)]
    here = points[at].values[0]
    dips = len(points[at].values) == 1 and all(
        value is not None and here is not None and value > here for value in beside
    )
    under = y + _UNDER
    return under if dips and under < plot.floor else y - 8


def _labels(sheet: Canvas, points: Sequence[LinePoint], plot: _Plot, bottom: float) -> None:
    """The first and the last, and a few between them."""
    step = max(1, -(-(len(points) - 1) // (_MOST_LABELS - 1)))
    shown = [at for at in range(len(points)) if (len(points) - 1 - at) % step == 0]
    middles = [plot.at(at, 0)[0] for at in shown]
    captions = Captions(sheet, middles, len(shown) - 1)
    texts = [points[at].label for at in shown]
    captions.set(texts, bottom + 17, loud=[False] * len(texts))
