"""Words of companies' names that do not tell one company from another."""

from __future__ import annotations

from bot.reading.names import search_key

LEGAL = frozenset(
    map(
        search_key,
        (
            *("inc", "ltd", "limited", "llc", "plc", "corp", "corporation", "co", "company"),
            *("gmbh", "ag", "bv", "sa", "sas", "sasu", "sarl", "eurl", "spa", "srl", "pty"),
            *("société", "ste", "sté", "ets", "group", "groupe"),
            *("شرکت", "گروه", "موسسه", "سهامی", "خاص", "عام", "هلدینگ"),
            *("บริษัท", "จำกัด", "มหาชน", "หจก.", "บจก.", "บมจ.", "ห้างหุ้นส่วนจำกัด", "ห้างหุ้นส่วน"),
        ),
    )
)
"""Words that say what a company is, not which."""

THAI_KINDS = frozenset(
    map(
        search_key,
        (
            *("ร้าน", "ร้านอาหาร", "โรงพยาบาล", "รพ.", "รร.", "โรงแรม", "โรงงาน", "ห้าง", "โรงเรียน"),
            *("มหาวิทยาลัย", "คลินิก", "ธนาคาร", "สำนักงาน", "บริษัท", "ฟาร์ม"),
        ),
    )
)
"""The Thai ones of them, which are written onto the name."""

KINDS = THAI_KINDS | frozenset(
    map(
        search_key,
        (
            *("hotel", "restaurant", "hospital", "clinic", "bank", "school", "shop", "store"),
            *("services", "service", "trading", "international", "industries", "systems"),
            *("solutions", "foods", "global", "logistics", "atelier", "clinique", "transports"),
            *("theatre", "academy", "choir", "band", "college", "university", "museum", "library"),
            *("church", "bakery", "pharmacy", "salon", "association", "club", "foundation"),
            *("école", "lycée", "collège", "mairie", "théâtre", "musée", "conservatoire"),
            *("bibliothèque", "église", "pharmacie", "fondation", "université", "académie"),
            *("مدرسه", "دبستان", "دبیرستان", "دانشگاه", "آموزشگاه", "داروخانه", "کلینیک"),
            *("brasserie", "boulangerie", "garage", "hôtel", "études", "conseil", "usine"),
            *("steel", "metal", "motors", "pumps", "energy", "water", "supply", "partners"),
            *("هتل", "داروسازی", "لبنیات", "ساختمانی", "صنعتی", "صنایع", "کارخانه", "کارخانه‌های"),
            *("بیمارستان", "رستوران", "فروشگاه", "بازرگانی", "تولیدی", "غذایی", "مهندسی", "بانک"),
            *("فولاد", "پتروشیمی", "کاشی", "سیمان", "نو", "تجارت", "گسترش"),
        ),
    )
)
"""Words that say of what kind a company is: by them alone none is meant."""

SAME_KINDS = tuple(
    frozenset(map(search_key, words))
    for words in (
        ("hotel", "hôtel", "هتل", "โรงแรม"),
        ("clinic", "clinique", "คลินิก"),
        ("hospital", "بیمارستان", "โรงพยาบาล", "รพ."),
        ("restaurant", "رستوران", "ร้านอาหาร", "ร้าน"),
        ("service", "services"),
        ("shop", "store", "فروشگاه", "ร้าน", "ห้าง"),
        ("school", "école", "โรงเรียน", "รร."),
        ("bank", "بانک", "ธนาคาร"),
        ("صنعتی", "صنایع"),
        ("کارخانه", "کارخانه‌های", "โรงงาน", "usine"),
    )
)
"""Kinds that are one and the same in other words."""
