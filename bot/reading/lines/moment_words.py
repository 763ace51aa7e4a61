"""Words that give a day of a line its role, in four languages: the close, the next contact."""

from __future__ import annotations

from bot.reading.lines.roles import Role

CALLS = (
    *("phone call", "telephone call", "telephone", "ring up", "appel", "appel téléphonique"),
    *("coup de fil", "coup de téléphone", "téléphone", "téléphoner", "passer un coup de fil"),
    *("تماس تلفنی", "تلفن", "تلفن بزن", "تلفن بزنم", "โทรศัพท์", "โทรศัพท์หา", "โทรศัพท์ไป"),
)
"""Words for a call that may as well be where somebody was met: a day behind them tells."""


MOMENTS: dict[Role, tuple[str, ...]] = {
    Role.CLOSE: (
        *(
            "close",
            "closes",
            "closing",
            "close by",
            "closing by",
            "close date",
            "deadline",
            "expected close",
            "expected close date",
            "expected closing",
            "expected closing date",
            "expected to close",
        ),
        *("clôt.", "clôture", "clôturer", "clôture le", "clôture prévue", "échéance", "signature"),
        *("conclusion", "conclusion le", "conclusion prévue", "conclure le"),
        *("sign", "signing", "decision", "decision by", "signature le", "décision"),
        *("امضا", "امضای قرارداد", "تصمیم", "เซ็น", "เซ็นสัญญา", "ลงนาม", "ตัดสินใจ"),
        *("expected", "expected by", "decision expected", "decide", "decides", "decide by"),
        *("signs", "signs off", "sign off", "answer", "answer by", "order by"),
        *("réponse", "réponse le", "réponse avant", "réponse avant le", "prévu", "prévu le"),
        *("commande le", "commande avant le", "décide", "décident"),
        *("مهلت", "مهلت تا", "قرارداد", "عقد قرارداد", "กำหนด", "สรุป", "ตัดสิน"),
        *(
            "می بندم",
            "میبندم",
            "می بنده",
            "میبنده",
            "بسته میشه",
            "بسته می شود",
            "بسته میشود",
            "می بندیم",
            "میبندیم",
            "نهایی شدن",
            "نهایی",
        ),
        *("بستن", "بسته شدن", "تاریخ بستن", "بستن تا", "سررسید", "موعد"),
        *("ปิด", "ปิดการขาย", "ปิดดีล", "กำหนดปิด", "คาดว่าจะปิด", "คาดปิด", "จะปิด"),
    ),
    Role.MAY_CLOSE: (
        *("by", "before", "until", "till", "due"),
        *("avant", "avant le", "avant la", "d'ici", "d'ici le", "d'ici la", "pour le"),
        *("jusqu'au",),
        *("تا", "قبل از", "تا قبل از", "حداکثر تا", "ภายใน", "ก่อน", "ภายในวันที่"),
        *("ก่อนวันที่",),
    ),
    Role.FOLLOW_UP: (
        *("follow up", "followup", "follow up on", "call back", "call", "remind me", "reminder"),
        *("remind", "next contact", "next call", "relancer", "relance", "relancer le"),
        *("visit", "visit on", "meeting", "meeting on", "meet", "meet on", "appointment"),
        *("demo",),
        *("phone", "ring", "contact", "check in", "chase", "next step", "catch up"),
        *("rappeler", "rappel", "suivi", "recontacter", "à relancer", "à rappeler"),
        *("relancer au",),
        *("prochain contact", "prochain appel", "prochaine relance", "rdv", "rendez-vous"),
        *("réunion", "visite", "appeler", "contacter", "à contacter", "démo", "rdv le"),
        *("پیگیری", "پیگیری در", "یادآوری", "تماس بعدی", "تماس", "پیگیری شود", "جلسه", "قرار"),
        *("ملاقات", "بازدید", "پیگیری بعدی", "نیاز به تماس", "زنگ", "تماس مجدد", "جلسه در"),
        *("ติดตาม", "ตามงาน", "โทรกลับ", "โทร", "นัด", "เตือน", "ติดต่อกลับ", "นัดหมาย"),
        *("ประชุม", "เข้าพบ", "นัดพบ", "นัดคุย", "โทรหา", "ติดต่อ", "เยี่ยม", "ตามต่อ"),
        *("โทรตาม", "โทรติดตาม", "นัดถัดไป", "นัดครั้งถัดไป", "ติดต่อครั้งถัดไป"),
        *("fup", "f/u", "fu", "ring back", "call again", "speak", "chase up", "touch base"),
        *("rappeler le", "à rappeler le", "revoir", "recontacter le", "point", "relance le"),
        *("زنگ بزنم", "زنگ بزن", "تماس بگیر", "تماس بگیرم", "تماس گرفته شود", "پیگیری کنم"),
        *("پیگیری کن", "سر بزنم", "قرار ملاقات", "یادآوری کن", "ตามอีกที", "โทรอีกที"),
        *("โทรใหม่",),
        *("ตามเรื่อง", "เข้าไปหา", "นัดเจอ", "ไปพบ", "โทรไปหา"),
    ),
    Role.MAY_FOLLOW_UP: (
        *CALLS,
        *("revisit", "review", "check back", "get back", "come back", "try again", "back"),
        *("revenir", "revoir", "refaire le point", "refaire un point", "reprendre contact"),
        *("سر زدن", "دوباره", "مراجعه", "سراغ", "ตาม", "กลับไป", "คุยใหม่", "คุยอีกที"),
    ),
}
