"""One line, one opportunity. It is Saturday, 21 November 2026, ten o'clock."""

import json
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.lines.line import FIELDS, as_json, read_line
from bot.reading.lines.parts import Book, Product

CASES = Path(__file__).parent / "cases" / "quick_capture.jsonl"
FIRST, *LINES = map(json.loads, CASES.read_text().splitlines())
HOUSE = FIRST["fixture"]
NOW = datetime.fromisoformat(HOUSE["now"])
CALENDARS = {"en": "gregorian", "fr": "gregorian", "fa": "jalali", "th": "buddhist"}


def book(lang, **more):
    return Book(
        **{
            "customers": HOUSE["customers"],
            "products": {
                code: Product(tuple(aliases)) for code, aliases in HOUSE["products"].items()
            },
            "sources": {key: tuple(aliases) for key, aliases in HOUSE["sources"].items()},
            "currency": HOUSE["default_currency"][lang],
        }
        | more
    )


def read(lang, text, **more):
    return read_line(text, lang=lang, now=NOW, calendar=CALENDARS[lang], book=book(lang, **more))


@pytest.mark.parametrize("case", LINES, ids=lambda case: case["id"])
def test_collected_lines(case):
    assert as_json(read(case["lang"], case["text"])) == case["expect"]


def said(lang, text, **more):
    """What was read, in short: customer, items, amount, other fields that were said, asks."""
    found = as_json(read(lang, text, **more))
    customer = found["customer"]
    short = {
        "who": customer["match"] or customer.get("candidates") or customer.get("new"),
        "items": [tuple(item.values()) for item in found["items"]],
        "ask": found["ask"],
    }
    others = ("amount", "currency", "probability", "close", "source", "follow_up")
    return short | {key: found[key] for key in others if found[key] is not None}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "close 15 Dec Acme 20 pumps @ 350 60%",
            {
                "items": [("P-100", "20", "350")],
                "amount": "7000",
                "probability": 60,
                "close": "2026-12-15",
            },
        ),
        (
            "en",
            "Acme Corp - 20 pumps - 350 eur each - 60% - 15 Dec",
            {
                "items": [("P-100", "20", "350")],
                "amount": "7000",
                "probability": 60,
                "close": "2026-12-15",
                "ask": ["close"],
            },
        ),
        (
            "en",
            "Acme 20 pumps at 350 eur and 5 valves at 120 eur",
            {"items": [("P-100", "20", "350"), ("P-300", "5", "120")], "amount": "7600"},
        ),
        (
            "en",
            "Acme 20 pumps at 350 total 7000",
            {"items": [("P-100", "20", "350")], "amount": "7000"},
        ),
        (
            "en",
            "Acme 100 ball valves x 45 eur, prob 55",
            {"items": [("P-300", "100", "45")], "amount": "4500", "probability": 55},
        ),
        (
            "en",
            "Acme ten pumps at three hundred fifty eur, sixty percent",
            {"items": [("P-100", "10", "350")], "amount": "3500", "probability": 60},
        ),
        (
            "en",
            "Acme P-200 5 pcs @ 90, 25% chance",
            {"items": [("P-200", "5", "90")], "amount": "450", "probability": 25},
        ),
        (
            "en",
            "Acme 12k eur, call back next monday at 3pm, end of march, via website",
            {
                "items": [],
                "amount": "12000",
                "follow_up": "2026-11-23T15:00",
                "close": "2027-03-31",
                "source": "website",
            },
        ),
        (
            "en",
            "call Acme tomorrow about 20 pumps",
            {"items": [("P-100", "20", None)], "follow_up": "2026-11-22", "currency": None},
        ),
        (
            "fr",
            "Acme 3 capteurs de pression à 1.500 € chacun, d'ici le 31/01/2027, recommandé",
            {
                "items": [("P-200", "3", "1500")],
                "amount": "4500",
                "close": "2027-01-31",
                "source": "referral",
            },
        ),
        (
            "fr",
            "Acme un contrat de maintenance à mille cinq cents euros",
            {"items": [("P-400", "1", "1500")], "amount": "1500"},
        ),
        (
            "fa",
            "Acme پمپ ۲۰ عدد فی ۳۵ میلیون تومان، پیگیری شنبه ساعت ۱۰",
            {
                "items": [("P-100", "20", "350000000")],
                "amount": "7000000000",
                "currency": "IRR",
                "follow_up": "2026-11-28T10:00",
            },
        ),
        (
            "fa",
            "Acme ده پمپ دانه‌ای ۳۵ میلیون جمعاً ۳۵۰ میلیون تومان",
            {
                "items": [("P-100", "10", "350000000")],
                "amount": "3500000000",
                "currency": "IRR",
            },
        ),
        (
            "th",
            "Acme วาล์วสิบตัว ตัวละแปดร้อยห้าสิบบาท เจอที่งานแฟร์ นัดพรุ่งนี้บ่าย 2",
            {
                "items": [("P-300", "10", "850")],
                "amount": "8500",
                "currency": "THB",
                "source": "trade_fair",
                "follow_up": "2026-11-22T14:00",
            },
        ),
        (
            "th",
            "Acme วาล์ว 5 ตัวละ 850 บาท ปิดภายใน 31 ธ.ค. 69",
            {
                "items": [("P-300", "5", "850")],
                "amount": "4250",
                "currency": "THB",
                "close": "2026-12-31",
            },
        ),
    ],
)
def test_lines_that_leave_no_doubt(lang, text, expected):
    whole = {"who": "1", "currency": "EUR", "ask": []} | expected
    assert said(lang, text) == {key: value for key, value in whole.items() if value is not None}


