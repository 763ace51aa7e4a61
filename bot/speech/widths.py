"""How wide a text is on a phone, in cells, and how it is shortened to fit a button."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from bot.speech.markup import ELLIPSIS

_JOINERS = frozenset("\u200d\ufe0e\ufe0f")
_THAI_LEADING_VOWELS = frozenset("เแโใไ")
_ROOMS = {1: 28, 2: 13, 3: 8}
_ROW = 28


def room_in_row(buttons: int) -> int:
    """Cells that a label has in a row of so many buttons; a phone does not wrap them."""
    return _ROOMS.get(buttons, _ROW // max(buttons, 1))


NAME_IN_ROW = 72
"""Cells of a name among others of its kind: two lines of a phone, of which eight are read."""


@lru_cache(maxsize=4096)
def cells(text: str) -> int:
    """Columns of a fixed-width screen: marks take none, wide characters two."""
    return sum(_cells(each) for each in text)


def shortened(text: str, most: int) -> str:
    """`text` in at most `most` cells, ending in "…" when something was left out."""
    if cells(text) <= most:
        return text
    kept, room = [], most - 1
    for cluster in _clusters(text):
        room -= cells(cluster)
        if room < 0:
            break
        kept.append(cluster)
    return "".join(kept).rstrip() + ELLIPSIS


def shortened_inside(text: str, most: int) -> str:
    """The same, with its end: names of goods begin alike, and differ in what stands last."""
    if cells(text) <= most:
        return text
    end = ""
    for cluster in reversed(list(_clusters(text))):
        if cells(cluster) + cells(end) > most // 3:
            break
        end = cluster + end
    return shortened(text, most - cells(end)) + end.lstrip()


def in_row(name: str) -> str:
    """A name as it stands among others: with its end, which tells those alike apart."""
    return shortened_inside(name, NAME_IN_ROW)


def _cells(character: str) -> int:
    if _attaches(character) or unicodedata.category(character) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _attaches(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character) in {"Mn", "Me"}


def _clusters(text: str) -> Iterator[str]:
    """Characters with the marks they carry; a Thai leading vowel with its consonant."""
    cluster = ""
    for each in text:
        joined = cluster and (
            _attaches(each) or cluster[-1] == "\u200d" or cluster[-1] in _THAI_LEADING_VOWELS
        )
        if cluster and not joined:
            yield cluster
            cluster = ""
        cluster += each
    if cluster:
        yield cluster
