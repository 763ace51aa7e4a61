from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.people import Calendar
from bot.domain.reports import Days
from bot.speech.calendars import Month, day_of, end_of_month, parts, quarter_days, year_days

days = st.dates(date(1930, 1, 1), date(2100, 12, 31))
calendars = st.sampled_from(list(Calendar))


@given(days, calendars)
def test_a_day_survives_the_way_there_and_back(day: date, calendar: Calendar) -> None:
    assert day_of(*parts(day, calendar), calendar) == day


@given(days, calendars)
def test_a_month_holds_its_days_and_touches_the_next(day: date, calendar: Calendar) -> None:
    month = Month.of(day, calendar)
    assert month.days.first <= day <= month.days.last
    assert month.plus(1).days.first == month.days.last + timedelta(days=1)
    assert (month.days.last - month.days.first).days + 1 == month.length


@given(days, calendars, st.integers(0, 6))
def test_a_grid_has_every_day_once_under_its_weekday(
    day: date, calendar: Calendar, start: int
) -> None:
    month = Month.of(day, calendar)
    weeks = month.grid(start)
    shown = [each for week in weeks for each in week if each]
    assert shown[0] == month.days.first
    assert shown[-1] == month.days.last
    assert len(shown) == month.length
    for week in weeks:
        assert len(week) == 7
        assert all(
            each is None or (each.weekday() - start) % 7 == column
            for column, each in enumerate(week)
        )


@given(days, st.integers(-500, 500))
def test_months_are_counted_over_years(day: date, months: int) -> None:
    month = Month.of(day, Calendar.JALALI)
    assert month.plus(months).plus(-months) == month


@pytest.mark.parametrize(
    ("day", "calendar", "expected"),
    [
        (date(2026, 11, 24), Calendar.JALALI, (1405, 9, 3)),
        (date(2025, 3, 20), Calendar.JALALI, (1403, 12, 30)),
        (date(2026, 3, 21), Calendar.JALALI, (1405, 1, 1)),
        (date(2026, 11, 24), Calendar.BUDDHIST, (2569, 11, 24)),
        (date(2026, 11, 24), Calendar.GREGORIAN, (2026, 11, 24)),
    ],
)
def test_known_days(day: date, calendar: Calendar, expected: tuple[int, int, int]) -> None:
    assert parts(day, calendar) == expected


def test_months_end_where_the_calendar_says() -> None:
    assert end_of_month(date(2026, 11, 24), Calendar.JALALI) == date(2026, 12, 21)
    assert end_of_month(date(2028, 2, 1), Calendar.BUDDHIST) == date(2028, 2, 29)


def test_a_jalali_quarter_and_year_are_not_relabelled_gregorian_ones() -> None:
    assert quarter_days(1405, 3, Calendar.JALALI) == Days(date(2026, 9, 23), date(2026, 12, 21))
    assert year_days(1403, Calendar.JALALI) == Days(date(2024, 3, 20), date(2025, 3, 20))
    assert Month(Calendar.JALALI, 1405, 9).quarter == 3


@pytest.mark.parametrize(
    ("year", "month", "day", "calendar"),
    [(1405, 7, 31, Calendar.JALALI), (2569, 2, 30, Calendar.BUDDHIST)],
)
def test_a_day_that_does_not_exist_is_refused(
    year: int, month: int, day: int, calendar: Calendar
) -> None:
    with pytest.raises(ValueError):
        day_of(year, month, day, calendar)
