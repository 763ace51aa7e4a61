"""Product groups in lists: filtered by, shown in rows, taken away in files, grouped by."""

from __future__ import annotations

import pytest

from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.domain.people import Locale
from stories.test_files_of_lists import document, sheet
from stories.test_filters import filtering
from stories.test_lists_and_board import customers, sold_to
from stories.test_product_groups import grouped
from support.sales import member_of
from support.town import REP, SECOND, Town, open_town


async def sell(town: Town, opportunity: int, code: str, person: int = REP) -> None:
    def act(desk: Desk) -> None:
        product = desk.store.catalogue.product_coded(code)
        assert product is not None
        given = {"product_id": product.id, "quantity": 1000, "unit_price": 100_00}
        add_line(member_of(desk, person), desk, opportunity, **given)

    await town.core.work.write(act)


async def sold(town: Town) -> None:
    """Valves, a pump, both, a product of no group, and nothing; and valves of a colleague's."""
    await grouped(town)
    valve, pump, sensor = "P-300", "P-100", "P-200"
    for name, wanted in (
        ("Valves", (valve, valve)),
        ("Pumps", (pump,)),
        ("Both", (sensor, pump, valve)),
        ("Sensors", (sensor,)),
        ("Nothing", ()),
    ):
        made = await sold_to(town, name)
        for each in wanted:
            await sell(town, made, each)
    theirs = await sold_to(town, "Theirs", person=SECOND)
    await sell(town, theirs, valve, SECOND)


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
async def test_filtered_with_the_sums_of_what_is_found(database_url: str) -> None:
    """Two valves of one opportunity are found once: 200, and 300 where there are three lines."""
    async with open_town(database_url) as town:
        await sold(town)
        rep = await filtering(town.rep)
        await rep.tap("Product group", "Valves", "✅ Done")
        assert "• Product group: Valves" in rep.sees
        await rep.tap("Show the list")
        assert sorted(customers(rep)) == ["Both", "Valves"]
        assert "Total amount: 500.00 €" in rep.sees
        rep = await filtering(rep)
        await rep.tap("Product group")
        await rep.tap_key("button-filter-empty")
        await rep.tap("✅ Done", "Show the list")
        assert sorted(customers(rep)) == ["Nothing", "Sensors"]


async def test_typed_and_together_with_another_condition(town: Town) -> None:
    await sold(town)
    rep = await filtering(town.rep)
    await rep.say("product group pumps, amount over 200")
    assert "• Product group: Pumps" in rep.sees
    await rep.tap("Show the list")
    assert customers(rep) == ["Both"]


async def test_in_rows_and_in_files(town: Town) -> None:
    await sold(town)
    rep = await town.rep.say("/list")
    await rep.tap("Fields")
    await rep.tap("⬜ Product group", "⬜ Product", "✅ Done")
    await rep.tap("Order", "Highest amount")
    assert "Pressure sensor · Water pump · Ball valve · Pumps · Valves" in rep.sees
    # Twice the same product is said once.
    assert "Ball valve · Ball valve" not in rep.sees
    manager = await town.manager.say("/list")
    await manager.tap("All", "Order", "Highest amount", "⬇ File", "Fields of the file")
    await manager.tap("⬜ Product group", "✅ Done", "⬇ Excel")
    rows = sheet(document(manager)[1])
    at = {title: place for place, title in enumerate(rows[0])}
    kept = {row[at["Customer"]]: row[at["Product group"]] for row in rows[1:]}
    assert kept["Both"] == "Pumps | Valves"
    assert kept["Valves"] == "Valves"
    assert kept["Nothing"] == ""


async def test_in_groups_that_overlap_and_say_so(town: Town) -> None:
    await sold(town)
    rep = await town.rep.say("/list")
    await rep.tap("Groups", "By product group")
    assert [line for line in rep.sees.splitlines() if line.startswith("•")] == [
        "• Valves: 2 · 500.00 €",
        "• Pumps: 2 · 400.00 €",
        "• No product group: 2 · 100.00 €",
    ]
    assert "counts in each of them" in rep.sees
    await rep.tap("Pumps")
    assert sorted(customers(rep)) == ["Both", "Pumps"]
    assert "Total amount: 400.00 €" in rep.sees


async def test_a_company_without_groups_is_not_offered_them(town: Town) -> None:
    await sold_to(town, "Acme")
    rep = await town.rep.say("/list")
    await rep.tap("Groups")
    assert "By product group" not in rep.buttons
    assert "By priority" in rep.buttons


@pytest.mark.parametrize("locale", list(Locale))
async def test_in_every_language(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await sold(town)
        rep = await town.rep.say("/list")
        await rep.tap_key("button-groups")
        await rep.tap_key("list-by-product-group")
        assert await rep.words("list-group-no-product-group") in rep.sees
        assert await rep.words("list-groups-several") in rep.sees
        await rep.tap("Valves")
        assert "Both" in rep.sees
        assert "Pumps" not in rep.sees
