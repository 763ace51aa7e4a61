"""Reports that come by themselves, every Monday morning where their reader is."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

MORNING = time(9)
MONDAY = 0
MOST = 20
"""Of one member."""


@dataclass(eq=False, kw_only=True)
class ReportSubscription:
    """What is sent: as it travels in a button. `next_at` is an aware UTC instant."""

    id: int = field(init=False, repr=False)
    member_id: int
    report: str
    by: str = ""
    span: str = ""
    theme: str = ""
    listing: str = ""
    next_at: datetime
    missed_at: datetime | None = field(default=None, init=False)
    """When it should have come, while nobody could tell it and it is still to come."""

    @property
    def chosen(self) -> dict[str, str]:
        names = ("report", "by", "span", "theme", "listing")
        return {name: getattr(self, name) for name in names}


def next_monday(now: datetime, zone: str) -> datetime:
    """The first Monday at nine, on the wall clock of the zone, that is strictly ahead."""
    place = ZoneInfo(zone)
    day = now.astimezone(place).date()
    day += timedelta(days=(MONDAY - day.weekday()) % 7)
    at = datetime.combine(day, MORNING, place)
    if at <= now:
        at = datetime.combine(day + timedelta(days=7), MORNING, place)
    return at.astimezone(UTC)
