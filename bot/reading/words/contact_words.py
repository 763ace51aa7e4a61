"""What the first words of a note tell of it: a call, a visit, and who reached whom."""

from __future__ import annotations

from bot.domain.history import Direction, RecordKind
from bot.reading.names import name_norm

_CALL_OUT, _CALL_IN = (RecordKind.CALL, Direction.OUT), (RecordKind.CALL, Direction.IN)
_VISIT = (RecordKind.VISIT, Direction.OUT)

_BEGINNINGS: dict[tuple[RecordKind, Direction], tuple[str, ...]] = {
    _CALL_IN: (
        *("they called", "he called", "she called", "customer called", "client called"),
        *("il a appelé", "elle a appelé", "ils ont appelé", "le client a appelé"),
        *("مشتری زنگ زد", "مشتری تماس گرفت", "خودش زنگ زد", "تماس گرفتند"),
        *("ลูกค้าโทร", "เขาโทรมา", "โทรเข้า", "โทรมา"),
    ),
    _CALL_OUT: (
        *("called", "phoned", "rang", "spoke with", "spoke to"),
        *("appelé", "j'ai appelé", "téléphoné"),
        *("زنگ زدم", "تماس گرفتم", "تلفنی صحبت"),
        *("โทรหา", "โทรคุย", "โทรไป", "โทรแล้ว", "โทรศัพท์หา"),
    ),
    _VISIT: (
        *("visited", "met with", "met them"),
        *("visité", "rencontré", "visite chez"),
        *("بازدید", "رفتم پیش", "جلسه حضوری"),
        *("เข้าพบ", "ไปพบ", "เยี่ยมลูกค้า"),
    ),
}
_FOLDED = [(name_norm(words), meant) for meant, every in _BEGINNINGS.items() for words in every]


def contact_said(text: str) -> tuple[RecordKind, Direction] | None:
    """Only what a note begins with: further in, a call is merely spoken of.

    Not "called off": nobody was called.
    """
    folded = name_norm(text[:80])
    for words, meant in _FOLDED:
        if not folded.startswith(words):
            continue
        rest = folded[len(words) :]
        # Thai writes its words without spaces between.
        whole = not rest or rest[0] == " " or not words.isascii()
        if whole and not rest.startswith(" off"):
            return meant
    return None
