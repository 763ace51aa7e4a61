"""Amounts written out, as they stand under the figures of a document."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from babel.numbers import get_currency_name

from bot.domain.money import CURRENCIES, Money
from bot.domain.people import Locale
from bot.speech.in_words import amount_in_words
from bot.speech.in_words.cardinals import cardinal
from bot.speech.in_words.currencies import CURRENCY_WORDS

# What another program (num2words 0.5.14) says of the same numbers.
ELSEWHERE = [
    json.loads(line)
    for line in (Path(__file__).parent / "cases" / "cardinals.jsonl").read_text().splitlines()
]


@pytest.mark.parametrize("locale", Locale)
def test_numbers_as_a_second_source_says_them(locale: Locale) -> None:
    said = {row["number"]: cardinal(row["number"], locale) for row in ELSEWHERE}
    assert said == {row["number"]: row[locale.value] for row in ELSEWHERE}


def test_the_agreed_amounts_are_among_the_numbers_of_the_second_source() -> None:
    assert {12_000_000, 1_021, 50, 21_101} <= {row["number"] for row in ELSEWHERE}


# What it says of whole amounts, for the languages and currencies it knows. Of English euros
# it says "euro, fifty cents", the old form of the Commission; an invoice says the plural.
@pytest.mark.parametrize(
    ("amount", "locale", "words"),
    [
        (
            Money.of("1021.50", "EUR"),
            Locale.FR,
            "mille vingt et un euros et cinquante centimes",
        ),
        (Money.of("1021.50", "EUR"), Locale.TH, "หนึ่งพันยี่สิบเอ็ดยูโรห้าสิบเซนต์"),
        (Money.of(21_101, "THB"), Locale.TH, "สองหมื่นหนึ่งพันหนึ่งร้อยเอ็ดบาทถ้วน"),
    ],
)
def test_whole_amounts_as_the_second_source_says_them(
    amount: Money, locale: Locale, words: str
) -> None:
    assert amount_in_words(amount, locale) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (
            Money.of(12_000_000, "IRR"),
            {
                "en": "twelve million rials",
                "fr": "douze millions de rials",
                "fa": "دوازده میلیون ریال",
                "th": "สิบสองล้านเรียลอิหร่านถ้วน",
            },
        ),
        (
            Money.of("1021.50", "EUR"),
            {
                "en": "one thousand and twenty-one euros and fifty cents",
                "fr": "mille vingt et un euros et cinquante centimes",
                "fa": "هزار و بیست و یک یورو و پنجاه سنت",
                "th": "หนึ่งพันยี่สิบเอ็ดยูโรห้าสิบเซนต์",
            },
        ),
        (
            Money.of(21_101, "THB"),
            {
                "en": "twenty-one thousand, one hundred and one baht",
                "fr": "vingt et un mille cent un bahts",
                "fa": "بیست و یک هزار و صد و یک بات",
                "th": "สองหมื่นหนึ่งพันหนึ่งร้อยเอ็ดบาทถ้วน",
            },
        ),
    ],
)
def test_an_amount_in_four_languages(amount: Money, words: dict[str, str]) -> None:
    assert {each.value: amount_in_words(amount, each) for each in Locale} == words


# No second source writes rials out, nor anything in Persian. So each part has its own: the
# number is num2words', as recorded; what the currency is called is CLDR's, through Babel,
# and for the French rial, which CLDR spells with a y, that of ISO 4217 as the Debian
# iso-codes translate it (pycountry 26.2.16).
ISO_NAMES = {("IRR", Locale.FR): "rials iraniens"}


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize(
    ("amount", "units"),
    [
        (Money.of(12_000_000, "IRR"), 12_000_000),
        (Money.of("1021.50", "EUR"), 1_021),
        (Money.of(21_101, "THB"), 21_101),
    ],
)
def test_number_and_currency_each_as_a_second_source_says_it(
    amount: Money, units: int, locale: Locale
) -> None:
    number = next(row[locale.value] for row in ELSEWHERE if row["number"] == units)
    usual = get_currency_name(amount.currency, count=units, locale=locale.value)
    called = ISO_NAMES.get((amount.currency, locale), usual)
    words = amount_in_words(amount, locale)
    assert words.startswith(number)
    rest = words.removeprefix(number).strip().removeprefix("de ")
    unit = CURRENCY_WORDS[amount.currency][locale][0].more
    assert rest.startswith(unit)
    assert unit in called


@pytest.mark.parametrize(
    ("amount", "locale", "words"),
    [
        (Money.of("0.01", "EUR"), Locale.EN, "one cent"),
        (Money.of(0, "EUR"), Locale.FR, "zéro euro"),
        (Money.of(1, "GBP"), Locale.FR, "une livre sterling"),
        (Money.of(2_000_000, "EUR"), Locale.FR, "deux millions d’euros"),
        (Money.of(80_000_000, "USD"), Locale.FR, "quatre-vingts millions de dollars américains"),
        (Money.of(80_000, "USD"), Locale.FR, "quatre-vingt mille dollars américains"),
        (Money.of("-3.50", "THB"), Locale.TH, "ลบสามบาทห้าสิบสตางค์"),
        (Money.of("2.500", "KWD"), Locale.EN, "two Kuwaiti dinars and five hundred fils"),
        (Money(1_050, "IRR"), Locale.FA, "یازده ریال"),
        (Money.of(1_000_000, "JPY"), Locale.TH, "หนึ่งล้านเยนถ้วน"),
    ],
)
def test_coins_plurals_and_round_sums(amount: Money, locale: Locale, words: str) -> None:
    assert amount_in_words(amount, locale) == words


def test_every_currency_has_its_words() -> None:
    assert set(CURRENCY_WORDS) == set(CURRENCIES)
    for code, spoken in CURRENCY_WORDS.items():
        coins = {coin is not None for _, coin in spoken.values()}
        assert coins == {CURRENCIES[code].shown > 0}, code
