"""Filters as they are typed at a shell.

source=website,phone   any of these: by code, by name, or by id
amount=1000..5000      between, both ends included; one may be left out
created_on=last30      the last so many days
campaign=none          nothing is known of it; `=any`: something is
past-due               a mark: past-due, no-next-step, stale
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from bot.cli.terminal import MISUSED, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.actions.ports import Desk
    from bot.domain.filters import Condition, Field, Filter

_LAST = re.compile(r"last([1-9][0-9]{0,3})")


def read_filter(desk: Desk, typed: Sequence[str]) -> Filter:
    from bot.domain.filters import Filter

    return Filter(tuple(_condition(desk, each) for each in typed))


def _condition(desk: Desk, typed: str) -> Condition:
    from bot.domain.filters import Between, Empty, LastDays, Mark, Marked

    name, given, text = typed.partition("=")
    if not given:
        if typed in set(Mark):
            return Marked(Mark(typed))
        raise Problem(f"{typed}: say FIELD=VALUE, or one of {', '.join(Mark)}.", code=MISUSED)
    field = _field(desk, name)
    if text in ("none", "any"):
        return Empty(field.name, filled=text == "any")
    if found := _LAST.fullmatch(text):
        return LastDays(field.name, int(found[1]))
    if ".." in text:
        least, _, most = text.partition("..")
        return Between(field.name, _end(desk, field, least), _end(desk, field, most))
    return _exactly(desk, field, text)


def _exactly(desk: Desk, field: Field, text: str) -> Condition:
    from bot.domain.filters import AnyOf, Between, Contains, FieldKind

    match field.kind:
        case FieldKind.TEXT:
            return Contains(field.name, text)
        case FieldKind.CHOICE:
            for each in text.split(","):
                if each not in field.choices:
                    known = ", ".join(field.choices)
                    raise Problem(f"{field.name} is one of: {known}.", code=MISUSED)
            return AnyOf(field.name, tuple(text.split(",")))
        case FieldKind.REFERENCE:
            ids = tuple(_reference(desk, field, each.strip()) for each in text.split(","))
            return AnyOf(field.name, ids)
    end = _end(desk, field, text)
    return Between(field.name, end, end)


def _field(desk: Desk, name: str) -> Field:
    from bot.actions.opportunities.fields import fields_of

    fields = fields_of(desk)
    for each in (name, f"{name}_id", f"{name}_on"):
        if each in fields:
            return fields[each]
    raise Problem(
        f"There is no field {name}. There are: {', '.join(sorted(fields))}.", code=MISUSED
    )


def _end(desk: Desk, field: Field, text: str) -> int | None:
    from bot.domain.filters import FieldKind
    from bot.domain.money import Money

    if not text:
        return None
    try:
        match field.kind:
            case FieldKind.DAY | FieldKind.INSTANT:
                return date.fromisoformat(text).toordinal()
            case FieldKind.MONEY:
                return Money.of(text, desk.organisation.currency).minor
            case FieldKind.DECIMAL:
                return int(Decimal(text) * 1000)
        return int(text)
    except (ValueError, InvalidOperation):
        raise Problem(f"{field.name} cannot be {text}.", code=MISUSED) from None


def _reference(desk: Desk, field: Field, text: str) -> int:
    """The id behind a code or a name; ids stand for themselves."""
    if text.isdigit():
        return int(text)
    sought = text.casefold()
    for each in _known(desk, field.name, text):
        if sought in (str(getattr(each, "code", "")).casefold(), str(each.name).casefold()):
            return int(each.id)
    raise Problem(f"{field.name}: there is no {text}; an id works, too.", code=MISUSED)


def _known(desk: Desk, name: str, text: str) -> Iterable[Any]:
    """What the field may refer to, or at least what is called so."""
    from bot.domain.custom_fields import custom_id
    from bot.domain.lists import ListKind
    from bot.reading.names import search_key

    lists, catalogue = desk.store.lists, desk.store.catalogue
    match name:
        case "assignee_id" | "created_by" | "converted_by":
            return desk.store.people.members()
        case "pipeline_id":
            return lists.pipelines()
        case "stage_id":
            return [stage for each in lists.pipelines() for stage in lists.stages(each.id)]
        case "product_id":
            return filter(None, [catalogue.product_coded(text)])
        case "product_group_id":
            return desk.store.set_up.groups()
        case "party_id":
            return filter(None, [catalogue.party_named(search_key(text))])
        case _ if (number := custom_id(name)) is not None:
            return desk.store.fields.options(number)
    return lists.items(ListKind(name.removesuffix("_id").replace("_", "-")))
