"""The door to a customer: may this member do this to it, and what may they know of it?"""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.domain.customer_rights import CustomerAct, check_customer_act, customer_act_allowed
from bot.domain.errors import NotFound
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.reports import Scope
from bot.domain.rights import Standing


def standing_to(actor: Member, desk: Desk, party: Party) -> Standing:
    """Own: they keep it or have an opportunity with it. Team: one of their people does."""
    if keeps(actor, party):
        return Standing.OWN
    if desk.store.customers.worked_on(party.id, Scope(member_id=actor.id)):
        return Standing.OWN
    managed = desk.store.people.managed_teams(actor.id)
    if not managed:
        return Standing.OTHER
    owner = desk.store.get(Member, party.owner_id) if party.owner_id else None
    # A customer nobody keeps is any manager's to give to somebody.
    if owner is None or owner.team_id in managed:
        return Standing.TEAM
    of_team = desk.store.customers.worked_on(party.id, Scope(team_ids=managed))
    return Standing.TEAM if of_team else Standing.OTHER


def keeps(actor: Member, party: Party) -> bool:
    """Its owner; who brought it in, while nobody else has it."""
    return actor.id == (party.owner_id or party.created_by)


def reach_customer(actor: Member, desk: Desk, party_id: int, act: CustomerAct) -> Party:
    """The customer, if this actor may do this to it; of a merged one, the one it is now."""
    party = desk.store.customers.party(party_id)
    if party is None:
        raise NotFound
    check_customer_act(actor, act, standing_to(actor, desk, party), keeps=keeps(actor, party))
    return party


def customer_acts(actor: Member, desk: Desk, party: Party) -> frozenset[CustomerAct]:
    """Everything the actor may do to it: what is worth showing."""
    how, own = standing_to(actor, desk, party), keeps(actor, party)
    return frozenset(
        act for act in CustomerAct if customer_act_allowed(actor, act, how, keeps=own)
    )
