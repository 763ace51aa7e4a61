"""Follow-ups: those that were made on the way, and those that are still to come."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from random import Random

from bot.domain.followups import instant
from bot.sandbox.sample.chance import Deck, OfficeDays
from bot.sandbox.sample.company import Company, Part
from bot.sandbox.sample.deal import Contact

SOON = {
    Part.REP: [time(9), time(10, 30), time(15)],
    Part.SECOND_REP: [time(9, 30), time(14)],
    Part.MANAGER: [time(11)],
}
"""Hours at which somebody is to call within a day: the demo's clock reaches them in a tap."""
HAS_NEXT = {True: 2, False: 3}
HALF_HOURS = range(18, 34)
"""From nine to half past four."""


class Contacts:
    def __init__(self, rng: Random, company: Company, days: OfficeDays, now: datetime) -> None:
        self._rng, self._days, self._now = rng, days, now
        self._soon = {seller: list(hours) for seller, hours in SOON.items()}
        self._notes = Deck(rng, dict.fromkeys(company.next_steps, 1))
        self._outcomes = Deck(rng, dict.fromkeys(company.outcomes, 1))
        self._has_next = Deck(rng, HAS_NEXT)

    def made(self, at: datetime, end: datetime) -> tuple[Contact, ...]:
        """One that was set at `at` and done before `end`; none when there was no time."""
        day = self._days.after(self._days.local(at).date() + timedelta(self._rng.randint(1, 6)))
        due = datetime.combine(day, self._hour())
        done_at = instant(due, self._days.zone) + timedelta(minutes=self._rng.randint(4, 70))
        if done_at >= end:
            return ()
        return (Contact(at, due, self._notes.draw(), done_at, self._outcomes.draw()),)

    def next(self, seller: Part, at: datetime) -> tuple[Contact, ...]:
        """One set at `at` and due after now; everybody has a few within a day."""
        if self._soon[seller]:
            due = self._first(self._soon[seller].pop(0))
        elif self._has_next.draw():
            ahead = self._days.today + timedelta(days=self._rng.randint(2, 12))
            due = datetime.combine(self._days.after(ahead), self._hour())
        else:
            return ()
        return (Contact(at, due, self._notes.draw()),)

    def _first(self, hour: time) -> datetime:
        """The first time from now on that a clock shows it."""
        today = datetime.combine(self._days.today, hour)
        passed = instant(today, self._days.zone) <= self._now
        return today + timedelta(days=1) if passed else today

    def _hour(self) -> time:
        minutes = self._rng.choice(HALF_HOURS) * 30
        return time(minutes // 60, minutes % 60)
