"""Lines as reps type them on the way: prices by any unit, limits, gifts, rents, vague days, talk.

What is certain is read; of what is not, the field is asked and nothing is kept.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from bot.reading.lines.line import LineRead, as_json, read_line
from bot.reading.lines.parts import Book, Product
from bot.reading.result import CalendarName, Lang

NOW = datetime(2026, 11, 21, 10)  # noqa: DTZ001 - the writer's wall time
CALENDARS: dict[Lang, CalendarName] = {
    "en": "gregorian",
    "fr": "gregorian",
    "fa": "jalali",
    "th": "buddhist",
}
CURRENCIES = {"en": "GBP", "fr": "EUR", "fa": "IRR", "th": "THB"}
CUSTOMERS = {
    "1": "Hartley Packaging Supplies Ltd",
    "2": "Imprimerie Vasseur",
    "3": "فولاد مبارکه",
    "4": "คลินิกผิวดี",
    "5": "Cabinet Lefèvre & Associés",
}
PRODUCTS = {
    "BX-1": Product(("carton", "cardboard box", "boîte carton", "کارتن", "กล่องกระดาษ")),
    "DK-1": Product(("desk", "bureau", "میز", "โต๊ะ")),
    "CH-1": Product(("chair", "office chair", "chaise", "صندلی", "เก้าอี้")),
    "PM-5": Product(("pump", "pompe", "پمپ", "ปั๊มน้ำ")),
    "CR-1": Product(("cream", "crème de jour", "کرم روز", "ครีม")),
    "SV-1": Product(("installation", "pose", "نصب", "ค่าติดตั้ง")),
    "PL-1": Product(("stretch film", "pallet wrap", "film étirable", "استرچ", "ฟิล์มยืด")),
}
SOURCES = {"fair": ("fair", "salon", "نمایشگاه", "งานแฟร์"), "instagram": ("instagram", "ไอจี")}


def read(lang: Lang, text: str) -> LineRead:
    book = Book(customers=CUSTOMERS, products=PRODUCTS, sources=SOURCES, currency=CURRENCIES[lang])
    return read_line(text, lang=lang, now=NOW, calendar=CALENDARS[lang], book=book)


@pytest.mark.parametrize(
    ("lang", "text", "quantity", "price"),
    [
        ("en", "Hartley 40 rolls of stretch film, £2.35 a roll", "40", "2.35"),
        ("en", "Hartley 12 pallets of pallet wrap at £180 per pallet", "12", "180"),
        ("en", "Hartley 24 chairs £110/chair", "24", "110"),
        ("en", "Hartley 200kg stretch film at 3.20/kg", "200", "3.2"),
        ("en", "Hartley 2,000 cartons at 90p each", "2000", "0.9"),
        ("en", "Hartley 12 dozen chairs at 3.50", "144", "3.5"),
        ("en", "Hartley desks: 30, 380 each", "30", "380"),
        ("en", "Hartley 800 cartons £1.05 = £840", "800", "1.05"),
        ("fr", "Vasseur 2 palettes de film étirable 340 € la palette", "2", "340"),
        ("fr", "Vasseur 12 bureaux à 450 € HT", "12", "450"),
        ("fr", "Vasseur 10 chaises à 90 soit 900€", "10", "90"),
        ("en", "Hartley 10 chairs, unit price: 48", "10", "48"),
        ("en", "Hartley chairs, quantity: 10, unit cost 48", "10", "48"),
        ("en", "Hartley - desks x50 @ 21 - 85%", "50", "21"),
        ("en", "Hartley 2 pumps (PM-5) at 300", "2", "300"),
        ("fr", "Vasseur 10 chaises, PU 48 €", "10", "48"),
        ("fr", "Vasseur 10 chaises P.U. HT : 48 €", "10", "48"),
        ("fr", "Vasseur 10 chaises, prix à l'unité 48 €", "10", "48"),
        ("fr", "Vasseur 3 douzaines de chaises à 21 €", "36", "21"),
        ("fa", "فولاد مبارکه ۲۰ کارتن کرم روز کارتنی ۹۵۰ هزار تومن", "20", "9500000"),
        ("fa", "فولاد مبارکه ۳ تا پمپ هر پمپ ۴۵ میلیون تومان", "3", "450000000"),
        ("fa", "فولاد مبارکه ۴ صندلی ۲ میلیون تومانی", "4", "20000000"),
        ("fa", "دوتا میز دونه‌ای ۹ میلیون تومن فولاد مبارکه", "2", "90000000"),
        ("th", "คลินิกผิวดี ครีม 300 กระปุกๆ ละ 250 บาท", "300", "250"),
        ("th", "คลินิกผิวดี ครีม 100 กระปุก ราคา 300 บาทต่อกระปุก", "100", "300"),
        ("th", "คลินิกผิวดี ครีม 50 กระปุก x 250 บาท", "50", "250"),
        ("th", "คลินิกผิวดี ปั๊มน้ำ PM-5 จำนวน 2 ราคาเครื่องละ 65,000 บาท", "2", "65000"),
    ],
)
def test_a_price_for_each_by_any_unit(lang: Lang, text: str, quantity: str, price: str) -> None:
    found = read(lang, text)
    (item,) = as_json(found)["items"]
    assert (item["qty"], item["unit_price"], found.ask) == (quantity, price, ())
    assert found.amount == Decimal(quantity) * Decimal(price)


@pytest.mark.parametrize(
    ("lang", "text", "asked"),
    [
        ("en", "Hartley more than 20k", "amount"),
        ("en", "Hartley £20k max", "amount"),
        ("en", "Hartley £500/month stretch film", "amount"),
        ("en", "Hartley £20k p.a.", "amount"),
        ("en", "Hartley up to 20 chairs £100 each", "items"),
        ("en", "Hartley 20+ chairs £100 each", "items"),
        ("en", "Hartley a couple of desks at 400", "items"),
        ("en", "Hartley chairs £2,400", "items"),
        ("en", "Hartley 10-15 chairs at 100", "items"),
        ("fr", "Vasseur lot de 3 bureaux à 1200€", "items"),
        ("fr", "Vasseur 3 ou 4 bureaux à 400€", "items"),
        ("fr", "Vasseur pose comprise, 10 bureaux 4 200 € en tout", "items"),
        ("fr", "Vasseur moins de 5000€", "amount"),
        ("fr", "Vasseur 10 chaises à 90€ par mois", "amount"),
        ("fa", "فولاد مبارکه چند تا پمپ هر کدام ۴۰ میلیون تومن", "items"),
        ("fa", "فولاد مبارکه ماهی ۱۰ میلیون تومن", "amount"),
        ("fa", "فولاد مبارکه بیش از ۱۰۰ میلیون تومن", "amount"),
        ("fa", "فولاد مبارکه ۵ پمپ دونه‌ای ۴۰", "items"),
        ("th", "คลินิกผิวดี ครีม ร้อยกว่ากระปุก กระปุกละ 300 บาท", "items"),
        ("th", "คลินิกผิวดี 7 หมื่น ขอส่วนลด 5%", "amount"),
        ("th", "คลินิกผิวดี 20,000 เหรียญ", "amount"),
    ],
)
def test_a_limit_a_gift_or_a_rent_is_asked(lang: Lang, text: str, asked: str) -> None:
    found = read(lang, text)
    assert asked in found.ask
    assert found.amount is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Hartley 12k closing mid december"),
        ("en", "Hartley 12k by xmas"),
        ("en", "Hartley £12.5k q1"),
        ("en", "Hartley 12k close Dec 2026"),
        ("en", "Hartley 12k delivery 15 Dec"),
        ("fr", "Vasseur 12 k€ avant Noël"),
        ("fr", "Vasseur 12 k€ courant janvier"),
        ("fr", "Vasseur 12 k€, 50 %, janvier"),
        ("fr", "Vasseur 12 k€ la semaine prochaine"),
        ("fr", "Vasseur 12 k€ livraison 15/12"),
        ("fa", "فولاد مبارکه ۱۲ میلیون تومان اواسط بهمن"),
        ("fa", "فولاد مبارکه ۱۲ میلیون تومان تا عید"),
        ("fa", "فولاد مبارکه ۱۲ میلیون تومان تحویل ۱۰ دی"),
        ("th", "คลินิกผิวดี 12,000 บาท ปิดกลางเดือน"),
        ("th", "คลินิกผิวดี 12,000 บาท ก่อนปีใหม่"),
        ("th", "คลินิกผิวดี 12,000 บาท ส่งของ 20 ธ.ค."),
    ],
)
def test_a_time_that_names_no_day_of_closing_is_asked_and_noted(lang: Lang, text: str) -> None:
    found = read(lang, text)
    assert found.ask == ("close",)
    assert found.close is None
    assert found.note in text
    assert found.note
    assert found.amount is not None


@pytest.mark.parametrize(
    "text",
    [
        "Hartley 12k, holiday until 4 jan",
        "Hartley 12k, board meets 4 jan",
        "Hartley 12k, Sue away 4 jan",
    ],
)
def test_a_day_that_another_word_leads_to_is_asked(text: str) -> None:
    found = read("en", text)
    assert (found.close, found.ask) in ((None, ("close",)), (None, ("close", "follow_up")))


def test_a_delivery_beside_a_close_date_is_noted_only() -> None:
    found = read("fr", "Vasseur 12 k€, livraison le 10/12, signature le 5/12")
    assert (found.close, found.ask) == (datetime(2026, 12, 5).date(), ())  # noqa: DTZ001
    assert found.note == "livraison le 10/12"


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("en", "Just left Hartley: 12k", "1"),
        ("en", "hi boss, hartley said yes to 12k", "1"),
        ("en", "Hartley approx 12k", "1"),
        ("fr", "J'ai vu Vasseur ce matin : 12 k€", "2"),
        ("fr", "20 % de chances seulement pour l'Imprimerie Vasseur, 12 k€", "2"),
        ("fr", "Vaseur 12 k€", "2"),
        ("fr", "Cab. Lefevre 12 k€", "5"),
        ("fa", "سلام، با فولاد مبارکه صحبت کردم ۱۲ میلیون تومان", "3"),
        ("th", "คุยกับคลินิกผิวดีแล้ว 12,000 บาท", "4"),
        ("th", "ผิวดีคลินิก 12,000 บาท", "4"),
    ],
)
def test_a_name_is_found_in_talk(lang: Lang, text: str, who: str) -> None:
    found = read(lang, text)
    assert found.customer.match == who
    assert found.amount is not None


@pytest.mark.parametrize(
    ("lang", "text", "share"),
    [
        ("en", "Hartley 12k, 50/50", 50),
        ("fr", "Vasseur 12 k€, une chance sur deux", 50),
        ("fa", "فولاد مبارکه ۱۲ میلیون تومان شصت درصده", 60),
        ("th", "คลินิกผิวดี 12,000 บาท ร้อยละ 60", 60),
        ("en", "Hartley 5 desks at 400 100%", 100),
    ],
)
def test_shares_as_they_are_said(lang: Lang, text: str, share: int) -> None:
    assert read(lang, text).probability == share


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Hartley 20 chairs at £100 inc vat 60%"),
        ("fr", "Vasseur 10 chaises à 90 €, livraison gratuite 50%"),
        ("fr", "Vasseur 12 k€ proba 5/10"),
        ("fa", "فولاد مبارکه ۱۲ میلیون تومان ۷ از ۱۰"),
    ],
)
def test_a_share_that_may_be_another_is_asked(lang: Lang, text: str) -> None:
    found = read(lang, text)
    assert (found.probability, "probability" in found.ask) == (None, True)


def test_a_day_of_time_is_no_cream() -> None:
    found = read("fr", "Vasseur 10 chaises à 90€ pièce, paiement 30 jours")
    assert [item.product for item in found.items] == ["CH-1"]
    assert "items" in found.ask


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Vasseur pompe 1 250 € appeler M. Petit lundi 10h au 06 12 34 56 78", "06 12 34 56 78"),
        ("Hartley 0113 496 0123 wants 3 desks at 420", "0113 496 0123"),
    ],
)
def test_a_telephone_number_anywhere_goes_to_the_note(text: str, noted: str) -> None:
    found = read("fr", text)
    assert noted in found.note
    assert found.ask == ()


def test_installation_with_a_price_of_its_own_is_one_piece() -> None:
    found = read("en", "Hartley 1 pump £2,400 + installation £350")
    assert [(item.quantity, item.unit_price) for item in found.items] == [(1, 2400), (1, 350)]
    assert found.amount == 2750


@pytest.mark.parametrize(
    "text", ["Hartley 20 chairs @ 60 - 70%", "Hartley - 20 chairs at 60 - 70%"]
)
def test_what_may_be_a_price_or_a_range_of_shares_is_asked_as_both(text: str) -> None:
    found = read("en", text)
    assert (found.probability, found.amount, found.ask) == (None, None, ("items", "probability"))


@pytest.mark.parametrize(
    "text", ["Hartley - pump 640 - 90% - close 12 Dec", "Hartley pump 640 - 90%"]
)
def test_no_share_is_above_a_hundred_so_a_dash_behind_it_parts_the_line(text: str) -> None:
    found = read("en", text)
    assert (found.probability, found.amount, found.ask) == (90, None, ("items",))


def test_a_small_price_before_a_dash_and_a_share_is_asked_as_both() -> None:
    found = read("en", "Hartley - pump 64 - 90%")
    assert (found.probability, found.amount) == (None, None)
    assert found.ask == ("amount", "probability")


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("fr", "Théâtre des Trois-Sapins, 2 pompes à 640 €", "Théâtre des Trois-Sapins"),
        ("fr", "Cinq Continents Sàrl, 2 pompes à 640 €", "Cinq Continents Sàrl"),
        ("en", "Four Seasons Hotel, 2 pumps at 640 eur", "Four Seasons Hotel"),
    ],
)
def test_a_number_may_begin_a_name(lang: Lang, text: str, name: str) -> None:
    found = read(lang, text)
    assert found.customer.new == name
    assert [(item.quantity, item.unit_price) for item in found.items] == [(2, 640)]


@pytest.mark.parametrize(
    "text", ["Two Pumps At 640 Eur For Hartley", "Hartley Two Pumps At 640 Eur"]
)
def test_a_number_written_large_still_counts_what_stands_behind_it(text: str) -> None:
    (item,) = read("en", text).items
    assert (item.quantity, item.unit_price) == (2, 640)


def test_dashes_that_part_a_line_make_no_range_of_shares() -> None:
    found = read("en", "Hartley - chairs x20 @ 4.75 - desks x50 @ 21 - 85% - close 12 Dec")
    assert (found.probability, found.amount, found.ask) == (85, Decimal(1145), ())


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Monday week", date(2026, 11, 30)),
        ("Friday fortnight", date(2026, 12, 11)),
        ("a week on Monday", date(2026, 11, 30)),
        ("a week tomorrow", date(2026, 11, 29)),
        ("Monday week after next", date(2026, 11, 30)),
        ("next Monday week", None),
        ("Monday of week 50", None),
    ],
)
def test_a_weekday_and_a_week_more(said: str, day: date | None) -> None:
    found = read("en", f"Hartley 5k, 60%, close {said}")
    assert (found.close, found.ask) == (day, () if day else ("close",))


def test_short_words_of_the_field() -> None:
    assert read("fr", "Vasseur 5 k€, clôt. 11 juin").close == date(2027, 6, 11)
    named = as_json(read("fa", "فرصت تازه: رستوران چنلی‌بل، ۲ میز هر کدام ۱۶۰ میلیون تومان"))
    assert named["customer"] == {"match": None, "new": "رستوران چنلی‌بل"}


@pytest.mark.parametrize(
    "opening",
    [
        "فرصت تازه برای",
        "فرصت تازه‌ای برای",
        "فرصت جدیدی برای",
        "ثبت فرصت تازه برای",
        "یه فرصت تازه با",
    ],
)
def test_the_words_of_the_button_lead_to_the_customer(opening: str) -> None:
    found = read("fa", f"{opening} هتل آسمان ۵ میلیون تومان")
    assert as_json(found)["customer"] == {"match": None, "new": "هتل آسمان"}


@pytest.mark.parametrize("opening", ["โอกาสใหม่", "โอกาสขายใหม่", "เพิ่มโอกาสใหม่", "ลูกค้าใหม่"])
def test_the_words_of_a_thai_button_are_no_name(opening: str) -> None:
    found = read("th", f"{opening} โรงแรมดอกบัว 3.5 ล้าน ปิด 20 ธ.ค. โอกาส 60%")
    assert as_json(found)["customer"] == {"match": None, "new": "โรงแรมดอกบัว"}
    assert (found.amount, found.probability) == (3_500_000, 60)
    assert found.close == date(2026, 12, 20)


PHONES = {"phone": ("phone", "téléphone", "تلفن", "โทรศัพท์", "โทร")}


@pytest.mark.parametrize(
    ("lang", "text", "kept"),
    [
        ("en", "Hartley 500 eur phone 0612345678", "phone 0612345678"),
        ("en", "Hartley 500 eur, phone: 06 12 34 56 78", "phone: 06 12 34 56 78"),
        ("fr", "Vasseur 500 € téléphone 06 12 34 56 78", "téléphone 06 12 34 56 78"),
        ("fa", "فولاد مبارکه ۵ میلیون تومان تلفن 09121234567", "تلفن 09121234567"),
        ("fa", "فولاد مبارکه ۵ میلیون تومان تلفن: ۰۹۱۲۱۲۳۴۵۶۷", "تلفن: ۰۹۱۲۱۲۳۴۵۶۷"),
        ("th", "คลินิกผิวดี 5,000 บาท โทร 081-234-5678", "โทร 081-234-5678"),
        ("th", "คลินิกผิวดี 5,000 บาท โทรศัพท์ 0812345678", "โทรศัพท์ 0812345678"),
    ],
)
def test_a_word_before_a_telephone_number_is_no_source(lang: Lang, text: str, kept: str) -> None:
    found = told_by_phone(lang, text)
    assert (found.source, found.note, found.ask) == (None, kept, ())


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Hartley 500 eur phone"),
        ("fa", "فولاد مبارکه ۵ میلیون تومان تلفن"),
        ("th", "คลินิกผิวดี 5,000 บาท โทรศัพท์"),
    ],
)
def test_the_same_word_without_a_number_is_the_source(lang: Lang, text: str) -> None:
    assert told_by_phone(lang, text).source == "phone"


def told_by_phone(lang: Lang, text: str) -> LineRead:
    book = Book(customers=CUSTOMERS, products=PRODUCTS, sources=PHONES, currency=CURRENCIES[lang])
    return read_line(text, lang=lang, now=NOW, calendar=CALENDARS[lang], book=book)


@pytest.mark.parametrize(
    ("lang", "text", "worth"),
    [
        ("en", "Hartley 3 gate valves, 45k eur", Decimal(45_000)),
        ("fa", "فولاد مبارکه ۲ دستگاه کمپرسور ۳۵۰ میلیون تومان", Decimal(3_500_000_000)),
        ("en", "Hartley 3 gate valves at £450", None),
        ("en", "Hartley 3 gate valves, more than £450", None),
        ("en", "Hartley 3 gate valves, £450 or £500", None),
        ("en", "Hartley 3 gate valves, £500/month", None),
        ("fa", "فولاد مبارکه ۲ دستگاه کمپرسور ۳۵۰ تومان", None),
    ],
)
def test_a_worth_beside_goods_nobody_sells_is_offered_and_never_taken(
    lang: Lang, text: str, worth: Decimal | None
) -> None:
    found = read(lang, text)
    assert (found.worth and found.worth.value, found.amount) == (worth, None)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("Hartley 50k next week", "50000"), ("فولاد مبارکه ۵۰ میلیون هفته آینده", "50000000")],
)
def test_a_worth_before_a_time_is_no_count_of_weeks(text: str, amount: str) -> None:
    said = read("fa" if text.startswith("فولاد") else "en", text)
    assert said.amount == Decimal(amount)
    assert (said.close, said.ask) == (None, ("close",))


def test_a_few_weeks_are_counted_as_ever() -> None:
    assert read("fa", "فولاد مبارکه ۲ هفته آینده").days == (date(2026, 12, 5),)
