"""The fonts of the house, and how wide a text is in them."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from matplotlib import font_manager
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

DOTS_PER_INCH = 216
POINTS_PER_INCH = 72
FAMILIES = ("Vazirmatn", "Noto Sans Thai", "DejaVu Sans")

TITLE = 20.0
LONG_TITLES = (18.0, 16.0, 14.5)
"""Of titles that would be cut, as those with the full name of a product may be."""
LABEL = 13.0
VALUE = 14.0
SUBTITLE = 12.5
NOTE = 12.0
FOOTER = 10.5
FIGURE = 30.0
"""Sizes in points; nothing is set smaller than `FOOTER`."""

_FOLDER = Path(__file__).with_name("fonts")


@cache
def load() -> None:
    """Make the packaged fonts known, once per process."""
    for path in sorted(_FOLDER.glob("*.ttf")):
        font_manager.fontManager.addfont(path)


@cache
def face(size: float, *, bold: bool) -> FontProperties:
    load()
    weight = "bold" if bold else "normal"
    return FontProperties(family=list(FAMILIES), size=size, weight=weight)


@lru_cache(maxsize=4096)
def width(text: str, size: float, *, bold: bool) -> float:
    """Return the width of the shaped line in points."""
    if not text:
        return 0.0
    wide, _, _ = _renderer().get_text_width_height_descent(text, face(size, bold=bold), False)
    return float(wide) * POINTS_PER_INCH / DOTS_PER_INCH


def covered(char: str) -> bool:
    """Tell whether one of the fonts has a shape for `char`."""
    return ord(char) in _code_points()


@cache
def _code_points() -> frozenset[int]:
    load()
    paths = (
        font_manager.findfont(FontProperties(family=family, weight=weight))
        for family in FAMILIES
        for weight in ("normal", "bold")
    )
    tables = [frozenset(font_manager.get_font(path).get_charmap()) for path in paths]
    regular, bold = tables[0::2], tables[1::2]
    return frozenset.union(*regular) & frozenset.union(*bold)


@cache
def _renderer() -> Any:
    untyped: Any = RendererAgg
    return untyped(1, 1, DOTS_PER_INCH)
