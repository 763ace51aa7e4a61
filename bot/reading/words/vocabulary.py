"""The shape of one language's words: tables only, filled in `words_en.py` and its sisters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from bot.reading.result import CalendarName


class Near(Enum):
    """Which of the coming weekdays is meant."""

    COMING = auto()  # the first one strictly after today
    THIS = auto()  # today, if today is that day, is meant by some
    NEXT = auto()  # the first one, or the one of next week: people differ
    LAST = auto()  # the last one strictly before today
    IN_EIGHT = auto()  # French "lundi en huit": a week after the first one
    IN_FIFTEEN = auto()  # "lundi en quinze": two weeks after it


class Part(Enum):
    """A part of the day."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


Span = str
"""A stretch of time: "minute", "hour", "day", "week", "month", "quarter", "year"."""

Jump = tuple[Span, int]
"""So many spans from now, e.g. ("week", 1)."""

Edge = tuple[str, Span, int]
""" "first" or "last" day of the span that is so many ahead, e.g. ("last", "month", 0)."""

Month = tuple[CalendarName, int]
"""A month of a calendar; Buddhist months are Gregorian ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Written forms of one language. Forms are folded when they are looked up."""

    # numbers
    units: Mapping[str, int]
    rooms: Mapping[int, int] = field(default_factory=dict)
    scales: Mapping[str, int]
    spelled: frozenset[str] = frozenset()
    letters: Mapping[str, int] = field(default_factory=dict)
    halves: tuple[str, ...]
    ands: tuple[str, ...] = ()
    and_joins_all: bool = False
    loose_from: int
    loose_by: int
    drops_from: int = 0
    """From this scale on a lone word behind it always counts in the next one: "แสนห้า"."""
    ones: frozenset[str] = frozenset()
    """Of the units those that count ones wherever they stand: "พันเอ็ด" is 1,001."""
    minus: tuple[str, ...]
    not_here: frozenset[str] = frozenset()
    # money and counts
    currencies: Mapping[str, str]
    percents: tuple[str, ...]
    counters: tuple[str, ...]
    # days
    days: Mapping[str, int]
    evenings: Mapping[str, Part]
    weekdays: Mapping[str, int]
    weekday_marks: Mapping[str, str] = field(default_factory=dict)
    """Short forms that stand for a weekday only where its date follows, each in full."""
    near_before: Mapping[str, Near] = field(default_factory=dict)
    near_after: Mapping[str, Near] = field(default_factory=dict)
    months: Mapping[str, Month]
    ordinals: Mapping[str, int] = field(default_factory=dict)
    day_leads: tuple[str, ...] = ()
    fillers: tuple[str, ...]
    year_leads: tuple[str, ...] = ()
    # distances
    spans: Mapping[str, Span]
    articles: tuple[str, ...] = ()
    ahead_before: tuple[str, ...] = ()
    ahead_after: tuple[str, ...] = ()
    jumps: Mapping[str, Jump]
    this_month: tuple[str, ...]
    """Behind the number of a day: one of the month that it is now."""
    of_month: tuple[str, ...] = ()
    """The same of a month, whichever comes: "the 30th of the month"."""
    edges: Mapping[str, Edge]
    edge_leads: Mapping[str, str] = field(default_factory=dict)
    # times
    at: tuple[str, ...]
    parts: Mapping[str, Part]
    noons: tuple[str, ...]
    midnights: tuple[str, ...]
    hours: tuple[str, ...]
    past: Mapping[str, int] = field(default_factory=dict)
    past_before: Mapping[str, int] = field(default_factory=dict)


def spelled(words: str) -> tuple[str, ...]:
    """A table of single words, in their order."""
    return tuple(words.split())
