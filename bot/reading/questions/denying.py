"""Whether words deny something: "customers not seen since May" are others than those seen.

Asked of words that were not understood. What turns a question into its opposite must not be
left out of it in silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.reading.folding import fold_text

_DENYING = frozenset(
    map(
        fold_text,
        (
            *("not", "no", "never", "without", "nobody", "none", "neither", "nor", "except"),
            *("haven", "hasn", "didn", "doesn", "isn", "aren", "wasn", "weren"),
            *("ne", "n", "pas", "jamais", "sans", "aucun", "aucune", "ni", "sauf", "hors"),
            *("نه", "بدون", "بی", "هرگز", "هیچ", "هیچکس", "غیر", "بجز", "جز", "نیست", "نیستند"),
        ),
    )
)
_PERSIAN = re.compile("ن(?:می)?(?:کرد|شد|گرفت|دار|داشت|بود|خرید|خواست|داد|زد|آمد|رفت|دید|فروخت)")
"""How a Persian verb that is denied begins."""
_THAI = tuple(map(fold_text, ("ไม่", "ยังไม่", "มิได้", "ไร้", "ยกเว้น", "นอกจาก")))
"""Thai is written without spaces: these stand within what was not understood."""


def denies(words: Iterable[str]) -> bool:
    """Of folded words."""
    return any(
        each in _DENYING or _PERSIAN.match(each) or any(part in each for part in _THAI)
        for each in words
    )
