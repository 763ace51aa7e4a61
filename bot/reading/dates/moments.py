"""What a date or a time in a text comes to, and the pieces it is put together from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.reading.result import CalendarName, Lang, Reason
from bot.reading.words.vocabulary import Part


@dataclass(frozen=True, slots=True)
class DateRead:
    """A day; `at` only if a time was said, `part` if only a part of the day was."""

    day: date
    at: time | None = None
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class MomentRead:
    """A local wall time, aware if the writer's now was; `said`: the time was typed."""

    at: datetime
    said: bool


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes, and when: language, calendar and local time decide what is meant.

    `terse`: in a line of many numbers two digits are a year only at the end of a clause.
    """

    lang: Lang
    calendar: CalendarName
    now: datetime
    terse: bool = False

    @property
    def today(self) -> date:
        """The writer's local date."""
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as typed. `sure`: it leaves no doubt about the half of the day."""

    hour: int
    minute: int = 0
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """One way to read what begins at some position: up to `end` it says a day, a time..."""

    end: int
    days: tuple[date, ...] = ()
    clocks: tuple[Clock, ...] = ()
    part: Part | None = None
    refusal: Reason | None = None


def day_piece(end: int, days: tuple[date | None, ...], refusal: Reason) -> Piece:
    """The days that exist, or the refusal."""
    known = tuple(dict.fromkeys(day for day in days if day is not None))
    return Piece(end, days=known) if known else Piece(end, refusal=refusal)
