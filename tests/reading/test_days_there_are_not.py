"""Days in a typed report that no calendar has, that run backwards, or that are rare."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.filters import Between
from bot.reading.questions.asked import Asked, read_asked
from bot.reading.questions.conditions import read_conditions
from bot.reading.result import CalendarName, Lang
from reading.test_typed_conditions import known

TODAY = date(2026, 11, 21)
"""A Saturday: 30 Aban 1405."""
CALENDARS: dict[Lang, CalendarName] = {
    "en": "gregorian",
    "fr": "gregorian",
    "fa": "jalali",
    "th": "buddhist",
}


def _read(lang: Lang, text: str, today: date = TODAY) -> Asked:
    return read_asked(text, lang=lang, calendar=CALENDARS[lang], today=today)


def _days(asked: Asked) -> str:
    assert (asked.unknown, asked.days_unclear) == ((), False)
    assert asked.span is not None
    assert asked.span.days is not None
    return f"{asked.span.days.first} {asked.span.days.last}"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "won 30 february"),
        ("en", "won 29 feb 2025 by member"),
        ("en", "won feb 29, 2025"),
        ("en", "won 2025-02-29"),
        ("en", "won on 29/02/2025"),
        ("en", "won 5 mar 1850"),
        ("fr", "gagnées le 29 février 2025 par commercial"),
        ("fr", "ventes du 31/11/2025"),
        ("fa", "برد ۳۰ اسفند ۱۴۰۴"),
        ("fa", "فروش ۱۴۰۴/۱۲/۳۰ به تفکیک کارشناس"),
        ("fa", "فروش ۳۱ مهر"),
        ("fa", "فروش ۵ آذر ۲۰۲۵"),
        ("th", "ชนะ 29 ก.พ. 2568"),
        ("th", "ยอดขายวันที่ 29 กุมภาพันธ์ 2568 ตามพนักงานขาย"),
        ("th", "ยอดขาย 29/02/2568"),
    ],
)
def test_a_day_that_there_is_not_is_no_other(lang: Lang, text: str) -> None:
    asked = _read(lang, text)

    assert asked.days_unclear
    assert asked.span is None
    assert asked.unknown == asked.no_days


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "won from 29 feb 2025 to 5 mar 2025"),
        ("en", "won from 25 feb 2025 to 29 feb 2025"),
        ("en", "won 25 to 29 feb 2025"),
        ("en", "won feb 25 to 29 2025"),
        ("en", "won since 29 feb 2025"),
        ("en", "won 15 to 1 november"),
        ("fr", "gagnées du 25 au 29 février 2025"),
        ("fr", "ventes depuis le 29 février 2025"),
        ("fa", "فروش از ۱۴۰۴/۱۲/۳۰ تا ۱۴۰۵/۱/۵"),
        ("fa", "فروش از ۲۵ تا ۳۰ اسفند ۱۴۰۴"),
        ("th", "ยอดขายตั้งแต่ 29 ก.พ. 2568 ถึง 5 มี.ค. 2568"),
        ("th", "ยอดขาย 25-29 ก.พ. 2568"),
    ],
)
def test_nor_does_a_range_begin_or_end_with_one(lang: Lang, text: str) -> None:
    asked = _read(lang, text)

    assert asked.days_unclear
    assert asked.span is None


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "won 29 feb 2024", "2024-02-29 2024-02-29"),
        ("en", "won 29 feb", "2024-02-29 2024-02-29"),
        ("en", "won on 29 february by member", "2024-02-29 2024-02-29"),
        ("en", "won since 29 feb", "2024-02-29 2026-11-21"),
        ("en", "won 25 to 29 feb", "2024-02-25 2024-02-29"),
        ("en", "won 29 february to 5 march", "2024-02-29 2024-03-05"),
        ("fr", "gagnées le 29 février", "2024-02-29 2024-02-29"),
        ("fa", "فروش ۳۰ اسفند", "2025-03-20 2025-03-20"),
        ("fa", "فروش ۳۰ اسفند ۱۴۰۳", "2025-03-20 2025-03-20"),
        ("fa", "فروش ۲۹ اسفند", "2026-03-20 2026-03-20"),
        ("th", "ยอดขายวันที่ 29 กุมภาพันธ์", "2024-02-29 2024-02-29"),
        ("th", "ยอดขาย 29 ก.พ. 2567", "2024-02-29 2024-02-29"),
        ("en", "won on 25 december", "2025-12-25 2025-12-25"),
    ],
)
def test_a_rare_day_is_the_last_that_has_been(lang: Lang, text: str, days: str) -> None:
    assert _days(_read(lang, text)) == days


@pytest.mark.parametrize("year", range(2025, 2033))
def test_of_any_day_it_is_no_day_to_come(year: int) -> None:
    """29 February, asked for in each of eight years."""
    leap = (year - 1) // 4 * 4
    read = _read("en", "won 29 feb", date(year, 1, 15))
    assert _days(read) == f"{leap}-02-29 {leap}-02-29"


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "won from mar 2026 to jan 2026", "2026-01-01 2026-03-31"),
        ("en", "won between mar 2026 and jan 2026", "2026-01-01 2026-03-31"),
        ("en", "lost q1 2026 to q2 2025", "2025-04-01 2026-03-31"),
        ("en", "won from 2026 to 2025", "2025-01-01 2026-12-31"),
        ("en", "won from 15 nov to 1 nov", "2026-11-01 2026-11-15"),
        ("en", "won from 15 nov 2026 to 1 nov 2026", "2026-11-01 2026-11-15"),
        ("en", "won from last month to last year", "2025-01-01 2026-10-31"),
        ("fr", "gagnées de mars 2026 à janvier 2026", "2026-01-01 2026-03-31"),
        ("fr", "ventes du 15/11/25 au 01/11/25", "2025-11-01 2025-11-15"),
        ("fa", "فروش از خرداد ۱۴۰۵ تا فروردین ۱۴۰۵", "2026-03-21 2026-06-21"),
        ("fa", "فروش از ۱۴۰۵/۸/۱۵ تا ۱۴۰۵/۸/۱", "2026-10-23 2026-11-06"),
        ("th", "ยอดขายตั้งแต่มีนาคม 2569 ถึงมกราคม 2569", "2026-01-01 2026-03-31"),
    ],
)
def test_what_runs_backwards_is_turned_round(lang: Lang, text: str, days: str) -> None:
    """As in a typed condition, and as "between 10m and 5m" is."""
    assert _days(_read(lang, text)) == days


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "won march to january", "2025-03-01 2026-01-31"),
        ("en", "won from 1 may to 15 june 2025", "2025-05-01 2025-06-15"),
        ("en", "won mar 2024 to may", "2024-03-01 2024-05-31"),
        ("en", "won nov 2024 to jan", "2024-11-01 2025-01-31"),
        ("en", "won from last year to may", "2025-01-01 2026-05-31"),
        ("en", "won 15 nov - 28 nov", "2026-11-15 2026-11-28"),
        ("en", "won 1 nov - 25 dec", "2026-11-01 2026-12-25"),
        ("fr", "ventes de mars 2024 à mai", "2024-03-01 2024-05-31"),
        ("fa", "فروش از آبان ۱۴۰۳ تا دی", "2024-10-22 2025-01-19"),
        ("th", "ยอดขายมีนาคม 2567 ถึงพฤษภาคม", "2024-03-01 2024-05-31"),
    ],
)
def test_the_end_without_its_year_is_near_the_other(lang: Lang, text: str, days: str) -> None:
    assert _days(_read(lang, text)) == days


@pytest.mark.parametrize(
    ("lang", "text"), [("fa", "فروش آذر ۲۰۲۵"), ("fa", "فروش دسامبر ۱۴۰۴"), ("en", "won nov 1404")]
)
def test_a_month_with_the_year_of_another_calendar_is_none(lang: Lang, text: str) -> None:
    """The ninth month of one calendar is not that of the other."""
    assert _read(lang, text).days_unclear


@pytest.mark.parametrize(
    ("lang", "text", "left"),
    [
        ("en", "ended 29 feb 2025", "29"),
        ("en", "ended 2025-02-29", "2025-02-29"),
        ("en", "close before 29 feb 2027", "29"),
        ("fa", "تاریخ پایان ۳۰ اسفند ۱۴۰۴", "۳۰"),
        ("th", "กำหนดปิด 29 ก.พ. 2568", "29"),
        ("fr", "clôture 29 février 2027", "29"),
    ],
)
def test_a_typed_condition_names_what_of_such_a_day_it_left_out(
    lang: Lang, text: str, left: str
) -> None:
    assert left in " ".join(read_conditions(text, known(lang)).unknown)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("close 25 to 29 feb", (2028, 2, 25), (2028, 2, 29)),
        ("close 15 nov - 28 nov", (2026, 11, 15), (2026, 11, 28)),
        ("close 1 nov - 25 dec", (2026, 11, 1), (2026, 12, 25)),
    ],
)
def test_of_a_plan_too(text: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    read = read_conditions(text, known())
    days = Between("close_date", date(*first).toordinal(), date(*last).toordinal())
    assert (read.conditions, read.unknown) == ((days,), ())
