"""One's days at work, absence and deputy; the company's days off for who sets it up."""

from __future__ import annotations

from babel import Locale as CldrLocale

from bot.actions.people.absence import DAYS, deputies
from bot.actions.people.days_off import holidays_ahead
from bot.actions.people.working_days import is_away
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.handlers.follow_ups.day_presses import (
    AddDayOff,
    ComeBack,
    CompanyWorksOn,
    GoAway,
    KeepHolidaysOf,
    NameDeputy,
    ShowCountries,
    ShowDaysOff,
    ShowDeputies,
    ShowWork,
    SwitchDayOff,
    WorkOn,
)
from bot.handlers.screens.set_up.page import (
    PAGE,
    admin_only,
    back,
    cut,
    numbered,
    page_of,
    pager,
    told,
)
from bot.handlers.turns.looks import Sight
from bot.reading.dates.public_holidays import COUNTRIES
from bot.speech.calendars import WEEK_STARTS
from bot.speech.moves import ShowSettings
from bot.speech.presses import Press
from bot.speech.reply import Button, Flow, Reply, Say, say_of

MOST_PEOPLE = 12


def work(sight: Sight) -> Reply:
    """The week, and until when one is away; a tap changes it."""
    actor = sight.actor
    company = sight.desk.organisation.work_days
    week = company if actor.work_days is None else actor.work_days
    away, deputy = is_away(actor, sight.desk), _deputy(sight)
    lines: list[Say | None] = [say_of("work-title"), None]
    if away and actor.away_until is not None:
        lines.append(say_of("work-away", until=actor.away_until))
    lines.append(
        say_of("work-deputy", member=Name(deputy.name)) if deputy else say_of("work-no-deputy")
    )
    lines += [None, say_of("work-days")]
    absence = (
        Button(say_of("button-back-again"), ComeBack())
        if away
        else Button(say_of("button-away"), GoAway())
    )
    return told(
        lines,
        _week(sight, week, WorkOn),
        (absence, Button(say_of("button-deputy"), ShowDeputies())),
        (Button(say_of("button-back"), ShowSettings()),),
    )


def _week(sight: Sight, week: int, press: type[WorkOn | CompanyWorksOn]) -> Flow:
    """Seven days in the reader's order, those at work ticked."""
    start = WEEK_STARTS[sight.actor.locale]
    formats = sight.tr.formats(sight.reader)
    buttons = []
    for weekday in ((start + each) % DAYS for each in range(DAYS)):
        on = week >> weekday & 1
        label = say_of("form-ticked" if on else "form-unticked", value=formats.weekday(weekday))
        buttons.append(Button(label, press(weekday, 0 if on else 1)))
    return Flow(buttons)


def _deputy(sight: Sight) -> Member | None:
    deputy_id = sight.actor.deputy_id
    return sight.desk.store.get(Member, deputy_id) if deputy_id else None


def choose_deputy(sight: Sight) -> Reply:
    people = deputies(sight.actor, sight.desk)[:MOST_PEOPLE]
    rows = Flow(
        Button(
            say_of(
                "form-ticked" if each.id == sight.actor.deputy_id else "form-value-words",
                value=Name(each.name),
            ),
            NameDeputy(each.id),
        )
        for each in people
    )
    nobody = (Button(say_of("button-no-deputy"), NameDeputy(0)),)
    return told(
        (say_of("deputy-title"),), rows, nobody, (Button(say_of("button-back"), ShowWork()),)
    )


def days_off(sight: Sight) -> Reply:
    """The company's week and the holidays of the coming year; a tap on one works on it."""
    admin_only(sight)
    page = page_of(sight)
    rows, more = cut(holidays_ahead(sight.desk, sight.actor.locale), page)
    country = sight.desk.organisation.country
    lines: list[Say | None] = [
        say_of("days-off-title"),
        say_of("days-off-country", country=Name(country_name(sight, country)))
        if country
        else say_of("days-off-no-country"),
        None,
    ]
    for place, each in enumerate(rows, start=page * PAGE + 1):
        key = "days-off-row" if each.kept else "days-off-row-worked"
        lines.append(say_of(key, place=place, day=each.day, name=Name(each.name)))
    presses: list[Press] = [SwitchDayOff(each.day) for each in rows]
    return told(
        lines,
        *numbered(presses, page),
        *pager(page, more=more, turn=ShowDaysOff),
        (
            Button(say_of("button-add-day-off"), AddDayOff()),
            Button(say_of("button-country"), ShowCountries()),
        ),
        _week(sight, sight.desk.organisation.work_days, CompanyWorksOn),
        back(),
    )


def countries(sight: Sight) -> Reply:
    admin_only(sight)
    present = sight.desk.organisation.country
    rows = Flow(
        Button(
            say_of(
                "form-ticked" if each == present else "form-value-words",
                value=Name(country_name(sight, each)),
            ),
            KeepHolidaysOf(each),
        )
        for each in COUNTRIES
    )
    none = (Button(say_of("button-no-country"), KeepHolidaysOf("")),)
    return told((say_of("countries-title"),), rows, none, back(ShowDaysOff(0)))


def country_name(sight: Sight, country: str) -> str:
    return str(CldrLocale.parse(sight.actor.locale.value).territories.get(country, country))
