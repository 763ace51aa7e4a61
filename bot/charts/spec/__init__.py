"""What a chart says, before anybody draws it.

Every text arrives ready: translated, with the digits and separators of its reader. Numbers
(`value`, `target`, ...) only decide lengths and heights; what is read stands beside them in
`printed`. Numbers share one unit within a chart and are finite; the caller has sorted the rows
and folded what is beyond the limits below into "other".

Nothing here imports a drawing library, and every spec turns into plain JSON.
"""

from __future__ import annotations

from bot.charts.spec.bars import (
    DaysRow,
    DaysSpec,
    LeadersSpec,
    ProgressBar,
    ProgressSpec,
    RankedBar,
    ReasonsSpec,
    Segment,
    WonLostPair,
    WonLostSpec,
)
from bot.charts.spec.columns import (
    MAX_COLUMNS,
    MAX_LINES,
    MAX_POINTS,
    MAX_SERIES,
    MAX_STEPS,
    LinePoint,
    LineSpec,
    StackedColumn,
    StackedSpec,
    TrendColumn,
    TrendSpec,
    WaterfallSpec,
    WaterfallStep,
)
from bot.charts.spec.fields import (
    MAX_HEAT_COLUMNS,
    MAX_TILES,
    BoardCard,
    BoardSpec,
    BoardStage,
    FunnelSpec,
    FunnelStage,
    HeatCell,
    HeatRow,
    HeatSpec,
    Tile,
    TilesSpec,
)
from bot.charts.spec.frame import MAX_BARS, ChartSpec, Theme, Tone, as_json

__all__ = [
    "MAX_BARS",
    "MAX_COLUMNS",
    "MAX_HEAT_COLUMNS",
    "MAX_LINES",
    "MAX_POINTS",
    "MAX_SERIES",
    "MAX_STEPS",
    "MAX_TILES",
    "BoardCard",
    "BoardSpec",
    "BoardStage",
    "ChartSpec",
    "DaysRow",
    "DaysSpec",
    "FunnelSpec",
    "FunnelStage",
    "HeatCell",
    "HeatRow",
    "HeatSpec",
    "LeadersSpec",
    "LinePoint",
    "LineSpec",
    "ProgressBar",
    "ProgressSpec",
    "RankedBar",
    "ReasonsSpec",
    "Segment",
    "StackedColumn",
    "StackedSpec",
    "Theme",
    "Tile",
    "TilesSpec",
    "Tone",
    "TrendColumn",
    "TrendSpec",
    "WaterfallSpec",
    "WaterfallStep",
    "WonLostPair",
    "WonLostSpec",
    "as_json",
]
