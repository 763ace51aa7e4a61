"""The fields an admin adds to opportunities: defining them, and the options of a list."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.ports import Desk
from bot.domain.custom_fields import CustomField, CustomKind, CustomOption
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.lists import Pipeline
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.domain.shelves import named_well, place_after, shift
from bot.reading.names import search_key

MOST_FIELDS = 40
"""More questions than that nobody answers; a keyboard has no room for them either."""

MOST_NAME = 40
MOST_OPTIONS = 60


def add_field(actor: Member, desk: Desk, *, name: str, kind: CustomKind) -> CustomField:
    """At the end, for all pipelines, not required."""
    check_office(actor, Office.SET_UP)
    rows = desk.store.fields.defined()
    name = _free_name(rows, name)
    if len(rows) >= MOST_FIELDS:
        raise Invalid("too-many-fields", most=MOST_FIELDS)
    desk.step(actor, StepKind.SETTINGS)
    return desk.store.add(CustomField(name=name, kind=kind, position=place_after(rows)))


def rename_field(actor: Member, desk: Desk, field_id: int, name: str) -> CustomField:
    check_office(actor, Office.SET_UP)
    renamed = field_with(desk, field_id)
    name = _free_name(desk.store.fields.defined(), name, but=renamed)
    desk.step(actor, StepKind.SETTINGS)
    renamed.name = name
    return renamed


def require_field(actor: Member, desk: Desk, field_id: int, *, required: bool) -> CustomField:
    """Whether a new opportunity is saved only with it."""
    check_office(actor, Office.SET_UP)
    asked = field_with(desk, field_id)
    desk.step(actor, StepKind.SETTINGS)
    asked.required = required
    return asked


def ask_in_pipeline(
    actor: Member, desk: Desk, field_id: int, pipeline_id: int, *, asked: bool
) -> CustomField:
    """For this pipeline too, or no longer; with none left it is for all of them."""
    check_office(actor, Office.SET_UP)
    defined = field_with(desk, field_id)
    if desk.store.get(Pipeline, pipeline_id) is None:
        raise NotFound
    desk.step(actor, StepKind.SETTINGS)
    others = [each for each in defined.pipelines if each != pipeline_id]
    # A new list each time: a change inside the old one would go unnoticed.
    defined.pipelines = [*others, pipeline_id] if asked else others
    return defined


def shift_field(actor: Member, desk: Desk, field_id: int, by: int) -> CustomField:
    check_office(actor, Office.SET_UP)
    shifted = field_with(desk, field_id)
    desk.step(actor, StepKind.SETTINGS)
    shift(desk.store.fields.defined(), shifted, by)
    return shifted


def switch_field(actor: Member, desk: Desk, field_id: int, *, active: bool) -> CustomField:
    """Out of use it is asked and shown nowhere; what was answered comes back with it."""
    check_office(actor, Office.SET_UP)
    switched = field_with(desk, field_id)
    desk.step(actor, StepKind.SETTINGS)
    switched.active = active
    return switched


def field_with(desk: Desk, field_id: int) -> CustomField:
    defined = desk.store.get(CustomField, field_id)
    if defined is None:
        raise NotFound
    return defined


# The options of a list ------------------------------------------------------------------


def add_option(actor: Member, desk: Desk, field_id: int, name: str) -> CustomOption:
    check_office(actor, Office.SET_UP)
    defined = field_with(desk, field_id)
    if defined.kind is not CustomKind.LIST:
        raise NotFound
    rows = desk.store.fields.options(field_id)
    name = _free_name(rows, name)
    if len(rows) >= MOST_OPTIONS:
        raise Invalid("too-many-options", most=MOST_OPTIONS)
    desk.step(actor, StepKind.SETTINGS)
    return desk.store.add(CustomOption(field_id=field_id, name=name, position=place_after(rows)))


def rename_option(actor: Member, desk: Desk, option_id: int, name: str) -> CustomOption:
    check_office(actor, Office.SET_UP)
    renamed = option_with(desk, option_id)
    name = _free_name(desk.store.fields.options(renamed.field_id), name, but=renamed)
    desk.step(actor, StepKind.SETTINGS)
    renamed.name = name
    return renamed


def shift_option(actor: Member, desk: Desk, option_id: int, by: int) -> CustomOption:
    check_office(actor, Office.SET_UP)
    shifted = option_with(desk, option_id)
    desk.step(actor, StepKind.SETTINGS)
    shift(desk.store.fields.options(shifted.field_id), shifted, by)
    return shifted


def switch_option(actor: Member, desk: Desk, option_id: int, *, active: bool) -> CustomOption:
    """Out of use it is offered nowhere and stays on what has it."""
    check_office(actor, Office.SET_UP)
    switched = option_with(desk, option_id)
    desk.step(actor, StepKind.SETTINGS)
    switched.active = active
    return switched


def option_with(desk: Desk, option_id: int) -> CustomOption:
    option = desk.store.get(CustomOption, option_id)
    if option is None:
        raise NotFound
    return option


def _free_name(
    rows: Sequence[CustomField | CustomOption],
    text: str,
    *,
    but: CustomField | CustomOption | None = None,
) -> str:
    """Two of one name could not be told apart; how it is spelled makes no other."""
    name = named_well(text)
    if len(name) > MOST_NAME:
        raise Invalid("text-too-long", longest=MOST_NAME)
    key = search_key(name) or name
    if any((search_key(each.name) or each.name) == key for each in rows if each is not but):
        raise Invalid("name-taken")
    return name
