"""Signs around a whole text: what makes it negative, what only ends a sentence."""

from __future__ import annotations

import re

from bot.reading.result import Lang
from bot.reading.words.lexicon import minus_signs

_NEGATIVE = re.compile(r"[^\w\s-]{0,3}\s*-\s*[^\w\s-]{0,3}\s*\d|.*\d\s*-$|\(.*\d.*\)$")
_END = re.compile(r"[\s.,;!،؛]+$")


def is_negative(folded: str, lang: Lang) -> bool:
    """As in "-5", "€ -5", "5-", "(5)" or "minus five"."""
    dashed = re.search(r"[.,]-$", folded)
    if dashed is None and _NEGATIVE.match(folded):
        return True
    return minus_signs(lang).at(folded, 0) is not None


def without_end(folded: str) -> str:
    """Without the spaces around it and the stop of the sentence; "1200.-" keeps its dash."""
    return _END.sub("", folded.strip())
