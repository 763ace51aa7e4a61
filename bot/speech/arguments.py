"""Facts as arguments of Fluent messages, and the functions that say them.

Fluent turns whole numbers into its own type, which plurals need; so NUM, PCT and SPAN know
their language by the bundle. Everything else is wrapped with the formats of its reader.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Protocol, Self

from fluent.runtime.types import FluentType

from bot.domain.facts import AsIs, City, Fact, Facts, Name, Percent, Several, Term
from bot.domain.money import Money
from bot.domain.people import Calendar, Locale
from bot.speech.cities import city
from bot.speech.days import Form
from bot.speech.formats import Formats
from bot.speech.markup import clean, escaped, isolated
from bot.speech.phrases import Phrases
from bot.speech.reader import Reader
from bot.speech.widths import shortened

MOST_TYPED = 2000
"""Cells of one piece of user data that a message shows."""

# Fluent refuses a longer piece; a reference such as &amp; takes five characters.
_LONGEST_PIECE = 2500


class Typed(str, FluentType):  # noqa: SLOT000 - Fluent's base has a dict anyway
    """Words from outside: raw in a selector, harmless HTML in a sentence."""

    rtl: bool
    room: int

    def __new__(cls, text: str, *, rtl: bool, room: int) -> Self:
        self = super().__new__(cls, text)
        self.rtl, self.room = rtl, room
        return self

    def format(self, *_locale: object, **_none: object) -> str:
        """Fluent's method of this name, not the one of `str`."""
        return isolated(_fitting(clean(self), self.room), rtl=self.rtl)


class Ready(Typed):
    """Words of our own: their marks of direction stay, and none are put around them."""

    def format(self, *_locale: object, **_none: object) -> str:
        return _fitting(self, self.room)


def _fitting(text: str, room: int) -> str:
    """As HTML; an isolate that a cut leaves open ends with its line anyway."""
    text = shortened(text, room)
    while len(escaped(text)) > _LONGEST_PIECE:
        text = shortened(text, len(text) * 3 // 4)
    return escaped(text)


class Told(FluentType):
    """Money, a day, an instant or an hour with the formats of who reads it."""

    def __init__(self, fact: Money | date | datetime | time, formats: Formats) -> None:
        self.fact = fact
        self.formats = formats

    def format(self, _locale: object) -> str:
        raise ValueError(f"say {self.fact!r} with MONEY, DATE or WHEN")


class Translate(Protocol):
    def __call__(self, key: str, *, facts: Facts) -> str: ...


def argument(fact: Fact, formats: Formats, term: Translate, room: int) -> Any:
    """What a Fluent message is given for a fact."""
    match fact:
        case int():
            return fact
        case Decimal():
            return int(fact) if fact == fact.to_integral_value() else fact
        case Percent():
            return fact.value
        case Term(key, of):
            return term(key, facts={"of": of} if of else {})
        case Several(words):
            said = [_word(each, term) for each in words]
            return Typed(formats.listing(said), rtl=formats.reader.rtl, room=room)
        case City(zone):
            return Typed(city(zone, formats.reader.locale), rtl=formats.reader.rtl, room=room)
        case Name():
            return Typed(fact.text, rtl=formats.reader.rtl, room=room)
        case AsIs():
            return Ready(fact.text, rtl=formats.reader.rtl, room=room)
        case str():
            return Typed(fact, rtl=formats.reader.rtl, room=room)
        case _:
            return Told(fact, formats)


def _word(word: Name | Term, term: Translate) -> str:
    return word.text if isinstance(word, Name) else term(word.key, facts={})


def functions(locale: Locale, phrases: Phrases) -> dict[str, Callable[..., Any]]:
    """NUM, PCT, SPAN, MONEY, DATE, WHEN and NAME, for one language's bundle."""
    any_reader = Formats(Reader(locale, Calendar.GREGORIAN, "UTC"), phrases)
    return {
        "NUM": any_reader.number,
        "PCT": any_reader.percent,
        "SPAN": any_reader.span,
        "MONEY": _money,
        "DATE": _date,
        "WHEN": _when,
        "NAME": _name,
    }


def _money(told: Told, form: str = "full") -> str:
    """MONEY($amount); form: "compact" in three figures, form: "whole" as people write it."""
    if not isinstance(told.fact, Money):
        raise TypeError(f"not money: {told.fact!r}")
    match form:
        case "compact":
            return told.formats.compact(told.fact)
        case "whole":
            return told.formats.money(told.formats.as_written(told.fact))
    return told.formats.money(told.fact)


def _date(told: Told, form: Form = "long") -> str:
    """DATE($day), DATE($day, form: "short"); of an instant, the day where the reader is."""
    day = told.fact
    if isinstance(day, datetime):
        day = day.astimezone(told.formats.reader.tz).date()
    if not isinstance(day, date):
        raise TypeError(f"not a day: {day!r}")
    return told.formats.day(day, form)


def _when(told: Told) -> str:
    """WHEN($at): an instant, a day or an hour, as near as it is."""
    match told.fact:
        case datetime():
            return told.formats.when(told.fact)
        case date():
            return told.formats.near(told.fact)
        case time():
            return told.formats.clock(told.fact)
    raise TypeError(f"not a time: {told.fact!r}")


def _name(words: str) -> str:
    """NAME($customer): what somebody typed, or our own word in its place."""
    if not isinstance(words, str):
        raise TypeError(f"not words: {words!r}")
    return words
