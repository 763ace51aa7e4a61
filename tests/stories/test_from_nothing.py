"""From an empty database, by chat alone: an admin arranges it, a rep sells, a manager looks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date

import pytest

from bot.domain.people import Permission
from stories.test_admin_sets_up import add_to, invite, joined, open_row, product, room
from stories.test_files_of_lists import document, sheet
from stories.test_own_fields import define
from support.kept import kept
from support.talker import Talker
from support.town import MANAGER, REP, Town, open_town


@pytest.fixture
async def company(sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, people=False) as opened:
        yield opened


async def pipeline_of_five(town: Town) -> None:
    """Export: one stage to begin with, two more with days and a required field, won and lost."""
    ada = await room(town, "Stages", "Pipelines", "Add")
    await ada.say("Export")
    await ada.tap("One open stage", "Save")
    for name, chance, days in (("Survey", "40", "14"), ("Contract", "80", "7")):
        ada = await room(town, "Stages", "Pipelines")
        await open_row(ada, "Export")
        await ada.tap("Stages", "Add")
        await ada.say(name)
        await ada.say(chance)
        await ada.tap(days)
        await ada.tap("Save")
        assert f"Stale after {days} days" in ada.sees
    await ada.tap("Asked on entering", "Payment", "Amount", "Back")
    assert "☑️ Asked on entering: Amount" in ada.sees
    assert "☑️ Asked on entering: Amount and Payment" in ada.sees


async def people(town: Town) -> tuple[Talker, Talker]:
    """A team, two invites, its manager, a permission."""
    ada = await room(town, "Teams", "Add")
    await ada.say("North")
    await ada.tap("Save")
    rep = await joined(town, REP, await invite(town, "Sales rep · North"))
    maya = await joined(town, MANAGER, await invite(town, "Manager · North"))
    ada = await room(town, "Teams")
    await open_row(ada, "North")
    await ada.tap("Choose the manager")
    await open_row(ada, "Maya")
    ada = await room(town, "Members")
    await open_row(ada, "Nora")
    await ada.tap("Permissions", "Delete")
    nora = await town.kept(lambda desk: desk.store.people.member_of(REP))
    assert nora is not None
    assert Permission.DELETE in nora.permissions
    return rep, maya


async def arranged(town: Town) -> tuple[Talker, Talker]:
    await define(town)
    await pipeline_of_five(town)
    await add_to(town, "Sources", "Radio")
    await add_to(town, "Loss reasons", "No parking")
    await add_to(town, "Product groups", "Hoses")
    for name, code, price in (("Garden hose", "H-1", "12.50"), ("Fire hose", "H-2", "80")):
        await product(town, name, code, group="Hoses", price=price)
    await product(town, "Fitting by us", "H-3", group="Hoses", price="1000")
    return await people(town)


async def first_opportunity(rep: Talker) -> None:
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Create “Acme”", "Export")
    await rep.skip_to("ask-items")
    await rep.tap("Fire hose", "× 2", "Done")
    await rep.skip_to("ask-source")
    await rep.tap("Radio")
    await rep.skip_to_words("Delivery day?")
    await rep.say("5 december 2026")
    await rep.say("2.5")
    await rep.tap("Yes")
    await rep.say("1500")
    await rep.say("Behind the station")
    await rep.tap("Save")


async def test_all_of_it_in_the_chat(company: Town) -> None:
    rep, maya = await arranged(company)
    await first_opportunity(rep)
    assert "💰 160.00 €" in rep.sees
    assert "Radio" in rep.sees

    # The stage asks for the one thing that nobody has said.
    await rep.tap("Stage", "Contract")
    assert "Contract needs a little more first." in rep.sees
    assert "Payment?" in rep.sees
    await rep.tap("Transfer")
    assert "📍 Contract" in rep.sees
    await rep.tap("☰ More")
    assert any("Delete" in each for each in rep.buttons)
    await rep.tap("Change")
    read = rep.sees
    for _ in range(2):
        await rep.tap_key("form-page-after")
        read += rep.sees
    for line in ("Payment: Transfer", "Floors: 2.5", "Permit: Yes", "Deposit: 1,500.00 €"):
        assert line in read
    assert "Site note: Behind the station" in read
    await rep.tap_key("form-page-before")
    await rep.tap("Floors")
    await rep.say("3")
    assert "✅ Changed." in rep.sees

    # The manager filters by each, and takes it away.
    for field, value in (("Payment", "Transfer"), ("Permit", "Yes"), ("Source", "Radio")):
        await maya.say("/list")
        await maya.tap("Filter", "New filter", field, value, "✅ Done", "Show the list")
        assert "1. Acme" in maya.sees
    for field, least in (("Floors", "3"), ("Deposit", "1000")):
        await maya.say("/list")
        await maya.tap("Filter", "New filter", field, "From")
        await maya.say(least)
        await maya.tap("✅ Done", "Show the list")
        assert "1. Acme" in maya.sees
    for field, way, typed in (
        ("Delivery day", "From", "5 december 2026"),
        ("Site note", "Search", "station"),
    ):
        await maya.say("/list")
        await maya.tap("Filter", "New filter", field, way)
        await maya.say(typed)
        await maya.tap("✅ Done", "Show the list")
        assert "1. Acme" in maya.sees
    await maya.tap("⬇ File", "Excel, all fields")
    rows = sheet(document(maya)[1])
    told = dict(zip(rows[0], rows[1], strict=True))
    assert (told["Payment"], told["Floors"], told["Permit"]) == ("Transfer", 3.0, "Yes")
    assert (told["Deposit"], told["Site note"]) == (1500.0, "Behind the station")
    assert told["Delivery day"] == date(2026, 12, 5)
    assert (told["Source"], told["Pipeline"], told["Stage"]) == ("Radio", "Export", "Contract")

    # Lost for the new reason, and open again as it was.
    await rep.say("/start o_1")
    await rep.tap("Lost", "No parking", "Done", "Save")
    assert "Reason: No parking" in rep.sees
    company.clock.forward(minutes=11)
    await rep.say("/start o_1")
    await rep.tap("Reopen")
    saved = await company.kept(lambda desk: kept(desk, 1))
    assert (saved.status, saved.loss_reasons, saved.probability) == ("open", (), 80)
