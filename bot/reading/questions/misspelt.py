"""A slip of the finger in a typed report: "sales by prodcut". The word that was meant, if any."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from rapidfuzz.distance import OSA

from bot.reading.folding import fold_text
from bot.reading.questions.asked_words import ASKED
from bot.reading.result import Lang

_LEAST_LETTERS = 4
_LEAST_OF_FORM = 5
"""Shorter words are too near to each other: "cost" is no slip of "lost"."""


def meant_by(words: Iterable[str], lang: Lang) -> Mapping[str, str]:
    """By each of these folded words that is one slip away from a single one known here, that one:
    a letter too many, too few, another, or two that changed places.
    """
    found = {}
    for word in words:
        near = [each for each in _known(lang) if _is_slip(word, each)]
        if len(near) == 1:
            found[word] = near[0]
    return found


def _is_slip(word: str, known: str) -> bool:
    if len(word) < _LEAST_LETTERS or OSA.distance(word, known, score_cutoff=1) != 1:
        return False
    return len(known) >= _LEAST_OF_FORM or sorted(word) == sorted(known)


@cache
def _known(lang: Lang) -> tuple[str, ...]:
    """Words of topics, groupings and days in one language."""
    said = ASKED[lang]
    forms = (*said.topics, *said.groupings, *said.spans)
    words = {word for form in forms for word in fold_text(form).split()}
    return tuple(sorted(each for each in words if len(each) >= _LEAST_LETTERS))
