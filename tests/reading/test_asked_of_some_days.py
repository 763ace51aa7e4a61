"""Reports of unusual days, and in words that nobody had thought of: the very days are taken."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.reports import Grouping
from bot.reading.questions.asked import Asked, read_asked
from bot.reading.questions.rules import meant
from bot.reading.result import CalendarName, Lang

TODAY = date(2026, 11, 21)
"""A Saturday: 30 Aban 1405."""
CALENDARS: dict[Lang, CalendarName] = {
    "en": "gregorian",
    "fr": "gregorian",
    "fa": "jalali",
    "th": "buddhist",
}

HALF = "2026-11-01 2026-11-15"
HALF_OF_ABAN = "2026-10-23 2026-11-06"
TO_TODAY = "2026-11-01 2026-11-21"
OVER_THE_MONTH = "2026-10-28 2026-11-03"
THREE_MONTHS = "2026-08-01 2026-10-31"

DAYS: dict[Lang, list[tuple[str, str]]] = {
    "en": [
        ("won 1 to 15 November", HALF),
        ("won from 1 to 15 November", HALF),
        ("won between 1 and 15 November", HALF),
        ("1-15 November won", HALF),
        ("won November 1 to 15", HALF),
        ("won Nov 1 - Nov 15", HALF),
        ("won 1 to 15 November 2025", "2025-11-01 2025-11-15"),
        ("won 2026-11-01 to 2026-11-15", HALF),
        ("lost 28 Oct to 3 Nov by source", OVER_THE_MONTH),
        ("won from 1 Nov to today", TO_TODAY),
        ("won since 1 November", TO_TODAY),
        ("won since Monday", "2026-11-16 2026-11-21"),
        ("won from August to October", THREE_MONTHS),
        ("won August to October 2025", "2025-08-01 2025-10-31"),
        ("won November to February", "2025-11-01 2026-02-28"),
        ("lost Q1 to Q3 by rep", "2026-01-01 2026-09-30"),
        ("lost on 12 November", "2026-11-12 2026-11-12"),
        ("won 20 to 30 November", "2026-11-20 2026-11-30"),
    ],
    "fr": [
        ("gagnées du 1er au 15 novembre", HALF),
        ("ventes du 1 au 15 novembre par commercial", HALF),
        ("perdues entre le 1er et le 15 novembre", HALF),
        ("ventes du 01/11 au 15/11", HALF),
        ("ventes du 28 octobre au 3 novembre", OVER_THE_MONTH),
        ("ventes depuis le 1er novembre", TO_TODAY),
        ("ventes d’août à octobre", THREE_MONTHS),
        ("ventes le 12 novembre", "2026-11-12 2026-11-12"),
        ("ventes du 12 novembre", "2026-11-12 2026-11-12"),
    ],
    "fa": [
        ("فروش ۱ تا ۱۵ آبان", HALF_OF_ABAN),
        ("فروش از ۱ تا ۱۵ آبان", HALF_OF_ABAN),
        ("باخت از اول تا پانزدهم آبان", HALF_OF_ABAN),
        ("فروش بین ۱ تا ۱۵ آبان", HALF_OF_ABAN),
        ("فروش بین ۱ و ۱۵ آبان", HALF_OF_ABAN),
        ("فروش از ۱۴۰۵/۸/۱ تا ۱۴۰۵/۸/۱۵", HALF_OF_ABAN),
        ("باخت از ۲۵ مهر تا ۵ آبان", "2026-10-17 2026-10-27"),
        ("فروش از اول آبان تا حالا", "2026-10-23 2026-11-21"),
        ("فروش از اول آبان به بعد", "2026-10-23 2026-11-21"),
        ("فروش از شهریور تا آبان به تفکیک کارشناس", "2026-08-23 2026-11-21"),
        ("فروش ۱۲ آبان", "2026-11-03 2026-11-03"),
        ("باخت‌های تابستان", "2026-06-22 2026-09-22"),
        ("باخت تابستان ۱۴۰۴", "2025-06-22 2025-09-22"),
    ],
    "th": [
        ("ยอดขาย 1 ถึง 15 พฤศจิกายน", HALF),
        ("ยอดขายวันที่ 1-15 พ.ย.", HALF),
        ("ยอดขายตั้งแต่วันที่ 1 ถึงวันที่ 15 พฤศจิกายน", HALF),
        ("ยอดขาย 1 พ.ย. - 15 พ.ย. 2569", HALF),
        ("ยอดขายระหว่าง 1 ถึง 15 พฤศจิกายน", HALF),
        ("แพ้ 28 ต.ค. ถึง 3 พ.ย.", OVER_THE_MONTH),
        ("ยอดขายตั้งแต่ 1 พฤศจิกายน", TO_TODAY),
        ("ยอดขายตั้งแต่สิงหาคมถึงตุลาคม ตามพนักงานขาย", THREE_MONTHS),
        ("ยอดขายวันที่ 12 พฤศจิกายน", "2026-11-12 2026-11-12"),
    ],
}

FRESH: dict[Lang, list[tuple[str, str]]] = {
    "en": [
        ("how did we do in october", "R1 -"),
        ("sales so far this month", "R26 m0"),
        ("who sold the most this quarter", "R26 q0"),
        ("top 5 customers this year", "R26 y0"),
        ("sales of the month", "R26 m0"),
        ("how many deals did we open last month", "R7 m1"),
        ("are we going to hit our target", "R24 -"),
        ("deals nobody touched", "R21 -"),
        ("what moved since monday", "R23 -"),
        ("money in the pipeline right now", "R11 -"),
    ],
    "fr": [
        ("chiffre d’affaires du mois", "R26 m0"),
        ("bilan de l’année", "R1 y0"),
        ("meilleurs clients de l’année", "R26 y0"),
        ("quels produits se vendent le mieux", "R26 -"),
        ("affaires à signer en décembre", "R13 -"),
        ("délai moyen de signature par commercial", "R8 -"),
        ("objectif atteint ou pas", "R24 -"),
        ("ventes depuis le début de l’année", "R26 y0"),
        ("ventes du mois dernier", "R26 m1"),
        ("ventes de la semaine dernière", "R26 w1"),
        ("pertes du mois de mai", "R1 -"),
    ],
    "fa": [
        ("فروش این ماه تا الان", "R26 m0"),
        ("بهترین مشتری‌های امسال", "R26 y0"),
        ("کی بیشتر از همه فروخته", "R26 -"),
        ("کدوم محصول پرفروش‌تره", "R26 -"),
        ("الان چقدر تو پایپ‌لاین داریم", "R11 -"),
        ("ماه پیش چند تا فرصت ثبت شد", "R7 m1"),
        ("به هدف می‌رسیم یا نه", "R24 -"),
        ("فرصت‌های رها شده", "R21 -"),
        ("از شنبه چی عوض شده", "R23 -"),
        ("از اول ماه چقدر فروختیم", "R26 m0"),
        ("مشتری‌هایی که از دست می‌دیم", "R7 -"),
    ],
    "th": [
        ("ยอดขายเดือนนี้ถึงตอนนี้", "R26 m0"),
        ("ทำไมเราเสียดีล", "R1 -"),
        ("ลูกค้ารายใหญ่ปีนี้", "R26 y0"),
        ("ตอนนี้มีงานในมือเท่าไหร่", "R11 -"),
        ("เดือนที่แล้วเปิดโอกาสขายกี่รายการ", "R7 m1"),
        ("ระยะเวลาปิดการขายเฉลี่ยต่อคน", "R8 -"),
        ("แพ้คู่แข่งเจ้าไหน", "R22 -"),
        ("ยอดขายตั้งแต่ต้นปี", "R26 y0"),
    ],
}


def _read(lang: Lang, text: str) -> Asked:
    return read_asked(text, lang=lang, calendar=CALENDARS[lang], today=TODAY)


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [(lang, *each) for lang, several in DAYS.items() for each in several],
)
def test_the_days_that_were_typed_are_taken_and_no_others(
    lang: Lang, text: str, days: str
) -> None:
    asked = _read(lang, text)

    assert asked.unknown == ()
    assert asked.span is not None
    assert asked.span.days is not None
    assert f"{asked.span.days.first} {asked.span.days.last}" == days


@pytest.mark.parametrize(
    ("lang", "text", "report"),
    [(lang, *each) for lang, several in FRESH.items() for each in several],
)
def test_as_it_comes_to_mind(lang: Lang, text: str, report: str) -> None:
    asked = _read(lang, text)
    found = meant(asked)

    assert asked.unknown == ()
    assert found is not None
    code = "-" if found.span is None or found.span.days else found.span.code
    assert f"{found.report} {code}" == report


@pytest.mark.parametrize("text", ["follow up 25 November", "new deal 12 Dec", "quote by 3 May"])
def test_a_day_alone_is_of_no_report_where_none_is_asked_for(text: str) -> None:
    asked = _read("en", text)

    assert asked.span is None or asked.days_unclear


@pytest.mark.parametrize("today", [date(2026, 11, day) for day in range(16, 30)])
def test_since_a_weekday_is_since_the_last_one(today: date) -> None:
    read = read_asked("won since Monday", lang="en", calendar="gregorian", today=today)

    assert read.span is not None
    assert read.span.days is not None
    assert read.span.days.first.weekday() == 0
    assert (today - read.span.days.first).days < 7
    assert read.span.days.last == today


def test_a_day_that_may_be_two_is_asked_about() -> None:
    assert _read("en", "won 03/04/2026 to 05/04/2026").days_unclear


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("فروش از فروردین ماه به ماه", "fa"),
        ("فروش ماه به ماه از فروردین", "fa"),
        ("فروش از فروردین، ماهیانه", "fa"),
        ("sales since March month by month", "en"),
        ("month on month sales since March", "en"),
        ("ventes depuis mars mois par mois", "fr"),
        ("ventes tous les mois depuis mars", "fr"),
        ("ยอดขายตั้งแต่มีนาคมทีละเดือน", "th"),
        ("ยอดขายตั้งแต่มีนาคมเป็นรายเดือน", "th"),
        ("ยอดขายเดือนต่อเดือนตั้งแต่มีนาคม", "th"),
    ],
)
def test_month_by_month_since_a_month(text: str, lang: Lang) -> None:
    """The word of the month's name is not the one of "month by month"."""
    asked = read_asked(text, lang=lang, calendar=CALENDARS[lang], today=TODAY)
    assert (asked.groupings, asked.unknown) == ((Grouping.MONTH,), ())
    assert asked.span is not None
    assert asked.span.days is not None
    first = date(2026, 3, 21) if lang == "fa" else date(2026, 3, 1)
    assert (asked.span.days.first, asked.span.days.last) == (first, TODAY)
