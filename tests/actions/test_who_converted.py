"""Converted by: who made a customer of the lead, unless somebody else is chosen; F49."""

from __future__ import annotations

from actions.firm import Firm
from bot.actions.customers.adding import add_party
from bot.actions.customers.editing import convert
from bot.actions.customers.undo import latest_of_customer, undo_customer
from bot.actions.opportunities.creating import edit
from bot.actions.opportunities.life import close
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.moves import Move
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


async def test_it_is_who_converted_the_lead_of_what_began_before_and_after(firm: Firm) -> None:
    party = await lead(firm)
    before = await firm.new("nora", customer="Ogden")
    assert (await firm.see(before)).converted_by is None
    await firm.act("nora", convert, party, PartyKind.COMPANY)
    after = await firm.new("nora", customer="Ogden")
    for each in (before, after):
        assert (await firm.see(each)).converted_by == firm.people["nora"]


async def test_who_was_chosen_is_kept_and_what_has_ended_stays_as_it_was(firm: Firm) -> None:
    party = await lead(firm)
    chosen, ended = [await firm.new("nora", customer="Ogden") for _ in range(2)]
    sam = {"name": "converted_by", "value": firm.people["sam"]}
    await firm.act("nora", edit, chosen, version=await firm.version(chosen), **sam)
    await firm.act("nora", close, ended, move=Move.CANCEL)
    await firm.act("nora", convert, party, PartyKind.COMPANY)
    assert (await firm.see(chosen)).converted_by == firm.people["sam"]
    assert (await firm.see(ended)).converted_by is None


async def test_a_conversion_taken_back_has_converted_nothing(firm: Firm) -> None:
    party = await lead(firm)
    number = await firm.new("nora", customer="Ogden")
    await firm.act("nora", convert, party, PartyKind.COMPANY)
    step = await firm.act("nora", latest_of_customer, party)
    assert step is not None
    await firm.act("nora", undo_customer, party, step.id)
    assert (await firm.see(number)).converted_by is None


async def test_any_member_may_be_chosen_instead(firm: Firm) -> None:
    number = await firm.new("nora")
    assert (await firm.see(number)).converted_by is None
    chosen = {"name": "converted_by", "value": firm.people["sam"]}
    await firm.act("nora", edit, number, version=await firm.version(number), **chosen)
    assert (await firm.see(number)).converted_by == firm.people["sam"]
