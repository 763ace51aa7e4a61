"""Reports asked for in words: what, by what, over which days, in any order."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.reports import REPORTS, Grouping
from bot.reading.questions.asked import MOST_LETTERS, read_asked
from bot.reading.questions.denying import denies
from bot.reading.questions.rules import RULES, meant, nearest
from bot.reading.questions.words import Topic
from bot.reading.result import Lang

TODAY = date(2026, 11, 21)
"""30 Aban 1405, 21 November 2569."""
CALENDARS = {"en": "gregorian", "fr": "gregorian", "fa": "jalali", "th": "buddhist"}

AUGUST = "2025-08-01 2025-08-31"
THIRD = "2025-07-01 2025-09-30"

PHRASES = {
    "en": [
        ("lost by source last quarter", "R5 source q1"),
        ("last quarter lost by source", "R5 source q1"),
        ("by source, last quarter: lost", "R5 source q1"),
        ("won and lost this year", "R1 - y0"),
        ("won this month", "R26 - m0"),
        ("Sales 1 to 15 November", "R26 - 2026-11-01 2026-11-15"),
        ("1–15 Nov sales by team", "R26 team 2026-11-01 2026-11-15"),
        ("weekly sales this quarter", "R26 week q0"),
        ("sales per quarter this year", "R26 quarter y0"),
        ("revenue of October by product", "R26 product 2026-10-01 2026-10-31"),
        ("win rate by week this quarter", "R18 week q0"),
        ("won and lost by week this month", "R18 week m0"),
        ("lost per week this month", "R18 week m0"),
        ("new opportunities by week", "R7 week w0-7"),
        ("win rate by team this year", "R18 team y0"),
        ("new deals by team last month", "R7 team m1"),
        ("lost by team last quarter", "R1 team q1"),
        ("compare the teams this year", "R18 team y0"),
        ("compare this week with last week", "R18 week w0-1"),
        ("how many opportunities did we lose in Q3 2025 by reason", f"R1 reason {THIRD}"),
        ("lost yesterday", "R1 - d1"),
        ("amount lost by member last 90 days", "R4 member n90"),
        ("win rate by member last 90 days", "R18 member n90"),
        ("past 30 days win rate per product", "R18 product n30"),
        ("win rate by quarter this year", "R18 quarter y0"),
        ("lost in the last three months", "R1 - 2026-08-22 2026-11-21"),
        ("won amount per month this year", "R26 month y0"),
        ("pipeline", "R11 - -"),
        ("open opportunities by stage", "R11 stage -"),
        ("forecast", "R14 - -"),
        ("opportunities by customer August 2025", f"R7 customer {AUGUST}"),
        ("new opportunities by month last 6 months", "R7 month 2026-05-22 2026-11-21"),
        ("deals per campaign 2025", "R7 campaign 2025-01-01 2025-12-31"),
        ("share of sources this year", "R12 source y0"),
        ("lost from 1 Aug to 15 Sep", "R1 - 2026-08-01 2026-09-15"),
        ("where do customers come from last 2 weeks", "R12 - n14"),
    ],
    "fr": [
        ("pertes par origine le trimestre dernier", "R5 source q1"),
        ("le trimestre dernier, pertes par origine", "R5 source q1"),
        ("gagnées et perdues cette année", "R1 - y0"),
        ("perdues hier", "R1 - d1"),
        ("ventes du 1er au 15 novembre", "R26 - 2026-11-01 2026-11-15"),
        ("ventes par semaine ce trimestre", "R26 week q0"),
        ("chiffre d’affaires par équipe cette année", "R26 team y0"),
        ("taux de réussite hebdomadaire ce trimestre", "R18 week q0"),
        ("nouvelles affaires par semaine", "R7 week w0-7"),
        ("pertes par équipe", "R1 team -"),
        ("comparer cette semaine et la semaine dernière", "R18 week w0-1"),
        ("ventes ce mois-ci", "R26 - m0"),
        ("gains cette semaine par produit", "R26 product w0"),
        ("montant perdu par commercial les 30 derniers jours", "R4 member n30"),
        ("taux de réussite par commercial les 90 derniers jours", "R18 member n90"),
        ("les 7 derniers jours taux de réussite", "R18 - n7"),
        ("taux de transformation par trimestre cette année", "R18 quarter y0"),
        ("pertes des trois derniers mois", "R1 - 2026-08-22 2026-11-21"),
        ("ventes par mois", "R14 month -"),
        ("pipeline", "R11 - -"),
        ("opportunités ouvertes par étape", "R11 stage -"),
        ("prévisions", "R14 - -"),
        ("opportunités par client août 2025", f"R7 customer {AUGUST}"),
        ("nouvelles affaires par mois 2025", "R7 month 2025-01-01 2025-12-31"),
        ("affaires par campagne l’an dernier", "R7 campaign y1"),
        ("part des origines cette année", "R12 source y0"),
        ("du 1er août au 15 septembre pertes par raison", "R1 reason 2026-08-01 2026-09-15"),
        ("pertes au troisième trimestre 2025", f"R1 - {THIRD}"),
        ("pertes au 3e trimestre 2025", f"R1 - {THIRD}"),
        ("pertes du trimestre 3 2025", f"R1 - {THIRD}"),
        ("combien d’affaires perdues le mois dernier", "R1 - m1"),
    ],
    "fa": [
        ("باخت به تفکیک نحوهٔ آشنایی فصل گذشته", "R5 source q1"),
        ("فصل گذشته، باخت به تفکیک نحوهٔ آشنایی", "R5 source q1"),
        ("برد و باخت امسال", "R1 - y0"),
        ("برد این ماه", "R26 - m0"),
        ("فروش از ۱ تا ۱۵ آبان", "R26 - 2026-10-23 2026-11-06"),
        ("فروش هفتگی این فصل", "R26 week q0"),
        ("فروش به تفکیک تیم امسال", "R26 team y0"),
        ("نرخ برد هفتگی", "R18 week w0-7"),
        ("فرصت‌های جدید به تفکیک هفته", "R7 week w0-7"),
        ("نرخ برد تیم‌ها امسال", "R18 team y0"),
        ("مقایسه این هفته با هفته گذشته", "R18 week w0-1"),
        ("باخت دیروز", "R1 - d1"),
        ("باخت در سه ماه گذشته به تفکیک رقیب", "R22 competitor 2026-08-22 2026-11-21"),
        ("باخت دو هفتهٔ اخیر به تفکیک نحوهٔ آشنایی", "R5 source n14"),
        ("فروش این سال به تفکیک ماه", "R26 month y0"),
        ("فروش این هفته به تفکیک محصول", "R26 product w0"),
        ("مبلغ باخت کارشناسان ۳۰ روز گذشته", "R4 member n30"),
        ("نرخ برد کارشناسان ۹۰ روز گذشته", "R18 member n90"),
        ("نرخ موفقیت ۷ روز اخیر", "R18 - n7"),
        ("درصد برد فصلی امسال", "R18 quarter y0"),
        ("قیف فروش", "R11 - -"),
        ("فرصت‌های باز به تفکیک مرحله", "R11 stage -"),
        ("پیش‌بینی", "R14 - -"),
        ("فرصت‌ها به تفکیک مشتری مرداد ۱۴۰۴", "R7 customer 2025-07-23 2025-08-22"),
        ("فرصت‌های جدید ماهانه امسال", "R7 month y0"),
        ("فرصت‌ها به تفکیک کمپین سال ۱۴۰۴", "R7 campaign 2025-03-21 2026-03-20"),
        ("سهم منابع امسال", "R12 source y0"),
        ("از ۱ مهر تا ۱۵ آبان باخت", "R1 - 2026-09-23 2026-11-06"),
        ("گزارش باخت‌ها به تفکیک دلیل ماه پیش", "R1 reason m1"),
        ("چند فرصت پارسال از دست رفته", "R1 - y1"),
    ],
    "th": [
        ("แพ้ สามเดือนที่ผ่านมา", "R1 - 2026-08-22 2026-11-21"),
        ("ปิดไม่ได้ตามแหล่งที่มาไตรมาสที่แล้ว", "R5 source q1"),
        ("ไตรมาสที่แล้ว ปิดไม่ได้ตามแหล่งที่มา", "R5 source q1"),
        ("ปิดได้และปิดไม่ได้ปีนี้", "R1 - y0"),
        ("ยอดขายเดือนนี้", "R26 - m0"),
        ("ปิดไม่ได้เมื่อวาน", "R1 - d1"),
        ("ยอดขาย 1 ถึง 15 พฤศจิกายน", "R26 - 2026-11-01 2026-11-15"),
        ("ยอดขายรายสัปดาห์ไตรมาสนี้", "R26 week q0"),
        ("ยอดขายตามทีมปีนี้", "R26 team y0"),
        ("อัตราชนะรายสัปดาห์", "R18 week w0-7"),
        ("โอกาสใหม่รายสัปดาห์เดือนนี้", "R7 week m0"),
        ("อัตราชนะตามทีม", "R18 team -"),
        ("เปรียบเทียบสัปดาห์นี้กับสัปดาห์ที่แล้ว", "R18 week w0-1"),
        ("ขายได้สัปดาห์นี้ตามสินค้า", "R26 product w0"),
        ("มูลค่าที่เสียตามพนักงานขาย 30 วันที่ผ่านมา", "R4 member n30"),
        ("อัตราชนะตามพนักงานขาย 90 วันที่ผ่านมา", "R18 member n90"),
        ("อัตราปิดการขาย 7 วันล่าสุด", "R18 - n7"),
        ("อัตราชนะรายไตรมาสปีนี้", "R18 quarter y0"),
        ("ไปป์ไลน์", "R11 - -"),
        ("โอกาสที่เปิดอยู่ตามขั้นตอน", "R11 stage -"),
        ("คาดการณ์", "R14 - -"),
        ("โอกาสตามลูกค้า สิงหาคม 2568", f"R7 customer {AUGUST}"),
        ("โอกาสใหม่รายเดือนปีนี้", "R7 month y0"),
        ("โอกาสตามแคมเปญปีที่แล้ว", "R7 campaign y1"),
        ("สัดส่วนแหล่งที่มาปีนี้", "R12 source y0"),
        ("ปิดไม่ได้ตามเหตุผลเดือนที่แล้ว", "R1 reason m1"),
        ("ปิดไม่ได้ไตรมาส 3 ปี 2568", f"R1 - {THIRD}"),
        ("ปิดไม่ได้ไตรมาสที่สาม ปี 2568", f"R1 - {THIRD}"),
        ("ขอดูรายงานลูกค้ามาจากไหน ๒ สัปดาห์ล่าสุด", "R12 - n14"),
    ],
}


def asked(text, lang):
    return read_asked(text, lang=lang, calendar=CALENDARS[lang], today=TODAY)


def told(found):
    """As in "R5 source q1"; a picked range as its two days."""
    span = found.span
    days = "-" if span is None else span.code
    if span is not None and span.days is not None:
        days = f"{span.days.first} {span.days.last}"
    return f"{found.report} {found.by.value if found.by else '-'} {days}"


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, *each) for lang, several in PHRASES.items() for each in several],
)
def test_a_phrase_means_a_report(lang, text, expected):
    understood = asked(text, lang)
    found = meant(understood)

    assert found is not None
    assert told(found) == expected
    assert understood.unknown == ()


def test_there_are_twenty_phrases_a_language():
    assert all(len(several) >= 20 for several in PHRASES.values())


def test_any_language_is_understood_whatever_the_writers_is():
    assert told(meant(asked("pertes par origine le trimestre dernier", "en"))) == "R5 source q1"
    assert told(meant(asked("باخت به تفکیک نحوهٔ آشنایی فصل گذشته", "en"))) == "R5 source q1"


@pytest.mark.parametrize("text", ["Acme", "Acme 20 pumps at 350 eur", "تلفن آلفا", "บริษัท ปตท"])
def test_what_is_no_report_is_given_back(text):
    understood = asked(text, "en")

    assert meant(understood) is None
    assert understood.unknown


def test_unknown_words_stay_beside_what_was_understood():
    understood = asked("lost by source for the zebras", "en")

    assert understood.unknown == ("zebras",)
    assert understood.topics == {Topic.LOST}
    assert understood.groupings == (Grouping.SOURCE,)


NEW = {
    "en": [
        ("close rate by rep this quarter", "R18 member q0"),
        ("which competitor do we lose to most often", "R22 competitor -"),
        ("customers not spoken to for a long time", "R21 - -"),
    ],
    "fr": [
        ("taux de closing par commercial ce trimestre", "R18 member q0"),
        ("pertes par concurrent le plus souvent", "R22 competitor -"),
        ("clients pas contactés depuis longtemps", "R21 - -"),
    ],
    "fa": [
        ("نرخ فروش هر کارشناس این فصل", "R18 member q0"),
        ("بیشتر از همه باخت به کدام رقیب", "R22 competitor -"),
        ("مشتری‌هایی که تماس نگرفته‌ایم", "R21 - -"),
    ],
    "th": [
        ("อัตราปิดของแต่ละคนไตรมาสนี้", "R18 member q0"),
        ("แพ้คู่แข่งไหนบ่อยสุด", "R22 competitor -"),
        ("ลูกค้าที่ไม่ได้คุยมานาน", "R21 - -"),
        ("รายงานสิ่งที่เปลี่ยนไป", "R23 - -"),
    ],
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, *each) for lang, several in NEW.items() for each in several],
)
def test_how_often_and_since_when_is_understood(lang, text, expected):
    assert told(meant(asked(text, lang))) == expected
    assert not denies(asked(text, lang).unknown)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "customers not painted"),
        ("fr", "clients jamais peints"),
        ("fa", "مشتری بدون رنگ"),
        ("th", "ลูกค้าที่ไม่เคยทาสี"),
    ],
)
def test_what_is_denied_and_not_understood_is_known_to_be(lang, text):
    assert denies(asked(text, lang).unknown)
    assert not denies(asked("zebras by customer", lang).unknown)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "compare sales this year"),
        ("fr", "comparer les ventes cette année"),
        ("fa", "مقایسه فروش امسال"),
        ("th", "เทียบยอดขายปีนี้"),
    ],
)
def test_who_is_named_is_what_is_compared(lang, text):
    how = {"lang": lang, "calendar": CALENDARS[lang], "today": TODAY}
    assert told(meant(read_asked(text, **how, people=True))) == "R26 member y0"
    assert told(meant(read_asked(text, **how))) != "R26 member y0"


def test_a_grouping_that_a_report_does_not_have_is_named():
    found = meant(asked("pipeline by customer", "en"))

    assert (found.report, found.by, found.missing) == ("R11", None, Grouping.CUSTOMER)


def test_of_two_groupings_time_comes_first():
    assert meant(asked("loss reasons by month this year", "en")).by is Grouping.MONTH


def test_the_nearest_are_three_that_exist():
    for text in ("zebras", "lost zebras", "rate of zebras"):
        near = nearest(asked(text, "en"))
        assert len(near) == 3
        assert {each.report for each in near} <= set(REPORTS)
    assert nearest(asked("win rate", "en"))[0].report == "R18"


def test_every_rule_names_a_report_of_the_design():
    assert all(rule.report[0] == "R" and 1 <= int(rule.report[1:]) <= 26 for rule in RULES)


@settings(deadline=None)
@given(st.text(max_size=2 * MOST_LETTERS), st.sampled_from(sorted(CALENDARS)))
def test_any_text_is_survived(text, lang):
    asked(text, lang)


SPOKEN = {
    "en": [
        ("where do our customers come from", "R12 - -"),
        ("how long does it take to close", "R8 - -"),
        ("what is stuck", "R21 - -"),
        ("sales funnel", "R11 - -"),
        ("average days in each stage", "R20 - -"),
        ("biggest customers last quarter", "R26 customer q1"),
        ("won this year in June", "R26 - 2026-06-01 2026-06-30"),
        ("won in December this year", "R26 - 2026-12-01 2026-12-31"),
    ],
    "fa": [
        ("چرا می‌بازیم", "R1 reason -"),
        ("چرا می بازیم", "R1 reason -"),
        ("مشتری‌ها از کجا می‌آیند", "R12 - -"),
        ("بستن فرصت چند روز طول می‌کشد", "R8 - -"),
        ("چی گیر کرده", "R21 - -"),
        ("مدت ماندن در هر مرحله", "R20 - -"),
        ("بردهای امروز", "R26 - d0"),
        ("فرصت‌های گذشته از موعد", "R21 - -"),
        ("باخت می ۲۰۲۵", "R1 - 2025-05-01 2025-05-31"),
        ("فروش می امسال", "R26 - 2026-05-01 2026-05-31"),
        ("برد می و ژوئن", "R26 month 2026-05-01 2026-06-30"),
        ("برد می به تفکیک منبع", "R26 source 2026-05-01 2026-05-31"),
        ("مشتری ها از کجا می آیند", "R12 - -"),
        ("فروش این ماه را می خواهم", "R26 - m0"),
    ],
    "fr": [
        ("pourquoi perdons-nous", "R1 reason -"),
        ("d’où viennent nos clients", "R12 - -"),
        ("combien de temps pour conclure", "R8 - -"),
        ("qu’est-ce qui est bloqué", "R21 - -"),
        ("entonnoir de vente", "R11 - -"),
    ],
    "th": [
        ("ปิดการขายใช้เวลากี่วัน", "R8 - -"),
        ("อะไรค้างอยู่", "R21 - -"),
        ("เดือนนี้ใครขายได้มากที่สุด", "R26 member m0"),
    ],
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, *each) for lang, several in SPOKEN.items() for each in several],
)
def test_a_report_is_asked_for_as_people_speak(lang, text, expected):
    assert asked(text, lang).unknown == ()
    assert told(meant(asked(text, lang))) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "lost last few months"),
        ("en", "lost thirteenish last month"),
        ("fr", "pertes quelques mois dernier mois"),
        ("fa", "باخت چند ماه گذشته"),
        ("th", "แพ้ หลายเดือนก่อน"),
    ],
)
def test_days_with_other_words_beside_them_are_unclear(lang: Lang, text: str) -> None:
    read = read_asked(text, lang=lang, calendar=CALENDARS[lang], today=TODAY)
    assert read.days_unclear or read.span is None
    clear = read_asked("lost last month", lang="en", calendar="gregorian", today=TODAY)
    assert clear.span is not None
    assert not clear.days_unclear
