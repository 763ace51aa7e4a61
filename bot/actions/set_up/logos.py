"""The logo on the company's papers: an admin sets it, and takes it away again.

The organisation's settings name its row, so that the audit tells when it changed; the
bytes themselves are not written into the audit.
"""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.logos import Logo, must_be_logo
from bot.domain.people import Member
from bot.domain.rights import Office, check_office

SETTING = "logo"


def logo_of(desk: Desk) -> Logo | None:
    known = desk.organisation.settings.get(SETTING)
    return desk.store.get(Logo, known) if isinstance(known, int) else None


def set_logo(actor: Member, desk: Desk, content: bytes) -> Logo:
    """A PNG or JPEG; the one before it is kept nowhere."""
    check_office(actor, Office.SET_UP)
    must_be_logo(content)
    before = logo_of(desk)
    desk.step(actor, StepKind.SETTINGS)
    logo = desk.store.add(Logo(content=content))
    desk.organisation.settings = {**desk.organisation.settings, SETTING: logo.id}
    if before is not None:
        desk.store.remove(before)
    return logo


def drop_logo(actor: Member, desk: Desk) -> None:
    """Papers are without one from now on; without any there is nothing to do."""
    check_office(actor, Office.SET_UP)
    before = logo_of(desk)
    if before is None:
        return
    desk.step(actor, StepKind.SETTINGS)
    kept = desk.organisation.settings.items()
    desk.organisation.settings = {name: value for name, value in kept if name != SETTING}
    desk.store.remove(before)
