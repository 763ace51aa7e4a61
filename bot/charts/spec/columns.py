"""What goes from left to right: months, stacks, lines, and the way from one sum to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from bot.charts.spec.frame import ChartSpec, Tone

MAX_COLUMNS = 13
MAX_STEPS = 13
MAX_SERIES = 5
MAX_LINES = 3
MAX_POINTS = 100


@dataclass(frozen=True, kw_only=True, slots=True)
class TrendColumn:
    """One month. `forecast` is stacked on `value`; `printed` is the figure of the whole column."""

    label: str
    value: float
    printed: str
    forecast: float = 0
    target: float | None = None
    highlighted: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class TrendSpec(ChartSpec):
    """Columns in time, oldest first, at most 13; time runs left to right in every language.

    value_label, forecast_label: the key of the two stacked parts; without a forecast, none.
    target_label: the words for the dashed lines, as in "Target 0.8 - 1.0".
    tone: the colour of the highlighted column.
    """

    columns: tuple[TrendColumn, ...]
    value_label: str = ""
    forecast_label: str = ""
    target_label: str = ""
    tone: Tone = Tone.WON

    limits: ClassVar[Mapping[str, int]] = {"columns": MAX_COLUMNS}


@dataclass(frozen=True, kw_only=True, slots=True)
class StackedColumn:
    """One month, or another step in time: a part for each series, from the bottom up.

    `printed` is the figure of the whole column; a part below zero is drawn as nothing.
    """

    label: str
    parts: tuple[float, ...]
    printed: str
    highlighted: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class StackedSpec(ChartSpec):
    """Columns in time, at most 13, each of the same parts, at most 5.

    series: the names of the parts, the lowest first.
    rest: whether the last part is all the others together, and therefore grey.
    """

    series: tuple[str, ...]
    columns: tuple[StackedColumn, ...]
    rest: bool = False

    limits: ClassVar[Mapping[str, int]] = {"columns": MAX_COLUMNS, "series": MAX_SERIES}

    def __post_init__(self) -> None:
        """Raise ValueError for a column with too many or too few parts, or as the frame does."""
        ChartSpec.__post_init__(self)
        if any(len(column.parts) != len(self.series) for column in self.columns):
            raise ValueError("every column has a part for each series")


@dataclass(frozen=True, kw_only=True, slots=True)
class LinePoint:
    """A step in time: a value for each line, or None where there is none.

    `printed` stands under a point whose figures are told, as the highest and the last are.
    """

    label: str
    values: tuple[float | None, ...]
    printed: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class LineSpec(ChartSpec):
    """Up to 3 lines over up to 100 steps in time, from left to right in every language.

    series: the names of the lines; a single one needs none. A line is broken where a value
    is missing.
    """

    series: tuple[str, ...]
    points: tuple[LinePoint, ...]

    limits: ClassVar[Mapping[str, int]] = {"points": MAX_POINTS, "series": MAX_LINES}

    def __post_init__(self) -> None:
        """Raise ValueError for a point with too many or too few values, or as the frame does."""
        ChartSpec.__post_init__(self)
        if any(len(point.values) != len(self.series) for point in self.points):
            raise ValueError("every point has a value, or None, for each line")


@dataclass(frozen=True, kw_only=True, slots=True)
class WaterfallStep:
    """A change (`value` is signed), or, with `total`, a level counted from zero."""

    label: str
    value: float
    printed: str
    total: bool = False
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, kw_only=True, slots=True)
class WaterfallSpec(ChartSpec):
    """Steps in order, at most 13. Up to 6 stand as columns, more lie as rows."""

    steps: tuple[WaterfallStep, ...]

    limits: ClassVar[Mapping[str, int]] = {"steps": MAX_STEPS}
