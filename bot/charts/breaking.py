"""Where a line may break, and what is cut when it must. Widths come from a measuring function."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from bot.charts.textsafe import LRM, RLM

Measure = Callable[[str], float]

ELLIPSIS = "\u2026"
_ISOLATE_OPENERS = "\u2066\u2067\u2068"
_ISOLATE_END = "\u2069"
_THAI_LEADING_VOWELS = "\u0e40\u0e41\u0e42\u0e43\u0e44"
_THAI_FOLLOWERS = "\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46"
"""Vowels and signs written after their consonant: no line starts with one."""


def balanced_lines(text: str, width: float, measure: Measure) -> list[str]:
    """Set `text` in one line if it fits, else in two of nearly equal width; the rest is cut."""
    if measure(text) <= width:
        return [text]
    for breaks in (_spaces(text), _clusters(text)):
        halves = [_halves(text, at) for at in breaks]
        fitting = [pair for pair in halves if max(map(measure, pair)) <= width]
        if fitting:
            return list(min(fitting, key=lambda pair: max(map(measure, pair))))
    return _first_and_cut(text, width, measure)


def cut(text: str, width: float, measure: Measure) -> str:
    """Shorten `text` with an ellipsis until it fits `width`; at least the ellipsis is left."""
    if measure(text) <= width:
        return text
    ends = [0, *_clusters(text)]
    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if measure(_shortened(text, ends[middle])) <= width:
            low = middle
        else:
            high = middle - 1
    return _shortened(text, ends[low])


def _shortened(text: str, end: int) -> str:
    kept = text[:end].rstrip()
    open_isolates = sum((c in _ISOLATE_OPENERS) - (c == _ISOLATE_END) for c in kept)
    return kept + _ISOLATE_END * open_isolates + ELLIPSIS


def _first_and_cut(text: str, width: float, measure: Measure) -> list[str]:
    """Fill the first line as far as it goes; the second takes what fits of the rest."""
    for breaks in (_spaces(text), _clusters(text)):
        fitting = [at for at in breaks if measure(_halves(text, at)[0]) <= width]
        if fitting:
            first, second = _halves(text, fitting[-1])
            return [first, cut(second, width, measure)]
    return [cut(text, width, measure)]


def _halves(text: str, at: int) -> tuple[str, str]:
    """Break at `at`; both halves keep the leading mark, without which the second would turn."""
    mark = text[0] if text[0] in (LRM, RLM) else ""
    return text[:at].rstrip(), mark + text[at:].lstrip()


def _spaces(text: str) -> list[int]:
    return [at for at in _outside_isolates(text) if text[at] == " "]


def _clusters(text: str) -> list[int]:
    return [at for at in range(1, len(text)) if _safe_between(text[at - 1], text[at])]


def _outside_isolates(text: str) -> list[int]:
    """Positions where a break leaves no isolate open."""
    positions: list[int] = []
    depth = 0
    for at, char in enumerate(text):
        depth += (char in _ISOLATE_OPENERS) - (char == _ISOLATE_END)
        if at and depth == 0:
            positions.append(at)
    return positions


def _safe_between(before: str, after: str) -> bool:
    """Tell whether no sign hangs over the gap: a mark, a joiner, a Thai vowel of the cluster."""
    if unicodedata.combining(after) or unicodedata.category(after) in {"Mn", "Mc", "Cf"}:
        return False
    return before not in _THAI_LEADING_VOWELS and after not in _THAI_FOLLOWERS
