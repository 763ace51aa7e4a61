"""What nobody chose and is saved all the same is read at the review, marked."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Locale
from support.kept import kept
from support.talker import seen
from support.town import Town, open_town

MARKED = {
    Locale.EN: ("Type: Standard (default)", "Probability: 10% (default)"),
    Locale.FR: ("Type : Standard (par défaut)", "Probabilité : 10 % (par défaut)"),
    Locale.FA: ("نوع: عادی (پیش‌فرض)", "احتمال: ۱۰٪ (پیش‌فرض)"),
    Locale.TH: ("ประเภท: ทั่วไป (ค่าเริ่มต้น)", "โอกาสสำเร็จ: 10% (ค่าเริ่มต้น)"),
}


@pytest.mark.parametrize("locale", list(Locale))
async def test_the_type_and_the_chance(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await town.rep.say("/new")
        await rep.say("Acme")
        await rep.tap(rep.buttons[0])
        while await rep.words("form-skip") in rep.buttons:
            await rep.tap_key("form-skip")
        for line in MARKED[locale]:
            assert seen(line) in rep.sees.splitlines()
        await rep.tap_key("form-save")
        saved = await town.kept(lambda desk: kept(desk, 1))
        assert (saved.type, saved.probability) == ("standard", 10)


async def test_what_is_chosen_is_not_marked(town: Town) -> None:
    rep = await town.rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Create", "Bulk order")
    await rep.skip_to("ask-probability")
    await rep.say("30")
    while "Skip" in "".join(rep.buttons):
        await rep.tap_key("form-skip")
    assert "Type: Bulk order" in rep.sees.splitlines()
    assert "Probability: 30%" in rep.sees.splitlines()
    assert "default" not in rep.sees


async def test_how_the_customer_came_to_know_us(town: Town) -> None:
    """An opportunity takes it over, unless it went out of use."""
    await town.knows("Norrin")

    def came(desk: Desk) -> int:
        desk.step(None, StepKind.CUSTOMER)
        (party, *_), _ = desk.store.catalogue.parties("Norrin", page=0, size=1)
        item = next(i for i in desk.store.lists.items(ListKind.SOURCE) if i.code == "website")
        assert isinstance(party, Party)
        party.source_id = item.id
        return item.id

    source = await town.core.work.write(came)
    rep = await town.rep.say("/new")
    await rep.say("Norrin")
    await rep.tap("Norrin")
    while "Skip" in "".join(rep.buttons):
        await rep.tap_key("form-skip")
    assert "Source: Website (default)" in rep.sees.splitlines()
    await rep.tap("Save")

    def taken(desk: Desk) -> int | None:
        found = desk.store.get(Opportunity, 1)
        assert found is not None
        return found.source_id

    assert await town.kept(taken) == source

    def out_of_use(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        item = desk.store.get(ListItem, source)
        assert item is not None
        item.active = False

    await town.core.work.write(out_of_use)
    await rep.say("/new")
    await rep.say("Norrin")
    await rep.tap("Norrin")
    while "Skip" in "".join(rep.buttons):
        await rep.tap_key("form-skip")
    assert "Source: —" in rep.sees.splitlines()
