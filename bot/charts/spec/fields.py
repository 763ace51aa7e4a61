"""What fills a field: stages of a funnel, tiles, heat, cards on a board."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from bot.charts.spec.frame import MAX_BARS, ChartSpec, Tone

MAX_TILES = 6
MAX_HEAT_COLUMNS = 6


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
    """`rest`: of several rows or columns as one, by which no other is shaded."""

    value: float
    printed: str
    rest: bool = False


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
