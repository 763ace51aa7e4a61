"""Lines as they are typed in a hurry: what is slipped, spoken or glued is asked, never guessed.

Each of these was once stored otherwise than it was meant, or lost without a word.
"""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.lines.line import LineRead, as_json, read_line
from bot.reading.lines.parts import Book, Product
from bot.reading.result import CalendarName, Lang
from bot.reading.words.source_words import SOURCE_WORDS

HOUSE = json.loads(
    (Path(__file__).parent / "cases" / "quick_capture.jsonl").read_text().splitlines()[0]
)["fixture"]
NOW = datetime.fromisoformat(HOUSE["now"])
CALENDARS: dict[str, CalendarName] = {
    "en": "gregorian",
    "fr": "gregorian",
    "fa": "jalali",
    "th": "buddhist",
}
HOSE = Product(("hose", "tuyau", "شلنگ", "สายยาง"))


def read(lang: Lang, text: str) -> LineRead:
    products = {code: Product(tuple(names)) for code, names in HOUSE["products"].items()}
    book = Book(
        customers=HOUSE["customers"],
        products={**products, "H-1": HOSE},
        sources={key: tuple(names) for key, names in HOUSE["sources"].items()},
        currency=HOUSE["default_currency"][lang],
    )
    return read_line(text, lang=lang, now=NOW, calendar=CALENDARS[lang], book=book)


@pytest.mark.parametrize(
    ("lang", "text", "hour"),
    [
        ("en", "acme 12k eur call tomorrow, 3pm", "15:00"),
        ("en", "acme 12k eur call tomorrow, at 3:30 pm", "15:30"),
        ("fr", "acme 12 k€ rappeler demain, 15h", "15:00"),
        ("fa", "پتروشیمی مهر ۱۲ میلیون تومان تماس فردا، ساعت ۵ عصر", "17:00"),
        ("th", "ไทยฟู้ด 12,000 บาท โทรพรุ่งนี้, บ่าย 2", "14:00"),
    ],
)
def test_an_hour_behind_a_comma_is_that_of_the_day_before_it(
    lang: Lang, text: str, hour: str
) -> None:
    said = read(lang, text)
    assert said.follow_up is not None
    assert f"{said.follow_up.at:%H:%M}" == hour
    assert said.amount is not None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "acme call tomorrow, 3 pumps at 345 eur"),
        ("en", "acme call tomorrow, at 12 eur 3 pumps"),
        ("fr", "acme rappeler demain, 3 pompes à 345 €"),
        ("fa", "پتروشیمی مهر تماس فردا، ۳ پمپ هر عدد ۸ میلیون تومان"),
    ],
)
def test_what_is_counted_behind_a_comma_is_no_hour(lang: Lang, text: str) -> None:
    said = read(lang, text)
    assert said.follow_up is not None
    assert said.follow_up.at is None
    assert [each.quantity for each in said.items] == [3]


@pytest.mark.parametrize(
    ("text", "source", "note"),
    [
        ("acme 12 k€ par téléphone", "phone", ""),
        ("acme 12k par téléphone", "phone", ""),
        ("acme 12k par tél", "phone", ""),
        ("acme 12 k€ par mail", None, "par mail"),
        ("acme 12 k€ par sms", None, "par sms"),
    ],
)
def test_how_it_came_is_no_price_for_each(text: str, source: str | None, note: str) -> None:
    book = Book(customers={"1": "Acme"}, sources=SOURCE_WORDS, currency="EUR")
    said = read_line(text, lang="fr", now=NOW, calendar=CALENDARS["fr"], book=book)
    assert (said.amount, said.source, said.note) == (12_000, source, note)


