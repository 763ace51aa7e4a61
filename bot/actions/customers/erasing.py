"""Erasing a customer's personal data: names, phones, addresses, texts and files; for good."""

from __future__ import annotations

from bot.actions.customers.editing import customer_step
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.history import StepKind
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rights import Office, check_office


def erase_customer(actor: Member, desk: Desk, party_id: int) -> Party:
    """What is left of them is a number, their opportunities, days and amounts.

    An admin alone. There is no undo: the audit forgets the values too, and only tells that
    they were erased, when and by whom.
    """
    party = customer_to_erase(actor, desk, party_id)
    desk.store.erasing.erase(party.id, called=erased_name(party.id))
    kept = desk.store.customers.party(party_id)
    if kept is None:
        raise NotFound
    customer_step(actor, desk, kept, StepKind.ERASE)
    return kept


def customer_to_erase(actor: Member, desk: Desk, party_id: int) -> Party:
    """Refused to whoever may not."""
    check_office(actor, Office.SET_UP)
    party = desk.store.customers.party(party_id)
    if party is None:
        raise NotFound
    return party


def erased_name(party_id: int) -> str:
    """In every language; it says nothing, and still tells one from another."""
    return f"#{party_id}"
