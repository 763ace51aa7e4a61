"""A discount and nothing else: "discount 20%", "20 % de remise", "تخفیف ۲۰٪", "-20%"."""

from __future__ import annotations

import re

from bot.reading.folding import fold_text
from bot.reading.lines.discounts import DISCOUNTS, LESS
from bot.reading.numbers.percent import checked_percent, scan_percent
from bot.reading.numbers.signs import without_end
from bot.reading.result import Lang, Read

_MINUS = re.compile(rf"^\s*(?:[-−–]\s*|(?:{LESS})\s+)(?=[\d%])")
_JOINING = "de|d'|of|a|an|une|un|by|le|la|is|=|:|با|به"
_WORDS = "|".join(sorted(map(re.escape, DISCOUNTS), key=len, reverse=True))
_WITH_WORD = re.compile(
    rf"^(?:(?:{_JOINING})\s+)?(?P<first>{_WORDS})[\s:]*(?:(?:{_JOINING})\s*)?(?P<behind>.+)$"
    rf"|^(?P<before>.+?)\s*(?:(?:{_JOINING})\s*)?(?P<last>{_WORDS})$"
)


def read_taken_off(text: str, *, lang: Lang) -> int | None:
    """Whole percents off a price, where the text says that and nothing else."""
    folded = without_end(fold_text(text).strip())
    minus = _MINUS.match(folded)
    if minus:
        return _share(folded[minus.end() :], lang)
    said = _WITH_WORD.match(folded)
    if said is None:
        return None
    share = said["behind"] or said["before"]
    return _share(_MINUS.sub("", share.strip()), lang)


def _share(text: str, lang: Lang) -> int | None:
    span = scan_percent(text, 0, lang)
    if span is None or span.end != len(text) or len(span.values) != 1:
        return None
    checked = checked_percent(span.values[0])
    return checked.value if isinstance(checked, Read) else None
