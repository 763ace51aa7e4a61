"""Which days the company works: its week, whose public holidays it keeps, its own days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.actions.people.absence import DAYS
from bot.actions.ports import Desk
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.people import Locale, Member, Organisation
from bot.domain.rights import Office, check_office
from bot.domain.shelves import named_well
from bot.domain.working_days import DayOff
from bot.reading.dates.public_holidays import COUNTRIES, public_holidays

AHEAD = timedelta(days=366)


@dataclass(frozen=True)
class Holiday:
    """A public holiday or a day of the company's own; `kept` is False when it is worked on."""

    day: date
    name: str
    kept: bool


def keep_holidays_of(actor: Member, desk: Desk, country: str) -> Organisation:
    """The public holidays of this country, ISO 3166; of none when it is empty."""
    check_office(actor, Office.SET_UP)
    if country and country not in COUNTRIES:
        raise NotFound
    desk.step(actor, StepKind.SETTINGS)
    desk.organisation.country = country
    return desk.organisation


def company_works_on(actor: Member, desk: Desk, weekday: int, *, on: bool) -> Organisation:
    """Of those who have no week of their own; Monday = 0. One day at least remains."""
    check_office(actor, Office.SET_UP)
    if not 0 <= weekday < DAYS:
        raise NotFound
    week = desk.organisation.work_days
    week = week | 1 << weekday if on else week & ~(1 << weekday)
    if not week:
        raise Invalid("week-empty")
    desk.step(actor, StepKind.SETTINGS)
    desk.organisation.work_days = week
    return desk.organisation


def add_day_off(actor: Member, desk: Desk, day: date, name: str) -> DayOff:
    """A day the company keeps besides; what stood there before gives way."""
    check_office(actor, Office.SET_UP)
    name = named_well(name)
    desk.step(actor, StepKind.SETTINGS)
    present = desk.store.days_off.on(day)
    if present is not None:
        present.name, present.working = name, False
        return present
    return desk.store.add(DayOff(day=day, name=name))


def switch_day_off(actor: Member, desk: Desk, day: date) -> Organisation:
    """A public holiday is worked on, or kept again; a day of one's own goes."""
    check_office(actor, Office.SET_UP)
    own = desk.store.days_off.on(day)
    if own is None and day not in public_holidays(desk.organisation.country, day.year):
        raise NotFound
    desk.step(actor, StepKind.SETTINGS)
    if own is not None:
        desk.store.remove(own)
    else:
        desk.store.add(DayOff(day=day, name="", working=True))
    return desk.organisation


def holidays_ahead(desk: Desk, locale: Locale) -> Sequence[Holiday]:
    """Of the coming year, the earliest first; named in the reader's language if it has names."""
    country, today = desk.organisation.country, desk.today
    named: dict[date, str] = {}
    for year in (today.year, today.year + 1) if country else ():
        named |= public_holidays(country, year, locale.value)
    own = {each.day: each for each in desk.store.days_off.all()}
    days = sorted(day for day in {*named, *own} if today <= day <= today + AHEAD)
    return [_holiday(day, named, own.get(day)) for day in days]


def _holiday(day: date, named: dict[date, str], own: DayOff | None) -> Holiday:
    name = own.name if own is not None and own.name else named.get(day, "")
    return Holiday(day, name, kept=own is None or not own.working)
