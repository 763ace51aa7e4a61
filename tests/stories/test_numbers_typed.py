"""A number of an opportunity, typed by who may open it, by who may not, and one nobody has."""

from __future__ import annotations

import pytest

from bot.domain.people import Locale
from support.sales import sold_to
from support.town import SECOND, Town, open_town


async def answers(town: Town, *numbers: str) -> list[tuple[str, list[str]]]:
    """What Sam reads after each, and the buttons below it."""
    sam = town.person(SECOND)
    said = []
    for number in numbers:
        await sam.say("/start")
        await sam.say(number)
        said.append((sam.sees, sam.buttons))
    return said


@pytest.mark.parametrize("locale", list(Locale))
async def test_anothers_number_is_answered_as_one_that_is_missing(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await sold_to(town, "Acme")
        for theirs, missing in (
            ("OPP-2026-00001", "OPP-2026-00099"),
            ("opp-1", "opp-99"),
            ("#1", "#99"),
        ):
            one, other = await answers(town, theirs, missing)
            assert one == other
            assert await town.person(SECOND).words("refused-not-found") in one[0]
        rep = await town.rep.say("OPP-2026-00001")
        assert "Acme" in rep.sees


async def test_on_a_card_it_is_answered_so_as_well(town: Town) -> None:
    await sold_to(town, "Acme")
    await sold_to(town, "Borealis", SECOND)
    sam = town.person(SECOND)
    for number in ("OPP-2026-00001", "OPP-2026-00099"):
        await sam.say("/start o_2")
        await sam.say(number)
        assert await sam.words("refused-not-found") in sam.sees
        assert "Borealis" in sam.sees
        assert "Note on" not in "".join(sam.buttons)
