"""A product that is added without a code gets one that no other has."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.products import add_product
from bot.domain.people import Locale
from support.sales import member_of
from support.talker import Talker
from support.town import ADMIN, Town, open_town


async def added(ada: Talker, name: str) -> str:
    """The card of a product of which only the name was said."""
    await ada.say("/products")
    await ada.tap_key("setup-add")
    await ada.say(name)
    assert await ada.words("ask-product-code") in ada.sees
    await ada.tap_key("form-skip")
    await ada.tap_key("form-save")
    return ada.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_the_code_is_skipped(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        ada = town.person(ADMIN)
        assert "P-1" in await added(ada, "Gasket")
        assert "P-2" in await added(ada, "Flange")


async def test_a_code_that_is_taken_is_not_given_again(town: Town) -> None:
    for number in (1, 2, 4):
        await town.sells(f"P-{number}", f"Pipe {number}", 100)
    ada = town.person(ADMIN)
    assert "P-5" in await added(ada, "Gasket")


async def test_two_admins_at_once_get_two_codes(database_url: str) -> None:
    async with open_town(database_url) as town:

        def add(name: str) -> Awaitable[str]:
            def act(desk: Desk) -> str:
                return add_product(
                    member_of(desk, ADMIN), desk, name=name, code="", answers={}
                ).code

            return town.core.work.write(act)

        names = [f"Gasket {number}" for number in range(6)]
        codes = await asyncio.gather(*(add(each) for each in names))
        assert sorted(codes) == [f"P-{number}" for number in range(1, 7)]


async def test_a_product_that_has_a_code_keeps_one(town: Town) -> None:
    ada = town.person(ADMIN)
    await ada.say("/products")
    await ada.tap("1", "Code")
    assert await ada.words("form-clear") not in ada.buttons
