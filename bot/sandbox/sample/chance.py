"""Seeded chance that stays believable: dealt from decks, so that each month resembles the year."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from bot.domain.followups import instant

T = TypeVar("T")

OPENS, CLOSES = time(8, 30), time(17, 30)
BETWEEN = timedelta(minutes=7)
"""At least so long between two things done to one opportunity."""


def seeded(seed: str) -> random.Random:
    return random.Random(seed)  # noqa: S311 - a story, no secret


class Deck(Generic[T]):
    """Deals values, each as often among any few as its share; shuffled anew when it is out."""

    def __init__(self, rng: random.Random, shares: Mapping[T, int]) -> None:
        self._rng = rng
        self._cards = [value for value, share in shares.items() for _ in range(share)]
        self._left: list[T] = []

    def draw(self) -> T:
        if not self._left:
            self._left = self._rng.sample(self._cards, len(self._cards))
        return self._left.pop()


def between(rng: random.Random, least: float, most: float) -> float:
    """Small more often than large, as amounts are."""
    return math.exp(rng.uniform(math.log(least), math.log(most)))


class OfficeDays:
    """Moments at which somebody works, counted back from today in the company's zone."""

    def __init__(self, zone: str, work_days: int, today: date) -> None:
        self.zone = zone
        self.today = today
        self._work_days = work_days

    def local(self, at: datetime) -> datetime:
        return at.astimezone(ZoneInfo(self.zone))

    def before(self, day: date) -> date:
        """The day, or the last one before it on which people work."""
        while not self._worked(day):
            day -= timedelta(days=1)
        return day

    def after(self, day: date) -> date:
        """The day, or the first one after it on which people work."""
        while not self._worked(day):
            day += timedelta(days=1)
        return day

    def moment(self, rng: random.Random, days_ago: float) -> datetime:
        """An office hour of the working day at or before so many days ago."""
        day = self.before(self.today - timedelta(days=int(days_ago)))
        opens, closes = OPENS.hour * 60 + OPENS.minute, CLOSES.hour * 60 + CLOSES.minute
        clock = datetime.combine(day, time()) + timedelta(minutes=rng.randrange(opens, closes))
        return instant(clock, self.zone)

    def moments(
        self, rng: random.Random, begun: datetime, days: Sequence[float]
    ) -> list[datetime]:
        """One for each of `days` ago, in order, all after `begun` and never two at once."""
        drawn = sorted(self.moment(rng, ago) for ago in days)
        moments = [begun]
        for each in drawn:
            moments.append(max(each, moments[-1] + BETWEEN))
        return moments[1:]

    def _worked(self, day: date) -> bool:
        return bool(self._work_days >> day.weekday() & 1)