@pytest.mark.parametrize(
    ("lang", "text", "asked"),
    [
        ("en", "Acme 20 pumps 350 eur", ["amount"]),  # for one, or for all?
        ("en", "Acme 20 pumps for 7000 eur", ["amount"]),
        ("en", "Acme 20 pumps 350", ["items"]),
        ("en", "Acme 20 30 pumps at 350", ["items"]),
        ("en", "Acme 20 pumps at 350 or 400 eur", ["amount"]),
        ("en", "Acme 10-15k eur", ["amount"]),
        ("en", "Acme -5k eur", ["amount"]),
        ("en", "Acme 12k eur + 5k eur", ["amount"]),
        ("en", "Acme 1.234 eur", ["amount"]),
        ("en", "Acme 20 pumps at 350 usd total 7000 eur", ["amount"]),
        ("en", "Acme 20 pumps at 350 total 8000", ["amount"]),
        ("en", "Acme 2 pumps 3 valves at 120", ["amount"]),
        ("en", "Acme 20 pumps at 350 eur 10% off", ["amount"]),
        ("fr", "Acme 12 k€ remise de 10 %", ["amount"]),
        ("fa", "Acme ۲۰ میلیون تومان تخفیف ۱۰٪", ["amount"]),
        ("th", "Acme 5 พันบาท ลด 10%", ["amount"]),
        ("en", "Acme 20 pumsp at 350 eur", ["items", "amount"]),
        ("en", "Acme 20 gaskets at 5 eur", ["items", "amount"]),
        ("en", "Acme 20 pumps at 350, 7 pallets", ["items"]),
        ("en", "Acme may 20 pumps at 350", ["items"]),
        ("en", "Acme 0 pumps at 350", ["items"]),
        ("en", "Acme 12k eur 60% 70%", ["probability"]),
        ("en", "Acme 12k eur 150%", ["probability"]),
        ("en", "Acme 12k eur 62.5%", ["probability"]),
        ("en", "Acme 12k eur probability high", ["probability"]),
        ("en", "Acme 12k eur 03/04/2027", ["close"]),
        ("en", "Acme 12k eur close 31 nov", ["close"]),
        ("en", "Acme 12k eur close 15 Dec, close 20 Dec", ["close"]),
        ("en", "Acme 12k eur close soon", ["close"]),
        ("en", "Acme 12k eur close 15 Dec 2025", ["close"]),
        ("en", "Acme 12k eur tomorrow", ["close"]),
        ("en", "Acme 12k eur call back tomorrow at 3", ["follow_up"]),
        ("en", "Acme 12k eur follow up", ["follow_up"]),
        ("en", "Acme 12k eur, expo, referral", ["source"]),
        ("en", "Acme 12k eur met at congress", ["source"]),
        ("en", "12k eur", ["customer"]),
        ("en", "", ["customer"]),
    ],
)
def test_what_leaves_a_doubt_is_asked(lang, text, asked):
    found = as_json(read(lang, text))
    assert set(asked) <= set(found["ask"])
    single = {"amount", "probability", "close", "source", "follow_up"} & set(found["ask"])
    assert {field: found[field] for field in single} == dict.fromkeys(single)


