"""Where a line may break, and what is cut when it must. Widths come from a measuring function."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable

from bot.charts.textsafe import LRM, RLM, ZERO_WIDTH_SPACE
from bot.charts.thai import inside_word, seams, word_edges

Measure = Callable[[str], float]

ELLIPSIS = "\u2026"
_ISOLATE_OPENERS = "\u2066\u2067\u2068"
_ISOLATE_END = "\u2069"
_THAI_LEADING_VOWELS = "เแโใไ"
_THAI_FOLLOWERS = "ฯะาำๅๆ"
"""Vowels and signs written after their consonant: no line starts with one."""
_THAI_WORD_ENDS = "ฯะๆ"
_THAI_LEADERS = "กขคตปผพสหอ"
_THAI_SONORANTS = "งนมยรลว"
"""A leader and a sonorant open a syllable together, as in อยู่ or กลาง."""
_BLANKS = " " + ZERO_WIDTH_SPACE


def balanced_lines(text: str, width: float, measure: Measure) -> list[str]:
    """Set `text` in one line if it fits, else in two of nearly equal width; the rest is cut."""
    if measure(text) <= width:
        return [text]
    kinds_of_break = (*_between_words(text), seams(text), _clusters(text))
    for breaks in kinds_of_break:
        lines = _balanced(text, breaks, measure)
        if lines and max(map(measure, lines)) <= width:
            return lines
    for breaks in kinds_of_break:
        fitting = bisect_right(breaks, width, key=lambda at: measure(_halves(text, at)[0]))
        if fitting:
            first, second = _halves(text, breaks[fitting - 1])
            return [first, cut(second, width, measure)]
    return [cut(text, width, measure)]


def fits_by_words(text: str, width: float, measure: Measure) -> bool:
    """Whether two lines hold `text` without a word of it broken."""
    if measure(text) <= width:
        return True
    return any(
        max(map(measure, lines)) <= width
        for breaks in _between_words(text)
        if (lines := _balanced(text, breaks, measure))
    )


def _between_words(text: str) -> tuple[list[int], ...]:
    """The kinds of places where no word is broken, the best first."""
    return _spaces(text), _thai_words(text), _spaces_of_names(text)


def cut(text: str, width: float, measure: Measure) -> str:
    """Shorten `text` with an ellipsis until it fits `width`; at least the ellipsis is left."""
    if measure(text) <= width:
        return text
    ends = _clusters(text)
    fitting = bisect_right(ends, width, key=lambda end: measure(_shortened(text, end)))
    return _shortened(text, ends[fitting - 1] if fitting else 0)


def _balanced(text: str, breaks: list[int], measure: Measure) -> list[str]:
    """Return the two halves of the break where the longer half is shortest.

    The first half grows with the break and the second shrinks, so the place where they cross is
    found by halving: every measure shapes a line anew, and there may be a hundred breaks.
    """

    def first_is_longer(at: int) -> bool:
        first, second = _halves(text, at)
        return measure(first) >= measure(second)

    crossing = bisect_left(breaks, True, key=first_is_longer)
    pairs = [_halves(text, at) for at in breaks[max(crossing - 1, 0) : crossing + 1]]
    return list(min(pairs, key=lambda pair: max(map(measure, pair)), default=()))


def _shortened(text: str, end: int) -> str:
    kept = text[:end].rstrip(_BLANKS)
    return kept + _ISOLATE_END * len(_left_open(kept)) + ELLIPSIS


def _left_open(text: str) -> str:
    """The signs of those isolates that do not end in `text`."""
    still_open = ""
    for char in text:
        if char in _ISOLATE_OPENERS:
            still_open += char
        elif char == _ISOLATE_END:
            still_open = still_open[:-1]
    return still_open


def _halves(text: str, at: int) -> tuple[str, str]:
    """Break at `at`; both halves keep the leading mark, without which the second would turn.

    A name that is broken is isolated in both of them.
    """
    mark = text[0] if text[0] in (LRM, RLM) else ""
    still_open = _left_open(text[:at])
    first = text[:at].rstrip(_BLANKS) + _ISOLATE_END * len(still_open)
    return first, mark + still_open + text[at:].lstrip(_BLANKS)


def _spaces(text: str) -> list[int]:
    return [at for at in _outside_isolates(text) if text[at] in _BLANKS]


def _spaces_of_names(text: str) -> list[int]:
    """Within an isolate, too: a name on two lines is still read, half a word is not."""
    return [at for at, char in enumerate(text) if at and char in _BLANKS]


def _thai_words(text: str) -> list[int]:
    """Gaps between known words; beside them, starts of a syllable that tear none of these."""
    edges, words = word_edges(text)
    return [
        at
        for at in _clusters(text)
        if at in edges
        or (
            (text[at] in _THAI_LEADING_VOWELS or text[at - 1] in _THAI_WORD_ENDS)
            and not inside_word(at, words)
        )
    ]


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
    if before in _THAI_LEADERS and after in _THAI_SONORANTS:
        return False
    return before not in _THAI_LEADING_VOWELS and after not in _THAI_FOLLOWERS
