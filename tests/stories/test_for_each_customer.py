"""One opportunity for each of several customers, with a line for what came of each."""

from __future__ import annotations

import pytest

from bot.actions.customers.adding import add_party
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.people import Locale, Permission
from bot.handlers.customers.ticks import TickCustomer
from bot.speech.presses import pack
from support.counting import statements
from support.sales import lost_by, permit, sold_to
from support.town import REP, SECOND, Town, open_town


async def known(town: Town) -> None:
    for customer in ("Acme", "Beta", "Gamma"):
        await sold_to(town, customer)
    await permit(town, REP, Permission.BULK_EDIT)


async def numbers(town: Town) -> list[str]:
    def ask(desk: Desk) -> list[str]:
        found = (desk.store.pipelines.opportunity(each) for each in range(1, 10))
        return [each.number for each in found if each is not None]

    return await town.kept(ask)


async def open_ones(town: Town) -> list[str]:
    def ask(desk: Desk) -> list[str]:
        found = (desk.store.pipelines.opportunity(each) for each in range(1, 10))
        return [each.number for each in found if each is not None and each.deleted_at is None]

    return await town.kept(ask)


@pytest.mark.parametrize("locale", list(Locale))
async def test_ticked_customers_get_one_each(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await known(town)
        rep = await town.rep.say("/customers")
        await rep.tap_key("button-many")
        await rep.tap_key("many-unticked", place=1)
        await rep.tap_key("many-unticked", place=3)
        assert await rep.words("customers-ticking", count=2, most=200) in rep.sees
        await rep.tap_key("customers-each", count=2)
        assert await rep.words("customers-each-sure", count=2) in rep.sees
        await rep.tap_key("customers-each-all", count=2)
        assert "OPP-2026-00004 · Acme" in rep.sees
        assert "OPP-2026-00005 · Gamma" in rep.sees
        assert "Beta" not in rep.sees
        await rep.tap("Gamma")
        assert "OPP-2026-00005" in rep.sees
        assert len(await numbers(town)) == 5


async def test_one_that_went_out_of_use_is_said_and_makes_nothing(town: Town) -> None:
    await known(town)
    rep = await town.rep.say("/customers")
    await rep.tap("Several", "☐ 1", "☐ 2")

    def retire(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        desk.store.catalogue.parties("Acme", page=0, size=1)[0][0].active = False

    await town.core.work.write(retire)
    await rep.tap("An opportunity each (2)", "Create 2")
    assert "1 new opportunity" in rep.sees
    assert "✖ Acme: " in rep.sees
    assert await numbers(town) == [f"OPP-2026-0000{each}" for each in (1, 2, 3, 4)]


async def test_of_very_many_the_refused_are_told_first_and_it_fits(town: Town) -> None:
    def many(desk: Desk) -> list[int]:
        desk.step(None, StepKind.SET_UP)
        return [
            add_party(None, desk, name=f"{each} {'پمپ‌های شمال ' * 13}").id for each in range(30)
        ]

    def retire(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        party = desk.store.customers.party(ids[-1])
        assert party is not None
        party.active = False

    ids = await town.core.work.write(many)
    await permit(town, REP, Permission.BULK_EDIT)
    rep = await town.rep.say("/customers")
    await rep.tap("Several")
    for each in ids:
        await rep.press(rep.message["message_id"], pack(TickCustomer(each)))
    await town.core.work.write(retire)
    await rep.tap("An opportunity each (30)", "Create 30")
    read = rep.sees.splitlines()
    assert read[0] == "29 new opportunities"
    assert read[2].startswith("✖ 29 ")
    assert read[-1] == "… and 9 more."
    assert len([each for each in read if each.startswith("✅")]) == 20


async def test_whoever_has_an_open_one_is_named_and_may_be_left_out(town: Town) -> None:
    await known(town)
    # What Beta had is over.
    await lost_by(town, REP, 2)
    rep = await town.rep.say("/customers")
    await rep.tap("Several", "☐ 1", "☐ 2", "☐ 3", "An opportunity each (3)")
    assert "There is an open one already with Acme and Gamma." in rep.sees
    await rep.tap("Only 1 without one")
    assert "1 new opportunity" in rep.sees
    assert "· Beta" in rep.sees
    assert "Acme" not in rep.sees


async def test_asking_about_more_customers_asks_the_database_no_more(town: Town) -> None:
    await known(town)
    rep = await town.rep.say("/customers")
    counts = []
    for boxes in (("☐ 1",), ("☐ 2", "☐ 3")):
        await rep.tap("Several", *boxes)
        with statements(town) as said:
            await rep.tap("An opportunity each")
        counts.append(len(said["read"]) + len(said["write"]))
        await rep.tap("Back", "Customers")
    assert counts[1] <= counts[0]


async def test_nothing_is_made_before_it_is_confirmed_and_all_of_it_is_undone(town: Town) -> None:
    await known(town)
    rep = await town.rep.say("/customers")
    await rep.tap("Several", "☐ 1", "☐ 2", "An opportunity each (2)")
    assert len(await numbers(town)) == 3
    await rep.tap("Back")
    assert "2 of at most 200" in rep.sees
    await rep.tap("An opportunity each (2)", "Create 2")
    assert len(await numbers(town)) == 5

    await rep.tap("Undo all 2")
    assert "2 undone" in rep.sees
    assert await open_ones(town) == ["OPP-2026-00001", "OPP-2026-00002", "OPP-2026-00003"]


async def test_undo_as_a_command_takes_all_of_them_back(town: Town) -> None:
    await known(town)
    rep = await town.rep.say("/customers")
    await rep.tap("Several", "☐ 1", "☐ 2", "An opportunity each (2)", "Create 2")
    await rep.say("/undo")
    assert "2 undone" in rep.sees
    assert len(await open_ones(town)) == 3


async def test_without_the_permission_there_is_no_such_button(town: Town) -> None:
    await known(town)
    rep = await town.rep.say("/customers")
    data = rep.data("Several")
    other = await town.person(SECOND).say("/customers")
    assert "☑ Several" not in other.buttons
    await other.press(other.message["message_id"], data)
    assert "☐" not in "".join(other.buttons)
