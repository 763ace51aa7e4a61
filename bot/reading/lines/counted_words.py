"""Words around a product and how many: "20 instead of 2", « encore 3 vannes », "อีก 3 ตัว".

Without them it reads like any other line of a product.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.reading.folding import fold

_ASKING = (
    r"(?:please|pls|plz|svp|stp|merci\s+de|لطفا)\s+"
    r"|(?:they|he|she|(?:the\s+)?(?:customer|client)|we|i)\s+(?:now\s+)?"
    r"(?:wants?|needs?|would\s+like|takes?|asks?\s+for|asked\s+for)\s+"
    r"|(?:ils?|elles?|on|le\s+client)\s+(?:en\s+)?"
    r"(?:veut|veulent|voudrai(?:t|ent)|demandent?|prennent|prend)\s+"
    r"|(?:change|set|make|update|put|correct)\s+(?:the\s+)?|(?:now|it's|its)\s+"
    r"|(?:passer?|passez|mettre|mets|mettez|changer?|modifier|corriger)\s+(?:a\s+|les?\s+|la\s+)?"
    r"|(?:ขอเพิ่ม|เพิ่ม|ขอ|เอา|ลูกค้าเอา|ลูกค้าขอ|ต้องการ|แก้ไข|แก้|เปลี่ยน|ปรับ)\s*"
)
_LEAD = re.compile(rf"\s*(?:{_ASKING})+(?=\S)")
_NUMBER = r"(?:the\s+)?(?:quantity|qty|number|count)(?:\s+of)?|quantite(?:\s+de)?|qte|تعداد|จำนวน"
_MADE = re.compile(
    rf"(?<=[^\s\d])\s*(?:\s(?:{_NUMBER})\s*)?"
    r"(?:\s(?:to|now|is|are|should\s+be|a|en|passe\s+a|(?:را|رو)(?:\s+(?:به|ب?کن|بگذار|بذار))?|به|بشود|بشه|شد)\s+"
    r"|\s*(?:เป็น|เหลือ)\s*|\s*[:=]\s*)(?=\d)"
)
_INSTEAD = re.compile(
    r"\s*[,،]?\s*(?:instead\s+of|not|rather\s+than|au\s+lieu\s+de|et\s+pas|(?:به\s+|ب)جای|نه|แทน|ไม่ใช่)"
    r"\s*\d[\d.,]*\s*[^\W\d]*\s*[.!]?\s*$"
)
_PERSIAN_VERB = re.compile(
    r"\s+(?:تغییر\s+(?:بده(?:ید)?|دهید|کند)|ب?کن(?:ید)?|بگذار(?:ید)?|بذار(?:ید)?|برسان(?:ید)?"
    r"|بشود|شود|بشه)\s*[.!]?\s*$"
)
_MORE = re.compile(
    r"(?<![^\W\d_])(?:more|another|additional|extra|encore|de\s+plus|en\s+plus|supplementaires?"
    r"|دیگر|دیگه)(?![^\W\d_])|\s*อีก\s*"
)


@dataclass(frozen=True, slots=True)
class CountedWords:
    """`rest` is the product and how many, as typed; `more`: so many beside those there are."""

    rest: str
    more: bool


def counted_in(text: str) -> CountedWords | None:
    """None where there are no such words around it."""
    folded = fold(text)
    kept = [True] * len(folded.text)
    more = False
    for each in _MORE.finditer(folded.text):
        more = True
        kept[each.start() : each.end()] = [False] * (each.end() - each.start())
    for found in (
        _LEAD.match(folded.text),
        _INSTEAD.search(folded.text),
        _MADE.search(folded.text),
        _PERSIAN_VERB.search(folded.text),
    ):
        if found:
            kept[found.start() : found.end()] = [False] * (found.end() - found.start())
    if all(kept):
        return None
    typed = (folded.typed(at, at + 1) if keep else " " for at, keep in enumerate(kept))
    rest = " ".join("".join(typed).split())
    return CountedWords(rest, more) if rest else None
