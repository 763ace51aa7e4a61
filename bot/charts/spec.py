"""What a chart says, before anybody draws it.

Every text arrives ready: translated, with the digits and separators of its reader. Numbers
(`value`, `target`, ...) only decide lengths and heights; what is read stands beside them in
`printed`. Numbers share one unit within a chart and are finite; the caller has sorted the rows
and folded what is beyond the limits below into "other".

Nothing here imports a drawing library, and every spec turns into plain JSON.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, is_dataclass
from enum import StrEnum
from typing import ClassVar

MAX_BARS = 8
MAX_COLUMNS = 13
MAX_STEPS = 13
MAX_TILES = 6
MAX_HEAT_COLUMNS = 6
MAX_SERIES = 5
MAX_LINES = 3
MAX_POINTS = 100


class Theme(StrEnum):
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a colour means. A tone never stands alone: its text says the same."""

    PLAIN = "plain"
    WON = "won"
    LOST = "lost"
    OPEN = "open"


@dataclass(frozen=True, kw_only=True, slots=True)
class ChartSpec:
    """The frame around every chart.

    title: the finding, in one sentence. It is set in at most two lines.
    subtitle: what, unit, period.
    footer: the source and the size of what was counted.
    empty: the sentence shown in place of bars when there are none.
    """

    title: str
    subtitle: str = ""
    footer: str = ""
    empty: str = ""
    rtl: bool = False
    theme: Theme = Theme.LIGHT

    limits: ClassVar[Mapping[str, int]] = {}

    def __post_init__(self) -> None:
        """Raise ValueError for too many rows, or a number without a length (inf, nan)."""
        for name, limit in self.limits.items():
            if len(getattr(self, name)) > limit:
                raise ValueError(f"at most {limit} {name} fit a phone: fold the rest")
        if not all(math.isfinite(number) for number in _numbers(self)):
            raise ValueError("a chart draws finite numbers only")


@dataclass(frozen=True, kw_only=True, slots=True)
class FunnelStage:
    """One stage; `note` is set on the bar or beside it, as in "69% move on"."""

    label: str
    value: float
    printed: str
    note: str = ""
    note_tone: Tone = Tone.PLAIN
    tone: Tone = Tone.OPEN


@dataclass(frozen=True, kw_only=True, slots=True)
class FunnelSpec(ChartSpec):
    """Stages in their order, at most 8."""

    stages: tuple[FunnelStage, ...]

    limits: ClassVar[Mapping[str, int]] = {"stages": MAX_BARS}


@dataclass(frozen=True, kw_only=True, slots=True)
class Segment:
    """A part of the strip; `label` carries its number, as in "Won 41"."""

    label: str
    value: float
    tone: Tone


@dataclass(frozen=True, kw_only=True, slots=True)
class RankedBar:
    """A bar of a ranking. `share` follows `printed` ("27 · 41%"), `rank` leads ("1")."""

    label: str
    value: float
    printed: str
    share: str = ""
    rank: str = ""
    highlighted: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class ReasonsSpec(ChartSpec):
    """Ranked bars, at most 8, under an optional strip of won, lost and open.

    tone: the colour of the highlighted bar.
    """

    bars: tuple[RankedBar, ...]
    strip: tuple[Segment, ...] = ()
    tone: Tone = Tone.LOST

    limits: ClassVar[Mapping[str, int]] = {"bars": MAX_BARS}


@dataclass(frozen=True, kw_only=True, slots=True)
class LeadersSpec(ChartSpec):
    """A ranking of people, products or sources, at most 8, with bold figures."""

    bars: tuple[RankedBar, ...]
    tone: Tone = Tone.WON

    limits: ClassVar[Mapping[str, int]] = {"bars": MAX_BARS}


@dataclass(frozen=True, kw_only=True, slots=True)
class WonLostPair:
    """Both printed texts name their outcome: "Won 12", "Lost 7"."""

    label: str
    won: float
    lost: float
    won_printed: str
    lost_printed: str


