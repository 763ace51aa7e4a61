"""Amounts as reps type them."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.money import Money
from bot.reading.numbers.money import MoneyRead, read_money
from bot.reading.result import Choice, Read, Unread

CASES = Path(__file__).parent / "cases" / "money.jsonl"
HOME = {"en": "EUR", "fr": "EUR", "fa": "IRR", "th": "THB"}


def amount(lang, text, **settings):
    return read_money(text, lang=lang, **{"currency": HOME[lang]} | settings)


def worth(reading):
    if isinstance(reading, Read):
        return str(reading.value.value)
    if isinstance(reading, Choice):
        return tuple(str(one.value) for one in reading.candidates)
    return None


@pytest.mark.parametrize("line", CASES.read_text().splitlines())
def test_collected_amounts(line):
    case = json.loads(line)
    found = worth(amount(case["lang"], case["text"]))
    assert (found and Decimal(found)) == (case["expect"] and Decimal(case["expect"]))


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "half a million", "500000"),
        ("en", "two and a half million", "2500000"),
        ("en", "a million and a half", "1500000"),
        ("en", "twenty-five hundred", "2500"),
        ("en", "two hundred and fifty thousand", "250000"),
        ("en", "1 million 200 thousand", "1200000"),
        ("en", "1.2 mio", "1200000"),
        ("en", "€1,200.-", "1200"),
        ("en", "1,234,567.89", "1234567.89"),
        ("en", "1.234.567", "1234567"),
        ("en", "1'234'567", "1234567"),
        ("en", "1,50", "1.50"),
        ("en", ".5 m", "500000"),
        ("en", "$350 USD", "350"),
        ("en", "2.5 million dollars.", "2500000"),
        ("fr", "quinze mille", "15000"),
        ("fr", "quatre-vingt-dix-sept", "97"),
        ("fr", "soixante et onze mille euros", "71000"),
        ("fr", "deux mille cinq cents", "2500"),
        ("fr", "deux millions et demi", "2500000"),
        ("fr", "1,5 million d'euros", "1500000"),
        ("fr", "3 Md€", "3000000000"),
        ("fr", "2 M", "2000000"),
        ("fr", "12\u202f500,50 €", "12500.50"),
        ("fa", "یک و نیم میلیون", "1500000"),
        ("fa", "دو میلیون و نیم", "2500000"),
        ("fa", "هشتصد و پنجاه هزار تومان", "8500000"),
        ("fa", "۵۰۰هزارتومان", "5000000"),
        ("fa", "پنجاه‌هزار", "50000"),
        ("fa", "صد هزار ميليارد ريال", "100000000000000"),
        ("fa", "۲۰ تومن", "200"),
        ("fa", "2.5M", "2500000"),
        ("fa", "٣٥٠ هزار", "350000"),
        ("th", "ห้าหมื่น", "50000"),
        ("th", "สองแสนห้าหมื่นบาท", "250000"),
        ("th", "หนึ่งล้านห้าแสน", "1500000"),
        ("th", "สองแสนห้า", "250000"),
        ("th", "ล้านสอง", "1200000"),
        ("th", "ครึ่งล้าน", "500000"),
        ("th", "สองล้านครึ่ง", "2500000"),
        ("th", "สามหมื่นล้านบาท", "30000000000"),
        ("th", "๑๒,๕๐๐.- ", "12500"),
        ("th", "ยี่สิบเอ็ด", "21"),
        ("th", "พันเอ็ด", "1001"),
        ("th", "พันหนึ่ง", "1100"),
        ("th", "หนึ่งหมื่นหนึ่งพันเอ็ด", "11001"),
        ("th", "half a million", "500000"),
    ],
)
def test_what_people_also_write(lang, text, value):
    assert worth(amount(lang, text)) == value


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("en", "1.234", ("1.234", "1234")),
        ("fr", "1,234", ("1.234", "1234")),
        ("fa", "1.234", ("1.234", "1234")),
        ("fr", "un million cinq", ("1500000", "1000005")),
        ("fa", "یک میلیون و دویست", ("1200000", "1000200")),
        ("th", "ร้อยห้า", ("150", "105")),
        ("th", "2 แสน 5", ("250000", "200005")),
    ],
)
def test_two_meanings_are_offered(lang, text, values):
    assert worth(amount(lang, text)) == values


@pytest.mark.parametrize(
    ("lang", "text", "reason"),
    [
        ("en", "", "empty"),
        ("en", "-5", "money-negative"),
        ("en", "€-5", "money-negative"),
        ("en", "\u22125", "money-negative"),
        ("en", "5-", "money-negative"),
        ("en", "(500)", "money-negative"),
        ("en", "minus five", "money-negative"),
        ("fa", "منفی پنج", "money-negative"),
        ("en", "12e400", "money-unclear"),
        ("en", "NaN", "money-unclear"),
        ("en", "1,2,3", "number-unclear"),
        ("en", "1,23,456", "number-unclear"),
        ("en", "12k5", "number-unclear"),
        ("en", "1.234.5,6", "number-unclear"),
        ("en", "1,234.567.8", "number-unclear"),
        ("en", "twenty and six", "number-unclear"),
        ("en", "1 23", "number-unclear"),
        ("en", "twenty thirty", "number-unclear"),
        ("en", "two million five million", "number-unclear"),
        ("en", "50 cents", "money-unclear"),
        ("fr", "50 cents", "number-unclear"),
        ("fr", "2 billions", "money-unclear"),
        ("fr", "12€50", "money-unclear"),
        ("en", "10-15k", "money-unclear"),
        ("en", "60%", "money-unclear"),
        ("en", "10²", "money-unclear"),
        ("en", "1½", "money-unclear"),
        ("en", "350 zorkmid", "money-unclear"),
        ("en", "EUR 5 USD", "money-unclear"),
        ("th", "500b", "money-unclear"),
        ("fa", "۱۲ ۵۰۰", "number-unclear"),
        ("fa", "۲/۵ میلیون", "money-unclear"),
        ("en", "0.005", "money-too-fine"),
        ("en", "12.5 JPY", "money-too-fine"),
        ("en", "9" * 30, "money-too-large"),
        ("en", "9" * 4000, "money-too-large"),
        ("en", "million " * 500, "number-unclear"),
    ],
)
def test_refused_by_name(lang, text, reason):
    assert amount(lang, text) == Unread(reason)


@pytest.mark.parametrize(
    ("text", "currency", "said"),
    [
        ("5", "EUR", False),
        ("5 usd", "USD", True),
        ("CHF 5", "CHF", True),
        ("5 k£", "GBP", True),
        ("ca$5", "CAD", True),
        ("$5 CAD", "CAD", True),
        ("5 درهم", "AED", True),
        ("5 ดอลลาร์", "USD", True),
        ("5 ﷼", "IRR", True),
        ("¥5", "JPY", True),
    ],
)
def test_the_currency_and_whether_it_was_said(text, currency, said):
    assert amount("en", text).value.currency == currency
    assert amount("en", text).value.said is said


def test_a_bare_dollar_is_the_dollar_of_the_house():
    assert amount("en", "$5", currency="SGD").value.currency == "SGD"
    assert amount("en", "$5").value.currency == "USD"


def test_a_bare_number_is_toman_where_the_house_says_so():
    assert amount("fa", "۵ میلیون", toman=True) == Read(
        MoneyRead(Decimal(50_000_000), "IRR", said=False)
    )
    assert amount("fa", "۵ میلیون ریال", toman=True).value.value == 5_000_000
    assert amount("fa", "۵ یورو", toman=True).value.value == 5
    assert amount("fa", "۵", currency="EUR", toman=True).value.value == 5


def test_an_amount_becomes_minor_units():
    assert amount("en", "1,234.56").value.money == Money(123456, "EUR")
