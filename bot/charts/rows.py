"""A row of a bar chart: a line with the label and the figure, and a track with its bar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.charts import typeface
from bot.charts.canvas import MARGIN, WIDTH, Canvas
from bot.charts.frame import Room

BASELINE = 13.0
"""From the top of a row to the baseline of its label, in points."""

END = WIDTH - MARGIN
_GAP = 8.0
_LABEL = 20.0
_CLOSEST_LABEL = 17.0
_LABEL_SHARE = 0.42
_SEPARATION = 5.0
_WIDEST_FIGURE = 0.6
_TORN = (22.0, 15.0)
"""Before the end of a torn bar: where the two gaps of the tear stand, in points."""
_SLANT = 4.0
_TEAR = 3.0


@dataclass(frozen=True, slots=True)
class Rows:
    """Equal rows under each other, each a label above one or more bars, in points.

    Crowded rows draw the bar closer to the label, so that it is seen to belong to it.
    """

    first: float
    pitch: float
    label: float
    thick: float

    @classmethod
    def within(
        cls,
        room: Room,
        count: int,
        *,
        pitch: float,
        thick: float,
        bars: int = 1,
        thinnest: float = 7.0,
    ) -> Rows:
        """Lay out `count` rows of `pitch` points and bars of `thick`, or less if crowded."""
        pitch = room.pitch(count, pitch)
        label = max(_CLOSEST_LABEL, min(_LABEL, pitch * _LABEL_SHARE))
        free = (pitch - label - _SEPARATION * bars) / bars
        return cls(room.top, pitch, label, max(thinnest, min(thick, free)))

    def top(self, number: int) -> float:
        return self.first + number * self.pitch

    def bar(self, number: int) -> float:
        return self.top(number) + self.label


def label_line(
    canvas: Canvas,
    top: float,
    label: str,
    printed: str,
    *,
    bold: bool = False,
    start: float = MARGIN,
    colour: str = "",
    bold_figure: bool = True,
    aside: str = "",
    aside_colour: str = "",
) -> None:
    """Set the label at the start, the figure at the end, and `aside` before the figure.

    The label gives way to the figure: a name is recognised by its beginning, a figure is not.
    """
    baseline, room = top + BASELINE, END - start
    named = canvas.measure(typeface.LABEL, bold=bold)(label)
    taken = canvas.text(
        END,
        baseline,
        printed,
        size=typeface.VALUE,
        bold=bold_figure,
        colour=colour,
        anchor="end",
        room=max(room * _WIDEST_FIGURE, room - named - _GAP),
    )
    taken += _GAP if taken else 0
    if aside:
        taken += _GAP + canvas.text(
            END - taken,
            baseline,
            aside,
            size=typeface.NOTE,
            colour=aside_colour or canvas.palette.muted,
            anchor="end",
            room=(room - taken) * _WIDEST_FIGURE,
        )
    canvas.text(start, baseline, label, size=typeface.LABEL, bold=bold, room=room - taken)


def bar(
    canvas: Canvas,
    top: float,
    thick: float,
    share: float,
    colour: str,
    *,
    start: float = MARGIN,
    end: float = END,
) -> float:
    """Fill `share` (0 to 1) of a pale track from `start` to `end`; return where the bar ends."""
    filled = (end - start) * min(max(share, 0.0), 1.0)
    canvas.box(start, top, end - start, thick, canvas.palette.panel)
    canvas.box(start, top, filled, thick, colour)
    return start + filled


def tear(canvas: Canvas, top: float, thick: float, *, end: float = END) -> None:
    """Cut a full track twice, slantwise: what it stands for goes on beyond it."""
    for before in _TORN:
        x = end - before
        foot, head = (x - _SLANT / 2, top + thick + 1), (x + _SLANT / 2, top - 1)
        canvas.line(foot, head, canvas.palette.background, thick=_TEAR)


def common(rows: Iterable[tuple[float, bool]]) -> float:
    """Return the value that fills the track: the greatest of those that are no rest of others.

    They may be larger than any of the groups that are named, which nobody could compare then.
    """
    known = list(rows)
    named = [value for value, rest in known if not rest and value > 0]
    return max(named) if named else scale(value for value, _ in known)


def scale(values: Iterable[float]) -> float:
    """Return the value that fills the track: the greatest, or 1 where there is nothing."""
    return max((value for value in values if value > 0), default=1.0)


def inside(top: float, thick: float, size: float) -> float:
    """Return the baseline that centres text of `size` in a bar."""
    return top + thick / 2 + size * 0.35
