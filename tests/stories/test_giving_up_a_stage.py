"""A stage that holds opportunities is given up: what that does is shown, and asked once."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from support.sales import sold_to
from support.talker import Talker
from support.town import ADMIN, Town, open_town


@pytest.mark.parametrize("locale", list(Locale))
async def test_it_is_asked_once_before_anything_moves(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        for name in ("Acme", "Bolt"):
            await sold_to(town, name)
        ada = await town.person(ADMIN).say("/start")
        await ada.tap_key("button-set-up")
        await ada.tap_key("setup-stages")
        await ada.tap_key("button-number", place=1)
        first, second = (await town.kept(lambda desk: desk.store.lists.stages(1)))[:2]
        await ada.tap_key("setup-retire")
        await ada.tap_key("button-stage", stage=second.label)
        facts = {"value": first.label, "stage": second.label, "count": 2}
        assert await ada.words("setup-heir-sure", **facts) in ada.sees
        assert await town.kept(lambda desk: desk.store.set_up.open_in(first.id)) == 2
        await ada.tap_key("setup-heir-go")
        assert await town.kept(lambda desk: desk.store.set_up.open_in(second.id)) == 2

        await ada.tap_key("setup-retire-undo")
        assert await ada.words("setup-stage-back", count=2) in ada.sees
        assert await town.kept(lambda desk: desk.store.set_up.open_in(first.id)) == 2
        assert await town.kept(chances) == [first.probability] * 2
        rows = await town.kept(lambda desk: [*desk.store.pipelines.stage_changes(1)])
        assert [each.to_stage_id for each in rows][-2:] == [second.id, first.id]


def chances(desk: Desk) -> list[int]:
    found = [desk.store.get(Opportunity, each) for each in (1, 2)]
    return [each.probability for each in found if each is not None]


async def given_up(town: Town) -> Talker:
    """Contact for Qualification, with Acme's and Bolt's in it."""
    for name in ("Acme", "Bolt"):
        await sold_to(town, name)
    ada = await town.person(ADMIN).say("/start")
    await ada.tap("Set-up", "Stages", "1", "Stop using")
    return await ada.tap("Qualification", "Do it")


async def test_what_was_moved_on_since_stays(town: Town) -> None:
    ada = await given_up(town)
    rep = await town.rep.say("/start o_2")
    await rep.tap("Proposal")
    await ada.tap("Undo: back in use")
    assert "Back in use; 1 opportunity is in it again." in ada.sees
    assert "1 was changed since and stays where it is." in ada.sees
    assert "📍 Proposal" in (await rep.say("/start o_2")).sees
    assert "📍 Contact" in (await rep.say("/start o_1")).sees


async def test_after_ten_minutes_it_stays_given_up(town: Town) -> None:
    ada = await given_up(town)
    await town.forward(minutes=11)
    await ada.tap("Undo: back in use")
    assert "📍 Qualification" in (await town.rep.say("/start o_1")).sees
