"""A month as a keyboard, in the person's own calendar."""

from __future__ import annotations

from datetime import date

from bot.conversations.here import Here
from bot.conversations.kinds.kind import Rows
from bot.conversations.presses import ShowMonth, Stay
from bot.speech.calendars import WEEK_STARTS, Month, parts
from bot.speech.reply import Button, Say, say_of

EARLIEST, LATEST = date(1990, 1, 1), date(2100, 12, 31)
"""What the year of a typed date may be; the grid ends there, too."""


def sensible(day: date) -> bool:
    return EARLIEST <= day <= LATEST


def month_rows(month: Month, here: Here) -> Rows:
    """The month's name, the weekdays, a row for each week, and the months beside it.

    Rows are in reading order, the week's first day first: whoever lays them out from the
    right turns them all alike.
    """
    start = WEEK_STARTS[here.context.reader.locale]
    name = say_of("form-text", value=here.context.formats.month(month))
    weeks = (tuple(_cell(day, here) for day in week) for week in month.grid(start))
    return (
        (Button(name, Stay(here.revision)),),
        _weekdays(start, here),
        *weeks,
        _beside(month, here),
    )


def _weekdays(start: int, here: Here) -> tuple[Button, ...]:
    days = ((start + each) % 7 for each in range(7))
    initials = (here.context.formats.weekday(each, initial=True) for each in days)
    return tuple(Button(say_of("form-text", value=each), Stay(here.revision)) for each in initials)


def _cell(day: date | None, here: Here) -> Button:
    if day is None or not sensible(day):
        return Button(Say("form-blank"), Stay(here.revision))
    number = parts(day, here.context.reader.calendar)[2]
    key = "form-today-cell" if day == here.context.today else "form-value-number"
    return here.choice(say_of(key, value=number), day.isoformat())


def _beside(month: Month, here: Here) -> tuple[Button, ...]:
    before, after = month.plus(-1), month.plus(1)
    pages = (
        ("form-month-before", before, before.days.last),
        ("form-month-after", after, after.days.first),
    )
    return tuple(
        Button(_name(key, beside, here), ShowMonth(here.revision, day))
        for key, beside, day in pages
        if sensible(day)
    )


def _name(key: str, month: Month, here: Here) -> Say:
    return say_of(key, value=here.context.formats.month_name(month, short=True))
