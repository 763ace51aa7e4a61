"""Is this a working day of this member: their week, the holidays where they are, absence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.actions.ports import Desk
from bot.domain.people import Member
from bot.domain.working_days import WorkDays
from bot.reading.dates.public_holidays import country_of, public_holidays


def works_on(member: Member, desk: Desk, day: date) -> bool:
    """Whether a local day is a working day of this member."""
    return work_days_of(member, desk).works(day)


def work_days_of(member: Member, desk: Desk) -> WorkDays:
    """Their days at work; asked once, it can be asked of many days."""
    week = desk.organisation.work_days if member.work_days is None else member.work_days
    return WorkDays(week, _holidays_of(member, desk), member.away_on)


def is_away(member: Member, desk: Desk) -> bool:
    """Whether they are away now, on the day it is where they are."""
    return member.away_on(local(member, desk.now).date())


def deputy_of(member: Member, desk: Desk) -> Member | None:
    """Who stands in for them now: nobody while they are there."""
    if member.deputy_id is None or not is_away(member, desk):
        return None
    deputy = desk.store.get(Member, member.deputy_id)
    return deputy if deputy is not None and deputy.active else None


def local(member: Member, at: datetime) -> datetime:
    """The wall time where they are, aware."""
    return at.astimezone(ZoneInfo(member.zone))


def _holidays_of(member: Member, desk: Desk) -> Callable[[date], bool]:
    """The country's own where they are; else the organisation's, if it keeps any at all."""
    own = {each.day: each.working for each in desk.store.days_off.all()}
    home = desk.organisation.country
    country = home and (country_of(member.zone) or home)

    def holiday(day: date) -> bool:
        if day in own:
            return not own[day]
        return bool(country) and day in public_holidays(country, day.year)

    return holiday
