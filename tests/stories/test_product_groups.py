"""Choosing a product by its group: while an opportunity is made, and on its card."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.parties import ProductGroup
from bot.domain.people import Locale
from support.kept import kept
from support.sales import sold_to
from support.talker import Talker
from support.town import ADMIN, Town, open_town


async def grouped(town: Town) -> None:
    """Valves in one group, pumps in another; one group is empty, one is out of use."""

    def act(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        groups = {
            name: desk.store.add(ProductGroup(name=name, position=at, active=name != "Relics"))
            for at, name in enumerate(("Valves", "Pumps", "Empty", "Relics"), start=1)
        }
        for product in desk.store.catalogue.products("", page=0, size=50)[0]:
            for word, name in (("valve", "Valves"), ("pump", "Pumps"), ("Service", "Relics")):
                if word in product.name:
                    product.group_id = groups[name].id

    await town.core.work.write(act)


async def at_products(rep: Talker, customer: str = "Acme") -> Talker:
    """A new opportunity, at the question for its products."""
    await rep.say("/new")
    await rep.say(customer)
    await rep.tap(customer)
    return await rep.skip_to("ask-items")


def products(rep: Talker) -> list[str]:
    words = ("valve", "pump", "Gasket", "Installation", "Service", "Hose")
    return [each for each in rep.buttons if any(word in each for word in words)]


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
async def test_a_group_narrows_the_choice_while_an_opportunity_is_made(
    database_url: str,
) -> None:
    async with open_town(database_url) as town:
        await grouped(town)
        rep = await at_products(town.rep)
        await rep.tap("From a group")
        assert "Which group?" in rep.sees
        assert {"Valves", "Pumps"} <= set(rep.buttons)
        assert not {"Empty", "Relics"} & set(rep.buttons)
        await rep.tap("Valves")
        assert "Group: Valves" in rep.sees
        assert products(rep)
        assert all("valve" in each for each in products(rep))
        await rep.tap("Ball valve")
        await rep.say("2")
        assert "2 × Ball valve" in rep.sees
        await rep.tap("Another: Valves")
        assert "Group: Valves" in rep.sees
        await rep.tap("Ball valve")
        await rep.say("3")
        # By default the group is empty again for the next one.
        await rep.tap("➕ Another product")
        assert "Group:" not in rep.sees
        await rep.tap("Water pump")
        await rep.say("1")
        await rep.tap("Save")
        assert "💰 1,600.00 €" in rep.sees
        assert "3 × Ball valve at 100.00 € = 300.00 €" in rep.sees


async def test_the_way_back_leads_from_group_to_groups_to_all(town: Town) -> None:
    await grouped(town)
    rep = await at_products(town.rep)
    everything = products(rep)
    await rep.tap("From a group", "Pumps")
    await rep.say("water")
    assert [each.split(" · ")[0] for each in products(rep)] == ["Water pump"]
    await rep.tap("Back")
    assert "Group: Pumps" in rep.sees
    await rep.tap("Back")
    assert "Which group?" in rep.sees
    await rep.tap("Back")
    assert products(rep) == everything
    await rep.tap("From a group", "Pumps", "From a group", "Valves", "All products")
    assert products(rep) == everything
    await rep.tap("Back")
    assert await rep.words("ask-type") in rep.sees


async def test_what_is_not_in_the_group_is_looked_for_in_all(town: Town) -> None:
    """It is no product that nobody sells: it may be in another group."""
    await grouped(town)
    rep = await at_products(town.rep)
    await rep.tap("From a group", "Pumps")
    await rep.say("ball")
    assert "Nothing in this group is called “ball”." in rep.sees
    assert not [each for each in rep.buttons if "🙋" in each]
    await rep.tap("All products")
    assert "Ball valve · 100.00 €" in rep.buttons
    await rep.tap("From a group")
    await rep.say("ball")
    assert "Ball valve · 100.00 €" in rep.buttons


async def test_the_group_stays_for_the_next_one_where_the_company_wants_it(town: Town) -> None:
    await grouped(town)
    ada = await town.person(ADMIN).say("/start")
    await ada.tap("Set-up", "Company", "Clear group", "No")
    rep = await at_products(town.rep)
    await rep.tap("Ball valve")
    await rep.say("1")
    assert not [each for each in rep.buttons if "Another:" in each]
    await rep.tap("➕ Another product")
    assert "Group: Valves" in rep.sees
    assert all("valve" in each for each in products(rep))
    await rep.tap("Back", "Back")
    assert "1 × Ball valve" in rep.sees


async def test_where_nothing_is_grouped_nothing_is_said_of_groups(town: Town) -> None:
    rep = await at_products(town.rep)
    assert not [each for each in rep.buttons if "group" in each]
    await rep.tap("Ball valve")
    await rep.say("1")
    assert not [each for each in rep.buttons if "Another:" in each]


async def test_a_group_that_goes_while_it_is_looked_at_is_left_by_one_tap(town: Town) -> None:
    await grouped(town)
    rep = await at_products(town.rep)
    await rep.tap("From a group", "Pumps")

    def close(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        for each in desk.store.set_up.groups():
            each.active = False

    await town.core.work.write(close)
    await rep.say("water")
    assert "Group:" not in rep.sees
    await rep.tap("All products")
    assert "Water pump · 1,100.00 €" in rep.buttons


@pytest.mark.parametrize("locale", list(Locale))
async def test_on_a_card_and_in_every_language(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await grouped(town)
        await sold_to(town, "Acme")
        rep = await town.rep.say("/start o_1")
        await rep.tap_key("button-product")
        await rep.tap_key("button-from-group")
        await rep.tap("Valves")
        await rep.tap("Ball valve")
        # How many of what: the choice is out of sight by now.
        assert "Ball valve" in rep.sees
        await rep.say("4")
        await rep.tap_key("form-save")
        assert (await town.kept(lambda desk: kept(desk, 1))).totals == [Decimal(400)]
