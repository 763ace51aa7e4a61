"""Ranges of days, numbers in words and money with its unit: said in any language, read back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.domain.money import Money
from bot.domain.people import USUAL_CALENDAR, Calendar, Locale
from bot.domain.spans import Span
from bot.reading.folding import fold_text
from bot.reading.numbers.money import read_money
from bot.reading.numbers.quantity import read_quantity
from bot.reading.questions.stretches import Stretches
from bot.reading.result import Choice, Read
from bot.speech.formats import Formats
from bot.speech.in_words.cardinals import cardinal
from bot.speech.reader import Reader
from support.form_talk import translator

NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
RELAXED = settings(deadline=None, max_examples=150)
LOCALES = st.sampled_from(list(Locale))
CALENDARS = st.sampled_from(list(Calendar))
DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
SURE = 100
RANGES = {
    Locale.EN: "from {} to {}",
    Locale.FR: "du {} au {}",
    Locale.FA: "از {} تا {}",
    Locale.TH: "ตั้งแต่ {} ถึง {}",
}


def formats(locale: Locale, calendar: Calendar | None = None, **how: bool) -> Formats:
    usual = calendar or USUAL_CALENDAR[locale]
    reader = Reader(locale=locale, calendar=usual, zone="UTC", now=NOW, **how)
    return translator().formats(reader)


def ranged(locale: Locale, calendar: Calendar, first: str, final: str) -> Span | None:
    """What a question's days mean that begin here."""
    said = fold_text(RANGES[locale].format(first, final))
    found = Stretches(said, locale.value, calendar.value, NOW.date()).at(0, alone=False)
    return found[0] if found else None


@RELAXED
@given(LOCALES, CALENDARS, DAYS, st.integers(0, 5000))
def test_a_range_of_days(locale: Locale, calendar: Calendar, first: date, length: int) -> None:
    """Up to ten years; a longer one is no range, and never a shorter one."""
    how = formats(locale, calendar)
    final = min(first + timedelta(days=length), date(2100, 12, 31))
    said = ranged(locale, calendar, how.day(first), how.day(final))
    assert said == Span.between(first, final), (how.day(first), how.day(final))


@RELAXED
@given(LOCALES, CALENDARS, DAYS, st.integers(0, 300))
def test_one_year_is_of_both_days(
    locale: Locale, calendar: Calendar, final: date, before: int
) -> None:
    """The first day stands without its year: it is the nearest one before the last."""
    how = formats(locale, calendar)
    first = final - timedelta(days=before)
    said = ranged(locale, calendar, how.day(first, "short"), how.day(final))
    assume(first > NOW.date() or first.year == final.year)
    assert said is not None, (how.day(first, "short"), how.day(final))
    assert said.days is not None
    assert said.days.last == final


@RELAXED
@given(LOCALES, st.integers(1, 99) | st.integers(1, 999_999))
def test_a_number_in_words(locale: Locale, number: int) -> None:
    """Below a hundred always read; above, never as another number."""
    said = cardinal(number, locale).replace(",", "")
    found = read_quantity(said, lang=locale.value)
    if number < SURE or isinstance(found, Read):
        assert found == Read(Decimal(number)), said


@RELAXED
@given(
    LOCALES,
    st.integers(1, 999),
    st.integers(0, 9),
    st.sampled_from(["EUR", "USD", "IRR", "THB"]),
    st.booleans(),
)
def test_money_with_its_scale_and_unit(
    locale: Locale, figures: int, zeros: int, currency: str, toman: bool
) -> None:
    """As it stands in lists: "2.5M €", "۸۲٫۵ میلیون تومان"."""
    # Thai has no word above พันล้าน, and nobody says a thousand of those.
    assume(locale is not Locale.TH or figures * 10 ** (zeros + toman) < 10**12)
    money = Money.of(Decimal(figures).scaleb(zeros) * (10 if toman else 1), currency)
    written = formats(locale, toman=toman).compact(money)
    found = read_money(written, lang=locale.value, currency=currency, toman=toman)
    values = found.candidates if isinstance(found, Choice) else (getattr(found, "value", None),)
    assert money in [each.money for each in values if each is not None], written
