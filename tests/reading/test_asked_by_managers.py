"""What managers type of a report as they would say it: superlatives, comparisons, days ahead."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.reports import Days, Grouping
from bot.reading.questions.asked import read_asked
from bot.reading.questions.rules import Meant, meant
from bot.reading.result import CalendarName, Lang

TODAY = date(2026, 11, 22)
CALENDARS: dict[Lang, CalendarName] = {
    "en": "gregorian",
    "fr": "gregorian",
    "fa": "jalali",
    "th": "buddhist",
}


def understood(text: str, lang: Lang) -> tuple[Meant, tuple[str, ...]]:
    asked = read_asked(text, lang=lang, calendar=CALENDARS[lang], today=TODAY)
    found = meant(asked)
    assert found is not None
    return found, asked.unknown


SAID: dict[Lang, list[tuple[str, str]]] = {
    "en": [
        ("which source converts best", "R18 source"),
        ("heat map of competitors", "R22 competitor"),
        ("kpi dashboard please", "R10 -"),
        ("pie chart of sources", "R12 source"),
        ("how was last quarter", "R1 -"),
        ("where are deals getting stuck", "R20 -"),
        ("where did our customers come from last quarter", "R12 -"),
        ("deals nobody has touched", "R21 -"),
        ("best selling products this year", "R26 product"),
        ("yesterday's sales", "R26 -"),
        ("which campaign works best", "R17 campaign"),
        ("sales trend", "R14 month"),
        ("how far are we from target", "R24 -"),
        ("forecast for the next 3 months", "R14 -"),
        ("team performance in october", "R17 -"),
        ("weekly sales since september", "R26 week"),
        ("lost revenue by rep", "R4 member"),
        ("where do our opportunities come from", "R12 -"),
        ("time spent in each stage", "R20 -"),
        ("which reasons cost us the most deals", "R1 reason"),
        ("which campaign brought the most", "R17 campaign"),
        ("top customers by revenue", "R26 customer"),
        ("who sold most this year", "R26 member"),
        ("best reps last month", "R17 member"),
        ("compare this month with last month", "R18 month"),
        ("sales by month", "R14 month"),
        ("monthly sales last year", "R26 month"),
        ("which products do we lose", "R1 product"),
        ("why are we losing deals", "R1 reason"),
        ("show me the pipeline", "R11 -"),
        ("pipeline value by stage", "R11 stage"),
        ("what will we close next month", "R13 -"),
        ("how much did we win this quarter", "R26 -"),
        ("deals lost to competitors", "R22 competitor"),
        ("average deal cycle by rep", "R8 member"),
        ("how long do deals stay in each stage", "R20 stage"),
        ("stale deals", "R21 -"),
        ("overdue follow ups by rep", "R2 member"),
        ("win rate by source this year", "R18 source"),
        ("where do our leads come from", "R12 -"),
        ("best campaign this year", "R17 campaign"),
        ("are we on target", "R24 -"),
        ("goal progress", "R24 -"),
        ("new opportunities this week", "R7 -"),
        ("new deals by source", "R12 source"),
        ("lost deals last 90 days by reason", "R1 reason"),
        ("top sellers this quarter", "R17 member"),
        ("best customers 2026", "R26 customer"),
        ("biggest losses this year", "R1 -"),
        ("conversion rate by month", "R19 month"),
        ("number of wins per rep", "R26 member"),
    ],
    "fa": [
        ("نقشه حرارتی رقبا", "R22 competitor"),
        ("داشبورد", "R10 -"),
        ("کدوم منبع بهتر تبدیل میشه", "R18 source"),
        ("کل فروش امسال", "R26 -"),
        ("آمار فروش این ماه", "R26 -"),
        ("گزارش فروش هفته", "R26 -"),
        ("فروش ماه", "R26 -"),
        ("بهترین فروشنده ماه", "R17 member"),
        ("کدوم محصول بیشتر فروش رفته", "R26 product"),
        ("سرعت پاسخگویی این ماه", "R15 -"),
        ("این هفته چی بستیم", "R26 -"),
        ("پیش\u200cبینی فروش سه ماه آینده", "R14 -"),
        ("چه مشتری\u200cهایی هنوز خرید نکرده\u200cاند", "R16 -"),
        ("روند فروش", "R14 month"),
        ("عملکرد تیم در آبان", "R17 -"),
        ("میانگین زمان پاسخ در ۳۰ روز اخیر", "R15 -"),
        ("زمان ماندن در هر مرحله", "R20 -"),
        ("کدام کمپین بیشترین فروش را داشت", "R17 campaign"),
        ("فروش از دست رفته هر کارشناس", "R4 member"),
        ("چه کسی بیشترین پیگیری عقب‌افتاده را دارد", "R2 member"),
        ("بهترین مشتری‌ها", "R26 customer"),
        ("امسال کی بیشتر فروخته؟", "R26 member"),
        ("بهترین فروشنده‌های ماه پیش", "R17 member"),
        ("مقایسه این ماه با ماه قبل", "R18 month"),
        ("فروش ماهانه", "R14 month"),
        ("فروش هر ماه پارسال", "R26 month"),
        ("چرا می‌بازیم", "R1 reason"),
        ("قیف فروشو نشون بده", "R11 -"),
        ("چقدر تو این فصل فروختیم", "R26 -"),
        ("ماه بعد چی بسته میشه", "R13 -"),
        ("رقیبا چقدر ازمون بردن", "R22 competitor"),
        ("میانگین زمان بستن فرصت به تفکیک کارشناس", "R8 member"),
        ("فرصت‌ها چقدر تو هر مرحله می‌مونن", "R20 stage"),
        ("فرصت‌های رهاشده", "R21 -"),
        ("پیگیری‌های عقب‌افتاده", "R2 -"),
        ("نرخ برد بر اساس منبع امسال", "R18 source"),
        ("مشتری‌ها از کجا میان", "R12 -"),
        ("کدوم کمپین بهتر بوده", "R17 campaign"),
        ("به هدف رسیدیم؟", "R24 -"),
        ("پیشرفت اهداف", "R24 -"),
        ("فرصت‌های جدید این هفته", "R7 -"),
        ("پیش‌بینی فروش", "R14 -"),
        ("باخت‌های ۹۰ روز اخیر به تفکیک دلیل", "R1 reason"),
        ("پرفروش‌ترین کارشناسا", "R17 member"),
        ("فروش به تفکیک محصول", "R26 product"),
        ("بزرگ‌ترین باخت‌های امسال", "R1 -"),
        ("نرخ تبدیل ماهانه", "R19 month"),
        ("تعداد بردهای هر کارشناس", "R26 member"),
        ("عملکرد تیم این ماه", "R17 -"),
        ("مبلغ باخت هر فروشنده", "R4 member"),
    ],
    "fr": [
        ("carte de chaleur des concurrents", "R22 competitor"),
        ("tableau de bord", "R10 -"),
        ("quelle origine convertit le mieux", "R18 source"),
        ("comment s'est passé octobre", "R1 -"),
        ("durée moyenne de vente par commercial", "R8 member"),
        ("que va-t-on signer ce trimestre", "R13 -"),
        ("CA cumulé depuis le début de l'année", "R26 -"),
        ("qui est en retard sur son objectif", "R24 -"),
        ("évolution des ventes", "R14 month"),
        ("affaires sans suite depuis longtemps", "R21 -"),
        ("prévisions des trois prochains mois", "R14 -"),
        ("performance de l'équipe en octobre", "R17 -"),
        ("évolution du pipeline", "R23 -"),
        ("ventes trimestre par trimestre depuis janvier", "R26 quarter"),
        ("où en est-on par rapport aux objectifs", "R24 -"),
        ("d'où viennent nos opportunités", "R12 -"),
        ("temps passé à chaque étape", "R20 -"),
        ("provenance des nouveaux clients", "R12 source"),
        ("délai moyen de première réponse ces 30 derniers jours", "R15 -"),
        ("ventes par semaine sur 90 jours", "R26 week"),
        ("ventes perdues par commercial", "R4 member"),
        ("combien de temps pour conclure une vente", "R8 -"),
        ("meilleurs clients par chiffre d'affaires", "R26 customer"),
        ("qui a le plus vendu cette année", "R26 member"),
        ("meilleurs commerciaux le mois dernier", "R17 member"),
        ("comparer ce mois avec le mois dernier", "R18 month"),
        ("ventes par mois", "R14 month"),
        ("ventes mensuelles de l'an dernier", "R26 month"),
        ("pourquoi perdons-nous des affaires", "R1 reason"),
        ("montre-moi le pipeline", "R11 -"),
        ("valeur du pipeline par étape", "R11 stage"),
        ("combien avons-nous gagné ce trimestre", "R26 -"),
        ("affaires perdues face aux concurrents", "R22 competitor"),
        ("cycle de vente par commercial", "R8 member"),
        ("combien de temps restent les affaires dans chaque étape", "R20 stage"),
        ("affaires en sommeil", "R21 -"),
        ("relances en retard par commercial", "R2 member"),
        ("taux de réussite par origine cette année", "R18 source"),
        ("d'où viennent nos prospects", "R12 -"),
        ("meilleure campagne de l'année", "R17 campaign"),
        ("avons-nous atteint nos objectifs", "R24 -"),
        ("avancement des objectifs", "R24 -"),
        ("nouvelles opportunités cette semaine", "R7 -"),
        ("prévision des ventes", "R14 -"),
        ("pertes des 90 derniers jours par motif", "R1 reason"),
        ("top vendeurs ce trimestre", "R17 member"),
        ("chiffre d'affaires par produit", "R26 product"),
        ("les plus grosses pertes de l'année", "R1 -"),
        ("taux de conversion par mois", "R19 month"),
        ("nombre de gains par commercial", "R26 member"),
        ("performance de l'équipe ce mois-ci", "R17 -"),
        ("montant perdu par vendeur", "R4 member"),
    ],
    "th": [
        ("แผนภูมิคู่แข่ง", "R22 competitor"),
        ("แดชบอร์ด", "R10 -"),
        ("สัปดาห์นี้ขายอะไรได้บ้าง", "R26 -"),
        ("ใช้เวลาปิดการขายเฉลี่ยกี่วันแยกตามพนักงาน", "R8 member"),
        ("ยอดขายสะสมตั้งแต่ต้นปี", "R26 -"),
        ("สรุปยอดขายเดือนนี้", "R26 -"),
        ("รายงานยอดขายประจำสัปดาห์", "R26 - w0"),
        ("พนักงานขายดีเด่นไตรมาสนี้", "R17 member"),
        ("ตอบลูกค้าเร็วแค่ไหนเดือนนี้", "R15 -"),
        ("มีอะไรเปลี่ยนแปลงบ้าง", "R23 -"),
        ("แคมเปญไหนได้ผลดีที่สุด", "R17 campaign"),
        ("แนวโน้มยอดขาย", "R14 month"),
        ("ผลงานทีมเดือนตุลาคม", "R17 -"),
        ("คาดการณ์ยอดขาย 3 เดือนข้างหน้า", "R14 -"),
        ("ยอดขายทีละเดือนปีนี้", "R26 month"),
        ("เวลาที่ใช้ในแต่ละขั้นตอน", "R20 -"),
        ("สินค้าขายดีที่สุดของปี", "R26 product"),
        ("ใช้เวลานานแค่ไหนกว่าจะปิดการขาย", "R8 -"),
        ("ยอดขายที่เสียของแต่ละพนักงาน", "R4 member"),
        ("ลูกค้าอันดับต้นตามยอดขาย", "R26 customer"),
        ("ใครขายได้มากที่สุดปีนี้", "R26 member"),
        ("พนักงานขายที่ดีที่สุดเดือนที่แล้ว", "R17 member"),
        ("เปรียบเทียบเดือนนี้กับเดือนที่แล้ว", "R18 month"),
        ("ยอดขายรายเดือน", "R14 month"),
        ("ยอดขายรายเดือนปีที่แล้ว", "R26 month"),
        ("ทำไมเราถึงเสียงาน", "R1 reason"),
        ("ขอดูไปป์ไลน์หน่อย", "R11 -"),
        ("มูลค่าไปป์ไลน์ตามขั้นตอน", "R11 stage"),
        ("ไตรมาสนี้เราขายได้เท่าไร", "R26 -"),
        ("ดีลที่แพ้คู่แข่ง", "R22 competitor"),
        ("ระยะเวลาขายเฉลี่ยตามพนักงาน", "R8 member"),
        ("ดีลอยู่ในแต่ละขั้นตอนนานเท่าไร", "R20 stage"),
        ("ดีลที่ค้างนาน", "R21 -"),
        ("การติดตามที่เลยกำหนด", "R2 -"),
        ("อัตราชนะตามแหล่งที่มาปีนี้", "R18 source"),
        ("ลูกค้าของเรามาจากไหน", "R12 -"),
        ("แคมเปญที่ดีที่สุดปีนี้", "R17 campaign"),
        ("เราถึงเป้าหรือยัง", "R24 -"),
        ("ความคืบหน้าเป้าหมาย", "R24 -"),
        ("โอกาสใหม่สัปดาห์นี้", "R7 -"),
        ("คาดการณ์ยอดขาย", "R14 -"),
        ("งานที่เสียใน90วันที่ผ่านมาตามเหตุผล", "R1 reason"),
        ("เซลส์ที่ขายดีที่สุดไตรมาสนี้", "R17 member"),
        ("ยอดขายตามสินค้า", "R26 product"),
        ("การเสียงานที่ใหญ่ที่สุดปีนี้", "R1 -"),
        ("อัตราการเปลี่ยนเป็นลูกค้ารายเดือน", "R19 month"),
        ("จำนวนที่ปิดได้ของพนักงานแต่ละคน", "R26 member"),
        ("ผลงานของทีมเดือนนี้", "R17 -"),
        ("มูลค่าที่เสียตามพนักงานขาย", "R4 member"),
    ],
}


COMPARED: dict[Lang, str] = {
    "en": "compare this month with last month",
    "fr": "comparer ce mois avec le mois dernier",
    "fa": "مقایسه این ماه با ماه قبل",
    "th": "เปรียบเทียบเดือนนี้กับเดือนที่แล้ว",
}


@pytest.mark.parametrize("lang", COMPARED)
def test_two_months_stand_side_by_side(lang: Lang) -> None:
    """As counted from whatever day the report is told on."""
    found, _ = understood(COMPARED[lang], lang)
    assert found.by is Grouping.MONTH
    assert found.span is not None
    assert found.span.code == "m0-1"


COMPARED_YEARS: dict[Lang, str] = {
    "en": "compare this year with last year",
    "fr": "comparer cette année avec l'an dernier",
    "fa": "مقایسه امسال با پارسال",
    "th": "เปรียบเทียบปีนี้กับปีที่แล้ว",
}


@pytest.mark.parametrize("lang", COMPARED_YEARS)
def test_two_years_stand_side_by_side(lang: Lang) -> None:
    found, _ = understood(COMPARED_YEARS[lang], lang)
    assert found.span is not None
    assert found.span.code == "y0-1"


def test_two_quarters_stand_side_by_side() -> None:
    found, _ = understood("this quarter versus last quarter", "en")
    assert found.by is Grouping.QUARTER
    assert found.span is not None
    assert found.span.code == "q0-1"


def test_two_months_by_their_names_are_these_for_good() -> None:
    found, _ = understood("compare October with September", "en")
    assert found.by is Grouping.MONTH
    assert found.span is not None
    assert found.span.days == Days(date(2026, 9, 1), date(2026, 10, 31))


BEST: dict[Lang, str] = {
    "en": "top 5 customers",
    "fr": "top 5 clients",
    "fa": "۵ مشتری برتر",
    "th": "ลูกค้า5อันดับแรก",
}


@pytest.mark.parametrize("lang", BEST)
def test_the_best_customers_are_those_who_bought(lang: Lang) -> None:
    found, unknown = understood(BEST[lang], lang)
    assert (found.report, found.by, found.which) == ("R26", Grouping.CUSTOMER, None)
    assert not unknown


def test_a_number_without_spaces_around_it_is_read_in_thai() -> None:
    found, _ = understood("งานที่เสียใน90วันที่ผ่านมาตามเหตุผล", "th")
    assert found.by is Grouping.REASON
    assert found.span is not None
    assert found.span.code == "n90"


@pytest.mark.parametrize(
    ("days", "code"),
    [
        ("ของปี", "y0"),
        ("ของปีนี้", "y0"),
        ("ของปีที่แล้ว", "y1"),
        ("ของปีก่อน", "y1"),
        ("ประจำปีนี้", "y0"),
        ("ประจำเดือน", "m0"),
        ("ประจำเดือนที่แล้ว", "m1"),
        ("ประจำไตรมาสก่อน", "q1"),
        ("ของปีที่แล้วเทียบกับปีนี้", "y0-1"),
    ],
)
def test_of_the_year_is_no_end_of_last_year(days: str, code: str) -> None:
    found, unknown = understood(f"ยอดขาย{days}", "th")
    assert found.span is not None
    assert found.span.code == code
    assert not unknown


TWO = "m0-1"
NEWCOMERS: dict[Lang, list[tuple[str, str]]] = {
    "en": [
        ("sales by product", "R26 product -"),
        ("sales this month vs last month", f"R26 month {TWO}"),
        ("sales this month compared with last month", f"R26 month {TWO}"),
        ("sales compared to last month", f"R26 month {TWO}"),
        ("sales this quarter vs last quarter", "R26 quarter q0-1"),
        ("won this month", "R26 - m0"),
        ("closed won this month", "R26 - m0"),
        ("won by reason", "R26 reason -"),
        ("how did we do this month", "R1 - m0"),
        ("which stage do they sit in longest", "R20 stage -"),
        ("which stage takes the longest", "R20 stage -"),
        ("where do deals get stuck", "R20 - -"),
        ("in which stage do deals get stuck", "R20 stage -"),
        ("stuck deals", "R21 - -"),
    ],
    "fr": [
        ("ventes par produit", "R26 product -"),
        ("ventes de ce mois par rapport au mois dernier", f"R26 month {TWO}"),
        ("ventes par rapport au mois dernier", f"R26 month {TWO}"),
        ("ventes du mois comparées au mois dernier", f"R26 month {TWO}"),
        ("affaires gagnées ce mois", "R26 - m0"),
        ("bilan du mois", "R1 - m0"),
        ("à quelle étape restent-elles le plus longtemps", "R20 stage -"),
        ("quelle étape est la plus longue", "R20 stage -"),
        ("où les affaires bloquent", "R20 - -"),
        ("où ça bloque", "R20 - -"),
        ("affaires bloquées", "R21 - -"),
    ],
    "fa": [
        ("فروش به تفکیک محصول", "R26 product -"),
        ("فروش این ماه نسبت به ماه قبل", f"R26 month {TWO}"),
        ("مقایسه فروش این ماه با ماه قبل", f"R26 month {TWO}"),
        ("فروش نسبت به ماه گذشته", f"R26 month {TWO}"),
        ("بردهای این ماه", "R26 - m0"),
        ("کدام مرحله بیشتر طول می‌کشد", "R20 stage -"),
        ("کدوم مرحله از همه طولانی‌تره", "R20 stage -"),
        ("در کدام مرحله بیشتر می‌مانند", "R20 stage -"),
        ("فرصت‌ها کجا گیر می‌کنند", "R20 - -"),
        ("فرصت‌های گیر کرده", "R21 - -"),
    ],
    "th": [
        ("ยอดขายแยกตามสินค้า", "R26 product -"),
        ("ยอดขายเดือนนี้เทียบเดือนที่แล้ว", f"R26 month {TWO}"),
        ("ยอดขายเทียบเดือนที่แล้ว", f"R26 month {TWO}"),
        ("ปิดการขายได้เดือนนี้", "R26 - m0"),
        ("ขั้นตอนไหนค้างนานสุด", "R20 stage -"),
        ("ดีลค้างอยู่ขั้นตอนไหน", "R20 stage -"),
        ("ดีลติดอยู่ที่ไหน", "R20 - -"),
        ("ดีลไหนค้างนานสุด", "R21 - -"),
        ("ดีลที่ค้างนาน", "R21 - -"),
    ],
}


@pytest.mark.parametrize(
    ("text", "expected", "lang"),
    [
        (text, expected, lang)
        for said in (SAID, NEWCOMERS)
        for lang, rows in said.items()
        for text, expected in rows
    ],
)
def test_the_report_is_found_and_no_word_left_out(text: str, expected: str, lang: Lang) -> None:
    """The report, by what, and of which days where they are written down too. Sales are money,
    a comparison is of both ranges, and what was won is not led by losses.
    """
    found, unknown = understood(text, lang)
    picked = found.span.days if found.span else None
    days = f"{picked.first} {picked.last}" if picked else found.span.code if found.span else "-"
    told = f"{found.report} {found.by.value if found.by else '-'} {days}".split()
    wanted = expected.split()
    assert told[: len(wanted)] == wanted
    assert len(wanted) in (2, len(told))
    assert not unknown


def test_sales_and_losses_are_both() -> None:
    """Beside each other they are two; only "lost sales" are one."""
    found, _ = understood("sales and losses by rep", "en")
    assert found.report == "R1"


def test_lost_against_somebody_compares_no_days() -> None:
    """The French "contre" is a comparison, but not behind what was lost."""
    found, unknown = understood("perdu contre Hydromark cette année", "fr")
    assert (found.report, unknown) == ("R1", ("hydromark",))
    assert found.span is not None
    assert found.span.code == "y0"
