"""What is typed in passing: two years in one breath, since when, how much was lost, slips."""

from __future__ import annotations

from datetime import date

import pytest

from bot.reading.questions.asked import read_asked
from bot.reading.questions.misspelt import meant_by
from bot.reading.questions.rules import meant
from bot.reading.result import CalendarName, Lang

TODAY = date(2026, 11, 21)
CALENDARS: dict[Lang, CalendarName] = {
    "en": "gregorian",
    "fr": "gregorian",
    "fa": "jalali",
    "th": "buddhist",
}
SAID: dict[Lang, list[tuple[str, str]]] = {
    "en": [
        ("sales this year and last year", "R26 year y0-1"),
        ("how much revenue did we lose", "R4 - -"),
        ("sales since the start of last year", "R26 - y0-1"),
        ("how much did we lose this month", "R4 - m0"),
        ("how much money did we lose", "R4 - -"),
        ("revenue lost this year", "R4 - y0"),
        ("sales, losses this month", "R1 - m0"),
        ("sales and losses by rep", "R1 member -"),
        ("sales vs lost by rep", "R1 member -"),
        ("sales since last month", "R26 - m0-1"),
        ("sales from last month to now", "R26 - m0-1"),
        ("from the beginning of 2025 until today won by month", "R26 month 2025-01-01 2026-11-21"),
        ("since the start of May lost by reason", "R1 reason 2026-05-01 2026-11-21"),
        ("won in March and May", "R26 month 2026-03-01 2026-05-31"),
        ("sales May and June", "R26 month 2026-05-01 2026-06-30"),
        ("sales by quarter", "R26 quarter q0-3"),
        ("yearly sales", "R26 year y0-2"),
        ("lost this year and last year", "R6 year y0-1"),
        ("lost by source this month and last month", "R5 source m0-1"),
        ("between last month and this month won by rep", "R26 member 2026-10-01 2026-11-30"),
        ("won today and yesterday", "R26 - 2026-11-20 2026-11-21"),
        ("won this week and last week", "R26 week w0-1"),
        ("how much have we sold so far this quarter", "R26 - q0"),
        ("revenue by customer last year", "R26 customer y1"),
        ("what did we lose last month and why", "R1 reason m1"),
        ("who brought in the most money this month", "R26 member m0"),
        ("show wins and losses per rep for q3", "R1 member 2026-07-01 2026-09-30"),
        ("whats our win rate vs last quarter", "R18 quarter q0-1"),
        ("biggest deals lost this quarter", "R1 - q0"),
        ("how many new opps did we get last week", "R7 - w1"),
        ("which customers bought nothing", "R16 - -"),
        ("total sales year to date", "R26 - y0"),
        ("avg time to close by source", "R8 source -"),
        ("lost to competitors this yr", "R22 competitor y0"),
        ("what's in the pipe right now", "R11 - -"),
        ("sales per week in october", "R26 week 2026-10-01 2026-10-31"),
        ("month over month sales", "R14 month -"),
        ("how much is still open", "R11 - -"),
        ("forecast for this quarter", "R14 - q0"),
        ("top 3 products this year", "R26 product y0"),
        ("how much did we sell in 2025 and 2026", "R26 year 2025-01-01 2026-12-31"),
        ("sales q1 vs q2", "R26 quarter 2026-01-01 2026-06-30"),
        ("which reps are behind target", "R24 - -"),
        ("lost revenue by reason this year", "R6 reason y0"),
        ("deals closing this month", "R13 - m0"),
        ("deals with no next step", "R21 - -"),
        ("what percentage of deals do we win", "R18 - -"),
    ],
    "fr": [
        ("ventes cette année et l'an dernier", "R26 year y0-1"),
        ("combien de chiffre d'affaires avons-nous perdu", "R4 - -"),
        ("ventes depuis le début de l'an dernier", "R26 - y0-1"),
        ("ventes entre le mois dernier et ce mois", "R26 - 2026-10-01 2026-11-30"),
        ("perdu depuis le mois dernier par motif", "R1 reason m0-1"),
        ("chiffre d'affaires perdu cette année", "R4 - y0"),
        ("ventes et pertes par commercial", "R1 member -"),
        ("ventes annuelles", "R26 year y0-2"),
        ("ventes du début de l'année dernière à aujourd'hui", "R26 - y0-1"),
        ("combien on a vendu ce mois-ci", "R26 - m0"),
        ("CA du trimestre par commercial", "R26 member q0"),
        ("CA cette année vs année dernière", "R26 year y0-1"),
        ("qu'est-ce qu'on a perdu le mois dernier et pourquoi", "R1 reason m1"),
        ("qui a rapporté le plus ce trimestre", "R26 member q0"),
        ("gagnées et perdues par commercial au T3", "R1 member 2026-07-01 2026-09-30"),
        ("meilleurs produits cette année", "R26 product y0"),
        ("ce qui est en cours", "R11 - -"),
        ("combien de nouvelles affaires la semaine dernière", "R7 - w1"),
        ("taux de réussite par rapport au trimestre dernier", "R18 quarter q0-1"),
        ("chiffre d'affaire par client l'an dernier", "R26 customer y1"),
        ("ventes de janvier à mars", "R26 - 2026-01-01 2026-03-31"),
        ("ventes depuis janvier par mois", "R26 month 2026-01-01 2026-11-21"),
        ("affaires à conclure ce mois-ci", "R13 - m0"),
        ("où en sont les objectifs", "R24 - -"),
        ("top 10 clients depuis le début de l'année", "R26 customer y0"),
        ("motifs de perte ce trimestre", "R1 reason q0"),
        ("combien vaut le pipeline", "R11 - -"),
        ("délai moyen de conclusion par origine", "R8 source -"),
        ("qui est en retard sur ses objectifs", "R24 - -"),
        ("les affaires sans prochaine étape", "R21 - -"),
        ("ventes 2025 et 2026", "R26 year 2025-01-01 2026-12-31"),
        ("perdu face aux concurrents cette année", "R22 competitor y0"),
        ("prévisions du trimestre", "R14 - q0"),
        ("quelle source rapporte le plus", "R26 source -"),
        ("combien perd-on par mois", "R6 month m0-5"),
    ],
    "fa": [
        ("فروش امسال و پارسال", "R26 year y0-1"),
        ("چقدر درآمد از دست دادیم", "R4 - -"),
        ("از اول پارسال فروش", "R26 - y0-1"),
        ("فروش از ابتدای سال گذشته", "R26 - y0-1"),
        ("فروش و باخت هر کارشناس", "R1 member -"),
        ("از اول پارسال تا الان فروش ماهانه", "R26 month y0-1"),
        ("فروش سالانه", "R26 year y0-2"),
        ("از ابتدای ماه قبل تا امروز باخت به تفکیک دلیل", "R1 reason m0-1"),
        ("از اول ۱۴۰۴ تا حالا فروش", "R26 - 2025-03-21 2026-11-21"),
        ("فروش این ماه و ماه قبل", "R26 month m0-1"),
        ("این ماه چقدر فروختیم", "R26 - m0"),
        ("فروش فصل به تفکیک فروشنده", "R26 member q0"),
        ("فروش امسال نسبت به پارسال", "R26 year y0-1"),
        ("ماه پیش چی باختیم و چرا", "R1 reason m1"),
        ("کی این ماه بیشتر پول آورده", "R26 member m0"),
        ("برد و باخت هر نفر تو پاییز", "R1 member 2026-09-23 2026-12-21"),
        ("بهترین محصولات امسال", "R26 product y0"),
        ("الان چی بازه", "R11 - -"),
        ("هفته پیش چند تا فرصت جدید داشتیم", "R7 - w1"),
        ("نرخ برد نسبت به فصل قبل", "R18 quarter q0-1"),
        ("درآمد هر مشتری پارسال", "R26 customer y1"),
        ("فروش فروردین تا خرداد", "R26 - 2026-03-21 2026-06-21"),
        ("این ماه چیا بسته میشه", "R13 - m0"),
        ("وضع هدفامون چطوره", "R24 - -"),
        ("۱۰ مشتری اول امسال", "R26 customer y0"),
        ("دلایل باخت این فصل", "R1 reason q0"),
        ("ارزش قیف فروش چقدره", "R11 - -"),
        ("میانگین زمان بستن بر حسب منبع", "R8 source -"),
        ("کی از هدفش عقبه", "R24 - -"),
        ("فرصت‌های بدون قدم بعدی", "R21 - -"),
        ("فروش ۱۴۰۴ و ۱۴۰۵", "R26 year 2025-03-21 2027-03-20"),
        ("باخت به رقبا امسال", "R22 competitor y0"),
        ("پیش‌بینی این فصل", "R14 - q0"),
        ("کدوم منبع بیشترین فروشو داره", "R26 source -"),
        ("هر ماه چقدر از دست میدیم", "R6 month m0-5"),
    ],
    "th": [
        ("ยอดขายปีนี้และปีที่แล้ว", "R26 year y0-1"),
        ("เราเสียรายได้ไปเท่าไร", "R4 - -"),
        ("ยอดขายตั้งแต่ต้นปีที่แล้ว", "R26 - y0-1"),
        ("ตั้งแต่ต้นเดือนที่แล้ว ยอดขาย", "R26 - m0-1"),
        ("ยอดขายรายปี", "R26 year y0-2"),
        ("ยอดขายตั้งแต่ต้นปี 2568 ถึงตอนนี้", "R26 - 2025-01-01 2026-11-21"),
        ("ยอดขายเดือนนี้กับเดือนที่แล้ว", "R26 month m0-1"),
        ("ตั้งแต่ต้นปีที่แล้วจนถึงวันนี้ ยอดขายรายเดือน", "R26 month y0-1"),
        ("ยอดขายตั้งแต่เดือนที่แล้ว", "R26 - m0-1"),
        ("เดือนนี้ขายได้เท่าไหร่", "R26 - m0"),
        ("ยอดขายไตรมาสนี้แยกตามเซลส์", "R26 member q0"),
        ("ยอดขายปีนี้เทียบปีที่แล้ว", "R26 year y0-1"),
        ("เดือนที่แล้วเสียอะไรไปบ้าง ทำไม", "R1 reason m1"),
        ("เดือนนี้ใครทำเงินได้มากที่สุด", "R26 member m0"),
        ("ชนะแพ้รายคนไตรมาส 3", "R1 member 2026-07-01 2026-09-30"),
        ("สินค้าขายดีปีนี้", "R26 product y0"),
        ("ตอนนี้มีอะไรเปิดอยู่บ้าง", "R11 - -"),
        ("สัปดาห์ที่แล้วได้โอกาสใหม่กี่ราย", "R7 - w1"),
        ("อัตราชนะเทียบไตรมาสก่อน", "R18 quarter q0-1"),
        ("รายได้ตามลูกค้าปีที่แล้ว", "R26 customer y1"),
        ("ยอดขายตั้งแต่มกราคมถึงมีนาคม", "R26 - 2026-01-01 2026-03-31"),
        ("ยอดขายตั้งแต่มกราคมรายเดือน", "R26 month 2026-01-01 2026-11-21"),
        ("ดีลที่จะปิดเดือนนี้", "R13 - m0"),
        ("เป้าหมายไปถึงไหนแล้ว", "R24 - -"),
        ("ลูกค้า 10 อันดับแรกตั้งแต่ต้นปี", "R26 customer y0"),
        ("เหตุผลที่แพ้ไตรมาสนี้", "R1 reason q0"),
        ("ไปป์ไลน์มีมูลค่าเท่าไร", "R11 - -"),
        ("ระยะเวลาปิดการขายเฉลี่ยตามแหล่งที่มา", "R8 source -"),
        ("ใครยังไม่ถึงเป้า", "R24 - -"),
        ("ดีลที่ไม่มีขั้นต่อไป", "R21 - -"),
        ("ยอดขาย 2568 และ 2569", "R26 year 2025-01-01 2026-12-31"),
        ("แพ้คู่แข่งปีนี้", "R22 competitor y0"),
        ("คาดการณ์ไตรมาสนี้", "R14 - q0"),
        ("ช่องทางไหนขายได้มากที่สุด", "R26 source -"),
        ("แต่ละเดือนเสียไปเท่าไร", "R6 month m0-5"),
    ],
}


