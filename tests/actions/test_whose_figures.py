"""Whose opportunities each role lists, and whose figures their reports are made of."""

from __future__ import annotations

import pytest

from actions.firm import Firm
from bot.actions.access import acts, figures_of, reach, scope_of
from bot.actions.customers.editing import edit_customer
from bot.actions.customers.lists import select_customers
from bot.actions.ports import Desk
from bot.domain.customer_lists import CustomerListing, CustomersOf
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.history import StepKind
from bot.domain.listings import OPEN, Order, Selection
from bot.domain.people import Member, Permission, Role
from bot.domain.reports import Scope
from bot.domain.rights import Act


async def listed(firm: Firm, who: str) -> set[str]:
    """The titles in their list."""

    def ask(actor: Member, desk: Desk) -> set[str]:
        scope = scope_of(actor, desk)
        selection = Selection(
            scope=scope, filter=OPEN, order=Order.TOUCHED, now=desk.now, zone="UTC", base="EUR"
        )
        rows = desk.store.listings.page(selection, size=50)
        return {each.opportunity.title for each in rows}

    return await firm.act(who, ask)


@pytest.fixture
async def sold(firm: Firm) -> Firm:
    """One opportunity each, called after who has it."""
    for who in ("ada", "maya", "nora", "sam", "omar", "sue"):
        await firm.new(who, customer=who)
    return firm


async def test_each_role_lists_its_own(sold: Firm) -> None:
    north = {"maya", "nora", "sam"}
    everybody = {*north, "ada", "omar", "sue"}
    expected = {
        "ada": everybody,
        "maya": north,
        "omar": {"omar", "sue"},
        "nora": {"nora"},
        "tess": set(),
        "vic": set(),
    }
    assert {who: await listed(sold, who) for who in expected} == expected


@pytest.mark.parametrize("who", ["nora", "vic"])
async def test_view_list_shows_all(sold: Firm, who: str) -> None:
    await sold.grant(who, Permission.VIEW_LIST)
    assert len(await listed(sold, who)) == 6


async def their_customers(firm: Firm, who: str, text: str = "") -> set[str]:
    """The names in the list of their own customers."""

    def ask(actor: Member, desk: Desk) -> set[str]:
        listing = CustomerListing(CustomersOf.MINE)
        selection = select_customers(actor, desk, listing, text)
        return {each.party.name for each in desk.store.customers.page(selection, size=50)}

    return await firm.act(who, ask)


async def test_who_lists_all_opportunities_has_no_more_customers_of_their_own(sold: Firm) -> None:
    """Nor does a phone find those of others: their numbers are not theirs to know."""

    def call_sam(actor: Member, desk: Desk) -> None:
        parties = desk.store.exports.parties(after=0, size=50)
        sam = next(each for each in parties if each.name == "sam")
        edit_customer(actor, desk, sam.id, name="phone", value="+442079460018")

    await sold.act("ada", call_sam)
    for who in ("nora", "maya"):
        await sold.grant(who, Permission.VIEW_LIST)
    assert await their_customers(sold, "nora") == {"nora"}
    assert await their_customers(sold, "maya") == {"maya", "nora", "sam"}
    assert await their_customers(sold, "nora", "+442079460018") == set()
    assert await their_customers(sold, "maya", "+442079460018") == {"sam"}


async def test_what_is_listed_can_be_opened_and_no_more(sold: Firm) -> None:
    """For each role, with and without the permission, by the same word for both."""
    number = await sold.new("sue", customer="Their own")
    for who in ("maya", "nora", "vic"):
        with pytest.raises(NotFound):
            await sold.act(who, reach, number, Act.SEE)
        await sold.grant(who, Permission.VIEW_LIST)
        assert "Their own" in await listed(sold, who)
        assert (await sold.act(who, reach, number, Act.SEE)).id == number
        with pytest.raises(NotAllowed):
            await sold.act(who, reach, number, Act.EDIT)


async def test_figures_are_ones_own_also_for_who_may_look_at_all(firm: Firm) -> None:
    nora, maya = firm.people["nora"], firm.people["maya"]
    north = frozenset({firm.teams["north"]})
    await firm.grant("nora", Permission.VIEW_LIST)
    assert await firm.act("nora", figures_of) == Scope(member_id=nora)
    assert await firm.act("maya", figures_of) == Scope(team_ids=north, member_id=maya)
    assert await firm.act("ada", figures_of) == Scope(everybody=True)


async def test_a_viewers_figures_are_granted(firm: Firm) -> None:
    with pytest.raises(NotAllowed):
        await firm.act("vic", figures_of)
    await firm.grant("vic", Permission.VIEW_LIST)
    assert await firm.act("vic", figures_of) == Scope(everybody=True)


async def test_a_manager_of_two_teams_has_both(sold: Firm) -> None:
    def take_over(_actor: Member, desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        for team in desk.store.people.teams():
            team.manager_id = sold.people["maya"]

    await sold.act("ada", take_over)
    assert await listed(sold, "maya") == {"maya", "nora", "sam", "omar", "sue"}
    await sold.change("maya", role=Role.REP)
    assert await listed(sold, "maya") == {"maya"}


async def test_the_buttons_worth_showing(firm: Firm) -> None:
    number = await firm.new()

    def ask(actor: Member, desk: Desk) -> frozenset[Act]:
        opportunity = desk.store.pipelines.opportunity(number)
        assert opportunity is not None
        return acts(actor, desk, opportunity)

    usual = frozenset(Act) - {Act.DELETE}
    expected = {
        "nora": usual,
        "maya": frozenset(Act),
        "ada": frozenset(Act),
        "sam": frozenset[Act](),
        "omar": frozenset[Act](),
        "vic": frozenset[Act](),
    }
    assert {who: await firm.act(who, ask) for who in expected} == expected
    for who in ("sam", "vic"):
        await firm.grant(who, Permission.VIEW_LIST)
        assert await firm.act(who, ask) == {Act.SEE}
