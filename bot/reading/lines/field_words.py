"""What people call fields of a card besides their labels: "rival: Hydromark", "ผู้ตัดสินใจ หลายคน"."""

from __future__ import annotations

import re
from collections.abc import Container

from bot.reading.names import search_key
from bot.reading.words.phrases import Phrases

FIELD_WORDS: dict[str, Phrases[bool]] = {
    "competitors": Phrases(
        dict.fromkeys(
            (
                *("competitor", "competitors", "competition", "rival", "rivals"),
                *("concurrent", "concurrents", "concurrence", "رقیب", "رقیبان", "رقبا"),
                *("رقیب ما", "رقیب‌ها", "คู่แข่ง", "คู่แข่งคือ"),
            ),
            True,
        )
    ),
    "customer": Phrases(
        dict.fromkeys(
            ("customer", "client", "cliente", "account", "مشتری", "طرف حساب", "ลูกค้า"), True
        )
    ),
    "campaign": Phrases(
        dict.fromkeys(("campaign", "campagne", "کمپین", "کارزار", "แคมเปญ", "แคมเปน"), True)
    ),
    "buying_process": Phrases(
        dict.fromkeys(
            (
                *("who decides", "decides", "decision maker", "decision makers", "decided by"),
                *("buying process", "qui décide", "décideur", "décideurs", "décision d'achat"),
                *("processus d'achat", "فرایند خرید", "فرآیند خرید", "تصمیم‌گیرنده"),
                *("تصمیم گیرنده", "ผู้ตัดสินใจซื้อ", "ผู้ตัดสินใจ", "ใครตัดสินใจ", "คนตัดสินใจ"),
            ),
            True,
        )
    ),
    "title": Phrases(
        dict.fromkeys(
            (
                *("title", "titre", "intitulé", "objet", "subject", "عنوان", "موضوع"),
                *("ชื่อเรื่อง", "หัวข้อ", "หัวเรื่อง"),
            ),
            True,
        )
    ),
    "priority": Phrases(
        dict.fromkeys(
            ("priority", "priorité", "اولویت", "ความสำคัญ", "ลำดับความสำคัญ", "ความเร่งด่วน"), True
        )
    ),
    "engagement": Phrases(
        dict.fromkeys(
            (
                *("contact state", "contact status", "state of contact", "engagement"),
                *("avancement", "état du contact", "statut du contact", "contact"),
                *("وضعیت ارتباط", "وضعیت تماس", "สถานะการติดต่อ", "สถานะติดต่อ"),
            ),
            True,
        )
    ),
    "source": Phrases(
        dict.fromkeys(
            (
                *("source", "lead source", "origine", "provenance", "نحوه آشنایی", "نحوهٔ آشنایی"),
                *("منبع", "منبع آشنایی", "แหล่งที่มา", "ที่มา"),
            ),
            True,
        )
    ),
    "type": Phrases(dict.fromkeys(("type", "kind", "نوع", "ประเภท", "ชนิด"), True)),
    "amount": Phrases(
        dict.fromkeys(
            (
                *("amount", "value", "deal value", "deal size", "worth", "montant", "valeur"),
                *("مبلغ", "ارزش", "มูลค่า", "ยอด", "จำนวนเงิน"),
            ),
            True,
        )
    ),
}

_NOBODY = frozenset(
    map(
        search_key,
        (
            *("none", "nobody", "no one", "no", "nothing", "unknown", "n/a"),
            *("aucun", "aucune", "personne", "pas de concurrent", "rien", "inconnu"),
            *("ندارد", "نداریم", "هیچ", "هیچکس", "هیچ‌کدام", "نامشخص"),
            *("ไม่มี", "ไม่มีใคร", "ไม่ทราบ", "ไม่รู้"),
        ),
    )
)


_COMMAS = re.compile(r"[,،;\n]+")
_AND = re.compile(r"\s+(?:and|et|و)\s+|\s*และ\s*", re.IGNORECASE)
_OF_ONE_NAME = frozenset(
    map(
        search_key,
        (
            *(
                "sons",
                "son",
                "co",
                "company",
                "partners",
                "brothers",
                "bros",
                "associates",
                "daughters",
            ),
            *("fils", "frères", "cie", "compagnie", "associés", "partenaires", "filles"),
            *("شرکا", "پسران", "برادران", "همکاران", "บุตร", "เพื่อน", "คณะ"),
        ),
    )
)
"""Behind "and" they are part of the name before: "Smith and Sons"."""


def ways_to_part(text: str, known: Container[str] = ()) -> list[list[str]]:
    """The names that are typed, in one way or in two: where none of those with an "and" between
    is known, they may as well be one, as "Procter and Gamble" is.
    """
    parted = parted_names(text, known)
    whole = [each for each in _COMMAS.split(text) if each.strip()]
    joined = [each for each in parted if each not in whole]
    if not joined or any(search_key(each) in known for each in joined):
        return [parted]
    return [whole, parted]


def parted_names(text: str, known: Container[str] = ()) -> list[str]:
    """Several names, between commas or with an "and" between, as they were typed.

    `known` are keys of names that stay whole.
    """
    names: list[str] = []
    for part in _COMMAS.split(text):
        if search_key(part) in known:
            names.append(part)
            continue
        one, *others = _AND.split(part)
        names.append(one)
        for joined, other in zip(_AND.finditer(part), others, strict=True):
            if search_key(other.split()[0] if other.split() else "") in _OF_ONE_NAME:
                names[-1] += joined[0] + other
            else:
                names.append(other)
    return names


def names_somebody(name: str) -> bool:
    """Whether it is a name at all: no "none", no mark, no bare figure."""
    return any(map(str.isalpha, name)) and search_key(name) not in _NOBODY
