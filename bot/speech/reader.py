"""Who reads a message: everything about a person, or a group, that changes how it is said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from bot.domain.people import Calendar, Locale


@dataclass(frozen=True, slots=True)
class Reader:
    """One reader, as the texts need to know them.

    `zone` is an IANA name; `toman` says rials in tens; amounts have
    `decimals`, None: as many as their currency; `work_days` has a bit for each
    weekday, Monday the lowest; without `amounts` no money is told (a group that may not
    see it). `now` is the instant of reading: with it a day is "today" and this year goes
    without saying.
    """

    locale: Locale
    calendar: Calendar
    zone: str
    toman: bool = False
    decimals: int | None = None
    work_days: int = 0b0011111
    amounts: bool = True
    now: datetime | None = None

    def at(self, now: datetime) -> Reader:
        """The same reader at an instant (aware)."""
        return replace(self, now=now)

    @property
    def rtl(self) -> bool:
        return self.locale is Locale.FA

    @property
    def tz(self) -> tzinfo:
        return ZoneInfo(self.zone)

    @property
    def today(self) -> date | None:
        """The date where the reader is, when `now` is known."""
        return self.now.astimezone(self.tz).date() if self.now else None
