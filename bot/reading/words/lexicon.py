"""The four vocabularies as one, the writer's own first.

People mix languages in one line, so every word of every language is known to everyone;
where two languages share a spelling the writer's language wins, then English.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TypeVar

from bot.reading.folding import fold
from bot.reading.result import Lang
from bot.reading.words.phrases import Phrases
from bot.reading.words.vocabulary import Vocabulary
from bot.reading.words.words_en import EN
from bot.reading.words.words_fa import FA
from bot.reading.words.words_fr import FR
from bot.reading.words.words_th import TH

T = TypeVar("T")

VOCABULARIES: Mapping[Lang, Vocabulary] = {"en": EN, "fr": FR, "fa": FA, "th": TH}

_FOREIGN: tuple[Lang, ...] = ("th", "fa", "fr", "en")

GLUED = ("هزار", "میلیون", "میلیارد", "تومان", "تومن", "ریال", "تا", "دونه", "عدد")
"""Persian words that are often written onto the one before ("پنجاههزارتومان")."""


def by_preference(lang: Lang) -> Iterator[Vocabulary]:
    """The vocabularies, the least preferred first, so that later ones overwrite."""
    others: list[Lang] = [name for name in _FOREIGN if name != lang]
    return (VOCABULARIES[name] for name in (*others, lang))


def merged(lang: Lang, table: Callable[[Vocabulary], Mapping[str, T]]) -> Phrases[T]:
    """One lookup of a table over all languages, without what `lang` would misread."""
    forms: dict[str, T] = {}
    for vocabulary in by_preference(lang):
        forms |= {fold(form).text: value for form, value in table(vocabulary).items()}
    for misread in VOCABULARIES[lang].not_here:
        forms.pop(misread, None)
    return Phrases(forms, followers=GLUED)


def listed(lang: Lang, forms: Callable[[Vocabulary], tuple[str, ...]]) -> Phrases[bool]:
    """One lookup of a list of forms over all languages."""
    return merged(lang, lambda vocabulary: dict.fromkeys(forms(vocabulary), True))


@cache
def minus_signs(lang: Lang) -> Phrases[bool]:
    """Words that make the number after them negative."""
    return listed(lang, lambda vocabulary: vocabulary.minus)
