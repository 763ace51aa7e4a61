"""Rows with a bar each: reasons, leaders, pairs, days and progress."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from bot.charts.spec.frame import MAX_BARS, ChartSpec, Tone


@dataclass(frozen=True, kw_only=True, slots=True)
class Segment:
    """A part of the strip; `label` carries its number, as in "Won 41"."""

    label: str
    value: float
    tone: Tone


@dataclass(frozen=True, kw_only=True, slots=True)
class RankedBar:
    """A bar of a ranking. `share` follows `printed` ("27 · 41%"), `rank` leads ("1").

    rest: several groups as one, or what is in none. It sets no scale: where it is longer than
    its track it is torn.
    """

    label: str
    value: float
    printed: str
    share: str = ""
    rank: str = ""
    highlighted: bool = False
    rest: bool = False


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
    """A ranking of people, products or sources, at most 8, with bold figures.

    full: the value that fills a track, as 100 of percents; the greatest one where it is 0.
    """

    bars: tuple[RankedBar, ...]
    full: float = 0
    tone: Tone = Tone.WON

    limits: ClassVar[Mapping[str, int]] = {"bars": MAX_BARS}


@dataclass(frozen=True, kw_only=True, slots=True)
class WonLostPair:
    """Both printed texts name their outcome: "Won 12", "Lost 7". `rest`: as of a bar."""

    label: str
    won: float
    lost: float
    won_printed: str
    lost_printed: str
    rest: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class WonLostSpec(ChartSpec):
    """Won beside lost for each group, at most 8 groups on one common scale."""

    pairs: tuple[WonLostPair, ...]

    limits: ClassVar[Mapping[str, int]] = {"pairs": MAX_BARS}


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