@pytest.mark.parametrize(
    ("text", "who", "asked"),
    [
        ("acme corp 12k eur", "1", []),
        ("OBrien 12k eur", "15", []),
        ("Delta Stel 12k eur", "2", []),
        ("Acme wants 12k eur", "1", []),
        ("société hydraulique du rhone 12k eur", "4", []),
        ("شركت فولاد كاويان 12k eur", "7", []),
        ("ไทยฟูด 12k eur", "14", []),
        ("Delta 12k eur", ["2", "3"], ["customer"]),
        ("Steel 12k eur", ["2"], ["customer"]),
        ("نیروپارس 12k eur", ["10"], ["customer"]),
        ("Brien 12k eur", "Brien", ["customer"]),
        ("Acme and Delta Steel 12k eur", ["1", "2"], ["customer"]),
        ("Acme Industries 12k eur", ["1"], ["customer"]),
        ("Siam Steel 12k eur", "Siam Steel", ["customer"]),
        ("new customer: Dr. Müller GmbH, 12k eur", "Dr. Müller GmbH", ["customer"]),
        ("Web Solutions 12k eur", "Solutions", ["customer", "source"]),
        ("Pump Masters 12k eur", "Masters", ["customer", "items"]),
    ],
)
def test_whose_opportunity_it_is(text, who, asked):
    found = said("en", text)
    assert (found["who"], [field for field in found["ask"] if field != "amount"]) == (who, asked)


def test_what_was_not_understood_is_the_note_and_the_line_is_kept():
    line = "new deal with Acme, 12k eur 30%, not sure yet"
    found = read("en", line)
    assert (found.note, found.line) == ("not sure yet", line)


def test_a_price_far_from_the_list_is_asked():
    listed = {"P-100": Product(("pump",), Decimal(300), "EUR")}
    assert said("en", "Acme 20 pumps at 350", products=listed)["ask"] == []
    for price in ("3500", "35"):
        found = said("en", f"Acme 20 pumps at {price}", products=listed)
        assert (found["items"], found["ask"]) == ([("P-100", "20", None)], ["items"])
    assert said("en", "Acme 20 pumps at 3500 usd", products=listed)["ask"] == []


def test_a_bare_price_is_toman_where_the_house_says_so():
    found = said("fa", "Acme ۵ پمپ هر کدام ۲ میلیون", toman=True)
    assert (found["items"], found["amount"]) == ([("P-100", "5", "20000000")], "100000000")


def test_an_endless_line_is_asked_about():
    assert "items" in read("en", "Acme 12k eur " + "again " * 200).ask


def test_a_house_without_names_still_reads_the_rest():
    bare = {"customers": {}, "products": {}, "sources": {}}
    found = said("en", "Acme 12k eur 30%", **bare)
    assert (found["who"], found["amount"], found["ask"]) == ("Acme", "12000", ["customer"])


