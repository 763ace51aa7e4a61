"""Whatever is written by a simple formatter is read back; nothing typed breaks a reader."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from persiantools.jdatetime import JalaliDate

from bot.reading.dates.dates import read_date, read_moment, read_time
from bot.reading.folding import fold
from bot.reading.names import name_norm, search_key
from bot.reading.numbers.money import read_money
from bot.reading.numbers.percent import read_percent
from bot.reading.numbers.quantity import read_quantity
from bot.reading.result import Read

RELAXED = settings(deadline=None)  # the tables are built on first use
NOW = datetime(2026, 11, 21, 10, 0)  # noqa: DTZ001 - the writer's wall clock
LANGS = st.sampled_from(["en", "fr", "fa", "th"])
CALENDARS = {"en": "gregorian", "fr": "gregorian", "fa": "jalali", "th": "buddhist"}
SIGNS = {"en": ",.", "fr": "\u202f,", "fa": "٬٫", "th": ",."}
DIGITS = {"fa": "۰۱۲۳۴۵۶۷۸۹", "th": "๐๑๒๓๔๕๖๗๘๙"}
LETTERS = "0123456789۰۹๑., ٬٫،-/:%€$kM xhéدوهزار میلیونساعتฟ่าห้าล้านธ.ค.โมงบ่ายanmilotw'\u200c\n"


def in_digits_of(lang, text):
    return text.translate(str.maketrans("0123456789", DIGITS.get(lang, "0123456789")))


def money_in(lang, cents):
    grouping, decimal = SIGNS[lang]
    whole, rest = divmod(cents, 100)
    spelled = f"{whole:,}".replace(",", grouping)
    return in_digits_of(lang, spelled + (f"{decimal}{rest:02}" if rest else ""))


@RELAXED
@given(LANGS, st.integers(0, 10**14))
def test_amounts_are_read_back(lang, cents):
    found = read_money(money_in(lang, cents), lang=lang, currency="USD")
    assert found.value.money.minor == cents


@RELAXED
@given(LANGS, st.integers(1, 10**9))
def test_quantities_are_read_back(lang, thousandths):
    decimal = SIGNS[lang][1]
    exact = f"{thousandths // 1000}{decimal}{thousandths % 1000:03}".rstrip("0").rstrip(decimal)
    found = read_quantity(in_digits_of(lang, exact), lang=lang)
    value = Decimal(thousandths) / 1000
    if isinstance(found, Read):
        assert found.value == value
    else:  # three decimals look like thousands
        assert value in found.candidates


@RELAXED
@given(LANGS, st.integers(0, 100), st.sampled_from(["{}%", "{} %", "%{}", "{}"]))
def test_probabilities_are_read_back(lang, percent, form):
    assert read_percent(form.format(in_digits_of(lang, str(percent))), lang=lang) == Read(percent)


def date_in(lang, day):
    if lang == "fa":
        jalali = JalaliDate(day)
        return f"{jalali.year:04}/{jalali.month:02}/{jalali.day:02}"
    year = day.year + (543 if lang == "th" else 0)
    return f"{year}-{day.month}-{day.day}" if lang == "en" else f"{day.day}/{day.month}/{year}"


@RELAXED
@given(LANGS, st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_dates_are_read_back(lang, day):
    text = in_digits_of(lang, date_in(lang, day))
    found = read_date(text, lang=lang, calendar=CALENDARS[lang], now=NOW)
    assert found.value.day == day


@RELAXED
@given(LANGS, st.dates(date(2026, 11, 22), date(2027, 11, 20)), st.times())
def test_days_of_named_months_and_hours_are_read_back(lang, day, at):
    months = {
        "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "fr": "janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.",
        "fa": "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
        "th": "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
    }[lang].split()
    counted = JalaliDate(day) if lang == "fa" else day
    written = f"{counted.day} {months[counted.month - 1]} {at:%H:%M}"
    found = read_date(in_digits_of(lang, written), lang=lang, calendar=CALENDARS[lang], now=NOW)
    assert found.value.day == day
    assert found.value.at == at.replace(second=0, microsecond=0)


@RELAXED
@given(LANGS, st.integers(0, 60))
def test_days_ahead_are_counted(lang, days):
    written = {"en": "in {} days", "fr": "dans {} jours", "fa": "{} روز دیگر", "th": "อีก {} วัน"}[
        lang
    ]
    found = read_date(
        in_digits_of(lang, written.format(days)), lang=lang, calendar=CALENDARS[lang], now=NOW
    )
    if days:
        assert found.value.day == NOW.date() + timedelta(days=days)
    else:
        assert found.reason == "date-unclear"


@RELAXED
@given(LANGS, st.text(LETTERS, max_size=40) | st.text(max_size=20))
def test_no_text_breaks_a_reader(lang, text):
    calendar = CALENDARS[lang]
    read_money(text, lang=lang, currency="EUR")
    read_quantity(text, lang=lang)
    read_percent(text, lang=lang)
    read_date(text, lang=lang, calendar=calendar, now=NOW)
    read_moment(text, lang=lang, calendar=calendar, now=NOW, default=time(9))
    read_time(text, lang=lang)


@RELAXED
@given(st.text(max_size=40))
def test_keys_are_stable_and_folding_remembers_its_source(text):
    assert search_key(name_norm(text)) == search_key(text)
    folded = fold(text)
    assert len(folded.origin) == len(folded.text) + 1
    assert folded.typed(0, len(folded.text)) in folded.source
