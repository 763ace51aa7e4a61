"""Whatever the bot writes, in any language and calendar, it reads back as the same."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.money import CURRENCIES, Money
from bot.domain.people import Calendar, Locale
from bot.reading.dates.dates import read_date, read_time
from bot.reading.numbers.money import read_money
from bot.reading.numbers.percent import read_percent
from bot.reading.numbers.quantity import read_quantity
from bot.reading.result import Choice, Read
from bot.speech.formats import Formats
from bot.speech.reader import Reader
from support.form_talk import translator

NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
WALL = NOW.replace(tzinfo=None)
RELAXED = settings(deadline=None, max_examples=200)
LOCALES = st.sampled_from(list(Locale))
CALENDARS = st.sampled_from(list(Calendar))
DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def formats(locale: Locale, calendar: Calendar = Calendar.GREGORIAN, **how: bool) -> Formats:
    reader = Reader(locale=locale, calendar=calendar, zone="UTC", now=NOW, **how)
    return translator().formats(reader)


@RELAXED
@given(LOCALES, CALENDARS, DAYS)
def test_a_day_with_its_weekday(locale: Locale, calendar: Calendar, day: date) -> None:
    written = formats(locale, calendar).day(day)
    found = read_date(written, lang=locale.value, calendar=calendar.value, now=WALL)
    assert isinstance(found, Read), written
    assert found.value.day == day, written


@RELAXED
@given(LOCALES, CALENDARS, st.dates(date(2026, 11, 22), date(2027, 11, 20)))
def test_a_day_without_its_year_is_the_next_one(
    locale: Locale, calendar: Calendar, day: date
) -> None:
    how = formats(locale, calendar)
    written = how.day(day, "short")
    found = read_date(written, lang=locale.value, calendar=calendar.value, now=WALL)
    assert isinstance(found, Read), written
    assert found.value.day == day, written


@RELAXED
@given(LOCALES, st.times())
def test_an_hour(locale: Locale, at: time) -> None:
    at = at.replace(second=0, microsecond=0)
    written = formats(locale).clock(at)
    found = read_time(written, lang=locale.value)
    assert isinstance(found, Read), written
    assert found.value == at, written


@RELAXED
@given(LOCALES, st.integers(0, 10**14), st.sampled_from(sorted(CURRENCIES)), st.booleans())
def test_money_with_its_currency(locale: Locale, minor: int, currency: str, toman: bool) -> None:
    money = Money(minor, currency)
    written = formats(locale, toman=toman).money(money)
    found = read_money(written, lang=locale.value, currency=currency, toman=toman)
    values = found.candidates if isinstance(found, Choice) else (getattr(found, "value", None),)
    assert money in [each.money for each in values if each is not None], written


@RELAXED
@given(LOCALES, st.integers(0, 100))
def test_a_share(locale: Locale, percent: int) -> None:
    assert read_percent(formats(locale).percent(percent), lang=locale.value) == Read(percent)


@RELAXED
@given(LOCALES, st.integers(1, 10**9))
def test_a_quantity(locale: Locale, thousandths: int) -> None:
    value = Decimal(thousandths) / 1000
    written = formats(locale).number(value)
    found = read_quantity(written, lang=locale.value)
    values = found.candidates if isinstance(found, Choice) else (getattr(found, "value", None),)
    assert value in values, written
