"""The first minute of a company: the organisation, its lists, one pipeline, one code."""

from __future__ import annotations

from bot.actions.people.joining import make_invite
from bot.actions.ports import Desk
from bot.actions.set_up.pipelines import make_pipeline
from bot.domain.history import StepKind
from bot.domain.lists import DEFAULT_ITEMS, NOTE_NEEDED, ListItem
from bot.domain.people import USUAL_CALENDAR, Locale, Organisation, Role
from bot.domain.pipeline_templates import TemplateName


def first_organisation(name: str, *, currency: str, zone: str, locale: Locale) -> Organisation:
    """What an empty database starts with; everything can be changed later."""
    return Organisation(
        name=name,
        currency=currency,
        zone=zone,
        locale=locale,
        calendar=USUAL_CALENDAR[locale],
        toman=currency == "IRR",
    )


def is_set_up(desk: Desk) -> bool:
    return bool(desk.store.lists.pipelines())


def set_up(desk: Desk, organisation: Organisation) -> str:
    """Keeps the organisation, fills its lists; answers the first admin's one-time code."""
    desk.step(None, StepKind.SET_UP)
    desk.organisation = desk.store.add(organisation)
    make_pipeline(desk, TemplateName.USUAL, position=1, code="sales")
    for kind_of_list, codes in DEFAULT_ITEMS.items():
        for position, code in enumerate(codes, start=1):
            desk.store.add(
                ListItem(
                    kind=kind_of_list,
                    code=code,
                    position=position,
                    needs_note=code in NOTE_NEEDED,
                )
            )
    return make_invite(desk, role=Role.ADMIN)
