"""R14: months of the reader's calendar, and findings that follow from them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.charts.spec import TrendSpec
from bot.domain.facts import Percent
from bot.domain.money import Money
from bot.domain.people import Calendar, Locale
from bot.domain.reports import MonthForecast
from bot.reports.as_text import cell_text
from bot.reports.composed import Composed
from bot.reports.forecast import AHEAD, BEFORE, Course, ask, compose, finding
from bot.reports.tables import text_rows
from bot.speech.calendars import Month
from bot.speech.reply import Say
from reports.figures import EVERYBODY, TR, HandMade, request, telling

MILLION = 1_000_000_00
NOVEMBER = Month(Calendar.GREGORIAN, 2026, 11)
PAST = ("June", "July", "August", "September", "October")
LATER = ("December", "January", "February")
NAMES = (*PAST, "November", *LATER)

DAYS = {
    date(2026, 6, 12): (820_000_00, 0),
    date(2026, 7, 3): (740_000_00, 0),
    date(2026, 8, 20): (910_000_00, 0),
    date(2026, 9, 9): (1_050_000_00, 0),
    date(2026, 10, 25): (880_000_00, 40_000_00),
    date(2026, 11, 10): (310_000_00, 0),
    date(2026, 11, 28): (0, 520_000_00),
    date(2026, 12, 15): (0, 990_000_00),
    date(2027, 1, 20): (0, 660_000_00),
}


def course(*pairs: tuple[int, int]) -> Course:
    """June to February of (won, weighted open) in minor units."""
    assert len(pairs) == BEFORE + 1 + AHEAD
    spans = [NOVEMBER.plus(n - BEFORE).days for n in range(len(pairs))]
    return Course(
        tuple(
            MonthForecast(span.first, span.last, *pair)
            for span, pair in zip(spans, pairs, strict=True)
        )
    )


def asked(calendar: Calendar) -> Course:
    return ask(HandMade(by_day=DAYS), request(EVERYBODY, None, calendar))


def told(locale: Locale = Locale.EN) -> Composed:
    how = telling(locale, days=None)
    return compose(asked(how.reader.calendar), how)


def drawn(locale: Locale = Locale.EN) -> TrendSpec:
    spec = told(locale).spec
    assert isinstance(spec, TrendSpec)
    return spec


# Months ---------------------------------------------------------------------------------


def test_five_months_before_this_one_and_three_after() -> None:
    months = asked(Calendar.GREGORIAN).months
    assert (months[0].first, months[-1].last) == (date(2026, 6, 1), date(2027, 2, 28))
    assert asked(Calendar.GREGORIAN).now.first == date(2026, 11, 1)


def test_persian_months_are_jalali_ones_with_the_same_sum() -> None:
    gregorian, jalali = asked(Calendar.GREGORIAN), asked(Calendar.JALALI)
    assert (jalali.months[0].first, jalali.months[-1].last) == (
        date(2026, 5, 22),
        date(2027, 2, 19),
    )
    assert jalali.now.first == date(2026, 10, 23)
    assert [each.won for each in jalali.months] == [
        820_000_00,
        740_000_00,
        910_000_00,
        1_050_000_00,
        0,
        1_190_000_00,
        0,
        0,
        0,
    ]
    assert (jalali.won, jalali.weighted_open) == (gregorian.won, gregorian.weighted_open)
    assert [e.won for e in jalali.months] != [e.won for e in gregorian.months]


def test_thai_months_are_gregorian_ones_with_thai_years() -> None:
    assert asked(Calendar.BUDDHIST) == asked(Calendar.GREGORIAN)
    assert drawn(Locale.TH).subtitle.endswith("มิ.ย. 2569 – ก.พ. 2570")


# The picture ----------------------------------------------------------------------------


def test_columns_stack_what_is_expected_on_what_was_won() -> None:
    columns = drawn().columns
    assert [(each.label, each.value, each.forecast, each.printed) for each in columns[4:7]] == [
        ("Oct", 880_000_00, 40_000_00, "0.92"),
        ("Nov", 310_000_00, 520_000_00, "0.83"),
        ("Dec", 0, 990_000_00, "0.99"),
    ]
    assert [each.highlighted for each in columns] == [n == BEFORE for n in range(9)]
    assert columns[8].printed == "0"


@pytest.mark.parametrize(
    ("locale", "subtitle"),
    [
        (Locale.EN, "Won and expected, million €\u00a0· Jun 2026 – Feb 2027"),
        (Locale.FR, "Gagné et attendu, en millions (€)\u00a0· De juin 2026 à févr. 2027"),
        (Locale.FA, "برد و مورد انتظار، میلیون یورو\u00a0· از خرداد ۱۴۰۵ تا بهمن ۱۴۰۵"),
        (Locale.TH, "ยอดที่ปิดได้และที่คาดไว้ (ล้านยูโร)\u00a0· มิ.ย. 2569 – ก.พ. 2570"),
    ],
)
def test_the_subtitle_names_unit_and_months(locale: Locale, subtitle: str) -> None:
    told_one = drawn(locale).subtitle
    for mark in "\u2068\u2069":
        told_one = told_one.replace(mark, "")
    plain = str.maketrans("\u00a0", " ")
    assert told_one.translate(plain) == subtitle.translate(plain)


def test_persian_columns_have_persian_months_and_digits() -> None:
    spec = drawn(Locale.FA)
    assert [each.label for each in spec.columns][4:7] == ["مهر", "آبان", "آذر"]
    assert [each.printed for each in spec.columns][3:6] == ["۱٫۰۵", "۰", "۱٫۲۳"]
    assert spec.rtl


def test_nothing_at_all() -> None:
    empty = compose(course(*[(0, 0)] * 9), telling(days=None))
    assert isinstance(empty.spec, TrendSpec)
    assert empty.spec.columns == ()
    assert empty.spec.empty == "Nothing found."
    assert empty.spec.title == "Nothing was won, and nothing is expected"


# The title ------------------------------------------------------------------------------

QUIET = [(MILLION, 0)] * 5


@pytest.mark.parametrize(
    ("now", "ahead", "said"),
    [
        ((2 * MILLION, 5), (0, 9), "November is already the best month: 2M\u00a0€ won"),
        ((0, 0), (0, 3 * MILLION), "January should bring the most: 3M\u00a0€"),
        (
            (MILLION // 10 * 6, MILLION // 10 * 4),
            (0, 9),
            "November stands at 60% of its forecast",
        ),
        ((0, MILLION // 2), (0, 9), "November should bring 500k\u00a0€"),
        (
            (MILLION // 2, 0),
            (0, 9),
            "November has brought 500k\u00a0€; no more is expected in it",
        ),
        ((0, 0), (500, 300), "The next 3 months should bring 8\u00a0€"),
        ((0, 0), (0, 0), "Nothing is expected from November on"),
    ],
)
def test_the_title_is_the_finding(now: tuple[int, int], ahead: tuple[int, int], said: str) -> None:
    months = course(*QUIET, now, *((0, each) for each in (*ahead[:1], *ahead[1:])), (0, 0))
    assert compose(months, telling(days=None)).spec.title == said


def test_no_month_is_the_most_where_two_are_equal() -> None:
    tied = course(*QUIET, (0, 5), (0, 2 * MILLION), (0, 2 * MILLION), (0, 0))
    assert finding(tied, telling(days=None)).key == "report-forecast-expected"


def test_all_and_nothing_are_said_only_when_they_are_exact() -> None:
    nearly = course(*QUIET, (999_999_00, 1_00), *[(0, 0)] * 3)
    hardly = course(*QUIET, (1_00, 999_998_00), *[(0, 0)] * 3)
    how = telling(days=None)
    assert finding(nearly, how).facts["share"] == Percent(99)
    assert finding(hardly, how).key == "report-forecast-begun"
    assert compose(hardly, how).spec.title == "November stands at less than 1% of its forecast"
    one = course(*QUIET, (10_000_00, 990_000_00), *[(0, 0)] * 3)
    assert compose(one, how).spec.title == "November stands at 1% of its forecast"


amounts = st.integers(0, 4).map(lambda n: n * MILLION)


@given(st.tuples(*[st.tuples(amounts, amounts)] * 6), st.tuples(*[amounts] * 3))
def test_a_title_never_claims_what_the_months_do_not_bear_out(
    past: tuple[tuple[int, int], ...], ahead: tuple[int, ...]
) -> None:
    pairs = [*past, *((0, each) for each in ahead)]
    said = finding(course(*pairs), telling(days=None))
    assert bears_out(said, dict(zip(NAMES, pairs, strict=True))), said


def bears_out(said: Say, months: dict[str, tuple[int, int]]) -> bool:
    facts = said.facts
    name = str(facts.get("month", "November"))
    won, still_open = months[name]
    others = [sum(pair) for each, pair in months.items() if each != name]
    after = [sum(months[each]) for each in LATER]
    amount = facts.get("amount")
    match said.key.removeprefix("report-forecast-"):
        case "nothing":
            return not any(map(sum, months.values()))
        case "best":
            return name == "November" and won > max(others) and amount == Money(won, "EUR")
        case "ahead":
            later = name in LATER
            total = won + still_open
            return later and total > max(others) and amount == Money(total, "EUR")
        case "reached":
            share = facts["share"]
            assert isinstance(share, Percent)
            off = abs(share.value * (won + still_open) - 100 * won)
            return won > 0 and still_open > 0 and 2 * off <= won + still_open
        case "begun":
            return 0 < won * 100 < won + still_open
        case "expected":
            return not won and amount == Money(still_open, "EUR") and still_open > 0
        case "done":
            return not still_open and amount == Money(won, "EUR") and won > 0
        case "coming":
            coming = Money(sum(after), "EUR")
            return not won + still_open and amount == coming and facts["months"] == len(after)
        case "over":
            return not won + still_open and not any(after)
    return False


# The caption and the table --------------------------------------------------------------


WEIGHTED = (
    "Expected (after the plus): what is open and due to close in the month, by its probability."
)


def test_the_caption_tells_every_month_exactly() -> None:
    lines = [TR.plain(line, telling().reader) if line else "" for line in told().caption]
    assert lines[3:] == [
        "Jun 2026: 820,000.00\u00a0€",
        "Jul 2026: 740,000.00\u00a0€",
        "Aug 2026: 910,000.00\u00a0€",
        "Sep 2026: 1,050,000.00\u00a0€",
        "Oct 2026: 880,000.00\u00a0€ + 40,000.00\u00a0€",
        "Nov 2026: 310,000.00\u00a0€ + 520,000.00\u00a0€",
        "Dec 2026: + 990,000.00\u00a0€",
        "Jan 2027: + 660,000.00\u00a0€",
        "Feb 2027: –",
        "",
        "All together: 4,710,000.00\u00a0€ won, 2,210,000.00\u00a0€ expected",
        "",
        WEIGHTED,
        "",
        "The whole company",
    ]


@pytest.mark.parametrize("locale", Locale)
def test_what_is_in_none_of_the_months_is_named_and_makes_up_all_that_is_expected(
    locale: Locale,
) -> None:
    days = {**DAYS, date(2026, 5, 20): (0, 30_000_00), date(2027, 3, 2): (0, 2_000_00)}
    how = telling(locale, days=None)
    found = ask(HandMade(by_day=days), request(EVERYBODY, None, Calendar.GREGORIAN))
    assert (found.open_elsewhere, found.weighted_elsewhere) == (2, 32_000_00)
    composed = compose(found, how)
    said = next(
        each for each in composed.lines if each and each.key == "report-forecast-elsewhere"
    )
    assert said.facts == {"count": 2, "amount": Money(32_000_00, "EUR")}
    totals = {each.key: each.value for each in composed.table.totals}
    assert totals["weighted_open"] == Money(2_210_000_00, "EUR")
    assert (totals["open_elsewhere"], totals["weighted_elsewhere"]) == (2, Money(32_000_00, "EUR"))


@pytest.mark.parametrize("locale", Locale)
def test_a_row_of_a_month_is_named_once(locale: Locale) -> None:
    how = telling(locale, days=None)
    composed = told(locale)
    for row, each in zip(text_rows(composed, how.reader, TR), composed.table.rows, strict=True):
        assert row.label == cell_text(each[0], how.reader, TR)


def test_the_table_has_months_of_the_readers_calendar() -> None:
    row = told(Locale.FA).table.rows[BEFORE]
    assert row == (
        Month(Calendar.JALALI, 1405, 8),
        date(2026, 10, 23),
        date(2026, 11, 21),
        Money(1_190_000_00, "EUR"),
        Money(40_000_00, "EUR"),
        Money(1_230_000_00, "EUR"),
    )
