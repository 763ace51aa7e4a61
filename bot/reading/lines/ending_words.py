"""Words that end an opportunity and say why: "won because of price", « perdu car trop cher »."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.reading.folding import fold

_WON = (
    r"(?:(?:we(?:'ve|\s+have)?|i|just|deal|closed|this\s+one)\s+)*(?:won)(?![\w-])"
    r"|(?:(?:on\s+(?:l')?a|nous\s+(?:l')?avons|affaire|opportunite|c'est)\s+)*"
    r"(?:gagne|remporte)(?:e|s|es)?(?![\w-])"
    r"|(?:ما\s+)?(?:برنده\s+شد(?:یم|م|ه\s+شد)?|بردیم|برد)(?!\w)"
    r"|(?:เรา)?(?:ชนะ|ปิดการขายได้|ปิดดีลได้|ปิดได้|ได้งาน|ขายได้)(?:แล้ว)?"
)
_LOST = (
    r"(?:(?:we(?:'ve|\s+have)?|i|just|deal|closed|this\s+one)\s+)*"
    r"(?:lost|(?:didn't|did\s+not)\s+win)(?![\w-])"
    r"|(?:(?:on\s+(?:l')?a|nous\s+(?:l')?avons|affaire|opportunite|c'est)\s+)*"
    r"perdue?s?(?![\w-])"
    r"|(?:ما\s+)?(?:باختیم|باخت|بازنده\s+شدیم|برنده\s+نشدیم|از\s+دست\s+(?:دادیم|رفت|دادم))(?!\w)"
    r"|(?:เรา)?(?:แพ้|เสียงาน|เสียดีล|ปิดการขายไม่ได้|ปิดดีลไม่ได้|ปิดไม่ได้|ไม่ได้งาน|ไม่ชนะ|ขายไม่ได้)(?:แล้ว)?"
)
_WHAT = (
    r"(?:\s+(?:it|this|this\s+one|(?:the|this)\s+(?:deal|order|bid|tender)"
    r"|l'affaire|le\s+marche|cette\s+affaire))?"
)
_FOR_SURE = (
    r"(?:because\s+of|because|thanks\s+to|due\s+to|cause|coz|cuz)\s+"
    r"|(?:grace\s+(?:aux?|a(?:\s+la)?)|a\s+cause\s+(?:de|du|des)|en\s+raison\s+(?:de|du|des)"
    r"|parce\s+que|car|puisque)\s+|(?:parce\s+qu'|grace\s+a\s+l'|a\s+cause\s+d')\s*"
    r"|(?:چونکه|چون|زیرا|(?:به\s+|ب)(?:خاطر|دلیل|علت))\s+"
    r"|(?:เพราะว่า|เพราะ|เนื่องจาก)\s*"
)
"""Behind these stands the reason, whatever it is."""
_MAYBE = (
    r"(?:on|for|by|over|to|against|sur|pour|par|contre|face\s+a|با|سر|روی|به)\s+"
    r"|(?:เรื่อง|ด้วย|ให้กับ|ให้)\s*|[:,،;-]\s*"
)
"""Behind these stands a reason that the house has, or it is a story: "lost for now"."""
_ARTICLE = re.compile(r"(?:the|our|their|an?|le|la|les|un|une|du|de|des|notre)\s+|[ld]'\s*")
_AND = re.compile(r"\s*[,،+&]\s*|\s+(?:and|et|و)\s+|\s*และ\s*")
_ASKED = re.compile(r"(?:[?؟]|ไหม|มั้ย|หรือเปล่า)\s*$")
_FIRST = {
    won: re.compile(
        rf"\s*(?:{words}){_WHAT}(?:\s*(?:(?P<sure>{_FOR_SURE})|(?P<maybe>{_MAYBE}))|[\s.!]*$)"
    )
    for won, words in ((True, _WON), (False, _LOST))
}
_WHY_FIRST = r"\s*(?:به\s+|ب)(?:خاطر|دلیل|علت)\s+(?P<why>.+?)\s+"
_LAST = {
    True: re.compile(rf"{_WHY_FIRST}(?:برنده\s+شدیم|بردیم)[\s.!]*$"),
    False: re.compile(rf"{_WHY_FIRST}(?:باختیم|از\s+دست\s+(?:دادیم|رفت)|برنده\s+نشدیم)[\s.!]*$"),
}
"""In Persian the verb may stand last."""


@dataclass(frozen=True, slots=True)
class EndSaid:
    """`why` as it was typed, empty where none is said; `surely` a word says that it is one."""

    won: bool
    why: str
    surely: bool

    def reasons(self) -> tuple[str, ...]:
        """All of it, and each of several, without articles: what the house may call so."""
        folded = fold(self.why)
        article = _ARTICLE.match(folded.text)
        bare = folded.typed(article.end() if article else 0, len(folded.text))
        return tuple(dict.fromkeys((self.why, bare)))

    def several(self) -> tuple[str, ...]:
        """The reasons between which an "and" stands."""
        folded, at = fold(self.why), 0
        parts = []
        for each in _AND.finditer(folded.text):
            parts.append(folded.typed(at, each.start()).strip())
            at = each.end()
        return tuple(filter(None, (*parts, folded.typed(at, len(folded.text)).strip())))


def ended_in(text: str) -> EndSaid | None:
    """None where it is denied or asked, or where the words are only mentioned."""
    folded = fold(text)
    if _ASKED.search(folded.text):
        return None
    for won in (True, False):
        last = _LAST[won].match(folded.text)
        if last:
            return EndSaid(won, folded.typed(*last.span("why")).strip(), surely=True)
        first = _FIRST[won].match(folded.text)
        if first:
            why = folded.typed(first.end(), len(folded.text)).strip(" \t\n.!")
            return EndSaid(won, why, surely=first["sure"] is not None and bool(why))
    return None
