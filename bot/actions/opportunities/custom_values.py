"""What an opportunity has in the fields of an admin: put, taken away, read back."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bot.actions.ports import Desk
from bot.domain.custom_fields import (
    CustomField,
    CustomKind,
    CustomOption,
    CustomValue,
    Worth,
    custom_id,
)
from bot.domain.errors import Invalid, NotFound
from bot.domain.filters import NO, YES
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity


def put_custom(opportunity: Opportunity, desk: Desk, name: str, value: Any) -> None:
    """As its question answers it: a choice as "yes" or "no". None takes it away.

    Refused where the field is not asked in this pipeline, or may not be left empty.
    """
    defined = desk.store.get(CustomField, custom_id(name) or 0)
    if defined is None or not defined.active or not defined.is_for(opportunity.pipeline_id):
        raise NotFound
    present = opportunity.custom_value(defined.id)
    if value is None:
        if present is not None and defined.required:
            raise Invalid("custom-required")
        opportunity.custom = [each for each in opportunity.custom if each is not present]
        return
    worth = _checked(desk, defined, value)
    row = present or CustomValue(field_id=defined.id)
    row.put(defined.kind, worth)
    if present is None:
        opportunity.custom.append(row)


def take_custom(desk: Desk, stays: Opportunity, goes: Opportunity) -> None:
    """What the other has in fields of an admin's that are empty here and asked here."""
    for value in goes.custom:
        defined = desk.store.get(CustomField, value.field_id)
        worth = value.worth(defined.kind) if defined is not None else None
        if defined is None or worth is None or not defined.is_for(stays.pipeline_id):
            continue
        if stays.custom_value(defined.id) is None:
            row = CustomValue(field_id=defined.id)
            row.put(defined.kind, worth)
            stays.custom.append(row)


def custom_answer(opportunity: Opportunity, desk: Desk, name: str) -> Any:
    """What its question was answered with; None for nothing."""
    defined = desk.store.get(CustomField, custom_id(name) or 0)
    value = opportunity.custom_value(defined.id) if defined is not None else None
    worth = value.worth(defined.kind) if defined is not None and value is not None else None
    if isinstance(worth, bool):
        return YES if worth else NO
    return worth


def _checked(desk: Desk, defined: CustomField, value: Any) -> Worth:
    match defined.kind, value:
        case CustomKind.YES_NO, str() if value in (YES, NO):
            return value == YES
        case CustomKind.NUMBER, int() | Decimal():
            return Decimal(value)
        case CustomKind.LIST, int():
            option = desk.store.get(CustomOption, value)
            if option is None or option.field_id != defined.id or not option.active:
                raise NotFound
            return option.id
        case CustomKind.MONEY, Money(currency=typed):
            base = desk.organisation.currency
            if typed != base:
                raise Invalid("custom-currency", currency=base, typed=typed)
    worth: Worth = value
    return worth
