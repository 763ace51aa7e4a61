"""Changing what is known of a customer, a line at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.actions.customers.access import reach_customer
from bot.actions.customers.adding import named_in_full
from bot.actions.ports import Desk
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import Step, StepKind
from bot.domain.lists import ListItem, ListKind
from bot.domain.parties import LeadState, Party, PartyKind, alias_list, alias_text
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.reading.contacts import email_key, phone_key
from bot.reading.names import name_norm, search_key

LEAST_ALIAS = 2


def customer_step(actor: Member, desk: Desk, party: Party, kind: StepKind) -> Step:
    """The audit entry of an act on a customer: it stands in the customer's history."""
    step = desk.step(actor, kind)
    step.party_id = party.id
    return step


def create_customer(
    actor: Member, desk: Desk, *, name: str, kind: PartyKind, answers: Mapping[str, Any]
) -> Party:
    """A new customer of the actor, whether or not there is one of that name already."""
    check_office(actor, Office.CREATE)
    name = named_in_full(name)
    step = desk.step(actor, StepKind.CREATE)
    party = desk.store.add(
        Party(
            kind=kind,
            name=name,
            search_key=search_key(name),
            words_key=name_norm(name),
            owner_id=actor.id,
            created_by=actor.id,
            created_at=desk.now,
        )
    )
    for field, value in answers.items():
        SETTERS[field](party, desk, value)
    step.party_id = party.id
    return party


def edit_customer(actor: Member, desk: Desk, party_id: int, *, name: str, value: Any) -> Party:
    """Changes one line of the customer's card; `name` is its question's."""
    act = CustomerAct.KEEP if name == "owner" else CustomerAct.EDIT
    party = reach_customer(actor, desk, party_id, act)
    setter = SETTERS.get(name)
    if setter is None:
        raise Invalid("field-unknown")
    customer_step(actor, desk, party, StepKind.CUSTOMER)
    setter(party, desk, value)
    return party


def drop_phone(actor: Member, desk: Desk, party_id: int, place: int) -> Party:
    """Takes one of its numbers away; the next one becomes the main one."""
    party = reach_customer(actor, desk, party_id, CustomerAct.EDIT)
    if not 0 <= place < len(party.phones):
        raise NotFound
    customer_step(actor, desk, party, StepKind.CUSTOMER)
    party.call_at([each for at, each in enumerate(party.phones) if at != place])
    return party


def qualify(actor: Member, desk: Desk, party_id: int, state: LeadState) -> Party:
    """What is known of a lead: unknown, qualified, disqualified."""
    party = reach_customer(actor, desk, party_id, CustomerAct.EDIT)
    customer_step(actor, desk, party, StepKind.LEAD)
    party.qualify(state)
    return party


def convert(actor: Member, desk: Desk, party_id: int, kind: PartyKind) -> Party:
    """A lead becomes a person or a company, once; everything with it stays with it.

    Whoever did it has converted its open opportunities, where nobody else was named.
    """
    party = reach_customer(actor, desk, party_id, CustomerAct.EDIT)
    customer_step(actor, desk, party, StepKind.LEAD)
    party.convert(kind, by=actor.id, at=desk.now)
    for each in desk.store.customers.open_with(party.id):
        if each.converted_by is None:
            each.converted_by = actor.id
    return party


def use_customer(actor: Member, desk: Desk, party_id: int, *, active: bool) -> Party:
    """Out of use it gets no new opportunity; what it has stays as it is."""
    party = reach_customer(actor, desk, party_id, CustomerAct.KEEP)
    customer_step(actor, desk, party, StepKind.CUSTOMER)
    party.active = active
    return party


def add_phone(party: Party, typed: str) -> None:
    """One more number; the same one in another spelling is the same one."""
    key = phone_key(typed)
    if key is None:
        raise Invalid("phone-unclear")
    if key not in {phone_key(each) for each in party.phones}:
        party.call_at([*party.phones, " ".join(typed.split())])


# One field --------------------------------------------------------------------------


def _put_name(party: Party, _desk: Desk, value: str) -> None:
    party.name = named_in_full(value)


def _put_kind(party: Party, _desk: Desk, value: str) -> None:
    """Between person and company; out of and into lead goes by conversion alone."""
    if PartyKind.LEAD in (party.kind, PartyKind(value)):
        raise Invalid("not-a-lead" if value == PartyKind.LEAD else "lead-converts")
    party.kind = PartyKind(value)


def _put_phone(party: Party, _desk: Desk, value: str | None) -> None:
    if value is not None:
        add_phone(party, value)


def _put_email(party: Party, _desk: Desk, value: str | None) -> None:
    if value is not None and email_key(value) is None:
        raise Invalid("email-unclear")
    party.email = None if value is None else value.strip()


def _put_place(party: Party, _desk: Desk, value: str | None) -> None:
    party.place = " ".join(value.split()) if value else None


def _put_aliases(party: Party, _desk: Desk, value: str | None) -> None:
    """Found by, and read in a line; one letter would be found in everything."""
    aliases = alias_text(value)
    if any(len(search_key(each)) < LEAST_ALIAS for each in alias_list(aliases)):
        raise Invalid("alias-too-short", least=LEAST_ALIAS)
    party.aliases = aliases


def _put_source(party: Party, desk: Desk, value: int | None) -> None:
    item = desk.store.get(ListItem, value) if value is not None else None
    if value is not None and (item is None or item.kind is not ListKind.SOURCE or not item.active):
        raise NotFound
    party.source_id = item.id if item else None


def _put_owner(party: Party, desk: Desk, value: int | None) -> None:
    owner = desk.store.get(Member, value) if value is not None else None
    if value is not None and (owner is None or not owner.active):
        raise NotFound
    party.owner_id = owner.id if owner else None


SETTERS: dict[str, Callable[[Party, Desk, Any], None]] = {
    "name": _put_name,
    "kind": _put_kind,
    "phone": _put_phone,
    "email": _put_email,
    "place": _put_place,
    "aliases": _put_aliases,
    "source": _put_source,
    "owner": _put_owner,
}
