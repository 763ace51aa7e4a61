"""From a spec to a picture. Everything here needs matplotlib; import it in the studio's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

import numpy as np
from matplotlib.figure import Figure

from bot.charts import (
    board,
    days,
    frame,
    funnel,
    heat,
    lines,
    pairs,
    progress,
    ranking,
    stacked,
    tiles,
    trend,
    waterfall,
)
from bot.charts import spec as specs
from bot.charts.canvas import Canvas
from bot.charts.frame import Room
from bot.charts.palette import palette
from bot.charts.png import packed
from bot.charts.spec import ChartSpec
from bot.charts.textsafe import safe_name, safe_sentence
from bot.charts.typeface import covered

_Painter = Callable[[Canvas, Any, Room], float]
_Part = TypeVar("_Part")

_PAINTERS: dict[type[ChartSpec], tuple[str, _Painter]] = {
    specs.FunnelSpec: ("stages", funnel.paint),
    specs.ReasonsSpec: ("bars", ranking.paint_reasons),
    specs.LeadersSpec: ("bars", ranking.paint_leaders),
    specs.WonLostSpec: ("pairs", pairs.paint),
    specs.TrendSpec: ("columns", trend.paint),
    specs.StackedSpec: ("columns", stacked.paint),
    specs.LineSpec: ("points", lines.paint),
    specs.WaterfallSpec: ("steps", waterfall.paint),
    specs.DaysSpec: ("rows", days.paint),
    specs.TilesSpec: ("tiles", tiles.paint),
    specs.HeatSpec: ("rows", heat.paint),
    specs.ProgressSpec: ("bars", progress.paint),
    specs.BoardSpec: ("stages", board.paint),
}


def render(spec: ChartSpec) -> bytes:
    """Draw `spec` as an RGB PNG, 1080 px wide and at most 1280 px tall.

    Pure: equal specs give equal bytes. Raise KeyError for a kind nobody paints.
    """
    drawn = figure(spec)
    canvas: Any = drawn.canvas
    canvas.draw()
    return packed(np.asarray(canvas.buffer_rgba()))


def figure(spec: ChartSpec) -> Figure:
    """Lay `spec` out as a figure with an Agg canvas, not yet drawn."""
    rows, paint = _PAINTERS[type(spec)]
    clean = _drawable(spec, rtl=spec.rtl)
    canvas = Canvas(palette(spec.theme), rtl=spec.rtl, reads_rtl=spec.rtl)
    room = frame.header(canvas, clean)
    painter = paint if getattr(clean, rows) else frame.nothing
    bottom = painter(canvas, clean, room)
    return canvas.figure(frame.footer(canvas, clean, bottom))


def _drawable(part: _Part, *, rtl: bool) -> _Part:
    """Return `part` with every text made safe to draw: a `label` as a name, others as ours."""
    if not is_dataclass(part):
        return part
    safe = {
        field.name: _safe(getattr(part, field.name), rtl=rtl, name=field.name == "label")
        for field in fields(part)
    }
    return cast("_Part", replace(cast("Any", part), **safe))


def _safe(value: object, *, rtl: bool, name: bool) -> object:
    if type(value) is str:
        if name:
            return safe_name(value, covered=covered)
        return safe_sentence(value, rtl=rtl, covered=covered)
    if isinstance(value, tuple):
        return tuple(_safe(item, rtl=rtl, name=name) for item in value)
    return _drawable(value, rtl=rtl)
