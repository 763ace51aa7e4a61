from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest

from bot.domain.money import CURRENCIES, Money
from bot.domain.people import Calendar, Locale
from bot.speech.calendars import Month
from bot.speech.reader import Reader
from bot.speech.reply import Say
from bot.speech.translator import Translator

NB, THIN, LRM = "\u00a0", "\u202f", "\u200e"
Readers = dict[Locale, Reader]


@pytest.mark.parametrize(
    ("locale", "amount", "expected"),
    [
        ("en", Money.of("1234.5", "EUR"), f"1,234.50{NB}€"),
        ("en", Money.of("-1234.5", "EUR"), f"−1,234.50{NB}€"),
        ("en", Money.of("12345678", "IRR"), f"12,345,678{NB}IRR"),
        ("en", Money.of("15.25", "IRR"), f"15.25{NB}IRR"),
        ("en", Money.of("1.5", "KWD"), f"1.500{NB}KWD"),
        ("en", Money.of("1000", "JPY"), f"1,000{NB}¥"),
        ("fr", Money.of("1234567.5", "EUR"), f"1{THIN}234{THIN}567,50{NB}€"),
        ("fa", Money.of("2500000000", "IRR"), f"۲۵۰٬۰۰۰٬۰۰۰{NB}تومان"),
        ("fa", Money.of("25", "IRR"), f"۲٫۵{NB}تومان"),
        ("fa", Money.of("-1234.5", "EUR"), f"{LRM}−۱٬۲۳۴٫۵۰{NB}یورو"),
        ("th", Money.of("1234.5", "THB"), f"1,234.50{NB}บาท"),
    ],
)
def test_money_keeps_every_digit(
    tr: Translator, readers: Readers, locale: str, amount: Money, expected: str
) -> None:
    assert tr.formats(readers[Locale(locale)]).money(amount) == expected


@pytest.mark.parametrize(
    ("locale", "amount", "expected"),
    [
        ("en", Money.of("2500000", "EUR"), f"2.5M{NB}€"),
        ("en", Money.of("-2500000", "EUR"), f"−2.5M{NB}€"),
        ("en", Money.of("999999", "EUR"), f"1M{NB}€"),
        ("en", Money.of("999.6", "EUR"), f"1k{NB}€"),
        ("en", Money.of("350.4", "EUR"), f"350{NB}€"),
        ("en", Money.of("0", "EUR"), f"0{NB}€"),
        ("en", Money.of("0.004", "KWD"), f"0{NB}KWD"),
        ("en", Money.of("1234567890123", "USD"), f"1,235B{NB}$"),
        ("fr", Money.of("2500000", "EUR"), f"2,5{NB}M€"),
        ("fr", Money.of("2500000", "IRR"), f"2,5{NB}M{NB}rials"),
        ("fa", Money.of("25000000000", "IRR"), f"۲٫۵{NB}میلیارد{NB}تومان"),
        ("th", Money.of("2500000", "THB"), f"2.5{NB}ล้านบาท"),
        ("th", Money.of("350250", "THB"), f"350,250{NB}บาท"),
        ("th", Money.of("999999.6", "THB"), f"1{NB}ล้านบาท"),
    ],
)
def test_compact_money_has_three_figures(
    tr: Translator, readers: Readers, locale: str, amount: Money, expected: str
) -> None:
    assert tr.formats(readers[Locale(locale)]).compact(amount) == expected


@pytest.mark.parametrize(
    ("locale", "reckoned", "expected"),
    [
        ("fa", Money.of("33888888888.89", "IRR"), f"۳٬۳۸۸٬۸۸۸٬۸۸۹{NB}تومان"),
        ("en", Money.of("33888888888.89", "IRR"), f"33,888,888,889{NB}IRR"),
        ("en", Money.of("89041.10", "EUR"), f"89,041.10{NB}€"),
    ],
)
def test_a_reckoned_figure_in_the_unit_that_is_written(
    tr: Translator, readers: Readers, locale: str, reckoned: Money, expected: str
) -> None:
    reader, facts = readers[Locale(locale)], {"reached": reckoned, "expected": reckoned}
    formats = tr.formats(reader)
    assert formats.money(formats.as_written(reckoned)) == expected
    assert tr.plain(Say("goal-reached", facts), reader).endswith(expected)


def test_every_currency_has_a_word_in_every_language(tr: Translator, readers: Readers) -> None:
    for reader in readers.values():
        for code in CURRENCIES:
            assert tr.formats(reader).currency(code)


def test_who_is_told_no_amounts_sees_dots(tr: Translator, en: Reader) -> None:
    formats = tr.formats(Reader(en.locale, en.calendar, en.zone, amounts=False))
    assert formats.money(Money(100, "EUR")) == "•••"
    assert formats.compact(Money(100, "EUR")) == "•••"


