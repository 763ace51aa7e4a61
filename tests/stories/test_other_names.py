"""What people call a customer besides its name: found by it, and read in a line."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.actions.customers.adding import add_party
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.people import Locale
from support.kept import kept
from support.talker import Talker
from support.town import ADMIN, Town, open_town

NAMES = {
    Locale.EN: ("Standard Oil Company", "Esso", "Esso 2k eur 40%"),
    Locale.FR: ("Électricité de France", "EDF", "EDF 2 k€ 40 %"),
    Locale.FA: ("صنایع شیر ایران", "پگاه", "پگاه ۲ میلیون ریال ۴۰٪"),
    Locale.TH: ("บริษัท ปูนซิเมนต์ไทย จำกัด", "เอสซีจี", "เอสซีจี 2,000 บาท 40%"),
}


@pytest.fixture(params=NAMES, ids=lambda locale: locale.value)
def locale(request: pytest.FixtureRequest) -> Locale:
    return request.param


@pytest.fixture
async def their_town(sqlite_database: str, locale: Locale) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=locale) as opened:
        yield opened


async def customer(town: Town, *names: str) -> None:
    def add(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        for name in names:
            add_party(None, desk, name=name)

    await town.core.work.write(add)


async def also_called(rep: Talker, name: str, others: str) -> None:
    await rep.say(f"/customers {name}")
    await rep.tap(rep.buttons[0])
    await rep.tap_key("button-edit")
    await rep.tap_key("ask-customer-aliases.label")
    await rep.say(others)


async def test_a_line_and_a_search_know_it(their_town: Town, locale: Locale) -> None:
    name, other, line = NAMES[locale]
    await customer(their_town, name, "Norrin")
    admin = their_town.person(ADMIN)
    await also_called(admin, name, f"{other}, Alpha Beta")
    assert await admin.words("customer-aliases", names="") in admin.sees.replace(
        f"{other}, Alpha Beta", ""
    )
    rep = their_town.rep
    await rep.say(line)
    await rep.tap_key("form-save")
    assert (await their_town.kept(lambda desk: kept(desk, 1))).customer == name
    for typed in (other, other[:2], "alpha", "ALPHA beta"):
        await rep.say("/new")
        await rep.say(typed)
        assert name in rep.buttons, typed
        await rep.say("/cancel")
    await rep.say(f"/find {other}")
    assert name in "\n".join([rep.sees, *rep.buttons])


async def test_two_of_one_name_are_asked_for(town: Town) -> None:
    await customer(town, "Standard Oil Company", "Northern Oil Works")
    admin = town.person(ADMIN)
    await also_called(admin, "Standard Oil", "Esso")
    await also_called(admin, "Northern Oil", "esso")
    await town.rep.say("Esso 2k eur 40%")
    assert {"Standard Oil Company", "Northern Oil Works"} <= set(town.rep.buttons)
    assert not any("Save" in each for each in town.rep.buttons)


async def test_one_letter_is_no_name_and_undo_takes_names_back(town: Town) -> None:
    await customer(town, "Standard Oil Company")
    admin = town.person(ADMIN)
    await also_called(admin, "Standard Oil", "Esso, S")
    assert "too short" in admin.sees
    await admin.say("Esso; Jersey Standard")
    assert "Also called Esso, Jersey Standard" in admin.sees
    await admin.tap("Undo")
    assert "Also called" not in admin.sees
    await town.rep.say("/new")
    await town.rep.say("Esso")
    assert "Standard Oil Company" not in town.rep.buttons


async def test_names_may_be_written_one_below_the_other(town: Town) -> None:
    await customer(town, "Standard Oil Company")
    admin = town.person(ADMIN)
    await also_called(admin, "Standard Oil", "Esso\nJersey  Standard\n\nEsso")
    assert "Also called Esso, Jersey Standard" in admin.sees
