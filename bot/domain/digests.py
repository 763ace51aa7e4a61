"""Digests: what is told at an hour that somebody chose, instead of many single messages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.errors import Invalid
from bot.domain.followups import instant
from bot.domain.people import Locale

EVERY_DAY = 0b1111111
WEEK_LONG = 7
LOOK_AHEAD = 400
"""Days after which there is no fitting one to be found."""


class DigestKind(StrEnum):
    MORNING = "morning"
    """Overdue, due today, stale: with whom and about what."""
    EVENING = "evening"
    """What of today is not settled yet."""
    RESCUE = "rescue"
    """Once a week: all that nobody touched for too long, the longest first."""
    WEEK = "week"
    """A manager's: won, lost, new, slipped, forecast."""
    GROUP = "group"
    """The team's day, told in its group."""


class DigestPart(StrEnum):
    """What a digest speaks of; its reader leaves out what they do not want."""

    OVERDUE = "overdue"
    TODAY = "today"
    STALE = "stale"
    IDLE = "idle"
    """How many have no next step, and how many nobody works on."""
    OPEN = "open"
    """How many are open, and what they are worth."""
    ENDED = "ended"
    """Won and lost."""
    NEW = "new"
    SLIPPED = "slipped"
    FORECAST = "forecast"


PARTS: Mapping[DigestKind, tuple[DigestPart, ...]] = {
    DigestKind.MORNING: (
        DigestPart.OVERDUE,
        DigestPart.TODAY,
        DigestPart.STALE,
        DigestPart.IDLE,
        DigestPart.OPEN,
        DigestPart.ENDED,
    ),
    DigestKind.WEEK: (
        DigestPart.ENDED,
        DigestPart.NEW,
        DigestPart.SLIPPED,
        DigestPart.FORECAST,
    ),
}
"""Of the others there is nothing to be left out."""


@dataclass(frozen=True, slots=True)
class Usual:
    at: time
    days: int
    """A bit for each weekday, Monday the lowest."""
    active: bool


USUAL: Mapping[DigestKind, Usual] = {
    DigestKind.MORNING: Usual(time(8, 30), EVERY_DAY, active=True),
    DigestKind.EVENING: Usual(time(17, 30), EVERY_DAY, active=False),
    DigestKind.RESCUE: Usual(time(8, 30), 1, active=True),
    DigestKind.WEEK: Usual(time(8, 30), 1, active=True),
    DigestKind.GROUP: Usual(time(18), EVERY_DAY, active=False),
}
FIRST_OF_WEEK = {Locale.FA: 5}
"""Where the week at work begins on another weekday than Monday (0): on Saturday."""


@dataclass(eq=False, kw_only=True)
class Digest:
    """One person's digest of a kind, or that of a team's group."""

    id: int = field(init=False, repr=False)
    kind: DigestKind
    member_id: int | None = None
    team_id: int | None = None
    at: time
    """By the clock of whoever reads it."""
    days: int
    active: bool = True
    due_at: datetime
    """When it comes next, a UTC instant; what stops is not planned any more."""
    without: frozenset[DigestPart] = frozenset()
    missed_at: datetime | None = None
    """When it should have come, while nobody could tell it and it is still to come."""

    @property
    def parts(self) -> frozenset[DigestPart]:
        """What it speaks of."""
        return frozenset(PARTS.get(self.kind, ())) - self.without

    def plan(self, after: datetime, zone: str, works: Callable[[date], bool]) -> None:
        """The next time later than `after`: on a day that fits; while one is missed, on any day
        at work, unless its usual time is no later than that.
        """
        self.due_at = self._next(after, zone, lambda day: self.fits(day, works))
        if self.missed_at is not None:
            soonest = self._next(after, zone, works)
            if soonest < self.due_at:
                self.due_at = soonest
            else:
                self.missed_at = None

    def _next(self, after: datetime, zone: str, fits: Callable[[date], bool]) -> datetime:
        """Its hour on the first such day that is later than `after`."""
        day = after.astimezone(ZoneInfo(zone)).date()
        for ahead in range(LOOK_AHEAD):
            due = instant(datetime.combine(day + timedelta(days=ahead), self.at), zone)
            if due > after and fits(day + timedelta(days=ahead)):
                return due
        return after + timedelta(days=LOOK_AHEAD)

    def fits(self, day: date, works: Callable[[date], bool]) -> bool:
        """A chosen weekday at work; the next day at work after a week would be without one."""
        return works(day) and (self._chosen(day) or self._stands_in(day, works))

    def _chosen(self, day: date) -> bool:
        return bool(self.days >> day.weekday() & 1)

    def _stands_in(self, day: date, works: Callable[[date], bool]) -> bool:
        """Nothing but days off since a chosen one, and none to come within a week of that."""
        for back in range(1, WEEK_LONG):
            before = day - timedelta(days=back)
            if works(before):
                return False
            if self._chosen(before):
                left = (day + timedelta(days=ahead) for ahead in range(1, WEEK_LONG - back))
                return not any(self._chosen(each) and works(each) for each in left)
        return False

    def speak_of(self, part: DigestPart, *, on: bool) -> None:
        """Raises Invalid for what this kind never speaks of, and for nothing at all."""
        if part not in PARTS.get(self.kind, ()):
            raise Invalid("field-unknown")
        without = self.without - {part} if on else self.without | {part}
        if without >= frozenset(PARTS[self.kind]):
            raise Invalid("digest-no-part")
        self.without = without

    def come_on(self, weekday: int, *, on: bool) -> None:
        """Raises Invalid for a weekday that there is not, and for no weekday at all."""
        if not 0 <= weekday < EVERY_DAY.bit_length():
            raise Invalid("field-unknown")
        days = self.days | 1 << weekday if on else self.days & ~(1 << weekday)
        if not days:
            raise Invalid("digest-no-day")
        self.days = days
