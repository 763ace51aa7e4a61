"""Every field of an opportunity, an admin's own included: which there are, what is in them.

Lists, exports, required fields and reports read these three: `fields_of` for what there is,
`field_of` for one by its name, `values_of` for what an opportunity has in it, as facts.
Facts are said in any language (`speech`), and kept as JSON (`facts.fact_to_json`). What a
field is called stands in `conversations.field_names.label_of`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from bot.actions.ports import Desk
from bot.domain.assignment import CUSTOMER, CUSTOMER_FIELDS
from bot.domain.custom_fields import CustomField, CustomOption, custom_id
from bot.domain.facts import Fact, Name, Percent, Term
from bot.domain.filters import FIELDS, NO, YES, Field, FieldKind, custom
from bot.domain.lists import ListItem, Pipeline, Stage
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party, Product, ProductGroup
from bot.domain.people import Member

REFERS: Mapping[str, type] = {
    "pipeline_id": Pipeline,
    "stage_id": Stage,
    "type_id": ListItem,
    "source_id": ListItem,
    "campaign_id": ListItem,
    "win_reason_id": ListItem,
    "loss_reason_id": ListItem,
    "competitor_id": ListItem,
    "assignee_id": Member,
    "created_by": Member,
    "converted_by": Member,
    "party_id": Party,
    "product_id": Product,
    "product_group_id": ProductGroup,
    "customer_source_id": ListItem,
    "customer_owner_id": Member,
    "customer_created_by": Member,
}
"""What the ids in a field are ids of."""


def fields_of(desk: Desk, *, pipeline_id: int | None = None) -> Mapping[str, Field]:
    """By name, ours first, then an admin's in their order; those out of use are left out.

    With a pipeline, only what is asked in it.
    """
    own = [
        custom(each)
        for each in desk.store.fields.defined()
        if each.active and (pipeline_id is None or each.is_for(pipeline_id))
    ]
    return {**FIELDS, **{each.name: each for each in own}}


def field_of(desk: Desk, name: str) -> Field | None:
    """The field of this name; an admin's that went out of use is found too."""
    number = custom_id(name)
    if number is None:
        return FIELDS.get(name)
    defined = desk.store.get(CustomField, number)
    return custom(defined) if defined is not None else None


def rule_fields_of(desk: Desk) -> Mapping[str, Field]:
    """What an assignment rule may compare: all of the opportunity, and of its customer."""
    return {**fields_of(desk), **CUSTOMER_FIELDS}


def rule_field_of(desk: Desk, name: str) -> Field | None:
    return CUSTOMER_FIELDS.get(name) or field_of(desk, name)


def values_of(desk: Desk, opportunity: Opportunity, name: str) -> tuple[Fact, ...]:
    """What it has in a field: nothing, one, or several as of products and reasons."""
    number = custom_id(name)
    if number is not None:
        return tuple(_custom(desk, opportunity, number))
    return tuple(_own(desk, opportunity, FIELDS[name]))


def referred(desk: Desk, name: str, entity_id: int) -> Name | Term | None:
    """What the row with this id is called; None for one that is not there."""
    kind = CustomOption if custom_id(name) is not None else REFERS[name]
    entity = desk.store.get(kind, entity_id)
    if entity is None:
        return None
    label = getattr(entity, "label", None)
    return label if isinstance(label, Name | Term) else Name(entity.name)


def choice_label(name: str, value: str) -> Term:
    """Our word for a value of a choice; yes and no for an admin's."""
    if custom_id(name) is not None:
        return Term(f"custom-{value}")
    if name == CUSTOMER + "kind":
        return Term(f"party-{value}")
    if name == CUSTOMER + "lead_state":
        return Term(f"lead-{value}")
    return Term(f"{name.replace('_', '-')}-{value}")


def _own(desk: Desk, opportunity: Opportunity, field: Field) -> Iterator[Fact]:
    for value in _held(desk, opportunity, field.name):
        match value:
            case StrEnum():
                yield choice_label(field.name, value.value)
            case int() if field.kind is FieldKind.REFERENCE:
                label = referred(desk, field.name, value)
                if label is not None:
                    yield label
            case int() if field.kind is FieldKind.MONEY:
                yield Money(value, opportunity.currency)
            case int() if field.name == "probability":
                yield Percent(value)
            case int() | date() | datetime():
                yield value
            case str():
                yield Name(value)


def _held(desk: Desk, opportunity: Opportunity, name: str) -> tuple[object, ...]:
    match name:
        case "product_id":
            return tuple(dict.fromkeys(each.product_id for each in opportunity.lines))
        case "product_group_id":
            return product_groups(desk, opportunity)
        case "loss_reason_id":
            return tuple(each.reason_id for each in opportunity.lost_for)
        case "competitor_id":
            return tuple(each.competitor_id for each in opportunity.competing)
    value = getattr(opportunity, name)
    return () if value is None else (value,)


def product_groups(desk: Desk, opportunity: Opportunity) -> tuple[int, ...]:
    """The groups its products are in, each once, in the order of its lines."""
    sold = (desk.store.get(Product, each.product_id) for each in opportunity.lines)
    groups = (each.group_id for each in sold if each is not None)
    return tuple(dict.fromkeys(each for each in groups if each is not None))


def _custom(desk: Desk, opportunity: Opportunity, field_id: int) -> Iterator[Fact]:
    defined = desk.store.get(CustomField, field_id)
    value = opportunity.custom_value(field_id)
    worth = value.worth(defined.kind) if defined is not None and value is not None else None
    match worth:
        case bool():
            yield Term(f"custom-{YES if worth else NO}")
        case int():
            option = desk.store.get(CustomOption, worth)
            if option is not None:
                yield option.label
        case str():
            yield Name(worth)
        case Decimal() | Money() | date():
            yield worth
