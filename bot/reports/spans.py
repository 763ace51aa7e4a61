"""Which days a span means today, in a reader's calendar and week."""

from __future__ import annotations

from datetime import date, timedelta

from bot.domain.reports import Days
from bot.domain.spans import Span, Unit
from bot.speech.calendars import WEEK_STARTS, Month, quarter_days, year_days
from bot.speech.reader import Reader
from bot.speech.reply import Say, say_of

_MONTHS_IN = {Unit.QUARTER: 3, Unit.YEAR: 12}


def days_of(span: Span, today: date, reader: Reader) -> Days:
    """Whole weeks, months, quarters and years: the present ones reach to their last day."""
    if span.days is not None:
        return span.days
    if span.stretched:
        begins = days_of(Span(span.unit, span.since), today, reader)
        ends = days_of(Span(span.unit, span.number), today, reader)
        return Days(begins.first, ends.last)
    if span.unit is Unit.LAST:
        return Days.last_n(span.number, today)
    if span.unit is Unit.DAY:
        day = today - timedelta(days=span.number)
        return Days(day, day)
    if span.unit is Unit.WEEK:
        since = (today.weekday() - WEEK_STARTS[reader.locale]) % 7
        first = today - timedelta(days=since + 7 * span.number)
        return Days(first, first + timedelta(days=6))
    back = span.number * _MONTHS_IN.get(span.unit, 1)
    month = Month.of(today, reader.calendar).plus(-back)
    if span.unit is Unit.MONTH:
        return month.days
    if span.unit is Unit.QUARTER:
        return quarter_days(month.year, month.quarter, reader.calendar)
    return year_days(month.year, reader.calendar)


def span_label(span: Span) -> Say:
    """As in "This month", "Last 30 days", "This month and the last", "1 Aug – 15 Sep 2026"."""
    if span.days is not None:
        return say_of("report-period", first=span.days.first, last=span.days.last)
    if span.unit is Unit.LAST:
        return say_of("span-last", days=span.number)
    if span.stretched:
        name = f"span-{_NAMES[span.unit]}-and-before"
        if span.number:
            return Say(f"{name}.ended", {"last": span.number, "first": span.since})
        return Say(name, {"count": span.since})
    if span.number <= 1:
        return Say(f"span-{_NAMES[span.unit]}-{'before' if span.number else 'this'}")
    return say_of(f"span-{_NAMES[span.unit]}-ago", count=span.number)


_NAMES = {
    Unit.DAY: "day",
    Unit.WEEK: "week",
    Unit.MONTH: "month",
    Unit.QUARTER: "quarter",
    Unit.YEAR: "year",
}
