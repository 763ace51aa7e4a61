"""Days, months, hours and spans of time as a reader's language and calendar say them."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Literal

from babel import Locale as CldrLocale

from bot.domain.people import Calendar, Locale
from bot.speech.calendars import Month, parts
from bot.speech.numbers import digits, number
from bot.speech.phrases import Phrases
from bot.speech.reader import Reader

Form = Literal["long", "short", "day"]

_HOUR = 60
_DAY = 24 * _HOUR
_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def weekday(index: int, locale: Locale) -> str:
    """The name of a weekday (Monday = 0), short where the language has a short one."""
    return str(_cldr(locale).days["format"]["abbreviated"][index])


def weekday_initial(index: int, locale: Locale) -> str:
    """One or two letters, to head a column of a month grid."""
    return str(_cldr(locale).days["stand-alone"]["narrow"][index])


def month_name(month: int, calendar: Calendar, reader: Reader, phrases: Phrases) -> str:
    """As in "November", for a heading."""
    if calendar is Calendar.JALALI:
        return phrases(f"month-jalali-{month}")
    return str(_cldr(reader.locale).months["stand-alone"]["wide"][month])


def short_month_name(month: int, calendar: Calendar, reader: Reader, phrases: Phrases) -> str:
    """As in "Nov"; Persian has no short names."""
    if calendar is Calendar.JALALI or reader.rtl:
        return month_name(month, calendar, reader, phrases)
    return str(_cldr(reader.locale).months["format"]["abbreviated"][month])


def month_label(month: Month, reader: Reader, phrases: Phrases, *, short: bool = False) -> str:
    """As in "November 2026", or short "Nov 2026"; always with its year."""
    name = (short_month_name if short else month_name)(
        month.month, month.calendar, reader, phrases
    )
    return f"{name} {digits(str(month.year), reader.locale)}"


def day_text(day: date, reader: Reader, phrases: Phrases, form: Form = "long") -> str:
    """Long "Tue 24 Nov 2026"; day "24 Nov 2026"; short "24 Nov", its year if not this one."""
    year, month, day_number = parts(day, reader.calendar)
    name = short_month_name(month, reader.calendar, reader, phrases)
    words = [phrases("date-day", day=day_number, number=number(day_number, reader.locale)), name]
    if form == "long":
        words.insert(0, weekday(day.weekday(), reader.locale))
    if form != "short" or year != _this_year(reader):
        words.append(digits(str(year), reader.locale))
    return " ".join(words)


def near_day(day: date, reader: Reader, phrases: Phrases) -> str:
    """As in "today", "tomorrow", "yesterday"; else the long date."""
    near = _near(day, reader)
    return phrases(f"day-{near}") if near else day_text(day, reader, phrases)


def clock_text(moment: time, reader: Reader, phrases: Phrases) -> str:
    """As in "10:00"."""
    hour, minute = f"{moment:%H}", f"{moment:%M}"
    return phrases(
        "clock-time",
        hour=digits(hour, reader.locale),
        minute=digits(minute, reader.locale),
    )


def moment_text(instant: datetime, reader: Reader, phrases: Phrases) -> str:
    """An instant (aware) in the reader's zone: "today 10:00", else with the long date."""
    local = instant.astimezone(reader.tz)
    clock = clock_text(local.time(), reader, phrases)
    near = _near(local.date(), reader)
    if near:
        return phrases(f"when-{near}", time=clock)
    return phrases("when-date", date=day_text(local.date(), reader, phrases), time=clock)


def span_text(minutes: int, locale: Locale, phrases: Phrases) -> str:
    """A length of time in its two largest units, "2 h 15 min"; from two days on in days."""
    days, rest = divmod(minutes, _DAY)
    hours, minutes = divmod(rest, _HOUR)
    if days > 1:
        hours = minutes = 0
    units = {"span-days": days, "span-hours": hours, "span-minutes": minutes}
    said = [(key, count) for key, count in units.items() if count] or [("span-minutes", 0)]
    return " ".join(
        phrases(key, count=count, number=number(count, locale)) for key, count in said[:2]
    )


def _near(day: date, reader: Reader) -> str | None:
    return _NEAR.get((day - reader.today).days) if reader.today else None


def _this_year(reader: Reader) -> int | None:
    return parts(reader.today, reader.calendar)[0] if reader.today else None


def _cldr(locale: Locale) -> CldrLocale:
    return CldrLocale.parse(locale)
