"""Words left over that cast doubt: a product misspelt, a digit nobody used."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import pairwise

from rapidfuzz import fuzz

from bot.reading.lines.denied import denied
from bot.reading.lines.for_whom import says_for
from bot.reading.lines.lookup import product_keys, source_keys
from bot.reading.lines.parts import (
    Book,
    Count,
    Number,
    Opaque,
    Part,
    Percent,
    ProductName,
    RoleWord,
    When,
    Word,
)
from bot.reading.lines.talk import is_talk
from bot.reading.lines.unclear import limited
from bot.reading.lines.words import SILENT, Role, role_keys, role_words
from bot.reading.names import search_key
from bot.reading.numbers.currencies import currency_names
from bot.reading.numbers.numbers import scan_number
from bot.reading.result import Lang
from bot.reading.words.lexicon import VOCABULARIES
from bot.reading.words.phrases import THAI, skip_space

_PAIR = re.compile(r"(?:pair|paire|คู่|جفت)")
_EVERY = "هر"
_OR = frozenset(("or", "ou", "یا", "หรือ"))
_PRICES = (Role.AT, Role.PER, Role.TOTAL)
_ALIKE = 80
_SHORTEST = 4
_BEGINNING = 3
_LONGEST_UNIT = 6
"""Letters of what may be a currency nobody told us of."""


def doubts(
    parts: Sequence[Part],
    name: Collection[Word],
    text: str,
    book: Book,
    *,
    lang: Lang,
    known: bool,
) -> set[str]:
    """Fields to ask because of what was not understood.

    `name` holds the words of the customer's name; `known`: that name is a customer's.
    """
    vague = [part for part in parts if isinstance(part, Opaque)]
    ask = {part.field for part in vague} | {part.also for part in vague if part.also}
    ask.update(limited(parts))
    ask.update(denied(parts, name, text))
    if _price_was_lost(parts) or _is_for_a_pair(parts, text):
        ask.add("items")
    if any(_leaves_a_choice(index, parts, text) for index, _ in enumerate(parts)):
        ask |= {"items", "amount"}
    left = _Left(parts, text, book, lang)
    for index, part in enumerate(parts):
        if isinstance(part, Word) and not part.known:
            ask.update(left.asked(index, part, is_name=part in name))
    if any(_is_of_another_matter(index, parts, name, text) for index, _ in enumerate(parts)):
        ask.add("close")
    if not known and _product_in_name(parts):
        ask.add("items")
    return ask


def _price_was_lost(parts: Sequence[Part]) -> bool:
    """As in "20 pumps @ 60 - 70%": a price was begun and something else was understood."""
    return any(isinstance(part, ProductName) for part in parts) and any(
        isinstance(lead, RoleWord) and lead.role is Role.AT and isinstance(led, Opaque | Percent)
        for lead, led in pairwise(parts)
    )


def _is_for_a_pair(parts: Sequence[Part], text: str) -> bool:
    """As in "10 chairs @ £90 a pair", where nothing was counted in pairs."""
    said = [text[part.start : part.end] for part in parts if isinstance(part, RoleWord)]
    counted = [text[part.start : part.end] for part in parts if isinstance(part, Count)]
    priced = any(_PAIR.search(each) for each in said)
    return priced and not any(_PAIR.search(each) for each in counted)


def _leaves_a_choice(index: int, parts: Sequence[Part], text: str) -> bool:
    """As in "24 chairs or 20 desks": one of them, and nobody knows which."""
    part = parts[index]
    before, after = parts[max(index - 1, 0)], parts[min(index + 1, len(parts) - 1)]
    said = isinstance(part, Word) and text[part.start : part.end] in _OR
    things = isinstance(before, ProductName | Count | Number | RoleWord)
    return said and things and isinstance(after, Number | ProductName | Count | RoleWord)


class _Left:
    """The words nobody used, and all that one of them may have been meant as."""

    def __init__(self, parts: Sequence[Part], text: str, book: Book, lang: Lang) -> None:
        self._lang = lang
        self._parts = parts
        self._text = text
        self._aliases = product_keys(book)
        self._sources = source_keys(book)

    def asked(self, index: int, word: Word, *, is_name: bool) -> Iterator[str]:
        """The fields this word leaves in doubt."""
        typed = self._text[word.start : word.end]
        if "%" in typed:
            yield "probability"
        opening = role_words(Role.OPENING).at(self._text, word.start)
        if search_key(typed) in SILENT or (opening and opening[1] == word.end):
            return
        if _holds_one(typed, self._aliases) or any(map(str.isdigit, typed)):
            yield "items"
        counted = _is_counted(index, self._parts) and not says_for(word, self._text)
        if is_name and _holds_one(typed, self._sources):
            yield "source"
        if typed == _EVERY and any(isinstance(each, Number) for each in self._parts):
            yield "amount"  # "هر بازدید ۵ میلیون": the price of what nobody told us of
        if is_talk(typed):
            counted = False
        elif is_name and _is_priced(index, self._parts):
            counted = self._parts[index - 1].end == word.start  # "at 90p each", "at 150 Acme"
        if not is_name or counted:
            yield from self._beside_the_name(index, typed, word, counted=counted)

    def _beside_the_name(
        self, index: int, typed: str, word: Word, *, counted: bool
    ) -> Iterator[str]:
        if counted or _near_miss(typed, self._aliases) or self._begins_with_a_number(word):
            yield "items"
        if _near_miss(typed, _percents()):
            yield "probability"
        if _may_be_a_source(typed, self._sources):
            yield "source"
        if _day_follows(index, self._parts) and _near_miss(typed, role_keys(Role.FOLLOW_UP)):
            yield "follow_up"
        unit = currency_names("en").at(self._text, word.start)
        if _names_money(index, self._parts) or (unit and unit[1] == word.end):
            yield "amount"  # whatever the price was, it was not the default's

    def _begins_with_a_number(self, word: Word) -> bool:
        """As in "ร้อยกว่าขวด": a number nobody could use."""
        number = scan_number(self._text, word.start, self._lang, word.end)
        return number is not None and re.match(THAI, self._text[word.start]) is not None


def _is_counted(index: int, parts: Sequence[Part]) -> bool:
    """Whether pieces of something are named next."""
    before = parts[index - 1] if index else None
    plain = isinstance(before, Number) and not before.currency and not before.scaled
    if plain and _counts_what_stands_before(index - 1, parts):
        return False
    return plain or isinstance(before, Count)


def _counts_what_stands_before(index: int, parts: Sequence[Part]) -> bool:
    """As in "CHR-12 x 6 Cabinet Rochat": the figure is the product's."""
    named, lead = (*parts[max(index - 2, 0) : index], None, None)[:2]
    times = isinstance(lead, RoleWord) and lead.role is Role.TIMES
    return isinstance(named, ProductName) and times


