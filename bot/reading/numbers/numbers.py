"""Numbers as people write them: digits, words of four languages, scales, or a mixture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import lru_cache
from itertools import pairwise

from bot.reading.numbers.elements import (
    And,
    Digits,
    Element,
    Half,
    Scale,
    Small,
    element_at,
    letter_scale_at,
)
from bot.reading.result import Lang

_HALF = Decimal("0.5")
_MILLION = 10**6
_DIGIT = 10
_DOZEN = 12
_PRECISION = 80
_MOST_DIGITS = 40
_MOST_PIECES = 24
"""More than the longest honest number; each piece is a step of recursion."""

_GAP = re.compile(r"\s*(?:-(?!\d)\s*)?")

KEPT = 256
"""Answers of a scan that are kept: what is looked for at the same place is asked many times."""


@dataclass(frozen=True, slots=True)
class NumberSpan:
    """A number at `start`..`end` of the text.

    One value is clear, several are ambiguous, none means: there is a number, but its
    pieces do not make one.
    """

    start: int
    end: int
    values: tuple[Decimal, ...]


@lru_cache(maxsize=KEPT)
def scan_number(
    text: str, start: int, lang: Lang, end: int | None = None, *, apart: bool = False
) -> NumberSpan | None:
    """The number that begins exactly at `start` of folded text, as long as it goes.

    `apart`: among many numbers, digits go on with the one before only by a scale of their
    own ("2 million 500 thousand", but "2 million" and "500 pumps"), and two small words
    without anything between them ("twenty five") make no number.
    """
    pieces = _pieces(text, start, len(text) if end is None else end, lang)
    if apart:
        pieces = pieces[: _length_of_first(pieces)]
    while pieces and isinstance(pieces[-1][0], And):
        pieces.pop()
    if not pieces or isinstance(pieces[0][0], And):
        return None
    elements = [element for element, _ in pieces]
    with localcontext(prec=_PRECISION):
        sound = len(elements) <= _MOST_PIECES and _sound(elements)
        sound = sound and not (apart and _side_by_side(text, pieces))
        worth = _worth(elements) if sound else ()
        values = tuple(dict.fromkeys(map(_shortest, worth)))
    return NumberSpan(start, pieces[-1][1], values)


def _shortest(value: Decimal) -> Decimal:
    """A whole number without decimals: 2.5 million is 2500000, not 2500000.0."""
    small = value.adjusted() < _MOST_DIGITS
    return value.quantize(Decimal(1)) if small and value == int(value) else value


def _pieces(text: str, start: int, end: int, lang: Lang) -> list[tuple[Element, int]]:
    pieces: list[tuple[Element, int]] = []
    at = start
    while True:
        found: tuple[Element, int] | None = None
        if pieces and isinstance(pieces[-1][0], Digits):
            found = letter_scale_at(text, at, end, lang)
        if found is None:
            gap = _GAP.match(text, at, end) if pieces else None
            found = element_at(text, gap.end() if gap else at, end, lang, joined=bool(pieces))
        if found is None or (pieces and isinstance(found[0], Scale) and found[0].article):
            return pieces
        pieces.append(found)
        at = found[1]


def _length_of_first(pieces: Sequence[tuple[Element, int]]) -> int:
    elements = [element for element, _ in pieces]
    for index, element in enumerate(elements):
        scaled = isinstance(next(iter(elements[index + 1 :]), None), Scale)
        if index and isinstance(element, Digits) and not scaled:
            return index
    return len(elements)


def _side_by_side(text: str, pieces: Sequence[tuple[Element, int]]) -> bool:
    """Whether two small words stand beside each other, joined by nothing: "twenty five".

    Alone they are one number; among others nobody can tell.
    """
    return any(
        isinstance(before, Small)
        and isinstance(after, Small)
        and text[end : end + 1].isspace()
        and "-" not in text[end:after_end].partition(" ")[0]
        for (before, end), (after, after_end) in pairwise(pieces)
    )


def _sound(elements: Sequence[Element]) -> bool:
    """Whether every word between the pieces stands where its language puts it."""
    for before, between, after in zip(elements, elements[1:], elements[2:], strict=False):
        if isinstance(between, And) and not between.joins_all:
            one_more = isinstance(after, Half) or (
                isinstance(after, Small) and after.value % _DIGIT == 1
            )
            if not (isinstance(before, Scale) or one_more):
                return False
    return True


def _worth(elements: Sequence[Element], *, behind: bool = False) -> tuple[Decimal, ...]:
    """All the elements may mean together: the greatest scale parts them, left times right.

    `behind`: a greater scale stands before them.
    """
    pieces = [element for element in elements if not isinstance(element, And)]
    scales = [piece for piece in pieces if isinstance(piece, Scale)]
    if not scales:
        return _plain(pieces)
    top = max(scales, key=lambda scale: scale.value)
    cut = max(index for index, piece in enumerate(pieces) if piece == top)
    left, right = pieces[:cut], pieces[cut + 1 :]
    return tuple(
        times * top.value + rest
        for times in _multipliers(left, top)
        for rest in _rests(right, top, behind=behind)
        if not right or isinstance(right[0], Half) or times == int(times)
    )


def _multipliers(left: Sequence[Element], top: Scale) -> tuple[Decimal, ...]:
    if not left:
        return () if top.letter else (Decimal(1),)
    if top.spelled and isinstance(left[-1], Digits):
        return ()
    # Thai counts millions of millions; a repeated scale elsewhere is a slip.
    repeated = left[-1] == top and top.value == _MILLION
    dozens = top.value == _DOZEN  # "twenty dozen"
    return tuple(times for times in _worth(left) if 0 < times < top.value or repeated or dozens)


def _rests(right: Sequence[Element], top: Scale, *, behind: bool) -> tuple[Decimal, ...]:
    if not right:
        return (Decimal(0),)
    if isinstance(right[0], Half):
        return (top.value * _HALF,) if len(right) == 1 else ()
    if top.letter and not any(isinstance(piece, Scale) for piece in right):
        return ()  # "2k 500": one number or two?
    rests = tuple(rest for rest in _worth(right, behind=True) if rest < top.value)
    scaleless = not any(isinstance(piece, Scale) for piece in right)
    ones = isinstance(right[0], Small) and right[0].ones
    if top.loose_by and scaleless and not ones:
        spoken = tuple(rest * top.value / top.loose_by for rest in rests if rest < top.loose_by)
        # Whoever says every scale, "หนึ่งหมื่นหนึ่งพันสอง", may mean ones after all.
        if top.drops and not behind and len(right) == 1 and isinstance(right[0], Small):
            return spoken
        return (*spoken, *rests)
    return rests


def _plain(pieces: Sequence[Element]) -> tuple[Decimal, ...]:
    """Without scales: digits, small words that add up, a half."""
    if isinstance(pieces[-1], Half):
        return (_HALF,) if len(pieces) == 1 else tuple(v + _HALF for v in _whole(pieces[:-1]))
    if isinstance(pieces[0], Digits):
        return pieces[0].values if len(pieces) == 1 else ()
    return _added(pieces)


def _whole(pieces: Sequence[Element]) -> tuple[Decimal, ...]:
    return tuple(value for value in _plain(pieces) if value == int(value))


def _added(pieces: Sequence[Element]) -> tuple[Decimal, ...]:
    smalls = [piece for piece in pieces if isinstance(piece, Small)]
    fits = all(0 < after.value < before.room for before, after in pairwise(smalls))
    return (Decimal(sum(small.value for small in smalls)),) if fits and smalls == pieces else ()
