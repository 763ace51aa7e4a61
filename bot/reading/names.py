"""Keys by which a name is found again, however it was typed.

Two shapes: words (`name_norm`) for prefixes and ranking, squeezed (`search_key`) for what
people join or part at will. Both come loose, without Thai tones, for finding, and with
`tones=True` for putting exact spellings first.
"""

from __future__ import annotations

import unicodedata

from bot.reading.folding import THAI_TONES, CharTable, fold_char, tidy

_ALIKE = str.maketrans("يىك", "ییک")
"""Arabic letters that a Persian keyboard may write otherwise."""

_JOINING = frozenset("\u200c'’‘ʼ`´.")
"""Signs inside one word: "نیرو‌ها", "O'Brien", "S.A."; other signs part words."""

_TONELESS = str.maketrans("", "", THAI_TONES)


def search_key(text: str, *, tones: bool = False) -> str:
    """The squeezed key: letters, vowel signs and digits only, e.g. "L’Oréal" -> "loreal"."""
    return name_norm(text, tones=tones).replace(" ", "")


def name_norm(text: str, *, tones: bool = False) -> str:
    """The words key: folded words with one space between, e.g. "obrien sons"."""
    spelled = tidy(text).translate(_SPELLED)
    if not tones:
        spelled = spelled.translate(_TONELESS)
    return " ".join(spelled.split())


def code_key(code: str) -> str:
    """A product's code in any case, width and digits; other than in names, signs count."""
    plain = unicodedata.normalize("NFKC", " ".join(code.split())).casefold().translate(_ALIKE)
    return "".join(str(unicodedata.decimal(each, each)) for each in plain)


def _spelled(char: str) -> str:
    if char in _JOINING:
        return ""
    return "".join(kept if _in_words(kept) else " " for kept in fold_char(char))


def _in_words(char: str) -> bool:
    """Letters, digits and the marks that some scripts write their vowels with."""
    return unicodedata.category(char)[0] in "LNM"


_SPELLED = CharTable(_spelled)
