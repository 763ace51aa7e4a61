"""The values a field of a filter can have, and what its conditions say to who looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.actions.opportunities.fields import choice_label
from bot.actions.ports import Desk
from bot.domain.custom_fields import custom_id
from bot.domain.facts import Name, Term
from bot.domain.filters import AnyOf, Condition, Field, FieldKind, Filter
from bot.domain.lists import ListKind
from bot.handlers.turns.looks import Sight
from bot.reports import conditions
from bot.reports.conditions import Saying
from bot.speech.reply import Say

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


def conditions_said(sight: Sight, some: Sequence[Condition]) -> Iterator[Say]:
    return conditions.conditions_said(Saying(sight.desk, sight.reader, sight.tr), some)
