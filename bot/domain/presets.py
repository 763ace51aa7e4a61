"""The moments that are offered for a next contact: days off are left out."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.domain.working_days import WorkDays

NINE = time(9)
_DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)
_LOOK_AHEAD = 22


def preset_days(today: date, work: WorkDays) -> tuple[date, ...]:
    """The next working day, the first one of the next working week, and a week from now.

    Somebody who works on none of the coming days is offered them all the same.
    """
    ahead = [today + each * _DAY for each in range(1, _LOOK_AHEAD)]
    works = [day for day in ahead if work.works(day)] or ahead
    week_starts = [day for day in works[1:] if day - _DAY not in works]
    in_a_week = [day for day in works if day >= today + _WEEK]
    return tuple(sorted({works[0], *week_starts[:1], *in_a_week[:1]}))


def preset_moments(local: datetime, work: WorkDays, first: time = NINE) -> tuple[datetime, ...]:
    """In an hour from `local`, a wall time; then the preset days at the `first` hour."""
    days = preset_days(local.date(), work)
    return (local + timedelta(hours=1), *(datetime.combine(day, first) for day in days))
