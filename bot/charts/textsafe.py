"""Make any text drawable: no lone surrogate, no open bidi control, no letter without a shape.

Two kinds of text come in. A *sentence* is ours (title, note, printed figure): it reads in the
direction of the chart and may hold isolates around names. A *name* is somebody's typing: its own
first letter decides the direction, and no control character of it survives.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

Covered = Callable[[str], bool]

LRM, RLM, ALM = "\u200e", "\u200f", "\u061c"
_ISOLATE_OPENERS = "\u2066\u2067\u2068"
_ISOLATE_END = "\u2069"
_LEFT_TO_RIGHT = "\u2066"
_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e"
_MARKS = LRM + RLM + ALM
_BIDI_CONTROLS = _OVERRIDES + _ISOLATE_OPENERS + _ISOLATE_END + _MARKS
_JOINERS = "\u200c\u200d"
ZERO_WIDTH_SPACE = "\u200b"
"""Where a Thai sentence of ours says that a line may break."""
_PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"
_SIGNED = re.compile(f"(?<!\\w){LRM}?([+\u2212][0-9{_PERSIAN_DIGITS}][0-9{_PERSIAN_DIGITS}٫٬]*)")
_PERCENT = "%\u066a"
_UNKNOWN_LETTER = "\u25a1"
_STACKED_MARKS = 3
_LONGEST = 200
"""More characters than this never fit one line of a phone; measuring them only costs time."""


def safe_sentence(text: str, *, rtl: bool, covered: Covered) -> str:
    """Return our own text, drawable, reading in the chart's direction whatever word leads it."""
    clean = _drawable(_without(text, _OVERRIDES), covered)
    if not _isolates_balance(clean):
        clean = _without(clean, _ISOLATE_OPENERS + _ISOLATE_END)
    return _led(_figures_apart(_signs_kept(clean)) if rtl else clean, rtl=rtl)


def safe_name(text: str, *, covered: Covered) -> str:
    """Return somebody's typing, drawable; a name that is all pictures becomes one box."""
    clean = _drawable(_without(text, _BIDI_CONTROLS), covered)
    return clean if clean or not text.strip() else _UNKNOWN_LETTER


def is_rtl(text: str) -> bool | None:
    """Tell the direction of the first strong letter outside isolates; None if there is none."""
    depth = 0
    for char in text:
        if char in _ISOLATE_OPENERS:
            depth += 1
        elif char == _ISOLATE_END:
            depth -= 1
        elif depth == 0 and (direction := unicodedata.bidirectional(char)) in {"L", "R", "AL"}:
            return direction != "L"
    return None


def _figures_apart(text: str) -> str:
    """Keep a Persian figure from joining the Latin word before it: "CRM · ۳۱۲".

    Bidi would set both as one Latin phrase and the figure ahead of the word. A Latin figure
    ("iPhone 15") does belong to its word.
    """
    kept: list[str] = []
    depth, after_latin = 0, False
    for char in text:
        depth += (char in _ISOLATE_OPENERS) - (char == _ISOLATE_END)
        direction = unicodedata.bidirectional(char)
        if depth == 0 and after_latin and char in _PERSIAN_DIGITS:
            kept.append(RLM)
            after_latin = False
        elif depth == 0 and direction in {"L", "R", "AL"}:
            after_latin = direction == "L"
        kept.append(char)
    return "".join(kept)


def _signs_kept(text: str) -> str:
    """Hold a sign to the left of its figure, whatever stands before it."""
    return _SIGNED.sub(f"{_LEFT_TO_RIGHT}\\1{_ISOLATE_END}", text)


def _led(text: str, *, rtl: bool) -> str:
    """Put the one mark in front that makes the line read as its chart does."""
    first = is_rtl(text)
    if rtl and first is None and any(sign in text for sign in _PERCENT):
        # Persian sets the sign to the left of the figure; after a letter that happens by itself
        return ALM + text
    if rtl and first is False and _holds_rtl(text):
        return RLM + text
    if not rtl and first is True and not _holds_only_rtl(text):
        return LRM + text
    return text


def _holds_rtl(text: str) -> bool:
    return any(unicodedata.bidirectional(char) in {"R", "AL"} for char in text)


def _holds_only_rtl(text: str) -> bool:
    return not any(unicodedata.bidirectional(char) == "L" for char in text)


def _drawable(text: str, covered: Covered) -> str:
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", _one_line(text[:_LONGEST])):
        marks = marks + 1 if unicodedata.category(char) == "Mn" else 0
        if marks <= _STACKED_MARKS:
            kept.append(_shape(char, covered))
    return re.sub(" +", " ", "".join(kept)).strip(" ")


def _shape(char: str, covered: Covered) -> str:
    if char in _BIDI_CONTROLS or char in _JOINERS or char == ZERO_WIDTH_SPACE:
        return char
    category = unicodedata.category(char)
    if category in {"Cc", "Cf", "Cs", "Co", "Cn"}:
        return ""
    if covered(char):
        return char
    # a letter that cannot be drawn leaves a box, so that the name is seen to be longer;
    # a picture leaves nothing
    return _UNKNOWN_LETTER if category[0] in "LN" else ""


def _one_line(text: str) -> str:
    # not str.split, which would also tear at the no-break spaces inside a French figure
    return "".join(" " if char in "\t\n\r\v\f\u0085\u2028\u2029" else char for char in text)


def _without(text: str, unwanted: str) -> str:
    return text.translate(dict.fromkeys(map(ord, unwanted)))


def _isolates_balance(text: str) -> bool:
    depth = 0
    for char in text:
        depth += (char in _ISOLATE_OPENERS) - (char == _ISOLATE_END)
        if depth < 0:
            return False
    return depth == 0