def test_numbers_are_exact(tr: Translator, en: Reader, fa: Reader) -> None:
    assert tr.formats(en).number(Decimal("1234567.125")) == "1,234,567.125"
    assert tr.formats(en).number(Decimal("1E+3")) == "1,000"
    assert tr.formats(en).number(2, decimals=1) == "2.0"
    assert tr.formats(fa).number(-12) == f"{LRM}−۱۲"


def test_percentages(tr: Translator, readers: Readers) -> None:
    said = {locale: tr.formats(reader).percent(60) for locale, reader in readers.items()}
    assert said == {"en": "60%", "fa": "۶۰٪", "fr": f"60{THIN}%", "th": "60%"}


def test_a_long_date_in_three_calendars(tr: Translator, readers: Readers) -> None:
    day = date(2026, 11, 24)
    said = {locale: tr.formats(reader).day(day) for locale, reader in readers.items()}
    assert said == {
        "en": "Tue 24 Nov 2026",
        "fa": "سه‌شنبه ۳ آذر ۱۴۰۵",
        "fr": "mar. 24 nov. 2026",
        "th": "อ. 24 พ.ย. 2569",
    }


def test_a_short_date_says_the_year_unless_it_is_this_one(
    tr: Translator, en: Reader, fr: Reader
) -> None:
    assert tr.formats(en).day(date(2026, 11, 1), "short") == "1 Nov"
    assert tr.formats(en).day(date(2027, 11, 1), "short") == "1 Nov 2027"
    assert tr.formats(fr).day(date(2026, 11, 1), "short") == "1er nov."
    assert tr.formats(fr).day(date(2026, 11, 1), "day") == "1er nov. 2026"


def test_any_language_reads_any_calendar(tr: Translator) -> None:
    reader = Reader(Locale.EN, Calendar.JALALI, "UTC")
    assert tr.formats(reader).day(date(2026, 11, 24)) == "Tue 3 Azar 1405"


def test_near_instants_in_the_zone_of_the_reader(tr: Translator, readers: Readers) -> None:
    late = datetime(2026, 11, 21, 21, 0, tzinfo=UTC)
    said = {locale: tr.formats(reader).when(late) for locale, reader in readers.items()}
    assert said == {
        "en": "today 21:00",
        "fa": "فردا ساعت ۰۰:۳۰",
        "fr": "aujourd’hui à 22:00",
        "th": "พรุ่งนี้ 04:00 น.",
    }


def test_far_instants_carry_their_date(tr: Translator, en: Reader) -> None:
    far = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)
    assert tr.formats(en).when(far) == "Thu 26 Nov 2026, 09:05"


def test_near_days(tr: Translator, en: Reader) -> None:
    formats = tr.formats(en)
    assert en.today is not None
    near = [formats.near(en.today + timedelta(days=each)) for each in (-1, 0, 1, 2)]
    assert near == ["yesterday", "today", "tomorrow", "Mon 23 Nov 2026"]


def test_without_now_nothing_is_near(tr: Translator) -> None:
    formats = tr.formats(Reader(Locale.EN, Calendar.GREGORIAN, "UTC"))
    assert formats.near(date(2026, 11, 21)) == "Sat 21 Nov 2026"


def test_months_carry_their_year(tr: Translator, readers: Readers) -> None:
    said = {
        locale: tr.formats(reader).month(Month.of(date(2026, 11, 24), reader.calendar))
        for locale, reader in readers.items()
    }
    assert said == {
        "en": "November 2026",
        "fa": "آذر ۱۴۰۵",
        "fr": "novembre 2026",
        "th": "พฤศจิกายน 2569",
    }


def test_short_months_and_weekdays(tr: Translator, en: Reader, fa: Reader) -> None:
    month = Month(Calendar.GREGORIAN, 2026, 9)
    assert tr.formats(en).month_name(month, short=True) == "Sep"
    assert tr.formats(en).month(month, short=True) == "Sep 2026"
    assert tr.formats(en).weekday(0) == "Mon"
    assert tr.formats(fa).weekday(5, initial=True) == "ش"


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (0, f"0{NB}min"),
        (45, f"45{NB}min"),
        (135, f"2{NB}h 15{NB}min"),
        (1440, "1 day"),
        (1505, f"1 day 1{NB}h"),
        (4325, "3 days"),
    ],
)
def test_spans(tr: Translator, en: Reader, minutes: int, expected: str) -> None:
    assert tr.formats(en).span(minutes) == expected


def test_spans_and_hours_with_persian_digits(tr: Translator, fa: Reader) -> None:
    assert tr.formats(fa).span(135) == "۲ ساعت ۱۵ دقیقه"
    assert tr.formats(fa).clock(time(9, 5)) == "۰۹:۰۵"


def test_lists(tr: Translator, readers: Readers) -> None:
    formats = tr.formats(readers[Locale.EN])
    assert [formats.listing("abc"[:each]) for each in range(4)] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert tr.formats(readers[Locale.FA]).listing(["قیمت", "بودجه"]) == "قیمت و بودجه"
