"""Which of some names somebody may have meant who wrote none of them exactly."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

from rapidfuzz import fuzz

from bot.reading.names import name_norm, search_key

K = TypeVar("K", bound=Hashable)

_ALIKE, _WORD_ALIKE = 70, 80
_SHORTEST = 3
"""Letters of a word that says anything by itself."""


def begun_names(typed: str, names: Mapping[K, str]) -> tuple[K, ...]:
    """Those of exactly this name, else those of which a word begins so; in any spelling."""
    meant = name_norm(typed)
    normed = {each: name_norm(name) for each, name in names.items()}
    exact = [each for each, name in normed.items() if name == meant]
    begun = [each for each, name in normed.items() if f" {meant}" in f" {name}"]
    return tuple(exact or begun) if meant else ()


def near_names(typed: str, names: Mapping[K, str], *, most: int = 4) -> tuple[K, ...]:
    """The nearest first; of those that are spelled much like it, or share a word with it."""
    likeness = {each: _likeness(typed, name) for each, name in names.items()}
    near = [each for each, like in likeness.items() if like > 0]
    return tuple(sorted(near, key=lambda each: -likeness[each])[:most])


def _likeness(typed: str, name: str) -> float:
    whole = fuzz.ratio(search_key(typed), search_key(name))
    words = max(
        (
            fuzz.ratio(mine, theirs)
            for mine in name_norm(typed).split()
            for theirs in name_norm(name).split()
            if min(len(mine), len(theirs)) >= _SHORTEST
        ),
        default=0.0,
    )
    return max(whole if whole >= _ALIKE else 0.0, words if words >= _WORD_ALIKE else 0.0)
