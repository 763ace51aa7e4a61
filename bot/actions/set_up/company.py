"""What holds for the whole company and is changed in the chat."""

from __future__ import annotations

from typing import Any

from bot.actions.ports import Desk
from bot.domain.company_settings import put_setting
from bot.domain.history import StepKind
from bot.domain.people import Member, Organisation
from bot.domain.rights import Office, check_office
from bot.domain.shelves import named_well


def rename_company(actor: Member, desk: Desk, name: str) -> Organisation:
    check_office(actor, Office.SET_UP)
    name = named_well(name)
    desk.step(actor, StepKind.SETTINGS)
    desk.organisation.name = name
    return desk.organisation


def change_setting(actor: Member, desk: Desk, key: str, value: Any) -> Organisation:
    """One of `company_settings`; None empties one that may be empty."""
    check_office(actor, Office.SET_UP)
    desk.step(actor, StepKind.SETTINGS)
    put_setting(desk.organisation, key, value)
    return desk.organisation
