"""The fields an admin adds to opportunities: defining them, and the options of a list."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.actions.set_up.shelving import call, free_name, put, use
from bot.domain.custom_fields import CustomField, CustomKind, CustomOption
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.lists import Pipeline
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.domain.shelves import place_after

MOST_FIELDS = 40
"""More questions than that nobody answers; a keyboard has no room for them either."""

MOST_NAME = 40
MOST_OPTIONS = 60


def add_field(actor: Member, desk: Desk, *, name: str, kind: CustomKind) -> CustomField:
    """At the end, for all pipelines, not required."""
    check_office(actor, Office.SET_UP)
    rows = desk.store.fields.defined()
    name = free_name(rows, name, longest=MOST_NAME)
    if len(rows) >= MOST_FIELDS:
        raise Invalid("too-many-fields", most=MOST_FIELDS)
    desk.step(actor, StepKind.SETTINGS)
    return desk.store.add(CustomField(name=name, kind=kind, position=place_after(rows)))


def rename_field(actor: Member, desk: Desk, field_id: int, name: str) -> CustomField:
    check_office(actor, Office.SET_UP)
    renamed, rows = field_with(desk, field_id), desk.store.fields.defined()
    return call(desk, actor, renamed, free_name(rows, name, but=renamed, longest=MOST_NAME))


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
    return put(desk, actor, field_with(desk, field_id), desk.store.fields.defined(), by)


def switch_field(actor: Member, desk: Desk, field_id: int, *, active: bool) -> CustomField:
    """Out of use it is asked and shown nowhere; what was answered comes back with it."""
    check_office(actor, Office.SET_UP)
    return use(desk, actor, field_with(desk, field_id), active=active)


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
    name = free_name(rows, name, longest=MOST_NAME)
    if len(rows) >= MOST_OPTIONS:
        raise Invalid("too-many-options", most=MOST_OPTIONS)
    desk.step(actor, StepKind.SETTINGS)
    return desk.store.add(CustomOption(field_id=field_id, name=name, position=place_after(rows)))


def rename_option(actor: Member, desk: Desk, option_id: int, name: str) -> CustomOption:
    check_office(actor, Office.SET_UP)
    option = option_with(desk, option_id)
    rows = desk.store.fields.options(option.field_id)
    return call(desk, actor, option, free_name(rows, name, but=option, longest=MOST_NAME))


def shift_option(actor: Member, desk: Desk, option_id: int, by: int) -> CustomOption:
    check_office(actor, Office.SET_UP)
    option = option_with(desk, option_id)
    return put(desk, actor, option, desk.store.fields.options(option.field_id), by)


def switch_option(actor: Member, desk: Desk, option_id: int, *, active: bool) -> CustomOption:
    check_office(actor, Office.SET_UP)
    return use(desk, actor, option_with(desk, option_id), active=active)


def option_with(desk: Desk, option_id: int) -> CustomOption:
    option = desk.store.get(CustomOption, option_id)
    if option is None:
        raise NotFound
    return option
