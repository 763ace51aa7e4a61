"""The least that has to work before anything else is looked at: seconds, in every language."""

from __future__ import annotations

import pytest

from bot.domain.people import Locale
from support.town import REP, open_town


@pytest.mark.parametrize("locale", Locale)
async def test_an_opportunity_is_made_and_found_again(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await town.person(REP).say("/new")
        await rep.say("Delta 9")
        await rep.tap("Delta 9")
        await rep.tap_key("form-save")
        assert "OPP-2026-00001" in rep.sees
        await rep.say("/list")
        assert "1. Delta 9" in rep.sees or "۱. Delta 9" in rep.sees
        assert not [each for each in rep.buttons if not each.strip()]
