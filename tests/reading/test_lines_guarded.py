"""What stands beside a figure, a day or a share and changes it: the field is asked, never guessed.

By kinds and in four languages; each kind once came through as another value.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.lines.line import LineRead, as_json
from bot.reading.result import Lang
from reading.test_lines_of_the_field import read

SOLD: dict[Lang, str] = {
    "en": "Hartley 24 chairs at £110 each",
    "fr": "Vasseur 24 chaises à 110 € pièce",
    "fa": "فولاد مبارکه ۲۴ صندلی هر کدام ۹ میلیون تومان",
    "th": "คลินิกผิวดี เก้าอี้ 24 ตัว ตัวละ 900 บาท",
}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "call Tue or Wed"),
        ("en", "call Mon-Wed"),
        ("en", "call back every Monday"),
        ("en", "call a week Friday"),
        ("en", "call in a week or two"),
        ("en", "call after the 15th"),
        ("en", "don't call Monday"),
        ("fr", "relancer lundi ou mardi"),
        ("fr", "rappeler lundi sinon mardi"),
        ("fr", "relance dès lundi"),
        ("fr", "relance entre lundi et mercredi"),
        ("fr", "rappeler tous les lundis"),
        ("fr", "relance début de semaine prochaine"),
        ("fa", "تماس شنبه یا یکشنبه"),
        ("fa", "تماس هر شنبه"),
        ("fa", "تماس از شنبه"),
        ("fa", "تماس شنبه نشد یکشنبه"),
        ("fa", "تماس بعد از ۱۵ دی"),
        ("fa", "دوشنبه زنگ زدن"),
        ("th", "โทรวันจันทร์หรืออังคาร"),
        ("th", "โทรทุกวันจันทร์"),
        ("th", "โทรหลัง 15 ธ.ค."),
        ("th", "โทรต้นอาทิตย์หน้า"),
        ("th", "โทรไปแล้ววันจันทร์"),
    ],
)
def test_a_next_contact_that_is_no_one_day_is_asked(lang: Lang, said: str) -> None:
    found = read(lang, f"{SOLD[lang]}, {said}")
    assert found.follow_up is None
    assert "follow_up" in found.ask


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "close 15 or 22 Jan"),
        ("en", "close 10th-15th Dec"),
        ("en", "close 3rd week Jan"),
        ("en", "close last Friday of the month"),
        ("en", "close first Monday of January"),
        ("fr", "clôture 20 ou 27 janvier"),
        ("fr", "clôture 3e semaine de janvier"),
        ("fr", "clôture vendredi d'après"),
        ("fa", "بستن ۲۰ یا ۲۵ دی"),
        ("fa", "بستن ۱۰ الی ۱۵ دی"),
        ("fa", "بستن ۱۵ ماه بعد"),
        ("fa", "بستن اولین شنبه دی"),
        ("th", "ปิด 15 หรือ 22 ม.ค."),
        ("th", "ปิดภายในอาทิตย์นี้"),
        ("th", "ปิดสิ้นเดือน 1"),
    ],
)
def test_a_close_date_that_is_no_one_day_is_asked(lang: Lang, said: str) -> None:
    found = read(lang, f"{SOLD[lang]}, {said}")
    assert found.close is None
    assert "close" in found.ask


def test_days_before_and_behind_their_words_are_asked() -> None:
    found = read("th", "คลินิกผิวดี 12 ม.ค. ติดตาม 26 ม.ค. ปิด ครีม 8 กระปุก กระปุกละ 250 บาท")
    assert (found.close, found.follow_up) == (None, None)
    assert {"close", "follow_up"} <= set(found.ask)


@pytest.mark.parametrize(
    ("lang", "said", "day"),
    [
        ("en", "60%, EOY close", "2026-12-31"),
        ("en", "close end of Q1", "2027-03-31"),
        ("fr", "clôture fin T1", "2027-03-31"),
        ("fr", "20 décembre clôture", "2026-12-20"),
        ("fa", "فردا می‌بندم", "2026-11-22"),
        ("th", "พรุ่งนี้ปิด", "2026-11-22"),
        ("th", "ปิดสิ้นไตรมาส 1", "2027-03-31"),
    ],
)
def test_a_day_before_its_word_and_the_end_of_a_quarter_are_days(
    lang: Lang, said: str, day: str
) -> None:
    found = read(lang, f"{SOLD[lang]}, {said}")
    assert (as_json(found)["close"], found.ask) == (day, ())


def test_a_bare_day_is_shown_and_asked() -> None:
    found = read("en", f"{SOLD['en']}, 15 Dec")
    assert (as_json(found)["close"], found.ask) == ("2026-12-15", ("close",))
    sure = read("en", f"{SOLD['en']}, end of December")
    assert (as_json(sure)["close"], sure.ask) == ("2026-12-31", ())


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "7 out of 10 i'd say"),
        ("en", "chance 7/10"),
        ("en", "60/100"),
        ("en", "40pc"),
        ("en", "at least 60%"),
        ("en", ">60%"),
        ("en", "60%+"),
        ("en", "not 60%"),
        ("en", "100% cotton"),
        ("en", "60 % to 70"),
        ("en", "30% upfront"),
        ("fr", "7 chances sur 10"),
        ("fr", "plus de 60 %"),
        ("fr", "marge 30 %"),
        ("fr", "pas 60 %"),
        ("fa", "احتمال ۷ از ۱۰"),
        ("fa", "بالای ۶۰٪"),
        ("th", "โอกาส 7 ใน 10"),
        ("th", "เกิน 60%"),
    ],
)
def test_a_share_that_is_none_or_no_one_is_asked(lang: Lang, said: str) -> None:
    found = read(lang, f"{SOLD[lang]}, {said}")
    assert found.probability is None
    assert "probability" in found.ask


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Hartley 10 chairs at £45 each total £4500"),
        ("en", "Hartley 10 dozen chairs at £5 a dozen"),
        ("en", "Hartley 10 chairs @ £90 a pair"),
        ("en", "Hartley 24 chairs or 20 desks"),
        ("en", "Hartley 24 chairs £2,640"),
        ("fr", "Vasseur pompe 2400 W à 300 €"),
        ("fr", "Vasseur pompe, 4 à 5 k€"),
        ("fr", "Vasseur 20 chaises,18€,pièce"),
        ("fr", "Vasseur 10 chaises 90 € la paire"),
        ("fa", "فولاد مبارکه ۱۰ صندلی دونه‌ای ۱ میلیون تومان جمعا ۱۰۰ میلیون تومان"),
        ("th", "คลินิกผิวดี เก้าอี้ 10 ตัว คู่ละ 900 บาท"),
        ("th", "คลินิกผิวดี เก้าอี้ 2 ตัว ตัวละ 5,000 บาท รวม 100,000 บาท"),
    ],
)
def test_prices_that_do_not_fit_what_is_counted_are_asked(lang: Lang, text: str) -> None:
    found = read(lang, text)
    assert found.amount is None
    assert "items" in found.ask


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Hartley £500 per visit"),
        ("en", "Hartley £500/visit"),
        ("fr", "Vasseur 500 € par visite"),
        ("fa", "فولاد مبارکه هر بازدید ۵ میلیون تومان"),
        ("th", "คลินิกผิวดี 500 บาทต่อรอบ"),
    ],
)
def test_a_price_of_what_nobody_told_us_of_is_asked(lang: Lang, text: str) -> None:
    found = read(lang, text)
    assert found.amount is None
    assert "amount" in found.ask


@pytest.mark.parametrize(
    ("lang", "text", "quantity", "price"),
    [
        ("en", "Hartley 5 firkins of cream at £22 a firkin", "5", "22"),
        ("en", "Hartley desks £5 ea x 30", "30", "5"),
        ("en", "Hartley 24 desks £110 each £2,640 total", "24", "110"),
        ("en", "Hartley cartons: 24 pcs @ 48.5", "24", "48.5"),
        ("en", "Hartley desks x4 £35 per unit", "4", "35"),
        ("en", "Hartley half a dozen chairs at 90", "6", "90"),
        ("en", "Hartley 1 pump 2400, 60%", "1", "2400"),
        ("fr", "Vasseur, carton : 50 boîtes, 6,5 € HT/boîte", "50", "6.5"),
        ("fr", "Vasseur une demi-douzaine de chaises à 110 €", "6", "110"),
        ("fr", "Vasseur/3 bureaux/650€ pièce/60%", "3", "650"),
        ("fa", "فولاد مبارکه/۳میز/دونه‌ای ۴۵ میلیون تومان/۶۰٪", "3", "450000000"),
        ("fa", "فولاد مبارکه ؛ پمپ ؛ ۴ عدد ؛ هر عدد ۱۸ میلیون تومان", "4", "180000000"),
        ("th", "คลินิกผิวดี – ครีม – 30 กระปุก – กระปุกละ 195 บาท", "30", "195"),
        ("th", "คลินิกผิวดี ครีม ราคาต่อขวด 275 บาท จำนวน 24 ขวด", "24", "275"),
    ],
)
def test_how_many_and_for_how_much_however_it_is_put(
    lang: Lang, text: str, quantity: str, price: str
) -> None:
    found = read(lang, text)
    (item,) = as_json(found)["items"]
    assert (item["qty"], item["unit_price"], found.ask) == (quantity, price, ())


def test_a_share_glued_to_a_sum_is_a_share_of_its_own() -> None:
    found = read("en", "Hartley pump,£610,35%")
    assert (found.amount, found.probability, found.ask) == (610, 35, ())


@pytest.mark.parametrize("said", ["fair price", "not from the fair"])
def test_a_source_that_is_no_source_is_asked(said: str) -> None:
    found = read("en", f"{SOLD['en']}, {said}")
    assert (found.source, "source" in found.ask) == (None, True)


def test_somebody_to_phone_is_no_source() -> None:
    found = read("en", f"call the lad at Hartley Thursday, {SOLD['en']}")
    assert found.source is None


# Whatever is put into a good line ------------------------------------------------------

STRANGE: dict[Lang, tuple[str, ...]] = {
    "en": ("7", "88", "0.7", "no. 5", "phase 2", "room 12", "lot 3", "12V", "v2", "ref 4471"),
    "fr": ("7", "88", "0.7", "phase 2", "réf 4471", "12V", "étage 3", "3 semaines"),
    "fa": ("۷", "۸۸", "فاز ۲", "شماره ۵", "کد ۴۴۷۱", "طبقه ۳", "پلاک ۱۲", "مدل ۵۰۰"),
    "th": ("7", "88", "เฟส 2", "รุ่น 500", "ชั้น 3", "ซอย 5", "เลขที่ 12", "ขนาด 500"),
}
ENDS: dict[Lang, str] = {
    "en": ", 60%, close 15 Jan, call Monday",
    "fr": ", 60 %, clôture 15 janvier, rappeler lundi",
    "fa": "، ۶۰٪، بستن ۱۵ دی، تماس دوشنبه",
    "th": " 60% ปิด 15 ม.ค. โทรวันจันทร์",
}
GOOD: dict[Lang, LineRead] = {lang: read(lang, SOLD[lang] + ENDS[lang]) for lang in SOLD}
LANGS: tuple[Lang, ...] = ("en", "fr", "fa", "th")
PUT = st.sampled_from(LANGS).flatmap(
    lambda lang: st.tuples(
        st.just(lang), st.sampled_from(STRANGE[lang]), st.integers(1, 40), st.booleans()
    )
)


@settings(deadline=None, max_examples=300)
@given(PUT)
def test_a_figure_put_anywhere_is_asked_for(put: tuple[Lang, str, int, bool]) -> None:
    """Between two clauses or behind all of them nothing may take it without a question."""
    lang, strange, where, comma = put
    sign = "،" if lang == "fa" else ","
    clauses = (SOLD[lang] + ENDS[lang]).split(sign) if lang != "th" else [SOLD[lang], ENDS[lang]]
    at = where % len(clauses) + 1
    more = f"{sign} {strange}" if comma else f" {strange} "
    text = sign.join(clauses[:at]) + more + sign + sign.join(clauses[at:])
    found, good = read(lang, text), GOOD[lang]
    assert found.ask, text
    if not {"items", "amount"} & set(found.ask):
        assert (found.items, found.amount) == (good.items, good.amount), text
    for field in ("probability", "close", "follow_up"):
        if field not in found.ask:
            assert getattr(found, field) == getattr(good, field), text


NOTES: dict[Lang, tuple[str, ...]] = {
    "en": ("ask for Sue", "nice people", "needs a demo unit"),
    "fr": ("voir avec Luc", "très motivés"),
    "fa": ("خیلی علاقه‌مندند", "با خانم احمدی"),
    "th": ("ถามคุณแนน", "สนใจมาก"),
}


@settings(deadline=None, max_examples=120)
@given(
    st.sampled_from(LANGS).flatmap(
        lambda lang: st.tuples(st.just(lang), st.sampled_from(NOTES[lang]))
    )
)
def test_a_note_behind_a_line_changes_no_value(noted: tuple[Lang, str]) -> None:
    lang, note = noted
    found, good = read(lang, f"{SOLD[lang]}{ENDS[lang]}, {note}"), GOOD[lang]
    assert (found.items, found.amount) == (good.items, good.amount)
    assert (found.probability, found.close) == (good.probability, good.close)
