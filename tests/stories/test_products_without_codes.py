"""A product that is added without a code gets one that no other has."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.lists import Shelf, add_entry
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


@pytest.mark.parametrize(
    ("locale", "line", "price"),
    [
        (Locale.EN, "Gasket 12 € group Valves", "12.00 €"),
        (Locale.FR, "Joint 12 € famille Valves", "12,00 €"),
        (Locale.FA, "واشر ۱۲ هزار تومان گروه Valves", "۱۲٬۰۰۰"),
        (Locale.TH, "ปะเก็น 12 บาท กลุ่ม Valves", "12.00"),
    ],
)
async def test_a_product_in_one_line(
    sqlite_database: str, locale: Locale, line: str, price: str
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:

        def group(desk: Desk) -> None:
            add_entry(member_of(desk, ADMIN), desk, Shelf.GROUP, "Valves")

        await town.core.work.write(group)
        ada = await town.person(ADMIN).say("/products")
        await ada.tap_key("setup-add")
        await ada.say(line)
        assert price in ada.sees
        assert "Valves" in ada.sees
        await ada.tap_key("form-save")
        kept = await town.kept(lambda desk: desk.store.catalogue.product_coded("P-1"))
        assert kept is not None
        assert kept.name == line.split(" ", maxsplit=1)[0]
        assert kept.group_id is not None


async def test_a_group_there_is_not_is_asked_for(town: Town) -> None:
    ada = await town.person(ADMIN).say("/products")
    await ada.tap_key("setup-add")
    await ada.say("Gasket 12 € group Rockets")
    assert await ada.words("ask-product-group") in ada.sees
    await ada.tap_key("form-skip")
    assert "12.00 €" in ada.sees
    await ada.tap_key("form-save")
    assert "Gasket" in ada.sees
