"""One spelling for matching: digits, letters and signs that mean the same become the same.

What was typed stays reachable: every folded character knows where it came from, so a
name found in a line can be shown as its writer wrote it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

THAI_TONES = "\u0e48\u0e49\u0e4a\u0e4b"

_SAME = {
    **dict.fromkeys("يىېێ", "ی"),
    **dict.fromkeys("كڪ", "ک"),
    **dict.fromkeys("ةەہھ", "ه"),
    "ٱ": "ا",
    **dict.fromkeys("łŁ", "l"),
    **dict.fromkeys("øØ", "o"),
    **dict.fromkeys("đĐðÐ", "d"),
    **dict.fromkeys("ħĦ", "h"),
    **dict.fromkeys("æÆ", "ae"),
    **dict.fromkeys("œŒ", "oe"),
    **dict.fromkeys("þÞ", "th"),
    "ı": "i",
    **dict.fromkeys("’‘ʼ′`´‛", "'"),
    **dict.fromkeys("‐‑‒–—−﹣", "-"),
    **dict.fromkeys("٪﹪", "%"),
    "⁄": "/",
    **dict.fromkeys("\u2007\u2009\u200a\u202f", "\u00a0"),
    **dict.fromkeys("\u200c\t\n\r\u2002\u2003\u3000", " "),
}
"""ZWNJ parts words as a space does ("پنج‌شنبه"); thin spaces group digits as NBSP does."""

_DROPPED = frozenset("ـ\u00ad\u200b\u200d\u200e\u200f\u2060\ufeff\u061c") | {
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_COMPATIBLE = re.compile("[\ufb00-\ufdff\ufe70-\ufefe\uff01-\uff5e]")
_APART_SARA_AM = re.compile(f"([{THAI_TONES}]?)\u0e4d([{THAI_TONES}]?)\u0e32")


@dataclass(frozen=True, slots=True)
class Folded:
    """`text[i]` stands for what begins at `source[origin[i]]`; `origin` has one more entry."""

    source: str
    text: str
    origin: tuple[int, ...]

    def typed(self, start: int, end: int) -> str:
        """The writer's own spelling of `text[start:end]`."""
        return self.source[self.origin[start] : self.origin[end]]


def tidy(text: str) -> str:
    """NFC, with the Thai vowels that look alike but are typed in two parts made one."""
    whole = _APART_SARA_AM.sub("\\1\\2\u0e33", unicodedata.normalize("NFC", text))
    return whole.replace("\u0e40\u0e40", "\u0e41")


def fold(text: str) -> Folded:
    """Casefolded, unaccented, ASCII digits, Persian letters; Thai tones are kept."""
    source = tidy(text)
    pieces = [char.translate(_FOLDS) for char in source]
    origin = [index for index, same in enumerate(pieces) for _ in same]
    return Folded(source, "".join(pieces), (*origin, len(source)))


def fold_text(text: str) -> str:
    """`fold(text).text`, where nobody asks what it came from."""
    return tidy(text).translate(_FOLDS)


def fold_char(char: str) -> str:
    """The folded form of one character: none, one or a few characters."""
    if char in _DROPPED:
        return ""
    if char in _SAME:
        return _SAME[char]
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    plain = unicodedata.normalize("NFKC", char) if _COMPATIBLE.match(char) else char
    if plain != char:
        return "".join(map(fold_char, plain))
    bare = _MARKS.sub("", unicodedata.normalize("NFD", char.casefold()))
    return "".join(_SAME.get(letter, letter) for letter in unicodedata.normalize("NFC", bare))


class CharTable(dict[int, str]):
    """For `str.translate`: what each character becomes, found out once."""

    def __init__(self, becomes: Callable[[str], str]) -> None:
        super().__init__()
        self._becomes = becomes

    def __missing__(self, code: int) -> str:
        made = self[code] = self._becomes(chr(code))
        return made


_FOLDS = CharTable(fold_char)
