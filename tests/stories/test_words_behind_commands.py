"""What is typed behind /list and /find, and a number typed by itself."""

from __future__ import annotations

import pytest

from bot.domain.people import Locale
from support.sales import sold_to, won
from support.talker import Talker
from support.town import SECOND, Town, open_town


@pytest.fixture
async def rep(town: Town) -> Talker:
    """Of three opportunities the second is won."""
    await town.knows("Acme Corp", "Norrin", "Delta Steel")
    rep = town.rep
    for line in ("Acme 3 water pumps", "Norrin 500 eur", "Delta Steel 900 eur urgent"):
        await rep.say(line)
        await rep.tap("✅ Save")
    await rep.say("/find OPP-2026-00002")
    await rep.tap("🏆 Won", "✅ Save")
    return rep


async def test_a_product_behind_find_opens_what_it_is_in(rep: Talker) -> None:
    await rep.say("/find pump")
    assert "OPP-2026-00001" in rep.sees
    assert "3 × Water pump" in rep.sees


@pytest.mark.parametrize("command", ["/list", "/find"])
async def test_conditions_behind_a_command_make_a_list(rep: Talker, command: str) -> None:
    await rep.say(f"{command} won this month")
    assert "OPP-2026-00002" in rep.sees
    assert "OPP-2026-00001" not in rep.sees
    assert "OPP-2026-00003" not in rep.sees


async def test_the_list_is_of_open_ones_unless_it_is_said(rep: Talker) -> None:
    await rep.say("/list amount over 400 eur")
    assert "OPP-2026-00003" in rep.sees
    assert "OPP-2026-00002" not in rep.sees
    await rep.say("/find amount over 400 eur")
    assert "OPP-2026-00003" in rep.sees
    assert "OPP-2026-00002" in rep.sees


async def test_a_name_behind_list_is_of_open_ones_where_there_are_any(
    rep: Talker, town: Town
) -> None:
    """Behind /find it is of all; of somebody who has ended ones alone, /list tells these."""
    await rep.say("/list Norrin")
    assert "OPP-2026-00002" in rep.sees
    for _ in range(2):
        await sold_to(town, "Norrin")
    await rep.say("/list Norrin")
    assert "OPP-2026-00002" not in rep.sees
    assert "OPP-2026-00004" in rep.sees
    assert "OPP-2026-00005" in rep.sees
    await rep.say("/find Norrin")
    for number in (2, 4, 5):
        assert f"OPP-2026-0000{number}" in rep.sees


async def test_what_is_no_condition_is_looked_for_beside_them(rep: Talker) -> None:
    await rep.say("/find won Norrin")
    assert "OPP-2026-00002" in rep.sees
    await rep.say("/find won Delta")
    assert "OPP-2026" not in rep.sees


@pytest.mark.parametrize("typed", ["/find {}", "/list {}", "{}"])
@pytest.mark.parametrize("number", ["3", "00003", "#3", "opp-3", "OPP 3", "OPP-2026-00003", "۳"])
async def test_a_number_opens_its_card(rep: Talker, typed: str, number: str) -> None:
    await rep.say("/start")
    await rep.say(typed.format(number))
    assert rep.sees.startswith("Delta Steel – ")
    assert "🏆 Won" in rep.buttons


async def test_a_number_of_nobodys_opens_none(rep: Talker) -> None:
    await rep.say("/find 12")
    assert "Nothing here." in rep.sees
    await rep.say("/find ABC-3")
    assert "Nothing here." in rep.sees


@pytest.mark.usefixtures("rep")
async def test_anothers_number_is_as_if_there_were_none(town: Town) -> None:
    second = town.person(102)
    await second.say("/find 3")
    assert "Delta" not in second.sees
    assert "Nothing here." in second.sees


async def test_anothers_of_this_year_hides_none_of_ones_own_of_the_last(town: Town) -> None:
    await sold_to(town, "Acme")
    await town.forward(days=60)
    await sold_to(town, "Bolt", SECOND)
    rep = await town.rep.say("/find 1")
    assert rep.sees.startswith("Acme\n")
    second = await town.person(SECOND).say("/find 1")
    assert second.sees.startswith("Bolt\n")
    manager = await town.manager.say("/find 1")
    assert manager.sees.startswith("Bolt\n")


WON = {Locale.FA: "برد این ماه", Locale.FR: "gagnées ce mois-ci", Locale.TH: "ปิดได้ เดือนนี้"}


@pytest.mark.parametrize("locale", list(WON))
async def test_conditions_behind_a_command_in_other_languages(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await won(town, await sold_to(town, "Acme", amount=50_000))
        await sold_to(town, "Norrin")
        rep = await town.rep.say(f"/list {WON[locale]}")
        assert "OPP-2026-00001" in rep.sees
        assert "OPP-2026-00002" not in rep.sees
