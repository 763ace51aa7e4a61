"""A sheet of paper measured in points, on which the charts are drawn.

x runs from the *start* edge: the left one, or the right one on a right-to-left sheet. y runs down
from the top; texts stand on a baseline. The height is not known before everything is placed, so
the sheet keeps what is put on it and turns it into a figure at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from bot.charts import typeface
from bot.charts.breaking import balanced_lines, cut
from bot.charts.palette import Palette
from bot.charts.textsafe import RLM

WIDTH = 360.0
MAX_HEIGHT = 1280 * typeface.POINTS_PER_INCH / typeface.DOTS_PER_INCH
MARGIN = 16.0
INNER = WIDTH - 2 * MARGIN
RADIUS = 3.0

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Canvas:
    """The sheet. Methods take points and colours as "#RRGGBB"; texts are drawable by now.

    rtl: whether places are counted from the right edge.
    reads_rtl: whether the reader's language runs right to left; it does so on a time axis too.
    """

    palette: Palette
    rtl: bool
    reads_rtl: bool
    artists: list[Artist] = field(default_factory=list)

    def in_time(self) -> Canvas:
        """Return the same sheet with its start at the left: time runs so in every language."""
        return Canvas(self.palette, rtl=False, reads_rtl=self.reads_rtl, artists=self.artists)

    def joined(self, *parts: str) -> str:
        """Return the figures of one value in reading order: "27 · 41%".

        A Persian reader would take the dot for a zero: there it is a comma.
        """
        between = "\u060c " if self.reads_rtl else "  \u00b7  "
        told = between.join(part for part in parts if part)
        return RLM + told if self.reads_rtl and told else told

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        *,
        size: float,
        colour: str = "",
        bold: bool = False,
        anchor: Anchor = "start",
        room: float = INNER,
    ) -> float:
        """Set one line, cut to `room` points, and return its width."""
        line = cut(text, room, self.measure(size, bold=bold))
        if not line.strip():
            return 0.0
        self.artists.append(
            Text(
                self._left(x),
                baseline,
                line,
                fontproperties=typeface.face(size, bold=bold),
                color=colour or self.palette.ink,
                horizontalalignment=self._alignment(anchor),
                verticalalignment="baseline",
                parse_math=False,
            )
        )
        return typeface.width(line, size, bold=bold)

    def lines(self, text: str, *, size: float, bold: bool, room: float = INNER) -> list[str]:
        """Break `text` into the one or two lines it will be set in."""
        return balanced_lines(text, room, self.measure(size, bold=bold)) if text else []

    @staticmethod
    def measure(size: float, *, bold: bool) -> Callable[[str], float]:
        return lambda line: typeface.width(line, size, bold=bold)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        *,
        radius: float = RADIUS,
    ) -> None:
        """Fill a rounded box; what is thinner than its corners becomes a sliver, not nothing."""
        if width <= 0 or height <= 0:
            return
        rounded = min(radius, width / 2, height / 2)
        left = self._left(x + width) if self.rtl else x
        self.artists.append(
            FancyBboxPatch(
                (left, y),
                width,
                height,
                boxstyle=f"round,pad=0,rounding_size={rounded}",
                facecolor=colour,
                linewidth=0,
            )
        )

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        colour: str,
        *,
        thick: float = 1.0,
        dashed: bool = False,
    ) -> None:
        style = (0, (3, 2)) if dashed else "-"
        across, down = [self._left(start[0]), self._left(end[0])], [start[1], end[1]]
        self.artists.append(
            Line2D(across, down, color=colour, linewidth=thick, linestyle=style)  # type: ignore[arg-type]
        )

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        self.artists.append(Circle((self._left(x), y), radius, facecolor=colour, linewidth=0))

    def figure(self, height: float) -> Figure:
        """Return the finished picture, `height` points tall."""
        tall = min(height, MAX_HEIGHT)
        size = (WIDTH / typeface.POINTS_PER_INCH, tall / typeface.POINTS_PER_INCH)
        figure = Figure(
            figsize=size, dpi=typeface.DOTS_PER_INCH, facecolor=self.palette.background
        )
        FigureCanvasAgg(figure)
        dots_per_point = typeface.DOTS_PER_INCH / typeface.POINTS_PER_INCH
        place = Affine2D().scale(1, -1).translate(0, tall).scale(dots_per_point)
        for order, artist in enumerate(self.artists):
            artist.set_transform(place)
            artist.set_zorder(order)
            figure.add_artist(artist)
        return figure

    def _left(self, x: float) -> float:
        return WIDTH - x if self.rtl else x

    def _alignment(self, anchor: Anchor) -> Literal["left", "center", "right"]:
        if anchor == "middle":
            return "center"
        return "left" if (anchor == "start") != self.rtl else "right"
