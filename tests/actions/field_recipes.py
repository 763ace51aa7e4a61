"""How an admin's own fields and competitors are set up: once each, rightly."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot.actions.opportunities import competitors
from bot.actions.set_up import custom_fields
from bot.domain.custom_fields import CustomKind
from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind

if TYPE_CHECKING:  # the scene's module takes these recipes in
    from actions.recipes import Scene


def _field(it: Scene) -> int:
    field = custom_fields.add_field(it.admin, it.desk, name="Colour", kind=CustomKind.LIST)
    return field.id


def _two_fields(it: Scene) -> int:
    _field(it)
    return custom_fields.add_field(it.admin, it.desk, name="Size", kind=CustomKind.NUMBER).id


def _option(it: Scene) -> int:
    field = _field(it)
    custom_fields.add_option(it.admin, it.desk, field, "Red")
    return custom_fields.add_option(it.admin, it.desk, field, "Blue").id


def _rival(it: Scene, name: str) -> int:
    it.desk.step(it.admin, StepKind.SET_UP)
    rival = ListItem(kind=ListKind.COMPETITOR, name=name, position=90, fresh=True)
    return it.desk.store.add(rival).id


OF_FIELDS: dict[str, Callable[[Any], Any]] = {
    "add_field": lambda it: it.alone(custom_fields.add_field, name="Colour", kind=CustomKind.TEXT),
    "rename_field": lambda it: it.alone(custom_fields.rename_field, _field(it), "Shade"),
    "require_field": lambda it: it.alone(custom_fields.require_field, _field(it), required=True),
    "switch_field": lambda it: it.alone(custom_fields.switch_field, _field(it), active=False),
    "shift_field": lambda it: it.alone(custom_fields.shift_field, _two_fields(it), -1),
    "ask_in_pipeline": lambda it: it.alone(
        custom_fields.ask_in_pipeline, _field(it), it.pipeline, asked=False
    ),
    "add_option": lambda it: it.alone(custom_fields.add_option, _field(it), "Green"),
    "rename_option": lambda it: it.alone(custom_fields.rename_option, _option(it), "Navy"),
    "switch_option": lambda it: it.alone(custom_fields.switch_option, _option(it), active=False),
    "shift_option": lambda it: it.alone(custom_fields.shift_option, _option(it), -1),
    "settle_competitor": lambda it: it.alone(competitors.settle_competitor, _rival(it, "Rival")),
    "merge_competitor": lambda it: it.alone(
        competitors.merge_competitor, _rival(it, "Rival"), _rival(it, "Other rival")
    ),
}
