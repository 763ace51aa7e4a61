"""What people call the sources that come with the set-up, in four languages.

By the code of the list value, so that a source is understood in a line whatever the
language it is written in. A source an admin made is known by its name alone.
"""

from __future__ import annotations

SOURCE_WORDS: dict[str, tuple[str, ...]] = {
    "phone": (
        *("phone", "phone call", "by phone", "telephone"),
        *("téléphone", "par téléphone", "par tél", "appel", "appel entrant"),
        *("تلفن", "تلفنی", "تماس تلفنی", "โทรศัพท์", "ทางโทรศัพท์"),
    ),
    "advertising": (
        *("advertising", "advertisement", "advert", "ad", "ads"),
        *("publicité", "pub", "annonce", "réclame"),
        *("تبلیغات", "تبلیغ", "آگهی", "โฆษณา"),
    ),
    "exhibition": (
        *("trade fair", "fair", "trade show", "exhibition", "expo"),
        *("salon", "foire", "exposition", "salon professionnel"),
        *("نمایشگاه", "งานแสดงสินค้า", "งานแฟร์", "งานนิทรรศการ"),
    ),
    "referral": (
        *("referral", "referred", "recommended", "recommendation"),
        *("recommandation", "recommandé", "recommandée", "recommandés", "bouche à oreille"),
        *("معرفی دیگران", "معرفی", "معرف", "معرفی دوستان"),
        *("มีผู้แนะนำ", "เพื่อนแนะนำ", "แนะนำ", "มีคนแนะนำ"),
    ),
    "website": (
        *("website", "web site", "web", "site web", "site internet", "site"),
        *("وب‌سایت", "سایت", "เว็บไซต์", "เว็บ"),
    ),
    "walk-in": (
        *("walk-in", "walked in", "visite spontanée", "de passage"),
        *("مراجعهٔ حضوری", "مراجعه حضوری", "مراجعه", "เดินเข้ามาเอง", "หน้าร้าน", "walk in"),
    ),
    "existing-customer": (
        *("existing customer", "existing client", "client existant", "déjà client"),
        *("مشتری قبلی", "مشتری قدیمی", "مشتری فعلی", "ลูกค้าเดิม", "ลูกค้าเก่า"),
    ),
    "cold-call": (
        *("cold call", "cold calling", "cold-call", "prospection", "appel à froid"),
        *("تماس سرد", "โทรหาลูกค้าใหม่", "โทรเสนอขาย"),
    ),
    "supplier-reference": (
        *("supplier’s recommendation", "supplier reference", "supplier referral"),
        *("conseil d’un fournisseur", "recommandé par un fournisseur"),
        *("معرفی تأمین‌کننده", "معرفی تامین کننده", "ผู้จัดจำหน่ายแนะนำ", "ซัพพลายเออร์แนะนำ"),
    ),
    "mass-mailing": (
        *("mass mailing", "mailing", "mailshot", "newsletter"),
        *("envoi en nombre", "publipostage", "infolettre"),
        *("ارسال انبوه", "ایمیل انبوه", "پیامک انبوه", "خبرنامه"),
        *("อีเมลหรือจดหมายหมู่", "อีเมลหมู่", "จดหมายหมู่", "จดหมายข่าว"),
    ),
    "customers-vendor": (
        *("customer’s vendor", "customer’s supplier", "fournisseur du client"),
        *("تأمین‌کنندهٔ مشتری", "تامین کننده مشتری", "ผู้ขายของลูกค้า"),
    ),
    "campaign": ("campaign", "campagne", "کمپین", "แคมเปญ"),
}
