"""Converted by: who made a customer of the lead, unless somebody else is chosen; F49."""

from __future__ import annotations

from actions.firm import Firm
from bot.actions.customers.adding import add_party
from bot.actions.customers.editing import convert
from bot.actions.opportunities.creating import edit
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.parties import PartyKind
from bot.domain.people import Member


async def lead(firm: Firm) -> int:
    """Of Nora's."""

    def add(actor: Member, desk: Desk) -> int:
        desk.step(actor, StepKind.CUSTOMER)
        party = add_party(actor, desk, name="Ogden", kind=PartyKind.LEAD)
        party.owner_id = actor.id
        return party.id

    return await firm.act("nora", add)


async def test_it_is_who_converted_the_lead_and_is_kept(firm: Firm) -> None:
    party = await lead(firm)
    before = await firm.new("nora", customer="Ogden")
    assert (await firm.see(before)).converted_by is None
    await firm.act("nora", convert, party, PartyKind.COMPANY)
    after = await firm.new("nora", customer="Ogden")
    assert (await firm.see(after)).converted_by == firm.people["nora"]
    assert (await firm.see(before)).converted_by is None


async def test_any_member_may_be_chosen_instead(firm: Firm) -> None:
    number = await firm.new("nora")
    assert (await firm.see(number)).converted_by is None
    chosen = {"name": "converted_by", "value": firm.people["sam"]}
    await firm.act("nora", edit, number, version=await firm.version(number), **chosen)
    assert (await firm.see(number)).converted_by == firm.people["sam"]