@dataclass(frozen=True, kw_only=True, slots=True)
class WonLostSpec(ChartSpec):
    """Won beside lost for each group, at most 8 groups on one common scale."""

    pairs: tuple[WonLostPair, ...]

    limits: ClassVar[Mapping[str, int]] = {"pairs": MAX_BARS}


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


@dataclass(frozen=True, kw_only=True, slots=True)
class DaysRow:
    """The middle of a spread. `count` is "n = 12"; `low` and `high` are quartiles, if known."""

    label: str
    value: float
    printed: str
    count: str = ""
    low: float | None = None
    high: float | None = None
    highlighted: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class DaysSpec(ChartSpec):
    """How long things took, by group, at most 8."""

    rows: tuple[DaysRow, ...]

    limits: ClassVar[Mapping[str, int]] = {"rows": MAX_BARS}


@dataclass(frozen=True, kw_only=True, slots=True)
class Tile:
    label: str
    printed: str
    note: str = ""
    tone: Tone = Tone.PLAIN
    note_tone: Tone = Tone.PLAIN


@dataclass(frozen=True, kw_only=True, slots=True)
class TilesSpec(ChartSpec):
    """A few big figures, at most 6, two in a row."""

    tiles: tuple[Tile, ...]

    limits: ClassVar[Mapping[str, int]] = {"tiles": MAX_TILES}


@dataclass(frozen=True, kw_only=True, slots=True)
class HeatCell:
    value: float
    printed: str


@dataclass(frozen=True, kw_only=True, slots=True)
class HeatRow:
    label: str
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class HeatSpec(ChartSpec):
    """A table shaded by value: at most 6 columns, 8 rows, a cell for each column in each row."""

    columns: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    tone: Tone = Tone.LOST

    limits: ClassVar[Mapping[str, int]] = {"columns": MAX_HEAT_COLUMNS, "rows": MAX_BARS}

    def __post_init__(self) -> None:
        """Raise ValueError for a row with too many or too few cells, or as the frame does."""
        ChartSpec.__post_init__(self)
        if any(len(row.cells) != len(self.columns) for row in self.rows):
            raise ValueError("every row of a heat map has a cell for each column")


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgressBar:
    """Reached against a goal. `note` says it in words, as in "62% of 1.2M".

    elapsed: how much of the period has passed, 0 to 1; a mark on the track, or no mark.
    """

    label: str
    value: float
    target: float
    printed: str
    note: str = ""
    note_tone: Tone = Tone.PLAIN
    elapsed: float | None = None
    tone: Tone = Tone.OPEN


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgressSpec(ChartSpec):
    """Goals and how far they are reached, at most 8.

    elapsed_label: the words for the mark of elapsed time, as in "Today, 70% of the quarter".
    """

    bars: tuple[ProgressBar, ...]
    elapsed_label: str = ""

    limits: ClassVar[Mapping[str, int]] = {"bars": MAX_BARS}


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardCard:
    """One opportunity on the board: who it is with, and its figure."""

    label: str
    printed: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardStage:
    """A stage and the first of its cards; `printed` says how many there are, and their sum."""

    label: str
    printed: str
    cards: tuple[BoardCard, ...] = ()
    tone: Tone = Tone.OPEN


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardSpec(ChartSpec):
    """A board: stages from the first to the last, at most 8, each with some of its cards."""

    stages: tuple[BoardStage, ...]

    limits: ClassVar[Mapping[str, int]] = {"stages": MAX_BARS}


def as_json(spec: ChartSpec) -> str:
    """One canonical text for equal specs: the kind and every field, keys sorted."""
    told = {"kind": type(spec).__name__, **asdict(spec)}
    return json.dumps(told, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _numbers(part: object) -> Iterable[float]:
    if isinstance(part, (int, float)):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from _numbers(item)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _numbers(getattr(part, field.name))
