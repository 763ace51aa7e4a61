"""The pieces a written number is made of: digits, small words, scales, halves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from bot.domain.money import CURRENCIES
from bot.reading.numbers.literals import LITERAL, literal_values
from bot.reading.result import Lang
from bot.reading.words.lexicon import VOCABULARIES, by_preference, merged
from bot.reading.words.phrases import LETTER, Phrases
from bot.reading.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Digits:
    """A number in digits and what it may mean."""

    values: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Small:
    """A number word that adds; `room` is what may still be added, exclusive (20 -> 10).

    One that counts `ones` counts nothing else: Thai "พันเอ็ด" is 1,001, "พันหนึ่ง" 1,100.
    """

    value: int
    room: int
    ones: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """A word or letter that multiplies.

    Where people drop the next scale ("แสนห้า", "یک میلیون و دویست"), what follows may
    also count in `value / loose_by`; 0 where nobody speaks so. A `letter` stands behind
    digits only, a `spelled` scale behind words only ("50 cents" is no five thousand).
    One that `drops` is never followed by a lone word that counts ones. With an `article`
    it begins a number: "£5 a dozen" is no sixty pounds.
    """

    value: int
    loose_by: int = 0
    letter: bool = False
    spelled: bool = False
    drops: bool = False
    article: bool = False


@dataclass(frozen=True, slots=True)
class Half:
    """A half, of one or of the scale beside it."""


@dataclass(frozen=True, slots=True)
class And:
    """A word between the pieces; only Persian joins any two by it."""

    joins_all: bool


Element = Digits | Small | Scale | Half | And

_HUNDRED = 100
_ARTICLES = ("a ", "une ")


def element_at(
    text: str, start: int, end: int, lang: Lang, *, joined: bool
) -> tuple[Element, int] | None:
    """The piece of a number that begins at `start`, and where it ends.

    `joined`: what stands before `start` is already part of the number.
    """
    digits = LITERAL.match(text, start, end)
    if digits:
        return Digits(literal_values(digits[0], lang)), digits.end()
    return _words(lang).at(text, start, end, joined=joined)


def letter_scale_at(text: str, start: int, end: int, lang: Lang) -> tuple[Scale, int] | None:
    """The scale letter right behind digits, a currency perhaps glued to it ("1,5 k€")."""
    letters, pattern = _letter_scales(lang)
    match = pattern.match(text, start, end)
    return (Scale(letters[match[1]], letter=True), match.end()) if match else None


@cache
def _words(lang: Lang) -> Phrases[Element]:
    return merged(lang, _elements)


@cache
def _letter_scales(lang: Lang) -> tuple[dict[str, int], re.Pattern[str]]:
    letters: dict[str, int] = {}
    for vocabulary in by_preference(lang):
        letters |= vocabulary.letters
    for misread in VOCABULARIES[lang].not_here:
        letters.pop(misread, None)
    forms = "|".join(sorted(letters, key=lambda form: (-len(form), form)))
    codes = "|".join(code.casefold() for code in CURRENCIES)
    return letters, re.compile(rf"\s?({forms})(?:(?!{LETTER})|(?=(?:{codes})(?!{LETTER})))")


def _elements(vocabulary: Vocabulary) -> dict[str, Element]:
    table: dict[str, Element] = {}
    for form, value in vocabulary.units.items():
        room = vocabulary.rooms.get(value, _room(value))
        table[form] = Small(value, room, ones=form in vocabulary.ones)
    for form, value in vocabulary.scales.items():
        loose = vocabulary.loose_by if value >= vocabulary.loose_from else 0
        drops = 0 < vocabulary.drops_from <= value
        spelled, article = form in vocabulary.spelled, form.startswith(_ARTICLES)
        table[form] = Scale(value, loose, spelled=spelled, drops=drops, article=article)
    table |= dict.fromkeys(vocabulary.halves, Half())
    table |= dict.fromkeys(vocabulary.ands, And(vocabulary.and_joins_all))
    return table


def _room(value: int) -> int:
    if value >= _HUNDRED:
        return _HUNDRED
    return 10 if value >= 20 else 0  # noqa: PLR2004 - from twenty on the tens take units
