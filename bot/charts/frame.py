"""What surrounds every chart: the finding, what it is about, the source."""

from __future__ import annotations

from dataclasses import dataclass

from bot.charts import typeface
from bot.charts.breaking import fits_by_words
from bot.charts.canvas import INNER, MARGIN, MAX_HEIGHT, WIDTH, Canvas
from bot.charts.spec import ChartSpec

_TITLE_PITCH = 27.0
_SUBTITLE_PITCH = 18.0
_FOOTER_PITCH = 14.0
_BOTTOM_MARGIN = 15.0
_RULE_GAP = 16.0


@dataclass(frozen=True, slots=True)
class Room:
    """The band left for the bars, in points from the top of the sheet."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def below(self, taken: float) -> Room:
        return Room(self.top + taken, self.bottom)

    def pitch(self, rows: int, comfortable: float) -> float:
        """Return the height of one row: the comfortable one, or less so that all rows fit."""
        return min(comfortable, self.height / max(rows, 1))


def header(canvas: Canvas, spec: ChartSpec) -> Room:
    """Set title and subtitle; return what is left between them and the footer."""
    baseline, size = 7.0, title_size(canvas, spec.title)
    for line in canvas.lines(spec.title, size=size, bold=True):
        baseline += _TITLE_PITCH * size / typeface.TITLE
        canvas.text(MARGIN, baseline, line, size=size, bold=True)
    baseline += 25.0 - _SUBTITLE_PITCH
    for line in canvas.lines(spec.subtitle, size=typeface.SUBTITLE, bold=False):
        baseline += _SUBTITLE_PITCH
        muted = canvas.palette.muted
        canvas.text(MARGIN, baseline, line, size=typeface.SUBTITLE, colour=muted)
    return Room(top=baseline + 18.0, bottom=MAX_HEIGHT - _footer_height(canvas, spec))


def title_size(canvas: Canvas, title: str) -> float:
    """Return the largest size at which two lines hold all of the title without breaking a word.

    Where none does, the smallest: it cuts the least.
    """
    sizes = (typeface.TITLE, *typeface.LONG_TITLES)
    for size in sizes:
        if fits_by_words(title, INNER, canvas.measure(size, bold=True)):
            return size
    return sizes[-1]


def footer(canvas: Canvas, spec: ChartSpec, bottom: float) -> float:
    """Close the sheet under `bottom`; return its whole height."""
    lines = canvas.lines(spec.footer, size=typeface.FOOTER, bold=False)
    rule = bottom + _RULE_GAP
    if lines:
        canvas.line((MARGIN, rule), (WIDTH - MARGIN, rule), canvas.palette.grid)
    for number, line in enumerate(lines):
        baseline = rule + 17.0 + number * _FOOTER_PITCH
        muted = canvas.palette.muted
        canvas.text(MARGIN, baseline, line, size=typeface.FOOTER, colour=muted)
    return bottom + _footer_height(canvas, spec)


def nothing(canvas: Canvas, spec: ChartSpec, room: Room) -> float:
    """Say on a quiet panel that there is nothing; return where it ends."""
    tall = 96.0
    canvas.box(MARGIN, room.top, INNER, tall, canvas.palette.panel, radius=8)
    lines = canvas.lines(spec.empty, size=typeface.LABEL, bold=False, room=INNER - 24)
    first = room.top + tall / 2 + 5 - (len(lines) - 1) * 10
    for number, line in enumerate(lines):
        muted = canvas.palette.muted
        baseline = first + number * 20
        canvas.text(WIDTH / 2, baseline, line, size=typeface.LABEL, colour=muted, anchor="middle")
    return room.top + tall


def _footer_height(canvas: Canvas, spec: ChartSpec) -> float:
    lines = canvas.lines(spec.footer, size=typeface.FOOTER, bold=False)
    if not lines:
        return _BOTTOM_MARGIN
    return _RULE_GAP + 17.0 + (len(lines) - 1) * _FOOTER_PITCH + _BOTTOM_MARGIN
