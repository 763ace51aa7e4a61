"""A value of a list goes out of use: what has it is said, and the next tap brings it back."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.domain.lists import ListKind
from bot.domain.people import Locale
from support.sales import sold_to
from support.talker import Talker
from support.town import ADMIN, Town, open_town


async def sources(town: Town) -> list[bool]:
    def ask(desk: Desk) -> list[bool]:
        return [each.active for each in desk.store.set_up.items(ListKind.SOURCE)]

    return await town.kept(ask)


async def at_the_first_source(town: Town) -> Talker:
    ada = await town.person(ADMIN).say("/start")
    await ada.tap_key("button-set-up")
    await ada.tap_key("setup-lists")
    await ada.tap_key("setup-shelf-source")
    return await ada.tap_key("button-number", place=1)


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_source_is_taken_out_and_back(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        first = (await town.kept(lambda desk: desk.store.set_up.items(ListKind.SOURCE)[0])).id
        for name in ("Acme", "Bolt"):
            await sold_to(town, name, source=first)
        ada = await at_the_first_source(town)
        held = await ada.words("setup-held", count=2)
        assert held in ada.sees
        await ada.tap_key("setup-retire")
        assert ada.sees.startswith(await ada.words("setup-retired"))
        assert held in ada.sees
        assert (await sources(town))[0] is False
        await ada.tap_key("setup-retire-undo")
        assert all(await sources(town))
        assert await ada.words("setup-retire") in ada.buttons


async def test_what_was_taken_out_long_ago_is_used_again(town: Town) -> None:
    ada = await at_the_first_source(town)
    await ada.tap("Stop using", "Back", "1")
    assert "No opportunity has it." in ada.sees
    assert "Use again" in ada.buttons


async def test_a_stage_without_opportunities_and_a_product_too(town: Town) -> None:
    ada = await town.person(ADMIN).say("/start")
    await ada.tap_key("button-set-up")
    await ada.tap("Stages", "2", "Stop using")
    assert ada.sees.startswith("Out of use from now on.")
    assert "No open opportunity is here." in ada.sees
    await ada.tap("↩ Undo: back in use")
    assert "Not in use" not in ada.sees
    await ada.tap("Back", "Back", "Products", "1", "Stop using")
    assert ada.sees.startswith("Out of use from now on.")
    await ada.tap("↩ Undo: back in use")
    assert "Not in use" not in ada.sees