def _is_priced(index: int, parts: Sequence[Part]) -> bool:
    """Whether the number before is a price, which counts nothing."""
    lead = parts[index - 2] if index > 1 else None
    return isinstance(lead, RoleWord) and lead.role in _PRICES


@cache
def _percents() -> list[str]:
    """Words for "percent", as keys."""
    forms = (form for vocabulary in VOCABULARIES.values() for form in vocabulary.percents)
    return sorted({search_key(form) for form in forms})


def _is_of_another_matter(
    index: int, parts: Sequence[Part], name: Collection[Word], text: str
) -> bool:
    """As in "holiday until 4 Jan", "order by 10 Dec": the word before may say of what day."""
    part, before = parts[index], parts[index - 1] if index else None
    if not isinstance(part, When) or part.field != "close" or not isinstance(before, Word):
        return False
    closes = role_words(Role.CLOSE).at(text, part.start) or role_words(Role.CLOSE).at(
        text, skip_space(text, part.end)
    )
    typed = text[before.start : before.end]
    meant = closes is not None or _near_miss(typed, role_keys(Role.CLOSE))
    return not (meant or before.known or before in name or search_key(typed) in SILENT)


def _near_miss(typed: str, aliases: Sequence[str]) -> bool:
    key = search_key(typed)
    return len(key) >= _SHORTEST and any(fuzz.ratio(key, alias) >= _ALIKE for alias in aliases)


def _may_be_a_source(typed: str, sources: Sequence[str]) -> bool:
    """Misspelt, cut short ("ref'd"), or in Thai glued to what stands beside it."""
    key = search_key(typed)
    short = re.search(r"\w'\w", typed) is not None
    return (
        _near_miss(typed, sources)
        or _holds_one(typed, sources)
        or (short and any(_cut_from(key, source) for source in sources))
    )


def _cut_from(key: str, whole: str) -> bool:
    """Whether `key` is `whole` without some letters behind the third."""
    letters = iter(whole)
    begun = len(key) >= _BEGINNING and key[:_BEGINNING] == whole[:_BEGINNING]
    return begun and all(letter in letters for letter in key)


def _day_follows(index: int, parts: Sequence[Part]) -> bool:
    after = parts[index + 1] if index + 1 < len(parts) else None
    return isinstance(after, When) and not after.led


def _names_money(index: int, parts: Sequence[Part]) -> bool:
    """A short word right behind an amount without a currency: "12k pesos"."""
    before, word = (parts[index - 1] if index else None), parts[index]
    if not isinstance(before, Number) or before.currency or not before.scaled:
        return False
    return word.end - word.start <= _LONGEST_UNIT


def _holds_one(typed: str, aliases: Sequence[str]) -> bool:
    """Thai parts no words: a name may be glued to what stands before it."""
    key = search_key(typed)
    return re.search(THAI, key) is not None and any(
        alias in key and re.search(THAI, alias) for alias in aliases
    )


def _product_in_name(parts: Sequence[Part]) -> bool:
    """As in "Pump Masters": without a quantity, a product before a new name may be part of it."""
    return any(
        isinstance(part, ProductName)
        and isinstance(after, Word)
        and not (index and isinstance(parts[index - 1], Number | Count))
        for index, (part, after) in enumerate(pairwise(parts))
    )
