"""What a filter is about, in words: "Source: Phone or Website"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.actions.opportunities.fields import choice_label, referred, rule_field_of
from bot.actions.ports import Desk
from bot.conversations.field_names import label_of
from bot.domain.custom_fields import THOUSAND
from bot.domain.facts import Fact, Name, Term
from bot.domain.filters import (
    AnyOf,
    Between,
    Condition,
    Contains,
    Empty,
    Field,
    FieldKind,
    LastDays,
    Marked,
    Mentions,
)
from bot.domain.money import CURRENCIES, Money
from bot.speech.reader import Reader
from bot.speech.reply import Say, say_of
from bot.speech.translator import Translator


@dataclass(frozen=True, slots=True)
class Saying:
    """Who reads it, and where the names of its values stand."""

    desk: Desk
    reader: Reader
    tr: Translator


def conditions_said(to: Saying, conditions: Iterable[Condition]) -> Iterator[Say]:
    """A line of each, or two: from where and up to where."""
    for each in conditions:
        yield from _said(to, each)


def _said(to: Saying, condition: Condition) -> Iterator[Say]:
    match condition:
        case Marked(mark):
            yield say_of("filter-mark", mark=Term(f"mark-{mark.value}"))
            return
        case Mentions(text):
            yield say_of("filter-mentions", text=Name(text))
            return
    field = rule_field_of(to.desk, condition.field)
    if field is not None:
        yield from _said_of(to, field, condition)


def _said_of(to: Saying, field: Field, condition: Condition) -> Iterator[Say]:
    label = label_of(field)
    match condition:
        case AnyOf(values=values):
            words = [_word(to, _value_label(to.desk, field, each)) for each in values]
            listing = to.tr.formats(to.reader).either(words)
            yield say_of("filter-any", field=label, values=Name(listing))
        case Between(least=int(first), most=int(last)) if _end_kind(field) == "day":
            yield Say("filter-days", {"field": label, **_days(first, last)})
        case Between(least=least, most=most):
            if least is not None:
                yield _bound(to, field, least, "least", outside=least - 1)
            if most is not None:
                yield _bound(to, field, most, "most", outside=most + 1)
        case LastDays(days=days):
            yield say_of("filter-last", field=label, days=days)
        case Empty(filled=filled):
            yield Say("filter-is-filled" if filled else "filter-is-empty", {"field": label})
        case Contains(text=text):
            yield say_of("filter-words", field=label, text=Name(text))


def _value_label(desk: Desk, field: Field, value: int | str) -> Name | Term:
    if field.kind is FieldKind.CHOICE:
        return choice_label(field.name, str(value))
    return referred(desk, field.name, int(value)) or Term("form-gone")


def _word(to: Saying, label: Name | Term) -> str:
    return label.text if isinstance(label, Name) else to.tr.plain(label.key, to.reader)


def _bound(to: Saying, field: Field, end: int, way: str, *, outside: int) -> Say:
    """One minor unit beyond a whole amount is what "more than" and "less than" were read as."""
    said = f"filter-{way}-{_end_kind(field)}"
    if field.kind is FieldKind.MONEY:
        # Of what has no minor unit one is as little, beside amounts that end in 0.
        whole = 10 ** max(CURRENCIES[to.desk.organisation.currency].digits, 1)
        if end % whole and not outside % whole:
            end, said = outside, f"filter-beyond-{way}"
    return Say(said, {"field": label_of(field), "end": _end(to, field, end)})


def _end_kind(field: Field) -> str:
    match field.kind:
        case FieldKind.INSTANT:
            return FieldKind.DAY.value
        case FieldKind.DECIMAL:
            return FieldKind.NUMBER.value
    return field.kind.value


def _days(first: int, last: int) -> dict[str, Fact]:
    days = {"first": date.fromordinal(first), "last": date.fromordinal(last)}
    return {**days, "one": int(first == last)}


def _end(to: Saying, field: Field, end: int) -> Fact:
    match field.kind:
        case FieldKind.MONEY:
            return Money(end, to.desk.organisation.currency)
        case FieldKind.DAY | FieldKind.INSTANT:
            return date.fromordinal(end)
        case FieldKind.DECIMAL:
            return Decimal(end) / THOUSAND
    return Decimal(end)
