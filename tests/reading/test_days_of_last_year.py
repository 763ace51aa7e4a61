"""Days that are said to be of last year: "this month last year", "November last year"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.filters import Between
from bot.domain.reports import Days
from bot.domain.spans import Span, Unit
from bot.reading.questions.asked import Asked, read_asked
from bot.reading.questions.comparing import days_meant
from bot.reading.questions.conditions import read_conditions
from bot.reading.result import Lang
from reading.test_days_there_are_not import CALENDARS, TODAY
from reading.test_typed_conditions import known


def _read(lang: Lang, text: str) -> Asked:
    return read_asked(text, lang=lang, calendar=CALENDARS[lang], today=TODAY)


WEEK = "2025-11-17 2025-11-23"
FROM_SATURDAY = "2025-11-22 2025-11-28"
FROM_SUNDAY = "2025-11-16 2025-11-22"
"""A year before those of today, as each language begins its weeks."""
MONTH = "2025-11-01 2025-11-30"
ABAN = "2025-10-23 2025-11-21"


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "won this week last year", WEEK),
        ("en", "won same week last year", WEEK),
        ("en", "won last year this week by member", WEEK),
        ("en", "won this month last year", MONTH),
        ("en", "won this month of last year", MONTH),
        ("en", "won in the same month last year", MONTH),
        ("en", "won this quarter last year", "2025-10-01 2025-12-31"),
        ("fr", "gagnées même semaine l’année dernière", WEEK),
        ("fr", "gagnées cette semaine l’an dernier", WEEK),
        ("fr", "gagnées même mois l’an dernier", MONTH),
        ("fr", "ventes du même mois de l’an dernier", MONTH),
        ("fr", "ventes de ce mois-ci l’année dernière", MONTH),
        ("fa", "برد همین هفته پارسال", FROM_SATURDAY),
        ("fa", "فروش این هفته سال گذشته", FROM_SATURDAY),
        ("fa", "برد همین ماه پارسال", ABAN),
        ("fa", "فروش پارسال همین ماه", ABAN),
        ("fa", "فروش همین فصل سال گذشته", "2025-09-23 2025-12-21"),
        ("th", "ยอดขายสัปดาห์นี้ปีที่แล้ว", FROM_SUNDAY),
        ("th", "ยอดขายเดือนนี้ปีที่แล้ว", MONTH),
        ("th", "ยอดขายเดือนเดียวกันของปีที่แล้ว", MONTH),
        ("th", "ยอดขายปีที่แล้วเดือนนี้", MONTH),
    ],
)
def test_this_one_as_it_was_a_year_ago(lang: Lang, text: str, days: str) -> None:
    """Counted from today: what comes every month is of the month a year before its own."""
    asked = _read(lang, text)
    assert (asked.unknown, asked.days_unclear) == ((), False)
    assert asked.span is not None
    assert asked.span.days is None
    said = days_meant(asked.span, lang, CALENDARS[lang], TODAY)
    assert said is not None
    assert f"{said.first} {said.last}" == days


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "won november last year", MONTH),
        ("en", "won last year in november", MONTH),
        ("en", "won q3 of last year by source", "2025-07-01 2025-09-30"),
        ("en", "won 5 november last year", "2025-11-05 2025-11-05"),
        ("en", "won november 1 to 15 last year", "2025-11-01 2025-11-15"),
        ("en", "won since november last year", "2025-11-01 2026-11-21"),
        ("en", "won december this year", "2026-12-01 2026-12-31"),
        ("fr", "gagnées en novembre de l’an dernier", MONTH),
        ("fr", "ventes du 5 novembre de l’année dernière", "2025-11-05 2025-11-05"),
        ("fa", "فروش آبان پارسال", ABAN),
        ("fa", "فروش پارسال آبان", ABAN),
        ("fa", "فروش ۵ آبان پارسال", "2025-10-27 2025-10-27"),
        ("fa", "فروش تابستان پارسال", "2025-06-22 2025-09-22"),
        ("fa", "فروش نوامبر پارسال", MONTH),
        ("th", "ยอดขายพฤศจิกายนปีที่แล้ว", MONTH),
        ("th", "ยอดขาย 5 พ.ย. ปีที่แล้ว", "2025-11-05 2025-11-05"),
        ("th", "ยอดขายไตรมาส 3 ปีที่แล้ว", "2025-07-01 2025-09-30"),
        ("th", "ยอดขายประจำเดือนตุลาคม", "2026-10-01 2026-10-31"),
        ("fr", "ventes du mois de mai", "2026-05-01 2026-05-31"),
    ],
)
def test_a_month_or_a_day_of_the_year_that_is_said(lang: Lang, text: str, days: str) -> None:
    asked = _read(lang, text)
    assert (asked.unknown, asked.days_unclear) == ((), False)
    assert asked.span is not None
    assert asked.span.days is not None
    assert f"{asked.span.days.first} {asked.span.days.last}" == days


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "won last month last year"),
        ("en", "won last 30 days this month"),
        ("en", "won 29 feb last year"),
        ("fr", "gagnées le mois dernier l’an dernier"),
        ("fa", "فروش ماه گذشته پارسال"),
        ("th", "ยอดขายเดือนที่แล้วปีที่แล้ว"),
    ],
)
def test_of_two_that_are_no_single_one_neither_is_taken(lang: Lang, text: str) -> None:
    asked = _read(lang, text)
    assert asked.days_unclear
    assert asked.span is None


def test_side_by_side_they_are_compared() -> None:
    asked = _read("en", "won this month vs same month last year")
    assert asked.span is not None
    assert asked.span.code == "m0-12"


def test_a_typed_condition_knows_it_too() -> None:
    asked_of: list[Span] = []

    def days_of(span: Span) -> Days:
        asked_of.append(span)
        return Days(date(2025, 11, 1), date(2025, 11, 30))

    read = read_conditions("ended this month last year", replace(known(), days_of=days_of))
    days = Between("ended_on", date(2025, 11, 1).toordinal(), date(2025, 11, 30).toordinal())
    assert (read.conditions, read.unknown) == ((days,), ())
    assert asked_of == [Span(Unit.MONTH, 12)]