@pytest.mark.parametrize(
    ("lang", "text", "asked"),
    [
        ("en", "acme twenty five pumps at 350 eur", "items"),
        ("fr", "acme vingt cinq pompes à 350 €", "items"),
        ("fa", "پتروشیمی مهر بیست پنج تا پمپ دونه‌ای سی میلیون تومان", "items"),
        ("en", "acme 12k eur 50-60%", "probability"),
        ("fr", "acme 12 k€ 50 à 60 %", "probability"),
        ("fa", "پتروشیمی مهر ۱۲ میلیون تومان ۵۰ تا ۶۰ درصد", "probability"),
        ("th", "ไทยฟู้ด 12,000 บาท 50 ถึง 60%", "probability"),
        ("fa", "پتروشیمی مهر ۴ پمپ دونه‌ای ۴۰ میلیون تومان بستن ۳۰ اسفند ۱۴۰۵", "close"),
        ("en", "acme 12k eur closing 30 february 2027", "close"),
        ("en", "acme 15 pumps at 345 eur refferal", "source"),
        ("en", "acme 15 pumps at 345 eur ref'd", "source"),
        ("th", "สยามสตีล ปั๊ม 1 ตัว 7,900 บาท แนะนำดี", "source"),
        ("fa", "پتروشیمی مهر ۱۲ میلیون تومان پیگری دوشنبه", "follow_up"),
        ("en", "acme 12k eur call next week", "follow_up"),
        ("fr", "acme 12 k€ relance la semaine prochaine", "follow_up"),
        ("en", "acme 12k pesos", "amount"),
        ("fa", "پتروشیمی مهر ۱۵ سنسور هر عدد ۸ میلیون و ۸۰۰ تومن", "items"),
        ("fr", "acme 1 filtre 1k5 €", "items"),
        ("fa", "پتروشیمی مهر ۵ پمپ ۳۵ تومنی", "amount"),
        ("fr", "acme 5 pompes à 350 € remise 5%", "amount"),
        ("fr", "acme plus d'un million", "amount"),
        ("fr", "acme moins d'un million", "amount"),
        ("en", "acme a bit over 2m", "amount"),
        ("fa", "پتروشیمی مهر بیشتر از ۲ میلیون تومان", "amount"),
        ("th", "ไทยฟู้ด 2 ล้านกว่า", "amount"),
        ("fr", "acme 12 k€ au milieu du mois prochain", "close"),
        ("en", "acme 12k eur middle of next month", "close"),
        ("fa", "پتروشیمی مهر ۱۲ میلیون تومان اواسط ماه بعد", "close"),
        ("th", "ไทยฟู้ด 12,000 บาท กลางเดือนหน้า", "close"),
    ],
)
def test_it_is_asked(lang: Lang, text: str, asked: str) -> None:
    found = read(lang, text)
    assert asked in found.ask
    if asked in ("probability", "close", "source", "follow_up", "amount"):
        assert getattr(found, asked) is None


@pytest.mark.parametrize(
    ("lang", "text", "quantity", "price"),
    [
        ("en", "Acme 30m hose at 12.50 eur/m", "30", "12.5"),
        ("en", "acme 60 metres hose 9 eur per metre", "60", "9"),
        ("fr", "acme : tuyau 25 m à 8,50 €/m", "25", "8.5"),
        ("fr", "acme 50 m de tuyau à 6 500 francs CFA le mètre", "50", "6500"),
        ("fa", "پتروشیمی مهر ۳۰ متر شلنگ متری ۱۲۰ هزار تومان", "30", "1200000"),
        ("th", "สยามสตีล สายยาง 30 เมตร เมตรละ 120 บาท", "30", "120"),
    ],
)
def test_metres_are_no_millions(lang: Lang, text: str, quantity: str, price: str) -> None:
    (item,) = as_json(read(lang, text))["items"]
    assert item == {"product": "H-1", "qty": quantity, "unit_price": price}


def test_a_price_behind_one_piece_is_its_own() -> None:
    found = read("en", "acme - 3 sensors 92.00 eur per unit, 1 pump 350 eur, 50%")
    assert [item.unit_price for item in found.items] == [Decimal(92), Decimal(350)]
    assert (found.amount, found.ask) == (Decimal(626), ())


@pytest.mark.parametrize(
    ("lang", "text", "phone"),
    [
        ("en", "Acme 12k eur, 0722 415 908", "0722 415 908"),
        ("fr", "Acme 12 k€, tel 04 78 00 11 22", "tel 04 78 00 11 22"),
        ("fa", "پتروشیمی مهر ۱۲ میلیون تومان، ۰۹۱۷۱۲۳۴۵۶۷", "۰۹۱۷۱۲۳۴۵۶۷"),
        ("th", "สยามสตีล 95,000 บาท โทร 02-123-4567", "02-123-4567"),
    ],
)
def test_a_telephone_number_goes_to_the_note(lang: Lang, text: str, phone: str) -> None:
    found = read(lang, text)
    assert found.note == phone
    assert found.ask == ()
    assert found.amount is not None


