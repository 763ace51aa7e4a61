"""The words that give the parts of a line their roles, in four languages."""

from __future__ import annotations

from functools import cache

from bot.reading.lines.roles import Role
from bot.reading.lines.unclear_words import UNCLEAR
from bot.reading.names import search_key
from bot.reading.words.lexicon import VOCABULARIES
from bot.reading.words.phrases import Phrases
from bot.reading.words.vocabulary import spelled

__all__ = ("SILENT", "Role", "role_keys", "role_words")


_THAI_UNITS = VOCABULARIES["th"].counters
_PERSIAN_UNITS = tuple(
    unit for unit in VOCABULARIES["fa"].counters if not unit.endswith(("ا", "ی", "ه"))
)

CALLS = (
    *("phone call", "telephone call", "telephone", "ring up", "appel", "appel téléphonique"),
    *("coup de fil", "coup de téléphone", "téléphone", "téléphoner", "passer un coup de fil"),
    *("تماس تلفنی", "تلفن", "تلفن بزن", "تلفن بزنم", "โทรศัพท์", "โทรศัพท์หา", "โทรศัพท์ไป"),
)
"""Words for a call that may as well be where somebody was met: a day behind them tells."""

_FORMS: dict[Role, tuple[str, ...]] = {
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
    Role.PROBABILITY: (
        *("probability", "prob", "proba", "chance", "chances", "likelihood", "odds"),
        *(
            "ร้อยละ",
            "احتمالش",
            "شانسش",
            "با احتمال حدود",
            "confidence",
            "confident",
            "confiance",
            "certitude",
            "sûr à",
            "اطمینان",
            "มั่นใจ",
        ),
        *("probabilité", "de chance", "de chances", "احتمال", "شانس", "با احتمال"),
        *("โอกาส", "ความน่าจะเป็น", "โอกาสได้", "โอกาสสำเร็จ"),
    ),
    Role.AT: (
        *("at", "@", "à", "au prix de", "به قیمت", "قیمت واحد", "قیمت هر واحد"),
        *("unit price", "unit cost", "price per unit", "price each"),
        *("pu", "p.u.", "p/u", "pu ht", "p.u. ht", "prix unitaire", "prix unitaire ht"),
        *("prix unit.", "prix u.", "prix à l'unité", "prix pièce"),
    ),
    Role.EACH: (
        *("each", "apiece", "per unit", "per piece", "a piece", "ea", "/unit", "/pc", "per pc"),
        *("/m", "per metre", "per meter", "a metre", "a meter", "per kg", "/kg", "a kilo"),
        *("le mètre", "par mètre", "/mètre", "le kilo", "par kilo"),
        *("a pop", "a throw", "a shot", "chaque", "par tête", "par personne", "par pers."),
        *("chacun", "chacune", "pièce", "la pièce", "l'unité", "l'un", "l'une", "par unité"),
        *("unitaire", "/pièce", "/unité", "ต่อตัว", "ต่อชิ้น", "ต่อหน่วย", "ต่อเครื่อง"),
        *("ต่ออัน",),
        "ต่อชุด",
    ),
    Role.PER: (
        *("هر کدام", "هرکدام", "هر کدوم", "هرکدوم", "هر عدد", "هر دستگاه", "هر یک", "هر دونه"),
        *("هر دانه", "دانه ای", "دونه ای", "عددی", "فی", "یکی", "ราคาต่อหน่วย"),
        *("متری", "هر متر", "کیلویی", "هر کیلو", "بسته ای", "هر بسته", "شاخه ای", "ساعتی"),
        *("دستگاهی", "کیسه ای", "جعبه ای", "حلقه ای", "قطعه ای", "نفری", "سری ای", "دست ای"),
        *("قوطی ای", "شیشه ای", "بشکه ای", "تخته ای", "ورقی", "هر جفت", "لیتری", "تنی", "گرمی"),
        *(f"{unit}ی" for unit in _PERSIAN_UNITS),
        *(f"هر {unit}" for unit in VOCABULARIES["fa"].counters if unit not in ("تا", "تای")),
        *(f"{lead}{unit}ละ" for unit in _THAI_UNITS for lead in ("", "ราคา", "ๆ ", "ๆ")),
        *("ๆละ", "ๆ ละ"),
    ),
    Role.TOTAL: (
        *("in all", "all told", "all up", "combined", "all included", "the whole lot", "for both"),
        *(
            "pour les deux",
            "รวมกัน",
            "total",
            "in total",
            "total of",
            "altogether",
            "all in",
            "for a total of",
            "overall",
        ),
        *("au total", "en tout", "pour un total de", "total de", "montant total"),
        *("جمعا", "جمع", "در مجموع", "مجموعا", "مجموع", "روی هم", "کلا", "جمع کل"),
        *("รวม", "ทั้งหมด", "รวมทั้งหมด", "รวมเป็น", "รวมเป็นเงิน", "ยอดรวม", "รวมทั้งสิ้น"),
        *("ราคารวม", "รวมราคา", "รวมเงิน", "เหมา", "all together", "grand total", "lump sum"),
        *(
            "all in all",
            "the lot",
            "for the lot",
            "le lot",
            "l'ensemble",
            "=",
            "worth",
            "valeur",
            "soit",
            "soit au total",
        ),
        *("pour un montant de", "d'une valeur de", "le tout", "pour le tout", "le tout à"),
        *(
            "سرجمع",
            "کل",
            "کل قرارداد",
            "سر جمع",
            "همه اش",
            "کلش",
            "همش",
            "جمعا به مبلغ",
            "به ارزش",
            "ارزش",
            "روهم",
        ),
        *(
            "งบรวม",
            "งบประมาณรวม",
            "วงเงิน",
            "มูลค่า",
            "มูลค่ารวม",
            "เป็นเงิน",
            "คิดเป็นเงิน",
            "รวมแล้ว",
            "ทั้งสิ้น",
            "ยอด",
            "เบ็ดเสร็จ",
        ),
        *("prix total", "forfait", "tout compris", "قیمت کل", "مبلغ کل", "کل مبلغ", "یکجا"),
    ),
    Role.TIMES: ("x", "×", "*"),
    Role.QUANTITY: (
        *("qty", "quantity", "qté", "quantité", "qte", "nombre", "تعداد", "به تعداد", "مقدار"),
        *("จำนวน", "เป็นจำนวน"),
    ),
    Role.CHANGED_PRICE: (
        *("discount", "off", "rebate", "vat", "tax", "excl", "incl", "remise", "rabais"),
        *("réduction", "ristourne", "escompte", "acompte", "tva", "ttc"),
        *(
            "markup",
            "mark-up",
            "commission",
            "upfront",
            "up front",
            "advance",
            "increase",
            "growth",
        ),
        *("interest", "up", "down", "marge", "hausse", "baisse", "augmentation", "intérêts"),
        *("افزایش", "رشد", "سود", "پورسانت", "کمیسیون", "علی‌الحساب", "بیعانه", "حاشیه سود"),
        *("กำไร", "ค่าคอม", "ดอกเบี้ย", "เพิ่มขึ้น", "ล่วงหน้า", "มาร์จิ้น"),
        *("deposit", "margin", "less", "minus", "free", "gratis", "moins", "offert", "offerte"),
        *("offerts", "offertes", "gratuit", "gratuite", "gratuits", "gratuites"),
        *("inc vat", "vat incl", "incl vat"),
        *("تخفیف", "مالیات", "ارزش افزوده", "پیش پرداخت", "رایگان", "منهای", "کسر", "مجانی"),
        *("ส่วนลด", "ลดราคา", "ลด", "ภาษี", "มัดจำ", "หัก", "แถม", "ฟรี", "ให้ฟรี"),
    ),
    Role.MET: (
        *("met at", "met at the", "met at a", "met through", "met via", "source", "found via"),
        *("rencontré au", "rencontrée au", "rencontrés au", "rencontrées au", "rencontré à la"),
        *("rencontrés à la", "rencontrée à la", "rencontré lors du", "rencontrés lors du"),
        *("rencontré sur le", "vu au", "vus au", "connu par", "connus par"),
        *("آشنایی در", "آشنایی از", "آشنایی از طریق", "آشنایی با", "آشنا شدیم در", "منبع"),
        *("เจอที่", "เจอกันที่", "พบที่", "พบกันที่", "รู้จักจาก", "รู้จักที่"),
        *("แหล่งที่มา", "ที่มา"),
    ),
    Role.MAY_MEET: (
        *(
            "via",
            "from",
            "from the",
            "through",
            "by",
            "at",
            "at the",
            "par",
            "via le",
            "sur",
            "au",
        ),
        *("à la", "du", "depuis le", "از طریق", "از", "در", "توسط", "จาก", "ผ่าน", "ทาง", "ที่"),
        *("มาจาก", "รู้จากทาง", "เจอใน", "เจอจาก", "เจอทาง", "ใน", "มี", "ติดต่อมาทาง"),
        *("ทักมาทาง",),
    ),
    Role.OPENING: (
        *("new deal", "new opportunity", "new opp", "new lead", "new customer", "new client"),
        *("deal", "opportunity", "opp", "lead", "customer", "client", "deal with", "for"),
        *("with",),
        *("new deal with", "new deal for", "nouvelle opportunité", "nouvelle affaire"),
        *("nouveau client", "opportunité", "affaire", "pour", "avec", "chez"),
        *("nouveau prospect",),
        *("nouvelle opportunité chez", "nouvelle opportunité avec", "prospect"),
        *("فرصت جدید", "فرصت", "مشتری جدید", "مشتری", "سرنخ جدید", "سرنخ", "برای", "با"),
        *("nvelle affaire", "nvlle affaire", "nv client", "nvelle", "nvlle", "nouv."),
        *("nouveau", "nouvelle", "nouveau deal", "nouveau deal avec", "nouvelle affaire avec"),
        *("nouveau dossier", "dossier", "new", "spoke with", "spoke to", "talked to"),
        *("met with",),
        *("talked with", "met", "visited", "saw", "parlé avec", "parlé à", "échangé avec"),
        *("rencontré", "rencontrée", "rencontrés", "vu", "visité"),
        *(
            "فرصت جدید با",
            "فرصت جدید برای",
            "معامله جدید",
            "معامله",
            "معامله با",
            "معامله جدید با",
        ),
        *(
            "فرصت تازه‌ای",
            "فرصت جدیدی",
            "یه فرصت تازه",
            "یک فرصت تازه",
            "ثبت فرصت",
            "ثبت فرصت تازه",
        ),
        *("ثبت فرصت جدید", "ثبت مشتری", "add opportunity", "ajouter une opportunité"),
        *("เพิ่มโอกาส", "เพิ่มโอกาสใหม่", "เพิ่มลูกค้า"),
        *("فرصت تازه", "مشتری تازه", "سرنخ تازه", "معامله تازه"),
        *("فرصت با", "فروش به", "سفارش", "سفارش از", "درخواست", "درخواست از"),
        *("ลูกค้าใหม่", "ลูกค้า", "โอกาสใหม่", "ดีลใหม่", "โอกาสขายใหม่", "กับ", "ของ", "ดีล"),
        *("คุยกับ", "เจอ", "พบ", "ขายให้", "เสนอให้", "ต้องการ", "สนใจ", "อยากได้", "อยากซื้อ"),
        *(
            "wants",
            "want",
            "needs",
            "need",
            "would like",
            "is interested in",
            "asked for",
            "veut",
            "souhaite",
        ),
        *("veulent", "souhaitent", "voudrait", "voudraient", "demandent", "ont besoin de"),
        *("demande", "a besoin de", "می‌خواهد", "می‌خواد", "میخواد", "نیاز دارد", "لازم دارد"),
        *("ให้", "สำหรับ", "ขาย", "เสนอขาย", "ขายให้กับ", "ให้กับ", "ส่งให้", "واسه", "فروش"),
        *("sell", "selling", "sold", "vendre", "vente", "vente de", "vendu"),
    ),
    Role.MAKES: (
        "=",
        "=>",
        "->",
        "→",
        "makes",
        "soit",
        "ce qui fait",
        "میشه",
        "می شود",
        "میشود",
        "เท่ากับ",
        "คิดเป็น",
    ),
    Role.NET: (
        *("ht", "h.t.", "hors taxes", "hors taxe", "hors tva", "ex vat", "excl vat"),
        *("net of vat",),
        *(
            "plus vat",
            "+ vat",
            "exc vat",
            "بدون ارزش افزوده",
            "بدون مالیات",
            "ไม่รวม vat",
            "ไม่รวมภาษี",
        ),
    ),
    Role.MAY_FOLLOW_UP: (
        *CALLS,
        *("revisit", "review", "check back", "get back", "come back", "try again", "back"),
        *("revenir", "revoir", "refaire le point", "refaire un point", "reprendre contact"),
        *("سر زدن", "دوباره", "مراجعه", "سراغ", "ตาม", "กลับไป", "คุยใหม่", "คุยอีกที"),
    ),
    Role.FOR: (
        *("for", "to", "pour", "à", "au", "chez", "برای", "برا", "واسه", "به"),
        *("ให้", "ให้กับ", "ขายให้", "ขายให้กับ", "ส่งให้", "สำหรับ", "แก่"),
    ),
} | UNCLEAR

SILENT = frozenset(map(search_key, spelled("and et و & + กับ และ the le la les - / ")))
"""Keys of words that join names and items; none of them is a name or a note."""


@cache
def role_keys(role: Role) -> tuple[str, ...]:
    """The single words of one role, as keys: what a slip of the finger is compared with."""
    return tuple(sorted({search_key(form) for form in _FORMS[role] if " " not in form}))


@cache
def role_words(role: Role) -> Phrases[bool]:
    """The forms of one role, of all languages."""
    return Phrases(dict.fromkeys(_FORMS[role], True))


@cache
def call_words() -> Phrases[bool]:
    """The forms of a call, of all languages."""
    return Phrases(dict.fromkeys(CALLS, True))
