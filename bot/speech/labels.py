"""How a label may be written in a file: a name as it is, our own words in every language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from bot.domain.facts import Name, Term
from bot.domain.people import USUAL_CALENDAR, Locale
from bot.speech.reader import Reader
from bot.speech.translator import Translator


def labels_of(tr: Translator) -> Callable[[Name | Term], Sequence[str]]:
    readers = [Reader(each, USUAL_CALENDAR[each], "UTC") for each in Locale]

    @cache
    def labels(label: Name | Term) -> tuple[str, ...]:
        if isinstance(label, Name):
            return (label.text,)
        return tuple(tr.plain(label.key, reader) for reader in readers)

    return labels
