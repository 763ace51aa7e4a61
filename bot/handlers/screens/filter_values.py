"""The values a field of a filter can have, and how its conditions are said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from bot.actions.opportunities import ATTRIBUTES
from bot.actions.ports import Desk
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.domain.facts import Fact, Name, Term
from bot.domain.filters import (
    FIELDS,
    AnyOf,
    Between,
    Condition,
    Contains,
    Empty,
    FieldKind,
    LastDays,
    Marked,
    Mentions,
)
from bot.domain.lists import ListItem, ListKind, Pipeline, Stage
from bot.domain.money import Money
from bot.domain.parties import Party, Product
from bot.domain.people import Member
from bot.handlers.looks import Sight
from bot.speech.reply import Say, say_of

Labelled = Sequence[tuple[int | str, Name | Term]]


_ASKED_AS = {kept: asked for asked, kept in ATTRIBUTES.items()}


def _items(kind: ListKind) -> Callable[[Desk], Labelled]:
    return lambda desk: [(each.id, each.label) for each in desk.store.lists.items(kind)]


def _pipelines(desk: Desk) -> Labelled:
    return [(each.id, each.label) for each in desk.store.lists.pipelines()]


def _stages(desk: Desk) -> Labelled:
    lists = desk.store.lists
    stages = [stage for each in lists.pipelines() for stage in lists.stages(each.id)]
    return [(each.id, each.label) for each in stages]


def _members(desk: Desk) -> Labelled:
    return [(each.id, Name(each.name)) for each in desk.store.people.members()]


OFFERED: Mapping[str, Callable[[Desk], Labelled]] = {
    "pipeline_id": _pipelines,
    "stage_id": _stages,
    "type_id": _items(ListKind.TYPE),
    "source_id": _items(ListKind.SOURCE),
    "win_reason_id": _items(ListKind.WIN_REASON),
    "loss_reason_id": _items(ListKind.LOSS_REASON),
    "assignee_id": _members,
    "created_by": _members,
}
"""References with few enough values to lie on buttons."""

SOUGHT: Mapping[str, str] = {"party_id": "filter_party", "product_id": "filter_product"}
"""References with many: the question of the form that searches them."""

REFERS: Mapping[str, type] = {
    "pipeline_id": Pipeline,
    "stage_id": Stage,
    "type_id": ListItem,
    "source_id": ListItem,
    "win_reason_id": ListItem,
    "loss_reason_id": ListItem,
    "assignee_id": Member,
    "created_by": Member,
    "party_id": Party,
    "product_id": Product,
}


def field_label(name: str) -> Term:
    """As its question calls it, where it is asked for; else by a word of its own."""
    question = NEW_OPPORTUNITY.question(_ASKED_AS.get(name, name))
    return Term(question.label if question else f"field-{name.replace('_', '-')}")


def choice_label(name: str, value: str) -> Term:
    return Term(f"{name.replace('_', '-')}-{value}")


def offered(desk: Desk, name: str) -> Labelled:
    """The values to tick; none for what is typed or searched."""
    field = FIELDS[name]
    if field.kind is FieldKind.CHOICE:
        return [(each, choice_label(name, each)) for each in field.choices]
    return OFFERED[name](desk) if name in OFFERED else ()


def conditions_said(sight: Sight, conditions: Sequence[Condition]) -> Iterator[Say]:
    for each in conditions:
        yield from _said(sight, each)


def _said(sight: Sight, condition: Condition) -> Iterator[Say]:
    match condition:
        case AnyOf(name, values):
            words = [_word(sight, _value_label(sight.desk, name, each)) for each in values]
            listing = sight.tr.formats(sight.reader).listing(words)
            yield say_of("filter-any", field=field_label(name), values=Name(listing))
        case Between(name, least, most):
            kind = _end_kind(name)
            for end, key in ((least, f"filter-least-{kind}"), (most, f"filter-most-{kind}")):
                if end is not None:
                    yield Say(key, {"field": field_label(name), "end": _end(sight, name, end)})
        case LastDays(name, days):
            yield say_of("filter-last", field=field_label(name), days=days)
        case Empty(name, filled):
            key = "filter-is-filled" if filled else "filter-is-empty"
            yield Say(key, {"field": field_label(name)})
        case Contains(name, text):
            yield say_of("filter-words", field=field_label(name), text=Name(text))
        case Marked(mark):
            yield say_of("filter-mark", mark=Term(f"mark-{mark.value}"))
        case Mentions(text):
            yield say_of("filter-mentions", text=Name(text))


def _value_label(desk: Desk, name: str, value: int | str) -> Name | Term:
    if FIELDS[name].kind is FieldKind.CHOICE:
        return choice_label(name, str(value))
    entity = desk.store.get(REFERS[name], int(value))
    if entity is None:
        return Term("form-gone")
    label = getattr(entity, "label", None)
    return label if isinstance(label, Name | Term) else Name(entity.name)


def _word(sight: Sight, label: Name | Term) -> str:
    return label.text if isinstance(label, Name) else sight.tr.plain(label.key, sight.reader)


def _end_kind(name: str) -> str:
    kind = FIELDS[name].kind
    return FieldKind.DAY.value if kind is FieldKind.INSTANT else kind.value


def _end(sight: Sight, name: str, end: int) -> Fact:
    match FIELDS[name].kind:
        case FieldKind.MONEY:
            return Money(end, sight.desk.organisation.currency)
        case FieldKind.DAY | FieldKind.INSTANT:
            return date.fromordinal(end)
    return Decimal(end)
