"""A change of a product that is there: "discount on the valve 5 %", « vanne à 200 € »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading.folding import Folded, fold, fold_text
from bot.reading.lines.discounts import DISCOUNTS, LESS
from bot.reading.numbers.percent import checked_percent, scan_percent
from bot.reading.result import Lang, Read

_WORDS = "|".join(sorted(map(re.escape, DISCOUNTS), key=len, reverse=True))
_OFF = re.compile(rf"(?<![^\W\d])(?:{_WORDS})(?![a-zۀ-ۿ])")
_SHARE = re.compile(r"(?<![\d.,/])\d")
_MINUS = re.compile(rf"(?:^|\s)(?:[-−–]\s?|(?:{LESS})\s)$")
_SMALL = (
    r"of|on|for|from|by|to|at|with|the|is|are|now|de|du|sur|pour|la|le|avec|est|sont|a|maintenant"
    r"|desormais|به|با|روی|برای|از|را|رو|حالا|الان|اکنون"
)
"""Small words on either side of a name."""
_SMALL_IN_THAI = r"(?:ของ|สำหรับ|ที่|ให้|กับ|เป็น|ตอนนี้|เดี๋ยวนี้)"
_BEFORE = re.compile(
    rf"\s*(?:(?:{_SMALL}|an|des|les|une?)(?:\s+|$)|[dl]'\s*|{_SMALL_IN_THAI}\s*|[:=,،@]\s*)*"
)
_BEHIND = re.compile(rf"(?:\s+(?:{_SMALL})|\s*{_SMALL_IN_THAI}|\s*[:=,،@])*\s*$")
_LEADS = (
    r"(?:(?:please\s+)?(?:set|change|make|put|give|take|mettre|mets|mettez|changer?|passer?|passe|fixer"
    r"|faire|fais|accorder)\s+|(?:ช่วย)?(?:ตั้ง|เปลี่ยน|แก้|ให้)\s*)?"
)
_LEAD = re.compile(rf"\s*{_LEADS}")
_PRICE = (
    r"(?:the\s+|le\s+)?(?:unit\s+price|price|prix\s+unitaire|prix|tarif)(?![a-z])"
    r"|(?:قیمت(?:\s+واحد)?|فی)(?![ء-ی])|ราคาต่อหน่วย|ราคา"
)
_PRICE_OF = re.compile(rf"\s*{_LEADS}(?:{_PRICE})\s*")
_PRICED = re.compile(
    rf"(?:\s+(?:at|a|@|to|for)\s+|\s*@\s*|\s+(?:(?:at|a|to|au|is|est|به)\s+)?(?:{_PRICE})"
    r"|\s+(?:هر\s?(?:عدد|دانه|کدام|کدوم|یک|متر)|عددی|دانه\s?ای|به)\s|\s*(?:ตัวละ|ชิ้นละ|อันละ|หน่วยละ|เครื่องละ|ชุดละ))"
    r"[\s:=]*(?:(?:to|is|at|a|est|به|of|de|เป็น|คือ)\s*)?$"
)
_MADE = re.compile(
    r"\s(?:to|به)\s+$|^\s*(?:please\s+)?(?:set|change|make|put|update|mettre|mets|mettez|changer?"
    r"|passer?|passez|modifier)\s.*\s(?:to|a)\s+$"
)
"""Behind these a figure without a currency says how many there shall be."""
_FIGURE = re.compile(r"[\d.,]+")
_EACH = re.compile(
    r"\s*(?:each|apiece|per\s+(?:unit|piece)|a\s+piece|(?:la\s+)?piece|(?:a\s+)?l'unite|chacune?"
    r"|/\s?(?:u|unit|pc)|برای\s+هر\s+عدد|ต่อ(?:ชิ้น|ตัว|อัน|หน่วย|เครื่อง))\s*[.!]?\s*$"
)
_MONEY = re.compile(r"(?<![\d.,])(?:[€$£¥฿]\s?)?(?<![\d.,])\d")
_END = re.compile(r"[\s.!]*$")


@dataclass(frozen=True, slots=True)
class OffSaid:
    """Whole percents off what is called so, as it was typed."""

    name: str
    percent: int
    surely: bool = True
    """A word for a discount or a minus says so: a share alone may be off it as well."""


@dataclass(frozen=True, slots=True)
class PriceSaid:
    """What one of it costs: both as they were typed."""

    name: str
    price: str


def off_of_one(text: str, *, lang: Lang) -> OffSaid | None:
    """A discount on something that is named; nothing else is said."""
    folded = fold(text)
    for share in _SHARE.finditer(folded.text):
        span = scan_percent(folded.text, share.start(), lang)
        checked = checked_percent(span.values[0]) if span and len(span.values) == 1 else None
        if span is None or not isinstance(checked, Read):
            continue
        minus = _MINUS.search(folded.text[: share.start()])
        begin = minus.start() if minus else share.start()
        parts = [(0, begin), (span.end, len(folded.text))]
        words = [(at, found) for at in parts for found in [_OFF.search(folded.text, *at)] if found]
        if len(words) + bool(minus) > 1:
            return None
        surely = bool(words or minus)
        for at, found in words:
            parts.remove(at)
            parts += [(at[0], found.start()), (found.end(), at[1])]
        named = [name for at in sorted(parts) if (name := _name(folded, *at))]
        return OffSaid(named[0], checked.value, surely) if len(named) == 1 else None
    return None


def prices_of_one(text: str) -> Iterator[PriceSaid]:
    """Each way to part a text that says what something costs; the reader tells which is money."""
    folded = fold(text)
    each = _EACH.search(folded.text)
    until = each.start() if each else len(folded.text)
    lead = _PRICE_OF.match(folded.text)
    for money in _MONEY.finditer(folded.text, 1, until):
        begin = money.start()
        price = folded.typed(begin, until).strip(" .!")
        counts = each is None and _FIGURE.fullmatch(fold_text(price)) is not None
        if lead is not None and lead.end() < begin:
            name = _name(folded, lead.end(), begin)
        elif counts and _MADE.search(folded.text[:begin]):
            continue
        elif (link := _PRICED.search(folded.text, 0, begin)) or each:
            start = _LEAD.match(folded.text)
            name = _name(folded, start.end() if start else 0, link.start() if link else begin)
        else:
            continue
        if name and price:
            yield PriceSaid(name, price)


def _name(folded: Folded, start: int, end: int) -> str:
    """Without the small words around it."""
    lead = _LEAD.match(folded.text, start, end) if not start else None
    before = _BEFORE.match(folded.text, lead.end() if lead else start, end)
    start = before.end() if before else start
    behind = _BEHIND.search(folded.text, start, end)
    return folded.typed(start, behind.start() if behind else end).strip(" .!,،:")