def told(text: str, lang: Lang) -> tuple[str, tuple[str, ...]]:
    """The report, its grouping and its days; and what was left out."""
    asked = read_asked(text, lang=lang, calendar=CALENDARS[lang], today=TODAY)
    found = meant(asked)
    assert found is not None
    assert found.missing is None
    days = found.span.code if found.span else "-"
    if found.span and found.span.days:
        days = f"{found.span.days.first} {found.span.days.last}"
    return f"{found.report} {found.by.value if found.by else '-'} {days}", asked.unknown


@pytest.mark.parametrize(
    ("text", "expected", "lang"),
    [(text, expected, lang) for lang, rows in SAID.items() for text, expected in rows],
)
def test_all_of_it_is_understood(text: str, expected: str, lang: Lang) -> None:
    assert told(text, lang) == (expected, ())


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("sales, losses this month", "R1 - m0"),
        ("sales and losses by rep", "R1 member -"),
        ("sales vs lost by rep", "R1 member -"),
        ("sales we lost this month", "R4 - m0"),
        ("revenue that we lost this month", "R4 - m0"),
    ],
)
def test_lost_sales_are_one_and_sales_and_losses_two(text: str, report: str) -> None:
    assert told(text, "en")[0] == report


@pytest.mark.parametrize(
    ("word", "lang", "known"),
    [
        ("prodcut", "en", "product"),
        ("custmer", "en", "customer"),
        ("produi", "fr", "produit"),
        ("محصل", "fa", "محصول"),
        ("สินคา", "th", "สินค้า"),
    ],
)
def test_one_slip_is_read_as_the_word_that_was_meant(word: str, lang: Lang, known: str) -> None:
    assert meant_by([word], lang) == {word: known}


@pytest.mark.parametrize("word", ["cost", "bost", "acme", "solenoid", "pump", "xyz"])
def test_a_short_word_or_another_one_is_no_slip(word: str) -> None:
    assert not meant_by([word], "en")
