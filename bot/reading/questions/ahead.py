"""So many weeks or months to come: "the next three months" is one thing, however many they are."""

from __future__ import annotations

import re
from functools import cache

from bot.reading.folding import fold_text

_AHEAD = (
    (r"\b(?:next|coming|upcoming)\s+[a-z0-9]+\s+(?:week|month|quarter|year)s\b", "coming months"),
    (
        (
            r"\b(?:[a-z0-9]+\s+)?(?:prochains|prochaines)(?:\s+[a-z0-9]+)?\s+"
            r"(?:semaines|mois|trimestres|annees|ans)\b"
        ),
        "prochains mois",
    ),
    (
        (
            r"(?<!\w)(?:\d+|دو|سه|چهار|پنج|شش|چند)\s+(?:هفته|ماه|ماهه|فصل|سال)\s+"
            r"(?:اینده|آینده|بعد|بعدی|پیش رو)(?!\w)"
        ),
        "ماه های آینده",
    ),
    (
        r"(?:\d+|สอง|สาม|สี่|ห้า|หก)\s*(?:สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)\s*(?:ข้างหน้า|ถัดไป|หน้า)",
        "เดือนหน้า",
    ),
)
"""How so many are said, and what means them without their number."""


def without_their_number(folded: str) -> str:
    """The folded text; reports that look ahead know their own days."""
    for pattern, said in _patterns():
        folded = pattern.sub(said, folded)
    return folded


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), fold_text(said)) for pattern, said in _AHEAD)
