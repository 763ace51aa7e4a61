"""Words that ask for one product more: "add product carpet 3", « ajouter … », "เพิ่มสินค้า …".

And the word "price" before a figure, which is for each piece where a product is all there is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.reading.folding import fold

_PRODUCT = (
    r"(?:please\s+|pls\s+)?(?:add|put)\s+(?:(?:a|an|one|the|this|another|new)\s+)?"
    r"(?:products?|items?|articles?|lines?)"
    r"|(?:r?ajoute[rz]?|ajout(?:er)?\s+d'|ajout)\s*(?:(?:un|une|le|la|l'|du|de|ce|cet|autre|nouveau"
    r"|nouvel)\s*)*(?:produits?|articles?|lignes?)"
    r"|(?:افزودن|اضافه\s*کردن|اضافه\s*کن|اضافه)\s*(?:ی\s+)?(?:محصول|کالا|قلم|ردیف)"
    r"|(?:محصول|کالا|قلم)\s*(?:جدید\s*)?(?:را\s+)?(?:اضافه\s*کن(?:ید)?|اضافه\s*شود)"
    r"|(?:ช่วย|ขอ)?(?:เพิ่ม|ใส่)(?:สินค้า|รายการ)(?:อีก|ใหม่)?"
)
"""Verb and noun: nothing else can be meant."""
_BARE = (
    r"(?:please\s+|pls\s+)?(?:add|also add|put)(?=\s)|(?:r?ajoute[rz]?|ajout)(?=\s)"
    r"|(?:افزودن|اضافه\s*کردن|اضافه\s*کن)(?=\s)|(?:ช่วย|ขอ)?เพิ่ม(?=\s)"
)
_BEGINS = re.compile(rf"\s*(?:(?P<product>{_PRODUCT})(?![^\W\d])|(?P<bare>{_BARE}))[\s:،,=-]*")
_THAI_BEGINS = re.compile(r"\s*(?:ช่วย|ขอ)?(?:เพิ่ม|ใส่)(?:สินค้า|รายการ)(?:อีก|ใหม่)?[\s:,=-]*")
_ENDS = re.compile(
    r"\s+(?:(?:رو|را)\s+)?(?:اضافه\s*(?:کن(?:ید)?|شود|کنم|کنیم)|بیفزا(?:یید)?)\s*[.!]?\s*$"
)
"""In Persian the verb stands last."""
_PRICE = re.compile(
    r"(?:(?<![^\s,،;:(])(?:unit\s+price|price|prix\s+unitaire|prix|tarif"
    r"|(?:به\s+)?(?:قیمت|فی)(?:\s+واحد)?)|ราคา)\s*[:=]?\s*(?=[\d۰-۹๐-๙])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Adding:
    """`rest` is what shall be added, as it was typed; `surely` a product was named as such."""

    rest: str
    surely: bool


_TELLING = re.compile(
    r"\s*(?:(?:about|regarding|re|saying|that|on|sur|concernant|que|qui|a\s+propos|au\s+sujet)(?![\w-])"
    r"|(?:درباره|راجع|در\s+مورد|که)(?!\w)|เกี่ยวกับ|เรื่อง|ว่า)"
)
"""Behind a "line" it tells of something: it is a note, and no product."""


def tells_of_something(text: str) -> bool:
    """As in "put line about budget"."""
    folded = fold(text).text
    begins = _THAI_BEGINS.match(folded) or _BEGINS.match(folded)
    return begins is not None and _TELLING.match(folded, begins.end()) is not None


def adding_in(text: str) -> Adding | None:
    folded = fold(text)
    begins = _THAI_BEGINS.match(folded.text) or _BEGINS.match(folded.text)
    if begins:
        if _TELLING.match(folded.text, begins.end()):
            return None
        surely = begins.re is _THAI_BEGINS or begins["product"] is not None
        rest = folded.typed(begins.end(), len(folded.text)).strip()
        return Adding(rest, surely) if rest or surely else None
    ends = _ENDS.search(folded.text)
    if ends is None:
        return None
    rest = folded.typed(0, ends.start()).strip()
    return Adding(rest, surely=False) if rest else None


def with_price_for_each(text: str) -> str:
    """With "@" for the word before a price."""
    return _PRICE.sub(" @ ", text)
