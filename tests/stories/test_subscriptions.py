"""/subscriptions: the hour, the days and the pause of what comes by itself; F66."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.domain.people import Locale
from support.talker import seen
from support.town import ADMIN, MANAGER, Town, open_town


@pytest.fixture(params=list(Locale))
async def anywhere(request: pytest.FixtureRequest, sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=request.param) as opened:
        yield opened


async def test_a_rep_moves_pauses_and_starts_the_morning(anywhere: Town) -> None:
    rep = anywhere.rep
    await rep.say("/subscriptions")
    morning = await rep.words("digest-kind-morning")
    assert morning in rep.sees
    assert await rep.words("digest-kind-week") not in rep.sees
    await rep.tap_key("button-number", place=1)
    assert await rep.words("digest-tells-morning") in rep.sees
    hours = [label for label in rep.buttons if "9" in label or "۹" in label]
    await rep.tap(hours[0])
    await rep.tap_key("digest-pause")
    assert await rep.words("digest-paused") in rep.sees
    await rep.tap_key("digest-start")
    assert await rep.words("digest-pause") in rep.buttons
    await rep.tap_key("button-back")
    assert morning in rep.sees


async def test_the_morning_opens_the_card_and_the_walk(anywhere: Town) -> None:
    await anywhere.forward(minutes=1)
    rep = anywhere.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.tap_key("form-save")
    for _ in range(3):
        await anywhere.forward(days=1)
    assert await rep.words("button-digests") in rep.buttons
    assert await rep.words("digest-idle", idle=1) in rep.sees
    await rep.tap_key("button-digests")
    assert await rep.words("digest-kind-morning") in rep.sees


@pytest.mark.parametrize("who", [ADMIN, MANAGER])
async def test_who_manages_has_a_week_too(town: Town, who: int) -> None:
    await town.forward(minutes=1)
    person = town.person(who)
    await person.say("/subscriptions")
    assert await person.words("digest-kind-week") in person.sees


async def test_a_report_of_every_monday_is_on_the_page(town: Town) -> None:
    await town.forward(minutes=1)
    person = town.person(MANAGER)
    await person.say("/report")
    await person.tap(person.buttons[0])
    await person.tap_key("button-weekly")
    await person.say("/subscriptions")
    assert "📊" in person.sees


async def test_a_part_is_ticked_off_and_stays_so(anywhere: Town) -> None:
    rep = anywhere.rep
    await rep.say("/subscriptions")
    await rep.tap_key("button-number", place=1)
    part = await rep.words("digest-part-stale")
    await rep.tap(f"✅ {part}")
    assert f"⬜ {part}" in [seen(each) for each in rep.buttons]
