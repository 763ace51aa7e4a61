"""Words that ask to open again what has ended."""

from __future__ import annotations

from functools import cache

from bot.reading.names import search_key

_WORDS = (
    *("reopen", "re-open", "reopen it", "reopen this", "please reopen", "ask to reopen"),
    *("open again", "open it again", "open this again", "bring it back"),
    *("rouvrir", "réouvrir", "rouvre", "rouvrez", "rouvre-la", "à rouvrir", "la rouvrir"),
    *("rouvrir l’opportunité", "demander à rouvrir", "réouverture", "rouvrir s’il vous plaît"),
    *("بازگشایی", "بازگشایی کن", "بازگشایی شود", "بازگشایی فرصت", "درخواست بازگشایی"),
    *("بازگشایی لطفا", "دوباره باز کن", "دوباره باز شود", "بازش کن", "دوباره بازش کن"),
    *("เปิดใหม่", "เปิดใหม่อีกครั้ง", "เปิดอีกครั้ง", "ขอเปิดใหม่", "ขอเปิดใหม่อีกครั้ง", "เปิดใหม่หน่อย"),
    *("เปิดใหม่ครับ", "เปิดใหม่ค่ะ", "เปิดโอกาสขายใหม่อีกครั้ง"),
)


@cache
def _keys() -> frozenset[str]:
    return frozenset(map(search_key, _WORDS))


def asks_to_reopen(text: str) -> bool:
    """Whether it is nothing else: who tells a story does not ask for it."""
    return search_key(text) in _keys()
