"""What a sentence may speak of, as values that can be stored and said in any language.

A message to somebody else is kept as a key and facts, and becomes text only when it is
sent, in the language its reader has then. So facts are few, plain and JSON-serialisable.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class Name:
    """Words somebody typed: shown as typed, never translated, never trusted."""

    text: str


@dataclass(frozen=True, slots=True)
class AsIs:
    """Words of our own that are ready: a link, or a line already said for its reader.

    Nothing is added that a link would carry along, and no mark of direction is taken away.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word of our own that is translated: `key` is a sentence key.

    Without variables, but for `of`: what the word is said of, where it agrees with that.
    """

    key: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Several:
    """Words behind one label, as in "price, budget and timing"."""

    words: tuple[Name | Term, ...]


@dataclass(frozen=True, slots=True)
class City:
    """The place of a time zone, by its IANA name; each reader has a word of their own for it."""

    zone: str


@dataclass(frozen=True, slots=True)
class Percent:
    value: int


Words = Name | Term | Several
Fact = str | int | Decimal | Money | date | datetime | time | AsIs | Words | City | Percent
Facts = Mapping[str, Fact]


def named(code: str | None, name: str | None) -> Name | Term:
    """The label of a list value: what an admin wrote, else our own word for its code."""
    return Name(name) if name else Term(f"item-{code}")


def fact_to_json(fact: Fact) -> Any:
    """A JSON value that `fact_from_json` turns back into an equal fact."""
    match fact:
        case int() | str():
            return fact
        case Money():
            return {"money": [fact.minor, fact.currency]}
        case Decimal():
            return {"decimal": str(fact)}
        case datetime():
            return {"instant": fact.isoformat()}
        case date():
            return {"date": fact.isoformat()}
        case time():
            return {"time": fact.isoformat()}
        case AsIs():
            return {"as-is": fact.text}
        case Name() | Term() | Several():
            return _words_to_json(fact)
        case City():
            return {"city": fact.zone}
        case Percent():
            return {"percent": fact.value}


def fact_from_json(value: Any) -> Fact:
    match value:
        case int() | str():
            return value
        case {"money": [minor, currency]}:
            return Money(minor, currency)
        case {"decimal": text}:
            return Decimal(text)
        case {"instant": text}:
            return datetime.fromisoformat(text)
        case {"date": text}:
            return date.fromisoformat(text)
        case {"time": text}:
            return time.fromisoformat(text)
        case {"as-is": text}:
            return AsIs(text)
        case {"several": words}:
            return Several(tuple(map(_word, words)))
        case {"name": _} | {"term": _}:
            return _word(value)
        case {"city": zone}:
            return City(zone)
        case {"percent": number}:
            return Percent(number)
    raise ValueError(f"not a stored fact: {value!r}")


def _words_to_json(words: Words) -> dict[str, Any]:
    match words:
        case Several():
            return {"several": [_words_to_json(each) for each in words.words]}
        case Name():
            return {"name": words.text}
        case Term(key, of):
            return {"term": key, "of": of} if of else {"term": key}


def _word(value: Any) -> Name | Term:
    match value:
        case {"name": text}:
            return Name(text)
        case {"term": key}:
            return Term(key, value.get("of", ""))
    raise ValueError(f"not a stored word: {value!r}")


def facts_to_json(facts: Facts) -> dict[str, Any]:
    return {key: fact_to_json(fact) for key, fact in facts.items()}


def facts_from_json(stored: Mapping[str, Any]) -> dict[str, Fact]:
    return {key: fact_from_json(value) for key, value in stored.items()}
