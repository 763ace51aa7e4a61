"""A stage that holds opportunities is given up: what that does is shown, and asked once."""

from __future__ import annotations

import pytest

from bot.domain.people import Locale
from support.sales import sold_to
from support.town import ADMIN, open_town


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