def test_digits_behind_a_telephone_number_are_not_taken_for_it() -> None:
    found = read("en", "Acme 053 221 144 10 pumps at 350 eur")
    assert "053" in found.note or found.ask


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Acme 12k eur, call him 5 Jan"),
        ("en", "Acme 12k eur, ring them on 5 Jan"),
        ("fr", "Acme 12 k€, les rappeler le 5 janvier"),
        ("fa", "پتروشیمی مهر ۱۲ میلیون تومان، تماس با ایشان ۱۵ دی"),
    ],
)
def test_a_day_behind_whom_to_call_is_the_next_contact(lang: Lang, text: str) -> None:
    found = read(lang, text)
    assert found.close is None
    assert found.follow_up is not None
    assert found.follow_up.day.isoformat() == "2027-01-05"


@pytest.mark.parametrize(
    ("lang", "text", "amount", "currency"),
    [
        ("en", "acme 250k ksh", "250000", "KES"),
        ("en", "acme 62,000 bob", "62000", "KES"),
        ("fr", "acme 2,5 M fcfa", "2500000", "XOF"),
        ("fr", "acme 75 000 F CFA", "75000", "XOF"),
        ("en", "acme 14,250 quid", "14250", "GBP"),
    ],
)
def test_what_people_call_their_money(lang: Lang, text: str, amount: str, currency: str) -> None:
    found = read(lang, text)
    assert (found.amount, found.currency) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    ("lang", "text", "asked"),
    [
        ("en", "Acme .2 pumps at 350 eur", "items"),
        ("fa", "پتروشیمی مهر .۲ پمپ هر کدام ۳۵۰ یورو", "items"),
        ("fr", "Acme 2 pompes à .350 €", "amount"),
    ],
)
def test_a_point_ahead_of_a_figure_is_a_slip_or_a_part_and_asked(
    lang: Lang, text: str, asked: str
) -> None:
    assert asked in read(lang, text).ask


TYPED = st.sampled_from(
    [
        ("en", "Acme {n} pumps at {p} eur, {c}%"),
        ("fr", "Acme {n} pompes à {p} €, {c} %"),
        ("fa", "پتروشیمی مهر {n} پمپ هر کدام {p} یورو، {c}٪"),
        ("th", "สยามสตีล ปั๊ม {n} ตัว ตัวละ {p} ยูโร {c}%"),
    ]
)
LETTERS = "acdeilnoprstuvxyzابپتسنوهیกขนมลสาเ '.-0123456789,،"


KINDS = st.sampled_from(("drop", "double", "swap", "put"))
SLIPS = st.tuples(st.integers(0, 80), KINDS, st.sampled_from(LETTERS))


@settings(deadline=None, max_examples=400)
@given(TYPED, st.tuples(st.integers(2, 99), st.integers(100, 999), st.integers(1, 99)), SLIPS)
def test_a_slip_in_the_words_never_changes_a_figure_unasked(
    line: tuple[Lang, str], figures: tuple[int, int, int], slip: tuple[int, str, str]
) -> None:
    """The figures as typed: each is read as its own, or its field is asked."""
    lang, pattern = line
    quantity, price, percent = figures
    text = _slipped(pattern.format(n=quantity, p=price, c=percent), *slip)
    if _figures(text) != [str(each) for each in figures]:
        return
    found = read(lang, text)
    if not set("%٪") & set(text):
        assert found.ask, text
    elif "probability" not in found.ask:
        assert found.probability == percent, text
    if not {"items", "amount"} & set(found.ask):
        (item,) = found.items
        assert (item.product, item.quantity, item.unit_price) == ("P-100", quantity, price), text
        assert (found.amount, found.currency) == (quantity * price, "EUR"), text


def _slipped(text: str, where: int, slip: str, letter: str) -> str:
    at = where % (len(text) - 1)
    match slip:
        case "drop":
            return text[:at] + text[at + 1 :]
        case "double":
            return text[:at] + text[at] + text[at:]
        case "swap":
            return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        case _:
            return text[:at] + letter + text[at:]


def _figures(text: str) -> list[str]:
    spaced = "".join(each if each.isdigit() else " " for each in text)
    return spaced.split()
