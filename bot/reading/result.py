"""What reading a text can come to: one value, a few to choose from, or a reason why not.

Reading[T] = Read[T]    the text means exactly this
           | Choice[T]  it may mean any of these: show them as buttons
           | Unread     it means nothing we may use; `reason` is a sentence key
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

Lang = Literal["en", "fr", "fa", "th"]
"""The writer's language: a preference where signs or words collide, never a fence."""

CalendarName = Literal["gregorian", "jalali", "buddhist"]
"""The writer's calendar: it decides months, weeks and dates without a year."""


class Reason(StrEnum):
    """Every way of not understanding; each value is the key of a sentence."""

    EMPTY = "empty"
    NUMBER_UNCLEAR = "number-unclear"
    NUMBER_NEGATIVE = "number-negative"
    MONEY_UNCLEAR = "money-unclear"
    MONEY_NEGATIVE = "money-negative"
    MONEY_TOO_LARGE = "money-too-large"
    MONEY_TOO_FINE = "money-too-fine"
    QUANTITY_ZERO = "quantity-zero"
    QUANTITY_TOO_LARGE = "quantity-too-large"
    QUANTITY_TOO_FINE = "quantity-too-fine"
    QUANTITY_WHOLE = "quantity-whole"
    PERCENT_RANGE = "percent-range"
    PERCENT_WHOLE = "percent-whole"
    DATE_UNCLEAR = "date-unclear"
    DATE_IMPOSSIBLE = "date-impossible"
    DATE_YEAR = "date-year"
    DATE_WEEKDAY = "date-weekday"
    TIME_UNCLEAR = "time-unclear"
    TIME_IMPOSSIBLE = "time-impossible"


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """The one meaning of the text."""

    value: T


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """Two meanings or more, the likelier first; the writer decides."""

    candidates: tuple[T, ...]


@dataclass(frozen=True, slots=True)
class Unread:
    """No usable meaning."""

    reason: Reason


Reading = Read[T] | Choice[T] | Unread


def settle(candidates: Iterable[T], otherwise: Reason) -> Reading[T]:
    """One distinct candidate is a value, several are a choice, none is refused."""
    distinct = tuple(dict.fromkeys(candidates))
    if not distinct:
        return Unread(otherwise)
    return Read(distinct[0]) if len(distinct) == 1 else Choice(distinct)