PIECES = """
    Acme Delta 20 30 1,5 350 12k pumps pump P-100 valves at @ x each total eur € 60% % close by
    15 Dec 15/12 mars may call demain tomorrow fair via , - ; . ( ۲۰ پمپ هر کدام میلیون تومان و
    تا آذر ۱۵ پیگیری ปั๊ม ตัว ตัวละ ล้านบาท ปิด สิ้นเดือน ธ.ค. นัด โอกาส un deux mille remise
"""
WORDS = st.sampled_from(PIECES.split())


@settings(deadline=None)
@given(st.sampled_from(["en", "fr", "fa", "th"]), st.lists(WORDS, max_size=14).map(" ".join))
def test_any_line_is_read_and_what_is_asked_is_not_filled(lang, text):
    found = read(lang, text)
    values = as_json(found)
    assert set(found.ask) <= set(FIELDS)
    assert (found.customer.match is None) == ("customer" in found.ask)
    for field in {"amount", "probability", "source", "follow_up"} & set(found.ask):
        assert values[field] is None
    if "close" in found.ask:  # only a day of which nothing says what it is for stays
        assert values["close"] is None or found.days
    if "items" in found.ask:
        assert found.amount is None


@settings(deadline=None)
@given(
    st.integers(1, 999),
    st.integers(1, 99_999),
    st.integers(0, 100),
    st.permutations(
        ["Acme", "{quantity} pumps at {price} eur", "{percent}%", "close 15 Dec", "expo"]
    ),
)
def test_fields_come_in_any_order(quantity, price, percent, order):
    text = ", ".join(order).format(quantity=quantity, price=price, percent=percent)
    assert said("en", text) == {
        "who": "1",
        "items": [("P-100", str(quantity), str(price))],
        "amount": str(quantity * price),
        "currency": "EUR",
        "probability": percent,
        "close": "2026-12-15",
        "source": "trade_fair",
        "ask": [],
    }


@pytest.mark.parametrize(
    ("lang", "text", "who", "priority"),
    [
        ("th", "พีทีซี ปั๊ม 3 ตัว 45000 บาท ด่วน", "พีทีซี", "high"),
        ("en", "Harbour 3 chairs 900 eur urgent", "Harbour", "high"),
        ("fr", "Urgent : Garage Martin 3 chaudières 900 eur", "Garage Martin", "high"),
        ("fa", "آریا صنعت ۳ صندلی ۹۰۰ یورو، غیر فوری", "آریا صنعت", "low"),
        ("en", "Harbour 3 chairs 900 eur, never urgent", "Harbour", None),
        ("en", "Harbour 3 chairs 900 eur, urgent, low priority", "Harbour", None),
    ],
)
def test_how_much_it_presses_is_no_part_of_who_buys(lang, text, who, priority):
    assert said(lang, text)["who"] == who
    assert read(lang, text).priority == priority


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        *(("en", f"{each} urgent") for each in ("not very", "not so", "not that", "not at all")),
        *(("en", f"{each} urgent") for each in ("it isn't very", "no longer", "less")),
        *(("en", each) for each in ("urgent?", "very urgent ?", "urgent or not?")),
        *(("fr", f"pas {each} urgent") for each in ("si", "trop", "vraiment", "du tout", "très")),
        *(("fa", each) for each in ("خیلی مهم نیست", "فوری نمیخواهد", "فوری نمی‌خواهد", "فوری؟")),
        *(("th", each) for each in ("ยังไม่ ด่วน", "ไม่ค่อย ด่วน", "ด่วนไหม")),
    ],
)
@pytest.mark.parametrize("sign", [",", ""])
def test_what_is_denied_or_asked_does_not_press(lang, words, sign):
    assert read(lang, f"Harbour 3 chairs 900 eur{sign} {words}").priority is None


