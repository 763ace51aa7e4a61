"""Ranges of days as they travel in buttons."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.people import Calendar, Locale
from bot.domain.reports import Days
from bot.domain.spans import EARLIEST, LATEST, MOST_DAYS, Span, Unit, last
from bot.reports.spans import days_of
from bot.speech.reader import Reader

READERS = [
    Reader(Locale.EN, Calendar.GREGORIAN, "Europe/London"),
    Reader(Locale.FA, Calendar.JALALI, "Asia/Tehran"),
    Reader(Locale.FR, Calendar.GREGORIAN, "Europe/Paris"),
    Reader(Locale.TH, Calendar.BUDDHIST, "Asia/Bangkok"),
]
SINGLE = st.builds(
    Span, st.sampled_from([Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR]), st.integers(0, 99)
)
UNITS = st.sampled_from([Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR])
STRETCHED = st.builds(Span.stretch, UNITS, st.integers(0, 99), st.integers(0, 99))
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@given(st.one_of(SINGLE, STRETCHED, st.builds(last, st.integers(1, MOST_DAYS))))
def test_a_span_is_what_its_letters_say(span: Span | None) -> None:
    if span is not None:
        assert Span.of_code(span.code) == span


@pytest.mark.parametrize(
    "code", ["p000001-000100", "p364870-364880", "p985999-986000", "p3652059-3652059"]
)
def test_days_that_not_every_calendar_has_are_no_span(code: str) -> None:
    assert Span.of_code(code) is None


def test_the_earliest_and_the_latest_days_are_spans() -> None:
    for day in (EARLIEST, LATEST):
        span = Span.between(day, day)
        assert span is not None
        assert Span.of_code(span.code) == span
    assert Span.between(EARLIEST - timedelta(1), EARLIEST) is None
    assert Span.between(LATEST, LATEST + timedelta(1)) is None


@pytest.mark.parametrize("code", ["m1-0", "m0-0", "d0-1", "n0-7", "y0-10", "m0-100", "q0-40"])
def test_what_is_no_stretch_is_no_span(code: str) -> None:
    assert Span.of_code(code) is None


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: str(reader.locale))
@given(span=STRETCHED, today=DAYS)
def test_several_in_a_row_reach_from_the_first_of_them_to_the_last(
    reader: Reader, span: Span | None, today: date
) -> None:
    if span is None:
        return
    each = [
        days_of(Span(span.unit, back), today, reader)
        for back in range(span.since, span.number - 1, -1)
    ]
    found = days_of(span, today, reader)
    assert found == Days(each[0].first, each[-1].last)
    assert sum((one.last - one.first).days + 1 for one in each) == (
        (found.last - found.first).days + 1
    )
    assert (found.last - found.first).days < MOST_DAYS
