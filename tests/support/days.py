"""A working day of a rep in each language: what they type, send and mean by it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.people import Locale

FIFTEENTH = date(2026, 12, 15)
END_OF_NOVEMBER = date(2026, 11, 30)
END_OF_ABAN = date(2026, 11, 21)
"""The very day of the story."""


@dataclass(frozen=True)
class Meant:
    """What must be kept of a line: amount in whole units that people count in."""

    customer: str
    amount: int | None
    probability: int | None = None
    close: date | None = None
    products: int = 0


@dataclass(frozen=True)
class Day:
    locale: Locale
    customers: tuple[str, ...]
    aliases: dict[str, str]
    """What the products are called here, by code."""
    lines: tuple[tuple[str, Meant], ...]
    form_amount: str
    form_worth: int
    reply: str
    called: str
    forwarded: str
    sender: str
    contact: str
    prices: tuple[int, int, int] = (1100, 300, 100)
    """Of P-100, P-200 and P-300, in the units that people count in."""
    unit: int = 100
    """Minor units in one of these."""


DAYS = (
    Day(
        locale=Locale.EN,
        customers=(
            "Acme Corp",
            "Delta Steel",
            "Harbor Foods",
            "Norrin",
            "Baker & Young Ltd",
            "Grand Hotel",
            "City Water",
            "Blue River",
            "Green Farm",
            "Northwind Mills",
        ),
        aliases={},
        lines=(
            (
                "Acme 2 water pumps at 1000 eur, 60%, close 15 Dec, met at fair",
                Meant("Acme Corp", 2000, 60, FIFTEENTH, 1),
            ),
            (
                "Delta Steel, 5 x ball valve @ 90, 40%, closing end of month",
                Meant("Delta Steel", 450, 40, END_OF_NOVEMBER, 1),
            ),
            ("harbor foods 12k eur 30%", Meant("Harbor Foods", 12_000, 30)),
            ("Norrin 3 pressure sensors 290 each 50%", Meant("Norrin", 870, 50, None, 1)),
            (
                "baker and young annual support 4,800 eur 80% close 15 Dec referral",
                Meant("Baker & Young Ltd", 4800, 80, FIFTEENTH, 1),
            ),
            (
                "Grand Hotel 1 water pump, follow up monday",
                Meant("Grand Hotel", 1100, 10, None, 1),
            ),
            ("City Water 10 ball valves, 950 eur total", Meant("City Water", 950, 10, None, 1)),
            ("new deal Blue River 25k 20% website", Meant("Blue River", 25_000, 20)),
            ("Green Farm 4 pressure sensors 20%", Meant("Green Farm", 1200, 20, None, 1)),
            ("Nortwind Mills 2 water pumps 70%", Meant("Northwind Mills", 2200, 70, None, 1)),
        ),
        form_amount="2.5k",
        form_worth=2500,
        reply="They want three more",
        called="Called, they want a discount",
        forwarded="We need the pumps in March",
        sender="Karim",
        contact="Jane Buyer",
    ),
    Day(
        locale=Locale.FR,
        customers=(
            "Boulangerie Léa",
            "Société Hydraulique du Rhône",
            "Études & Conseil SARL",
            "Ateliers Durand",
            "Clinique Saint-Luc",
            "Transports Girard",
            "Brasserie du Pont",
            "Mairie d’Issy",
            "Laiterie Bel Air",
            "Mécanique Dupuis",
        ),
        aliases={
            "P-100": "pompe, pompe à eau",
            "P-200": "capteur, capteur de pression",
            "P-300": "vanne",
            "P-400": "contrat de maintenance",
        },
        lines=(
            (
                "Boulangerie Léa 2 pompes à 1 000 €, 60 %, clôture 15 déc., rencontrés au salon",
                Meant("Boulangerie Léa", 2000, 60, FIFTEENTH, 1),
            ),
            (
                "Société Hydraulique du Rhône : 10 vannes, 950 euros au total, 45 %, fin du mois",
                Meant("Société Hydraulique du Rhône", 950, 45, END_OF_NOVEMBER, 1),
            ),
            (
                "etudes et conseil contrat de maintenance 4 800 € 50% avant le 15/12/2026",
                Meant("Études & Conseil SARL", 4800, 50, FIFTEENTH, 1),
            ),
            ("Ateliers Durand 12 k€ 30 %", Meant("Ateliers Durand", 12_000, 30)),
            (
                "Clinique Saint Luc 3 capteurs à 290 €, 50 %",
                Meant("Clinique Saint-Luc", 870, 50, None, 1),
            ),
            ("Girard 5 vannes à 90 €, proba 40 %", Meant("Transports Girard", 450, 40, None, 1)),
            (
                "Brasserie du Pont une pompe, relancer lundi",
                Meant("Brasserie du Pont", 1100, 10, None, 1),
            ),
            (
                "nouvelle opportunité Mairie d'Issy 25 k€ 20% site web",
                Meant("Mairie d’Issy", 25_000, 20),
            ),
            (
                "Laiterie Bel Air quatre capteurs 20 %",
                Meant("Laiterie Bel Air", 1200, 20, None, 1),
            ),
            ("Mecanique Dupui 2 pompes 70%", Meant("Mécanique Dupuis", 2200, 70, None, 1)),
        ),
        form_amount="2,5 k€",
        form_worth=2500,
        reply="Ils en veulent trois de plus",
        called="Appelé, ils veulent une remise",
        forwarded="Il nous faut les pompes en mars",
        sender="Karim",
        contact="Jeanne Achat",
    ),
    Day(
        locale=Locale.FA,
        customers=(
            "شرکت فولاد کاویان",
            "پتروشیمی مهر",
            "صنایع غذایی گلستان",
            "کارخانه‌های نیرو پارس",
            "هتل آسمان شیراز",
            "لبنیات سبلان",
            "داروسازی رازی نو",
            "شرکت ساختمانی آریا",
            "گروه صنعتی بهمن‌کار",
            "سیمان تهران",
        ),
        aliases={
            "P-100": "پمپ, پمپ آب",
            "P-200": "سنسور, سنسور فشار",
            "P-300": "شیر توپی, شیر",
            "P-400": "پشتیبانی سالانه, پشتیبانی",
        },
        lines=(
            (
                "فولاد کاویان ۲ پمپ هر کدام ۳۰ میلیون تومان، ۶۰٪، بستن ۲۴ آذر، آشنایی در نمایشگاه",
                Meant("شرکت فولاد کاویان", 60_000_000, 60, FIFTEENTH, 1),
            ),
            (
                "پتروشيمي مهر 5 عدد شير توپي دونه اي ۲ میلیون تومن، ۴۰ درصد، تا آخر ماه",
                Meant("پتروشیمی مهر", 10_000_000, 40, END_OF_ABAN, 1),
            ),
            (
                "صنایع غذایی گلستان ۱۲ میلیون تومان ۳۰٪",
                Meant("صنایع غذایی گلستان", 12_000_000, 30),
            ),
            (
                "کارخانههای نیروپارس سه تا سنسور، جمعا ۹ میلیون تومان، احتمال ۵۰، پیگیری دوشنبه",
                Meant("کارخانه‌های نیرو پارس", 9_000_000, 50, None, 1),
            ),
            (
                "هتل آسمان شیراز پشتیبانی سالانه ۲۰ میلیون ریال ۸۰ درصد",
                Meant("هتل آسمان شیراز", 2_000_000, 80, None, 1),
            ),
            ("لبنیات سبلان ۱۰ شیر توپی ۲۰٪", Meant("لبنیات سبلان", 25_000_000, 20, None, 1)),
            ("رازی نو یک پمپ، پیگیری دوشنبه", Meant("داروسازی رازی نو", 35_000_000, 10, None, 1)),
            (
                "فرصت جدید ساختمانی آریا ۲ میلیارد تومان ۳۰٪ معرفی",
                Meant("شرکت ساختمانی آریا", 2_000_000_000, 30),
            ),
            ("بهمن کار ۴ سنسور ۲۰٪", Meant("گروه صنعتی بهمن‌کار", 12_000_000, 20, None, 1)),
            ("سيمان تهران ۲ پمپ ۷۰٪", Meant("سیمان تهران", 70_000_000, 70, None, 1)),
        ),
        form_amount="۲٫۵ میلیون تومان",
        form_worth=2_500_000,
        reply="سه تای دیگر هم می‌خواهند",
        called="زنگ زدم، تخفیف می‌خواهند",
        forwarded="پمپ‌ها را برای اسفند لازم داریم",
        sender="کریم",
        contact="مریم خریدار",
        prices=(35_000_000, 3_000_000, 2_500_000),
        unit=1000,
    ),
    Day(
        locale=Locale.TH,
        customers=(
            "บริษัท สยามสตีล จำกัด",
            "บริษัท ไทยฟู้ด จำกัด",
            "โรงงานน้ำตาลทองดี",
            "ห้างทองเจริญ",
            "โรงแรมริเวอร์วิว",
            "บริษัท ขนส่งรุ่งเรือง จำกัด",
            "ร้านอาหารบ้านสวน",
            "โรงพยาบาลเมืองเหนือ",
            "บริษัท ดีเจริญ จำกัด",
            "ไทยวัฒนาการพิมพ์",
        ),
        aliases={
            "P-100": "ปั๊ม, ปั๊มน้ำ",
            "P-200": "เซ็นเซอร์, เซ็นเซอร์ความดัน",
            "P-300": "วาล์ว, บอลวาล์ว",
            "P-400": "สัญญาบริการ",
        },
        lines=(
            (
                "สยามสตีล ปั๊ม 2 ตัว ตัวละ 1,000 บาท 60% ปิด 15 ธ.ค. เจอที่งานแสดงสินค้า",
                Meant("บริษัท สยามสตีล จำกัด", 2000, 60, FIFTEENTH, 1),
            ),
            (
                "ไทยฟู้ด วาล์ว 5 อัน อันละ 90 บาท โอกาส 40% สิ้นเดือน",
                Meant("บริษัท ไทยฟู้ด จำกัด", 450, 40, END_OF_NOVEMBER, 1),
            ),
            (
                "โรงงานน้ำตาลทองดี สัญญาบริการ 4,800 บาท 80%",
                Meant("โรงงานน้ำตาลทองดี", 4800, 80, None, 1),
            ),
            (
                "ห้างทองเจริญ เซ็นเซอร์ 3 ตัว รวม 9 ร้อยบาท 50% ติดตามวันจันทร์",
                Meant("ห้างทองเจริญ", 900, 50, None, 1),
            ),
            ("ริเวอร์วิว 12,000 บาท 30%", Meant("โรงแรมริเวอร์วิว", 12_000, 30)),
            (
                "ขนส่งรุ่งเรือง วาล์ว 10 อัน 20%",
                Meant("บริษัท ขนส่งรุ่งเรือง จำกัด", 1000, 20, None, 1),
            ),
            (
                "ร้านอาหารบ้านสวน ปั๊ม 1 ตัว ติดตามวันจันทร์",
                Meant("ร้านอาหารบ้านสวน", 1100, 10, None, 1),
            ),
            ("โรงพยาบาลเมืองเหนือ 3 แสนบาท 30% เว็บไซต์", Meant("โรงพยาบาลเมืองเหนือ", 300_000, 30)),
            ("ดีเจริญ เซ็นเซอร์ 4 ตัว 20%", Meant("บริษัท ดีเจริญ จำกัด", 1200, 20, None, 1)),
            ("ไทยวัฒนาการพิมพ์ ปั๊ม 2 ตัว 70%", Meant("ไทยวัฒนาการพิมพ์", 2200, 70, None, 1)),
        ),
        form_amount="2,500 บาท",
        form_worth=2500,
        reply="เขาอยากได้เพิ่มอีกสามตัว",
        called="โทรแล้ว เขาขอส่วนลด",
        forwarded="เราต้องใช้ปั๊มในเดือนมีนาคม",
        sender="คาริม",
        contact="สมหญิง ฝ่ายจัดซื้อ",
    ),
)
