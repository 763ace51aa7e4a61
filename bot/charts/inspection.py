"""Look at a finished chart as a reader would: is every text on the sheet, is none hidden?"""

from __future__ import annotations

from itertools import combinations

from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox, BboxBase

_TOLERATED_OVERLAP = 0.35
"""Of the smaller text. Boxes hold room for marks above and below, which may cross harmlessly."""


def faults(figure: Figure) -> list[str]:
    """Name every text of `figure` that leaves the sheet or covers another; empty is well.

    The texts are shaped as for drawing, so a letter without a glyph warns here too.
    """
    figure.draw_without_rendering()
    texts = [text for text in figure.findobj(Text) if isinstance(text, Text) and text.get_text()]
    boxes = [(text.get_text(), text.get_window_extent()) for text in texts]
    sheet = figure.bbox
    outside = [f"outside: {words!r}" for words, box in boxes if not _within(box, sheet)]
    hidden = [
        f"overlap: {first!r} and {second!r}"
        for (first, a), (second, b) in combinations(boxes, 2)
        if _overlap(a, b) >= _TOLERATED_OVERLAP
    ]
    return outside + hidden


def _within(box: BboxBase, sheet: BboxBase) -> bool:
    return box.x0 >= sheet.x0 and box.y0 >= sheet.y0 and box.x1 <= sheet.x1 and box.y1 <= sheet.y1


def _overlap(first: Bbox, second: Bbox) -> float:
    """Return the common area as a share of the smaller box."""
    common = Bbox.intersection(first, second)
    smaller = min(first.width * first.height, second.width * second.height)
    if common is None or smaller <= 0:
        return 0.0
    return float(common.width * common.height / smaller)