@pytest.mark.parametrize(
    ("lang", "text", "priority"),
    [
        ("en", "Harbour 3 chairs 900 eur, no discount, urgent", "high"),
        ("en", "Harbour No 3 chairs 900 eur urgent", "high"),
        ("en", "Harbour 3 chairs 900 eur, it's not urgent", "low"),
        ("fa", "آریا صنعت ۳ صندلی ۹۰۰ یورو خیلی فوری نیست", "low"),
        ("th", "พีทีซี ปั๊ม 3 ตัว 45000 บาท ไม่รวมภาษี ด่วน", "high"),
    ],
)
def test_what_is_denied_beside_it_is_something_else(lang, text, priority):
    assert read(lang, text).priority == priority


@pytest.mark.parametrize(
    ("text", "who", "priority"),
    [
        ("Urgent Care Clinic 3 chairs 900 eur", "Urgent Care Clinic", None),
        ("Urgent-Care Clinic 3 chairs 900 eur", "Urgent-Care Clinic", None),
        ("Urgent, Harbour 3 chairs 900 eur", "Harbour", "high"),
        ("Urgent - Harbour 3 chairs 900 eur", "Harbour", "high"),
        ("Urgent!\nHarbour 3 chairs 900 eur", "Harbour", "high"),
    ],
)
def test_a_name_may_begin_with_it(text, who, priority):
    assert said("en", text)["who"] == who
    assert read("en", text).priority == priority


def test_a_figure_that_is_no_number_is_no_worth():
    assert read("en", "تومان un un").worth is None


@pytest.mark.parametrize(
    ("lang", "text", "who", "note"),
    [
        ("en", "20 air compressors for Aria Industries", "Aria Industries", "air compressors"),
        ("en", "20 blue pumps for Aria, ask Tom", "Aria", "blue ask Tom"),
        ("en", "20 compressors for Acme", "1", "compressors"),
        ("fr", "20 compresseurs d'air pour Aria", "Aria", "compresseurs d'air"),
        ("fr", "vente de 3 chaudières à Garage Martin", "Garage Martin", "chaudières"),
        ("fa", "۲۰ کمپرسور هوا برای شرکت آریا صنعت", "شرکت آریا صنعت", "کمپرسور هوا"),
        ("fa", "فروش ۱۰ دستگاه چیلر به بیمارستان نور", "بیمارستان نور", "چیلر"),
        ("fa", "۲۰ تا کمپرسور واسه پتروشیمی مهر", "8", "کمپرسور"),
        ("th", "เครื่องอัดอากาศ 20 ชุด ให้ บริษัท อารยา", "บริษัท อารยา", "เครื่องอัดอากาศ"),
        ("th", "เครื่องอัดอากาศ 20 เครื่องให้ไทยฟู้ด", "14", "เครื่องอัดอากาศ"),
        ("en", "Tools for Schools 3 compressors", "Tools for Schools", "compressors"),
        ("en", "Northwind 20 gauges for the plant", "Northwind", "gauges for the plant"),
    ],
)
def test_counted_goods_nobody_knows_are_no_part_of_the_customer(lang, text, who, note):
    found = said(lang, text)
    assert found["who"] == who
    assert "items" in found["ask"]
    assert read(lang, text).note == note


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("en", "20 pressure switches for Aria Industries", "Aria Industries"),
        ("en", "20 ball joints for Aria Industries", "Aria Industries"),
        ("fa", "۲۰ سالانه حسابرسی برای شرکت آریا صنعت", "شرکت آریا صنعت"),
    ],
)
def test_a_word_of_a_product_is_not_the_product_where_the_name_goes_on(lang, text, who):
    found = said(lang, text)
    assert found["who"] == who
    assert "items" in found["ask"]


def test_a_weekday_that_begins_with_a_number_is_not_part_of_the_amount():
    found = read("fa", "۳۰ میلیون پنج‌شنبه")
    assert found.amount == 30_000_000
    assert found.days == (date(2026, 11, 26),)
    assert "close" in found.ask


def test_so_many_pieces_for_somebody_are_counted_once():
    assert said("th", "ปั๊มน้ำ 20 ชุด ให้บริษัท อารยา") == {
        "who": "บริษัท อารยา",
        "items": [("P-100", "20", None)],
        "ask": ["customer"],
    }
