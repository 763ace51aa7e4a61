"""Rights on what is no single opportunity: customers, records, and many at once."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from actions.firm import Firm
from actions.recipes import MISSING, OF_A_CUSTOMER, OF_MANY
from bot.actions.customers import editing as customer_editing
from bot.actions.customers import merging
from bot.actions.many import changing as many
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.parties import LeadState, PartyKind

ACTS: dict[str, Any] = {
    "edit_customer": partial(customer_editing.edit_customer, name="place", value="Hull"),
    "convert": partial(customer_editing.convert, kind=PartyKind.PERSON),
    "qualify": partial(customer_editing.qualify, state=LeadState.QUALIFIED),
    "drop_phone": partial(customer_editing.drop_phone, place=0),
    "use_customer": partial(customer_editing.use_customer, active=False),
}
MANY: dict[str, Any] = {
    "edit_many": partial(many.edit_many, name="probability", value=40),
    "give_many": partial(many.give_many, to=1),
    "lose_many": partial(many.lose_many, reasons=[1]),
    "move_many": partial(many.move_many, stage_id=1),
}


async def lead(firm: Firm) -> int:
    """Nora's, with a phone."""
    party = await firm.act(
        "nora",
        customer_editing.create_customer,
        name="Acme Lead",
        kind=PartyKind.LEAD,
        answers={"phone": "+33 1 23 45 67 89"},
    )
    return party.id


def test_the_customers_actions_are_tried_here() -> None:
    assert OF_A_CUSTOMER.keys() == ACTS.keys()
    assert OF_MANY.keys() == MANY.keys()


@pytest.mark.parametrize("action", list(ACTS))
async def test_another_reps_customer_is_not_ones_to_change(firm: Firm, action: str) -> None:
    party = await lead(firm)
    for who in ("sue", "sam", "omar", "vic"):
        with pytest.raises(NotAllowed):
            await firm.act(who, ACTS[action], party)
    for who in ("sue", "ada"):
        with pytest.raises(NotFound):
            await firm.act(who, ACTS[action], MISSING)


@pytest.mark.parametrize("action", list(ACTS))
@pytest.mark.parametrize("who", ["nora", "maya", "ada"])
async def test_its_owner_their_manager_and_an_admin_may(firm: Firm, action: str, who: str) -> None:
    await firm.act(who, ACTS[action], await lead(firm))


@pytest.mark.parametrize("action", list(MANY))
async def test_many_at_once_is_a_permission(firm: Firm, action: str) -> None:
    for who in ("nora", "vic"):
        with pytest.raises(NotAllowed) as refused:
            await firm.act(who, MANY[action])
        assert refused.value.facts["act"] == "bulk-edit"


async def test_nobody_merges_what_is_not_theirs(firm: Firm) -> None:
    one, other = await firm.new(customer="North"), await firm.new(customer="South")
    with pytest.raises(NotFound):
        await firm.act("sue", merging.merge_opportunities, one, other, version=1)
