"""From an empty database: a manager filters by each field that an admin made, and exports each.

The first opportunity has all of them; the second is of the usual pipeline and has none.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest

from stories.test_files_of_lists import document, sheet
from stories.test_from_nothing import arranged, first_opportunity
from support.sales import sold_to
from support.talker import Talker
from support.town import Town, open_town

FULL, BARE = "Acme", "Bolt"
PICKED = {
    "Pipeline": "Export",
    "Stage": "Contract",
    "Source": "Radio",
    "Payment": "Transfer",
    "Permit": "Yes",
}
"""What is chosen from a list."""
SOUGHT = {"Product": "Fire hose"}
TYPED = {
    "Floors": ("From", "2"),
    "Deposit": ("From", "1000"),
    "Delivery day": ("From", "5 december 2026"),
    "Site note": ("Search", "station"),
}
SAID: dict[str, Any] = {
    "Pipeline": "Export",
    "Stage": "Contract",
    "Source": "Radio",
    "Product": "Fire hose",
    "Payment": "Transfer",
    "Permit": "Yes",
    "Floors": 2.5,
    "Deposit": 1500.0,
    "Delivery day": date(2026, 12, 5),
    "Site note": "Behind the station",
}
"""What stands in the column of each."""


@pytest.fixture
async def company(sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, people=False) as opened:
        yield opened


async def two_opportunities(town: Town) -> tuple[Talker, Talker]:
    rep, maya = await arranged(town)
    await first_opportunity(rep)
    await rep.tap("Stage", "Contract", "Transfer")
    await sold_to(town, BARE)
    return rep, maya


async def named(maya: Talker, field: str) -> None:
    """The page of a field: the rarer ones stand behind "More…"."""
    if field not in maya.buttons:
        await maya.tap("More…")
    await maya.tap(field)


async def filtered(maya: Talker, field: str) -> None:
    await maya.say("/list")
    await maya.tap("Filter", "New filter")
    if field == "Stage":  # stages are those of a pipeline, so that is said before
        await named(maya, "Pipeline")
        await maya.tap("Export", "✅ Done", "Add a condition")
    await named(maya, field)
    if field in PICKED:
        await maya.tap(PICKED[field])
    elif field in SOUGHT:
        await maya.tap("Search")
        await maya.say("fire")
        await maya.tap(SOUGHT[field])
        await maya.tap_key("form-done")
    else:
        way, typed = TYPED[field]
        await maya.tap(way)
        await maya.say(typed)
    await maya.tap("✅ Done", "Show the list")


async def taken_away(maya: Talker) -> list[list[Any]]:
    await maya.tap("⬇ File", "⬇ Excel")
    return sheet(document(maya)[1])


async def test_filtered_and_exported_by_each(company: Town) -> None:
    _, maya = await two_opportunities(company)
    await maya.say("/list")
    assert FULL in maya.sees
    assert BARE in maya.sees
    for field in (*PICKED, *SOUGHT, *TYPED):
        await filtered(maya, field)
        assert (field, "Acme" in maya.sees, BARE in maya.sees) == (field, True, False)
        rows = await taken_away(maya)
        assert [row[rows[0].index("Customer")] for row in rows[1:]] == [FULL]


async def test_each_is_a_column_of_its_own(company: Town) -> None:
    _, maya = await two_opportunities(company)
    await maya.say("/list")
    await maya.tap("⬇ File", "Fields of the file")
    chosen = re.split(", | and ", maya.sees.splitlines()[-1].removeprefix("Fields: ")[:-1])
    for column in SAID:
        if column not in chosen:
            await maya.tap(f"⬜ {column}")
    await maya.tap("✅ Done", "⬇ Excel")
    rows = sheet(document(maya)[1])
    told = {row[rows[0].index("Customer")]: row for row in rows[1:]}
    assert {each: told[FULL][rows[0].index(each)] for each in SAID} == SAID
    own = ("Source", "Product", *tuple(SAID)[4:])
    assert {told[BARE][rows[0].index(each)] for each in own} == {""}


async def test_what_was_lost_for_a_reason_of_the_admins(company: Town) -> None:
    rep, maya = await two_opportunities(company)
    await rep.say("/start o_1")
    await rep.tap("Lost", "No parking", "Done", "Save")
    await maya.say("/list")
    await maya.tap("All", "Filter", "New filter")
    await named(maya, "Loss reason")
    await maya.tap("No parking", "✅ Done", "Show the list")
    assert FULL in maya.sees
    assert BARE not in maya.sees
    rows = await taken_away(maya)
    assert [row[rows[0].index("Customer")] for row in rows[1:]] == [FULL]
