"""The words for a group of products before its name: "group valves", « gamme : vannes »."""

from __future__ import annotations

import re

from bot.reading.folding import fold

_GROUP = re.compile(
    r"\s*(?:(?:the\s+)?(?:product\s+)?(?:group|category|range)|(?:un\s+)?(?:produits?\s+)?(?:du|de\s+la)?"
    r"\s*(?:groupe|categorie|gamme)(?:\s+(?:de\s+)?produits?)?|گروه(?:\s+(?:محصول|کالا))?"
    r"|(?:กลุ่มสินค้า|หมวดสินค้า|กลุ่ม|หมวด))(?![a-zء-ی])[\s:=]*(?:de\s+|d'\s*|of\s+)?"
)


def group_in(text: str) -> str:
    """The name behind them, as it was typed; empty where they are not there."""
    folded = fold(text)
    found = _GROUP.match(folded.text)
    return folded.typed(found.end(), len(folded.text)).strip(' .!«»"“”') if found else ""
