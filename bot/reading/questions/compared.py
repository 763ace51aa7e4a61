"""What compares in a typed condition, in four languages: "over", "حداقل", "ไม่เกิน", "entre"."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from bot.domain.filters import Mark
from bot.reading.questions.words import forms
from bot.reading.words.phrases import Phrases


class Sign(StrEnum):
    LEAST = "least"
    """This or more."""
    MORE = "more"
    MOST = "most"
    """This or less."""
    LESS = "less"
    EXACTLY = "exactly"
    BETWEEN = "between"
    EMPTY = "empty"
    """Nothing is known."""
    KNOWN = "known"


class Compares(StrEnum):
    """What a sign can compare."""

    ALL = "all"
    DAYS = "days"
    """Never a bare number: "since 5" is no amount."""
    EITHER = "either"
    """"From 2025" may be a year or an amount."""


_SIGNS = {
    Sign.LEAST: (
        "at least | from | since | starting | minimum | min | not under | "
        "not less than | au moins | d'au moins | a partir de | depuis | minimum de | des le | "
        "حداقل | دست کم | دستکم | از | لااقل | "
        "อย่างน้อย | ไม่น้อยกว่า | ไม่ต่ำกว่า | ตั้งแต่ | จาก"
    ),
    Sign.MORE: (
        "over | above | more than | greater than | bigger than | larger than | higher than | "
        "after | plus de | plus que | superieur a | superieure a | au dessus de | apres | "
        "apres le | بیشتر از | بیش از | بالای | بالاتر از | بزرگتر از | بعد از | پس از | "
        "มากกว่า | เกิน | เกินกว่า | สูงกว่า | หลัง | หลังจาก"
    ),
    Sign.MOST: (
        "at most | up to | until | till | maximum | max | not over | "
        "not more than | no more than | au plus | d'au plus | au maximum | jusqu'a | jusqu'au | "
        "حداکثر | تا | نهایتا | ไม่เกิน | ไม่มากกว่า | มากสุด | อย่างมาก | จนถึง | ถึง"
    ),
    Sign.LESS: (
        "under | below | less than | smaller than | lower than | fewer than | before | "
        "moins de | moins que | inferieur a | inferieure a | en dessous de | avant | avant le | "
        "کمتر از | زیر | پایین تر از | کوچکتر از | قبل از | پیش از | "
        "น้อยกว่า | ต่ำกว่า | ก่อน"
    ),
    Sign.EXACTLY: (
        "is | are | equals | equal to | exactly | est | egal a | egale a | "
        "برابر | برابر با | مساوی | دقیقا | เท่ากับ | คือ | เป็น"
    ),
    Sign.BETWEEN: "between | entre | بین | ระหว่าง",
    Sign.EMPTY: (
        "no | without | empty | missing | unknown | none | is empty | not set | sans | vide | "
        "inconnu | inconnue | aucun | aucune | بدون | خالی | نامشخص | ندارد | "
        "ไม่มี | ว่าง | ไม่ระบุ"
    ),
    Sign.KNOWN: (
        "known | filled | any | is set | with any | connu | connue | rempli | renseigne | "
        "مشخص | پر شده | دارد | มีค่า | ระบุแล้ว"
    ),
}

_BEHIND = {
    Sign.LEAST: (
        "and more | or more | and up | and above | et plus | ou plus | و بیشتر | به بالا | "
        "یا بیشتر | ขึ้นไป | หรือมากกว่า"
    ),
    Sign.MOST: (
        "or less | and less | and below | et moins | ou moins | و کمتر | به پایین | یا کمتر | "
        "ลงมา | ลงไป | หรือน้อยกว่า"
    ),
}
"""What says behind a value which way it goes: "10m or more"."""

_OF_TIME = (
    "since | after | before | depuis | des le | apres | apres le | avant | avant le | "
    "بعد از | پس از | قبل از | پیش از | หลัง | หลังจาก | ก่อน"
)
_OF_BOTH = (
    "from | starting | until | till | up to | a partir de | jusqu'a | jusqu'au | از | تا | "
    "ตั้งแต่ | จาก | ถึง | จนถึง"
)

_UP_TO = "to | and | until | till | et | a | au | تا | و | الی | ถึง | และ | จนถึง"

_FIELDS = {
    "amount": (
        "amount | value | worth | money | montant | valeur | مبلغ | "
        "ارزش | มูลค่า | จำนวนเงิน | ยอดเงิน"
    ),
    "probability": (
        "probability | chance | likelihood | probabilite | احتمال | شانس | ความน่าจะเป็น | โอกาส"
    ),
    "close_date": (
        "close | close date | closing | closes | closing date | "
        "due to close | expected to close | "
        "cloture | date de cloture | a cloturer | تاریخ پایان | سررسید | موعد | "
        "วันที่คาดว่าจะปิด | กำหนดปิด | คาดว่าจะปิด"
    ),
    "created_on": (
        "created | new | made | added | creee | creees | cree | nouvelle | nouvelles | "
        "ایجاد شده | ایجاد | جدید | ثبت شده | สร้าง | สร้างใหม่ | สร้างเมื่อ | ใหม่"
    ),
    "ended_on": "ended | finished | terminee | terminees | پایان یافته | تمام شده | สิ้นสุด",
    "touched_at": "touched | last touch | touchee | آخرین پیگیری | แตะล่าสุด",
    "assignee_id": (
        "assignee | assigned to | of rep | rep | seller | "
        "responsible | responsable | commercial | "
        "assignee a | مسئول | کارشناس | فروشنده | ผู้รับผิดชอบ | ผู้ดูแล | พนักงานขาย"
    ),
    "party_id": "customer | client | account | مشتری | ลูกค้า",
    "product_id": "product | produit | محصول | کالا | สินค้า",
    "product_group_id": (
        "product group | goods group | famille | famille de produits | groupe de produits | "
        "گروه محصول | گروه کالا | กลุ่มสินค้า | หมวดสินค้า"
    ),
    "stage_id": "stage | in stage | etape | مرحله | ขั้นตอน | ขั้น",
    "source_id": "source | origine | منبع | نحوه آشنایی | แหล่งที่มา | ที่มา | ช่องทาง",
    "type_id": "type | نوع | ประเภท",
    "campaign_id": "campaign | campagne | کمپین | แคมเปญ",
    "priority": "priority | priorite | اولویت | ความสำคัญ | ลำดับความสำคัญ",
    "competitor_id": "competitor | competitors | concurrent | رقیب | คู่แข่ง",
    "title": "title | about | titre | objet | عنوان | ชื่อเรื่อง | หัวข้อ",
}
"""What fields are called besides their labels."""

_STATUSES = {
    "won": (
        "won | sold | gagnee | gagnees | برده | برد | برنده | برده شده | برنده شده | بردیم | "
        "بردها | بردهای | برد های | برد ها | ชนะ | ปิดการขายได้ | ปิดได้ | ขายได้ | ได้งาน"
    ),
    "lost": (
        "lost | perdue | perdues | باخته | باخت | از دست رفته | باختیم | باخت ها | باخت های | "
        "از دست دادیم | แพ้ | ปิดการขายไม่ได้ | ปิดไม่ได้ | เสียไป"
    ),
    "open": (
        "open | ongoing | ouverte | ouvertes | en cours | باز | جاری | เปิดอยู่ | ที่เปิดอยู่ | เปิด | "
        "ยังเปิดอยู่"
    ),
    "closed": "closed | fermee | fermees | بسته | بسته شده | ปิดแล้ว",
}

_MARKS = {
    Mark.PAST_DUE: (
        "past due | overdue | late | en retard | echue | echues | عقب افتاده | سررسید گذشته | "
        "معوق | گذشته از موعد | موعد گذشته | เลยกำหนด | เกินกำหนด"
    ),
    Mark.NO_NEXT_STEP: (
        "no next step | without next step | without a next step | no step | "
        "sans prochaine etape | sans suite prevue | sans suite | بدون اقدام بعدی | بی اقدام | "
        "بدون گام بعدی | بی گام | ไม่มีขั้นต่อไป | ยังไม่มีขั้นต่อไป | ไม่มีขั้นต่อ"
    ),
    Mark.STALE: (
        "stale | neglected | forgotten | dormante | dormantes | en sommeil | راکد | فراموش شده | "
        "رها شده | رهاشده | ไม่เคลื่อนไหว | ค้างนาน"
    ),
}

_NOBODYS = (
    "unassigned | nobody's | nobody works on them | non assignee | non assignees | "
    "sans personne en charge | a personne | بدون مسئول | بی مسئول | ไม่มีผู้รับผิดชอบ | "
    "ไม่มีผู้ดูแล | ยังไม่มีผู้ดูแล"
)
_MINE = (
    "my | mine | mes | les miennes | que j'ai | i | من | خودم | مال من | "
    "ของฉัน | ของผม | ของดิฉัน | ฉัน | ผม"
)

_NOTHING = (
    "and | the | a | on | with | in | of | by | deals | deal | "
    "opportunities | opportunity | show | "
    "show me | only | all | & | that are | that were | et | les | la | le | des | de | du | "
    "en | avec | par | affaires | opportunites | et de | و | با | در | که | فرصت ها | "
    "فرصت های | فرصت | همه | نشان بده | را | است | و در | และ | ที่ | ใน | ของ | ทั้งหมด | "
    "รายการ | ดีล | วันที่ | เมื่อ | โอกาสขาย | ขอดู | แสดง | list | list of | that | we | our | "
    "liste | liste des | que | nous | avons | que nous avons | nos | celles | هایی | فرصت هایی | "
    "ما | شده | فهرست | لیست | เรา | ของเรา | งาน | ลิสต์ | ยัง"
)
_OPPORTUNITIES = "โอกาส"
"""A word of a field that is one for opportunities, too, where nothing is said of the field."""

_AND = "and | et | و | และ"
_OR = "or | ou | یا | หรือ"
"""Between two values of one field; between others it says what no filter can."""


def _table(words: Mapping[Sign, str]) -> dict[str, Sign]:
    return {form: sign for sign, said in words.items() for form in forms(said)}


SYMBOLS: Mapping[str, Sign] = {
    ">=": Sign.LEAST,
    "=>": Sign.LEAST,
    "≥": Sign.LEAST,
    "<=": Sign.MOST,
    "=<": Sign.MOST,
    "≤": Sign.MOST,
    "==": Sign.EXACTLY,
    ">": Sign.MORE,
    "<": Sign.LESS,
    "=": Sign.EXACTLY,
}
SIGNS: Mapping[str, Sign] = _table(_SIGNS)
BEHIND: Mapping[str, Sign] = _table(_BEHIND)
COMPARES: Mapping[str, Compares] = {
    **dict.fromkeys(forms(_OF_TIME), Compares.DAYS),
    **dict.fromkeys(forms(_OF_BOTH), Compares.EITHER),
}
UP_TO: tuple[str, ...] = forms(_UP_TO)
FIELD_WORDS: Mapping[str, str] = {f: name for name, said in _FIELDS.items() for f in forms(said)}
STATUS_WORDS: Mapping[str, str] = {
    f: name for name, said in _STATUSES.items() for f in forms(said)
}
MARK_WORDS: Mapping[str, Mark] = {f: mark for mark, said in _MARKS.items() for f in forms(said)}
NOBODYS: tuple[str, ...] = forms(_NOBODYS)
MINE: tuple[str, ...] = forms(_MINE)
OPPORTUNITIES: tuple[str, ...] = forms(_OPPORTUNITIES)
NOTHING: tuple[str, ...] = forms(_NOTHING)
AND: tuple[str, ...] = forms(_AND)
OR: tuple[str, ...] = forms(_OR)


@cache
def signs() -> Phrases[Sign]:
    return Phrases(SIGNS)


@cache
def compares() -> Phrases[Compares]:
    return Phrases(COMPARES)


@cache
def marks() -> Phrases[Mark | None]:
    """None: nobody's, which is no mark but an empty field."""
    return Phrases({**MARK_WORDS, **dict.fromkeys(NOBODYS)})


@cache
def mine() -> Phrases[bool]:
    return Phrases(dict.fromkeys(MINE, True))


@cache
def opportunities() -> Phrases[bool]:
    return Phrases(dict.fromkeys(OPPORTUNITIES, True))


@cache
def nothing() -> Phrases[bool]:
    return Phrases(dict.fromkeys(NOTHING, True))


@cache
def either() -> Phrases[bool]:
    return Phrases(dict.fromkeys(OR, True))


@cache
def joins() -> Phrases[bool]:
    return Phrases(dict.fromkeys((*AND, *OR), True))
