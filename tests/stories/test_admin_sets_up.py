"""From an empty company, by chat alone, an admin arranges it; then a rep meets all of it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest

from bot.domain.lists import ListKind
from bot.domain.people import Locale, Permission, Role
from support.talker import Talker, seen
from support.town import ADMIN, MANAGER, REP, Town, open_town

LINK = re.compile(r"start=([\w-]+)")


@pytest.fixture
async def company(sqlite_database: str) -> AsyncIterator[Town]:
    """Nobody but Ada, the admin; the usual lists and nothing to sell."""
    async with open_town(sqlite_database, people=False) as opened:
        yield opened


async def room(town: Town, *labels: str) -> Talker:
    """Ada, in a room of the set-up."""
    ada = town.person(ADMIN)
    await ada.say("/start")
    return await ada.tap("Set-up", *labels)


async def add_to(town: Town, shelf: str, name: str) -> Talker:
    ada = await room(town, shelf, "Add")
    return await ada.say(name)


async def number_of(ada: Talker, words: str) -> str:
    """The number before these words in the text."""
    (line,) = [each for each in ada.sees.splitlines() if words in each]
    return line.partition(".")[0]


async def open_row(ada: Talker, words: str) -> Talker:
    return await ada.tap(await number_of(ada, words))


async def product(town: Town, name: str, code: str, *, group: str, price: str) -> Talker:
    ada = await room(town, "Products", "Add")
    for answer in (name, code):
        await ada.say(answer)
    await ada.tap(group)
    if price:
        await ada.say(price)
    return await ada.tap("Save")


async def invite(town: Town, label: str) -> str:
    """The code of a fresh link."""
    ada = town.person(ADMIN)
    await ada.say("/invite")
    role, _, team = label.partition(" · ")
    several = f"Team: {team}" not in ada.sees
    await ada.tap(f"{await number_of(ada, team)} · {role}" if several else role)
    links = [found for each in ada.screens for found in LINK.findall(each)]
    return str(links[-1])


async def joined(town: Town, person: int, code: str) -> Talker:
    """They open the link and skip the first minute."""
    talker = town.person(person)
    await talker.open_link(code)
    await talker.tap("Save")
    await talker.say("/cancel")
    return talker


async def test_a_source_a_reason_a_group_and_products_reach_the_rep(company: Town) -> None:
    await add_to(company, "Sources", "Radio")
    await add_to(company, "Loss reasons", "No parking")
    await add_to(company, "Product groups", "Hoses")
    await product(company, "Garden hose", "H-1", group="Hoses", price="12.50")
    await product(company, "Fire hose", "H-2", group="Hoses", price="80")
    ada = await product(company, "Fitting by us", "H-3", group="Hoses", price="1000 EUR")
    assert "Fitting by us" in ada.sees
    assert "1,000" in ada.sees

    ada = await room(company, "Teams", "Add")
    await ada.say("North")
    await ada.tap("Save")
    rep = await joined(company, REP, await invite(company, "Sales rep · North"))

    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.tap("Save")
    await rep.tap("Change")
    await rep.tap("Source")
    assert [each for each in rep.buttons if each in ("Radio", "Phone")] == ["Radio", "Phone"]
    await rep.tap("Radio")
    assert "Radio" in rep.sees

    await rep.tap("Product")
    assert [seen(each) for each in rep.buttons if "hose" in each] == [
        "Fire hose · 80.00 €",
        "Garden hose · 12.50 €",
    ]
    await rep.tap("Garden hose", "× 2")
    await rep.tap("Save")
    assert "25.00 €" in rep.sees

    await rep.tap("Lost")
    assert any("No parking" in each for each in rep.buttons)


async def test_a_renamed_source_is_renamed_everywhere_at_once(company: Town) -> None:
    rep = await a_rep(company)
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.tap("Save")
    await rep.tap("Change", "Source", "Website")
    assert "Website" in rep.sees

    ada = await room(company, "Sources")
    await open_row(ada, "Website")
    await ada.tap("Rename")
    await ada.say("Our own shop")
    assert ada.sees.startswith("✅ Saved.")
    card = await rep.tap("History")
    await card.tap("Back")
    assert "Our own shop" in rep.sees
    assert "Website" not in rep.sees

    await ada.tap("Stop using")
    assert "Not in use" in ada.sees
    await rep.tap("Change", "Source")
    assert "Our own shop" in rep.sees
    assert not [each for each in rep.buttons if "shop" in each]


async def a_rep(town: Town) -> Talker:
    ada = await room(town, "Teams", "Add")
    await ada.say("North")
    await ada.tap("Save")
    return await joined(town, REP, await invite(town, "Sales rep · North"))


async def test_a_stage_with_its_days_and_one_that_goes(company: Town) -> None:
    ada = await room(company, "Stages", "Add")
    await ada.say("Visit")
    await ada.say("85")
    await ada.tap("14")
    assert "85%" in ada.sees
    await ada.tap("Save")
    assert "Stale after 14 days" in ada.sees
    await ada.tap("Up")

    rep = await a_rep(company)
    for customer in ("Acme", "Beta", "Gamma"):
        await rep.say("/new")
        await rep.say(customer)
        await rep.tap(customer)
        await rep.tap("Save")
    await rep.tap("Stage")
    assert [each for each in rep.buttons if each in ("Visit", "Negotiation")] == [
        "Visit",
        "Negotiation",
    ]

    ada = await room(company, "Stages")
    await open_row(ada, "Contact")
    await ada.tap("Stop using")
    assert "3 open opportunities are in Contact" in ada.sees
    await ada.tap("Proposal")
    assert "3 open opportunities move to Proposal" in ada.sees
    await ada.tap("Do it")
    assert "3 opportunities are in Proposal now" in ada.sees
    await rep.say("/list")
    assert rep.sees.count("Proposal") == 3


async def test_won_and_lost_can_be_renamed_and_stay(company: Town) -> None:
    ada = await room(company, "Stages")
    await open_row(ada, "Won")
    assert not [each for each in ada.buttons if "out of use" in each]
    await ada.tap("Rename")
    await ada.say("Signed")
    assert "Signed" in ada.sees


async def test_a_team_two_invites_and_a_permission(company: Town) -> None:
    rep = await a_rep(company)
    manager = await joined(company, MANAGER, await invite(company, "Manager · North"))
    assert not [each for each in (*rep.buttons, *manager.buttons) if "Set-up" in each]

    ada = await room(company, "Teams")
    await open_row(ada, "North")
    await ada.tap("Choose the manager")
    await open_row(ada, "Maya")
    assert "Manager: Maya Lead" in ada.sees

    ada = await room(company, "Members")
    await open_row(ada, "Nora")
    await ada.tap("Permissions")
    await ada.tap("Delete")
    assert "✅ Delete" in ada.buttons
    nora = await company.kept(lambda desk: desk.store.people.member_of(REP))
    assert nora is not None
    assert Permission.DELETE in nora.permissions

    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.tap("Save")
    await rep.tap("☰ More")
    assert [each for each in rep.buttons if "Delete" in each]


async def test_a_new_role_a_new_account_and_the_end(company: Town) -> None:
    await a_rep(company)
    ada = await room(company, "Members")
    await open_row(ada, "Nora")
    await ada.tap("Role", "Viewer")
    assert "Role: Viewer" in ada.sees
    await ada.tap("Link for a new account")
    code = [found for each in ada.screens for found in LINK.findall(each)][-1]
    await company.person(MANAGER).open_link(code)
    moved = await company.kept(lambda desk: desk.store.people.member_of(MANAGER))
    assert moved is not None
    assert (moved.name, moved.role) == ("Nora Field", Role.VIEWER)
    assert await company.kept(lambda desk: desk.store.people.member_of(REP)) is None

    ada = await room(company, "Members")
    await open_row(ada, "Nora")
    await ada.tap("Remove")
    assert "Remove Nora Field?" in ada.sees
    await ada.tap("Yes, remove")
    assert "Nora Field no longer has access" in ada.sees
    assert await company.kept(lambda desk: desk.store.people.member_of(MANAGER)) is None


async def test_the_last_admin_stays(company: Town) -> None:
    ada = await room(company, "Members")
    await open_row(ada, "Ada")
    await ada.tap("Role", "Viewer")
    assert ada.toast.startswith("The last admin has to stay")
    await ada.tap("Remove", "Yes, remove")
    assert ada.toast.startswith("The last admin has to stay")


async def test_what_is_refused_keeps_what_was_typed(company: Town) -> None:
    ada = await room(company, "Sources", "Add")
    await ada.say("Radio")
    ada = await room(company, "Sources", "Add")
    await ada.say("radio")
    assert ada.sees.startswith("That name is taken")
    await ada.say("Radio 2")
    assert "Radio 2" in ada.sees
    sources = await company.kept(lambda desk: desk.store.lists.items(ListKind.SOURCE))
    assert [each.name for each in sources if each.name] == ["Radio", "Radio 2"]


async def test_leaving_a_question_leads_back_to_where_it_was_asked(company: Town) -> None:
    ada = await room(company, "Sources", "Add")
    await ada.tap("Cancel")
    assert ada.sees.startswith("Sources")


async def test_many_products_are_paged_and_found(company: Town) -> None:
    for place in range(1, 11):
        await company.sells(f"X-{place:02}", f"Thing {place:02}", 100)
    ada = await room(company, "Products")
    assert ada.sees.count("Thing") == 8
    await ada.tap("Next")
    assert "9. Thing 09" in ada.sees
    await ada.tap("Find")
    await ada.say("thing 0")
    assert ada.sees.count("Thing 0") == 8
    await ada.tap("Next")
    assert (ada.sees.count("Thing 0"), "9. Thing 09" in ada.sees) == (1, True)
    await ada.tap("9", "Price")
    await ada.say("7.25")
    assert "7.25 €" in ada.sees
    await ada.tap("Price", "Clear")
    assert "7.25" not in ada.sees
    await ada.tap("Stop using")
    ada = await room(company, "Products", "Next")
    assert "Thing 09 · X-09 · not sold" in ada.sees


async def test_the_company_is_renamed(company: Town) -> None:
    ada = await room(company, "Company", "Rename")
    await ada.say("Pumps & Sons")
    assert "Pumps & Sons" in ada.sees


async def test_settings_are_said_in_full_and_in_days(company: Town) -> None:
    ada = await room(company, "Company")
    assert "A new quote is valid for: 15 days" in ada.sees
    assert "Discount given without asking: no limit" in ada.sees
    await ada.tap("Quotes valid")
    await ada.say("1")
    assert "A new quote is valid for: 1 day\n" in ada.sees


async def walked(ada: Talker) -> list[str]:
    """Every room behind the buttons in view, but the way out."""
    rooms = list(ada.buttons)[:-1]
    for label in rooms:
        await ada.tap(label)
        assert "{" not in ada.sees
        back = await ada.words("button-back")
        inside = [each for each in ada.buttons if each[:1] in "1۱๑"]
        if inside:
            await ada.tap(inside[0], back)
        await ada.tap(back)
    return rooms


@pytest.mark.parametrize("locale", list(Locale))
async def test_every_room_opens_in_every_language(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        ada = town.person(ADMIN)
        await ada.say("/start")
        await ada.tap_key("button-set-up")
        assert len(await walked(ada)) <= 10
        await ada.tap_key("setup-lists")
        assert len(await walked(ada)) >= 12


@pytest.mark.parametrize("person", [REP, MANAGER])
async def test_a_forged_button_opens_nothing(town: Town, person: int) -> None:
    ada = town.person(ADMIN)
    await ada.say("/start")
    data = ada.data("Set-up")
    await ada.tap("Set-up")
    other = town.person(person)
    await other.say("/start")
    home, refused = other.sees, "You are not allowed to do that."
    for forged in (data, ada.data("Members"), "su-entry-add.source", "su-out-now.2.0.0"):
        await other.press(other.message["message_id"], forged)
        assert other.toast == refused
        assert other.sees in (home, refused)
        assert not [each for each in other.buttons if "Set-up" in each]
    nobody_went = await town.kept(lambda desk: len(desk.store.people.members()))
    assert nobody_went == 5
