"""Days put into spans by the database, which knows no calendar: a month is a range of days."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Integer, case, literal, null

from bot.domain.reports import Days

MOST_SPANS = 60
"""With more of them each day is a group of its own, and whoever asks puts them together."""


def in_span(day: ColumnElement[Any], spans: Sequence[Days]) -> ColumnElement[Any]:
    """The number of the first day of the span that `day`, a number too, lies in.

    NULL for no day and for one outside of all spans; the day itself where the spans are days,
    or too many. Spans follow one another in time.
    """
    if not spans or len(spans) > MOST_SPANS or all(each.first == each.last for each in spans):
        return day
    return case((day >= _number(spans[0].first), _found(day, spans)))


def _found(day: ColumnElement[Any], spans: Sequence[Days]) -> ColumnElement[Any]:
    """By halves: of 36 months no day is compared with more than six."""
    if len(spans) == 1:
        return case((day <= _number(spans[0].last), _number(spans[0].first)), else_=null())
    middle = len(spans) // 2
    early, late = _found(day, spans[:middle]), _found(day, spans[middle:])
    return case((day < _number(spans[middle].first), early), else_=late)


def _number(day: Any) -> ColumnElement[int]:
    return literal(day.toordinal(), Integer())
