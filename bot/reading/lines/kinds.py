"""Kinds of companies in a name: a brasserie is not the baths of the same lake."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.reading.words.company_words import KINDS, SAME_KINDS, THAI_KINDS


def says_another_kind(typed: Sequence[str], name: Sequence[str]) -> bool:
    """Whether words typed (folded keys) say a kind of company that is not in the name.

    "Brasserie du Lac" is not "Thermes du Lac d'Argent", though the lake is in both.
    """
    return any(not _within(kind, name) for kind in _kinds(typed))


def _kinds(words: Iterable[str]) -> list[str]:
    """The kinds among the words; the Thai ones are written onto the name."""
    found = []
    for word in words:
        glued = [kind for kind in THAI_KINDS if len(kind) < len(word) and word.startswith(kind)]
        if word in KINDS:
            found.append(word)
        elif glued:
            found.append(max(glued, key=len))
    return found


def _within(kind: str, name: Sequence[str]) -> bool:
    """As a word, the beginning of one, or another word for the same kind."""
    same = {kind}.union(*(each for each in SAME_KINDS if kind in each))
    return any(word.startswith(tuple(same)) for word in name)
