"""Every kind of chart with the same numbers in every language and both themes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from bot.charts import spec as s
from bot.charts.samples.words import TONGUES, Words
from bot.charts.spec import ChartSpec, Theme, Tone

_STAGES = (86, 64, 150, 41, 12)
_REASONS = (27, 15, 11, 8, 5, 2)
_WON = (412, 318, 274, 190, 121, 64)
_REST = 730
_PAIRS = ((14, 9), (9, 18), (7, 12), (5, 11), (4, 8), (2, 8))
_MONTHS = (0.82, 0.74, 0.91, 1.05, 0.88, 1.12)
_PARTS = ((4, 2, 1, 2), (6, 2, 0, 1), (5, 3, 2, 3), (9, 2, 1, 1), (11, 3, 2, 0), (8, 5, 1, 2))
_MINUTES = (42, 38, None, None, 55, 61, 47, 30, 28, None, 35, 22, 26, 19, 24, 33)
_STEPS = ((1500, True), (380, False), (120, False), (-410, False))
_DAYS = ((14, 8, 22, 12), (22, 14, 35, 17), (58, 37, 91, 4))
_HEAT = ((9, 3, 1, 0), (4, 6, 2, 1), (1, 0, 5, 2))
_GOALS = ((412, 500, Tone.WON), (274, 450, Tone.WON), (121, 400, Tone.LOST))


def in_every_language() -> Iterator[ChartSpec]:
    """A row for each kind: four languages by day, and again by night."""
    for make in _KINDS:
        for theme in Theme:
            for words in TONGUES:
                yield make(words, {"theme": theme})


def _frame(words: Words, kind: type[ChartSpec], look: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": words.titles[kind.__name__],
        "subtitle": words.what,
        "footer": words.footer,
        "rtl": words.rtl,
        **look,
    }


def _funnel(words: Words, look: dict[str, Any]) -> ChartSpec:
    stages = tuple(
        s.FunnelStage(
            label=label,
            value=value,
            printed=words.number(value),
            note=words.money(value * 7),
            note_tone=Tone.OPEN if value == max(_STAGES) else Tone.PLAIN,
            tone=Tone.WON if label == words.stages[-1] else Tone.OPEN,
        )
        for label, value in zip(words.stages, _STAGES, strict=True)
    )
    return s.FunnelSpec(**_frame(words, s.FunnelSpec, look), stages=stages)


def _reasons(words: Words, look: dict[str, Any]) -> ChartSpec:
    parts = ((words.won, 41, Tone.WON), (words.lost, 66, Tone.LOST), (words.open, 86, Tone.OPEN))
    strip = tuple(
        s.Segment(label=f"{label} {words.number(count)}", value=count, tone=tone)
        for label, count, tone in parts
    )
    bars = _ranked(words, words.reasons, _REASONS, share=True)
    return s.ReasonsSpec(**_frame(words, s.ReasonsSpec, look), strip=strip, bars=bars)


def _leaders(words: Words, look: dict[str, Any]) -> ChartSpec:
    others = s.RankedBar(label=words.others, value=_REST, printed=words.number(_REST), rest=True)
    bars = (*_ranked(words, words.names, _WON), others)
    return s.LeadersSpec(**_frame(words, s.LeadersSpec, look), bars=bars)


def _ranked(
    words: Words, labels: tuple[str, ...], values: tuple[int, ...], *, share: bool = False
) -> tuple[s.RankedBar, ...]:
    return tuple(
        s.RankedBar(
            label=label,
            value=value,
            printed=words.number(value),
            share=words.percent(round(value * 100 / sum(values))) if share else "",
            rank="" if share else words.number(place),
            highlighted=place == 1,
        )
        for place, (label, value) in enumerate(zip(labels, values, strict=True), 1)
    )


def _pairs(words: Words, look: dict[str, Any]) -> ChartSpec:
    pairs = tuple(
        s.WonLostPair(
            label=label,
            won=won,
            lost=lost,
            won_printed=f"{words.won} {words.number(won)}",
            lost_printed=f"{words.lost} {words.number(lost)}",
        )
        for label, (won, lost) in zip(words.names, _PAIRS, strict=True)
    )
    return s.WonLostSpec(**_frame(words, s.WonLostSpec, look), pairs=pairs)


def _trend(words: Words, look: dict[str, Any]) -> ChartSpec:
    last = len(_MONTHS) - 1
    columns = tuple(
        s.TrendColumn(
            label=words.months[at],
            value=value - (0.3 if at == last else 0),
            forecast=0.3 if at == last else 0,
            printed=words.number(value, 2),
            target=1.0,
            highlighted=at == last,
        )
        for at, value in enumerate(_MONTHS)
    )
    return s.TrendSpec(
        **_frame(words, s.TrendSpec, look),
        columns=columns,
        value_label=words.won,
        forecast_label=words.forecast,
        target_label=words.target,
    )


def _stacked(words: Words, look: dict[str, Any]) -> ChartSpec:
    columns = tuple(
        s.StackedColumn(label=label, parts=parts, printed=words.number(sum(parts)))
        for label, parts in zip(words.months, _PARTS, strict=True)
    )
    series = (*words.reasons[:3], words.others)
    return s.StackedSpec(
        **_frame(words, s.StackedSpec, look), series=series, columns=columns, rest=True
    )


def _lines(words: Words, look: dict[str, Any]) -> ChartSpec:
    points = tuple(
        s.LinePoint(
            label=f"{words.number(day)} {words.months[-1]}",
            values=(value,),
            printed=words.number(value) if value in {61, 19, 33} else "",
        )
        for day, value in enumerate(_MINUTES, 1)
    )
    return s.LineSpec(**_frame(words, s.LineSpec, look), series=("",), points=points)


def _waterfall(words: Words, look: dict[str, Any]) -> ChartSpec:
    named = (words.months[4], words.open, words.forecast, words.won)
    steps = [
        s.WaterfallStep(
            label=label,
            value=value,
            printed=words.number(value),
            total=total,
            tone=Tone.PLAIN if total else Tone.OPEN if value > 0 else Tone.WON,
        )
        for label, (value, total) in zip(named, _STEPS, strict=True)
    ]
    lost = s.WaterfallStep(
        label=words.lost, value=-130, printed=words.number(-130), tone=Tone.LOST
    )
    end = s.WaterfallStep(
        label=words.months[5], value=1460, printed=words.number(1460), total=True
    )
    return s.WaterfallSpec(**_frame(words, s.WaterfallSpec, look), steps=(*steps, lost, end))


def _days(words: Words, look: dict[str, Any]) -> ChartSpec:
    rows = tuple(
        s.DaysRow(
            label=words.names[at],
            value=middle,
            printed=f"{words.number(middle)} {words.days}",
            count=words.count(count),
            low=low,
            high=high,
            highlighted=at == len(_DAYS) - 1,
        )
        for at, (middle, low, high, count) in enumerate(_DAYS)
    )
    return s.DaysSpec(**_frame(words, s.DaysSpec, look), rows=rows)


def _tiles(words: Words, look: dict[str, Any]) -> ChartSpec:
    tiles = (
        s.Tile(label=words.won, printed=words.money(412), note=words.percent(12), tone=Tone.WON),
        s.Tile(label=words.open, printed=words.money(3400), note=words.number(86), tone=Tone.OPEN),
        s.Tile(label=words.lost, printed=words.number(66), note=words.percent(41)),
        s.Tile(label=words.days, printed=words.number(31), note=words.count(41)),
    )
    return s.TilesSpec(**_frame(words, s.TilesSpec, look), tiles=tiles)


def _heat(words: Words, look: dict[str, Any]) -> ChartSpec:
    rows = tuple(
        s.HeatRow(
            label=label,
            cells=tuple(s.HeatCell(value=each, printed=words.number(each)) for each in cells),
        )
        for label, cells in zip(("Globex", "Initech", "Umbrella"), _HEAT, strict=True)
    )
    return s.HeatSpec(**_frame(words, s.HeatSpec, look), columns=words.reasons[:4], rows=rows)


def _progress(words: Words, look: dict[str, Any]) -> ChartSpec:
    bars = tuple(
        s.ProgressBar(
            label=words.names[at],
            value=value,
            target=goal,
            printed=f"{words.number(value)} / {words.number(goal)}",
            note=words.percent(100 * value // goal),
            note_tone=tone,
            elapsed=0.56,
            tone=tone,
        )
        for at, (value, goal, tone) in enumerate(_GOALS)
    )
    frame = _frame(words, s.ProgressSpec, look)
    return s.ProgressSpec(**frame, bars=bars, elapsed_label=words.today)


def _board(words: Words, look: dict[str, Any]) -> ChartSpec:
    stages = tuple(
        s.BoardStage(
            label=label,
            printed=f"{words.number(count)} · {words.money(count * 7)}",
            cards=tuple(
                s.BoardCard(label=name, printed=words.money(84 - at * 9))
                for at, name in enumerate(words.names[place : place + 2])
            ),
            tone=Tone.WON if place == len(_STAGES) - 1 else Tone.OPEN,
        )
        for place, (label, count) in enumerate(zip(words.stages, _STAGES, strict=True))
    )
    return s.BoardSpec(**_frame(words, s.BoardSpec, look), stages=stages)


_KINDS: tuple[Callable[[Words, dict[str, Any]], ChartSpec], ...] = (
    _funnel,
    _reasons,
    _leaders,
    _pairs,
    _trend,
    _stacked,
    _lines,
    _waterfall,
    _days,
    _tiles,
    _heat,
    _progress,
    _board,
)
