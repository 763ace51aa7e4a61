"""What holds for the whole company and is changed in the chat."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.domain.errors import Invalid
from bot.domain.history import StepKind
from bot.domain.people import Member, Organisation
from bot.domain.rights import Office, check_office
from bot.domain.shelves import named_well

MOST_VALIDITY_DAYS = 365


def rename_company(actor: Member, desk: Desk, name: str) -> Organisation:
    check_office(actor, Office.SET_UP)
    name = named_well(name)
    desk.step(actor, StepKind.SETTINGS)
    desk.organisation.name = name
    return desk.organisation


def speak_of_toman(actor: Member, desk: Desk, *, toman: bool) -> Organisation:
    """Rials are shown and read as toman, or as rials; what is kept stays the same."""
    check_office(actor, Office.SET_UP)
    desk.step(actor, StepKind.SETTINGS)
    desk.organisation.toman = toman
    return desk.organisation


def set_quote_validity(actor: Member, desk: Desk, days: int) -> Organisation:
    """How long a new quote is valid."""
    check_office(actor, Office.SET_UP)
    if not 1 <= days <= MOST_VALIDITY_DAYS:
        raise Invalid("days-range", least=1, most=MOST_VALIDITY_DAYS)
    desk.step(actor, StepKind.SETTINGS)
    desk.organisation.quote_validity_days = days
    return desk.organisation
