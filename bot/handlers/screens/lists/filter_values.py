"""The values a field of a filter can have, and how its conditions are said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from bot.actions.opportunities.fields import choice_label, referred, rule_field_of
from bot.actions.ports import Desk
from bot.conversations.field_names import label_of
from bot.domain.custom_fields import THOUSAND, custom_id
from bot.domain.facts import Fact, Name, Term
from bot.domain.filters import (
    AnyOf,
    Between,
    Condition,
    Contains,
    Empty,
    Field,
    FieldKind,
    Filter,
    LastDays,
    Marked,
    Mentions,
)
from bot.domain.lists import ListKind
from bot.domain.money import CURRENCIES, Money
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Say, say_of

Labelled = Sequence[tuple[int | str, Name | Term]]


def _items(kind: ListKind) -> Callable[[Desk], Labelled]:
    return lambda desk: [(each.id, each.label) for each in desk.store.lists.items(kind)]


def _pipelines(desk: Desk) -> Labelled:
    return [(each.id, each.label) for each in desk.store.lists.pipelines()]


def _stages(desk: Desk) -> Labelled:
    return _stages_of(desk, [each.id for each in desk.store.lists.pipelines()])


def _stages_of(desk: Desk, pipelines: Sequence[int]) -> Labelled:
    stages = [stage for each in pipelines for stage in desk.store.lists.stages(each)]
    return [(each.id, each.label) for each in stages]


def _pipelines_in(desk: Desk, beside: Filter) -> list[int]:
    every = [each.id for each in desk.store.lists.pipelines()]
    chosen = beside.about("pipeline_id")
    if len(every) == 1:
        return every
    return [each for each in every if isinstance(chosen, AnyOf) and each in chosen.values]


def _groups(desk: Desk) -> Labelled:
    return [(each.id, each.label) for each in desk.store.set_up.groups()]


def _members(desk: Desk) -> Labelled:
    return [(each.id, Name(each.name)) for each in desk.store.people.colleagues()]


OFFERED: Mapping[str, Callable[[Desk], Labelled]] = {
    "pipeline_id": _pipelines,
    "stage_id": _stages,
    "type_id": _items(ListKind.TYPE),
    "source_id": _items(ListKind.SOURCE),
    "campaign_id": _items(ListKind.CAMPAIGN),
    "product_group_id": _groups,
    "competitor_id": _items(ListKind.COMPETITOR),
    "win_reason_id": _items(ListKind.WIN_REASON),
    "loss_reason_id": _items(ListKind.LOSS_REASON),
    "assignee_id": _members,
    "created_by": _members,
    "converted_by": _members,
    "customer_source_id": _items(ListKind.SOURCE),
    "customer_owner_id": _members,
    "customer_created_by": _members,
}
"""References with few enough values to lie on buttons."""

SOUGHT: Mapping[str, str] = {"party_id": "filter_party", "product_id": "filter_product"}
"""References with many: the question of the form that searches them."""


def offered(desk: Desk, field: Field, beside: Filter | None = None) -> Labelled:
    """The values to tick; none for what is typed or searched.

    `beside` is the filter so far: with several pipelines the stages are those of the ones
    that are chosen in it, and none while none is.
    """
    if field.name == "stage_id" and beside is not None:
        return _stages_of(desk, _pipelines_in(desk, beside))
    if field.kind is FieldKind.CHOICE:
        return [(each, choice_label(field.name, each)) for each in field.choices]
    number = custom_id(field.name)
    if number is not None and field.kind is FieldKind.REFERENCE:
        options = desk.store.fields.options(number)
        return [(each.id, each.label) for each in options if each.active]
    return OFFERED[field.name](desk) if field.name in OFFERED else ()


def conditions_said(sight: Sight, conditions: Sequence[Condition]) -> Iterator[Say]:
    for each in conditions:
        yield from _said(sight, each)


def _said(sight: Sight, condition: Condition) -> Iterator[Say]:
    match condition:
        case Marked(mark):
            yield say_of("filter-mark", mark=Term(f"mark-{mark.value}"))
            return
        case Mentions(text):
            yield say_of("filter-mentions", text=Name(text))
            return
    field = rule_field_of(sight.desk, condition.field)
    if field is not None:
        yield from _said_of(sight, field, condition)


def _said_of(sight: Sight, field: Field, condition: Condition) -> Iterator[Say]:
    label = label_of(field)
    match condition:
        case AnyOf(values=values):
            words = [_word(sight, _value_label(sight.desk, field, each)) for each in values]
            listing = sight.tr.formats(sight.reader).either(words)
            yield say_of("filter-any", field=label, values=Name(listing))
        case Between(least=int(first), most=int(last)) if _end_kind(field) == "day":
            yield Say("filter-days", {"field": label, **_days(first, last)})
        case Between(least=least, most=most):
            if least is not None:
                yield _bound(sight, field, least, "least", outside=least - 1)
            if most is not None:
                yield _bound(sight, field, most, "most", outside=most + 1)
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


def _word(sight: Sight, label: Name | Term) -> str:
    return label.text if isinstance(label, Name) else sight.tr.plain(label.key, sight.reader)


def _bound(sight: Sight, field: Field, end: int, way: str, *, outside: int) -> Say:
    """One minor unit beyond a whole amount is what "more than" and "less than" were read as."""
    said = f"filter-{way}-{_end_kind(field)}"
    if field.kind is FieldKind.MONEY:
        # Of what has no minor unit one is as little, beside amounts that end in 0.
        whole = 10 ** max(CURRENCIES[sight.desk.organisation.currency].digits, 1)
        if end % whole and not outside % whole:
            end, said = outside, f"filter-beyond-{way}"
    return Say(said, {"field": label_of(field), "end": _end(sight, field, end)})


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


def _end(sight: Sight, field: Field, end: int) -> Fact:
    match field.kind:
        case FieldKind.MONEY:
            return Money(end, sight.desk.organisation.currency)
        case FieldKind.DAY | FieldKind.INSTANT:
            return date.fromordinal(end)
        case FieldKind.DECIMAL:
            return Decimal(end) / THOUSAND
    return Decimal(end)
