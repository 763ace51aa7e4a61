"""Where words begin and end in a line: Thai parts none, and others are glued in a hurry."""

from __future__ import annotations

import re

from bot.reading.dates.day_words import day_words
from bot.reading.lines.lookup import Names
from bot.reading.lines.words import Role, role_words
from bot.reading.numbers.numbers import scan_number
from bot.reading.numbers.quantity import counters
from bot.reading.result import Lang
from bot.reading.words.phrases import THAI, skip_space

NO_WORD = 3
"""Fewer Thai letters are no word by themselves."""

_THAI_LETTER = re.compile(THAI)
_THAI_DAY = re.compile(r"วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)")
_PER_THAI = "ต่อ"
_GLUED = re.compile(
    rf"//|--|(?:(?<=\w{{3}})|(?<='\w))/(?=[^\W\d]{{3}}|\d)|(?<={THAI}|[\u0620-\u06d3])(?=\d)"
)
"""Where clauses are glued: "gerland/3 palans", "สยามสตีล--ปั๊ม", "سپاهان۲ پمپ"."""


def inside_word(text: str, end: int, lang: Lang, products: Names) -> bool:
    """Thai words are not parted: a number's word may be the start of another."""
    if not _THAI_LETTER.match(text, end):
        return False
    number = scan_number(text, end, lang, apart=True)
    if number and counters(lang).at(text, skip_space(text, number.end)):
        return False
    if text.startswith(_PER_THAI, end):
        return False
    known = products.at(text, end) or counters(lang).at(text, end)
    return not (known or any(role_words(role).at(text, end) for role in Role))


def parted(text: str, at: int, end: int, lang: Lang, products: Names) -> int:
    """Where a word ends that has another clause, or in Thai a product or a day, glued to it."""
    glued = _GLUED.search(text, at + 1, end)
    end = glued.start() if glued else end
    for start in range(at + 2, end):
        if not _THAI_LETTER.match(text, start - 1):
            continue
        found = products.at(text, start) if start >= at + NO_WORD else None
        if found and found[1] - start >= NO_WORD and _counts_next(text, found[1], lang):
            return start
        if _parts_here(text, start, lang):
            return start  # "คุณแนนพรุ่งนี้", "ขอส่วนลด"
    return end


def _parts_here(text: str, at: int, lang: Lang) -> bool:
    """Whether a day, or a long enough word for another price, begins inside a Thai word."""
    if day_words(lang).at(text, at) or _THAI_DAY.match(text, at):
        return True
    changed = role_words(Role.CHANGED_PRICE).at(text, at)
    return changed is not None and changed[1] - at > NO_WORD


def _counts_next(text: str, at: int, lang: Lang) -> bool:
    number = scan_number(text, skip_space(text, at), lang, apart=True)
    after = skip_space(text, number.end) if number else at
    return number is not None and bool(counters(lang).at(text, after, joined=True))
